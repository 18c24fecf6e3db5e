"""One post of a sample: posting, requirements with what proves them, people's parts, the mould; it tells no rounds.

Requirements are written as the person left them, so reading is not run here and must never be needed for a sample.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from desktop_app.records import (
    culture,
    evidence,
    examples,
    opportunities,
    parts,
    questions,
    requirements,
    rows,
    tellings,
    uses,
)
from desktop_app.store.lists import (
    BriefedBy,
    CultureDimension,
    FactStanding,
    Fit,
    Honest,
    Known,
    OpportunityStatus,
    Place,
    RequirementKind,
    Sift,
)
from desktop_app.store.models import Posting, Requirement
from desktop_app.vocabulary import Confidence, FactKind, Level, LinkKind

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.records.sample_story import Story

KEYS: Final = frozenset(
    {
        "opportunity", "posting", "requirement", "glossary", "part", "forwarding", "signal", "trait", "match", "here",
        "use", "plan",
    }
)  # fmt: skip
"""What belongs to one post; everything else of a file belongs to the person."""

_CHOICES: Final = {
    "level": Level, "kind": RequirementKind, "place": Place, "confidence": Confidence, "fact": FactKind,
    "fact_standing": FactStanding, "sift": Sift,
}  # fmt: skip
_PLAIN: Final = (
    "label", "group", "why", "years", "competency", "fact_note", "sift_sentence", "decided", "recruiter_words",
    "manager_words",
)  # fmt: skip
_OF_A_PART: Final = {
    "briefed_by": BriefedBy, "exclusive": Known, "client_named": Known, "last_spoke": str, "part": str,
}  # fmt: skip


def fill(story: Story, post: dict[str, Any]) -> None:
    """Write the post and everything but its rounds and signals, which name each other; keys go into ``story.ids``."""
    given = dict(post["opportunity"])
    added = story.moment(given.pop("added"))
    given.pop("matrix_sorted", None)
    later = {name: given.pop(name, None) for name in ("status", "closed_on", "close_reason", "close_words")}
    given["kept"] = given.pop("kept_from_it", "")
    if "pay_said_by" in given:
        given["pay_said_by_id"] = story.ids[f"person.{given.pop('pay_said_by')}"]
    for name in ("applied_on", "closes_on"):
        if name in given:
            given[name] = date.fromisoformat(given[name])
    opportunity = opportunities.add(story.session, at=added, **given)
    post["id"], post["later"] = opportunity, later
    opportunities.move(story.session, opportunity, OpportunityStatus(later["status"]))
    _fill_posting(story, opportunity, post)
    for entry in post.get("glossary", ()):
        opportunities.explain(story.session, opportunity, entry["term"], entry["meaning"])
    _fill_parts(story, opportunity, post)
    _fill_culture(story, opportunity, post)


def _fill_posting(story: Story, opportunity: int, post: dict[str, Any]) -> None:
    """The posting and its lines; a line's place is where its words stand in the text."""
    text = post["posting"]["text"]
    read_at = story.moment(post["posting"]["day"])
    posting = rows.added(
        story.session,
        Posting(opportunity_id=opportunity, text=text, format="txt", language="en", read_at=read_at),
    )
    for position, entry in enumerate(post["requirement"]):
        fields: dict[str, Any] = {name: kind(entry[name]) for name, kind in _CHOICES.items() if name in entry}
        fields |= {name: entry[name] for name in _PLAIN if name in entry}
        start = text.index(entry["text"])
        line = text.count("\n", 0, start) + 1
        requirement = Requirement(
            opportunity_id=opportunity,
            posting_id=posting,
            line=line,
            end_line=line,
            start=start,
            stop=start + len(entry["text"]),
            text=entry["text"],
            heading=_heading_over(text, line),
            position=position,
            rule="sample",
            terms=tuple(entry.get("terms", ())),
            **fields,
        )
        _fill_evidence(story, rows.added(story.session, requirement), entry, read_at)


def _heading_over(text: str, line: int) -> str:
    """The heading that ``line`` (from 1) stands under: short words without a full stop above its list; else nothing."""
    above = reversed(text.split("\n")[: line - 1])
    nearest = next((each for each in above if each and not each.startswith(("•", "-", "*"))), "")
    return "" if len(nearest) > 40 or nearest.endswith(".") else nearest.rstrip(":")


