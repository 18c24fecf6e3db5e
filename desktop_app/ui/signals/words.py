"""How a signal is told: what was said, by whom, how far from the boss, what became of it; it must read nothing.

Rows may come from the store or be plain values (``prep/today_kept.py``). It stands alone because Today needs it before
anything else of this folder is loaded.
"""

from __future__ import annotations

from typing import Any

from desktop_app.ui.translate import tr


def distance_words(distance: int | None) -> str:
    """How far from the boss, in words (M04b, M04c); never a number, never a percentage."""
    words = {0: tr("first-hand"), 1: tr("one step away"), 2: tr("two steps away"), 3: tr("my guess")}
    return words.get(distance, tr("distance unknown")) if distance is not None else tr("distance unknown")


def state_words(row: Any) -> str:
    """What has become of it."""
    words = {
        "unchecked": tr("unchecked"),
        "confirmed": tr("corrected") if row.earlier else tr("confirmed"),
        "corrected": tr("corrected"),
        "dropped": tr("dropped"),
    }
    return words[row.state]


def said(row: Any) -> str:
    """The words, in quotation marks where they are really theirs."""
    return tr("“{words}”", words=row.text) if row.quoted else str(row.text)


def who_said(row: Any) -> str:
    """By whom: a person, the posting, or nobody but yourself."""
    if row.person:
        return str(row.person)
    return tr("The posting") if row.source == "posting" else tr("My guess")
