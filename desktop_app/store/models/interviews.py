"""Tables for interviews and what is filled into their playbooks; they must not know any interviewer type by name."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.store.lists import CameVia, InterviewState, Landed, Outcome, PageState
from desktop_app.store.models.base import STRICT, Base, Choice, mentions, part_of


class Interview(Base, kw_only=True):
    """One round with one kind of interviewer; ``playbook`` is the key of that type and mandatory (M01a).

    ``starts`` is a moment (UTC) and ``zone`` the interview's own IANA time zone; both are empty while it is only
    expected. ``round`` orders the stage map. ``expects`` is the day an answer was promised (empty: none was).
    ``gate_skipped`` means "went straight there" although an earlier gate has no answer (M09a). ``ready_reason`` is
    the person's reason to call themselves ready although something is open.
    """

    __tablename__ = "interview"
    __table_args__ = (
        CheckConstraint("trim(playbook) <> ''", name="has_type"),
        CheckConstraint("minutes > 0", name="minutes_positive"),
        CheckConstraint("state NOT IN ('booked', 'held') OR starts IS NOT NULL", name="booked_has_a_start"),
        CheckConstraint("starts IS NULL OR trim(zone) <> ''", name="start_has_a_zone"),
        CheckConstraint("outcome IS NULL OR state IN ('held', 'cancelled')", name="outcome_after_it"),
        CheckConstraint("outcome NOT IN ('advanced', 'offer') OR state = 'held'", name="advanced_only_when_held"),
        CheckConstraint("(outcome IS NULL) = (outcome_on IS NULL)", name="outcome_has_a_day"),
        STRICT,
    )

    opportunity_id: Mapped[int] = mapped_column(part_of("opportunity"), index=True)
    playbook: Mapped[str]
    title: Mapped[str] = mapped_column(default="")
    round: Mapped[int] = mapped_column(default=1)
    state: Mapped[InterviewState] = mapped_column(Choice(InterviewState), default=InterviewState.EXPECTED)
    starts: Mapped[datetime | None] = mapped_column(default=None)
    zone: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int | None] = mapped_column(default=None)
    format: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    link: Mapped[str] = mapped_column(default="")
    came_via: Mapped[CameVia] = mapped_column(Choice(CameVia), default=CameVia.UNKNOWN)
    outcome: Mapped[Outcome | None] = mapped_column(Choice(Outcome), default=None)
    outcome_on: Mapped[date | None] = mapped_column(default=None)
    outcome_words: Mapped[str] = mapped_column(default="")
    expects: Mapped[date | None] = mapped_column(default=None)
    gate_skipped: Mapped[bool] = mapped_column(default=False)
    ready_reason: Mapped[str] = mapped_column(default="")
    brief_printed_at: Mapped[datetime | None] = mapped_column(default=None)
    notes: Mapped[str] = mapped_column(default="", info={"private": True})
    created_at: Mapped[datetime]
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class InterviewPerson(Base, kw_only=True):
    """Who sits there, what each cares about, and the one question kept for each (P1)."""

    __tablename__ = "interview_person"
    __table_args__ = (UniqueConstraint("interview_id", "person_id"), STRICT)

    interview_id: Mapped[int] = mapped_column(part_of("interview"))
    person_id: Mapped[int] = mapped_column(part_of("person"), index=True)
    concern: Mapped[str] = mapped_column(default="")
    example_id: Mapped[int | None] = mapped_column(mentions("example"), index=True, default=None)
    question: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class Answer(Base, kw_only=True):
    """What was filled into one field of a playbook page, with the label as it read then.

    ``value`` is JSON: a text, number, flag, list of texts, or list of rows {column key: value}.
    """

    __tablename__ = "answer"
    __table_args__ = (
        UniqueConstraint("interview_id", "playbook", "page_key", "field_key"),
        CheckConstraint("value <> ''", name="value_is_json"),
        STRICT,
    )

    interview_id: Mapped[int] = mapped_column(part_of("interview"))
    playbook: Mapped[str]
    page_key: Mapped[str]
    field_key: Mapped[str]
    label: Mapped[str] = mapped_column(default="")
    value: Mapped[str]
    changed_at: Mapped[datetime]


class PageProgress(Base, kw_only=True):
    """How far a wizard page is; ``why_done`` is the person's reason to call it done although its rule is not met."""

    __tablename__ = "page_progress"
    __table_args__ = (UniqueConstraint("interview_id", "playbook", "page_key"), STRICT)

    interview_id: Mapped[int] = mapped_column(part_of("interview"))
    playbook: Mapped[str]
    page_key: Mapped[str]
    state: Mapped[PageState] = mapped_column(Choice(PageState), default=PageState.BEGUN)
    why_done: Mapped[str] = mapped_column(default="")


