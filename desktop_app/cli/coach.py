"""``greenroom coach``: one example from a file before the coach; it touches no store and changes no word."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, Any, Final

from desktop_app.errors import UserError

if TYPE_CHECKING:
    from desktop_app.coaching.result import ExampleText, Finding, Report

PARTS: Final = ("situation", "task", "action", "result")
TEXTS: Final = (
    "title", "headline", "learned", "here", "requirement", "link", "their_words", "question_form",
    "no_figure_reason", "language", "framework",
)  # fmt: skip
STDIN: Final = "-"
WIDTH: Final = 88
LEGEND: Final = (
    "E holds back the “ready” badge, W is worth mending, I is a hint. All of it is advice on form, not on worth."
)
NOTHING_CHANGED: Final = "Nothing was changed."
REMEDY: Final = "Give one example as JSON: an object with situation, task, action and result as texts."


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Offer ``greenroom coach EXAMPLE.json [--audience TYPE] [--pace WORDS] [--json]``."""
    command = subparsers.add_parser(
        "coach",
        help="what the coach says about one example",
        description="Checks one example: its parts, its ending, whose story it is, its length. No store is touched.",
    )
    command.add_argument(
        "example", metavar="EXAMPLE.json", help="an example (situation, task, action, result ...) or -"
    )
    command.add_argument(
        "--audience", metavar="TYPE", type=_audience, help="who will hear it: recruiter (default), hm, panel ..."
    )
    command.add_argument("--pace", metavar="WORDS", type=_pace, help="your own words a minute (140)")
    command.add_argument("--json", action="store_true", help="print everything as JSON")
    command.set_defaults(command=coach)


def _audience(given: str) -> str:
    """A listener by key or by another word for one; anything else is wrong usage."""
    from desktop_app.coaching.rulebook import audience_of

    try:
        return audience_of(given).key
    except UserError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None


def _pace(given: str) -> float:
    """Words a minute that a person can speak; anything else is wrong usage."""
    try:
        pace = float(given)
    except ValueError:
        pace = 0.0
    if not 40 <= pace <= 400:
        raise argparse.ArgumentTypeError("give words a minute between 40 and 400")
    return pace


def coach(given: argparse.Namespace) -> int:
    """Print the coach's report on one example.

    Raises:
        UserError: the file is missing, not JSON, or not an example.
    """
    from desktop_app.coaching.coach import coach as judge
    from desktop_app.text import DEFAULT_PACE

    audience = given.audience or "recruiter"
    example = _example(_as_told(_content(given.example), audience, given.example), given.example)
    report = judge(example, audience, given.pace or DEFAULT_PACE)
    sys.stdout.write(as_json(report) if given.json else as_text(report, example, audience))
    return 0


def as_json(report: Report) -> str:
    """The report as product.md's JSON: E, W, I, each by rule id; evidence, what is right and notice come after."""
    out = {
        "words": report.words,
        "seconds": report.seconds,
        "shares": report.shares,
        "findings": [_plain(finding) for finding in report.findings],
        "right": list(report.right),
        "notice": report.notice,
    }
    return json.dumps(out, ensure_ascii=False, indent=1) + "\n"


def _plain(finding: Finding) -> dict[str, object]:
    """One finding as plain values; ``places`` are [part, start, end] over all parts."""
    return {
        "rule": finding.rule,
        "severity": str(finding.severity),
        "message": finding.message,
        "fix": finding.fix,
        "part": finding.part,
        "spans": [list(span) for span in finding.spans],
        "detail": finding.detail,
        "places": [list(place) for place in finding.places],
    }


def as_text(report: Report, example: ExampleText, audience: str) -> str:
    """The report for reading: what is right, then the five that matter most, then the rest in a line each."""
    from desktop_app.coaching.coach import shown
    from desktop_app.coaching.rulebook import rulebook

    first = shown(report)
    rest = [finding for finding in report.findings if finding not in first]
    shares = "   ".join(f"{part.capitalize()} {report.shares[part]}%" for part in PARTS)
    out = [
        f"{example.title or 'Your example'}, for {rulebook().audiences[audience].name}",
        f"{report.words['total']} words, about {report.seconds} s aloud",
        shares,
        "",
    ]
    if report.notice:
        out += [_folded(report.notice), ""]
    if report.right:
        out += [_folded("Right already: " + "; ".join([report.right[0], *map(_small, report.right[1:])]) + "."), ""]
    for finding in first:
        out += [f"  {finding.severity}  {finding.message}   {finding.rule}"]
        out += [_folded(f"{finding.detail} {finding.fix}".strip(), "     ")]
    if rest:
        out += ["", "  Also:"]
        out += [f"  {finding.severity}  {finding.message}   {finding.rule}" for finding in rest]
    out += ["", _folded(LEGEND)] if report.findings else ["Nothing to mend. Say it aloud once, and tick it off."]
    return "\n".join(out) + "\n"


