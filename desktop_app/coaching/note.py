"""The coach's rules over a note sent after an interview (FU-01 to FU-12); it must not know who sends it or how."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop_app.coaching import figures, measure, voice
from desktop_app.coaching.case import in_quotes
from desktop_app.coaching.language import ENGLISH, language_of
from desktop_app.coaching.lexicon import Hit, Scan
from desktop_app.coaching.rulebook import Rule, audience_of, rulebook
from desktop_app.coaching.rules_link import occurs
from desktop_app.translate import mark, tr
from desktop_app.vocabulary import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.coaching.result import Finding

NOTE: Final = "note"
"""The part that spans of a note's findings count in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherNote:
    """A note already written to somebody else of the same opportunity."""

    person: str
    audience: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteText:
    """One follow-up note as the coach reads it.

    ``hours`` since the interview, None where nobody knows; ``channel`` it will go by and ``channels_used`` with this
    person so far; ``names`` are the role's and the firm's terms, ``heard`` terms from the debrief; ``others`` are notes
    to other people. An empty list means "not told", and the rule that needs it rests.
    """

    text: str
    audience: str
    hours: float | None = None
    channel: str = ""
    channels_used: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    others: tuple[OtherNote, ...] = ()
    language: str = ENGLISH


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteReport:
    """Findings by rule id as in domain.md 3.4; ``limit`` is the number of words from which the note is long.

    ``held`` says of each rule that looks for something, and had enough to judge by, whether it is there.
    """

    words: int
    limit: int
    findings: tuple[Finding, ...]
    notice: str | None = None
    held: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True)
class _Letter:
    """A note with its words, counted once."""

    note: NoteText
    scan: Scan
    audience: str
    words: int

    def rule(self, rule_id: str) -> Rule:
        return rulebook().rules[rule_id]

    def places(self, hits: list[Hit]) -> tuple[tuple[str, int, int], ...]:
        return tuple((NOTE, *self.scan.span(hit)) for hit in hits)

    def quoted(self, hits: list[Hit]) -> str:
        return in_quotes(dict.fromkeys(self.scan.quoted(hit) for hit in hits))


NOT_ENGLISH: Final = mark(
    "This is not in English, so the checks on wording rest. Length, names, date and channel are checked."
)


def check_note(note: NoteText) -> NoteReport:
    """Everything the coach has to say about a note; ``coach.shown`` orders it for the screen.

    Raises:
        UserError: no such audience.
    """
    audience = audience_of(note.audience).key
    language = language_of(note.text, note.language)
    scan = Scan(note.text)
    letter = _Letter(note, scan, audience, measure.word_count(scan))
    findings, held = [], []
    for rule_id, run in RULES.items():
        rule = letter.rule(rule_id)
        if rule.runs_for(audience) and (language == ENGLISH or not rule.english_only):
            found = list(run(letter))
            findings += found
            if rule_id in _LOOKED_FOR and _LOOKED_FOR[rule_id](note):
                held.append((rule_id, not found))
    limit = round(letter.rule("FU-01").by_audience[audience][0])
    notice = None if language == ENGLISH else tr(NOT_ENGLISH)
    return NoteReport(words=letter.words, limit=limit, findings=tuple(findings), notice=notice, held=tuple(held))


_LOOKED_FOR: Final[dict[str, Callable[[NoteText], bool]]] = {
    "FU-03": lambda note: bool(note.text.strip()),
    "FU-04": lambda note: bool(note.names),
    "FU-06": lambda note: bool(note.heard),
    "FU-07": lambda note: note.hours is not None,
    "FU-08": lambda note: bool(note.channel.strip() and note.channels_used),
    "FU-10": lambda note: bool(note.text.strip()),
}
"""Rules that look for something, and when they have enough to judge by."""


def _too_long(letter: _Letter) -> Iterator[Finding]:
    """FU-01: longer than this reader will read."""
    rule = letter.rule("FU-01")
    warn, error = rule.by_audience[letter.audience]
    if letter.words > warn:
        name = rulebook().audiences[letter.audience].name
        values = {"words": letter.words, "limit": round(warn), "audience": name}
        yield rule.finding(Severity.ERROR if letter.words > error else Severity.WARNING, values=values, part=NOTE)


def _empty(letter: _Letter) -> Iterator[Finding]:
    """FU-02: too short to have a topic."""
    rule = letter.rule("FU-02")
    if letter.words < rule.limits["words"]:
        yield rule.finding(values={"words": letter.words}, part=NOTE)


