"""Years, levels, kinds, facts, splitting, terms and competencies: what is told of one requirement."""

from __future__ import annotations

import itertools
import re
import shutil
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.reading.competency import competency_of
from desktop_app.reading.details import fact_of, kind_of, level_of
from desktop_app.reading.language import detect
from desktop_app.reading.lexicon import FOLDER, function_words, languages, lexicon, phrase_list, raw
from desktop_app.reading.phrases import Phrases, fold
from desktop_app.reading.posting import clean, read_posting
from desktop_app.reading.splitting import clauses, parts
from desktop_app.reading.terms import terms_of
from desktop_app.reading.years import stated_years
from desktop_app.vocabulary import FactKind, Level, ListedKind

EN = lexicon(("en",))

YEARS = {
    "en": {
        "5+ years of sales": 5, "at least 3 to 5 years experience": 3, "three (3) years in": 3,
        "18 months experience": 1.5,
        "two and one-half years of experience": 2.5, "1 1/2 years of experience": 1.5, "2½ years": 2.5, "3-5 yrs": 3,
        "a minimum of ten years": 10, "five or more years": 5, "five-plus years": 5, "six months of practice": 0.5,
        "2–3 years’ experience": 2, "1.5 years": 1.5, "twenty-five years": 25, "a 5-year record of experience": 5,
        "no less than 24 months": 2, "one to two years": 1, "7 full years of experience": 7,
        "a four-year degree": None, "several years": None, "in the last 5 years": None, "over 18 years of age": None,
        "three year contract": None, "first 6 months": None, "must be obtained within six months": None,
        "a 200 years old house": None, "founded 500 years": None, "a four year high school diploma": None,
        "300 months": None, "0 years": None, "in 2019, years of work": None, "salary per year": None,
    },
    "de": {
        "mindestens drei Jahre Berufserfahrung": 3, "3-jährige Berufserfahrung": 3, "zweijährige Erfahrung": 2,
        "ein bis zwei Jahre": 1, "anderthalb Jahre Erfahrung": 1.5, "eine dreijährige Ausbildung": None,
        "seit 20 Jahren": None, "2 Jahre befristet": None, "mehrjährige Erfahrung": None,
    },
    "fr": {
        "au moins 5 ans d’expérience": 5, "de 3 à 5 ans d’expérience": 3, "une année d’expérience": 1,
        "18 mois d’expérience": 1.5, "Bac+5": None, "CDD de 12 mois": None, "une semaine par mois": None,
    },
    "es": {
        "mínimo 2 años de experiencia": 2, "un par de años de experiencia": None,
        "mayor de 18 años de edad": None, "contrato de 6 meses": None,
    },
    "pt": {"pelo menos três anos": 3},
    "nl": {"minimaal 2 jaar ervaring": 2, "3 tot 5 jaar": 3, "een paar jaar ervaring": None},
    "sv": {"minst tre års erfarenhet": 3},
    "it": {"almeno 2 anni di esperienza": 2},
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "text", "years"), [(code, text, years) for code, told in YEARS.items() for text, years in told.items()]
)
def test_years_are_found_and_none_invented(code: str, text: str, years: float | None) -> None:
    assert stated_years(text, lexicon((code, "en"))) == years


@settings(deadline=None)
@given(st.text(max_size=80))
def test_years_stay_within_a_working_life(text: str) -> None:
    years = stated_years(f"{text} years", EN)
    assert years is None or 0 < years <= 80


@pytest.mark.parametrize(
    ("text", "heading_wish", "level"),
    [
        ("A degree", False, Level.MUST),
        ("A degree is an asset", False, Level.WISH),
        ("A degree", True, Level.WISH),
        ("A degree is required", True, Level.MUST),
        ("Minimum 5 years of practice", True, Level.WISH),
        ("Three years in audit, preferably with a large firm", False, Level.MUST),
        ("Preferably three years in audit", False, Level.WISH),
        ("Ideally, a degree", False, Level.WISH),
        ("Experience in asset management", False, Level.MUST),
        ("A degree plus two years", False, Level.MUST),
    ],
)
def test_levels(text: str, heading_wish: bool, level: Level) -> None:
    assert level_of(text, heading_wish, EN) is level


