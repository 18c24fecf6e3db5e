"""The Brief is plain frozen values: no markup, no row, no widget can be in it."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from datetime import date

import pytest

from desktop_app.briefs.model import Brief, Masthead


def brief(language: str) -> Brief:
    return Brief(
        masthead=Masthead(kind="Recruiter screen", company="Brightwell Clinics", role="Operations Manager"),
        layout="screen",
        prepared=date(2026, 3, 10),
        language=language,
    )


@pytest.mark.parametrize(
    ("language", "mirrored"),
    [
        ("en", False),
        ("ar", True),
        ("ar-EG", True),
        ("he_IL", True),
        ("fa", True),
        ("zh-Hant", False),
        ("ku-Arab", True),
    ],
)
def test_the_language_decides_whether_pages_are_mirrored(language: str, mirrored: bool) -> None:
    assert brief(language).right_to_left is mirrored


def test_a_brief_cannot_be_changed_and_can_be_a_key() -> None:
    one = brief("en")
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.goal = "another"  # type: ignore[misc]
    assert hash(one) == hash(brief("en"))


def test_the_model_loads_nothing_heavy() -> None:
    heavy = ("reportlab", "uharfbuzz", "sqlalchemy", "PySide6")
    code = f"import sys, desktop_app.briefs.model; print([name for name in {heavy} if name in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
