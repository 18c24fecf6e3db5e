"""A locked library in the window: set by keyboard, asked for at the next start, wrong once, removed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.records import opportunities
from desktop_app.store import cipher
from desktop_app.ui import app as wiring
from desktop_app.ui import screenshots
from desktop_app.ui.places import Place

WORDS = "four unrelated quiet words"
pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def forgotten():
    yield
    cipher.use(None)


def enter(app, name, *texts):
    """Type into the fields of a sheet, one after the other, and press Enter."""
    sheet = app.overlays[f"passphrase_{name}"]
    assert sheet.isVisible()
    for field, text in zip(sheet.fields(), texts, strict=True):
        field.setFocus()
        field.edit.selectAll()
        QTest.keyClicks(field.edit, text)
    QTest.keyClick(sheet.fields()[-1].edit, Qt.Key.Key_Return)
    return sheet


def opened(app, qtbot):
    qtbot.waitUntil(lambda: app.store.is_ready, timeout=20_000)
    screenshots.settle(app, 20)


def test_set_asked_for_wrong_once_and_removed(program, qtbot, qapp, tmp_path):
    store = program.folder / "greenroom.db"
    with program.store.write("add") as session:
        opportunities.add(session, title="Planted", employer="Anybody")
    program.window.go(Place("settings"))
    row = program.window.stack.current.passphrase
    assert row.set_button.isVisible()
    assert not row.remove_button.isVisible()
    row.set_button.setFocus()
    QTest.keyClick(row.set_button, Qt.Key.Key_Space)
    sheet = enter(program, "set", WORDS, WORDS[:-1])
    assert sheet.isVisible()  # the two differ, which is said under the second
    assert not cipher.is_locked(store)
    enter(program, "set", WORDS, WORDS)
    opened(program, qtbot)
    assert cipher.is_locked(store)
    program.window.go(Place("settings"))
    assert program.window.stack.current.passphrase.remove_button.isVisible()

    program.window.close()
    program.close()
    cipher.use(None)
    again = wiring.App(qapp, program.folder)
    again.window.show()
    qtbot.waitUntil(lambda: "passphrase_open" in again.overlays and again.overlays["passphrase_open"].isVisible())
    enter(again, "open", "something else entirely")
    qtbot.waitUntil(lambda: "Wrong" in again.overlays["passphrase_open"].present.edit.accessibleDescription())
    assert not again.store.is_ready
    enter(again, "open", WORDS)
    opened(again, qtbot)
    with again.store.read() as session:
        assert [each.title for each in opportunities.in_list(session)] == ["Planted"]
    again.show_overlay("passphrase_remove")
    enter(again, "remove", "not the one in force")
    assert again.overlays["passphrase_remove"].isVisible()
    enter(again, "remove", WORDS)
    qtbot.waitUntil(lambda: not cipher.is_locked(store), timeout=20_000)
    opened(again, qtbot)
    screenshots.end(again)
