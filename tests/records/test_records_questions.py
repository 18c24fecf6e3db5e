from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_app.prep import looking_back
from desktop_app.records import examples, interviews, people, questions, questions_history, signals, uses
from desktop_app.store.lists import Landed, SignalAbout, SignalState


@pytest.fixture
def talk(session, post, now):
    return interviews.add(session, post, "second", starts=now, zone="UTC")


@pytest.fixture
def ingrid(session, talk):
    person = people.add(session, name="Ingrid Solheim", may_manage=True)
    interviews.add_seat(session, talk, person)
    return person


@pytest.fixture
def lounge(session):
    return examples.add(session, title="Discharge lounge")


def test_questions_to_ask_have_an_order_and_their_purpose(session, talk):
    first = questions.add_to_ask(session, talk, " What hurts most? ", group="HMW", fills="problem")
    second = questions.add_to_ask(session, talk, "How will you know in six months?", group="HMS")
    questions.move_to_ask(session, [second, first])
    assert [(row.text, row.group) for row in questions.to_ask(session, talk)] == [
        ("How will you know in six months?", "HMS"), ("What hurts most?", "HMW"),
    ]  # fmt: skip
    questions.remove_to_ask(session, second)
    assert [row.id for row in questions.to_ask(session, talk)] == [first]


def test_an_answer_becomes_a_signal_of_whoever_gave_it(session, post, talk, ingrid, now):
    ask = questions.add_to_ask(session, talk, "What hurts most?")
    assert questions.put_answer(session, ask, "Late starts.", at=now) is None
    signal = questions.put_answer(session, ask, "Late starts.", about=SignalAbout.PROBLEM, at=now)
    row = signals.of_id(session, signal)
    assert (row.person_id, row.distance, row.state, row.interview_id) == (ingrid, 0, SignalState.CONFIRMED, talk)
    assert questions.put_answer(session, ask, "Late Mondays.", about=SignalAbout.CULTURE) == signal
    assert (row.text, row.about) == ("Late Mondays.", SignalAbout.CULTURE)
    assert questions.put_answer(session, ask, " ", about=SignalAbout.PROBLEM) is None
    assert questions.to_ask(session, talk)[0].answered_at is None
    assert signals.of_id(session, signal).text == "Late Mondays."


def test_an_answer_of_nobody_known_is_a_guess_and_of_a_named_person_theirs(session, talk):
    porter = people.add(session, name="Porter")
    ask = questions.add_to_ask(session, talk, "Who starts first?")
    guess = questions.put_answer(session, ask, "The porter.", about=SignalAbout.PROCESS)
    assert signals.of_id(session, guess).distance == 3
    other = questions.add_to_ask(session, talk, "And then?", person_id=porter)
    heard = questions.put_answer(session, other, "Theatre.", about=SignalAbout.PROCESS)
    assert signals.of_id(session, heard).person_id == porter
    third = questions.add_to_ask(session, talk, "And last?")
    named = questions.put_answer(session, third, "Recovery.", about=SignalAbout.PROCESS, person_id=porter)
    assert signals.of_id(session, named).person_id == porter


def test_a_question_is_kept_once(session, now):
    own = questions.keep(session, "What would you  stop doing?", rehearse=True, at=now)
    assert questions.keep(session, "What would you stop doing?", best_answer="The second list.") == own
    bank = questions.keep(session, "Tell me about yourself", bank_key="BQ-001")
    assert questions.keep(session, "Tell me about you", bank_key="BQ-001") == bank
    to_ask = questions.keep(session, "What would you stop doing?", to_ask=True)
    assert [row.id for row in questions.kept(session)] == [to_ask, bank, own]
    assert [row.id for row in questions.kept(session, to_ask=True)] == [to_ask]
    (first,) = [row for row in questions.kept(session, to_ask=False) if row.id == own]
    assert (first.rehearse, first.best_answer) == (True, "The second list.")
    questions.edit_kept(session, own, tags=("month one",))
    questions.remove_kept(session, bank)
    assert len(questions.kept(session)) == 2


