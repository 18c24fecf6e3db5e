"""Why, in which order, by which few examples, and with what was confirmed before, over plain values."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop_app.matching.meaning.pack import Found, find_meaning
from desktop_app.matching.memory import Confirmed
from desktop_app.matching.ranker import Index
from desktop_app.matching.result import Reason, Story
from desktop_app.prep import coverage
from desktop_app.prep.coverage import Asked, Decision, Material, Told
from desktop_app.prep.lead_set import lead_set, listeners
from desktop_app.prep.suggesting import Suggester
from desktop_app.prep.why import Why, why
from desktop_app.store.database import Database
from desktop_app.store.lists import InterviewState, RequirementKind
from desktop_app.store.models import Interview, InterviewPerson, Opportunity, Person
from desktop_app.vocabulary import FactKind, Level, LinkKind

ROTA = Story(
    id="1",
    title="No-agency rota",
    situation="Agency pay was over budget by a third.",
    action="I built a rota and cut the spend on agency shifts from 38 to 9.",
    competencies=("planning",),
)
LEAFLET = Story(
    id="2", title="Complaint leaflet", action="I rewrote the leaflet with two patients.", tags=("complaints",)
)
BUDDY = Story(id="3", title="Buddy scheme", action="I paired every new nurse with an older one.")


def told(story: Story, *names: str) -> Told:
    return Told(id=int(story.id), title=story.title, story=story, words={"": 50}, told_to=names)


def asked(number: int, text: str, **more: object) -> Asked:
    given: dict[str, object] = {
        "label": text, "text": text, "level": Level.MUST, "kind": RequirementKind.EXPERIENCE, "line": number,
        "terms": (), "competency": None, "fact": None, "fact_met": False, "fact_note": "", "bridged": False, **more,
    }  # fmt: skip
    return Asked(id=number, **given)  # type: ignore[arg-type]


def decided(kind: LinkKind) -> Decision:
    return Decision(kind=kind, never_suggest=False, their_words="", words_to_use=())


BUDGET = asked(11, "Hold the pay and supplies budget", competency="planning")
OPENLY = asked(12, "Deal openly with complaints", kind=RequirementKind.BEHAVIOUR)
YEARS = asked(13, "Five years of experience in rostering", fact=FactKind.YEARS)
DRIVES = asked(14, "Full driving licence", fact=FactKind.DRIVING)


def material(**more: object) -> Material:
    given: dict[str, object] = {"asked": (BUDGET, OPENLY, YEARS, DRIVES), "decisions": {}, **more}
    return Material(opportunity_id=1, told=(told(ROTA), told(LEAFLET, "Ingrid"), told(BUDDY)), **given)  # type: ignore[arg-type]


def test_their_words_and_yours_are_shown_in_the_sentences_that_hold_them() -> None:
    reason = Reason(
        pairs=(("pay", "pay"), ("pay", "wages"), ("budget", "spend"), ("supplies", "a tag nobody wrote")),
        missing=("supplies",), closest=None, strength="look",
    )  # fmt: skip
    seen = why(BUDGET, told(ROTA), reason, (("spend", "budget"),))
    assert seen.their_words == ("pay", "budget")
    assert seen.quotes == (ROTA.situation, ROTA.action)
    assert seen.own == (("budget", "spend"),)
    assert seen.near == ()
    assert (seen.ticked, seen.missing, seen.only_in, seen.weak, seen.guess) == (
        "planning",
        ("supplies",),
        None,
        False,
        False,
    )


def test_a_pair_of_other_words_is_near_and_the_one_part_it_is_in_speaks_against_it() -> None:
    reason = Reason(pairs=(("wages", "pay"),), missing=(), closest="Any.", strength="weak", remembered="Pay budget")
    seen = why(replace(BUDGET, competency=None), told(ROTA), reason)
    assert seen.near == (("wages", "pay"),)
    assert (seen.only_in, seen.weak, seen.remembered, seen.ticked) == ("situation", True, "Pay budget", None)


def test_without_words_the_closest_sentence_is_a_guess_and_without_a_reason_nothing_is() -> None:
    guess = why(BUDGET, told(ROTA), Reason(pairs=(), missing=(), closest="I built a rota.", strength="look"))
    assert (guess.quotes, guess.guess) == (("I built a rota.",), True)
    assert why(BUDGET, told(ROTA), Reason(pairs=(), missing=(), closest=None, strength="look")).quotes == ()
    assert why(OPENLY, told(ROTA), None) == Why()


def test_a_long_sentence_is_cut_around_its_words() -> None:
    long = replace(
        BUDDY, action=f"{'Before that came much else, ' * 6}I held the budget, {'and then came more of it, ' * 6}so."
    )
    [quote] = why(
        BUDGET, told(long), Reason(pairs=(("budget", "budget"),), missing=(), closest=None, strength="look")
    ).quotes
    assert quote.startswith("…")
    assert quote.endswith("…")
    assert "I held the budget" in quote
    short_end = replace(BUDDY, action=f"{'Before that came much else, ' * 6}I held the budget.")
    [quote] = why(
        BUDGET, told(short_end), Reason(pairs=(("budget", "budget"),), missing=(), closest=None, strength="look")
    ).quotes
    assert quote.endswith("budget.")


def test_proof_comes_first_then_what_is_suggested_then_the_rest_and_refused_last() -> None:
    decisions = {(number, 1): decided(LinkKind.NONE) for number in (11, 12, 13)} | {(12, 3): decided(LinkKind.NEAR)}
    given = material(decisions=decisions)
    assert coverage.in_order(given, coverage.suggest(given)) == (3, 2, 1)


def test_of_more_than_eight_that_prove_something_the_four_most_used_lead() -> None:
    many = tuple(told(replace(BUDDY, id=str(number))) for number in range(1, 10))
    decisions = {(11, number): decided(LinkKind.EXACT) for number in range(1, 10)} | {(12, 9): decided(LinkKind.EXACT)}
    given = replace(material(decisions=decisions), told=many)
    assert coverage.in_order(given, coverage.suggest(given)) == (9, 1, 2, 3, 4, 5, 6, 7, 8)


def test_years_with_a_topic_are_both_a_fact_and_a_row_for_stories() -> None:
    assert YEARS.for_stories
    assert not DRIVES.for_stories
    given = material(decisions={(13, 1): decided(LinkKind.EXACT)})
    shown = coverage.matrix(given, coverage.suggest(given), counts_transfer=True)
    assert [row.standing.value for row in shown.rows] == ["open", "open", "shown", "open"]


def test_what_was_confirmed_elsewhere_is_offered_first_for_a_similar_line() -> None:
    past = (
        Confirmed("Hold the supplies budget and pay", "3", LinkKind.EXACT),
        Confirmed("Anything", "99", LinkKind.EXACT),
    )
    offers = coverage.suggest(material(past=past)).suggestions["11"]
    assert offers[0].example == "3"
    assert offers[0].reason.remembered == past[0].line


@pytest.mark.behaviour("COV-03", "COV-04")
def test_the_fewest_stories_count_what_this_reader_counts_and_nobody_hears_one_twice() -> None:
    decisions = {
        (11, 1): decided(LinkKind.TRANSFER),
        (12, 2): decided(LinkKind.EXACT),
        (13, 1): decided(LinkKind.EXACT),
    }
    given = replace(material(decisions=decisions), asked=(replace(BUDGET, bridged=True), OPENLY, YEARS, DRIVES))
    ranking = coverage.suggest(given)
    for manager, carried in ((True, [("1", ("11", "13")), ("2", ("12",))]), (False, [("2", ("12",)), ("1", ("13",))])):
        shown = coverage.matrix(given, ranking, counts_transfer=manager)
        found = lead_set(shown, counts_transfer=manager)
        assert [(each.example, each.musts) for each in found.chosen] == carried
    heard = lead_set(shown, counts_transfer=False, heard_by=frozenset({"Ingrid"}))
    assert heard.heard == ("12",)


def test_listeners_are_those_seated_at_coming_interviews_with_this_reader(tmp_path) -> None:
    now = datetime(2026, 3, 10, tzinfo=UTC)
    with Database.open(tmp_path) as database, database.write("fill") as session:
        post = Opportunity(employer="Brightwell", created_at=now)
        people = [Person(name=name, created_at=now) for name in ("Ingrid", "Tomasz", "Ana")]
        session.add_all([post, *people])
        session.flush()
        for person, playbook, state in zip(
            people, ("manager", "recruiter", "manager"), ("booked", "expected", "held"), strict=True
        ):
            starts, zone = (None, "") if state == "expected" else (now, "Europe/London")
            held = Interview(
                opportunity_id=post.id,
                playbook=playbook,
                state=InterviewState(state),
                starts=starts,
                zone=zone,
                created_at=now,
            )
            session.add(held)
            session.flush()
            session.add(InterviewPerson(interview_id=held.id, person_id=person.id))
        session.flush()
        assert listeners(session, post.id, frozenset({"manager"})) == {"Ingrid"}
        assert listeners(session, post.id, frozenset({"recruiter"})) == {"Tomasz"}


def test_without_the_pack_the_warm_index_ranks_as_a_new_one_and_says_why() -> None:
    suggester = Suggester(lambda: Found(None, "the meaning pack is damaged"))
    assert suggester.open_pack() is None
    suggester.recall({})
    given = material()
    for again in (given, replace(given, told=given.told[:2]), replace(given, word_list=(("leaflet", "budget"),))):
        ranking, unread = suggester.rank(again)
        assert unread == 0
        assert ranking.suggestions == coverage.suggest(again, Index((), again.word_list)).suggestions
        assert "damaged" in (ranking.notice or "")
    assert suggester.learn(given) == {}
    assert suggester.open_pack(wanted=False) is None
    assert "switched off" in (suggester.rank(given)[0].notice or "")


@pytest.mark.slow
def test_with_the_pack_texts_are_read_some_at_a_time_kept_and_never_again() -> None:
    found = find_meaning()
    if found.meaning is None:
        pytest.skip(str(found.why_not))
    suggester, given = Suggester(), material()
    assert suggester.open_pack() == found.meaning.model
    _, unread = suggester.rank(given)
    kept = suggester.learn(given, most=unread - 1)
    ranking, left = suggester.rank(given)
    assert (len(kept), left) == (unread - 1, 1)
    assert ranking.notice is not None
    kept |= suggester.learn(given)
    ranking, left = suggester.rank(given)
    assert (left, ranking.notice) == (0, None)
    another = Suggester()
    another.open_pack()
    another.recall(kept)
    assert another.rank(given) == (ranking, 0)
