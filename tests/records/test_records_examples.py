from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_app.errors import UserError
from desktop_app.records import examples, revisions, tellings
from desktop_app.store.lists import DepthKind
from desktop_app.vocabulary import FigureState

PARTS = {
    "situation": "In January 2025 41% of patients left after 5 pm.",
    "task": "My job was to get that under 20%.",
    "action": "I stood at the desk for three mornings. I rang the relatives.",
    "result": "By April 12% left after 5 pm.",
    "learned": "I measure the queue first.",
}


@pytest.fixture
def lounge(session, now):
    return examples.add(session, title="Discharge lounge", year=2025, at=now, **PARTS)


@pytest.fixture
def rota(session, now):
    return examples.add(session, title="No-agency rota", action="I built the rota.", at=now)


def test_the_bank_is_in_the_persons_order_without_the_retired_and_the_removed(session, lounge, rota, now):
    flood = examples.add(session, at=now)
    assert examples.of_id(session, flood).title == "New example"
    examples.move(session, [rota, 99])
    assert [row.id for row in examples.in_use(session)] == [rota, lounge, flood]
    examples.retire(session, flood)
    assert [row.id for row in examples.retired(session)] == [flood]
    assert examples.count(session) == (2, 1)
    examples.remove(session, rota, at=now)
    assert [row.id for row in examples.removed(session)] == [rota]
    assert [row.id for row in examples.in_use(session)] == [lounge]
    examples.bring_back(session, rota)
    examples.retire(session, flood, retired=False)
    assert examples.count(session) == (3, 0)
    examples.remove(session, rota)
    assert examples.count(session) == (2, 0)


def test_an_empty_bank_counts_nothing(session):
    assert examples.count(session) == (0, 0)


def test_a_title_finds_one_example(session, lounge, rota):
    assert examples.titled(session, " discharge LOUNGE ") == lounge
    examples.add(session, title="Discharge lounge")
    assert examples.titled(session, "Discharge lounge") is None


def test_only_new_wording_moves_the_day_of_change(session, lounge, now):
    later = now + timedelta(hours=1)
    examples.edit(session, lounge, at=later, title=" ", place="Ward 6")
    row = examples.row_of(session, lounge)
    assert (row.title, row.place, row.changed_at) == ("Discharge lounge", "Ward 6", now)
    examples.edit(session, lounge, at=later, action=PARTS["action"])
    assert examples.row_of(session, lounge).changed_at == now
    examples.edit(session, lounge, at=later, title="The lounge")
    assert examples.row_of(session, lounge).changed_at == later
    examples.edit(session, lounge, result="It fell.")
    assert examples.row_of(session, lounge).changed_at > later


def test_the_truth_tick_carries_its_moment(session, lounge, now):
    examples.confirm(session, lounge, at=now)
    assert examples.of_id(session, lounge).truth_at == now
    examples.confirm(session, lounge, truth=False)
    assert examples.of_id(session, lounge).truth_at is None
    examples.confirm(session, lounge)
    assert examples.row_of(session, lounge).truth
    with pytest.raises(ValueError, match="truth"):
        examples.edit(session, lounge, truth=False)


def test_an_example_that_is_gone_is_said_in_words(session):
    with pytest.raises(UserError, match="This entry is no longer in the store"):
        examples.row_of(session, 99)


def test_competencies_are_ticked_and_unticked(session, lounge, rota):
    examples.tick_competencies(session, lounge, ["process_improvement", "teamwork", "teamwork"])
    examples.tick_competencies(session, lounge, ["teamwork", "initiative"])
    assert examples.competencies(session, lounge) == ("teamwork", "initiative")
    examples.tick_competencies(session, rota, ["planning"])
    assert examples.competencies_by_example(session) == {lounge: ("teamwork", "initiative"), rota: ("planning",)}


@pytest.mark.behaviour("M20b")
def test_m20b_an_audience_hears_its_telling_or_the_full_text(session, lounge, now):
    full = "\n\n".join(PARTS.values())
    assert tellings.telling(session, lounge, "recruiter") == full
    assert tellings.begin_version(session, lounge, "recruiter", at=now) == full
    tellings.put_version(session, lounge, "recruiter", "41% fell to 12%.", at=now)
    assert tellings.begin_version(session, lounge, "recruiter") == "41% fell to 12%."
    assert tellings.telling(session, lounge, "recruiter") == "41% fell to 12%."
    assert tellings.versions_by_example(session) == {lounge: {"recruiter": "41% fell to 12%."}}
    tellings.put_version(session, lounge, "recruiter", " ")
    tellings.put_version(session, lounge, "manager", "")
    assert tellings.versions(session, lounge) == {}


