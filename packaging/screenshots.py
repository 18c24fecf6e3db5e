"""Writes the pictures in docs/screenshots and docs/guide/keys.md from a fresh sample; it must touch nobody's own store.

python3 packaging/run.py screenshots              what is kept in the repository: every screen once, some in other looks
python3 packaging/run.py screenshots today        only those whose name starts so
python3 packaging/run.py screenshots keys         only docs/guide/keys.md, in seconds
python3 packaging/run.py screenshots --all OUT    every screen in every size, theme and text size, into the folder OUT
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parent.parent)]
import guide_keys
from PIL import Image

from desktop_app.ui.app import App, make_application
from desktop_app.ui.screenshots import Shot, settle, take

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "screenshots"
POST = (("opportunity", 1),)
MEETING = (("interview", 2),)


def tab(key: str) -> tuple[tuple[str, object], ...]:
    """The place of one view of the first post."""
    return (("opportunity", 1), ("tab", key))


SCREENS = {
    "today": Shot(),
    "opportunities": Shot(page="opportunities"),
    "overview": Shot(page="opportunity", where=tab("overview")),
    "posting": Shot(page="opportunity", where=tab("posting")),
    "coverage": Shot(page="opportunity", where=tab("coverage")),
    "signals": Shot(page="opportunity", where=tab("signals")),
    "compare": Shot(page="opportunity", where=tab("compare")),
    "interviews": Shot(page="opportunity", where=tab("interviews")),
    "facts": Shot(page="opportunity", where=tab("facts")),
    "interview": Shot(page="interview", where=(("interview", 2), ("step", "apply"))),
    "examples": Shot(page="examples"),
    "rehearse": Shot(page="rehearse", where=(("example", 1),), keys=("Space", "Space")),
    "questions": Shot(page="questions"),
    "looking_back": Shot(page="looking_back"),
    "debrief": Shot(page="debrief", where=(("interview", 1),)),
    "follow_up": Shot(page="follow_up", where=(("follow_up", 19),)),
    "outcome": Shot(page="outcome", where=POST),
    "brief": Shot(page="brief", where=MEETING),
    "calm": Shot(page="calm", where=MEETING),
    "people": Shot(page="people"),
    "palette": Shot(keys=("Ctrl+K", *"BUDG")),
    "settings": Shot(page="settings"),
    "files": Shot(page="files"),
    "guide": Shot(page="guide"),
}
"""Every screen of the design, by the name of its picture."""

OTHERS = {
    "today": ({"theme": "dark"}, {"scale": 1.5}),
    "coverage": ({"theme": "dark"}, {"size": (1024, 700)}, {"theme": "contrast"}),
}
"""What is kept besides 1360x860, light, 100 %."""

SIZES, THEMES, SCALES = ((1360, 860), (1024, 700), (1920, 1080)), ("light", "dark", "contrast"), (1.0, 1.5, 2.0)


def name(screen: str, shot: Shot) -> str:
    """How the file of a picture is called: screen, theme and size, and the text scale where it is not 100 %."""
    width, height = shot.size
    scale = f"-{round(shot.scale * 100)}pc" if shot.scale != 1.0 else ""
    return f"{screen}-{shot.theme}-{width}x{height}{scale}.png"


def kept() -> dict[str, Shot]:
    """The pictures in the repository."""
    shots = {name(screen, shot): shot for screen, shot in SCREENS.items()}
    for screen, changes in OTHERS.items():
        for change in changes:
            other = replace(SCREENS[screen], **change)
            shots[name(screen, other)] = other
    return shots


def everything() -> dict[str, Shot]:
    """Every screen at every size of the design, in every theme, at every text size asked for."""
    return {
        name(screen, other): other
        for screen, shot in SCREENS.items()
        for size in SIZES
        for theme in THEMES
        for scale in SCALES
        if scale == 1.0 or size == SIZES[0]
        for other in (replace(shot, size=size, theme=theme, scale=scale),)
    }


def squeeze(picture: Path) -> None:
    """Keep a picture with 256 colours: an eighth of the bytes, and nothing that is seen."""
    Image.open(picture).convert("RGB").quantize(256, dither=Image.Dither.NONE).save(picture, optimize=True)


def write_keys(data: Path) -> None:
    """docs/guide/keys.md, from a window on the sample."""
    app = App(make_application(), data)
    app.window.show()
    settle(app)
    (ROOT / "docs" / "guide" / "keys.md").write_text(guide_keys.text(app), encoding="utf-8")
    app.window.close()
    app.close()


def main() -> int:
    """Build the sample in a scratch folder and take the pictures asked for."""
    if not any(os.environ.get(each) for each in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted, target, shots = tuple(sys.argv[1:]), TARGET, kept()
    if wanted[:1] == ("--all",):
        target, shots, wanted = Path(wanted[1]), everything(), ()
    with tempfile.TemporaryDirectory() as scratch:
        data = Path(scratch) / "sample"
        subprocess.run([sys.executable, "-m", "desktop_app", "--data", str(data), "sample"], check=True, cwd=ROOT)
        if wanted == ("keys",) or (not wanted and target == TARGET):
            write_keys(data)
        for file, shot in shots.items():
            if not wanted or file.startswith(wanted):
                squeeze(take(shot, data, target / file))
                sys.stdout.write(f"{target / file}\n")
        if not wanted and target == TARGET:
            for old in set(TARGET.glob("*.png")) - {TARGET / file for file in shots}:
                old.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
