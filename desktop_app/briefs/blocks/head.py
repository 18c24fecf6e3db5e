"""The masthead and the lines under it: who, when, where, what for; it must not know the rest of the page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.briefs.pdf import marks
from desktop_app.briefs.pdf.boxes import Beside, Box, Drawn, Gap, Stack, Words
from desktop_app.briefs.pdf.document import allowed_link
from desktop_app.briefs.pdf.runs import Span, TextBlock
from desktop_app.briefs.pdf.wraps import Padded

if TYPE_CHECKING:
    from desktop_app.briefs.blocks.maker import Maker
    from desktop_app.briefs.pdf.pen import Pen

QR_SIDE = 58.0
COLUMN_GAP = 14.0
COMPANY_SIZES = (25.0, 23.0, 21.0, 19.0)
SEPARATOR = "\u00a0\u00a0·\u00a0 "
"""A middle dot with two spaces on either side; a line may end behind it, never before."""


def masthead(maker: Maker) -> Box:
    """Company and role at the start; day, time, zones and place at the end; a heavy rule below."""
    if maker.narrow:
        return _narrow(maker)
    head = maker.brief.masthead
    link = allowed_link(head.link)
    columns: list[tuple[float, Box]] = []
    when = _when(maker)
    if when is not None:
        columns.append((_when_width(maker), when))
    if link.lower().startswith("http"):
        code = Drawn(QR_SIDE, lambda pen, x, y, width: _code(pen, x, y, link, maker.words("head.scan")))
        columns.append((QR_SIDE, code))
    room = maker.style.width - sum(wide + COLUMN_GAP for wide, _ in columns)
    names = [_kicker(maker, room), Gap(5.4), _company(maker, room), Gap(3), _role(maker)]
    columns.insert(0, (1, Stack(names)))
    rule = Drawn(1.6, lambda pen, x, y, width: pen.rule(x, y, width, 1.6, "ink"))
    return Stack([Beside(columns, COLUMN_GAP), Gap(7), rule, Gap(5)], "Sect")


def _code(pen: Pen, x: float, y: float, link: str, alt: str) -> None:
    with pen.one("Figure", f"{alt}: {link}"):
        marks.qr(pen, x, y, QR_SIDE, link)


def _kicker(maker: Maker, room: float) -> Box:
    """Kind of interview, edition, and whether this is the future manager, as one label of one line if it may be.

    Where ``room`` is too narrow for all three the edition goes: nobody needs it in the first second.
    """
    head = maker.brief.masthead
    edition = "" if maker.narrow else maker.words(f"edition.{maker.layout.edition}")
    manages = ""
    if head.will_manage is not None:
        manages = maker.words("head.manages" if head.will_manage else "head.manages_not")
    told = [text for text in (head.kind, edition, manages) if text]
    if manages and maker.width_of("   ".join(told), "kind") > room:
        told = [text for text in (head.kind, manages) if text]
    spans = [Span(("   " if place else "") + text, colour="secondary" if place or not head.kind else "")
             for place, text in enumerate(told)]  # fmt: skip
    return maker.spans(spans, "kind")


def _company(maker: Maker, width: float) -> Box:
    """The employer's name, smaller before it takes a second line."""
    role = maker.style.roles["company"]
    text = maker.brief.masthead.company or maker.brief.masthead.role
    largest = role.size
    for size in COMPANY_SIZES:
        smaller = min(size, largest)
        kind = replace(role, size=smaller, leading=smaller * role.leading / role.size)
        block = TextBlock((Span(text),), kind)
        if len(maker.engine.lay(block, width).lines) <= 1:
            break
    return Words(maker.engine, block, "H1")


def _role(maker: Maker) -> Box:
    head = maker.brief.masthead
    return maker.text(head.role, "role") if head.company and head.role else Gap(0)


def _span_of_time(maker: Maker) -> str:
    head = maker.brief.masthead
    dash = maker.words("head.to")
    return f"{head.start} {dash} {head.end}" if head.start and head.end else head.start or head.end


def _when(maker: Maker) -> Box | None:
    """Day, time, zones, place: end-aligned, the time largest."""
    head = maker.brief.masthead
    boxes: list[Box] = []
    if head.day:
        boxes.append(maker.text(maker.words.day(head.day, "with_weekday"), "date", align="end"))
    time = _span_of_time(maker)
    if time:
        boxes.append(maker.text(time, "time", align="end"))
    zones = SEPARATOR.join(zone for zone in head.zones if zone)
    if zones:
        boxes.append(maker.text(zones, "small", align="end"))
    place = _place(maker)
    if place:
        boxes.append(maker.spans(place, "small", align="end"))
    return Stack(boxes) if boxes else None


def _when_width(maker: Maker) -> float:
    """The column of day, time and place: wide enough for a place on one line, within reason."""
    place = "".join(span.text for span in _place(maker))
    needed = max(maker.width_of(place, "small_bold"), maker.width_of(_span_of_time(maker), "time")) + 4
    return min(max(needed, 168.0), 230.0)


def _place(maker: Maker) -> list[Span]:
    """Where it happens, as a link when there is one that may be followed."""
    head = maker.brief.masthead
    link = allowed_link(head.link)
    name = head.place or (_host(link) if link else "") or head.channel
    if not name:
        return [Span(head.link)] if head.link else []
    spans = [Span(name, bold=True, colour="accent", link=link)]
    if link.lower().startswith("http"):
        spans.append(Span(SEPARATOR + maker.words("head.scan")))
    elif head.place and head.channel:
        spans.append(Span(SEPARATOR + head.channel))
    return spans


def _host(link: str) -> str:
    """What a person calls an address: a site's name, a number, a mail address; the whole stands behind the link."""
    _, _, address = link.partition(":")
    return address.lstrip("/").split("/")[0].split("?")[0].rpartition("www.")[2] or link


