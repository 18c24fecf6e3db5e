"""Facts beside the person's own record: years, schooling, licences, languages and plain statements."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.matching.facts import Checked, Degree, HeldRole, Language, Licence, Record, overall
from desktop_app.matching.facts_compare import check, duration, months_of
from desktop_app.matching.facts_read import needs, topic
from desktop_app.vocabulary import FactKind

TODAY = date(2026, 3, 1)
POSTGRES = HeldRole(title="Backend engineer", started=date(2018, 3, 1), ended=date(2021, 3, 1), tags=("PostgreSQL",))
LEADER = HeldRole(title="Ward sister", started=date(2020, 3, 1), leading=True)
NOTHING = Record()


def standing(text: str, record: Record = NOTHING, kind: FactKind | None = None) -> str | None:
    return overall(check(text, record, TODAY, kind))


def said(text: str, record: Record = NOTHING) -> str:
    return " ".join(checked.sentence for checked in check(text, record, TODAY))


# ---------------------------------------------------------------- reading
@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("5+ years of experience", 5), ("At least three (3) years in audit", 3), ("3-5 years in FP&A", 3),
        ("two to four years as a welder", 2), ("18 months of clerical work", 1.5), ("a year in retail", 1),
        ("two and one-half years of experience", 2.5), ("at least two additional years", 2), ("10 Jahre Erfahrung", 10),
        ("5 ans d'expérience", 5), ("3 años de experiencia", 3), ("7 years’ experience", 7),
        ("A four-year degree", None), ("must be 18 years old", None), ("a 2 year contract", None),
        ("experience within the last 10 years", None), ("obtain it within 2 years of hire", None), ("99 years", None),
        ("No number here", None),
    ],
)  # fmt: skip
def test_years_are_read_from_figures_and_words(text: str, years: float | None) -> None:
    assert needs(text).years == years


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("5+ years administering PostgreSQL or similar", "administering PostgreSQL or similar"),
        ("Minimum five (5) years experience conducting internal audits", "conducting internal audits"),
        ("Five years of relevant professional experience", ""),
        ("Three years as a painter acquired within the last fifteen years", "painter"),
        ("Nursing background, at least 3 years", "Nursing background"),
        ("Leads teams", "Leads teams"),
    ],
)
def test_a_mixed_line_leaves_its_topic(text: str, left: str) -> None:
    assert topic(text) == left


# ---------------------------------------------------------------- years
def test_overlapping_roles_count_once() -> None:
    assert months_of((POSTGRES, replace(LEADER, started=date(2020, 3, 1), ended=date(2022, 3, 1))), TODAY) == 48
    assert months_of((POSTGRES, POSTGRES), TODAY) == 36


def test_dates_that_cannot_be_counted_count_nothing() -> None:
    odd = (
        HeldRole(title="No dates"),
        HeldRole(title="Backwards", started=date(2020, 1, 1), ended=date(2019, 1, 1)),
        HeldRole(title="Next year", started=date(2027, 1, 1)),
    )
    assert months_of(odd, TODAY) == 0


def test_years_are_met_short_untold_or_untagged() -> None:
    record = Record(roles=(POSTGRES, LEADER))
    assert standing("3 years administering PostgreSQL", record) == "met"
    assert standing("5 years administering PostgreSQL", record) == "short"
    assert "2 years less" in said("5 years administering PostgreSQL", record)
    assert standing("5 years of experience", record) == "met"
    assert standing("5 years of leadership", record) == "met"
    assert standing("5 years in beekeeping", record) == "untold"
    assert "Tag the roles that count" in said("5 years in beekeeping", record)
    assert standing("5 years in beekeeping") == "untold"
    assert standing("5 years administering PostgreSQL or equivalent", record) == "ask"


def test_years_of_the_last_few_count_only_within_them() -> None:
    record = Record(roles=(POSTGRES,))
    assert standing("3 years of experience within the last ten years", record) == "met"
    assert "add up to 1 year, which" in said("3 years of experience within the last 6 years", record)
    assert standing("3 years of experience within the last 6 years", record) == "short"


@pytest.mark.parametrize(
    ("months", "words"),
    [(0, "less than a month"), (-3, "less than a month"), (1, "1 month"), (12, "1 year"), (28, "2 years 4 months")],
)
def test_durations_in_words(months: int, words: str) -> None:
    assert duration(months) == words


# ---------------------------------------------------------------- schooling
def degree(level: str, subject: str = "", state: str = "held") -> Record:
    return Record(degrees=(Degree(level=level, subject=subject, state=state),))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "record", "expected"),
    [
        ("Bachelor's degree", degree("master"), "met"),
        ("Bachelor’s degree in Business, Accounting or Finance", degree("bachelor", "Accounting"), "met"),
        ("Degree in Business", degree("bachelor", "Business Administration"), "met"),
        ("Degree in Computer Science or related field", degree("bachelor", "Physics"), "ask"),
        ("Master's degree or equivalent experience", degree("bachelor"), "ask"),
        ("Master's degree", degree("bachelor", "Law"), "short"),
        ("Bachelor's or Master's degree", degree("bachelor"), "met"),
        ("PhD in Chemistry", degree("doctorate", "Chemistry", "in_progress"), "not_now"),
        ("High school diploma or GED", degree("school"), "met"),
        ("Bachelor's degree", NOTHING, "untold"),
        ("A high degree of accuracy", NOTHING, None),
        ("Bachelor of Science", degree("bachelor", "Science"), "met"),
    ],
)
def test_degrees_have_ordered_levels(text: str, record: Record, expected: str | None) -> None:
    assert standing(text, record) == expected


# ---------------------------------------------------------------- licences
CARD = Licence(name="CSCS card", expires=date(2027, 9, 1))


@pytest.mark.parametrize(
    ("text", "licence", "expected"),
    [
        ("Valid CSCS card", CARD, "met"),
        ("Valid CSCS card", replace(CARD, name="Site pass", aliases=("CSCS",)), "met"),
        ("Valid CSCS card", replace(CARD, expires=None), "met"),
        ("Valid CSCS card", replace(CARD, expires=TODAY), "met"),
        ("Valid CSCS card", replace(CARD, expires=TODAY - timedelta(1)), "not_now"),
        ("Valid CSCS card", replace(CARD, state="lapsed"), "not_now"),
        ("Valid CSCS card", replace(CARD, state="in_progress"), "not_now"),
        ("CSCS card within 90 days of starting", replace(CARD, state="in_progress"), "not_needed_yet"),
        ("Forklift licence within 90 days of hire", CARD, "not_needed_yet"),
        ("Forklift licence, training provided", CARD, "not_needed_yet"),
        ("Forklift licence", CARD, "untold"),
        ("Forklift licence or equivalent", CARD, "ask"),
        ("CPA or CSCS card", CARD, "met"),
        ("CPA and CSCS card", CARD, "untold"),
        ("Widget certification", replace(CARD, name="Widget"), "met"),
        ("Gadget certification", CARD, "untold"),
    ],
)
def test_licences_have_names_a_state_and_an_expiry(text: str, licence: Licence, expected: str) -> None:
    assert standing(text, Record(licences=(licence,))) == expected


def test_a_licence_that_runs_out_soon_is_met_with_a_warning() -> None:
    soon = Record(licences=(replace(CARD, expires=TODAY + timedelta(30)),))
    assert standing("CSCS card", soon) == "met"
    assert "runs out on 31 March 2026" in said("CSCS card", soon)


def test_short_names_count_in_capitals_only() -> None:
    assert needs("Series of acca and pmp talks").licences == ()
    assert [written for _, written in needs("ACCA or PMP").licences] == ["ACCA", "PMP"]


def test_one_of_a_licence_and_a_degree_is_enough() -> None:
    line = "CPA, CMA or MBA strongly preferred"
    assert standing(line, degree("master")) == "met"
    assert standing(line, Record(licences=(Licence(name="CMA"),))) == "met"
    assert standing(line) == "untold"


# ---------------------------------------------------------------- clearance, languages, statements
@pytest.mark.parametrize(
    ("text", "record", "expected"),
    [
        ("Enhanced DBS", Record(licences=(Licence(name="Enhanced DBS"),)), "met"),
        ("Standard DBS", Record(licences=(Licence(name="Enhanced DBS"),)), "met"),
        ("DV clearance", Record(licences=(Licence(name="SC"),)), "untold"),
        ("Eligible for SC clearance", NOTHING, "not_needed_yet"),
        ("Subject to a background check", NOTHING, "not_needed_yet"),
        ("Right to work in the UK", Record(may_work=True), "met"),
        ("Right to work in the UK", Record(may_work=False), "short"),
        ("Right to work in the UK", NOTHING, "untold"),
        ("Fluent French", Record(languages=(Language(code="fr", level="c1"),)), "met"),
        ("Fluent French", Record(languages=(Language(code="fr", level="b1"),)), "short"),
        ("Native French speaker", Record(languages=(Language(code="fr", level="c2"),)), "met"),
        ("Spoken French", Record(languages=(Language(code="fr", level="b1"),)), "met"),
        ("German (C1)", Record(languages=(Language(code="de", level="b2"),)), "short"),
        ("Speaks German", NOTHING, "untold"),
        ("French or German spoken", Record(languages=(Language(code="de", level="native"),)), "met"),
        ("French and German spoken", Record(languages=(Language(code="de", level="native"),)), "untold"),
        ("A foreign language", Record(languages=(Language(code="so", level="b2"),)), "met"),
        ("A foreign language", Record(languages=(Language(code="en", level="native"),)), "untold"),
        ("Understands how the French market works", NOTHING, None),
        ("Full driving licence", Record(drives=True), "met"),
        ("Full driving licence", Record(drives=False), "short"),
        ("Full driving licence", NOTHING, "untold"),
        ("Driving licence and own car", Record(drives=True), "untold"),
        ("Driving licence and own car", Record(drives=True, own_car=False), "short"),
        ("Driving licence and own car", Record(drives=True, own_car=True), "met"),
        ("Travel up to 50% of the time", Record(travel_share=60), "met"),
        ("Travel up to 50 % of the time", Record(travel_share=20), "short"),
        ("Occasional travel", Record(travel_share=10), "met"),
        ("Willing to travel", Record(travel_share=0), "short"),
        ("Willing to travel", NOTHING, "untold"),
        ("Makes travel arrangements", NOTHING, None),
        ("Willing to relocate", Record(would_move=True), "met"),
        ("Willing to relocate", Record(would_move=False), "short"),
        ("Willing to relocate", NOTHING, "untold"),
        ("Leads by example", NOTHING, None),
    ],
)
def test_other_facts(text: str, record: Record, expected: str | None) -> None:
    assert standing(text, record) == expected


def test_a_line_taken_for_a_fact_that_we_cannot_read_is_asked_about() -> None:
    assert standing("Bilingualism is an asset", kind=FactKind.LANGUAGE) == "ask"
    assert standing("Member of the guild", kind=FactKind.LICENCE) == "untold"


def test_every_fact_of_a_line_is_checked_and_the_hardest_decides() -> None:
    found = check("Bachelor's degree and 5 years of experience", degree("bachelor"), TODAY)
    assert {checked.kind: checked.standing for checked in found} == {FactKind.DEGREE: "met", FactKind.YEARS: "untold"}
    assert overall(found) == "untold"
    assert overall(()) is None


def test_a_level_without_a_name_is_said_as_it_stands() -> None:
    assert "French, C2" in said("French C2 level")
    assert "French, native" in said("Native French")


@given(st.text(max_size=200))
def test_any_line_in_any_script_is_checked(text: str) -> None:
    record = Record(roles=(POSTGRES, LEADER), licences=(CARD,), drives=True)
    for checked in check(text, record, TODAY):
        assert isinstance(checked, Checked)
        assert checked.sentence
