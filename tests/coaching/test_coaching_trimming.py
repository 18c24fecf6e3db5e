"""What a version leaves out of the full text, and how a version is told in parts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.coaching.coach import coach
from desktop_app.coaching.result import ExampleText
from desktop_app.coaching.trimming import facts, missing, telling, trimmed

FULL = (
    "In May 2020 at Harlow Foods we had 900 invoices. I rang Ms Lund in Cork. I sorted them by cause and phoned the "
    "twenty largest suppliers. Rejections fell to 2.1%."
)
SHORT = "In May at Harlow Foods we had 900 invoices. I sorted them by cause. It felt good. Rejections fell to 2.1%."


def cut(text: str, places: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end] for start, end in places]


def test_sentences_and_words_left_out_and_added_are_placed() -> None:
    found = trimmed(FULL, SHORT)
    assert cut(FULL, found.left_out) == ["I rang Ms Lund in Cork."]
    assert cut(FULL, found.shortened) == ["2020", "and phoned the twenty largest suppliers"]
    assert cut(SHORT, found.added) == ["It felt good."]
    assert [fact.text for fact in found.facts_left_out] == ["2020", "Cork", "twenty"]
    assert found.facts_added == ()
    assert (found.words_full, found.words_version) == (31, 21)
    assert not found.is_whole


def test_a_copy_leaves_nothing_out() -> None:
    found = trimmed(FULL, FULL)
    assert found.is_whole
    assert found.added == found.facts_left_out == found.facts_added == ()


def test_a_fact_in_other_words_is_not_missing() -> None:
    assert missing("We rang 20 firms at Harlow Foods.", "At the time Foods of Harlow had twenty.") == ()
    assert [fact.text for fact in missing("We rang 20 firms and 20 more.", "We rang.")] == ["20"]


def test_facts_are_numbers_dates_and_names_in_order() -> None:
    found = facts("In March 2023 we met Mr Okafor at Harlow Foods' depot with 8% less.")
    assert [(fact.text, fact.kind) for fact in found] == [
        ("March", "name"),
        ("2023", "date"),
        ("Harlow Foods", "name"),
        ("8%", "percent"),
    ]


EXAMPLE = ExampleText(
    situation="In May 2020 at Harlow Foods we had 900 invoices, and 8% failed.",
    task="My job was to get that under 3% by June with nobody new.",
    action="I pulled three months of them. I sorted them by cause. I rewrote the form and phoned all the suppliers.",
    result="By May rejections fell from 8% to 2.1%.",
    versions={"recruiter": "At Harlow Foods 8% of 900 invoices failed. I had to get that under 3%. I sorted them by "
              "cause, rewrote the form and phoned the suppliers. Rejections fell from 8% to 2.1%.",
              "hm": "Situation: In May we had 900.\nAction: I sorted them.\nResult: It fell to 2.1%.", "hr": " "},
)  # fmt: skip


def test_a_version_is_told_in_the_parts_its_sentences_come_from() -> None:
    told = telling(EXAMPLE, "recruiter")
    assert told.example.situation == "At Harlow Foods 8% of 900 invoices failed."
    assert told.example.task == "I had to get that under 3%."
    assert told.example.action == "I sorted them by cause, rewrote the form and phoned the suppliers."
    assert told.example.result == "Rejections fell from 8% to 2.1%."
    version = EXAMPLE.versions["recruiter"]
    for part, start in told.starts.items():
        words = getattr(told.example, part)
        assert version[start : start + len(words)] == words
    assert coach(told.example, "recruiter").words["total"] == 33


def test_a_version_with_labels_is_told_by_them() -> None:
    told = telling(EXAMPLE, "hm")
    assert (told.example.situation, told.example.task) == ("In May we had 900.", "")
    version = EXAMPLE.versions["hm"]
    assert version[told.starts["action"] :].startswith("I sorted them.")


def test_without_a_version_the_full_text_is_told() -> None:
    assert telling(EXAMPLE, "panel").example == EXAMPLE
    assert telling(EXAMPLE, "hr").example == EXAMPLE


@given(st.text(), st.text())
def test_every_place_lies_in_its_text(full: str, version: str) -> None:
    found = trimmed(full, version)
    assert all(0 <= start < end <= len(full) for start, end in (*found.left_out, *found.shortened))
    assert all(0 <= start < end <= len(version) for start, end in found.added)
    example = ExampleText(action=full, versions={"hm": version})
    told = telling(example, "hm")
    assert "".join(told.example.action.split()) in "".join((full + " " + version).split())
