"""JSON from outside, read without the surprises that Python's reader lets through; it must not know what it says.

Numbers that are none (NaN, 1e999), keys that stand twice, half characters that no file can hold and nesting without
end are refused with the place and one sentence.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any, Final

from desktop_app.errors import UserError
from desktop_app.translate import mark, tr

NOTHING: Final = mark("Nothing was imported.")
_MOST_DIGITS: Final = 30
_HALF: Final = re.compile("[\ud800-\udfff]")


def refused(where: str, why: str, remedy: str = "") -> UserError:
    """The one form of refusal: where it is, what is wrong, that nothing was imported."""
    return UserError(f"{where}: {why}.", tr(NOTHING), remedy)


class _RefusedError(ValueError):
    """What a hook of the reader found; the place is added by ``parsed``."""


def parsed(data: bytes, where: str) -> Any:  # noqa: ANN401  a JSON value
    """The value in a JSON file.

    Args:
        data: its bytes; UTF-8, with or without a mark, or UTF-16 with one.
        where: what to call the file.

    Raises:
        UserError: it is not JSON, or holds what no store can keep.
    """
    try:
        text = data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")
    except UnicodeDecodeError as problem:
        raise refused(where, tr("this is not text in UTF-8 (byte {number})", number=problem.start)) from problem
    try:
        value = json.loads(
            text, parse_constant=_no_number, parse_float=_number, parse_int=_whole, object_pairs_hook=_without_doubles
        )
    except json.JSONDecodeError as problem:
        raise refused(tr("{where}, line {number}", where=where, number=problem.lineno), _plain(problem)) from problem
    except RecursionError as problem:
        raise refused(where, tr("it is nested too deeply")) from problem
    except _RefusedError as problem:
        raise refused(where, str(problem)) from problem
    if "\\u" in text and _holds_half_characters(value):
        raise refused(where, tr("it holds half a character (a lone surrogate)"))
    return value


def _plain(problem: json.JSONDecodeError) -> str:
    at_end = problem.pos >= len(problem.doc.rstrip())
    return tr("it ends too early") if at_end else tr("this is not JSON at column {number}", number=problem.colno)


def _no_number(name: str) -> Any:  # noqa: ANN401  never returns
    raise _RefusedError(tr("{name} is not a number", name=name))


def _number(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise _RefusedError(tr("{number} is too large a number", number=digits[:_MOST_DIGITS]))
    return value


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise _RefusedError(tr("a number of {count} digits is too large", count=len(digits)))
    return int(digits)


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        doubled = next(key for key in keys if keys.count(key) > 1)
        raise _RefusedError(tr("“{name}” is given twice in one entry", name=doubled[:60]))
    return found


def _holds_half_characters(value: object) -> bool:
    """Whether any text in the value holds a lone surrogate; walked without recursion."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            if _HALF.search(each):
                return True
        elif isinstance(each, dict):
            waiting += each.keys()
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each
    return False
