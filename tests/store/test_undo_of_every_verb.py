"""Undo all gives the first state byte for byte and redo all the last, over random sequences of verbs of records/.

Verbs are found by looking: every public function of ``records`` whose first parameter is the session. Arguments are
made from their annotations; what a verb refuses must leave nothing behind.
"""

from __future__ import annotations

import collections.abc
import enum
import importlib
import inspect
import pkgutil
import random
import typing
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import REAL, Integer, Text
from sqlalchemy.exc import SQLAlchemyError

from desktop_app import records, vocabulary
from desktop_app.errors import UserError
from desktop_app.reading import result
from desktop_app.records import (
    culture,
    examples,
    interviews,
    opportunities,
    people,
    questions,
    requirements,
    signals,
    takes,
)
from desktop_app.store import lists, report
from desktop_app.store.database import Database
from desktop_app.store.lists import SignalAbout
from desktop_app.store.models import Base
from desktop_app.store.models.base import Choice, Day, Flag, Moment, TextList
from desktop_app.vocabulary import Level

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
WORDS = ("", "rota", "it's 40 %", "日本語", "a\0b", "Ünïcode 😀", "two\nlines", "recruiter", "must", "x" * 300)


KNOWN = {
    **vars(collections.abc), **vars(typing), **vars(lists), **vars(vocabulary), **vars(result),
    "Session": object, "date": date, "datetime": datetime,
}  # fmt: skip
"""Names that modules of the records import for their annotations alone."""


def hints_of(function):
    module = vars(importlib.import_module(function.__module__))
    return typing.get_type_hints(function, {**KNOWN, **module})


def verbs():
    """Every function of the records that takes a session."""
    found = {}
    for module in pkgutil.iter_modules(records.__path__):
        if module.name == "rows":
            continue
        room = importlib.import_module(f"desktop_app.records.{module.name}")
        for name, function in vars(room).items():
            if not inspect.isfunction(function) or function.__module__ != room.__name__ or name.startswith("_"):
                continue
            if next(iter(inspect.signature(function).parameters), "") == "session":
                found[f"{module.name}.{name}"] = function
    return found


VERBS = verbs()


def value(chance, hint, name=""):
    """Something of the kind an annotation asks for."""
    options, origin = typing.get_args(hint), typing.get_origin(hint)
    if origin is not None:
        return several(chance, getattr(origin, "__name__", ""), options, name)
    plain = {
        int: lambda: chance.randrange(1, 5), bool: lambda: chance.random() < 0.5, float: chance.random,
        str: lambda: "Europe/London" if name == "zone" else chance.choice(WORDS),
        datetime: lambda: NOW, date: NOW.date, type(None): lambda: None,
    }  # fmt: skip
    if hint in plain:
        return plain[hint]()
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return chance.choice(list(hint))
    fields = getattr(hint, "_fields", None) or getattr(hint, "__dataclass_fields__", ())
    hints = hints_of(hint) if fields else {}
    return hint(**{field: value(chance, hints[field], field) for field in fields}) if fields else chance.choice(WORDS)


def several(chance, origin, options, name):
    """Something for a tuple, a sequence, a mapping or a choice of kinds."""
    if origin in ("tuple", "list", "Iterable", "Sequence"):
        inner = options[0] if options else str
        if inner is int:
            return tuple(chance.sample(range(1, 4), chance.randrange(1, 4)))
        return tuple(value(chance, inner, name) for _ in range(chance.randrange(4)))
    if origin == "Mapping":
        return {"situation": chance.choice(WORDS), "action": chance.choice(WORDS)}
    return value(chance, chance.choice(options), name)


def some_column(chance, room):
    """A column of a table that the module knows, with a value of its kind."""
    columns = [
        column
        for model in room.values()
        if isinstance(model, type) and issubclass(model, Base) and model is not Base
        for column in model.__table__.columns
        if not column.primary_key and not column.foreign_keys
    ]
    if not columns:
        return {}
    column = chance.choice(columns)
    kinds = {Flag: bool, Day: date, Moment: datetime, TextList: tuple[str, ...], Text: str, Integer: int, REAL: float}
    kind = column.type.members if isinstance(column.type, Choice) else kinds.get(type(column.type), str)
    return {column.name: value(chance, kind, column.name)}


