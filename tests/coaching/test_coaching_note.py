"""Notes after an interview: FM-1 to FM-3 of domain.md 3.4 read from the document, and each FU rule at its edge."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from desktop_app.coaching.note import NoteText, OtherNote, check_note, shared_words
from desktop_app.errors import UserError

DOMAIN = Path(__file__).resolve().parents[2] / "docs" / "domain" / "domain.md"


def listed(name: str, head: str) -> tuple[str, ...]:
    found = re.search(rf"{name}:? ([^;.]*)", head)
    return tuple(part.strip() for part in found[1].split(",")) if found else ()


def given_notes() -> list[tuple[NoteText, int, list[tuple[str, str, str]]]]:
    text = DOMAIN.read_text(encoding="utf-8")
    section = text[text.index("### 3.4") : text.index("### 3.5")]
    found = []
    for block in re.split(r"\n(?=\*\*FM-)", section)[1:]:
        head = block.splitlines()[0]
        note = NoteText(
            text=re.search(r"^> (.*)$", block, re.MULTILINE)[1],  # type: ignore[index]
            audience=re.search(r"to ([a-z ]+),", head)[1],  # type: ignore[index]
            hours=float(re.search(r"(\d+) h after", head)[1]),  # type: ignore[index]
            channel=re.search(r"channel (\w+)", head)[1],  # type: ignore[index]
            channels_used=listed("used before", head),
            names=listed("role terms", head),
            heard=listed("heard", head),
        )
        words, expected = re.search(r"^(\d+) words\. Expected: (.*)$", block, re.MULTILINE).groups()  # type: ignore[union-attr]
        found.append((note, int(words), re.findall(r"(FU-\d\d) ([EWI]) \((.*?)\)", expected)))
    return found


@pytest.mark.parametrize(("note", "words", "expected"), given_notes())
def test_findings_are_those_of_the_document_in_its_order(
    note: NoteText, words: int, expected: list[tuple[str, str, str]]
) -> None:
    report = check_note(note)
    assert report.words == words
    assert [(found.rule, str(found.severity)) for found in report.findings] == [pair[:2] for pair in expected]
    for found, (_, _, evidence) in zip(report.findings, expected, strict=True):
        assert set(re.findall(r"\d+", evidence)) <= set(re.findall(r"\d+", found.detail))


GOOD = (
    "Dear Ms Lund, thank you for your time on the planner role today. I liked the talk and hope the search goes well."
)


def rules(**changes: object) -> list[str]:
    note = {"text": GOOD, "audience": "recruiter", **changes}
    return [found.rule for found in check_note(NoteText(**note)).findings]  # type: ignore[arg-type]


def test_what_nobody_told_makes_no_finding() -> None:
    assert rules() == []


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"text": GOOD + " Well." * 130}, "FU-01"),
        ({"text": "Thank you for the planner talk, all the best."}, "FU-02"),
        ({"text": GOOD.replace("thank you for", "I write about")}, "FU-03"),
        ({"names": ("baker", "Ostra")}, "FU-04"),
        ({"text": GOOD + " I led 40 people there."}, "FU-05"),
        ({"audience": "hm", "heard": ("pump", "rota")}, "FU-06"),
        ({"hours": 24.5}, "FU-07"),
        ({"channel": "LinkedIn", "channels_used": ("email",)}, "FU-08"),
        ({"text": GOOD + " Have you decided?"}, "FU-09"),
        ({"text": GOOD.replace("hope the search goes well", "learned a lot from it")}, "FU-10"),
        ({"others": (OtherNote(person="Ana", audience="hm", text=GOOD),)}, "FU-11"),
        ({"audience": "panel", "others": (OtherNote(person="Ana", audience="panel", text=GOOD),)}, "FU-12"),
    ],
)
def test_each_rule_fires_alone(changes: dict[str, object], rule: str) -> None:
    assert rules(**changes) == [rule]


@pytest.mark.parametrize(
    "changes",
    [
        {"names": ("planner",)},
        {"hours": 24.0},
        {"channel": "Email", "channels_used": ("email", "phone")},
        {"text": GOOD + " My sister led 40 people there."},
        {"audience": "hm", "heard": ("search",)},
        {"others": (OtherNote(person="Ana", audience="recruiter", text=GOOD),)},
        {"others": (OtherNote(person="Ana", audience="hm", text="Something quite different."),)},
        {"text": GOOD + " Let me know whether anything is missing."},
    ],
)
def test_near_misses_stay_quiet(changes: dict[str, object]) -> None:
    assert rules(**changes) == []


NOTES = tomllib.loads((Path(__file__).parent / "notes.toml").read_text(encoding="utf-8"))["note"]


@pytest.mark.parametrize("entry", NOTES, ids=lambda entry: entry["name"])
def test_notes_of_our_own_get_what_a_careful_reader_expects(entry: dict[str, Any]) -> None:
    given = {key: value for key, value in entry.items() if key not in ("name", "expected", "others")}
    others = tuple(OtherNote(person=who, audience=what, text=text) for who, what, text in entry.get("others", ()))
    report = check_note(NoteText(others=others, **given))
    assert sorted(f"{found.rule} {found.severity}" for found in report.findings) == entry["expected"]


def test_the_limits_are_those_of_the_audience() -> None:
    long = GOOD + " Well." * 200
    severities = {
        audience: [str(found.severity) for found in check_note(NoteText(text=long, audience=audience)).findings]
        for audience in ("recruiter", "executive", "hm")
    }
    assert severities == {"recruiter": ["E"], "executive": ["E"], "hm": ["W"]}
    with pytest.raises(UserError, match="No listener is called"):
        check_note(NoteText(text=GOOD, audience="the cat"))


def test_what_is_there_is_said_where_there_is_enough_to_judge_by() -> None:
    told = NoteText(text=GOOD, audience="recruiter", hours=3, channel="email", channels_used=("email",))
    assert dict(check_note(told).held) == {"FU-03": True, "FU-07": True, "FU-08": True, "FU-10": True}
    bare = NoteText(text="See you.", audience="hiring manager", names=("Brightwell",), heard=("late starts",))
    assert dict(check_note(bare).held) == {"FU-03": False, "FU-04": False, "FU-06": False}
    assert check_note(NoteText(text="", audience="hiring manager")).held == ()


def test_another_language_rests_the_wording_rules_and_says_so() -> None:
    german = "Guten Tag Frau Lund, das Gespräch über die Stelle war gut und ich freue mich auf den "
    german += "nächsten Schritt mit Ihnen."
    report = check_note(NoteText(text=german, audience="recruiter", hours=30))
    assert [found.rule for found in report.findings] == ["FU-07"]
    assert report.notice is not None


def test_shared_words_counts_each_word_as_often_as_both_have_it() -> None:
    assert shared_words("a a b", "A c") == pytest.approx(100 / 3)
    assert shared_words("", "a") == 0
