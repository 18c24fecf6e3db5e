"""What every field editor is: a value in its JSON shape in and out; it must not know the store or any page."""

from __future__ import annotations

import json
from math import isfinite
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.playbooks.model import Field
    from desktop_app.playbooks.state import Seed

Value = Any
"""What JSON can hold, in the shape that docs/playbooks.md gives for the field's kind."""


class FieldEditor(QWidget):
    """Base of the editors of field kinds.

    ``edited`` comes with every change by the person, ``left`` when the focus leaves; ``text`` is the value as JSON,
    so that autosave can watch an editor like any text field. A subclass overrides ``value``, ``show_value`` and, where
    records fill it, ``show_seeds``.
    """

    edited = Signal()
    left = Signal()

    wide = False
    """Whether the label stands above as a section and not at the left."""

    stands: tuple[Qt.AlignmentFlag, ...] = ()
    """Where the editor stands in its cell beside a label of more lines; nothing for an editor that fills it."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def value(self) -> Value:
        """The value as it stands, None where nothing is given."""
        return None

    def show_value(self, value: Value) -> None:
        """Show a value without reporting an edit; malformed ones show as empty."""

    def show_seeds(self, seeds: Sequence[Seed]) -> None:
        """Show what records offer for this field."""

    def set_finding(self, message: str, fix: str = "", severity: str = "look_at", row: int | None = None) -> None:
        """Show a finding at the field, or at one of its rows; an empty message takes it away."""

    @property
    def text(self) -> str:
        """The value as JSON."""
        return json.dumps(self.value(), ensure_ascii=False)

    def set_text(self, text: str) -> None:
        """Show a value given as JSON, such as typing that a crash had left unkept; anything else changes nothing."""
        try:
            self.show_value(json.loads(text))
        except ValueError:
            return


def number_text(value: object) -> str:
    """A number without a needless ".0", "" for none."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return ""
    return f"{value:g}" if abs(value) < 1e15 else str(value)


def number_of(text: str) -> int | float | None:
    """The number somebody typed, with comma or dot; None for no number (yet)."""
    plain = text.strip().replace(" ", "").replace("\u202f", "").replace(",", ".")
    try:
        found = float(plain)
    except ValueError:
        return None
    if not isfinite(found):
        return None
    return int(found) if found.is_integer() else found