def call(chance, session, verb):
    """Call a verb with arguments by chance; half of the optional ones are left out."""
    hints = hints_of(verb)
    given, plain = {}, []
    for name, parameter in list(inspect.signature(verb).parameters.items())[1:]:
        if parameter.kind is parameter.VAR_KEYWORD:
            if name == "changes" or chance.random() < 0.4:
                given |= some_column(chance, vars(importlib.import_module(verb.__module__)))
        elif parameter.kind is parameter.VAR_POSITIONAL:
            plain.append(value(chance, hints[name], name))
        elif parameter.default is parameter.empty or chance.random() < 0.5:
            given[name] = value(chance, hints[name], name)
    positional = [
        given.pop(name)
        for name, parameter in list(inspect.signature(verb).parameters.items())[1:]
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD and name in given and plain
    ]
    return verb(session, *positional, *plain, **given)


def begin(db):
    """A little of everything, so that ids from 1 mean something."""
    with db.write("Begin") as session:
        for number in range(2):
            opportunities.add(session, title=f"Post {number}", employer="Brightwell", at=NOW)
            people.add(session, name=f"Person {number}", may_manage=number == 0, at=NOW)
            examples.add(session, title=f"Example {number}", action="I rebuilt the rota.", at=NOW)
        for number in (1, 2):
            requirements.add(session, number, "Five years of rota planning", level=Level.MUST)
            interviews.add(session, number, "recruiter", starts=NOW, zone="Europe/London", at=NOW)
            culture.add_trait(session, number, "Calm under pressure")
            culture.add_match(session, number, text="No night shifts")
            questions.add_to_ask(session, number, "What hurts most?")
            questions.add_asked(session, number, "Why this job?")
            questions.add_plan(session, number, "Why this job?")
            takes.add(session, item="pitch", mode=next(iter(lists.TakeMode)), at=NOW)
            signals.add(session, number, about=SignalAbout.PROBLEM, text="Late starts")


def state(db):
    """Every byte of every table that undo covers."""
    with db.read() as session:
        run, found = session.connection().exec_driver_sql, {}
        for table in Base.metadata.sorted_tables:
            if table.info.get("undo", True):
                exact = ", ".join(f'typeof("{column.name}"), hex("{column.name}")' for column in table.columns)
                found[table.name] = run(f'SELECT {exact} FROM "{table.name}" ORDER BY id').fetchall()
    return found


def random_life(db, chance, length, done):
    """A sequence of verbs; returns the states after each that changed something."""
    states = [state(db)]
    names = sorted(VERBS)
    for _ in range(length):
        makes = [name.split(".")[1].startswith(("add", "put", "keep", "begin", "decide")) for name in names]
        weights = [4 * (name not in done) + 2 * new + 1 for name, new in zip(names, makes, strict=True)]
        name = chance.choices(names, weights)[0]
        try:
            with db.write(name) as session:
                call(chance, session, VERBS[name])
        except (UserError, ValueError, TypeError, LookupError, AttributeError, SQLAlchemyError):
            assert state(db) == states[-1], f"{name} left something behind"
            continue
        done.add(name)
        now = state(db)
        if now != states[-1]:
            states.append(now)
    return states


@pytest.mark.slow
@pytest.mark.timeout(3000)
def test_every_sequence_of_verbs_can_be_taken_back_and_done_again(tmp_path, pytestconfig):
    full = pytestconfig.getoption("--faults", "quick") == "full"
    done: set[str] = set()
    for seed in range(100 if full else 6):
        chance = random.Random(seed)
        with Database.open(tmp_path / f"{seed}") as db:
            begin(db)
            beginning = len(db._history.done)
            states = random_life(db, chance, 200, done)
            seen = [states[-1]]
            while len(db._history.done) > beginning:
                db.undo()
                now = state(db)
                if now != seen[-1]:
                    seen.append(now)
            assert seen == states[::-1]
            while db.redo():
                pass
            assert state(db) == states[-1]
            assert report.of_open(db._raw, db.path, full=True).whole
            assert index_is_current(db)
    changing = {name for name in VERBS if not name.split(".")[1].startswith(("of_", "in_"))}
    assert len(done & changing) > 0.8 * len(changing), sorted(changing - done)


def index_is_current(db):
    """Whether the kept search index equals one made anew."""
    rows = "SELECT rowid, title, body, private, folded FROM search_index ORDER BY rowid"
    kept = db._raw.execute(rows).fetchall()
    db._raw.execute("BEGIN IMMEDIATE")
    try:
        db._index.rebuild(db._raw)
        return db._raw.execute(rows).fetchall() == kept
    finally:
        db._raw.execute("ROLLBACK")
