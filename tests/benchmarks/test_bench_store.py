"""How quick the store is: saving, opening and checking 100 MB, searching 10,000 records. Prints; asserts no time.

Run with ``pytest -s tests/benchmarks/test_bench_store.py``.
"""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.store import backups, check, opening, restore, schema, search
from desktop_app.store.database import Database
from desktop_app.store.first_page import first_page
from desktop_app.store.models import Example, Opportunity, Posting

resource = pytest.importorskip("resource")

pytestmark = [pytest.mark.benchmark, pytest.mark.slow, pytest.mark.timeout(1800)]

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
SYLLABLES = [first + second for first in "bdklmrs" for second in "aeiou"]


def vocabulary(chance, size=20_000):
    return ["".join(chance.choices(SYLLABLES, k=chance.randrange(2, 6))) for _ in range(size)]


def words(chance, known, count):
    """Words by chance, few of them common, as in a language."""
    return " ".join(known[min(int(chance.paretovariate(0.4)) - 1, len(known) - 1)] for _ in range(count))


class Took(float):
    """Milliseconds by the clock, and of the processor: what a loud machine does not change."""

    def __new__(cls, clock, processor):
        made = super().__new__(cls, clock)
        made.processor = processor
        return made


def processor():
    """Seconds of this process and of those that it waited for."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def milliseconds(action, times):
    found = []
    for _ in range(times):
        began, used = time.perf_counter(), processor()
        action()
        found.append(Took((time.perf_counter() - began) * 1000, (processor() - used) * 1000))
    return found


def p95(found):
    return statistics.quantiles(found, n=20)[-1]


def say(name, found, unit="ms"):
    used = [each.processor for each in found if isinstance(each, Took)]
    more = f"   processor {statistics.median(used):8.2f}, p95 {p95(used):8.2f}" if used else ""
    print(f"  {name:58} median {statistics.median(found):8.2f} {unit}   p95 {p95(found):8.2f} {unit}{more}")  # noqa: T201


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """A store of over 100 MB: over a thousand long postings."""
    folder, chance = tmp_path_factory.mktemp("large"), random.Random(3)
    known = vocabulary(chance)
    pool = [words(chance, known, 3000) for _ in range(40)]
    with Database.open(folder) as db:
        for batch in range(12):
            with db.write("Fill") as session:
                for number in range(100):
                    post = Opportunity(title=f"Post {batch}-{number}", employer="x", created_at=NOW)
                    session.add(post)
                    session.flush()
                    text = f"{batch} {number} {chance.choice(pool)} {chance.choice(pool)}"
                    session.add(Posting(opportunity_id=post.id, text=text[:30_000], format="text", read_at=NOW))
            db._history.done.clear()
        db.backup_if_changed = lambda: None
    Database.open(folder).close()
    return folder


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """Ten thousand examples of some 200 words each."""
    folder, chance = tmp_path_factory.mktemp("many"), random.Random(4)
    known = vocabulary(chance)
    with Database.open(folder) as db:
        with db.write("Fill") as session:
            session.add_all(
                Example(title=words(chance, known, 4), action=words(chance, known, 200), created_at=NOW, changed_at=NOW)
                for _ in range(10_000)
            )
        db.backup_if_changed = lambda: None
    return folder, known


def test_saving(tmp_path, many):
    """Typing: one field of 400 words grows by a word at each save, one undo step, checksums and search index kept."""
    for name, folder in (("an empty store", tmp_path), ("10,000 records", many[0])):
        with Database.open(folder) as db:
            with db.write("Add") as session:
                example = Example(title="x", created_at=NOW, changed_at=NOW)
                session.add(example)
            text = ["word"] * 400

            def save(db=db, number=example.id, text=text):
                text.append("more")
                with db.write("typing", merge="action") as session:
                    session.get_one(Example, number).action = " ".join(text)

            say(f"save while typing, {name} (goal p95 10)", milliseconds(save, 300))
            db.backup_if_changed = lambda: None


def test_opening_and_checking_100_megabytes(large, tmp_path):
    store = large / "greenroom.db"
    print(f"\n  store of {store.stat().st_size / 1e6:.0f} MB")  # noqa: T201
    Database.open(tmp_path).close()
    Database.open(tmp_path).close()

    took = {each: ([], []) for each in (large, tmp_path)}
    for turn in range(18):
        folder = (large, tmp_path)[turn % 2]
        held = []
        took[folder][0].extend(milliseconds(lambda folder=folder, held=held: held.append(Database.open(folder)), 1))
        took[folder][1].extend(milliseconds(held[0].close, 1))
    for name, folder in (("empty store", tmp_path), ("100 MB", large)):
        for place, what in enumerate(("open, check included", "close, unchanged")):
            say(f"{what}, {name}", took[folder][place])
    pairs = [one / other for one, other in zip(took[large][0], took[tmp_path][0], strict=True)]
    print(f"  opening 100 MB against empty, check included: {statistics.median(pairs):.2f} times")  # noqa: T201
    say("  of it quick check (goal 500 warm)", milliseconds(lambda: check.quick(store), 9))
    say("full check with every checksum (after a crash, weekly)", milliseconds(lambda: check.full(store), 5))
    say("first page from the raw query, empty store", milliseconds(lambda: first_page(tmp_path), 30))
    say("first page from the raw query, 100 MB (goal 1.3 of empty)", milliseconds(lambda: first_page(large), 30))
    prepared = []
    say("connect after prepare (the part on the window's thread)", connects(large, prepared))
    with Database.open(large) as db:
        say("backup, proven and kept", milliseconds(lambda: backups.make(db._raw, store, backups.Reason.AUTO), 3))
        db.backup_if_changed = lambda: None
    newest = backups.all_in(large / "backups")[0].path
    say("proving a backup again", milliseconds(lambda: backups.verify(newest), 5))
    say("restore (goal 2000)", milliseconds(lambda: restore.restore(store, newest, schema.current()), 3))
    if hasattr(os, "posix_fadvise"):
        say(
            "  of opening, quick check of a file that is not in memory (goal 3000)",
            milliseconds(lambda: cold(store), 5),
        )


def cold(store):
    """A quick check after the system was asked to forget the file; forgetting takes no time worth telling."""
    handle = os.open(store, os.O_RDONLY)
    os.fsync(handle)
    os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(handle)
    check.quick(store)


def connects(folder, prepared):
    found = []
    for _ in range(7):
        prepared.append(opening.prepare(folder))
        began = time.perf_counter()
        db = Database(prepared[-1])
        found.append((time.perf_counter() - began) * 1000)
        db.backup_if_changed = lambda: None
        db.close()
    return found


def test_first_page_in_a_process_of_its_own(large, tmp_path):
    """From nothing to the first page's data, against a Python that does nothing."""
    Database.open(tmp_path).close()
    code = "import sys, pathlib; from desktop_app.store import first_page as f; f.first_page(pathlib.Path(sys.argv[1]))"
    root = Path(__file__).resolve().parents[2]

    def run(*arguments):
        subprocess.run([sys.executable, "-c", *arguments], check=True, cwd=root)

    found = {"nothing": [], "empty": [], "100 MB": []}
    for _ in range(9):
        found["nothing"] += milliseconds(lambda: run("pass"), 1)
        found["empty"] += milliseconds(lambda: run(code, str(tmp_path)), 1)
        found["100 MB"] += milliseconds(lambda: run(code, str(large)), 1)
    for name, took in found.items():
        say(f"process: {name}", took)
    ratio = statistics.median(a / b for a, b in zip(found["100 MB"], found["empty"], strict=True))
    print(f"  first page on 100 MB against empty (goal 1.3): {ratio:.2f} times")  # noqa: T201


