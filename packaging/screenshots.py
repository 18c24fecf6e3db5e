"""Writes the pictures in docs/screenshots from a fresh sample store; it must not touch anybody's own store.

python3 packaging/run.py screenshots              all pictures
python3 packaging/run.py screenshots today        only those whose name starts so
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop_app.ui.screenshots import Shot, take

TARGET = Path(__file__).resolve().parent.parent / "docs" / "screenshots"
ONE = (("opportunity", 1),)
SHOTS = (
    Shot(page="today"),
    Shot(page="today", theme="dark"),
    Shot(page="today", size=(1024, 700), scale=1.5),
    Shot(page="opportunities"),
    Shot(page="posting", where=ONE),
    Shot(page="coverage", where=ONE),
    Shot(page="coverage", where=ONE, theme="dark"),
    Shot(page="interview", where=(("interview", 2), ("step", "bridges"))),
    Shot(page="examples"),
    Shot(page="rehearse", where=ONE),
)


def name(shot: Shot) -> str:
    """How the file of a picture is called: page, theme and size, and the text scale where it is not 100 %."""
    width, height = shot.size
    scale = f"-{round(shot.scale * 100)}pc" if shot.scale != 1.0 else ""
    return f"{shot.page}-{shot.theme}-{width}x{height}{scale}.png"


def main() -> int:
    """Build the sample in a scratch folder and take the pictures asked for."""
    if not any(os.environ.get(each) for each in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted = tuple(sys.argv[1:])
    with tempfile.TemporaryDirectory() as scratch:
        data = Path(scratch) / "sample"
        subprocess.run([sys.executable, "-m", "desktop_app", "--data", str(data), "sample"], check=True)
        for shot in SHOTS:
            file = name(shot)
            if not wanted or file.startswith(wanted):
                take(shot, data, TARGET / file)
                sys.stdout.write(f"docs/screenshots/{file}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
