"""Reading a PDF in a process of its own, so that no file can hang, fill or end Greenroom; it must not know PDF itself.

The child is Greenroom again with ``--extract``; it gets the bytes on its standard input and answers with one JSON
object. The parent ends it after ten seconds or above 400 MB. Of the readers measured, the fastest and most faithful
one ends its whole process on some hostile files, which is why it may only run here (docs/decisions/0011).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from desktop_app.reading.documents import limits
from desktop_app.reading.documents.memory import resident_bytes
from desktop_app.reading.documents.plain import tidy
from desktop_app.reading.result import Document
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.errors import UserError

SECONDS: Final = 10.0
BYTES: Final = 400 * limits.MEGABYTE
PAUSE: Final = 0.02
SWITCH: Final = "--extract"

_PROBLEMS: Final[dict[str, Callable[[str], UserError]]] = {
    "locked": limits.locked_pdf,
    "scanned": limits.scanned_pdf,
    "damaged": limits.damaged_pdf,
    "memory": limits.took_memory,
}


def read_pdf_apart(data: bytes, name: str, *, seconds: float = SECONDS, most_bytes: int = BYTES) -> Document:
    """The text of a PDF, read in a child process within bounds.

    Raises:
        UserError: protected, scanned, damaged, or stopped for taking too much time or memory.
    """
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as answer:
        given.write(data)
        given.seek(0)
        stopped = _run(given, answer, seconds, most_bytes)
        if stopped:
            raise limits.took_memory(name) if stopped == "memory" else limits.took_time(name)
        answer.seek(0)
        try:
            found = json.loads(answer.read().decode("utf-8"))
        except ValueError:
            raise limits.damaged_pdf(name) from None
    if "problem" in found:
        raise _PROBLEMS[found["problem"]](name)
    # A font may name half of a pair of UTF-16 for a character: such halves cannot be stored.
    title = tidy(found["title"]).strip()
    return Document(text=tidy(found["text"]), format="pdf", title=title or None, notes=notes(found))


def notes(found: dict[str, Any]) -> tuple[str, ...]:
    """What the child left out, worded here: the child speaks no language."""
    said = []
    if found["dropped"]:
        said.append(tr("Page heads, feet and numbers were left out ({dropped} lines).", dropped=found["dropped"]))
    if found["pictures"]:
        said.append(
            tr(
                "{pictures} of {pages} pages have no text, only pictures; they were left out.",
                pictures=found["pictures"],
                pages=found["pages"],
            )
        )
    return tuple(said)


def command() -> list[str]:
    """How to start Greenroom again to read one document."""
    if getattr(sys, "frozen", False):
        # On Windows the program with a window has no standard output; the one for the command line stands beside it.
        console = Path(sys.executable).with_name("greenroom-cli.exe")
        return [str(console) if console.is_file() else sys.executable, SWITCH]
    return [sys.executable, "-P", "-m", "desktop_app", SWITCH]


def environment() -> dict[str, str]:
    """What the child finds round it: the same as here, and this very Greenroom to import."""
    return os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[3])}


def _run(given: IO[bytes], answer: IO[bytes], seconds: float, most_bytes: int) -> str:
    """Run the child to its end or to a bound; returns "" or what it took too much of."""
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    child = subprocess.Popen(
        command(), stdin=given, stdout=answer, stderr=subprocess.DEVNULL, env=environment(), creationflags=flags
    )
    end = time.monotonic() + seconds
    try:
        while True:
            try:
                child.wait(PAUSE)
                return ""
            except subprocess.TimeoutExpired:
                if time.monotonic() > end:
                    return "time"
                if resident_bytes(child.pid) > most_bytes:
                    return "memory"
    finally:
        if child.poll() is None:
            child.kill()
            child.wait()
