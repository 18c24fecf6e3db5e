"""One note to write: its template, what is known for its fields, and the checks on it; it must never send anything.

A follow-up knows its kind, person and round; the template comes from the kind, and for a thank-you from the playbook
(domain.md 2.9). Fields are filled only with what the person wrote or was told before.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from desktop_app.coaching import note as note_rules
from desktop_app.coaching.wording import check_text
from desktop_app.playbooks import follow_up, load
from desktop_app.records import debriefs, followups, interviews, own_record, parts, people, questions, signals
from desktop_app.store.lists import Employment, FollowUpKind, FollowUpState, Party, SignalState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from sqlalchemy.orm import Session

    from desktop_app.coaching.note import NoteReport
    from desktop_app.coaching.result import Finding
    from desktop_app.playbooks.follow_up import Draft, Template, Value
    from desktop_app.records.followups import FollowUpRow
    from desktop_app.records.interviews import InterviewRow

TO_RECRUITER: Final = frozenset({FollowUpKind.TIPS, FollowUpKind.REPORT_BACK, FollowUpKind.NEXT_TOUCH})
"""Kinds that go to the recruiter of an opportunity rather than to who sat there."""
_TITLES: Final = frozenset({"dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "rev"})
_OWN: Final = frozenset({"heard", "added", "correction", "learned", "open", "promised", "papers"})
"""Fields whose known words are the person's own; the rest are names, days and questions of the bank."""
_FIRST_TIPS: Final = ("TIPS-01", "TIPS-02", "TIPS-03")
_ANYBODY: Final = ""
_RECRUITERS: Final = "headhunter"
"""A word the coach knows for whoever places people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything beside one note.

    ``template`` is None for a note of the person's own; ``known`` holds what is already there for its fields, by key;
    ``audience`` is a word the coach knows; ``used`` are channels used with this person; ``names`` the post's and the
    firm's, ``heard`` what was heard at the round; ``others`` are the other notes of the round, to whom and what.
    """

    row: FollowUpRow
    interview: InterviewRow | None
    template: Template | None
    known: dict[str, Value]
    address: str
    audience: str
    used: tuple[str, ...]
    names: tuple[str, ...]
    heard: tuple[str, ...]
    others: tuple[FollowUpRow, ...]

    def own_words(self) -> tuple[str, ...]:
        """What of the known fields the person wrote before, in the debrief or when hearing it."""
        words = [value for key, value in self.known.items() if key in _OWN]
        return tuple(each for value in words for each in ([value] if isinstance(value, str) else value) if each)

    def draft(self, typed: dict[str, str] | None = None) -> Draft | None:
        """The note from what is known and what was typed into the fields; None without a template."""
        return None if self.template is None else follow_up.compose(self.template, {**self.known, **(typed or {})})


def desk(
    session: Session, follow_up_id: int, now: datetime, folders: Sequence[Path], day_words: Callable[[date], str]
) -> Desk:
    """What is needed to write this note.

    Args:
        session: an open session.
        follow_up_id: which note.
        now: the present moment, aware.
        folders: where playbooks are.
        day_words: a day in the person's language.

    Raises:
        UserError: the note is not there any more.
    """
    row = followups.row_of(session, follow_up_id)
    interview = None if row.interview_id is None else interviews.row_of(session, row.interview_id)
    book = None if interview is None else load.playbook(interview.playbook, folders)
    person = None if row.person_id is None else people.of_id(session, row.person_id)
    recruits = person is not None and person.employment is not Employment.NOT_A_RECRUITER
    template = _template(row.kind, book.follow_up if book is not None else "")
    around: tuple[FollowUpRow, ...] = () if interview is None else followups.of_interview(session, interview.id)
    audience = _RECRUITERS if recruits else _ANYBODY if book is None else book.audience
    return Desk(
        row=row,
        interview=interview,
        template=template,
        known=_known(session, row, interview, now, day_words, recruits=recruits),
        address="" if person is None else person.email,
        audience=audience,
        used=() if person is None else person.channels,
        names=tuple(name for name in (row.post, row.employer) if name),
        heard=() if interview is None else tuple(each.text for each in _heard(session, interview)),
        others=tuple(other for other in around if other.id != row.id and other.state is not FollowUpState.SET_ASIDE),
    )


def check(on: Desk, text: str, now: datetime) -> NoteReport:
    """What the coach says about the note as it stands now; rules for a thank-you rest for other kinds (FU-03 on).

    One that was sent is judged by the hour it was sent.
    """
    thanks = on.row.kind is FollowUpKind.THANKS
    end = None if on.interview is None else on.interview.ends or on.interview.starts
    sent = on.row.sent_at if on.row.state is FollowUpState.SENT else None
    hours = ((sent or now) - end).total_seconds() / 3600 if end is not None and thanks else None
    report = note_rules.check_note(
        note_rules.NoteText(
            text=text,
            audience=on.audience,
            hours=hours,
            channel=on.row.channel.value if on.row.channel else "",
            channels_used=on.used,
            names=on.names if thanks else (),
            heard=on.heard if thanks else (),
            others=tuple(
                note_rules.OtherNote(person=other.person, audience=on.audience, text=other.text)
                for other in on.others
                if other.text and thanks
            ),
        )
    )
    tone = _tone(text, on.audience)
    if thanks:
        return replace(report, findings=(*report.findings, *tone))
    left = tuple(finding for finding in report.findings if finding.rule not in _OF_THANKS)
    limit = report.limit if on.template is None or on.template.warn is None else on.template.warn
    return replace(report, limit=limit, findings=(*left, *tone))


