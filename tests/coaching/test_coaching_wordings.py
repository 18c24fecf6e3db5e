"""Two wordings compared word by word: what is shown is both texts and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.coaching.wordings import WHOLE, changes

WORDED = st.lists(st.sampled_from(["I", "we", "did", "it.", "\n", "أنا", "🚑"]), max_size=30).map(" ".join)


def test_gone_and_new_words_stand_where_they_were() -> None:
    found = changes("We asked pharmacy for one visit.", "I asked pharmacy for two visits.")
    assert [each for each in found if each[0] != "same"] == [
        ("gone", "We"), ("new", "I"), ("gone", "one"), ("new", "two"), ("gone", "visit."), ("new", "visits."),
    ]  # fmt: skip


def test_a_text_too_long_to_be_read_word_by_word_is_told_apart_as_a_whole() -> None:
    long = "I checked it. " * WHOLE
    assert changes(long, long) == (("same", long),)
    assert changes(long, "Short.") == (("gone", long), ("new", "Short."))
    assert changes("", "") == ()


@given(WORDED | st.text(max_size=200), WORDED | st.text(max_size=200))
def test_both_texts_are_there_to_the_letter(before: str, after: str) -> None:
    found = changes(before, after)
    assert "".join(text for kind, text in found if kind != "new") == before
    assert "".join(text for kind, text in found if kind != "gone") == after
