"""Lines, blocks and headings: what is seen on the page before any word is understood."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from desktop_app.reading.blocks import Shape, blocks_of, wrap_width
from desktop_app.reading.headings import MIXED, UNKNOWN, classify
from desktop_app.reading.lexicon import lexicon
from desktop_app.reading.lines import Look, cells, is_capitals, lines_of


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("- a thing", "a thing"),
        ("* a thing", "a thing"),
        ("• a thing", "a thing"),
        ("·a thing", "a thing"),
        ("\uf0b7 a thing", "a thing"),
        ("✅ a thing", "a thing"),
        ("o  a thing", "a thing"),
        ("o A thing", "A thing"),
        ("–A thing", "A thing"),
        ("1. a thing", "a thing"),
        ("12) a thing", "a thing"),
        ("(3) a thing", "a thing"),
        ("a) a thing", "a thing"),
        ("iv. a thing", "a thing"),
        ("2.1 a thing", "a thing"),
        ("> - a thing", "a thing"),
        ("\t- **a thing**", "a thing"),
    ],
)
def test_bullets_of_every_glyph(raw: str, text: str) -> None:
    (line,) = lines_of(raw)
    assert (line.look, line.text) == (Look.BULLET, text)
    assert raw[line.start : line.start + len(text)] == text


@pytest.mark.parametrize("raw", ["-5 degrees", "D. Jones", "o wen", "oven", "i.e. this", "*emphasis* here"])
def test_what_only_looks_like_a_bullet(raw: str) -> None:
    (line,) = lines_of(raw)
    assert line.look is Look.PLAIN


def test_other_looks() -> None:
    looks = [
        (line.look, line.text)
        for line in lines_of("## Title ##\n---\n \n| a | b |\n**bold:**\n__also__\n***both***\n_x_")
    ]
    assert looks == [
        (Look.MARKED, "Title"), (Look.RULE, "---"), (Look.BLANK, ""), (Look.ROW, "| a | b |"), (Look.PLAIN, "bold:"),
        (Look.PLAIN, "also"), (Look.PLAIN, "both"), (Look.PLAIN, "x"),
    ]  # fmt: skip
    assert cells(lines_of("x\n| a |  | b c |")[1]) == [("a", 4), ("", 9), ("b c", 11)]
    assert (is_capitals("WHAT WE ASK"), is_capitals("What We Ask"), is_capitals("C++")) == (True, False, False)


def shapes(text: str) -> list[tuple[Shape, str]]:
    return [(block.shape, block.text) for block in blocks_of(text) if block.shape is not Shape.BLANK]


def test_headings_by_rule_capitals_bold_colon_and_place() -> None:
    text = (
        "Our needs\n=========\n\nSecond\n------\n\nALL CAPITALS\nSome longer text follows here.\n\n"
        "**Bold line**\nmore text.\n\n"
        "You will need:\n- a van\n\nShort line\n- one\n\nWhat about you?\n\nA sentence that ends.\n"
    )
    assert shapes(text) == [
        (Shape.HEADING, "Our needs"), (Shape.HEADING, "Second"), (Shape.HEADING, "ALL CAPITALS"),
        (Shape.TEXT, "Some longer text follows here."), (Shape.HEADING, "Bold line"), (Shape.TEXT, "more text."),
        (Shape.HEADING, "You will need:"), (Shape.ITEM, "a van"), (Shape.HEADING, "Short line"), (Shape.ITEM, "one"),
        (Shape.HEADING, "What about you?"), (Shape.TEXT, "A sentence that ends."),
    ]  # fmt: skip


def test_hard_wrapped_items_are_put_together() -> None:
    text = (
        "- University degree in Accounting, Finance or a related field that the\n"
        "company finds useful for the work in the field and in the office where\n"
        "English is spoken;\n"
        "- At least two years of experience in a similar position with a company\n"
        "of some size;\n"
        "- Honest person;\n"
        "- Good knowledge of the national tax legislation and of the accounting\n"
        "standards that are used by companies of this size;\n"
    )
    blocks = [block for block in blocks_of(text) if block.shape is Shape.ITEM]
    assert [(block.first, block.last) for block in blocks] == [(1, 3), (4, 5), (6, 6), (7, 8)]
    middle = blocks[0].text.index("company")
    assert blocks[0].line(middle) == 2
    assert text[blocks[0].offset(middle) :].startswith("company finds")
    assert wrap_width(lines_of(text)) > 60
    assert wrap_width(lines_of("short\n" * 20)) == 0


def test_indented_lines_hang_on_their_item() -> None:
    text = "- An item that goes on for long enough to be broken here and\n  Then goes on\n- next"
    assert [block.last for block in blocks_of(text)] == [2, 3]


def test_an_item_with_deeper_items_is_their_heading() -> None:
    assert shapes("- Languages:\n  - French\n  - German\n- Other: none") == [
        (Shape.HEADING, "Languages:"), (Shape.ITEM, "French"), (Shape.ITEM, "German"), (Shape.ITEM, "Other: none"),
    ]  # fmt: skip
    assert shapes("- The end:")[0][0] is Shape.ITEM
    assert shapes("- Languages:\n\n  - French") == [(Shape.HEADING, "Languages:"), (Shape.ITEM, "French")]
    assert shapes("- **Good to have**\n  - Welsh")[0] == (Shape.HEADING, "Good to have")


def test_a_short_line_that_goes_on_below_is_no_heading() -> None:
    assert shapes("We are a small team.\nExperience with\nthe tools of the trade is a help.")[1:] == [
        (Shape.TEXT, "Experience with the tools of the trade is a help.")
    ]


def test_a_numbered_line_that_is_no_item_of_a_list_is_a_heading() -> None:
    assert shapes("1. Background\n\nWe have dug wells for many years now.\n\n2. Needs\n\n2.1 A degree\n2.2 A van") == [
        (Shape.HEADING, "Background"), (Shape.TEXT, "We have dug wells for many years now."),
        (Shape.HEADING, "Needs"), (Shape.ITEM, "A degree"), (Shape.ITEM, "A van"),
    ]  # fmt: skip
    listed = "1. A degree\n2. A van\n3. Own tools\n\nWe have dug wells for many years now."
    assert [shape for shape, _ in shapes(listed)] == [Shape.ITEM] * 3 + [Shape.TEXT]


def test_short_items_over_deeper_ones_are_headings() -> None:
    assert shapes("- Technical\n  - Java\n  - SQL\n- Own tools\n- A van.\n  - or two") == [
        (Shape.HEADING, "Technical"), (Shape.ITEM, "Java"), (Shape.ITEM, "SQL"), (Shape.ITEM, "Own tools"),
        (Shape.ITEM, "A van."), (Shape.ITEM, "or two"),
    ]  # fmt: skip


def test_a_dash_before_a_figure_is_a_bullet_among_such_bullets() -> None:
    looks = [(line.look, line.text) for line in lines_of("-calm\n-3 years at sea\n\n-5 degrees")]
    assert looks == [
        (Look.BULLET, "calm"), (Look.BULLET, "3 years at sea"), (Look.BLANK, ""), (Look.PLAIN, "-5 degrees"),
    ]  # fmt: skip


def test_a_heading_may_be_told_by_the_words_it_breaks_off_with() -> None:
    words = lexicon(("en",))
    assert classify("Come to us, teachers who:", words).group == "require"
    assert classify("Teachers and cooks", words).group == UNKNOWN


def test_rows_with_very_many_cells_are_plain() -> None:
    (block,) = [block for block in blocks_of("|a" * 40 + "|") if block.shape is Shape.ROW]
    assert block.columns == ()


GROUPS = {
    "en": {
        "require": [
            "Requirements",
            "What you bring",
            "You'll fit right in if:",
            "An excellent candidate will be able to:",
            "Who you are",
            "Minimum Qualifications",
            "Person specification",
            "Is this you?",
            "Essential criteria",
            "We're looking for someone who:",
            "About you",
            "Knowledge, Skills and Abilities",
            "You",
            "🎒 You",
        ],
        "wish": [
            "Nice to have",
            "Preferred qualifications",
            "Bonus points if",
            "Desirable",
            "It's a bonus if you",
            "What would make you stand out",
            "Able to learn",
            "Not required but helpful",
        ],
        "duty": [
            "Responsibilities",
            "What you'll do",
            "In this role you will",
            "Your tasks",
            "Essential functions",
            "Essential duties and responsibilities",
            "We're looking for someone who will:",
            "You'll need to accomplish the following things:",
        ],
        "benefit": ["What we offer", "Perks", "What's in it for you?", "Why join us", "Skills you will gain"],
        "employer": ["About us", "Who we are", "Our values", "Us"],
        "send": ["How to apply", "What you'll need to apply", "Required documents", "Submission requirements"],
        "process": ["Hiring process", "What happens next"],
        "equality": ["Equal opportunity employer", "Accessibility"],
        "pay": ["Salary", "Compensation"],
        "other": ["Location", "Start date"],
        UNKNOWN: ["Naturally ours", "Friday afternoons"],
        MIXED: ["Responsibilities and requirements", "Duties & qualifications"],
    },
    "fr": {
        "require": [
            "Profil recherché",
            "Exigences",
            "Ce que nous recherchons",
            "Un(e) excellent(e) candidat(e) aura",
            "Compétences requises",
            "Votre profil",
        ],
        "wish": ["Atouts", "Serait un plus", "Souhaité"],
        "duty": [
            "Vos missions",
            "Nous sommes à la recherche d’une personne qui effectuera ce qui suit :",
            "Responsabilités",
        ],
        "benefit": ["Ce que nous offrons", "Avantages"],
        "send": ["Pour postuler"],
    },
    "de": {
        "require": ["Dein Profil", "Das bringst du mit", "Anforderungen", "Womit du uns überzeugst", "Ihr Profil"],
        "wish": ["Von Vorteil", "Nice to have", "Kein Muss, aber schön"],
        "duty": ["Deine Aufgaben", "In diesen Bereichen wirst Du arbeiten:", "Tätigkeiten"],
        "benefit": ["Wir bieten", "Darauf kannst du dich freuen"],
        "employer": ["Über uns", "Wer wir sind"],
    },
    "es": {
        "require": ["Requisitos", "¿Qué buscamos?"],
        "wish": ["Se valorará"],
        "duty": ["Funciones"],
        "benefit": ["Ofrecemos"],
    },
    "pt": {"require": ["Requisitos", "O que buscamos"], "wish": ["Diferenciais"], "duty": ["Responsabilidades"]},
    "nl": {"require": ["Wie ben jij?", "Functie-eisen"], "duty": ["Wat ga je doen?"], "benefit": ["Wat bieden wij?"]},
    "sv": {"require": ["Kvalifikationer", "Vem är du?"], "wish": ["Meriterande"], "duty": ["Arbetsuppgifter"]},
    "it": {
        "require": ["Requisiti richiesti", "Cosa cerchiamo"],
        "wish": ["Requisiti preferenziali"],
        "duty": ["Mansioni"],
    },
}


@pytest.mark.parametrize(
    ("code", "group", "heading"),
    [(code, group, text) for code, groups in GROUPS.items() for group, texts in groups.items() for text in texts],
)
def test_headings_in_many_languages(code: str, group: str, heading: str) -> None:
    assert classify(heading, lexicon((code, "en"))).group == group


TABLE = tomllib.loads((Path(__file__).parent / "headings.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("code", "group"), [(code, group) for code, groups in TABLE.items() for group in groups])
def test_the_table_of_headings(code: str, group: str) -> None:
    words = lexicon((code, "en"))
    told = {text: classify(text, words).group for text in TABLE[code][group].strip().split("\n")}
    assert {text: found for text, found in told.items() if found != group} == {}


def test_a_heading_that_names_both_levels_leaves_them_to_its_items() -> None:
    found = classify("Essential and desirable criteria", lexicon(("en",)))
    assert (found.group, found.both_levels) == ("require", True)
