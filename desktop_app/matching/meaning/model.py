"""The small sentence model (MiniLM, 6 layers) in numpy alone; it must not know files, stores or what texts are for.

The network is BERT's encoder (Devlin et al. 2019) distilled as MiniLM (Wang et al. 2020); a text's vector is the mean
over its pieces, scaled to length 1 (Reimers and Gurevych 2019). Weights are kept as whole numbers of one byte with
scales; the rows of the vocabulary are only turned back when a piece is met.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

WIDTH: Final = 384
HEADS: Final = 12
LAYERS: Final = 6
LONGEST: Final = 256
"""Pieces read of a text, as the model was trained; the rest is not looked at."""

TINY: Final = 1e-12
BATCH_PIECES: Final = 512
PADDING: Final = 8
"""Pieces worked on at once, and by how many a text may be shorter than its group's longest: padding is wasted work, and
what fits the processor's cache is worked on fastest."""

SMALLER: Final = ("embeddings.word_embeddings.weight", "embeddings.position_embeddings.weight")


class Encoder:
    """Weights ready to turn piece numbers into vectors.

    Args:
        tensors: by the original's names; a matrix of one-byte numbers comes with ``<name>.scale`` of shape
            (rows, groups), each scale for the same count of neighbours in a row.

    Raises:
        KeyError, ValueError: a tensor is missing or has another shape than MiniLM's.
    """

    def __init__(self, tensors: Mapping[str, NDArray[Any]]) -> None:
        self._rows = {name: (tensors[name], tensors[f"{name}.scale"]) for name in SMALLER}
        self._type = tensors["embeddings.token_type_embeddings.weight"].astype("float32")[0]
        self._norm = _pair(tensors, "embeddings.LayerNorm")
        self._layers = [_Layer(tensors, f"encoder.layer.{number}.") for number in range(LAYERS)]

    def vectors(self, texts: Sequence[Sequence[int]]) -> Floats:
        """One vector of length 1 a text: float32, shape (texts, 384)."""
        import numpy as np

        found = np.zeros((len(texts), WIDTH), np.float32)
        order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        for places in _batches(order, [len(texts[place]) for place in order]):
            found[places] = self._batch([texts[place] for place in places])
        return found

    def _batch(self, texts: list[Sequence[int]]) -> Floats:
        """Texts of about the same length, worked on together; places beyond a text's end are masked out."""
        import numpy as np

        longest = max(len(text) for text in texts)
        numbers = np.zeros((len(texts), longest), np.int64)
        there = np.zeros((len(texts), longest), np.float32)
        for place, text in enumerate(texts):
            numbers[place, : len(text)] = text
            there[place, : len(text)] = 1
        states = self._take(SMALLER[0], numbers) + self._take(SMALLER[1], np.arange(longest)) + self._type
        states = _normalised(states, self._norm)
        masked = (1 - there)[:, None, None, :] * np.float32(-1e9)
        for layer in self._layers:
            states = layer.pass_through(states, masked)
        means: Floats = (states * there[:, :, None]).sum(1) / there.sum(1, keepdims=True)
        lengths: Floats = np.sqrt((means * means).sum(1, keepdims=True))
        unit: Floats = (means / np.maximum(lengths, np.float32(TINY))).astype(np.float32)
        return unit

    def _take(self, name: str, places: NDArray[np.int64]) -> Floats:
        """Rows of a matrix of one-byte numbers as they were."""
        weights, scales = self._rows[name]
        rows: Floats = weights[places].astype("float32") * scales[places].astype("float32")
        return rows


