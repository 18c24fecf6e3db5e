"""The Facts tab by keyboard: one sheet kept as typed, private floor, differences told, how fact lines stand."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.records import facts, followups, opportunities, own_record, people, requirements
from desktop_app.store.lists import Employment, FactStanding, FollowUpKind
from desktop_app.ui.places import Place
from desktop_app.ui.widgets.choices import Switch
from desktop_app.vocabulary import FactKind


@pytest.fixture
def tab(program, focus):
    with program.store.write("a post") as session:
        post = opportunities.add(session, employer="Brightwell Clinics", title="Manager")
        requirements.add(session, post, "Fluent German", fact=FactKind.LANGUAGE)
        dana = people.add(session, name="Dana", employment=Employment.AGENCY)
        facts.put(session, "notice_weeks", 4)
        facts.tell(session, dana, ["notice_weeks"], day=date(2026, 3, 3))
    program.window.go(Place.at("opportunity", opportunity=post, tab="facts"))
    shown = program.window.stack.current.view
    focus(shown._sheet["place"].line.edit)
    return shown


def sheet(program):
    with program.store.read() as session:
        return facts.sheet(session)


def type_into(tab, key, words):
    line = tab._sheet[key].line.edit
    line.clear()
    QTest.keyClicks(line, words)
    assert tab.leave()
    tab.refresh()


def test_what_is_typed_is_on_the_one_sheet_and_the_floor_is_private(tab, program):
    type_into(tab, "place", "Leeds")
    type_into(tab, "pay_floor", "44000")
    kept = sheet(program)
    assert (kept["place"].value, kept["place"].private) == ("Leeds", False)
    assert (kept["pay_floor"].value, kept["pay_floor"].private) == (44000, True)


def test_a_fact_told_otherwise_asks_whether_to_tell_them(tab, program, focus):
    assert tab.strips.isHidden()
    type_into(tab, "notice_weeks", "8")
    assert not tab.strips.isHidden()
    asked = []
    tab.asked.connect(asked.append)
    pane = focus(tab.lines.findChild(Switch)._group.button(0))
    QTest.keyClick(pane, Qt.Key.Key_T)
    with program.store.read() as session:
        [note] = followups.still_open(session)
    assert (note.kind, note.person) == (FollowUpKind.FACT_CHANGED, "Dana")
    assert asked[0].get("follow_up") == note.id


def test_a_difference_can_be_let_be(tab, focus):
    type_into(tab, "notice_weeks", "8")
    QTest.keyClick(focus(tab.lines.findChild(Switch)._group.button(0)), Qt.Key.Key_L)
    assert tab.strips.isHidden()


def test_the_person_says_how_a_fact_line_stands(tab, program):
    tab.lines.findChild(Switch)._group.button(0).click()
    with program.store.read() as session:
        [row] = requirements.of_opportunity(session, tab.opportunity)
    assert row.fact_standing is FactStanding.MET


def test_a_language_is_added_to_the_own_record(tab, program):
    editor = tab._own["languages"]
    editor.add_button.click()
    QTest.keyClicks(editor._rows[-1].cells["code"].line.edit, "de")
    assert tab.leave()
    with program.store.read() as session:
        assert [row.code for row in own_record.languages(session)] == ["de"]
    tab.refresh()
    assert editor._rows[0].ref is not None
