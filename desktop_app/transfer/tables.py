"""Rows as CSV that no spreadsheet can take for formulas, and CSV as rows; it must not know what the rows mean."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from desktop_app.errors import UserError
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FIELD_LIMIT = 1_000_000
"""Longest cell read, in characters (the library's own limit of 131,072 is too short for a long note)."""

_FORMULA_STARTS = frozenset("=+-@\t\r＝＋－＠")


def guarded(cell: str) -> str:
    """A cell that a spreadsheet shows as text: one that could start a formula gets an apostrophe in front.

    An apostrophe of the person's own in that place is doubled, so that ``unguarded`` gives every cell back exactly.
    """
    bare = cell.lstrip("'")
    return f"'{cell}" if bare[:1] in _FORMULA_STARTS and bare else cell


def unguarded(cell: str) -> str:
    """The cell as it was before ``guarded``."""
    bare = cell.lstrip("'")
    return cell[1:] if bare != cell and bare[:1] in _FORMULA_STARTS and bare else cell


def csv_text(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Header and rows as CSV text (RFC 4180), formula-safe; write it as UTF-8 with a BOM so that Excel reads it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([guarded(cell) for cell in header])
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return out.getvalue()


def decoded(data: bytes) -> str:
    """The text of a CSV file, whether UTF-8, UTF-16 or an old Windows encoding."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def rows_of(text: str) -> list[dict[str, str]]:
    """Rows of a CSV text by column name; comma, semicolon or tab between cells; short rows are filled with "".

    Cells beyond the last named column go to columns named "column 5", "column 6" ...: nothing is dropped.

    Raises:
        UserError: no header, or a cell over the limit; row and column are named.
    """
    first = text.split("\n", 1)[0]
    separator = max(",;\t", key=first.count)
    previous = csv.field_size_limit(FIELD_LIMIT)
    try:
        reader = csv.reader(io.StringIO(text.replace("\x00", ""), newline=""), delimiter=separator)
        table = [row for row in reader if any(row)]
    except csv.Error as problem:
        raise UserError(
            tr("This table cannot be read in line {number}: {problem}.", number=reader.line_num, problem=problem),
            tr("Nothing was imported."),
        ) from problem
    finally:
        csv.field_size_limit(previous)
    if not table:
        raise UserError(tr("This table is empty."), tr("Nothing was imported."))
    header = [
        unguarded(name.strip()) or tr("column {number}", number=number) for number, name in enumerate(table[0], 1)
    ]
    doubled = {name for name in header if header.count(name) > 1}
    if doubled:
        raise UserError(
            tr("Two columns have the same name: {name}.", name=sorted(doubled)[0]),
            tr("Nothing was imported."),
            tr("Rename one."),
        )
    rows = []
    for cells in table[1:]:
        names = header + [tr("column {number}", number=number) for number in range(len(header) + 1, len(cells) + 1)]
        padded = [*cells, *[""] * (len(names) - len(cells))]
        rows.append({name: unguarded(cell) for name, cell in zip(names, padded, strict=True)})
    return rows
