"""A zip from outside, opened only as far as it is safe; it must not know what its files mean nor write any to disk.

Checked before a byte is unpacked: names that reach outside or that a system keeps for itself, names given twice, links,
passwords, the number and size of files and how far they were pressed together.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import Final

from desktop_app.errors import UserError
from desktop_app.translate import tr

MEGABYTE: Final = 1_000_000
MOST_BYTES: Final = 200 * MEGABYTE
MOST_FILES: Final = 5_000
MOST_RATIO: Final = 200
MOST_OF_ONE: Final = 64 * MEGABYTE
_SMALL: Final = 100_000
"""Files so small are not judged by how far they were pressed together: a page of blanks is no attack."""
_DRIVE: Final = re.compile(r"^[A-Za-z]:")
_DEVICE: Final = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)", re.IGNORECASE)
_LINK: Final = 0o120000
_KIND_OF_FILE: Final = 0o170000
_ENCRYPTED: Final = 0x1


def unsafe(name: str, what: str) -> UserError:
    """The archive was not opened: ``what`` is "name" or "size"."""
    happened = (
        tr("“{name}” contains an unsafe size and was not opened.", name=name)
        if what == "size"
        else tr("“{name}” contains an unsafe name and was not opened.", name=name)
    )
    return UserError(happened, tr("Nothing was imported."))


def damaged(name: str) -> UserError:
    """The archive cannot be unpacked."""
    return UserError(
        tr("“{name}” is damaged or is not a zip file.", name=name),
        tr("Nothing was imported."),
        tr("Export or copy it again."),
    )


class Archive:
    """The files of one checked zip; each is unpacked when it is asked for and must have the size it says."""

    def __init__(self, name: str, data: bytes) -> None:
        """Check the directory of the zip.

        Raises:
            UserError: unsafe, protected by a password, or damaged.
        """
        if len(data) > MOST_BYTES:
            raise unsafe(name, "size")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as problem:
            raise damaged(name) from problem
        self.name = name
        members = self._zip.infolist()
        _check(name, members, len(data))
        self._members = {member.filename: member for member in members if not member.is_dir()}
        self.names: tuple[str, ...] = tuple(self._members)

    def __contains__(self, member: str) -> bool:
        return member in self._members

    def read(self, member: str) -> bytes:
        """The bytes of one file.

        Raises:
            UserError: they are damaged, or more than the directory says.
        """
        try:
            with self._zip.open(self._members[member]) as stream:
                data = stream.read(MOST_OF_ONE + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as problem:
            raise damaged(self.name) from problem
        if len(data) > MOST_OF_ONE:
            raise unsafe(self.name, "size")
        return data


def _check(name: str, members: list[zipfile.ZipInfo], size: int) -> None:
    if len(members) > MOST_FILES:
        raise unsafe(name, "size")
    names = [member.orig_filename.casefold() for member in members]
    if len(set(names)) < len(names) or any(map(_is_unsafe, members)):
        raise unsafe(name, "name")
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise UserError(
            tr("“{name}” is protected by a password.", name=name),
            tr("Nothing was imported."),
            tr("Unpack it and save it without one."),
        )
    if sum(member.file_size for member in members) > MOST_BYTES or any(map(_is_pressed, members)):
        raise unsafe(name, "size")
    if any(member.compress_size > size or member.file_size > MOST_OF_ONE for member in members):
        raise unsafe(name, "size")


def _is_unsafe(member: zipfile.ZipInfo) -> bool:
    """Whether a name could reach outside a folder, mean a device, or be a link."""
    name = member.orig_filename
    parts = name.split("/")
    return (
        not name
        or "\\" in name
        or name.startswith("/")
        or ".." in parts
        or _DRIVE.match(name) is not None
        or any(_DEVICE.match(part) for part in parts)
        or any(sign < " " for sign in name)
        or (member.external_attr >> 16) & _KIND_OF_FILE == _LINK
    )


def _is_pressed(member: zipfile.ZipInfo) -> bool:
    return member.file_size > _SMALL and member.file_size > MOST_RATIO * max(member.compress_size, 1)
