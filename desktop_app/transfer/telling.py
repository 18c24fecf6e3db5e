"""A planned import as a few lines of English for the command line; it must not decide anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desktop_app.transfer.merging import Plan, Touched

GROUPS: Final[dict[str, tuple[str, ...]]] = {
    "examples": (
        "example", "example_version", "example_competency", "example_revision", "depth_note", "figure", "here_line",
        "dismissal",
    ),
    "opportunities": (
        "opportunity", "posting", "requirement", "glossary_term", "trait", "match_item", "bridge", "link", "use",
        "answer_plan",
    ),
    "interviews": (
        "interview", "interview_person", "answer", "page_progress", "ask_item", "asked_question", "debrief",
        "point_landed", "promise",
    ),
    "people": ("person", "contact", "participation", "submission", "signal"),
    "record": ("profile", "fact", "fact_told", "held_role", "degree", "licence", "spoken_language"),
    "practice": ("take", "rehearsal_choice", "kept_question", "word_alias", "attitude_item"),
    "follow_ups": ("follow_up",),
}  # fmt: skip
"""Kinds of entry as the person thinks of them: group -> its kinds, the one that gives the group its name first."""

NAMES: Final = {
    "example": "examples", "opportunity": "opportunities", "posting": "postings", "requirement": "requirements",
    "interview": "interviews", "person": "people", "contact": "contacts", "signal": "signals", "fact": "facts",
    "held_role": "roles", "degree": "degrees", "licence": "licences", "spoken_language": "languages",
    "profile": "profile", "take": "takes", "kept_question": "questions", "follow_up": "notes to send",
    "debrief": "debriefs", "answer": "answers", "link": "links",
}  # fmt: skip
_SHOWN: Final = 10
_LONGEST: Final = 60


def summary(plan: Plan) -> str:
    """What importing would do, a line a thing; conflicts with both sides of each field."""
    lines = [f"New        {plan.count_new}{_counted(plan)}"]
    for kind in NAMES:
        titles = [title for title in plan.titles.get(kind, []) if title]
        lines += [f"  + {_name(kind)}: {title}" for title in titles[:_SHOWN]]
        if len(titles) > _SHOWN:
            lines.append(f"  + {_name(kind)}: and {len(titles) - _SHOWN} more")
    lines.append(f"Changed    {len(plan.changed)}")
    lines += [line for each in plan.changed[:_SHOWN] for line in _touched("~", each)]
    lines.append(f"Conflicts  {len(plan.conflicts)}")
    lines += [line for each in plan.conflicts for line in _touched("!", each)]
    lines.append(f"The same   {plan.same}")
    return "\n".join([*lines, *plan.notes]) + "\n"


def _counted(plan: Plan) -> str:
    parts = [f"{len(plan.new[kind])} {NAMES[kind]}" for kind in NAMES if kind in plan.new]
    rest = sum(len(rows) for kind, rows in plan.new.items() if kind not in NAMES)
    parts += [f"{rest} other entries"] if rest else []
    return f" ({', '.join(parts)})" if parts else ""


def _name(kind: str) -> str:
    return kind.replace("_", " ")


def _touched(sign: str, each: Touched) -> list[str]:
    lines = [f"  {sign} {_name(each.kind)}: {each.title}"]
    for one in each.differences:
        here = f"here “{_short(one.mine)}”, " if one.mine else ""
        lines.append(f"      {_name(one.field)}: {here}in the file “{_short(one.theirs)}”")
    return lines


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
