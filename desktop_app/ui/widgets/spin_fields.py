"""Fields for a number, a day and a time of day, changed by ↑ ↓ or typing; they must not judge what is given.

``picked`` comes when the person has finished (Enter, focus out, arrow), with the value. A day or time may be empty,
which reads as the words given for it.
"""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QSpinBox, QTimeEdit, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.when import FIELD_DAY
from desktop_app.ui.widgets.base import Follows
from desktop_app.ui.widgets.fields import is_enter

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QResizeEvent, QShowEvent, QWheelEvent

_NO_DAY, _NO_TIME = QDate(1900, 1, 1), QTime(0, 0, 0, 1)


class _Spin(Follows):
    """What the three share: no arrows to hit, the text where a line field has it, and no change by scrolling past."""

    def _prepare(self, name: str) -> None:
        self.setAccessibleName(name)
        cast("QAbstractSpinBox", self).setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.restyle()

    def _fit(self) -> None:
        """Qt's style sheets leave the text one pixel of width where a spin box has no buttons."""
        edit = cast("QAbstractSpinBox", self).lineEdit()
        if edit is not None:
            edit.setGeometry(self.rect().adjusted(look().px(9), 2, -look().px(9), -2))

    def restyle(self) -> None:
        """Body text."""
        self.setFont(look().font("body"))
        super().restyle()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text in place."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the text in place."""
        super().showEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Enter takes what was typed; it is not a key of the page meanwhile."""
        if is_enter(event):
            event.accept()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change a number under the pointer."""
        event.ignore()


class NumberField(_Spin, QSpinBox):
    """A whole number between two limits, with its unit behind it."""

    picked = Signal(int)

    def __init__(
        self, name: str, least: int, most: int, value: int, *, unit: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setSuffix(f" {unit}" if unit else "")
        self.setValue(value)
        self.setKeyboardTracking(False)
        self._prepare(name)
        self.valueChanged.connect(self.picked)

    def set_value(self, value: int) -> None:
        """Show a number without saying so."""
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)


class DayField(_Spin, QDateEdit):
    """A day with its month in words, or none."""

    picked = Signal(object)

    def __init__(self, name: str, value: date | None = None, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumDate(_NO_DAY)
        self.setSpecialValueText(empty or "–")
        # In a window read from the right Qt turns the parts round by itself; a day with its month in words is not to.
        self.setDisplayFormat(" ".join(reversed(FIELD_DAY.split())) if self.isRightToLeft() else FIELD_DAY)
        self.setKeyboardTracking(False)
        self._prepare(name)
        self.set_value(value)
        self.dateChanged.connect(self._changed)

    @property
    def value(self) -> date | None:
        """The day shown, None where there is none."""
        shown = self.date()
        return None if shown == _NO_DAY else date(shown.year(), shown.month(), shown.day())

    def set_value(self, value: date | None) -> None:
        """Show a day without saying so."""
        self.blockSignals(True)
        self.setDate(_NO_DAY if value is None else QDate(value.year, value.month, value.day))
        self.blockSignals(False)

    def stepBy(self, steps: int) -> None:
        """From no day, the first step goes to today."""
        if self.value is None:
            self.setDate(QDate.currentDate())
            return
        super().stepBy(steps)

    def _changed(self) -> None:
        self.picked.emit(self.value)


class TimeField(_Spin, QTimeEdit):
    """A time of day as hours and minutes, or none."""

    picked = Signal(object)

    def __init__(self, name: str, value: time | None = None, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat("HH:mm")
        self._empty = empty or "–"
        self._none = True
        self.setKeyboardTracking(False)
        self._prepare(name)
        self.set_value(value)
        self.timeChanged.connect(self._changed)

    @property
    def value(self) -> time | None:
        """The time shown, None where there is none."""
        return None if self._none else time(self.time().hour(), self.time().minute())

    def set_value(self, value: time | None) -> None:
        """Show a time without saying so."""
        self.blockSignals(True)
        self._none = value is None
        self.setTime(_NO_TIME if value is None else QTime(value.hour, value.minute))
        self.setMinimumTime(_NO_TIME if self._none else QTime(0, 0))
        self.setSpecialValueText(self._empty if self._none else "")
        self.blockSignals(False)

    def stepBy(self, steps: int) -> None:
        """From no time, the first step goes to nine o'clock."""
        if self._none:
            self.set_value(time(9, 0))
            self.picked.emit(self.value)
            return
        super().stepBy(steps)

    def _changed(self) -> None:
        self._none = False
        self.picked.emit(self.value)
