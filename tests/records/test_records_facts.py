from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.records import culture, facts, own_record, people, rows
from desktop_app.store.lists import DegreeLevel, Fit, Honest, LanguageLevel, Met, Paper, Progress
from desktop_app.store.models import Degree, HeldRole, Licence, SpokenLanguage


@pytest.fixture
def tomasz(session):
    return people.add(session, name="Tomasz Wilk")


def test_the_sheet_holds_json_values_and_keeps_the_floor_private(session, now):
    facts.put(session, "pay_range", {"low": 46000, "high": 51000, "unit": "GBP"}, at=now)
    facts.put(session, "pay_floor", 44000, private=False)
    facts.put(session, "notice_weeks", 8, private=True)
    assert facts.sheet(session)["pay_range"].value["low"] == 46000
    assert facts.sheet(session)["pay_floor"].private
    assert list(facts.sheet(session, private=False)) == ["pay_range"]
    facts.put(session, "pay_floor", 45000, private=False)
    facts.put(session, "notice_weeks", 8, private=False)
    assert list(facts.sheet(session, private=False)) == ["pay_range", "notice_weeks"]
    facts.put(session, "notice_weeks", None)
    facts.put(session, "notice_weeks", None)
    assert facts.value(session, "notice_weeks") is None
    facts.put(session, "pay_range", {"low": 46000, "high": 51000, "unit": "GBP"})
    assert facts.sheet(session)["pay_range"].changed_at == now
    facts.put(session, "pay_range", {"low": 47000})
    assert facts.value(session, "pay_range") == {"low": 47000}
    assert facts.sheet(session)["pay_range"].changed_at > now


@pytest.mark.behaviour("M09c")
def test_m09c_knock_out_facts_that_are_not_answered_are_named(session):
    facts.put(session, "right_to_work", "British citizen")
    facts.put(session, "notice_weeks", 0)
    facts.put(session, "earliest_start", "  ")
    facts.put(session, "place", [])
    facts.put(session, "pay_range", {"low": None, "unit": "GBP"})
    assert facts.missing(session) == ("earliest_start", "place", "pay_range")
    assert facts.missing(session, ["travel"]) == ("travel",)


def test_con_01_a_change_after_it_was_told_asks_until_the_person_decides(session, tomasz, today):
    facts.put(session, "notice_weeks", 8)
    facts.put(session, "pay_floor", 44000)
    facts.tell(session, tomasz, ["notice_weeks", "pay_floor", "travel"], day=today - timedelta(days=7))
    facts.add_told(session, tomasz, "travel", "no")
    assert facts.differences(session) == ()
    facts.put(session, "notice_weeks", 12)
    (found,) = facts.differences(session)
    assert (found.key, found.person, found.told, found.now, found.day) == (
        "notice_weeks", "Tomasz Wilk", 8, 12, today - timedelta(days=7),
    )  # fmt: skip
    facts.let_be(session, found.told_id)
    assert facts.differences(session) == ()
    facts.put(session, "notice_weeks", 4)
    assert len(facts.differences(session)) == 1
    facts.tell(session, tomasz, ["notice_weeks"], day=today)
    assert facts.differences(session) == ()
    facts.put(session, "notice_weeks", None)
    assert facts.differences(session)[0].now is None
    people.remove(session, tomasz)
    assert facts.differences(session) == ()


def test_what_was_told_is_dated_today_by_default(session, tomasz):
    facts.put(session, "notice_weeks", 8)
    facts.add_told(session, tomasz, "notice_weeks", 6)
    assert facts.differences(session)[0].day == rows.today()


def test_roles_stand_with_the_present_one_first(session):
    past = own_record.add(session, HeldRole, title="Staff nurse", began=date(2012, 9, 1), ended=date(2018, 1, 31))
    present = own_record.add(session, HeldRole, title="Charge nurse", began=date(2018, 2, 1), leading=True)
    assert [row.id for row in own_record.roles(session)] == [present, past]
    own_record.edit(session, HeldRole, past, employer="Eastvale General")
    assert own_record.roles(session)[1].employer == "Eastvale General"
    own_record.remove(session, HeldRole, past)
    assert len(own_record.roles(session)) == 1


