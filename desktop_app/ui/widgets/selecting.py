"""What a screen reader or voice control selects in a list becomes its current row; it must not know what rows mean.

Qt lets assistive technology select a row without making it current, so that keys and buttons would act on another one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QAbstractItemView


class Selecting(QObject):
    """Follows the selection of ``view``; ``take`` gets the index that was selected without being current.

    Keys and clicks select first and make current right after, so it looks once they are done.
    """

    def __init__(self, view: QAbstractItemView, take: Callable[[QModelIndex], object]) -> None:
        super().__init__(view)
        self._view, self._take = view, take
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.timeout.connect(self._look)
        view.selectionModel().selectionChanged.connect(lambda *_: self._after.start(0))

    def _look(self) -> None:
        selection, current = self._view.selectionModel(), self._view.currentIndex()
        chosen = selection.selectedIndexes()
        others = [index for index in chosen if index != current]
        if others:
            self._take(others[0])
        elif not chosen and current.isValid():  # taken out of the selection, which means nothing here
            selection.select(current, QItemSelectionModel.SelectionFlag.Select)
