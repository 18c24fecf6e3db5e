"""Meets every file of a folder with the command line in this one process, and tells what happened as JSON.

python tests/inputs/meet.py FOLDER   (FOLDER/list.json: [[key, command, path], ...])
"""

from __future__ import annotations

import contextlib
import io
import json
import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.cli import run


def main(folder: Path) -> None:
    told = {}
    for key, command, path in json.loads((folder / "list.json").read_text()):
        out, err, began = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO(), time.monotonic()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = run(["--data", str(folder / "data"), command, path])
        out.flush()
        said = out.buffer.getvalue().decode("utf-8", "replace")
        told[key] = {"code": code, "err": err.getvalue(), "out": said[:5000], "seconds": time.monotonic() - began}
    kilobytes = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    sys.stdout.write(json.dumps({"told": told, "megabytes": max(kilobytes) / 1000}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
