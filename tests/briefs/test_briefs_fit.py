"""What gives way, in which order, and that it is always said."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from desktop_app.briefs import fit
from desktop_app.briefs.layouts import FIELDS, layouts
from desktop_app.briefs.model import Ask, Brief, Edition, Fact, Match, Options, Paper, Point, Standing, Story
from desktop_app.briefs.pdf.render import measure, render
from desktop_app.briefs.style import SCALES, SMALLEST_BODY, style_for
from desktop_app.briefs.words import words_for
from tests.briefs.reading_back import letters, read
from tests.briefs.samples import MAREN, MAREN_MANAGER, NORTHWIND

WORDS = words_for("en")


def times(brief: Brief, count: int) -> Brief:
    """The same brief with ``count`` times as much in every list."""
    more = {
        part.name: getattr(brief, part.name) * count
        for part in fields(brief)
        if isinstance(getattr(brief, part.name), tuple) and part.name not in ("known_people", "known_employers")
    }
    return replace(brief, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("layout", [name for name, layout in layouts().items() if layout.pages])
@pytest.mark.parametrize("count", [0, 1, 3, 30])
@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER])
def test_pages_never_exceed_their_number(layout: str, count: int, paper: Paper) -> None:
    brief = replace(times(MAREN_MANAGER, count), layout=layout, mix=MAREN.mix, pitch=MAREN.pitch)
    found = measure(brief, Options(paper=paper))
    assert 1 <= found.pages <= layouts()[layout].pages
    if count == 30:
        assert found.dropped


@pytest.mark.parametrize("most", [2, 3, 4, 9])
def test_the_manager_may_have_up_to_four_pages(most: int) -> None:
    brief = times(MAREN_MANAGER, 2)
    found = measure(brief, Options(most_pages=most))
    assert found.pages <= min(most, 4)
    assert len(found.dropped) <= len(measure(brief).dropped)


def test_what_was_dropped_is_named_and_not_printed() -> None:
    asks = tuple(Ask(text=f"Question number {number} stands here?") for number in range(12))
    made = render(replace(NORTHWIND, asks=asks))
    text = letters(read(made.data))
    told = " ".join(made.dropped)
    for ask in asks:
        assert (letters(ask.text) in text) != (ask.text in told), ask.text


def test_every_thing_left_out_has_a_name_and_a_reason() -> None:
    pay = Fact(question="Pay range", answer="£40,000", pay=True)
    brief = replace(times(MAREN_MANAGER, 5), facts=(pay,), points=(Point(heading="word " * 900),))
    made = measure(brief)
    told = " ".join(made.dropped)
    assert {each.why for each in made.gone} == {WORDS(f"why.{name}") for name in ("room", "most", "cut")}
    assert all(name in told for each in made.gone for name in each.names[: fit.MOST_NAMED])
    mixed = measure(replace(brief, layout="mixed")).gone
    assert [each.names for each in mixed if each.why == WORDS("why.pay")] == [("Pay range",)]


def test_very_long_texts_are_cut_before_anything_is_dropped() -> None:
    points = tuple(Point(heading=f"Point {number}", proof="proof " * 230) for number in range(3))
    made = measure(replace(NORTHWIND, points=points))
    assert made.dropped == ("Three things to land was shortened",)


def test_what_is_not_dropped_is_printed_whole() -> None:
    made = render(NORTHWIND)
    assert made.dropped == ()


def test_type_never_shrinks_under_its_limit() -> None:
    for paper in Paper:
        for language in ("en", "zh", "ar", "hi"):
            for scale in (*SCALES, 0.5, 1.45):
                style = style_for(paper, language, scale=scale)
                assert style.roles["body"].size >= SMALLEST_BODY
                assert all(role.leading >= role.size for role in style.roles.values())
    assert style_for(Paper.A4, "en", scale=0.92).roles["body"].size == pytest.approx(8.92)


def test_scripts_without_capitals_get_larger_labels_without_tracking() -> None:
    label = style_for(Paper.A4, "ar").roles["label"]
    assert (label.size, label.tracking, label.capitals) == (7.6, 0.0, False)
    assert style_for(Paper.A4, "zh").roles["body"].size == 9.4
    assert style_for(Paper.A4, "hi").roles["body"].leading == pytest.approx(13.2 * 1.15, abs=0.01)
    assert style_for(Paper.A4, "th", ink_saver=True).colours["tint"] == "FFFFFF"


def test_the_heaviest_requirements_and_the_gaps_stay_longest() -> None:
    matches = (
        Match(requirement="light strong", standing=Standing.EXACT, weight=1),
        Match(requirement="heavy strong", standing=Standing.EXACT, weight=3),
        Match(requirement="middle strong", standing=Standing.EXACT, weight=2),
        Match(requirement="middle gap", standing=Standing.GAP, weight=2),
    )
    brief, gone = fit.keep_first(replace(NORTHWIND, matches=matches), "matches", 2)
    assert [match.requirement for match in brief.matches] == ["heavy strong", "middle gap"]
    assert gone == ["middle strong", "light strong"]


def test_a_requirement_loses_its_link_with_its_story() -> None:
    brief, gone = fit.keep_first(MAREN_MANAGER, "stories", 1)
    assert {match.story for match in brief.matches} == {0, 1}
    assert len(gone) == len(MAREN_MANAGER.stories) - 1


def test_every_kind_of_field_can_be_dropped() -> None:
    assert fit.keep_first(MAREN, "gap_answer", 0) == (MAREN, [])
    assert fit.keep_first(NORTHWIND, "gap_answer", 0)[0].gap_answer == ""
    assert fit.keep_first(NORTHWIND, "gap_answer", 1)[0].gap_answer
    assert fit.keep_first(MAREN_MANAGER, "plan", 0)[0].plan is None
    brief, gone = fit.keep_first(NORTHWIND, "ticks", 1)
    assert len(brief.afterwards.ticks) == 1
    assert len(gone) == 2
    brief, gone = fit.keep_first(MAREN_MANAGER, "depth", 1)
    assert all(len(story.depth) <= 1 for story in brief.stories)
    assert gone == ["Re-admissions flat at 4.1 %", "Night staff first"]
    assert fit.stepped(NORTHWIND, ["plan"], fit.LeftOut()) == (NORTHWIND, fit.LeftOut())


def test_names_of_things_are_short_and_on_one_line() -> None:
    assert fit.name_of("one\ntwo") == "one two"
    assert fit.name_of(Point(heading="x" * 90)) == "x" * 57 + "…"
    assert fit.name_of(Fact(question="", answer="told")) == "told"
    assert fit.name_of(3) == ""
    assert fit.told("asks", ["q1", "q2"], WORDS) == "Ask: 2 left out (q1; q2)"
    assert fit.told("asks", ["q"] * 99, WORDS).endswith("; q …)")


def test_shortening_keeps_words_whole_and_says_so() -> None:
    brief, left = fit.shorten(replace(NORTHWIND, goal="one two three " * 20, mix="x" * 300), 48, fit.LeftOut())
    assert brief.goal.endswith("…")
    assert len(brief.goal) <= 48
    assert brief.mix == "x" * 47 + "…"
    assert brief.masthead == NORTHWIND.masthead
    assert "Goal of this meeting was shortened" in left.told(layouts()["screen"], WORDS)
    assert left.told(layouts()["technical"], WORDS)


def test_what_a_layout_never_shows_is_not_reported() -> None:
    made = measure(times(MAREN_MANAGER, 30), Options(edition=Edition.GLANCE))
    assert not [text for text in made.dropped if "Gaps" in text or "ninety" in text]
    assert {field.name for field in fields(Brief)} - {name for names in FIELDS.values() for name in names} == {
        "masthead", "layout", "prepared", "language", "author", "known_people", "known_employers",
    }  # fmt: skip


def test_as_little_as_possible_is_dropped() -> None:
    """One step less anywhere, and the pages would not hold it."""
    brief = times(MAREN_MANAGER, 3)
    made = render(brief)
    assert made.pages == 2
    assert len(read(made.data)) > 0.9 * len(read(render(replace(brief, culture=(), quote=None)).data))


def test_a_company_of_any_length_fits_and_is_named_when_cut() -> None:
    for company in ("A" * 40, "Long " * 12, "Very " * 80, "北" * 60):
        made = render(replace(NORTHWIND, masthead=replace(NORTHWIND.masthead, company=company)))
        assert made.pages == 1
        assert bool(made.dropped) == (len(company) > fit.LONGEST_IN_MASTHEAD)


def test_empty_sections_vanish_and_a_missing_pitch_invites() -> None:
    bare = Brief(masthead=NORTHWIND.masthead, layout="screen", prepared=NORTHWIND.prepared)
    text = read(render(bare).data)
    assert "30-SECOND PITCH" in text
    assert "NUMBERS" not in text
    assert "IF THEY ASK" not in text
    assert "30-SECOND PITCH" not in read(render(bare, Options(paper=Paper.PHONE)).data)


def test_a_card_taller_than_a_page_goes_on_with_its_rail() -> None:
    story = Story(title="Endless", number="99 %", counts="of everything", action=tuple(f"cue {n}" for n in range(300)))
    for paper in (Paper.A4, Paper.PHONE):
        made = render(replace(MAREN_MANAGER, stories=(story,)), Options(edition=Edition.STUDY, paper=paper))
        text = read(made.data)
        assert text.count("Endless") >= 2
        assert "cue 299" in text


def test_a_row_taller_than_a_page_goes_on() -> None:
    match = Match(requirement="Everything", standing=Standing.EXACT, cue="word " * 3_000)
    for paper in (Paper.A4, Paper.PHONE):
        made = render(replace(MAREN_MANAGER, matches=(match,)), Options(edition=Edition.STUDY, paper=paper))
        assert read(made.data).split().count("word") == 3_000


def test_columns_taller_than_a_page_go_on_side_by_side() -> None:
    brief = replace(NORTHWIND, facts=tuple(Fact(question=f"q{n}", answer=f"answer {n}") for n in range(200)))
    made = render(brief, Options(paper=Paper.PHONE))
    assert "answer 7" in read(made.data)


def test_pay_in_what_they_have_read_stays_off_the_managers_pages() -> None:
    brief = replace(MAREN_MANAGER, read_before=("Calm and quick", "Wants 47,000 to 51,000", "asks £ 60k"))
    made = render(brief, Options(most_pages=4))
    assert "47,000" not in read(made.data)
    assert "60k" not in read(made.data)
    assert any("47,000" in text for text in made.dropped)
