"""Ranking: order, reasons, single edits, and the figures on the measuring set."""

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.matching.ranker import LINES_KEPT, Index, rank
from desktop_app.matching.result import Line, Story
from desktop_app.vocabulary import FactKind

MOVE = Story(
    id="move",
    title="Moving the stock system",
    tags=("SAP",),
    action="I moved 4,000 lines to the new system over a weekend.",
)
WARD = Story(
    id="ward", title="A quiet night shift", action="I noticed that a patient grew confused and called the doctor."
)
STORIES = (MOVE, WARD)


def best(text: str, stories: tuple[Story, ...] = STORIES, **more: object) -> str | None:
    offers = rank(stories, [Line(id="x", text=text, **more)]).suggestions["x"]  # type: ignore[arg-type]
    return offers[0].example if offers else None


def test_shared_words_bring_an_example_up() -> None:
    assert best("Experience moving stock between systems") == "move"
    assert best("Cares for confused patients at night") == "ward"


def test_what_any_posting_says_brings_nothing_up() -> None:
    ranking = rank(STORIES, [Line(id="x", text="Proven track record and excellent working knowledge required")])
    assert ranking.suggestions["x"] == ()
    assert ranking.nothing_found == ("x",)


def test_facts_are_not_ranked() -> None:
    ranking = rank(STORIES, [Line(id="x", text="Licence to move stock", fact=FactKind.LICENCE)])
    assert "x" not in ranking.suggestions
    assert ranking.nothing_found == ()


def test_years_with_a_topic_are_ranked_by_the_topic() -> None:
    years = {"fact": FactKind.YEARS}
    assert best("5+ years moving stock", **years) == "move"
    assert rank(STORIES, [Line(id="x", text="5 years of experience", fact=FactKind.YEARS)]).suggestions == {}
    assert Index(STORIES).reason(Line(id="x", text="5 years of experience", fact=FactKind.YEARS), "move").pairs == ()


def test_scores_are_open_to_see_and_facts_have_none() -> None:
    index = Index(STORIES)
    line = Line(id="x", text="Moving stock")
    assert index.scores(line)["move"] == index.rank([line]).suggestions["x"][0].score
    assert index.scores(Line(id="x", text="A licence", fact=FactKind.LICENCE)) == {}
    before = index.rank([line])
    index.put(MOVE)
    assert index.rank([line]) == before


def test_an_edit_that_changes_nothing_else_renews_one_example_only() -> None:
    lines = [Line(id="x", text="Moving stock at night"), Line(id="y", text="Patient assessment")]
    index = Index(STORIES)
    index.rank(lines)
    for action in ("I moved pallets.", "I saw a pale patient.", "I saw that a patient was pale.", ""):
        edited = dataclasses.replace(WARD, title="A quiet shift", action=action)
        index.put(edited)
        assert index.rank(lines) == rank((MOVE, edited), lines)


def test_terms_named_by_the_reading_weigh_more_and_boilerplate_among_them_counts() -> None:
    stories = (Story(id="a", title="Clean code"), Story(id="b", title="Stock"))
    line = Line(id="x", text="Clean stock")
    assert rank(stories, [line]).suggestions["x"][0].example == "b"
    named = Line(id="x", text="Clean stock", terms=("Clean",))
    offers = {offer.example: offer.score for offer in rank(stories, [named]).suggestions["x"]}
    plain = {offer.example: offer.score for offer in rank(stories, [line]).suggestions["x"]}
    assert offers["a"] > plain.get("a", 0.0)


def test_lines_of_many_postings_are_let_go_and_ranked_again_alike() -> None:
    index, line = Index(STORIES), Line(id="x", text="Moving stock")
    first = index.rank([line])
    index.rank([Line(id=str(number), text=f"Something else, number {number}") for number in range(LINES_KEPT + 1)])
    index.rank([])
    assert index.rank([line]) == first


def test_an_index_can_be_told_exactly_what_to_hold() -> None:
    index = Index()
    index.put(WARD)
    index.hold([MOVE])
    assert index.rank([Line(id="x", text="Moving stock")]) == rank([MOVE], [Line(id="x", text="Moving stock")])
    german = Story(id="g", title="Das Lager", action="Ich habe das Lager mit dem Team in drei Tagen umgezogen.")
    index.hold([german])
    assert index.language == "de"
    index.hold([])
    index.put(MOVE)
    assert index.language == "en"
    fixed = Index([german], language="en")
    fixed.hold([MOVE])
    assert fixed.language == "en"


def test_the_notice_says_that_only_words_were_used() -> None:
    ranking = rank(STORIES, [])
    assert not ranking.meaning
    assert "words alone" in (ranking.notice or "")


def test_treat_x_as_y_counts_at_once_in_both_directions() -> None:
    line = Line(id="x", text="Knowledge of Zorblax")
    assert rank(STORIES, [line]).suggestions["x"] == ()
    for pair in (("Zorblax", "night shift"), ("night shift", "Zorblax")):
        offers = rank(STORIES, [line], word_list=[pair]).suggestions["x"]
        assert [offer.example for offer in offers] == ["ward"]
        assert ("Zorblax", "night shift") in offers[0].reason.pairs


def test_an_empty_word_in_the_own_list_changes_nothing() -> None:
    line = Line(id="x", text="Moving stock")
    assert rank(STORIES, [line], word_list=[("", "stock"), ("!", "?")]) == rank(STORIES, [line])


