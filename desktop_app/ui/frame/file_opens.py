"""A file that macOS asks the running program to open, as a double click in a folder does; it must not read the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class FileOpens(QObject):
    """Installed on the application; ``opened`` brings the path. Other systems name the file as an argument."""

    opened = Signal(object)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the one event there is for it."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent) and event.file():
            self.opened.emit(Path(event.file()))
            return True
        return False
