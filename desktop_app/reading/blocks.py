"""Lines gathered into headings, list items, paragraphs and table rows; it must not judge what any of them asks for."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise
from typing import Final

from desktop_app.reading.lines import Line, Look, cells, is_capitals, lines_of

WEAK_WORDS: Final = 9
"""A line of more words than this without a heading's sign is no heading."""
SHORT_WORDS: Final = 6
TITLE_WORDS: Final = 3
"""A list item of up to so many words is the heading of deeper items under it."""
LABEL_WORDS: Final = 22
"""A line of up to this many words that ends in a colon leads what follows."""
HANGING_WIDTH: Final = 40
LEAST_WIDE: Final = 4
LEAST_BROKEN: Final = 2
"""Lines that go on in the middle of a sentence before a text counts as broken by a program."""
MOST_CELLS: Final = 12
"""A row of more cells is read as plain text."""
MAIL_WIDTH: Final = (50, 110)
"""Columns between which mail programs break lines by themselves."""

_SECTION_NUMBER: Final = re.compile(r"(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)]")
_ENDS_SENTENCE: Final = re.compile(r"[.!;,…]['\")\]]?\s*$")
_CLOSED_ITEM: Final = re.compile(r";\s*(?:and|or|und|oder|et|ou|y|o|e|en|of|och|eller)?\s*$")
_INLINE_LABEL: Final = re.compile(
    r"(?:\*\*|__)?([^\s:*_|][^:*_|]{2,58}?)\s?(?::(?:\*\*|__)|(?:\*\*|__):|:(?=\s))\s*(?=\S)"
)
_INLINE_BOLD: Final = re.compile(r"(?:\*\*|__)([^*_|]{3,60}?)[.:]?(?:\*\*|__)\s*[-–:.]?\s+(?=\S)")


class Shape(Enum):
    """What a block is on the page."""

    BLANK = auto()
    HEADING = auto()
    ITEM = auto()
    TEXT = auto()
    ROW = auto()


class Rank:
    """How high a heading stands: a smaller number closes a larger one; 1 to 6 are Markdown's own."""

    CAPITALS: Final = 7
    BOLD: Final = 8
    LABEL: Final = 9
    WEAK: Final = 9
    INLINE: Final = 10
    ITEM: Final = 11


@dataclass(frozen=True, slots=True)
class Block:
    """Neighbouring lines that belong together; ``text`` joins them by single spaces.

    ``starts`` gives for each line (place in ``text``, offset in the document, line number). ``rank`` is set on
    headings; ``label`` on a line that begins with a heading of its own ("Skills: SQL"), as (words, where the rest
    begins in ``text``); ``sure`` is off where only the words can tell a heading, ``faint`` where they must
    tell all of it;    ``columns`` on table rows, the offsets of their cells in ``text``.
    """

    shape: Shape
    first: int
    last: int
    text: str
    starts: tuple[tuple[int, int, int], ...]
    rank: int = 0
    indent: int = 0
    sure: bool = True
    faint: bool = False
    label: tuple[str, int] | None = None
    columns: tuple[tuple[int, int], ...] = ()

    def offset(self, place: int) -> int:
        """Where a character of ``text`` stands in the document."""
        spot = self.starts[bisect_right(self.starts, (place, 1 << 60, 0)) - 1]
        return spot[1] + place - spot[0]

    def line(self, place: int) -> int:
        """On which line a character of ``text`` stands."""
        return self.starts[bisect_right(self.starts, (place, 1 << 60, 0)) - 1][2]


def blocks_of(text: str) -> list[Block]:
    """The document as blocks, in order; every line is in exactly one of them."""
    lines = lines_of(text)
    width = wrap_width(lines)
    found: list[Block] = []
    index = 0
    while index < len(lines):
        size, block = _block_at(lines, index, width)
        found.append(block)
        index += size
    return found


def wrap_width(lines: list[Line]) -> int:
    """Column at which the writer's mail program broke lines, or 0 where lines were not broken by a program.

    Broken text has many lines that end close under one column and next to none beyond it.
    """
    widths = sorted(line.width for line in lines if line.look in (Look.PLAIN, Look.BULLET) and line.width > 30)
    if len(widths) < LEAST_WIDE:
        return 0
    edge = widths[min(len(widths) - 1, int(len(widths) * 0.97))]
    low, high = MAIL_WIDTH
    near = sum(edge - 14 <= width <= edge for width in widths)
    if not (low <= edge <= high and near * 4 >= len(widths)):
        return 0
    broken = sum(
        line.look is Look.PLAIN and _lowered(line) and above.width >= edge - 14
        for above, line in pairwise(lines)
        if above.text and line.text
    )
    return edge if broken >= LEAST_BROKEN else 0


