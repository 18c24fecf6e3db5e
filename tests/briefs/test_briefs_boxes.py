# ruff: noqa: E501 - odd content is listed one part a line
"""Boxes measure, part and fill as they promise."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest

from desktop_app.briefs.blocks.maker import Maker, note_lines
from desktop_app.briefs.blocks.page import Foot
from desktop_app.briefs.blocks.stories import Card
from desktop_app.briefs.layouts import layouts
from desktop_app.briefs.model import (
    Afterwards,
    Bridge,
    Edition,
    Fact,
    Masthead,
    Match,
    Number,
    Options,
    Paper,
    Person,
    Plan,
    Problem,
    Quote,
    Signal,
    Standing,
    Story,
    Stretch,
    Topic,
    Trait,
)
from desktop_app.briefs.pdf.boxes import Beside, Box, Drawn, Gap, SetWords, Stack, Words
from desktop_app.briefs.pdf.document import Document
from desktop_app.briefs.pdf.pages import fill, paginate
from desktop_app.briefs.pdf.pen import Pen
from desktop_app.briefs.pdf.render import render
from desktop_app.briefs.pdf.runs import Span, TextBlock
from desktop_app.briefs.pdf.text import Engine
from desktop_app.briefs.pdf.wraps import Headed, Hung, Padded, Rows, Tagged, Whole, tagged
from desktop_app.briefs.style import Type, style_for
from desktop_app.briefs.words import words_for
from tests.briefs.reading_back import links, read
from tests.briefs.samples import MAREN, MAREN_MANAGER, NORTHWIND

ENGINE = Engine("en")
BODY = Type(10, 10)


def words(lines: int) -> Words:
    return Words(ENGINE, TextBlock((Span("\n".join(f"line {number}" for number in range(lines))),), BODY))


def block(tall: float) -> Drawn:
    return Drawn(tall, lambda pen, x, y, width: None)


def heights(parts: tuple[Box | None, Box | None]) -> tuple[float | None, float | None]:
    first, rest = parts
    return first and first.height(100), rest and rest.height(100)


def test_a_text_parts_between_lines_and_leaves_two_on_each_side() -> None:
    assert heights(words(6).split(100, 40)) == (40, 20)
    assert heights(words(6).split(100, 55)) == (40, 20)
    assert heights(words(6).split(100, 15)) == (None, 60)
    assert heights(words(3).split(100, 20)) == (None, 30)
    assert heights(words(3).split(100, 10, force=True)) == (10, 20)
    assert heights(words(3).split(100, 40)) == (30, None)
    _, rest = words(6).split(100, 20)
    assert isinstance(rest, SetWords)
    assert heights(rest.split(100, 20)) == (20, 20)


def test_the_label_over_the_employer_keeps_to_one_line() -> None:
    """Where all of it is too wide the edition goes first; an address is called by its site."""
    head = replace(NORTHWIND.masthead, kind="Walk round with the matron", will_manage=False, place="")
    text = read(render(replace(NORTHWIND, masthead=head)).data)
    first = " ".join(text.splitlines()[0].split())
    assert first == "WALK ROUND WITH THE MATRON NOT YOUR FUTURE MANAGER"
    assert "meet.example.com" in text
    assert "https://" not in text


def test_a_note_that_has_no_room_beside_its_label_stands_below_it() -> None:
    """On a telephone a long note goes under the label, on a line of its own, and nothing is drawn over it."""
    style = style_for(Paper.PHONE, "en", scale=1, ink_saver=False)
    maker = Maker(NORTHWIND, Options(paper=Paper.PHONE), layouts()["full"], style, words_for("en"), ENGINE, {})
    short = maker.titled("Stories to tell", block(10), note="three", key="k")
    long = maker.titled(
        "Stories to tell", block(10), note="three bars tell how firmly it was asked for in the posting", key="k"
    )
    grown = long.height(style.width) - short.height(style.width)
    assert grown > style.roles["small"].leading - 1


def test_what_cannot_part_moves_on_whole() -> None:
    for box in (block(50), Gap(50), Whole(words(5)), Hung(10, lambda pen, x, y: None, words(5))):
        assert box.split(100, 20) == (None, box)
    assert heights(Whole(words(5)).split(100, 20, force=True)) == (20, 30)
    assert heights(Hung(10, lambda pen, x, y: None, words(5)).split(100, 20, force=True)) == (20, 30)
    hung = Hung(10, lambda pen, x, y: None, block(50))
    assert hung.split(100, 20, force=True) == (None, hung)


def test_stacks_part_between_boxes_and_drop_gaps_overleaf() -> None:
    stack = Stack([block(20), block(20), block(20)], gap=5)
    assert heights(stack.split(100, 50)) == (50, 20)
    assert heights(stack.split(100, 10)) == (None, 70)
    assert heights(stack.split(100, 90)) == (70, None)
    assert heights(Stack([Gap(30), block(20)]).split(100, 40)) == (None, 50)
    assert heights(Stack([words(6)]).split(100, 40)) == (40, 20)


def test_the_last_item_of_a_list_has_company_overleaf() -> None:
    items = [block(10) for _ in range(5)]
    assert heights(Stack(items, "L", 2).split(100, 48)) == (34, 22)
    assert heights(Stack(items[:2], "L", 2).split(100, 12)) == (10, 10)
    assert heights(Stack(items[:4], "L").split(100, 30)) == (20, 20)


def test_columns_part_together() -> None:
    pair = Beside([(1, words(6)), (1, words(2))], 10)
    first, rest = pair.split(100, 40)
    assert (first.height(100), rest.height(100)) == (40, 20)  # type: ignore[union-attr]
    assert Beside([(1, words(6)), (1, block(90))]).split(100, 40)[0] is None
    first, rest = Beside([(1, words(6)), (1, block(90))]).split(100, 40, force=True)
    assert rest.height(100) == 90  # type: ignore[union-attr]
    assert heights(Beside([(1, words(2)), (1, words(3))]).split(100, 40)) == (30, None)


def test_frames_part_inside() -> None:
    assert heights(Padded(words(6), top=5, bottom=5).split(100, 45)) == (45, 25)
    assert Padded(block(50)).split(100, 20)[0] is None
    assert heights(Padded(words(2)).split(100, 45)) == (20, None)
    assert heights(Headed(block(10), words(6)).split(100, 50)) == (50, 20)
    assert Headed(block(10), block(60)).split(100, 50)[0] is None
    assert heights(Tagged("LI", words(6)).split(100, 40)) == (40, 20)
    assert Tagged("LI", block(50)).split(100, 40)[0] is None
    assert heights(Tagged("LI", words(3)).split(100, 40)) == (30, None)
    assert isinstance(tagged("TD", words(1)), Words)
    assert isinstance(tagged("TD", block(1)), Tagged)


def test_tables_part_between_rows_and_repeat_their_header() -> None:
    table = Rows(block(10), [block(20) for _ in range(4)])
    assert heights(table.split(100, 55)) == (50, 50)
    assert table.split(100, 25)[0] is None
    assert heights(table.split(100, 95)) == (90, None)
    tall = Rows(block(10), [words(9), block(20)])
    assert heights(tall.split(100, 50, force=True)) == (50, 80)
    assert Rows(None, [block(90)]).split(100, 50, force=True)[0] is None
    assert heights(Rows(None, [words(4)]).split(100, 40, force=True)) == (40, None)


def test_cards_part_only_when_forced() -> None:
    card = Card(words(1), words(1), Stack([words(30)]))
    assert card.split(500, 100) == (None, card)
    first, rest = card.split(500, 100, force=True)
    assert first is not None
    assert rest is not None
    assert card.split(500, 20, force=True) == (None, card)
    on_phone = Card(words(1), words(1), Stack([words(10), words(20)]), narrow=True)
    begun, more = on_phone.split(240, 240)
    assert begun is not None
    assert more is not None
    assert more.rail.is_gap  # type: ignore[attr-defined]
    assert on_phone.split(240, 200) == (None, on_phone)
    small = Card(words(1), words(1), Stack([words(2)]))
    assert small.split(500, 500, force=True)[1] is None
    lone = Card(words(1), words(1), block(900))
    assert lone.split(500, 100, force=True) == (None, lone)


def maker() -> Maker:
    style = style_for(Paper.A4, "en")
    return Maker(NORTHWIND, Options(), layouts()["screen"], style, words_for("en"), ENGINE, {})


def test_the_foot_parts_only_when_forced() -> None:
    foot = Foot(maker(), [words(30)])
    assert foot.split(400, 100) == (None, foot)
    assert foot.split(400, 100, force=True)[0] is not None
    bare = Foot(maker(), [])
    assert bare.split(400, 10, force=True) == (None, bare)


def test_pages_take_what_is_too_tall_for_any_of_them() -> None:
    style = style_for(Paper.A4, "en")
    sheets = paginate([Gap(5), block(2_000), Gap(5), words(3)], style)
    assert [len(sheet.boxes) for sheet in sheets] == [1, 1]
    assert len(paginate([block(2_000)], style)) == 1
    sheets = paginate([words(100), Gap(9_000), words(2)], style)
    assert len(sheets) == 3
    fill(sheets, style, lambda room: note_lines(2) if room > 100 else None)
    assert len(sheets[0].boxes) == 1
    assert len(sheets[-1].boxes) == 2
    empty = paginate([], style)
    fill(empty, style, lambda room: note_lines(2))
    assert empty[0].boxes == []
    trailing = paginate([words(1), Gap(5)], style)
    fill(trailing, style, lambda room: None)
    assert len(trailing[0].boxes) == 1


def test_a_heading_without_a_place_is_no_entry() -> None:
    document = Document((300, 100), "en", NORTHWIND.prepared)
    document.begin_page()
    Headed(words(1), words(2), "").draw(Pen(document, style_for(Paper.A4, "en").colours), 0, 0, 100)
    document.end_page()
    assert read(document.finish()).count("line") == 3


def test_the_base_box_asks_to_be_finished() -> None:
    with pytest.raises(AssertionError):
        Box().height(1)
    with pytest.raises(AssertionError):
        Box().draw(None, 0, 0, 1)  # type: ignore[arg-type]


BARE = Masthead(kind="Talk", company="", role="Ward manager")

ODD = {
    "a problem without a sign": replace(MAREN_MANAGER, problem=Problem(text="Only this"), quote=Quote(text="Their words")),
    "no end of the meeting": replace(NORTHWIND, masthead=replace(NORTHWIND.masthead, end="", zones=())),
    "only an end": replace(NORTHWIND, masthead=replace(NORTHWIND.masthead, start="", day=None)),
    "a link without a name": replace(NORTHWIND, masthead=replace(NORTHWIND.masthead, place="")),
    "a link that is not allowed": replace(NORTHWIND, masthead=replace(NORTHWIND.masthead, place="", link="file:///x")),
    "only a channel": replace(NORTHWIND, masthead=replace(BARE, channel="phone", will_manage=None)),
    "a postal address": replace(NORTHWIND, masthead=replace(BARE, link="mailto:dana@x.example", place="By mail")),
    "nobody": replace(NORTHWIND, people=(), goal="", masthead=BARE),
    "two people": replace(NORTHWIND, people=(Person(name="A B"), Person(name="C D", title="Nurse"))),
    "no texts in parts": replace(
        MAREN_MANAGER,
        problem=Problem(text=""),
        quote=Quote(text=""),
        plan=Plan(),
        bridges=(Bridge(gap="Gap"),),
        people=(Person(name=""), Person(name="E F", question="Why?", story="Tell it")),
        timeline=(Stretch(minutes=0, name="none"), Stretch(minutes=3, name="A very long name for three minutes"),
                  Stretch(minutes=57, name="Talk", note="long")),
        stories=(Story(title="Only a title"), Story(title="T", headline="T", told_to="Ines", learned="more", telling="all",
                                                    result=("done",), depth=("why",), may_dig=("One?", "Two", "Three"))),
        matches=(Match(requirement="R", standing=Standing.TRANSFER), Match(requirement="S", standing=Standing.GAP, answer="No")),
        facts=(Fact(question="Q", answer=""),),
        numbers=(Number(value="", counts="x"),),
        confirm=(Signal(text=""), Signal(text="Heard")),
        traits=(Trait(trait="Calm"),),
        talking_points=(),
        culture=("They write it down",),
        limit="Only a limit",
        points=(),
        topics=(Topic(name="X", rating=9),),
        afterwards=Afterwards(report_back="Dana"),
        must_haves=("A door that shuts",),
        notes=("Bring the folder",),
        business=("One line",),
        view="A view",
        bet="A bet",
        method=("Step",),
        not_knowing=("I would ask",),
        team_example="",
    ),
    "a table with a gap answer": replace(MAREN, gap_answer="I have not; here is the nearest thing", team_example=""),
    "requirements with answers only": replace(MAREN, matches=(Match(requirement="R", standing=Standing.EXACT, answer="Yes, since 2014", cue="since 2014", result="+1"),)),
}  # fmt: skip


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("paper", [Paper.A4, Paper.PHONE])
@pytest.mark.parametrize("layout", [*layouts()])
def test_odd_content_prints_in_every_layout(name: str, paper: Paper, layout: str) -> None:
    editions = {"glance": Edition.GLANCE, "study": Edition.STUDY}
    made = render(replace(ODD[name], layout=layout), Options(edition=editions.get(layout, Edition.BRIEF), paper=paper))
    assert made.pages >= 1


def test_buttons_on_the_telephone_say_what_they_do() -> None:
    phone = Options(paper=Paper.PHONE)
    for link, place, told in (
        ("https://x.example", "Zoom", "Join on Zoom"),
        ("https://x.example", "", "Join"),
        ("tel:+4420", "Phone", "Call +4420"),
        ("mailto:d@x.example", "", "Write to d@x.example"),
    ):
        made = render(replace(NORTHWIND, masthead=replace(NORTHWIND.masthead, link=link, place=place)), phone)
        assert told in read(made.data)
        assert link in links(made.data)


def test_the_collector_is_left_as_it_was() -> None:
    gc.disable()
    try:
        render(NORTHWIND)
        assert not gc.isenabled()
    finally:
        gc.enable()
    render(NORTHWIND)
    assert gc.isenabled()
