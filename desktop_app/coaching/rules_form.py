"""Rules on form: parts, result, proportions and length (STR, RES, PRO, LEN); they must not judge wording.

Each rule takes a ``Case`` and gives the findings of one id of domain.md 3.2, or none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_app.coaching import measure
from desktop_app.coaching.lexicon import Scan, lexicon
from desktop_app.coaching.rulebook import rulebook
from desktop_app.text import seconds
from desktop_app.vocabulary import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.coaching.case import Case
    from desktop_app.coaching.result import Finding

FROM_TO: Final = 12
"""Words within which "to" answers "from"."""

E, W, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT


def situation_missing(case: Case) -> Iterator[Finding]:
    """STR-01: the situation has too few words to place the listener."""
    rule = case.rule("STR-01")
    if case.counts["situation"] < rule.limits["words"]:
        yield rule.finding(values={"words": case.counts["situation"]})


def own_task_missing(case: Case) -> Iterator[Finding]:
    """STR-02: the task is too short or, in English, has no I, me or my; CAR keeps the task in its context."""
    rule = case.rule("STR-02")
    part = case.framework.task_in
    scan = case.scans[part]
    nobody = case.language == "en" and not lexicon().words["me"].intersection(scan.low)
    if case.counts[part] < rule.limits["words"] or nobody:
        named = {field: name for field, _, name in case.framework.parts}
        yield rule.finding(part=part, values={"part": named[part]})


def action_missing(case: Case) -> Iterator[Finding]:
    """STR-03: the action is too short to be marked."""
    rule = case.rule("STR-03")
    if case.counts["action"] < rule.limits["words"]:
        yield rule.finding(values={"words": case.counts["action"]})


def result_missing(case: Case) -> Iterator[Finding]:
    """RES-01: the story stops before it ends."""
    if not case.has_result:
        yield case.rule("RES-01").finding(values={"words": case.counts["result"]})


def figure_missing(case: Case) -> Iterator[Finding]:
    """RES-02: no figure in a result; a hint only where the person says why there is none."""
    if case.has_result and not case.figures:
        yield case.rule("RES-02").finding(HINT if case.example.no_figure_reason.strip() else W)


def vague_outcome(case: Case) -> Iterator[Finding]:
    """RES-03: wording that could end any story, and no figure."""
    if case.has_result and not case.figures:
        places = case.places("vague", ("result",))
        if places:
            yield case.rule("RES-03").finding(places=places, values={"quoted": case.quoted(places)})


def figure_without_comparison(case: Case) -> Iterator[Finding]:
    """RES-04: a figure in the result with nothing to compare it with."""
    if case.has_result and case.figures and not is_compared(case):
        places = tuple(("result", figure.start, figure.end) for figure in case.figures)
        yield case.rule("RES-04").finding(places=places)


def is_compared(case: Case) -> bool:
    """Whether the result compares: a word for it, "from ... to", "by" with an amount or a date.

    After a participle "by" names a doer ("used by 12 nurses") and compares nothing.
    """
    scan = case.scans["result"]
    if scan.of("comparison"):
        return True
    low = scan.low
    if any(word == "from" and "to" in low[index + 1 : index + FROM_TO] for index, word in enumerate(low)):
        return True
    return any(_by_how_much(case, index) for index, word in enumerate(low[:-1]) if word == "by")


def _by_how_much(case: Case, index: int) -> bool:
    """Whether the "by" at word ``index`` of the result is followed by an amount or a deadline, not by a doer."""
    scan, words = case.scans["result"], lexicon().words
    following = scan.low[index + 1]
    near = {span.start for span in scan.words[index + 1 : index + 3]}
    figure = next((each for each in case.figures if each.start in near), None)
    if figure is None:
        return following in words["deadline_words"] | words["months"] | words["days"] or following[0].isdigit()
    before = scan.low[index - 1] if index else ""
    done = before.endswith("ed") or before in lexicon().participles
    return not (done and figure.kind == "number" and figure.unit and figure.unit not in words["unit_words"])


def action_too_small(case: Case) -> Iterator[Finding]:
    """PRO-01: the share of the action is under the line."""
    rule = case.rule("PRO-01")
    share = case.shares["action"]
    if any(case.counts.values()) and share < rule.limits["warn_share"]:
        yield rule.finding(E if share < rule.limits["error_share"] else W, values={"share": round(share)})


def set_up_too_large(case: Case) -> Iterator[Finding]:
    """PRO-02: situation and task (or the parts the framework merges them into) take too much."""
    rule = case.rule("PRO-02")
    share = case.shares["situation"] + case.shares["task"]
    if share > rule.limits["warn_share"]:
        yield rule.finding(E if share > rule.limits["error_share"] else W, values={"share": round(share)})


def result_squeezed(case: Case) -> Iterator[Finding]:
    """PRO-03: a result that is there and rushed."""
    rule = case.rule("PRO-03")
    if case.has_result and case.shares["result"] < rule.limits["warn_share"]:
        yield rule.finding(values={"share": round(case.shares["result"])})


def told_words(case: Case) -> tuple[int, str]:
    """Words that will be said to this listener, and the part they stand in.

    That is the telling in S/T/A/R and learned; a text kept as this audience's version is what will be said instead.
    """
    version = case.example.versions.get(case.audience, "")
    if version.strip():
        return measure.word_count(Scan(version)), case.audience
    return case.total, ""


def too_long(case: Case) -> Iterator[Finding]:
    """LEN-01: more words than this listener has time for; seconds are at the person's own pace."""
    rule = case.rule("LEN-01")
    warn, error = rule.by_audience[case.audience]
    words, part = told_words(case)
    if words > warn:
        name = rulebook().audiences[case.audience].name
        values = {
            "words": words,
            "seconds": seconds(words, case.pace),
            "limit": round(warn),
            "wanted": seconds(round(warn), case.pace),
            "audience": name,
            "wants": rule.names["several" if name.endswith("s") else "one"],
        }
        yield rule.finding(E if words > error else W, part=part, values=values)


