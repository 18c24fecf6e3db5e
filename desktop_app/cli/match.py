"""``greenroom match``: examples ranked for each listed line, from two files; it touches no store and writes nothing."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop_app.errors import UserError

if TYPE_CHECKING:
    import argparse

    from desktop_app.matching.result import Line, Ranking, Story, Suggestion

PARTS: Final = ("situation", "task", "action", "result", "learned")
FACT: Final = "fact"
READ_FACTS: Final = ("education", "certification", "language")
"""Kinds by which ``greenroom read`` names lines that a record answers and no story."""

SHOWN_EACH: Final = 3
STRENGTHS: Final = {"likely": "likely", "look": "worth a look", "weak": "weak: little speaks for it"}
NOTHING: Final = "We found nothing. Do you have a story for this?"


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Offer ``greenroom match EXAMPLES REQUIREMENTS [--json]``."""
    command = subparsers.add_parser(
        "match",
        help="rank examples for each listed requirement, with reasons",
        description="Ranks your examples for each listed requirement and says why. No store is touched.",
    )
    command.add_argument(
        "examples", metavar="EXAMPLES.json", help="a list of examples (id, title, tags, situation ...)"
    )
    command.add_argument(
        "requirements", metavar="REQUIREMENTS.json", help="a list of requirements, or what read --json prints"
    )
    command.add_argument("--json", action="store_true", help="print everything as JSON")
    command.set_defaults(command=match)


def match(given: argparse.Namespace) -> int:
    """Print the ranking of every example for every requirement.

    Raises:
        UserError: a file is missing, not JSON, or not a list of examples or requirements.
    """
    from dataclasses import replace

    from desktop_app.matching.meaning.pack import find_meaning
    from desktop_app.matching.ranker import rank, words_only

    stories = [_story(entry, place, given.examples) for place, entry in _entries(given.examples, "example")]
    listed = _entries(given.requirements, "requirement")
    lines = [_line(entry, place, given.requirements) for place, entry in listed]
    _refuse_twice([story.id for story in stories], given.examples, "example")
    _refuse_twice([line.id for line in lines], given.requirements, "requirement")
    # Whoever wrote the list said which lines are facts: those are checked against a record, not told as stories.
    facts = {line.id for line, (_, entry) in zip(lines, listed, strict=True) if entry.get("kind") == FACT}
    meaning, why_not = find_meaning()
    asked = [line for line in lines if line.id not in facts]
    ranking = rank(stories, asked, meaning=meaning, best=None, closest=True)
    if why_not is not None:
        ranking = replace(ranking, notice=words_only(why_not))
    sys.stdout.write(as_json(ranking) if given.json else as_text(ranking, stories, lines, facts))
    return 0


def as_json(ranking: Ranking) -> str:
    """The ranking as product.md's JSON: scores, reasons, nothing_found; scores order and mean nothing by themselves."""
    suggested = ranking.suggestions.items()
    scores = {line: {each.example: round(each.score, 6) for each in offers} for line, offers in suggested}
    reasons = {line: {each.example: _reason(each) for each in offers} for line, offers in suggested}
    out = {"scores": scores, "reasons": reasons, "nothing_found": list(ranking.nothing_found), "notice": ranking.notice}
    return json.dumps(out, ensure_ascii=False, indent=1) + "\n"


def _reason(offer: Suggestion) -> dict[str, object]:
    """One suggestion's reason as plain values."""
    why = offer.reason
    return {
        "pairs": [list(pair) for pair in why.pairs],
        "missing": list(why.missing),
        "closest": why.closest,
        "strength": why.strength,
    }


def as_text(ranking: Ranking, stories: list[Story], lines: list[Line], facts: set[str]) -> str:
    """The ranking for reading: each line, its best examples, and what speaks for them."""
    titles = {story.id: story.title or story.id for story in stories}
    out: list[str] = []
    for line in lines:
        out.append(line.text)
        if line.id in facts:
            out += ["   A fact: check it against your own record; no story is needed.", ""]
            continue
        offers = ranking.suggestions[line.id]
        if line.id in ranking.nothing_found:
            out.append(f"   {NOTHING}")
        for number, offer in enumerate(offers[:SHOWN_EACH], 1):
            out.append(f"   {number}. {titles[offer.example]}   ({STRENGTHS[offer.reason.strength]})")
            out.extend(f"      {sentence}" for sentence in _why(offer))
        out.append("")
    if ranking.notice:
        out += [ranking.notice, ""]
    return "\n".join(out)


def _why(offer: Suggestion) -> list[str]:
    """A suggestion's reason in short lines."""
    why, said = offer.reason, []
    if why.pairs:
        met = [mine if theirs.casefold() == mine.casefold() else f"{theirs} → {mine}" for theirs, mine in why.pairs]
        said.append("Speaks for it: " + ", ".join(dict.fromkeys(met)))
    if why.missing:
        said.append("Not found in it: " + ", ".join(why.missing))
    if why.closest:
        said.append(f"Closest sentence (a guess): “{why.closest}”")
    return said


