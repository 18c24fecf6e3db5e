"""Which cells of a table row name requirements, and how firmly; it must not know where the table stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop_app.reading.headings import classify
from desktop_app.reading.phrases import fold

if TYPE_CHECKING:
    from desktop_app.reading.blocks import Block
    from desktop_app.reading.lexicon import Lexicon

HEAD_COVER: Final = 0.6
HEAD_WORDS: Final = 6
LABEL_WORDS: Final = 4
_MARK: Final = re.compile(r"(?:[x✓✔☑√•●*y✗ed]|yes|ja|oui|sí|sim|sì)\W{0,2}", re.IGNORECASE)
_LEVELS: Final = {"require": "must", "wish": "wish"}


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch of a row's text that names a requirement; ``level`` is must, wish or "" where the row does not say."""

    start: int
    stop: int
    level: str


def column_groups(row: Block, words: Lexicon) -> list[str] | None:
    """What each column holds, if the row is the head of a table: a heading group or "" for each cell."""
    groups = []
    for start, stop in row.columns:
        text = row.text[start:stop]
        if len(text.split()) > HEAD_WORDS:
            return None
        found = classify(text, words)
        groups.append(found.group if found.cover >= HEAD_COVER else "")
    said = [_level_word(row.text[start:stop], words) for start, stop in row.columns]
    levels = sum(map(bool, said))
    if len(groups) < 2 or not (levels > 1 or all(groups)):
        return None
    # "Criteria" beside "Essential" and "Desirable" labels the rows and is no level itself.
    return [
        "" if levels and not level and group in _LEVELS else group for group, level in zip(groups, said, strict=True)
    ]


def cells_asked(row: Block, groups: list[str] | None, words: Lexicon) -> list[Cell]:
    """The requirements in a row, under the heads of its columns where there are any.

    A column of levels ("Essential") or of ticks sets the level of the row's text; a short first cell is a label.
    """
    spans = list(row.columns)
    texts = [row.text[start:stop] for start, stop in spans]
    by_column = _by_column(spans, texts, groups or [])
    if by_column is not None:
        return by_column
    level = ""
    rest = []
    for span, text in zip(spans, texts, strict=True):
        said = _level_word(text, words)
        level = level or said
        if text and not said:
            rest.append(span)
    if len(rest) > 1 and len(row.text[rest[0][0] : rest[0][1]].split()) <= LABEL_WORDS:
        rest = rest[1:]
    return [Cell(start, stop, level) for start, stop in rest if any(char.isalpha() for char in row.text[start:stop])]


def _by_column(spans: list[tuple[int, int]], texts: list[str], groups: list[str]) -> list[Cell] | None:
    """Cells under heads that say a level: their text, or the first cell's where they only hold a tick."""
    if len(groups) != len(spans):
        return None
    found: list[Cell] = []
    for span, text, group in zip(spans, texts, groups, strict=True):
        if group not in _LEVELS:
            continue
        ticked = _MARK.fullmatch(text) is not None
        start, stop = spans[0] if ticked else span
        if any(char.isalpha() for char in text) or ticked:
            found.append(Cell(start, stop, _LEVELS[group]))
    return found


def _level_word(text: str, words: Lexicon) -> str:
    """Must or wish, where a cell says nothing else."""
    folded = fold(text).strip(" .()")
    if folded in ("e", "d"):
        return "must" if folded == "e" else "wish"
    if len(folded.split()) > 2:
        return ""
    found = classify(text, words)
    if found.cover < HEAD_COVER or found.group not in _LEVELS:
        return ""
    if found.group == "require" and not words.cues["must"].any(folded):
        return ""
    return _LEVELS[found.group]
