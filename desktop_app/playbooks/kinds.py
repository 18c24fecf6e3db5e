"""The closed lists a playbook may draw on: field kinds, records, sources, blocks, places; no texts for the person.

Each kind has one small editor in the window and one JSON shape for its value, the same whether the field is a plain
answer or bound to a record; docs/playbooks.md shows every shape.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What one field kind is.

    ``value`` describes the JSON shape; ``cell`` says whether it may stand in a row or group; ``needs`` are the keys a
    field of this kind cannot do without, any of them joined by "|"; ``options`` the editor's settings with their type.
    """

    value: str
    cell: bool = False
    needs: tuple[str, ...] = ()
    options: tuple[tuple[str, type], ...] = ()


KINDS: Final[dict[str, Kind]] = {
    "line": Kind(value="text", cell=True),
    "text": Kind(value="text, may hold line breaks", cell=True, options=(("starters", list),)),
    "number": Kind(value="number or null", cell=True, options=(("unit", str),)),
    "date": Kind(value='"YYYY-MM-DD" or null', cell=True),
    "when": Kind(value='{"date", "time", "zone", "minutes"}'),
    "range": Kind(value='{"low": number, "high": number, "unit": text}', options=(("unit", str),)),
    "choice": Kind(value="one choice's value, or null", cell=True, needs=("choices|source",)),
    "several": Kind(value="list of choices' values", cell=True, needs=("choices|source",)),
    "list": Kind(value="list of texts"),
    "rows": Kind(
        value='list of {"ref": id or null, column: value}',
        needs=("columns",),
        options=(("layout", str), ("add", bool), ("seeded", bool)),
    ),
    "group": Kind(value="{column: value}", needs=("columns",)),
    "rank": Kind(value='list of {"ref": id or null, "text": text}, best first', needs=("source",)),
    "card": Kind(value="true once read", options=(("lines", list),)),
    "carried": Kind(value="none: shows what is already known", needs=("source",), options=(("from", str),)),
    "requirements": Kind(value="none: the requirement records"),
    "signals": Kind(value="none: the signal records", options=(("view", str), ("about", list))),
    "links": Kind(value="none: the link records, one row for each requirement", options=(("level", str),)),
    "examples": Kind(
        value="list of example ids",
        cell=True,
        options=(("version", str), ("depth", bool), ("tags", list), ("here", bool), ("parts", bool)),
    ),
    "questions": Kind(value="list of question ids, in order", options=(("groups", list), ("own", bool))),
    "rehearsal": Kind(value="none: the takes", options=(("items", list), ("mode", str))),
    "brief": Kind(value="none: the printed brief"),
    "follow_up": Kind(value="none: the note records", options=(("template", str), ("each", str))),
}
"""Every kind of field, in the order of docs/playbooks.md."""

RECORDS: Final[frozenset[str]] = frozenset(
    {
        "person.name", "person.title", "person.firm", "person.employment", "person.channels", "person.background",
        "person.time_in_role", "person.team_size", "person.answers_to", "person.said_in_public",
        "participation.briefed_by", "participation.last_spoke", "participation.exclusive",
        "participation.client_named", "interview.when", "interview.format", "interview.came_via",
        "interview.ready_reason", "opportunity.vacancy_reason",
        "facts.right_to_work", "facts.notice_weeks", "facts.earliest_start", "facts.place", "facts.pattern",
        "facts.travel", "facts.licences", "facts.pay_range", "facts.pay_floor", "facts.other_processes",
        "facts.references", "facts.date_gaps", "facts.reason_for_leaving", "facts.leave",
        "posting", "requirements", "signals", "links", "examples", "examples.here", "traits", "bridges", "people",
        "uses", "submissions", "glossary", "match_list", "ask_items", "tasks", "takes", "follow_ups",
    }
)  # fmt: skip
"""Records a field can be bound to; before a dot the record, after it its column (``facts.`` the fact's key)."""

SOURCES: Final[frozenset[str]] = frozenset(
    {
        "answer", "requirements", "requirements.must", "requirements.to_bridge", "requirements.technical",
        "signals.received", "signals.technical", "signals.culture", "signals.problem", "signals.to_check",
        "examples", "examples.lead", "uses", "people", "attitude", "culture_dimensions", "questions.chosen",
    }
)  # fmt: skip
"""Lists that fill rows or offer choices; "answer" is what the person wrote on an earlier page (option ``from``)."""

BLOCKS: Final[frozenset[str]] = frozenset(
    {
        "header", "mix", "problem", "probably_read", "pitch", "highlights", "requirements", "stories", "signs",
        "side_by_side", "facts", "motive", "second_hand", "to_confirm", "bridges", "points", "limit", "ask", "plan",
        "match", "people", "told_whom", "cues", "topics", "method", "business", "view", "bet", "leading", "foot",
    }
)  # fmt: skip
"""Blocks of the printed brief (domain.md 2.11)."""

PLACES: Final[frozenset[str]] = frozenset(
    {"SIG", "PPL", "DEB", "OUT", "NET", "REH", "FUP", "EX", "COV", "FACTS", "HOME", "BRIEF"}
)
"""Places other than pages that take something over from a page (domain.md 1A, screens)."""

GROUPS: Final[frozenset[str]] = frozenset({"WANT", "PROC", "TIPS", "HMW", "HMS", "PEER", "TECH", "EXEC", "HR", "OWN"})
"""Groups of questions to ask: the letters before the number of a question's id; OWN are the person's own."""

TYPES: Final[frozenset[str]] = frozenset({"R", "H", "P", "N", "T", "E", "HR"})
"""Letters of the question banks (domain.md 4)."""

TEMPLATES: Final[frozenset[str]] = frozenset(
    {
        "recruiter", "hiring_manager", "panel", "technical", "executive", "human_resources", "ask_for_tips",
        "report_back", "next_role", "nudge", "close", "feedback", "fact_changed", "papers",
    }
)  # fmt: skip
"""Templates of notes (``resources/follow_up.toml``)."""

VERSIONS: Final[frozenset[str]] = frozenset({"headline", "recruiter", "hm"})
"""Tellings of an example (M20a), by the coach's keys of who listens; without one the full text is told."""

MODES: Final[frozenset[str]] = frozenset(
    {"headline", "recruiter", "manager", "probe", "poor_question", "quick_fire", "whole"}
)
"""Modes of rehearsal (domain.md 2.10)."""

ITEMS: Final[frozenset[str]] = frozenset({"pitch", "opening", "facts", "poor_question", "run", "must", "example"})
"""What may be rehearsed; a take of a must or an example carries its id ("must:12")."""

OPTION_VALUES: Final[dict[str, frozenset[str]]] = {
    "template": TEMPLATES,
    "mode": MODES,
    "items": ITEMS,
    "groups": GROUPS,
    "version": VERSIONS,
    "layout": frozenset({"cards"}),
    "view": frozenset({"add", "check"}),
    "level": frozenset({"must", "wish"}),
}
"""Options of editors that take a closed list of values."""