KINDS = {
    ListedKind.EXPERIENCE: ["Experience with Python", "Three years in a kitchen", "Track record of managing projects"],
    ListedKind.SKILL: ["Knowledge of Python", "Proficient in Excel", "Able to weld thin sheet", "React Native"],
    ListedKind.EDUCATION: ["Bachelor's degree in biology", "High school diploma or GED"],
    ListedKind.CERTIFICATION: ["A full driving licence", "Registered nurse", "PMP certification"],
    ListedKind.LANGUAGE: ["Fluent German", "Bilingual in English and French"],
    ListedKind.TRAIT: ["Strong communication and teamwork", "Highly organised", "A positive attitude"],
    ListedKind.OTHER: ["Available at weekends", "Able to lift 50 pounds"],
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in KINDS.items() for text in texts])
def test_kinds(kind: ListedKind, text: str) -> None:
    assert kind_of(text, stated_years(text, EN), EN) is kind


TABLE = tomllib.loads((Path(__file__).parent / "kinds.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("code", "kind"), [(code, kind) for code, kinds in TABLE.items() for kind in kinds])
def test_the_table_of_kinds(code: str, kind: str) -> None:
    words = lexicon((code, "en"))
    told = {text: kind_of(text, stated_years(text, words), words) for text in TABLE[code][kind].strip().split("\n")}
    assert {text: found for text, found in told.items() if found != kind} == {}


LEVELS = tomllib.loads((Path(__file__).parent / "levels.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("code", "level"), [(code, level) for code, levels in LEVELS.items() for level in levels])
def test_the_table_of_levels(code: str, level: str) -> None:
    words = lexicon((code, "en"))
    told = {text: level_of(text, False, words) for text in LEVELS[code][level].strip().split("\n")}
    assert {text: found for text, found in told.items() if found != level} == {}


def test_a_heading_tells_the_kind_where_the_line_does_not() -> None:
    assert kind_of("Supervising teams of engineers", None, EN, "Experience") is ListedKind.EXPERIENCE
    assert kind_of("Improving the customer experience", None, EN) is not ListedKind.EXPERIENCE


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Five years in sales", FactKind.YEARS),
        ("Bachelor's degree in biology", FactKind.DEGREE),
        ("CPA certification", FactKind.LICENCE),
        ("Fluent German", FactKind.LANGUAGE),
        ("Own car", FactKind.DRIVING),
        ("Willing to travel", FactKind.TRAVEL),
        ("Security clearance", FactKind.CLEARANCE),
        ("Patience", None),
    ],
)
def test_facts(text: str, fact: FactKind | None) -> None:
    years = stated_years(text, EN)
    assert fact_of(text, kind_of(text, years, EN), years, EN) is fact


def split(text: str, code: str = "en") -> list[str]:
    words = lexicon((code, "en")) if code != "en" else EN
    return [text[a:b] for span in clauses(text, words) for a, b in parts(text, span, words)]


SPLIT = {
    "A degree in law. Two years in practice.": ["A degree in law.", "Two years in practice."],
    "Knowledge of pumps; experience with valves; and strong writing skills": [
        "Knowledge of pumps", "experience with valves", "strong writing skills",
    ],
    "Knowledge of steam systems; hot water systems; various pumps": [
        "Knowledge of steam systems; hot water systems; various pumps",
    ],
    "Good team skillsExcellent English": ["Good team skills", "Excellent English"],
    "Knowledge of JavaScript and PowerPoint": ["Knowledge of JavaScript and PowerPoint"],
    "bachelor's degree preferred 3+ years of sales experience Valid driver's license and own car": [
        "bachelor's degree preferred", "3+ years of sales experience", "Valid driver's license and own car",
    ],
    "A degree and three years of experience in sales": ["A degree", "three years of experience in sales"],
    "Three years of experience in sales and a bachelor's degree": [
        "Three years of experience in sales", "a bachelor's degree",
    ],
    "Ability to lead a team; spreadsheets and letters": ["Ability to lead a team", "spreadsheets and letters"],
    "Knowledge of Excel.Strong writing": ["Knowledge of Excel.", "Strong writing"],
    "Knowledge of contracts  Willing to travel": ["Knowledge of contracts", "Willing to travel"],
    "Five years in audit, minimum two years in IT": ["Five years in audit", "minimum two years in IT"],
    "Fluent English, French would be an asset": ["Fluent English", "French would be an asset"],
    "1. A degree in law 2. Two years in court 3. A clean record": [
        "A degree in law", "Two years in court", "A clean record",
    ],
    "Both: (a) a degree in law and (b) two years in court": ["Both:", "a degree in law", "two years in court"],
    "Minimum five (5) years in audits and two (2) years in tax": [
        "Minimum five (5) years in audits", "two (2) years in tax",
    ],
    "We ask: - Patience - Humour - Calm": ["We ask:", "Patience", "Humour", "Calm"],
    "Tools (e.g. Excel; Word) and more": ["Tools (e.g. Excel; Word) and more"],
    "Work with Dr. Smith in the U.S. office. You drive.": ["Work with Dr. Smith in the U.S. office.", "You drive."],
    "at least 18 months in care": ["at least 18 months in care"],
    "calm under pressureA flexible approach": ["calm under pressure", "A flexible approach"],
    "x": ["x"],
}  # fmt: skip


@pytest.mark.parametrize("text", SPLIT)
def test_lines_are_split_where_they_name_several_things(text: str) -> None:
    assert split(text) == SPLIT[text]


def test_brackets_inside_words_are_no_lost_line_breaks() -> None:
    assert split("praktische (Berufs-)Erfahrung im Lager", "de") == ["praktische (Berufs-)Erfahrung im Lager"]


@settings(deadline=None)
@given(st.text(max_size=200))
def test_splitting_loses_no_letter_and_never_overlaps(text: str) -> None:
    spans = clauses(text, EN)
    assert all(a < b for a, b in spans)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(spans))


def test_words_of_every_posting_are_no_terms() -> None:
    told = {
        "Five years of full-time satisfactory experience as a roofer acquired within the last ten years": ("roofer",),
        'A minimum of two years of experience as described in "2" above': (),
        "Proficient in Sage, particularly Sage Payroll": ("Sage", "Sage Payroll"),
        "Experience in machine learning and customer support": ("machine learning", "customer support"),
    }
    assert {text: terms_of(text, EN) for text in told} == told


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("5+ years with C++, C# or .NET and Node.js", ("C++", "C#", ".NET", "Node.js")),
        ("CI/CD with GitHub Actions, ISO 9001, T-SQL", ("CI/CD", "GitHub Actions", "ISO 9001", "T-SQL")),
        ("Experience with Google Analytics and PostgreSQL", ("Google Analytics", "PostgreSQL")),
        ("Knowledge of R and SAS, 18th Edition", ("R", "SAS", "18th Edition")),
        ("Knowledge of environmental policy", ("environmental policy",)),
        ("Experience of caring for patients on ventilation", ("caring for patients", "ventilation")),
        ("A full driving licence", ("driving licence",)),
        ("3年以上のPython経験", ("年以上の", "Python", "経験")),
        ("знание бухгалтерии, внимательность", ("знание бухгалтерии", "внимательность")),
        ("знание бухгалтерии; , (внимательность)", ("знание бухгалтерии", "внимательность")),
        ("Strong communication", ("communication",)),
    ],
)
def test_terms_survive_whole(text: str, terms: tuple[str, ...]) -> None:
    assert terms_of(text, EN) == terms


