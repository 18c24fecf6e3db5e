"""What Ctrl+K looks through: which texts of which records; it must not say how they are found.

A new table with words of the person's belongs here or in ``NOT_SEARCHED`` of its test. Columns whose model says
``info={"private": True}``, and whole rows with a ``private`` flag, are found too but shown as "private note".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Searched:
    """One kind of record: its table, the columns that name it, and the columns with the rest of its text.

    The place in ``SEARCHED`` orders equally good hits. JSON columns are searched by the texts in them.
    """

    table: str
    title: tuple[str, ...]
    body: tuple[str, ...] = ()


SEARCHED: Final[tuple[Searched, ...]] = (
    Searched(
        "opportunity",
        ("title", "employer"),
        ("source", "reference", "place", "pattern", "pay", "vacancy_reason", "close_words", "kept", "notes"),
    ),
    Searched(
        "person",
        ("name", "firm"),
        (
            "title",
            "role_type",
            "email",
            "phone",
            "reach",
            "fills",
            "said_of_me",
            "better_fit",
            "style",
            "background",
            "answers_to",
            "said_in_public",
            "team_size",
            "time_in_role",
            "last_contact_how",
            "next_touch_why",
            "remarks",
            "paid_by",
        ),
    ),
    Searched("interview", ("title",), ("format", "place", "outcome_words", "ready_reason", "notes")),
    Searched(
        "example",
        ("title", "headline"),
        (
            "situation",
            "task",
            "action",
            "result",
            "learned",
            "when_text",
            "place",
            "people",
            "my_part",
            "their_part",
            "tags",
            "number_source",
            "no_figure_reason",
        ),
    ),
    Searched("example_version", (), ("text",)),
    Searched("depth_note", (), ("text",)),
    Searched("here_line", (), ("text",)),
    Searched("dismissal", (), ("reason",)),
    Searched("page_progress", (), ("why_done",)),
    Searched("figure", ("written",), ("source",)),
    Searched(
        "requirement", ("label", "text"), ("terms", "recruiter_words", "manager_words", "sift_sentence", "fact_note")
    ),
    Searched("bridge", (), ("gap", "nearest", "carries_over", "plan", "plan_by", "first_week", "learns_fast")),
    Searched("link", (), ("words_to_use", "their_words")),
    Searched("trait", ("text",), ("quote", "sign")),
    Searched("match_item", ("text",), ("find_out", "would_stop")),
    Searched("glossary_term", ("term",), ("meaning",)),
    Searched("posting", ("file_name",), ("text",)),
    Searched("signal", ("text",), ("corrected_text", "check_words")),
    Searched("contact", (), ("text",)),
    Searched("participation", (), ("part", "last_spoke")),
    Searched("submission", ("client", "role"), ("note",)),
    Searched("answer", ("label",), ("value",)),
    Searched("answer_plan", ("question",), ("points",)),
    Searched("interview_person", (), ("concern", "question")),
    Searched("ask_item", ("text",), ("answer",)),
    Searched("kept_question", ("text",), ("best_answer", "tags")),
    Searched("asked_question", ("text",), ()),
    Searched(
        "debrief",
        (),
        (
            "surprised",
            "not_well",
            "learned",
            "passes_on",
            "pay_heard",
            "problem_words",
            "differed",
            "next_step",
        ),
    ),
    Searched("point_landed", ("text",), ()),
    Searched("promise", ("text",), ()),
    Searched("follow_up", ("subject",), ("text", "why", "reason", "answer")),
    Searched("take", (), ("text", "note")),
    Searched("fact", (), ("value",)),
    Searched("held_role", ("title", "employer"), ("place", "summary", "tags")),
    Searched("degree", ("subject", "school"), ()),
    Searched("licence", ("name", "issued_by"), ("number", "tags")),
    Searched("attitude_item", ("text",), ()),
)
