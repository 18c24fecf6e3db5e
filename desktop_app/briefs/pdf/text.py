"""The one seam of the text engine: spans of plain text in, lines of positioned glyphs out; it must not draw.

``lay`` takes two ways behind one result. Text whose words are Latin, Greek or Cyrillic in one style is split at spaces
and every distinct word is shaped once per process. Everything else (other scripts, mixed directions, several styles
in one paragraph) goes through the Unicode line breaking and bidirectional rules, piece by piece (``mixed``).
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from desktop_app.briefs.pdf.faces import WORDS_KEPT
from desktop_app.briefs.pdf.fonts import Chooser, Wanted, primary
from desktop_app.briefs.pdf.runs import ELLIPSIS, Laid, Line, Run, Span, TextBlock, clean

if TYPE_CHECKING:
    from desktop_app.briefs.pdf.faces import Face, Shaped
    from desktop_app.briefs.style import Type

WORD_LIMIT: Final = 200
"""Letters of a word that is kept whole in the cache; longer ones are broken where the line ends."""
BLOCKS_KEPT: Final = 3_000
"""Texts whose lines are remembered per language: several briefs' worth, a few megabytes."""

# One class, one quantifier: linear. Letters that one face sets one by one from left to right, and their signs.
_SIMPLE: Final = re.compile(
    "[\x21-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u202f-\u205e\u2070-\u20cf"
    "\u2100-\u22ff\u2460-\u24ff\u2500-\u25ff\u2600-\u27bf]+"
)
_INNER_BREAK: Final = re.compile(r"(?<=\w\w[-‐–—/])(?=[^\W\d]{2})")


