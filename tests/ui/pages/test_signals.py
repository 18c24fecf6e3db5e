"""The Signals tab by keyboard: confirm, correct, drop, plan, add; the ledger keeps every older word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.records import opportunities, parts, people, signals
from desktop_app.store.lists import BriefedBy, Employment, HowToCheck, SignalAbout, SignalState
from desktop_app.ui.places import Place
from desktop_app.ui.widgets.base import Label


@pytest.fixture
def post(program):
    with program.store.write("a post") as session:
        post = opportunities.add(session, employer="Brightwell Clinics", title="Manager")
        tomasz = people.add(session, name="Tomasz Wilk", employment=Employment.AGENCY)
        ingrid = people.add(session, name="Ingrid Solheim", may_manage=True)
        parts.add(session, post, tomasz, briefed_by=BriefedBy.MANAGER)
        parts.set_manager(session, post, ingrid)
        for text in ("Late starts in theatre.", "Theatre background is essential."):
            signals.add(session, post, about=SignalAbout.TECHNICAL, text=text, person_id=tomasz, quoted=True)
    return post


@pytest.fixture
def tab(program, post, focus):
    program.window.go(Place.at("opportunity", opportunity=post, tab="signals"))
    shown = program.window.stack.current.view
    focus(shown.listed)
    return shown


def ledger(program, post):
    with program.store.read() as session:
        return signals.ledger(session, post)


def press(tab, key):
    QTest.keyClick(tab.listed, key)


def enter(field, words):
    QTest.keyClicks(field.edit, words)
    QTest.keyClick(field.edit, Qt.Key.Key_Return)


@pytest.mark.behaviour("M04c", "M05a", "M08c")
def test_second_hand_words_say_so_and_are_counted(tab):
    assert not tab.panel.gap.isHidden()
    assert tab.panel.far.accessibleName() == "one step away"
    assert tab.panel.person.text().startswith("2 signals: 0 confirmed, 0 corrected, 2 open.")


@pytest.mark.behaviour("M05b")
def test_c_confirms_and_d_drops(tab, program, post):
    press(tab, Qt.Key.Key_C)
    press(tab, Qt.Key.Key_Down)
    press(tab, Qt.Key.Key_D)
    assert [row.state for row in ledger(program, post)] == [SignalState.CONFIRMED, SignalState.DROPPED]
    tab.panel.again.click()
    assert ledger(program, post)[1].state is SignalState.UNCHECKED


@pytest.mark.behaviour("M11a")
def test_e_corrects_and_keeps_the_older_word(tab, program, post):
    press(tab, Qt.Key.Key_Down)
    press(tab, Qt.Key.Key_E)
    enter(tab.panel.right, "Lists are; theatre is not.")
    new = ledger(program, post)[-1]
    assert (new.person, new.text, new.earlier[0].text) == (
        "Ingrid Solheim",
        "Lists are; theatre is not.",
        "Theatre background is essential.",
    )
    assert tab.listed.current == new.id
    tab.shown._group.button(2).click()
    assert [row.id for row in tab.listed.rows.rows] == [new.id]


def test_digits_plan_the_check_and_a_question_must_not_name_the_source(tab, program, post):
    press(tab, Qt.Key.Key_2)
    assert ledger(program, post)[0].how_to_check is HowToCheck.LISTEN
    QTest.keyClicks(tab.panel.question.edit, "Tomasz said theatre starts late, does it")
    assert "Tomasz" in tab.panel.question.edit.accessibleDescription()
    assert tab.leave()
    assert ledger(program, post)[0].check_words.startswith("Tomasz said")


@pytest.mark.behaviour("M04a", "M04b")
def test_n_adds_with_the_distance_of_who_said_it(tab, program, post):
    press(tab, Qt.Key.Key_N)
    tab.new_who.set_value("mine")
    enter(tab.new_words, "The post is open because recovery grew.")
    assert ledger(program, post)[-1].distance == 3
    assert "my guess" in tab.listed.rows.data(tab.listed.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)


def test_an_empty_ledger_says_what_to_ask(program):
    with program.store.write("a post") as session:
        bare = opportunities.add(session, employer="Northmoor", title="Lead")
    program.window.go(Place.at("opportunity", opportunity=bare, tab="signals"))
    tab = program.window.stack.current.view
    assert not tab.empty.isHidden()
    assert tab.panel.isHidden()


def test_it_says_where_a_signal_is_used_and_who_briefed_whoever_told_it(desk):
    page = desk.go("opportunity", opportunity=1, tab="signals")
    said = [label.text() for label in page.panel.used.findChildren(Label)]
    assert {"H2, The problem", "H3, Check what you heard", "The brief: to confirm"} <= set(said)
    assert page.panel.who.text() == "Tomasz Wilk, Halden Search"
    assert "briefed by the manager" in page.panel.briefed.text()
    corrected = next(row for row in page._rows if row.earlier)
    page = desk.go("opportunity", opportunity=1, tab="signals", signal=corrected.id)
    shown = [label.text() for label in page.panel.used.findChildren(Label) if label.isVisible()]
    assert "H3, Check what you heard" not in shown
