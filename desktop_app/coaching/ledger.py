"""The ledger of figures: each number once, what the person can stand behind, and how it is printed; it must not guess.

Exact and from memory print as written, an estimate with "about", "do not say" never (domain.md SAF-04). A figure whose
state nobody has chosen is left out too, unless the caller says that the person agreed to "about".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from desktop_app.coaching import figures, numerals
from desktop_app.coaching.lexicon import Scan, lexicon, raw
from desktop_app.vocabulary import FigureState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.coaching.figures import Figure

LEFT_OUT: Final = "…"
"""What stands where a figure may not be printed."""
_ARTICLE: Final = re.compile(r"\b(?:an?|eine?|einem|einen|einer|une?|una?)\s+\Z", re.IGNORECASE)

CONTEXT: Final = 6
"""Words on either side that tell what a figure is about."""

KEPT: Final = 20_000
"""Characters of a text up to which its figures are kept for the next comparison."""

ALIKE: Final = 2
"""Words about two figures must share to be taken for the same figure (derived)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the ledger: a figure as first written, with its unit, its state and all its places.

    ``places`` are (part, start, end); ``key`` is what the state is kept under (``ExampleText.figures``),
    ``written`` are all the ways the figure is written.
    """

    key: str
    written: tuple[str, ...]
    shown: str
    value: str
    state: FigureState
    places: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A text ready to print, and the figures that were left out of it, as written."""

    text: str
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Differs:
    """Two figures that seem to be the same one and are not equal.

    ``first`` and ``second`` are (name of the text, figure); ``about`` are the words both have around them.
    """

    first: tuple[str, Figure]
    second: tuple[str, Figure]
    about: tuple[str, ...]


def ledger(parts: Mapping[str, str], states: Mapping[str, FigureState], language: str = "en") -> tuple[Entry, ...]:
    """Every figure of an example that says how much, equal amounts of the same unit once, in the order told."""
    found: dict[tuple[str, str], list[tuple[str, Figure]]] = {}
    for part, text in parts.items():
        for figure in figures.claims(text, language):
            unit = figure.unit.rstrip("s") if figure.kind == "number" else ""
            found.setdefault((figure.value, unit), []).append((part, figure))
    return tuple(
        Entry(
            key=same[0][1].text,
            written=tuple(dict.fromkeys(figure.text for _, figure in same)),
            shown=figures.shown(same[0][1]),
            value=value,
            state=_state([figure for _, figure in same], states),
            places=tuple((part, figure.start, figure.end) for part, figure in same),
        )
        for (value, _), same in found.items()
    )


def _state(same: list[Figure], states: Mapping[str, FigureState]) -> FigureState:
    """The state kept under any of the ways the figure is written."""
    return next((states[figure.text] for figure in same if figure.text in states), FigureState.UNSET)


def spoken(
    text: str,
    states: Mapping[str, FigureState],
    *,
    unset: FigureState = FigureState.DO_NOT_SAY,
    language: str = "en",
) -> Printed:
    """A text as it may be printed.

    Args:
        text: one part, headline or version.
        states: what the person can stand behind, by the figure as written (or by its normalised value).
        unset: how a figure is treated whose state nobody chose; ``ESTIMATE`` where the person agreed to "about".
        language: for the word "about".
    """
    about = raw()["about"].get(language, "±")
    pieces: list[str] = []
    left_out: list[str] = []
    at = 0
    for figure in figures.claims(text, language):
        state = states.get(figure.text, states.get(figure.value, FigureState.UNSET))
        state = unset if state == FigureState.UNSET else state
        said = figure.text
        if state in (FigureState.DO_NOT_SAY, FigureState.UNSET):
            left_out.append(figure.text)
            said = LEFT_OUT
        elif state == FigureState.ESTIMATE and not _is_hedged(text, figure, language):
            article = _ARTICLE.search(text, at, figure.start)  # "about a third", never "a about third"
            start = article.start() if article else figure.start
            said = f"{about} {text[start : figure.end]}"
            pieces.append(text[at:start])
            at = figure.start
        pieces += [text[at : figure.start], said]
        at = figure.end
    return Printed(text="".join([*pieces, text[at:]]), left_out=tuple(left_out))


