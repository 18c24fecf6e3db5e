"""The rounds of a sample: interviews with answers, signals, debriefs, notes and rehearsals; it must not invent rules.

Everything goes through the verbs a person's own actions use, in the order it happened, so that notes, nudges, uses and
distances are those the rules make.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from desktop_app.records import (
    answers,
    consequences,
    debriefs,
    facts,
    followups,
    interviews,
    opportunities,
    questions,
    settling,
    signals,
    takes,
)
from desktop_app.records.answers import FieldKey
from desktop_app.store.lists import (
    CameVia,
    Channel,
    CloseReason,
    Feeling,
    FollowUpKind,
    FollowUpState,
    Honest,
    HowToCheck,
    Known,
    Landed,
    Outcome,
    PageState,
    Party,
    SignalAbout,
    TakeMode,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.records.sample_story import Story

_REFERENCE: Final = re.compile(r"@(\w+\.\w+)")
_OF_A_ROUND: Final = ("title", "minutes", "format", "place", "link", "notes")
_OF_A_DEBRIEF: Final[dict[str, Callable[[str], object]]] = {
    "feeling": Feeling, "consent": Known, "problem": Honest, "next_on": date.fromisoformat,
}  # fmt: skip
_PLANNED_POINTS: Final = ("best_self", "points", "point")
"""Page, field and column that hold the points to land, where a playbook has them."""


def fill(story: Story, post: dict[str, Any]) -> None:
    """Write the rounds of a post and what came of them, then how the post ended."""
    for entry in post["interview"]:
        _add_round(story, post["id"], entry)
    for entry in post.get("signal", ()):
        _add_signal(story, post["id"], entry)
    for entry in post["interview"]:
        _fill_pages(story, post["id"], entry)
    for entry in post["interview"]:
        _tell_what_came(story, entry)
    later = post["later"]
    if later["close_reason"]:
        opportunities.close(
            story.session,
            post["id"],
            CloseReason(later["close_reason"]),
            words=later["close_words"],
            on=date.fromisoformat(later["closed_on"]),
        )


def _add_round(story: Story, opportunity: int, entry: dict[str, Any]) -> None:
    fields: dict[str, Any] = {name: entry[name] for name in _OF_A_ROUND if name in entry}
    fields["came_via"] = CameVia(entry.get("came_via", CameVia.UNKNOWN))
    if "start" in entry:
        day, clock = entry["start"].split()
        zone = ZoneInfo(entry["zone"])
        fields["starts"] = datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), zone)
        fields["zone"] = entry["zone"]
    if "printed" in entry:
        fields["brief_printed_at"] = story.moment(entry["printed"])
    entry["id"] = interviews.add(story.session, opportunity, entry["playbook"], **fields)
    story.ids[f"interview.{opportunity}.{entry['key']}"] = entry["id"]
    story.ids.setdefault(f"interview.{entry['key']}", entry["id"])
    for key in entry.get("seats", ()):
        interviews.add_seat(story.session, entry["id"], story.ids[f"person.{key}"])


def _round(story: Story, opportunity: int, key: str | None) -> int | None:
    return story.ids.get(f"interview.{opportunity}.{key}")


def _add_signal(story: Story, opportunity: int, entry: dict[str, Any]) -> None:
    """What was heard; a correction or confirmation follows at once, as the ledger keeps both words anyway."""
    session = story.session
    signal = signals.add(
        session,
        opportunity,
        about=SignalAbout(entry["about"]),
        text=entry["text"],
        person_id=story.ids.get(f"person.{entry.get('person')}"),
        from_posting=entry.get("posting", False),
        quoted=entry.get("quoted", False),
        heard_on=date.fromisoformat(entry["day"]),
        channel=Channel(entry["channel"]) if "channel" in entry else None,
        interview_id=_round(story, opportunity, entry.get("interview")),
    )
    story.ids[f"signal.{entry['key']}"] = signal
    settling.set_rank(session, signal, entry.get("rank"))
    if "how_to_check" in entry:
        signals.edit(session, signal, how_to_check=HowToCheck(entry["how_to_check"]), check_words=entry["check_words"])
    if "confirmed" in entry:
        settling.confirm(
            session,
            signal,
            interview_id=_round(story, opportunity, entry.get("confirmed_at")),
            day=date.fromisoformat(entry["confirmed"]),
        )
    if "corrected" in entry:
        right = entry["corrected"]
        settling.correct(
            session,
            signal,
            right["text"],
            by_id=story.ids[f"person.{right['by']}"],
            interview_id=_round(story, opportunity, right.get("interview")),
            day=date.fromisoformat(right["day"]),
            quoted=right["quoted"],
            channel=Channel(right["channel"]) if "channel" in right else None,
        )


def _resolved(story: Story, value: Any) -> Any:  # noqa: ANN401  anything an answer can be
    """The value with "@kind.key" replaced by the id it stands for."""
    if isinstance(value, dict):
        return {key: _resolved(story, each) for key, each in value.items()}
    if isinstance(value, list):
        return [_resolved(story, each) for each in value]
    if isinstance(value, str) and (reference := _REFERENCE.fullmatch(value)):
        return story.ids[reference[1]]
    return value


def _fill_pages(story: Story, opportunity: int, entry: dict[str, Any]) -> None:
    """Answers, how far each page is, and the questions to ask."""
    session, interview, playbook = story.session, entry["id"], entry["playbook"]
    at = story.moment(entry.get("printed", entry.get("debriefed", story.today.isoformat())))
    for page, fields in entry.get("answers", {}).items():
        for field, value in fields.items():
            answers.put(session, interview, FieldKey(playbook, page, field), _resolved(story, value), at=at)
    for page, state in entry.get("pages", {}).items():
        reached, _, why = state.partition(": ")
        answers.mark(session, interview, playbook, page, PageState(reached), why=why)
    if "visited" in entry:
        answers.visit(session, interview, playbook, entry["visited"], at=at)
    for item in entry.get("ask", ()):
        ask = questions.add_to_ask(
            session,
            interview,
            item["text"],
            question_key=item.get("id", ""),
            group=item["group"],
            checks_signal_id=story.ids.get(f"signal.{item.get('checks')}"),
            match_item_id=story.ids.get(f"match.{opportunity}.{item.get('match')}"),
        )
        if item.get("answer"):
            questions.put_answer(session, ask, item["answer"], at=at)


def _tell_what_came(story: Story, entry: dict[str, Any]) -> None:
    """The debrief of a round that was held, its outcome, and the notes sent since."""
    if "debriefed" not in entry:
        _word_notes(story, entry)
        return
    session, interview = story.session, entry["id"]
    at = story.moment(entry["debriefed"])
    debriefs.begin(session, interview, at=at)
    for question in entry.get("asked", ()):
        questions.add_asked(
            session,
            interview,
            question["text"],
            example_id=story.ids.get(f"example.{question.get('example')}"),
            bridge=question.get("bridge", False),
            landed=Landed(question["landed"]),
        )
    for promise in entry.get("promise", ()):
        kept = date.fromisoformat(promise["kept_on"]) if "kept_on" in promise else None
        due = date.fromisoformat(promise["due"])
        added = debriefs.add_promise(session, interview, Party(promise["party"]), promise["text"], due=due, at=at)
        if kept:
            debriefs.edit_promise(session, added, kept_on=kept)
    fields: dict[str, Any] = {name: _of_a_debrief(name, value) for name, value in entry["debrief"].items()}
    debriefs.edit(session, interview, at=at, **fields)
    _land_points(story, entry)
    if story.owns and entry.get("told_facts"):
        for seat in interviews.seats(session, interview):
            facts.tell(session, seat.person_id, entry["told_facts"], interview_id=interview, day=at.date())
    if "outcome" in entry:
        day = date.fromisoformat(entry["outcome_on"])
        consequences.settle(session, interview, Outcome(entry["outcome"]), on=day, words=entry["outcome_words"], at=at)
    _word_notes(story, entry)
    debriefs.close(session, interview, at=at)


def _of_a_debrief(name: str, value: Any) -> object:  # noqa: ANN401  as the file has it
    convert = _OF_A_DEBRIEF.get(name)
    return value if convert is None else convert(value)


def _land_points(story: Story, entry: dict[str, Any]) -> None:
    """The planned points, the first of them ticked as said."""
    page, field, column = _PLANNED_POINTS
    planned = entry.get("answers", {}).get(page, {}).get(field, ())
    debriefs.put_points(story.session, entry["id"], [point[column] for point in planned])
    for point in debriefs.points(story.session, entry["id"])[:2]:
        debriefs.tick_point(story.session, point.id)


def _word_notes(story: Story, entry: dict[str, Any]) -> None:
    """Give the notes that the rules made their words, and say which were sent or set aside."""
    session = story.session
    for note in entry.get("note", ()):
        kind = FollowUpKind(note["kind"])
        row = next(
            each
            for each in followups.of_interview(session, entry["id"])
            if each.kind is kind and each.state is FollowUpState.OPEN
        )
        followups.edit(
            session, row.id, text=note.get("text", ""), subject=note.get("subject", ""), answer=note.get("answer", "")
        )
        if "sent" in note:
            followups.mark_sent(session, row.id, at=story.moment(note["sent"]))
        elif "aside" in note:
            followups.set_aside(session, row.id, note["aside"])


def fill_kept(story: Story, entry: dict[str, Any]) -> None:
    """A question of the person's own, to rehearse."""
    story.ids[f"kept.{entry['key']}"] = questions.keep(
        story.session,
        entry["text"],
        group=entry["group"],
        rehearse=entry["rehearse"],
        best_answer=entry["best_answer"],
        at=story.moment("2026-03-05"),
    )


def fill_takes(story: Story, data: dict[str, Any]) -> None:
    """What was rehearsed, when and how it went."""
    counted = ("seconds", "words", "filler", "recall", "self_mark", "note", "audience")
    for entry in data.get("take", ()):
        takes.add(
            story.session,
            _REFERENCE.sub(lambda found: str(story.ids[found[1]]), entry["item"]),
            TakeMode(entry["mode"]),
            interview_id=story.ids[f"interview.{entry['interview']}"],
            example_id=story.ids.get(f"example.{entry.get('example')}"),
            kept_question_id=story.ids.get(f"kept.{entry.get('kept')}"),
            at=story.moment(entry["day"]),
            **{name: entry[name] for name in counted if name in entry},
        )
