"""A brief set and drawn in the background, the last wish only; it must not read the store or touch a widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.brief.sheets import image_of
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop_app.briefs.model import Brief, Options, Rendered
    from desktop_app.ui.tasks import Task, Tasks

DEBOUNCE = 150
"""Milliseconds without another wish before work begins."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be drawn, and how many pixels wide a page is to be."""

    brief: Brief
    options: Options
    width: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """The answer to a wish: the document as it will be saved, and its pages as pictures."""

    wish: Wish
    rendered: Rendered
    images: tuple[QImage, ...]


class Drawing(QObject):
    """Draws what was wished last. ``drawn`` brings a Drawn, ``progressed`` (done, total), ``began`` that work began."""

    drawn = Signal(object)
    began = Signal()
    progressed = Signal(int, int)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None
        self._wish: Wish | None = None
        self.last: Drawn | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE)
        self._timer.timeout.connect(self._start)

    @property
    def is_current(self) -> bool:
        """Whether the pages shown are those wished for."""
        return self.last is not None and self._wish is not None and self._same_document(self.last.wish, self._wish)

    def ask(self, wish: Wish, *, at_once: bool = False) -> None:
        """Wish for other pages; the same wish again does nothing."""
        if wish == self._wish:
            return
        self.stop()
        self._wish = wish
        if self.last is not None and self.last.wish == wish:
            self.drawn.emit(self.last)
        elif at_once:
            self._start()
        else:
            self._timer.start()

    def stop(self) -> None:
        """Stop what runs; its answer is thrown away and the pages last drawn stay."""
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._wish = None

    def _start(self) -> None:
        wish, before = self._wish, self.last
        if wish is None:
            return
        kept = before.rendered if before is not None and self._same_document(before.wish, wish) else None

        def work(task: Task) -> Any:
            return _drawn(task, wish, kept)

        self.began.emit()
        self._task = self._tasks.run(work, self._answered, words=tr("Setting the pages …"))
        self._task.progressed.connect(self._progress)

    def _progress(self, done: int, total: int, _words: str) -> None:
        self.progressed.emit(done, total)

    def _answered(self, answer: Any) -> None:
        wish, rendered, pictures = answer
        self._task = None
        self.last = Drawn(wish, rendered, tuple(image_of(each) for each in pictures))
        self.drawn.emit(self.last)

    @staticmethod
    def _same_document(one: Wish, other: Wish) -> bool:
        return (one.brief, one.options) == (other.brief, other.options)


def _drawn(task: Task, wish: Wish, kept: Rendered | None) -> tuple[Wish, Rendered, Any]:
    """Set the pages (unless only their width changed) and draw them; the first half of the progress is the setting."""
    from desktop_app.briefs.pdf.render import render
    from desktop_app.briefs.preview import pictures

    def setting(page: int, pages: int) -> bool:
        task.step(page - 1, 2 * pages)
        return True

    rendered = kept or render(wish.brief, wish.options, setting)
    pages = rendered.pages
    made = pictures(
        rendered.data, pages, width=wish.width, progress=lambda done, _all: task.step(pages + done, 2 * pages)
    )
    return wish, rendered, made
