"""Words, sentences and speaking time: the conventions of domain.md 3.1."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app import text


def test_words_follow_the_conventions() -> None:
    found = [word.text for word in text.words("I'm at 8% — paid £3,200.50 (about), re-read it; e.g. twice.")]
    assert found == ["I'm", "at", "8", "paid", "£3,200.50", "about", "re-read", "it", "e.g", "twice"]


def test_words_of_other_scripts_stay_whole() -> None:
    assert [word.text for word in text.words("नमस्ते दुनिया مرحبا")] == ["नमस्ते", "दुनिया", "مرحبا"]


def test_sentences_end_at_stops_and_line_breaks_but_not_inside_numbers() -> None:
    found = [sentence.text for sentence in text.sentences('It fell to 2.1%. "Good." Then\nI left! Really?')]
    assert found == ["It fell to 2.1%.", '"Good."', "Then", "I left!", "Really?"]


def test_three_dots_before_a_small_letter_leave_something_out_and_end_nothing() -> None:
    found = [sentence.text for sentence in text.sentences("It held up … patients. We waited… Then it went.")]
    assert found == ["It held up … patients.", "We waited…", "Then it went."]


def test_seconds_at_the_default_and_at_an_own_pace() -> None:
    assert text.seconds(139) == 60
    assert text.seconds(139, pace=100) == 83


@given(st.text())
def test_every_span_is_the_text_at_its_place(anything: str) -> None:
    for span in [*text.words(anything), *text.sentences(anything)]:
        assert anything[span.start : span.end] == span.text
