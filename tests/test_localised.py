"""Data files in the language in force: words replaced, keys kept, the rest English; complete where it is said so."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from desktop_app import localised

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))
import translations  # noqa: E402  a script beside the project's other ones

FIELD = re.compile(r"\{\w*\}|\[\w+\]")
"""What is filled in later: it must stand in a translation as it does in the English."""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "talk.toml"
    path.write_text('key = "who"\ntitle = "Who is this?"\nkinds = [["phone", "On the phone"]]\n', encoding="utf-8")
    (tmp_path / "talk.de.toml").write_text('"Who is this?" = "Wer ist das?"\n"phone" = "x"\n', encoding="utf-8")
    yield path
    localised.speak("en")


def test_words_are_replaced_and_the_rest_stays(file):
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    assert localised.localised(data, file) is data
    localised.speak("de_AT")
    assert localised.language() == "de"
    found = localised.localised(data, file)
    assert found["title"] == "Wer ist das?"
    assert found["key"] == "who"
    assert found["kinds"][0][1] == "On the phone"  # not in the table: it stays English
    localised.speak("sv")
    assert localised.localised(data, file) == data


def test_what_is_said_is_told_from_keys():
    said = localised.said({"key": "who_is_this", "title": "Who is this?", "on": ["two words", "one", 3, "Heading"]})
    assert list(said) == ["Who is this?", "two words", "Heading"]


def test_a_single_word_is_translated_only_below_the_key_of_a_section(tmp_path):
    path = tmp_path / "note.toml"
    path.write_text("", encoding="utf-8")
    (tmp_path / "note.de.toml").write_text(
        '"the team" = "das Team"\n[choices]\nmore = "mehr"\n[units]\nword = "Wort"\n', encoding="utf-8"
    )
    data = {"key": "more", "choices": ["more", "less"], "units": {"word": ["word", 1]}, "kinds": {"the team": ["word"]}}
    localised.speak("de")
    try:
        assert localised.localised(data, path) == {
            "key": "more",
            "choices": ["mehr", "less"],
            "units": {"word": ["Wort", 1]},
            "kinds": {"das Team": ["word"]},
        }
    finally:
        localised.speak("en")
    assert list(localised.said(data)) == ["the team"]
    assert list(localised.said_below([data], "choices")) == ["more", "less"]
    assert list(localised.said_below(data, "units")) == ["word"]


def test_a_table_of_words_is_no_playbook(file):
    assert localised.is_words(file.with_name("talk.de.toml"))
    assert not localised.is_words(file)


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_what_must_be_complete_in_a_language_is(code):
    needed = translations.needed_in(code)
    assert len(needed) >= len(translations.EVERYWHERE)
    assert {each.name: translations.lacking(each, code) for each in needed} == {each.name: [] for each in needed}
    below = {each.name: translations.lacking_below(each, code) for each in needed}
    assert not any(below.values()), below


def tables():
    return [path for path in sorted((ROOT / "resources").rglob("*.toml")) if localised.is_words(path)]


@pytest.mark.parametrize("table", tables(), ids=lambda path: path.name)
def test_translations_keep_what_is_filled_in_and_belong_to_a_text(table):
    english = table.with_name(table.name.split(".")[0])
    source = next(path for path in (english.with_suffix(".toml"), english.with_suffix(".json")) if path.is_file())
    data = translations.loaded(source)
    for key, words in localised.table(source, table.stem[-2:]).items():
        known = set(localised.said_below(data, key)) if key else set(localised.said(data))
        for one, other in words.items():
            assert sorted(FIELD.findall(one)) == sorted(FIELD.findall(other)), one
            assert other.strip(), one
            assert one in known, f"{one}: no such text any more"


@pytest.mark.parametrize("code", translations.COMPLETE)
def test_every_playbook_and_rule_still_reads_in_that_language(code):
    script = (
        f"from desktop_app import localised; localised.speak({code!r})\n"
        "from desktop_app.playbooks import load, questions\n"
        "from desktop_app.coaching.rulebook import rulebook\n"
        "found, problems = load.all_playbooks()\n"
        "assert not problems, problems\n"
        "print(len(found), len(rulebook().rules), found[0].title)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[:2] == ["7", "66"]
