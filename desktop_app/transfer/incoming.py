"""What a file from elsewhere holds, by what it is and not by its name, as entries to look at before they are stored.

It must not touch the store. A file that is no import of any kind gets one sentence that says what it is.
"""

from __future__ import annotations

import errno
import os
import stat
import zipfile
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Final

from desktop_app.errors import UserError
from desktop_app.transfer import columns, sealed, strict_json, tables
from desktop_app.transfer.archive import MEGABYTE, MOST_BYTES, Archive
from desktop_app.transfer.cv import put as put_cv
from desktop_app.transfer.drafts import Drafts
from desktop_app.translate import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from desktop_app.transfer.bundle.reading import Entries

MOST_TEXT_BYTES: Final = 20 * MEGABYTE
_NOTHING: Final = mark("Nothing was imported.")
_WORD_DOCUMENT: Final = "word/document.xml"


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds.

    ``what`` is bundle, json_resume, linkedin, contacts or table; ``notes`` are sentences on what was not understood;
    ``mapped`` and ``rows`` are a table's, to be mapped otherwise with ``remapped``.
    """

    what: str
    entries: Entries
    notes: tuple[str, ...] = ()
    mapped: columns.Mapped | None = None
    rows: tuple[Mapping[str, str], ...] = field(default=(), repr=False)


def read_file(
    path: Path,
    today: date,
    *,
    target: str = "",
    maps: Sequence[tuple[str, str]] = (),
    waiting: bool = False,
    passphrase: str | None = None,
) -> Found:
    """What a file holds; see ``read``. A locked bundle needs its ``passphrase``.

    Raises:
        LockedFileError: it is locked and the passphrase is wrong or missing.
        UserError: it cannot be read, or is not an import.
    """
    try:
        about = path.stat()
        if about.st_size > MOST_BYTES:
            raise _too_large(path.name, MOST_BYTES)
        if not (stat.S_ISREG(about.st_mode) or stat.S_ISDIR(about.st_mode)):  # a pipe would be waited for without end
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        data = path.read_bytes()
    except OSError as error:
        raise UserError(
            tr("“{file}” cannot be read: {reason}.", file=path.name, reason=error.strerror or error), tr(_NOTHING)
        ) from error
    if sealed.is_sealed(data):
        return _archive(path.name, sealed.opened(path.name, data, passphrase), today)
    return read(path.name, data, today, target=target, maps=maps, waiting=waiting)


def read(
    name: str,
    data: bytes,
    today: date,
    *,
    target: str = "",
    maps: Sequence[tuple[str, str]] = (),
    waiting: bool = False,
) -> Found:
    """What the bytes of a file hold.

    Args:
        name: of the file, for messages.
        data: all of it.
        today: the day it is where the person is.
        target: for a table: opportunity, person or example; "" chooses by its columns.
        maps: for a table: (column, field) pairs that the person gave.
        waiting: a table of which no column names the entries waits to be mapped instead of being refused.

    Raises:
        UserError: not an import, or one that is unsafe or damaged; one sentence says which, and where.
    """
    if not data:
        raise UserError(tr("“{name}” is empty.", name=name), tr(_NOTHING), tr("Choose another file."))
    if zipfile.is_zipfile(BytesIO(data)) or data.startswith(b"PK"):
        return _archive(name, data, today)
    _known_otherwise(name, data)
    if len(data) > MOST_TEXT_BYTES:
        raise _too_large(name, MOST_TEXT_BYTES)
    start = data.lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n")[:12].upper()
    if start.startswith((b"{", b"[")):
        return _json(name, data, today)
    if start.startswith(b"BEGIN:VCARD"):
        return _contacts(data)
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UserError(tr("“{name}”: This does not look like text.", name=name), tr(_NOTHING), _what_can_be_imported())
    rows = tables.rows_of(tables.decoded(data))
    listed = list(dict.fromkeys(column for row in rows for column in row))
    mapped = columns.understood(listed, target)
    for column, wanted in maps:
        mapped = columns.changed(mapped, column, wanted)
    return remapped(rows, mapped, today, waiting=waiting)


def remapped(rows: Sequence[Mapping[str, str]], mapped: columns.Mapped, today: date, *, waiting: bool = False) -> Found:
    """A table's rows with their columns understood as ``mapped`` says; ``waiting`` as in ``read``.

    Raises:
        UserError: no column names the entries.
    """
    drafts = Drafts()
    try:
        columns.put(rows, mapped, drafts, today)
    except columns.NoNameError as problem:
        if not waiting:
            raise
        return Found("table", {}, (problem.happened,), mapped, tuple(rows))
    return Found("table", drafts.entries(), tuple(drafts.notes), mapped, tuple(rows))


def _too_large(name: str, most: int) -> UserError:
    return UserError(tr("“{name}” is too large (limit {limit} MB).", name=name, limit=most // MEGABYTE), tr(_NOTHING))


def _what_can_be_imported() -> str:
    return tr("Bundles, JSON Resume, LinkedIn's archive, CSV tables and vCards can be imported.")


def _known_otherwise(name: str, data: bytes) -> None:
    """Say what a file is that people try to import although it goes in another way."""
    if data.startswith(b"SQLite format 3\0"):
        raise UserError(
            tr("“{name}” is a library or a backup, not an import.", name=name),
            tr(_NOTHING),
            tr("Go back to it with: greenroom restore FILE"),
        )
    if data.lstrip()[:5] == b"%PDF-":
        raise UserError(
            tr("“{name}” is a PDF, not an import.", name=name),
            tr(_NOTHING),
            tr("Read a posting on the Posting page or with: greenroom read"),
        )


def _archive(name: str, data: bytes, today: date) -> Found:
    from desktop_app.transfer import linkedin
    from desktop_app.transfer.bundle import reading

    archive = Archive(name, data)
    if reading.is_bundle(archive):
        return Found("bundle", reading.read(archive))
    if linkedin.is_linkedin(archive):
        cv, jobs = linkedin.read(archive)
        drafts = Drafts()
        put_cv(cv, drafts, today)
        if jobs:
            listed = list(dict.fromkeys(column for row in jobs for column in row))
            columns.put(jobs, columns.understood(listed, "opportunity"), drafts, today)
        return Found("linkedin", drafts.entries(), tuple(drafts.notes))
    if _WORD_DOCUMENT in archive:
        raise UserError(
            tr("“{name}” is a Word document, not an import.", name=name),
            tr(_NOTHING),
            tr("Read a posting on the Posting page or with: greenroom read"),
        )
    raise UserError(tr("“{name}” is not a Greenroom bundle.", name=name), tr(_NOTHING), _what_can_be_imported())


def _json(name: str, data: bytes, today: date) -> Found:
    from desktop_app.transfer import json_resume

    value = strict_json.parsed(data, f"“{name}”")
    if not json_resume.is_resume(value):
        raise UserError(
            tr("“{name}” is JSON, but not a JSON Resume.", name=name), tr(_NOTHING), _what_can_be_imported()
        )
    drafts = Drafts()
    put_cv(json_resume.read(value, f"“{name}”"), drafts, today)
    return Found("json_resume", drafts.entries(), tuple(drafts.notes))


def _contacts(data: bytes) -> Found:
    from desktop_app.transfer.contacts import read_vcards

    drafts = Drafts()
    for each in read_vcards(tables.decoded(data)):
        drafts.add("person", name=each.name, title=each.title, firm=each.firm, email=each.email, phone=each.phone)
    return Found("contacts", drafts.entries(), tuple(drafts.notes))
