"""The printed words: every language has all of them, and falls back to English by key."""

from __future__ import annotations

import re
import tomllib
from datetime import date

import pytest

from desktop_app.briefs.words import FOLDER, words_for

ENGLISH = tomllib.loads((FOLDER / "en.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_every_language_has_every_word_with_the_same_gaps(path: object) -> None:
    table = tomllib.loads(path.read_text(encoding="utf-8"))  # type: ignore[attr-defined]
    for name, entries in ENGLISH.items():
        assert set(table[name]) == set(entries), name
        for key, text in entries.items():
            if isinstance(text, str) and name != "date":
                assert sorted(re.findall(r"\{\w+\}", text)) == sorted(re.findall(r"\{\w+\}", table[name][key])), key
    assert len(table["date"]["months"]) == 12
    assert len(table["date"]["weekdays"]) == 7


@pytest.mark.parametrize(
    ("language", "form", "told"),
    [
        ("en", "long", "12 March 2026"),
        ("en-GB", "with_weekday", "Thu 12 March 2026"),
        ("de", "with_weekday", "Do, 12. März 2026"),
        ("fr_CA", "long", "12 mars 2026"),
        ("es", "long", "12 de marzo de 2026"),
        ("zh-Hans", "with_weekday", "2026年3月12日 星期四"),
        ("ar", "long", "12 مارس 2026"),
        ("tlh", "long", "12 March 2026"),
        ("../../x", "long", "12 March 2026"),
    ],
)
def test_dates_are_in_words_of_the_language(language: str, form: str, told: str) -> None:
    assert words_for(language).day(date(2026, 3, 12), form) == told


def test_an_unknown_word_is_our_own_bug() -> None:
    with pytest.raises(KeyError):
        words_for("en")("label.nothing")
