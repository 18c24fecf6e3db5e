"""Which fields the Facts view shows: the fact sheet of all playbooks, and the own lists; it must keep none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.playbooks.model import Choice, Field
from desktop_app.ui.translate import plural, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SHEET = "facts."
"""How the records of the fact sheet are named in playbooks."""


def sheet_fields(playbooks: Iterable[Any]) -> tuple[Field, ...]:
    """Every field bound to the one fact sheet, each fact once, as the first playbook asks it."""
    found: dict[str, Field] = {}
    for playbook in playbooks:
        for page in playbook.pages:
            for field in page.fields:
                if field.record.startswith(SHEET):
                    found.setdefault(field.record.removeprefix(SHEET), field)
    return tuple(found.values())


def _line(key: str, label: str, placeholder: str = "", *, optional: bool = True) -> Field:
    return Field(key=key, kind="line", label=label, placeholder=placeholder, optional=optional)


def _day(key: str, label: str) -> Field:
    return Field(key=key, kind="date", label=label, optional=True)


def _choice(key: str, label: str, choices: Sequence[tuple[str, str]]) -> Field:
    made = tuple(Choice(value=value, label=words) for value, words in choices)
    return Field(key=key, kind="choice", label=label, choices=made, optional=True)


def _rows(key: str, label: str, none: str, *columns: Field) -> Field:
    return Field(key=key, kind="rows", label=label, help=none, columns=columns, optional=True)


def own_fields() -> tuple[Field, ...]:
    """The own record: posts, degrees, licences, languages, and who put the person forward."""
    progress = [("held", tr("held")), ("in_progress", tr("on the way")), ("lapsed", tr("lapsed"))]
    levels = [
        ("school", tr("school")), ("vocational", tr("vocational")), ("foundation", tr("foundation")),
        ("bachelor", tr("bachelor")), ("master", tr("master")), ("doctorate", tr("doctorate")),
    ]  # fmt: skip
    spoken = [(code, code.upper()) for code in ("a1", "a2", "b1", "b2", "c1", "c2")]
    spoken.append(("native", tr("mother tongue")))
    consent = [("yes", tr("Yes")), ("no", tr("No")), ("unknown", tr("not asked"))]
    return (
        _rows(
            "roles", tr("Posts held"), tr("No post yet."),
            _line("title", tr("Title"), optional=False), _line("employer", tr("Employer")),
            _day("began", tr("From")), _day("ended", tr("To, empty while you hold it")),
        ),
        _rows(
            "degrees", tr("Degrees and schooling"), tr("No degree yet."),
            _line("subject", tr("Subject", "of a degree"), optional=False), _choice("level", tr("Level"), levels),
            _line("school", tr("Where")), Field(key="year", kind="number", label=tr("Year"), optional=True),
            _choice("progress", tr("State"), progress),
        ),
        _rows(
            "licences", tr("Licences, registrations, certificates"), tr("No licence yet."),
            _line("name", tr("Name"), optional=False), _line("issued_by", tr("Issued by")),
            _choice("progress", tr("State"), progress), _day("expires", tr("Runs out")),
        ),
        _rows(
            "languages", tr("Languages"), tr("No language yet."),
            _line("code", tr("Language"), tr("two letters: en, de, pl"), optional=False),
            _choice("level", tr("Level"), spoken),
        ),
        _rows(
            "put_forward", tr("Who put me forward where"), tr("Nobody has put you forward yet."),
            _line("client", tr("Employer"), optional=False), _line("role", tr("Post")), _day("day", tr("On")),
            _choice("consent", tr("You agreed"), consent),
        ),
    )  # fmt: skip


def standings() -> list[tuple[str, str]]:
    """How a fact requirement can stand."""
    return [
        ("met", tr("Met")),
        ("short", tr("Short")),
        ("not_now", tr("Not now")),
        ("not_needed_yet", tr("Not needed yet")),
        ("untold", tr("Not told")),
    ]


def value_words(field: Field | None, value: Any) -> str:
    """A fact as it is said: 8 weeks, 46000 to 51000 a year."""
    if value is None or value == "":
        return tr("nothing")
    if isinstance(value, dict) and "low" in value:
        low, high, unit = (str(value.get(part) or "") for part in ("low", "high", "unit"))
        range_words = tr("{low} to {high}", low=low, high=high) if low and high else low or high
        return tr("{range} {unit}", range=range_words, unit=unit).strip()
    if field is not None and field.option("unit") == "weeks" and isinstance(value, int):
        return plural("{n} week", "{n} weeks", value)
    return str(value)
