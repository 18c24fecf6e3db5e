"""The parts every block is made of: labelled sections, tick lists, texts by role; it must not place anything."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.briefs.pdf import marks
from desktop_app.briefs.pdf.boxes import Beside, Box, Drawn, Gap, Stack, Words
from desktop_app.briefs.pdf.pen import CAPITALS
from desktop_app.briefs.pdf.runs import Span, TextBlock
from desktop_app.briefs.pdf.wraps import Headed, Hung, Padded, tagged
from desktop_app.briefs.style import NOTE_PITCH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.briefs.layouts import Layout
    from desktop_app.briefs.model import Brief, Options
    from desktop_app.briefs.pdf.pen import Pen
    from desktop_app.briefs.pdf.text import Engine
    from desktop_app.briefs.style import Style
    from desktop_app.briefs.words import Words as Printed

TICK_TO_TEXT = 15.0
NOTE_DEEPER = 0.6
"""Points that a small note reaches below the label beside it."""
RULE = 0.9
"""Points of the rule over every section."""


@dataclass(slots=True)
class Maker:
    """What a block needs to make its boxes: the content, the style, the printed words and the text engine.

    ``more`` counts, by field, what fitting left out, for "+2 in the full brief".
    """

    brief: Brief
    options: Options
    layout: Layout
    style: Style
    words: Printed
    engine: Engine
    more: dict[str, int]

    @property
    def narrow(self) -> bool:
        """Whether the page is a telephone's: one column, no lines to write on."""
        return self.style.width < 300

    # ------------------------------------------------------------------ texts

    def text(
        self, text: str, role: str, *, tag: str = "P", align: str = "start", most: int = 0, **differs: object
    ) -> Box:
        """A text in one role of the style; ``differs`` are a span's colour, bold, italic, link."""
        return self.spans([Span(text, **differs)], role, tag=tag, align=align, most=most)  # type: ignore[arg-type]

    def spans(self, spans: Sequence[Span], role: str, *, tag: str = "P", align: str = "start", most: int = 0) -> Box:
        """Several spans in one role; italics are left out where the script has none."""
        if not self.style.slanted:
            spans = [replace(span, italic=None) for span in spans]
        return Words(self.engine, TextBlock(tuple(spans), self.style.roles[role], align, most), tag)

    def fitted(self, text: str, role: str, width: float, least: float) -> Box:
        """A text in one role, smaller before it takes a second line, at least ``least`` points."""
        kind = self.style.roles[role]
        size = min(max(kind.size * width / max(self.width_of(text, role), 1.0), least), kind.size)
        return Words(self.engine, TextBlock((Span(text),), replace(kind, size=size)))

    def quoted(self, text: str) -> str:
        """``text`` between this language's quotation marks."""
        return f"{self.words('quote.open')}{text}{self.words('quote.close')}"

    def width_of(self, text: str, role: str) -> float:
        """How wide a text is on one line, in points."""
        return self.engine.lay(TextBlock((Span(text),), self.style.roles[role]), 10_000).width

    # ------------------------------------------------------------------ sections

    def section(self, label: str, box: Box, *, note: str = "", key: str = "", listed: bool = True) -> Box:
        """A box under a rule and the printed label of that name; ``listed`` ones are entries of the outline."""
        return self.titled(self.words(f"label.{label}"), box, note=note, key=key or label, listed=listed)

    def titled(self, title: str, box: Box, *, note: str = "", key: str, listed: bool = True) -> Box:
        """A section whose title is given as a text."""
        heading = self.text(title, "label", tag="H2")
        line = self._with_note(heading, title, note) if note else heading
        rule = Drawn(RULE + 4, lambda pen, x, y, width: pen.rule(x, y, width, RULE, "ink"))
        after = Gap(5 if line is heading else 5 - NOTE_DEEPER)

        def place(pen: Pen, y: float) -> None:
            if listed:
                pen.document.place(f"s:{key}", pen.document.height - y + 6, title)

        return Headed(Stack([rule, line, after]), box, "Sect", place)

    def _with_note(self, heading: Box, title: str, note: str) -> Box:
        """A label with a small note on its line at the end, or below where a telephone has no room for both."""
        wide = self.width_of(note, "small") + 2
        if wide + self.width_of(title, "label") + 8 > self.style.width:
            return Stack([heading, Gap(1), self.text(note, "small")])
        label, small = self.style.roles["label"], self.style.roles["small"]
        rise = (small.leading - label.leading + CAPITALS * (small.size - label.size)) / 2
        return Beside([(1, heading), (wide, Padded(self.text(note, "small", align="end"), top=-rise))], 6)

    # ------------------------------------------------------------------ lists

    def ticks(self, texts: Sequence[str | Box], *, gap: float = 4.4, role: str = "body") -> Box:
        """A list of boxes to tick."""
        return Stack([self.ticked(text, role) for text in texts if text], "L", gap)

    def ticked(self, text: str | Box, role: str = "body") -> Box:
        """One box to tick with its text."""
        body = self.text(text, role) if isinstance(text, str) else text
        kind = self.style.roles[role]
        size = 10.0 if self.narrow else marks.TICK
        down = (kind.leading - size) / 2

        def mark(pen: Pen, x: float, y: float) -> None:
            marks.tick(pen, x, y + down, size)

        return Hung(size + TICK_TO_TEXT - marks.TICK, mark, tagged("LBody", body), "LI")

    def lines(self, texts: Sequence[str], role: str = "body", gap: float = 2.0) -> Box:
        """A plain list, one text below the other."""
        boxes = [tagged("LI", tagged("LBody", self.text(text, role))) for text in texts if text]
        return Stack(boxes, "L", gap)

    def dashes(self, texts: Sequence[str], role: str = "body", gap: float = 2.0) -> Box:
        """A list with a small accent stroke before each text."""
        kind = self.style.roles[role]

        def mark(pen: Pen, x: float, y: float) -> None:
            pen.rule(x, y + kind.leading / 2 - 0.1, 5, 1.1, "accent")

        boxes = [Hung(10, mark, tagged("LBody", self.text(text, role)), "LI") for text in texts if text]
        return Stack(boxes, "L", gap)

    def pen_lines(self, count: int, *, indent: float = 0.0) -> Box:
        """``count`` dotted lines to write on, 7 mm apart."""
        return note_lines(count, indent=indent)

    def after_item(self, box: Box, *, count: int = 1, indent: float = TICK_TO_TEXT) -> Box:
        """A box followed by lines to write on, where the layout leaves room for the pen."""
        if self.narrow or not self.layout.pen:
            return box
        return Stack([box, note_lines(count, indent=indent)])


def note_lines(count: int, *, indent: float = 0.0, first: float = NOTE_PITCH) -> Box:
    """Dotted lines, the first ``first`` points down, 7 mm apart."""

    def paint(pen: Pen, x: float, y: float, width: float) -> None:
        pen.dots(x + indent, [y + first + number * NOTE_PITCH for number in range(count)], width - indent)

    return Drawn(first + (count - 1) * NOTE_PITCH + 2 if count else 0.0, paint)
