"""The single fields of a debrief: feeling, next step, both ways, the rest; it must not keep or read anything itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.store.lists import Feeling, Known, Met
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
    """Eight hours side by side, both ways (M14b), and the four halves of a match (M18b), 1 to 5; private."""

    put = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        column = _column(self)
        column.addWidget(SectionLabel(tr("Both ways"), tr("eight hours side by side")))
        self.fields = {
            "they_beside_me": _five(tr("Would they sit beside me?")),
            "i_beside_them": _five(tr("Would I sit beside them?")),
            "work": _five(tr("The work")),
            "manager": _five(tr("The manager")),
            "team": _five(tr("The team")),
            "terms": _five(tr("The terms")),
        }
        for key, switch in self.fields.items():
            if key == "work":
                column.addWidget(SectionLabel(tr("A match for you?"), tr("one to five, for you alone"), rank=2))
            switch.chosen.connect(lambda value, key=key: self.put.emit({key: value}))
            column.addWidget(beside(Label(switch.accessibleName(), "body", wrap=True), switch))

    def show_values(self, debrief: Any) -> None:
        """What is kept."""
        for key, switch in self.fields.items():
            switch.set_value(getattr(debrief, key) if debrief else None)


class MustHaves(QWidget):
    """The person's own must-haves and whether they hold there (M18): ``settled`` brings (id, how); private."""

    settled = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        column = _column(self)
        self.head = SectionLabel(tr("My must-haves"))
        column.addWidget(self.head)
        self._rows = QVBoxLayout()
        column.addLayout(self._rows)
        self._shown: object = None
        self.switches: dict[int, Switch] = {}

    def show_rows(self, matches: Any) -> None:
        """A switch for each; nothing where none was written."""
        self.setVisible(bool(matches))
        if matches == self._shown:
            return
        self._shown = matches
        known = sum(row.met is not Met.UNKNOWN for row in matches)
        self.head.set_text(tr("My must-haves"), tr("{n} of {all} answered", n=known, all=len(matches)))
        clear(self._rows)
        self.switches = {}
        for row in matches:
            ways = [(Met.MET, tr("met")), (Met.NOT_MET, tr("not met")), (Met.UNKNOWN, tr("unknown"))]
            switch = Switch(tr("Does it hold: {must}", must=row.text), ways, row.met, small=True)
            switch.chosen.connect(lambda how, key=row.id: self.settled.emit(key, how))
            self.switches[row.id] = switch
            self._rows.addWidget(beside(Label(row.text, "body", wrap=True), switch))


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
    """What only a recruiter can say: ``put`` for the debrief, the others for the record of the person (M38a).

    ``named`` brings the name of somebody nobody named before: with it a record of them begins.
    """

    put = Signal(dict)
    liked = Signal(object)
    touched = Signal(object)
    named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = _column(self)
        column.addWidget(SectionLabel(tr("With a recruiter")))
        self.passes_on = LineField(tr("What they will pass on"), placeholder=tr("what they will pass on"))
        self.pay = LineField(tr("Pay they named"), placeholder=tr("as they named it"))
        self.who = LineField(tr("Who was it?"), placeholder=tr("their name, then Enter"))
        self.who.entered.connect(self._name)
        self.of_person = {
            "fills": LineField(tr("Posts they fill"), placeholder=tr("posts, and for which employers")),
            "said_of_me": LineField(tr("Said of me"), placeholder=tr("what they said of you")),
            "reach": LineField(tr("How to reach them"), placeholder=tr("when, and by which way")),
        }
        self._lines = []
        for field in (self.passes_on, self.pay, self.who, *self.of_person.values()):
            label = Label(field.name, "small", "sub")
            label.setFixedWidth(look().px(150))
            self._lines.append(beside(label, field))
            column.addWidget(self._lines[-1])
        self.manners = Switch(
            tr("Would the manager have seen the same manners?"), [(True, tr("yes")), (False, tr("no"))], small=True
        )
        self.manners.chosen.connect(lambda value: self.put.emit({"same_manners": value}))
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
        for widget in (self.consent, self.manners, self.like, self.day):
            self._lines.append(beside(Label(widget.accessibleName(), "body", wrap=True), widget))
            column.addWidget(self._lines[-1])

    def show_values(self, debrief: Any, person: Any) -> None:
        """What is kept of the talk and of the person."""
        self.passes_on.set_text(debrief.passes_on if debrief else "")
        self.pay.set_text(debrief.pay_heard if debrief else "")
        self.consent.set_value(debrief.consent if debrief else None)
        self.manners.set_value(debrief.same_manners if debrief else None)
        for key, field in self.of_person.items():
            field.set_text(getattr(person, key) if person else "")
        self.like.set_value(person.liked if person else None)
        self.day.set_value(person.next_touch if person else None)
        about_person = (*self.of_person.values(), self.like, self.day)
        for line in self._lines:
            if line.isAncestorOf(self.who):
                line.setVisible(person is None)
            elif any(line.isAncestorOf(field) for field in about_person):
                line.setVisible(person is not None)

    def _name(self) -> None:
        if self.who.text.strip():
            self.named.emit(self.who.text.strip())
            self.who.set_text("")


class Afterthoughts(QWidget):
    """What differed, surprised, not answered well, learned: text fields by the key they are kept under."""

    def __init__(self) -> None:
        super().__init__()
        column = _column(self)
        names = {
            "differed": tr("What was different from what you were told?"),
            "surprised": tr("What surprised you?"),
            "not_well": tr("What would you answer better now?"),
            "learned": tr("What did you learn?"),
        }
        self.fields = {key: TextField(name, least=1, most=5) for key, name in names.items()}
        self.heads = {
            key: SectionLabel(field.name, tr("optional"), rank=2, of=field) for key, field in self.fields.items()
        }
        for key, field in self.fields.items():
            column.addWidget(self.heads[key])
            column.addWidget(field)

    def ask_what_differed(self, asks: bool) -> None:
        """Somebody first-hand can differ from what was told; a recruiter told it (M08b)."""
        self.heads["differed"].setVisible(asks)
        self.fields["differed"].setVisible(asks)

    def show_values(self, debrief: Any) -> None:
        """What is kept."""
        for key, field in self.fields.items():
            field.set_text(getattr(debrief, key) if debrief else "")
