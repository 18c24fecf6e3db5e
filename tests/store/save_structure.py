"""Saves a filled store of the present structure as ``saved/schema_N.db.gz``, for the tests of every later version.

Run it once before each release that has a new structure, and never for a structure that was released:
``python tests/store/save_structure.py``. Until structure 1 is released, run it after each change of the tables.
"""

from __future__ import annotations

import gzip
import random
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.path.insert(0, str(HERE.parent.parent))

from test_undo_of_every_verb import begin, random_life  # noqa: E402

from desktop_app.store import schema  # noqa: E402
from desktop_app.store.database import Database  # noqa: E402


def main():
    """Fill a store with the verbs of the records and pack it."""
    with tempfile.TemporaryDirectory() as scratch:
        with Database.open(Path(scratch)) as db:
            begin(db)
            random_life(db, random.Random(schema.VERSION), 300, set())
        data = (Path(scratch) / "greenroom.db").read_bytes()
    target = HERE / "saved" / f"schema_{schema.VERSION}.db.gz"
    target.write_bytes(gzip.compress(data, mtime=0))
    sys.stdout.write(f"{target}: {len(data)} bytes, packed {target.stat().st_size}\n")


if __name__ == "__main__":
    main()
