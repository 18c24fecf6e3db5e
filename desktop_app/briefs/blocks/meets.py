"""The meeting itself: people, the hour, culture, plan, questions, ticks before and after; no requirements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.briefs.blocks.maker import note_lines
from desktop_app.briefs.pdf.boxes import Beside, Box, Drawn, Filling, Gap, Stack
from desktop_app.briefs.pdf.runs import Span
from desktop_app.briefs.pdf.wraps import Padded, tagged
from desktop_app.briefs.style import NOTE_PITCH

if TYPE_CHECKING:
    from desktop_app.briefs.blocks.maker import Maker
    from desktop_app.briefs.model import Person
    from desktop_app.briefs.pdf.pen import Pen

BAR = 6.0
LEAST_SKETCH = 120.0
SKETCH_STEP = 14.17
"""5 mm between the dots of the sketching grid."""


def people(maker: Maker) -> Box | None:
    """One column each, at most three side by side: name, title, what they care about, what to watch for."""
    return _people(maker, 3)


def people_grid(maker: Maker) -> Box | None:
    """A panel: two or three to a line, each with a concern, one story and one question."""
    return _people(maker, 3 if len(maker.brief.people) in (3, 5, 6) else 2)


def _people(maker: Maker, most: int) -> Box | None:
    cards = [_person(maker, person) for person in maker.brief.people if person.name]
    if not cards:
        return None
    if maker.narrow:
        return maker.section("people", Stack(cards, gap=8))
    bands: list[Box] = []
    for start in range(0, len(cards), most):
        band = cards[start : start + most]
        columns = min(len(cards), most)
        band += [Gap(0)] * (columns - len(band))
        bands.append(Beside([(1, card) for card in band], 18))
    return Stack(bands, "Sect", 9)


def _person(maker: Maker, person: Person) -> Box:
    head = [Span(person.name, bold=True)]
    if person.title:
        head.append(Span("  " + person.title, colour="secondary"))
    boxes = [maker.spans(head, "body", tag="H3")]
    for key, text in (
        ("cares", person.cares_about), ("watch", person.watch_for),
        ("story_for", person.story), ("question", person.question),
    ):  # fmt: skip
        if text:
            label = Span(maker.words(f"label.{key}") + "  ", bold=True, colour="accent")
            boxes.append(maker.spans([label, Span(text)], "body"))
    return Stack(boxes, "Sect", 2)


def timeline(maker: Maker) -> Box | None:
    """The hour as a bar in proportion to its minutes, the names below."""
    found = [stretch for stretch in maker.brief.timeline if stretch.minutes > 0]
    if not found:
        return None
    if maker.narrow:
        rows = [f"{maker.words('label.minutes', minutes=part.minutes)} {part.name}" for part in found]
        return maker.section("timeline", maker.dashes(rows))
    total = sum(part.minutes for part in found)
    gaps = 2.0 * (len(found) - 1)
    wide = [(maker.style.width - gaps) * part.minutes / total for part in found]
    alt = ", ".join(f"{maker.words('label.minutes', minutes=part.minutes)} {part.name}" for part in found)
    longest = max(part.minutes for part in found)

    def paint(pen: Pen, x: float, y: float, width: float) -> None:
        with pen.one("Figure", alt):
            at = x
            for part, size in zip(found, wide, strict=True):
                colour = (
                    "accent" if part.minutes * 2 > longest else "bar_mid" if part.minutes * 4 > longest else "bar_soft"
                )
                pen.box(at, y, size, BAR, colour)
                at += size + 2

    cells: list[tuple[float, Box]] = []
    for part, size in zip(found, wide, strict=True):
        minutes = Span(maker.words("label.minutes", minutes=part.minutes) + " ", colour="accent")
        name = maker.spans([minutes, Span(part.name)], "small_bold")
        cells.append((max(size, 1.01), Stack([name, maker.text(part.note, "small")] if part.note else [name])))
    labels = Beside(cells, 2)
    needed = [
        maker.width_of(f"{maker.words('label.minutes', minutes=part.minutes)} {part.name}", "small_bold")
        for part in found
    ]
    if any(size < need + 4 for size, need in zip(wide, needed, strict=True)):
        labels = Beside([(1, box) for _, box in cells], 6)
    return maker.section("timeline", Stack([Drawn(BAR, paint), Gap(2), labels]))


def talking(maker: Maker) -> Box | None:
    """Eight hours side by side: true talking points and how we would work together."""
    found = [text for text in maker.brief.talking_points if text]
    boxes: list[Box] = [maker.dashes(found)] if found else []
    if maker.brief.together:
        label = Span(maker.words("label.together") + "  ", bold=True, colour="accent")
        boxes.append(maker.spans([label, Span(maker.brief.together)], "body"))
    return maker.section("talking", Stack(boxes, gap=4)) if boxes else None


def culture(maker: Maker) -> Box | None:
    """What is known of how they work, a line each."""
    found = [text for text in maker.brief.culture if text]
    return maker.section("culture", maker.lines(found, gap=4)) if found else None


def quote_after(maker: Maker) -> Box | None:
    """Their own words as a section of their own, where nothing is known of how they work."""
    words = None if maker.brief.culture else _quote(maker)
    return maker.section("quote", words) if words is not None else None


def _quote(maker: Maker) -> Box | None:
    found = maker.brief.quote
    if found is None or not found.text:
        return None
    boxes = [maker.text(maker.quoted(found.text), "quote")]
    if found.source:
        boxes.append(maker.text(found.source, "small"))
    return tagged("BlockQuote", Stack(boxes, gap=1))


def quote(maker: Maker) -> Box | None:
    """Their own words, in italics, with where they were read, beside what is known of how they work."""
    words = _quote(maker)
    if words is None or ("quote_after" in maker.layout.blocks and not maker.brief.culture):
        return None
    top = 17 if maker.brief.culture or maker.brief.talking_points else 2
    return Padded(words, top=0 if maker.narrow else top, start=0 if maker.narrow else 6)


def plan(maker: Maker) -> Box | None:
    """The first ninety days in three lines, what is assumed, what is needed."""
    found = maker.brief.plan
    if found is None:
        return None
    rows: list[Box] = []
    for key in ("thirty", "sixty", "ninety"):
        text = getattr(found, key)
        if text:
            label = Span(maker.words(f"label.{key}") + "   ", bold=True, colour="accent")
            rows.append(tagged("LI", tagged("LBody", maker.spans([label, Span(text)], "body"))))
    small = []
    for key, text in (("assumptions", "; ".join(found.assumptions)), ("needs", found.needs)):
        if text:
            small.append(maker.spans([Span(maker.words(f"label.{key}") + "  ", bold=True), Span(text)], "small"))
    boxes: list[Box] = [Stack(rows, "L", 3), *small] if rows else [*small]
    return maker.section("plan", Stack(boxes, gap=3)) if boxes else None


def bridges(maker: Maker) -> Box | None:
    """Gaps owned: each with its nearest proof, what carries over and the plan."""
    cards: list[Box] = []
    for bridge in maker.brief.bridges:
        boxes = [maker.text(bridge.gap, "body_bold", tag="H3")]
        for key, text in (("proof", bridge.proof), ("carries", bridge.carries_over), ("plan_for_gap", bridge.plan)):
            if text:
                label = Span(maker.words(f"label.{key}") + "  ", bold=True, colour="accent")
                boxes.append(maker.spans([label, Span(text)], "body"))
        cards.append(Stack(boxes, gap=1))
    if not cards:
        return None
    body: Box = Stack(cards, gap=6)
    if len(cards) > 1 and not maker.narrow and not maker.layout.pen:
        body = Stack([Beside([(1, card) for card in cards[at : at + 2]], 24) for at in range(0, len(cards), 2)], gap=6)
    return maker.section("bridges", body)


def asks(maker: Maker) -> Box | None:
    """Questions to ask, a box to tick each."""
    return _asks(maker, written=False)


def asks_lines(maker: Maker) -> Box | None:
    """Questions to ask, each with a line for the answer."""
    return _asks(maker, written=True)


def _asks(maker: Maker, *, written: bool) -> Box | None:
    found = [ask for ask in maker.brief.asks if ask.text]
    if not found:
        return None
    items: list[Box] = []
    for ask in found:
        name = [Span(ask.to + "  ", bold=True, colour="accent")] if ask.to else []
        box = maker.ticked(maker.spans([*name, Span(ask.text)], "body"))
        if written and not maker.narrow:
            box = Stack([box, note_lines(3 if maker.layout.pen else 1, indent=15, first=NOTE_PITCH - 4)])
        items.append(box)
    people = maker.brief.people
    title = (
        maker.words("label.ask_name", name=people[0].name.split()[0]) if len(people) == 1 else maker.words("label.ask")
    )
    return maker.titled(title, Stack(items, "L", 4 if written else 4.4), key="ask")


def before(maker: Maker) -> Box | None:
    """Ten minutes before: boxes to tick."""
    return maker.section("before", maker.ticks(maker.brief.before)) if any(maker.brief.before) else None


def after_texts(maker: Maker) -> list[str]:
    """What is done afterwards, the next-step question first."""
    after = maker.brief.afterwards
    found = [after.next_step] if after.next_step else []
    found += [text for text in after.ticks if text]
    if after.follow_up:
        found.append(maker.words("label.follow_up", due=after.follow_up))
    if after.report_back:
        found.append(maker.words("label.report_back", what=after.report_back))
    return found


def afterwards(maker: Maker) -> Box | None:
    """Afterwards: next step, thank-you note with its date, report back, and the person's own ticks."""
    found = after_texts(maker)
    return maker.section("after", maker.ticks(found)) if found else None


