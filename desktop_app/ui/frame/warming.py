"""Reads beforehand, in a thread, what pages need at first use: word lists, playbooks, modules; it must show nothing.

Without it the first look at the matrix reads half a second of word lists while the window stands still. Nothing here
is needed for what is on the screen, so it begins when the first page has come to rest, and gives way between pieces.
"""

from __future__ import annotations

import importlib
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.frame.giving_way import giving_way

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

REST: Final = 800
"""Milliseconds after the store stands until reading begins."""

PAUSE: Final = 0.01
"""Seconds between two pieces, for the window."""

MODULES: Final = (
    "prep.coached",
    "prep.coverage",
    "prep.own_rows",
    "prep.proofs",
    "prep.suggesting",
    "prep.wizard.arrivals",
    "prep.wizard.gathered",
    "prep.wizard.offers",
    "prep.wizard.preview",
    "prep.wizard.seeds",
    "prep.wizard.steps",
    "briefs.gather",
)
"""Modules that pages import when they are first gone to."""


def pieces(folder: Path) -> tuple[Callable[[], object], ...]:
    """What is read, one piece after another; ``folder`` is the data folder, for the person's own playbooks."""

    def word_lists() -> None:
        from desktop_app.matching.lexicon import lexicon

        lexicon("en")  # as the ranking asks for it: without the word it would be kept twice

    def coach() -> None:
        from desktop_app.coaching import competencies, lexicon
        from desktop_app.coaching.rulebook import rulebook

        lexicon.lexicon()
        rulebook()
        competencies.vocabulary()

    def facts() -> None:
        from desktop_app.matching.facts_read import needs

        for line in ("A degree, a driving licence, five years", "English, some travel, a security clearance"):
            needs(line)  # puts the patterns of every list together

    def playbooks() -> None:
        from desktop_app.playbooks import load

        load.all_playbooks(load.folders(folder))

    imports = tuple(lambda name=name: importlib.import_module(f"desktop_app.{name}") for name in MODULES)
    return (*imports, coach, playbooks, facts, word_lists)


class Warming(QObject):
    """Reads ``pieces`` in a thread; ``begin`` starts it once, ``ended`` comes when all of it is there."""

    ended = Signal()

    def __init__(self, read: Sequence[Callable[[], object]], parent: QObject, rest: int = REST) -> None:
        super().__init__(parent)
        self._pieces, self._begun = read, False
        self.has_ended = False
        self._stop = threading.Event()
        self._rest = QTimer(self, singleShot=True, interval=rest)
        self._rest.timeout.connect(self._start)

    def begin(self) -> None:
        """Read when the window has come to rest; asked again it does nothing."""
        if not self._begun:
            self._begun = True
            self._rest.start()

    def stop(self) -> None:
        """Read no further: the program ends."""
        self._rest.stop()
        self._stop.set()

    def _start(self) -> None:
        threading.Thread(target=self._read, name="warming", daemon=True).start()

    def _read(self) -> None:
        """In the thread. What cannot be read fails again, and is told, where it is asked for."""
        with giving_way():
            for piece in self._pieces:
                if self._stop.is_set():
                    return
                with suppress(Exception):
                    piece()
                time.sleep(PAUSE)
        self.has_ended = True
        with suppress(RuntimeError):  # the window was closed meanwhile
            self.ended.emit()
