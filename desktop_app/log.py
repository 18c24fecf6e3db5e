"""The log that stays on this computer; it must never hold what the person wrote."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LOG_NAME = "greenroom.log"


def start(folder: Path) -> None:
    """Write warnings and errors to ``greenroom.log`` in ``folder``, three files of 500 kB at most.

    A folder that cannot be written to is no reason not to start: the log then goes nowhere.
    """
    import logging.handlers  # costs as much as ten of our modules; not before the first picture

    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / LOG_NAME, maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    stop()
    root = logging.getLogger("desktop_app")
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def stop() -> None:
    """Close the log file; a second call does nothing."""
    root = logging.getLogger("desktop_app")
    for handler in tuple(root.handlers):
        root.removeHandler(handler)
        handler.close()
