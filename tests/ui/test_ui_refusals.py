"""Every opening that fails, told in the window and put away by Esc, X and Enter, leaves the data folder as it was."""

from __future__ import annotations

import gzip
import json
import shutil
import sqlite3
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.records import opportunities
from desktop_app.store import cipher, lock, passphrase
from desktop_app.store.database import Database
from desktop_app.ui import app as wiring
from desktop_app.ui import screenshots
from desktop_app.ui.frame.opening import TOPIC
from desktop_app.ui.theme import Appearance, Theme

SAVED = Path(__file__).parents[1] / "store" / "saved" / "schema_1.db.gz"
WORDS = "four unrelated quiet words"


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A library with a record and a backup."""
    folder = tmp_path_factory.mktemp("whole") / "data"
    with Database.open(folder) as db, db.write("add") as session:
        opportunities.add(session, title="Ward Manager", employer="Eastvale")
    return folder


@pytest.fixture
def app(shared_app):
    """The window in front: another test of the module may have had one of its own there."""
    shared_app.window.activateWindow()
    assert QTest.qWaitForWindowActive(shared_app.window)
    return shared_app


@pytest.fixture(scope="module")
def shared_app(qapp, tmp_path_factory):
    """One window for all of them."""
    theme = Theme(qapp)
    theme.choose(Appearance.LIGHT, scale=1.0)
    made = wiring.App(qapp, tmp_path_factory.mktemp("own"))
    made.window.show()
    made.window.activateWindow()
    assert QTest.qWaitForWindowActive(made.window)
    screenshots.settle(made)
    yield made
    screenshots.end(made)
    cipher.use(None)


def newer(folder):
    with sqlite3.connect(folder / "greenroom.db") as raw:
        raw.execute("PRAGMA user_version = 99")
    raw.close()


def foreign(folder):
    (folder / "greenroom.db").unlink()
    with sqlite3.connect(folder / "greenroom.db") as raw:
        raw.execute("CREATE TABLE dish (name TEXT)")
    raw.close()


def no_library(folder):
    (folder / "greenroom.db").write_text("Dear diary, " * 900, encoding="utf-8")


def empty(folder):
    (folder / "greenroom.db").write_bytes(b"")


def damaged(folder):
    data = bytearray((folder / "greenroom.db").read_bytes())
    data[4096 * 3 : 4096 * 5] = bytes(4096 * 2)
    (folder / "greenroom.db").write_bytes(data)


def missing(folder):
    (folder / "greenroom.db").unlink()


def migration_failed(folder):
    """Another program's table stands in it, so that the steps lead to something else than expected."""
    (folder / "greenroom.db").write_bytes(gzip.decompress(SAVED.read_bytes()))
    with sqlite3.connect(folder / "greenroom.db") as raw:
        raw.execute("CREATE TABLE dish (name TEXT)")
    raw.close()


def elsewhere(folder):
    holder = lock.Holder("another-computer", "anna", 7, "2026-03-01T18:02:00+00:00")
    words = {name: getattr(holder, name) for name in ("host", "person", "process", "since")}
    (folder / lock.LOCK_NAME).write_text(json.dumps(words), encoding="utf-8")


def locked(folder):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cipher, "_ROUNDS", 10)
        passphrase.change(folder, WORDS)
    cipher.use(None)


def unfinished(folder):
    (folder / "restore.json").write_text("{cut", encoding="utf-8")


CASES = {
    newer: "later version", foreign: "another program made it", no_library: "not", empty: "empty",
    damaged: "damaged", missing: "no longer in", migration_failed: "could not be moved", elsewhere: "another-computer",
    locked: "is locked with a passphrase", unfinished: "could not be put in place",
}  # fmt: skip


def snapshot(folder):
    """Every file with its bytes; the lock names whoever looked and is empty again, the log tells of the window."""
    kept = (path for path in folder.rglob("*") if path.is_file() and path.name not in ("greenroom.log",))
    return {path.relative_to(folder): path.read_bytes() for path in kept if path.stat().st_size or path.suffix == ".db"}


def refused(app, qtbot, act):
    """Carry out ``act`` and wait for the refusal; returns its strip."""
    with qtbot.waitSignal(app.opening.opened, timeout=8_000) as told:
        act()
    assert told.args == [False]
    app.application.processEvents()
    return app.window.strips._strips[TOPIC]


def close_by_escape(app, strip):
    strip.buttons[0].setFocus()
    QTest.keyClick(strip.buttons[0], Qt.Key.Key_Escape)


