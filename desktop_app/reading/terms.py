"""The words of a requirement worth echoing: tools, names, subjects; never the employer, a place, pay or a perk.

Three ways find them: words written like names or tools (C++, CI/CD, PostgreSQL, Microsoft Office), what follows
"experience in" and "knowledge of" and their like, and whole words of scripts without capitals.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from desktop_app.reading.phrases import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.reading.lexicon import Lexicon

MOST_TERMS: Final = 8
MOST_WORDS: Final = 4
LINK_WORDS: Final = 3
LONGEST: Final = 48
REACH: Final = 110
"""Characters after "experience in" that are searched for what it is in."""

_LETTER: Final = r"(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])\w"
_WORD: Final = re.compile(rf"[.]?(?!_){_LETTER}(?:{_LETTER}|(?<=\w\w)['’](?=\w)|[.+#/&-](?=[\w+#]))*[+#]*")
_ORDINAL: Final = re.compile(r"\d{1,3}(?:st|nd|rd|th|ème|er)")
_CLAUSE_END: Final = re.compile(r"[.;:!?()\[\]–—•|]\s|[;:()\[\]–—•|]|\.$|\n")
_PARTS: Final = re.compile(
    r"(?:(?<!\s)\s+)?[,;]\s*|\s/\s|(?<!\s)\s+(?:and|or|und|oder|sowie|et|ou|y|o|e|en|och|eller|ed|as well as|bzw\.?"
    r"|in|im|with|mit|avec|con|com|met|med|on|using|within|across|dans|sur|auf|among|through)\s+"
)
_FAR_EAST: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,14}")
_OTHER_SCRIPT: Final = re.compile(r"[\u0370-\u1cff]")
_KINDS: Final = ("experience", "skill", "education", "certification")


def terms_of(text: str, words: Lexicon, leave_out: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Terms of one requirement in the order of the text, none twice; ``leave_out``: folded names of the employer."""
    found: list[tuple[int, str]] = [
        *_names(text, words),
        *_subjects(text, words),
        *((match.start(), match.group()) for match in _FAR_EAST.finditer(text)),
    ]
    if not found and _OTHER_SCRIPT.search(text):
        found = _chunks(text, words)
    if not found:
        found = _qualities(text, words)
    kept: list[tuple[int, int, str]] = []
    for start, term in sorted(found, key=lambda one: (one[0], -len(one[1]))):
        stop = start + len(term)
        folded = fold(term)
        overlaps = any(start < end and begin < stop for begin, end, _ in kept)
        known = any(folded == fold(other) for _, _, other in kept)
        if (
            (len(term) > 1 or term in ("R", "C"))
            and len(term) <= LONGEST
            and not overlaps
            and not known
            and not _left_out(folded, leave_out)
        ):
            kept.append((start, stop, term))
    return tuple(term for _, _, term in kept[:MOST_TERMS])


def _left_out(folded: str, leave_out: frozenset[str]) -> bool:
    return folded in leave_out or any(folded.endswith((f"{name}'s", f"{name}’s")) for name in leave_out)


def _names(text: str, words: Lexicon) -> Iterable[tuple[int, str]]:
    """Words written like tools, acronyms and names; neighbouring capitals make one name."""
    run: list[re.Match[str]] = []
    for match in [*_WORD.finditer(text), None]:
        if match is not None and _is_name(match, text, words):
            if run and text[run[-1].end() : match.start()].strip(" ") == "":
                run.append(match)
                continue
            yield from _named(run, text)
            run = [match]
        elif match is not None and run and _joins_name(match, run[-1], text):
            run.append(match)
        else:
            yield from _named(run, text)
            run = []


def _joins_name(match: re.Match[str], last: re.Match[str], text: str) -> bool:
    """A number or a single capital right after a name belongs to it ("ISO 9001", "Class C")."""
    word = match.group()
    number = word.isdigit() and len(word) <= 5
    return text[last.end() : match.start()] == " " and (number or (len(word) == 1 and word.isupper()))


def _named(run: list[re.Match[str]], text: str) -> Iterable[tuple[int, str]]:
    if run:
        run = run[:MOST_WORDS]
        yield run[0].start(), text[run[0].start() : run[-1].end()].rstrip(".'’-")


