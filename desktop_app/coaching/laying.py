"""Laying a story somebody wrote into its parts; it must never change, add or leave out a word.

A text is cut, never rewritten: the pieces of all its stories, one after the other, are the text (``Laid.pieces``).
Labels decide where there are any (S/T/A/R, CAR, SOAR, STARR, in several languages); prose is laid by ``prose``.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from desktop_app.coaching.language import ENGLISH, language_of
from desktop_app.coaching.prose import PARTS, part_starts
from desktop_app.coaching.rulebook import rulebook
from desktop_app.localised import localised
from desktop_app.paths import RESOURCES
from desktop_app.text import sentences

if TYPE_CHECKING:
    from collections.abc import Mapping

LAYING_FILE: Final = RESOURCES / "coaching" / "laying.toml"

TITLE: Final = "title"
LABEL: Final = "label"

_TITLE_WORDS: Final = 12
_STORY_WORDS: Final = 20
_SEPARATOR: Final = re.compile(r"[ \t]*(?:-{3,}|={3,}|\*{3,}|_{3,}|#{3,})[ \t]*")


class Piece(NamedTuple):
    """A stretch of the text: ``part`` is title, label, or the part it was laid into."""

    part: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """One story laid into parts.

    ``parts`` maps situation, task, action, result and learned to their words; ``pieces`` are all stretches in order;
    ``labelled`` tells whether the person's own labels decided, otherwise the parts are a guess to be looked over.
    """

    title: str
    framework: str
    parts: dict[str, str]
    pieces: tuple[Piece, ...]
    labelled: bool


class _Label(NamedTuple):
    """A label where it stands, with the part it names."""

    part: str
    start: int
    end: int
    letter: bool


def lay(text: str, framework: str | None = None) -> tuple[Laid, ...]:
    """Every story of a text, laid into parts; an empty text has none.

    Args:
        text: one story or several, with labels or as prose.
        framework: a key of ``rules.toml`` where the person has said how it is told; otherwise read from the labels.
    """
    labels = _labels(text)
    if len({label.part for label in labels}) < 2:
        return tuple(_by_prose(text, start, end, framework) for start, end in _stories(text))
    found: list[Laid] = []
    for start, end in _stretches(text, labels):
        within = [label for label in labels if start <= label.start < end]
        if len({label.part for label in within}) > 1:
            found += _by_labels(text, (start, end), within, framework)
        else:
            found.append(_by_prose(text, start, end, framework))
    return tuple(found)


def starters(part: str) -> tuple[str, ...]:
    """How a part may begin; the person goes on at the dots."""
    return tuple(_data()["starters"].get(part, ()))


def shifted(parts: Mapping[str, str], part: str, *, up: bool) -> dict[str, str]:
    """Parts with a cut moved by one sentence: the first of ``part`` goes up, or the last goes down.

    Where there is no part on that side, or no sentence to move, nothing changes. No word does.
    """
    place = PARTS.index(part) + (-1 if up else 1)
    found = sentences(parts.get(part, ""))
    if not found or not 0 <= place < len(PARTS):
        return dict(parts)
    neighbour, text = PARTS[place], parts[part]
    cut = found[1].start if up and len(found) > 1 else len(text) if up else found[-1].start
    moved, rest = (text[:cut], text[cut:]) if up else (text[cut:], text[:cut])
    there = parts.get(neighbour, "")
    joined = (there, moved) if up else (moved, there)
    return {**parts, part: rest.strip(), neighbour: " ".join(each.strip() for each in joined if each.strip())}


# ---------------------------------------------------------------- by labels
@cache
def _data() -> dict[str, dict[str, Any]]:
    data: dict[str, dict[str, Any]] = tomllib.loads(LAYING_FILE.read_text(encoding="utf-8"))
    return data | {"starters": localised(data["starters"], LAYING_FILE)}  # labels are read in every language at once


@cache
def _label_pattern() -> re.Pattern[str]:
    """A label at the start of a line or sentence; every repeated class is bounded, so the search is linear."""
    words = sorted({word for entry in _data()["labels"].values() for word in entry["words"]}, key=len, reverse=True)
    letters = "".join(sorted({letter for entry in _data()["labels"].values() for letter in entry["letters"]}))
    spelt = "|".join(re.escape(word) for word in words)
    colon = r"[*_]{0,3}[ \t]?[:：][*_]{0,3}"
    dash = r"[ \t][–—-](?=[ \t])"
    named = rf"(?:(?i:{spelt}))(?:[ \t]?\([A-Z]\))?"
    return re.compile(
        r"^[ \t>#*_•-]{0,8}(?:[0-9]{1,2}[.)][ \t])?\(?"
        rf"(?:(?P<word>{named})(?:{colon}|{dash}|[*_]{{0,3}}[ \t]*$)"
        rf"|(?P<letter>[{letters}])(?:{colon}|{dash}|[*_]{{0,3}}[).](?=[ \t])))"
        # Inside a line only a colon makes a label: "A. Jones" after a stop is a name.
        rf"|(?<=[.!?;]\s)[*_]{{0,3}}(?:(?P<inline_word>{named})|(?P<inline_letter>[{letters}])){colon}",
        re.MULTILINE,
    )


@cache
def _named() -> dict[str, str]:
    return {word: part for part, entry in _data()["labels"].items() for word in (*entry["words"], *entry["letters"])}


def _labels(text: str) -> list[_Label]:
    """Every label in order, with the part it names in its story."""
    found: list[_Label] = []
    seen: set[str] = set()
    for match in _label_pattern().finditer(text):
        word = (match["word"] or match["inline_word"] or "").split("(")[0].strip().casefold()
        named = _named()[word or match["letter"] or match["inline_letter"]]
        if named == "situation" and seen & {"action", "result"}:
            seen = set()
        if named == "challenge":
            named = "task" if "situation" in seen and "action" not in seen else "situation"
            seen = set() if named == "situation" and seen else seen
        if named == "result" and "result" in seen and not word:
            named = "learned"
        seen.add(named)
        found.append(_Label(named, match.start(), match.end(), not word))
    # Single letters alone are labels only where several different ones stand ("A. Smith" is a name).
    if len({label.part for label in found if label.letter}) < 2:
        found = [label for label in found if not label.letter]
    return found


def _stretches(text: str, labels: list[_Label]) -> list[tuple[int, int]]:
    """A text with labels as a whole, or cut at separating lines where some story between them has no labels."""
    cuts, at = [0], 0
    for line in text.splitlines(keepends=True):
        if _SEPARATOR.fullmatch(line.rstrip()) and text[cuts[-1] : at].strip():
            cuts.append(at)
        at += len(line)
    found = list(zip(cuts, [*cuts[1:], len(text)], strict=True))
    plain = [each for each in found if not any(each[0] <= label.start < each[1] for label in labels)]
    told = all(len(text[start:end].split()) >= _STORY_WORDS for start, end in plain)
    return found if plain and told else [(0, len(text))]


def _by_labels(text: str, stretch: tuple[int, int], labels: list[_Label], framework: str | None) -> list[Laid]:
    """The stories of a stretch with labels; a situation after an action or a result begins the next one."""
    groups: list[list[_Label]] = []
    for label in labels:
        seen = {each.part for each in groups[-1]} if groups else set()
        again = label.part in seen and label.part in ("situation", groups[-1][0].part)
        if not groups or (again and seen & {"action", "result"}):
            groups.append([])
        groups[-1].append(label)
    # A heading never reaches back over the last label of the story before: "Result" alone on a line is one, too.
    begun = [max(last[-1].end, _title_start(text, own[0].start)) for last, own in pairwise(groups)]
    starts = [stretch[0], *begun, stretch[1]]
    return [
        _labelled_story(text, starts[number], starts[number + 1], group, framework)
        for number, group in enumerate(groups)
    ]


def _title_start(text: str, label: int) -> int:
    """Where the heading before a story's first label begins; the label itself where there is none."""
    before = text[:label].rstrip()
    line = before.rfind("\n") + 1
    heading = text[line : len(before)]
    if not _is_heading(heading):
        return label
    above = text[: max(0, line - 1)]
    if _SEPARATOR.fullmatch(above[above.rfind("\n") + 1 :]):
        return above.rfind("\n") + 1
    parted = line == 0 or text[:line].endswith("\n\n")
    return line if parted or _opens_story(heading) or heading.startswith("#") else label


