"""The debrief by keyboard: the first entry marks the round held, questions by Enter, signals, promises, to the note."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.records import debriefs, interviews, opportunities, people, questions, signals
from desktop_app.store.lists import Employment, Feeling, InterviewState, Landed, SignalAbout, SignalState
from desktop_app.ui.places import Place
from desktop_app.ui.widgets.choices import Check


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


@pytest.mark.behaviour("M08b", "M11a")
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


def debrief_of(page, program):
    with program.store.read() as session:
        return debriefs.of_interview(session, page.row.id)


@pytest.mark.behaviour("M14b", "M18b")
def test_both_ways_and_the_four_halves_of_a_match_are_marked_one_to_five(page, program):
    wanted = {"they_beside_me": 4, "i_beside_them": 5, "work": 5, "manager": 4, "team": 3, "terms": 2}
    for key, mark in wanted.items():
        page.both.fields[key].setFocus()
        QTest.keyClick(page.both.fields[key], Qt.Key(Qt.Key.Key_0 + mark))
    kept = debrief_of(page, program)
    assert {key: getattr(kept, key) for key in wanted} == wanted


@pytest.mark.behaviour("M08b")
def test_somebody_first_hand_is_asked_what_differed_and_a_recruiter_is_not(page, program):
    field = page.after.fields["differed"]
    assert field.isVisible()
    field.setFocus()
    QTest.keyClicks(field.edit, "Two teams, not one")
    page.autosave.flush()
    assert debrief_of(page, program).differed == "Two teams, not one"
    with program.store.write("a call") as session:
        call = interviews.add(session, page.row.opportunity_id, "recruiter", starts=page.row.starts, zone="UTC")
    program.window.go(Place.at("debrief", interview=call))
    assert not page.after.fields["differed"].isVisible()


@pytest.mark.behaviour("M12b")
def test_the_points_to_land_are_ticked(page, program):
    with program.store.write("points") as session:
        debriefs.put_points(session, page.row.id, ["I measure first", "I say no in time"])
    page.refresh()
    second = page.points.findChildren(Check)[1]
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Space)
    with program.store.read() as session:
        assert [point.said for point in debriefs.points(session, page.row.id)] == [False, True]


@pytest.mark.behaviour("M38a", "M38b", "M35c")
def test_a_talk_with_a_recruiter_makes_a_record_of_them_and_the_next_one_adds_to_it(page, program):
    with program.store.write("a call") as session:
        post = page.row.opportunity_id
        call, again = (
            interviews.add(session, post, "recruiter", starts=datetime(2026, 3, day, 9, tzinfo=UTC), zone="UTC")
            for day in (3, 5)
        )
    program.window.go(Place.at("debrief", interview=call))
    assert not page.recruiter.of_person["fills"].isVisible()
    type_line(page.recruiter.who, "Helen Marsh")
    assert not page.recruiter.who.isVisible()
    for key, words in (("fills", "Clinic managers"), ("said_of_me", "Calm"), ("reach", "Mornings, by phone")):
        page.recruiter.of_person[key].setFocus()
        QTest.keyClicks(page.recruiter.of_person[key].edit, words)
    page.recruiter.manners.setFocus()
    QTest.keyClick(page.recruiter.manners, Qt.Key.Key_1)
    with program.store.read() as session:
        helen = next(row for row in people.in_list(session) if row.name == "Helen Marsh")
        record = people.of_id(session, helen.id)
        assert (record.fills, record.said_of_me, record.reach) == ("Clinic managers", "Calm", "Mornings, by phone")
        assert helen.recruits
        assert debriefs.of_interview(session, call).same_manners is True
    with program.store.write("she rings again") as session:
        interviews.add_seat(session, again, helen.id)
    program.window.go(Place.at("debrief", interview=again))
    fills = page.recruiter.of_person["fills"]
    assert fills.text == "Clinic managers"
    fills.edit.setCursorPosition(99)
    fills.setFocus()
    QTest.keyClicks(fills.edit, ", theatres")
    page.autosave.flush()
    with program.store.read() as session:
        assert people.of_id(session, helen.id).fills == "Clinic managers, theatres"


def test_own_must_haves_are_settled_in_the_debrief(page, program):
    from desktop_app.records import culture
    from desktop_app.store.lists import Met

    with program.store.write("must-haves") as session:
        for words in ("Two weekends off in four", "A deputy, not only me"):
            culture.add_match(session, page.row.opportunity_id, words)
    assert page.musts.isVisible()
    key = next(iter(page.musts.switches))
    page.musts.switches[key].setFocus()
    QTest.keyClick(page.musts.switches[key], Qt.Key.Key_1)
    with program.store.read() as session:
        first, second = culture.matches(session, page.row.opportunity_id)
    assert (first.met, first.learned_at_id, second.met) == (Met.MET, page.row.id, Met.UNKNOWN)


def test_the_clock_counts_up_says_when_it_ended_and_never_stops_anybody(page, program):
    starts = page.row.starts
    before, page.tools.clock = page.tools.clock, lambda: starts.replace(hour=13, minute=0)
    try:
        page.clock.begin(page.row)
        assert page.clock.note.text() == "ended 11:30, written while it is fresh"
        page.clock._since = starts.replace(hour=12, minute=57, second=50)
        page.clock._show()
        assert page.clock.spent.text() == "2:10 of 5 min"
        page.tools.clock = lambda: starts.replace(day=20)
        page.clock.begin(page.row)
        assert page.clock.note.text() == "ended 11:30"
        assert page.feeling.isEnabled()
    finally:
        page.tools.clock = before