def test_the_employer_is_no_term() -> None:
    reading = read_posting(
        "# Clerk\n\nAbout Brightwell\n\nBrightwell is a clinic.\n\nRequirements\n- Knowledge of Brightwell and Excel\n"
    )
    assert reading.requirements[0].terms == ("Excel",)


@pytest.mark.parametrize(
    ("text", "kind", "competency"),
    [
        ("Strong written and verbal communication", ListedKind.TRAIT, "communication"),
        ("Prioritise and plan your own work", ListedKind.TRAIT, "planning"),
        ("Able to negotiate with stakeholders", ListedKind.TRAIT, "influence"),
        ("Java development", ListedKind.EXPERIENCE, None),
        ("Fluent written English", ListedKind.LANGUAGE, None),
        ("Teamfähigkeit", ListedKind.TRAIT, "teamwork"),
        ("", ListedKind.TRAIT, None),
    ],
)
def test_competencies(text: str, kind: ListedKind, competency: str | None) -> None:
    assert competency_of(text, kind, lexicon(("de", "en"))) == competency


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("We are looking for a person who has the will to do this with you", ("en",)),
        ("Nous recherchons une personne pour le poste et vous êtes dans la ville", ("fr",)),
        ("Wir suchen für das Team eine Person, die mit uns in der Stadt ist und bei der Arbeit", ("de",)),
        ("Szukamy osoby do pracy w zespole i na miejscu, która nie jest od nas", ("pl",)),
        ("Мы ищем человека, который умеет работать", ("ru",)),
        ("私たちは経験のある人を探しています", ("ja",)),
        ("我们正在寻找有经验的人", ("zh",)),
        ("12345", ("und",)),
        ("Excel", ("und",)),
    ],
)
def test_languages_are_told_by_their_small_words(text: str, codes: tuple[str, ...]) -> None:
    assert detect(text)[0] == codes[0]


