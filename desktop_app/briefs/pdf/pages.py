"""Boxes put on pages: what fits, what goes overleaf, what fills the rest; it must not know what the boxes say."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from desktop_app.briefs.pdf.boxes import Filling

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.briefs.pdf.boxes import Box
    from desktop_app.briefs.style import Style

LATER_TOP: Final = 52.0
"""Where text starts from page two on, below the running head."""
MOST_PAGES: Final = 4_000


@dataclass(slots=True)
class Sheet:
    """One page: boxes with the height at which each starts, and the points left under the last."""

    boxes: list[tuple[Box, float]] = field(default_factory=list)
    room: float = 0.0


def paginate(boxes: Sequence[Box], style: Style, *, later_top: float = LATER_TOP) -> list[Sheet]:
    """Put boxes on as many pages as they need, in order; nothing is ever clipped."""
    width, bottom = style.width, style.page[1] - style.bottom
    sheets = [Sheet(room=bottom - style.top)]
    at = style.top
    queue = list(reversed(boxes))
    while queue and len(sheets) < MOST_PAGES:
        box, sheet = queue.pop(), sheets[-1]
        if box.is_gap and not sheet.boxes:
            continue
        if box.fits(width, sheet.room):
            at = _put(sheet, box, at, width)
            continue
        if box.is_gap:
            sheet.room, at = 0.0, bottom
            continue
        first, rest = box.split(width, sheet.room)
        if first is None and not sheet.boxes:
            first, rest = box.split(width, sheet.room, force=True)
            first = first or box
            rest = rest if first is not box else None
        if first is not None:
            _put(sheet, first, at, width)
        if rest is not None:
            queue.append(rest)
        if first is None:  # never between the parts of one box: reader and outline go through it in one piece
            _bring_forward(queue, sheet, width, bottom)
        if queue:
            at = later_top
            sheets.append(Sheet(room=bottom - later_top))
    return sheets


def _put(sheet: Sheet, box: Box, at: float, width: float) -> float:
    """Put a box on a sheet; the height at which the next one starts."""
    tall = box.height(width)
    sheet.boxes.append((box, at))
    sheet.room -= tall
    return at + tall


def _bring_forward(queue: list[Box], sheet: Sheet, width: float, bottom: float) -> None:
    """Let boxes that may come early fill what is left of a page: a hole above them helps nobody.

    ``queue`` is in reverse order, the gap before a box right behind it.
    """
    for place in range(len(queue) - 2, -1, -1):
        box, gap = queue[place], queue[place + 1]
        if not (box.early and gap.is_gap and sheet.boxes):
            continue
        above = 0.0 if sheet.boxes[-1][0].is_gap else gap.height(width)
        if above + box.height(width) <= sheet.room:
            sheet.room -= above
            _put(sheet, box, bottom - sheet.room, width)
            del queue[place : place + 2]


def fill(sheets: list[Sheet], style: Style, notes: Callable[[float], Box | None]) -> None:
    """Let the foot take what is left of its page, and note lines take what is left of the others."""
    width, bottom = style.width, style.page[1] - style.bottom
    for sheet in sheets:
        if not sheet.boxes:
            continue
        last, at = sheet.boxes[-1]
        if isinstance(last, Filling):
            sheet.boxes[-1] = (last.stretched(bottom - at), at)
            continue
        if last.is_gap:
            sheet.boxes.pop()
            last, at = sheet.boxes[-1]
        end = at + last.height(width) + 14
        box = notes(bottom - end)
        if box is not None:
            sheet.boxes.append((box, end))
