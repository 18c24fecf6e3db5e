"""Where the words of ``desktop_app.translate`` are looked up in a window: with Qt; it must hold no words itself."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.translate import look_up_with, mark, plural, tr

__all__ = ["CONTEXT", "mark", "plural", "tr"]

CONTEXT: Final = "Greenroom"
"""The one context of all messages: the same English words have the same translation everywhere."""


def _found(text: str, comment: str, count: int | None) -> str:
    return QCoreApplication.translate(CONTEXT, text, comment or None, -1 if count is None else count)


look_up_with(_found)
