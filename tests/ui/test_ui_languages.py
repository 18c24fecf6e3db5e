"""Languages: which there are, which one is spoken, and that a right-to-left one mirrors the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt

from desktop_app.ui import languages


@pytest.fixture
def folder(tmp_path):
    for code in ("de", "ar"):
        (tmp_path / f"greenroom_{code}.qm").write_bytes(b"")
    return tmp_path


@pytest.fixture(autouse=True)
def put_back(qapp):
    yield
    QLocale.setDefault(QLocale("en_GB"))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_languages_are_named_in_themselves(folder):
    names = [name for _, name in languages.available(folder)]
    assert {code for code, _ in languages.available(folder)} == {"ar", "de", "en"}
    assert names == sorted(names, key=str.casefold)
    assert dict(languages.available(folder))["de"] == "Deutsch"


def test_the_wanted_language_goes_before_the_systems_and_english_is_always_there(folder):
    assert languages.chosen("de", folder) == "de"
    QLocale.setDefault(QLocale("de_AT"))
    assert languages.chosen("", folder) == "de"
    assert languages.chosen("xx", folder) == "de"
    QLocale.setDefault(QLocale("fi_FI"))
    assert languages.chosen("", folder) == "en"


def test_a_language_brings_its_dates_and_its_direction(folder, qapp):
    assert languages.put_in_force(qapp, "ar", folder) == "ar"
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().language() == QLocale.Language.Arabic
    assert languages.put_in_force(qapp, "en", folder) == "en"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
