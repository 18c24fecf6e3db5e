"""Layouts are data: every block and field they name exists, and every playbook names a layout that exists."""

from __future__ import annotations

import dataclasses
import tomllib

import pytest

from desktop_app.briefs.blocks.page import BLOCKS
from desktop_app.briefs.layouts import DEFAULT, FIELDS, layout_for, layouts
from desktop_app.briefs.model import Brief, Edition
from desktop_app.briefs.words import words_for
from desktop_app.localised import is_words
from desktop_app.paths import RESOURCES

PLAYBOOKS = [path for path in sorted((RESOURCES / "playbooks").glob("*.toml")) if not is_words(path)]
KNOWN = {field.name for field in dataclasses.fields(Brief)} | {"ticks", "depth", "may_dig"}


@pytest.mark.parametrize("name", layouts())
def test_every_layout_names_only_what_exists(name: str) -> None:
    layout = layouts()[name]
    assert set(layout.blocks) <= set(BLOCKS)
    assert {step.partition(":")[0] for step in layout.drop} <= KNOWN
    assert set(layout.keep) <= KNOWN
    assert layout.pages <= layout.most
    for word in ("exact", "partial", "transfer", "gap"):
        assert words_for("en")(f"{layout.words}.{word}")
    assert words_for("en")(f"edition.{layout.edition}")


def test_every_block_is_used_somewhere() -> None:
    assert set(FIELDS) == set(BLOCKS)
    assert {name for names in FIELDS.values() for name in names} <= KNOWN
    assert {name for layout in layouts().values() for name in layout.blocks} == set(BLOCKS)


@pytest.mark.parametrize("path", PLAYBOOKS, ids=lambda path: path.stem)
def test_every_playbook_names_a_layout(path: object) -> None:
    table = tomllib.loads(path.read_text(encoding="utf-8"))  # type: ignore[attr-defined]
    assert table["brief"]["layout"] in layouts()
    assert layouts()[table["brief"]["layout"]].pages == table["brief"]["pages"]


def test_glance_and_study_are_the_same_for_everybody() -> None:
    assert layout_for("screen", Edition.GLANCE).name == layout_for("full", Edition.GLANCE).name == "glance"
    assert layout_for("screen", Edition.STUDY).name == "study"
    assert layout_for("nobody knows", Edition.BRIEF).name == DEFAULT
