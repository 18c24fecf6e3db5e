"""Ctrl+K: commands first, then what is found in the file with its context, recent places, the nearest word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.records import examples, opportunities, people, tellings
from desktop_app.ui import screenshots
from desktop_app.ui.about.chapters import OF_PAGE
from desktop_app.ui.frame.finder import KINDS, in_one_line, place_of
from desktop_app.ui.frame.palette import commands_for
from desktop_app.ui.marked import pieces, spans
from desktop_app.ui.places import Place
from desktop_app.ui.rows import Heading
from desktop_app.vocabulary import FigureState


@pytest.fixture
def filled(program):
    with program.store.write("fill") as session:
        opportunities.add(session, title="Day Surgery Operations Manager", employer="Brightwell Clinics")
        people.add(session, name="Tomasz Wilk", fills="clinic managers with a budget")
        examples.add(session, title="No-agency rota", action="I asked why the budget was over by a third.")
    program.window.go(Place("settings"))
    program.show_overlay("palette")
    return program


def rows(program):
    return [row.text if isinstance(row, Heading) else row.title for row in program.overlays["palette"].list.rows.rows]


def type_in(program, text):
    palette = program.overlays["palette"]
    palette.edit.clear()
    QTest.keyClicks(palette.edit, text)
    return palette


def test_commands_come_before_what_is_found(filled):
    type_in(filled, "set")
    listed = rows(filled)
    assert listed[:2] == ["Do", "Settings"]


def test_words_are_found_in_their_context_and_open_there(filled):
    palette = type_in(filled, "budg")
    listed = rows(filled)
    assert "Found" in listed
    assert {"Tomasz Wilk", "No-agency rota"} <= set(listed)
    hit = next(row for row in palette.list.rows.rows if not isinstance(row, Heading) and row.title == "No-agency rota")
    assert "budget" in hit.second
    assert hit.second.startswith("Example")
    assert hit.place == Place.at("examples", example=1)


@pytest.mark.parametrize("come_from", [Place.at("opportunity", opportunity=1, tab="posting"), Place("today")], ids=str)
@pytest.mark.parametrize("word", ["interview", "recruiter", "manager"])
def test_an_interview_is_added_by_whom_one_will_meet(filled, word, come_from):
    filled.overlays["palette"].close_overlay()
    filled.window.go(come_from)
    filled.show_overlay("palette")
    palette = type_in(filled, word)
    assert "Add an interview" in rows(filled)
    while rows(filled)[palette.list.currentIndex().row()] != "Add an interview":
        QTest.keyClick(palette.edit, Qt.Key.Key_Down)
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    page = filled.window.stack.current
    assert page.place.get("tab") == "interviews"
    assert filled.window.focusWidget() is page.view.kind


def test_every_view_of_an_opportunity_is_found_by_its_name(filled):
    filled.overlays["palette"].close_overlay()
    filled.window.go(Place.at("opportunity", opportunity=1))
    filled.show_overlay("palette")
    type_in(filled, "coverage")
    assert "Show: Coverage" in rows(filled)


def test_lines_of_a_record_are_one_line_of_the_list(filled):
    with filled.store.write("lines") as session:
        example = examples.add(
            session, title="Dark\nward", action="- One torch.\n- Two nurses, a torch", result="torch"
        )
        tellings.set_figure(session, example, "third", FigureState.EXACT, source="who held the torch")
    type_in(filled, "torch")
    listed = [row for row in filled.overlays["palette"].list.rows.rows if not isinstance(row, Heading)]
    assert [row.title for row in listed[:2]] == ["Rehearse: Dark · ward", "Dark · ward"]
    assert [row for row in listed if "\n" in row.title + row.second] == []
    assert len({(row.title, row.place) for row in listed}) == len(listed), "what opens the same place stands once"
    assert all(row.title.endswith("Dark · ward") for row in listed), "parts of a story stand under its name"
    assert filled.overlays["palette"].list.current == listed[1].id, "Enter opens what was looked for"


def test_lines_are_joined_as_sentences_or_with_a_point():
    assert in_one_line("- One torch.\n\n  • Two   nurses\nthree") == "One torch. Two nurses · three"


def test_a_prefix_narrows_to_people_or_commands(filled):
    type_in(filled, "@budg")
    assert rows(filled) == ["Found", "Tomasz Wilk"]
    type_in(filled, ">larger")
    assert rows(filled) == ["Do", "Larger text"]
    type_in(filled, "#budg")
    assert rows(filled) == []


def test_nothing_found_names_the_nearest_word_and_tab_takes_it(filled):
    palette = type_in(filled, "budgt")
    assert palette.nothing.text() == "Nothing found for “budgt”. Nearest word in your file: budget. Tab takes it."
    QTest.keyClick(palette.edit, Qt.Key.Key_Tab)
    assert palette.edit.text() == "budget"
    assert "No-agency rota" in rows(filled)


def test_enter_does_the_first_and_arrows_choose_another(filled):
    palette = type_in(filled, "larger")
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert filled.theme.scale == 1.15
    filled.theme.choose(scale=1.0)
    filled.show_overlay("palette")
    palette = type_in(filled, "text")
    first = palette.list.current
    QTest.keyClick(palette.edit, Qt.Key.Key_Down)
    assert palette.list.current != first
    QTest.keyClick(palette.edit, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_a_short_list_is_seen_whole(filled):
    palette = type_in(filled, ">larger")
    screenshots.settle(filled)
    assert palette.list.verticalScrollBar().maximum() == 0


def test_without_words_it_shows_where_one_has_been(filled):
    filled.window.history.visit(Place("elsewhere"))
    palette = filled.overlays["palette"]
    palette.close_overlay()
    filled.show_overlay("palette")
    assert rows(filled)[:2] == ["Lately", "Settings"]
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert filled.window.history.now == Place("settings")


def test_commands_fit_by_the_beginnings_of_their_words(program):
    commands = program.window.menus.of_window()
    assert [command.key for command in commands_for("lar te", commands)] == ["larger"]
    assert [command.key for command in commands_for("arger", commands)] == []
    assert "palette" not in [command.key for command in commands_for("", commands)]


def test_every_kind_opens_somewhere_and_others_where_they_belong():
    for kind in KINDS:
        assert place_of(kind, 7, (("opportunity", 2),)).page
    assert place_of("requirement", 7, (("opportunity", 2),)) == Place.at(
        "opportunity", opportunity=2, requirement=7, tab="coverage"
    )
    assert place_of("depth_note", 4, (("example", 9),)) == Place.at("examples", example=9)
    assert place_of("unheard of", 1, ()) == Place("settings")


def test_marks_begin_at_words_and_cut_the_text_into_pieces():
    text = "Budget: the unbudgeted BUDGET"
    assert spans(text, ("budg",)) == [(0, 4), (23, 27)]
    assert pieces(text, spans(text, ("budg",))) == [
        ("Budg", True), ("et: the unbudgeted ", False), ("BUDG", True), ("ET", False),
    ]  # fmt: skip
    assert spans(text, ()) == []
    assert pieces("", []) == []


def test_the_sheet_of_keys_leads_to_the_guide_by_its_button_and_by_f1_again(program):
    for way in ("button", "key"):
        program.window.go(Place("people"))
        program.window.go(Place("keys"))
        sheet = program.overlays["keys"]
        assert sheet.isVisible()
        if way == "button":
            sheet.guide_button.click()
        else:
            QTest.keyClick(sheet.close_button, Qt.Key.Key_F1)
        screenshots.settle(program)
        assert not sheet.isVisible()
        page = program.window.stack.current
        assert (page.place.page, page.place.get("chapter")) == ("guide", OF_PAGE["people"])
