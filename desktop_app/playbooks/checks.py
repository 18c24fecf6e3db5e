"""What a page's checks point at while the person types; each named rule once, and it must not know any page by name.

The words for the person come from the playbook; a check only decides whether and where they are said. Nothing here
holds back saving (domain.md 3.1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desktop_app.playbooks import checks_records, values, wording
from desktop_app.playbooks.checks_records import finding, without_owner
from desktop_app.playbooks.rules import PageFinding, Spec
from desktop_app.text import words
from desktop_app.translate import plural, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.playbooks.model import Page, Rule
    from desktop_app.playbooks.state import PageState

Found = list[PageFinding]
_ORDER: Final = {"E": 0, "W": 1, "I": 2}


def findings(page: Page, state: PageState) -> tuple[PageFinding, ...]:
    """Everything the page's checks point at, gravest first, in the page's order within one severity."""
    found = [each for rule in page.checks for each in CHECKS[rule.rule].run(rule, page, state)]
    return tuple(sorted(found, key=lambda each: _ORDER[each.severity]))


def _place(rule: Rule, place: values.Place, detail: str = "", hits: list[wording.Hit] | None = None) -> PageFinding:
    """A finding at one text of the page."""
    spans = tuple((hit.start, hit.end) for hit in hits or ())
    return finding(
        rule, detail=detail, field=place.field, column=place.column, row=place.row, spans=spans
    )  # fmt: skip


def _always(rule: Rule, page: Page, state: PageState) -> Found:
    """A standing word of caution."""
    return [finding(rule)]


def _stands_at(rule: Rule, page: Page, state: PageState) -> Found:
    """Every path of ``where`` stands at one of its values and every path of ``empty`` is empty."""
    met = all(any(value in allowed for value in _flat(state, path)) for path, allowed in rule.argument("where"))
    bare = not any(values.any_filled(state, path) for path in rule.argument("empty", ()))
    return [finding(rule)] if met and bare else []


def _flat(state: PageState, path: str) -> list[Any]:
    """Values at a path with lists of ticks opened up."""
    return [inner for value in values.at(state, path) for inner in (value if isinstance(value, list) else [value])]


def _row_stands_at(rule: Rule, page: Page, state: PageState) -> Found:
    """Each row whose ``column`` stands at one of ``values`` (and whose column ``empty`` is empty)."""
    key, column, empty = rule.argument("path"), rule.argument("column"), rule.argument("empty", "")
    return [
        finding(rule, detail=_name(page, key, row), field=key, column=column, row=number)
        for number, row in enumerate(values.rows(state, key))
        if row.get(column) in rule.argument("values") and not (empty and values.filled(row.get(empty)))
    ]


def _row_lacks(rule: Rule, page: Page, state: PageState) -> Found:
    """Each row that holds something but not ``column`` (with ``given``: rows where that column is filled)."""
    key, column, given = rule.argument("path"), rule.argument("column"), rule.argument("given", "")
    return [
        finding(rule, detail=_name(page, key, row), field=key, column=column, row=number)
        for number, row in enumerate(values.rows(state, key))
        if values.filled(row.get(given) if given else row) and not values.filled(row.get(column))
    ]


def _name(page: Page, key: str, row: Mapping[str, object]) -> str:
    """What a row is about: its first text."""
    field = page.field(key)
    texts = [row.get(column.key) for column in (field.columns if field else ())]
    return next((text for text in texts if isinstance(text, str) and text.strip()), "")


def _lacks(rule: Rule, page: Page, state: PageState) -> Found:
    """``path`` is empty although one of ``given`` is filled (without ``given``: simply empty)."""
    given = rule.argument("given", ())
    begun = not given or any(values.any_filled(state, path) for path in given)
    return [finding(rule)] if begun and not values.any_filled(state, rule.argument("path")) else []


def _given(rule: Rule, page: Page, state: PageState) -> Found:
    """``path`` holds something, and there is something to say about that."""
    return [finding(rule)] if values.any_filled(state, rule.argument("path")) else []


def _too_many(rule: Rule, page: Page, state: PageState) -> Found:
    """More than ``most`` things in a list or in rows."""
    value = state.values.get(rule.argument("path")) or ()
    count = sum(values.filled(item) for item in value) if isinstance(value, list | tuple) else 0
    return [finding(rule, detail=str(count))] if count > rule.argument("most") else []


def _number(rule: Rule, page: Page, state: PageState) -> Found:
    """A number over ``most``, in a field or in any row."""
    numbers = [value for value in values.at(state, rule.argument("path")) if isinstance(value, int | float)]
    return [finding(rule, detail=f"{value:g}") for value in numbers if value > rule.argument("most")]


def _words_over(rule: Rule, page: Page, state: PageState) -> Found:
    """Texts over ``most`` words: each by itself, or with ``together`` the field as a whole."""
    path, most = rule.argument("path"), rule.argument("most")
    if rule.argument("together"):
        count = values.count_words(state, path)
        return [finding(rule, detail=plural("{n} word", "{n} words", count))] if count > most else []
    counted = [(place, len(words(place.text))) for place in values.places(state, path)]
    return [_place(rule, place, plural("{n} word", "{n} words", count)) for place, count in counted if count > most]


def _longer(rule: Rule, page: Page, state: PageState) -> Found:
    """``path`` has more words than ``than``, both filled."""
    first, second = (values.count_words(state, rule.argument(name)) for name in ("path", "than"))
    return (
        [finding(rule, detail=tr("{first} words against {second}", first=first, second=second))]
        if second and first > second
        else []
    )


def _says(rule: Rule, page: Page, state: PageState) -> Found:
    """Texts that hold a phrase of the list ``words``, unless the row's ``proof`` column is filled.

    With ``alone`` the list counts only where nothing but these words and at most three others stand ("negotiable").
    """
    if state.language != "en":
        return []
    found = []
    for path in rule.argument("path"):
        for place in values.places(state, path):
            hits = wording.find(rule.argument("words"), place.text)
            excused = _proved(rule, state, place) or (rule.argument("alone") and _has_more(place.text, hits))
            if hits and not excused:
                found.append(_place(rule, place, hits[0].words, hits))
    return found


def _has_more(text: str, hits: list[wording.Hit]) -> bool:
    """Whether a text says something beside the words found: a digit, or more than three other words."""
    found = sum(len(words(hit.words)) for hit in hits)
    return any(sign.isdigit() for sign in text) or len(words(text)) > found + 3


def _proved(rule: Rule, state: PageState, place: values.Place) -> bool:
    """Whether the row of a text, or the page, gives what excuses the phrase (column or field ``proof``)."""
    proof = rule.argument("proof", "")
    if not proof:
        return False
    if place.row is None:
        return values.any_filled(state, proof)
    return values.filled(values.rows(state, place.field)[place.row].get(proof))


def _does_not_say(rule: Rule, page: Page, state: PageState) -> Found:
    """Texts that hold no phrase of the list ``words``."""
    if state.language != "en":
        return []
    placed = [place for path in rule.argument("path") for place in values.places(state, path)]
    return [_place(rule, place) for place in placed if not wording.has(rule.argument("words"), place.text)]


def _range_wide(rule: Rule, page: Page, state: PageState) -> Found:
    """A range whose top is more than ``percent`` over its bottom."""
    value = state.values.get(rule.argument("path"))
    low, high = (value.get("low"), value.get("high")) if isinstance(value, dict) else (None, None)
    if not isinstance(low, int | float) or not isinstance(high, int | float) or low <= 0:
        return []
    # Whole numbers on both sides, so that exactly twenty percent is not lost to rounding.
    wide = (high - low) * 100 > low * rule.argument("percent")
    return [finding(rule, detail=tr("{share}% wide", share=round((high - low) / low * 100)))] if wide else []


def _alike(rule: Rule, page: Page, state: PageState) -> Found:
    """Two texts at a path that share more than ``percent`` of their words."""
    placed = values.places(state, rule.argument("path"))
    found = []
    for index, place in enumerate(placed):
        if any(_share(place.text, other.text) * 100 > rule.argument("percent", 80) for other in placed[:index]):
            found.append(_place(rule, place))
    return found


def _share(first: str, second: str) -> float:
    """Share of the shorter text's different words that the other text has too, 0 to 1."""
    one, two = ({word.text.casefold() for word in words(text)} for text in (first, second))
    return len(one & two) / min(len(one), len(two)) if one and two else 0.0