def test_a_posting_in_two_languages_names_both() -> None:
    text = "We are looking for a nurse who is with us and will be in the house. " * 3
    other = "Nous recherchons une personne pour le poste et vous êtes dans la maison avec nous. " * 3
    assert set(detect(text + other)) == {"en", "fr"}


def test_phrases_fold_gap_and_open_words() -> None:
    assert fold("Évry’s “Größe” İ") == "evry's “große” i"
    assert fold("ÇA VA – où\xa0ça") == "ca va - ou ca"
    phrases = Phrases(["years ~ sales", "qualif*", "*erfahrung", "a", "a b", "", "ice-cold"])
    assert phrases.spans("years of good sales") == [(0, 19)]
    assert phrases.spans("years of a b c d e sales") == [(9, 12)]
    assert phrases.any("qualifications") is True
    assert phrases.any("unqualified") is False
    assert phrases.spans("berufserfahrung") == [(0, 15)]
    assert phrases.count("a b a") == 2
    assert Phrases([]).any("anything") is False
    assert phrases.any("x " * 4000 + "qualified")


def test_folding_keeps_every_character_in_its_place() -> None:
    """Offsets into folded text are offsets into the posting, whatever character it has."""
    everything = "".join(chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)
    assert len(fold(everything)) == len(everything)


def test_no_phrase_begins_or_ends_with_a_gap() -> None:
    phrases = [
        phrase
        for code in languages()
        for table, lists in raw(code).items()
        if isinstance(lists, dict)
        for key in lists
        for phrase in phrase_list(code, table, key)
    ]
    assert len(phrases) > 5_000
    assert [phrase for phrase in phrases if phrase.startswith("~") or phrase.endswith("~")] == []


def test_a_language_without_a_translated_name_goes_by_that_of_its_file(tmp_path, monkeypatch) -> None:
    for code in languages():
        shutil.copy(FOLDER / f"{code}.toml", tmp_path)
    frisian = (FOLDER / "nl.toml").read_text(encoding="utf-8")
    (tmp_path / "fy.toml").write_text(re.sub(r'(?m)^name = ".*"', 'name = "Frisian"', frisian), encoding="utf-8")
    finnish = "Etsimme henkilöä, joka on hyvä työssä ja haluaa olla osa tiimiä. Se ei ole vain työ.\n" * 3
    monkeypatch.setattr("desktop_app.reading.lexicon.FOLDER", tmp_path)
    assert "Frisian" in str(read_posting(finnish).notice)


def test_every_language_file_has_every_list(tmp_path, monkeypatch) -> None:
    for code in languages():
        assert function_words(code)
        for table, lists in raw(code).items():
            if isinstance(lists, dict):
                assert all(phrase_list(code, table, key) or table in ("time", "competencies") for key in lists)
    broken = tmp_path / "xx.toml"
    broken.write_text((FOLDER / "it.toml").read_text(encoding="utf-8").replace("[facts]", "[fact]"), encoding="utf-8")
    monkeypatch.setattr("desktop_app.reading.lexicon.FOLDER", tmp_path)
    with pytest.raises(ValueError, match=r"xx\.toml: unknown table \['fact'\]"):
        raw("xx")
    broken.write_text(
        (FOLDER / "it.toml").read_text(encoding="utf-8").replace('travel = "', 'voyage = "', 1), encoding="utf-8"
    )
    with pytest.raises(ValueError, match="is missing or knows"):
        raw("xx")


def test_marks_links_and_escapes_are_taken_out_of_a_text() -> None:
    assert clean("**Bold**  `code` [link](http://x) ein\\*e") == "Bold code link ein*e"
