"""Tables for examples, their tellings and what they prove; they must not know how a text is judged or ranked."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.store.lists import DepthKind, Framework, Landed
from desktop_app.store.models.base import STRICT, Base, Choice, mentions, part_of
from desktop_app.vocabulary import FigureState, LinkKind


class Example(Base, kw_only=True):
    """One event the person can tell, in parts (domain.md 1A); the words are theirs and never computed.

    ``truth`` with ``truth_at`` is the tick "it happened, this was my part, the figures are honest" (SAF-03): nothing
    prints without it. ``when_text`` is the date as they say it, ``year`` the year it happened. ``my_part`` and
    ``their_part`` are the team part (R7). A retired example stays in the bank and is not offered.
    """

    __tablename__ = "example"
    __table_args__ = (
        CheckConstraint("trim(title) <> ''", name="has_title"),
        CheckConstraint("(truth = 1) = (truth_at IS NOT NULL)", name="tick_has_a_moment"),
        CheckConstraint("year BETWEEN 1900 AND 2999", name="year_in_range"),
        STRICT,
    )

    title: Mapped[str]
    headline: Mapped[str] = mapped_column(default="")
    situation: Mapped[str] = mapped_column(default="")
    task: Mapped[str] = mapped_column(default="")
    action: Mapped[str] = mapped_column(default="")
    result: Mapped[str] = mapped_column(default="")
    learned: Mapped[str] = mapped_column(default="")
    framework: Mapped[Framework] = mapped_column(Choice(Framework), default=Framework.STAR)
    when_text: Mapped[str] = mapped_column(default="")
    year: Mapped[int | None] = mapped_column(default=None)
    place: Mapped[str] = mapped_column(default="")
    people: Mapped[str] = mapped_column(default="")
    my_part: Mapped[str] = mapped_column(default="")
    their_part: Mapped[str] = mapped_column(default="")
    tags: Mapped[tuple[str, ...]] = mapped_column(default=())
    truth: Mapped[bool] = mapped_column(default=False)
    truth_at: Mapped[datetime | None] = mapped_column(default=None)
    number_source: Mapped[str] = mapped_column(default="")
    no_figure_reason: Mapped[str] = mapped_column(default="")
    private: Mapped[bool] = mapped_column(default=False)
    retired: Mapped[bool] = mapped_column(default=False)
    language: Mapped[str] = mapped_column(default="en")
    position: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class ExampleVersion(Base, kw_only=True):
    """One telling of an example for an audience (M20a); without one the full text is told."""

    __tablename__ = "example_version"
    __table_args__ = (
        UniqueConstraint("example_id", "audience"),
        CheckConstraint("trim(audience) <> ''", name="has_audience"),
        STRICT,
    )

    example_id: Mapped[int] = mapped_column(part_of("example"))
    audience: Mapped[str]
    text: Mapped[str] = mapped_column(default="")


class DepthNote(Base, kw_only=True):
    """An answer to one of the six second questions about an example (H4)."""

    __tablename__ = "depth_note"
    __table_args__ = (UniqueConstraint("example_id", "kind"), STRICT)

    example_id: Mapped[int] = mapped_column(part_of("example"))
    kind: Mapped[DepthKind] = mapped_column(Choice(DepthKind))
    text: Mapped[str] = mapped_column(default="")


class ExampleCompetency(Base, kw_only=True):
    """A competency (id of domain.md section 5) the person ticked for an example."""

    __tablename__ = "example_competency"
    __table_args__ = (UniqueConstraint("example_id", "competency"), STRICT)

    example_id: Mapped[int] = mapped_column(part_of("example"))
    competency: Mapped[str]


class HereLine(Base, kw_only=True):
    """What an example would mean in one particular post: the "in this role" line (M23a, REL-03)."""

    __tablename__ = "here_line"
    __table_args__ = (UniqueConstraint("example_id", "opportunity_id"), STRICT)

    example_id: Mapped[int] = mapped_column(part_of("example"))
    opportunity_id: Mapped[int] = mapped_column(part_of("opportunity"), index=True)
    text: Mapped[str] = mapped_column(default="")


class Figure(Base, kw_only=True):
    """A number of an example as written, and what the person can stand behind (SAF-04)."""

    __tablename__ = "figure"
    __table_args__ = (UniqueConstraint("example_id", "written"), STRICT)

    example_id: Mapped[int] = mapped_column(part_of("example"))
    written: Mapped[str]
    normal: Mapped[str] = mapped_column(default="")
    state: Mapped[FigureState] = mapped_column(Choice(FigureState), default=FigureState.UNSET)
    source: Mapped[str] = mapped_column(default="")


class ExampleRevision(Base, kw_only=True):
    """An earlier wording of an example, whole: ``content`` is JSON {part: text, "versions": {audience: text}}."""

    __tablename__ = "example_revision"
    __table_args__ = (CheckConstraint("content <> ''", name="content_is_json"), STRICT)

    example_id: Mapped[int] = mapped_column(part_of("example"), index=True)
    saved_at: Mapped[datetime]
    why: Mapped[str] = mapped_column(default="")
    content: Mapped[str]


class Link(Base, kw_only=True):
    """The person's decision how one example proves one requirement (domain.md 1A, link; M25 to M27).

    ``kind`` none is a decision too; ``never_suggest`` goes with it and keeps the pair out of suggestions for good.
    ``words_to_use`` are the listed terms to echo; ``their_words`` is the transfer said in their words (M27a).
    """

    __tablename__ = "link"
    __table_args__ = (
        UniqueConstraint("requirement_id", "example_id"),
        CheckConstraint("never_suggest = 0 OR kind = 'none'", name="never_suggest_proves_nothing"),
        STRICT,
    )

    requirement_id: Mapped[int] = mapped_column(part_of("requirement"))
    example_id: Mapped[int] = mapped_column(part_of("example"), index=True)
    kind: Mapped[LinkKind] = mapped_column(Choice(LinkKind))
    words_to_use: Mapped[tuple[str, ...]] = mapped_column(default=())
    their_words: Mapped[str] = mapped_column(default="")
    never_suggest: Mapped[bool] = mapped_column(default=False)
    decided_at: Mapped[datetime]


class Use(Base, kw_only=True):
    """That an example was told: to a person at an interview, or in the written application of an opportunity.

    ``asked_question_id`` is the question it answered; the use goes when that entry of the debrief goes.
    """

    __tablename__ = "use"
    __table_args__ = (
        CheckConstraint("(interview_id IS NULL) = (opportunity_id IS NOT NULL)", name="told_somewhere"),
        CheckConstraint("in_writing = 1 OR interview_id IS NOT NULL", name="written_or_told"),
        STRICT,
    )

    example_id: Mapped[int] = mapped_column(part_of("example"), index=True)
    interview_id: Mapped[int | None] = mapped_column(part_of("interview"), index=True, default=None)
    opportunity_id: Mapped[int | None] = mapped_column(part_of("opportunity"), index=True, default=None)
    person_id: Mapped[int | None] = mapped_column(mentions("person"), index=True, default=None)
    asked_question_id: Mapped[int | None] = mapped_column(part_of("asked_question"), index=True, default=None)
    in_writing: Mapped[bool] = mapped_column(default=False)
    day: Mapped[date | None] = mapped_column(default=None)
    landed: Mapped[Landed | None] = mapped_column(Choice(Landed), default=None)


class Dismissal(Base, kw_only=True):
    """A finding the person set aside with a reason; it returns when the text it was about has changed.

    It belongs to exactly one of an example, a follow-up or an interview (a wizard page's check); ``text_hash`` is of
    the text the rule read.
    """

    __tablename__ = "dismissal"
    __table_args__ = (
        CheckConstraint(
            "(example_id IS NOT NULL) + (follow_up_id IS NOT NULL) + (interview_id IS NOT NULL) = 1",
            name="of_one_thing",
        ),
        STRICT,
    )

    rule: Mapped[str]
    part: Mapped[str] = mapped_column(default="")
    text_hash: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    example_id: Mapped[int | None] = mapped_column(part_of("example"), index=True, default=None)
    follow_up_id: Mapped[int | None] = mapped_column(part_of("follow_up"), index=True, default=None)
    interview_id: Mapped[int | None] = mapped_column(part_of("interview"), index=True, default=None)
    dismissed_at: Mapped[datetime]


class WordAlias(Base, kw_only=True):
    """The person's own "treat X as Y" for matching; used at once."""

    __tablename__ = "word_alias"
    __table_args__ = (
        UniqueConstraint("word", "means"),
        CheckConstraint("trim(word) <> '' AND trim(means) <> ''", name="both_words"),
        STRICT,
    )

    word: Mapped[str]
    means: Mapped[str]


class TextVector(Base, kw_only=True):
    """A cached vector of a text by model and hash of the text; recomputed at will, so outside undo."""

    __tablename__ = "text_vector"
    __table_args__ = (UniqueConstraint("model", "text_hash"), {**STRICT, "info": {"undo": False}})

    model: Mapped[str]
    text_hash: Mapped[str]
    vector: Mapped[bytes]
