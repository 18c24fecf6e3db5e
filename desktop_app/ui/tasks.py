"""Work off the GUI thread, answered on it; work gets plain data and must never touch a widget or a session."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable


class Cancelled(Exception):  # noqa: N818 - not an error: the person asked for it
    """Raised inside work by ``Task.step`` after the person cancelled."""


class Task(QObject):
    """One running piece of work; ``progressed`` brings (done, total, words) on the GUI thread."""

    progressed = Signal(int, int, str)
    _finished = Signal(object, object)

    def __init__(self, words: str, parent: QObject) -> None:
        super().__init__(parent)
        self.words = words
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step; its answer is then thrown away."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._cancelled.is_set()

    def step(self, done: int, total: int, words: str = "") -> None:
        """Called by the work: report progress; raises Cancelled when the person asked to stop."""
        if self._cancelled.is_set():
            raise Cancelled
        self.progressed.emit(done, total, words)


class _Runner(QRunnable):
    """Carries the work to a thread of the pool; the task, which lives on the GUI thread, carries the answer back."""

    def __init__(self, task: Task, work: Callable[[Task], Any]) -> None:
        super().__init__()
        self._task, self._work = task, work

    def run(self) -> None:
        """Run the work, unless it was cancelled before it began; an exception is an answer too."""
        try:
            if self._task.is_cancelled:
                raise Cancelled
            answer, error = self._work(self._task), None
        except BaseException as caught:
            answer, error = None, caught
        self._task._finished.emit(answer, error)


class Tasks(QObject):
    """Runs work in a thread pool and keeps what belongs to it alive until the answer has been delivered.

    ``busy`` brings the tasks still running whenever that changes, for a progress line.
    """

    busy = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._resting: list[_Runner] = []
        self._running: dict[Task, tuple[Callable[[Any], object] | None, Callable[[BaseException], object] | None]] = {}

    def run(
        self,
        work: Callable[[Task], Any],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
        *,
        words: str = "",
        rest: int = 0,
    ) -> Task:
        """Start ``work`` with its task; ``done`` gets its answer on the GUI thread.

        ``rest`` are milliseconds the window has first, to paint: Python runs one thread at a time, and work begun
        together with a page has the page wait for its turns.

        ``failed`` gets what it raised; without it the exception reaches the crash page, because it is our bug.
        A cancelled task calls neither, and nothing is told to a page that was left for good in the meantime: pass
        bound methods of QObjects (or partials of them), because only of those it is known whether they still stand.
        """
        task = Task(words, self)
        self._running[task] = (done, failed)
        task._finished.connect(self._answered)
        self.busy.emit(tuple(self._running))
        self._resting.append(_Runner(task, work))
        if rest:
            QTimer.singleShot(rest, self._start)
        else:
            self._start()
        return task

    def _start(self) -> None:
        """Begin what has rested."""
        resting, self._resting = self._resting, []
        for runner in resting:
            self._pool.start(runner)

    def wait(self, milliseconds: int = 10_000) -> bool:
        """Block until all work has ended, begun or not; for closing the window and for tests."""
        self._start()
        return self._pool.waitForDone(milliseconds)

    def cancel_all(self) -> None:
        """Ask all work to stop."""
        for task in self._running:
            task.cancel()

    def _answered(self, answer: object, error: BaseException | None) -> None:
        task = self.sender()
        if not isinstance(task, Task):
            return
        done, failed = self._running.pop(task)
        self.busy.emit(tuple(self._running))
        task.deleteLater()
        if task.is_cancelled or isinstance(error, Cancelled):
            return
        if error is None:
            if done is not None and _stands(done):
                done(answer)
        elif failed is None:
            raise error
        elif _stands(failed):
            failed(error)


def _stands(callback: Callable[..., object]) -> bool:
    """Whether the object a callback belongs to still exists in Qt; a plain function always does."""
    owner = getattr(callback.func if isinstance(callback, partial) else callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
