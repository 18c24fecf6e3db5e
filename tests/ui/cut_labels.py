"""Prints what is cut on every page of a window in one language at one text size; a program, one language each time.

python tests/ui/cut_labels.py CODE SCALE FOLDER
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE, SCALE, FOLDER = sys.argv[1], float(sys.argv[2]), Path(sys.argv[3])
os.environ.update(LANGUAGE=CODE, LANG=f"{CODE}.UTF-8", LC_ALL=f"{CODE}.UTF-8", QT_QPA_PLATFORM="offscreen")
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from PySide6.QtGui import QFontMetrics  # noqa: E402  the language of the system is set before Qt asks for it
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget  # noqa: E402
from screenshots import SCREENS  # noqa: E402

from desktop_app.translate import tr  # noqa: E402
from desktop_app.ui.coverage.why_rows import MarkedLabel  # noqa: E402
from desktop_app.ui.screenshots import Shot, take  # noqa: E402
from desktop_app.ui.widgets.page_parts import OneLine  # noqa: E402

SPARE = 2
"""Pixels that rounding may take."""
MORE = {
    "recruiter": Shot(page="interview", where=(("interview", 6),)),
    "questions to ask": Shot(page="interview", where=(("interview", 6), ("step", "questions"))),
    "keys": Shot(page="examples", keys=("F1",)),
    "about": Shot(page="about"),
}


def is_cut(widget):
    """Whether words of a widget do not fit into it; a line that gives way on purpose must have all of it as its tip."""
    size, metrics = widget.size(), QFontMetrics(widget.font())
    if isinstance(widget, QComboBox):
        return metrics.horizontalAdvance(widget.currentText()) > size.width() - metrics.height()
    if not isinstance(widget, QLabel | QAbstractButton) or isinstance(widget, MarkedLabel) or not widget.text():
        return False
    if isinstance(widget, OneLine) and widget.toolTip() == widget.text():
        return False
    if widget.hasHeightForWidth():
        return widget.heightForWidth(size.width()) > size.height() + SPARE
    low = isinstance(widget, QAbstractButton) and metrics.height() > size.height() + SPARE
    return low or widget.sizeHint().width() > size.width() + SPARE


def words_of(widget):
    return widget.currentText() if isinstance(widget, QComboBox) else widget.text()


def look_at(screen, found):
    def look(app):
        for widget in app.window.findChildren(QWidget):
            if widget.isVisible() and widget.width() > 1 and is_cut(widget):
                found.setdefault((type(widget).__name__, words_of(widget)), f"{screen}: {widget.size().toTuple()}")

    return look


found: dict[tuple[str, str], str] = {}
with tempfile.TemporaryDirectory() as scratch:
    for screen, shot in {**SCREENS, **MORE}.items():
        picture = Path(scratch) / "picture.png"
        take(replace(shot, scale=SCALE), FOLDER, picture, prepare=look_at(screen, found))
sys.stdout.write(f"language: {tr('Settings')}\n")
for (kind, words), where in found.items():
    sys.stdout.write(f"{where} {kind} “{words}”\n")