def test_what_a_telling_leaves_out_stays_visible():
    assert tellings.trimmed("One. Two  here. Three.", "two here. Four.") == ("One.", "Three.")


def test_depth_notes_are_in_the_order_of_the_second_question(session, lounge, rota):
    tellings.put_depth_note(session, lounge, DepthKind.CHANGE, "Start with transport.")
    tellings.put_depth_note(session, lounge, DepthKind.WHY, "Every step queued behind pharmacy.")
    tellings.put_depth_note(session, lounge, DepthKind.WHY, "All queued behind pharmacy.")
    tellings.put_depth_note(session, lounge, DepthKind.COST, "  ")
    assert list(tellings.depth_notes(session, lounge).items()) == [
        (DepthKind.WHY, "All queued behind pharmacy."),
        (DepthKind.CHANGE, "Start with transport."),
    ]
    assert set(tellings.depth_notes_by_example(session)[lounge]) == {DepthKind.WHY, DepthKind.CHANGE}
    tellings.put_depth_note(session, lounge, DepthKind.WHY, "")
    assert list(tellings.depth_notes(session, lounge)) == [DepthKind.CHANGE]


def test_blank_notes_that_came_from_elsewhere_count_for_nothing(session, lounge, post):
    from desktop_app.store.models import DepthNote, HereLine

    session.add(DepthNote(example_id=lounge, kind=DepthKind.WHY, text=" "))
    session.add(HereLine(example_id=lounge, opportunity_id=post, text=" "))
    session.flush()
    assert tellings.depth_notes_by_example(session) == {}
    assert tellings.depth_notes(session, lounge) == {}
    assert tellings.here_lines(session, post) == {}


def test_the_in_this_role_line_belongs_to_one_opportunity(session, lounge, post):
    tellings.put_here_line(session, lounge, post, "Here I would stand in recovery for a week.")
    tellings.put_here_line(session, lounge, post, "Here I would stand in recovery first.")
    assert tellings.here_lines(session, post) == {lounge: "Here I would stand in recovery first."}
    assert tellings.here_lines(session, post + 1) == {}
    tellings.put_here_line(session, lounge, post, "")
    tellings.put_here_line(session, lounge, post, "")
    assert tellings.here_lines(session, post) == {}


def test_the_figures_ledger_keeps_the_persons_word(session, lounge, rota):
    tellings.set_figure(session, lounge, "41%", FigureState.EXACT, source="ward board")
    tellings.set_figure(session, lounge, "41%", FigureState.ESTIMATE)
    tellings.set_figure(session, rota, "38", FigureState.DO_NOT_SAY, normal="38")
    assert [(row.written, row.state, row.source) for row in tellings.figures(session, lounge)] == [
        ("41%", FigureState.ESTIMATE, "ward board"),
    ]
    assert [row.normal for row in tellings.figures_by_example(session)[rota]] == ["38"]


def test_an_earlier_wording_is_kept_once_and_comes_back_whole(session, lounge, now):
    tellings.put_version(session, lounge, "recruiter", "Short.", at=now)
    first = revisions.keep(session, lounge, "as told to Tomasz", at=now)
    assert revisions.keep(session, lounge, at=now) is None
    examples.edit(session, lounge, action="We did it.")
    tellings.put_version(session, lounge, "recruiter", "Shorter.")
    tellings.put_version(session, lounge, "manager", "Longer.")
    revisions.bring_back(session, first, at=now + timedelta(hours=1))
    assert examples.row_of(session, lounge).action == PARTS["action"]
    assert tellings.versions(session, lounge) == {"recruiter": "Short."}
    before, oldest = revisions.of_example(session, lounge)
    assert (oldest.why, oldest.parts["action"]) == ("as told to Tomasz", PARTS["action"])
    assert (before.parts["action"], before.versions) == ("We did it.", {"recruiter": "Shorter.", "manager": "Longer."})
    assert revisions.keep(session, lounge) is not None


