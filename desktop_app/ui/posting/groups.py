"""In which groups the lines of a posting stand and what is said about their number; it must draw nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.ui.posting.line_actions import is_duty, is_unsorted
from desktop_app.ui.rows import Heading
from desktop_app.ui.translate import plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

MOST_MUSTS = 8
"""More musts than this are hardly all musts (product, rule of the short list)."""


def is_listed(row: Any, level: str) -> bool:
    """Whether a line counts as asked for at this level."""
    return bool(row.place.value == "listed" and row.level.value == level)


def is_asked(row: Any) -> bool:
    """Whether a line is listed, or waits to be sorted."""
    return bool(row.place.value == "listed" or is_unsorted(row))


def grouped(rows: Sequence[Any], shown: Collection[str]) -> list[Any]:
    """Lines under the headings of their groups; of ``duty`` and ``left_out`` only those named in ``shown``."""
    groups: tuple[tuple[str, str, Callable[[Any], bool]], ...] = (
        (tr("Must"), tr("would a no lose you the place?"), lambda row: is_listed(row, "must")),
        (tr("Wish"), "", lambda row: is_listed(row, "wish")),
        (tr("Not sorted yet"), tr("count for nothing until you decide"), is_unsorted),
        (tr("Duties"), tr("key 1 makes one a must"), lambda row: "duty" in shown and is_duty(row)),
        (tr("Left out"), "", lambda row: "left_out" in shown and row.place.value == "left_out"),
    )
    found: list[Any] = []
    for name, note, belongs in groups:
        mine = [row for row in rows if belongs(row)]
        if mine:
            found += [Heading(name, tr("{count}  {note}", count=len(mine), note=note).strip()), *mine]
    return found


def wanted(rows: Sequence[Any], asked: object, current: object) -> object:
    """The line to show: the one asked for; on arrival, where none of them is current, the first that waits; or None."""
    if asked or any(row.id == current for row in rows):
        return asked
    return next((row.id for row in rows if is_unsorted(row)), None)


def found_words(rows: Sequence[Any]) -> str:
    """How many are listed and how many wait."""
    listed = [row for row in rows if row.place.value == "listed"]
    unsorted = sum(is_unsorted(row) for row in rows)
    if not (listed or unsorted):
        return tr("No requirements found")
    found = plural("{n} found", "{n} found", len(listed))
    return tr("{found}, {count} to sort", found=found, count=unsorted) if unsorted else found


def notice_words(rows: Sequence[Any], notice: str) -> str:
    """What the person should know of the list: too many musts, or what reading said."""
    if sum(is_listed(row, "must") for row in rows) > MOST_MUSTS:
        return tr("More than eight musts. Which of these would lose you the place if it were a no?")
    return notice


def fold_words(rows: Sequence[Any], place: str, *, shown: bool) -> str:
    """What a folded group holds, with what the button does; empty where it holds nothing."""
    mine = [row for row in rows if row.place.value == place]
    if not mine:
        return ""
    if place == "duty":
        what = plural("Duties, {n} line.", "Duties, {n} lines.", len(mine))
    else:
        what = tr("Left out as not asked of you: {lines}.", lines=lines_words(mine))
    return tr("{what} Hide", what=what) if shown else tr("{what} Show", what=what)


def lines_words(rows: Iterable[Any]) -> str:
    """The numbers of lines, runs drawn together: lines 2–3, 19."""
    numbers = sorted({each for row in rows if row.line for each in range(row.line, (row.end_line or row.line) + 1)})
    by_hand = [row for row in rows if not row.line]
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    said = tr(", ").join(str(first) if first == last else tr("{a}–{b}", a=first, b=last) for first, last in runs)
    words = plural("line {lines}", "lines {lines}", len(numbers), lines=said) if numbers else ""
    added = plural("{n} of your own", "{n} of your own", len(by_hand)) if by_hand else ""
    return tr(", ").join(part for part in (words, added) if part)