WINDOW = """
import sys, time
began = time.perf_counter()
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop_app.ui import app as wiring
application = wiring.make_application()
program = wiring.App(application, Path(sys.argv[1]))
took = []
program.window.painted.connect(lambda: took.append(time.perf_counter() - began))
program.store.ready.connect(lambda: (took.append(time.perf_counter() - began), application.quit()))
program.window.show()
application.exec()
print(*(1000 * each for each in took))
program.store.database.backup_if_changed = lambda: None
program.window.close()
program.close()
"""


def test_the_window_until_its_store_is_open(large, tmp_path):
    """From nothing to the first picture, and to an open and checked store behind it."""
    Database.open(tmp_path).close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    root = Path(__file__).resolve().parents[2]

    def started(folder):
        done = subprocess.run(
            [sys.executable, "-c", WINDOW, str(folder)], check=True, cwd=root, env=environment, capture_output=True
        )
        return [float(each) for each in done.stdout.split()]

    pairs = [(started(tmp_path), started(large)) for _ in range(7)]
    for place, name in enumerate(("first picture", "store open and checked")):
        say(f"window: {name}, empty", [empty[place] for empty, _ in pairs])
        say(f"window: {name}, 100 MB", [full[place] for _, full in pairs])
        ratio = statistics.median(full[place] / empty[place] for empty, full in pairs)
        print(f"  {name}, 100 MB against empty (goal 1.3): {ratio:.2f} times")  # noqa: T201


def test_searching_ten_thousand_records(many):
    folder, known = many
    chance = random.Random(5)
    with Database.open(folder) as db, db.read() as session:
        common, rare = known[0], known[15_000]
        asked_for = {
            "one letter": ["b", "d", "k", "m"],
            "two letters": ["ba", "di", "ko"],
            "three letters": ["bad", "kob", "mel"],
            "a word that most records have": [common],
            "a rare word": [rare],
            "two words": [f"{common} {rare}", f"{known[5]} {known[9]}"],
            "a word that is not there": ["zzzz"],
        }
        for name, asked in asked_for.items():
            found = milliseconds(lambda asked=asked: search.find(session, chance.choice(asked)), 60)
            say(f"search, {name} (goal p95 30 with snippets)", found)
        keystrokes = []
        for _ in range(20):
            word = chance.choice(known[:3000])
            for length in range(1, len(word) + 1):
                keystrokes += milliseconds(lambda part=word[:length]: search.find(session, part), 1)
        say("search, every keystroke of 20 words", keystrokes)
        say("nearest word", milliseconds(lambda: search.nearest_word(session, known[77] + "q"), 20))
