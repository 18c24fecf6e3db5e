"""The reports of failures that lie on this computer: read, copy, delete; nothing of it can send anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.about.reading import ReadingPane
from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class ReportsPart(QWidget):
    """The newest report, with what can be done with it; ``say`` shows a passing word."""

    def __init__(self, say: Callable[[str], object]) -> None:
        super().__init__()
        self._say = say
        self._folder: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        column.addWidget(SectionLabel(tr("If something went wrong")))
        self.words = Label("", "body", wrap=True)
        column.addWidget(self.words)
        self.text = ReadingPane(tr("Report"))
        self.text.setMinimumHeight(look().px(160))
        column.addWidget(self.text)
        row = QHBoxLayout()
        self.copy = Button(tr("Copy the report"), "small")
        self.copy.clicked.connect(self._copy)
        self.delete = Button(tr("Delete all reports"), "small")
        self.delete.clicked.connect(self._delete)
        for button in (self.copy, self.delete):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        column.addLayout(row)

    def show_folder(self, folder: Path) -> None:
        """Show the newest report of a data folder, or that there is none."""
        self._folder = folder / "reports"
        reports = self._reports()
        for widget in (self.text, self.copy, self.delete):
            widget.setVisible(bool(reports))
        if not reports:
            self.words.setText(tr("Nothing has gone wrong so far. If it does, a report is kept here and never sent."))
            return
        count = plural("One report lies here.", "{n} reports lie here.", len(reports))
        kept = tr("It holds versions and the way through the program, and no word that you wrote. Nothing is sent.")
        self.words.setText(f"{count} {kept}")
        self.text.show_text(reports[-1].read_text(encoding="utf-8", errors="replace"))

    def _reports(self) -> list[Path]:
        return sorted(self._folder.glob("*.txt")) if self._folder is not None else []

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._say(tr("The report is on the clipboard."))

    def _delete(self) -> None:
        for report in self._reports():
            report.unlink(missing_ok=True)
        if self._folder is not None:
            self.show_folder(self._folder.parent)
        self._say(tr("The reports are deleted."))
