"""What the person will say: points, facts, numbers, traits, what to confirm; it must not know stories or matches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.briefs.blocks.head import SEPARATOR
from desktop_app.briefs.pdf import marks
from desktop_app.briefs.pdf.boxes import Beside, Box, Gap, Stack
from desktop_app.briefs.pdf.runs import Span
from desktop_app.briefs.pdf.wraps import Hung, Padded, Rows, Tagged, Whole, tagged

if TYPE_CHECKING:
    from desktop_app.briefs.blocks.maker import Maker
    from desktop_app.briefs.model import Point, Signal
    from desktop_app.briefs.pdf.pen import Pen

NUMERAL_COLUMN = 25.0
QUESTION_COLUMN = 100.0
NUMBER_COLUMN = 66.0
NARROWEST_SHARE = 0.38
"""The part of the page's width that a number with its label can count on."""
LEAST_LABEL = 84.0
"""Points a label needs beside its number; where there are fewer it stands below."""


def points(maker: Maker) -> Box | None:
    """Three things to land: numeral, heading, one proof line."""
    rows = [_numbered(maker, number, point) for number, point in enumerate(maker.brief.points, 1)]
    return maker.section("points", Stack(rows, "L", 7)) if rows else None


def points_plain(maker: Maker) -> Box | None:
    """The same in the narrow column."""
    found = [_point_text(maker, point, "body_bold") for point in maker.brief.points]
    return maker.section("points", Stack(found, "L", 4)) if found else None


def points_short(maker: Maker) -> Box | None:
    """Cue words only: the headings."""
    rows = []
    for number, point in enumerate(maker.brief.points, 1):
        rows.append(_with_numeral(maker, number, maker.text(point.heading, "card_title")))
    return maker.section("points", Stack(rows, "L", 5)) if rows else None


def points_ticks(maker: Maker) -> Box | None:
    """The manager's: a box to tick when it has been said, the sentence that leads there, and one honest limit."""
    rows = [maker.after_item(maker.ticked(_point_text(maker, point, "body_bold"))) for point in maker.brief.points]
    boxes: list[Box] = [Stack(rows, "L", 5)] if rows else []
    if maker.brief.limit:
        label = Span(maker.words("label.limit") + "  ", bold=True, colour="accent")
        boxes += [Gap(6 if rows else 0), maker.spans([label, Span(maker.brief.limit)], "body")]
    return maker.section("points_said" if rows else "limit", Stack(boxes)) if boxes else None


def _numbered(maker: Maker, number: int, point: Point) -> Box:
    texts = [maker.text(point.heading, "point", tag="H3")]
    if point.proof:
        texts.append(maker.text(point.proof, "body"))
    return _with_numeral(maker, number, Stack(texts))


def _with_numeral(maker: Maker, number: int, body: Box) -> Box:
    numeral = maker.text(str(number), "numeral", tag="Lbl")
    column = NUMERAL_COLUMN * maker.style.roles["numeral"].size / 20

    def mark(pen: Pen, x: float, y: float) -> None:
        numeral.draw(pen, x, y - 4.2, column)

    return Hung(column, mark, tagged("LBody", body), "LI", least=18)


def _point_text(maker: Maker, point: Point, role: str) -> Box:
    texts = [maker.text(point.heading, role)]
    if point.proof:
        texts.append(maker.text(point.proof, "body"))
    if point.lead_in:
        texts.append(maker.text(maker.quoted(point.lead_in), "small", italic=True))
    return Stack(texts)


def facts(maker: Maker) -> Box | None:
    """If they ask: the question in bold, the answer beside it."""
    found = [fact for fact in maker.brief.facts if fact.answer]
    if not found:
        return None
    if maker.narrow:
        pairs = [
            Whole(Stack([maker.text(fact.question, "body_bold"), maker.text(fact.answer, "body")], "LI"))
            for fact in found
        ]
        return maker.section("facts", Stack(pairs, "L", 6))
    rows = []
    for fact in found:
        question = Tagged("TH", maker.text(fact.question, "body_bold"), "Row")
        answer = tagged("TD", maker.text(fact.answer, "body"))
        rows.append(Padded(Beside([(QUESTION_COLUMN, question), (1, answer)], 4, "TR"), top=2.6, bottom=2.6))
    return maker.section("facts", Padded(Rows(None, rows), top=-2))


