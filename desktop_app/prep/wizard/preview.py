"""What a page gives to the printed brief, as cue lines by block, for the live preview; it must not print anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.coaching.cues import cue_words
from desktop_app.playbooks import values as shapes
from desktop_app.translate import mark, tr

if TYPE_CHECKING:
    from desktop_app.playbooks.model import Field, Page
    from desktop_app.playbooks.state import PageState

LINES = 6
"""Most cue lines shown for one block."""

WHOLE = 10
"""Words up to which a cell stands whole; longer ones stand as their cues."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of the brief with the cue lines this page gives it; no lines: not written yet."""

    key: str
    lines: tuple[str, ...]


class _Known(NamedTuple):
    """What ids in a value stand for, and how a day is written."""

    names: Mapping[object, str]
    day: Callable[[date], str]


def blocks(page: Page, state: PageState, day: Callable[[date], str] = date.isoformat) -> tuple[Block, ...]:
    """The blocks a page feeds, in its order; private fields give nothing. ``day`` writes a day in words."""
    found = []
    for key in page.brief:
        lines: list[str] = []
        for field in page.fields:
            if field.brief == key and not field.private:
                lines += _of_field(field, state, day)
        found.append(Block(key=key, lines=tuple(lines[:LINES])))
    return tuple(found)


def _of_field(field: Field, state: PageState, day: Callable[[date], str]) -> list[str]:
    """The cue lines of one field; a fact is said with its name ("Notice: 8 weeks")."""
    if field.kind in _RECORDS:
        return _RECORDS[field.kind](field, state)
    known = _Known(_names(field, state), day)
    value = state.values.get(field.key)
    if field.kind == "card":
        return [str(line) for line in field.option("lines", ())]
    if field.kind in ("rows", "group"):
        rows = [value] if isinstance(value, Mapping) else shapes.listed(value)
        return [line for line in (_row(field, row, known) for row in rows if isinstance(row, Mapping)) if line]
    if field.kind == "list":
        return [line for line in (_said(field, each, known) for each in shapes.listed(value)) if line]
    line = _said(field, value, known)
    named = field.record.startswith("facts.")
    return [f"{field.label}: {line}" if named else line] if line else []


def _names(field: Field, state: PageState) -> dict[object, str]:
    """What ids in a field's value stand for: the rows of its source, and the examples there are."""
    titles: dict[object, str] = {each.ref: each.title for each in state.facts.examples}
    return {**titles, **{seed.ref: seed.label for seed in state.seeds.get(field.key, ())}}


def _row(field: Field, row: Mapping[str, object], known: _Known) -> str:
    """One row or group as a line: the thing it is about, then its cells in the order of the columns."""
    head = known.names.get(row.get("ref"), "") if field.seeded else ""
    cells = [_cue(_said(column, row.get(column.key), known)) for column in field.columns if not column.private]
    filled = [cell for cell in cells if cell]
    return " · ".join([head, *filled] if head else filled) if filled else ""


def _cue(said: str) -> str:
    """A cell of a row as cue words, as the brief prints it; a short one stays whole."""
    return cue_words(said) if len(said.split()) > WHOLE else said


def _said(field: Field, value: object, known: _Known) -> str:
    """One value as it reads."""
    labels = {choice.value: choice.label for choice in field.choices}
    if isinstance(value, Mapping):
        return _span(value, known.day)
    if isinstance(value, list | tuple):
        found = (
            known.names.get(each, "") if isinstance(each, int) else labels.get(str(each), str(each)) for each in value
        )
        return ", ".join(each for each in found if each)
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int | float):
        return " ".join(part for part in (f"{value:g}", str(field.option("unit", ""))) if part)
    if field.kind == "date":
        return _day(value, known.day)
    return labels.get(str(value), " ".join(str(value).split()))


def _day(value: object, day: Callable[[date], str]) -> str:
    """A day as it is kept, in words; half a date stays as it was typed."""
    try:
        return day(date.fromisoformat(str(value)))
    except ValueError:
        return str(value)


def _span(value: Mapping[str, object], day: Callable[[date], str]) -> str:
    """A range ("46000 to 51000 £ a year") or a moment ("Thu 12 March 10:30") as it reads."""
    ends = [f"{end:g}" for end in (value.get("low"), value.get("high")) if isinstance(end, int | float)]
    moment = [_day(value["date"], day)] if value.get("date") else []
    moment += [str(value["time"])] if value.get("time") else []
    unit = [str(value["unit"])] if ends and value.get("unit") else []
    return " ".join([" to ".join(ends), *unit, *moment]).strip()


def _links(field: Field, state: PageState) -> list[str]:
    """Each requirement of the level with its answer and example."""
    titles = {each.ref: each.title for each in state.facts.examples}
    level = field.option("level")
    found = []
    for requirement in state.facts.requirements:
        if level in (None, requirement.level):
            links = [each for each in state.facts.links if each.requirement == requirement.ref and each.kind != "none"]
            answers = [tr(_ANSWERS[each.sift]) for each in links if each.sift in _ANSWERS][:1]
            proofs = [titles[each.example] for each in links if each.example in titles][:1]
            found.append(" · ".join([requirement.text, *answers, *proofs]))
    return found


_ANSWERS = {"yes": mark("yes"), "partly": mark("partly"), "not_yet": mark("not yet")}


def _signals(field: Field, state: PageState) -> list[str]:
    """What is still second-hand; where the field asks how to check it, those with a way chosen come alone."""
    waiting = [each for each in state.facts.signals if each.state == "unchecked" and each.distance != 0]
    if field.option("view") == "check":
        waiting = [each for each in waiting if each.check in ("ask", "listen")]
    return [each.asked_as or each.text for each in waiting][: field.rows or LINES]


def _questions(field: Field, state: PageState) -> list[str]:
    """The questions chosen, in order."""
    return [each.text for each in state.facts.questions]


_RECORDS: dict[str, Callable[[Field, PageState], list[str]]] = {
    "links": _links,
    "signals": _signals,
    "questions": _questions,
}
"""Kinds whose records stand in the facts rather than among the page's values."""
