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
            tall = box.height(width)
            sheet.boxes.append((box, at))
            at += tall
            sheet.room -= tall
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
            sheet.boxes.append((first, at))
            sheet.room -= first.height(width)
        if rest is not None:
            queue.append(rest)
        if queue:
            at = later_top
            sheets.append(Sheet(room=bottom - later_top))
    return sheets


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
