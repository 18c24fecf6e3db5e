"""Fonts installed on this computer, asked only when no bundled family has a character; it must not choose styles."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from pathlib import Path

import uharfbuzz as hb

from desktop_app.briefs.pdf.faces import Face, face_at

SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})
MOST_FILES = 2_000
"""Font files looked at; enough for any desktop, and a bound on the time taken."""
_RESTRICTED = 0x0002


def folders() -> list[Path]:
    """Where this system keeps its fonts, the person's own folder last."""
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", str(home))
        return [Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts", Path(local) / "Microsoft/Windows/Fonts"]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"]
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts"]


@lru_cache(maxsize=1)
def _files() -> tuple[Path, ...]:
    """Every font file, by folder and name, so that the choice is the same each time."""
    found: list[Path] = []
    for folder in folders():
        for place, _, names in sorted(os.walk(folder)):
            found += [Path(place) / name for name in sorted(names) if Path(name).suffix.lower() in SUFFIXES]
    return tuple(found[:MOST_FILES])


@lru_cache(maxsize=4_096)
def system_face(sign: str) -> Face | None:
    """The first installed font with outlines for ``sign`` whose makers allow embedding; None where there is none."""
    for path in _files():
        for index in range(_faces_in(path)):
            if _can_print(path, index, ord(sign)):
                return face_at(path, index)
    return None


@lru_cache(maxsize=MOST_FILES)
def _faces_in(path: Path) -> int:
    """How many faces a file holds; 0 where it cannot be read."""
    try:
        return int(min(hb.Face(hb.Blob.from_file_path(str(path))).count, 32))
    except (OSError, hb.HarfBuzzError, MemoryError):
        return 0


def _can_print(path: Path, index: int, code: int) -> bool:
    """Whether the face has an outline for ``code`` and may be embedded (OS/2 fsType)."""
    face = hb.Face(hb.Blob.from_file_path(str(path)), index)
    tables = set(face.table_tags)
    if not tables & {"glyf", "CFF "} or "fvar" in tables or code not in face.unicodes:
        return False
    rights = face.reference_table("OS/2").data[8:10] if "OS/2" in tables else b"\0\0"
    return not int.from_bytes(rights, "big") & _RESTRICTED
