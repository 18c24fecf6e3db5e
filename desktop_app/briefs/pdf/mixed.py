"""Lines of text in any script, direction and mix of styles; it must not know pages or draw anything.

One paragraph at a time: characters get their style, face and bidirectional level; where any of these changes, and at
every place a line may end, the text is cut into pieces; each piece is shaped alone (so it can be remembered), lines
are filled in reading order, and each line's pieces are put into the order they are drawn.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.briefs.pdf import bidi, thai
from desktop_app.briefs.pdf.breaking import break_points
from desktop_app.briefs.pdf.fonts import Wanted, clings, primary
from desktop_app.briefs.pdf.runs import Line, Run, clean

if TYPE_CHECKING:
    from desktop_app.briefs.pdf.faces import Face, Shaped
    from desktop_app.briefs.pdf.runs import Span
    from desktop_app.briefs.pdf.text import Engine
    from desktop_app.briefs.style import Type

MISSING = "□"
"""Drawn where no font at all has the character; the character itself still travels with the text."""
LRM, RLM = "\u200e", "\u200f"
LONGEST_PIECE = 400
"""Letters shaped at once; a longer run without any place to break is cut here."""


@dataclass(slots=True)
class Piece:
    """A stretch that is shaped alone: one face, one level, one style, no place to break inside."""

    face: Face
    shaped: Shaped
    level: int
    span: int
    starts_atom: bool
    blank: bool

    def width(self, extra: float) -> float:
        """Ems it takes, letter spacing included."""
        return self.shaped.width + extra * len(self.shaped.glyphs)


def lay_mixed(engine: Engine, spans: tuple[Span, ...], style: Type, width: float) -> list[Line]:
    """The lines of ``spans`` in a column of ``width`` points."""
    lines: list[Line] = []
    for paragraph in _paragraphs(spans, style):
        text = "".join(part for _, part in paragraph)
        direction = bidi.first_direction(text)
        rtl = engine.right_to_left if direction is None or engine.right_to_left else direction
        pieces = _pieces_of(engine, paragraph, spans, style, rtl)
        lines += _Filler(spans, style, width, rtl=rtl, language=engine.language).fill(pieces)
    return lines


def _paragraphs(spans: tuple[Span, ...], style: Type) -> list[list[tuple[int, str]]]:
    """The spans' texts cut at line feeds: per paragraph a list of (number of the span, text)."""
    paragraphs: list[list[tuple[int, str]]] = [[]]
    for number, span in enumerate(spans):
        text = clean(span.text)
        for place, part in enumerate((text.upper() if style.capitals else text).split("\n")):
            if place:
                paragraphs.append([])
            if part:
                paragraphs[-1].append((number, part))
    return paragraphs


def _wanted(span: Span, style: Type) -> Wanted:
    bold = style.bold if span.bold is None else span.bold
    italic = style.italic if span.italic is None else span.italic
    return Wanted(style.family, bold, italic)


@dataclass(slots=True)
class _Paragraph:
    """One paragraph taken apart: its text, the level of each character, and where lines may end."""

    text: str
    levels: list[int]
    breaks: set[int]
    mixed: bool

    def cut_here(self, place: int, length: int) -> bool:
        """Whether a new piece starts at ``place``, ``length`` characters into the present one."""
        text, levels = self.text, self.levels
        if levels[place] != levels[place - 1] or place in self.breaks or length >= LONGEST_PIECE:
            return True
        if (text[place] == " ") != (text[place - 1] == " "):
            return True
        return self.mixed and bidi.is_neutral(text[place - 1]) != bidi.is_neutral(text[place])


def _pieces_of(
    engine: Engine, parts: list[tuple[int, str]], spans: tuple[Span, ...], style: Type, rtl: bool
) -> list[Piece]:
    """One paragraph as shaped pieces in reading order."""
    text = "".join(part for _, part in parts)
    mixed = rtl or bidi.has_right_to_left(text)
    levels = bidi.levels(text, rtl) if mixed else [0] * len(text)
    breaks = set(break_points(text))
    if thai.has_thai(text):
        breaks.update(thai.word_starts(text))
    paragraph = _Paragraph(text, levels, breaks, mixed)
    pieces: list[Piece] = []
    start = 0
    for number, part in parts:
        wanted = _wanted(spans[number], style)
        for first, last, face in engine.chooser.runs(part, wanted):
            begin, end = start + first, start + last
            for place in range(begin + 1, end + 1):
                if place < end and not paragraph.cut_here(place, place - begin):
                    continue
                shaped = _shaped(engine, face, text[begin:place], wanted, levels[begin])
                blank = text[begin:place].isspace()
                pieces.append(Piece(*shaped, levels[begin], number, begin in paragraph.breaks, blank))
                begin = place
        start += len(part)
    return pieces


def _shaped(engine: Engine, face: Face | None, text: str, wanted: Wanted, level: int) -> tuple[Face, Shaped]:
    """A piece's face and glyphs; where no font has a character, a box is drawn and the character travels as text."""
    if face is not None:
        shaped = face.shape(text, right_to_left=bool(level % 2), language=engine.language)
        if all(glyph for glyph, _ in shaped.glyphs):
            return face, shaped
        # A mark that the letter's own font lacks is not drawn; it still travels with the text.
        known = "".join(sign for sign in text if ord(sign) in face.coverage)
        shaped = face.shape(known, right_to_left=bool(level % 2), language=engine.language)
        return face, replace(shaped, whole=text, text=text)
    face = primary(Wanted("sans", wanted.bold))
    boxes = face.shape(MISSING * len(text))
    told = tuple((glyph, sign) for (glyph, _), sign in zip(boxes.glyphs, text, strict=True))
    return face, replace(boxes, glyphs=told, text=text)


