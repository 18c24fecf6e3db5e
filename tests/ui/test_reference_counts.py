"""Void Qt calls must give back the reference to None they take; PySide6 6.12.0 on Python 3.11 did not and aborted."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 20_000


def test_void_calls_keep_the_count_of_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    lost = before - sys.getrefcount(None)
    assert lost < CALLS // 100, (
        f"{lost} references to None lost in {CALLS} calls: an evening's work would end in an abort"
    )
