"""What to say aloud for an interview and when, by mode and day; it must mark nothing.

An answer rests once it was recalled with 2 or better on two different days (domain.md 2.10); weak ones come first.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop_app.playbooks import questions as bank
from desktop_app.playbooks.rehearsal_dates import RETIRED, Standing, standing
from desktop_app.prep import calm
from desktop_app.prep import rehearsal_items as items
from desktop_app.prep.next_minutes import LAST_HOUR
from desktop_app.prep.rehearsal_items import Item, Recall, Shelf
from desktop_app.prep.wizard.picks import lead_examples
from desktop_app.records import evidence, examples, facts, interviews, own_record, questions, requirements, takes
from desktop_app.store.lists import Place, TakeMode
from desktop_app.text import DEFAULT_PACE
from desktop_app.vocabulary import Level, LinkKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desktop_app.playbooks.model import Playbook
    from desktop_app.prep.wizard.context import Context

QUESTIONS: Final = 6
"""Questions of the bank beside the stories."""

WHOLE: Final = 10
"""Questions of a whole interview."""

CARD: Final = 3
"""Items on the five-minute card of the day itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How to be asked: the mode (None: as the playbook has it first), a probe after each answer, vague ones among."""

    mode: TakeMode | None = None
    probe: bool = False
    vague: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The items in the order to say them, how many rest or were left out, the days, and whether learning has ended.

    ``unproved`` counts musts that no story stands behind, in the retrieval drill; ``calm`` is true in the last hour.
    """

    mode: TakeMode
    modes: tuple[TakeMode, ...]
    items: tuple[Item, ...] = ()
    resting: int = 0
    left_out: int = 0
    unproved: int = 0
    when: Standing | None = None
    calm: bool = False


def modes(playbook: Playbook) -> tuple[TakeMode, ...]:
    """Every mode, those of the playbook first and in its order."""
    first = [TakeMode(each) for each in playbook.rehearsal.modes]
    return (*first, *(each for each in TakeMode if each not in first))


def plan(
    session: Session, context: Context, now: datetime, way: Way, fields: Sequence[tuple[str, object]] = ()
) -> Plan:
    """What to say for an interview now.

    Args:
        session: an open session.
        context: the interview and its playbook.
        now: the moment, aware.
        way: how the person wants to be asked.
        fields: the facts a sheet can hold as (key, field), for the quick-fire facts.
    """
    row = interviews.row_of(session, context.interview_id)
    today = now.astimezone().date()
    offered = modes(context.playbook)
    mode = way.mode or offered[0]
    of = items.shelf(session, lead_examples(session, context, evidence.of_opportunity(session, context.opportunity_id)),
                     context.opportunity_id)  # fmt: skip
    found, unproved = _of_mode(session, _Ask(context, of, mode, today), fields)
    unwanted = {key for key, wanted in takes.choices(session, context.interview_id).items() if not wanted}
    kept = [each for each in found if each.item not in unwanted]
    recall = Recall(session, [each.item for each in kept], today)
    remembered = [replace(each, memory=recall.of(each.item)) for each in kept]
    days = {take.taken_at.astimezone().date() for take in takes.of_interview(session, context.interview_id)}
    when = standing(today, row.starts.astimezone().date(), days) if row.starts else None
    togo = (row.starts - now).total_seconds() / 60 if row.starts else None
    awake = _in_order(remembered, mode, when)
    return Plan(
        mode=mode,
        modes=offered,
        items=tuple(_with_way(awake, way, mode, context.interview_id)),
        resting=sum(each.memory.rests and not each.memory.today for each in remembered),
        left_out=len(found) - len(kept),
        unproved=unproved,
        when=when,
        calm=togo is not None and 0 <= togo < LAST_HOUR,
    )


LOOSE: Final = (
    TakeMode.MANAGER, TakeMode.RECRUITER, TakeMode.HEADLINE, TakeMode.PROBE, TakeMode.POOR_QUESTION
)  # fmt: skip
"""Modes that need no interview."""


