"""The one way in: a window without arguments, the command line with them; it must import neither before it knows."""

from __future__ import annotations

import gc
import os
import sys

BUNDLES = (".greenroom", ".locked", ".zip")
"""Endings of files that open a window on what an import of them would do, as a double click in a folder asks."""


def main(arguments: list[str] | None = None) -> int:
    """Run Greenroom and return the exit code: 0 done, 1 the person can fix it, 2 wrong usage."""
    given = sys.argv[1:] if arguments is None else arguments
    if sys.stdout is None or sys.stderr is None:  # a program for the window alone has neither on Windows
        sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 # pathlib is not loaded yet
    if given in (["--version"], ["-V"]):
        from desktop_app import __version__

        sys.stdout.write(f"greenroom {__version__}\n")
        return 0
    if given == ["--extract"]:
        # A child of our own that reads one untrusted PDF from its standard input; see reading/documents/apart.py.
        from desktop_app.reading.documents.memory import bound_own
        from desktop_app.reading.documents.pdf import MOST_ADDRESS_SPACE, answer

        bound_own(MOST_ADDRESS_SPACE)
        return answer(sys.stdin.buffer, sys.stdout.buffer)
    if given == ["--selftest"]:
        from desktop_app.ui.selftest import main as selftest

        return selftest()
    data, rest = (given[1], given[2:]) if given[:1] == ["--data"] and len(given) > 1 else (None, given)
    if not rest or (len(rest) == 1 and rest[0].lower().endswith(BUNDLES)):
        return _window(data, rest[0] if rest else None)
    from desktop_app.cli import run

    return run(given)


def _window(data: str | None, file: str | None) -> int:
    """Open the window without loading the command line first, which would cost a third of the start."""
    # Nothing made until the first picture is rubbish, and looking for some costs a twentieth of the start. The window
    # collects in its own thread from then on (docs/decisions/0128).
    gc.disable()
    from desktop_app.cli.window import open_on
    from desktop_app.errors import UserError

    try:
        return open_on(data, file=file)
    except UserError as problem:
        sys.stderr.write(f"greenroom: {problem}\n")
        return 1


if __name__ == "__main__":
    sys.exit(main())