# ---------------------------------------------------------------- reading the two files
def _entries(name: str, what: str) -> list[tuple[int, dict[str, Any]]]:
    """The list in a file, with places counted from 1.

    Raises:
        UserError: no such file, not UTF-8 JSON, a number that is not a number, or not a list of records.
    """
    remedy = f"Give a JSON list of {what}s."
    try:
        text = Path(name).read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise UserError(f"There is no file {name}.", "Nothing was changed.", remedy) from None
    except UnicodeDecodeError:
        raise UserError(f"{name} is not a text file in UTF-8.", "Nothing was changed.", remedy) from None
    except OSError as problem:
        raise UserError(f"{name} could not be read ({problem.strerror}).", "Nothing was changed.", remedy) from None
    try:
        content = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as problem:
        where = f" (line {problem.lineno})" if isinstance(problem, json.JSONDecodeError) else ""
        raise UserError(f"{name} is not valid JSON{where}.", "Nothing was changed.", remedy) from None
    if isinstance(content, dict) and isinstance(content.get("requirements"), list):
        content = _numbered(content["requirements"])
    if not isinstance(content, list):
        raise UserError(f"{name} does not hold a list.", "Nothing was changed.", remedy)
    for place, entry in enumerate(content, 1):
        if not isinstance(entry, dict):
            raise UserError(f"Entry {place} of {name} is not {_a(what)} but {_named(entry)}.", "", remedy)
    return list(enumerate(content, 1))


def _numbered(listed: list[Any]) -> list[Any]:
    """What ``greenroom read --json`` prints, with each requirement's line as its id and records' facts told apart."""
    seen: dict[object, int] = {}
    made = []
    for entry in listed:
        if isinstance(entry, dict):
            line = entry.get("line")
            key = line if isinstance(line, int) else "?"
            seen[key] = seen.get(key, 0) + 1
            identity = f"line {key}" if seen[key] == 1 else f"line {key} ({seen[key]})"
            is_fact = entry.get("kind") in READ_FACTS
            made.append({"id": identity, **entry, "kind": FACT if is_fact else entry.get("kind")})
        else:
            made.append(entry)
    return made


def _refuse_constant(name: str) -> float:
    """JSON knows no NaN and no Infinity, though Python would read them."""
    raise ValueError(name)


def _a(what: str) -> str:
    return f"an {what}" if what[0] in "aeiou" else f"a {what}"


def _named(value: object) -> str:
    """What a JSON value is, in a person's words."""
    return {str: "a text", list: "a list", bool: "true or false", type(None): "empty"}.get(type(value), "a number")


def _text(entry: dict[str, Any], key: str, place: int, name: str, *, needed: bool = False) -> str:
    """One text of a record.

    Raises:
        UserError: it is not a text, or is needed and empty.
    """
    value = entry.get(key)
    if value is None and not needed:
        return ""
    if not isinstance(value, str) or (needed and not value.strip()):
        problem = f"has no “{key}”" if value is None or value == "" else f"has a “{key}” that is not a text"
        raise UserError(f"Entry {place} of {name} {problem}.", "Nothing was changed.", "Put it right and run it again.")
    # Half of a two-part character (a lone surrogate escape) cannot be printed; it is shown as unreadable instead.
    return value.encode("utf-8", "replace").decode("utf-8")


def _texts(entry: dict[str, Any], key: str, place: int, name: str) -> tuple[str, ...]:
    """A list of texts of a record, or none.

    Raises:
        UserError: it is something else.
    """
    value = entry.get(key)
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise UserError(f"Entry {place} of {name} has “{key}” that is not a list of texts.", "Nothing was changed.")
    return tuple(each.encode("utf-8", "replace").decode("utf-8") for each in value)


def _story(entry: dict[str, Any], place: int, name: str) -> Story:
    """One example of the first file."""
    from desktop_app.matching.result import Story

    parts = {part: _text(entry, part, place, name) for part in PARTS}
    return Story(
        id=_text(entry, "id", place, name, needed=True),
        title=_text(entry, "title", place, name),
        tags=_texts(entry, "tags", place, name),
        competencies=_texts(entry, "competencies", place, name),
        **parts,
    )


def _line(entry: dict[str, Any], place: int, name: str) -> Line:
    """One requirement of the second file; ``kind: fact`` is told apart, any other kind is matched."""
    from desktop_app.matching.result import Line

    return Line(
        id=_text(entry, "id", place, name, needed=True),
        text=_text(entry, "text", place, name, needed=True),
        terms=_texts(entry, "terms", place, name),
        competency=_text(entry, "competency", place, name) or None,
    )


def _refuse_twice(identities: list[str], name: str, what: str) -> None:
    """Ids tell records apart in the answer, so each may stand once only.

    Raises:
        UserError: an id stands twice.
    """
    seen: set[str] = set()
    for identity in identities:
        if identity in seen:
            raise UserError(
                f"Two {what}s of {name} have the id “{identity}”.", "Nothing was changed.", "Give each its own id."
            )
        seen.add(identity)
