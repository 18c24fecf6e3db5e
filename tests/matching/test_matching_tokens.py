"""Cutting text into comparable words, in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.matching.tokens import STEMMERS, compounds, stem, tokens


def stems(text: str, language: str = "en") -> list[str]:
    return [token.stem for token in tokens(text, language)]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("C++ or C#", ["c++", "c#"]),
        (".NET, ASP.NET", [".net", "asp.net"]),
        ("Node.js and Vue.js", ["node.js", "vue.js"]),
        ("CI/CD, R&D, P&L, TCP/IP", ["ci/cd", "r&d", "p&l", "tcp/ip"]),
        ("k8s on ISO 9001", ["k8s", "9001"]),
    ],
)
def test_names_with_signs_stay_whole(text: str, kept: list[str]) -> None:
    assert set(kept) <= set(stems(text))


def test_an_and_or_is_not_a_name() -> None:
    assert stems("oil and/or gas") == ["oil", "and", "or", "gas"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("organised", "organized"), ("behaviour", "behavior"), ("centre", "center"), ("modelling", "modeling"),
        ("programmes", "programs"), ("analyse", "analyst"), ("nurse", "nursing"), ("Déjà", "deja"),
        ("licence", "license"), ("travelled", "traveled"), ("negotiated", "negotiation"), ("café", "cafés"),
    ],
)  # fmt: skip
def test_forms_of_one_word_meet(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("business", "busy"), ("policy", "police"), ("marketing", "market"), ("university", "universe"),
        ("hospital", "hospitality"), ("production", "product"), ("designated", "design"), ("nursery", "nurse"),
        ("inventory", "invention"), ("selling", "self"), ("response", "responsible"),
    ],
)  # fmt: skip
def test_different_words_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("fr", "équipes", "équipe"),
        ("de", "Maschinen", "Maschine"),
        ("es", "proyectos", "proyecto"),
        ("ru", "отчёты", "отчёт"),
    ],
)
def test_endings_go_by_language(language: str, one: str, other: str) -> None:
    assert stem(one, language) == stem(other, language)


def test_a_language_without_a_stemmer_matches_by_whole_words() -> None:
    assert stem("Χψζ", "xx") == stem("χψζ", "xx")


def test_scripts_without_spaces_are_cut_into_pairs() -> None:
    assert {"数据", "据库"} <= set(stems("数据库迁移")) & set(stems("负责数据库"))
    assert "python" in stems("Python開発")


def test_arabic_vowel_signs_do_not_part_words() -> None:
    assert stem("مُدِير", "ar") == stem("مدير", "ar")


def test_a_hyphen_joins_too() -> None:
    assert compounds(tokens("health-care for pre- and after-care")) == [stem("healthcare"), stem("aftercare")]


def test_every_stemmer_named_is_there() -> None:
    assert all(stem("probe", language) for language in STEMMERS)


@given(st.text(max_size=300))
def test_any_text_is_cut_without_loss_of_order(text: str) -> None:
    found = tokens(text)
    assert all(token.stem and token.surface for token in found)
    assert tokens(text) == found
