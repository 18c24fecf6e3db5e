"""Which examples may prove which listed lines, best first; it only suggests and must never decide "covered".

:class:`Index` is built once over the examples and then told of single edits; :func:`rank` does both in one call.
The order follows BM25 over words, concepts and topics (Robertson and Zaragoza 2009), where a line's unit counts once by
its best way of being met, then the closeness of gists, then, where the pack is there, the meaning of sentences.
"""

from __future__ import annotations

import heapq
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from desktop_app.matching.analysis import plan, told
from desktop_app.matching.asked import GIST_SHARE, Asked
from desktop_app.matching.closeness import NOT_KNOWN, Close, Closeness
from desktop_app.matching.facts_read import topic
from desktop_app.matching.gist import Gists
from desktop_app.matching.language import language_of
from desktop_app.matching.lexicon import lexicon
from desktop_app.matching.reasons import Floors, closest_sentence, strength
from desktop_app.matching.result import Ranking, Reason, Suggestion
from desktop_app.translate import mark, tr
from desktop_app.vocabulary import FactKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop_app.matching.analysis import Told
    from desktop_app.matching.meaning.pack import Meaning
    from desktop_app.matching.meaning.vectors import Vectors
    from desktop_app.matching.result import Line, Story

ABSENT: Final = mark("the meaning pack is not in use")
ENGLISH_ONLY: Final = mark("the meaning pack knows English only")
SOME_WAITING: Final = mark("Some texts are still being read for meaning; until then they are compared by words alone.")

WORDS_BESIDE_MEANING: Final = 0.3
"""How much the word score counts beside closeness in meaning (-1 to 1). A weighted sum keeps the size of both, which
fusing ranks would throw away (docs/decisions/0021)."""

GIST_BESIDE_MEANING: Final = 0.5
"""How much of the gist's part counts beside closeness in meaning, which tells most of it already."""

FLOORS_WORDS: Final = Floors(look=0.6, likely=1.2, above=0.6, usual=0.5)
FLOORS_MEANING: Final = Floors(look=0.35, likely=0.5, above=0.3, usual=0.25)
"""What makes a suggestion worth a look and likely, by words alone and with the pack (docs/decisions/0143)."""

CLOSE: Final = 0.35
CLOSE_GIST: Final = 0.35
"""Closeness in meaning, and of gists, that makes a suggestion more than everyday words met."""

COMPARED: Final = 3
"""Highest scores of a line that tell whether one stands out."""

LINES_KEPT: Final = 400
"""Lines looked up quickly, some ten postings; more would only hold memory."""

LineKey = tuple[str, tuple[str, ...], "str | None"]


