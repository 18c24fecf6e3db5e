"""How wide drop-downs with many choices are, measured once for all of them; it must know no drop-down.

A page may show a dozen drop-downs over the same five hundred examples, and Qt measures every word for each of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_app.ui.theme import look

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize

    from desktop_app.ui.theme import Look

MANY: Final = 40
"""Choices from which on the width is kept; fewer are quicker measured than looked up."""

_KEPT: Final = 32
"""Most widths kept."""

Words = tuple[str, ...]

_sizes: dict[Words, QSize] = {}
_measured_in: list[Look] = []


def size_of(words: Words, measure: Callable[[], QSize]) -> QSize:
    """What ``measure`` said of these words in the look in force."""
    if not _measured_in or _measured_in[0] is not look():
        _sizes.clear()
        _measured_in[:] = [look()]
    if words not in _sizes:
        if len(_sizes) >= _KEPT:
            _sizes.clear()
        _sizes[words] = measure()
    return _sizes[words]
