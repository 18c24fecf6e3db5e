"""What reading a posting again changed, in words for the list and for each line; it must change nothing itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop_app.ui.translate import plural, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MOST_NAMED = 4
"""Lines that are gone and named one by one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """Words about the last reading of one posting: ``lines`` by id of a line, ``sentence`` and ``detail`` in all."""

    posting_id: int = 0
    lines: Mapping[int, str] = field(default_factory=dict)
    sentence: str = ""
    detail: str = ""


def news_of(taken: Any, rows: Iterable[Any]) -> News:
    """The news of what ``records.postings.take_in`` returned, over the lines as they stand now."""
    by_id = {row.id: row for row in rows if row.place.value != "left_out"}
    lines: dict[int, str] = {each: tr("New in this reading.") for each in taken.new if each in by_id}
    new = len(lines)
    for each, wording in taken.reworded:
        if each in by_id:
            lines[each] = (
                tr("The posting says now: “{words}”. Yours was kept.", words=wording)
                if by_id[each].decided
                else tr("Reworded; it was “{words}”.", words=wording)
            )
    reworded = len(lines) - new
    kept = [each for each in taken.missing if each in by_id]
    lines |= {each: tr("The posting does not say this any more; kept as your work.") for each in kept}
    counts = (
        plural("{n} new", "{n} new", new) if new else "",
        plural("{n} reworded", "{n} reworded", reworded) if reworded else "",
        plural("{n} gone", "{n} gone", len(taken.gone)) if taken.gone else "",
        plural("{n} kept though it is gone", "{n} kept though they are gone", len(kept)) if kept else "",
    )
    said = tr(", ").join(count for count in counts if count)
    sentence = (
        tr("Read again: {what}. What you decided was kept.", what=said)
        if said
        else tr("Read again: nothing is new. What you decided was kept.")
    )
    return News(posting_id=taken.posting_id, lines=lines, sentence=sentence, detail=_gone_words(taken.gone))


def _gone_words(gone: tuple[str, ...]) -> str:
    if not gone:
        return ""
    named = tr("; ").join(tr("“{words}”", words=text) for text in gone[:MOST_NAMED])
    more = len(gone) - MOST_NAMED
    if more > 0:
        return plural("Gone: {named}; and {n} more.", "Gone: {named}; and {n} more.", more, named=named)
    return tr("Gone: {named}.", named=named)
