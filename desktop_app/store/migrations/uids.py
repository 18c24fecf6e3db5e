"""From structure 1 to 2: every record gets the name that bundles know it by; it must not know any present model."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3

TABLES: Final = (
    "answer", "answer_plan", "ask_item", "asked_question", "attitude_item", "bridge", "contact", "debrief",
    "degree", "depth_note", "dismissal", "example", "example_competency", "example_revision",
    "example_version", "fact", "fact_told", "figure", "follow_up", "glossary_term", "held_role", "here_line",
    "interview", "interview_person", "kept_question", "licence", "link", "match_item", "opportunity",
    "page_progress", "page_visit", "participation", "person", "point_landed", "posting", "profile", "promise",
    "rehearsal_choice", "requirement", "signal", "spoken_language", "submission", "take", "text_vector",
    "trait", "use", "word_alias",
)  # fmt: skip
"""The tables of structure 1."""


def give_every_record_its_uid(raw: sqlite3.Connection) -> None:
    """Add the column ``uid`` to every table and fill it with 16 random hexadecimal digits a row."""
    for table in TABLES:
        raw.execute(f"ALTER TABLE {table} ADD COLUMN uid TEXT DEFAULT '' NOT NULL")
        rows = raw.execute(f"SELECT rowid FROM {table}").fetchall()
        raw.executemany(f"UPDATE {table} SET uid = ? WHERE rowid = ?", [(secrets.token_hex(8), *row) for row in rows])