def _no_thanks(letter: _Letter) -> Iterator[Finding]:
    """FU-03: no thanks."""
    if not letter.scan.of("thanks"):
        yield letter.rule("FU-03").finding(part=NOTE)


def _unnamed(letter: _Letter) -> Iterator[Finding]:
    """FU-04: neither the role nor the firm occurs."""
    if letter.note.names and not any(occurs(name, letter.scan) for name in letter.note.names):
        yield letter.rule("FU-04").finding(part=NOTE)


def _selling(letter: _Letter) -> Iterator[Finding]:
    """FU-05: an achievement of one's own in a sentence with a figure or a superlative; each achievement counts."""
    scan = letter.scan
    numbers = {figure.start for figure in figures.claims(letter.note.text)}
    proud = {scan.sentence_of[hit.first] for hit in scan.of("superlative")}
    proud |= {scan.sentence_of[index] for index, word in enumerate(scan.words) if word.start in numbers}
    own = {scan.sentence_of[index] for index, word in enumerate(scan.low) if word == "i" or word.startswith("i'")}
    hits = [hit for hit in voice.said_of_self(scan, scan.of("achieved")) if scan.sentence_of[hit.first] in proud & own]
    yield from _counted(letter, "FU-05", hits)


def _counted(letter: _Letter, rule_id: str, hits: list[Hit]) -> Iterator[Finding]:
    rule = letter.rule(rule_id)
    if len(hits) >= rule.limits["count"]:
        values = {"times": len(hits), "quoted": letter.quoted(hits)}
        yield rule.finding(values=values, places=letter.places(hits))


def _nothing_heard(letter: _Letter) -> Iterator[Finding]:
    """FU-06: no term of the debrief notes occurs."""
    if letter.note.heard and not any(occurs(term, letter.scan) for term in letter.note.heard):
        yield letter.rule("FU-06").finding(part=NOTE)


def _late(letter: _Letter) -> Iterator[Finding]:
    """FU-07: over a day after."""
    rule = letter.rule("FU-07")
    if letter.note.hours is not None and letter.note.hours > rule.limits["hours"]:
        yield rule.finding(values={"hours": round(letter.note.hours)}, part=NOTE)


def _new_channel(letter: _Letter) -> Iterator[Finding]:
    """FU-08: a channel not used before with this person."""
    used = [channel.strip().casefold() for channel in letter.note.channels_used if channel.strip()]
    channel = letter.note.channel.strip()
    if used and channel and channel.casefold() not in used:
        values = {"channel": channel[:1].upper() + channel[1:], "used": ", ".join(letter.note.channels_used)}
        yield letter.rule("FU-08").finding(values=values, part=NOTE)


def _pressure(letter: _Letter) -> Iterator[Finding]:
    """FU-09: as soon as possible, have you decided, other offers, when will I hear."""
    yield from _counted(letter, "FU-09", letter.scan.of("pressure"))


def _no_wishes(letter: _Letter) -> Iterator[Finding]:
    """FU-10: no good wishes."""
    if not letter.scan.of("wishes"):
        yield letter.rule("FU-10").finding(part=NOTE)


def _copied(letter: _Letter) -> Iterator[Finding]:
    """FU-11: mostly the words of the manager's note."""
    yield from _same(letter, "FU-11")


def _same_for_several(letter: _Letter) -> Iterator[Finding]:
    """FU-12: mostly the words of a note to somebody else in the room."""
    yield from _same(letter, "FU-12")


def _same(letter: _Letter, rule_id: str) -> Iterator[Finding]:
    rule = letter.rule(rule_id)
    for other in letter.note.others:
        if audience_of(other.audience).key in rule.against:
            share = shared_words(letter.note.text, other.text)
            if share > rule.limits["share"]:
                yield rule.finding(
                    values={"share": round(share), "person": other.person}, part=NOTE, subject=other.person
                )


def shared_words(text: str, other: str) -> float:
    """Percent of the words of ``text`` that ``other`` has too, each counted as often as both have it; 0 if empty."""
    mine, theirs = Counter(Scan(text).low), Counter(Scan(other).low)
    return 100 * (mine & theirs).total() / mine.total() if mine else 0.0


RULES: Final[dict[str, Callable[[_Letter], Iterator[Finding]]]] = {
    "FU-01": _too_long,
    "FU-02": _empty,
    "FU-03": _no_thanks,
    "FU-04": _unnamed,
    "FU-05": _selling,
    "FU-06": _nothing_heard,
    "FU-07": _late,
    "FU-08": _new_channel,
    "FU-09": _pressure,
    "FU-10": _no_wishes,
    "FU-11": _copied,
    "FU-12": _same_for_several,
}
