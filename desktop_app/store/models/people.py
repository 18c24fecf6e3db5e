"""Tables for people, their part in an opportunity and what they said; they must not know any interviewer type by name.

``Person.role_type`` is the key of a playbook (or empty); what follows from it for the rules is kept beside it as
``may_manage`` and ``employment``, so that the store can hold the rules without reading a playbook.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.store.lists import (
    BriefedBy,
    Channel,
    Employment,
    HowToCheck,
    Known,
    SignalAbout,
    SignalSource,
    SignalState,
)
from desktop_app.store.models.base import STRICT, Base, Choice, mentions, part_of


class Person(Base, kw_only=True):
    """Somebody met on the way to a post: recruiter, manager, panel member, referee (domain.md 1A; M38, M39).

    ``may_manage`` is locked to no for recruiter types (M03a). ``channels`` are ``Channel`` values already used.
    ``liked`` (1 to 5) and ``remarks`` are private: never printed, never exported. ``rests`` means the person chose to
    let the contact rest, so no next touch is offered.
    """

    __tablename__ = "person"
    __table_args__ = (
        CheckConstraint("trim(name) <> ''", name="has_name"),
        CheckConstraint("liked BETWEEN 1 AND 5", name="liked_in_range"),
        CheckConstraint("may_manage = 0 OR employment = 'not_a_recruiter'", name="recruiter_never_manages"),
        CheckConstraint("rests = 0 OR next_touch IS NULL", name="resting_has_no_date"),
        STRICT,
    )

    name: Mapped[str]
    role_type: Mapped[str] = mapped_column(default="")
    may_manage: Mapped[bool] = mapped_column(default=False)
    employment: Mapped[Employment] = mapped_column(Choice(Employment), default=Employment.NOT_A_RECRUITER)
    firm: Mapped[str] = mapped_column(default="")
    title: Mapped[str] = mapped_column(default="")
    paid_by: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    reach: Mapped[str] = mapped_column(default="")
    channels: Mapped[tuple[str, ...]] = mapped_column(default=())
    fills: Mapped[str] = mapped_column(default="")
    said_of_me: Mapped[str] = mapped_column(default="")
    better_fit: Mapped[str] = mapped_column(default="")
    style: Mapped[str] = mapped_column(default="")
    background: Mapped[str] = mapped_column(default="")
    time_in_role: Mapped[str] = mapped_column(default="")
    team_size: Mapped[str] = mapped_column(default="")
    answers_to: Mapped[str] = mapped_column(default="")
    said_in_public: Mapped[str] = mapped_column(default="")
    liked: Mapped[int | None] = mapped_column(default=None, info={"private": True})
    remarks: Mapped[str] = mapped_column(default="", info={"private": True})
    last_contact: Mapped[date | None] = mapped_column(default=None)
    last_contact_how: Mapped[str] = mapped_column(default="")
    next_touch: Mapped[date | None] = mapped_column(default=None)
    next_touch_why: Mapped[str] = mapped_column(default="")
    rests: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class Contact(Base, kw_only=True):
    """One touch with a person that was no interview: a call, an e-mail, a coffee; the log of "Together"."""

    __tablename__ = "contact"

    person_id: Mapped[int] = mapped_column(part_of("person"), index=True)
    opportunity_id: Mapped[int | None] = mapped_column(mentions("opportunity"), index=True, default=None)
    day: Mapped[date]
    channel: Mapped[Channel | None] = mapped_column(Choice(Channel), default=None)
    text: Mapped[str] = mapped_column(default="")


class Participation(Base, kw_only=True):
    """A person's part in one opportunity: at most one will manage me (M03a), and who briefed a recruiter (R1).

    ``part`` is what they are there in words ("sits on the panel", "reference"); ``last_spoke`` is when a recruiter
    last spoke with the manager, as they said it.
    """

    __tablename__ = "participation"
    __table_args__ = (
        UniqueConstraint("opportunity_id", "person_id"),
        Index("uq_participation_one_manager", "opportunity_id", unique=True, sqlite_where=text("will_manage_me = 1")),
        STRICT,
    )

    opportunity_id: Mapped[int] = mapped_column(part_of("opportunity"))
    person_id: Mapped[int] = mapped_column(part_of("person"), index=True)
    will_manage_me: Mapped[bool] = mapped_column(default=False)
    part: Mapped[str] = mapped_column(default="")
    briefed_by: Mapped[BriefedBy] = mapped_column(Choice(BriefedBy), default=BriefedBy.UNKNOWN)
    last_spoke: Mapped[str] = mapped_column(default="")
    exclusive: Mapped[Known] = mapped_column(Choice(Known), default=Known.UNKNOWN)
    client_named: Mapped[Known] = mapped_column(Choice(Known), default=Known.UNKNOWN)


class Submission(Base, kw_only=True):
    """That an agency put the person forward to a client for a role; two for one role is a hard warning [J4]."""

    __tablename__ = "submission"

    person_id: Mapped[int | None] = mapped_column(mentions("person"), index=True, default=None)
    opportunity_id: Mapped[int | None] = mapped_column(mentions("opportunity"), index=True, default=None)
    client: Mapped[str]
    role: Mapped[str] = mapped_column(default="")
    day: Mapped[date | None] = mapped_column(default=None)
    consent: Mapped[Known] = mapped_column(Choice(Known), default=Known.UNKNOWN)
    note: Mapped[str] = mapped_column(default="")


_DISTANCE = """distance IS CASE source
    WHEN 'manager' THEN 0 WHEN 'in_house' THEN 1 WHEN 'agency_direct' THEN 1 WHEN 'colleague' THEN 1
    WHEN 'agency_indirect' THEN 2 WHEN 'guess' THEN 3 ELSE NULL END"""


class Signal(Base, kw_only=True):
    """Something said, or guessed, about what the manager wants, with its distance from the manager (domain.md 1A).

    ``distance`` follows from ``source`` alone and the store refuses any other (M04b); empty means unknown (posting).
    ``state`` stays unchecked until the manager confirms or corrects it or the person drops it (M05b); then
    ``settled_*`` say when, by whom and where. A manager's word that replaces this one is ``replaced_by_id``; this
    row is kept (M11a). ``rank`` 1 to 3 is its place in the top three of its half (M10a).
    """

    __tablename__ = "signal"
    __table_args__ = (
        CheckConstraint("trim(text) <> ''", name="has_text"),
        CheckConstraint(_DISTANCE, name="distance_by_rule"),
        CheckConstraint("rank BETWEEN 1 AND 3", name="rank_in_range"),
        CheckConstraint("state <> 'corrected' OR trim(corrected_text) <> ''", name="correction_kept"),
        CheckConstraint("replaced_by_id IS NULL OR state = 'corrected'", name="replaced_is_corrected"),
        CheckConstraint("replaced_by_id <> id", name="not_replaced_by_itself"),
        CheckConstraint("(state = 'unchecked') = (settled_on IS NULL)", name="settled_has_a_day"),
        STRICT,
    )

    opportunity_id: Mapped[int] = mapped_column(part_of("opportunity"), index=True)
    about: Mapped[SignalAbout] = mapped_column(Choice(SignalAbout))
    text: Mapped[str]
    quoted: Mapped[bool] = mapped_column(default=False)
    heard_on: Mapped[date | None] = mapped_column(default=None)
    channel: Mapped[Channel | None] = mapped_column(Choice(Channel), default=None)
    source: Mapped[SignalSource] = mapped_column(Choice(SignalSource))
    distance: Mapped[int | None]
    person_id: Mapped[int | None] = mapped_column(mentions("person"), index=True, default=None)
    interview_id: Mapped[int | None] = mapped_column(mentions("interview"), index=True, default=None)
    state: Mapped[SignalState] = mapped_column(Choice(SignalState), default=SignalState.UNCHECKED)
    corrected_text: Mapped[str] = mapped_column(default="")
    replaced_by_id: Mapped[int | None] = mapped_column(mentions("signal"), index=True, default=None)
    settled_on: Mapped[date | None] = mapped_column(default=None)
    settled_by_id: Mapped[int | None] = mapped_column(mentions("person"), index=True, default=None)
    settled_at_id: Mapped[int | None] = mapped_column(mentions("interview"), index=True, default=None)
    how_to_check: Mapped[HowToCheck | None] = mapped_column(Choice(HowToCheck), default=None)
    check_words: Mapped[str] = mapped_column(default="")
    rank: Mapped[int | None] = mapped_column(default=None)
