"""Fields that show records and change them by their own verbs: lines asked, signals, proof; they must not know pages.

Each view reads in ``show_records`` with the session of the page's refresh, and asks the page to write by ``act``: an
undo label, a function of the session, and a merge key (None: a step of its own).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.signals.words import distance_words
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label, Rule
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Check, Choice, Switch
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.wizard.editor import FieldEditor

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.playbooks.model import Field
    from desktop_app.prep.wizard.context import Context


class RecordView(FieldEditor):
    """Base of the views over records; it has no value of its own."""

    act = Signal(str, object, object)
    go = Signal(str, dict)

    wide = True

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._shown: object = None
        self.body = QVBoxLayout()
        self.body.setSpacing(look().px(6))
        self.column.addLayout(self.body)
        self.note = Label("", "small", "part", wrap=True, parent=self)
        self.note.hide()

    def show_records(self, session: Any, context: Context) -> None:
        """Read and show; widgets are made anew only where what they show has changed."""
        found = self.read(session, context)
        if found != self._shown:
            self._shown = found
            clear(self.body)
            self.fill(found, context)
            self.column.addWidget(self.note)

    def read(self, session: Any, context: Context) -> Any:
        """The frozen values to show."""
        return None

    def fill(self, found: Any, context: Context) -> None:
        """Make the widgets."""

    def set_finding(self, message: str, fix: str = "", severity: str = "look_at", row: int | None = None) -> None:
        """Below the records."""
        self.note.setText(tr("{message} {fix}", message=message, fix=fix).strip() if message else "")
        self.note.setVisible(bool(message))


def clear(layout: QVBoxLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        inner = item.layout() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout):
            clear(inner)


class RequirementsView(RecordView):
    """What they ask for, each with its level (R2)."""

    def read(self, session: Any, context: Context) -> Any:
        """Listed and unsorted lines."""
        from desktop_app.records import requirements
        from desktop_app.store.lists import Place

        return requirements.of_opportunity(session, context.opportunity_id, Place.LISTED, Place.NOT_SORTED)

    def fill(self, found: Any, context: Context) -> None:
        """One line each: the words and a switch."""
        from desktop_app.vocabulary import Level

        levels = [(Level.MUST, tr("must")), (Level.WISH, tr("wish")), (None, tr("not one"))]
        for row in found:
            box = QWidget(self)
            line = QHBoxLayout(box)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(Label(row.name, "body", wrap=True, parent=box), 1)
            known = row.place.value == "listed" and row.level is not Level.UNKNOWN
            switch = Switch(row.name, levels, row.level if known else "", small=True, parent=box)
            switch.chosen.connect(lambda level, each=row: self._set(each, level))
            line.addWidget(switch)
            self.body.addWidget(box)
        if not found:
            words = tr("No lines yet. Paste the posting above, or add them by hand.")
            self.body.addWidget(Label(words, "body", "faint", parent=self))
        holder = QWidget(self)
        open_posting = Button(tr("Open the posting"), "small", parent=holder)
        open_posting.clicked.connect(lambda: self.go.emit("posting", {"opportunity": context.opportunity_id}))
        line = QHBoxLayout(holder)
        line.addWidget(open_posting)
        line.addStretch(1)
        line.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(holder)

    def _set(self, row: Any, level: Any) -> None:
        from desktop_app.records import requirements

        if level is None:
            self.act.emit(tr("left out “{line}”", line=row.name), lambda s: requirements.leave_out(s, [row.id]), None)
        else:
            label = tr("marked “{line}” as {level}", line=row.name, level=level)
            self.act.emit(label, lambda s: requirements.promote(s, [row.id], level), None)


class SignalsView(RecordView):
    """What was heard: with a line to add more, or with how each will be checked (R3, H3)."""

    def read(self, session: Any, context: Context) -> Any:
        """The ledger, or what is still to check."""
        from desktop_app.records import settling, signals

        if self.field.option("view") != "check":
            return signals.ledger(session, context.opportunity_id), ()
        lines = settling.two_columns(session, context.opportunity_id)
        settled = tuple((line.passed_on, line.manager) for line in lines if line.passed_on and line.manager)
        return signals.to_check(session, context.opportunity_id), settled

    def fill(self, found: Any, context: Context) -> None:
        """The rows, then the line to add one."""
        checking = self.field.option("view") == "check"
        rows, settled = found
        for row in rows:
            self.body.addWidget(self._check_row(row) if checking else self._said_row(row, self))
            self.body.addWidget(Rule(3, self))
        for passed_on, manager in settled:
            self.body.addWidget(_two_columns(passed_on, manager, self))
            self.body.addWidget(Rule(3, self))
        if not rows:
            words = tr("Nothing is waiting to be checked.") if checking else tr("Nothing heard yet.")
            self.body.addWidget(Label(words, "body", "faint", wrap=True, parent=self))
        if not checking:
            self.body.addWidget(self._adder(context))

    def _said_row(self, row: Any, parent: QWidget) -> QWidget:
        box = QWidget(parent)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, look().px(2), 0, look().px(2))
        column.setSpacing(2)
        step = "quote" if row.quoted else "body"
        words = tr("“{words}”", words=row.text) if row.quoted else row.text
        column.addWidget(Label(words, step, wrap=True, selectable=True, parent=box))
        about = dict(about_choices()).get(row.about, "")
        nobody = {"posting": tr("The posting"), "guess": tr("Myself")}.get(row.source.value, tr("nobody named"))
        far = distance_words(row.distance)
        below = tr("{about} · {who} · {distance}", about=about, who=row.person or nobody, distance=far)
        column.addWidget(Label(below, "small", "sub", parent=box))
        return box

    def _check_row(self, row: Any) -> QWidget:
        from desktop_app.store.lists import HowToCheck

        box = QWidget(self)
        line = QHBoxLayout(box)
        line.setContentsMargins(0, look().px(2), 0, look().px(2))
        line.addWidget(self._said_row(row, box), 1)
        ways = [(HowToCheck.ASK, tr("Ask")), (HowToCheck.LISTEN, tr("Listen")), (HowToCheck.SKIP, tr("Leave"))]
        words = tr("How to check: {signal}", signal=row.text)
        switch = Switch(words, ways, row.how_to_check, small=True, parent=box)
        switch.chosen.connect(lambda way: self._plan(row, way))
        line.addWidget(switch, 0, Qt.AlignmentFlag.AlignTop)
        return box

    def _plan(self, row: Any, way: object) -> None:
        from desktop_app.records import signals

        label = tr("how to check “{signal}”", signal=row.text)
        self.act.emit(label, lambda session: signals.edit(session, row.id, how_to_check=way), None)

    def _adder(self, context: Context) -> QWidget:
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, look().px(6), 0, 0)
        grid.setColumnStretch(0, 1)
        self.new_words = LineField(tr("What you heard"), placeholder=tr("What you heard, then Enter"), parent=box)
        allowed = set(self.field.option("about", ()) or ())
        choices = [each for each in about_choices() if not allowed or each[0] in allowed]
        self.new_about = Choice(tr("About"), choices, choices[0][0], parent=box)
        self.new_quoted = Check(tr("their very words"), box)
        add = Button(tr("Add"), "small", icon="plus", parent=box)
        grid.addWidget(self.new_words, 0, 0, 1, 3)
        grid.addWidget(self.new_about, 1, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.new_quoted, 1, 1)
        grid.addWidget(add, 1, 2)
        add.clicked.connect(lambda: self._add(context))
        self.new_words.entered.connect(lambda: self._add(context))
        return box

    def _add(self, context: Context) -> None:
        from desktop_app.records import signals
        from desktop_app.store.lists import SignalAbout

        words, about = self.new_words.text.strip(), SignalAbout(str(self.new_about.value))
        quoted = self.new_quoted.isChecked()
        if not words:
            return
        self.new_words.set_text("")
        self.act.emit(
            tr("added “{signal}”", signal=words),
            lambda session: signals.add(
                session,
                context.opportunity_id,
                about=about,
                text=words,
                person_id=context.person_id,
                quoted=quoted,
                interview_id=context.interview_id,
            ),
            None,
        )


def _two_columns(passed_on: str, manager: str, parent: QWidget) -> QWidget:
    """What was passed on beside what the manager said of the same (M08a)."""
    box = QWidget(parent)
    grid = QGridLayout(box)
    grid.setContentsMargins(0, look().px(2), 0, look().px(2))
    grid.setHorizontalSpacing(look().px(16))
    sides = ((tr("As the recruiter has it"), passed_on), (tr("As the manager has it"), manager))
    for place, (name, words) in enumerate(sides):
        grid.setColumnStretch(place, 1)
        grid.addWidget(Label(name, "small", "sub", parent=box), 0, place)
        said = Label(words, "body", bold=bool(place), wrap=True, selectable=True, parent=box)
        grid.addWidget(said, 1, place)
    return box


def about_choices() -> list[tuple[str, str]]:
    """What a signal may be about (domain.md 1A)."""
    return [
        ("technical", tr("Skill")),
        ("culture", tr("People")),
        ("problem", tr("Problem")),
        ("objection", tr("Objection")),
        ("process", tr("Process")),
    ]


class WayView(RecordView):
    """A button to another page, with what stands there now in words."""

    def __init__(
        self,
        field: Field,
        words: str,
        page: str,
        where: Callable[[Context], dict[str, Any]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(field, parent)
        self._words, self._page, self._where = words, page, where

    def read(self, session: Any, context: Context) -> Any:
        """The place to go to."""
        return self._where(context)

    def fill(self, found: Any, context: Context) -> None:
        """One button, and the field's own help."""
        if self.field.help:
            self.body.addWidget(Label(self.field.help, "body", "sub", wrap=True, parent=self))
        holder = QWidget(self)
        button = Button(self._words, "plain", parent=holder)
        button.clicked.connect(lambda: self.go.emit(self._page, found))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(holder)
