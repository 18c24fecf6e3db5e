"""Notes hold the person's own words and nothing that was made up; bands and times are the document's."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.coaching.note import NoteText, OtherNote, check_note
from desktop_app.coaching.rulebook import rulebook
from desktop_app.playbooks import follow_up, load
from desktop_app.store import lists
from desktop_app.text import words

ROOT = Path(__file__).resolve().parent.parent.parent
DOMAIN = (ROOT / "docs" / "domain" / "domain.md").read_text(encoding="utf-8")
TEMPLATES = follow_up.templates()
WHO = {"person": "Dana", "role": "payables", "when": "this morning", "name": "Sam Reyes"}


def test_every_type_has_a_template_and_every_kind_is_one_the_store_keeps() -> None:
    for playbook in load.all_playbooks()[0]:
        assert TEMPLATES[playbook.follow_up].kind == "thanks"
    assert {template.kind for template in TEMPLATES.values()} <= {kind.value for kind in lists.FollowUpKind}
    known = set(re.findall(r"^\| ([A-Z]\d+) \|", DOMAIN, re.MULTILINE))
    for template in TEMPLATES.values():
        assert set(template.evidence) <= known
        assert template.why
        assert template.must_hold
        assert template.must_not_hold
        assert template.then


COLUMNS = ("recruiter", "hiring_manager", "panel", "technical", "executive", "human_resources")


@pytest.mark.behaviour("M41a", "M42")
def test_word_bands_are_the_documents() -> None:
    row = re.search(r"^\| Words \|(.*)\|$", DOMAIN, re.MULTILINE).group(1).split("|")
    for key, cell in zip(COLUMNS, row, strict=True):
        least, most = re.search(r"(\d+) to (\d+)", cell).groups()
        assert TEMPLATES[key].words == (int(least), int(most)), key
        warned = re.search(r"warn over (\d+)", cell)
        if warned:
            assert TEMPLATES[key].warn == int(warned.group(1)), key


@pytest.mark.behaviour("M42")
def test_limits_are_the_coachs() -> None:
    limits = rulebook().rules["FU-01"].by_audience
    for key, audience in (("recruiter", "recruiter"), ("human_resources", "hr"), ("executive", "executive"),
                          ("hiring_manager", "hm")):  # fmt: skip
        warn, error = limits[audience]
        assert (TEMPLATES[key].warn, TEMPLATES[key].most_words) == (warn, error)


def test_times_are_the_documents() -> None:
    assert all(TEMPLATES[key].due_hours == 24 and TEMPLATES[key].earliest_hours == 1 for key in COLUMNS)
    assert TEMPLATES["technical"].optional
    nudge = dict(TEMPLATES["nudge"].timing)
    assert nudge == {
        "after_promised_working_days": 1, "without_date_working_days": 5, "again_after_days": 7, "most_times": 2,
    }  # fmt: skip
    assert dict(TEMPLATES["next_role"].timing) == {"every_days": 90, "first_after_days": 30}
    assert dict(TEMPLATES["ask_for_tips"].timing) == {"days_before": 2, "most_questions": 4}
    assert TEMPLATES["feedback"].due_hours == 48
    assert TEMPLATES["recruiter"].channel == "used"


@pytest.mark.behaviour("M43b", "M44", "M41b")
def test_a_recruiter_note_thanks_wishes_well_and_pleases_the_coach() -> None:
    interest = "Your point about the supplier backlog was useful and I am keen to take the next step"
    draft = follow_up.compose(TEMPLATES["recruiter"], {**WHO, "interest": interest})
    assert draft.fits
    assert draft.missing == ()
    assert draft.subject == "Thank you: payables"
    report = check_note(
        NoteText(text=draft.text, audience="recruiter", hours=4, channel="email", channels_used=("email",),
                 names=("payables",))
    )  # fmt: skip
    assert report.findings == ()


@pytest.mark.behaviour("M41a")
def test_a_manager_note_is_a_different_one_and_pleases_the_coach() -> None:
    fields = {
        **WHO,
        "heard": "The part that stayed with me was the hand-over between bookings and billing before the spring pilot, "
        "because I had a similar gap and meeting both leads alone first saved us about three weeks",
        "added": "You asked how I cope with a date that cannot move. I answered with cutting scope, and I should have "
        "added that I would agree with you in the first week what may never be cut",
        "promised": "The one-page plan I mentioned comes tomorrow",
        "interest": "I came away wanting the job more than before",
    }
    draft = follow_up.compose(TEMPLATES["hiring_manager"], fields)
    assert draft.fits
    other = OtherNote(person="Dana", audience="recruiter", text=follow_up.compose(TEMPLATES["recruiter"], WHO).text)
    note = NoteText(text=draft.text, audience="hm", hours=6, channel="email", channels_used=("email",),
                    names=("payables",), heard=("hand-over", "pilot"), others=(other,))  # fmt: skip
    assert check_note(note).findings == ()


@pytest.mark.behaviour("M46a", "M46b", "M47a")
def test_asking_for_tips_is_built_from_fields() -> None:
    picked = [follow_up.tip(f"TIPS-0{n}") for n in (1, 2, 3)]
    draft = follow_up.compose(
        TEMPLATES["ask_for_tips"], {"person": "Tomasz", "manager": "Ms Solheim", "date": "Thursday", "name": "Maren",
                                    "questions": picked}
    )  # fmt: skip
    assert draft.text.startswith("Hello Tomasz,\n\nMs Solheim and I meet on Thursday. I would like to do you credit.")
    assert len(words(draft.text)) <= 70
    assert draft.fits
    five = follow_up.compose(TEMPLATES["ask_for_tips"], {"questions": ["a", "b", "c", "d", "e"]})
    assert "Could you tell me a, b, c and d?" in five.text


def test_every_tip_reads_inside_the_sentence() -> None:
    for number in range(1, 8):
        said = follow_up.tip(f"TIPS-0{number}")
        assert said[0].islower()
        assert not said.endswith((".", "?"))
    with pytest.raises(KeyError):
        follow_up.tip("WANT-01")


@pytest.mark.behaviour("M47b")
def test_two_lines_back_to_the_recruiter() -> None:
    fields = {"person": "Tomasz", "phrase": "well", "more": "more", "reason": "the lists are the real problem",
              "open": "the start date", "name": "Maren"}  # fmt: skip
    draft = follow_up.compose(TEMPLATES["report_back"], fields)
    body = "We met today. It went well. I am more interested because the lists are the real problem."
    assert body in draft.text
    assert "Open: the start date." in draft.text
    assert draft.fits


@pytest.mark.behaviour("M39b")
def test_the_next_role_note_is_eighty_words_at_most() -> None:
    fields = {**WHO, "who_i_am": "I run a ward of 28 beds", "looking_for": "an operations post", "free_from": "May",
              "result": "Agency shifts fell from 38 a month to 9"}  # fmt: skip
    draft = follow_up.compose(TEMPLATES["next_role"], fields)
    assert draft.fits
    assert "free from May" in draft.text
    without = follow_up.compose(TEMPLATES["next_role"], {**fields, "free_from": " "})
    assert "I am looking for an operations post. Agency shifts" in without.text


@pytest.mark.behaviour("M15b")
@pytest.mark.parametrize("key", sorted(TEMPLATES))
def test_the_persons_words_stand_as_written_and_nothing_else_is_claimed(key: str) -> None:
    template = TEMPLATES[key]
    names = {name for line in template.lines for name in re.findall(r"{(\w+)}", " ".join(line.say))}
    fields = {name: f"«{name}»" for name in names}
    draft = follow_up.compose(template, fields)
    assert "".join(part.text for part in draft.parts) == draft.text
    own = {part.field for part in draft.parts if part.field}
    assert {field.key for field in template.fields} <= own
    for part in draft.parts:
        assert not part.field or part.text.rstrip(".") == f"«{part.field}»"
        if not part.field:
            assert not re.search(r"\b(led|managed|achieved|best|expert|perfect|passion)", part.text)
    assert draft.missing == ()
    assert draft.words == len(words(draft.text))


@pytest.mark.parametrize("key", sorted(TEMPLATES))
def test_an_empty_note_names_what_is_missing_and_still_reads(key: str) -> None:
    draft = follow_up.compose(TEMPLATES[key], {})
    assert "{" not in draft.text + draft.subject
    assert draft.text[0].isupper()
    wanted = {field.key for field in TEMPLATES[key].fields if not field.optional}
    assert wanted <= set(draft.missing)
    report = check_note(NoteText(text=draft.text + " word" * 20, audience="recruiter", channels_used=()))
    assert not [each for each in report.findings if each.rule == "FU-09"], "no frame puts pressure on anybody"


def test_a_sentence_gets_its_end_mark_and_a_name_does_not() -> None:
    draft = follow_up.compose(TEMPLATES["recruiter"], {"interest": "I am keen", "name": "Sam"})
    assert "I am keen. " in draft.text
    assert draft.text.endswith("\n\nSam")
    asked = follow_up.compose(TEMPLATES["recruiter"], {"interest": "Is it still open?"})
    assert "Is it still open? If" in asked.text


def test_several_values_are_joined_as_one_says_them() -> None:
    template = TEMPLATES["ask_for_tips"]
    assert "tell me a?" in follow_up.compose(template, {"questions": ["a"]}).text
    assert "tell me a and b?" in follow_up.compose(template, {"questions": ["a", " ", "b"]}).text
    assert "Could you" not in follow_up.compose(template, {"questions": []}).text
