"""The store as a bundle: one JSON file a kind, a manifest with their checksums, in one zip; it must not change a row.

The same records give the same bytes whenever and wherever they are written: entries come in the order of their ids,
links go by uid, and no moment of writing is kept inside.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from typing import TYPE_CHECKING, Any, Final

from desktop_app.playbooks.load import BUILT_IN
from desktop_app.store.schema import VERSION as STRUCTURE
from desktop_app.store.sql import quoted
from desktop_app.transfer.bundle import FORMAT, MANIFEST, VERSION, pointing, values
from desktop_app.transfer.bundle.shape import Kind, kinds

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from sqlalchemy import Row
    from sqlalchemy.orm import Session

Entry = dict[str, Any]
"""One record as JSON: ``uid`` first, then its fields."""

_WRITTEN: Final = (1980, 1, 1, 0, 0, 0)
_ONLY_OWNER: Final = 0o600 << 16


def entries(session: Session, where: Sequence[Path] = (BUILT_IN,)) -> dict[str, list[Entry]]:
    """Every record of the store by kind, kinds in order of the alphabet, entries in order of their ids.

    Args:
        session: an open session.
        where: folders with playbooks, which say what in an answer is the id of a record.
    """
    uids = {name: _uids(session, name) for name in kinds()}

    def name(kind: str, number: int) -> str | None:
        return uids[kind].get(number) if kind in uids else None

    answers = pointing.Answers(where)
    return {
        kind.name: [_entry(kind, row, name, answers) for row in stored(session, kind)]
        for kind in sorted(kinds().values(), key=lambda kind: kind.name)
    }


def stored(session: Session, kind: Kind) -> Sequence[Row[Any]]:
    """The rows of one kind as SQLite holds them: id, uid, then the fields; in order of their ids."""
    listed = ", ".join(quoted(name) for name in ("id", "uid", *(field.name for field in kind.fields)))
    return session.connection().exec_driver_sql(f"SELECT {listed} FROM {quoted(kind.name)} ORDER BY id").all()


def _uids(session: Session, kind: str) -> dict[int, str]:
    found = session.connection().exec_driver_sql(f"SELECT id, uid FROM {quoted(kind)}")
    return {row[0]: row[1] for row in found}


def _entry(
    kind: Kind, row: Row[Any], name: Callable[[str, int], str | None], answers: pointing.Answers
) -> dict[str, Any]:
    _id, uid, *fields = tuple(row)
    made: Entry = {"uid": uid}
    for field, value in zip(kind.fields, fields, strict=True):
        if field.form == "link":
            made[field.name] = None if value is None else name(field.target, value)
        else:
            made[field.name] = values.to_json(field, value)
    if kind.name == "answer":
        made["value"] = answers.named((made["playbook"], made["page_key"], made["field_key"]), made["value"], name)
    if kind.name in pointing.ITEM_KINDS:
        made["item"] = pointing.item_named(made["item"], name)
    return made


def packed(found: Mapping[str, Sequence[Entry]]) -> bytes:
    """Entries by kind as the bytes of a bundle; kinds without entries have no file."""
    written = {f"{kind}.json": _json(list(listed)) for kind, listed in found.items() if listed}
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "structure": STRUCTURE,
        "files": {
            name: {"entries": len(found[name.removesuffix(".json")]), "sha256": hashlib.sha256(data).hexdigest()}
            for name, data in written.items()
        },
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, data in {MANIFEST: _json(manifest), **written}.items():
            member = zipfile.ZipInfo(name, _WRITTEN)
            member.create_system, member.external_attr = 3, _ONLY_OWNER
            archive.writestr(member, data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def bundle(session: Session, where: Sequence[Path] = (BUILT_IN,)) -> bytes:
    """The whole store as a bundle."""
    return packed(entries(session, where))
