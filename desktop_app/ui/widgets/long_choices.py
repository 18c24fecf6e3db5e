"""What drop-downs with many choices share, so that each is not made and measured anew; it must know no drop-down.

A page may show a dozen drop-downs over the same five hundred examples. They stand on one list of words, and how wide
the widest of them is, is asked of Qt once.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStringListModel

from desktop_app.ui.theme import look

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize

    from desktop_app.ui.theme import Look

MANY: Final = 40
"""Choices from which on a drop-down shares its list; fewer are quicker made than looked up."""

_KEPT: Final = 8
"""Most lists kept for drop-downs to come; those in use live on with what shows them."""

Words = tuple[str, ...]

_models: OrderedDict[Words, QStringListModel] = OrderedDict()
_sizes: dict[tuple[Words, str], QSize] = {}
_measured_in: list[Look] = []


def model_of(words: Words) -> QStringListModel:
    """The list of these words, made where no drop-down has shown them lately."""
    if words not in _models:
        _models[words] = QStringListModel(list(words))
        if len(_models) > _KEPT:
            _models.popitem(last=False)
    _models.move_to_end(words)
    return _models[words]


def size_of(words: Words, kind: str, measure: Callable[[], QSize]) -> QSize:
    """What ``measure`` said of these words in the look in force; ``kind`` tells wanted from least sizes."""
    if not _measured_in or _measured_in[0] is not look():
        _sizes.clear()
        _measured_in[:] = [look()]
    key = (words, kind)
    if key not in _sizes:
        if len(_sizes) >= 4 * _KEPT:
            _sizes.clear()
        _sizes[key] = measure()
    return _sizes[key]
