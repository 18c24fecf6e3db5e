"""Which language an example is written in."""

import pytest

from desktop_app.matching.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I moved the stock over the weekend and told the team.", "en"),
        ("J'ai déplacé le stock pendant la fin de semaine avec une équipe de trois.", "fr"),
        ("Ich habe das Lager mit einem Team in drei Tagen umgezogen.", "de"),
        ("Moví el almacén con un equipo de tres en dos días.", "es"),
        ("Навёл порядок на складе", "ru"),
        ("نظمت المخزون", "ar"),
        ("प्रबंधन अनुभव", "hi"),
        ("数据库迁移", "en"),
        ("", "en"),
        ("Le", "en"),
    ],
)
def test_language_is_told_by_script_and_small_words(text: str, language: str) -> None:
    assert language_of(text) == language
