"""One font file, opened once: its metrics and its shaped words; it must not choose which font a text takes.

A word is shaped once per face for the life of the process and kept as the body of a PDF ``TJ`` array: glyph numbers in
hexadecimal with the adjustments between them, in thousandths of an em, so the same word serves every size.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

import uharfbuzz as hb

if TYPE_CHECKING:
    from pathlib import Path

NO_BREAK_SPACE = "\u00a0"
WORDS_KEPT = 60_000
"""Shaped words kept per face; beyond this the cache starts anew, so memory stays bounded in a long session."""


@dataclass(slots=True, eq=False)
class Shaped:
    """A stretch of text in one face and one direction, ready to print.

    ``width`` is in ems. ``body`` is the inside of ``[<body>]TJ``. ``glyphs`` pairs each glyph with the text it stands
    for. ``rises`` splits the body where marks sit above or below: (rise in ems, body). ``whole`` is set to the text
    when glyphs and letters do not correspond one to one, so the text must travel beside them (ActualText).
    ``parts`` are where the word may be broken.
    """

    width: float
    body: str
    glyphs: tuple[tuple[int, str], ...]
    rises: tuple[tuple[float, str], ...] = ()
    whole: str = ""
    parts: tuple[Shaped, ...] = ()
    text: str = ""


class Face:
    """A font file with what the engine asks of it. Shared by all documents; used under the renderer's lock only."""

    def __init__(self, path: Path, index: int = 0, *, bolden: bool = False) -> None:
        self.path = path
        self.index = index
        self.key = f"{path}#{index}"
        """What tells two faces apart; one with bold drawn on shares the file of the other."""
        self.bolden = bolden
        """Whether bold is drawn by a hairline round each glyph, because the family has no bold file."""
        self.hb_face = hb.Face(hb.Blob.from_file_path(str(path)), index)
        self.font = hb.Font(self.hb_face)
        self.scale = 1000 / self.hb_face.upem
        self.coverage = frozenset(self.hb_face.unicodes)
        self.space = self.font.get_nominal_glyph(0x20) or 0
        self._unseen = {self.font.get_nominal_glyph(code) for code in (0x200C, 0x200D, 0xFE0E, 0xFE0F)} | {self.space}
        self.outlines_are_cff = "CFF " in self.hb_face.table_tags
        self.name = "".join(sign for sign in path.stem if sign.isalnum() or sign == "-")[:60]
        self.words: dict[str, Shaped | None] = {}
        self.runs: dict[tuple[str, bool, str], Shaped] = {}
        self._advances: dict[int, float] = {}

    def covers(self, text: str) -> bool:
        """Whether every character of ``text`` has a glyph here."""
        return self.coverage.issuperset(map(ord, text))

    def advance(self, glyph: int) -> float:
        """Width of a glyph in thousandths of an em, as it stands in the PDF's width table."""
        found = self._advances.get(glyph)
        if found is None:
            found = self._advances[glyph] = round(self.font.get_glyph_h_advance(glyph) * self.scale, 1)
        return found

    def shape(self, text: str, *, right_to_left: bool = False, language: str = "") -> Shaped:
        """Shape ``text`` as one run in one direction; kept for next time."""
        key = (text, right_to_left, language)
        found = self.runs.get(key)
        if found is None:
            if len(self.runs) > WORDS_KEPT:
                self.runs.clear()
            found = self.runs[key] = self._shape(text, right_to_left, language)
        return found

    def _shape(self, text: str, right_to_left: bool, language: str) -> Shaped:
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if right_to_left else "ltr"
        if language:
            buffer.language = language
        hb.shape(self.font, buffer)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        starts = [info.cluster for info in infos]
        glyphs, whole = _texts(text, [info.codepoint for info in infos], starts, right_to_left)
        placed = [(number, *_place(place, self.scale)) for (number, _), place in zip(glyphs, positions, strict=True)]
        seen = [number for number, place in enumerate(placed) if place[1] or place[0] not in self._unseen]
        if len(seen) < len(placed):
            glyphs, placed = _without_unseen(glyphs, placed, seen)
        if not right_to_left:
            # Readers sort by place, and marks stand beside or before their letters: let the text travel along.
            whole = whole or any(unicodedata.category(sign) in ("Mn", "Mc") for sign in text if sign < "\ufe00")
        else:
            glyphs, placed = _bases_first(glyphs, placed)
        width = sum(place.x_advance for place in positions) * self.scale / 1000
        rises = self._rises(placed)
        body = rises[0][1] if len(rises) == 1 and not rises[0][0] else ""
        return Shaped(width, body, glyphs, () if body else rises, text if whole else "", (), text)

    def _rises(self, placed: list[tuple[int, float, float, float]]) -> tuple[tuple[float, str], ...]:
        """Bodies of equal rise, with the adjustments that put each glyph where the shaper wants it."""
        pieces: list[tuple[float, list[str]]] = []
        owed = 0.0
        for glyph, advance, right, up in placed:
            owed -= right
            if not pieces or pieces[-1][0] != up:
                pieces.append((up, []))
            body = pieces[-1][1]
            if abs(owed) >= 0.5:
                body.append(f">{owed:.0f}<")
                owed -= round(owed)
            body.append(f"{glyph:04x}")
            owed += right + self.advance(glyph) - advance
        if pieces and abs(owed) >= 0.5:
            pieces[-1][1].append(f">{owed:.0f}<")
        return tuple((up / 1000, "".join(body)) for up, body in pieces)


