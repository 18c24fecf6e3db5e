"""Meets every file of a folder with the command line in this one process, and tells what happened as JSON.

python tests/inputs/meet.py FOLDER   (FOLDER/list.json: [[key, command, path], ...])
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import resource
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.cli import run


def spent():
    """Processor seconds of this process and of its children: a machine that does other work is no fault of ours."""
    return sum(os.times()[:4])


def most_memory():
    """Megabytes at the most, of this process since its own program began, or of a child of it.

    What ``getrusage`` says of this process also counts whoever started it.
    """
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with contextlib.suppress(OSError):
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        own = next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))
    return max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1000


def main(folder: Path) -> None:
    told = {}
    for key, command, path in json.loads((folder / "list.json").read_text()):
        out, err, began = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO(), spent()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = run(["--data", str(folder / "data"), command, path])
        out.flush()
        said = out.buffer.getvalue().decode("utf-8", "replace")
        told[key] = {"code": code, "err": err.getvalue(), "out": said[:5000], "seconds": spent() - began}
    sys.stdout.write(json.dumps({"told": told, "megabytes": most_memory()}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
