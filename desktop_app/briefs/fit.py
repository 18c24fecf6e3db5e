"""What gives way when a brief is longer than its pages: a pure pass over the Brief; it must not measure or draw.

Every step says in words what it left out, so the screen can name it; nothing is ever dropped silently.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, TypeVar

from desktop_app.blotting import names_money
from desktop_app.briefs.model import Brief, Gone, Standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.briefs.layouts import Layout
    from desktop_app.briefs.words import Words

T = TypeVar("T")

LONGEST_IN_MASTHEAD: Final = 140
LONGEST_ON_A_PAGE: Final = 1_500
"""Characters of a single text, per page of a layout of fixed number, above which nothing is measured at all."""
MOST_NAMED: Final = 40
"""Left-out items of one kind that are named one by one."""
LENGTHS: Final = (420, 260, 160, 90, 48)
"""Characters a single text may keep on pages of fixed number, tried in this order when all else is not enough."""
_STORY_PARTS: Final = frozenset({"depth", "may_dig"})
_LABELS: Final = {
    "matches": "match_table", "confirm": "confirm", "asks": "ask", "team_example": "team", "talking_points": "talking",
    "ticks": "after", "pitch": "pitch", "stories": "stories", "gap_answer": "gap_answer", "quote": "quote",
    "may_dig": "may_dig", "depth": "depth", "people": "people", "masthead": "masthead",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What gave way so far: per field the names of items that went, and the fields whose texts were cut."""

    items: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    shorter: tuple[str, ...] = ()

    def plus(self, field: str, names: Sequence[str], why: str) -> LeftOut:
        """The same with ``names`` gone from ``field``; ``why`` is a key of the printed words' table of that name."""
        known = {(each, reason): names for each, reason, names in self.items}
        known[field, why] = (*known.get((field, why), ()), *names)
        return replace(self, items=tuple((*key, gone) for key, gone in known.items()))

    def cut(self, fields: Sequence[str]) -> LeftOut:
        """The same with the texts of ``fields`` cut."""
        return replace(self, shorter=tuple(dict.fromkeys((*self.shorter, *fields))))

    def told(self, layout: Layout, words: Words) -> tuple[str, ...]:
        """One sentence for each thing that the layout would have shown."""
        shown = layout.fields
        named: dict[str, tuple[str, ...]] = {}
        for field, _, names in self.items:
            named[field] = (*named.get(field, ()), *names)
        items = [told(field, names, words) for field, names in named.items() if field in shown]
        labels = dict.fromkeys(_label(field, words) for field in self.shorter if field in shown or field == "masthead")
        return (*items, *(words("dropped.shortened", what=label) for label in labels))

    def gone(self, layout: Layout, words: Words) -> tuple[Gone, ...]:
        """The same item by item, with the reason, for the preview; a text that was cut has no names."""
        shown = layout.fields
        items = [
            Gone(what=_label(field, words), names=names, why=words(f"why.{why}"))
            for field, why, names in self.items
            if field in shown
        ]
        labels = dict.fromkeys(_label(field, words) for field in self.shorter if field in shown or field == "masthead")
        return (*items, *(Gone(what=label, names=(), why=words("why.cut")) for label in labels))


def prepared(brief: Brief, layout: Layout) -> tuple[Brief, LeftOut]:
    """The brief as its layout may show it: no pay where pages may lie on a table, no more items than it keeps."""
    left = LeftOut()
    if not layout.pay:
        pay = [fact.question for fact in brief.facts if fact.pay]
        left = left.plus("facts", pay, "pay") if pay else left
        brief = replace(brief, facts=tuple(fact for fact in brief.facts if not fact.pay))
        told_of = [text for text in brief.read_before if names_money(text)]
        left = left.plus("read_before", [name_of(text) for text in told_of], "pay") if told_of else left
        brief = replace(brief, read_before=tuple(text for text in brief.read_before if text not in told_of))
    if not layout.pen:  # only the study edition prints a story word for word
        brief = replace(brief, stories=tuple(replace(story, telling="") for story in brief.stories))
    for name, count in layout.keep.items():
        brief, names = keep_first(brief, name, count)
        left = left.plus(name, names, "most") if names else left
    if layout.pages:
        brief, left = shorten(brief, LONGEST_ON_A_PAGE * layout.most, left)
    masthead, cut = _shortened(brief.masthead, LONGEST_IN_MASTHEAD)
    return replace(brief, masthead=masthead), left.cut(["masthead"]) if cut else left


def stepped(brief: Brief, steps: Sequence[str], left: LeftOut) -> tuple[Brief, LeftOut]:
    """The brief after steps of a layout's ``drop`` list: "matches:3" keeps three, "gap_answer" empties."""
    for name in steps:
        field, _, count = name.partition(":")
        brief, names = keep_first(brief, field, int(count or 0))
        left = left.plus(field, names, "room") if names else left
    return brief, left


