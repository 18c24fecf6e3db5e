"""Earlier wordings of an example, read and compared with the present one; it must not bring any back by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.examples.sheet import Sheet
from desktop_app.ui.rows import RowList, Rows, TwoLineDelegate
from desktop_app.ui.translate import mark, plural, tr
from desktop_app.ui.when import day_text, time_text
from desktop_app.ui.widgets.base import Label, clear, escaped
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NAMES: Final = {
    "title": mark("Title"),
    "headline": mark("Headline"),
    "situation": mark("Situation"),
    "task": mark("Task"),
    "action": mark("Action"),
    "result": mark("Result"),
    "learned": mark("Learned"),
    "recruiter": mark("Recruiter version"),
}


class WordingsSheet(Sheet):
    """The list of earlier wordings above, the comparison below; ``wanted`` brings the id of one to come back."""

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__(
            tr("Earlier wordings"),
            tr("Kept whenever you came back to an example after half an hour, and before it was split or merged."),
        )
        self.listed = RowList(tr("Earlier wordings"), Rows(_sentence), TwoLineDelegate(_when, _what), grows=True)
        self.listed.selected.connect(lambda key: self._compare(int(str(key))))
        self.none = Label(tr("There is no earlier wording yet."), "body", "sub", wrap=True)
        self.compared = QWidget()
        QVBoxLayout(self.compared).setContentsMargins(0, 0, 0, 0)
        self.bring = Button(tr("Bring this wording back"), "plain")
        self.bring.clicked.connect(lambda: self.wanted.emit(int(str(self.listed.current))))
        for widget in (self.none, self.listed, self.compared):
            self.column.addWidget(widget)
        self.column.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignLeft)
        self._revisions: dict[int, Any] = {}
        self._present: dict[str, str] = {}

    def show_revisions(self, revisions: Sequence[Any], present: Mapping[str, str]) -> None:
        """All of one example, the latest first, with the wording as it is now by part and audience."""
        self._revisions = {each.id: each for each in revisions}
        self._present = dict(present)
        for widget, shown in (
            (self.none, not revisions),
            (self.listed, bool(revisions)),
            (self.bring, bool(revisions)),
        ):
            widget.setVisible(shown)
        clear(self.compared)
        self.listed.set_rows(revisions, current=revisions[0].id if revisions else None)
        if revisions:
            self._compare(revisions[0].id)
            self.listed.setFocus()
        else:
            self.back.setFocus()

    def _compare(self, number: int) -> None:
        """Every part that reads differently now: gone words struck through, new ones underlined."""
        from desktop_app.coaching.wordings import changes

        clear(self.compared)
        layout = self.compared.layout()
        then = self._revisions[number]
        before = {**then.parts, **then.versions}
        parts = [key for key in NAMES if before.get(key, "") != self._present.get(key, "")]
        for key in parts:
            label = Label("", "body", wrap=True)
            label.setTextFormat(Qt.TextFormat.RichText)
            found = changes(before.get(key, ""), self._present.get(key, ""))
            label.setText("".join(_styled(kind, text) for kind, text in found))
            label.setAccessibleName(tr("{part} then: {words}", part=tr(NAMES[key]), words=before.get(key, "")))
            layout.addWidget(SectionLabel(tr(NAMES[key]), tr("struck through: then; underlined: now"), rank=2))  # type: ignore[union-attr]
            layout.addWidget(label)  # type: ignore[union-attr]
        if not parts:
            layout.addWidget(Label(tr("It reads as it does now."), "body", "sub"))  # type: ignore[union-attr]


def _styled(kind: str, text: str) -> str:
    said = escaped(text).replace("\n", "<br>")
    return {"gone": f"<s>{said}</s> ", "new": f"<u><b>{said}</b></u>"}.get(kind, said)


def _when(row: Any) -> str:
    moment = row.saved_at.astimezone()
    return tr("{day}, {time}", day=day_text(moment.date(), year=True), time=time_text(moment))


def _what(row: Any) -> str:
    from desktop_app.text import words

    count = sum(len(words(text)) for key, text in row.parts.items() if key not in ("title", "headline"))
    said = plural("{n} word", "{n} words", count)
    return tr("{words}, {why}", words=said, why=tr(row.why)) if row.why else said


def _sentence(row: Any) -> str:
    return tr("{when}, {what}", when=_when(row), what=_what(row))
