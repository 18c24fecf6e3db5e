"""What is right already, said before any fault (domain.md 3.2, message order); it must not find faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.coaching import voice
from desktop_app.coaching.language import ENGLISH
from desktop_app.coaching.rulebook import rulebook
from desktop_app.coaching.rules_form import is_compared, told_words
from desktop_app.text import seconds
from desktop_app.translate import filled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.coaching.case import Case
    from desktop_app.coaching.result import Finding


def what_is_right(case: Case, findings: Iterable[Finding]) -> tuple[str, ...]:
    """Short phrases, each true of this example: "One event, with a time or a place", "Action 58%", "It ends" ..."""
    said = rulebook().right
    amiss = {finding.rule for finding in findings}
    english = case.language == ENGLISH
    right = []
    if english and case.anchored and not amiss & {"OWN-06", "OWN-08", "STR-01"}:
        right.append(said["event"])
    if case.total and not amiss & {"PRO-01", "STR-03"}:
        right.append(filled(said["share"], share=round(case.shares["action"])))
    if case.has_result and not amiss & {"RES-03", "PRO-03"}:
        right.append(said["ends"])
    if english and case.has_result and case.figures and is_compared(case):
        right.append(filled(said["compared"], figures=_counted("figures", len({each.value for each in case.figures}))))
    if english and not amiss & {"ACT-01", "OWN-01"}:
        scan = case.scans["action"]
        acts = len(voice.different(scan, voice.own_actions(scan)))
        right.append(filled(said["own"], things=_counted("things", acts)))
    if english and case.rule("ACT-02").runs_for(case.audience) and "ACT-02" not in amiss:
        right.append(said["reason"])
    if not amiss & {"LEN-01", "LEN-02"}:
        right.append(_fits(case))
    return tuple(right)


def _fits(case: Case) -> str:
    """The time it takes beside the time this listener has."""
    book = rulebook()
    words, _ = told_words(case)
    return str(
        filled(
            book.right["time"],
            audience=book.audiences[case.audience].name,
            seconds=seconds(words, case.pace),
            wanted=seconds(round(case.rule("LEN-01").by_audience[case.audience][0]), case.pace),
        )
    )


def _counted(name: str, count: int) -> str:
    """A count in words: "one figure", "3 figures"."""
    one, many = rulebook().right["units"][name]
    return str(one if count == 1 else filled(many, n=count))
