"""One interview becomes a frozen Brief from the person's real answers; it must invent nothing and print nothing.

Blocks are filled by what fields feed them (``brief = "..."`` in the playbook), never by the kind of interviewer. What
must not print stays behind here already: private fields, the pay floor, liked scores, remarks, notes, figures marked
"do not say", and every story without its truth tick (M15a, domain.md 2.11).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from desktop_app.briefs import model
from desktop_app.briefs.gather import parts
from desktop_app.briefs.gather.cues import cue
from desktop_app.briefs.gather.sources import Sources, sources
from desktop_app.briefs.words import words_for
from desktop_app.errors import UserError
from desktop_app.prep.wizard import seeds
from desktop_app.prep.wizard.context import Context, context_of
from desktop_app.records import evidence, followups, interviews, opportunities, own_record, requirements
from desktop_app.records import parts as participations
from desktop_app.store.lists import FollowUpKind, FollowUpState, Place
from desktop_app.text import DEFAULT_PACE
from desktop_app.translate import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.briefs.words import Words
    from desktop_app.playbooks.model import Playbook


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """A brief, and in words what was left behind because it may not be printed."""

    brief: model.Brief
    left_out: tuple[str, ...]


def gather(session: Session, interview_id: int, playbook: Playbook, now: datetime) -> Gathered:
    """Gather the brief of one interview by the playbook of its kind; ``now`` (aware) is the day of preparation.

    Raises:
        UserError: the interview is gone, or nothing has been filled in that could be printed.
    """
    context = context_of(session, interview_id, playbook)
    source = sources(session, context)
    order = source.lead
    profile = own_record.profile(session)
    words = words_for(profile.language or "en")
    proves = _proves(session, context)
    stories = tuple(
        parts.story(source.stories[each], proves.get(each, ()), profile.pace or DEFAULT_PACE, words) for each in order
    )
    names = {row.id: row.name for row in requirements.of_opportunity(session, context.opportunity_id)}
    bridges = parts.bridges(source, names)
    brief = model.Brief(
        masthead=masthead(session, context, profile.zone),
        layout=playbook.brief.layout,
        prepared=now.astimezone().date(),
        language=profile.language or "en",
        author=profile.name,
        goal=playbook.brief.goal,
        people=parts.people(session, context, source),
        matches=parts.matches(session, context, source, order),
        gap_answer=next((bridge.proof for bridge in bridges if bridge.proof), ""),
        confirm=parts.confirm(session, context, words),
        read_before=_read_before(session, context),
        quote=parts.quote(session, context, words),
        culture=parts.culture(session, context),
        asks=parts.asks(session, context),
        before=playbook.brief.before,
        afterwards=_afterwards(session, context, playbook, words),
        stories=stories,
        bridges=bridges,
        method=_card_lines(playbook, "method"),
        known_people=tuple(each.name for each in participations.of_opportunity(session, context.opportunity_id)),
        known_employers=tuple(role.employer for role in own_record.roles(session) if role.employer),
    )
    brief = _with_answers(brief, source, words)
    if not _worth_printing(brief):
        raise UserError(
            tr("There is nothing to print for this interview yet."),
            tr("Nothing was written."),
            tr("Fill in a page of its preparation, or tick the truth box of an example, first."),
        )
    return Gathered(brief=brief, left_out=tuple(source.left_out))


def _with_answers(brief: model.Brief, source: Sources, words: Words) -> model.Brief:
    """The brief with what stands in the person's own answers, block by block."""
    return replace(
        brief,
        mix=next(iter(source.texts("mix")), ""),
        pitch=tuple(cue(text) for row in source.rows("pitch") for text in row.values() if isinstance(text, str)),
        problem=_problem(source),
        points=parts.points(source),
        facts=parts.facts(source, words),
        numbers=parts.numbers(source),
        traits=parts.traits(source),
        team_example=_team(source),
        limit=" – ".join(source.texts("limit")),
        plan=_plan(source),
        talking_points=_talking_points(source),
        together=next(iter(source.texts("side_by_side")), ""),
        topics=_topics(source),
        not_knowing=tuple(source.texts("cues")),
        business=tuple(_joined(row, "about", "text") for row in source.rows("business")),
        view=" ".join(source.texts("view")),
        bet=" ".join(source.texts("bet")),
        culture=(*source.texts("leading"), *brief.culture),
    )


def masthead(session: Session, context: Context, own_zone: str) -> model.Masthead:
    """Who, when, where; the interview's own time first, the person's own beside it where it differs."""
    interview = interviews.row_of(session, context.interview_id)
    opportunity = opportunities.of_id(session, context.opportunity_id)
    start = interview.local_start
    ends = interview.ends.astimezone(start.tzinfo) if interview.ends and start else None
    zones = []
    if start is not None:
        zones.append(f"{start:%Z} ({interview.zone.rpartition('/')[2].replace('_', ' ')})")
        if own_zone and own_zone != interview.zone:
            there = start.astimezone(ZoneInfo(own_zone))
            zones.append(f"{there:%H:%M} {own_zone.rpartition('/')[2].replace('_', ' ')}")
    part = participations.of_person(session, context.opportunity_id, context.person_id) if context.person_id else None
    return model.Masthead(
        kind=interview.title or context.playbook.brief.label,
        company=opportunity.employer or opportunity.title,
        role=opportunity.title if opportunity.employer else "",
        day=start.date() if start else None,
        start=f"{start:%H:%M}" if start else "",
        end=f"{ends:%H:%M}" if ends else "",
        zones=tuple(zones),
        place=interview.place,
        link=interview.link,
        channel=interview.format.replace("_", " "),
        will_manage=part.will_manage_me
        if part is not None and context.playbook.may_manage
        else context.playbook.may_manage,
    )


