"""Opening the store once the window stands, and the ways out where that fails; it must not mend any file itself.

A thread imports the data layer, makes the file ready (lock, checks, moving to the present structure), connects, and
reads what the first page and the rail show. The window's thread then takes the store over with all that read, so that
it never stands still (docs/decisions/0129).
"""

from __future__ import annotations

import importlib
import logging
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import UserError
from desktop_app.ui.frame import going_back
from desktop_app.ui.frame.giving_way import giving_way
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.typed import Typed

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.store.database import Database
    from desktop_app.store.restore import Restored
    from desktop_app.ui.page import Tools

    WayOut = tuple[str, Callable[[], object]]

TOPIC = "opening"
logger = logging.getLogger(__name__)

PATIENCE = 2.0
"""Seconds after which the stages of opening are shown."""

WARMED = (
    "records.opportunities",
    "records.examples",
    "records.people",
    "records.interviews",
    "store.search",
    "store.drafts",
    "playbooks.load",
    "playbooks.read",
    "prep.today",
)
"""Modules that the first pages need, imported in the thread rather than when they are first asked for."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open store that still belongs to the thread that opened it, and what was read in it on the way.

    ``readings`` are those of ``ui/store.py``: none where they could not be read, for the pages then say why.
    """

    database: Database
    readings: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How to open: only a copy to read, although another computer is named in the lock, or filled with a sample.

    ``sample`` fills a store that holds nothing with the sample of that key, "" with all of them, None with none;
    ``own`` is the folder of the person's own file, to come back to. ``restore`` is a backup to go back to first.
    """

    read_only: bool = False
    take_over: bool = False
    sample: str | None = None
    own: Path | None = None
    restore: Path | None = None


class Opening(QObject):
    """Opens the store of the data folder without keeping the window waiting.

    ``moved`` brings the folder that the
    person chose instead; ``opened`` comes after every attempt with whether it went well, ``locked`` brings the words
    where a passphrase is missing or wrong.
    """

    moved = Signal(object)
    opened = Signal(bool)
    locked = Signal(str)
    _ended = Signal(object, object, object)
    _restored = Signal(object)
    _stage = Signal(str)

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._ended.connect(self._take)
        self._restored.connect(self._tell_restored)
        self._begun = 0.0
        self.keeping: going_back.Keeping | None = None
        self._stage.connect(self._show_stage)

    def open(self, way: Way | None = None) -> None:
        """Begin to open; ``opened`` tells the end."""
        self._begun = time.monotonic()
        arguments = (self._tools.folder, way or Way())
        threading.Thread(target=self._open, args=arguments, name="opening", daemon=True).start()

    def _open(self, folder: Path, way: Way) -> None:
        """In the thread: everything that takes time."""
        with giving_way():
            try:
                opened = self._opened(folder, way)
            except BaseException as error:
                self._tell(way, None, error)
            else:
                self._tell(way, opened, None)

    def _opened(self, folder: Path, way: Way) -> Opened:
        from desktop_app.store import opening
        from desktop_app.store.database import Database

        for module in WARMED:
            importlib.import_module(f"desktop_app.{module}")
        if way.restore is not None:
            self._restored.emit(going_back.restored(folder, way.restore, self._stage.emit))
        database = Database(
            opening.prepare(folder, read_only=way.read_only, take_over=way.take_over, progress=self._stage.emit)
        )
        if way.sample is not None:
            self._fill(database, way.sample)
        return Opened(database, self._read(database))

    def _fill(self, database: Database, key: str) -> None:
        """Fill a store that holds nothing; one that was filled before is left as the person changed it."""
        from desktop_app.records import sample

        with suppress(UserError), database.write("") as session:
            sample.fill(session, keys=(key,) if key else None, today=self._tools.clock().astimezone().date())

    def _read(self, database: Database) -> dict[str, Any]:
        """What stands in the first picture of an open store. What fails here fails again, and is told, on its page."""
        from desktop_app.ui.frame.counts import counts
        from desktop_app.ui.today.from_store import today

        try:
            with database.read() as session:
                return {"today": today(session, self._tools), "counts": counts(session, self._tools)}
        except Exception as error:  # its words may hold the person's own; the log must not
            logger.warning("the first page could not be read on the way: %s", type(error).__name__)
            return {}

    def _tell_restored(self, outcome: Restored | UserError) -> None:
        """Say that the backup is in its place, or why not: the file is then as it was and opens."""
        messages = self._tools.messages
        if isinstance(outcome, UserError):
            messages.report(outcome, topic="restored")
            return
        kept = tr("What was here before is kept in {folder}.", folder=str(outcome.former)) if outcome.former else ""
        messages.say(tr("You are back at the backup {file}.", file=outcome.source.name), kept, topic="restored")

    def _show_stage(self, words: str) -> None:
        """Say what takes so long, where it does take long."""
        if time.monotonic() - self._begun > PATIENCE:
            self._tools.messages.note(words)

    def _tell(self, way: Way, opened: Opened | None, error: BaseException | None) -> None:
        try:
            self._ended.emit(way, opened, error)
        except RuntimeError:  # the window was closed meanwhile
            if opened is not None:
                opened.database.close()

    def _take(self, way: Way, opened: Opened | None, error: BaseException | None) -> None:
        """On the GUI thread: take the store over and say that it is ready, or say what failed and the ways out."""
        messages = self._tools.messages
        if opened is None:
            if not isinstance(error, UserError):
                raise error or RuntimeError("the store was neither opened nor refused")
            messages.report(error, self._ways_out(error), topic=TOPIC)
            self.opened.emit(False)
            self._say_locked(error)
            return
        opened.database.turns.adopt()
        self._attach(way, opened)
        self.opened.emit(True)

    def _say_locked(self, error: UserError) -> None:
        from desktop_app.store.failures import Problem

        if getattr(error, "problem", None) is Problem.LOCKED_WITH_PASSPHRASE:
            self.locked.emit(error.happened)

    def _attach(self, way: Way, opened: Opened) -> None:
        messages, database = self._tools.messages, opened.database
        messages.withdraw(TOPIC)
        if way.sample is not None:
            self._say_sample(way.own)
        typed = None if way.read_only else Typed(self._tools.folder)
        second = self._tools.preferences.get("second_backup_folder", "")
        database.second_backup_folder = Path(second) if second else None
        self._tools.store.attach(database, typed, opened.readings)
        self.end()
        self.keeping = None if way.read_only else going_back.Keeping(self._tools)
        if typed is not None and typed.left:
            messages.say(
                plural("One text was typed but not kept.", "{n} texts were typed but not kept.", len(typed.left)),
                tr("Each comes back when you go where it was typed, and Ctrl Z takes it away."),
                topic="typed",
            )
        for notice in database.notices:
            messages.say(notice)
        if way.read_only:
            words = tr("Nothing can be changed in it. The file itself is untouched.")
            messages.say(tr("You are reading a copy."), words, topic=TOPIC)

    def end(self) -> None:
        """Nothing more is done beside the store."""
        if self.keeping is not None:
            self.keeping.end()
        self.keeping = None

    def _say_sample(self, own: Path | None) -> None:
        self._tools.messages.say(
            tr("You are looking at a sample."),
            tr("It is a file of its own: change what you like. Your own file is untouched."),
            ways=[(tr("Back to your own file"), partial(self._tools.open_folder, own))] if own else (),
            topic="sample",
        )

    def _ways_out(self, error: UserError) -> list[WayOut]:
        """Buttons for a failure: what can be read may be read, another folder may be chosen, one may try again."""
        from desktop_app.store.failures import Problem

        problem = getattr(error, "problem", None)
        ways: list[WayOut] = [(tr("Try again"), self._again)]
        if problem in (Problem.NEWER, Problem.HELD, Problem.DAMAGED, Problem.UNWRITABLE, Problem.MIGRATION):
            ways.append((tr("Open a copy to read"), lambda: self.open(Way(read_only=True))))
        if problem in going_back.MENDED and (newest := going_back.newest(self._tools.folder)):
            words = tr("Go back to the backup of {name}", name=newest[0])
            ways.append((words, lambda: self.open(Way(restore=newest[1]))))
        if getattr(error, "may_take_over", False):
            ways.append((tr("Open anyway"), self._confirm_take_over))
        if problem is not Problem.HELD:
            ways.append((tr("Choose another folder"), self._choose_folder))
        return ways

    def _confirm_take_over(self) -> None:
        """Two programs writing one file would cost work, so this is said once more before it is done."""
        self._tools.messages.say(
            tr("Is Greenroom closed on the other computer?"),
            tr("If both write, changes of one of them may be lost."),
            "look_at",
            ((tr("It is closed, open here"), lambda: self.open(Way(take_over=True))), (tr("Leave it"), self._again)),
            topic=TOPIC,
        )

    def _again(self) -> None:
        self.open()

    def _choose_folder(self) -> None:
        folder = self._tools.messages.choose_folder(tr("Folder for your interviews"), str(self._tools.folder.parent))
        if folder is not None:
            self._tools.folder = folder
            self.moved.emit(folder)
            self.open()
