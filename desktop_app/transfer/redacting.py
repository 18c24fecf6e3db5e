"""Entries made fit to be shown to somebody else: names, employers and pay blotted out; it must not touch the store.

What is private goes in every case: private examples, facts and answers, and remarks about people. The entries keep
their links to each other, under other uids, so a redacted bundle can be looked at in an empty library and never
meets the records it was made from.
"""

from __future__ import annotations

import hashlib
import re
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from desktop_app.blotting import blotter, name_parts, without_money
from desktop_app.errors import UserError
from desktop_app.playbooks import load
from desktop_app.transfer.bundle import pointing
from desktop_app.transfer.bundle.shape import kinds
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop_app.transfer.bundle.writing import Entry

    Listed = dict[str, list[Entry]]


class Redaction(StrEnum):
    """What may be blotted out; the words of ``--redact``."""

    PEOPLE = "people"
    EMPLOYERS = "employers"
    PAY = "pay"


_NAMES: Final = {
    Redaction.PEOPLE: (("person", "name"), ("profile", "name")),
    Redaction.EMPLOYERS: (
        ("opportunity", "employer"), ("held_role", "employer"), ("person", "firm"), ("submission", "client"),
    ),
}  # fmt: skip
_EMPTIED: Final = {
    Redaction.PEOPLE: (("person", "email"), ("person", "phone"), ("person", "reach"), ("profile", "email"),
                       ("profile", "phone"), ("interview", "link")),
    Redaction.EMPLOYERS: (("interview", "link"), ("interview", "place"), ("opportunity", "reference")),
    Redaction.PAY: (("opportunity", "pay"), ("debrief", "pay_heard")),
}  # fmt: skip
_NOT_WORDS: Final = frozenset(
    {"role_type", "playbook", "page_key", "field_key", "key", "item", "bank_key", "question_key", "language", "code",
     "zone", "format", "rule", "text_hash", "group", "competency", "audience", "part", "stop_hour"}
)  # fmt: skip
"""Text fields that hold keys of ours."""
_DROPPED: Final = ("example_revision",)
"""Earlier wordings: whoever looks at the present one has no need of them."""
_FACTS: Final = {Redaction.PAY: ("pay_range", "pay_floor"), Redaction.PEOPLE: ("references",)}
_ADDRESS: Final = re.compile(r"[\w.+-]{1,64}@[\w-][\w.-]{0,250}")


def chosen(words: str) -> frozenset[Redaction]:
    """What ``--redact`` names, commas between.

    Raises:
        UserError: a word that names nothing.
    """
    named = [word.strip() for word in words.split(",") if word.strip()]
    unknown = [word for word in named if word not in list(Redaction)]
    if unknown:
        raise UserError(
            tr("“{name}” is nothing that can be blotted out.", name=unknown[0]),
            tr("Nothing was written."),
            tr("Choose of {names}.", names=", ".join(Redaction)),
        )
    return frozenset(map(Redaction, named))


def redacted(found: Listed, wanted: frozenset[Redaction], where: Sequence[Path] = (load.BUILT_IN,)) -> Listed:
    """Entries without what is private and with ``wanted`` blotted out; nothing of the given ones is changed.

    Args:
        found: entries by kind (``bundle.writing.entries``).
        wanted: what to blot out.
        where: folders with playbooks, which say which answers are private.
    """
    untold = {key for each in wanted for key in _FACTS.get(each, ())}
    left = {kind: rows if _may_go(kind, wanted) else [] for kind, rows in found.items()}
    left = {kind: [row for row in rows if not row.get("private")] for kind, rows in left.items()}
    left["answer"] = [row for row in left.get("answer", []) if not _is_private(row, where)]
    for kind in ("fact", "fact_told"):
        left[kind] = [row for row in left.get(kind, []) if row["key"] not in untold]
    left = _holding_together(left)
    change = _change(left, wanted)
    emptied = {place for each in wanted for place in _EMPTIED[each]}
    return {kind: [_blotted(kind, row, change, emptied) for row in rows] for kind, rows in left.items()}


