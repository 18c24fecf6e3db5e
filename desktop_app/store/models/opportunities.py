"""Tables for an opportunity, its posting and what the posting asks for; they must not know how a posting is read."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.store.lists import (
    CloseReason,
    CultureDimension,
    FactStanding,
    Fit,
    Honest,
    Met,
    OpportunityStatus,
    Place,
    RequirementKind,
    Sift,
)
from desktop_app.store.models.base import STRICT, Base, Choice, mentions, part_of
from desktop_app.vocabulary import Confidence, FactKind, Level


class Opportunity(Base, kw_only=True):
    """One post at one employer, from the first posting to the outcome (domain.md 1A).

    ``source`` says how it came ("Halden Search"), ``reference`` is theirs; ``direct`` means applied without an
    agency. ``closes_on`` is the last day to apply, ``closed_on`` the day it ended for the person; ``kept`` is what
    they keep from it. ``technical_round`` says that skill is tested in a round of its own, which shifts the manager's
    weights (M13a).
    """

    __tablename__ = "opportunity"
    __table_args__ = (
        CheckConstraint("trim(employer) <> '' OR trim(title) <> ''", name="named"),
        CheckConstraint("(status = 'closed') = (closed_on IS NOT NULL)", name="closed_has_a_day"),
        CheckConstraint("close_reason IS NULL OR status = 'closed'", name="reason_only_when_closed"),
        STRICT,
    )

    title: Mapped[str] = mapped_column(default="")
    employer: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    reference: Mapped[str] = mapped_column(default="")
    direct: Mapped[bool] = mapped_column(default=False)
    place: Mapped[str] = mapped_column(default="")
    pattern: Mapped[str] = mapped_column(default="")
    vacancy_reason: Mapped[str] = mapped_column(default="")
    pay: Mapped[str] = mapped_column(default="")
    pay_said_by_id: Mapped[int | None] = mapped_column(mentions("person"), index=True, default=None)
    status: Mapped[OpportunityStatus] = mapped_column(Choice(OpportunityStatus), default=OpportunityStatus.LOOKING)
    technical_round: Mapped[bool] = mapped_column(default=False)
    applied_on: Mapped[date | None] = mapped_column(default=None)
    closes_on: Mapped[date | None] = mapped_column(default=None)
    closed_on: Mapped[date | None] = mapped_column(default=None)
    close_reason: Mapped[CloseReason | None] = mapped_column(Choice(CloseReason), default=None)
    close_words: Mapped[str] = mapped_column(default="")
    kept: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="", info={"private": True})
    created_at: Mapped[datetime]
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class GlossaryTerm(Base, kw_only=True):
    """An abbreviation or word of the posting with its meaning, for plain speech to a recruiter (M22c)."""

    __tablename__ = "glossary_term"
    __table_args__ = (UniqueConstraint("opportunity_id", "term"), STRICT)

    opportunity_id: Mapped[int] = mapped_column(part_of("opportunity"))
    term: Mapped[str]
    meaning: Mapped[str] = mapped_column(default="")


class Posting(Base, kw_only=True):
    r"""One text of a posting as it was read; a changed posting is a new row and the old one is kept.

    Line numbers and offsets of requirements count in ``text`` (lines are split at ``\n``, from 1).
    """

    __tablename__ = "posting"

    opportunity_id: Mapped[int] = mapped_column(part_of("opportunity"), index=True)
    text: Mapped[str]
    format: Mapped[str]
    read_at: Mapped[datetime]
    file_name: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="und")
    notice: Mapped[str] = mapped_column(default="")
    notes: Mapped[tuple[str, ...]] = mapped_column(default=())


class Requirement(Base, kw_only=True):
    """One line of a posting, or one the person added; listed wording and short label side by side (M21a).

    ``line``..``end_line`` (from 1) and ``start``..``stop`` (characters) are its place in ``posting_id``'s text; all
    are empty for a line added by hand. ``place`` and ``why`` say where it was put and for what reason; ``listed``
    alone counts. ``decided`` means the person changed it: re-reading leaves such a row alone. ``group`` is the kind of
    a line that was left out (benefit, process ...). The recruiter's and the manager's wording stand beside the listed
    one (M08a). ``sift`` and ``sift_sentence`` are the one-line answer (M21b). ``fact_standing`` is the person's own
    word over the computed comparison with their record.
    """

    __tablename__ = "requirement"
    __table_args__ = (
        CheckConstraint("trim(text) <> ''", name="has_text"),
        CheckConstraint(
            "(line IS NULL) = (end_line IS NULL) AND (line IS NULL) = (start IS NULL)"
            " AND (line IS NULL) = (stop IS NULL)",
            name="placed_whole_or_not",
        ),
        CheckConstraint("line >= 1 AND end_line >= line", name="lines_in_order"),
        CheckConstraint("start >= 0 AND stop >= start", name="offsets_in_order"),
        CheckConstraint("line IS NOT NULL OR decided = 1", name="by_hand_is_decided"),
        CheckConstraint("years >= 0", name="years_not_negative"),
        CheckConstraint("fact IS NOT NULL OR fact_standing IS NULL", name="standing_only_of_a_fact"),
        STRICT,
    )

    opportunity_id: Mapped[int] = mapped_column(part_of("opportunity"), index=True)
    posting_id: Mapped[int | None] = mapped_column(mentions("posting"), index=True, default=None)
    line: Mapped[int | None] = mapped_column(default=None)
    end_line: Mapped[int | None] = mapped_column(default=None)
    start: Mapped[int | None] = mapped_column(default=None)
    stop: Mapped[int | None] = mapped_column(default=None)
    text: Mapped[str]
    label: Mapped[str] = mapped_column(default="")
    heading: Mapped[str] = mapped_column(default="")
    group: Mapped[str] = mapped_column(default="")
    rule: Mapped[str] = mapped_column(default="")
    place: Mapped[Place] = mapped_column(Choice(Place), default=Place.LISTED)
    why: Mapped[str] = mapped_column(default="")
    level: Mapped[Level] = mapped_column(Choice(Level), default=Level.UNKNOWN)
    kind: Mapped[RequirementKind] = mapped_column(Choice(RequirementKind), default=RequirementKind.EXPERIENCE)
    confidence: Mapped[Confidence] = mapped_column(Choice(Confidence), default=Confidence.HIGH)
    terms: Mapped[tuple[str, ...]] = mapped_column(default=())
    competency: Mapped[str | None] = mapped_column(default=None)
    years: Mapped[float | None] = mapped_column(default=None)
    fact: Mapped[FactKind | None] = mapped_column(Choice(FactKind), default=None)
    fact_standing: Mapped[FactStanding | None] = mapped_column(Choice(FactStanding), default=None)
    fact_note: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    decided: Mapped[bool] = mapped_column(default=False)
    stated_by_id: Mapped[int | None] = mapped_column(mentions("person"), index=True, default=None)
    recruiter_words: Mapped[str] = mapped_column(default="")
    manager_words: Mapped[str] = mapped_column(default="")
    sift: Mapped[Sift | None] = mapped_column(Choice(Sift), default=None)
    sift_sentence: Mapped[str] = mapped_column(default="")


class Bridge(Base, kw_only=True):
    """How a must that is not shown exactly is answered: gap, nearest proof, what carries over, plan, date (H5).

    ``plan_by`` is the date in the person's words ("end of month two"); ``learns_fast`` is a gap closed before [J7].
    """

    __tablename__ = "bridge"
    __table_args__ = (UniqueConstraint("requirement_id"), STRICT)

    requirement_id: Mapped[int] = mapped_column(part_of("requirement"))
    gap: Mapped[str] = mapped_column(default="")
    example_id: Mapped[int | None] = mapped_column(mentions("example"), index=True, default=None)
    nearest: Mapped[str] = mapped_column(default="")
    carries_over: Mapped[str] = mapped_column(default="")
    plan: Mapped[str] = mapped_column(default="")
    plan_by: Mapped[str] = mapped_column(default="")
    first_week: Mapped[str] = mapped_column(default="")
    learns_fast: Mapped[str] = mapped_column(default="")


class Trait(Base, kw_only=True):
    """One trait of the mould: who said it, the sign that can be shown, and whether it is true of the person (M31a)."""

    __tablename__ = "trait"
    __table_args__ = (CheckConstraint("trim(text) <> ''", name="has_text"), STRICT)

    opportunity_id: Mapped[int] = mapped_column(part_of("opportunity"), index=True)
    text: Mapped[str]
    said_by_id: Mapped[int | None] = mapped_column(mentions("person"), index=True, default=None)
    quote: Mapped[str] = mapped_column(default="")
    dimension: Mapped[CultureDimension | None] = mapped_column(Choice(CultureDimension), default=None)
    sign: Mapped[str] = mapped_column(default="")
    example_id: Mapped[int | None] = mapped_column(mentions("example"), index=True, default=None)
    honest: Mapped[Honest | None] = mapped_column(Choice(Honest), default=None)
    position: Mapped[int] = mapped_column(default=0)


class MatchItem(Base, kw_only=True):
    """One of the person's own must-haves, how they will find out, and whether it holds there (H10, M18).

    ``trait_id`` is set where it came from a trait marked "not me" (M31b).
    """

    __tablename__ = "match_item"
    __table_args__ = (CheckConstraint("trim(text) <> ''", name="has_text"), STRICT)

    opportunity_id: Mapped[int] = mapped_column(part_of("opportunity"), index=True)
    text: Mapped[str] = mapped_column(info={"private": True})
    fit: Mapped[Fit] = mapped_column(Choice(Fit), default=Fit.JOB)
    find_out: Mapped[str] = mapped_column(default="", info={"private": True})
    would_stop: Mapped[str] = mapped_column(default="", info={"private": True})
    met: Mapped[Met] = mapped_column(Choice(Met), default=Met.UNKNOWN)
    learned_at_id: Mapped[int | None] = mapped_column(mentions("interview"), index=True, default=None)
    trait_id: Mapped[int | None] = mapped_column(mentions("trait"), index=True, default=None)
    position: Mapped[int] = mapped_column(default=0)