class Engine:
    """Sets texts for pages of one language and direction, and remembers what it has set.

    It outlives the document: while somebody types, a new preview sets only what changed.
    """

    def __init__(self, language: str = "en", *, right_to_left: bool = False) -> None:
        self.language = language
        self.right_to_left = right_to_left
        self.chooser = Chooser(language)
        self._set: dict[tuple[TextBlock, float], Laid] = {}

    def lay(self, block: TextBlock, width: float) -> Laid:
        """The lines of ``block`` in a column of ``width`` points; remembered, since fitting measures repeatedly."""
        key = (block, width)
        found = self._set.get(key)
        if found is None:
            if len(self._set) > BLOCKS_KEPT:
                self._set.clear()
            found = self._set[key] = self._lay(block, width)
        return found

    def _lay(self, block: TextBlock, width: float) -> Laid:
        spans, style = block.spans, block.type
        lines: list[Line] | None = None
        if len(spans) == 1 and not self.right_to_left:
            lines = self._lay_simple(spans[0], style, width)
        if lines is None:
            from desktop_app.briefs.pdf.mixed import lay_mixed

            lines = lay_mixed(self, spans, style, width)
        cut = bool(block.most_lines) and len(lines) > block.most_lines
        laid = Laid(lines, style, block.align, cut)
        return self._shorten(block, laid, width) if cut else laid

    def _lay_simple(self, span: Span, style: Type, width: float) -> list[Line] | None:
        """Lines of a one-style Latin text, or None when a word needs the full rules."""
        text = clean(span.text)
        if style.capitals:
            text = text.upper()
        bold = style.bold if span.bold is None else span.bold
        italic = style.italic if span.italic is None else span.italic
        face = primary(Wanted(style.family, bold, italic))
        lines: list[Line] = []
        for paragraph in text.split("\n"):
            words = _words(face, paragraph)
            if words is None:
                return None
            lines += _greedy(face, words, style, width, replace(span, colour=span.colour or style.colour))
        return lines

    def _shorten(self, block: TextBlock, laid: Laid, width: float) -> Laid:
        """The first lines of a text that is too long, the last ending in an ellipsis: cut, never clipped."""
        text = "".join(span.text for span in block.spans)
        letters = sum(_letters(line) for line in laid.lines[: block.most_lines])
        while True:
            start = text[:letters]
            spans = _first(block.spans, len(start.rpartition(" ")[0] or start))
            lines = self._lay(replace(block, spans=spans, most_lines=0), width).lines
            if len(lines) <= block.most_lines or letters <= 1:
                return Laid(lines[: block.most_lines], block.type, block.align, True)
            letters -= max(1, letters // 32)


@lru_cache(maxsize=4)
def engine_for(language: str, right_to_left: bool) -> Engine:
    """The engine for pages of a language; shared, so only one document may be made at a time."""
    return Engine(language, right_to_left=right_to_left)


def _letters(line: Line) -> int:
    """Characters on a line, the spaces between its words included."""
    return sum(sum(len(piece.text) + run.joined for piece in run.pieces) for run in line.runs)


def _first(spans: tuple[Span, ...], letters: int) -> tuple[Span, ...]:
    """The first ``letters`` characters of ``spans``, the last ending in an ellipsis."""
    kept: list[Span] = []
    for span in spans:
        if letters > 0:
            kept.append(replace(span, text=span.text[:letters]))
        letters -= len(span.text)
    return (*kept[:-1], replace(kept[-1], text=kept[-1].text.rstrip(" ,;:.–—") + ELLIPSIS))


def _words(face: Face, paragraph: str) -> list[Shaped] | None:
    """The shaped words of a paragraph, or None when one of them is not simple in this face."""
    known = face.words
    words: list[Shaped] = []
    for text in paragraph.split(" "):
        if not text:
            continue
        if text in known:
            word = known[text]
        else:
            if len(known) > WORDS_KEPT:
                known.clear()
            word = known[text] = _simple_word(face, text)
        if word is None:
            return None
        words.append(word)
    return words


def _simple_word(face: Face, text: str) -> Shaped | None:
    if len(text) > WORD_LIMIT or not _SIMPLE.fullmatch(text) or not face.covers(text):
        return None
    word = face.shape(text)
    parts = [part for part in _INNER_BREAK.split(text) if part]
    if len(parts) > 1:
        word.parts = tuple(face.shape(part) for part in parts)
    return None if word.rises or word.whole else word


def _greedy(face: Face, words: list[Shaped], style: Type, width: float, span: Span) -> list[Line]:
    """Break words into lines of at most ``width`` points, as many words to a line as fit."""
    size, tracking = style.size, style.tracking
    limit = (width + 0.01) / size
    extra = tracking / size
    space = face.advance(face.space) / 1000 + extra
    lines: list[Line] = []
    current: list[Shaped] = []
    used = -space

    def close(*, broken: bool) -> None:
        nonlocal current, used
        lines.append(Line([Run(face, current, used * size, span.colour, span.link, True)], used * size, False, broken))
        current, used = [], -space

    for word in words:
        rest: Shaped | None = word
        while rest is not None:
            wide = rest.width + extra * len(rest.glyphs)
            if used + space + wide <= limit:
                current.append(rest)
                used += space + wide
                break
            head, tail = split_word(face, rest, limit - used - space if current else limit, extra, force=not current)
            if head is not None:
                current.append(head)
                used += space + head.width + extra * len(head.glyphs)
            close(broken=head is None)
            rest = tail
    if current or not lines:
        close(broken=False)
        lines[-1].width = max(lines[-1].width, 0.0)
    return lines


def split_word(
    face: Face, word: Shaped, room: float, extra: float, *, force: bool
) -> tuple[Shaped | None, Shaped | None]:
    """The part of a word that fits into ``room`` ems and the rest; (None, word) when it moves to the next line whole.

    A word is broken behind its hyphens and strokes; ``force`` breaks it between letters when nothing else is left.
    """
    kept = 0
    for number, part in enumerate(word.parts[:-1], 1):
        if part.width + extra * len(part.glyphs) > room:
            break
        room -= part.width + extra * len(part.glyphs)
        kept = number
    if kept:
        head = face.shape("".join(part.text for part in word.parts[:kept]))
        tail = face.shape("".join(part.text for part in word.parts[kept:]))
        tail.parts = word.parts[kept:] if len(word.parts) - kept > 1 else ()
        return head, tail
    if not force:
        return None, word
    letters = max(1, min(len(word.text) - 1, int(len(word.text) * room / max(word.width, 0.01))))
    while letters > 1 and face.shape(word.text[:letters]).width > room:
        letters -= max(1, letters // 16)
    if len(word.text) <= 1:
        return word, None
    return face.shape(word.text[:letters]), face.shape(word.text[letters:])
