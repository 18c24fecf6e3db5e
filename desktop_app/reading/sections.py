"""Under which heading each block stands; it must not decide what a single line asks for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from desktop_app.reading.blocks import Block, Rank, Shape
from desktop_app.reading.headings import LEAST_COVER, MIXED, TITLE_COVER, UNKNOWN, Heading, classify
from desktop_app.reading.lines import is_capitals
from desktop_app.reading.phrases import fold

if TYPE_CHECKING:
    from desktop_app.reading.lexicon import Lexicon

FAINT_COVER: Final = 0.75
INLINE_COVER: Final = 0.5
SUB_COVER: Final = 0.4
"""A heading below another must be covered by known words to this share before it announces something else."""
LEAD_WORDS: Final = 8
"""A line of more words that ends in a colon leads only the list right under it."""
ASKED: Final = ("require", "wish", MIXED)


@dataclass(slots=True)
class Section:
    """What the heading above some blocks announces; ``items`` counts the list items under it."""

    group: str
    heading: str
    rank: int
    known: bool
    lead: bool = False
    both_levels: bool = False
    items: int = 0
    inherited: bool = False
    beside: bool = False
    """Its heading says nothing, stands beside one that announces requirements and leads a list of its own."""
    raised: bool = False
    """A line that only its colon or place makes a heading, and that stands under no better one."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A block with its section; ``is_heading`` where the block is the heading itself.

    ``body`` is where the text begins after a heading on the same line.
    """

    block: Block
    section: Section
    is_heading: bool = False
    body: int = 0


def place(blocks: list[Block], words: Lexicon) -> list[Placed]:
    """Each block with the section it stands in, in order."""
    return _Placing(blocks, words).run()


class _Placing:
    """Walks the blocks once, keeping the headings that are still open."""

    def __init__(self, blocks: list[Block], words: Lexicon) -> None:
        self.blocks = blocks
        self.words = words
        self.open: list[Section] = [Section(UNKNOWN, "", 0, known=False)]
        self.titled = False
        self.after = _next_shapes(blocks)

    def run(self) -> list[Placed]:
        placed = []
        for index, block in enumerate(self.blocks):
            if block.shape is Shape.HEADING:
                placed.append(self._heading(index, block))
            elif block.shape is Shape.BLANK:
                if self.open[-1].rank == Rank.INLINE and self.after[index] is not Shape.ITEM:
                    self.open.pop()
                placed.append(Placed(block, self.open[-1]))
            else:
                placed.append(self._body(block))
        return placed

    def _heading(self, index: int, block: Block) -> Placed:
        found = classify(block.text, self.words)
        leads_list = self.after[index] in (Shape.ITEM, Shape.ROW)
        asking = block.text.rstrip().endswith("?") and found.group != UNKNOWN
        softens = found.group == "wish" and leads_list and not block.faint
        if not (block.sure or asking or softens) and found.cover < (FAINT_COVER if block.faint else LEAST_COVER):
            found = Heading(UNKNOWN, 0.0)
            alone = block.rank == Rank.WEAK and (self._stands_alone(index) or self._is_like_others(index))
            if block.faint or not (leads_list or alone):
                return self._body(replace(block, shape=Shape.ITEM if block.rank == Rank.ITEM else Shape.TEXT))
        if not self.titled:
            self.titled = True
            if found.cover < TITLE_COVER and (block.rank <= 2 or index == 0 or self._first(index)):
                self.open = [Section(UNKNOWN, "", 0, known=False)]
                return Placed(block, self.open[-1], is_heading=True)
        lead = block.rank >= Rank.LABEL and len(block.text.split()) > LEAD_WORDS
        self._push(block, found, lead=lead, leads_list=leads_list)
        return Placed(block, self.open[-1], is_heading=True)

    def _first(self, index: int) -> bool:
        return all(block.shape is Shape.BLANK for block in self.blocks[:index])

    def _stands_alone(self, index: int) -> bool:
        """A weak heading that no known word covers counts only if it looks like one: few words, a capital."""
        text = self.blocks[index].text
        first = fold(text.split(maxsplit=1)[0]).strip("*_•:")
        return len(text.split()) <= 6 and self.after[index] is Shape.TEXT and first not in self.words.starters

    def _is_like_others(self, index: int) -> bool:
        """A weak heading over lines of its own, in a posting whose known headings look the same."""
        return _over_lines(self.blocks, index) and any(
            _over_lines(self.blocks, other) and classify(self.blocks[other].text, self.words).cover >= FAINT_COVER
            for other in range(len(self.blocks))
            if other != index
        )

    def _push(self, block: Block, found: Heading, *, lead: bool, leads_list: bool = False) -> None:
        rank = block.rank
        raised = rank == Rank.LABEL and not lead and not self._label_style_is_minor()
        if raised:
            rank = Rank.BOLD
        popped = None
        while len(self.open) > 1 and (self.open[-1].rank >= rank or self.open[-1].lead):
            popped = self.open.pop()
        # A list under a heading that says nothing goes on with the requirements that stood before it.
        beside = popped if raised and leads_list and popped is not None and popped.group in ASKED else None
        above = beside or self.open[-1]
        under = above.known and (rank > above.rank or lead)
        faint = found.cover < SUB_COVER and not found.at_edge and not block.text.rstrip().endswith(":")
        if under and faint and found.group != above.group:
            found = Heading(UNKNOWN, 0.0)
        if under and above.group == "wish" and found.group == "require" and found.cover < SUB_COVER:
            found = Heading(UNKNOWN, 0.0, groups=found.groups)
        if under and above.group in ASKED and "require" in found.groups and found.group in ("process", "employer"):
            found = Heading(UNKNOWN, 0.0, groups=found.groups)
        if found.group == UNKNOWN and (above.known or lead):
            section = Section(above.group, above.heading or block.text, rank, above.known, lead, above.both_levels)
            section.inherited = not found.groups
            section.beside = beside is not None
        else:
            section = Section(found.group, block.text.strip(), rank, found.group != UNKNOWN, lead, found.both_levels)
        section.raised = raised
        self.open.append(section)

    def _label_style_is_minor(self) -> bool:
        """Whether lines that end in a colon stand below other headings here."""
        return any(section.rank and section.rank < Rank.LABEL and not section.raised for section in self.open)

    def _body(self, block: Block) -> Placed:
        if self.open[-1].lead and block.shape is Shape.TEXT and self.open[-1].items:
            self.open.pop()
        body = 0
        if block.label is not None:
            body = self._inline(block)
        section = self.open[-1]
        if block.shape in (Shape.ITEM, Shape.ROW):
            section.items += 1
        return Placed(block, section, body=body)

    def _inline(self, block: Block) -> int:
        """A heading on the same line as its text: "REQUIRED QUALIFICATIONS: ..."."""
        assert block.label is not None
        label, rest = block.label
        found = classify(label, self.words)
        capitals = is_capitals(label)
        if found.group == UNKNOWN and not (capitals and block.shape is Shape.TEXT):
            return 0
        if not capitals and found.cover < INLINE_COVER:
            return 0
        if block.shape is Shape.ITEM:
            if self.open[-1].group in ASKED and found.group == "require":
                return rest
            if found.group in ("require", "wish") or self.open[-1].known:
                return 0
        rank = Rank.CAPITALS if capitals and block.shape is Shape.TEXT else Rank.INLINE
        self._push(replace(block, text=label, rank=rank), found, lead=False)
        return rest


def _over_lines(blocks: list[Block], index: int) -> bool:
    """Whether a weak heading stands after a blank line and right above at least two lines of a sentence each."""
    head, below = blocks[index], blocks[index + 1 : index + 3]
    weak = head.shape is Shape.HEADING and head.rank == Rank.WEAK and not head.faint
    after_blank = not index or blocks[index - 1].shape is Shape.BLANK
    return weak and after_blank and len(below) == 2 and all(each.shape in (Shape.TEXT, Shape.HEADING) for each in below)


def _next_shapes(blocks: list[Block]) -> list[Shape]:
    """For each block the shape of the next one that is not blank."""
    shapes, following = [], Shape.BLANK
    for block in reversed(blocks):
        shapes.append(following)
        if block.shape is not Shape.BLANK:
            following = block.shape
    return shapes[::-1]
