"""When something goes wrong that is our fault: a calm strip and a report on this computer; nothing is ever sent.

The report holds the trail of the program, its versions and the system, and no text the person wrote: the values in the
trail are left out, only files, lines and functions are kept, and the error's own message only where it is ours.
"""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.errors import UserError
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from desktop_app.ui.messages import Messages

logger = logging.getLogger(__name__)

KEPT = 20
"""Reports kept; the oldest go first."""


def report_text(kind: type[BaseException], trail: TracebackType | None) -> str:
    """The report: versions, then file, line and function of each step, without any value or message."""
    frames = traceback.extract_tb(trail)
    steps = [f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}\n    {frame.line}' for frame in frames]
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    return "\n".join([f"Greenroom {__version__} on {system}", f"{kind.__module__}.{kind.__qualname__}", *steps, ""])


def write_report(folder: Path, text: str) -> Path | None:
    """Write a report into ``folder``/reports and drop the oldest; None where the folder cannot be written to."""
    reports = folder / "reports"
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    path = reports / f"{stamp}.txt"
    try:
        reports.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        for old in sorted(reports.glob("*.txt"))[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return path


class CrashGuard:
    """Takes the place of ``sys.excepthook``: exceptions in slots and paint events end here and the window lives on."""

    def __init__(self, folder: Path, messages: Messages, show: Callable[[Path], object]) -> None:
        self._folder, self._messages, self._show = folder, messages, show
        self._before = sys.excepthook
        self._busy = False

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self.caught

    def remove(self) -> None:
        """Give the hook back."""
        sys.excepthook = self._before

    def caught(self, kind: type[BaseException], error: BaseException, trail: TracebackType | None) -> None:
        """One uncaught exception."""
        if issubclass(kind, KeyboardInterrupt) or self._busy:
            self._before(kind, error, trail)
            return
        self._busy = True
        try:
            self._tell(kind, error, trail)
        finally:
            self._busy = False

    def _tell(self, kind: type[BaseException], error: BaseException, trail: TracebackType | None) -> None:
        if isinstance(error, UserError):  # worded for the person already; a page forgot to catch it
            self._messages.report(error)
            return
        text = report_text(kind, trail)
        logger.error("unexpected failure\n%s", text)
        path = write_report(self._folder, text)
        ways = ((tr("Show report"), lambda: self._show(path)),) if path is not None else ()
        self._messages.say(
            tr("Something went wrong in Greenroom. Your text is kept."),
            tr("The report is on this computer and is not sent."),
            "look_at",
            ways,
            topic="crash",
        )
