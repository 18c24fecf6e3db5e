"""Numbers as people write them, what sort each is, and the ledger over them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.coaching.figures import claims, find, shown
from desktop_app.coaching.ledger import differing, ledger, spoken
from desktop_app.vocabulary import FigureState


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("rejections fell from 8% to 2.1%", ["8%", "2.1%"]),
        ("we saved roughly 30 hours a month", ["30"]),
        ("it cost £3,200.50, not 3.200,50 €", ["£3200.5", "€3200.5"]),
        ("from 11 to 16 million", ["11000000", "16000000"]),
        ("5-10% of cases", ["5%", "10%"]),
        ("90,000 pounds and €5k and $2m", ["£90000", "€5000", "$2000000"]),
        ("twenty-five people, three hundred and five boxes", ["25", "305"]),
        ("two thirds of them, a third of us, one-third", ["two thirds", "third", "one third"]),
        ("three quarters, two quarters, a quarter of it, by a quarter", ["three quarters", "2", "quarter", "quarter"]),
        ("in one quarter, the last quarter", ["1"]),
        ("half the time, twice, doubled", ["half", "twice", "doubled"]),
        ("four per cent and 12 percent", ["4%", "12%"]),
        ("a dozen pallets, two dozen boxes", ["12", "24"]),
        ("1 in 40, then one week", ["1", "40", "1"]),
        ("2,000 orders and 2000 orders", ["2000", "2000"]),
        ("two million five hundred thousand", ["2500000"]),
        ("we came 3rd of 12", ["3", "12"]),
        ("3 hundred thousand pounds sterling", ["£300000"]),
        ("3 hundred thousand million pounds", ["300000000000"]),
        ("٪٣٫٥ و ١٢", ["3.5%", "12"]),
        ("%8 azaldı", ["8%"]),
        ("the hundred and first day", ["100"]),
        ("1\u00a0200 boxes", ["1200"]),
    ],
)
def test_amounts_are_read_as_people_mean_them(text: str, values: list[str]) -> None:
    assert [figure.value for figure in claims(text)] == values


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("In 2023 and 2019-20", ["year", "year", "number"]),
        ("on 5 May 2023, in March 2021", ["date", "date", "date"]),
        ("at 8:30, 5 pm, 17.30 pm, 5 o'clock, five o'clock", ["clock"] * 5),
        ("Ward 6, Year 9, Level two, COVID-19", ["label"] * 4),
        ("open 24/7 on 00441632960123 456", ["label", "label", "number"]),
        ("9" * 5000, ["label"]),
    ],
)
def test_when_and_which_are_told_from_how_much(text: str, kinds: list[str]) -> None:
    assert [figure.kind for figure in find(text)] == kinds


@pytest.mark.parametrize(
    "text",
    [
        "no one of them, one day, one another, this one",
        "the third week, a third party, the first half, the second time",
        "M25 and B2B and Q3",
        "she may run",
        "nothing here",
    ],
)
def test_words_that_only_look_like_numbers_are_none(text: str) -> None:
    assert claims(text) == ()


def test_other_languages_have_their_number_words() -> None:
    assert [figure.text for figure in claims("zwei Drittel von zwölf", "de")] == ["zwei", "Drittel", "zwölf"]
    assert [figure.text for figure in claims("减少了三十小时", "zh")] == ["三十"]
    assert claims("nichts", "xx") == ()


def test_units_are_the_word_after() -> None:
    figures = claims("28-bed ward, three fewer cases, 40 of them, 7 points, 42 went, two now")
    assert [shown(figure) for figure in figures] == ["28 bed", "three fewer cases", "40", "7 points", "42", "two"]


@given(st.text())
def test_every_figure_is_the_text_at_its_place_and_none_overlap(text: str) -> None:
    figures = find(text)
    assert all(text[figure.start : figure.end] == figure.text for figure in figures)
    assert all(one.end <= other.start for one, other in pairwise(figures))


# ---------------------------------------------------------------- the ledger
PARTS = {
    "situation": "In March 2023 we had 8% rejected of 900 invoices.",
    "result": "It fell from 8% to 2.1% and saved 30 hours. Nine hundred invoices now pass.",
}


def test_the_ledger_lists_each_claim_once_with_all_places_and_its_state() -> None:
    entries = ledger(PARTS, {"8%": FigureState.EXACT, "30": FigureState.ESTIMATE})
    assert [(entry.shown, entry.state) for entry in entries] == [
        ("8%", FigureState.EXACT),
        ("900 invoices", FigureState.UNSET),
        ("2.1%", FigureState.UNSET),
        ("30 hours", FigureState.ESTIMATE),
    ]
    assert entries[0].places == (("situation", 21, 23), ("result", 13, 15))
    assert [part for part, _, _ in entries[1].places] == ["situation", "result"]


def test_printing_says_about_for_estimates_and_never_what_must_not_be_said() -> None:
    states = {"8%": FigureState.EXACT, "2.1%": FigureState.ESTIMATE, "30": FigureState.DO_NOT_SAY}
    printed = spoken("It fell from 8% to 2.1% and saved 30 hours, 4 of them mine.", states)
    assert printed.text == "It fell from 8% to about 2.1% and saved … hours, … of them mine."
    assert printed.left_out == ("30", "4")
    agreed = spoken("We saved roughly 30 hours, 4 of them mine.", {}, unset=FigureState.ESTIMATE)
    assert agreed.text == "We saved roughly 30 hours, about 4 of them mine."
    memory = spoken("We saved 30 hours in 2021.", {"30": FigureState.MEMORY})
    assert memory.text == "We saved 30 hours in 2021."


def test_about_is_said_in_the_language_and_not_before_a_doubling() -> None:
    estimate = {"30": FigureState.ESTIMATE, "doubled": FigureState.ESTIMATE}
    assert spoken("30 Stunden", estimate, language="de").text == "etwa 30 Stunden"
    assert spoken("Over by a third.", {"third": FigureState.ESTIMATE}).text == "Over by about a third."
    assert spoken("etwa 30 Stunden", estimate, language="de").text == "etwa 30 Stunden"
    assert spoken("cerca de 30 horas", estimate, language="pt").text == "cerca de 30 horas"
    assert spoken("30 xy", estimate, language="xx").text == "± 30 xy"
    assert spoken("Sales doubled.", estimate).text == "Sales doubled."


def test_the_same_figure_given_differently_is_pointed_out_once() -> None:
    texts = {
        "full": "8% of supplier invoices were rejected each month, and I rang 20 suppliers.",
        "recruiter": "About 9% of the supplier invoices were rejected.",
        "other": "In the kitchen 9% of the bread was thrown away.",
    }
    (found,) = differing(texts)
    assert (found.first[0], found.first[1].text) == ("full", "8%")
    assert (found.second[0], found.second[1].text) == ("recruiter", "9%")
    assert len(found.about) >= 2


def test_two_stories_differ_only_over_the_same_thing() -> None:
    texts = {
        "mine": "In spring 8% of supplier invoices were rejected. I rang 20 large suppliers in ten weeks.",
        "same": "Rejected supplier invoices fell from 9%, after I rang 25 large suppliers myself.",
        "other": "The supplier rang me about ten large pallets. Suppliers rang for nine months.",
        "third": "In nine weeks nobody called. Rejected supplier invoices were 7% then.",
    }
    found = [(each.first[1].text, each.second[0], each.second[1].text) for each in differing(texts, only="mine")]
    assert found == [("8%", "same", "9%"), ("20", "same", "25"), ("8%", "third", "7%")]


def test_a_share_after_a_month_is_a_share() -> None:
    assert [figure.text for figure in claims("By the end of April 12% left, on April 12 nobody.")] == ["12%"]


def test_equal_figures_in_other_words_do_not_differ() -> None:
    assert differing({"a": "We rang twenty large suppliers in May.", "b": "We rang 20 large suppliers."}) == ()


@given(st.text(), st.sampled_from(list(FigureState)))
def test_what_must_not_be_said_is_never_printed(text: str, state: FigureState) -> None:
    states = {figure.text: state for figure in claims(text)}
    printed = spoken(text, states)
    if state in (FigureState.DO_NOT_SAY, FigureState.UNSET):
        assert len(printed.left_out) == len(claims(text))
    else:
        assert printed.left_out == ()
