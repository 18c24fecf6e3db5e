"""No sentence of the rooms below the window is English for everybody: each passes ``tr`` into every catalogue."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest

from desktop_app import translate
from desktop_app.matching import facts_phrases
from desktop_app.translate import END, ISOLATE, LEADS, bare, filled, isolated, plural, tr

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))
import translations  # noqa: E402  a script beside the project's other ones

ROOMS = ROOT / "desktop_app"
ENGLISH_ROOMS = {"ui", "cli"}
"""The window has a check of its own (tests/ui/test_ui_words.py); the command line speaks English."""
FOR_AUTHORS = {f"playbooks/{name}.py" for name in ("read", "settings", "tables", "kinds")} | {"transfer/telling.py"}
"""What the command line alone shows: to somebody who writes a playbook, and what an import would do."""
BUGS = {"ValueError", "AssertionError", "RuntimeError", "KeyError", "TypeError", "OSError", "LookupError", "Error",
        "DatabaseError"}  # fmt: skip
QUIET = {"warning", "compile", "CheckConstraint", "guard", "_guard", "TypeVar", "get", "getattr", "cast"} | BUGS
"""Calls whose words nobody reads but us: exceptions that are our own bugs, the log, patterns, rules of the store."""
SQL = re.compile(
    r"\b(SELECT|INSERT|DELETE|UPDATE|CREATE|WHERE|FROM|ORDER|COLLATE|PRAGMA|ATTACH|DETACH|ALTER|BEGIN|CASE|SAVEPOINT|"
    r"ROLLBACK)\b|[\\|<\[]"
)
"""Statements to the store, patterns and types."""
PROSE = re.compile(r"[^\W\d_]{2,}[,;:]? [^\W\d_]*[a-z]{2}")
NOT_SAID = {
    "line management",  # a word looked for
    "by hand",  # the rule of a line that was typed
    "read only", "locked with a passphrase",  # keys of the problems of a store
    "could not decode", "file is not a database", "disk is full", "readonly database", "unable to open",
    "database is locked",  # SQLite's words
    "querying device", "no default",  # PortAudio's words
    "iCloud Drive", "Google Drive", "Yandex Disk",  # names
    "see its text", "License :: OSI Approved :: ", "Noto, Source Sans 3, Source Serif",  # licences, in English
    "Email Addresses.csv", "Job Applications.csv",  # files of LinkedIn's archive
    "tr br", "tl tr", "tl bl", "tl tr br bl",  # corners
}  # fmt: skip


def unsaid(source):
    """(line, text) of every text of a module that is prose and does not pass ``tr``."""
    return list(untold(ast.parse(source), False))


def untold(node, quiet):
    name = getattr(node.func, "id", getattr(node.func, "attr", "")) if isinstance(node, ast.Call) else ""
    if name in ("tr", "plural", "mark") or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
        return
    quiet = quiet or name in QUIET
    if name.endswith("Error") and name not in BUGS:  # worded for the person: even a single word counts
        worded = [(each.lineno, written(each)) for each in node.args]
        yield from ((line, text) for line, text in worded if re.search("[a-z]{2}", re.sub(r"\{.*?\}", "", text)))
    text = written(node)
    if text and not quiet and PROSE.search(text) and not SQL.search(text) and text not in NOT_SAID:
        yield node.lineno, text
    for child in () if isinstance(node, ast.JoinedStr) else ast.iter_child_nodes(node):
        if not (isinstance(node, ast.AnnAssign) and child is node.annotation):  # a type
            yield from untold(child, quiet)


def written(node):
    """A literal's text, with {} for what is filled in; "" for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return ""


def below_the_window():
    every = [(path, path.relative_to(ROOMS).as_posix()) for path in sorted(ROOMS.rglob("*.py"))]
    return [(path, rel) for path, rel in every if rel.split("/")[0] not in ENGLISH_ROOMS and rel not in FOR_AUTHORS]


def test_no_sentence_below_the_window_goes_round_the_translation():
    found = {rel: unsaid(path.read_text(encoding="utf-8")) for path, rel in below_the_window()}
    assert {rel: texts for rel, texts in found.items() if texts} == {}


@pytest.mark.parametrize(
    "line",
    ['raise UserError("Lost.", "", "")', 'notices.append("The library was moved.")', 'x = f"{n} whole words"',
     'raise StoreError(Problem.FULL, f"{path} is full")', 'why = "no day was promised"'],
)  # fmt: skip
def test_the_check_sees_what_it_is_for(line):
    assert unsaid(line)


@pytest.mark.parametrize(
    "line",
    ['raise UserError(tr("Lost."), "", safe)', 'raise ValueError("our own bug here")', 'x = f"{a}: {b}."',
     'raw.execute("SELECT count(*) FROM example")', 'why = mark("no day was promised")', '"""A docstring here."""'],
)  # fmt: skip
def test_the_check_leaves_the_rest_alone(line):
    assert unsaid(line) == []


@pytest.fixture(scope="module")
def spoken():
    """What the rooms below the window say."""
    return [
        message
        for path, rel in below_the_window()
        for message in translations.messages_of(path.read_text(encoding="utf-8"), rel)
    ]


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_every_sentence_below_the_window_stands_in_the_catalogue(spoken, code):
    have = translations.translations_in(translations.FOLDER / f"greenroom_{code}.ts")
    assert len(spoken) > 300
    assert [message.place for message in spoken if not any(have.get((message.text, message.comment), []))] == []


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_translations_fill_in_what_the_english_fills_in(code):
    """A plural form may say its number in words, or say nothing of what is not there; nothing is filled in beyond."""
    wrong = []
    for (text, _), forms in translations.translations_in(translations.FOLDER / f"greenroom_{code}.ts").items():
        fields = set(re.findall(r"\{[^}]*\}", text))
        for form in forms:
            there = set(re.findall(r"\{[^}]*\}", form))
            if there - fields or (fields - there and len(forms) == 1):
                wrong.append((text, form))
    assert wrong == []


def test_every_name_that_is_said_back_of_a_fact_can_be_translated():
    listed = facts_phrases.listed()
    names = [level["names"] for level in listed["degree"]]
    names += [rung for ladder in listed["clearance"] for rung in ladder["names"]]
    names += [*listed["languages"].values(), *listed["language_levels"].values()]
    called = translations.loaded(facts_phrases.SENTENCES)["called"]
    assert [facts_phrases.split(each)[0] for each in names if facts_phrases.split(each)[0] not in called] == []


@pytest.fixture
def to_the_left():
    translate.write_to_the_left(True)
    yield
    translate.write_to_the_left(False)


def test_what_is_filled_in_keeps_its_direction_in_a_language_to_the_left(to_the_left):
    assert tr("{name}: {n} of {all}", name="Acme (UK)", n=3, all="ألف") == f"{ISOLATE}Acme (UK){END}: 3 of ألف"
    assert plural("{n} by {who}", "{n} by {who}", 2, who="Maren") == f"2 by {ISOLATE}Maren{END}"
    assert filled("{name}, {firm}", name="Rota", firm="X") == f"{LEADS}{ISOLATE}Rota{END}, {ISOLATE}X{END}"
    assert filled("“{title}”", title="Rota") == "“Rota”"
    assert isolated("12:30") == "12:30"
    assert bare(isolated("Maren")) == "Maren"


def test_no_signs_of_direction_in_a_language_to_the_right():
    assert tr("{name}: {n}", name="Acme", n=3) == "Acme: 3"
    assert isolated("Maren") == "Maren"
