"""What a text is about, as the sum of its words' directions."""

import math
import random

import pytest

from desktop_app.matching.gist import DIMENSIONS, LENGTH, LIST, MET, NOTHING, Gists, asked_gist, closeness, gist
from desktop_app.matching.ranker import Index
from desktop_app.matching.result import Line, Story
from desktop_app.matching.tokens import stem, tokens


def about(text: str):
    return gist({token.stem: 1.0 for token in tokens(text)})


def test_texts_about_one_thing_are_closer_than_others() -> None:
    lorry = about("driving a lorry with refrigerated goods")
    assert closeness(lorry, about("the freezer of my truck went up to minus fifteen on the motorway")) > 0.35
    assert closeness(lorry, about("the witness box, two barristers and a judge")) < 0.2


def test_a_gist_has_one_length_however_often_words_are_said() -> None:
    once, often = about("kitchen hygiene"), gist({stem("kitchen"): 700.0, stem("hygiene"): 700.0})
    assert closeness(once, often) == pytest.approx(1, abs=0.01)
    assert math.sqrt(sum(number * number for number in often)) == pytest.approx(LENGTH, rel=0.01)


def test_a_text_of_unknown_words_is_close_to_nothing() -> None:
    assert about("zorblax qwrtl") == NOTHING
    assert closeness(NOTHING, about("kitchen")) == 0
    held = Gists()
    held.put("empty", NOTHING)
    assert held.to(about("kitchen")) == {}
    held.put("a", about("cooking"))
    assert held.to(NOTHING) == {}


def test_names_that_are_not_listed_count_by_themselves() -> None:
    whole, none = asked_gist([stem("kitchen"), stem("hygiene")])
    assert none == {}
    same, names = asked_gist([stem("kitchen"), stem("hygiene"), "zorblax"])
    assert same == whole
    assert set(names) == {"zorblax"}
    assert 0 < names["zorblax"] < MET
    assert asked_gist(["zorblax"]) == (NOTHING, {"zorblax": MET})


def test_all_at_once_and_one_by_one_agree() -> None:
    chance = random.Random(3)
    words = [line.split()[0] for line in LIST.read_text(encoding="ascii").splitlines() if not line.startswith("#")]
    held, gists = Gists(), {}
    for number in range(70):
        gists[str(number)] = gist({word: chance.choice((1.0, 2.0, 5.0)) for word in chance.sample(words, 30)})
        held.put(str(number), gists[str(number)])
    line = gist(dict.fromkeys(chance.sample(words, 5), 1.0))
    assert held.to(line) == {name: closeness(line, each) for name, each in gists.items()}
    held.put("3", gists["4"])
    held.drop("5")
    held.drop("not there")
    again = held.to(line)
    assert again["3"] == again["4"]
    assert "5" not in again


def test_an_edit_gives_the_scores_of_a_new_index() -> None:
    line = Line(id="1", text="Refrigerated transport")
    first = Story(id="a", title="The freezer that crept up", action="I opened the fuel to the unit of my lorry.")
    other = Story(id="b", title="Two days in court", action="I answered the barrister calmly.")
    index = Index([first, other])
    index.rank([line])
    index.put(Story(id="b", title="Ice cream on the motorway", action="I watched the readout of the fridge."))
    index.remove("a")
    anew = Index([Story(id="b", title="Ice cream on the motorway", action="I watched the readout of the fridge.")])
    assert dict(index.scores(line)) == pytest.approx(dict(anew.scores(line)))


def test_every_line_of_the_list_is_a_word_and_a_direction_and_words_of_everyday_are_there() -> None:
    lines = [line for line in LIST.read_text(encoding="ascii").splitlines() if not line.startswith("#")]
    assert len(lines) > 12_000
    for line in lines:
        word, direction = line.split(" ")
        assert word.isalpha()
        assert len(direction) == DIMENSIONS
        assert set(direction) <= set("abcdefghijklmno")
    listed = {line.split(" ")[0] for line in lines}
    everyday = "nurse nursing patients teaching invoices lorries customers negotiated kitchen safety analysed organised"
    assert {stem(word) for word in everyday.split()} <= listed
