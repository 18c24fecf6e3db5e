"""Which stretches of a posting are asked for, unsure or not asked; it must not describe what it finds.

Rules, by the name that each finding carries:
``listed``     an item under a heading that announces requirements;
``labelled``   text after such a heading on the same line;
``section``    a paragraph under such a heading that has no list;
``stated``     a sentence that asks outright, wherever it stands;
``list-vote``  an item of a list without a known heading whose items together look like qualities;
``table``      a row of a table under such a heading, or with a column that says essential or desirable.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from desktop_app.reading.blocks import Shape
from desktop_app.reading.evidence import (
    Evidence,
    asked_among_tasks,
    asked_in_prose,
    explains,
    looks_asked,
    quality_score,
    weigh,
)
from desktop_app.reading.headings import MIXED, UNKNOWN, classify
from desktop_app.reading.phrases import fold
from desktop_app.reading.splitting import clauses
from desktop_app.reading.tables import cells_asked, column_groups
from desktop_app.translate import tr

if TYPE_CHECKING:
    from desktop_app.reading.blocks import Block
    from desktop_app.reading.lexicon import Lexicon
    from desktop_app.reading.sections import Placed, Section

PROSE_QUALITY: Final = 0.5
MIXED_QUALITY: Final = 1.0
"""What an item must show for itself in a list that is headed as tasks and requirements."""
MOST_CHARACTERS: Final = 20_000
"""Characters of one passage that are looked at; a posting has some hundreds."""
BARE_WORDS: Final = 18
"""A line of up to so many words without a full stop is a list item that lost its bullet."""
VOTE_ASKED: Final = 0.7
VOTE_BESIDE: Final = 0.2
"""The same for a list that stands right after the requirements under a heading that says nothing."""
VOTE_SURE: Final = 1.2
"""The same, where every item counts whatever it looks like by itself, or another list is already headed as asked."""
VOTE_TASK: Final = -0.4
INNER_WORDS: Final = 4
INNER_COVER: Final = 0.8
"""Share of a short clause that known words of headings must cover before it leads what follows."""
LEAST_LABELLED: Final = -0.7
"""What a sentence after a heading on its own line must show for itself at least."""
LEAST_GLUED: Final = 3
STOPS: Final = ".!?:"
GLUED_SHARE: Final = 0.6
"""Share of the clauses of one paragraph that must be asked before the others, without full stops, count too."""
LEAST_LINED: Final = 3
"""Lines right under each other that make a list without bullets."""
LEVELLED: Final = ("require", "wish")
LEAST_ITEMS: Final = 2
"""Items under a heading that announces requirements before a posting counts as having said where they are."""
OPEN: Final = (UNKNOWN, "employer", "other")
"""Sections in which a sentence that may ask for something is put to the person."""
QUIET: Final = ("benefit", "equality", "send", "pay")
"""Sections in which even a sentence that asks outright is only put to the person."""

UNSURE: Final = "unsure"
ASKED: Final = "asked"
EXPLAINS: Final = "explains"
"""A sentence that only explains the requirement before it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a stretch of a block is: ``asked``, ``unsure`` or a group of ``SetAside``.

    ``sure`` is the confidence, ``level`` what a column of a table says: must, wish or nothing.
    ``core`` is where the requirement itself ends and sentences that explain it begin; 0 where there are none.
    """

    start: int
    stop: int
    what: str
    rule: str = ""
    sure: bool = True
    why: str = ""
    level: str = ""
    core: int = 0


@dataclass(frozen=True, slots=True)
class Judged:
    """A placed block and what its stretches are."""

    placed: Placed
    verdicts: tuple[Verdict, ...]


def judge(placed: list[Placed], words: Lexicon, *, known: bool = True) -> list[Judged]:
    """What every block is, in order; ``known`` is off where the posting is in a language whose words are not known."""
    found: list[Judged] = []
    settled = any(one.section.group in LEVELLED and one.section.items >= LEAST_ITEMS for one in placed)
    for _, run in groupby(placed, key=lambda one: id(one.section)):
        found.extend(_Run(list(run), words, known=known, settled=settled).judged())
    return found


class _Run:
    """Neighbouring blocks under one heading."""

    def __init__(self, placed: list[Placed], words: Lexicon, *, known: bool, settled: bool) -> None:
        self.placed = placed
        self.known = known
        self.settled = settled
        self.words = words
        self.section: Section = placed[0].section
        judged_by_items = self.section.group in (UNKNOWN, MIXED) or self.section.inherited or self.section.beside
        self.lined = _lined(placed)
        self.columns: list[str] | None = None
        last = self.section.heading.rstrip(": …").rpartition(" ")[2]
        self.open_ended = fold(last) in words.links
        """The heading breaks off and every line goes on with it ("Ability to:")."""
        self.tasks = False
        self.vote = self._vote() if judged_by_items else 0.0

    def judged(self) -> list[Judged]:
        return [Judged(one, self._block(one)) for one in self.placed]

    def _vote(self) -> float:
        seen = [
            weigh(one.block.text[:400], self.words)
            for one in self.placed
            if (one.block.shape in (Shape.ITEM, Shape.ROW) or id(one.block) in self.lined) and not one.is_heading
        ]
        # A list of bare names ("Java", "Terraform") shows nothing, which is not the same as showing tasks.
        self.tasks = 2 * sum(each.duty_opening or each.anti > 0 or each.cues["duty"] > 0 for each in seen) >= len(seen)
        return sum(map(quality_score, seen)) / len(seen) if seen else 0.0

    def _block(self, one: Placed) -> tuple[Verdict, ...]:
        block = one.block
        if one.is_heading:
            return (Verdict(0, len(block.text), "heading"),)
        if block.shape is Shape.BLANK:
            return (Verdict(0, len(block.text), "blank"),)
        if block.shape is Shape.ROW and len(block.columns) > 1:
            return self._row(one)
        read = block.text[one.body : one.body + MOST_CHARACTERS]
        spans = [(one.body + a, one.body + b) for a, b in clauses(read, self.words)]
        verdicts = []
        for number, span in enumerate(spans):
            seen = weigh(block.text[span[0] : span[1]], self.words)
            verdict = self._stretch(one, span, seen)
            leads = len(spans) > 1 and (
                block.text[span[0] : span[1]].rstrip("*_ ").endswith(":")
                or (span is not spans[-1] and self._is_inner_heading(block.text[span[0] : span[1]], seen))
            )
            if leads and not asked_in_prose(seen):
                verdict = Verdict(*span, "heading", why=tr("It leads what follows it."))
            if verdict.what == ASKED and (seen.cues["explains"] or (number and explains(seen))):
                verdict = replace(verdict, what=EXPLAINS)
            verdicts.append(verdict)
        if len(block.text) > one.body + MOST_CHARACTERS:
            rest = (one.body + MOST_CHARACTERS, len(block.text))
            verdicts.append(Verdict(*rest, UNSURE, why=tr("The passage is too long to be read to its end.")))
        return _explanations(self._glued(block.text, verdicts))

    def _glued(self, text: str, verdicts: list[Verdict]) -> list[Verdict]:
        """A list glued into one paragraph under a heading that asks: most items tell that the others are items too."""
        asked = sum(verdict.what == ASKED for verdict in verdicts)
        open_ended = sum(text[verdict.stop - 1] not in STOPS for verdict in verdicts)
        most = asked >= max(LEAST_GLUED, GLUED_SHARE * len(verdicts))
        if self.section.group not in LEVELLED or not most or open_ended <= len(verdicts) // 2:
            return verdicts
        return [
            replace(verdict, what=ASKED, rule="section", why="")
            if verdict.what == "other" and text[verdict.stop - 1] not in STOPS
            else verdict
            for verdict in verdicts
        ]

    def _is_inner_heading(self, text: str, seen: Evidence) -> bool:
        """Whether a clause is a heading that lost its line ("Qualification Requirements A degree in ...")."""
        few = len(text.split()) <= INNER_WORDS and not (seen.hard or seen.soft) and text[-1].isalpha()
        return few and classify(text, self.words).cover >= INNER_COVER

    def _row(self, one: Placed) -> tuple[Verdict, ...]:
        """A row of a table: the head of its columns, or cells that name requirements."""
        groups = column_groups(one.block, self.words)
        if groups is not None:
            self.columns = groups
            return (Verdict(0, len(one.block.text), "heading"),)
        verdicts = []
        for cell in cells_asked(one.block, self.columns, self.words):
            for start, stop in clauses(one.block.text[cell.start : cell.stop], self.words):
                span = (cell.start + start, cell.start + stop)
                verdict = self._stretch(one, span, weigh(one.block.text[span[0] : span[1]], self.words))
                if cell.level and (self.columns or self.section.group in LEVELLED):
                    verdict = Verdict(*span, ASKED)
                verdicts.append(replace(verdict, rule="table", level=cell.level))
        return tuple(verdicts) or (Verdict(0, len(one.block.text), "other", why=tr("Its cells name nothing.")),)

    def _stretch(self, one: Placed, span: tuple[int, int], seen: Evidence) -> Verdict:
        group = self.section.group
        listed = one.block.shape in (Shape.ITEM, Shape.ROW)
        if group in LEVELLED:
            return self._under_requirements(one, span, seen, listed)
        lines = id(one.block) in self.lined and group == UNKNOWN and self.vote >= VOTE_ASKED
        if (listed and group in (UNKNOWN, MIXED)) or lines:
            return self._by_vote(span, seen)
        return self._elsewhere(span, seen)

    def _under_requirements(self, one: Placed, span: tuple[int, int], seen: Evidence, listed: bool) -> Verdict:
        if listed and self.section.inherited and self.vote <= VOTE_TASK and self.tasks:
            return self._by_vote(span, seen)
        if listed and self.section.beside and self.vote < VOTE_BESIDE and not asked_in_prose(seen):
            return Verdict(
                *span, UNSURE, why=tr("It stands in a list whose heading I do not know, after what is asked.")
            )
        whole = listed or one.body > 0 or not self.section.items
        sending = seen.condition and seen.cues["send"]
        speaking = not sending and (seen.asked or seen.hard or seen.cues["ability"] or seen.starter)
        against = (seen.plain_anti or seen.cues["not_asked"]) and not speaking
        if whole and not against:
            return self._listed(one, span, seen, "labelled" if one.body else "listed" if listed else "section")
        if asked_in_prose(seen) or (seen.cues["wish"] and not (seen.anti or seen.cues["not_asked"])):
            return Verdict(*span, ASKED, "stated")
        return self._aside(
            span, seen, tr("It stands under “{heading}” and asks for nothing.", heading=self.section.heading)
        )

    def _listed(self, one: Placed, span: tuple[int, int], seen: Evidence, rule: str) -> Verdict:
        """What stands in the place of a requirement and is one, unless it is a sentence that asks for nothing."""
        bare = _is_bare(one.block.text)
        score = quality_score(seen)
        if rule == "labelled" and score < LEAST_LABELLED and not bare:
            why = tr(
                "It stands right after “{heading}” and does not sound like a requirement.", heading=self.section.heading
            )
            return Verdict(*span, UNSURE, why=why)
        bare = bare or id(one.block) in self.lined or self.open_ended
        if rule == "section" and not (bare or seen.starter or asked_in_prose(seen) or score > PROSE_QUALITY):
            return self._aside(
                span, seen, tr("It stands under “{heading}” and asks for nothing.", heading=self.section.heading)
            )
        return Verdict(*span, ASKED, rule)

    def _by_vote(self, span: tuple[int, int], seen: Evidence) -> Verdict:
        score = quality_score(seen)
        mixed = self.section.group == MIXED
        own = mixed and score >= MIXED_QUALITY
        alike = not mixed and self.vote >= VOTE_ASKED and (score > -1.0 or (self.vote >= VOTE_SURE and not seen.anti))
        outright = asked_in_prose(seen) and (
            not self.settled or self.vote >= VOTE_SURE or seen.asked or seen.cues["person"]
        )
        if own or outright or (alike and (not self.settled or self.vote >= VOTE_SURE)):
            return Verdict(*span, ASKED, "list-vote", sure=False)
        if not self.known:
            return Verdict(*span, UNSURE, why=tr("It stands in a list, in a language whose words I do not know."))
        if self.vote <= VOTE_TASK or score < 0:
            return self._aside(span, seen, tr("The list it stands in reads like tasks or offers."), "duty")
        why = tr("It stands in a list without a heading that I know.")
        return Verdict(*span, UNSURE, why=why)

    def _elsewhere(self, span: tuple[int, int], seen: Evidence) -> Verdict:
        group = self.section.group
        if asked_in_prose(seen) and not (group == "employer" and not (seen.asked or seen.cues["person"])):
            if group in QUIET or (group == "duty" and not asked_among_tasks(seen)):
                why = tr("It sounds like a requirement and stands under “{heading}”.", heading=self.section.heading)
                return Verdict(*span, UNSURE, why=why)
            return Verdict(*span, ASKED, "stated", sure=bool(seen.asked))
        if group in OPEN and looks_asked(seen) and seen.anti == seen.cues["employer"]:
            return Verdict(*span, UNSURE, why=_why_open(self.section))
        why = (
            tr("It stands under “{heading}”.", heading=self.section.heading)
            if self.section.known
            else tr("Nothing in it asks for anything.")
        )
        return self._aside(span, seen, why, group if self.section.known else None)

    def _aside(self, span: tuple[int, int], seen: Evidence, why: str, group: str | None = None) -> Verdict:
        known = group or seen.strongest_anti()
        return Verdict(*span, known if known in GROUPS else "other", why=why)


def _is_bare(text: str) -> bool:
    """Whether a line has few words and no full stop, as a list item that lost its bullet."""
    return len(text.split()) <= BARE_WORDS and not text.rstrip().endswith((".", "!", "?"))


def _lined(placed: list[Placed]) -> frozenset[int]:
    """Ids of the blocks of text that stand line under line, at least three of them: a list without bullets."""
    found: set[int] = set()
    run: list[Block] = []
    for one in placed:
        block = one.block
        line = block.shape in (Shape.TEXT, Shape.HEADING) and not one.is_heading and block.first == block.last
        if not line or (run and run[-1].last + 1 != block.first):
            run = []
        if line:
            run.append(block)
        if len(run) >= LEAST_LINED:
            found |= {id(each) for each in run}
    return frozenset(found)


GROUPS: Final = ("heading", "duty", "benefit", "employer", "process", "equality", "send", "pay", "blank", "other")


def _why_open(section: Section) -> str:
    """Why a sentence that may ask for something is not listed."""
    if section.known:
        return tr("It may ask for something, but stands under “{heading}”.", heading=section.heading)
    return tr("It may ask for something; no heading says so.")


def _explanations(verdicts: list[Verdict]) -> tuple[Verdict, ...]:
    """Explaining sentences joined to the requirement before them; one that opens a line counts only if it is alone."""
    asked = any(verdict.what == ASKED for verdict in verdicts)
    joined: list[Verdict] = []
    for verdict in verdicts:
        if verdict.what != EXPLAINS:
            joined.append(verdict)
        elif joined and joined[-1].what == ASKED:
            joined[-1] = replace(joined[-1], stop=verdict.stop, core=joined[-1].core or joined[-1].stop)
        else:
            joined.append(replace(verdict, what="other" if asked else ASKED))
    return tuple(joined)