def too_short(case: Case) -> Iterator[Finding]:
    """LEN-02: too few words to be marked."""
    rule = case.rule("LEN-02")
    (least,) = rule.by_audience[case.audience]
    words, part = told_words(case)
    if words < least:
        name = rulebook().audiences[case.audience].name
        yield rule.finding(part=part, values={"words": words, "limit": round(least), "audience": name})


def hard_to_say(case: Case) -> Iterator[Finding]:
    """LEN-03: a sentence, or all of them on average, too long for one breath."""
    rule = case.rule("LEN-03")
    lengths = [(part, scan, measure.sentence_lengths(scan)) for part, scan in case.told]
    every = [length for _, _, found in lengths for length in found]
    if not every:
        return
    mean = sum(every) / len(every)
    if max(every) <= rule.limits["longest"] and mean <= rule.limits["mean"]:
        return
    bar = rule.limits["longest"] if max(every) > rule.limits["longest"] else max(every) - 1
    places = tuple(
        (part, scan.words[start].start, scan.words[stop - 1].end)
        for part, scan, found in lengths
        for (start, stop), length in zip(scan.ranges, found, strict=True)
        if length > bar
    )
    yield rule.finding(places=places, values={"longest": max(every), "mean": round(mean)})


def headline_too_long(case: Case) -> Iterator[Finding]:
    """LEN-04: a headline of more than one breath."""
    rule = case.rule("LEN-04")
    words = measure.word_count(case.scans["headline"])
    if words > rule.limits["words"]:
        yield rule.finding(values={"words": words})


RULES: Final[dict[str, Callable[[Case], Iterator[Finding]]]] = {
    "STR-01": situation_missing,
    "STR-02": own_task_missing,
    "STR-03": action_missing,
    "RES-01": result_missing,
    "RES-02": figure_missing,
    "RES-03": vague_outcome,
    "RES-04": figure_without_comparison,
    "PRO-01": action_too_small,
    "PRO-02": set_up_too_large,
    "PRO-03": result_squeezed,
    "LEN-01": too_long,
    "LEN-02": too_short,
    "LEN-03": hard_to_say,
    "LEN-04": headline_too_long,
}
