"""What gives way when a brief is longer than its pages: a pure pass over the Brief; it must not measure or draw.

Every step says in words what it left out, so the screen can name it; nothing is ever dropped silently.
"""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, TypeVar

from desktop_app.briefs.model import Brief, Standing

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    "ticks": "after", "pitch": "pitch", "stories": "stories", "gap_answer": "gap_answer", "quote": "culture",
    "may_dig": "may_dig", "depth": "depth",
}  # fmt: skip


def prepared(brief: Brief, layout: Layout, words: Words) -> tuple[Brief, list[str]]:
    """The brief as its layout may show it: no money talk where a page may lie on a table, no more items than it keeps.

    Returns the brief and what was left out, in words.
    """
    dropped: list[str] = []
    facts = brief.facts if layout.pay else tuple(fact for fact in brief.facts if not fact.pay)
    brief = replace(brief, facts=facts)
    for name, count in layout.keep.items():
        brief, names = keep_first(brief, name, count)
        if names and _shown(name, layout):
            dropped.append(told(name, names, words))
    if layout.pages:
        brief, cut_texts = shorten(brief, LONGEST_ON_A_PAGE * layout.most, words)
        dropped += cut_texts
    masthead, cut = _shortened(brief.masthead, LONGEST_IN_MASTHEAD)
    if cut:
        dropped.append(words("dropped.shortened", what=brief.masthead.kind[:40] or "Masthead"))
    return replace(brief, masthead=masthead), dropped


def _shown(name: str, layout: Layout) -> bool:
    """Whether the layout would show the field at all; what it never shows is not reported as missing."""
    return layout.keep.get(name, 1) > 0 or name == "stories"


def step(brief: Brief, name: str, words: Words) -> tuple[Brief, str]:
    """One step of a layout's ``drop`` list: "matches:3" keeps three, "gap_answer" empties. Returns what went."""
    field, _, count = name.partition(":")
    brief, names = keep_first(brief, field, int(count or 0))
    return brief, told(field, names, words) if names else ""


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


def told(field: str, names: list[str], words: Words) -> str:
    """One sentence for the screen about what was left out."""
    what = words(f"label.{_LABELS.get(field, field)}", name="").strip()
    if len(names) == 1:
        return words("dropped.item", what=what, name=names[0])
    shown = "; ".join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")
    return words("dropped.items", what=what, count=len(names), names=shown)


def shorten(brief: Brief, limit: int, words: Words) -> tuple[Brief, list[str]]:
    """Cut every single text to ``limit`` characters, at a word's end, with an ellipsis; says in words what was cut."""
    changed: dict[str, Any] = {}
    cut: list[str] = []
    for part in dataclasses.fields(brief):
        if part.name in ("masthead", "layout", "language", "author", "known_people", "known_employers"):
            continue
        value, was_cut = _shortened(getattr(brief, part.name), limit)
        if was_cut:
            changed[part.name] = value
            label = words(f"label.{_LABELS.get(part.name, part.name)}", name="").strip()
            cut.append(words("dropped.shortened", what=label))
    return replace(brief, **changed), cut


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
