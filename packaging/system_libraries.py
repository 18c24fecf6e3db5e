"""The system libraries Qt loads at run time on Linux: which are missing, and installing them where that is allowed.

Standard library only, and no knowledge of Greenroom: ``run.py`` uses it before anything is installed. Windows and
macOS need nothing here.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable

# What Qt's xcb and offscreen platforms open -> the Debian package that has it. libxcb-cursor0 is by far the most
# reported reason why a Qt program does not start.
QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
# Programs the tests read PDFs and drive windows with -> their package.
TEST_PROGRAMS = {"Xvfb": "xvfb", "pdftotext": "poppler-utils", "qpdf": "qpdf", "strace": "strace"}
# Programs that make and try the packages -> their package.
PACKAGE_PROGRAMS = {"dpkg-deb": "dpkg", "fakeroot": "fakeroot", "mksquashfs": "squashfs-tools", "Xvfb": "xvfb",
                    "desktop-file-validate": "desktop-file-utils", "appstreamcli": "appstream"}  # fmt: skip

Say = Callable[[str], None]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing(kind: str) -> list[str]:
    """Debian packages to add for running ("app"), testing ("test") or packing ("package"), in a stable order."""
    if not sys.platform.startswith("linux"):
        return []
    packages = [package for library, package in QT.items() if not _loads(library)]
    programs = {"test": TEST_PROGRAMS, "package": PACKAGE_PROGRAMS}.get(kind, {})
    packages += [package for program, package in programs.items() if not shutil.which(program)]
    return packages


def _as_root() -> list[str] | None:
    """The words that make a command run as root without asking; None where that is not allowed."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def install(packages: list[str], why: str, say: Say, stop: Say) -> bool:
    """Install Debian packages when that may be done without asking; otherwise stop with the exact line to run."""
    line = "apt-get install -y " + " ".join(packages)
    if not shutil.which("apt-get"):
        stop(f"{why}: {' '.join(packages)} (Debian names). Install them with your system's package program.")
    root = _as_root()
    if root is None:
        stop(f"{why}. Run this, then try again: sudo {line}")
    say(f"{why}: installing {' '.join(packages)} ...")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
    ):
        done = subprocess.run([*(root or []), *arguments], env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.stderr.write(done.stderr[-2000:])
        stop(f"{why}, and installing failed (see above). Run this, then try again: sudo {line}")
    return True


def ensure(kind: str, say: Say, stop: Say) -> None:
    """See that everything Qt (and, for "test", the tests) loads is there; quick when it is."""
    packages = missing(kind)
    if packages:
        install(packages, "Some system libraries that the window needs are missing", say, stop)