def _tone(text: str, audience: str) -> tuple[Finding, ...]:
    """The tone rules, the same ones whoever the note goes to (M35a)."""
    return tuple(
        replace(each, part=note_rules.NOTE, places=tuple((note_rules.NOTE, *place[1:]) for place in each.places))
        for each in check_text(text, audience)
        if each.rule.startswith("TON-")
    )


_OF_THANKS: Final = frozenset({"FU-01", "FU-03", "FU-05", "FU-10"})
"""Rules measured on thank-you notes; other kinds have their own band and their own frame."""


def find_or_add(
    session: Session, template_key: str, *, interview_id: int | None, person_id: int | None, folders: Sequence[Path],
    at: datetime,
) -> int:  # fmt: skip
    """The open note of this template for a round or a person, made where there is none; returns its id.

    An unknown or empty template means the thank-you of the round, or the next touch with the person.

    Raises:
        UserError: the round or the person is not there any more.
    """
    known = follow_up.templates().get(template_key)
    usual = FollowUpKind.THANKS if interview_id is not None else FollowUpKind.NEXT_TOUCH
    kind = FollowUpKind(known.kind) if known is not None else usual
    if interview_id is not None:
        found = followups.of_interview(session, interview_id)
        person_id = person_id or _addressee(session, interview_id, kind)
    elif person_id is not None:
        found = followups.of_person(session, person_id)
    else:
        found = ()
    fits = [row for row in found if row.kind is kind and row.state is FollowUpState.OPEN]
    exact = [row for row in fits if row.person_id == person_id]
    if exact or fits:
        return (exact or fits)[0].id
    return followups.add(
        session, kind, interview_id=interview_id, person_id=person_id, due=at.astimezone().date(), at=at
    )


def salutation(name: str, *, first: bool) -> str:
    """How a note begins: "Dr Voss" where a title stands first, else the first name or the whole name."""
    pieces = name.split()
    if len(pieces) > 1 and pieces[0].rstrip(".").casefold() in _TITLES:
        return f"{pieces[0]} {pieces[-1]}"
    return pieces[0] if pieces and first else name


def _addressee(session: Session, interview_id: int, kind: FollowUpKind) -> int | None:
    """Who gets a note of this kind: the recruiter of the opportunity, or the first person of the round."""
    there = [seat.person_id for seat in interviews.seats(session, interview_id)]
    recruiters = [
        part.person_id
        for part in parts.of_opportunity(session, interviews.row_of(session, interview_id).opportunity_id)
        if part.employment is not Employment.NOT_A_RECRUITER
    ]
    first = [*recruiters, *there] if kind in TO_RECRUITER else [*there, *recruiters]
    return next(iter(first), None)


def _template(kind: FollowUpKind, thanks: str) -> Template | None:
    """The template of a kind; thank-yous have one for each type of interviewer."""
    every = follow_up.templates()
    if kind is FollowUpKind.THANKS and thanks in every:
        return every[thanks]
    return next((each for each in every.values() if each.kind == kind.value), None)


def _heard(session: Session, interview: InterviewRow) -> list[signals.SignalRow]:
    """What was heard at the round and not dropped since."""
    return [
        row
        for row in signals.all_said(session, interview.opportunity_id)
        if row.interview_id == interview.id and row.state is not SignalState.DROPPED
    ]


def _known(
    session: Session,
    row: FollowUpRow,
    interview: InterviewRow | None,
    now: datetime,
    day_words: Callable[[date], str],
    *,
    recruits: bool,
) -> dict[str, Value]:
    """What the person wrote or was told before, by the key of the field it fits."""
    known: dict[str, Value] = {
        "person": salutation(row.person, first=recruits),
        "role": row.post,
        "name": own_record.profile(session).name,
    }
    if interview is not None:
        known.update(_of_round(session, row, interview, now, day_words))
    return {key: value for key, value in known.items() if value}


def _of_round(
    session: Session,
    row: FollowUpRow,
    interview: InterviewRow,
    now: datetime,
    day_words: Callable[[date], str],
) -> dict[str, Value]:
    start = interview.local_start
    debrief = debriefs.of_interview(session, interview.id)
    mine = [each.text for each in debriefs.promises(session, interview.id) if each.party is Party.ME]
    seats = interviews.seats(session, interview.id)
    known: dict[str, Value] = {"manager": seats[0].name if seats else ""}
    if start is not None:
        known["date"] = day_words(start.date())
        if start.date() == now.astimezone(start.tzinfo).date():
            known["when"] = follow_up.word("today")
    if row.kind is FollowUpKind.NUDGE:
        known["promised"] = day_words(interview.expects) if interview.expects else ""
    else:
        known["promised"] = " ".join(mine)
    known["papers"] = mine
    if debrief is not None:
        known |= {"added": debrief.not_well, "correction": debrief.not_well, "learned": debrief.learned}
        known["open"] = debrief.next_step
    heard = _heard(session, interview)
    own = [each for each in heard if each.person_id == row.person_id] or heard
    known["heard"] = own[0].text if own else ""
    if row.kind is FollowUpKind.TIPS:
        chosen = [ask.question_key for ask in questions.to_ask(session, interview.id)]
        tips = [key for key in chosen if key.startswith("TIPS-")] or list(_FIRST_TIPS)
        known["questions"] = [follow_up.tip(key) for key in tips]
    return known
