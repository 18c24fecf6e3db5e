"""What goes into the text engine and what comes out: spans, blocks, runs and lines; it must not shape or break any.

Lengths are points, unless a docstring says otherwise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desktop_app.briefs.pdf.faces import Face, Shaped
    from desktop_app.briefs.style import Type

FIELD_LIMIT: Final = 20_000
"""Characters of one text that are ever printed; the rest is named as left out."""
ELLIPSIS: Final = "…"


# Control characters other than line feed and tab, embedding and isolate controls, lone surrogates, non-characters.
_UNPRINTABLE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\uffff]"
)
_BLANK_LINES: Final = re.compile(r"\n(?:[ \t]*\n){2,}")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of plain text, with what differs from the block's type; ``link`` is an address already allowed."""

    text: str
    bold: bool | None = None
    italic: bool | None = None
    colour: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A text to set: spans, type, how it stands in its column, and at most how many lines (0: as many as it takes)."""

    spans: tuple[Span, ...]
    type: Type
    align: str = "start"
    most_lines: int = 0


@dataclass(slots=True)
class Run:
    """A stretch of one line in one face and colour: shaped pieces in the order they are drawn."""

    face: Face
    pieces: list[Shaped]
    width: float
    colour: str
    link: str = ""
    joined: bool = False
    """Whether the pieces are words to be joined by spaces."""


@dataclass(slots=True)
class Line:
    """One line: runs from left to right, its width in points without the space that ends a broken line."""

    runs: list[Run]
    width: float
    right_to_left: bool = False
    broken: bool = False


@dataclass(slots=True)
class Laid:
    """A text set to a width: its lines and whether some had to be left out."""

    lines: list[Line]
    type: Type
    align: str
    cut: bool = False

    @property
    def height(self) -> float:
        """Points from the top of the first line to the bottom of the last."""
        return len(self.lines) * self.type.leading

    @property
    def width(self) -> float:
        """Width of the widest line in points."""
        return max((line.width for line in self.lines), default=0.0)


def clean(text: str) -> str:
    """``text`` without control characters, direction overrides and lone surrogates, cut at ``FIELD_LIMIT``."""
    if len(text) > FIELD_LIMIT:
        text = text[:FIELD_LIMIT].rstrip() + ELLIPSIS
    if _UNPRINTABLE.search(text):
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n").replace("\x0c", "\n")
        text = _UNPRINTABLE.sub("", text)
    if "\n" in text:
        text = _BLANK_LINES.sub("\n\n", text.strip("\n"))
    return text.replace("\t", " ") if "\t" in text else text
