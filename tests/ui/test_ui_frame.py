"""The window around the pages: places, back and forward, keys, panes, folding, undo, and keeping when it closes."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from desktop_app.records import opportunities
from desktop_app.ui import actions, pages, screenshots
from desktop_app.ui.actions import Command
from desktop_app.ui.frame.preparing import Preparing
from desktop_app.ui.frame.rail import Rail
from desktop_app.ui.frame.status_bar import hints
from desktop_app.ui.frame.window_commands import handlers
from desktop_app.ui.places import History, Place
from desktop_app.ui.theme import look


def press(app, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(app.window.focusWidget() or app.window, key, modifier)
    app.application.processEvents()


def test_every_row_of_the_table_has_something_that_does_it(program):
    table = handlers(program.window)
    assert {row.key for row in actions.WINDOW} == set(table)


def test_no_two_window_commands_share_a_key():
    keys = [key for row in actions.WINDOW for key in row.keys]
    assert len(keys) == len(set(keys))


def test_every_row_with_a_page_names_one_that_is_registered():
    assert {row.page for row in actions.WINDOW if row.page} <= set(pages.PAGES)


def test_every_command_of_the_window_stands_in_a_menu(program):
    in_menus = {
        a.objectName() for menu in program.window.menus.menus.values() for a in menu.actions() if a.objectName()
    }
    assert in_menus == {action.command.key for action in program.window.menus.bound}
    assert "settings" in in_menus


def test_the_settings_key_goes_there_and_marks_the_rail(program):
    press(program, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert program.window.history.now == Place("settings")
    assert program.window.windowTitle() == "Greenroom – Settings"
    marked = [button.key for button in program.window.rail._buttons.values() if button.isChecked()]
    assert marked == ["settings"]


def test_pane_key_goes_round_rail_and_page(program):
    program.window.go(Place("settings"))
    page = program.window.stack.current
    assert page.isAncestorOf(program.window.focusWidget())
    press(program, Qt.Key.Key_F6)
    assert program.window.rail.isAncestorOf(program.window.focusWidget())
    press(program, Qt.Key.Key_F6)
    assert page.isAncestorOf(program.window.focusWidget())


def test_the_focus_stays_on_the_page_when_what_had_it_is_gone(program, qtbot):
    program.window.activateWindow()
    assert QTest.qWaitForWindowActive(program.window)
    program.window.go(Place("settings"))
    had = program.window.focusWidget()
    assert program.window.stack.current.isAncestorOf(had)
    shiboken6.delete(had)
    qtbot.waitUntil(lambda: program.window.focusWidget() is not None)
    assert program.window.stack.current.isAncestorOf(program.window.focusWidget())


def test_rail_folds_by_width_and_by_text_size_and_by_its_key(program):
    window = program.window
    assert not window.rail.is_narrow
    window.resize(1024, 670)
    assert window.rail.is_narrow
    press(program, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert not window.rail.is_narrow
    window.resize(1360, 830)
    press(program, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.rail.is_narrow


def test_larger_text_folds_the_rail_too(program):
    program.theme.choose(scale=1.5)
    assert program.window.rail.is_narrow
    program.theme.choose(scale=1.0)
    assert not program.window.rail.is_narrow


def test_text_size_keys_change_and_keep_the_size(program):
    press(program, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert program.theme.scale == 1.15
    assert program.preferences.scale == 1.15
    press(program, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert program.theme.scale == 1.0


def test_back_at_the_beginning_says_so(program):
    press(program, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert program.window.status.word.accessibleName() == "This is where you started."


def test_undo_with_nothing_to_undo_says_so(program):
    press(program, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert program.window.status.word.accessibleName() == "Nothing to undo"
    assert not program.window.status.undo.isVisible()


def test_a_brief_without_an_interview_says_why_not(program):
    table = handlers(program.window)
    table["brief"]()
    assert "belongs to one interview" in program.window.status.word.accessibleName()


def test_strips_stand_above_the_page_until_closed_and_replace_their_topic(program):
    area = program.window.strips
    program.messages.say("The file is open elsewhere.", "Nothing is lost.", "blocked", topic="open")
    program.messages.say("The file cannot be read.", kind="blocked", topic="open")
    assert [strip.accessibleName() for strip in area.strips()] == ["The file cannot be read."]
    area.strips()[0].closed.emit()
    assert area.strips() == []
    assert not area.isVisible()


def test_history_goes_back_and_forward_and_forgets_what_lay_ahead():
    history = History()
    for page in ("today", "people", "examples"):
        history.visit(Place(page))
    history.visit(Place("examples"))
    assert history.back() == Place("people")
    assert history.forward() == Place("examples")
    assert history.forward() is None
    history.back()
    history.update(Place.at("people", person=3))
    history.visit(Place("settings"))
    assert history.forward() is None
    assert history.back() == Place.at("people", person=3)
    assert history.recent() == [Place("today")]


def test_places_compare_by_value_and_change_by_name():
    place = Place.at("posting", opportunity=3, line=7)
    assert place == Place.at("posting", line=7, opportunity=3)
    assert place.but(line=None) == Place.at("posting", opportunity=3)
    assert place.get("line") == 7
    assert place.get("tab", "x") == "x"


def test_neighbouring_hints_with_the_same_words_share_them():
    def command(key, hint, why_not=""):
        return Command(key=key, text=key, do=print, keys=(key,), hint=hint, why_not=lambda: why_not)

    listed = [command("1", "start"), command("2", "start"), command("3", "start", why_not="only two today")]
    listed = hints([*listed, command("B", "brief"), command("X", "")])
    assert listed == [(("1", "2"), "start"), (("B",), "brief")]


def test_a_page_made_just_now_has_the_focus_where_its_keys_work(sampled):
    """Qt would give it to whatever was made first, such as a button below the fields."""
    sampled.window.go(Place.at("interview", interview=2))
    screenshots.settle(sampled)
    page = sampled.window.stack.current
    assert page.work.fields.isAncestorOf(sampled.window.focusWidget())


def test_pages_are_made_one_by_one_while_nobody_does_anything_and_are_shown_when_gone_to(program, qtbot):
    stack, here = program.window.stack, program.window.stack.current
    preparing = Preparing(program.window, ("people", "no such page", "rehearse"), 60_000, ("signals",))
    assert preparing.left == ("people", "rehearse", "signals")
    preparing.begin()
    preparing._rest.stop()
    QTest.keyClick(program.window.windowHandle(), Qt.Key.Key_Shift)
    assert preparing._rest.isActive(), "a key begins the pause anew"
    assert preparing.left == ("people", "rehearse", "signals")
    preparing._rest.start(0)
    qtbot.waitUntil(lambda: not preparing.left, timeout=5_000)
    made = {type(page).__name__: page for page in stack.made()}
    assert {"PeoplePage", "RehearsePage"} <= set(made)
    assert set(made["OpportunityPage"].shown) == {"signals"}
    assert stack.current is here
    assert not made["PeoplePage"].isVisible()
    program.window.go(Place("people"))
    assert stack.current is made["PeoplePage"]
    assert stack.current.isVisible()


def test_the_first_example_has_the_coach_beside_it_in_its_usual_width(program):
    """An empty bank has no side; the columns share the room anew when there is one."""
    with program.store.write("fill") as session:
        opportunities.add(session, title="Midwife")
    program.window.resize(1360, 830)
    program.window.go(Place("examples"))
    screenshots.settle(program)
    program.window.stack.current.new()
    screenshots.settle(program)
    _, work, side = program.window.stack.current.panes()
    assert side.width() >= look().size("side") - look().px(4)
    assert work.width() > side.width()


def test_the_place_one_is_in_can_be_chosen_again_by_a_screen_reader(qtbot):
    """A sub-page is left that way for the list it belongs to; the mark stays where the window put it."""
    rail, chosen = Rail(lambda _: True), []
    qtbot.addWidget(rail)
    rail.chosen.connect(chosen.append)
    rail.set_current("opportunities")
    here = rail._buttons["opportunities"]
    QAbstractButton.toggle(here)
    assert chosen == ["opportunities"]
    assert here.isChecked()
    rail._buttons["people"].click()
    assert chosen == ["opportunities", "people"]
    assert not rail._buttons["people"].isChecked(), "the window has not gone there yet"
    stops = [key for key, each in rail._buttons.items() if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["opportunities"]
