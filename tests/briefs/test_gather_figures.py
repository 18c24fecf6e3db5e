"""The number of a story: what is taken from a sentence, with whose words, and what never is."""

from __future__ import annotations

import time

import pytest

from desktop_app.briefs.gather.cues import CUE_WORDS, cue
from desktop_app.briefs.gather.figures import telling_number
from desktop_app.briefs.gather.parts import fact_text
from desktop_app.briefs.words import words_for
from desktop_app.playbooks.model import Field


def number(*texts: str, language: str = "en", unsure: tuple[str, ...] = ()) -> tuple[str, str]:
    return telling_number(texts, lambda figure: figure.text not in unsure, words_for(language), language)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I cut the spend, from 38 agency shifts a month to 9 by May.", ("38 → 9", "agency shifts a month")),
        ("I got late discharges from 41% to 12% in four months.", ("41% → 12%", "late discharges")),
        ("Complaints fell from eight to one.", ("8 → 1", "Complaints")),
        ("Faults went from nine to none.", ("9 → 0", "Faults")),
        (
            "Failed releases went from one in six to one in forty.",
            ("1 in 6 → 1 in 40", "Failed releases"),
        ),
        ("It went from 3 h to 40 min for each pallet.", ("3 h → 40 min", "It")),
        ("From 12 to 30 people, in a year.", ("12 → 30", "people")),
        ("I split a 900 GB table, live.", ("900 GB", "table")),
        ("By the end 12% left after 5 pm, down from 41%.", ("12%", "left after 5 pm")),
        ("A ward of 28.", ("28", "A ward of")),
    ],
)
def test_a_change_comes_first_and_keeps_the_words_beside_it(text: str, told: tuple[str, str]) -> None:
    assert number(text) == told


def test_other_languages_have_their_own_words_for_a_change() -> None:
    assert number("Die Ausfälle sanken von 41 % auf 12 %.", language="de") == ("41 % → 12 %", "Die Ausfälle")
    assert number("等待时间缩短到 12 天。", language="zh")[0] == "12"


def test_the_result_is_asked_before_the_headline_but_a_change_before_a_figure() -> None:
    assert number("We served 40 homes.", "Calls fell from 9 to 2.") == ("9 → 2", "Calls")
    assert number("We served 40 homes.", "We had 3 vans.") == ("40", "homes")


@pytest.mark.parametrize(
    "text",
    ["", "Nobody was hurt.", "I asked six people.", "From Monday to Friday I was there.", "It ran from 2019 on.", "7."],
)
def test_no_number_is_better_than_an_empty_one(text: str) -> None:
    assert number(text) == ("", "")


def test_what_the_person_cannot_stand_behind_is_not_taken() -> None:
    assert "→" not in number("Late trains fell from 41 to 12.", unsure=("12",))[0]
    assert number("We saved 30 hours.", unsure=("30",)) == ("", "")
    assert number("It fell from 41 apples and many pears and other fruit we had to 12.")[0] == "41"
    assert number("It went from 41 up, then 12 came.")[0] == "41"


@pytest.mark.parametrize(
    ("value", "unit", "told"),
    [
        ({"low": 47000, "high": 51000, "unit": "£ a year"}, "", "£47,000 – 51,000 a year"),
        ({"low": 60000, "high": None, "unit": "€ im Jahr"}, "", "60,000 € im Jahr"),
        ({"low": None, "unit": "£ a year"}, "", ""),
        (8, "weeks", "8 weeks"),
        ("2027-01-28", "", "28 January 2027"),
        (" in two weeks ", "", "in two weeks"),
        ([{"name": "Ada", "ref": 3, "role": "matron"}, {"ref": 1}], "", "Ada, matron"),
        (None, "", ""),
    ],
)
def test_a_fact_is_one_line_however_it_is_kept(value: object, unit: str, told: str) -> None:
    field = Field(key="x", kind="line", label="X", options=(("unit", unit),) if unit else ())
    assert fact_text(field, value, words_for("en")) == told


@pytest.mark.parametrize(
    "text",
    ["a" * 20_000 + " from 1 to 2", "a, " * 7_000, "from 1 " * 3_000, "from 1 to " * 2_500, "1" * 20_000,
     "from 1 " + "word " * 4_000 + "to none", "from one in six to " * 1_000, "… a" * 6_000, "I then " * 3_000],
)  # fmt: skip
def test_long_and_odd_texts_take_no_time(text: str) -> None:
    start = time.process_time()
    number(text)
    cue(text)
    assert time.process_time() - start < 1.5


def test_a_long_cue_ends_at_a_joint_and_says_that_it_was_cut() -> None:
    text = "We measured every trolley on three nights in a row, which nobody had done, and " + "word " * 30
    assert cue(text) == "We measured every trolley on three nights in a row, which nobody had done\u00a0…"
    assert cue("word " * 40).split()[:-1] == ["word"] * CUE_WORDS
    assert cue("Falls went down by nearly … within " + "a word " * 20).count("…") == 2