class _Layer:
    """One of the six: attention between all pieces, then a wider step for each piece alone."""

    def __init__(self, tensors: Mapping[str, NDArray[Any]], name: str) -> None:
        parts = ("query", "key", "value")
        self.query, self.key, self.value = (_dense(tensors, f"{name}attention.self.{part}") for part in parts)
        self.joined = _dense(tensors, f"{name}attention.output.dense")
        self.norm = _pair(tensors, f"{name}attention.output.LayerNorm")
        self.wide = _dense(tensors, f"{name}intermediate.dense")
        self.narrow = _dense(tensors, f"{name}output.dense")
        self.last_norm = _pair(tensors, f"{name}output.LayerNorm")

    def pass_through(self, states: Floats, masked: Floats) -> Floats:
        """States of shape (texts, pieces, 384) after this layer."""
        import numpy as np

        texts, pieces, _ = states.shape
        heads = [
            _applied(states, dense).reshape(texts, pieces, HEADS, WIDTH // HEADS).transpose(0, 2, 1, 3)
            for dense in (self.query, self.key, self.value)
        ]
        weights: Floats = heads[0] @ heads[1].transpose(0, 1, 3, 2) / np.float32((WIDTH // HEADS) ** 0.5) + masked
        weights = np.exp(weights - weights.max(-1, keepdims=True))
        weights /= weights.sum(-1, keepdims=True)
        seen: Floats = (weights @ heads[2]).transpose(0, 2, 1, 3).reshape(texts, pieces, WIDTH)
        states = _normalised(states + _applied(seen, self.joined), self.norm)
        return _normalised(states + _applied(_gelu(_applied(states, self.wide)), self.narrow), self.last_norm)


def _batches(order: list[int], lengths: list[int]) -> list[list[int]]:
    """Places in groups of about one length whose padded size stays bounded; ``lengths`` rise along ``order``."""
    groups: list[list[int]] = []
    shortest = 0
    for place, length in zip(order, lengths, strict=True):
        if groups and length <= shortest + PADDING and (len(groups[-1]) + 1) * length <= BATCH_PIECES:
            groups[-1].append(place)
        else:
            groups.append([place])
            shortest = length
    return groups


def _dense(tensors: Mapping[str, NDArray[Any]], name: str) -> tuple[Floats, Floats]:
    """A matrix (turned for use from the left) and its offset."""
    import numpy as np

    weight, scale = tensors[f"{name}.weight"], tensors[f"{name}.weight.scale"]
    grouped = weight.reshape(*scale.shape, -1).astype(np.float32) * scale.astype(np.float32)[:, :, None]
    return np.ascontiguousarray(grouped.reshape(weight.shape).T), tensors[f"{name}.bias"].astype(np.float32)


def _pair(tensors: Mapping[str, NDArray[Any]], name: str) -> tuple[Floats, Floats]:
    return tensors[f"{name}.weight"].astype("float32"), tensors[f"{name}.bias"].astype("float32")


def _applied(states: Floats, dense: tuple[Floats, Floats]) -> Floats:
    """One matrix product for all texts and pieces together: several times faster than one a text."""
    flat: Floats = states.reshape(-1, states.shape[-1]) @ dense[0] + dense[1]
    return flat.reshape(*states.shape[:-1], -1)


def _normalised(states: Floats, norm: tuple[Floats, Floats]) -> Floats:
    """Layer normalisation: mean 0 and spread 1 along the last axis, then scale and offset."""
    import numpy as np

    centred = states - states.mean(-1, keepdims=True)
    spread: Floats = np.sqrt((centred * centred).mean(-1, keepdims=True) + np.float32(TINY))
    result: Floats = centred / spread * norm[0] + norm[1]
    return result


def _gelu(states: Floats) -> Floats:
    """X times the normal distribution's share below x; erf by Abramowitz and Stegun 7.1.26, error below 0.0000002."""
    import numpy as np

    size = np.abs(states) * np.float32(0.7071067811865476)
    step = 1 / (1 + np.float32(0.3275911) * size)
    row = step * (1.061405429)
    for factor in (-1.453152027, 1.421413741, -0.284496736, 0.254829592):
        row = (row + np.float32(factor)) * step
    share = 1 - row * np.exp(-size * size)
    result: Floats = states * np.float32(0.5) * (1 + np.copysign(share, states))
    return result
