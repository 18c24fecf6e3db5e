"""Examples on paper: the full card, the cues and the single line; it must not know which interview they are for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_app.briefs.blocks.head import SEPARATOR
from desktop_app.briefs.pdf.boxes import Beside, Box, Gap, Stack
from desktop_app.briefs.pdf.runs import Span
from desktop_app.briefs.pdf.wraps import Headed, Hung, Padded, Passage, tagged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.briefs.blocks.maker import Maker
    from desktop_app.briefs.model import Story
    from desktop_app.briefs.pdf.pen import Pen

RAIL: Final = 116.0
PAD: Final = 11.0
LETTER: Final = 16.0
CORNER: Final = 4.0
APART: Final = "\u00a0"
"""Keeps a label and the text below it apart where both are read as one paragraph."""
ROOM_TO_BEGIN: Final = 220.0
"""Points a telephone's page must have left for a card to begin on it; paper never parts one that fits a page."""


class Card(Box):
    """A story: tinted rail at the start, letters at the right; parted only when taller than a page, rail repeated."""

    def __init__(self, rail: Box, head: Box, letters: Box, narrow: bool = False) -> None:
        self.rail, self.head, self.letters, self.narrow = rail, head, letters, narrow

    def _text(self) -> Box:
        return Stack([self.head, Gap(3), self.letters])

    def _widths(self, width: float) -> tuple[float, float]:
        if self.narrow:
            return width - 2 * PAD, width - 2 * PAD
        return RAIL - 2 * PAD, width - RAIL - 14 - PAD

    def measure(self, width: float) -> float:
        """The taller of rail and text, with the space inside."""
        rail, text = self._widths(width)
        if self.narrow:
            return self.rail.height(rail) + self._text().height(text) + 3 * PAD - 4
        return max(self.rail.height(rail), self._text().height(text)) + 2 * PAD - 3

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Outline, rail, then the words."""
        tall = self.height(width)
        rail, text = self._widths(width)
        rail_tall = self.rail.height(rail) + 2 * PAD - 4
        with pen.group("Sect"):
            if self.narrow:
                pen.rounded(x, y, width, rail_tall, CORNER, fill="tint", corners="tl tr")
            else:
                pen.rounded(x, y, RAIL, tall, CORNER, fill="tint", corners="tl bl")
            pen.rounded(x, y, width, tall, CORNER, line="hairline", weight=0.7)
            if self.narrow:
                self._text().draw(pen, x + PAD, y + rail_tall + PAD - 4, text)
                self.rail.draw(pen, x + PAD, y + PAD - 3, rail)
            else:
                self._text().draw(pen, x + RAIL + 14, y + PAD - 2, text)
                self.rail.draw(pen, x + PAD, y + PAD - 3, rail)

    def split(self, width: float, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        """Between letters, or inside one that is itself too tall; only when forced, or on a telephone."""
        if not force and not (self.narrow and room > ROOM_TO_BEGIN):
            return None, self
        _, text = self._widths(width)
        spare = self.rail.height(RAIL - 2 * PAD) + PAD if self.narrow else 0.0
        left = room - 2 * PAD - spare - self.head.height(text) - 3
        first, rest = self.letters.split(text, left, force=force)
        if first is None:
            return None, self
        rail = Gap(0) if self.narrow else self.rail
        more = Card(rail, self.head, rest, self.narrow) if rest is not None else None
        return Card(self.rail, self.head, first, self.narrow), more


def stories(maker: Maker) -> Box | None:
    """Stories to tell: one card each, in the outline, with the letters explained beside the label."""
    found = list(maker.brief.stories)
    if not found:
        return None
    letters = {name: maker.words(f"label.{name}") for name in "star"}
    note = maker.words("label.story_letters", **letters)
    cards = [_placed(maker, number, story) for number, story in enumerate(found, 1)]
    return maker.section("stories", Stack(cards, gap=8), note=note)


def _placed(maker: Maker, number: int, story: Story) -> Box:
    def place(pen: Pen, y: float) -> None:
        pen.document.place(f"story:{number}", pen.document.height - y + 4, f"{number}  {story.title}", 1)

    card = _card(maker, story)
    room: Box = maker.pen_lines(3) if maker.layout.pen and not maker.narrow else Gap(0)
    room.is_gap = True  # lines to write on that would go overleaf without their card are left out
    return Headed(Gap(0), Stack([card, room]) if maker.layout.pen else card, "", place)


def _card(maker: Maker, story: Story) -> Card:
    letters = Stack(_letters(maker, story), gap=2.8)
    return Card(_rail(maker, story), _card_head(maker, story), letters, maker.narrow)


def _rail(maker: Maker, story: Story) -> Box:
    boxes: list[Box] = []
    figure: list[Box] = []
    if story.number:
        wide = maker.style.width if maker.narrow else RAIL
        figure.append(maker.fitted(story.number + APART, "number", wide - 2 * PAD - 1, 13))
    if story.counts:
        figure.append(maker.text(story.counts, "rail"))
    if figure:
        boxes.append(Passage(Stack(figure)))
    asked = () if _in_pairs(maker, story) else story.may_dig
    for label, texts in (("proves", story.proves), ("may_dig", asked)):
        if texts:
            joined = SEPARATOR.join(texts) if label == "proves" else _run_on(texts)
            said = [maker.text(maker.words(f"label.{label}") + APART, "rail_label"), maker.text(joined, "rail")]
            boxes += [Gap(5 if boxes else 2), Passage(Stack(said))]
    return Stack(boxes or [Gap(0)])


def _run_on(texts: Sequence[str]) -> str:
    """Cues one after the other: a question mark parts them, else a middle dot."""
    told = ""
    for text in texts:
        told += ("" if not told else "  " if told[-1] in "?!.؟？。…" else SEPARATOR) + text
    return told


def _card_head(maker: Maker, story: Story) -> Box:
    time = ""
    if story.seconds:
        time = maker.words("label.spoken", minutes=story.seconds // 60, seconds=f"{story.seconds % 60:02d}")
    told = maker.words("label.told_to", name=story.told_to) if story.told_to else ""
    title: Box = maker.text(story.title, "card_title", tag="H3")
    wide = maker.width_of(f"{told}{SEPARATOR}{time}", "small") + 4
    beside = wide < (maker.style.width - RAIL) / 2
    spans = [Span(told, colour="partial")] if told and beside else []
    if time:
        spans.append(Span((SEPARATOR if spans else "") + time))
    if spans:
        small, big = maker.style.roles["small"], maker.style.roles["card_title"]
        note = Padded(maker.spans(spans, "small", align="end"), top=(big.leading - small.leading) / 2)
        title = Beside([(1, title), (wide if beside else maker.width_of(time, "small") + 2, note)], 8)
    lines: list[Box] = [title]
    # S, T, A and R tell what the headline tells: it stands where there are no letters, and where there is room.
    if story.headline and story.headline != story.title and (maker.layout.pen or not story.situation):
        lines.append(maker.text(story.headline, "small", italic=True))
    if told and not beside:
        lines.append(maker.text(told, "small", colour="partial"))
    return Stack(lines)


def _letters(maker: Maker, story: Story) -> list[Box]:
    parts = (("s", story.situation), ("t", story.task), ("a", story.action), ("r", story.result))
    boxes = [_letter(maker, maker.words(f"label.{name}"), texts, name) for name, texts in parts if any(texts)]
    in_pairs = _in_pairs(maker, story)
    if in_pairs:
        boxes += [_named(maker, question, answer) for question, answer in zip(story.may_dig, story.depth, strict=True)]
    elif story.depth:
        boxes.append(_named(maker, maker.words("label.depth"), SEPARATOR.join(story.depth)))
    if story.here:
        boxes.append(_named(maker, maker.words("label.here"), story.here))
    if maker.layout.pen:
        if story.learned:
            boxes.append(_named(maker, maker.words("label.learned"), story.learned))
        for number, paragraph in enumerate(part for part in story.telling.splitlines() if part.strip()):
            boxes.append(_named(maker, "" if number else maker.words("label.telling"), paragraph))
    return boxes


def _in_pairs(maker: Maker, story: Story) -> bool:
    """Whether every question they may dig with stands before its answer: where there is room, and each has one."""
    return maker.layout.pen and bool(story.depth) and len(story.depth) == len(story.may_dig)


def _named(maker: Maker, name: str, text: str) -> Box:
    """A text behind its name in the accent, under the letters' text."""
    label = [Span(name + "  ", bold=True, colour="accent")] if name else []
    return Padded(maker.spans([*label, Span(text)], "body"), start=LETTER)