def _repeats(rule: Rule, page: Page, state: PageState) -> Found:
    """Texts that only say again a line of the CV (more than ``percent`` of their words stand in that line)."""
    lines = [line for line in state.facts.cv.splitlines() if len(words(line)) > 2]
    return [
        _place(rule, place)
        for place in values.places(state, rule.argument("path"))
        if len(words(place.text)) > 2
        and any(_within(place.text, line) * 100 > rule.argument("percent", 80) for line in lines)
    ]


def _within(text: str, line: str) -> float:
    """Share of a text's different words that stand in a line, 0 to 1."""
    own = {word.text.casefold() for word in words(text)}
    return len(own & {word.text.casefold() for word in words(line)}) / len(own)


def _nothing_of(rule: Rule, page: Page, state: PageState) -> Found:
    """A filled text that names nothing of this employer or post."""
    named = {word.text.casefold() for name in state.facts.employer_words for word in words(name) if len(word.text) > 2}
    placed = values.places(state, rule.argument("path"))
    said = {without_owner(word.text.casefold()) for place in placed for word in words(place.text)}
    return [finding(rule)] if placed and named and not named & said else []


CHECKS: Final[dict[str, Spec[Found]]] = {
    "always": Spec(_always),
    "stands_at": Spec(_stands_at, {"where": "where"}, {"empty": "paths"}),
    "row_stands_at": Spec(_row_stands_at, {"path": "path", "column": "column", "values": "texts"}, {"empty": "column"}),
    "row_lacks": Spec(_row_lacks, {"path": "path", "column": "column"}, {"given": "column"}),
    "lacks": Spec(_lacks, {"path": "path"}, {"given": "paths"}),
    "given": Spec(_given, {"path": "path"}),
    "too_many": Spec(_too_many, {"path": "path", "most": "number"}),
    "number_over": Spec(_number, {"path": "path", "most": "number"}),
    "words_over": Spec(_words_over, {"path": "path", "most": "number"}, {"together": "flag"}),
    "longer": Spec(_longer, {"path": "path", "than": "path"}),
    "says": Spec(_says, {"path": "paths", "words": "words"}, {"proof": "text", "alone": "flag"}),
    "does_not_say": Spec(_does_not_say, {"path": "paths", "words": "words"}),
    "range_wide": Spec(_range_wide, {"path": "path", "percent": "number"}),
    "alike": Spec(_alike, {"path": "path"}, {"percent": "number"}),
    "repeats_cv": Spec(_repeats, {"path": "path"}, {"percent": "number"}),
    "not_specific": Spec(_nothing_of, {"path": "path"}),
    **checks_records.CHECKS,
}
"""Every check a playbook may name, with its settings."""
