"""One value between the store's column and the bundle's JSON, both ways; it must not know which entry it is of.

Stored values are what SQLite gives back: text, whole number, real number or None.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.transfer.bundle.shape import Field

Stored = str | int | float | None
_MOST_WHOLE: Final = 2**63 - 1


def to_json(field: Field, stored: Stored) -> Any:  # noqa: ANN401  a JSON value
    """A stored value as JSON; links are the caller's."""
    if stored is None:
        return None
    if field.form == "flag":
        return bool(stored)
    if field.form in ("texts", "json"):
        return json.loads(str(stored))
    return stored


def to_store(field: Field, value: Any) -> Stored:  # noqa: ANN401  a JSON value
    """A JSON value as it is stored; links are the caller's.

    Raises:
        ValueError: with what it should be instead, to be read after "the field".
    """
    if value is None:
        if field.optional:
            return None
        raise ValueError(tr("must not be empty"))
    return _READERS[field.form](field, value)


def as_json_text(value: Any) -> str:  # noqa: ANN401  a JSON value
    """A JSON value as the records keep it (records.facts, records.answers)."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _text(_field: Field, value: Any) -> Stored:  # noqa: ANN401
    if not isinstance(value, str):
        raise ValueError(tr("must be a text"))
    return value


def _day(_field: Field, value: Any) -> Stored:  # noqa: ANN401
    try:
        return date.fromisoformat(value).isoformat()
    except (TypeError, ValueError):
        raise ValueError(tr("must be a day written YYYY-MM-DD")) from None


def _moment(_field: Field, value: Any) -> Stored:  # noqa: ANN401
    try:
        if datetime.fromisoformat(value).tzinfo is not None:
            return str(value)
    except (TypeError, ValueError):
        pass
    raise ValueError(tr("must be a moment with its zone, such as 2026-03-10T12:41:00.000+00:00")) from None


def _flag(_field: Field, value: Any) -> Stored:  # noqa: ANN401
    if not isinstance(value, bool):
        raise ValueError(tr("must be true or false"))
    return int(value)


def _whole(_field: Field, value: Any) -> Stored:  # noqa: ANN401
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > _MOST_WHOLE:
        raise ValueError(tr("must be a whole number"))
    return value


def _number(_field: Field, value: Any) -> Stored:  # noqa: ANN401
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise ValueError(tr("must be a number"))
    return float(value)


def _texts(_field: Field, value: Any) -> Stored:  # noqa: ANN401
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise ValueError(tr("must be a list of texts"))
    return json.dumps(value, ensure_ascii=False)


def _choice(field: Field, value: Any) -> Stored:  # noqa: ANN401
    if value not in field.choices:
        raise ValueError(tr("must be one of {names}", names=", ".join(field.choices)))
    return str(value)


_READERS: Final[dict[str, Callable[[Field, Any], Stored]]] = {
    "text": _text,
    "day": _day,
    "moment": _moment,
    "flag": _flag,
    "whole": _whole,
    "number": _number,
    "texts": _texts,
    "choice": _choice,
    "json": lambda _field, value: as_json_text(value),
}
