"""A start against the least window PySide6 can open, in pairs A B B A; prints ratios and asserts no time.

Every run is a process of its own that tells when it had painted, when all of Today stood, when the store was open, how
long its window's thread was away from the event loop in the first three seconds, and the most memory it took. Goals are
those of performance.md.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.records import sample
from desktop_app.store import first_page
from desktop_app.store.database import Database
from desktop_app.store.models import Interview

pytestmark = [pytest.mark.slow, pytest.mark.benchmark]

ROOT = Path(__file__).resolve().parents[2]
PAIRS = 10
NOW = datetime.now(UTC)

TOLD = """
import json, re, sys, time
from pathlib import Path
begun, told, turns = float(sys.argv[1]), {}, []
def note(name):
    told.setdefault(name, [(time.monotonic() - begun) * 1000, time.process_time() * 1000])
def turn():
    turns.append(time.monotonic())
def end():
    told["gap"] = [max((b - a for a, b in zip(turns, turns[1:])), default=0.0) * 1000] * 2
    most = re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())  # Linux tells it; others tell less
    told["memory"] = [int(most[1]) / 1024] * 2
    print(json.dumps(told))
"""

BARE = (
    TOLD
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        note("painted")
        QTimer.singleShot(0, application.quit)
application = QApplication(["bare"])
window = Window()
window.setCentralWidget(QLabel("Hello"))
window.statusBar().showMessage("ready")
window.resize(1360, 830)
window.show()
application.exec()
end()
"""
)

PROGRAM = (
    TOLD
    + """
import gc
gc.disable()  # as __main__ does
from pathlib import Path
from desktop_app.cli import window as _
from desktop_app.ui import app as wiring
from PySide6.QtCore import QTimer
application = wiring.make_application(["greenroom"])
program = wiring.App(application, Path(sys.argv[2]))
program.window.painted.connect(lambda: note("painted"))
fill, ticks = program.fill, QTimer(interval=1)
def filled():
    fill()
    if program.window.stack.current.seen is not None:
        note("today")
program.window.painted.disconnect(program.fill)
program.window.painted.connect(filled, wiring.Qt.ConnectionType.QueuedConnection)
program.store.ready.connect(lambda: (note("open"), note("today")))
program.warmed.connect(gc.freeze)
ticks.timeout.connect(turn)
QTimer.singleShot(0, ticks.start)
QTimer.singleShot(3_000, application.quit)
program.window.show()
application.exec()
end()
program.window.close()
program.close()
"""
)

ROWS = (
    ("painted", "first painted", 1.25),
    ("today", "all of Today on screen", 1.6),
    ("open", "store open", 3.5),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The sample and a hundred interviews around it, closed once by the program as every store is."""
    folder = tmp_path_factory.mktemp("start")
    with Database.open(folder) as database, database.write("fill") as session:
        sample.fill(session)
        session.add_all([
            Interview(opportunity_id=1, playbook="recruiter", state="held", starts=NOW - timedelta(days=n), zone="UTC",
                      created_at=NOW)
            for n in range(1, 85)
        ])  # fmt: skip
    run(PROGRAM, folder)
    assert first_page.first_page(folder).kept
    return folder


def run(code, *arguments):
    """What one process told: name -> (milliseconds by the clock, of processor time)."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = repr(time.monotonic())
    command = [sys.executable, "-c", code, begun, *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=120)
    return json.loads(done.stdout.splitlines()[-1])


def test_a_start_beside_a_bare_window(folder):
    subprocess.run([sys.executable, "-m", "compileall", "-q", "desktop_app"], cwd=ROOT, check=True)
    pairs = []
    for number in range(PAIRS):
        codes = [(PROGRAM, folder), (BARE,)]
        told = [run(*code) for code in (codes if number % 2 == 0 else reversed(codes))]
        pairs.append(told if number % 2 == 0 else told[::-1])
    say = sys.stdout.write
    say(f"\n{PAIRS} pairs; a bare window is painted after ")
    say(f"{statistics.median(bare['painted'][0] for _, bare in pairs):.0f} ms\n")
    say(f"{'':26}{'by the clock':>14}{'of work':>10}{'goal':>8}{'ms':>8}\n")
    for name, words, goal in ROWS:
        clock, work = (
            statistics.median(ours[name][place] / bare["painted"][place] for ours, bare in pairs) for place in (0, 1)
        )
        took = statistics.median(ours[name][0] for ours, _ in pairs)
        say(f"{words:26}{clock:14.2f}{work:10.2f}{goal:8.2f}{took:8.0f}\n")
    gap = statistics.median(ours["gap"][0] for ours, _ in pairs)
    memory = statistics.median(ours["memory"][0] / bare["memory"][0] for ours, bare in pairs)
    say(f"{'longest turn, first 3 s':26}{gap:11.0f} ms{'':10}{'50 ms':>8}\n")
    say(f"{'peak memory':26}{memory:14.2f}{2.0:18.2f}\n")
    assert all(ours["today"][0] < ours["open"][0] for ours, _ in pairs), "Today waits for the store"


def test_the_version_beside_python_alone():
    def took(*arguments):
        begun = time.perf_counter()
        subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, check=True)
        return time.perf_counter() - begun

    ratios = [took("-m", "desktop_app", "--version") / took("-c", "pass") for _ in range(2 * PAIRS)]
    sys.stdout.write(f"\ngreenroom --version: {statistics.median(ratios):.2f} of python -c pass (goal 1.5)\n")
    assert ratios
