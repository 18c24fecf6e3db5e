"""A button with a tick that assistive technology can turn; it must not know what the tick means.

A screen reader turns a checkable button without clicking it, and ``clicked`` alone would leave a tick that nobody kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    _Mixed = QAbstractButton
else:
    _Mixed = object


class Turned(_Mixed):
    """Mixed into a checkable button before its Qt class, after ``hear_turns``: whoever turns it, ``clicked`` comes.

    What the program itself does by ``setChecked`` stays quiet.
    """

    _quiet = _clicking = False

    def hear_turns(self) -> None:
        """Listen; once, when the button is made."""
        self.toggled.connect(self._turned)

    def setChecked(self, on: bool) -> None:
        """Turn it without anybody having chosen."""
        self._quiet = True
        super().setChecked(on)
        self._quiet = False

    def nextCheckState(self) -> None:
        """A click or a key turns it; ``clicked`` follows by itself."""
        self._clicking = True
        super().nextCheckState()
        self._clicking = False

    def _turned(self, on: bool) -> None:
        if not (self._quiet or self._clicking) and (on or not self.autoExclusive()):
            self.clicked[bool].emit(on)  # type: ignore[index]  # its other form has no argument
