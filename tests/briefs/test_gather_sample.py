"""Briefs gathered from a real store: the person's own answers, and nothing that must not print."""

from __future__ import annotations

import io
import zlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from desktop_app.briefs.gather import gather
from desktop_app.briefs.gather.cues import CUE_WORDS, cue, cues, most_of
from desktop_app.briefs.gather.sources import unset_state
from desktop_app.briefs.model import Brief, Edition, Options, Paper, Standing
from desktop_app.briefs.pdf.render import render
from desktop_app.errors import UserError
from desktop_app.playbooks import load
from desktop_app.records import (
    answers,
    evidence,
    examples,
    facts,
    interviews,
    opportunities,
    people,
    requirements,
    sample,
    tellings,
)
from desktop_app.store.database import Database
from desktop_app.store.lists import Place, Sift
from desktop_app.vocabulary import FigureState, LinkKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy.orm import Session

NOW = datetime(2026, 3, 10, 12, 41, tzinfo=UTC)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with Database.open(tmp_path_factory.mktemp("sample")) as opened:
        with opened.write("Fill") as session:
            sample.fill(session, today=NOW.date())
        yield opened


def brief_of(session: Session, kind: str) -> tuple[Brief, tuple[str, ...]]:
    row = next(row for row in interviews.in_list(session) if row.playbook == kind and row.employer.startswith("Bright"))
    gathered = gather(session, row.id, load.playbook(row.playbook), NOW)
    return gathered.brief, gathered.left_out


def text_of(data: bytes) -> str:
    pdf = pypdfium2.PdfDocument(data)
    return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pdf)


def streams_of(data: bytes) -> bytes:
    """The bytes of a PDF with every compressed stream opened."""
    found = [data]
    for piece in data.split(b"stream\n")[1:]:
        try:
            found.append(zlib.decompressobj().decompress(piece))
        except zlib.error:
            continue
    return b"\n".join(found)


@pytest.mark.behaviour("M03b", "M20b", "M28c")
def test_the_recruiter_brief_is_one_page_of_their_list_and_my_answers(database: Database) -> None:
    with database.read() as session:
        brief, _ = brief_of(session, "recruiter")
    rendered = render(brief)
    text = text_of(rendered.data)
    assert rendered.pages == 1
    assert "Brightwell Clinics" in text
    assert "Tomasz Wilk" in text
    assert any(match.requirement in text for match in brief.matches)


@pytest.mark.behaviour("M03b", "M05c", "M04c")
def test_the_manager_brief_is_two_pages_with_stories_and_what_to_confirm(database: Database) -> None:
    with database.read() as session:
        brief, left_out = brief_of(session, "hiring_manager")
    rendered = render(brief)
    text = text_of(rendered.data)
    assert rendered.pages == 2
    assert brief.masthead.will_manage
    assert "Discharge lounge" in text
    assert "one step away" in text
    assert all("truth" in line or "private" in line for line in left_out)


def test_their_own_words_are_the_boss_s_and_a_posting_is_named_as_one(database: Database) -> None:
    """What was said at first hand is quoted; what only the posting says is to be confirmed."""
    with database.read() as session:
        brief, _ = brief_of(session, "hiring_manager")
    assert brief.quote is not None
    assert brief.quote.text == "Lists are; theatre is not."
    assert brief.quote.source.startswith("Ingrid Solheim, ")
    assert [each.source for each in brief.confirm if each.text == "Handover here is calm and kind."] == [
        "their posting"
    ]
    assert "In their words".upper() in text_of(render(brief).data)


def test_every_round_of_the_sample_that_has_a_date_prints(database: Database) -> None:
    with database.read() as session:
        for row in interviews.in_list(session):
            if row.starts is not None and row.employer != "Linden House":
                brief = gather(session, row.id, load.playbook(row.playbook), NOW).brief
                assert render(brief).pages <= 2, row


PLANTED = (
    "77777", "Gullible", "SecretNote", "Unticked tale", "Hidden tale", "4321", "9876", "AfterThought", "OwnLine",
)  # fmt: skip
"""Pay floor, a note about a person, own notes, a story without its tick, a private one, a figure not to be said, one
whose state nobody chose, how it went, every private field."""