def test_degrees_and_languages_stand_in_the_order_of_their_levels(session):
    own_record.add(session, Degree, level=DegreeLevel.VOCATIONAL, subject="Care")
    own_record.add(session, Degree, level=DegreeLevel.BACHELOR, subject="Nursing", year=2012)
    assert [row.subject for row in own_record.degrees(session)] == ["Nursing", "Care"]
    german = own_record.add(session, SpokenLanguage, code="de", level=LanguageLevel.B1)
    own_record.add(session, SpokenLanguage, code="en", level=LanguageLevel.NATIVE)
    assert own_record.add(session, SpokenLanguage, code="de", level=LanguageLevel.B2) == german
    assert [(row.code, row.level) for row in own_record.languages(session)] == [
        ("en", LanguageLevel.NATIVE), ("de", LanguageLevel.B2),
    ]  # fmt: skip


def test_licences_keep_their_number_out_of_lists(session):
    own_record.add(
        session, Licence, name="Registered nurse", number="98I1234E", expires=date(2027, 9, 30), progress=Progress.HELD
    )
    (licence,) = own_record.licences(session)
    assert licence.expires == date(2027, 9, 30)
    assert not hasattr(licence, "number")


def test_a_profile_has_defaults_until_something_is_set(session):
    assert own_record.profile(session).pace is None
    own_record.edit_profile(session, name="Maren Holt", pace=132.0)
    own_record.edit_profile(session, paper=Paper.LETTER)
    profile = own_record.profile(session)
    assert (profile.name, profile.pace, profile.paper) == ("Maren Holt", 132.0, Paper.LETTER)


@pytest.mark.behaviour("M34a")
def test_m34a_the_attitude_list_is_one_record_in_order(session):
    own_record.put_attitude(session, [("name", "Name spelled right"), ("time", "On time"), ("blank", " ")])
    own_record.put_attitude(session, [("time", "There ten minutes early"), ("thanks", "Thanked"), ("name", "x")])
    own_record.put_attitude(session, [("time", "There ten minutes early"), ("thanks", "Thanked")])
    assert [(line.key, line.text) for line in own_record.attitude(session)] == [
        ("time", "There ten minutes early"), ("thanks", "Thanked"),
    ]  # fmt: skip


@pytest.mark.behaviour("M31b")
def test_m31_a_trait_that_is_not_me_becomes_a_question_of_my_own(session, post, tomasz):
    calm = culture.add_trait(session, post, "calm", said_by_id=tomasz, quote="calm and kind", sign="I count beds first")
    hard = culture.add_trait(session, post, "always reachable")
    assert [(row.text, row.said_by, row.answered) for row in culture.traits(session, post)] == [
        ("calm", "Tomasz Wilk", True), ("always reachable", "", False),
    ]  # fmt: skip
    culture.edit_trait(session, hard, honest=Honest.NO)
    culture.edit_trait(session, hard, quote="day and night")
    (own,) = culture.matches(session, post)
    assert (own.trait_id, own.fit, own.text) == (hard, Fit.PLACE, "It is all right that I am not: always reachable")
    assert [(row.id, row.answered) for row in culture.traits(session, post)] == [(calm, True), (hard, True)]
    culture.remove_trait(session, hard)
    assert culture.matches(session, post)[0].trait_id is None


@pytest.mark.behaviour("M18a", "M18c")
def test_m18_own_must_haves_are_met_not_met_or_unknown(session, post):
    weekends = culture.add_match(session, post, "Two weekends off in four", find_out="Ask for the roster")
    deputy = culture.add_match(session, post, "A deputy, not only me", fit=Fit.GROUP)
    culture.edit_match(session, weekends, met=Met.MET)
    assert [(row.text, row.met) for row in culture.matches(session, post)] == [
        ("Two weekends off in four", Met.MET), ("A deputy, not only me", Met.UNKNOWN),
    ]  # fmt: skip
    culture.remove_match(session, deputy)
    assert len(culture.matches(session, post)) == 1