def next_step(maker: Maker) -> Box | None:
    """The one question that must not be forgotten at the end."""
    text = maker.brief.afterwards.next_step
    return maker.section("next_step", maker.ticked(text)) if text else None


def _listed(maker: Maker, label: str, texts: tuple[str, ...]) -> Box | None:
    found = [text for text in texts if text]
    return maker.section(label, maker.dashes(found, gap=3)) if found else None


def method(maker: Maker) -> Box | None:
    """The method card: steps in order."""
    found = [text for text in maker.brief.method if text]
    if not found:
        return None
    rows = [tagged("LI", maker.spans([Span(f"{number}  ", bold=True, colour="accent"), Span(text)], "body"))
            for number, text in enumerate(found, 1)]  # fmt: skip
    return maker.section("method", Stack(rows, "L", 3))


def not_knowing(maker: Maker) -> Box | None:
    """Sentences for the moment of not knowing."""
    return _listed(maker, "not_knowing", maker.brief.not_knowing)


def business(maker: Maker) -> Box | None:
    """How they earn, the main risk, the plan, the news, each with where it was read."""
    return _listed(maker, "business", maker.brief.business)


def view(maker: Maker) -> Box | None:
    """One view on their market and what would change it."""
    return maker.section("view", maker.text(maker.brief.view, "body")) if maker.brief.view else None


