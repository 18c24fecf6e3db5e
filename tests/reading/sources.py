"""The figures of reading over the labelled postings, source by source, and with each source's own words left out.

Leaving a source out: every phrase of a word list that stands in postings of that source and in none of the others is
taken away before its postings are read, as if the lists had been written without ever seeing it. That is harder than it
was in truth: most of those phrases came from general knowledge and only happen to stand in one source, and German and
French have one source each, so that leaving it out takes most of the language away. The figures are a lower bound.
``python -m tests.reading.sources`` prints the tables.
"""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
import sys
import tempfile
from collections import Counter, defaultdict
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.reading import lexicon
from desktop_app.reading.documents import read_document
from desktop_app.reading.phrases import Index, Phrases, fold
from desktop_app.reading.posting import read_posting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

HEADINGS = ("headings",)
WORD = r"[\w'+.-]*\w"
WORDS = ("headings", "cues", "openers", "kinds")


def scorer(folder: Path) -> ModuleType:
    """The scoring program that lies beside the postings."""
    spec = importlib.util.spec_from_file_location("posting_score", folder / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def labelled(folder: Path) -> list[dict[str, Any]]:
    """The postings with text and labels, as the scorer wants them."""
    found = []
    for entry in json.loads((folder / "dev" / "manifest.json").read_text(encoding="utf-8")):
        labels = json.loads((folder / "dev" / "labels" / f"{entry['id']}.json").read_text(encoding="utf-8"))
        text = (folder / "dev" / entry["file"]).read_text(encoding="utf-8").split("\n")
        found.append(entry | {"lab": labels, "text": text})
    return found


def told(folder: Path, entry: dict[str, Any]) -> list[dict[str, Any]]:
    """What reading finds in one posting, in the scorer's form."""
    document = read_document(folder / "dev" / entry["file"])
    return [
        {
            "lines": [document.file_line(item.start), document.file_line(item.stop - 1)],
            "text": item.text,
            "must": "nice" if item.level == "wish" else "must",
            "kind": item.kind.value,
            "years": item.years,
        }
        for item in read_posting(document).requirements
    ]


def figures(count: Counter[str]) -> dict[str, float]:
    """Percentages of one table row: line, item, must, wish, kind, years, and how many years were invented."""

    def share(part: str, whole: str) -> float:
        return 100 * count[part] / count[whole] if count[whole] else 100.0

    def f1(right: int, told_: int, labelled: int) -> float:
        return 200 * right / (told_ + labelled) if told_ + labelled else 100.0

    return {
        "line": f1(count["tp"], count["tp"] + count["fp"], count["spans"]),
        "item": f1(count["items_matched"], count["pred_items"], count["gold_items"]),
        "must": share("must_ok", "must_n"),
        "wish": share("nice_hit", "nice_gold"),
        "kind": share("kind_ok", "kind_n"),
        "years": share("yr_found", "yr_gold"),
        "invented": float(count["yr_false"]),
    }


def measured(folder: Path, leaving_out: tuple[str, ...] = ()) -> dict[str, dict[str, float]]:
    """Figures by source, and under ``all`` and ``mean`` (over the sources) for everything.

    ``leaving_out`` names the tables that lose what stands in the source measured and in no other.
    """
    score = scorer(folder)
    postings = labelled(folder)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for source in sorted({posting["source"] for posting in postings}):
        own = [posting for posting in postings if posting["source"] == source]
        rest = [posting for posting in postings if posting["source"] != source]
        with _without(leaving_out, own, rest):
            for posting in own:
                counts[source].update(score.score_one(posting, told(folder, posting))[0])
    found = {source: figures(count) for source, count in counts.items()}
    names = next(iter(found.values()))
    mean = {name: sum(row[name] for row in found.values()) / len(found) for name in names}
    return found | {"all": figures(sum(counts.values(), Counter())), "mean": mean}


@contextmanager
def _without(tables: tuple[str, ...], own: list[dict[str, Any]], rest: list[dict[str, Any]]) -> Iterator[None]:
    """The word lists without what only these postings could have taught them, for the time of the block."""
    here, elsewhere = _plain(own), _plain(rest)

    def kept(code: str, table: str, key: str) -> str:
        phrases = lexicon.phrase_list(code, table, key)
        return ", ".join(phrase for phrase in phrases if not (_in(phrase, here) and not _in(phrase, elsewhere)))

    former = lexicon.FOLDER
    with tempfile.TemporaryDirectory() as folder:
        for code in {"en", *(posting["language"] for posting in own)}:
            whole: dict[str, Any] = dict(lexicon.raw(code))
            for table in tables:
                whole[table] = {key: kept(code, table, key) for key in whole[table]}
            Path(folder, f"{code}.toml").write_text("\n".join(_toml(whole)), encoding="utf-8")
        for file in former.glob("*.toml"):
            if not Path(folder, file.name).exists():
                shutil.copy(file, folder)
        try:
            _turn_to(Path(folder))
            yield
        finally:
            _turn_to(former)


def _turn_to(folder: Path) -> None:
    lexicon.FOLDER = folder  # type: ignore[misc]
    lexicon.raw.cache_clear()
    lexicon.lexicon.cache_clear()


def _plain(postings: list[dict[str, Any]]) -> str:
    """All words of some postings, each between blanks."""
    text = fold("\n".join("\n".join(posting["text"]) for posting in postings))
    return f" {' '.join(re.findall(WORD, text))} "


def _in(phrase: str, plain: str) -> bool:
    words = fold(phrase.lstrip("=>"))
    if "*" in words or "~" in words:
        return Phrases([words], Index()).any(plain)
    return f" {' '.join(re.findall(WORD, words))} " in plain


def _toml(tables: dict[str, Any]) -> Iterator[str]:
    for name, value in tables.items():
        if not isinstance(value, dict):
            yield f"{name} = {json.dumps(value, ensure_ascii=False)}"
    for name, value in tables.items():
        if isinstance(value, dict):
            yield f"[{name}]"
            yield from (f"{key} = {json.dumps(words, ensure_ascii=False)}" for key, words in value.items())


def _print(title: str, found: dict[str, dict[str, float]]) -> None:
    names = list(next(iter(found.values())))
    print(f"\n{title:32}", *(f"{name:>9}" for name in names), sep="\t")  # noqa: T201
    for source, row in found.items():
        print(f"{source[:32]:32}", *(f"{row[name]:9.1f}" for name in names), sep="\t")  # noqa: T201


if __name__ == "__main__":
    shared = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[3] / "shared" / "postings"
    _print("the lists as they are", measured(shared))
    _print("its headings left out", measured(shared, HEADINGS))
    _print("all its words left out", measured(shared, WORDS))
