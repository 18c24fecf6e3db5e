"""An example and a listed line as weighted terms; it must not know how they are compared or ranked.

A term is a comparable word, or a concept of the word lists ("topic:care:3"), or a ticked competency
("ticked:leadership"); all three are looked up in the same way.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from sys import intern
from typing import TYPE_CHECKING, Final

from desktop_app.matching.gist import NOTHING, Gist, asked_gist, gist
from desktop_app.matching.lexicon import ASKED, ENGLISH, MEMBER, NAME, SAME, SHOWN, Hit, Key, Lexicon
from desktop_app.matching.tokens import Token, compounds, stem, tokens
from desktop_app.paths import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.matching.result import Line, Story

TITLE_WEIGHT: Final = 2.0
"""Title and tags count double: there the person named the story's subject in a few words."""

SATURATION: Final = 1.2
LENGTH_SHARE: Final = 0.4
USUAL_LENGTH: Final = 110.0
"""BM25's k1 and b (Robertson and Zaragoza 2009); length is compared with a usual example and not with the average of
the collection, so that an edit to one example changes no other one's terms."""

ASKED_TOLD: Final = 0.75
SHOWN_PHRASE: Final = 0.55
SHOWN_WORD: Final = 0.4
SHOWN_COMMON: Final = 0.25
TOPIC_SCALE: Final = 1.6
"""How far one telling word goes to prove a topic; several add up like independent hints, 1 - product(1 - hint)."""

COMMON_WEIGHT: Final = 0.5
PART_WEIGHT: Final = 0.25
TOPIC_WEIGHT: Final = 0.9
TICKED_WEIGHT: Final = 0.8
NEAR_MEMBER: Final = 0.5
OPEN_MEMBER: Final = 0.9
"""What a line's unit weighs: an everyday word, a word inside a longer known phrase, a topic, a ticked competency; and
how well another member of a class stands in for the one named, without and with "or similar"."""

NAMES: Final = frozenset({SAME, NAME, MEMBER})

SURFACES_KEPT: Final = 4
"""Different wordings of one concept kept for the reasons."""

