"""The name of a brief's file, and what is said where it cannot be written; it must not know what the bytes are."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_app import files
from desktop_app.errors import UserError
from desktop_app.translate import tr

if TYPE_CHECKING:
    from desktop_app.briefs.model import Brief

LONGEST_NAME: Final = 80
"""Characters of a file name, the ending included."""
LONGEST_BYTES: Final = 240
"""Bytes of a file name: what every file system takes."""

_FORBIDDEN: Final = re.compile(
    r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+'
)
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


def file_name(brief: Brief) -> str:
    """A safe name of day, company and kind, at most 80 characters: ``2026-03-12 Northwind – recruiter.pdf``."""
    head = brief.masthead
    day = f"{head.day.isoformat()} " if head.day else ""
    kind = _safe(head.kind).lower()[:30].rstrip(" .")
    company = _safe(head.company or head.role)
    ending = f" – {kind}.pdf" if kind and company else ".pdf"
    room = LONGEST_NAME - len(day) - len(ending)
    name = (company or kind or "brief")[: max(room, 8)].rstrip(" .")
    while len((day + name + ending).encode("utf-8")) > LONGEST_BYTES and len(name) > 1:
        name = name[:-1].rstrip(" .")
    whole = day + name
    return (f"_{whole}" if _RESERVED.fullmatch(whole) else whole) + ending


def _safe(text: str) -> str:
    """``text`` without what any system forbids in a file name, on one line."""
    return " ".join(_FORBIDDEN.sub(" ", text).split()).strip(" .")


def write_pdf(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path``, whole or not at all.

    Raises UserError when the folder cannot be written, the disk is full or the old file is held open; whatever was at
    ``path`` before is then untouched and nothing is left lying about.
    """
    target = Path(path)
    try:
        files.write_for_person(target, data, owner_only=False)
    except OSError as problem:
        raise _worded(problem, target) from problem


def _worded(problem: OSError, target: Path) -> UserError:
    """The failure in words the person can act on."""
    safe = tr("The file that was there before is untouched.") if target.exists() else tr("Nothing was written.")
    if problem.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return UserError(
            tr("The disk is full; {file} could not be saved.", file=target.name),
            safe,
            tr("Free some space or choose another folder."),
        )
    if problem.errno in (errno.ENOENT, errno.ENOTDIR):
        return UserError(
            tr("The folder {folder} is not there.", folder=target.parent), safe, tr("Choose another folder.")
        )
    if problem.errno == errno.EISDIR or target.is_dir():
        return UserError(tr("{target} is a folder, not a file.", target=target), safe, tr("Choose a file name."))
    if problem.errno in (errno.EROFS,) or not os.access(target.parent, os.W_OK):
        return UserError(
            tr("The folder {folder} cannot be written to.", folder=target.parent), safe, tr("Choose another folder.")
        )
    if isinstance(problem, PermissionError):
        return UserError(
            tr("{file} is open in another program.", file=target.name),
            safe,
            tr("Close it there and save again, or choose another name."),
        )
    reason = problem.strerror or tr("the system gave no reason")
    return UserError(
        tr("{file} could not be saved ({reason}).", file=target.name, reason=reason),
        safe,
        tr("Choose another folder and try again."),
    )