def _is_name(match: re.Match[str], text: str, words: Lexicon) -> bool:
    """Signs, digits or capitals inside a word mark a tool; a capital alone counts only within a sentence."""
    word = match.group()
    folded = fold(word)
    if folded in words.generic or folded in words.small_words or folded in words.numbers:
        return False
    letters = [char for char in word if char.isalpha()]
    if not letters or not any(char.isupper() for char in letters):
        return bool(letters) and (any(sign in word for sign in "+#") or _ORDINAL.fullmatch(word) is not None)
    inner = any(char.isupper() for char in letters[1:]) or any(sign in word for sign in "+#") or word.startswith(".")
    if _ORDINAL.fullmatch(word) or inner or any(char.isdigit() for char in word):
        return not (len(letters) > 12 and word.isupper())
    before = text[: match.start()].rstrip(" \"“‘('*")
    opens = not before or before[-1] in ".!?:;•–—-|"
    return (
        word[0].isupper()
        and (len(word) > 1 or word in "RC")
        and not opens
        and folded not in words.starters
        and not _is_title(text, words)
    )


def _is_title(text: str, words: Lexicon) -> bool:
    """Whether most words of a short text have capitals, so that a capital tells nothing."""
    found = [word for word in text.split() if word[:1].isalpha() and len(word) > 3]
    if found and fold(found[0]) in words.starters:
        return False
    return len(found) > 1 and all(word[0].isupper() for word in found)


def _subjects(text: str, words: Lexicon) -> Iterable[tuple[int, str]]:
    """What experience, knowledge or a degree is said to be in."""
    folded = fold(text)
    reached = -1
    for kind in _KINDS:
        for _, stop in words.kinds[kind].spans(folded):
            if stop <= reached:
                continue
            tail = text[stop : stop + REACH]
            end = _CLAUSE_END.search(tail)
            clause = tail[: end.start()] if end else tail if len(text) <= stop + REACH else tail.rsplit(" ", 1)[0]
            if not _linked(clause, folded[:stop], words):
                continue
            reached = stop
            place = 0
            for part in _PARTS.split(clause):
                place = clause.index(part, place)
                trimmed = _trimmed(part, words)
                if trimmed is not None:
                    yield stop + place + trimmed[0], trimmed[1]
                place += len(part)


def _linked(clause: str, before: str, words: Lexicon) -> bool:
    """Whether a clause goes on with a word that ties a subject to it ("degree in", "diploma or GED in")."""
    opening = [fold(match.group()) for match in _WORD.finditer(clause[:40])][:LINK_WORDS]
    return before.endswith((" of", " in")) or any(word in words.links for word in opening)


def _trimmed(part: str, words: Lexicon) -> tuple[int, str] | None:
    """The heart of a phrase: without generic words at its edges, up to the first small word, at most four words."""
    matches = list(_WORD.finditer(part))
    while matches and _is_generic(matches[0].group(), words):
        matches.pop(0)
    kept: list[re.Match[str]] = []
    for match in matches:
        folded = fold(match.group())
        if len(kept) == MOST_WORDS or (_is_generic(match.group(), words) and folded not in words.inside):
            break
        kept.append(match)
    while kept and (_is_generic(kept[-1].group(), words) or fold(kept[-1].group()) in words.inside):
        kept.pop()
    if not kept:
        return None
    term = part[kept[0].start() : kept[-1].end()]
    return (kept[0].start(), term) if sum(char.isalpha() for char in term) > 1 else None


def _is_generic(word: str, words: Lexicon) -> bool:
    folded = fold(word)
    return folded in words.generic or folded in words.small_words or folded in words.links or folded in words.numbers


def _chunks(text: str, words: Lexicon) -> list[tuple[int, str]]:
    """Short runs between commas, for scripts and languages whose words are not known."""
    found, place = [], 0
    for part in re.split(r"[,;:()•]", text):
        stripped = part.strip(" .-–")
        if stripped and len(stripped.split()) <= MOST_WORDS and fold(stripped) not in words.generic:
            found.append((text.index(stripped, place), stripped))
        place += len(part) + 1
    return found


def _qualities(text: str, words: Lexicon) -> list[tuple[int, str]]:
    """Traits and papers by their own words, where nothing more particular is named."""
    folded = fold(text)
    spans = [span for kind in ("certification", "language_names", "trait") for span in words.kinds[kind].spans(folded)]
    found = []
    for start, stop in sorted(spans):
        trimmed = _trimmed(text[start:stop], words)
        if trimmed is not None:
            found.append((start + trimmed[0], trimmed[1]))
    return found
