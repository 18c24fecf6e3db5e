"""Ctrl+Enter in the palette: another place of the same file in a window of its own, which follows and ends with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.ui import screenshots
from desktop_app.ui.frame.palette import _Row
from desktop_app.ui.places import Place


def pressed(app, words, modifier):
    """Type into the palette and press Enter with ``modifier`` on what was found first."""
    app.window.go(Place("palette"))
    palette = app.overlays["palette"]
    palette.edit.setText(words)
    palette.search(words)
    row = next(row for row in palette.list.rows.rows if isinstance(row, _Row) and row.id == palette.list.current)
    QTest.keyClick(palette.edit, Qt.Key.Key_Return, modifier)
    screenshots.settle(app)
    return row.place


@pytest.fixture
def written(program):
    from desktop_app.records import examples

    with program.store.write("added an example") as session:
        number = examples.add(session, title="The long queue")
    screenshots.settle(program)
    yield program, number
    if program.besides is not None:
        program.besides.close_all()
        screenshots.settle(program)


def test_a_place_found_is_shown_beside_and_follows_the_file(written):
    from desktop_app.records import examples

    app, number = written
    here = app.window.stack.current.place
    place = pressed(app, "queue", Qt.KeyboardModifier.ControlModifier)
    (beside,) = app.besides.windows
    assert beside.isVisible()
    assert beside.stack.current.place.page == place.page == "examples"
    assert app.window.stack.current.place == here, "the first window stays where it was"
    assert "The long queue" in beside.windowTitle()
    with app.store.write("renamed") as session:
        examples.edit(session, number, title="The short queue")
    screenshots.settle(app)
    assert "The short queue" in beside.stack.current.title()


def test_enter_alone_goes_there_in_this_window(written):
    app, _ = written
    place = pressed(app, "queue", Qt.KeyboardModifier.NoModifier)
    assert app.besides is None
    assert app.window.stack.current.place.page == place.page


def test_a_window_beside_has_its_own_way_back_palette_and_words(written):
    app, number = written
    app.open_beside(Place.at("examples", example=number))
    (beside,) = app.besides.windows
    geometry = app.preferences.get("geometry")
    beside.go(Place("people"))
    beside.back()
    assert beside.stack.current.place.page == "examples"
    assert app.window.stack.current.place.page == "today"
    beside.overlay_asked.emit("keys")
    screenshots.settle(app)
    sheet = app.besides._overlays[id(beside), "keys"]
    assert sheet.window() is beside
    sheet.close_overlay()
    beside.tools.messages.say("Only here")
    assert any(strip.accessibleName().startswith("Only here") for strip in beside.strips.strips())
    assert not any(strip.accessibleName().startswith("Only here") for strip in app.window.strips.strips())
    beside.beside_asked.emit(Place("people"))
    assert len(app.besides.windows) == 2
    assert app.besides.close_all()
    screenshots.clear_away(app)
    assert app.besides.windows == []
    assert app.preferences.get("geometry") == geometry, "the place of the first window alone is remembered"


def test_a_place_that_is_not_there_opens_nothing(written):
    app, _ = written
    app.open_beside(Place("nowhere"))
    assert app.besides.windows == []


def test_windows_beside_go_with_the_file_and_with_the_first_window(written, tmp_path, monkeypatch):
    app, number = written
    app.open_beside(Place.at("examples", example=number))
    (beside,) = app.besides.windows
    monkeypatch.setattr(type(beside.stack.current), "leave", lambda self: False)
    assert not app.window.close(), "what is typed beside cannot be kept: both stay"
    assert app.window.isVisible()
    assert not app.open_folder(tmp_path / "other")
    monkeypatch.undo()
    assert app.open_folder(tmp_path / "other")
    screenshots.settle(app)
    assert app.besides.windows == []
    app.open_beside(Place("people"))
    app.open_again()
    screenshots.settle(app)
    assert app.besides.windows == []
