"""Files that are no library, or one that is damaged or too new, with what ``greenroom check FILE`` says of each."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from functools import lru_cache, partial
from pathlib import Path

from desktop_app.transfer.bundle.shape import kinds
from tests.inputs.cases import Case
from tests.store import damage

FOREIGN = "is not a Greenroom library"


TRIGGER = "CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM person; END"


@lru_cache(maxsize=1)
def states() -> tuple[bytes, bytes]:
    """A small filled library, and an earlier state of the same file."""
    from desktop_app.records import sample
    from desktop_app.store.database import Database

    with tempfile.TemporaryDirectory() as scratch:
        folder, found = Path(scratch), []
        for keys in ((), ("nurse",)):
            with Database.open(folder) as db, db.write("Fill") as session:
                if keys:
                    sample.fill(session, keys=keys)
            found.append((folder / "greenroom.db").read_bytes())
    return found[1], found[0]


def changed(*statements: str) -> bytes:
    """The library after somebody else's statements."""
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "greenroom.db"
        path.write_bytes(states()[0])
        raw = sqlite3.connect(path)
        for statement in statements:
            raw.execute(statement)
        raw.commit()
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        raw.close()
        return path.read_bytes()


def spoiled(kind) -> bytes:
    """The library with one damage, by the first seed that does harm: a row reads differently or not at all."""
    whole, older = states()
    tried = (damage.damaged(whole, older, kind, seed) for seed in range(200))
    return next(data for data in tried if rows_of(data) != rows_of(whole))


def rows_of(data: bytes) -> object:
    """Every row of every record, or what reading them came to."""
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "greenroom.db"
        path.write_bytes(data)
        with closing(sqlite3.connect(path)) as raw:
            raw.text_factory = bytes
            try:
                return {name: raw.execute(f"SELECT * FROM {name}").fetchall() for name in kinds()}
            except sqlite3.Error as problem:
                return str(problem)


def database(name, make, says):
    return Case("database", name, "greenroom.db", make, says, "check")


CASES = [
    database("all right", lambda: states()[0], ""),
    database("another program's", lambda: changed("PRAGMA application_id=77"), FOREIGN),
    database("a later structure", lambda: changed("PRAGMA user_version=99"), "made by a later version of Greenroom"),
    database("a text", lambda: b"Dear diary\n" * 400, FOREIGN),
    database("nothing", lambda: b"", "is an empty file"),
    database("half a header", lambda: states()[0][:50], "damaged: it is cut short"),
    database("a foreign trigger", lambda: changed(TRIGGER), FOREIGN),
    database("a foreign view", lambda: changed("CREATE VIEW v AS SELECT 1"), FOREIGN),
    database("a foreign table", lambda: changed("CREATE TABLE t (a)"), FOREIGN),
    database("an index missing", lambda: changed("DROP INDEX ix_signal_person_id"), FOREIGN),
    *(database(kind.__name__.replace("_", " "), partial(spoiled, kind), "is damaged") for kind in damage.KINDS),
]  # fmt: skip
