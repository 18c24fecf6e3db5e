"""Parts of the window for tests: one application in our theme, and the whole program on an empty store."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from desktop_app.ui import app as wiring
from desktop_app.ui import screenshots
from desktop_app.ui.theme import Appearance, Theme, load_fonts


@pytest.fixture(scope="session")
def qapp():
    """The application as the product makes it (pytest-qt uses this one)."""
    application = wiring.make_application()
    load_fonts("first")
    load_fonts("later")
    return application


@pytest.fixture
def themed(qapp):
    """The light theme at 100 %, put back afterwards."""
    theme = Theme(qapp)
    theme.choose(Appearance.LIGHT, scale=1.0)
    yield theme
    theme.choose(Appearance.LIGHT, scale=1.0)


@pytest.fixture
def program(qapp, themed, tmp_path):
    """The whole program on an empty store, shown and settled."""
    app = wiring.App(qapp, tmp_path / "data")
    app.theme.choose(Appearance.LIGHT, scale=1.0)
    app.window.resize(1360, 830)
    app.window.show()
    app.window.activateWindow()
    assert QTest.qWaitForWindowActive(app.window)
    screenshots.settle(app)
    yield app
    screenshots.end(app)


@pytest.fixture(scope="module")
def sample_folder(tmp_path_factory):
    """A data folder with the whole sample, made once for a module; copy it before changing anything."""
    from desktop_app.records import sample
    from desktop_app.store.database import Database

    folder = tmp_path_factory.mktemp("sample")
    with Database.open(folder) as database, database.write("fill") as session:
        sample.fill(session)
    return folder


@pytest.fixture(scope="module")
def sampled(qapp, sample_folder):
    """The program on the sample store, one for a module; tests of it leave everything as it was."""
    theme = Theme(qapp)
    theme.choose(Appearance.LIGHT, scale=1.0)
    app = wiring.App(qapp, sample_folder)
    app.preferences.put("read_meaning", False)
    app.theme.choose(Appearance.LIGHT, scale=1.0)
    app.window.resize(1360, 830)
    app.window.show()
    app.window.activateWindow()
    assert QTest.qWaitForWindowActive(app.window)
    screenshots.settle(app, 60)
    yield app
    screenshots.end(app)
    theme.choose(Appearance.LIGHT, scale=1.0)


@pytest.fixture(autouse=True)
def no_modal_dialogs(qapp):
    """A modal dialog left open would hang a person's session and the tests alike."""
    yield
    modal = qapp.activeModalWidget()
    if modal is not None:
        modal.close()
        pytest.fail(f"a modal dialog was left open: {modal!r}")