def _may_go(kind: str, wanted: frozenset[Redaction]) -> bool:
    """Whether entries of a kind leave at all: not where what they cannot do without is private."""
    if kind in _DROPPED or (kind == "figure" and Redaction.PAY in wanted):
        return False
    return not any(field.private and field.needed for field in kinds()[kind].fields)


def _holding_together(left: Listed) -> Listed:
    """Take out what has no meaning without an entry that is gone, until all that is left holds together."""
    while True:
        there = {kind: {row["uid"] for row in rows} for kind, rows in left.items()}
        kept = {kind: _linked(kind, rows, there) for kind, rows in left.items()}
        if sum(map(len, kept.values())) == sum(map(len, left.values())):
            return kept
        left = kept


def _linked(kind: str, rows: list[Entry], there: dict[str, set[str]]) -> list[Entry]:
    """The rows that hold together; other links to what is gone are emptied."""
    kept = []
    for row in rows:
        gone = [
            each
            for each in kinds()[kind].links
            if row[each.name] is not None and row[each.name] not in there.get(each.target, ())
        ]
        if not any(each.part_of for each in gone):
            kept.append({**row, **{each.name: None for each in gone}})
    return kept


def _is_private(answer: Entry, where: Sequence[Path]) -> bool:
    """Whether the playbook marks the answered field private; a field that is not known is taken to be."""
    try:
        page = load.playbook(answer["playbook"], where).page(answer["page_key"])
    except UserError:
        return True
    field = page.field(answer["field_key"]) if page else None
    return field is None or field.private or any(column.private for column in field.columns)


def _change(left: Listed, wanted: frozenset[Redaction]) -> Callable[[str], str]:
    """What happens to every text: each known name becomes its own stand-in, addresses and sums a mark."""
    passes: list[Callable[[str], str]] = []
    for kind, word in ((Redaction.PEOPLE, "Person"), (Redaction.EMPLOYERS, "Employer")):
        if kind in wanted:
            passes += _stand_ins(_named(left, kind), word, parts=kind is Redaction.PEOPLE)
    if Redaction.PEOPLE in wanted:
        passes.append(lambda text: _ADDRESS.sub("[address]", text))
    if Redaction.PAY in wanted:
        passes.append(lambda text: without_money(text, "[pay]"))

    def change(text: str) -> str:
        for each in passes:
            text = each(text)
        return text

    return change


def _named(left: Listed, kind: Redaction) -> list[str]:
    names = (row[field].strip() for table, field in _NAMES[kind] for row in left.get(table, ()))
    return list(dict.fromkeys(name for name in names if name))


def _stand_ins(names: list[str], word: str, *, parts: bool) -> list[Callable[[str], str]]:
    """Whole names of everybody first, then first and last names."""
    made = [blotter([name], f"{word} {number}") for number, name in enumerate(names, 1)]
    if parts:
        made += [blotter(name_parts(name), f"{word} {number}") for number, name in enumerate(names, 1)]
    return made


def _blotted(kind: str, row: Entry, change: Callable[[str], str], emptied: set[tuple[str, str]]) -> Entry:
    made: Entry = {"uid": _other(row["uid"])}
    for field in kinds()[kind].fields:
        value = row[field.name]
        if field.private or (kind, field.name) in emptied:
            made[field.name] = None if field.optional else field.default
        elif field.form == "link":
            made[field.name] = value and _other(value)
        elif field.form in ("text", "texts", "json") and field.name not in _NOT_WORDS:
            made[field.name] = _within(value, change)
        else:
            made[field.name] = value
    if kind in pointing.ITEM_KINDS:
        start, _, uid = str(row["item"]).partition(":")
        made["item"] = f"{start}:{_other(uid)}" if start in pointing.ITEMS and uid != pointing.GONE else row["item"]
    return made


def _within(value: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401  a JSON value
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_within(each, change) for each in value]
    if isinstance(value, dict):
        if set(value) == {pointing.MARK}:
            kind, _, uid = str(value[pointing.MARK]).partition("/")
            return {pointing.MARK: f"{kind}/{_other(uid)}"}
        return {key: _within(each, change) for key, each in value.items()}
    return value


def _other(uid: str) -> str:
    return hashlib.sha256(uid.encode()).hexdigest()[:16]
