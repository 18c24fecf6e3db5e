"""What goes out into a file, by what the file is called; it must not ask anybody anything."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_app import files
from desktop_app.errors import UserError
from desktop_app.playbooks import load
from desktop_app.transfer import lists_out, redacting, sealed
from desktop_app.transfer.bundle import writing
from desktop_app.translate import mark, tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.transfer.redacting import Redaction

BUNDLE: Final = ".greenroom"
"""The ending that the packages tell the system of, locked or not; earlier ones were .zip and .locked."""
_BUNDLES: Final = (BUNDLE, ".zip", sealed.ENDING)
ENDINGS: Final = (*_BUNDLES, ".json", ".csv", ".vcf")
_SAFE: Final = mark("Nothing was written.")


def exported(
    session: Session,
    name: str,
    *,
    redact: frozenset[Redaction] = frozenset(),
    shared: bool = False,
    listed: str = "",
    data_folder: Path | None = None,
) -> bytes:
    """The bytes of an export.

    Args:
        session: an open session.
        name: the file's name: ``.greenroom`` (or ``.zip``, or ``.locked`` where it is to be locked) is a bundle,
            ``.json`` JSON Resume, ``.csv`` one list, ``.vcf`` the people.
        redact: what to blot out; bundles and lists only.
        shared: leave out what is private although nothing else is blotted out.
        listed: which list a CSV holds; else the file's own name says it ("people.csv").
        data_folder: where playbooks of the person's own lie.

    Raises:
        UserError: a name that says nothing known, or something that cannot be blotted out.
    """
    ending = Path(name).suffix.casefold()
    if ending not in ENDINGS:
        raise UserError(
            tr("“{file}” does not say what to write.", file=Path(name).name),
            tr(_SAFE),
            tr("End it in .greenroom (everything), .json (JSON Resume), .csv (a list) or .vcf (people)."),
        )
    if redact and ending in (".json", ".vcf"):
        raise UserError(
            tr("In a {ending} file nothing can be blotted out.", ending=ending),
            tr(_SAFE),
            tr("Bundles (.greenroom) and lists (.csv) can be redacted."),
        )
    if ending == ".json":
        from desktop_app.transfer import json_resume

        return json_resume.written(session)
    if ending == ".vcf":
        return _contacts(session)
    where = load.folders(data_folder)
    found = writing.entries(session, where)
    if redact or shared:
        found = redacting.redacted(found, redact, where)
    return writing.packed(found) if ending in _BUNDLES else lists_out.csv(found, _list_name(name, listed))


def check_lock(name: str, *, locks: bool) -> None:
    """Whether a file of that name is to be locked with a passphrase (``sealed.sealed``).

    Raises:
        UserError: it cannot be locked, or is called as if it were.
    """
    ending = Path(name).suffix.casefold()
    if locks and ending not in _BUNDLES:
        raise UserError(
            tr("A {ending} file cannot be locked with a passphrase.", ending=ending),
            tr(_SAFE),
            tr("Bundles (.greenroom) can."),
        )
    if not locks and ending == sealed.ENDING:
        raise UserError(
            tr("“{file}” says that it is locked.", file=Path(name).name),
            tr(_SAFE),
            tr("Give it a passphrase, or end it in .greenroom."),
        )


def _list_name(name: str, listed: str) -> str:
    wanted = listed or Path(name).stem.casefold()
    if wanted not in lists_out.LISTS:
        known = ", ".join(lists_out.LISTS)
        raise UserError(
            tr("“{file}” does not say which list to write.", file=Path(name).name),
            tr(_SAFE),
            tr("Name the list ({known}), or call the file after it.", known=known),
        )
    return wanted


def _contacts(session: Session) -> bytes:
    from desktop_app.records import people
    from desktop_app.transfer.contacts import Contact, vcards

    listed = [
        Contact(name=row.name, title=row.title, firm=row.firm, email=row.email, phone=row.phone)
        for row in people.in_list(session)
    ]
    return vcards(listed).encode()


def write(target: Path, data: bytes) -> None:
    """Put an export in its place, whole or not at all, for the owner only.

    Raises:
        UserError: the folder or the disk refuses it.
    """
    try:
        files.ask_for_room(target.parent, len(data))
        files.write_for_person(target, data, owner_only=True)
    except OSError as error:
        raise UserError(
            tr(
                "“{file}” could not be written in {folder}: {reason}.",
                file=target.name,
                folder=target.parent,
                reason=error.strerror or error,
            ),
            tr("Your work is saved in the library."),
            tr("Choose another folder, or make room on the disk."),
        ) from error
