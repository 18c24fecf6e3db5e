from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.errors import UserError
from desktop_app.records import evidence, examples, interviews, people, requirements, rows, uses
from desktop_app.store.lists import Landed
from desktop_app.vocabulary import LinkKind


@pytest.fixture
def budget(session, post):
    return requirements.add(session, post, "Hold the unit's pay and supplies budget")


@pytest.fixture
def rota(session):
    return examples.add(session, title="No-agency rota")


@pytest.fixture
def talk(session, post, now):
    return interviews.add(session, post, "second", starts=now, zone="UTC")


def test_a_decision_stays_until_it_is_taken_back(session, post, budget, rota, now):
    link = evidence.decide(session, budget, rota, LinkKind.TRANSFER, at=now)
    assert evidence.decide(session, budget, rota, LinkKind.TRANSFER, at=now + timedelta(days=1)) == link
    (row,) = evidence.of_opportunity(session, post)
    assert (row.kind, row.decided_at) == (LinkKind.TRANSFER, now)
    evidence.decide(session, budget, rota, LinkKind.NEAR)
    (row,) = evidence.of_example(session, rota)
    assert (row.kind, row.decided_at > now) == (LinkKind.NEAR, True)
    evidence.undecide(session, budget, rota)
    evidence.undecide(session, budget, rota)
    assert evidence.of_opportunity(session, post) == ()


def test_none_is_a_decision_and_may_silence_a_pair_for_good(session, post, budget, rota):
    evidence.decide(session, budget, rota, LinkKind.NONE, never_suggest=True)
    assert evidence.of_opportunity(session, post)[0].never_suggest
    evidence.decide(session, budget, rota, LinkKind.EXACT)
    assert not evidence.of_opportunity(session, post)[0].never_suggest
    with pytest.raises(ValueError, match="kept out of suggestions"):
        evidence.decide(session, budget, rota, LinkKind.EXACT, never_suggest=True)


def test_deciding_about_what_is_gone_is_said_in_words(session, budget, rota):
    with pytest.raises(UserError, match="This entry is no longer"):
        evidence.decide(session, 99, rota, LinkKind.EXACT)
    with pytest.raises(UserError, match="This entry is no longer"):
        evidence.decide(session, budget, 99, LinkKind.EXACT)


def test_a_removed_example_proves_nothing_until_it_is_back(session, post, budget, rota):
    evidence.decide(session, budget, rota, LinkKind.EXACT)
    examples.remove(session, rota)
    assert evidence.of_opportunity(session, post) == ()
    assert evidence.proofs(session) == ()
    examples.bring_back(session, rota)
    assert len(evidence.of_opportunity(session, post)) == 1


def test_words_are_kept_when_only_the_kind_changes(session, post, budget, rota):
    with pytest.raises(UserError, match="not decided yet"):
        evidence.put_words(session, budget, rota, their_words="x")
    evidence.decide(session, budget, rota, LinkKind.TRANSFER)
    evidence.put_words(session, budget, rota, words_to_use=("pay", "budget"))
    evidence.put_words(session, budget, rota, their_words="I ran what the pay budget is spent on.")
    evidence.decide(session, budget, rota, LinkKind.NEAR)
    (row,) = evidence.of_opportunity(session, post)
    assert (row.words_to_use, row.their_words) == (("pay", "budget"), "I ran what the pay budget is spent on.")


def test_what_once_proved_something_is_remembered_latest_first(session, post, budget, rota, now):
    lounge = examples.add(session, title="Discharge lounge")
    evidence.decide(session, budget, lounge, LinkKind.NONE, at=now)
    evidence.decide(session, budget, rota, LinkKind.NEAR, at=now)
    flow = requirements.add(session, post, "Patient flow", terms=("flow",))
    evidence.decide(session, flow, lounge, LinkKind.EXACT, at=now + timedelta(days=1))
    assert [(proof.requirement, proof.terms, proof.example_id, proof.kind) for proof in evidence.proofs(session)] == [
        ("Patient flow", ("flow",), lounge, LinkKind.EXACT),
        ("Hold the unit's pay and supplies budget", (), rota, LinkKind.NEAR),
    ]


