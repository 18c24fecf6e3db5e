"""Facts that differ from what somebody was told (CON-01); it must not know which of the two is right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.coaching.figures import find
from desktop_app.coaching.rulebook import rulebook

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.coaching.result import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one person was told: ``fact`` is the key of the fact sheet ("notice"), ``label`` its name for reading."""

    person: str
    fact: str
    value: str
    label: str = ""
    subject: str = ""


def changed_facts(now: Mapping[str, str], told: Iterable[Told]) -> tuple[Finding, ...]:
    """A finding for every person who was told something else than the facts say now (CON-01).

    Two wordings of the same amount are no change ("3 months", "three months"); neither is a fact that is empty now.
    Where one person was told twice, the later in ``told`` counts.
    """
    rule = rulebook().rules["CON-01"]
    latest = {(one.person, one.fact): one for one in told}
    found = []
    for one in latest.values():
        value = now.get(one.fact, "").strip()
        if value and one.value.strip() and plain(value) != plain(one.value):
            values = {"person": one.person, "fact": one.label or one.fact, "told": one.value.strip(), "now": value}
            found.append(rule.finding(values=values, subject=one.subject or one.person))
    return tuple(found)


def plain(value: str) -> str:
    """A fact without what makes no difference: capitals, spacing, end stops, and how a number is written."""
    pieces, at = [], 0
    for figure in find(value):
        pieces += [value[at : figure.start], f" {figure.value} "]
        at = figure.end
    return " ".join("".join([*pieces, value[at:]]).casefold().strip(" .!").split())
