"""Names, pay and figures are blotted out everywhere before a page is shown to somebody else."""

from __future__ import annotations

import re
import time
from dataclasses import replace

import pytest

from desktop_app.briefs import fit
from desktop_app.briefs.model import Edition, Fact, Options, Redaction
from desktop_app.briefs.pdf.render import render
from desktop_app.briefs.redaction import redacted
from desktop_app.briefs.words import words_for
from tests.briefs.reading_back import links, parsed, read
from tests.briefs.samples import MAREN, MAREN_MANAGER, NORTHWIND, SAMPLES

WORDS = words_for("en")
STUDY = Options(edition=Edition.STUDY)


def only(*kinds: Redaction) -> Options:
    return replace(STUDY, redact=frozenset(kinds))


def test_nothing_asked_changes_nothing() -> None:
    assert redacted(MAREN, frozenset(), WORDS) is MAREN


@pytest.mark.parametrize("name", SAMPLES)
def test_people_are_gone_from_text_and_properties(name: str) -> None:
    brief = replace(SAMPLES[name], known_people=("Tom Reyes",))
    data = render(brief, only(Redaction.PEOPLE)).data
    text = read(data)
    assert parsed(data).metadata.author in (None, "")
    for person in brief.people:
        for part in person.name.split():
            if len(part) > 2 and not part.endswith("."):
                assert not re.search(rf"\b{re.escape(part)}\b", text), part
    if brief.people and brief.language == "en":
        assert "[name]" in text


def test_first_names_alone_are_gone_too_but_other_words_stay() -> None:
    brief = replace(MAREN, goal="Dana says: Danaher is no name; ask DANA")
    assert redacted(brief, frozenset({Redaction.PEOPLE}), WORDS).goal == "[name] says: Danaher is no name; ask [name]"


def test_employers_are_gone_with_the_link_that_would_tell() -> None:
    brief = replace(NORTHWIND, known_employers=("Ferrous",))
    data = render(brief, only(Redaction.EMPLOYERS)).data
    text = read(data)
    assert "Northwind" not in text
    assert "Ferrous" not in text
    assert "[employer]" in text
    assert not links(data)
    assert "Northwind" not in parsed(data).metadata.title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("€92–105k base", "[pay] base"),
        ("£ 58,000 to 64,000, then more", "[pay] then more"),
        ("pay 70 000 EUR a year", "pay [pay] a year"),
        ("$120K or 95k € or CHF 100'000", "[pay] or [pay] or [pay]"),
        ("1,200 euros", "[pay]"),
        ("من 92 إلى 105 EUR", "من [pay]"),
        ("between 58 thousand and 64 thousand pounds", "between [pay]"),
        ("38 % more in 2024", "38 % more in 2024"),
        ("USDA 12 rules", "USDA 12 rules"),
    ],
)
def test_money_is_found_in_any_text(text: str, expected: str) -> None:
    assert redacted(replace(MAREN, goal=text), frozenset({Redaction.PAY}), WORDS).goal == expected


def test_the_answer_to_the_pay_question_goes_whole() -> None:
    facts = (Fact(question="Pay", answer="about sixty", pay=True), Fact(question="Notice", answer="8 weeks"))
    brief = redacted(replace(MAREN, facts=facts), frozenset({Redaction.PAY}), WORDS)
    assert [fact.answer for fact in brief.facts] == ["[pay]", "8 weeks"]


def test_figures_go_but_the_meeting_keeps_its_time() -> None:
    brief = redacted(MAREN_MANAGER, frozenset({Redaction.FIGURES}), WORDS)
    assert brief.masthead == MAREN_MANAGER.masthead
    assert brief.stories[0].number == "▪ %"
    assert not any(re.search(r"\d", text) for story in brief.stories for text in fit.texts(story))
    assert brief.stories[0].seconds == 95
    assert brief.matches[0].standing is MAREN_MANAGER.matches[0].standing


def test_all_at_once_in_every_edition() -> None:
    for edition in Edition:
        text = read(render(MAREN_MANAGER, Options(edition=edition, redact=frozenset(Redaction))).data)
        for secret in ("Brightwell", "Ines", "Duarte", "Dana", "58,000", "9,400"):
            assert secret not in text


def test_a_brief_without_names_is_left_as_it_is() -> None:
    bare = replace(NORTHWIND, people=(), asks=(), author="", masthead=replace(NORTHWIND.masthead, company=""))
    assert redacted(bare, frozenset({Redaction.PEOPLE, Redaction.EMPLOYERS}), WORDS).points == bare.points


@pytest.mark.parametrize("text", ["1,", "€", "1 000 ", "EUR 1 to ", "9", "5 thousand to ", "Dana "])
def test_redaction_takes_time_in_proportion_to_the_text(text: str) -> None:
    brief = replace(MAREN, goal=(text * 20_000)[:20_000])
    started = time.perf_counter()
    redacted(brief, frozenset(Redaction), WORDS)
    assert time.perf_counter() - started < 5  # quadratic time took a minute here
