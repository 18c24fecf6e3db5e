"""How a key sequence reads on this system and which keys are plain letters; it must bind nothing to any key."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtGui import QKeySequence

from desktop_app.ui.translate import mark, tr

_SIGNS: Final = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}
_WORDS: Final = {
    "Ctrl": mark("Ctrl"),
    "Shift": mark("Shift"),
    "Alt": mark("Alt"),
    "Return": mark("Enter"),
    "Enter": mark("Enter"),
    "Esc": mark("Esc"),
    "Tab": mark("Tab"),
    "Del": mark("Delete"),
    "Space": mark("Space"),
    "Home": mark("Home"),
    "End": mark("End"),
    "Backspace": mark("Backspace"),
}


def shown(key: str) -> str:
    """A key sequence in Qt's portable text ("Ctrl+Shift+Z") as it stands on a key cap ("Ctrl Shift Z")."""
    if sys.platform == "darwin":
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    parts = key.replace("++", "+plus").split("+")
    parts = ["+" if part == "plus" else part for part in parts]
    return " ".join(_SIGNS.get(part) or (tr(_WORDS[part]) if part in _WORDS else part) for part in parts)


def is_letter(key: str) -> bool:
    """Whether a sequence is one printable key without Ctrl or Alt, which must never act while text is typed."""
    return len(key) == 1 or key == "Space"
