"""Clears away Python's rubbish in the thread of the window alone; it must not know what the rubbish was.

Python collects whenever any thread has made enough objects, and what it collects may be a timer or a widget. Qt allows
those to end only in the thread they live in: elsewhere they warn, and now and then take the program with them.
"""

from __future__ import annotations

import gc
from typing import ClassVar, Final

from PySide6.QtCore import QObject, QTimer

EVERY: Final = 1_000
"""Milliseconds between two looks at how much rubbish there may be."""


LATEST: Final = 10_000
"""Milliseconds after which it begins by itself, where nobody said that the start is over."""


class Collecting(QObject):
    """From its making to ``end`` Python does not collect by itself, and from ``begin`` on this does in the event loop.

    During the start there are hundreds of thousands of new objects and no rubbish worth the name: looking through them
    would hold the window up for 0.1 to 0.2 seconds.
    """

    _running: ClassVar[int] = 0

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ended = False
        Collecting._running += 1
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        QTimer.singleShot(LATEST, self, self.begin)

    def begin(self) -> None:
        """The start is over; asked again it does nothing."""
        if not self._ended and not self._timer.isActive():
            self._timer.start()

    def look(self) -> None:
        """Collect as far as Python itself would by now: the young, and the older ones the more seldom."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [place for place, (count, limit) in enumerate(zip(counts, limits, strict=True)) if count > limit]
        if due and counts[0] > limits[0]:
            gc.collect(due[-1])

    def end(self) -> None:
        """Leave it to Python again, once nobody else needs it so."""
        if not self._ended:
            self._ended = True
            self._timer.stop()
            Collecting._running -= 1
            if not Collecting._running:
                gc.enable()
