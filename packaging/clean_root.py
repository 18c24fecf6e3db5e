"""Installs the .deb in a bare Debian root and drives it there, as a person would; it must use nothing of this machine.

    python3 packaging/run.py package clean-root FOLDER

FOLDER is made by debootstrap where it is not there; it needs root. The window is driven by keys under Xvfb, which is
installed in the root beside the package, and judged by what the command line then finds in the store.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

POSTING = "Staff nurse\\n\\nWhat you bring\\n- Registered nurse with a current PIN\\n- Two years on an acute ward\\n"
STEPS = (
    ("installed by apt, which also fetches what the package needs",
     "apt-get update -qq && apt-get install -y -qq --no-install-recommends /tmp/greenroom.deb"),
    ("the desktop's files are in place",
     "test -x /usr/bin/greenroom && test -f /usr/share/applications/greenroom.desktop && test -f "
     "/usr/share/mime/packages/greenroom.xml && test -f /usr/share/man/man1/greenroom.1.gz && "
     "test -s /usr/share/doc/greenroom/copyright"),
    ("no library is missing, of the system's or of those beside the program",
     "! find /usr/lib/greenroom -name '*.so*' -type f "
     "-not -path '*qgtk3*' -not -path '*printsupport*' "
     "-not -ipath '*wayland*' -not -ipath '*WlShell*' -not -path '*xcbgl*'"
     " -exec env LD_LIBRARY_PATH=/usr/lib/greenroom/_internal ldd {} + 2>/dev/null | grep 'not found'"),
    ("it says its version", "greenroom --version"),
    ("it tests itself without a screen", "greenroom --selftest"),
    ("xvfb and xdotool for the next steps",
     "apt-get install -y -qq --no-install-recommends xvfb xauth xdotool poppler-utils"),
    ("it tests itself on an X display", "xvfb-run -a greenroom --selftest"),
    ("a posting is read", f"printf '{POSTING}' > /tmp/posting.txt && greenroom read /tmp/posting.txt"),
    ("a sample is made and listed", "rm -rf $HOME/.local/share/Greenroom && greenroom sample && greenroom list"),
    ("the store is whole", "greenroom check && greenroom backup"),
    ("a brief is printed, and its text can be read",
     "greenroom brief 1 -o /tmp/brief.pdf && pdftotext /tmp/brief.pdf - | head -3"),
    ("the window is driven by keys alone: a new example, its title typed, kept on leaving",
     "xvfb-run -a -s '-screen 0 1360x860x24' sh /tmp/drive.sh "
     "&& greenroom list examples | grep 'Typed in a clean root'"),
    ("a second start hands a bundle to the window that is open, and ends without a word",
     "greenroom export --replace /tmp/all.greenroom && xvfb-run -a -s '-screen 0 1360x860x24' sh /tmp/hand_over.sh"),
    ("removed; the store stays, and it is said where",
     "apt-get remove -y -qq greenroom "
     "&& test -f $HOME/.local/share/Greenroom/greenroom.db "
     "&& ! test -e /usr/lib/greenroom"),
)  # fmt: skip
DRIVE = """
greenroom & program=$!
xdotool search --sync --onlyvisible --name Greenroom > /tmp/window || exit 1
window=$(head -1 /tmp/window); sleep 4
xdotool windowfocus $window
xdotool key --clearmodifiers ctrl+3; sleep 1
xdotool key --clearmodifiers ctrl+n; sleep 1.5
xdotool key ctrl+a; xdotool type --delay 20 'Typed in a clean root'; sleep 1.5
xdotool key --clearmodifiers ctrl+1; sleep 1
xdotool key --clearmodifiers ctrl+q
wait $program
"""
HAND_OVER = """
greenroom & program=$!
xdotool search --sync --onlyvisible --name Greenroom > /tmp/window || exit 1
greenroom /tmp/all.greenroom > /tmp/said 2>&1 || exit 1
test ! -s /tmp/said || exit 1
timeout 20 xdotool search --sync --onlyvisible --name 'Import, export and backups' || exit 1
xdotool windowfocus $(head -1 /tmp/window); xdotool key --clearmodifiers ctrl+q
wait $program
"""


def drive(root: Path | None, deb: Path) -> int:
    """Every step in order; 0 where all went well. The root is left as it was before, without the package."""
    if root is None or not deb.is_file():
        sys.exit("packaging: clean-root needs a folder, and the .deb in dist/ (run.py package)")
    if not (root / "etc/debian_version").exists():
        subprocess.run(["debootstrap", "--variant=minbase", "bookworm", str(root)], check=True)
    shutil.copyfile(deb, root / "tmp/greenroom.deb")
    (root / "tmp/drive.sh").write_text(DRIVE, encoding="utf-8")
    (root / "tmp/hand_over.sh").write_text(HAND_OVER, encoding="utf-8")
    for source in ("/proc", "/dev"):
        subprocess.run(["mount", "--bind", source, f"{root}{source}"], check=True)
    try:
        for words, line in STEPS:
            environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8"}
            environment["DEBIAN_FRONTEND"] = "noninteractive"
            done = subprocess.run(
                ["chroot", str(root), "sh", "-c", line], env=environment, capture_output=True, text=True, check=False
            )
            if done.returncode:
                print(f"FAILED  {words}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
                return 1
            print(f"ok      {words}")
            for said in done.stdout.strip().splitlines()[-6:]:
                print(f"            {said[:150]}")
    finally:
        for source in ("/dev", "/proc"):
            subprocess.run(["umount", f"{root}{source}"], check=False)
    return 0