def close_by_x(app, strip):
    QTest.mouseClick(strip.close_button, Qt.MouseButton.LeftButton)


def close_by_enter(app, strip):
    strip.close_button.setFocus()
    QTest.keyClick(strip.close_button, Qt.Key.Key_Return)


def put_away(app, qtbot, folder):
    """Each way of closing, after "Try again" by Enter has brought it back; then X of the window itself."""
    before, words = snapshot(folder), set()
    strip = refused(app, qtbot, lambda: app.open_folder(folder))
    told = strip.accessibleName()
    for close in (close_by_escape, close_by_x, close_by_enter):
        for overlay in app.overlays.values():
            if overlay.isVisible():
                QTest.keyClick(overlay, Qt.Key.Key_Escape)
                assert not overlay.isVisible()
        strip = app.window.strips._strips[TOPIC]
        words.add(strip.accessibleName())
        close(app, strip)
        assert TOPIC not in app.window.strips._strips
        assert snapshot(folder) == before
        strip = refused(app, qtbot, app.opening.open)
        again = strip.buttons[0]
        assert again.text() == "Try again"
        again.setFocus()
        strip = refused(app, qtbot, partial(QTest.keyClick, again, Qt.Key.Key_Return))
        assert snapshot(folder) == before
    assert words == {told}
    return told


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_a_refusal_put_away_changes_nothing(app, qtbot, whole, tmp_path, case):
    folder = tmp_path / "data"
    shutil.copytree(whole, folder)
    case(folder)
    if case is migration_failed:  # a backup of the former structure is made once, before the first try
        with pytest.raises(Exception, match="could not be moved"):
            Database.open(folder)
    assert CASES[case] in put_away(app, qtbot, folder)


def test_a_held_library_and_a_folder_that_cannot_be_written_to(app, qtbot, whole, tmp_path):
    folder = tmp_path / "data"
    shutil.copytree(whole, folder)
    held = lock.take(folder)
    assert "open in another window" in put_away(app, qtbot, folder)
    held.release()
    (tmp_path / "letter").write_text("mine")
    assert "cannot write to this folder" in put_away(app, qtbot, tmp_path / "letter" / "data")
    assert (tmp_path / "letter").read_text() == "mine"


def test_a_wrong_passphrase_typed_and_the_sheet_closed(app, qtbot, whole, tmp_path, monkeypatch):
    monkeypatch.setattr(cipher, "_ROUNDS", 10)
    folder = tmp_path / "data"
    shutil.copytree(whole, folder)
    locked(folder)
    before = snapshot(folder)
    refused(app, qtbot, lambda: app.open_folder(folder))
    sheet = app.overlays["passphrase_open"]
    QTest.keyClick(sheet.present.edit, Qt.Key.Key_Return)  # nothing typed: nothing happens
    assert sheet.isVisible()
    sheet.present.set_text("not the one at all")
    refused(app, qtbot, lambda: QTest.keyClick(sheet.present.edit, Qt.Key.Key_Return))
    assert sheet.isVisible()
    assert "Wrong passphrase" in sheet.present.edit.accessibleDescription()
    QTest.mouseClick(sheet.close_button, Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()
    assert snapshot(folder) == before
    app.window.close()  # X of the window
    app.window.show()
    assert snapshot(folder) == before


def test_a_library_that_the_disk_lost_is_opened_again_with_what_was_typed(program):
    store = program.folder / "greenroom.db"
    with program.store.write("add") as session:
        opportunities.add(session, title="Ward Manager", employer="Eastvale")
    program.store.typed.note(("example", 1, "action"), "typed while the disk was away")
    store.rename(store.with_name("away"))

    def write(session):
        opportunities.add(session, title="Later", employer="x")

    page = program.window.stack.current
    assert not page.attempt("add", write)
    (strip,) = [each for each in program.window.strips.strips() if each.buttons]
    assert "was moved, removed or replaced" in strip.accessibleName()
    (way,) = [each for each in strip.buttons if each.text() == "Open the library again"]
    store.with_name("away").rename(store)
    way.click()
    screenshots.settle(program)
    assert not [each for each in program.window.strips.strips() if "moved, removed" in each.accessibleName()]
    assert program.store.typed.left == {("example", 1, "action"): "typed while the disk was away"}
    assert program.window.stack.current.attempt("add", write)
    with program.store.read() as session:
        assert [each.title for each in opportunities.in_list(session)] == ["Ward Manager", "Later"]