def _labelled_story(text: str, start: int, end: int, labels: list[_Label], framework: str | None) -> Laid:
    pieces = []
    opening = labels[0].start
    if start < opening:
        # What stands before the first label is its heading, or, if it runs on, the beginning of the situation.
        short = len(text[start:opening].split()) <= _TITLE_WORDS
        pieces.append(Piece(TITLE if short else "situation", start, opening))
    for number, label in enumerate(labels):
        stop = labels[number + 1].start if number + 1 < len(labels) else end
        pieces += [Piece(LABEL, label.start, label.end), Piece(label.part, label.end, stop)]
    return _laid(text, pieces, framework or _framework(text, labels), labelled=True)


def _framework(text: str, labels: list[_Label]) -> str:
    """Which framework a set of labels is: by the parts it has, and whether its task is called an obstacle."""
    parts = {label.part for label in labels}
    if "learned" in parts:
        return "STARR"
    tasks = [text[label.start : label.end].strip(" \t*_#>•-(") for label in labels if label.part == "task"]
    if any(task.startswith(("O", "o")) for task in tasks):
        return "SOAR"
    return "STAR" if tasks else "CAR"


# ---------------------------------------------------------------- as prose
def _stories(text: str) -> list[tuple[int, int]]:
    """The stretches of a text that each hold one story: cut at headings and separating lines."""
    starts = []
    at, blank = 0, True
    for line in text.splitlines(keepends=True):
        if (_SEPARATOR.fullmatch(line.rstrip()) or (blank and _is_heading(line))) and _story_follows(
            text, at + len(line)
        ):
            starts.append(at)
        blank = not line.strip()
        at += len(line)
    if not starts or text[: starts[0]].strip():
        starts.insert(0, 0)
    starts[0] = 0
    # A separator and the heading under it begin one story together.
    kept = [start for number, start in enumerate(starts) if number == 0 or _has_story(text[starts[number - 1] : start])]
    return (
        [
            (start, end)
            for start, end in zip(kept, [*kept[1:], len(text)], strict=True)
            if text[start:end].strip() or len(kept) == 1
        ]
        if text.strip()
        else []
    )


