"""Characters with places become lines in reading order; it must not know which format or library they came from.

Pages are cut into columns and bands, lines are put together again where they were broken at the edge of their column,
words where they were hyphenated, and what stands at the head or foot of page after page is left out.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from statistics import median
from typing import Final, NamedTuple

GUTTER: Final = 1.1
"""Width of a gap between columns, in heights of the text."""
LARGER: Final = 1.18
"""Times the common size from which on a line is a heading."""
APART: Final = 0.75
"""Free height between lines, in heights of the text, that parts paragraphs."""
EDGE_LINES: Final = 3
MOST_DEPTH: Final = 24
_DIGITS: Final = re.compile(r"\d+")
_PAGE_NUMBER: Final = re.compile(
    r"\W{0,4}(?:(?:page|seite|p\.|pag\.?|página|sida|pagina)\s*)?\d{1,5}(?:\s*(?:of|/|von|sur|de|av|van|di)\s*\d{1,5})?\W{0,4}",
    re.I,
)
_BULLET: Final = re.compile(r"(?:[-•·▪●◦‣⁃–—▶►➢➤✓✔✗★»›§□■◆◇❖○∙\ue000-\uf8ff]|o(?=\s)|\(?\d{1,2}[.)]|[a-z][.)])\s*")
_HYPHEN: Final = re.compile(r"(?<![^\W\d_])([^\W\d_]{2,})[-‐\xad]$")


class Glyph(NamedTuple):
    """One character: its box and size in points; a blank made up by the reader has size 0."""

    char: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    bold: bool


@dataclass(slots=True)
class Segment:
    """Characters that stand together on one line."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    bold: bool


def text_of_pages(pages: list[list[Glyph]]) -> tuple[str, int]:
    """All pages as text, and how many lines of heads, feet and numbers were left out."""
    laid = [_columns(_segments(glyphs)) for glyphs in pages]
    laid, dropped = _without_edges(laid)
    sizes = Counter(
        round(line.size, 1) for page in laid for leaf in page for line in leaf for _ in range(len(line.text))
    )
    common = sizes.most_common(1)[0][0] if sizes else 0.0
    words = Counter(
        word
        for page in laid
        for leaf in page
        for line in leaf
        for word in re.findall(r"[\w-]{4,40}", line.text.lower())
    )
    paragraphs: list[str] = []
    for page in laid:
        for leaf in page:
            found = _paragraphs(leaf, common, words)
            if found and _broken_by_page(paragraphs, found[0]):
                paragraphs[-2:] = [_glued(paragraphs[-2], found.pop(0), words)]
            paragraphs.extend(found)
            paragraphs.append("")
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(paragraphs)).strip("\n")
    return text + "\n" if text else "", dropped


def _segments(glyphs: list[Glyph]) -> list[Segment]:
    """Runs of characters on one line without a gap as wide as one between columns."""
    found: list[Segment] = []
    run: list[Glyph] = []
    blank = False
    for glyph in glyphs:
        if not glyph.size or glyph.char.isspace():
            blank = True
            continue
        last = run[-1] if run else None
        if last is not None and _breaks(last, glyph):
            found.append(_segment(run))
            run, last = [], None
        if last is not None and (blank or glyph.left - last.right > 0.28 * glyph.size):
            run.append(Glyph(" ", last.right, last.right, last.bottom, last.top, last.size, last.bold))
        run.append(glyph)
        blank = False
    if run:
        found.append(_segment(run))
    return [segment for segment in found if segment.text]


def _breaks(last: Glyph, glyph: Glyph) -> bool:
    height = max(last.size, glyph.size)
    if abs(glyph.bottom - last.bottom) > 0.45 * height:
        return True
    return glyph.left - last.right > GUTTER * height or glyph.left < last.left - 0.6 * height


