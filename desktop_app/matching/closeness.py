"""How close examples and lines are in meaning, from vectors at hand; it must never encode a text itself.

Score of an example for a line: half the cosine with the whole example, half the mean of its two best sentences.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from desktop_app.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from desktop_app.matching.meaning.vectors import Vectors
    from desktop_app.matching.result import Story

    Floats = NDArray[np.float32]

NOTHING: Final = -2.0
"""Below every cosine: the place of a sentence that is not there."""


def whole(story: Story) -> str:
    """An example as one text: title, tags and parts in the order they are told."""
    parts = [_sentence(story.title), _sentence(", ".join(story.tags))]
    parts += [story.situation, story.task, story.action, story.result, story.learned]
    return " ".join(part for part in parts if part)


def pieces(story: Story) -> list[str]:
    """The title and the sentences of an example: what a line is compared with one by one."""
    parts = (story.situation, story.task, story.action, story.result, story.learned)
    told = [span.text for part in parts for span in sentences(part)]
    return [text for text in (story.title.strip(), *told) if text] or [""]


def texts_of(story: Story) -> list[str]:
    """Every text of an example whose vector is used."""
    return [whole(story), *pieces(story)]


def _sentence(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in ".!?" else f"{text}."


class Close(NamedTuple):
    """How close examples are to one line: each one's row by id, and by row its score (-1 to 1) and closest sentence."""

    rows: Mapping[str, int]
    scores: Sequence[float]
    best: Sequence[int]
    told: Sequence[Sequence[str]]

    def sentence(self, identity: str) -> str | None:
        """An example's closest sentence, or nothing where it has no vectors yet."""
        row = self.rows.get(identity)
        return None if row is None else self.told[row][self.best[row]]


NOT_KNOWN: Final = Close({}, (), (), ())


class Closeness:
    """Examples with vectors, ready to be compared with lines.

    An example whose new wording has no vectors yet keeps its old ones: a little stale beats a jump in the order.
    """

    def __init__(self, vectors: Vectors) -> None:
        self._vectors = vectors
        self._stories: dict[str, Story] = {}
        self._waiting: set[str] = set()
        self._rows: dict[str, tuple[list[str], Floats]] = {}
        self._stacked: _Stacked | None = None
        self._lines: dict[str, Close] = {}

    def put(self, story: Story) -> None:
        """Add an example or its new wording; its vectors are taken up as soon as they are known."""
        self._stories[story.id] = story
        self._waiting.add(story.id)

    def remove(self, identity: str) -> None:
        """Forget an example."""
        self._stories.pop(identity, None)
        self._waiting.discard(identity)
        if self._rows.pop(identity, None) is not None:
            self._changed()

    def forget_lines(self) -> None:
        """Let go of what was worked out for lines; it is worked out again when asked for."""
        self._lines.clear()

    def texts(self) -> list[str]:
        """Texts of the examples whose vectors have not been taken up."""
        return [text for identity in sorted(self._waiting) for text in texts_of(self._stories[identity])]

    def of(self, line: str) -> Close:
        """How close each example with vectors is to a line; nothing while the line has no vector."""
        known = self._lines.get(line)
        if known is None or self._waiting:
            self.compare([line])
            known = self._lines.get(line, NOT_KNOWN)
        return known

    def compare(self, lines: Sequence[str]) -> None:
        """Compare many lines at once: several times faster than one by one."""
        import numpy as np

        self._take_up()
        wanted = [(line, self._vectors.of(line)) for line in lines if line not in self._lines]
        asked = [(line, vector) for line, vector in wanted if vector is not None]
        if not asked or not self._rows:
            return
        held = self._stack()
        vectors = np.stack([vector for _, vector in asked])
        singles = vectors @ held.singles.T
        each = np.concatenate([singles, np.full((len(asked), 1), NOTHING, np.float32)], axis=1)[:, held.places]
        # A title is compared like a sentence, and never shown as the closest one.
        shown = each.copy()
        shown[:, held.titled, 0] = NOTHING
        closest = shown.argmax(2)
        best = each.argmax(2)
        first = np.take_along_axis(each, best[:, :, None], 2)[:, :, 0]
        np.put_along_axis(each, best[:, :, None], NOTHING, 2)
        second = each.max(2)
        second = np.where(second > NOTHING, second, first)
        scores = 0.5 * (vectors @ held.wholes.T) + 0.25 * (first + second)
        for number, (line, _) in enumerate(asked):
            self._lines[line] = Close(held.rows, scores[number].tolist(), closest[number].tolist(), held.told)

    def _take_up(self) -> None:
        """Use the vectors of waiting examples that have become known."""
        for identity in sorted(self._waiting):
            told = pieces(self._stories[identity])
            found = _all(self._vectors.of(text) for text in texts_of(self._stories[identity]))
            if found is None:
                continue
            self._waiting.discard(identity)
            known = identity in self._rows
            self._rows[identity] = (told, found)
            self._stacked = None
            if known:
                self._lines = {line: self._renewed(line, close, identity) for line, close in self._lines.items()}
            else:
                self._lines.clear()

    def _renewed(self, line: str, close: Close, identity: str) -> Close:
        """What is known of a line, with one example compared anew."""
        told, found = self._rows[identity]
        vector, row = self._vectors.of(line), close.rows[identity]
        assert vector is not None
        singles = (found[1:] @ vector).tolist()
        best = sorted(range(len(singles)), key=lambda place: -singles[place])
        first, second = singles[best[0]], singles[best[min(1, len(best) - 1)]]
        score = 0.5 * float(found[0] @ vector) + 0.25 * (first + second)
        shown = best[1] if best[0] == 0 and _is_titled(self._stories[identity], told) else best[0]
        return Close(
            close.rows,
            [*close.scores[:row], score, *close.scores[row + 1 :]],
            [*close.best[:row], shown, *close.best[row + 1 :]],
            [*close.told[:row], told, *close.told[row + 1 :]],
        )

    def _changed(self) -> None:
        self._stacked = None
        self._lines.clear()

    def _stack(self) -> _Stacked:
        """All vectors in three arrays, made anew after a change."""
        import numpy as np

        if self._stacked is None:
            names = list(self._rows)
            told = [self._rows[name][0] for name in names]
            singles = np.concatenate([self._rows[name][1][1:] for name in names])
            places = np.full((len(names), max(map(len, told))), len(singles), np.intp)
            start = 0
            for row, sentences_of in enumerate(told):
                places[row, : len(sentences_of)] = np.arange(start, start + len(sentences_of))
                start += len(sentences_of)
            wholes = np.stack([self._rows[name][1][0] for name in names])
            rows = {name: row for row, name in enumerate(names)}
            titled = np.array([_is_titled(self._stories[name], self._rows[name][0]) for name in names])
            self._stacked = _Stacked(rows, told, wholes, singles, places, titled)
        return self._stacked


class _Stacked(NamedTuple):
    """All vectors: rows by example id, their sentences, whole vectors, sentences' vectors and whose they are (padded).

    ``titled`` rows begin with a title that has sentences behind it.
    """

    rows: dict[str, int]
    told: list[list[str]]
    wholes: Floats
    singles: Floats
    places: NDArray[np.intp]
    titled: NDArray[np.bool_]


def _is_titled(story: Story, told: list[str]) -> bool:
    return len(told) > 1 and bool(story.title.strip())


def _all(vectors: Iterable[Floats | None]) -> Floats | None:
    """All vectors as rows, or nothing where one is missing."""
    import numpy as np

    found = list(vectors)
    there = [vector for vector in found if vector is not None]
    return np.stack(there) if len(there) == len(found) else None