def _block_at(lines: list[Line], index: int, width: int) -> tuple[int, Block]:
    """The block that begins at a line, and how many lines it takes."""
    line = lines[index]
    if line.look in (Look.BLANK, Look.RULE):
        last = index
        while last + 1 < len(lines) and lines[last + 1].look in (Look.BLANK, Look.RULE):
            last += 1
        return last - index + 1, _make(Shape.BLANK, lines[index : last + 1])
    if line.look is Look.ROW:
        return 1, _row(line)
    heading = _heading(lines, index) or _short_line(lines, index, width)
    if heading is not None:
        return heading
    size = 1
    while index + size < len(lines) and _continues(lines, index, index + size, width):
        size += 1
    group = lines[index : index + size]
    shape = Shape.ITEM if line.look is Look.BULLET else Shape.TEXT
    return size, _make(shape, group, label=_label(group))


def _make(shape: Shape, group: list[Line], **more: object) -> Block:
    text, starts = "", []
    for line in group:
        if text:
            text += " "
        starts.append((len(text), line.start, line.number))
        text += line.text
    return Block(
        shape,
        group[0].number,
        group[-1].number,
        text,
        tuple(starts),
        indent=group[0].indent,
        **more,  # type: ignore[arg-type]
    )


def _row(line: Line) -> Block:
    parts = [(start - line.start, start - line.start + len(text)) for text, start in cells(line)]
    if len(parts) > MOST_CELLS:
        parts = []
    return _make(Shape.ROW, [line], columns=tuple(parts))


def _heading(lines: list[Line], index: int) -> tuple[int, Block] | None:
    """A heading at this line, with the rule drawn under it if there is one."""
    line = lines[index]
    if line.look is Look.MARKED:
        return 1, _make(Shape.HEADING, [line], rank=line.depth)
    if _underlined(lines, index):
        return 1, _make(Shape.HEADING, [line], rank=1 if lines[index + 1].sign == "=" else 2)
    words = len(line.text.split())
    text = line.text.rstrip()
    rank, sure = 0, True
    if line.look is Look.PLAIN:
        if is_capitals(text) and words <= 14 and len(text) <= 100 and not _ENDS_SENTENCE.search(text):
            rank = Rank.CAPITALS
        elif line.bold and words <= LABEL_WORDS:
            rank = Rank.BOLD
    if not rank and text.endswith((":", ":-", "：")) and words <= LABEL_WORDS and _label([line]) is None:
        rank = Rank.LABEL if line.look is Look.PLAIN else Rank.ITEM
    if not rank and line.look is Look.BULLET and line.bold and words <= WEAK_WORDS and not _ENDS_SENTENCE.search(text):
        rank, sure = Rank.ITEM, False
    if not rank and line.look is Look.BULLET and _numbered_heading(lines, index):
        rank, sure = Rank.CAPITALS, True
    if not rank and line.look is Look.BULLET and words <= TITLE_WORDS and _leads_deeper(lines, index):
        rank, sure = Rank.ITEM, False
    if not rank and line.look is Look.PLAIN and _weak_heading(lines, index):
        rank, sure = Rank.WEAK, False
    if not rank or (rank == Rank.ITEM and not _opens_list(lines, index)):
        return None
    return 1, _make(Shape.HEADING, [line], rank=rank, sure=sure, label=None if sure else _label([line]))


def _short_line(lines: list[Line], index: int, width: int) -> tuple[int, Block] | None:
    """A short line that is a heading only if its words say so, wherever it stands ("Essential")."""
    line = lines[index]
    text = line.text.rstrip()
    short = line.look is Look.PLAIN and len(text) <= 60 and len(text.split()) <= SHORT_WORDS
    if not short or not text[0].isupper() or _ENDS_SENTENCE.search(text):
        return None
    following = index + 1 < len(lines) and _continues(lines, index, index + 1, width)
    if following:
        return None
    return 1, _make(Shape.HEADING, [line], rank=Rank.WEAK, sure=False, faint=True, label=_label([line]))


