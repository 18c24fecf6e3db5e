"""A choice among exclusive buttons, made by a click, a key or a screen reader; it must not know what is chosen.

Assistive programs switch a checkable button over without clicking it, so ``clicked`` alone would leave those who use
them with a mark that moves and nothing done. A switch-over that no click follows counts as the person's choice.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QAbstractButton, QButtonGroup


class GroupChoice(QObject):
    """``made`` brings the button that was chosen; what happens inside ``quietly`` is nobody's choice."""

    made = Signal(object)

    def __init__(self, group: QButtonGroup) -> None:
        super().__init__(group)
        self._group = group
        self._quiet = False
        self._waiting: QAbstractButton | None = None
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._no_click_came)
        group.buttonToggled.connect(self._toggled)
        group.buttonClicked.connect(self._clicked)

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Mark buttons without anybody having chosen."""
        self._quiet = True
        self._group.setExclusive(False)
        try:
            yield
        finally:
            self._group.setExclusive(True)
            self._quiet = False

    def _toggled(self, button: QAbstractButton, on: bool) -> None:
        if on and not self._quiet:
            self._waiting = button
            self._soon.start()

    def _clicked(self, button: QAbstractButton) -> None:
        self._waiting = None
        self.made.emit(button)

    def _no_click_came(self) -> None:
        button, self._waiting = self._waiting, None
        if button is not None:
            self.made.emit(button)
