"""Tables for the person's own record: facts told to everybody alike, roles, degrees, settings; they hold no stories."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.store.lists import DegreeLevel, LanguageLevel, Paper, Progress
from desktop_app.store.models.base import STRICT, Base, Choice, mentions, part_of


class Fact(Base, kw_only=True):
    """One line of the fact sheet: one record for every reader, so that answers agree (R8, CON-01).

    ``key`` is the name a playbook field is bound to (``facts.notice_weeks``), without "facts."; ``value`` is JSON in
    the shape of that field's kind. The pay floor is always private: it is never printed.
    """

    __tablename__ = "fact"
    __table_args__ = (
        UniqueConstraint("key"),
        CheckConstraint("trim(key) <> ''", name="has_key"),
        CheckConstraint("value <> ''", name="value_is_json"),
        CheckConstraint("key <> 'pay_floor' OR private = 1", name="floor_is_private"),
        STRICT,
    )

    key: Mapped[str]
    value: Mapped[str]
    private: Mapped[bool] = mapped_column(default=False)
    changed_at: Mapped[datetime]


class FactTold(Base, kw_only=True):
    """What was told to whom; when the fact sheet says otherwise later, the person is asked "tell them too?" (CON-01).

    ``let_be`` means the person chose not to tell them of the change to ``let_be_value``.
    """

    __tablename__ = "fact_told"
    __table_args__ = (
        CheckConstraint("value <> ''", name="value_is_json"),
        CheckConstraint("let_be_value <> ''", name="let_be_value_is_json"),
        CheckConstraint("(let_be = 1) = (let_be_value IS NOT NULL)", name="let_be_what"),
        STRICT,
    )

    key: Mapped[str]
    value: Mapped[str]
    person_id: Mapped[int] = mapped_column(part_of("person"), index=True)
    interview_id: Mapped[int | None] = mapped_column(mentions("interview"), index=True, default=None)
    day: Mapped[date]
    let_be: Mapped[bool] = mapped_column(default=False)
    let_be_value: Mapped[str | None] = mapped_column(default=None)


class HeldRole(Base, kw_only=True):
    """A post held, with what years of experience are counted from; an empty ``ended`` means still held."""

    __tablename__ = "held_role"
    __table_args__ = (
        CheckConstraint("trim(title) <> ''", name="has_title"),
        CheckConstraint("ended >= began", name="ends_after_it_began"),
        STRICT,
    )

    title: Mapped[str]
    employer: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    began: Mapped[date | None] = mapped_column(default=None)
    ended: Mapped[date | None] = mapped_column(default=None)
    leading: Mapped[bool] = mapped_column(default=False)
    people_led: Mapped[int | None] = mapped_column(default=None)
    tags: Mapped[tuple[str, ...]] = mapped_column(default=())
    summary: Mapped[str] = mapped_column(default="")


class Degree(Base, kw_only=True):
    """A degree or other schooling in ordered levels."""

    __tablename__ = "degree"

    level: Mapped[DegreeLevel] = mapped_column(Choice(DegreeLevel))
    subject: Mapped[str] = mapped_column(default="")
    school: Mapped[str] = mapped_column(default="")
    year: Mapped[int | None] = mapped_column(default=None)
    progress: Mapped[Progress] = mapped_column(Choice(Progress), default=Progress.HELD)


class Licence(Base, kw_only=True):
    """A licence, registration, certificate, clearance or driving category with its state and expiry."""

    __tablename__ = "licence"
    __table_args__ = (CheckConstraint("trim(name) <> ''", name="has_name"), STRICT)

    name: Mapped[str]
    number: Mapped[str] = mapped_column(default="", info={"private": True})
    issued_by: Mapped[str] = mapped_column(default="")
    progress: Mapped[Progress] = mapped_column(Choice(Progress), default=Progress.HELD)
    expires: Mapped[date | None] = mapped_column(default=None)
    tags: Mapped[tuple[str, ...]] = mapped_column(default=())


class SpokenLanguage(Base, kw_only=True):
    """A language the person speaks, as an ISO 639-1 code and a level."""

    __tablename__ = "spoken_language"
    __table_args__ = (UniqueConstraint("code"), STRICT)

    code: Mapped[str]
    level: Mapped[LanguageLevel] = mapped_column(Choice(LanguageLevel))


class AttitudeItem(Base, kw_only=True):
    """One line of the attitude list, a single record that every wizard shows in the same words (M34a)."""

    __tablename__ = "attitude_item"
    __table_args__ = (
        UniqueConstraint("key"),
        CheckConstraint("trim(text) <> ''", name="has_text"),
        STRICT,
    )

    key: Mapped[str]
    text: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)


class Profile(Base, kw_only=True):
    """The person who owns the store: one row at most.

    ``pace`` is their measured speaking pace in words a minute (empty: not measured); ``zone`` their IANA time zone;
    ``stop_hour`` the time of day (HH:MM) after which the app asks them to stop studying.
    """

    __tablename__ = "profile"
    __table_args__ = (
        UniqueConstraint("only"),
        CheckConstraint("only = 1", name="one_person"),
        CheckConstraint("pace BETWEEN 40 AND 300", name="pace_in_range"),
        STRICT,
    )

    only: Mapped[int] = mapped_column(default=1, init=False, repr=False)
    name: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    pace: Mapped[float | None] = mapped_column(default=None)
    zone: Mapped[str] = mapped_column(default="")
    paper: Mapped[Paper] = mapped_column(Choice(Paper), default=Paper.A4)
    language: Mapped[str] = mapped_column(default="en")
    stop_hour: Mapped[str] = mapped_column(default="")
