"""Pictures of the window on a given store, for documentation and for looking at one's work; it must not change it.

    python -m desktop_app.ui.screenshots --page examples --data FOLDER --size 1360x830 --theme dark -o picture.png
    python -m desktop_app.ui.screenshots --page posting --where opportunity=1 --scale 1.5 -o picture.png

It works on a copy of the data folder. Without a screen it draws offscreen.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.app import App


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One picture: which page with which values, how large in pixels, in which theme and at which text scale.

    ``keys`` are pressed one after another before the picture is taken ("F6", "Ctrl+K", "Down"); ``moment`` is what the
    clock of the window says.
    """

    page: str = "today"
    where: tuple[tuple[str, object], ...] = ()
    size: tuple[int, int] = (1360, 860)
    theme: str = "light"
    scale: float = 1.0
    keys: tuple[str, ...] = ()
    moment: datetime | None = None


def settle(app: App, seconds: float = 30.0) -> None:
    """Let the window load its store and paint; raises RuntimeError where the store does not open in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.application.processEvents()
        if app.store.is_ready:
            break
        time.sleep(0.005)
    else:
        raise RuntimeError(
            "the store did not open: " + "; ".join(s.accessibleName() for s in app.window.strips.strips())
        )
    for _ in range(2):  # work in the background may start more of it when its answer is shown
        app.window.tools.tasks.wait()
        for _ in range(20):
            app.application.processEvents()
    clear_away(app)


def clear_away(app: App) -> None:
    """Delete what was left to be deleted: without an event loop running Qt puts that off for ever."""
    app.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def end(app: App) -> None:
    """Close a window for good. One that is only closed lives on, takes keys and is styled anew with every other."""
    app.window.close()
    app.close()
    app.window.deleteLater()
    clear_away(app)
    app.application.processEvents()


def take(shot: Shot, folder: Path, target: Path, prepare: Callable[[App], object] | None = None) -> Path:
    """Take one picture of the store in ``folder`` and write it to ``target``; returns ``target``.

    ``prepare`` may do something to the window after it stands on its page.
    """
    from PySide6.QtGui import QKeySequence
    from PySide6.QtTest import QTest

    from desktop_app.ui.app import App, make_application, now
    from desktop_app.ui.places import Place

    application = make_application()
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "data"
        shutil.copytree(
            folder, copy, ignore=shutil.ignore_patterns("window.ini", "*.lock")
        ) if folder.is_dir() else None
        copy.mkdir(exist_ok=True)
        moment = shot.moment
        app = App(application, copy, clock=(lambda: moment) if moment else now)
        app.theme.choose(scale=shot.scale, motion=False)
        app.theme.apply(shot.theme)
        app.window.resize(*shot.size)
        app.window.show()
        settle(app)
        app.window.go(Place(shot.page, tuple(sorted(shot.where))))
        settle(app)
        for key in shot.keys:
            combination = QKeySequence(key)[0]  # type: ignore[index]  # PySide's stubs do not know that it has items
            QTest.keyClick(app.window.focusWidget() or app.window, combination.key(), combination.keyboardModifiers())
            settle(app)
        if prepare is not None:
            prepare(app)
            settle(app)
        target.parent.mkdir(parents=True, exist_ok=True)
        app.window.grab().save(str(target))
        end(app)
    return target


def _value(text: str) -> object:
    return int(text) if text.lstrip("-").isdigit() else text


def main(arguments: list[str] | None = None) -> int:
    """Take one picture as the options say."""
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    parser = argparse.ArgumentParser(prog="desktop_app.ui.screenshots", description="A picture of the window.")
    parser.add_argument("--page", default="today")
    parser.add_argument("--where", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument(
        "--data", type=Path, default=Path("does-not-exist"), help="data folder; without it an empty store"
    )
    parser.add_argument("--size", default="1360x830", metavar="WIDTHxHEIGHT")
    parser.add_argument("--theme", default="light", choices=["light", "dark", "contrast"])
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--key", action="append", default=[], help="press a key first; may be given several times")
    parser.add_argument("--moment", type=datetime.fromisoformat, help="what the clock says, with an offset from UTC")
    parser.add_argument("-o", "--output", type=Path, required=True)
    given = parser.parse_args(arguments)
    width, height = (int(part) for part in given.size.split("x"))
    where = tuple((name, _value(value)) for name, value in (item.split("=", 1) for item in given.where))
    shot = Shot(
        page=given.page, where=where, size=(width, height), theme=given.theme, scale=given.scale,
        keys=tuple(given.key), moment=given.moment,
    )  # fmt: skip
    take(shot, given.data, given.output)
    sys.stdout.write(f"{given.output}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
