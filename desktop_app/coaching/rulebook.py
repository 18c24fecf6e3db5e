"""The coach's rules, audiences and frameworks as frozen values read from data; it must not run any rule."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from desktop_app.coaching.result import Finding
from desktop_app.errors import UserError
from desktop_app.localised import localised
from desktop_app.paths import RESOURCES
from desktop_app.translate import filled, tr
from desktop_app.vocabulary import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

RULES_FILE: Final = RESOURCES / "coaching" / "rules.toml"

UNKNOWN: Final = "unknown"
"""The audience to fall back on when nobody knows yet who will listen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of domain.md 3.2 as the data file gives it; the head of ``rules.toml`` explains each key."""

    id: str
    detects: str
    severity: tuple[Severity, ...]
    message: str
    fix: str
    detail: str
    why: str
    source: str
    order: int
    part: str = ""
    short: str = ""
    english_only: bool = False
    limits: Mapping[str, float] = field(default_factory=dict)
    audiences: frozenset[str] = frozenset()
    by_audience: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    units: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    after: frozenset[str] = frozenset()
    against: frozenset[str] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)
    few: str = ""
    many: str = ""

    def runs_for(self, audience: str) -> bool:
        """Whether the rule is meant for this listener."""
        return not (self.audiences and audience not in self.audiences) and (
            not self.by_audience or audience in self.by_audience
        )

    def finding(
        self,
        severity: Severity | None = None,
        *,
        values: Mapping[str, Any] | None = None,
        part: str | None = None,
        places: tuple[tuple[str, int, int], ...] = (),
        subject: str = "",
    ) -> Finding:
        """This rule's finding in words.

        ``values`` fill the ``{names}`` of message, fix and detail; a name listed under ``units`` is a count and is
        written with its noun ("2 words"). ``places`` are (part, start, end) for every hit; the finding's own part
        and spans are those of the first. ``severity`` defaults to the first the rule can have.
        """
        said = {name: self._counted(name, value) for name, value in (values or {}).items()}
        where = places[0][0] if places else (self.part if part is None else part)
        return Finding(
            rule=self.id,
            severity=severity or self.severity[0],
            message=filled(self.message, **said),
            fix=filled(self.fix, **said),
            detail=filled(self.detail, **said),
            part=where,
            spans=tuple((start, end) for name, start, end in places if name == where),
            places=places,
            subject=subject,
        )

    def _counted(self, name: str, value: Any) -> Any:  # noqa: ANN401  (any value a template can print)
        if name in self.units:
            return f"{value} {self.units[name][value != 1]}"
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """A listener as the rules know them: the key playbooks use, the name in a sentence, other words for the same."""

    key: str
    name: str
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Framework:
    """A way to lay out a story (domain.md 3.1).

    ``parts`` are (field, letter, name) in the order told; ``task_in`` names the field that holds what was the
    person's to do; ``needs_learned`` asks for the last part.
    """

    key: str
    name: str
    good_for: str
    parts: tuple[tuple[str, str, str], ...]
    task_in: str
    needs_learned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rulebook:
    """Everything ``rules.toml`` holds."""

    rules: Mapping[str, Rule]
    audiences: Mapping[str, Audience]
    frameworks: Mapping[str, Framework]
    right: Mapping[str, Any]


@cache
def rulebook() -> Rulebook:
    """The rules of ``resources/coaching/rules.toml``, read once."""
    data = localised(tomllib.loads(RULES_FILE.read_text(encoding="utf-8")), RULES_FILE)
    return Rulebook(
        rules={entry["id"]: _rule(entry, order) for order, entry in enumerate(data["rule"])},
        audiences={
            key: Audience(key=key, name=entry["name"], also=tuple(entry["also"]))
            for key, entry in data["audience"].items()
        },
        frameworks={
            key: Framework(
                key=key,
                name=entry["name"],
                good_for=entry["for"],
                parts=tuple((part[0], part[1], part[2]) for part in entry["parts"]),
                task_in=entry["task_in"],
                needs_learned=entry.get("needs_learned", False),
            )
            for key, entry in data["framework"].items()
        },
        right=data["right"],
    )


def _rule(entry: dict[str, Any], order: int) -> Rule:
    """One [[rule]] table as a value; a key the rules do not know is our own slip and fails at once."""
    kept = dict(entry)
    return Rule(
        severity=tuple(Severity(letter) for letter in kept.pop("severity")),
        english_only=kept.pop("languages", "any") == "en",
        audiences=frozenset(kept.pop("audiences", ())),
        by_audience={key: tuple(values) for key, values in kept.pop("by_audience", {}).items()},
        units={key: (one, many) for key, (one, many) in kept.pop("units", {}).items()},
        after=frozenset(kept.pop("after", ())),
        against=frozenset(kept.pop("against", ())),
        order=order,
        **kept,
    )


def audience_of(given: str) -> Audience:
    """The audience of a key or of another word for it, small or capital letters alike.

    Raises:
        UserError: nobody is called that.
    """
    known = rulebook().audiences
    wanted = given.strip().casefold()
    for audience in known.values():
        if wanted == audience.key or wanted in audience.also:
            return audience
    raise UserError(
        tr("No listener is called “{given}”.", given=given),
        remedy=tr("Choose one of: {names}.", names=", ".join(known)),
    )