_OPEN: Final = re.compile(
    r"\b(similar|comparable|equivalent|such as|e\.g|for example|or other|other|like|any|"
    r"ähnlich\w*|vergleichbar\w*|similaires?|équivalent\w*|similares?|equivalente\w*)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """An example as terms: how much of each (BM25's bounded frequency; topics 0 to 1.6) and how it was written.

    Several wordings of one term stand one a line; a word written as its term is not kept again. ``about`` is its gist.
    """

    story: Story
    values: dict[str, float]
    surfaces: dict[str, str]
    about: Gist


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing a line asks for: how it is written there, its weight, and the terms that would prove it.

    ``word`` tells whether it is a word or phrase of the line (and can be "not found") or a hint such as a topic.
    """

    surface: str
    weight: float
    ways: tuple[tuple[str, float], ...]
    word: bool = True
    common: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """A listed line as the units to look for, its gist, and how much each word adds that has no part in the gist."""

    units: tuple[Unit, ...]
    about: Gist
    names: dict[str, float]


@lru_cache(maxsize=8)
def competency_phrases(language: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The words by which a line asks for each competency (domain.md 5), as comparable words to competency ids."""
    listed = json.loads((RESOURCES / "competencies.json").read_text(encoding="utf-8"))
    found: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for competency in listed:
        for phrase in competency["advert_words"]:
            found[tuple(token.stem for token in tokens(phrase, language))].append(competency["id"])
    return {phrase: tuple(ids) for phrase, ids in found.items()}


def counted(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word can carry meaning here: not a small word, a lone letter or a short number."""
    word = token.stem
    if word in lexicon.stopped:
        return False
    if len(word) == 1:
        return (token.surface.isupper() and token.surface not in "AI") or not word.isascii()
    return not (word.isdigit() and len(word) < 3)


def told(story: Story, lexicon: Lexicon) -> Told:
    """An example as terms."""
    tally, length = _Tally(), 0.0
    for text, share in _fields(story):
        sequence = tokens(text, lexicon.language)
        length += len(sequence)
        for token in sequence:
            if counted(token, lexicon):
                tally.count(token.stem, token.surface, share)
        for word in compounds(sequence, lexicon.language):
            tally.count(word, word, share)
        for hit in lexicon.hits(sequence):
            tally.note(hit, sequence[hit.start : hit.end], share, lexicon)
    pivot = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length / USUAL_LENGTH)
    values = {term: _bounded(count, pivot) for term, count in tally.frequency.items()}
    for topic, hinted in tally.hints.items():
        missed = 1.0
        for chance in hinted.values():
            missed *= 1 - chance
        values[topic] = _hundredths(round((1 - missed) * TOPIC_SCALE * 100))
    values.update({f"ticked:{competency}": 1.0 for competency in story.competencies})
    written = {term: intern("\n".join(forms)) for term, forms in tally.surfaces.items() if forms != [term]}
    return Told(story, values, written, gist(tally.frequency) if lexicon.language == ENGLISH else NOTHING)


@lru_cache(maxsize=256)
def _hundredths(count: int) -> float:
    """A number of hundredths, one object for each."""
    return count / 100


@lru_cache(maxsize=4_096)
def _bounded(count: float, pivot: float) -> float:
    """BM25's bounded frequency; remembered so that the many equal values of a large collection are one object."""
    return round(count * (SATURATION + 1) / (count + pivot), 2)


def _fields(story: Story) -> list[tuple[str, float]]:
    """The parts of an example with their weights, empty ones left out."""
    parts = [(story.title, TITLE_WEIGHT), *((tag, TITLE_WEIGHT) for tag in story.tags)]
    parts += [(part, 1.0) for part in (story.situation, story.task, story.action, story.result, story.learned)]
    return [(text, share) for text, share in parts if text]


@dataclass(slots=True)
class _Tally:
    """What has been met in an example so far: how often, how it was written, and the hints for each topic."""

    frequency: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    surfaces: dict[str, list[str]] = field(default_factory=dict)
    hints: dict[str, dict[Key, float]] = field(default_factory=lambda: defaultdict(dict))

    def count(self, term: str, written: str, share: float) -> None:
        """Count a word; how it was first written is kept for the reasons."""
        self.frequency[term] += share
        self.surfaces.setdefault(term, [written])

    def note(self, hit: Hit, words: Sequence[Token], share: float, lexicon: Lexicon) -> None:
        """Count a phrase of the lists for each concept it plays a part in."""
        key = tuple(token.stem for token in words)
        written = " ".join(token.surface for token in words)
        for concept, kind in hit.roles:
            if kind in NAMES:
                self.frequency[concept] += share
                telling = True
            else:
                chance = ASKED_TOLD if kind == ASKED else _hint(key, lexicon)
                chance = chance if share <= 1 else 1 - (1 - chance) ** 1.5
                self.hints[concept][key] = max(chance, self.hints[concept].get(key, 0.0))
                telling = chance > SHOWN_COMMON
            if telling:
                known = self.surfaces.setdefault(concept, [])
                if written not in known and len(known) < SURFACES_KEPT:
                    known.append(written)


def _hint(key: tuple[str, ...], lexicon: Lexicon) -> float:
    """How far one telling word or phrase goes."""
    if len(key) > 1:
        return SHOWN_PHRASE
    return SHOWN_COMMON if key[0] in lexicon.common else SHOWN_WORD


@dataclass(slots=True)
class _Draft:
    """A unit while its line is being read."""

    surface: str
    weight: float
    ways: dict[str, float] = field(default_factory=dict)
    word: bool = True
    common: bool = False

    def unit(self) -> Unit:
        return Unit(self.surface, self.weight, tuple(self.ways.items()), self.word, self.common)


def plan(line: Line, lexicon: Lexicon) -> Plan:
    """A listed line as units: its words and phrases, the topics they belong to, and the competency it asks for."""
    sequence = tokens(line.text, lexicon.language)
    is_open = bool(_OPEN.search(line.text))
    hits = _outermost([hit for hit in lexicon.hits(sequence) if any(role.kind != SHOWN for role in hit.roles)])
    boilerplate = lexicon.boilerplate_places(sequence)
    named = {stem(word.surface, lexicon.language) for term in line.terms for word in tokens(term, lexicon.language)}
    covered = {place: hit for hit in sorted(hits, key=_length) for place in range(hit.start, hit.end)}
    drafts: dict[str, _Draft] = {}
    for place, token in enumerate(sequence):
        hit = covered.get(place)
        alone = hit is not None and hit.end - hit.start == 1
        if not counted(token, lexicon) or (place in boilerplate and not alone and token.stem not in named):
            continue
        draft = drafts.setdefault(token.stem, _Draft(token.surface, 1.0, {token.stem: 1.0}))
        draft.common = token.stem in lexicon.common or place in boilerplate
        draft.weight = COMMON_WEIGHT if draft.common else 1.0
        if hit is not None and not alone:
            draft.weight *= PART_WEIGHT
        if token.stem in named:
            draft.weight *= 1.3
    topics: dict[str, _Draft] = {}
    for hit in hits:
        _plan_hit(hit, sequence, drafts, topics, is_open=is_open)
    units = [draft.unit() for draft in (*drafts.values(), *topics.values())]
    asked = [token.stem for place, token in enumerate(sequence) if counted(token, lexicon) and place not in boilerplate]
    about, names = asked_gist(asked) if lexicon.language == ENGLISH else (NOTHING, {})
    wanted = [line.competency] if line.competency else _competencies(sequence, boilerplate, topics, lexicon)
    ticked = [Unit(each, TICKED_WEIGHT, ((f"ticked:{each}", 1.0),), word=False) for each in dict.fromkeys(wanted)]
    return Plan((*units, *ticked), about, names)


def _outermost(hits: list[Hit]) -> list[Hit]:
    """Hits without the parts they play inside a longer one: "classroom management" is not "management".

    A topic gives way to any longer hit; a name gives way to a longer name only ("administering PostgreSQL" is a topic,
    and PostgreSQL in it still a name).
    """
    kept = []
    for hit in hits:
        longer = [each for each in hits if _inside(hit, each)]
        in_name = any(role.kind in NAMES for each in longer for role in each.roles)
        roles = tuple(role for role in hit.roles if not in_name and (role.kind in NAMES or not longer))
        if roles:
            kept.append(Hit(hit.start, hit.end, roles))
    return kept


def _length(hit: Hit) -> int:
    return hit.end - hit.start


def _inside(hit: Hit, other: Hit) -> bool:
    return other.start <= hit.start and hit.end <= other.end and other.end - other.start > hit.end - hit.start


def _plan_hit(
    hit: Hit, sequence: Sequence[Token], drafts: dict[str, _Draft], topics: dict[str, _Draft], *, is_open: bool
) -> None:
    """Add what one phrase of the lists stands for: other names of the same thing, its class, its topics."""
    words = sequence[hit.start : hit.end]
    written = " ".join(token.surface for token in words)
    for concept, kind in hit.roles:
        if kind == ASKED:
            topics.setdefault(concept, _Draft(written, TOPIC_WEIGHT, {concept: 1.0}, word=False))
        elif kind in NAMES:
            own = words[0].stem if len(words) == 1 else " ".join(token.stem for token in words)
            draft = drafts.setdefault(own, _Draft(written, 1.0, {}))
            if kind == MEMBER:
                draft.ways[concept] = OPEN_MEMBER if is_open else NEAR_MEMBER
            else:
                draft.ways[concept] = 1.0


def _competencies(
    sequence: Sequence[Token], boilerplate: set[int], topics: Iterable[str], lexicon: Lexicon
) -> list[str]:
    """The competencies a line asks for, by its topics and by the words of domain.md 5."""
    wanted = [lexicon.competencies[topic] for topic in topics if topic in lexicon.competencies]
    stems = [token.stem for token in sequence]
    phrases = competency_phrases(lexicon.language)
    for length in (1, 2, 3):
        for start in range(len(stems) - length + 1):
            if not boilerplate.issuperset(range(start, start + length)):
                wanted += phrases.get(tuple(stems[start : start + length]), ())
    return wanted