def _proves(session: Session, context: Context) -> dict[int, tuple[str, ...]]:
    listed = requirements.of_opportunity(session, context.opportunity_id, Place.LISTED)
    names = {row.id: cue(row.name, parts.NAME_WORDS) for row in listed}
    found: dict[int, tuple[str, ...]] = {}
    for link in evidence.of_opportunity(session, context.opportunity_id):
        if link.kind != "none" and link.requirement_id in names:
            found[link.example_id] = (*found.get(link.example_id, ()), names[link.requirement_id])
    return found


def _problem(source: Sources) -> model.Problem | None:
    for row in source.rows("problem"):
        if str(row.get("hurts") or "").strip():
            sign, check = (str(row.get(name) or "") for name in ("sign", "check"))
            return model.Problem(text=str(row["hurts"]), sign=sign, check=check)
    return None


def _plan(source: Sources) -> model.Plan | None:
    row = next(iter(source.rows("plan")), None)
    if row is None:
        return None
    learn, contribute, own = (cue(str(row.get(name) or "")) for name in ("learn", "contribute", "own"))
    assumed = source.by_key.get("assumptions")
    assumptions = tuple(each for each in assumed if isinstance(each, str)) if isinstance(assumed, list) else ()
    needs = source.by_key.get("need_from_you")
    return model.Plan(
        thirty=learn,
        sixty=contribute,
        ninety=own,
        assumptions=assumptions,
        needs=needs if isinstance(needs, str) else "",
    )


def _team(source: Sources) -> str:
    """The team example of the signs block: its title with my part and theirs."""
    for value in source.values("signs"):
        picked = [each for each in value if isinstance(each, int)] if isinstance(value, list) else []
        if picked and picked[0] in source.stories:
            story = source.stories[picked[0]]
            mine = story.my_part or str(source.by_key.get("my_part") or "")
            theirs = story.their_part or str(source.by_key.get("their_part") or "")
            return " – ".join(part for part in (story.title, cue(mine, 12), cue(theirs, 12)) if part)
    return ""


def _read_before(session: Session, context: Context) -> tuple[str, ...]:
    """What the manager has probably read: the pack an earlier reader passed on (H0)."""
    lines: list[str] = []
    for page in context.playbook.pages:
        for field in page.fields:
            if field.kind == "carried" and field.brief and field.source == "answer":
                value = seeds.earlier_answer(session, context, field)
                texts = value.values() if isinstance(value, dict) else [value]
                lines += [cue(text) for text in texts if isinstance(text, str) and text.strip()]
    return tuple(lines)


def _afterwards(session: Session, context: Context, playbook: Playbook, words: Words) -> model.Afterwards:
    """What is done when the door closes; the day of the thank-you note where one is due already."""
    due = next(
        (
            note.due
            for note in followups.of_interview(session, context.interview_id)
            if note.kind == FollowUpKind.THANKS and note.state is FollowUpState.OPEN
        ),
        None,
    )
    return model.Afterwards(ticks=playbook.brief.after, follow_up=words.day(due) if due else "")


def _talking_points(source: Sources) -> tuple[str, ...]:
    """Only what the person said is true (H6: never fake a hobby)."""
    return tuple(
        str(row["text"]) for row in source.rows("side_by_side") if row.get("text") and row.get("true") in ("yes", True)
    )


def _topics(source: Sources) -> tuple[model.Topic, ...]:
    found = []
    for row in source.rows("topics"):
        if row.get("topic"):
            firm = str(row.get("firm") or "")
            rating = int(firm) if firm.isdecimal() else 0
            found.append(model.Topic(name=str(row["topic"]), rating=rating, last_used=str(row.get("last_used") or "")))
    return tuple(found)


def _card_lines(playbook: Playbook, block: str) -> tuple[str, ...]:
    fields = [
        field for page in playbook.pages for field in page.fields if field.kind == "card" and field.brief == block
    ]
    return tuple(str(line) for field in fields for line in field.option("lines", ()) or ())


def _joined(row: dict[str, Any], *columns: str) -> str:
    return ": ".join(str(row[column]) for column in columns if row.get(column))


def _worth_printing(brief: model.Brief) -> bool:
    """Whether anything of the person's own is on it beside who and when."""
    own = (brief.mix, brief.pitch, brief.points, brief.facts, brief.matches, brief.stories, brief.bridges, brief.asks)
    more = (brief.problem, brief.traits, brief.plan, brief.topics, brief.business, brief.view, brief.bet, brief.people)
    return any(own) or any(more)