class Index:
    """Examples ready to be ranked again and again; encodes nothing by itself, so ranking never waits for the pack.

    Args:
        stories: the examples, ids unique.
        word_list: the person's own "treat X as Y" pairs; both directions count.
        language: ISO 639-1 code for word endings; told from the text where not given.
        vectors: the meaning pack's vectors at hand, where it is installed.
        why_not: where it is not, the reason in words, for the notice.
    """

    def __init__(
        self,
        stories: Iterable[Story] = (),
        word_list: Iterable[tuple[str, str]] = (),
        language: str | None = None,
        vectors: Vectors | None = None,
        why_not: str = ABSENT,
    ) -> None:
        self._given_language = language
        self._word_list = tuple(word_list)
        self._given_vectors = vectors
        self._given_why_not = why_not
        self._told: dict[str, Told] = {}
        self._begin(language or "en")
        self.hold(stories)

    def _begin(self, language: str) -> None:
        """Empty, with the words of one language."""
        self.language = language
        self._lexicon = lexicon(language).with_words(self._word_list)
        self._told = {}
        self._holders: dict[str, list[str]] = {}
        self._gists = Gists()
        self._asked: dict[LineKey, Asked] = {}
        self._together: dict[LineKey, tuple[int, Close, dict[str, float]]] = {}
        self._vectors = self._given_vectors if language == "en" else None
        self._closeness = None if self._vectors is None else Closeness(self._vectors)
        self._why_not = self._given_why_not if self._given_vectors is None else ENGLISH_ONLY

    def __len__(self) -> int:
        return len(self._told)

    @property
    def vectors(self) -> Vectors | None:
        """The vectors that take part; None where the pack is not there or does not know the language."""
        return self._vectors

    def hold(self, stories: Iterable[Story]) -> None:
        """Hold exactly these: add, take over and forget what differs. The language is told anew from them."""
        wanted = list(stories)
        if self._given_language is None:
            language = language_of(" ".join(f"{story.title} {story.action}" for story in wanted[:40]))
            if language != self.language:
                self._begin(language)
        for identity in self._told.keys() - {story.id for story in wanted}:
            self.remove(identity)
        for story in wanted:
            self._take(story)

    def put(self, story: Story) -> None:
        """Add an example, or take over its latest wording; the first one tells the language where none was given."""
        if not self._told and self._given_language is None:
            self._begin(language_of(f"{story.title} {story.action}"))
        self._take(story)

    def _take(self, story: Story) -> None:
        known = self._told.get(story.id)
        if known is not None and known.story == story:
            return
        example = told(story, self._lexicon)
        self._let_go(story.id)
        self._told[story.id] = example
        for term in example.values:
            self._holders.setdefault(term, []).append(story.id)
        self._gists.put(story.id, example.about)
        for asked in self._asked.values():
            asked.put(example)
        if self._closeness is not None:
            self._closeness.put(story)

    def remove(self, identity: str) -> None:
        """Forget an example; an unknown id changes nothing."""
        if identity in self._told:
            self._let_go(identity)
            self._gists.drop(identity)
            for asked in self._asked.values():
                asked.drop(identity)
            if self._closeness is not None:
                self._closeness.remove(identity)

    def unknown_texts(self, lines: Iterable[Line]) -> list[str]:
        """Texts the pack has not read yet: have :meth:`Vectors.learn` read them off the window's thread."""
        if self._vectors is None or self._closeness is None:
            return []
        wanted = [asked.text for asked in map(story_part, lines) if asked is not None]
        return self._vectors.unknown([*wanted, *self._closeness.texts()])

    def scores(self, line: Line) -> Mapping[str, float]:
        """Score of every example that shares anything with the line, open-ended; facts have none."""
        asked = story_part(line)
        return {} if asked is None else self._scores(asked)

    def _scores(self, line: Line) -> Mapping[str, float]:
        """Word scores, and beside them closeness in meaning where it is known; put together once for each change."""
        asked = self._line(line)
        words = asked.scores(len(self._told))
        close = self._close(line)
        if not close.rows:
            return words
        version, before, known = self._together.get(_key(line), (-1, NOT_KNOWN, {}))
        if version != asked.version or before is not close:
            known = {name: WORDS_BESIDE_MEANING * score for name, score in words.items() if name not in close.rows}
            known_already = GIST_SHARE * (1 - GIST_BESIDE_MEANING)
            for name, row in close.rows.items():
                told_by_words = words.get(name, 0.0) - known_already * asked.close.get(name, 0.0)
                score = close.scores[row] + WORDS_BESIDE_MEANING * told_by_words
                if score > 0:
                    known[name] = score
            self._together[_key(line)] = asked.version, close, known
        return known

    def reason(self, line: Line, identity: str) -> Reason:
        """Why this example came up, or how little speaks for it, with its closest sentence.

        Raises:
            KeyError: no example of this id is held.
        """
        story, asked = self._told[identity].story, story_part(line) or line
        sentence = self._close(asked).sentence(identity)
        if sentence is None:
            sentence = closest_sentence(self._line(asked).plan, story, self.language)
        scores = self._scores(asked)
        best = heapq.nlargest(COMPARED, scores.values())
        return self._reason(asked, identity, scores.get(identity, 0.0), sentence, best)

    def rank(self, lines: Sequence[Line], best: int | None = 8, *, closest: bool = False) -> Ranking:
        """The best examples for each line, with reasons.

        Args:
            lines: what is asked, ids unique; facts are passed over, years with a topic are ranked by the topic.
            best: how many to offer for a line; ``None`` for all with a score.
            closest: also name each one's closest sentence; takes longer without the pack (:meth:`reason` has it too).
        """
        asked = [part for part in map(story_part, lines) if part is not None]
        self._forget_all_but(asked)
        if self._closeness is not None:
            self._closeness.compare([part.text for part in asked])
        suggestions = {part.id: tuple(self._offers(part, best, closest=closest)) for part in asked}
        nothing = [
            name for name, offers in suggestions.items() if all(each.reason.strength == "weak" for each in offers)
        ]
        return Ranking(
            suggestions=suggestions,
            nothing_found=tuple(nothing),
            meaning=self._vectors is not None,
            notice=self._notice(lines),
        )

    def _offers(self, line: Line, best: int | None, *, closest: bool) -> Iterable[Suggestion]:
        """The best examples for one line."""
        scores, close = self._scores(line), self._close(line)
        highest = heapq.nlargest(COMPARED, scores.values())
        for name, score in _best(scores, best):
            sentence = close.sentence(name)
            if sentence is None and closest:
                sentence = closest_sentence(self._line(line).plan, self._told[name].story, self.language)
            yield Suggestion(
                requirement=line.id,
                example=name,
                score=score,
                reason=self._reason(line, name, score, sentence, highest),
            )

    def _reason(self, line: Line, name: str, score: float, sentence: str | None, highest: Sequence[float]) -> Reason:
        asked, close = self._line(line), self._close(line)
        found, row = asked.grounds(self._told[name]), close.rows.get(name)
        floors = FLOORS_WORDS if row is None else FLOORS_MEANING
        telling = found.telling or (asked.asks_much and asked.close.get(name, 0.0) >= CLOSE_GIST)
        telling = telling or (row is not None and close.scores[row] >= CLOSE)
        return Reason(
            pairs=found.pairs,
            missing=found.missing,
            closest=sentence,
            strength=strength(score, highest, floors, telling=telling),
        )

    def _close(self, line: Line) -> Close:
        return NOT_KNOWN if self._closeness is None else self._closeness.of(line.text)

    def _notice(self, lines: Sequence[Line]) -> str | None:
        """What did not take part, in words."""
        if self._vectors is None:
            return words_only(self._why_not)
        return tr(SOME_WAITING) if self.unknown_texts(lines) else None

    def _forget_all_but(self, lines: Sequence[Line]) -> None:
        """Let go of lines of earlier postings once there are many of them."""
        if len(self._asked) > LINES_KEPT:
            wanted = {_key(line) for line in lines}
            self._asked = {key: asked for key, asked in self._asked.items() if key in wanted}
            self._together = {key: known for key, known in self._together.items() if key in wanted}
            if self._closeness is not None:
                self._closeness.forget_lines()

    def _let_go(self, identity: str) -> None:
        """Take an example's terms out of the look-up."""
        known = self._told.pop(identity, None)
        for term in known.values if known is not None else ():
            self._holders[term].remove(identity)

    def _line(self, line: Line) -> Asked:
        """The line as seen by the index, planned at its first use."""
        key = _key(line)
        asked = self._asked.get(key)
        if asked is None:
            planned = plan(line, self._lexicon)
            close = self._gists.to(planned.about)
            asked = self._asked[key] = Asked(planned, self._holders, self._told, close)
        return asked