def _is_hedged(text: str, figure: Figure, language: str) -> bool:
    """Whether "about" or the like stands before the figure already, or it is a doubling that takes none."""
    before = Scan(text[max(0, figure.start - 40) : figure.start]).low
    words = numerals.listed("about")
    own = raw()["about"].get(language, "").split()
    return figure.kind == "change" or (bool(before) and (before[-1] in words or before[-len(own) :] == own))


def differing(texts: Mapping[str, str], language: str = "en", *, only: str | None = None) -> tuple[Differs, ...]:
    """Figures that two texts give differently: two versions of one example, or two examples (issue: figures ledger).

    ``only`` is the first of ``texts``, for comparing the others with it alone; without it every pair is compared.

    Two figures are taken for the same where they are of one kind and the words around them share two content words
    or more, and where neither amount occurs in the other text at all.
    """
    names = list(texts)
    read = {name: (_known if len(texts[name]) < KEPT else _known.__wrapped__)(texts[name], language) for name in names}
    known = {name: read[name][0] for name in names}
    about = {name: read[name][1] for name in names}
    values = {name: {figure.value for figure in known[name]} for name in names}
    found = []
    for place, one in enumerate(names):
        for other in names[place + 1 :] if only in (None, one) else ():
            for figure, words in zip(known[one], about[one], strict=True):
                if figure.value in values[other]:
                    continue
                match = _closest((figure, words), known[other], about[other], values[one])
                if match:
                    found.append(Differs(first=(one, figure), second=(other, match[0]), about=match[1]))
    return tuple(found)


def _closest(
    mine: tuple[Figure, frozenset[str]],
    others: tuple[Figure, ...],
    about: Sequence[frozenset[str]],
    known: set[str],
) -> tuple[Figure, tuple[str, ...]] | None:
    """The figure of another text that is most likely meant to be this one, with the words they share.

    The same words stand around different things too, so a bare number must count the same thing, and that thing is not
    one of the words shared.
    """
    figure, words = mine
    best: tuple[Figure, tuple[str, ...]] | None = None
    for other, around in zip(others, about, strict=True):
        unit = figure.unit.rstrip("s")
        same_thing = figure.kind != "number" or (unit and unit == other.unit.rstrip("s"))
        shared = tuple(sorted(word for word in words & around if word.rstrip("s") != unit[:6]))
        alike = other.kind == figure.kind and other.value not in known and len(shared) >= ALIKE
        if same_thing and alike and (best is None or len(shared) > len(best[1])):
            best = (other, shared)
    return best


@lru_cache(maxsize=2048)
def _known(text: str, language: str) -> tuple[tuple[Figure, ...], tuple[frozenset[str], ...]]:
    """The figures of a text and what each is about; kept, for every example of a bank is compared again and again."""
    scan, known = Scan(text), figures.claims(text, language)
    return known, tuple(_about(scan, figure) for figure in known)


def _about(scan: Scan, figure: Figure) -> frozenset[str]:
    """The content words near a figure, in its own sentence, by their first letters so that endings do not matter."""
    at = bisect_left(scan.words, figure.start, key=lambda word: word.end - 1)
    small = lexicon().languages["en"] | lexicon().words["adverbs"] | lexicon().words["number_words"]
    near = range(max(0, at - CONTEXT), min(len(scan.words), at + CONTEXT + 1))
    return frozenset(
        scan.low[index][:6]
        for index in near
        if scan.sentence_of[index] == scan.sentence_of[at]
        and scan.low[index] not in small
        and len(scan.low[index]) > 2
        and not any(sign.isdigit() for sign in scan.low[index])
    )
