"""One whole cycle on the sample: rehearse, hold the talk, debrief, thank, outcome, and the next round begins richer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.playbooks import load
from desktop_app.prep import rehearsal
from desktop_app.prep.wizard.context import context_of
from desktop_app.records import followups, interviews, questions, signals, takes, uses
from desktop_app.store.lists import FollowUpKind, FollowUpState, Landed, Outcome

KEY = Qt.Key


def type_line(line, words):
    line.setFocus()
    QTest.keyClicks(line.edit, words)
    QTest.keyClick(line.edit, KEY.Key_Return)


def test_from_rehearsal_to_the_next_round(desk):
    talk = next(row for row in desk.ask(interviews.in_list)
                if row.employer == "Brightwell Clinics" and row.playbook == "hiring_manager")  # fmt: skip
    page = desk.go("rehearse", interview=talk.id)
    page.listed.setFocus()
    for key in (KEY.Key_Space, KEY.Key_Space, KEY.Key_2):
        QTest.keyClick(page.listed, key)
    desk.settle()
    assert desk.ask(takes.of_interview, talk.id)[-1].recall == 2

    page = desk.go("debrief", interview=talk.id)
    page.tools.clock, before = (lambda: talk.starts + timedelta(hours=1)), page.tools.clock
    try:
        example = _debrief(desk, page, talk)
        desk.press(page.asked_list.line.edit, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
        note = desk.page
        assert desk.place.page == "follow_up"
        assert "The second porter comes at eight" in note.text.text
        note.ways.button("sent").click()
        desk.settle()
        outcome = desk.go("outcome", interview=talk.id)
        outcome.outcome.set_value(Outcome.ADVANCED)
        outcome.outcome.chosen.emit(Outcome.ADVANCED)
        desk.settle()
        _next_round(desk, talk, example)
    finally:
        page.tools.clock = before


def _debrief(desk, page, talk):
    """Five minutes: a feeling, two questions, one thing heard, one promise, one must-have, the day unknown."""
    page.feeling.setFocus()
    QTest.keyClick(page.feeling, KEY.Key_4)
    for words in ("What would you do about late starts?", "Which budget did you hold yourself?"):
        type_line(page.asked_list.line, words)
    asked = desk.ask(questions.asked, talk.id)
    example = desk.ask(uses.in_store)
    example = next(iter(example))
    page.asked_list.told.emit(asked[-2].id, example)
    page.asked_list.landed.emit(asked[-2].id, Landed.LANDED)
    page.asked_list.landed.emit(asked[-1].id, Landed.NO)
    type_line(page.heard.line, "The second porter comes at eight")
    type_line(page.promises.line, "an answer")
    page.next.known._group.button(1).click()
    desk.settle()
    assert "To rehearse: Which budget did you hold yourself?" in _texts(page.side)
    return example


def _texts(widget):
    from desktop_app.ui.widgets.base import Label

    return [label.text() for label in widget.findChildren(Label)]


def _next_round(desk, talk, example):
    post = talk.opportunity_id
    heard = next(row for row in desk.ask(signals.ledger, post) if row.text == "The second porter comes at eight")
    assert heard.distance == 0  # first-hand: she is the boss
    told = [use for use in desk.ask(uses.of_opportunity, post) if use.example_id == example]
    assert any(use.interview_id == talk.id and use.landed is Landed.LANDED for use in told)
    notes = desk.ask(followups.of_interview, talk.id)
    assert any(note.kind is FollowUpKind.THANKS and note.state is FollowUpState.SENT for note in notes)
    following = next(row for row in desk.ask(interviews.stage_map, post) if row.round > talk.round)
    book = load.playbook(following.playbook)

    def plan(session):
        now = datetime(2026, 3, 13, 9, tzinfo=UTC)
        return rehearsal.plan(session, context_of(session, following.id, book), now, rehearsal.Way())

    names = [item.name for item in desk.ask(plan).items]
    assert "Which budget did you hold yourself?" in names
    page = desk.go("looking_back")
    assert "Which budget did you hold yourself?" in " ".join(row[0] for row in page.learned.texts())