def _has_story(stretch: str) -> bool:
    return len(stretch.split()) > _TITLE_WORDS


def _story_follows(text: str, at: int) -> bool:
    """Whether a paragraph long enough to be told comes next (another heading or separator may stand between)."""
    return len(text[at : at + 600].split()) >= _STORY_WORDS


def _is_heading(line: str) -> bool:
    """Whether a line is a heading: short, and not ending like a sentence; or one that says "Example 2"."""
    stripped = line.strip()
    if not stripped or len(stripped.split()) > _TITLE_WORDS:
        return False
    return stripped.startswith("#") or _opens_story(stripped) or stripped[-1] not in ".!?,;。！？"


def _opens_story(line: str) -> bool:
    words = re.findall(r"[^\W_]+", line[:40])
    return len(words) > 1 and words[0].casefold() in _data()["headings"]["words"] and words[1].isdigit()


def _by_prose(text: str, start: int, end: int, framework: str | None) -> Laid:
    """One story as prose: its heading, then its sentences by part."""
    body = start
    while True:
        stop = text.find("\n", body, end)
        line = text[body : stop if stop >= 0 else end]
        if stop < 0 or not (not line.strip() or _SEPARATOR.fullmatch(line) or _is_heading(line)):
            break
        body = stop + 1
    chosen = framework or "STAR"
    pieces = [Piece(TITLE, start, body)] if body > start else []
    story = text[body:end]
    starts = part_starts(story, language_of(story) == ENGLISH)
    for part, first, last in zip(PARTS, starts, [*starts[1:], len(story)], strict=True):
        if first < last:
            pieces.append(Piece(part, body + first, body + last))
    return _laid(text, pieces, chosen, labelled=False)


# ---------------------------------------------------------------- both
def _laid(text: str, pieces: list[Piece], framework: str, *, labelled: bool) -> Laid:
    """Pieces as a story; where the framework has no task of its own, the task is told with the situation."""
    known = rulebook().frameworks
    chosen = known.get(framework.upper(), known["STAR"])
    merged = [
        piece._replace(part=chosen.task_in) if piece.part == "task" and chosen.task_in != "task" else piece
        for piece in pieces
    ]
    parts = {part: "\n".join(_said(text, merged, part)) for part in PARTS}
    title = " ".join(" ".join(_said(text, merged, TITLE)).strip("#*_=- \t\n").split())
    return Laid(title=title, framework=chosen.key, parts=parts, pieces=tuple(merged), labelled=labelled)


def _said(text: str, pieces: list[Piece], part: str) -> list[str]:
    return [said for piece in pieces if piece.part == part and (said := text[piece.start : piece.end].strip())]