def numbers(maker: Maker) -> Box | None:
    """Numbers to remember: large, with what each counts."""
    found = [number for number in maker.brief.numbers if number.value]
    if not found:
        return None
    wide = max([maker.width_of(number.value, "number") for number in found])
    column = max(NUMBER_COLUMN, wide + 8)
    room = maker.style.width * (1 if maker.narrow else NARROWEST_SHARE)
    big, small = maker.style.roles["number"], maker.style.roles["number_label"]
    rows: list[Box] = []
    for number in found:
        label, value = maker.text(number.counts, "number_label"), maker.text(number.value, "number")
        if column > room - LEAST_LABEL:
            rows.append(Stack([value, label], "LI"))
            continue
        beside = Padded(label, top=(big.leading - small.leading) / 2 + 0.6)
        rows.append(Beside([(column, value), (1, beside)], 0, "LI"))
    return maker.section("numbers", Stack(rows, "L", 3))


def traits(maker: Maker) -> Box | None:
    """Signs of the mould: the trait they look for and what shows it; with the team example for the recruiter."""
    texts = []
    for trait in maker.brief.traits:
        spans = [Span(trait.trait, bold=True)]
        if trait.sign:
            spans.append(Span("  " + trait.sign))
        if trait.source:
            spans.append(Span("  " + trait.source, italic=True, colour="secondary"))
        texts.append(tagged("LI", tagged("LBody", maker.spans(spans, "body"))))
    boxes: list[Box] = [Stack(texts, "L", 3)] if texts else []
    if maker.brief.team_example:
        label = Span(maker.words("label.team") + "  ", bold=True, colour="accent")
        boxes += [Gap(3 if texts else 0), maker.spans([label, Span(maker.brief.team_example)], "body")]
    return maker.section("traits", Stack(boxes)) if boxes else None


def confirm(maker: Maker) -> Box | None:
    """What was only heard: the words, who said them and how far from the boss, a box to tick when confirmed."""
    found = [maker.after_item(maker.ticked(_signal(maker, signal))) for signal in maker.brief.confirm if signal.text]
    label = "confirm_manager" if maker.brief.masthead.will_manage else "confirm"
    return maker.section(label, Stack(found, "L", 4)) if found else None


def _signal(maker: Maker, signal: Signal) -> Box:
    source = SEPARATOR.join(part for part in (signal.distance, signal.source, signal.how) if part)
    texts = [maker.text(signal.text, "body")]
    if source:
        texts.append(maker.text(source, "small"))
    return Stack(texts)


def read_before(maker: Maker) -> Box | None:
    """What they have probably read about the person already."""
    found = [text for text in maker.brief.read_before if text]
    return maker.section("read_before", maker.dashes(found)) if found else None


def topics(maker: Maker) -> Box | None:
    """Technical topics with three bars for how well each is known, and when it was last used."""
    rows = []
    for topic in maker.brief.topics:
        rating = maker.words(f"rating.{min(max(topic.rating, 0), 3)}")
        told = SEPARATOR.join(part for part in (rating, topic.last_used) if part)
        name = Stack([maker.text(topic.name, "body_bold"), maker.text(told, "small")])
        rows.append(_with_bars(name, min(max(topic.rating, 0), 3), rating))
    return maker.section("topics", Stack(rows, "L", 3)) if rows else None


def _with_bars(body: Box, rating: int, told: str) -> Box:
    def mark(pen: Pen, x: float, y: float) -> None:
        with pen.one("Figure", told):
            marks.weight(pen, x, y + 2.6, rating)

    return Hung(26, mark, tagged("LBody", body), "LI")
