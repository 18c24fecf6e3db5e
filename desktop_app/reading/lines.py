"""What each line of a posting looks like on the page; it must not know what any word means.

The signs read here are those of plain text, mail and Markdown; other formats are turned into them first.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

_NUMBERED: Final = re.compile(
    r"(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]\)?|\(\d{1,2}\)|\d{1,2}\.\d{1,2}\.?)\s+(?=\S)"
)
_DASHES: Final = frozenset("-*+–—−‐‑=")
_GLYPHS: Final = frozenset("•·▪●◦‣⁃▶►▸▹➢➤➔→⇒✓✔☑✅★☆»›§□■◆◇❖○◘❑❒❏➣➡⚫⚪▫◾◽￭∙⋅¤ø¸")
_MARKDOWN_HEADING: Final = re.compile(r"(#{1,6})\s*(?=[^\s#])")
_UNDERLINE: Final = re.compile(r"(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,}|(?:\* ){2,}\*|(?:- ){2,}-)\s*")
_BOLD: Final = re.compile(r"(\*\*|__)(?=\S)(.{1,200}?)\1\s*(:?)\s*")
_QUOTE: Final = re.compile(r"(?:>\s?){1,5}")


class Look(Enum):
    """How a line stands on the page."""

    BLANK = auto()
    RULE = auto()
    MARKED = auto()  # a Markdown heading
    BULLET = auto()
    ROW = auto()  # a row of a table
    PLAIN = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One line: ``text`` without its sign, beginning at ``start`` in the document; ``indent`` in columns.

    ``depth`` is the level of a Markdown heading, else 0; ``sign`` the bullet or number it began with; ``bold`` tells
    that the whole line is bold; ``width`` is the length of the line as it stood.
    """

    number: int
    look: Look
    text: str
    start: int
    indent: int
    depth: int = 0
    sign: str = ""
    bold: bool = False
    width: int = 0


def lines_of(text: str) -> list[Line]:
    """Every line of the document, in order."""
    found: list[Line] = []
    offset = 0
    for number, raw in enumerate(text.split("\n"), 1):
        line = _line(number, raw, offset)
        found.append(_as_bullet(line) if found and _goes_on_with(line, found[-1]) else line)
        offset += len(raw) + 1
    return found


def _goes_on_with(line: Line, above: Line) -> bool:
    """A dash right before a figure is a bullet where the line above has that bullet ("-calm", "-3 years at sea")."""
    signed = line.look is Look.PLAIN and line.text[0] in _DASHES and line.text[1:2].isdigit()
    return signed and above.look is Look.BULLET and above.sign == line.text[0]


def _as_bullet(line: Line) -> Line:
    return replace(line, look=Look.BULLET, text=line.text[1:], start=line.start + 1, sign=line.text[0])


def _line(number: int, raw: str, offset: int) -> Line:
    body = raw.rstrip()
    quote = _QUOTE.match(body)
    skipped = quote.end() if quote else 0
    indent = 0
    while skipped < len(body) and (body[skipped].isspace() or body[skipped] in "\u200b\ufeff"):
        indent += 4 if body[skipped] == "\t" else 1
        skipped += 1
    rest = body[skipped:]
    at = offset + skipped
    width = len(body)
    if not rest or not any(char.isalnum() for char in rest[:5000]):
        look = Look.RULE if rest and _UNDERLINE.fullmatch(rest[:300]) else Look.BLANK
        return Line(number, look, rest, at, indent, sign=rest[:1], width=width)
    marked = _MARKDOWN_HEADING.match(rest)
    if marked:
        text, shift, _ = _unbold(rest[marked.end() :].rstrip("# "))
        return Line(number, Look.MARKED, text, at + marked.end() + shift, indent, depth=len(marked[1]), width=width)
    if rest.startswith("|") and rest.count("|") >= 2:
        return Line(number, Look.ROW, rest, at, indent, width=width)
    sign = _bullet(rest)
    if sign:
        text, shift, bold = _unbold(rest[sign:])
        return Line(
            number, Look.BULLET, text, at + sign + shift, indent, sign=rest[:sign].strip(), bold=bold, width=width
        )
    text, shift, bold = _unbold(rest)
    return Line(number, Look.PLAIN, text, at + shift, indent, bold=bold, width=width)


def _bullet(rest: str) -> int:
    """Length of the bullet or number that a line begins with, 0 if none."""
    first = rest[0]
    after = len(rest) - len(rest[1:].lstrip(" \t\xa0\ufe0f"))
    spaced = after > 1
    if first in _DASHES:
        return after if spaced or (first in "-–—•" and rest[1:2].isalpha()) else 0
    if first in _GLYPHS or unicodedata.category(first) in {"Co", "So"}:
        return after
    if first in "o" and spaced and (after > 2 or rest[after : after + 1].isupper()):
        return after
    numbered = _NUMBERED.match(rest)
    if numbered and not _is_word(numbered.group()):
        return numbered.end()
    return 0


def _is_word(sign: str) -> bool:
    """A letter with a stop may be an initial or a word ("A. Smith", "I. have"): only a) and b. count as signs."""
    return sign[0].isupper() and sign.rstrip().endswith(".") and not sign.startswith(("A.", "B.", "C.", "I."))


def _unbold(text: str) -> tuple[str, int, bool]:
    """The text without signs of bold round all of it, how far it moved, and whether all was bold."""
    if text.startswith("***") and text.endswith("***") and len(text) > 6:
        return text[3:-3], 3, True
    found = _BOLD.fullmatch(text)
    if found and found[1] not in found[2]:
        inner = found[2] + (found[3] if not found[2].endswith(":") else "")
        return inner, len(found[1]), True
    for sign in ("**", "__", "_", "*"):
        if text.startswith(sign) and text.endswith(sign) and 2 * len(sign) < len(text) and text.count(sign) == 2:
            return text[len(sign) : -len(sign)], len(sign), len(sign) > 1
    return text, 0, False


def cells(line: Line) -> list[tuple[str, int]]:
    """The cells of a table row with the offset of each in the document, empty ones too."""
    pieces = line.text.split("|")
    first = 1 if not pieces[0].strip() else 0
    last = len(pieces) - (1 if len(pieces) > 1 and not pieces[-1].strip() else 0)
    found = []
    position = line.start
    for number, piece in enumerate(pieces):
        if first <= number < last:
            found.append((piece.strip(), position + len(piece) - len(piece.lstrip())))
        position += len(piece) + 1
    return found


def is_capitals(text: str) -> bool:
    """Whether a line is written in capitals: at least four letters, nine in ten of them upper case."""
    letters = [char for char in text[:200] if char.isalpha()]
    upper = sum(char.isupper() for char in letters)
    return len(letters) >= 4 and upper * 10 >= len(letters) * 9
