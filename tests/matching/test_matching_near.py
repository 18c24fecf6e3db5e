"""The readable list of words very near in meaning."""

from desktop_app.matching.near import LIST, near
from desktop_app.matching.tokens import stem


def test_near_words_are_comparable_words_without_the_word_itself() -> None:
    found = near(stem("salary"))
    assert stem("wage") in found
    assert stem("salary") not in found


def test_an_unlisted_word_has_none() -> None:
    assert near("zorblax") == ()


def test_every_line_of_the_list_can_be_read() -> None:
    lines = [line for line in LIST.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert len(lines) > 3_000
    for line in lines:
        word, colon, rest = line.partition(":")
        assert word.isalpha()
        assert colon
        assert rest.split()