def _segment(run: list[Glyph]) -> Segment:
    solid = [glyph for glyph in run if glyph.char != " "]
    return Segment(
        text=" ".join("".join(glyph.char for glyph in run).split()),
        left=min(glyph.left for glyph in solid),
        right=max(glyph.right for glyph in solid),
        bottom=median(glyph.bottom for glyph in solid),
        top=median(glyph.top for glyph in solid),
        size=median(glyph.size for glyph in solid),
        bold=sum(glyph.bold for glyph in solid) * 2 > len(solid),
    )


def _columns(segments: list[Segment], depth: int = 0) -> list[list[Segment]]:
    """Parts of a page in reading order, each as lines: cut at gaps across, then at gaps down between columns."""
    if len(segments) < 4 or depth > MOST_DEPTH:
        return [_lines(segments)] if segments else []
    height = median(segment.size for segment in segments) or 1.0
    down = _cut(sorted((segment.left, segment.right) for segment in segments), GUTTER * height)
    if down is not None:
        left = [segment for segment in segments if segment.right <= down]
        right = [segment for segment in segments if segment.right > down]
        if _is_column(left) and _is_column(right):
            return [*_columns(left, depth + 1), *_columns(right, depth + 1)]
    across = _cut(sorted((-segment.top, -segment.bottom) for segment in segments), 0.35 * height)
    if across is not None and down is None and _has_columns(segments, height):
        above = [segment for segment in segments if -segment.bottom <= across]
        below = [segment for segment in segments if -segment.bottom > across]
        return [*_columns(above, depth + 1), *_columns(below, depth + 1)]
    return [_lines(segments)]


def _has_columns(segments: list[Segment], height: float) -> bool:
    """Whether some line of the part has two pieces far from each other."""
    rows: dict[int, int] = Counter(round(segment.bottom / height) for segment in segments)
    return sum(number > 1 for number in rows.values()) >= 3


def _cut(intervals: list[tuple[float, float]], least: float) -> float | None:
    """The middle of the widest gap that no interval covers, if it is at least so wide."""
    best, place, reach = least, None, intervals[0][1]
    for start, stop in intervals:
        if start - reach >= best:
            best, place = start - reach, (start + reach) / 2
        reach = max(reach, stop)
    return place


def _is_column(segments: list[Segment]) -> bool:
    """Enough lines and words for a column; a margin of bullets, numbers or labels is none."""
    rows = {round(segment.bottom) for segment in segments}
    words = sum(len(segment.text.split()) for segment in segments)
    return len(rows) >= 4 and words >= 3 * len(rows)


def _lines(segments: list[Segment]) -> list[Segment]:
    """Segments on the same height joined, top to bottom."""
    lines: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda one: (-one.bottom, one.left)):
        if lines and abs(lines[-1][0].bottom - segment.bottom) < 0.5 * max(segment.size, lines[-1][0].size):
            lines[-1].append(segment)
        else:
            lines.append([segment])
    joined = []
    for line in lines:
        line.sort(key=lambda one: one.left)
        longest = max(line, key=lambda one: len(one.text))
        joined.append(
            Segment(
                " ".join(part.text for part in line), line[0].left, line[-1].right, longest.bottom, longest.top,
                longest.size, all(part.bold for part in line if len(part.text) > 1),
            )
        )  # fmt: skip
    return joined


