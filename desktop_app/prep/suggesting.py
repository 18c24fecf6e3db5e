"""Keeps what ranking needs warm between two looks at the matrix; it must know no session and no window.

Every method may be called in another thread; they wait for one another. The meaning pack is looked for once. Ranking
uses the vectors at hand and never encodes; :meth:`Suggester.learn` does, some texts at a time.
"""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Final

from desktop_app.matching.meaning.pack import Found, find_meaning
from desktop_app.matching.meaning.vectors import Vectors
from desktop_app.matching.ranker import ABSENT, Index
from desktop_app.prep import coverage
from desktop_app.translate import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.matching.result import Ranking
    from desktop_app.prep.coverage import Material

NOT_WANTED: Final = Found(None, mark("the meaning pack is switched off in Settings"))

AT_ONCE: Final = 64
"""Texts read for meaning in one go: one or two seconds, after which suggestions are shown anew."""


class Suggester:
    """One index for all opportunities, brought up to date in place: a new look costs only what changed."""

    def __init__(self, find: Callable[[], Found] = find_meaning) -> None:
        self._find, self._lock = find, Lock()
        self._vectors: Vectors | None = None
        self._why_not = ABSENT
        self._index: Index | None = None
        self._word_list: tuple[tuple[str, str], ...] = ()

    def open_pack(self, *, wanted: bool = True) -> str | None:
        """Look for the meaning pack; the name under which its vectors are kept, None without it or where not wanted."""
        with self._lock:
            found = self._find() if wanted else NOT_WANTED
            self._why_not = found.why_not or ABSENT
            self._index = None
            self._vectors = None if found.meaning is None else Vectors(found.meaning)
            return None if found.meaning is None else found.meaning.model

    def recall(self, kept: Mapping[str, bytes]) -> None:
        """Take the vectors that were kept from before, by hash of the text."""
        with self._lock:
            if self._vectors is not None:
                self._vectors = Vectors(self._vectors.meaning, kept)
                self._index = None

    def rank(self, material: Material) -> tuple[Ranking, int]:
        """The ranking by what is at hand, and how many texts the pack has not read yet."""
        with self._lock:
            index = self._fitting(material)
            return coverage.suggest(material, index), len(self._unread(index, material))

    def learn(self, material: Material, most: int = AT_ONCE) -> dict[str, bytes]:
        """Read some of the unread texts; their vectors by hash, for the store to keep."""
        with self._lock:
            index = self._fitting(material)
            unread = self._unread(index, material)
            return {} if index.vectors is None else index.vectors.learn(unread[:most])

    def _fitting(self, material: Material) -> Index:
        """The index, made anew only where the person's own word list changed: it takes part in every text."""
        if self._index is None or self._word_list != material.word_list:
            self._word_list = material.word_list
            self._index = Index((), material.word_list, vectors=self._vectors, why_not=self._why_not)
        self._index.hold(told.story for told in material.told)
        return self._index

    def _unread(self, index: Index, material: Material) -> list[str]:
        return index.unknown_texts([coverage.line_of(asked) for asked in material.asked])