def plant(session: Session, interview_id: int, kind: str) -> None:
    """Put something that must never print into every place where it could stand."""
    row = interviews.row_of(session, interview_id)
    facts.put(session, "pay_floor", 77777)
    for seat in interviews.seats(session, interview_id):
        people.edit(session, seat.person_id, remarks="Gullible", liked=2)
    opportunities.edit(session, row.opportunity_id, notes="SecretNote")
    interviews.edit(session, interview_id, notes="SecretNote", outcome_words="AfterThought")
    story = next(each for each in examples.in_use(session) if each.title == "Discharge lounge")
    examples.edit(session, story.id, result=f"{story.result} We had 4321 beds and 9876 visits.")
    tellings.set_figure(session, story.id, "4321", FigureState.DO_NOT_SAY)
    wanted = requirements.of_opportunity(session, row.opportunity_id, Place.LISTED)[0].id
    for title, private in (("Unticked tale", False), ("Hidden tale", True)):
        planted = examples.add(session, title=title, action="I did it.", headline=f"{title} head", private=private)
        if private:
            examples.confirm(session, planted)
        evidence.decide(session, wanted, planted, LinkKind.EXACT)
    for page in load.playbook(kind).pages:
        for field in page.fields:
            if field.private and not field.record:
                key = answers.FieldKey(kind, page.key, field.key)
                answers.put(session, interview_id, key, "OwnLine here" if field.kind != "list" else ["OwnLine here"])


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Brief, tuple[str, ...]]]:
    """The briefs of two rounds of a store in which everything was planted that must not print."""
    with Database.open(tmp_path_factory.mktemp("planted")) as opened:
        with opened.write("Fill") as session:
            sample.fill(session, keys=["nurse"], today=NOW.date())
            rows = [row for row in interviews.in_list(session) if row.employer.startswith("Bright")]
            found = {row.playbook: row.id for row in rows if row.playbook in ("recruiter", "hiring_manager")}
            for kind, interview_id in found.items():
                plant(session, interview_id, kind)
        with opened.read() as session:
            return {kind: brief_of(session, kind) for kind in found}


@pytest.mark.parametrize("kind", ["recruiter", "hiring_manager"])
@pytest.mark.parametrize("edition", list(Edition))
@pytest.mark.behaviour("M15a")
def test_what_must_not_print_does_not_print(
    planted: dict[str, tuple[Brief, tuple[str, ...]]], kind: str, edition: Edition
) -> None:
    brief, left_out = planted[kind]
    assert not [each for each in PLANTED if each in repr(brief)]
    for paper in (Paper.A4, Paper.PHONE):
        data = render(brief, Options(edition=edition, paper=paper)).data
        text = text_of(data)
        searched = text + repr(PdfReader(io.BytesIO(data)).metadata)
        assert not [each for each in PLANTED if each in searched]
        streams = streams_of(data).decode("latin-1")  # glyph numbers may look like any figure, never like a word
        assert not [each for each in PLANTED if each in streams and not each.isdecimal()]
    assert "Discharge lounge" in text or edition is Edition.BRIEF  # the story prints, without the figures
    told = " ".join(left_out)
    assert "Unticked tale" in told
    assert "Hidden tale" in told


def test_an_interview_without_answers_says_that_there_is_nothing_to_print(tmp_path: Path) -> None:
    with Database.open(tmp_path) as opened:
        with opened.write("Begin") as session:
            interview = interviews.add(session, opportunities.add(session, employer="Acme"), "recruiter")
        with opened.read() as session, pytest.raises(UserError, match="nothing to print"):
            gather(session, interview, load.playbook("recruiter"), NOW)


def test_what_nobody_decided_is_open_and_only_the_persons_own_not_yet_is_a_gap(tmp_path: Path) -> None:
    with Database.open(tmp_path) as opened:
        with opened.write("Begin") as session:
            post = opportunities.add(session, employer="Acme")
            interview = interviews.add(session, post, "recruiter")
            requirements.add(session, post, "Keeps a calendar")
            budget = requirements.add(session, post, "Has held a budget")
            requirements.set_sift(session, budget, Sift.NOT_YET, "I have run the rota that spends one.")
        with opened.read() as session:
            brief = gather(session, interview, load.playbook("recruiter"), NOW).brief
    assert {match.requirement: match.standing for match in brief.matches} == {
        "Keeps a calendar": Standing.OPEN,
        "Has held a budget": Standing.GAP,
    }
    said = text_of(render(brief, Options()).data)
    assert "open" in said
    assert said.count("not yet") == 1


def test_cues_leave_out_and_never_add() -> None:
    assert cue("I then phoned our twenty largest suppliers. And more.") == "Phoned our twenty largest suppliers"
    assert cue("I was the charge nurse.") == "I was the charge nurse"
    assert cue("word " * 40).endswith("…")
    assert cues("One. Two. Three.", 2) == ("One", "Two")
    assert cue("") == ""


@given(st.text())
def test_a_cue_is_never_long_and_only_has_words_of_the_text(text: str) -> None:
    line = cue(text)
    assert len(line.split()) <= most_of(CUE_WORDS) + 1
    assert {word.casefold() for word in line.replace("…", "").split()} <= {
        piece.casefold()
        for word in text.replace("…", "").split()
        for piece in (word, word.rstrip("."), word.rstrip(",;:"), word.rstrip(".,;:"))
    }


@pytest.mark.parametrize(
    ("source", "state"),
    [("", FigureState.DO_NOT_SAY), ("estimate", FigureState.ESTIMATE), ("ward board", FigureState.EXACT)],
)
def test_figures_without_a_state_follow_the_source_of_the_example(source: str, state: FigureState) -> None:
    assert unset_state(source) is state
