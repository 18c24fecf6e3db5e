"""Where the finished pages go: a file, a printer, the viewer, the clipboard; it must not make or change a page."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from desktop_app.ui.brief import printing
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from desktop_app.ui.page import Tools

TOPIC = "brief"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A finished document with its file name, the words for the printer's list, and the size of a page in points."""

    data: bytes
    pages: int
    name: str
    title: str
    points: tuple[float, float]


class Ways(QObject):
    """Takes a Job one of four ways; ``printed`` says that it is now on paper or in a file of the person's."""

    printed = Signal()

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def go(self, way: str, job: Job) -> None:
        """``way`` is "save", "print", "open" or "copy"."""
        {"save": self.save, "print": self.print, "open": self.open, "copy": self.copy}[way](job)

    def save(self, job: Job) -> None:
        """Where the person says; the folder is proposed again next time."""
        from desktop_app.briefs.files import write_pdf

        messages, preferences = self._tools.messages, self._tools.preferences
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(str(preferences.get("brief_folder", "") or documents)) / job.name)
        target = messages.save_file(tr("Save the brief"), [(tr("PDF files"), "*.pdf")], proposed)
        if target is None:
            return
        target = target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")
        if messages.attempt(lambda: write_pdf(target, job.data), topic=TOPIC):
            preferences.put("brief_folder", str(target.parent))
            self.printed.emit()
            opens = [(tr("Open it"), lambda: self._show_file(target))]
            messages.say(tr("Saved as {name}.", name=target.name), str(target.parent), ways=opens, topic=TOPIC)

    def print(self, job: Job) -> None:
        """To a printer; where there is none, to the system's viewer, which may know one."""
        if not printing.is_printer_there():
            if self.open(job):
                self.printed.emit()
                words = tr("No printer is set up here, so the pages were opened in your PDF viewer.")
                self._tools.messages.say(words, tr("Print them from there, or save them."), topic=TOPIC)
            return
        printer = printing.printer_for(job.title, job.points)
        if self._tools.messages.choose_printer(printer, job.pages):
            run = printing.PrintRun(job.data, job.pages, printer, self._tools.tasks, self)
            run.ended.connect(self._sent)
            run.start()

    def open(self, job: Job) -> bool:
        """In the person's own viewer, from a folder that goes when the program ends; True where one took it."""
        from desktop_app.briefs.files import write_pdf

        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="greenroom-", ignore_cleanup_errors=True)
        target = Path(self._folder.name) / job.name
        written = self._tools.messages.attempt(lambda: write_pdf(target, job.data), topic=TOPIC)
        return written and self._show_file(target)

    def copy(self, job: Job) -> None:
        """The words of the pages to the clipboard."""
        from desktop_app.briefs.preview import text_of

        QGuiApplication.clipboard().setText(text_of(job.data))
        self._tools.messages.note(tr("Copied the pages as text."))

    def _sent(self, well: bool) -> None:
        if well:
            self.printed.emit()
            self._tools.messages.note(tr("Sent to the printer."))
            return
        happened = tr("The printer took no page.")
        remedy = tr("The brief is as it was. Look at the printer and try again, or save as PDF.")
        self._tools.messages.say(happened, remedy, "blocked", topic=TOPIC)

    def _show_file(self, target: Path) -> bool:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
            return True
        happened = tr("No program for PDF files was found.")
        self._tools.messages.say(happened, tr("Save the brief and open it elsewhere."), "look_at", topic=TOPIC)
        return False
