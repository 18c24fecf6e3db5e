"""``greenroom --selftest``: does this installed program hold all it needs? It must touch nobody's own store.

Every artifact of ``packaging/run.py package`` is run with it: a store is made and searched, a posting and a PDF are
read, a brief is printed and the window is drawn. What is missing from a package shows here, before a person finds it.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
import traceback
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

STEP = "selftest"  # a name for the undo line that nobody sees
LINK = "https://meet.example.net/a-room"
SECRET = "eight letters and more"
POSTING = "Staff nurse\n\nWhat you bring\n- Registered nurse with a current PIN\n- Two years on an acute ward\n"


def fill(folder: Path) -> str:
    """A new store filled with the sample, opened again and searched."""
    from desktop_app.records import sample
    from desktop_app.store import search
    from desktop_app.store.database import Database

    with Database.open(folder) as database, database.write(STEP) as session:
        sample.fill(session)
    with Database.open(folder) as database, database.read() as session:
        hits = search.find(session, "budget")
    if not hits:
        raise AssertionError("the sample has no hit for a word it holds")
    return f"store made, opened again and searched: {len(hits)} hits"


def lock_and_speak(folder: Path) -> str:
    """What is sealed with a passphrase opens with it, and the window speaks every language it has."""
    from desktop_app.transfer import sealed
    from desktop_app.ui import languages

    if sealed.opened("words", sealed.sealed(b"words", SECRET), SECRET) != b"words":
        raise AssertionError("what was sealed does not open")
    known = [code for code, _ in languages.available()]
    if len(known) < 2:
        raise AssertionError("the window speaks one language only")
    return f"sealed and opened; the window speaks {', '.join(known)}"


def read_text(folder: Path) -> str:
    """A posting becomes requirements by the word lists."""
    from desktop_app.reading import posting

    found = posting.read_posting(POSTING).requirements
    if len(found) != 2:
        raise AssertionError(f"{len(found)} requirements in a posting of two")
    return "posting read: 2 requirements"


def print_brief(folder: Path) -> str:
    """The first interview of the sample as a PDF."""
    from desktop_app.briefs.files import write_pdf
    from desktop_app.briefs.gather import gather
    from desktop_app.briefs.model import Options
    from desktop_app.briefs.pdf.render import render
    from desktop_app.playbooks import load
    from desktop_app.records import interviews
    from desktop_app.store.database import Database

    with Database.open(folder) as database, database.read() as session:
        row = interviews.row_of(session, 1)
        playbook = load.playbook(row.playbook, load.folders(folder))
        brief = gather(session, 1, playbook, datetime.now(UTC)).brief
    brief = replace(brief, masthead=replace(brief.masthead, link=LINK))  # printed as a code to scan, too
    printed = render(brief, Options())
    write_pdf(folder / "brief.pdf", printed.data)
    return f"brief printed: {printed.pages} pages, {len(printed.data)} bytes"


def read_pdf(folder: Path) -> str:
    """The printed brief read back by a child process of this same program."""
    from desktop_app.reading.documents.apart import read_pdf_apart

    text = read_pdf_apart((folder / "brief.pdf").read_bytes(), "brief.pdf").text
    if len(text) < 500:
        raise AssertionError(f"only {len(text)} characters came back from the printed brief")
    return f"PDF read in a process of its own: {len(text)} characters"


def draw_window(folder: Path) -> str:
    """The window on that store, painted on every page that needs no record."""
    from desktop_app.ui import pages
    from desktop_app.ui.app import App, make_application
    from desktop_app.ui.places import Place
    from desktop_app.ui.screenshots import settle

    application = make_application()
    app = App(application, folder)
    app.window.show()
    settle(app, 30)
    drawn = []
    try:
        for key in ("opportunities", "examples", "rehearse", "people", "settings", "guide", "about", "today"):
            if pages.exists(key) and app.window.go(Place(key)):
                settle(app)
                picture = app.window.grab().toImage()
                shades = {picture.pixel(x, y) for x in range(0, picture.width(), 9) for y in range(100, 500, 9)}
                if len(shades) < 8:
                    raise AssertionError(f"the page {key} is blank")
                drawn.append(key)
    finally:
        app.window.close()
        app.close()
    return f"window drawn with {application.platformName()}: {', '.join(drawn)}"


STEPS: tuple[Callable[[Path], str], ...] = (fill, lock_and_speak, read_text, print_brief, read_pdf, draw_window)
"""What is tried, in an order in which each step may use what the ones before it left in the folder."""


def main() -> int:
    """Try everything in a scratch folder; one line a step; 0 where all of it works."""
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    failed = 0
    with tempfile.TemporaryDirectory(prefix="greenroom-selftest-", ignore_cleanup_errors=True) as scratch:
        for step in STEPS:
            begun = time.monotonic()
            try:
                words = f"ok      {step(Path(scratch))}"
            except Exception:
                failed += 1
                words = f"FAILED  {step.__name__}\n{traceback.format_exc()}"
            sys.stdout.write(f"{words} ({time.monotonic() - begun:.1f} s)\n")
            sys.stdout.flush()
    return 1 if failed else 0
