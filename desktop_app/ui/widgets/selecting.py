"""What a screen reader or voice control selects in a list becomes its current row; it must not know what rows mean.

Qt lets assistive technology select a row without making it current, so that keys and buttons would act on another one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QItemSelectionModel, QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView


class Selecting(QObject):
    """Follows the selection of ``view``; ``reached`` brings the index that was selected without being current.

    Keys and clicks select first and make current right after, so it looks once they are done. Neither a timer nor a
    reference to the view is kept: both would outlive it until some thread collects them.
    """

    reached = Signal(object)
    _changed = Signal()

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._changed.connect(self._look, Qt.ConnectionType.QueuedConnection)
        view.selectionModel().selectionChanged.connect(self._changed)

    def _look(self) -> None:
        view = cast("QAbstractItemView", self.parent())
        selection, current = view.selectionModel(), view.currentIndex()
        chosen = selection.selectedIndexes()
        others = [index for index in chosen if index != current]
        if others:
            self.reached.emit(others[0])
        elif not chosen and current.isValid():  # taken out of the selection, which means nothing here
            selection.select(current, QItemSelectionModel.SelectionFlag.Select)
