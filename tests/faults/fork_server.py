"""A Python of its own that has imported everything once and forks a child for every run, so that a run costs little.

Reads one JSON line {"action", "folder", "acks", ...} at a time, prints the child's process number, waits for its end,
and prints how it ended. Children do the work below and note each thing that they were told is safe.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
import traceback
from datetime import UTC, datetime, timedelta
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE.parent / "store")]

import grown_schema  # noqa: E402

from desktop_app.records import examples, opportunities  # noqa: E402
from desktop_app.store import cipher, drafts, lock, passphrase, restore, schema  # noqa: E402
from desktop_app.store.database import Database  # noqa: E402
from desktop_app.store.failures import StoreError  # noqa: E402
from desktop_app.transfer import incoming, merging, outgoing  # noqa: E402
from desktop_app.voice.keeping import Recordings  # noqa: E402

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
schema.expected(schema.current())
cipher._ROUNDS = 10  # the key is handed over as it is: what is cut short here is the writing, not the deriving


class Acks:
    """Notes what was acknowledged: a file that survives the child, and a mark in the recording where there is one."""

    def __init__(self, path: str | None) -> None:
        self._handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND) if path else None
        self._library = ctypes.CDLL(None)

    def __call__(self, text: object) -> None:
        if self._handle is not None:
            os.write(self._handle, f"{text}\n".encode())
        if hasattr(self._library, "greenroom_mark"):
            self._library.greenroom_mark(str(text).encode())


def pair(db, number):
    """One step of the person's: an example and an opportunity of the same number, both or neither."""
    with db.write(f"Add {number}") as session:
        examples.add(session, title=f"E{number}", action="I rebuilt the rota. " * (number % 40), at=NOW)
        opportunities.add(session, title=f"O{number}", employer="x", at=NOW)


def edit(folder, acks, *, start=0, count=400, undo=False):
    with Database.open(folder) as db:
        acks("open")
        for number in range(start, start + count):
            pair(db, number)
            acks(number)
            if undo and number % 5 == 4:
                acks(f"-{number}")  # said first: killed between the two, the undo may be done or not
                db.undo()
                db.redo()
                acks(number)


def import_many(folder, acks, *, start=0, count=1500):
    with Database.open(folder) as db:
        acks("open")
        with db.write("Import") as session:
            for number in range(start, start + count):
                examples.add(session, title=f"E{number}", at=NOW)
        acks("imported")


def back_up(folder, acks, *, count=50):
    with Database.open(folder) as db:
        acks("open")
        for _ in range(count):
            acks(db.backup().path.name)


def restore_again(folder, acks, *, sources=(), count=50):
    store = folder / "greenroom.db"
    for number in range(count):
        source = sources[number % len(sources)]
        held = lock.take(folder)
        try:
            restore.restore(store, Path(source), schema.current())
        finally:
            held.release()
        acks(source)


def bring_in(folder, acks, *, bundle):
    acks("begun")
    found = incoming.read_file(Path(bundle), NOW.date())
    with Database.open(folder) as db:
        with db.write("Import") as session:
            merging.carry_out(session, merging.plan(session, found.entries), set())
        acks("imported")


def take_out(folder, acks, *, count=30):
    with Database.open(folder) as db:
        acks("open")
        for number in range(count):
            name = ("all.zip", "cv.json", "examples.csv")[number % 3]
            with db.read() as session:
                data = outgoing.exported(session, name, data_folder=folder)
            outgoing.write(folder / "out" / name, data)
            acks(name)


def speak(folder, acks, *, count=12):
    kept = Recordings(folder)
    for number in range(count):
        acks(kept.keep(b"\1\2" * 9000, 8000, NOW + timedelta(seconds=number)))


def change_passphrase(folder, acks, *, present, new, second=None):
    cipher.use(present)
    acks("begun")
    passphrase.change(folder, new, second=Path(second) if second else None)
    acks("changed")


def migrate(folder, acks):
    with Database.open(folder, schema=grown_schema.THIRD):
        acks("moved")


def move(folder, acks):
    with Database.open(folder):
        acks("moved")


def start(folder, acks, *, seconds=0.3):
    import time

    with Database.open(folder):
        acks("open")
        time.sleep(seconds)


def everything(folder, acks):
    """A little of all: for the runs in which one call fails."""
    journal = drafts.Drafts(folder, elsewhere=folder.with_name("elsewhere"), pause=0.01)
    journal.note(("example", 1, "action"), "typed")
    journal.flush()
    with Database.open(folder) as db:
        acks("open")
        for number in range(6):
            try:
                pair(db, number)
            except StoreError as error:
                acks(f"! {error.problem.value}: {error}")
                continue
            acks(number)
        try:
            db.backup()
        except StoreError as error:
            acks(f"! {error.problem.value}: {error}")
        if db.undo_label is not None:
            number = db.undo_label.removeprefix("Add ")
            acks(f"-{number}")  # asked for: from here on either state is right, also when it is reported to have failed
            db.undo()
            db.redo()
            acks(number)
    journal.close()


ACTIONS = {
    "edit": edit, "import": import_many, "backup": back_up, "restore": restore_again, "migrate": migrate,
    "start": start, "everything": everything, "bring in": bring_in, "take out": take_out,
    "passphrase": change_passphrase, "move": move, "speak": speak,
}  # fmt: skip


def child(order):
    """Carry out one order; ends the process: 0 done, 3 refused in the person's words, 9 our own bug."""
    library = ctypes.CDLL(None)
    folder = Path(order["folder"])
    if hasattr(library, "greenroom_watch"):
        library.greenroom_watch(str(folder).encode())
        if order.get("record"):
            library.greenroom_record(order["record"].encode())
        library.greenroom_room.argtypes = [ctypes.c_long]
        library.greenroom_room(order.get("room", -1))
        library.greenroom_fail(order.get("fail_at", 0), order.get("fail_kind", 0))
    acks = Acks(order.get("acks"))
    code = 0
    try:
        ACTIONS[order["action"]](folder, acks, **order.get("with", {}))
    except StoreError as error:
        acks(f"! {error.problem.value}: {error}")
        code = 3
    except BaseException:
        sys.stderr.write(traceback.format_exc())
        sys.stderr.flush()
        code = 9
    if hasattr(library, "greenroom_calls") and order.get("fail_at"):
        acks(f"calls {library.greenroom_calls()}")
    os._exit(code)


def say(number):
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def main():
    for line in sys.stdin:
        number = os.fork()
        if number == 0:
            child(json.loads(line))
        say(number)
        _, status = os.waitpid(number, 0)
        say(os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
