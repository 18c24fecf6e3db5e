"""docs/playbooks.md names every kind, rule, setting, record, source and block that a playbook may use."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.playbooks import kinds, read, settings
from desktop_app.playbooks.model import Field, Page, Playbook, Rule

PAGE = (Path(__file__).resolve().parent.parent.parent / "docs" / "playbooks.md").read_text(encoding="utf-8")
NAMED = set(re.findall(r"`([^`\n]+)`", PAGE))


def inside(heading: str) -> str:
    """The text under a heading."""
    return re.split(rf"^#+ {heading}$", PAGE, flags=re.MULTILINE)[1].partition("\n## ")[0]


@pytest.mark.parametrize("name", sorted({*kinds.KINDS, *settings.DONE, *settings.CHECKS}))
def test_every_kind_and_rule_has_a_row(name: str) -> None:
    assert re.search(rf"^\|[^|]*`{name}`[^|]*\|", PAGE, re.MULTILINE)


@pytest.mark.parametrize(
    ("name", "spec"), [*settings.DONE.items(), *settings.CHECKS.items()], ids=lambda each: str(each)[:24]
)
def test_every_setting_is_named_in_its_rules_row(name: str, spec) -> None:
    part = inside("When a page is done" if settings.DONE.get(name) is spec else "Checks")
    row = re.search(rf"^\|[^|]*`{name}`[^|]*\|([^|]*)\|", part, re.MULTILINE).group(1)
    for setting in spec.settings:
        assert f"`{setting}`" in row, setting


@pytest.mark.parametrize("name", sorted(kinds.SOURCES | kinds.BLOCKS))
def test_every_source_and_block_is_named(name: str) -> None:
    assert name in NAMED


def test_every_record_is_named_or_stands_for_its_columns() -> None:
    text = inside("Records")
    for record in kinds.RECORDS:
        table = record.partition(".")[0]
        assert f"`{record}`" in text or f"`{table}.*`" in text, record


@pytest.mark.parametrize("part", [Field, Page, Playbook, Rule])
def test_every_key_of_the_file_is_named(part) -> None:
    skipped = {"pages", "fields", "columns", "checks", "done", "rule", "arguments", "source"}
    for name in set(part.__slots__) - skipped:
        assert name in NAMED or f"[{name}]" in NAMED, name


def test_a_problem_reads_as_a_sentence_with_or_without_a_place() -> None:
    assert str(read.Problem("page R1", "a key is odd.", "Leave it out.")) == "page R1: a key is odd. Leave it out."
    assert str(read.Problem("", "a key is odd.", "Leave it out.")) == "a key is odd. Leave it out."