def loose(session: Session, now: datetime, way: Way) -> Plan:
    """What can be said while no interview is coming: every story in use and the person's own questions."""
    of = items.shelf(session, [row.id for row in examples.in_use(session)], 0)
    mode = way.mode if way.mode in LOOSE else LOOSE[0]
    if mode is TakeMode.PROBE:
        found = [item for each in of.lead for item in items.probes(of, each)]
    elif mode is TakeMode.POOR_QUESTION:
        found = [items.vague(each) for each in bank.poor_questions()]
    else:
        limits = items.band(mode, items.BANDS[LOOSE[0]], own_record.profile(session).pace or DEFAULT_PACE)
        found = [items.story(of, each, mode, limits) for each in of.lead]
        found += _own(session, of) if mode is not TakeMode.HEADLINE else []
    recall = Recall(session, [each.item for each in found], now.astimezone().date())
    remembered = [replace(each, memory=recall.of(each.item)) for each in found]
    return Plan(
        mode=mode,
        modes=LOOSE,
        items=tuple(_with_way(_in_order(remembered, mode, None), way, mode, 0)),
        resting=sum(each.memory.rests and not each.memory.today for each in remembered),
    )


def of_item(session: Session, item: str, now: datetime) -> Item | None:
    """One item by itself, without an interview: a story, a question of the bank or an own one; None if it is gone."""
    family, _, key = item.partition(":")
    of = items.shelf(session, (), 0)
    pace = own_record.profile(session).pace or DEFAULT_PACE
    kept = {row.id: row for row in questions.kept(session)}
    by_bank = {row.bank_key: row for row in kept.values()}
    found: Item | None = None
    if family == "example" and key.isdecimal() and int(key) in of.stories:
        limits = items.band(TakeMode.MANAGER, items.BANDS[TakeMode.MANAGER], pace)
        found = items.story(of, int(key), TakeMode.MANAGER, limits)
    elif family == "question" and key in bank.by_id():
        found = items.of_bank(of, key, by_bank.get(key))
    elif family == "kept" and key.isdecimal() and int(key) in kept:
        found = items.own(of, kept[int(key)])
    if found is None:
        return None
    recall = Recall(session, [item], now.astimezone().date())
    return replace(found, memory=recall.of(item))


# ---------------------------------------------------------------- what each mode asks


class _Ask(NamedTuple):
    """What every mode needs to know."""

    context: Context
    of: Shelf
    mode: TakeMode
    today: date


def _of_mode(session: Session, ask: _Ask, fields: Sequence[tuple[str, object]]) -> tuple[list[Item], int]:
    """The items of a mode, and how many musts no story stands behind (retrieval drill only)."""
    of = ask.of
    if ask.mode is TakeMode.RETRIEVAL:
        return _retrieval(session, ask.context, of)
    makers: dict[TakeMode, Callable[[], list[Item]]] = {
        TakeMode.HEADLINE: lambda: [items.story(of, each, ask.mode, ()) for each in of.lead],
        TakeMode.PROBE: lambda: [item for each in of.lead for item in items.probes(of, each)],
        TakeMode.POOR_QUESTION: lambda: [items.vague(each) for each in bank.poor_questions()],
        TakeMode.QUICK_FIRE: lambda: _facts(session, fields),
        TakeMode.WHOLE: lambda: _bank_set(session, ask, WHOLE, extras=True),
    }
    if ask.mode in makers:
        return makers[ask.mode](), 0
    return [*_stories(session, ask), *_own(session, of), *_bank_set(session, ask, QUESTIONS, extras=False)], 0


def _stories(session: Session, ask: _Ask) -> list[Item]:
    context, of, mode = ask.context, ask.of, ask.mode
    limits = items.band(mode, context.playbook.rehearsal.answer, own_record.profile(session).pace or DEFAULT_PACE)
    by_competency = {each.competency: each.text for each in bank.of(types=context.playbook.types, forms=(bank.STORY,))}
    return [
        items.story(
            of, each, mode, limits,
            asked=next((by_competency[key] for key in of.competencies.get(each, ()) if key in by_competency), ""),
        )
        for each in of.lead
    ]  # fmt: skip


def _own(session: Session, of: Shelf) -> list[Item]:
    """Questions of the person's own to rehearse; those asked that did not land are kept as such by the debrief."""
    return [items.own(of, row) for row in questions.kept(session, to_ask=False) if row.rehearse and not row.bank_key]


