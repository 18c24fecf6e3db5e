"""Opening the store once the window stands, and the ways out where that fails; it must not mend any file itself."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import UserError
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.typed import Typed

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.store.database import Database
    from desktop_app.ui.page import Tools

    Way = tuple[str, Callable[[], object]]

TOPIC = "opening"


class Opening(QObject):
    """Opens the store of the data folder on this thread, which it then belongs to.

    ``moved`` brings the folder that the person chose instead.
    """

    moved = Signal(object)

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools

    def open(self, *, read_only: bool = False, take_over: bool = False, sample: str | None = None) -> bool:
        """Open it; a failure is said in a strip with the ways out that fit it.

        ``sample`` fills a store that holds nothing with the sample of that key, "" with all of them.
        """
        from desktop_app.store.database import Database

        messages = self._tools.messages
        try:
            database = Database.open(self._tools.folder, read_only=read_only, take_over=take_over)
        except UserError as error:
            messages.report(error, self._ways(error), topic=TOPIC)
            return False
        messages.withdraw(TOPIC)
        if sample is not None:
            self._fill(database, sample)
        typed = None if read_only else Typed(self._tools.folder)
        self._tools.store.attach(database, typed)
        if typed is not None and typed.left:
            messages.say(
                plural("One text was typed but not kept.", "{n} texts were typed but not kept.", len(typed.left)),
                tr("Each comes back when you go where it was typed, and Ctrl Z takes it away."),
                topic="typed",
            )
        for notice in database.notices:
            messages.say(notice)
        if read_only:
            messages.say(
                tr("You are reading a copy."),
                tr("Nothing can be changed in it. The file itself is untouched."),
                topic=TOPIC,
            )
        return True

    def _fill(self, database: Database, key: str) -> None:
        """Fill a store that holds nothing; one that was filled before is left as the person changed it."""
        from desktop_app.records import sample

        with suppress(UserError), database.write(tr("filled with the sample")) as session:
            sample.fill(session, keys=(key,) if key else None, today=self._tools.clock().astimezone().date())
        self._tools.messages.say(
            tr("You are looking at a sample."),
            tr("It is a file of its own: change what you like. Your own file is untouched."),
            topic="sample",
        )

    def _ways(self, error: UserError) -> list[Way]:
        """Buttons for a failure: what can be read may be read, another folder may be chosen, one may try again."""
        from desktop_app.store.failures import Problem

        problem = getattr(error, "problem", None)
        ways: list[Way] = [(tr("Try again"), self._again)]
        if problem in (Problem.NEWER, Problem.HELD, Problem.DAMAGED, Problem.UNWRITABLE, Problem.MIGRATION):
            ways.append((tr("Open a copy to read"), lambda: self.open(read_only=True)))
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
            ((tr("It is closed, open here"), lambda: self.open(take_over=True)), (tr("Leave it"), self._again)),
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
