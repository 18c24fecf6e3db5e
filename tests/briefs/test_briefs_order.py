"""Line breaking and direction agree with independent implementations of the Unicode rules."""

from __future__ import annotations

import random
import re
from itertools import pairwise

import bidi as python_bidi
import pytest
from uniseg.linebreak import line_break_boundaries

from desktop_app.briefs.pdf import bidi
from desktop_app.briefs.pdf.breaking import break_points
from desktop_app.briefs.pdf.thai import word_starts

ALPHABETS = {
    "Latin": "ab c-d/e.f,g(h)i!j?k:l;m'n\"o%p€q5 6–7—8…9\u00a0z",
    "signs": "a (b) 1.5 $5 5% a/b - – — .. ,, !? [x] {y} “q” ‘r’ »s« 10:30",
    "Han": "面试，。、（准备）ab 12 ％「引」",
    "Thai": "ก ข ค a 1 -",
    "pictures": "a😀🧑🏽‍💻 🇩🇪🇫🇷 b\u2060c\u200bd",
    "Hebrew": "שלום עולם-אב a1",
    "kana": "かなカナーっゃ。、a",
}
VARIES = re.compile(r"[%€$％«»“”‘’\"']|(?:^|\s)-|/\d|\s[,.:;]|[)}\]][ ]?[({\[]")
"""Where Unicode's own versions differ (numbers, quotes after spaces, hyphens that begin a word): not compared."""


@pytest.mark.parametrize("name", ALPHABETS)
def test_lines_end_where_another_implementation_ends_them(name: str) -> None:
    chance = random.Random(name)
    alphabet = [sign for sign in ALPHABETS[name] if name == "pictures" or not VARIES.match(sign)]
    compared = 0
    for _ in range(400):
        text = "".join(chance.choice(alphabet) for _ in range(chance.randrange(1, 20)))
        if VARIES.search(text):
            continue
        compared += 1
        theirs = [place for place in line_break_boundaries(text) if 0 < place < len(text)]
        assert break_points(text) == theirs, text
    assert compared > 60


def test_korean_breaks_between_words_only() -> None:
    assert break_points("한국어 면접 준비") == [4, 7]


def test_quotes_beside_han_open_and_close() -> None:
    assert break_points("计划。“引号”测试") == [1, 3, 5, 7, 8]
    assert break_points('a "b" c') == [2, 6]


BIDI = "abאב ג12 ٣-+,.%:/ا ب\u05b0x"


@pytest.mark.parametrize("base", ["L", "R"])
def test_direction_agrees_with_another_implementation(base: str) -> None:
    """Without brackets, which the other leaves unpaired."""
    chance = random.Random(base)
    for _ in range(600):
        text = "".join(chance.choice(BIDI) for _ in range(chance.randrange(1, 18)))
        levels = bidi.levels(text, base == "R")
        stripped = len(text) - len(text.rstrip(" "))
        levels = levels[: len(text) - stripped] + [int(base == "R")] * stripped
        ours = "".join(bidi.visual_order(list(text), levels))
        assert ours == python_bidi.get_display(text, base_dir=base), (text, base)


@pytest.mark.parametrize(
    ("text", "rtl", "seen"),
    [
        ("smith (fabrikam ארבע) עברית", True, "תירבע (עברא fabrikam) smith"),
        ("abc (אבג) [1]", True, "[1] (גבא) abc"),
        ("א (b) ג", True, "ג (b) א"),
        ("a (ב) c", False, "a (ב) c"),
        ("א () ב] [ג", True, "ג] [ב () א"),
        ("א (ב] ג", True, "ג [ב) א"),
        ("a (ב c) ד", False, "a (ב c) ד"),
        ("ab(אב[גד]הו)cd", False, "ab(וה[דג]בא)cd"),
        (")(", True, ")("),
    ],
)
def test_brackets_never_face_apart(text: str, rtl: bool, seen: str) -> None:
    levels = bidi.levels(text, rtl)
    turned = str.maketrans("()[]", ")(][")
    order = bidi.visual_order(list(range(len(text))), levels)
    shown = "".join(text[place].translate(turned) if levels[place] % 2 else text[place] for place in order)
    assert shown == seen


def test_first_direction_and_kinds() -> None:
    assert bidi.first_direction("12 שלום") is True
    assert bidi.first_direction("12 abc ש") is False
    assert bidi.first_direction("12 -") is None
    assert bidi.has_right_to_left("abc ٣")
    assert not bidi.has_right_to_left("abc 3")


def test_deep_brackets_are_bounded() -> None:
    assert len(bidi.levels("א(" * 200, True)) == 400


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ผมเตรียมตัวสัมภาษณ์งาน", ["ผม", "เตรียมตัว", "สัมภาษณ์", "งาน"]),
        ("abc กับบริษัท xyz", ["abc กับ", "บริษัท xyz"]),
        ("ก", ["ก"]),
        ("ฮฮฮฮ", ["ฮ", "ฮ", "ฮ", "ฮ"]),
    ],
)
def test_thai_words(text: str, words: list[str]) -> None:
    cuts = [0, *word_starts(text), len(text)]
    found = [text[one:two] for one, two in pairwise(cuts)]
    if words[0] == "ฮ":
        assert "".join(found) == text
    else:
        assert found == words