class _Filler:
    """Fills lines with the pieces of one paragraph."""

    def __init__(self, spans: tuple[Span, ...], style: Type, width: float, *, rtl: bool, language: str) -> None:
        self.spans, self.style, self.rtl, self.language = spans, style, rtl, language
        self.limit = (width + 0.01) / style.size
        self.extra = style.tracking / style.size
        self.bidi = False
        self.lines: list[Line] = []
        self.current: list[Piece] = []
        self.used = 0.0

    def fill(self, pieces: list[Piece]) -> list[Line]:
        """The lines; an atom (what lies between two places to break) that is too wide is broken between letters."""
        self.bidi = any(piece.level for piece in pieces)
        for atom in _atoms(pieces):
            ink = sum(piece.width(self.extra) for piece in _without_blanks_at_end(atom))
            if self.used + ink > self.limit and self.current:
                self._close(broken=True)
            if ink > self.limit:
                for piece in atom:
                    self._force(piece)
                continue
            self._add(atom)
        self._close(broken=False)
        return self.lines

    def _add(self, pieces: list[Piece]) -> None:
        self.current += pieces
        self.used += sum(piece.width(self.extra) for piece in pieces)

    def _force(self, piece: Piece) -> None:
        """Add a piece letter group by letter group, each as wide as the line still is."""
        text = piece.shaped.text
        while text:
            whole = self._shape(piece, text)
            room = self.limit - self.used
            if whole.width(self.extra) <= room:
                self._add([whole])
                return
            letters = max(1, min(len(text) - 1, int(len(text) * room / max(whole.width(self.extra), 0.01))))
            while letters > 1 and self._shape(piece, text[:letters]).width(self.extra) > room:
                letters -= max(1, letters // 16)
            letters = _to_cluster(text, letters)
            if self.current and (len(text) == 1 or self._shape(piece, text[:letters]).width(self.extra) > room):
                self._close(broken=False)
                continue
            self._add([self._shape(piece, text[:letters])])
            text = text[letters:]
            if text:
                self._close(broken=False)

    def _shape(self, piece: Piece, text: str) -> Piece:
        if text == piece.shaped.text:
            return piece
        shaped = piece.face.shape(text, right_to_left=bool(piece.level % 2), language=self.language)
        return replace(piece, shaped=shaped)

    def _close(self, *, broken: bool) -> None:
        """End the line: drop the blanks at its end, order the rest for drawing, join what shares face and colour."""
        kept = _without_blanks_at_end(self.current)
        if self.bidi:
            _mark_directions(kept, self.rtl)
        ordered = bidi.visual_order(kept, [piece.level for piece in kept])
        size = self.style.size
        runs: list[Run] = []
        for piece in ordered:
            span = self.spans[piece.span]
            colour = span.colour or self.style.colour
            wide = piece.width(self.extra) * size
            last = runs[-1] if runs else None
            if last is not None and (last.face, last.colour, last.link) == (piece.face, colour, span.link):
                last.pieces.append(piece.shaped)
                last.width += wide
            else:
                runs.append(Run(piece.face, [piece.shaped], wide, colour, span.link))
        self.lines.append(Line(runs, sum(run.width for run in runs), self.rtl, broken))
        self.current, self.used = [], 0.0


def _to_cluster(text: str, letters: int) -> int:
    """A count of letters moved back so that no mark loses its letter; unchanged where that would leave nothing."""
    for fewer in range(min(letters, len(text) - 1), max(letters - 40, 0), -1):
        if not clings(text[fewer - 1], text[fewer]):
            return fewer
    return letters


def _mark_directions(pieces: list[Piece], rtl: bool) -> None:
    """Let signs between runs of two directions carry direction marks, for those who read the file and not the page.

    Readers rebuild the order of a line by giving every sign between a figure and the next letter to the figure, and
    disagree on which of two brackets was meant. A mark that ends the foreign run, and one on each side of a bracket,
    leave no choice. The marks travel as text only (ActualText); nothing is drawn for them.
    """
    foreign = False
    for piece in pieces:
        if bool(piece.level % 2) != rtl:
            foreign = True
            continue
        text = piece.shaped.text
        if foreign and bidi.is_neutral(text):
            told = RLM + text[::-1] + RLM if rtl else LRM + text
            piece.shaped = replace(piece.shaped, whole=told)
        foreign = False


def _atoms(pieces: list[Piece]) -> list[list[Piece]]:
    """Pieces between two places where a line may end."""
    atoms: list[list[Piece]] = []
    for piece in pieces:
        if piece.starts_atom or not atoms:
            atoms.append([])
        atoms[-1].append(piece)
    return atoms


def _without_blanks_at_end(pieces: list[Piece]) -> list[Piece]:
    end = len(pieces)
    while end and pieces[end - 1].blank:
        end -= 1
    return pieces[:end]