def _underlined(lines: list[Line], index: int) -> bool:
    """A short line of its own with a rule drawn right under it."""
    line = lines[index]
    below = lines[index + 1] if index + 1 < len(lines) else None
    if line.look is not Look.PLAIN or below is None or below.look is not Look.RULE or below.sign not in "=-~_*":
        return False
    alone = not index or lines[index - 1].look in (Look.BLANK, Look.RULE)
    short = len(line.text) <= 90 and not line.text.endswith((".", ";", ","))
    return alone and short and abs(below.width - line.width) < 40


def _leads_deeper(lines: list[Line], index: int) -> bool:
    """Whether deeper list items stand right under a list item of a word or two without a full stop."""
    below = lines[index + 1] if index + 1 < len(lines) else None
    deeper = below is not None and below.look is Look.BULLET and below.indent > lines[index].indent
    return deeper and not _ENDS_SENTENCE.search(lines[index].text)


def _opens_list(lines: list[Line], index: int) -> bool:
    """Whether deeper list items follow a list item, which makes it their heading."""
    line = lines[index]
    for later in lines[index + 1 :]:
        if later.look in (Look.BLANK, Look.RULE):
            continue
        return later.look is Look.BULLET and (later.indent > line.indent or later.sign != line.sign)
    return False


def _numbered_heading(lines: list[Line], index: int) -> bool:
    """A short numbered line that is no item of a numbered list but heads a section of its own ("3. Qualifications").

    No line numbered in the same way stands right before or after it, and something other than a heading follows.
    """
    line = lines[index]
    text = line.text.rstrip()
    if not _SECTION_NUMBER.fullmatch(line.sign) or len(text.split()) > WEAK_WORDS or _ENDS_SENTENCE.search(text):
        return False
    above = next((one for one in reversed(lines[max(0, index - 4) : index]) if one.text), None)
    below = next((one for one in lines[index + 1 : index + 5] if one.text), None)
    if below is None or not text[0].isupper() or (above is not None and _SECTION_NUMBER.fullmatch(above.sign)):
        return False
    if below.look is Look.BULLET:
        return not _SECTION_NUMBER.fullmatch(below.sign)
    return below.look is Look.PLAIN and len(below.text) > len(text)


def _weak_heading(lines: list[Line], index: int) -> bool:
    """A short line without a full stop that stands alone, or right above a list or a longer paragraph."""
    line = lines[index]
    text = line.text.rstrip()
    if len(text.split()) > WEAK_WORDS or len(text) > 70 or _ENDS_SENTENCE.search(text):
        return False
    if not (text[0].isupper() or text[0].isdigit() or not text[0].isascii()):
        return False
    above = lines[index - 1].look if index else Look.BLANK
    below = lines[index + 1] if index + 1 < len(lines) else None
    if below is None or below.look in (Look.BLANK, Look.RULE):
        return above in (Look.BLANK, Look.RULE, Look.MARKED)
    if below.look is Look.BULLET:
        return above is not Look.PLAIN or lines[index - 1].width < 80
    if above in (Look.BLANK, Look.RULE):
        return below.look is Look.PLAIN and len(below.text) > len(text)
    return False


def _continues(lines: list[Line], first: int, index: int, width: int) -> bool:
    """Whether a line goes on with the block begun at ``first``."""
    line, above, head = lines[index], lines[index - 1], lines[first]
    if line.look is not Look.PLAIN or line.bold:
        return False
    hanging = head.look is Look.BULLET and line.indent > head.indent and not line.text.endswith(":")
    if hanging and above.width > HANGING_WIDTH and not _ENDS_SENTENCE.search(above.text):
        return True
    if _heading(lines, index) is not None and not _lowered(line):
        return False
    if _lowered(line):
        return not _CLOSED_ITEM.search(above.text)
    return bool(width) and above.width + 1 + len(line.text.split(maxsplit=1)[0]) > width - 1


def _lowered(line: Line) -> bool:
    """Begins with a small letter, as only a continued sentence does; a name such as "eBPF" is no such word."""
    small = line.text[0].islower() and not line.text[:2].startswith(("e-", "i.", "a)"))
    return small and line.text.split(maxsplit=1)[0].islower()


def _label(group: list[Line]) -> tuple[str, int] | None:
    """Words before a colon (or in bold) at the beginning of a block that may be a heading of their own."""
    text = group[0].text
    found = _INLINE_BOLD.match(text) or _INLINE_LABEL.match(text)
    if found is None or len(found[1].split()) > 7:
        return None
    return found[1].strip(), found.end()