Placed = tuple[int, float, float, float]
"""Glyph, advance, shift to the right and rise, in thousandths of an em."""


def _bases_first(
    glyphs: tuple[tuple[int, str], ...], placed: list[Placed]
) -> tuple[tuple[tuple[int, str], ...], list[Placed]]:
    """Draw each letter before its marks, and tell ligatures backwards: how viewers read right-to-left lines.

    The shaper gives marks before the letter they stand on, since it goes from left to right; readers of the file join
    a mark to the letter drawn before it, and turn the letters of a line round.
    """
    order: list[int] = []
    marks: list[int] = []
    for number, place in enumerate(placed):
        if not place[1]:
            marks.append(number)
            continue
        order += [number, *reversed(marks)]
        marks = []
    order += marks
    turned: list[Placed] = []
    base = 0.0
    for number in order:
        glyph, advance, right, up = placed[number]
        base = advance or base
        turned.append((glyph, advance, right if advance else right - base, up))
    return tuple((glyphs[number][0], glyphs[number][1][::-1]) for number in order), turned


def _without_unseen(
    glyphs: tuple[tuple[int, str], ...], placed: list[Placed], seen: list[int]
) -> tuple[tuple[tuple[int, str], ...], list[Placed]]:
    """Drop joiners and variation selectors, which draw nothing; their letters go with the glyph before."""
    kept: list[tuple[int, str]] = []
    for number, (glyph, text) in enumerate(glyphs):
        if number in seen or not kept:
            kept.append((glyph, text))
        else:
            kept[-1] = (kept[-1][0], kept[-1][1] + text)
    if not seen or seen[0]:
        seen = [0, *seen]
    return tuple(kept), [placed[number] for number in seen]


def _place(place: hb.GlyphPosition, scale: float) -> tuple[float, float, float]:
    """Advance, shift to the right and rise in thousandths of an em."""
    return place.x_advance * scale, place.x_offset * scale, round(place.y_offset * scale)


def _texts(
    text: str, numbers: list[int], starts: list[int], right_to_left: bool
) -> tuple[tuple[tuple[int, str], ...], bool]:
    """Which letters each glyph stands for, and whether that fails to tell the whole text in order.

    Glyphs come in the order they are drawn. Several glyphs for one cluster (a split vowel, a mark) leave the text with
    the first of them in reading order; the others stand for nothing.
    """
    after = dict(pairwise([*sorted(set(starts)), len(text)]))
    order = range(len(numbers) - 1, -1, -1) if right_to_left else range(len(numbers))
    told: set[int] = set()
    found = [""] * len(numbers)
    shared = False
    for place in order:
        start = starts[place]
        if start in told:
            shared = True
        else:
            told.add(start)
            found[place] = text[start : after[start]].replace(NO_BREAK_SPACE, " ")
    return tuple(zip(numbers, found, strict=True)), shared and not right_to_left


@lru_cache(maxsize=64)
def face_at(path: Path, index: int = 0, bolden: bool = False) -> Face:
    """The face of a font file, opened at first use (5 ms for a Latin face, more for Han)."""
    return Face(path, index, bolden=bolden)