def story_part(line: Line) -> Line | None:
    """What stories can prove of a line: all of it, the topic beside a span of years, or nothing of a fact."""
    if line.fact is None:
        return line
    left = topic(line.text) if line.fact is FactKind.YEARS else ""
    return replace(line, text=left, fact=None) if left else None


def _key(line: Line) -> LineKey:
    return line.text, line.terms, line.competency


def _best(scores: Mapping[str, float], count: int | None) -> list[tuple[str, float]]:
    """The best by score, then by id, so that the order never hangs on which edit came first."""
    floor = -math.inf if count is None else min(heapq.nlargest(count, scores.values()), default=math.inf)
    chosen = sorted((-score, name) for name, score in scores.items() if score >= floor)
    return [(name, -score) for score, name in chosen[:count]]


def words_only(why: str) -> str:
    """The plain statement that only words were used, and why."""
    return tr("Suggestions rest on words alone ({why}), so a story told in other words may be missed.", why=tr(why))


def rank(
    stories: Iterable[Story],
    lines: Sequence[Line],
    word_list: Iterable[tuple[str, str]] = (),
    meaning: Meaning | None = None,
    best: int | None = 8,
    *,
    closest: bool = False,
) -> Ranking:
    """Rank examples for each line in one call, encoding what is needed; :class:`Index` serves a living collection."""
    if meaning is None:
        return Index(stories, word_list).rank(lines, best, closest=closest)
    from desktop_app.matching.meaning.vectors import Vectors

    vectors = Vectors(meaning)
    index = Index(stories, word_list, vectors=vectors)
    vectors.learn(index.unknown_texts(lines))
    return index.rank(lines, best, closest=closest)
