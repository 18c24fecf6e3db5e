"""Who did it: own actions, passives and anchors in sentences as people write them."""

from __future__ import annotations

import pytest

from desktop_app.coaching import anchors, voice
from desktop_app.coaching.lexicon import Scan


def acts(text: str) -> list[str]:
    scan = Scan(text)
    return [scan.low[hit.first] for hit in voice.own_actions(scan)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I pulled the reports and sorted them by cause.", ["pulled", "sorted"]),
        ("I moved it to the hall, rang every family myself, and put food on.", ["moved", "rang", "put"]),
        ("I asked which figures they need, built a sheet, and sat with them.", ["asked", "built", "sat"]),
        ("I found the part that had failed, ordered one and fitted it.", ["found", "ordered", "fitted"]),
        ("I built a tool that saved hours and cut errors.", ["built"]),
        ("I then quickly and quietly closed the valve.", ["closed"]),
        ("I sat with both leads and we agreed a list.", ["sat"]),
        ("I rang her, she agreed and signed.", ["rang"]),
        ("When it failed I'd checked it twice, and I've kept the log.", ["checked", "kept"]),
        ("I had to rewrite it, and I was able to prove it.", ["rewrite", "prove"]),
        ("I and the porter lifted him.", ["lifted"]),
        ("I, as the lead, phoned them.", ["phoned"]),
        ("I call the daughter and I check the notes.", ["call", "check"]),
        ("I thought about it, wanted to go and was tired.", []),
        ("I would check it, I could move it and I'll call.", []),
        ("I'm happy. I'd call her. I had a plan. I have.", []),
        ("I got promoted. I got the team together.", ["got"]),
        ("I tried to call and helped with the lift.", []),
        ("We mapped it and wrote it.", []),
        ("They said I", []),
        ("I really", []),
        ("I and they and so and on and on and on stopped", []),
        ("- Checked the pump\n• Then fitted it\n* The pump ran", ["checked", "fitted"]),
        ("1. Closed it\n2) Rang Jo\n-\n3.", ["closed", "rang"]),
        ("- Was tired\n- ", []),
        ("I decided, noticed and found.", ["decided", "noticed", "found"]),
    ],
)  # fmt: skip
def test_own_actions_are_after_i_or_joined_to_it(text: str, expected: list[str]) -> None:
    assert acts(text) == expected


def test_forms_of_one_verb_are_one_action() -> None:
    scan = Scan("I ask him, I asked her, I carried it, I carry it, I wrote, I write, I tie it.")
    assert list(voice.different(scan, voice.own_actions(scan))) == ["ask", "carry", "writ", "ti"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The supplier was called and a ticket was raised.", 2),
        ("The stock was then carefully checked.", 1),
        ("It had been sent, and the log is being written.", 1),
        ("The door was being painted while he was told.", 2),
        ("It got stolen.", 1),
        ("I was worried, she was involved and we were based there.", 0),
        ("It was to be rewritten and could have been sent; it must be done.", 0),
        ("We sorted the parts that were drawn wrong and saw what had been touched.", 0),
        ("It was late, deleted or moved.", 0),
        ("He was unqualified and they were red.", 0),
        ("been sent", 0),
    ],
)
def test_passives_are_acts_done_by_nobody_named(text: str, count: int) -> None:
    assert len(voice.passives(Scan(text))) == count


@pytest.mark.parametrize(
    "text",
    [
        "In 2021 we had a leak.",
        "We moved in March.",
        "It began in May.",
        "That was in early May of that year.",
        "Last year sales fell.",
        "Two years ago we moved.",
        "A few weeks back it failed.",
        "In my second placement I saw it.",
        "During winter it froze.",
        "I worked at Harlow Foods.",
        "We met Dr Lund in Cork.",
        "In the 1990s it was new.",
        "At Tesco's depot it rained.",
        "Over Easter we had no heating.",
    ],
)
def test_a_time_or_a_place_is_an_anchor(text: str) -> None:
    assert anchors.has_anchor(Scan(text))


@pytest.mark.parametrize(
    "text",
    [
        "Our department had many problems.",
        "One Monday it broke.",
        "I march on and may go.",
        "At the last minute we won.",
        "At last",
        "It was the last",
        "We use Excel and the CRM on it.",
        "I speak English and I'm good.",
        "Mr Lund asked us.",
        'She said: "Please stop." We did.',
        "THE WHOLE THING WAS IN CAPITALS HERE.",
        "Long ago we moved.",
        "Back then it was new.",
        "",
    ],
)
def test_other_words_are_none(text: str) -> None:
    assert not anchors.has_anchor(Scan(text))


def test_phrases_of_the_word_lists_know_their_place() -> None:
    scan = Scan("Well, it went really very well, so yeah. It was, like, kind of OK. What kind? I am 54 years old.")
    names = ("fillers", "hedges", "vague", "protected")
    found = {name: [scan.quoted(hit) for hit in scan.of(name)] for name in names}
    assert found == {
        "fillers": ["Well", "so yeah", "like"],
        "hedges": ["kind of"],
        "vague": ["went really very well"],
        "protected": ["I am 54 years old"],
    }


def test_the_longest_reading_wins_and_none_overlap() -> None:
    scan = Scan("Between you and me, it is between us.")
    assert [scan.quoted(hit) for hit in scan.of("confidential")] == ["Between you and me", "between us"]