def test_a_bridge_holds_with_proof_what_carries_over_and_plan(session, post, budget, rota):
    evidence.put_bridge(session, budget, gap="")
    assert evidence.bridges(session, post) == {}
    evidence.put_bridge(session, budget, gap="I have not held one.", example_id=rota)
    assert not evidence.bridges(session, post)[budget].ready
    evidence.put_bridge(session, budget, carries_over="Knowing what a shift costs.", plan="Sit with finance.")
    assert evidence.bridges(session, post)[budget].ready
    evidence.put_bridge(session, budget, gap="", example_id=None, carries_over="", plan="")
    assert evidence.bridges(session, post) == {}


def test_the_word_list_holds_each_pair_once(session):
    first = evidence.add_alias(session, " spend ", "budget")
    assert evidence.add_alias(session, "spend", "budget") == first
    evidence.add_alias(session, "Roster", "rota")
    assert [(alias.word, alias.means) for alias in evidence.aliases(session)] == [
        ("Roster", "rota"), ("spend", "budget"),
    ]  # fmt: skip
    evidence.remove_alias(session, first)
    assert len(evidence.aliases(session)) == 1
    with pytest.raises(UserError, match="Both words are needed"):
        evidence.add_alias(session, "spend", " ")


def test_uses_tell_who_heard_what_and_where(session, post, rota, talk, today):
    ingrid = people.add(session, name="Ingrid Solheim")
    told = uses.add(session, rota, talk, person_id=ingrid, landed=Landed.PARTLY)
    written = uses.add_in_writing(session, rota, post, day=today - timedelta(days=20))
    assert uses.add_in_writing(session, rota, post) == written
    first, second = uses.of_example(session, rota)
    assert (first.id, first.person, first.day, first.round, first.landed) == (
        told, "Ingrid Solheim", today, 1, Landed.PARTLY,
    )  # fmt: skip
    assert (second.id, second.in_writing, second.employer, second.person, second.opportunity_id) == (
        written, True, "Brightwell Clinics", "", post,
    )  # fmt: skip
    assert [use.id for use in uses.of_person(session, ingrid)] == [told]
    assert [use.id for use in uses.of_opportunity(session, post)] == [told, written]
    assert uses.in_store(session) == {rota: (first, second)}
    uses.edit(session, told, landed=Landed.LANDED)
    assert uses.of_example(session, rota)[0].landed is Landed.LANDED
    uses.remove(session, told)
    assert [use.id for use in uses.of_example(session, rota)] == [written]


def test_a_use_without_a_day_gets_the_interviews_or_todays(session, post, rota):
    expected = interviews.add(session, post, "third")
    uses.add(session, rota, expected)
    uses.add(session, rota, expected, day=date(2026, 1, 2))
    assert {use.day for use in uses.of_example(session, rota)} == {rows.today(), date(2026, 1, 2)}
    lounge = examples.add(session, title="Lounge")
    uses.add_in_writing(session, lounge, post)
    assert uses.of_example(session, lounge)[0].day == rows.today()


def test_a_finding_set_aside_is_tied_to_the_text(session, rota, talk, now):
    first = uses.dismiss(session, "OWN-01", "We did it.", reason="it was all of us", example_id=rota, at=now)
    assert uses.dismiss(session, "OWN-01", "We did  it.", reason="still", example_id=rota) == first
    (row,) = uses.dismissed(session, example_id=rota)
    assert (row.text_hash, row.reason) == (uses.text_hash("We did it."), "still")
    assert uses.text_hash("I did it.") != row.text_hash
    uses.dismiss(session, "SAF-02", "x", part="h6", interview_id=talk)
    assert len(uses.dismissed(session, interview_id=talk)) == 1
    uses.restore(session, first)
    assert uses.dismissed(session, example_id=rota) == ()
    with pytest.raises(ValueError, match="exactly one"):
        uses.dismissed(session, example_id=rota, interview_id=talk)