def test_what_was_told_becomes_a_use_for_everybody_there_or_the_one_who_asked(session, talk, ingrid, lounge):
    nurse = people.add(session, name="Lead nurse")
    interviews.add_seat(session, talk, nurse)
    asked = questions.add_asked(session, talk, "Late  starts?", example_id=lounge, landed=Landed.LANDED)
    assert {use.person_id for use in uses.of_example(session, lounge)} == {ingrid, nurse}
    questions.edit_asked(session, asked, person_id=ingrid, landed=Landed.PARTLY)
    (use,) = uses.of_example(session, lounge)
    assert (use.person_id, use.landed) == (ingrid, Landed.PARTLY)
    rota = examples.add(session, title="Rota")
    questions.edit_asked(session, asked, example_id=rota)
    assert uses.of_example(session, lounge) == ()
    questions.edit_asked(session, asked, bridge=True)
    (row,) = questions.asked(session, talk)
    assert (row.text, row.example_id, row.bridge) == ("Late starts?", None, True)
    assert uses.of_example(session, rota) == ()
    questions.edit_asked(session, asked, example_id=rota)
    assert not questions.asked(session, talk)[0].bridge
    questions.remove_asked(session, asked)
    assert uses.of_example(session, rota) == ()


def test_told_to_nobody_known_is_still_told(session, talk, lounge):
    questions.add_asked(session, talk, "Late starts?", example_id=lounge)
    assert [use.person_id for use in uses.of_example(session, lounge)] == [None]


def test_a_question_that_beat_me_is_rehearsed(session, talk):
    asked = questions.add_asked(session, talk, "What would you stop doing in month one?", landed=Landed.NO)
    (kept,) = questions.kept(session)
    assert (kept.rehearse, kept.came_from_id, kept.text) == (True, talk, "What would you stop doing in month one?")
    questions.edit_asked(session, asked, landed=Landed.NO)
    assert len(questions.kept(session)) == 1
    assert questions.asked(session, talk)[0].kept_question_id == kept.id


def test_answers_are_planned_for_an_opportunity(session, post, talk, lounge):
    given = {"points": "pull first", "interview_id": talk, "example_id": lounge}
    questions.add_plan(session, post, "Why leave the ward?", **given)
    (row,) = questions.plans(session, post)
    assert (row.question, row.points, row.example_id) == ("Why leave the ward?", "pull first", lounge)


def test_questions_that_recur_are_counted_whatever_their_punctuation(session, post, talk, now):
    later = interviews.add(session, post, "third", starts=now + timedelta(days=7), zone="UTC")
    expected = interviews.add(session, post, "fourth")
    questions.add_asked(session, talk, "Why leave the ward?", landed=Landed.LANDED)
    questions.add_asked(session, later, "why leave the ward", landed=Landed.NO)
    questions.add_asked(session, later, "Once only")
    (found,) = looking_back.recurring(questions_history.asked(session))
    assert (found.text, found.times, found.last) == ("why leave the ward", 2, (now + timedelta(days=7)).date())
    assert (found.landed, found.no, found.employers) == (1, 1, ("Brightwell Clinics",))
    questions.add_asked(session, expected, "Once only!")
    recurring = looking_back.recurring(questions_history.asked(session))
    assert {each.text: each.times for each in recurring} == {"Once only": 2, "why leave the ward": 2}


def test_what_was_asked_back_stands_with_its_answer_over_all_rounds(session, post, talk):
    asked = questions.add_to_ask(session, talk, "Who else has a say?", question_key="WANT-09")
    questions.put_answer(session, asked, "The matron")
    (row,) = questions_history.asked_them(session)
    assert (row.text, row.question_key, row.answer, row.employer) == (
        "Who else has a say?", "WANT-09", "The matron", "Brightwell Clinics",
    )  # fmt: skip
    interviews.remove(session, talk)
    assert questions_history.asked_them(session) == ()
    assert questions_history.asked(session) == ()
