"""Ranking in the background: words at once, meaning as it is read; it must not know the page that shows it.

Looking for the pack, ranking and reading texts for meaning run off the window's thread. What was read is kept in the
store, so each text is read once. Reading waits until the matrix has been looked at for a moment: passing by costs
nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from desktop_app.ui.page import Tools

PAINT = 40
"""Milliseconds the matrix has for itself before the ranking begins."""

REST = 1_500
"""Milliseconds before texts are read for meaning."""


class Ranker(QObject):
    """``ranked`` brings (material, ranking), the latest material asked for; first by words, then again with meaning."""

    ranked = Signal(object, object)

    def __init__(self, tools: Tools, parent: QObject, suggester: Any = None) -> None:
        super().__init__(parent)
        self._tools, self._suggester = tools, suggester
        self._wanted: Any = None
        self._model: str | None = None
        self._opened = self._busy = False
        self._by_meaning = True
        self.rest = QTimer(self, singleShot=True, interval=REST)
        self.rest.timeout.connect(self._read_on)

    def rank(self, material: Any) -> None:
        """Rank this; what was asked for before and has not begun is let go."""
        self._wanted = material
        self.rest.stop()
        if not self._busy:
            self._begin()

    def pause(self) -> None:
        """Read no further for now: the page is left."""
        self.rest.stop()

    def _begin(self) -> None:
        from desktop_app.prep.suggesting import Suggester

        if self._suggester is None:
            self._suggester = Suggester()
        self._busy = True
        suggester, material = self._suggester, self._wanted
        if self._by_meaning != self._tools.preferences.read_meaning:
            self._by_meaning, self._opened = self._tools.preferences.read_meaning, False
        by_meaning = self._by_meaning
        if self._opened:
            self._tools.tasks.run(
                lambda _: (material, *suggester.rank(material)),
                self._answered,
                words=tr("Looking for proof"),
                rest=PAINT,
            )
        else:
            self._tools.tasks.run(
                lambda _: suggester.open_pack(wanted=by_meaning), self._found, words=tr("Looking for proof"), rest=PAINT
            )

    def _found(self, model: str | None) -> None:
        """The pack was looked for: hand it what was kept, then rank."""
        from desktop_app.records import text_vectors

        self._opened, self._model = True, model
        if model is not None and self._tools.store.is_ready:
            with self._tools.store.read() as session:
                self._suggester.recall(text_vectors.kept(session, model))
        self._begin()

    def _answered(self, answer: tuple[Any, Any, int]) -> None:
        material, ranking, unread = answer
        self._busy = False
        if material is not self._wanted:
            self._begin()
            return
        self.ranked.emit(material, ranking)
        if unread and self._model is not None:
            self.rest.start()

    def _read_on(self) -> None:
        """Have the next texts read, unless something is being ranked anyway."""
        if self._busy:
            return
        self._busy = True
        suggester, material = self._suggester, self._wanted
        self._tools.tasks.run(lambda _: suggester.learn(material), self._learned, words=tr("Reading for meaning"))

    def _learned(self, vectors: dict[str, bytes]) -> None:
        """Keep what was read, and rank anew with it."""
        from desktop_app.records import text_vectors

        if vectors and self._model is not None and self._tools.store.is_ready:
            with self._tools.store.write(tr("read for meaning")) as session:
                text_vectors.keep(session, self._model, vectors)
            self._begin()
        else:
            self._busy = False  # nothing could be read: what is shown stands
