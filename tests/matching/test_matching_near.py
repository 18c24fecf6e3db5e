"""The readable list of words near in meaning."""

from desktop_app.matching.near import CLOSENESS, LIST, UNLISTED, near, weight
from desktop_app.matching.tokens import stem


def test_near_words_come_with_their_closeness() -> None:
    found = dict(near(stem("salary")).words)
    assert found[stem("wage")] == CLOSENESS["a"]
    assert stem("salary") not in found


def test_a_rare_word_counts_more_than_a_common_one() -> None:
    assert weight(stem("know")) < weight(stem("salary")) < weight("zorblax") == 1.0


def test_an_unlisted_word_has_none() -> None:
    assert near("zorblax") == UNLISTED


def test_every_line_of_the_list_can_be_read() -> None:
    lines = [line for line in LIST.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert len(lines) == 5_000
    for line in lines:
        word, colon, rest = line.partition(":")
        assert word.isalpha()
        assert colon
        assert not rest or rest.split()[0] in CLOSENESS
