"""Tables for rehearsal, debrief and follow-up; they must not know how dates are counted or notes are worded."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.store.lists import (
    Channel,
    Feeling,
    FollowUpKind,
    FollowUpState,
    Honest,
    Known,
    Party,
    TakeMode,
)
from desktop_app.store.models.base import STRICT, Base, Choice, mentions, part_of

_ONE_TO_FIVE = ("they_beside_me", "i_beside_them", "work", "manager", "team", "terms")


class Debrief(Base, kw_only=True):
    """What the person remembers of one interview, written the same day (domain.md 2.12).

    The two-way and four fits ratings (1 to 5) and the feeling are private: never printed, never exported.
    ``passes_on``, ``pay_heard`` and ``consent`` are a recruiter's; ``problem`` and ``differed`` a manager's (M08b).
    ``same_manners`` answers whether the manager would have seen the same manners (M35c). ``next_unknown`` says in
    words what an empty ``next_on`` would leave open.
    """

    __tablename__ = "debrief"
    __table_args__ = (
        UniqueConstraint("interview_id"),
        *(CheckConstraint(f"{column} BETWEEN 1 AND 5", name=f"{column}_in_range") for column in _ONE_TO_FIVE),
        CheckConstraint("next_unknown = 0 OR next_on IS NULL", name="known_or_unknown"),
        STRICT,
    )

    interview_id: Mapped[int] = mapped_column(part_of("interview"))
    feeling: Mapped[Feeling | None] = mapped_column(Choice(Feeling), default=None, info={"private": True})
    surprised: Mapped[str] = mapped_column(default="")
    not_well: Mapped[str] = mapped_column(default="")
    learned: Mapped[str] = mapped_column(default="")
    passes_on: Mapped[str] = mapped_column(default="")
    pay_heard: Mapped[str] = mapped_column(default="")
    consent: Mapped[Known] = mapped_column(Choice(Known), default=Known.UNKNOWN)
    problem: Mapped[Honest | None] = mapped_column(Choice(Honest), default=None)
    problem_words: Mapped[str] = mapped_column(default="")
    differed: Mapped[str] = mapped_column(default="")
    same_manners: Mapped[bool | None] = mapped_column(default=None, info={"private": True})
    they_beside_me: Mapped[int | None] = mapped_column(default=None, info={"private": True})
    i_beside_them: Mapped[int | None] = mapped_column(default=None, info={"private": True})
    work: Mapped[int | None] = mapped_column(default=None, info={"private": True})
    manager: Mapped[int | None] = mapped_column(default=None, info={"private": True})
    team: Mapped[int | None] = mapped_column(default=None, info={"private": True})
    terms: Mapped[int | None] = mapped_column(default=None, info={"private": True})
    next_step: Mapped[str] = mapped_column(default="")
    next_on: Mapped[date | None] = mapped_column(default=None)
    next_unknown: Mapped[bool] = mapped_column(default=False)
    follow_up_seen: Mapped[bool] = mapped_column(default=False)
    begun_at: Mapped[datetime]
    closed_at: Mapped[datetime | None] = mapped_column(default=None)


class PointLanded(Base, kw_only=True):
    """One point the person meant to land unasked, and whether they said it (M12b)."""

    __tablename__ = "point_landed"
    __table_args__ = (UniqueConstraint("interview_id", "text"), STRICT)

    interview_id: Mapped[int] = mapped_column(part_of("interview"))
    text: Mapped[str]
    said: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)


class Promise(Base, kw_only=True):
    """Something promised at an interview, by whom and for when; an empty ``due`` means no date was named."""

    __tablename__ = "promise"
    __table_args__ = (CheckConstraint("trim(text) <> ''", name="has_text"), STRICT)

    interview_id: Mapped[int] = mapped_column(part_of("interview"), index=True)
    party: Mapped[Party] = mapped_column(Choice(Party))
    text: Mapped[str]
    due: Mapped[date | None] = mapped_column(default=None)
    kept_on: Mapped[date | None] = mapped_column(default=None)


class FollowUp(Base, kw_only=True):
    """A note or task to somebody, with its day; the app drafts the frame and never sends (domain.md 2.9).

    ``due`` is the day it is due by, ``not_before`` the earliest moment it should go; ``number`` counts nudges (two in
    all). ``rule`` is the behaviour that made it (M41a, M45a, M46b ...). ``reason`` says why it was set aside.
    """

    __tablename__ = "follow_up"
    __table_args__ = (
        CheckConstraint("number BETWEEN 1 AND 2", name="two_in_all"),
        CheckConstraint("(state = 'sent') = (sent_at IS NOT NULL)", name="sent_has_a_moment"),
        STRICT,
    )

    kind: Mapped[FollowUpKind] = mapped_column(Choice(FollowUpKind))
    opportunity_id: Mapped[int | None] = mapped_column(part_of("opportunity"), index=True, default=None)
    interview_id: Mapped[int | None] = mapped_column(part_of("interview"), index=True, default=None)
    person_id: Mapped[int | None] = mapped_column(mentions("person"), index=True, default=None)
    number: Mapped[int] = mapped_column(default=1)
    due: Mapped[date | None] = mapped_column(default=None)
    not_before: Mapped[datetime | None] = mapped_column(default=None)
    why: Mapped[str] = mapped_column(default="")
    rule: Mapped[str] = mapped_column(default="")
    channel: Mapped[Channel | None] = mapped_column(Choice(Channel), default=None)
    subject: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")
    state: Mapped[FollowUpState] = mapped_column(Choice(FollowUpState), default=FollowUpState.OPEN)
    sent_at: Mapped[datetime | None] = mapped_column(default=None)
    reason: Mapped[str] = mapped_column(default="")
    answer: Mapped[str] = mapped_column(default="")
    created_at: Mapped[datetime]


class Take(Base, kw_only=True):
    """One rehearsal of one item: how long, how many words, how well recalled (domain.md 1A, 2.10).

    ``item`` names what was rehearsed ("example:3", "question:BQ-014", "kept:7", "fact:notice", "opening");
    ``recall`` is 0 not recalled to 3 easy, ``self_mark`` 1 to 5. ``recording`` is the file name of the person's own
    voice beside the store, if they kept one.
    """

    __tablename__ = "take"
    __table_args__ = (
        CheckConstraint("trim(item) <> ''", name="has_item"),
        CheckConstraint("recall BETWEEN 0 AND 3", name="recall_in_range"),
        CheckConstraint("self_mark BETWEEN 1 AND 5", name="self_mark_in_range"),
        CheckConstraint("seconds >= 0 AND words >= 0 AND filler >= 0", name="counts_not_negative"),
        STRICT,
    )

    item: Mapped[str]
    mode: Mapped[TakeMode] = mapped_column(Choice(TakeMode))
    interview_id: Mapped[int | None] = mapped_column(mentions("interview"), index=True, default=None)
    example_id: Mapped[int | None] = mapped_column(part_of("example"), index=True, default=None)
    kept_question_id: Mapped[int | None] = mapped_column(part_of("kept_question"), index=True, default=None)
    audience: Mapped[str] = mapped_column(default="")
    seconds: Mapped[int | None] = mapped_column(default=None)
    words: Mapped[int | None] = mapped_column(default=None)
    filler: Mapped[int | None] = mapped_column(default=None)
    recall: Mapped[int | None] = mapped_column(default=None)
    self_mark: Mapped[int | None] = mapped_column(default=None)
    text: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    recording: Mapped[str] = mapped_column(default="")
    taken_at: Mapped[datetime]


class RehearsalChoice(Base, kw_only=True):
    """The person's own word on whether an item is rehearsed for an interview, over the computed choice."""

    __tablename__ = "rehearsal_choice"
    __table_args__ = (UniqueConstraint("interview_id", "item"), STRICT)

    interview_id: Mapped[int] = mapped_column(part_of("interview"))
    item: Mapped[str]
    wanted: Mapped[bool]
