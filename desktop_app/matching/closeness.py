"""How close examples and lines are in meaning, from vectors at hand; it must never encode a text itself.

Score of an example for a line: half the cosine with the whole example, half the mean of its two best sentences.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from desktop_app.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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
    """How close an example is to a line (-1 to 1), and its closest sentence."""

    score: float
    sentence: str


class Closeness:
    """Examples with vectors, ready to be compared with lines.

    An example whose new wording has no vectors yet keeps its old ones: a little stale beats a jump in the order.
    """

    def __init__(self, vectors: Vectors) -> None:
        self._vectors = vectors
        self._stories: dict[str, Story] = {}
        self._waiting: set[str] = set()
        self._rows: dict[str, tuple[list[str], Floats]] = {}
        self._stacked: tuple[list[str], Floats, Floats, NDArray[np.intp]] | None = None
        self._lines: dict[str, dict[str, Close]] = {}

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

    def texts(self) -> list[str]:
        """Texts of the examples whose vectors have not been taken up."""
        return [text for identity in sorted(self._waiting) for text in texts_of(self._stories[identity])]

    def of(self, line: str) -> Mapping[str, Close]:
        """How close each example with vectors is to a line; empty while the line has no vector."""
        self._take_up()
        known = self._lines.get(line)
        if known is None:
            vector = self._vectors.of(line)
            if vector is None or not self._rows:
                return {}
            known = self._lines[line] = self._compared(vector)
        return known

    def _take_up(self) -> None:
        """Use the vectors of waiting examples that have become known."""
        for identity in sorted(self._waiting):
            sentences_of = pieces(self._stories[identity])
            found = _all(self._vectors.of(text) for text in texts_of(self._stories[identity]))
            if found is not None:
                self._rows[identity] = (sentences_of, found)
                self._waiting.discard(identity)
                self._changed()

    def _changed(self) -> None:
        self._stacked = None
        self._lines.clear()

    def _stack(self) -> tuple[list[str], Floats, Floats, NDArray[np.intp]]:
        """Example ids, their whole vectors, all sentences' vectors, and which sentences are whose (padded)."""
        import numpy as np

        if self._stacked is None:
            names = list(self._rows)
            wholes = np.stack([self._rows[name][1][0] for name in names])
            singles = np.concatenate([self._rows[name][1][1:] for name in names])
            counts = [len(self._rows[name][0]) for name in names]
            places = np.full((len(names), max(counts)), len(singles), np.intp)
            start = 0
            for row, count in enumerate(counts):
                places[row, :count] = np.arange(start, start + count)
                start += count
            self._stacked = names, wholes, singles, places
        return self._stacked

    def _compared(self, vector: Floats) -> dict[str, Close]:
        """One line against all examples."""
        import numpy as np

        names, wholes, singles, places = self._stack()
        each = np.append(singles @ vector, np.float32(NOTHING))[places]
        best = each.argmax(1)
        first = each[np.arange(len(names)), best]
        each[np.arange(len(names)), best] = NOTHING
        second = each.max(1)
        second = np.where(second > NOTHING, second, first)
        scores = 0.5 * (wholes @ vector) + 0.25 * (first + second)
        return {name: Close(float(scores[row]), self._rows[name][0][best[row]]) for row, name in enumerate(names)}


def _all(vectors: Iterable[Floats | None]) -> Floats | None:
    """All vectors as rows, or nothing where one is missing."""
    import numpy as np

    found = list(vectors)
    there = [vector for vector in found if vector is not None]
    return np.stack(there) if len(there) == len(found) else None