def must_haves(maker: Maker) -> Box | None:
    """The person's own must-haves; gathered only when the person asked for it."""
    return _listed(maker, "must_haves", maker.brief.must_haves)


def own_notes(maker: Maker) -> Box | None:
    """The person's own notes for the day."""
    found = [text for text in maker.brief.notes if text]
    return maker.section("notes", maker.lines(found, gap=4)) if found else None


def sketch(maker: Maker) -> Box | None:
    """A grid of dots to sketch on, as much as the page has left."""
    return None if maker.narrow else Sketch(maker)


class Sketch(Filling):
    """Dots 5 mm apart under a label."""

    def __init__(self, maker: Maker, tall: float = 0.0) -> None:
        super().__init__(tall)
        self.maker = maker

    def least(self, width: float) -> float:
        """Room for three boxes and their names."""
        return LEAST_SKETCH

    def stretched(self, tall: float) -> Sketch:
        """The same, filling ``tall`` points."""
        return Sketch(self.maker, tall)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        """The label, then the dots."""
        head = self.maker.section("sketch", Gap(0))
        head.draw(pen, x, y, width)
        left, top = pen.turned(x, width), pen.document.height - y - head.height(width)
        rows = int((self.height(width) - head.height(width)) // SKETCH_STEP)
        lines = " ".join(
            f"{left:.2f} {top - row * SKETCH_STEP:.2f} m {left + width:.2f} {top - row * SKETCH_STEP:.2f} l"
            for row in range(1, rows + 1)
        )
        pen.stroke(f"1.1 w 1 J [0 {SKETCH_STEP}] 0 d {lines} S", "dots")
