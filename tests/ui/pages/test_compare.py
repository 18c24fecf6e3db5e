"""The Compare tab by keyboard: the reason of a row, and the way to what it changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.playbooks.compare import comparison
from desktop_app.records import interviews, opportunities
from desktop_app.ui.places import Place


@pytest.fixture
def tab(program, focus):
    with program.store.write("a post") as session:
        post = opportunities.add(session, employer="Brightwell Clinics", title="Manager")
        interviews.add(session, post, "hiring_manager")
    program.window.go(Place.at("opportunity", opportunity=post, tab="compare"))
    shown = program.window.stack.current.view
    focus(shown.listed)
    return shown


def go_to(tab, key):
    tab.listed.set_current(key)
    asked = []
    tab.asked.connect(asked.append)
    QTest.keyClick(tab.listed, Qt.Key.Key_Return)
    return asked[0]


@pytest.mark.behaviour("M01b", "M02a")
def test_it_opens_with_the_one_difference_and_has_every_row(tab):
    assert tab.first.title.text() == "One of them will be your boss."
    assert [row.id for row in tab.listed.rows.rows] == [row.key for row in comparison().rows]


@pytest.mark.behaviour("M02b")
def test_w_says_why_with_its_sources(tab):
    QTest.keyClick(tab.listed, Qt.Key.Key_W)
    assert not tab.reason.isHidden()
    assert "The recruiter will not be your boss" in tab.reason.words.text()
    QTest.keyClick(tab.listed, Qt.Key.Key_Down)
    assert tab.reason.isHidden()


def test_enter_goes_to_the_view_that_is_the_switch(tab):
    assert go_to(tab, "job_fit").get("tab") == "coverage"


def test_enter_goes_to_the_page_of_the_preparation(tab):
    place = go_to(tab, "gap")
    assert (place.page, place.get("step")) == ("interview", "apply")


def test_a_view_asked_for_by_its_own_name_stands_under_the_header(tab, program):
    opportunity = tab.place.get("opportunity")
    program.window.go(Place.at("signals", opportunity=opportunity))
    page = program.window.stack.current
    assert (page.place.page, page.tabs.current_key()) == ("opportunity", "signals")
