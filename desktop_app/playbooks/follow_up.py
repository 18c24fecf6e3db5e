"""Notes after an interview, put together from the person's own fields; it must never write a claim, nor send anything.

A template (``resources/follow_up.toml``, domain.md 2.9) is lines with places for fields. Of each line the first wording
is taken whose fields are all filled; a line without one is left out and its fields are named as missing.
"""

from __future__ import annotations

import string
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from desktop_app.playbooks import resource
from desktop_app.text import words

if TYPE_CHECKING:
    from collections.abc import Mapping

Value = str | Sequence[str]
"""A field's value: one text, or several that are joined as "a, b and c"."""

_PARSER: Final = string.Formatter()
_ENDS: Final = ".!?…,:;。！？"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteField:
    """One thing a note asks the person for."""

    key: str
    label: str
    placeholder: str = ""
    choices: tuple[str, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a template: wordings in the order they are tried; ``new`` begins a paragraph."""

    say: tuple[str, ...]
    new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One kind of note.

    ``kind`` is thanks, tips, report_back, nudge, close, feedback, next_touch, papers or fact_changed. ``words`` is the
    band (least, most), ``warn`` and ``most_words`` the limits of FU-01. ``due_hours`` and ``earliest_hours`` count from
    the end of the talk; ``timing`` holds the other times by name (days_before, every_days, again_after_days ...).
    ``checks`` names for each of ``must_hold`` the rule that tells whether it is there, "" where only the person can.
    """

    key: str
    kind: str
    title: str
    subject: tuple[str, ...]
    words: tuple[int, int]
    warn: int | None
    most_words: int | None
    due_hours: int | None
    earliest_hours: int | None
    channel: str
    optional: bool
    why: str
    evidence: tuple[str, ...]
    must_hold: tuple[str, ...]
    checks: tuple[str, ...]
    must_not_hold: tuple[str, ...]
    then: str
    lines: tuple[Line, ...]
    fields: tuple[NoteField, ...]
    timing: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A piece of the draft: ``field`` is the key of the person's own words, "" for the frame around them."""

    text: str
    field: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A note to look over: ``text`` as it would be sent, ``parts`` the same in pieces, ``missing`` fields still open.

    ``words`` counts the text; ``fits`` says whether that is inside the band.
    """

    subject: str
    text: str
    parts: tuple[Part, ...]
    missing: tuple[str, ...]
    words: int
    fits: bool


_TIMES: Final = (
    "days_before", "most_questions", "every_days", "first_after_days", "after_promised_working_days",
    "without_date_working_days", "again_after_days", "most_times",
)  # fmt: skip


@cache
def templates() -> dict[str, Template]:
    """Every template by key."""
    return {key: _template(key) for key in resource.toml("follow_up")["template"]}


def tip(question_id: str) -> str:
    """A question of group TIPS as it reads inside the ask-for-tips message; raises KeyError for another question."""
    found: str = resource.toml("follow_up")["tips"][question_id]
    return found


def word(key: str) -> str:
    """A word that notes are put together with ("today"), in the language in force."""
    found: str = resource.toml("fragments")["in_notes"][key]
    return found


def compose(template: Template, fields: Mapping[str, Value]) -> Draft:
    """The note from what is filled; the person's words stand as they wrote them, but for an end mark where none is.

    Only as many questions are joined as the template allows (M46a: four).
    """
    limit = dict(template.timing).get("most_questions")
    given = {key: _joined(value, limit) for key, value in fields.items()}
    given = {key: value for key, value in given.items() if value}
    parts: list[Part] = []
    missing: list[str] = []
    for line in template.lines:
        chosen = _chosen(line.say, given)
        if chosen is None:
            missing += [key for key in _names(line.say[0]) if key not in given and key not in missing]
            continue
        if parts:
            parts.append(Part(text="\n\n" if line.new else " "))
        parts += _filled(chosen, given)
    optional = {field.key for field in template.fields if field.optional}
    text = "".join(part.text for part in parts)
    count = len(words(text))
    least, most = template.words
    return Draft(
        subject=(_chosen(template.subject, given) or "").format_map(given),
        text=text,
        parts=tuple(parts),
        missing=tuple(key for key in missing if key not in optional),
        words=count,
        fits=least <= count <= most,
    )


def _chosen(wordings: Sequence[str], given: Mapping[str, str]) -> str | None:
    """The first wording whose fields are all given."""
    return next((wording for wording in wordings if all(name in given for name in _names(wording))), None)


def _names(wording: str) -> list[str]:
    """The fields of a wording."""
    return [name for _, name, _, _ in _PARSER.parse(wording) if name]


def _filled(wording: str, given: Mapping[str, str]) -> list[Part]:
    """A wording in pieces, the person's own words apart from the frame."""
    found: list[Part] = []
    for frame, name, _, _ in _PARSER.parse(wording):
        if frame:
            found.append(Part(text=frame))
        if name:
            # A field that is a whole sentence gets an end mark; a name under a note does not.
            alone = wording == f"{{{name}}}" and name != "name" and given[name][-1] not in _ENDS
            found.append(Part(text=given[name] + ("." if alone else ""), field=name))
    return found


def _joined(value: Value, limit: int | None) -> str:
    """A field's value as one text without edges; several as "a, b and c"."""
    if isinstance(value, str):
        return value.strip()
    listed = [each.strip() for each in value if each.strip()][:limit]
    before, last = ", ".join(listed[:-1]), "".join(listed[-1:])
    return word("last").format(before=before, last=last) if before else last


def _template(key: str) -> Template:
    """One template from its table."""
    data = resource.toml("follow_up")["template"][key]
    return Template(
        key=key,
        kind=data["kind"],
        title=data["title"],
        subject=tuple(data["subject"]),
        words=(data["words"][0], data["words"][1]),
        warn=data.get("warn"),
        most_words=data.get("most_words"),
        due_hours=data.get("due_hours"),
        earliest_hours=data.get("earliest_hours"),
        channel=data["channel"],
        optional=data.get("optional", False),
        why=data["why"],
        evidence=tuple(data["evidence"]),
        must_hold=tuple(data["must_hold"]),
        checks=tuple(data.get("checks", [""] * len(data["must_hold"]))),
        must_not_hold=tuple(data["must_not_hold"]),
        then=data["then"],
        lines=tuple(Line(say=tuple(line["say"]), new=line.get("new", False)) for line in data["line"]),
        fields=tuple(
            NoteField(**{**field, "choices": tuple(field.get("choices", ()))}) for field in data.get("field", ())
        ),
        timing=tuple((name, data[name]) for name in _TIMES if name in data),
    )
