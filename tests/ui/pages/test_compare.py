"""The Compare tab by keyboard: the reason of a row, and the way to what it changes."""

from __future__ import annotations

import pypdfium2
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


def test_p_prints_the_page_or_where_there_is_no_printer_makes_a_file(tab, program, tmp_path):
    target = tmp_path / "compare.pdf"

    def onto_file(printer, pages):
        printer.setOutputFileName(str(target))
        return True

    program.messages.dialogs.choose_printer = onto_file
    program.messages.dialogs.save_file = lambda title, kinds, proposed: target
    QTest.keyClick(tab.listed, Qt.Key.Key_P)
    pages = pypdfium2.PdfDocument(target)
    said = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pages)
    assert "One of them will be your boss." in said
    assert [row.title for row in comparison().rows if row.title not in said] == []


@pytest.mark.behaviour("M25", "M29", "M33", "M40")
def test_each_row_stands_with_the_facts_of_this_opportunity(desk):
    page = desk.go("opportunity", opportunity=1, tab="compare")
    live = {row.id: row.live for row in page.listed.rows.rows}
    assert live["job_fit"] == ("5 of 7 musts shown.", "6 of 7 musts shown.")
    assert live["gap"] == ("Theatre and day-case lists · Budget responsibility", "Budget responsibility")
    assert live["culture_fit"][0]
    assert live["detail"][0].endswith("stories cut for them.")
    assert live["questions"][0].endswith("chosen.")
    assert live["afterwards"][0] == "sent"
    assert live["differs"] == ("Theatre background is essential.", "Lists are; theatre is not.")
