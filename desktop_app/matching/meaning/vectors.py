"""Vectors by text, kept from before or encoded now; it must not know where they are kept or what for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.matching.meaning.pack import from_blob, text_hash, to_blob

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    import numpy as np
    from numpy.typing import NDArray

    from desktop_app.matching.meaning.pack import Meaning

    Vector = NDArray[np.float32]

AT_ONCE = 32
"""Texts encoded before it is asked again whether to go on: about half a second."""


class Vectors:
    """The vectors at hand. Encoding is slow and belongs off the window's thread; looking up is quick.

    Args:
        meaning: the open pack.
        kept: blobs from the store by :func:`~desktop_app.matching.meaning.pack.text_hash`, all of ``meaning.model``.
    """

    def __init__(self, meaning: Meaning, kept: Mapping[str, bytes] | None = None) -> None:
        self.meaning = meaning
        self._kept = dict(kept or {})
        self._open: dict[str, Vector] = {}

    def of(self, text: str) -> Vector | None:
        """A text's vector, or nothing where it has not been encoded yet."""
        known = self._open.get(text)
        if known is None:
            blob = self._kept.get(text_hash(text))
            if blob is not None:
                try:
                    known = self._open[text] = from_blob(blob)
                except ValueError:
                    del self._kept[text_hash(text)]
        return known

    def unknown(self, texts: Iterable[str]) -> list[str]:
        """Those of the texts that would have to be encoded, each once."""
        return [text for text in dict.fromkeys(texts) if self.of(text) is None]

    def learn(self, texts: Iterable[str], go_on: Callable[[], bool] = lambda: True) -> dict[str, bytes]:
        """Encode what is unknown, a few texts at a time while ``go_on()`` says so.

        Returns:
            Blobs by text hash, for the store to keep; empty where everything was known.
        """
        fresh: dict[str, bytes] = {}
        waiting = self.unknown(texts)
        for start in range(0, len(waiting), AT_ONCE):
            if not go_on():
                break
            some = waiting[start : start + AT_ONCE]
            for text, vector in zip(some, self.meaning.vectors(some), strict=True):
                blob = fresh[text_hash(text)] = to_blob(vector)
                # As it will be read back tomorrow, so that today's order is tomorrow's.
                self._open[text] = from_blob(blob)
        self._kept.update(fresh)
        return fresh
