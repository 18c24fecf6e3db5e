"""What the tests of pages share: the window in front, so that keys reach what has the focus."""

from __future__ import annotations

import pytest


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
