"""What the program says to the person: strips, the status line, and the few dialogs allowed; it must decide nothing.

Dialogs exist only for choosing files, folders and a printer. They are functions in ``Dialogs``, so that a test (or
another shell) can put its own answers in their place.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop_app.errors import UserError
from desktop_app.translate import bare
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtPrintSupport import QPrinter

    Ways = Sequence[tuple[str, Callable[[], object]]]


def _open_file(title: str, kinds: str, folder: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    name, _ = QFileDialog.getOpenFileName(QApplication.activeWindow(), title, folder, kinds)
    return Path(name) if name else None


def _save_file(title: str, kinds: str, proposed: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    name, _ = QFileDialog.getSaveFileName(QApplication.activeWindow(), title, proposed, kinds)
    return Path(name) if name else None


def _choose_folder(title: str, folder: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    name = QFileDialog.getExistingDirectory(QApplication.activeWindow(), title, folder)
    return Path(name) if name else None


def _choose_printer(printer: QPrinter, pages: int) -> bool:
    from PySide6.QtPrintSupport import QPrintDialog

    dialog = QPrintDialog(printer, QApplication.activeWindow())
    dialog.setMinMax(1, pages)
    return bool(dialog.exec())


@dataclass(slots=True)
class Dialogs:
    """The dialogs allowed, each a function that returns what was chosen, or None (False for the printer)."""

    open_file: Callable[[str, str, str], Path | None] = field(default=_open_file)
    save_file: Callable[[str, str, str], Path | None] = field(default=_save_file)
    choose_folder: Callable[[str, str], Path | None] = field(default=_choose_folder)
    choose_printer: Callable[[QPrinter, int], bool] = field(default=_choose_printer)


@dataclass(frozen=True, slots=True)
class Message:
    """One strip: ``kind`` is "note", "look_at" or "blocked"; ``ways`` are (words, what to do) buttons.

    Messages with the same non-empty ``topic`` replace each other.
    """

    words: str
    detail: str = ""
    kind: str = "note"
    ways: Ways = ()
    topic: str = ""


OUT_OF_TOUCH: Final = ("damaged", "moved", "unreadable", "unwritable")
"""Problems (``store.failures.Problem``) of an open file out of which opening it again leads: it is checked then."""
OUT_OF_TOUCH_TOPIC: Final = "disk"


class Messages(QObject):
    """Where pages say things. The window shows ``said`` as a strip and ``noted`` in the status line."""

    said = Signal(object)
    withdrawn = Signal(str)
    noted = Signal(str)

    def __init__(self, dialogs: Dialogs | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dialogs = dialogs or Dialogs()
        self.open_again: Callable[[], object] | None = None
        """Closes the file and opens it again; offered where disk and window have lost touch."""

    def say(self, words: str, detail: str = "", kind: str = "note", ways: Ways = (), topic: str = "") -> None:
        """Show a strip above the page; it stays until it is closed or replaced."""
        self.said.emit(Message(words, detail, kind, tuple(ways), topic))

    def withdraw(self, topic: str) -> None:
        """Take a strip back that no longer holds."""
        self.withdrawn.emit(topic)

    def note(self, words: str) -> None:
        """A passing word in the status line, read out by screen readers."""
        self.noted.emit(words)

    def report(self, error: UserError, ways: Ways = (), topic: str = "") -> None:
        """Show a failure the person can put right: what happened, what is safe, what to do."""
        if not ways and self.open_again is not None and getattr(error, "problem", "") in OUT_OF_TOUCH:
            ways, topic = ((tr("Open the library again"), self.open_again),), topic or OUT_OF_TOUCH_TOPIC
        self.say(error.happened, f"{error.safe} {error.remedy}".strip(), "blocked", ways, topic or error.happened)

    def attempt(self, act: Callable[[], object], topic: str = "") -> bool:
        """Run ``act``; a UserError becomes a strip. True where it went well."""
        try:
            act()
        except UserError as error:
            self.report(error, topic=topic)
            return False
        return True

    def open_file(self, title: str, kinds: Sequence[tuple[str, str]], folder: str = "") -> Path | None:
        """Have the person choose a file; ``kinds`` are (words, patterns) such as ("Postings", "*.txt *.pdf")."""
        return self.dialogs.open_file(title, self._filters(kinds), folder)

    def save_file(self, title: str, kinds: Sequence[tuple[str, str]], proposed: str = "") -> Path | None:
        """Have the person choose where to write; ``proposed`` is a file name."""
        return self.dialogs.save_file(title, self._filters(kinds), bare(proposed))

    def choose_folder(self, title: str, folder: str = "") -> Path | None:
        """Have the person choose a folder."""
        return self.dialogs.choose_folder(title, folder)

    def choose_printer(self, printer: QPrinter, pages: int) -> bool:
        """Have the person set ``printer`` for a document of that many pages; False where they thought better of it."""
        return self.dialogs.choose_printer(printer, pages)

    @staticmethod
    def _filters(kinds: Sequence[tuple[str, str]]) -> str:
        every = (tr("All files"), "*")
        return ";;".join(f"{words} ({patterns})" for words, patterns in (*kinds, every))