class PageVisit(Base, kw_only=True):
    """When a wizard page was last looked at, so that the wizard resumes there; looking is no step to take back."""

    __tablename__ = "page_visit"
    __table_args__ = (
        UniqueConstraint("interview_id", "playbook", "page_key"),
        {**STRICT, "info": {"undo": False}},
    )

    interview_id: Mapped[int] = mapped_column(part_of("interview"))
    playbook: Mapped[str]
    page_key: Mapped[str]
    visited_at: Mapped[datetime]


class AnswerPlan(Base, kw_only=True):
    """How the person means to answer one question: points as cues, and the example to tell (domain.md 1A)."""

    __tablename__ = "answer_plan"
    __table_args__ = (CheckConstraint("trim(question) <> ''", name="has_question"), STRICT)

    opportunity_id: Mapped[int] = mapped_column(part_of("opportunity"), index=True)
    interview_id: Mapped[int | None] = mapped_column(mentions("interview"), index=True, default=None)
    question: Mapped[str]
    question_key: Mapped[str] = mapped_column(default="")
    points: Mapped[str] = mapped_column(default="")
    example_id: Mapped[int | None] = mapped_column(mentions("example"), index=True, default=None)
    position: Mapped[int] = mapped_column(default=0)


class AskItem(Base, kw_only=True):
    """A question the person will ask, which signal or must-have it fills, and the answer received (R11, H9).

    ``group`` is a group of the question bank (WANT, PROC, HMW ...); an answer becomes a signal, ``signal_id``.
    """

    __tablename__ = "ask_item"
    __table_args__ = (CheckConstraint("trim(text) <> ''", name="has_text"), STRICT)

    interview_id: Mapped[int] = mapped_column(part_of("interview"), index=True)
    text: Mapped[str]
    question_key: Mapped[str] = mapped_column(default="")
    group: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    person_id: Mapped[int | None] = mapped_column(mentions("person"), index=True, default=None)
    fills: Mapped[str] = mapped_column(default="")
    checks_signal_id: Mapped[int | None] = mapped_column(mentions("signal"), index=True, default=None)
    match_item_id: Mapped[int | None] = mapped_column(mentions("match_item"), index=True, default=None)
    answer: Mapped[str] = mapped_column(default="")
    answered_at: Mapped[datetime | None] = mapped_column(default=None)
    signal_id: Mapped[int | None] = mapped_column(mentions("signal"), index=True, default=None)


class KeptQuestion(Base, kw_only=True):
    """A question of the person's own, or what they keep beside one of the bank (``bank_key``): best answer, example.

    ``to_ask`` tells questions to ask from questions to answer; ``rehearse`` puts it among the rehearsals.
    """

    __tablename__ = "kept_question"
    __table_args__ = (
        CheckConstraint("trim(text) <> ''", name="has_text"),
        UniqueConstraint("bank_key"),
        STRICT,
    )

    text: Mapped[str]
    bank_key: Mapped[str | None] = mapped_column(default=None)
    to_ask: Mapped[bool] = mapped_column(default=False)
    group: Mapped[str] = mapped_column(default="")
    competency: Mapped[str | None] = mapped_column(default=None)
    tags: Mapped[tuple[str, ...]] = mapped_column(default=())
    best_answer: Mapped[str] = mapped_column(default="")
    example_id: Mapped[int | None] = mapped_column(mentions("example"), index=True, default=None)
    rehearse: Mapped[bool] = mapped_column(default=False)
    came_from_id: Mapped[int | None] = mapped_column(mentions("interview"), index=True, default=None)
    created_at: Mapped[datetime]


class AskedQuestion(Base, kw_only=True):
    """A question really asked at an interview, what was told and how it landed (domain.md 2.12).

    ``bridge`` means a bridge was told instead of an example.
    """

    __tablename__ = "asked_question"
    __table_args__ = (
        CheckConstraint("trim(text) <> ''", name="has_text"),
        CheckConstraint("bridge = 0 OR example_id IS NULL", name="example_or_bridge"),
        STRICT,
    )

    interview_id: Mapped[int] = mapped_column(part_of("interview"), index=True)
    text: Mapped[str]
    question_key: Mapped[str] = mapped_column(default="")
    kept_question_id: Mapped[int | None] = mapped_column(mentions("kept_question"), index=True, default=None)
    person_id: Mapped[int | None] = mapped_column(mentions("person"), index=True, default=None)
    example_id: Mapped[int | None] = mapped_column(mentions("example"), index=True, default=None)
    bridge: Mapped[bool] = mapped_column(default=False)
    landed: Mapped[Landed | None] = mapped_column(Choice(Landed), default=None)
    position: Mapped[int] = mapped_column(default=0)
