"""The journey by command line and through every page of the window, ended by the first socket anything opens.

Run as a program: ``offline_walk.py FOLDER``. It prints one line for each step; it must not test anything itself.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


def _refuse(event: str, _details: tuple[object, ...]) -> None:
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        sys.stderr.write(f"SOCKET {event}\n")
        sys.stderr.flush()
        os._exit(3)


def by_command_line(folder: Path) -> None:
    """Read, fill, list, print, check, keep and bring back."""
    from desktop_app.__main__ import main
    from tests.journeys.journey_material import FORMATS, OWN, write_posting

    data = ["--data", str(folder / "data")]
    for ending in FORMATS:
        posting = write_posting(folder / f"posting.{ending}", OWN)
        assert main(["read", str(posting), "--json"]) == 0
    assert main([*data, "sample", "nurse"]) == 0
    for words in (["list"], ["brief", "1", "-o", str(folder / "brief.pdf")], ["check"], ["backup"], ["restore"]):
        assert main([*data, *words]) == 0, words
        sys.stdout.write(f"did {words[0]}\n")


def through_the_window(folder: Path) -> None:
    """Every page on the sample, and a posting read in."""
    from desktop_app.ui import app as wiring
    from desktop_app.ui import pages, screenshots
    from desktop_app.ui.places import Place

    records = {"opportunity": 1, "interview": 2, "follow_up": 1}
    app = wiring.App(wiring.make_application(), folder / "data")
    app.window.show()
    screenshots.settle(app, 30)
    for page in (*pages.PAGES, *pages.TABS):
        if pages.exists(page):
            assert app.window.go(Place(page, tuple(sorted(records.items())))), page
            screenshots.settle(app, 30)
            sys.stdout.write(f"saw {page}\n")
    screenshots.end(app)


if __name__ == "__main__":
    sys.addaudithook(_refuse)
    by_command_line(Path(sys.argv[1]))
    through_the_window(Path(sys.argv[1]))
    sys.stdout.write("walked\n")
