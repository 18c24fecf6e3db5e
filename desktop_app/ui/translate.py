"""Every word a person reads passes through here on its way to the screen; it must hold no words itself.

``tr`` and ``plural`` take literals, so that ``packaging/translations.py`` (and Qt's own lupdate) can collect them from
the source. The English text is the key. Values are named, because other languages order them differently:
``tr("{done} of {all} pages done", done=7, all=14)``.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

CONTEXT: Final = "Greenroom"
"""The one context of all messages: the same English words have the same translation everywhere."""


def tr(text: str, comment: str = "", /, **values: object) -> str:
    """``text`` in the language of the window, with the named ``values`` filled in.

    ``comment`` tells translators two uses of the same English words apart.
    """
    found = QCoreApplication.translate(CONTEXT, text, comment or None)
    return found.format(**values) if values else found


def plural(one: str, many: str, count: int, /, **values: object) -> str:
    """A sentence that depends on a number, which stands in it as ``{n}``.

    English chooses between the two texts given; a translation of ``many`` has as many forms as its language needs.
    """
    found = QCoreApplication.translate(CONTEXT, many, None, count)
    chosen = one if found == many and count == 1 else found
    return chosen.format(n=count, **values)


def mark(text: str) -> str:
    """Mark a literal of a table for collection without translating it yet; ``tr`` gets it when it is shown."""
    return text
