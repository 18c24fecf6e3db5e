"""What kind of place a data folder is in, and what that means; it must only look and never move anything.

Synced folders, network drives and sticks are where SQLite files get damaged without any program's fault: the sync
client copies a half-written file, the share answers a lock that it did not take. Asked when a folder is chosen and at
every start.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class Where(StrEnum):
    """The kind of place."""

    SYNCED = "synced"
    NETWORK = "network"
    REMOVABLE = "removable"


@dataclass(frozen=True)
class Place:
    """A place that a library should not be in, and what it is called ("Dropbox", "a network drive")."""

    where: Where
    name: str

    def warning(self) -> str:
        """What the person should know, in two sentences."""
        why = {
            Where.SYNCED: tr(
                "This folder is kept in step by {name}, which may copy the library while it is written.", name=self.name
            ),
            Where.NETWORK: tr(
                "This folder is on {name}, where a lost connection can damage the library.", name=self.name
            ),
            Where.REMOVABLE: tr(
                "This folder is on {name}, which can be pulled out while the library is written.", name=self.name
            ),
        }[self.where]
        remedy = tr("Keep the library on this computer and let the backups go there instead.")
        return f"{why} {remedy}"


_NAMED: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        ("Dropbox", r"dropbox( \(.*\))?|dropbox-.*"),
        ("OneDrive", r"onedrive( - .*|-.*)?|skydrive"),
        ("iCloud Drive", r"icloud ?drive|mobile documents|com~apple~clouddocs"),
        ("Google Drive", r"google ?drive( .*|-.*)?|my drive"),
        ("Nextcloud", r"nextcloud\d?|owncloud"),
        ("pCloud", r"pcloud ?drive"),
        ("Box", r"box sync|box-box"),
        ("MEGA", r"megasync|mega ?sync ?drive"),
        ("Yandex Disk", r"yandex\.?disk"),
        ("Syncthing", r"syncthing"),
    )
)
"""Names that sync clients give their folders, wherever these lie."""
_NAMED_AT_HOME: Final = {"box": "Box", "mega": "MEGA", "sync": "Sync", "seafile": "Seafile", "tresorit": "Tresorit"}
"""Names too common to mean anything but directly in the home folder."""
_MARKS: Final = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "Nextcloud"),
    (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"),
    (".seafile-data", "Seafile"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
)
"""Files that sync clients leave in the top folder of what they keep in step, whatever it is called."""
_VARIABLES: Final = (("OneDrive", "OneDrive"), ("OneDriveConsumer", "OneDrive"), ("OneDriveCommercial", "OneDrive"))
_NETWORK_SYSTEMS: Final = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|ncpfs|afpfs|afs|davfs\d?|webdav|9p|ceph|glusterfs|lustre|"
    r"fuse\.(sshfs|rclone|gvfsd-fuse|smbnetfs|davfs2|s3fs|glusterfs|curlftpfs)"
)
_REMOVABLE_ROOTS: Final = ("/media/", "/run/media/", "/Volumes/")

Mounts = "Sequence[tuple[str, str]]"
"""Mount point and file system, such as ("/home", "ext4")."""


def look(
    folder: Path,
    *,
    home: Path | None = None,
    variables: Mapping[str, str] | None = None,
    mounts: Sequence[tuple[str, str]] | None = None,
) -> Place | None:
    """The kind of place ``folder`` is in, None for a folder on this computer's own disk.

    Args:
        folder: a folder; it need not exist yet.
        home: the person's home folder.
        variables: the environment.
        mounts: mount points with their file systems; read from the system by default.
    """
    text = str(folder)
    if text.startswith(("\\\\", "//")) and not text.startswith(("\\\\?\\C", "\\\\.\\")):
        return Place(Where.NETWORK, tr("a network drive"))
    path = Path(os.path.normpath(text))
    synced = _by_name(path, home or Path.home()) or _by_mark(path) or _by_variable(path, variables or os.environ)
    if synced:
        return Place(Where.SYNCED, synced)
    return _by_mount(path, _mounts() if mounts is None else mounts)


def _by_name(path: Path, home: Path) -> str | None:
    parts = path.parts
    for name, pattern in _NAMED:
        if any(pattern.fullmatch(part) for part in parts):
            return name
    if "CloudStorage" in parts:  # macOS keeps every provider's folder there: CloudStorage/Provider-Account
        after = parts[parts.index("CloudStorage") + 1 :]
        return after[0].split("-")[0] if after else tr("a cloud service")
    try:
        first = path.relative_to(home).parts[0].lower()
    except (ValueError, IndexError):
        return None
    return _NAMED_AT_HOME.get(first)


def _by_mark(path: Path) -> str | None:
    for above in (path, *path.parents):
        for mark, name in _MARKS:
            try:
                if (above / mark).exists():
                    return name
            except OSError:
                continue
    return None


def _by_variable(path: Path, variables: Mapping[str, str]) -> str | None:
    for variable, name in _VARIABLES:
        top = variables.get(variable)
        if top and path.is_relative_to(top):
            return name
    return None


def _by_mount(path: Path, mounts: Iterable[tuple[str, str]]) -> Place | None:
    inside = [(point, system) for point, system in mounts if path.is_relative_to(point)]
    _, system = max(inside, key=lambda mount: len(mount[0]), default=("", ""))
    if _NETWORK_SYSTEMS.fullmatch(system):
        return Place(Where.NETWORK, tr("a network drive"))
    if system == "removable" or path.as_posix().startswith(_REMOVABLE_ROOTS):
        return Place(Where.REMOVABLE, tr("a removable disk"))
    return None


def _mounts() -> list[tuple[str, str]]:
    """Mount points and file systems of this computer, as far as that can be read without running anything."""
    if sys.platform == "win32":
        return _windows_drives()
    try:
        lines = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    fields = [line.split() for line in lines]
    return [(part[1].replace("\\040", " "), part[2]) for part in fields if len(part) > 2]


def _windows_drives() -> list[tuple[str, str]]:
    """Drive letters of network (4) and removable (2) drives."""
    import ctypes

    kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009 - the name exists on Windows only
    kinds = {2: "removable", 4: "cifs"}
    drives = [f"{letter}:\\" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    asked = [(drive, kernel.GetDriveTypeW(drive)) for drive in drives]
    return [(drive, kinds[kind]) for drive, kind in asked if kind in kinds]


_CONFLICT: Final = re.compile(r"greenroom( \(.+\)| \d+|\.sync-conflict-.+|-[\w-]+)\.db")
"""Dropbox and Nextcloud write "(... conflicted copy ...)", Google Drive "(1)", iCloud "2", Syncthing
".sync-conflict-", OneDrive the name of the computer."""


def conflict_copies(folder: Path) -> list[Path]:
    """Copies that a sync client made beside the library; they are named to the person and never opened."""
    try:
        return sorted(path for path in folder.iterdir() if path.is_file() and _CONFLICT.fullmatch(path.name))
    except OSError:
        return []
