"""One posting into its listed requirements; it must not open files, ask the person or know who reads the result."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, TypedDict

from desktop_app.reading.blocks import Block, blocks_of
from desktop_app.reading.competency import competency_of
from desktop_app.reading.details import fact_of, kind_of, level_of
from desktop_app.reading.language import UNDETERMINED, detect
from desktop_app.reading.lexicon import Lexicon, languages, lexicon
from desktop_app.reading.names import names_to_leave_out
from desktop_app.reading.notices import notice_of
from desktop_app.reading.result import Document, ListedRequirement, NotSorted, Reading, SetAside
from desktop_app.reading.sections import place
from desktop_app.reading.sorting import ASKED, UNSURE, Judged, Verdict, judge
from desktop_app.reading.splitting import parts
from desktop_app.reading.terms import terms_of
from desktop_app.reading.years import stated_years
from desktop_app.translate import tr
from desktop_app.vocabulary import Confidence

_ESCAPED: Final = re.compile(r"\\([\\`*_{}\[\]()#+.!|~-])")
MOST_LINES: Final = 50_000
_MARKED: Final = re.compile(r"[*_`\[\\]")
_MARKS: Final = re.compile(r"\*\*|__|`")
_LINK: Final = re.compile(r"\[([^\[\]]{1,200})\]\([^()\s]{0,500}\)")


def read_posting(text: str | Document) -> Reading:
    """Sort every line of a posting: asked for, not sorted yet, or set aside with a reason.

    Lines are 1-based in ``text`` (of a ``Document``: in its text), split at newlines. The same text always gives the
    same reading; the time is linear in its length.
    """
    document = text if isinstance(text, Document) else Document(text=text, format="txt")
    found = detect(document.text)
    known = tuple(code for code in found if code in languages())
    words = lexicon(tuple(dict.fromkeys((*known, "en"))))
    read, rest = _cut(document.text)
    judged = judge(place(blocks_of(read), words), words, known=bool(known) or found[0] == UNDETERMINED)
    reading = _Sorting(judged, words, found[0]).reading()
    return replace(reading, not_sorted=(*reading.not_sorted, rest)) if rest else reading


def _cut(text: str) -> tuple[str, NotSorted | None]:
    """What is read of a text, and the rest of one with more lines than any posting has."""
    place, lines = -1, 0
    while lines < MOST_LINES:
        place = text.find("\n", place + 1)
        if place < 0:
            return text, None
        lines += 1
    stop = len(text)
    why = tr("Only the first {most} lines of so long a text were sorted.", most=f"{MOST_LINES:,}")
    end = lines + 1 + text.count("\n", place + 1)
    return text[:place], NotSorted(line=lines + 1, end=end, start=place + 1, stop=stop, text="", why=why)


class _Sorting:
    """Verdicts turned into the three lists, so that each line is in exactly one of them."""

    def __init__(self, judged: list[Judged], words: Lexicon, language: str) -> None:
        self.judged = judged
        self.words = words
        self.language = language
        self.names = names_to_leave_out(judged, self.words)
        self.requirements: list[ListedRequirement] = []
        self.not_sorted: list[NotSorted] = []
        self.set_aside: list[SetAside] = []

    def reading(self) -> Reading:
        for one in self.judged:
            self._sort(one)
        return Reading(
            language=self.language,
            requirements=tuple(self.requirements),
            not_sorted=tuple(self.not_sorted),
            set_aside=tuple(self.set_aside),
            notice=self._notice(),
        )

    def _sort(self, one: Judged) -> None:
        """Requirements first; what they leave of the block's lines is not sorted or set aside."""
        block = one.placed.block
        taken: set[int] = set()
        for verdict in one.verdicts:
            if verdict.what == ASKED:
                for start, stop in _spans(block.text, verdict, self.words):
                    item = self._requirement(one, verdict, start, stop)
                    self.requirements.append(item)
                    taken.update(range(item.line, item.end + 1))
        unsure: set[int] = set()
        for verdict in one.verdicts:
            if verdict.what == UNSURE:
                lines = set(range(block.line(verdict.start), block.line(verdict.stop - 1) + 1))
                if not lines & taken:
                    self.not_sorted.append(_unsorted(block, verdict))
                    unsure |= lines
        rest = set(range(block.first, block.last + 1)) - taken - unsure
        aside = next((v for v in one.verdicts if v.what not in (ASKED, UNSURE)), Verdict(0, 0, "other"))
        for first, last in _runs(rest):
            self.set_aside.append(SetAside(**_stretch(block, first, last), group=aside.what, why=aside.why))

    def _requirement(self, one: Judged, verdict: Verdict, start: int, stop: int) -> ListedRequirement:
        block, section = one.placed.block, one.placed.section
        text = clean(block.text[start:stop])
        years = stated_years(text, self.words)
        kind = kind_of(text, years, self.words, section.heading)
        return ListedRequirement(
            line=block.line(start),
            end=block.line(stop - 1),
            start=block.offset(start),
            stop=block.offset(stop - 1) + 1,
            text=text,
            level=level_of(text, (verdict.level or section.group) == "wish", self.words),
            kind=kind,
            years=years,
            confidence=Confidence.HIGH if verdict.sure else Confidence.LOW,
            heading=clean(section.heading).rstrip(": "),
            terms=terms_of(text, self.words, self.names),
            rule=verdict.rule,
            fact=fact_of(text, kind, years, self.words),
            competency=competency_of(text, kind, self.words),
        )

    def _notice(self) -> str | None:
        unsure = sum(item.confidence is Confidence.LOW for item in self.requirements)
        return notice_of(self.judged, self.language, len(self.requirements), len(self.not_sorted), unsure)