def _small(phrase: str) -> str:
    return phrase[:1].lower() + phrase[1:]


def _folded(text: str, indent: str = "") -> str:
    return fill(text, WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)


# ---------------------------------------------------------------- reading the file
def _content(name: str) -> dict[str, Any]:
    """The object in a file.

    Raises:
        UserError: no such file, not UTF-8 JSON, or no object.
    """
    try:
        text = sys.stdin.read() if name == STDIN else Path(name).read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise UserError(f"There is no file {name}.", NOTHING_CHANGED, REMEDY) from None
    except UnicodeDecodeError:
        raise UserError(f"{name} is not a text file in UTF-8.", NOTHING_CHANGED, REMEDY) from None
    except OSError as problem:
        raise UserError(f"{name} could not be read ({problem.strerror}).", NOTHING_CHANGED, REMEDY) from None
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as problem:
        where = f" (line {problem.lineno})" if isinstance(problem, json.JSONDecodeError) else ""
        raise UserError(f"{name} is not valid JSON{where}.", NOTHING_CHANGED, REMEDY) from None
    if not isinstance(content, dict):
        raise UserError(f"{name} does not hold one example.", NOTHING_CHANGED, REMEDY)
    return content


def _as_told(content: dict[str, Any], audience: str, name: str) -> dict[str, Any]:
    """The object with the parts of this audience's version, where it gives a version in parts.

    Raises:
        UserError: the versions are no object.
    """
    versions = content.get("versions") or {}
    if not isinstance(versions, dict):
        raise _wrong(name, "versions", "an object")
    told = versions.get(audience)
    texts = {key: version for key, version in versions.items() if not isinstance(version, dict)}
    return {**content, "versions": texts, **(told if isinstance(told, dict) else {})}


def _example(content: dict[str, Any], name: str) -> ExampleText:
    """The example of an object; a part left out is an empty part, which the coach will say.

    Raises:
        UserError: none of the four parts is there, or a value is of the wrong kind.
    """
    from desktop_app.coaching.result import ExampleText

    if not any(part in content for part in PARTS):
        raise UserError(f"{name} has none of situation, task, action and result.", NOTHING_CHANGED, REMEDY)
    told: dict[str, Any] = {key: _text(content, key, name) for key in (*PARTS, *TEXTS) if content.get(key) is not None}
    source = content.get("number_source")
    return ExampleText(
        **told,
        versions=_texts_by_key(content, "versions", name) or {},
        depth_notes=_texts_by_key(content, "depth_notes", name),
        competencies=_list(content, "competency", name) + _list(content, "competencies", name),
        terms=_list(content, "terms", name),
        truth=_truth(content, name),
        year=_year(content, name),
        number_source=None if source is None else _text(content, "number_source", name),
    )


def _wrong(name: str, key: str, wanted: str) -> UserError:
    return UserError(f"“{key}” in {name} is not {wanted}.", NOTHING_CHANGED, "Put it right and run it again.")


def _text(content: dict[str, Any], key: str, name: str) -> str:
    """One text; half of a two-part character cannot be printed and is shown as unreadable."""
    value = content[key]
    if not isinstance(value, str):
        raise _wrong(name, key, "a text")
    return _printable(value)


def _printable(value: str) -> str:
    return value.encode("utf-8", "replace").decode("utf-8")


def _list(content: dict[str, Any], key: str, name: str) -> tuple[str, ...]:
    """A list of texts; one text stands for a list of one, or of several with commas between."""
    value = content.get(key)
    if value is None:
        return ()
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise _wrong(name, key, "a list of texts")
    return tuple(_printable(each.strip()) for each in value if each.strip())


def _texts_by_key(content: dict[str, Any], key: str, name: str) -> dict[str, str] | None:
    """Texts by name; None where the file does not say."""
    value = content.get(key)
    if value is None:
        return None
    if not isinstance(value, dict) or not all(isinstance(each, str) for each in value.values()):
        raise _wrong(name, key, "an object of texts")
    return {each: _printable(text) for each, text in value.items()}


def _truth(content: dict[str, Any], name: str) -> bool:
    value = content.get("truth")
    if value is not None and not isinstance(value, bool):
        raise _wrong(name, "truth", "true or false")
    return bool(value)


def _year(content: dict[str, Any], name: str) -> int | None:
    value = content.get("year")
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise _wrong(name, "year", "a year")
    return value
