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


def test_words_before_a_colon_that_hardly_speak_of_skills_head_nothing() -> None:
    text = "# Baker\n\nWe bake bread.\n\nOne word on skills first: we train everybody.\n\n- rye bread\n- oat bread\n"
    assert read_posting(text).requirements == ()
    asked = read_posting(text.replace("One word on skills first", "Skills")).requirements
    assert [item.text for item in asked] == ["rye bread", "oat bread"]


def test_a_heading_of_skills_under_wishes_asks_for_no_more_than_wishes() -> None:
    reading = read_posting(
        "# Nurse\n\n## Desirable\n\n- A van\n\n"
        "Skills that you may bring with you from any other earlier trade or calling:\n\n- Knitting\n- Juggling\n"
    )
    assert [(item.text, item.level) for item in reading.requirements] == [
        ("A van", Level.WISH), ("Knitting", Level.WISH), ("Juggling", Level.WISH),
    ]  # fmt: skip


def test_the_end_of_an_endless_passage_is_told_as_unread() -> None:
    endless = "Requirements\n\nA clean licence for vans\n" + "and a steady hand with every one of them\n" * 700
    assert [item.why for item in read_posting(endless).not_sorted][
        -1
    ] == "The passage is too long to be read to its end."


def test_a_task_that_names_a_certificate_is_no_requirement() -> None:
    reading = read_posting(
        "# Clerk\n\n## Duties\n\n- Answer letters\n"
        "- Obtain every required certificate, i.e. the certificate of safety, before the work begins\n"
        "- Five years of experience in an office\n"
    )
    assert [item.text for item in reading.requirements] == ["Five years of experience in an office"]
    (unsure,) = reading.not_sorted
    assert unsure.why == "It sounds like a requirement and stands under “Duties”."


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


def test_a_sentence_that_leads_a_list_of_duties_is_neither_asked_nor_left_unsorted() -> None:
    found = read_posting(
        "Plumber\n\nYou mend what leaks in two hundred flats and answer the night telephone.  "
        "Your duties include, but are not limited to, the following:\n- Finding leaks\n- Ordering parts\n\n"
        "Requirements\n- A plumbing certificate\n"
    )
    assert [each.text for each in found.requirements] == ["A plumbing certificate"]
    assert found.not_sorted == ()
