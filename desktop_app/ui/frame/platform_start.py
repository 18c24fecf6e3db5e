"""What a start owes the system: plain words where Qt cannot start, a sign to installers; it must start nothing."""

from __future__ import annotations

import os
import sys
from typing import Any

LIBRARIES = "libxcb-cursor0 libxkbcommon-x11-0 libegl1"
"""Debian packages that a bare system lacks and Qt's X11 plugin needs; the first is by far the most often missing."""

MUTEX = "Greenroom.window"
"""The name by which the Windows installer sees that a window is open (AppMutex in packaging/windows/greenroom.iss)."""


def let_installer_know() -> None:
    """On Windows: neither Setup nor Uninstall begins while this program runs."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.CreateMutexW(None, False, MUTEX)  # the system takes it back when the program ends


def explanation(words: str) -> str:
    """What to tell the person for Qt's message about a platform plugin."""
    lines = ["greenroom: the window cannot be opened, because a system library that it needs is missing."]
    if sys.platform.startswith("linux"):
        lines.append(f"On Debian and Ubuntu: sudo apt install {LIBRARIES}")
        lines.append("Or use the command line, which needs none of them: greenroom --help")
    lines.append("Your interviews are untouched. What Qt said: " + " ".join(words.split())[:400])
    return "\n".join(lines) + "\n"


def handle(kind: Any, context: Any, words: str | None) -> None:
    """Qt's message handler while the application is made: a fatal message becomes an explanation and exit code 1."""
    said = words or ""
    if getattr(kind, "name", "") == "QtFatalMsg":
        sys.stderr.write(explanation(said))
        sys.stderr.flush()
        os._exit(1)  # Qt would abort right after this handler returns
    if getattr(kind, "name", "") in ("QtWarningMsg", "QtCriticalMsg"):
        sys.stderr.write(said + "\n")