def keep_first(brief: Brief, field: str, count: int) -> tuple[Brief, list[str]]:
    """Keep the first ``count`` items of a field; a single text or part is emptied. Returns the names that went."""
    if field == "ticks":
        gone = list(brief.afterwards.ticks[count:])
        return replace(brief, afterwards=replace(brief.afterwards, ticks=brief.afterwards.ticks[:count])), gone
    if field in _STORY_PARTS:
        gone = [text for story in brief.stories for text in getattr(story, field)[count:]]
        parts: dict[str, Any]
        stories = []
        for story in brief.stories:
            parts = {field: getattr(story, field)[:count]}
            stories.append(replace(story, **parts))
        return replace(brief, stories=tuple(stories)), gone
    value = getattr(brief, field)
    if field == "matches":
        return _keep_matches(brief, count)
    if isinstance(value, tuple):
        gone = [name_of(item) for item in value[count:]]
        change: dict[str, Any] = {field: value[:count]}
        brief = replace(brief, **change)
        return (_without_lost_stories(brief) if field == "stories" else brief), gone
    if not value or count:
        return brief, []
    empty: dict[str, Any] = {field: "" if isinstance(value, str) else None}
    return replace(brief, **empty), [name_of(value)]


def _keep_matches(brief: Brief, count: int) -> tuple[Brief, list[str]]:
    """Keep the requirements that weigh most; between equals those with a gap, which need their answer ready."""
    easy = (Standing.EXACT,)
    found = brief.matches
    order = sorted(range(len(found)), key=lambda place: (-found[place].weight, found[place].standing in easy))
    kept = sorted(order[:count])
    gone = [name_of(found[place]) for place in order[count:]]
    return replace(brief, matches=tuple(found[place] for place in kept)), gone


def _without_lost_stories(brief: Brief) -> Brief:
    """Let no requirement point at a story that is not printed."""
    known = len(brief.stories)
    matches = tuple(replace(match, story=0) if match.story > known else match for match in brief.matches)
    return replace(brief, matches=matches)


def name_of(item: object) -> str:
    """What a person would call an item: its first text, shortened."""
    if isinstance(item, str):
        text = item
    elif dataclasses.is_dataclass(item):
        texts = (getattr(item, part.name) for part in dataclasses.fields(item))
        text = next((value for value in texts if isinstance(value, str) and value), "")
    else:
        text = ""
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:57].rstrip() + "…"


def _label(field: str, words: Words) -> str:
    """What the page calls a field."""
    return words(f"label.{_LABELS.get(field, field)}", name="").strip()


def told(field: str, names: Sequence[str], words: Words) -> str:
    """One sentence for the screen about what was left out."""
    what = _label(field, words)
    if len(names) == 1:
        return words("dropped.item", what=what, name=names[0])
    shown = "; ".join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")
    return words("dropped.items", what=what, count=len(names), names=shown)


def shorten(brief: Brief, limit: int, left: LeftOut) -> tuple[Brief, LeftOut]:
    """Cut every single text to ``limit`` characters, at a word's end, with an ellipsis."""
    changed: dict[str, Any] = {}
    for part in dataclasses.fields(brief):
        if part.name in ("masthead", "layout", "language", "author", "known_people", "known_employers"):
            continue
        value, was_cut = _shortened(getattr(brief, part.name), limit)
        if was_cut:
            changed[part.name] = value
    return replace(brief, **changed), left.cut(list(changed)) if changed else left


def _shortened(value: T, limit: int) -> tuple[T, bool]:
    """A value with every text in it cut to ``limit`` characters, and whether any was."""
    changed: Any = value
    was_cut = False
    if isinstance(value, str) and not isinstance(value, StrEnum):
        was_cut = len(value) > limit
        changed = _cut(value, limit) if was_cut else value
    elif isinstance(value, tuple):
        pairs = [_shortened(item, limit) for item in value]
        was_cut = any(cut for _, cut in pairs)
        changed = tuple(item for item, _ in pairs)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        parts = {part.name: _shortened(getattr(value, part.name), limit) for part in dataclasses.fields(value)}
        cuts: dict[str, Any] = {name: new for name, (new, cut) in parts.items() if cut and name != "link"}
        was_cut = bool(cuts)
        changed = replace(value, **cuts)
    return changed, was_cut


def _cut(text: str, limit: int) -> str:
    kept = text[: limit - 1]
    at_word = kept.rpartition(" ")[0]
    return (at_word if len(at_word) > limit // 2 else kept).rstrip(" ,;:.–—\n") + "…"


def texts(value: object) -> Iterator[str]:
    """Every text in a Brief or a part of one, in order."""
    if isinstance(value, str) and not isinstance(value, StrEnum):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif dataclasses.is_dataclass(value):
        for part in dataclasses.fields(value):
            yield from texts(getattr(value, part.name))
