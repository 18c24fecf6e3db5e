"""One program on the whole sample for a module, what a test did undone after it; and the window in front."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest

from desktop_app.ui import app as wiring
from desktop_app.ui import screenshots
from desktop_app.ui.places import Place
from desktop_app.ui.theme import Appearance

TODAY = date(2026, 3, 10)
NOW = datetime(2026, 3, 10, 17, 30, tzinfo=UTC)


class OwnWindows(QObject):
    """Notes every widget that was shown as a window of its own; it changes nothing."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Show and thing.isWidgetType() and thing.isWindow():
            self.seen.append(repr(thing))
        return False


class Desk:
    """The running program with short words for what tests do; it decides nothing about the product."""

    def __init__(self, app):
        self.app, self.window, self.store = app, app.window, app.store

    def go(self, page, **where):
        """Go somewhere and let the work in the background end; returns the page, or the view of a tab."""
        self.window.go(Place.at(page, **where))
        self.settle()
        return self.page

    @property
    def page(self):
        shown = self.window.stack.current
        return shown.view if hasattr(shown, "view") else shown

    @property
    def place(self):
        return self.window.history.now

    def settle(self):
        screenshots.settle(self.app)

    def press(self, widget, key, modifiers=None):
        """One key press, then everything it starts; another test's window may have been in front since."""
        self.window.activateWindow()
        self.app.application.processEvents()
        if modifiers is None:
            QTest.keyClick(widget, key)
        else:
            QTest.keyClick(widget, key, modifiers)
        self.settle()

    def ask(self, question, *given, **named):
        """The answer of a question of records or prep."""
        with self.store.read() as session:
            return question(session, *given, **named)


@pytest.fixture(scope="session")
def told_sample(tmp_path_factory):
    """A data folder with the whole sample as of 10 March 2026, made once; copied before anything opens it."""
    from desktop_app.records import sample
    from desktop_app.store.database import Database

    folder = tmp_path_factory.mktemp("told")
    with Database.open(folder) as database, database.write("fill") as session:
        sample.fill(session, today=TODAY)
    return folder


@pytest.fixture(scope="module")
def shared_desk(qapp, told_sample, tmp_path_factory):
    folder = tmp_path_factory.mktemp("desk") / "data"
    shutil.copytree(told_sample, folder, ignore=shutil.ignore_patterns("*.lock"))
    app = wiring.App(qapp, folder, clock=lambda: NOW)
    app.preferences.put("read_meaning", False)  # with the pack installed, tests would wait for texts to be read
    app.theme.choose(Appearance.LIGHT, scale=1.0)
    app.window.resize(1360, 830)
    app.window.show()
    screenshots.settle(app, 60)
    yield Desk(app)
    screenshots.end(app)


@pytest.fixture
def desk(shared_desk, qapp):
    shared_desk.window.activateWindow()  # another test of the module may have had a window of its own in front
    assert QTest.qWaitForWindowActive(shared_desk.window)
    windows = OwnWindows()
    qapp.installEventFilter(windows)
    yield shared_desk
    qapp.removeEventFilter(windows)
    assert not windows.seen, "a part of a page stood for a moment as a window of its own"
    shared_desk.page.leave()
    while shared_desk.store.undo() is not None:
        pass
    shared_desk.settle()


@pytest.fixture
def focus(program, qtbot):
    """Bring the window to the front and give a widget the focus for real."""

    def give(widget):
        def has_it():
            program.window.activateWindow()
            widget.setFocus()
            return program.application.focusWidget() is widget

        qtbot.waitUntil(has_it, timeout=10_000)
        return widget

    return give