def _without_edges(pages: list[list[list[Segment]]]) -> tuple[list[list[list[Segment]]], int]:
    """Pages without the lines that stand at the same height near the edge of most of them, and page numbers."""
    seen: Counter[tuple[str, int]] = Counter()
    edges: list[set[int]] = []
    for page in pages:
        lines = sorted((line for leaf in page for line in leaf), key=lambda line: -line.bottom)
        near = lines[:EDGE_LINES] + lines[-EDGE_LINES:] if len(lines) > 2 * EDGE_LINES else lines
        edges.append({id(line) for line in near})
        seen.update({_pattern(line) for line in near})
    least = max(2, len(pages) // 2)
    dropped = 0
    kept_pages = []
    for page, near_ids in zip(pages, edges, strict=True):
        kept = []
        for leaf in page:
            lines = [line for line in leaf if id(line) not in near_ids or not _repeats(line, seen, least, len(pages))]
            dropped += len(leaf) - len(lines)
            kept.append(lines)
        kept_pages.append(kept)
    total = sum(len(leaf) for page in pages for leaf in page)
    # A document whose pages are all alike (one line on each) has no heads and feet.
    return (kept_pages, dropped) if dropped * 2 <= total else (pages, 0)


def _pattern(line: Segment) -> tuple[str, int]:
    return _DIGITS.sub("0", line.text.lower()), round(line.bottom / 6)


def _repeats(line: Segment, seen: Counter[tuple[str, int]], least: int, pages: int) -> bool:
    if pages > 1 and seen[_pattern(line)] >= least:
        return True
    return _PAGE_NUMBER.fullmatch(line.text) is not None and pages > 1


def _paragraphs(lines: list[Segment], common: float, words: Counter[str]) -> list[str]:
    """Lines of one column put together again where the edge of the column broke them."""
    if not lines:
        return []
    margin = _margin(lines)
    found: list[str] = []
    for index, line in enumerate(lines):
        above = lines[index - 1] if index else None
        if above is not None and found and _goes_on(above, line, margin, found[-1]):
            found[-1] = _glued(found[-1], line.text, words)
            continue
        if above is not None and above.bottom - line.top > APART * line.size and found and found[-1]:
            found.append("")
        found.append(_marked(line, common))
    return found


def _broken_by_page(before: list[str], first: str) -> bool:
    """Whether a page or column begins in the middle of a sentence."""
    if len(before) < 2 or before[-1] or not before[-2] or not first[:1].islower():
        return False
    return before[-2][-1] not in ".!?:;" and not before[-2].startswith(("#", "**"))


def _margin(lines: list[Segment]) -> float:
    """The right edge of a column: where its longer lines end."""
    rights = sorted(line.right for line in lines)
    return rights[int(len(rights) * 0.9)] if len(rights) > 4 else rights[-1]


def _goes_on(above: Segment, line: Segment, margin: float, before: str) -> bool:
    """Whether a line continues the one above: the first word would not have fitted there, or it starts small."""
    if abs(above.size - line.size) > 0.12 * line.size or above.bottom - line.top > APART * line.size:
        return False
    if _BULLET.match(line.text) or before.startswith("#") != (line.size == above.size and before.startswith("#")):
        return False
    if line.text[0].islower() and above.bold == line.bold:
        return True
    if above.bold != line.bold and above.bold:
        return False
    wide = (line.right - line.left) / max(1, len(line.text))
    first = len(line.text.split(maxsplit=1)[0]) + 1
    full = above.right + first * wide > margin - wide
    return full and (above.right - above.left) > 0.55 * (margin - line.left)


def _glued(before: str, text: str, words: Counter[str]) -> str:
    """Two lines as one; a hyphen at the break goes unless the word is written with it elsewhere."""
    found = _HYPHEN.search(before)
    if found is None or not text[0].islower():
        return f"{before} {text}"
    tail = re.match(r"[\w]+", text)
    joined = f"{found[1]}{tail.group() if tail else ''}".lower()
    hyphened = f"{found[1]}-{tail.group() if tail else ''}".lower()
    if words[hyphened] and not words[joined]:
        return before + text
    return before[:-1] + text


def _marked(line: Segment, common: float) -> str:
    """A line with the sign of what its size and weight say it is."""
    text = line.text
    bullet = _BULLET.match(text)
    if bullet and not text[:1].isalnum() and text[:1] != "(":
        return f"- {text[bullet.end() :].strip()}" if text[bullet.end() :].strip() else text
    if common and line.size >= LARGER * common and len(text) <= 120:
        return f"## {text}"
    return f"**{text}**" if line.bold and len(text) <= 120 and not bullet else text
