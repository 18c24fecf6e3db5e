"""The parts of a brief, each from its block; every function takes the sources and must know no interviewer type."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from desktop_app.briefs import model
from desktop_app.briefs.gather.cues import cue, cues
from desktop_app.briefs.gather.figures import telling_number
from desktop_app.briefs.words import words_for
from desktop_app.records import evidence, interviews, questions, requirements, signals
from desktop_app.store.lists import Place, Sift, SignalAbout, SignalSource, SignalState
from desktop_app.text import seconds
from desktop_app.vocabulary import Level, LinkKind

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.briefs.gather.sources import Material, Sources
    from desktop_app.briefs.words import Words
    from desktop_app.playbooks.model import Field
    from desktop_app.prep.wizard.context import Context

CHECKED = frozenset({"ask", "listen"})
"""How a point will be checked (H3); what is left alone does not print."""
NAME_WORDS = 9
"""Words of a requirement nobody has given a short name: a line of a posting can be a paragraph."""
STORY_WORDS = 22
"""Words of a situation or a result that stay in one cue: the figure is often at its end."""

_WRITTEN_IN_FRONT = frozenset("$£¥₹₽₩")
_STANDING = {
    LinkKind.EXACT: model.Standing.EXACT,
    LinkKind.NEAR: model.Standing.PARTIAL,
    LinkKind.TRANSFER: model.Standing.TRANSFER,
}
_SIFT = {Sift.YES: model.Standing.EXACT, Sift.PARTLY: model.Standing.PARTIAL, Sift.NOT_YET: model.Standing.GAP}


def fact_text(field: Field, value: Any, words: Words) -> str:  # noqa: ANN401  a JSON value
    """A fact as one line: a number with its unit, a range, a day, joined rows."""
    if isinstance(value, str):
        try:
            return words.day(date.fromisoformat(value))
        except ValueError:
            return value.strip()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return " ".join(part for part in (f"{value:g}", field.option("unit", "")) if part)
    if isinstance(value, dict):
        ends = [f"{each:,.0f}" for each in (value.get("low"), value.get("high")) if isinstance(each, int | float)]
        return _with_unit(" – ".join(ends), str(value.get("unit") or "").strip())
    if isinstance(value, list):
        rows = [", ".join(str(cell) for key, cell in row.items() if key != "ref" and cell) for row in value]
        return "; ".join(row for row in rows if row)
    return ""


def _with_unit(amount: str, unit: str) -> str:
    """An amount and its unit; a sign of money that is written in front stands in front: "£47,000 – 51,000 a year"."""
    if not amount:
        return ""
    if unit and unit[0] in _WRITTEN_IN_FRONT:
        return f"{unit[0]}{amount}{unit[1:]}"
    return f"{amount} {unit}".strip()


def facts(source: Sources, words: Words) -> tuple[model.Fact, ...]:
    """If they ask: the fact strip (never the floor, which is private) and the motive in two lines."""
    found = []
    for field, value in source.blocks.get("facts", []):
        answer = fact_text(field, value, words)
        if answer:
            found.append(model.Fact(question=field.label, answer=answer, pay="pay" in field.record))
    for field, value in source.blocks.get("motive", []):
        lines = [value] if isinstance(value, str) else [each for each in value or [] if isinstance(each, str)]
        answer = "; ".join(cue(line, 12) for line in lines if line.strip())
        if answer:
            found.append(model.Fact(question=field.label, answer=answer))
    return tuple(found)


def matches(session: Session, context: Context, source: Sources, order: tuple[int, ...]) -> tuple[model.Match, ...]:
    """Requirement, answer, example cue, result; musts first in the posting's order (M28c).

    Where the person wrote a sift answer its first word is the standing; otherwise the link decides.
    What has neither is open, never a gap.
    """
    linked: dict[int, evidence.LinkRow] = {}
    rank = {LinkKind.EXACT: 0, LinkKind.NEAR: 1, LinkKind.TRANSFER: 2}
    for link in evidence.of_opportunity(session, context.opportunity_id):
        if link.kind in rank and link.example_id in source.stories:
            known = linked.get(link.requirement_id)
            if known is None or rank[link.kind] < rank[known.kind]:
                linked[link.requirement_id] = link
    found = []
    for row in requirements.of_opportunity(session, context.opportunity_id, Place.LISTED):
        link_row = linked.get(row.id)
        story = source.stories.get(link_row.example_id) if link_row else None
        standing = _STANDING[link_row.kind] if link_row else model.Standing.OPEN
        if row.sift is not None:
            standing = _SIFT[row.sift] if standing is not model.Standing.TRANSFER else standing
        elif row.fact is not None and row.fact_standing in ("met", "not_needed_yet"):
            standing = model.Standing.EXACT
        found.append(
            model.Match(
                requirement=cue(row.name, NAME_WORDS),
                standing=standing,
                weight={Level.MUST: 3, Level.WISH: 1}.get(row.level, 2),
                cue=story.title if story else (row.fact_note if row.fact else ""),
                result=_in_one_line(story) if story else "",
                answer=row.sift_sentence,
                story=order.index(story.id) + 1 if story and story.id in order else 0,
            )
        )
    return tuple(sorted(found, key=lambda match: -match.weight))


def _in_one_line(story: Material) -> str:
    """What came of a story, as short as a table needs it: its number with what it counts, else its result."""
    return " ".join(part for part in number_of(story) if part) or cue(story.result, 10)


def confirm(session: Session, context: Context, words: Words) -> tuple[model.Signal, ...]:
    """Second-hand points not settled yet, the ranked ones first, each with its source and distance (M04c, M05c)."""
    waiting = list(signals.to_check(session, context.opportunity_id))
    waiting.sort(key=lambda row: (row.rank is None, row.rank or 0, row.id))
    return tuple(
        model.Signal(
            text=row.text,
            source=row.person or (words("distance.posting") if row.source is SignalSource.POSTING else ""),
            distance=words(f"distance.{'unknown' if row.distance is None else row.distance}"),
            how=words(f"check.{row.how_to_check}") if row.how_to_check in CHECKED else "",
        )
        for row in waiting
        if row.how_to_check != "skip"
    )


def culture(session: Session, context: Context) -> tuple[str, ...]:
    """How they work, as far as it is confirmed; what was only heard stands among the points to confirm."""
    settled = (SignalState.CONFIRMED, SignalState.CORRECTED)
    return tuple(
        row.text
        for row in signals.ledger(session, context.opportunity_id)
        if row.about is SignalAbout.CULTURE and row.state in settled and not row.quoted
    )


def quote(session: Session, context: Context, words: Words) -> model.Quote | None:
    """Their own words: something the boss said or confirmed as it was said, about how they work first, the latest."""
    said = [
        row
        for row in signals.ledger(session, context.opportunity_id)
        if row.quoted and (row.state is SignalState.CONFIRMED or row.distance == 0)
        and row.state is not SignalState.DROPPED and row.about is not SignalAbout.PROCESS
    ]  # fmt: skip
    if not said:
        return None
    first = max(said, key=lambda row: (row.about is SignalAbout.CULTURE, row.heard_on or date.min, row.id))
    heard = words.day(first.heard_on) if first.heard_on else ""
    return model.Quote(text=first.text, source=", ".join(part for part in (first.person, heard) if part))


def people(session: Session, context: Context, source: Sources) -> tuple[model.Person, ...]:
    """Who sits there with the concern and the question kept for each; nothing about looks or character."""
    return tuple(
        model.Person(
            name=seat.name,
            title=seat.title,
            cares_about=seat.concern,
            question=seat.question,
            story=source.stories[seat.example_id].title if seat.example_id in source.stories else "",
        )
        for seat in interviews.seats(session, context.interview_id)
    )


def asks(session: Session, context: Context) -> tuple[model.Ask, ...]:
    """The questions chosen, in order."""
    names = {seat.person_id: seat.name for seat in interviews.seats(session, context.interview_id)}
    return tuple(
        model.Ask(text=row.text, to=names.get(row.person_id or 0, ""))
        for row in questions.to_ask(session, context.interview_id)
        if not row.answer.strip()
    )


def number_of(material: Material) -> tuple[str, str]:
    """The number of a story with what it counts, from its result, else from its headline; exact figures only."""
    texts = (material.result, material.headline)
    return telling_number(texts, material.stands, words_for(material.language), material.language)


def story(material: Material, proves: tuple[str, ...], pace: float, words: Words) -> model.Story:
    """One example in cue lines: one for S and T, up to three for A, two for R; what they may dig for as questions."""
    number, counts = number_of(material)
    return model.Story(
        title=material.title,
        headline=material.headline,
        situation=cues(material.situation, 1, STORY_WORDS),
        task=cues(material.task, 1),
        action=cues(material.action, 3),
        result=cues(material.result, 2, STORY_WORDS),
        learned=cue(material.learned),
        number=number,
        counts=counts,
        proves=proves,
        may_dig=tuple(words(f"dig.{kind.value}") for kind, _ in material.depth),
        depth=tuple(cue(note, 14) for _, note in material.depth),
        here=cue(material.here),
        seconds=seconds(material.words, pace),
        told_to=", ".join(material.told_to),
        telling=material.telling,
    )


def numbers(source: Sources, most: int = 3) -> tuple[model.Number, ...]:
    """Numbers the person marked exact, one a story, the stories in front first, each with what it counts."""
    found = []
    for example_id in dict.fromkeys((*source.lead, *source.stories)):
        value, counts = number_of(source.stories[example_id])
        if value:
            found.append(model.Number(value=value, counts=counts))
    return tuple(dict.fromkeys(found))[:most]


def points(source: Sources) -> tuple[model.Point, ...]:
    """Three things to land: highlights in the person's words, or points said unasked with the way that leads there."""
    found = [_split_point(text) for text in source.texts("highlights")]
    for row in source.rows("points"):
        heading = str(row.get("point") or "").strip()
        picked = row.get("example") or []
        proof = source.stories[picked[0]].headline if picked and picked[0] in source.stories else ""
        if heading:
            found.append(model.Point(heading=heading, proof=proof, lead_in=str(row.get("lead_in") or "").strip()))
    return tuple(found)


