"""The single fields of a debrief: feeling, next step, both ways, the rest; it must not keep or read anything itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.store.lists import Feeling, Known
from desktop_app.ui.debrief.parts import beside
from desktop_app.ui.theme import look
from desktop_app.ui.today.sections import clear
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.choices import Check, Switch
from desktop_app.ui.widgets.fields import LineField, TextField
from desktop_app.ui.widgets.page_parts import SectionLabel
from desktop_app.ui.widgets.spin_fields import DayField


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().px(6))
    return column


def feeling() -> Switch:
    """How the person feels, the first thing asked."""
    words = {
        Feeling.DRAINED: tr("drained"),
        Feeling.UNEASY: tr("uneasy"),
        Feeling.ALL_RIGHT: tr("all right"),
        Feeling.GOOD: tr("good"),
        Feeling.VERY_GOOD: tr("very good"),
    }
    return Switch(tr("How do you feel?"), list(words.items()))


def _five(name: str) -> Switch:
    return Switch(name, [(n, str(n)) for n in range(1, 6)], small=True)


class NextStep(QWidget):
    """What comes next: ``put`` brings the fields that changed."""

    put = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        column = _column(self)
        column.addWidget(SectionLabel(tr("Next step")))
        self.words = LineField(tr("Next step"), placeholder=tr("what comes next"))
        self.known = Switch(tr("Its day"), [(False, tr("dated")), (True, tr("unknown"))], small=True)
        self.day = DayField(tr("Day of the next step"), None, tr("no day"))
        self.known.chosen.connect(self._known)
        self.day.picked.connect(lambda day: self.put.emit({"next_on": day}))
        column.addWidget(self.words)
        column.addWidget(beside(Label(tr("When"), "body", "sub"), self.day, self.known))

    def show_values(self, debrief: Any) -> None:
        """What is kept."""
        self.words.set_text(debrief.next_step if debrief else "")
        self.day.set_value(debrief.next_on if debrief else None)
        unknown = debrief is not None and debrief.next_unknown
        self.known.set_value(True if unknown else False if debrief and debrief.next_on else None)

    def _known(self, unknown: object) -> None:
        if unknown:
            self.put.emit({"next_unknown": True})
        else:
            self.day.setFocus()


class BothWays(QWidget):
    """Eight hours side by side, both ways; private."""

    put = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        column = _column(self)
        column.addWidget(SectionLabel(tr("Both ways"), tr("eight hours side by side")))
        self.fields = {
            "they_beside_me": _five(tr("Would they sit beside me?")),
            "i_beside_them": _five(tr("Would I sit beside them?")),
        }
        for key, switch in self.fields.items():
            switch.chosen.connect(lambda value, key=key: self.put.emit({key: value}))
            column.addWidget(beside(Label(switch.accessibleName(), "body", wrap=True), switch))

    def show_values(self, debrief: Any) -> None:
        """What is kept."""
        for key, switch in self.fields.items():
            switch.set_value(getattr(debrief, key) if debrief else None)


class Points(QWidget):
    """The points meant to be said: ``ticked`` brings (id, said)."""

    ticked = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__()
        column = _column(self)
        column.addWidget(SectionLabel(tr("Your points, said?")))
        self._rows = QVBoxLayout()
        column.addLayout(self._rows)
        self._shown: object = None

    def show_rows(self, points: Any) -> None:
        """A tick for each; nothing where none was planned."""
        self.setVisible(bool(points))
        if points == self._shown:
            return
        self._shown = points
        clear(self._rows)
        for point in points:
            check = Check(point.text)
            check.setChecked(point.said)
            check.clicked.connect(lambda said, key=point.id: self.ticked.emit(key, bool(said)))
            self._rows.addWidget(check)


class WithRecruiter(QWidget):
    """What only a recruiter can say: ``put`` for the debrief, ``liked`` and ``touched`` for the person."""

    put = Signal(dict)
    liked = Signal(object)
    touched = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = _column(self)
        column.addWidget(SectionLabel(tr("With a recruiter")))
        self.passes_on = LineField(tr("What they will pass on"), placeholder=tr("what they will pass on"))
        self.pay = LineField(tr("Pay they named"), placeholder=tr("as they named it"))
        self.fills = LineField(tr("Posts they fill"), placeholder=tr("posts they fill"))
        for field in (self.passes_on, self.pay, self.fills):
            label = Label(field.name, "small", "sub")
            label.setFixedWidth(look().px(150))
            column.addWidget(beside(label, field))
        self.consent = Switch(
            tr("Asked you before sending your papers?"),
            [(Known.YES, tr("yes")), (Known.NO, tr("no")), (Known.UNKNOWN, tr("not clear"))],
            small=True,
        )
        self.consent.chosen.connect(lambda value: self.put.emit({"consent": value}))
        self.like = _five(tr("Did you like them?"))
        self.like.chosen.connect(self.liked)
        self.day = DayField(tr("Next touch"), None, tr("no day"))
        self.day.picked.connect(self.touched)
        for widget in (self.consent, self.like, self.day):
            column.addWidget(beside(Label(widget.accessibleName(), "body", wrap=True), widget))

    def show_values(self, debrief: Any, person: Any) -> None:
        """What is kept of the talk and of the person."""
        self.passes_on.set_text(debrief.passes_on if debrief else "")
        self.pay.set_text(debrief.pay_heard if debrief else "")
        self.consent.set_value(debrief.consent if debrief else None)
        self.fills.set_text(person.fills if person else "")
        self.like.set_value(person.liked if person else None)
        self.day.set_value(person.next_touch if person else None)


class Afterthoughts(QWidget):
    """Surprised, not answered well, learned: text fields by the key they are kept under."""

    def __init__(self) -> None:
        super().__init__()
        column = _column(self)
        names = {
            "surprised": tr("What surprised you?"),
            "not_well": tr("What would you answer better now?"),
            "learned": tr("What did you learn?"),
        }
        self.fields = {key: TextField(name, least=1, most=5) for key, name in names.items()}
        for field in self.fields.values():
            column.addWidget(SectionLabel(field.name, tr("optional"), rank=2, of=field))
            column.addWidget(field)

    def show_values(self, debrief: Any) -> None:
        """What is kept."""
        for key, field in self.fields.items():
            field.set_text(getattr(debrief, key) if debrief else "")
