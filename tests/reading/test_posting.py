"""A posting becomes requirements, not-sorted lines and set-aside lines, each line in exactly one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_app.reading.posting import read_posting
from desktop_app.vocabulary import FactKind, Level, ListedKind

if TYPE_CHECKING:
    from desktop_app.reading.result import Reading

NURSE = """\
Night Nurse, Elm Court
Elm Court is a home for thirty-one residents.

What you will do
- Lead the night team and give medicines
- Write handover notes

What you need
- Registered nurse (NMC) with current registration
- At least two years' experience in residential care
- A full driving licence

It would be good if you
- have led a team of carers
- speak some Welsh

What we offer
- 30 days of leave
- Free meals on shift

Apply by 3 May with your CV.
"""


def numbers(reading: Reading) -> list[int]:
    """Lines as they are accounted for; items glued into one line are told one by one, and share it."""
    asked = {line for item in reading.requirements for line in range(item.line, item.end + 1)}
    unsorted = {line for item in reading.not_sorted for line in range(item.line, item.end + 1)}
    aside = [line for item in reading.set_aside for line in range(item.line, item.end + 1)]
    return sorted([*asked, *unsorted, *aside])


def test_a_nurses_posting_is_sorted() -> None:
    reading = read_posting(NURSE)
    assert [(item.line, item.level, item.kind) for item in reading.requirements] == [
        (9, Level.MUST, ListedKind.CERTIFICATION),
        (10, Level.MUST, ListedKind.EXPERIENCE),
        (11, Level.MUST, ListedKind.CERTIFICATION),
        (14, Level.WISH, ListedKind.EXPERIENCE),
        (15, Level.WISH, ListedKind.LANGUAGE),
    ]
    assert reading.requirements[1].years == 2
    assert reading.requirements[2].fact is FactKind.DRIVING
    assert reading.language == "en"
    assert reading.notice is None
    duties = [aside for aside in reading.set_aside if aside.group == "duty"]
    assert [aside.line for aside in duties] == [5, 6]


def test_offsets_give_the_words_back() -> None:
    for item in read_posting(NURSE).requirements:
        assert NURSE[item.start : item.stop] == item.text


WORDS = (
    "must have experience degree we offer apply Requirements: What you bring - • * 3+ years of English a an the "
    "nurse Anforderungen Profil souhaité | ** ## \n \n\n \t ; . ? ! et und licence salary"
)
lines = st.lists(st.sampled_from(WORDS.split(" ")), max_size=60).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(st.one_of(lines, st.text(max_size=300)))
@example("must must must Requirements: salary must must must must must must must must must must must must • offer")
def test_every_line_is_accounted_for_exactly_once(text: str) -> None:
    reading = read_posting(text)
    assert numbers(reading) == list(range(1, text.count("\n") + 2))
    spans = sorted((item.start, item.stop) for item in reading.not_sorted)
    assert all(one[1] <= other[0] for one, other in pairwise(spans)), "no words are told twice"


@settings(max_examples=80, deadline=None)
@given(st.one_of(lines, st.text(max_size=300)))
def test_the_same_text_gives_the_same_reading(text: str) -> None:
    assert read_posting(text) == read_posting(text)
    for item in read_posting(text).requirements:
        assert 0 <= item.start < item.stop <= len(text)
        assert item.text