def test_the_wording_that_stood_is_kept_when_a_sitting_begins(session, lounge, now):
    later = now + timedelta(hours=2)
    assert revisions.keep_sitting(session, lounge, at=now + timedelta(minutes=5)) is None
    assert revisions.keep_sitting(session, lounge, at=later) is not None
    examples.edit(session, lounge, action="I did it.", at=later)
    assert revisions.keep_sitting(session, lounge, at=later + timedelta(minutes=20)) is None
    (kept,) = revisions.of_example(session, lounge)
    assert (kept.parts["action"], kept.why) == (PARTS["action"], "")
    blank = examples.add(session, title="New example", at=now)
    assert revisions.keep_sitting(session, blank, at=later) is None


def test_a_copy_has_everything_but_the_tick(session, lounge, now):
    examples.confirm(session, lounge, at=now)
    tellings.put_version(session, lounge, "recruiter", "Short.")
    tellings.put_depth_note(session, lounge, DepthKind.WHY, "Because.")
    examples.tick_competencies(session, lounge, ["teamwork"])
    tellings.set_figure(session, lounge, "41%", FigureState.EXACT, source="ward board")
    copy = examples.row_of(session, revisions.duplicate(session, lounge, at=now))
    assert (copy.title, copy.action, copy.truth) == ("Discharge lounge (2)", PARTS["action"], False)
    assert tellings.versions(session, copy.id) == {"recruiter": "Short."}
    assert tellings.depth_notes(session, copy.id) == {DepthKind.WHY: "Because."}
    assert examples.competencies(session, copy.id) == ("teamwork",)
    assert [row.source for row in tellings.figures(session, copy.id)] == ["ward board"]
    named = revisions.duplicate(session, lounge, title="For the panel")
    assert examples.row_of(session, named).title == "For the panel"


def test_splitting_keeps_the_whole_and_unticks_both(session, lounge, now):
    examples.confirm(session, lounge)
    examples.tick_competencies(session, lounge, ["teamwork"])
    new = revisions.split(
        session, lounge, second={"title": "Relatives", "action": "I rang the relatives."},
        first={"action": "I stood at the desk for three mornings."}, at=now,
    )  # fmt: skip
    first, second = examples.row_of(session, lounge), examples.row_of(session, new)
    assert (first.action, first.truth) == ("I stood at the desk for three mornings.", False)
    assert (second.title, second.action, second.year) == ("Relatives", "I rang the relatives.", 2025)
    assert examples.competencies(session, new) == ("teamwork",)
    assert revisions.of_example(session, lounge)[0].parts["action"] == PARTS["action"]
    with pytest.raises(ValueError, match="no part named colour"):
        revisions.split(session, lounge, second={"colour": "x"}, first={})


def test_merging_joins_the_parts_and_retires_the_second(session, lounge, rota, now):
    tellings.put_depth_note(session, lounge, DepthKind.WHY, "Mine.")
    tellings.put_depth_note(session, rota, DepthKind.WHY, "Theirs.")
    tellings.put_depth_note(session, rota, DepthKind.COST, "Two weekends.")
    examples.tick_competencies(session, rota, ["planning"])
    tellings.set_figure(session, lounge, "9", FigureState.EXACT)
    for written in ("9", "38"):
        tellings.set_figure(session, rota, written, FigureState.ESTIMATE)
    revisions.merge(session, lounge, rota, at=now)
    merged = examples.row_of(session, lounge)
    assert merged.action == PARTS["action"] + "\nI built the rota."
    assert merged.situation == PARTS["situation"]
    assert tellings.depth_notes(session, lounge) == {DepthKind.WHY: "Mine.", DepthKind.COST: "Two weekends."}
    assert examples.competencies(session, lounge) == ("planning",)
    assert [row.id for row in examples.retired(session)] == [rota]
    states = {row.written: row.state for row in tellings.figures(session, lounge)}
    assert states == {"9": FigureState.EXACT, "38": FigureState.ESTIMATE}
    assert revisions.of_example(session, rota)[0].why == "before it went into “Discharge lounge”"
    with pytest.raises(UserError, match="with itself"):
        revisions.merge(session, lounge, lounge)
