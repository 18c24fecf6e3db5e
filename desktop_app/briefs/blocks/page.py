"""Blocks put together into the bands of a page by a layout, with head, folio and note lines; it must not draw pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_app.briefs.blocks import head, matches, meets, says, stories
from desktop_app.briefs.blocks.maker import note_lines
from desktop_app.briefs.pdf.boxes import Beside, Box, Filling, Gap, Halves, Stack
from desktop_app.briefs.pdf.wraps import Headed
from desktop_app.briefs.style import NOTE_PITCH

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.briefs.blocks.maker import Maker
    from desktop_app.briefs.layouts import Row
    from desktop_app.briefs.pdf.pen import Pen

BLOCKS: Final[dict[str, Callable[[Maker], Box | None]]] = {
    function.__name__: function
    for function in (
        head.meeting, head.lead, head.lead_short, head.problem,
        says.points, says.points_plain, says.points_short, says.points_ticks, says.facts, says.numbers, says.traits,
        says.confirm, says.read_before, says.topics,
        matches.answers, matches.matches, matches.match_table, matches.answer_lines,
        stories.stories, stories.story_cues, stories.story_lines,
        meets.people, meets.people_grid, meets.timeline, meets.talking, meets.culture, meets.quote, meets.quote_after,
        meets.plan,
        meets.bridges, meets.asks, meets.asks_lines, meets.before, meets.afterwards, meets.next_step, meets.method,
        meets.not_knowing, meets.business, meets.view, meets.must_haves, meets.own_notes, meets.sketch,
    )
}  # fmt: skip
"""Every block by the name that layouts use."""

FOOT_COLUMN: Final = 150.0
WIDEST_FOOT_COLUMN: Final = 205.0
COLUMN_GUTTER: Final = 24.0
LEAST_NOTES: Final = 4
UNDER_HEAD: Final = 8.0
NOTES_FROM: Final = 70.0
"""Points left on a page from which they become note lines."""


def bands(maker: Maker, gap: float) -> list[Box]:
    """The masthead and every band of the layout that has content, with ``gap`` points between."""
    found: list[Box] = [head.masthead(maker)]
    if maker.narrow:
        boxes = _stack(maker, maker.layout.blocks)
        found += [part for box in boxes for part in (box, Gap(gap))][: len(boxes) * 2 - 1]
        return found
    first = True
    rows = maker.layout.rows
    foot = next((_stack(maker, row.foot) for row in rows if row.foot), [])
    for row in rows:
        for box in [Foot(maker, foot)] if row.foot else _band(maker, row, gap, foot):
            # A section's own rule keeps its distance from the heavy one; a line of words may follow at once.
            found += [Gap(gap if not first else UNDER_HEAD if isinstance(box, Headed) else 0), box]
            first = False
    return found


def _stack(maker: Maker, names: tuple[str, ...]) -> list[Box]:
    """The blocks of these names that have something to show."""
    boxes = (BLOCKS[name](maker) for name in names)
    return [box for box in boxes if box is not None]


def _band(maker: Maker, row: Row, gap: float, foot: list[Box]) -> list[Box]:
    """The boxes of one band; a short column takes in what ``foot`` holds, which then is empty."""
    if row.wide:
        return _early(row, _stack(maker, row.wide))
    start, end = _stack(maker, row.start), _stack(maker, row.end)
    if not (start and end):
        return _early(row, start or end)
    columns: list[tuple[float, Box]] = [(row.share, Stack(start, gap=gap)), (1 - row.share, Stack(end, gap=gap))]
    band = Beside(columns, COLUMN_GUTTER)
    if foot:
        tall = band.height(maker.style.width)
        for place, (_, wide) in enumerate(band.places(maker.style.width)):
            share, column = columns[place]
            longer = Stack([column, Gap(gap), Stack(foot, gap=gap)])
            if longer.height(wide) <= tall:
                columns[place] = (share, longer)
                foot.clear()
                return [Beside(columns, COLUMN_GUTTER)]
    return _early(row, [band])


def _early(row: Row, boxes: list[Box]) -> list[Box]:
    for box in boxes:
        box.early = row.early
    return boxes


class Foot(Filling):
    """The last band of a one-page brief: ticks at the start, note lines beside them down to the folio."""

    def __init__(self, maker: Maker, boxes: list[Box], tall: float = 0.0) -> None:
        super().__init__(tall)
        self.maker, self.boxes = maker, boxes
        self.ticks = Stack(boxes, gap=14) if boxes else None

    def _column(self, width: float) -> float:
        """Ticks take their column, wider when that saves them a line; alone on a page the notes take all."""
        if not self.ticks:
            return 0.0
        texts = (*self.maker.brief.before, *meets.after_texts(self.maker))
        widest = max((self.maker.width_of(text, "body") for text in texts), default=0.0) + 17
        return min(max(widest, FOOT_COLUMN), WIDEST_FOOT_COLUMN, width / 3 + 20)

    def least(self, width: float) -> float:
        """The height below which ticks or note lines would be lost."""
        ticks = self.ticks.height(self._column(width)) if self.ticks else 0.0
        return max(ticks, notes(self.maker, LEAST_NOTES).height(width))

    def stretched(self, tall: float) -> Foot:
        """The same, filling ``tall`` points."""
        return Foot(self.maker, self.boxes, tall)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Ticks, then as many note lines as fit."""
        column = self._column(width)
        box = notes(self.maker, lines_in(self.maker, self.height(width)))
        if self.ticks is None:
            box.draw(pen, x, y, width)
            return
        self.ticks.draw(pen, x, y, column)
        box.draw(pen, x + column + COLUMN_GUTTER, y, width - column - COLUMN_GUTTER)

    def split(self, width: float, room: float, *, force: bool = False) -> Halves:
        """Only on a page that cannot hold it: the ticks go on alone."""
        if force and self.ticks:
            return self.ticks.split(width, room, force=True)
        return None, self


def lines_in(maker: Maker, tall: float) -> int:
    """How many note lines a labelled block of ``tall`` points holds."""
    return max(int((tall - notes(maker, 0).height(200) - 4) // NOTE_PITCH), 0)


def notes(maker: Maker, count: int) -> Box:
    """A labelled block of ``count`` lines to write on."""
    label = "notes_long" if maker.layout.pages == 1 else "notes"
    return maker.section(label, note_lines(count) if count else Gap(0), key="notes", listed=False)
