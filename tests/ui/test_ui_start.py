"""Before the first picture nothing heavy is loaded; after it the data layer arrives without being asked."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("sqlalchemy", "alembic", "reportlab", "PIL", "numpy", "pypdf", "pypdfium2", "uharfbuzz", "PySide6.QtNetwork")

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
COSTLY = ("QStyle", "QStyledItemDelegate")  # Qt's classes are made for Python when first named; QStyle has 780 members
from desktop_app.ui import app as wiring
application = wiring.make_application()
program = wiring.App(application, Path(sys.argv[1]))
seen = []
def first_picture():
    seen.extend(name for name in sys.argv[2:] if name in sys.modules)
    seen.extend(name for name in COSTLY if name in vars(sys.modules["PySide6.QtWidgets"]))
program.window.painted.connect(first_picture)
program.store.ready.connect(application.quit)
QTimer.singleShot(20_000, lambda: application.exit(3))
program.window.show()
code = application.exec()
program.window.close()
program.close()
print("before", *seen)
print("after", "sqlalchemy" in sys.modules, "reportlab" in sys.modules)
sys.exit(code)
"""


def run(folder):
    found = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), *HEAVY],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert found.returncode == 0, found.stderr[-2000:]
    return found.stdout.splitlines()


def test_nothing_heavy_is_loaded_before_the_first_picture_in_an_empty_folder(tmp_path):
    assert run(tmp_path) == ["before", "after True False"]


def test_nothing_heavy_is_loaded_before_the_first_picture_of_a_filled_store(tmp_path):
    from desktop_app.records import opportunities
    from desktop_app.store.database import Database

    with Database.open(tmp_path) as database, database.write("add") as session:
        opportunities.add(session, title="Ward Manager", employer="Eastvale")
    assert run(tmp_path) == ["before", "after True False"]


def test_a_platform_that_cannot_start_is_explained_without_a_traceback_or_abort(tmp_path):
    found = subprocess.run(
        [sys.executable, "-m", "desktop_app", "--data", str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "no-such-platform"},
    )  # fmt: skip
    assert found.returncode == 1
    assert "a system library that it needs is missing" in found.stderr
    assert "Your interviews are untouched" in found.stderr
    assert "Traceback" not in found.stderr