def test_a_ticked_competency_counts() -> None:
    line = Line(id="x", text="Shows leadership")
    assert rank(STORIES, [line]).suggestions["x"] == ()
    ticked = dataclasses.replace(WARD, competencies=("leadership",))
    assert best("Shows leadership", (MOVE, ticked)) == "ward"
    assert best("Shows it", (MOVE, ticked), competency="leadership") == "ward"


def test_title_and_tags_weigh_double() -> None:
    in_title = Story(id="b", title="Roster", action="I planned it")
    in_text = Story(id="a", title="Plan", action="I planned the roster")
    assert best("Draws up a roster", (in_text, in_title)) == "b"


def test_one_edit_gives_the_same_ranking_as_a_new_index() -> None:
    lines = [Line(id="x", text="Moving stock"), Line(id="y", text="Night shift with patients")]
    index = Index(STORIES)
    index.rank(lines)
    edited = dataclasses.replace(WARD, action="I moved stock for patients at night.")
    index.put(edited)
    assert index.rank(lines) == rank((MOVE, edited), lines)
    index.remove("move")
    index.remove("unknown")
    assert index.rank(lines) == rank((edited,), lines)
    assert len(index) == 1


def test_a_word_near_in_meaning_is_a_reason() -> None:
    reason = Index(STORIES).reason(Line(id="x", text="Available around midnight with quarks"), "ward")
    assert ("midnight", "night") in reason.pairs
    assert reason.missing == ("Available", "quarks")


def test_a_name_inside_a_longer_topic_is_still_a_name() -> None:
    told = Story(id="a", title="Moving house", action="I moved our Postgres server.")
    reason = Index([told]).reason(Line(id="x", text="Administering PostgreSQL"), "a")
    assert ("PostgreSQL", "Postgres") in reason.pairs


def test_a_phrase_not_found_is_named_whole() -> None:
    reason = Index(STORIES).reason(Line(id="x", text="Knows infrastructure as code"), "ward")
    assert reason.missing == ("infrastructure as code",)


def test_names_that_read_like_other_words_need_their_capital() -> None:
    line = Line(id="x", text="Spreadsheets and office software")
    wordy = Story(id="a", title="A word to the wise", action="I gave my word.")
    typed = Story(id="b", title="A letter", action="I typed it in Word.")
    offers = rank([wordy, typed], [line]).suggestions["x"]
    assert [offer.example for offer in offers if offer.reason.pairs] == ["b"]
    assert {offer.example: offer.reason.strength for offer in offers}.get("a", "weak") == "weak"


def test_a_title_is_not_shown_as_the_closest_sentence() -> None:
    reason = Index(STORIES).reason(Line(id="x", text="Moving the stock system"), "move")
    assert reason.closest == "I moved 4,000 lines to the new system over a weekend."


def test_everyday_words_alone_are_weak() -> None:
    ranking = rank(STORIES, [Line(id="x", text="Called over the weekend"), Line(id="y", text="SAP stock system")])
    assert {offer.reason.strength for offer in ranking.suggestions["x"]} == {"weak"}
    assert ranking.suggestions["y"][0].reason.strength == "likely"
    assert ranking.nothing_found == ("x",)


def test_the_closest_sentence_is_named_where_asked_for() -> None:
    line = Line(id="x", text="Moving stock")
    told = Story(id="a", title="T", situation="It was late. The stock was in the wrong place.", action="I moved it.")
    assert rank([told], [line]).suggestions["x"][0].reason.closest is None
    assert rank([told], [line], closest=True).suggestions["x"][0].reason.closest == "The stock was in the wrong place."
    assert Index([told]).reason(line, "a").closest == "The stock was in the wrong place."
    assert Index([told]).reason(Line(id="y", text="Quarks"), "a").closest is None


def test_only_the_best_are_offered_and_ties_go_by_id() -> None:
    same = [Story(id=str(number), title="Stock") for number in (3, 1, 2)]
    offers = rank(same, [Line(id="x", text="Stock")], best=2).suggestions["x"]
    assert [offer.example for offer in offers] == ["1", "2"]


def test_reasons_name_both_words_and_what_is_missing() -> None:
    reason = Index(STORIES).reason(Line(id="x", text="Moved stock with forklifts"), "move")
    assert ("stock", "stock") in reason.pairs
    assert reason.missing == ("forklifts",)


texts = st.text(max_size=60)


@settings(deadline=None)
@given(st.lists(texts, max_size=4), st.lists(texts, max_size=3))
def test_any_text_in_any_script_can_be_ranked(told: list[str], asked: list[str]) -> None:
    stories = [Story(id=str(place), title=text, action=text) for place, text in enumerate(told)]
    lines = [Line(id=str(place), text=text) for place, text in enumerate(asked)]
    ranking = rank(stories, lines)
    for line in lines:
        offers = ranking.suggestions[line.id]
        assert all(offer.score > 0 for offer in offers)
        assert [offer.score for offer in offers] == sorted((offer.score for offer in offers), reverse=True)
        weak = all(offer.reason.strength == "weak" for offer in offers)
        assert weak == (line.id in ranking.nothing_found)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("数据库迁移经验", "我负责数据库迁移"),
        ("Управление складом", "Я навёл порядок на складе"),
        ("إدارة المخزون", "نظمت المخزون في الفرع"),
    ],
)
def test_words_match_in_any_script(asked: str, told: str) -> None:
    stories = (Story(id="a", title="", action=told), Story(id="b", title="", action="Something else"))
    assert best(asked, stories) == "a"