def _bank_set(session: Session, ask: _Ask, size: int, *, extras: bool) -> list[Item]:
    """Questions by the stated shares: the same all day, the weak ones of earlier days first, then fresh ones."""
    context, of, today = ask.context, ask.of, ask.today
    kept = {row.bank_key: row for row in questions.kept(session) if row.bank_key}
    before = [each for each in takes.in_family(session, "question") if each.taken_at.astimezone().date() < today]
    latest = {each.item.partition(":")[2]: each for each in before}
    opening = calm.own_lines(session, context.interview_id).opening
    asked = bank.rehearsal_set(
        context.playbook, _competencies(session, context), size=size, answered=latest.keys(), seed=context.interview_id
    )
    wanted = [key.partition(":")[2] for key, yes in takes.choices(session, context.interview_id).items() if yes]
    weak = [
        key for key, take in latest.items()
        if take.interview_id == context.interview_id and (take.recall or 0) < RETIRED and take.recall is not None
    ]  # fmt: skip
    shares = {each.id: each.share for each in asked}
    if extras:
        chosen = [each.id for each in asked]
    else:
        marked = [key for key, row in kept.items() if key and row.rehearse]
        plain = [each.id for each in asked if each.share not in ("probe", "poor")]
        chosen = [each for each in dict.fromkeys([*wanted, *weak, *marked, *plain]) if each in bank.by_id()]
    vague = {row.id: row for row in bank.poor_questions()}
    return [
        items.vague(vague[each])
        if each in vague
        else items.of_bank(of, each, kept.get(each), opening=opening, share=shares.get(each, ""))
        for each in chosen
    ]


def _competencies(session: Session, context: Context) -> list[str]:
    """Competencies of the listed requirements in their order."""
    listed = requirements.of_opportunity(session, context.opportunity_id, Place.LISTED)
    return [row.competency for row in listed if row.competency]


def _facts(session: Session, fields: Sequence[tuple[str, object]]) -> list[Item]:
    """Every fact that was answered and may be told."""
    sheet = facts.sheet(session, private=False)
    told = [(key, entry) for key, entry in fields if key in sheet and key not in facts.missing(session, [key])]
    return [items.fact(entry, key, sheet[key].value) for key, entry in told]  # type: ignore[arg-type]


def _retrieval(session: Session, context: Context, of: Shelf) -> tuple[list[Item], int]:
    """Each must with the story that stands behind it: an exact one before a near one before a transfer."""
    best: dict[int, int] = {}
    links = evidence.of_opportunity(session, context.opportunity_id)
    for kind in (LinkKind.EXACT, LinkKind.NEAR, LinkKind.TRANSFER):
        for link in links:
            if link.kind is kind and link.example_id in of.stories:
                best.setdefault(link.requirement_id, link.example_id)
    listed = requirements.of_opportunity(session, context.opportunity_id, Place.LISTED)
    musts = [row for row in listed if row.level is Level.MUST and row.fact is None]
    proved = [items.retrieval(of, row, best[row.id]) for row in musts if row.id in best]
    return proved, len(musts) - len(proved)


# ---------------------------------------------------------------- order


def _in_order(found: Iterable[Item], mode: TakeMode, when: Standing | None) -> list[Item]:
    """Those awake: a whole interview as it would run, everything else the weak ones first; what was done today last."""
    awake = [each for each in found if not each.memory.rests or each.memory.today]
    if mode is TakeMode.WHOLE:
        return list(found)
    awake.sort(key=_weakness)
    if when is not None and when.due and when.kind == "card":
        return awake[:CARD]
    if when is not None and when.due and when.kind == "weak":
        return [each for each in awake if each.memory.today or (each.memory.mark or 0) < RETIRED]
    return awake


def _weakness(item: Item) -> tuple[bool, float]:
    """Done today and firm goes last; before that by the last mark, a story never told before a question never tried."""
    memory = item.memory
    done = memory.today and (memory.mark or 0) >= RETIRED
    never = 0.5 if item.kind == "example" else 1.5
    return done, never if memory.mark is None else memory.mark


def _with_way(found: list[Item], way: Way, mode: TakeMode, seed: int) -> list[Item]:
    """Probes stay behind answers only where they are wanted; one vague question comes to so many others."""
    if not way.probe:
        found = [replace(each, probe="", probe_note="") for each in found]
    if not way.vague or mode in (TakeMode.WHOLE, TakeMode.POOR_QUESTION):
        return found
    poor = bank.poor_questions()
    mixed: list[Item] = []
    for number, each in enumerate(found, 1):
        mixed.append(each)
        if number % bank.POOR_EVERY == 0 or (number == len(found) < bank.POOR_EVERY):
            mixed.append(items.vague(poor[(seed + number) % len(poor)]))
    return mixed