def _narrow(maker: Maker) -> Box:
    """The masthead of a telephone: one column, the link as a button to press."""
    head = maker.brief.masthead
    boxes = [_kicker(maker, maker.style.width), Gap(4), _company(maker, maker.style.width), _role(maker), Gap(4)]
    time = _span_of_time(maker)
    if time:
        boxes.append(maker.text(time, "time"))
    day = maker.words.day(head.day, "with_weekday") if head.day else ""
    link = allowed_link(head.link)
    place = "" if link else head.place or head.channel
    meta = SEPARATOR.join(part for part in (day, *head.zones, place) if part)
    if meta:
        boxes.append(maker.text(meta, "small"))
    if link:
        boxes += [Gap(8), _button(maker, link)]
    return Stack([*boxes, Gap(8)], "Sect")


def _button(maker: Maker, link: str) -> Box:
    place = maker.brief.masthead.place or _host(link)
    scheme, _, address = link.partition(":")
    if scheme.lower() in ("tel", "mailto"):
        title = f"{maker.words('head.call' if scheme.lower() == 'tel' else 'head.write')} {address}"
    else:
        title = maker.words("head.join", place=place) if place else maker.words("head.join_plain")
    text = maker.text(title, "button", align="centre", link=link)

    def paint(pen: Pen, x: float, y: float, width: float) -> None:
        pen.rounded(x, y, width, 32, 5, fill="accent")
        text.draw(pen, x, y + (32 - text.height(width)) / 2, width)
        left, top = pen.turned(x, width), pen.document.height - y
        pen.document.link(link, (left, top - 32, left + width, top))

    return Drawn(32, paint)


def meeting(maker: Maker) -> Box | None:
    """One line: with whom, and the goal."""
    brief = maker.brief
    spans: list[Span] = []
    people = () if "people" in maker.layout.blocks else brief.people
    if people:
        spans.append(Span(maker.words("head.with") + " "))
    for number, person in enumerate(people):
        title = f", {person.title}" if person.title else ""
        spans += [Span(";  " if number else ""), Span(person.name, bold=True, colour="ink"), Span(title)]
    if brief.goal:
        spans.append(Span(("     " if spans else "") + maker.words("head.goal") + ": "))
        spans.append(Span(brief.goal, bold=True, colour="ink"))
    spans = [span for span in spans if span.text]
    return maker.spans(spans, "meeting") if spans else None


def lead(maker: Maker) -> Box | None:
    """The tinted panel: what to be remembered for, the pitch in cue lines, why to bet on the person."""
    brief, rows = maker.brief, []
    if brief.mix:
        rows.append(_panel_row(maker, "mix", "", maker.text(brief.mix, "lead")))
    pitch = [text for text in brief.pitch if text]
    if pitch:
        body = maker.text(pitch[0], "lead") if len(pitch) == 1 else maker.dashes(pitch, "lead", 1)
        rows.append(_panel_row(maker, "pitch", "pitch_how", body))
    elif not brief.mix and not maker.narrow and maker.layout.invites:
        rows.append(_panel_row(maker, "pitch", "", maker.pen_lines(2)))
    if brief.bet:
        rows.append(_panel_row(maker, "bet", "", maker.text(brief.bet, "lead")))
    return panel(rows) if rows else None


def lead_short(maker: Maker) -> Box | None:
    """The panel of the glance: the mix alone, or the first cue of the pitch."""
    text = maker.brief.mix or next(iter(maker.brief.pitch), "")
    return panel([maker.text(text, "lead")]) if text else None


def problem(maker: Maker) -> Box | None:
    """The manager's line one: the problem as the person understands it."""
    found = maker.brief.problem
    if found is None or not found.text:
        return None
    boxes = [maker.text(found.text, "lead")]
    for key, text in (("problem_sign", found.sign), ("problem_check", found.check)):
        if text:
            label = Span(maker.words(f"label.{key}") + "  ", bold=True, colour="accent")
            boxes.append(maker.spans([label, Span(text)], "body"))
    return panel([_panel_row(maker, "problem", "", Stack(boxes, gap=2))])


def _panel_row(maker: Maker, label: str, how: str, body: Box) -> Box:
    """Label column of 92 points and the words beside it; on a telephone the words alone."""
    title: list[Box] = [maker.text(maker.words(f"label.{label}"), "kind", tag="H2")]
    if how:
        title.append(maker.text(maker.words(f"label.{how}"), "small", italic=True, colour="accent"))
    if maker.narrow:
        return Stack([title[0], Gap(2), body], "Sect")
    return Beside([(92, Padded(Stack(title, gap=2), top=4)), (1, body)], 8, "Sect")


def panel(rows: list[Box]) -> Box:
    """Rows on the accent tint, with the bar at the start edge."""
    inside = Padded(Stack(rows, gap=8), start=14, end=14, top=9, bottom=9)

    def paint(pen: Pen, x: float, y: float, width: float) -> None:
        tall = inside.height(width)
        pen.rounded(x, y, width, tall, 4, fill="pitch", corners="tr br")
        pen.box(x, y, 3, tall, "accent")
        inside.draw(pen, x, y, width)

    return _Backed(inside, paint)


class _Backed(Drawn):
    """A box drawn on something: as tall as the box in every width."""

    def __init__(self, inside: Box, paint: object) -> None:
        super().__init__(0, paint)  # type: ignore[arg-type]
        self.inside = inside

    def measure(self, width: float) -> float:
        """The box's height."""
        return self.inside.height(width)

    def split(self, width: float, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        """Only when it is taller than a page: the words go on without the tint."""
        return self.inside.split(width, room, force=True) if force else (None, self)
