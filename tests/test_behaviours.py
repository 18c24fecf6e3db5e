"""Every behaviour of domain.md section 1 has a test that names its id, and the page that lists them is current."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def behaviours():
    spec = importlib.util.spec_from_file_location("behaviours", ROOT / "packaging" / "behaviours.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_all_sentences_and_ids_of_the_document_are_listed(behaviours):
    text = (ROOT / "docs" / "domain" / "domain.md").read_text(encoding="utf-8")
    named = re.findall(r"\*\*(M\d\d[a-d]?)\*\*", text)
    listed = behaviours.sentences()
    assert [each.number for each in listed] == list(range(1, 48))
    assert [key for each in listed for key, _ in each.behaviours] == named
    assert len(named) == len(set(named)) == 108


def test_every_id_has_a_test_and_no_test_names_one_that_is_not_there(behaviours):
    ids = {key for each in behaviours.sentences() for key, _ in each.behaviours}
    held = behaviours.tests()
    assert sorted(ids - held.keys()) == []
    assert sorted(key for key in held.keys() - ids if key.startswith("M")) == []


def test_the_page_is_current(behaviours):
    assert behaviours.PAGE.read_text(encoding="utf-8") == behaviours.page(), "run python packaging/behaviours.py write"
