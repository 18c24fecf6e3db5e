"""The debrief by keyboard: the first entry marks the round held, questions by Enter, signals, promises, to the note."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.records import debriefs, interviews, opportunities, people, questions, signals
from desktop_app.store.lists import Employment, Feeling, InterviewState, Landed, SignalAbout, SignalState
from desktop_app.ui.places import Place


@pytest.fixture
def page(program):
    with program.store.write("a round") as session:
        post = opportunities.add(session, title="Day Surgery Manager", employer="Brightwell Clinics")
        starts = datetime(2026, 3, 12, 10, 30, tzinfo=UTC)
        talk = interviews.add(session, post, "hiring_manager", starts=starts, zone="UTC", minutes=60)
        interviews.add_seat(session, talk, people.add(session, name="Ingrid Solheim", may_manage=True))
        tomasz = people.add(session, name="Tomasz Wilk", employment=Employment.AGENCY)
        for words in ("Late starts, asked every Monday", "Never held a budget"):
            signals.add(session, post, about=SignalAbout.PROBLEM, text=words, person_id=tomasz)
    program.window.go(Place.at("debrief", interview=talk))
    return program.window.stack.current


def type_line(line, words):
    line.setFocus()
    QTest.keyClicks(line.edit, words)
    QTest.keyClick(line.edit, Qt.Key.Key_Return)


def test_looking_changes_nothing_and_the_first_entry_marks_it_held(page, program):
    assert page.row.state is InterviewState.BOOKED
    page.feeling.setFocus()
    QTest.keyClick(page.feeling, Qt.Key.Key_4)
    assert page.row.state is InterviewState.HELD
    with program.store.read() as session:
        assert debriefs.of_interview(session, page.row.id).feeling is Feeling.GOOD
    program.window.undoing.undo()
    assert page.row.state is InterviewState.BOOKED


def test_questions_by_enter_and_how_they_landed(page, program):
    type_line(page.asked_list.line, "How do you take on a budget?")
    with program.store.read() as session:
        (asked,) = questions.asked(session, page.row.id)
    page.asked_list.landed.emit(asked.id, Landed.NO)
    page.asked_list.told.emit(asked.id, -1)
    with program.store.read() as session:
        (asked,) = questions.asked(session, page.row.id)
        assert (asked.bridge, asked.landed) == (True, Landed.NO)
        assert debriefs.effects(session, page.row.id).to_rehearse == ("How do you take on a budget?",)
    page.asked_list.taken_out.emit(asked.id)
    with program.store.read() as session:
        assert questions.asked(session, page.row.id) == ()


def test_what_was_told_is_confirmed_or_corrected(page, program):
    first, second = page.signals.fields
    page.signals.settled.emit(first, SignalState.CONFIRMED, "")
    page.signals._choose(second, SignalState.CORRECTED)
    type_line(page.signals.fields[second], "Supplies, not pay")
    type_line(page.heard.line, "The second porter comes at eight")
    with program.store.read() as session:
        effects = debriefs.effects(session, page.row.id)
        heard = {row.text for row in signals.all_said(session, page.row.opportunity_id)}
    assert (effects.confirmed, effects.corrected) == (1, 1)
    assert {"Supplies, not pay", "The second porter comes at eight"} <= heard


def test_promises_next_step_and_on_to_the_note(page, program):
    asked = []
    page.asked.connect(asked.append)
    type_line(page.promises.line, "an answer")
    page.next.known.setFocus()
    QTest.keyClick(page.next.known, Qt.Key.Key_2)
    type_line(page.heard.line, "One thing")
    page.after.fields["surprised"].setFocus()
    QTest.keyClicks(page.after.fields["surprised"].edit, "A broken lift")
    QTest.keyClick(page.after.fields["surprised"].edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked[-1].page == "follow_up"
    with program.store.read() as session:
        assert debriefs.enough(session, page.row.id).all
        assert debriefs.of_interview(session, page.row.id).surprised == "A broken lift"
        (promise,) = debriefs.promises(session, page.row.id)
    assert promise.text == "an answer"


def test_a_round_that_is_gone_says_so(program):
    program.window.go(Place.at("debrief", interview=99_999))
    assert program.window.stack.current.empty.isVisible()