def clean(text: str) -> str:
    """Text without signs of bold, code and links, blanks made single."""
    if not _MARKED.search(text):
        return " ".join(text.split())
    return " ".join(_ESCAPED.sub(r"\1", _MARKS.sub("", _LINK.sub(r"\1", text))).split())


def _runs(lines: set[int]) -> list[tuple[int, int]]:
    """Line numbers as runs without gaps."""
    runs: list[tuple[int, int]] = []
    for line in sorted(lines):
        if runs and runs[-1][1] == line - 1:
            runs[-1] = (runs[-1][0], line)
        else:
            runs.append((line, line))
    return runs


def _spans(text: str, verdict: Verdict, words: Lexicon) -> list[tuple[int, int]]:
    """The things named in a stretch; sentences that explain go with the last of them."""
    spans = parts(text, (verdict.start, verdict.core or verdict.stop), words)
    return [*spans[:-1], (spans[-1][0], verdict.stop)]


def _unsorted(block: Block, verdict: Verdict) -> NotSorted:
    """A stretch that may ask for something, with its own words and not the whole of its lines."""
    return NotSorted(
        line=block.line(verdict.start),
        end=block.line(verdict.stop - 1),
        start=block.offset(verdict.start),
        stop=block.offset(verdict.stop - 1) + 1,
        text=clean(block.text[verdict.start : verdict.stop]),
        why=verdict.why,
    )


class _Lines(TypedDict):
    """What not-sorted and set-aside have in common."""

    line: int
    end: int
    start: int
    stop: int
    text: str


def _stretch(block: Block, first: int, last: int) -> _Lines:
    """Lines ``first``..``last`` of a block as the fields that not-sorted and set-aside share."""
    inside = [spot for spot in block.starts if first <= spot[2] <= last]
    begin = inside[0][0]
    following = [spot[0] for spot in block.starts if spot[2] == last + 1]
    finish = following[0] - 1 if following else len(block.text)
    return {
        "line": first,
        "end": last,
        "start": block.offset(begin),
        "stop": inside[-1][1] + finish - inside[-1][0],
        "text": clean(block.text[begin:finish]),
    }