def _split_point(text: str) -> model.Point:
    """A highlight as heading and proof where a colon, a dash or a full stop parts them."""
    for joint in (": ", " – ", " — ", ". ", "; "):
        head, found, rest = text.partition(joint)
        if found and 1 <= len(head.split()) <= 8 and rest.strip():
            return model.Point(heading=head.strip(), proof=rest.strip())
    return model.Point(heading=text.strip())


def bridges(source: Sources, names: dict[int, str]) -> tuple[model.Bridge, ...]:
    """Gaps that are owned, those with a plan first."""
    found = [
        model.Bridge(
            gap=names.get(row.get("ref") or 0, "") or str(row.get("gap") or ""),
            proof=cue(str(row.get("nearest") or "")),
            carries_over=cue(str(row.get("carries_over") or "")),
            plan=cue(str(row.get("plan") or "")),
        )
        for row in source.rows("bridges")
        if any(str(row.get(column) or "").strip() for column in ("gap", "nearest", "carries_over", "plan"))
    ]
    return tuple(sorted(found, key=lambda bridge: not bridge.plan))


def traits(source: Sources) -> tuple[model.Trait, ...]:
    """Signs of the mould that are true of the person; "not me" never prints (M31b)."""
    rows = [*source.rows("signs"), *(row for row in source.rows("side_by_side") if "sign" in row)]
    return tuple(
        model.Trait(trait=str(row["text"]), sign=str(row.get("sign") or ""), source=str(row.get("said_by") or ""))
        for row in rows
        if row.get("text") and row.get("honest") != "no" and (row.get("sign") or "").strip()
    )
