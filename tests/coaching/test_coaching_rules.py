"""The rules as data: the same ids and severities as the table of domain.md 3.2, every text filled in, plain words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.coaching.lexicon import lexicon
from desktop_app.coaching.rulebook import Rule, rulebook

DOMAIN = Path(__file__).resolve().parents[2] / "docs" / "domain" / "domain.md"
RULES = list(rulebook().rules.values())


def documented() -> dict[str, set[str]]:
    text = DOMAIN.read_text(encoding="utf-8")
    table = text[text.index("### 3.2") : text.index("Message order on screen")]
    return {
        rule: set(severity.split("/")) for rule, severity in re.findall(r"^\| ([A-Z]+-\d\d) ([EWI/]+) \|", table, re.M)
    }


def test_ids_severities_and_order_are_those_of_the_document() -> None:
    listed = documented()
    # RES-02 "becomes I when a no-figure reason is given": the table names only its first severity.
    listed["RES-02"] |= {"I"}
    assert {rule.id: {str(severity) for severity in rule.severity} for rule in RULES} == listed
    assert [rule.id for rule in RULES] == list(listed)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_says_what_it_finds_what_to_do_and_why(rule: Rule) -> None:
    assert rule.detects
    assert rule.message
    assert bool(rule.short) == (rule.id[:3] not in ("COV", "CON") and not rule.id.startswith("FU"))
    assert rule.fix
    assert rule.detail
    assert rule.why
    assert rule.source
    assert set(rule.by_audience) | rule.audiences | rule.against <= set(rulebook().audiences)
    assert rule.after <= set(rulebook().rules)


def test_the_rule_ids_are_named_in_the_page_on_the_coach() -> None:
    page = (DOMAIN.parents[1] / "coach.md").read_text(encoding="utf-8")
    assert all(group in page for group in {rule.id.split("-")[0] for rule in RULES})


def test_limits_are_those_of_the_document() -> None:
    rules = rulebook().rules
    assert rules["LEN-01"].by_audience["recruiter"] == rules["LEN-01"].by_audience["hr"] == (175, 235)
    assert rules["LEN-01"].by_audience["panel"] == (265, 315)
    assert rules["LEN-01"].by_audience["hm"] == rules["LEN-01"].by_audience["technical"] == (300, 350)
    assert rules["LEN-01"].by_audience["executive"] == (210, 260)
    assert rules["FU-01"].by_audience["recruiter"] == (100, 150)
    assert rules["FU-01"].by_audience["executive"] == (120, 180)
    assert rules["FU-01"].by_audience["hm"] == (220, 300)


def test_word_lists_have_no_empty_entry_and_no_capital() -> None:
    words = lexicon()
    for openings in words.phrases.values():
        for phrase in (*openings.free, *(each for found in openings.by_second.values() for each in found)):
            assert phrase.slots
            for slot in phrase.slots:
                assert all(word == word.casefold() and word for word in slot.words), phrase
    assert all(words.words.values())