def _fill_evidence(story: Story, requirement: int, entry: dict[str, Any], at: datetime) -> None:
    """What proves a line, as the person decided it, and its bridge."""
    session = story.session
    for key, kind in entry.get("links", {}).items():
        example = story.ids[f"example.{key}"]
        evidence.decide(session, requirement, example, LinkKind(kind), at=at)
        evidence.put_words(
            session,
            requirement,
            example,
            words_to_use=tuple(entry.get("words", {}).get(key, ())),
            their_words=entry.get("their_words", {}).get(key, ""),
        )
    if "bridge" in entry:
        bridge = dict(entry["bridge"])
        bridge["example_id"] = story.ids[f"example.{bridge.pop('example')}"]
        evidence.put_bridge(session, requirement, **bridge)


def sort_matrix(story: Story, post: dict[str, Any]) -> None:
    """Say "none" of every pair the person looked at and neither linked nor left undecided, in a post they sorted."""
    if "matrix_sorted" not in post["opportunity"]:
        return
    at = story.moment(post["opportunity"]["matrix_sorted"])
    session, opportunity = story.session, post["id"]
    told = {row.id for row in (*examples.in_use(session), *examples.retired(session))}
    decided = {(link.requirement_id, link.example_id) for link in evidence.of_opportunity(session, opportunity)}
    for row, entry in zip(requirements.of_opportunity(session, opportunity), post["requirement"], strict=True):
        left = {story.ids[f"example.{key}"] for key in entry.get("undecided", ())}
        if row.place is Place.LISTED and row.fact is None:
            for example in sorted(told - left):
                if (row.id, example) not in decided:
                    evidence.decide(session, row.id, example, LinkKind.NONE, at=at)


def _fill_parts(story: Story, opportunity: int, post: dict[str, Any]) -> None:
    """Who is in it, who will manage me, and who put me forward."""
    session = story.session
    for entry in post.get("part", ()):
        person = story.ids[f"person.{entry['person']}"]
        fields = {name: kind(entry[name]) for name, kind in _OF_A_PART.items() if name in entry}
        parts.add(session, opportunity, person, **fields)
        if entry.get("will_manage_me"):
            parts.set_manager(session, opportunity, person)
    for entry in post.get("forwarding", ()):
        parts.add_forwarding(
            session,
            client=entry["client"],
            role=entry["role"],
            person_id=story.ids[f"person.{entry['person']}"],
            opportunity_id=opportunity,
            day=date.fromisoformat(entry["day"]),
            consent=Known(entry["consent"]),
            note=entry.get("note", ""),
        )


def _fill_culture(story: Story, opportunity: int, post: dict[str, Any]) -> None:
    """The mould, own must-haves, "in this role" lines, planned answers, and what the written application told."""
    session = story.session
    for entry in post.get("trait", ()):
        culture.add_trait(
            session,
            opportunity,
            entry["text"],
            quote=entry.get("quote", ""),
            sign=entry.get("sign", ""),
            dimension=CultureDimension(entry["dimension"]),
            honest=Honest(entry["honest"]),
            said_by_id=story.ids.get(f"person.{entry.get('said_by')}"),
            example_id=story.ids.get(f"example.{entry.get('example')}"),
        )
    for number, entry in enumerate(post.get("match", ()), 1):
        story.ids[f"match.{opportunity}.{number}"] = culture.add_match(
            session, opportunity, entry["text"], fit=Fit(entry["fit"]), find_out=entry["find_out"]
        )
    for entry in post.get("here", ()):
        tellings.put_here_line(session, story.ids[f"example.{entry['example']}"], opportunity, entry["text"])
    for entry in post.get("use", ()):
        day = date.fromisoformat(entry["day"])
        uses.add_in_writing(session, story.ids[f"example.{entry['example']}"], opportunity, day=day)
    for entry in post.get("plan", ()):
        questions.add_plan(
            session,
            opportunity,
            entry["question"],
            points=entry["points"],
            example_id=story.ids.get(f"example.{entry.get('example')}"),
        )