def _letter(maker: Maker, letter: str, texts: Sequence[str], name: str) -> Box:
    """An accent letter and its cues; the result is bold. Cues share lines, or have their own where there is room."""
    role = "body_bold" if name == "r" else "body"
    told = [text for text in texts if text]
    if len(told) == 1 or not maker.layout.pen:
        body = maker.text(SEPARATOR.join(told), role)
    else:
        body = Stack([maker.text(text, role) for text in told])
    sign = maker.text(letter, "body_bold", colour="accent", tag="Lbl")

    def mark(pen: Pen, x: float, y: float) -> None:
        sign.draw(pen, x, y, LETTER)

    return Hung(max(LETTER, maker.width_of(letter, "body_bold") + 5), mark, tagged("LBody", body), "LI")


def story_cues(maker: Maker) -> Box | None:
    """Examples for one page: title and figure, action cues, result, what they may dig for."""
    found = [_cue(maker, number, story) for number, story in enumerate(maker.brief.stories, 1)]
    return maker.section("stories", Stack(found, "L", 7)) if found else None


def _cue(maker: Maker, number: int, story: Story) -> Box:
    head = [Span(story.title, bold=True)]
    if story.told_to:
        head.append(Span("  " + maker.words("label.told_to", name=story.told_to), colour="partial"))
    boxes = [maker.spans(head, "body", tag="H3")]
    cues = SEPARATOR.join(text for text in story.action if text)
    if cues:
        boxes.append(maker.text(cues, "body"))
    result = SEPARATOR.join(text for text in story.result if text) or " ".join((story.number, story.counts)).strip()
    if result:
        arrow = "→ " if not maker.engine.right_to_left else "← "
        boxes.append(maker.text(arrow + result, "body_bold"))
    if story.depth:
        label = Span(maker.words("label.depth") + "  ", bold=True)
        boxes.append(maker.spans([label, Span(SEPARATOR.join(story.depth))], "small"))
    sign = maker.text(str(number), "point", colour="accent", tag="Lbl")

    def mark(pen: Pen, x: float, y: float) -> None:
        sign.draw(pen, x, y - 0.6, LETTER)

    return Hung(LETTER, mark, tagged("LBody", Stack(boxes)), "LI")


def story_lines(maker: Maker) -> Box | None:
    """Cue words only: title on one line each, with its figure, or what it proves where the figure is shown."""
    rows: list[Box] = []
    for story in maker.brief.stories:
        figure = " ".join(part for part in (story.number, story.counts) if part) or next(iter(story.result), "")
        if story.proves and any(number.value == story.number for number in maker.brief.numbers):
            figure = " · ".join(story.proves[:2])  # the number stands on the page already: say what the story is for
        spans = [Span(story.title, bold=True)]
        if figure:
            spans.append(Span("   " + figure, colour="accent"))
        rows.append(tagged("LI", tagged("LBody", maker.spans(spans, "body"))))
    return maker.section("stories", Stack(rows, "L", 5)) if rows else None
