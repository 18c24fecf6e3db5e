"""The words of each language by which postings are read; it only loads them and knows no posting.

One file ``resources/reading/<code>.toml`` for each language; a new language is a new file and no code. An unknown or
missing table or list is refused naming file and key.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from desktop_app.paths import RESOURCES
from desktop_app.reading.phrases import Index, Phrases, fold

FOLDER: Final = RESOURCES / "reading"

HEADING_GROUPS: Final = (
    "require",
    "wish",
    "duty",
    "benefit",
    "employer",
    "process",
    "equality",
    "send",
    "pay",
    "other",
)
CUES: Final = (
    "must", "modal", "least", "wish", "not_wish", "wish_aside", "person", "duty", "benefit", "employer", "process",
    "equality", "send", "pay", "place", "not_asked", "ability", "explains", "ours",
)  # fmt: skip
KINDS: Final = (
    "experience", "skill", "education", "certification", "language", "language_names", "trait", "other", "nothing",
)  # fmt: skip
FACTS: Final = ("degree", "licence", "driving", "travel", "clearance")
TIMES: Final = ("adjectives", "years", "months", "halves", "joins", "not_experience")
TABLES: Final = {
    "headings": HEADING_GROUPS, "cues": CUES, "kinds": KINDS, "facts": FACTS, "time": TIMES,
    "openers": ("duty", "quality", "condition", "explains"), "numbers": ("words",),
    "starters": ("words", "after_blank"), "terms": ("links", "inside", "generic"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language, or of several together, ready to be looked for."""

    codes: tuple[str, ...]
    index: Index
    headings: dict[str, Phrases]
    whole_headings: dict[str, str]
    heading_ends: dict[str, str]
    cues: dict[str, Phrases]
    kinds: dict[str, Phrases]
    facts: dict[str, Phrases]
    time: dict[str, Phrases]
    openers: dict[str, Phrases]
    starters: frozenset[str]
    after_blank: frozenset[str]
    small_words: frozenset[str]
    links: frozenset[str]
    inside: frozenset[str]
    generic: frozenset[str]
    competencies: dict[str, Phrases]
    numbers: dict[str, float]
    joins: frozenset[str]

    def wishes(self, folded: str) -> list[tuple[int, int]]:
        """Where a folded text says that something would only be good to have; "a helpful manner" does not."""
        found = self.cues["wish"].spans(folded)
        none = self.cues["not_wish"].spans(folded) if found else []
        return [(a, b) for a, b in found if not any(a < d and c < b for c, d in none)]


def languages() -> tuple[str, ...]:
    """Codes of the languages that have a file, in order of the alphabet."""
    return tuple(sorted(path.stem for path in FOLDER.glob("??.toml")))


@lru_cache(maxsize=32)
def raw(code: str) -> dict[str, object]:
    """One language file as it stands, checked against the tables above.

    Raises:
        ValueError: a table or list is missing or unknown; the message names file and key.
    """
    path = FOLDER / f"{code}.toml"
    with path.open("rb") as file:
        found = tomllib.load(file)
    unknown = set(found) - set(TABLES) - {"name", "function_words", "competencies"}
    if unknown:
        raise ValueError(f"{path.name}: unknown table {sorted(unknown)}")
    for table, keys in TABLES.items():
        if table not in found or set(found[table]) != set(keys):
            wrong = set(found.get(table, {})) ^ set(keys)
            raise ValueError(f"{path.name}: [{table}] is missing or knows {sorted(wrong)}")
    return found


@lru_cache(maxsize=1)
def general() -> dict[str, object]:
    """What holds in every language: ``abbreviations`` and small words of other ``languages``."""
    with (FOLDER / "general.toml").open("rb") as file:
        return tomllib.load(file)


def function_words(code: str) -> frozenset[str]:
    """The small words that give a language away, folded."""
    return frozenset(fold(str(raw(code)["function_words"])).split())


def language_name(code: str) -> str:
    """The English name of a language that has a file."""
    return str(raw(code)["name"])


def phrase_list(code: str, table: str, key: str) -> list[str]:
    """The phrases of one list of one language, as written."""
    lists = raw(code)[table]
    assert isinstance(lists, dict)
    return [phrase.strip() for phrase in str(lists[key]).split(",") if phrase.strip()]


def _headings(codes: tuple[str, ...], key: str, sign: str) -> list[str]:
    """Phrases for headings: those marked "=" must be the whole heading, those marked ">" its end, others any part."""
    phrases = [phrase for code in codes for phrase in phrase_list(code, "headings", key)]
    return [phrase.lstrip("=>") for phrase in phrases if (phrase[0] if phrase[0] in "=>" else "") == sign]


@lru_cache(maxsize=16)
def lexicon(codes: tuple[str, ...]) -> Lexicon:
    """The words of these languages together; made once and kept."""
    index = Index()

    def gather(table: str) -> dict[str, Phrases]:
        return {
            key: Phrases((p for code in codes for p in phrase_list(code, table, key)), index) for key in TABLES[table]
        }

    named: dict[str, list[str]] = {}
    for code in codes:
        table_of = raw(code)["competencies"]
        assert isinstance(table_of, dict)
        for key in table_of:
            named.setdefault(key, []).extend(phrase_list(code, "competencies", key))

    def single(table: str, key: str) -> frozenset[str]:
        return frozenset(fold(word) for code in codes for word in phrase_list(code, table, key))

    numbers: dict[str, float] = {}
    for code in codes:
        for pair in phrase_list(code, "numbers", "words"):
            word, _, value = pair.partition("=")
            numbers[fold(word)] = float(value)

    def marked(sign: str) -> dict[str, str]:
        return {fold(phrase): key for key in reversed(HEADING_GROUPS) for phrase in _headings(codes, key, sign)}

    return Lexicon(
        codes=codes,
        index=index,
        headings={key: Phrases(_headings(codes, key, ""), index) for key in HEADING_GROUPS},
        whole_headings=marked("="),
        heading_ends=marked(">"),
        cues=gather("cues"),
        kinds=gather("kinds"),
        facts=gather("facts"),
        time=gather("time"),
        openers=gather("openers"),
        after_blank=single("starters", "after_blank"),
        competencies={key: Phrases(phrases, index) for key, phrases in named.items()},
        links=single("terms", "links"),
        inside=single("terms", "inside"),
        generic=single("terms", "generic"),
        small_words=frozenset(word for code in codes for word in function_words(code)),
        starters=single("starters", "words"),
        numbers=numbers,
        joins=frozenset(fold(word) for code in codes for word in phrase_list(code, "time", "joins")),
    )
