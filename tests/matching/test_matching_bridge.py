"""A bridge joins the person's own words and adds nothing to them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.matching.bridge import BridgeFields, for_manager, for_recruiter, honest_sift
from desktop_app.matching.wording import sentences
from desktop_app.vocabulary import LinkKind

WHOLE = BridgeFields(
    gap="I have not run a theatre list",
    closest="I ran the day-surgery list for two years.",
    transfers="the checks, the counts and the pace",
    first="your trays",
    by="the end of week four",
    learns_fast="new pumps in ten days",
)


def test_the_manager_hears_the_whole_bridge() -> None:
    spoken = for_manager(WHOLE)
    assert spoken.text == (
        "I have not run a theatre list. The closest thing I have done: I ran the day-surgery list for two years. "
        "What carries over: the checks, the counts and the pace. "
        "What I would learn first: your trays, by the end of week four. "
        "I have closed such a gap before: new pumps in ten days."
    )
    assert spoken.missing == ()
    assert not spoken.long
    assert spoken.seconds == round(spoken.words / 140 * 60)


def test_what_is_empty_is_left_out_and_named() -> None:
    spoken = for_manager(BridgeFields(closest="  a ward \n at night "))
    assert spoken.text == "The closest thing I have done: a ward at night."
    assert spoken.missing == ("gap", "transfers", "first", "by", "learns_fast")
    assert for_manager(BridgeFields()).text == ""


def test_a_bridge_that_takes_too_long_says_so() -> None:
    assert for_manager(BridgeFields(closest="word " * 200)).long
    assert not for_manager(BridgeFields(closest="word " * 200), pace=300).long


@pytest.mark.parametrize(
    ("sift", "text"),
    [
        ("yes", "Yes. I ran the day-surgery list for two years."),
        ("partly", "Partly. The nearest I have: I ran the day-surgery list for two years."),
        ("not_yet", "Not yet. The nearest I have: I ran the day-surgery list for two years."),
    ],
)
def test_the_recruiter_hears_an_honest_answer_first(sift: str, text: str) -> None:
    assert for_recruiter(WHOLE, sift).text == text  # type: ignore[arg-type]


def test_without_the_nearest_thing_only_the_answer_is_said() -> None:
    spoken = for_recruiter(BridgeFields(gap="x"), "not_yet")
    assert spoken.text == "Not yet."
    assert spoken.missing == ("closest",)


@pytest.mark.parametrize(
    ("links", "sift"),
    [
        ([LinkKind.EXACT, LinkKind.NEAR], "yes"), ([LinkKind.NEAR], "partly"), ([LinkKind.TRANSFER], "not_yet"),
        ([LinkKind.NONE], "not_yet"), ([], "not_yet"),
    ],
)  # fmt: skip
def test_the_answer_follows_the_persons_decisions(links: list[LinkKind], sift: str) -> None:
    assert honest_sift(links) == sift


@pytest.mark.parametrize("language", sorted(sentences()["bridge"]))
def test_every_language_has_every_connector(language: str) -> None:
    assert sentences()["bridge"][language].keys() == sentences()["bridge"]["en"].keys()
    spoken = for_manager(WHOLE, language).text
    assert all(part.rstrip(".") in spoken for part in (WHOLE.gap, WHOLE.closest, WHOLE.transfers, WHOLE.by))
    assert for_recruiter(WHOLE, "partly", language).text


def test_a_language_without_connectors_uses_the_english_ones() -> None:
    assert for_manager(WHOLE, "xx") == for_manager(WHOLE)


@given(
    st.builds(
        BridgeFields,
        **dict.fromkeys(("gap", "closest", "transfers", "first", "by", "learns_fast"), st.text(max_size=40)),
    )
)
def test_only_the_persons_words_and_the_connectors_are_said(given_fields: BridgeFields) -> None:
    spoken = for_manager(given_fields).text
    connectors = " ".join(str(text) for text in sentences()["bridge"]["en"].values())
    own = " ".join(
        (
            given_fields.gap,
            given_fields.closest,
            given_fields.transfers,
            given_fields.first,
            given_fields.by,
            given_fields.learns_fast,
        )
    )
    allowed = set(re.findall(r"\w+", f"{connectors} {own}"))
    assert set(re.findall(r"\w+", spoken)) <= allowed
