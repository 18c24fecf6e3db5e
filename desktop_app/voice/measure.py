"""Length and pauses of a recording, measured from its samples; it must know no device and judge nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

FRAME: Final = 0.02
"""Seconds of one frame, the smallest thing that is called loud or quiet."""

QUIET_SHARE: Final = 0.1
"""A frame below this share of how loud the loud tenth of the recording is counts as quiet."""

FLOOR: Final = 200
"""Below this peak (of 32,767) every frame is quiet: hum of a microphone nobody speaks into."""

PAUSE: Final = 1.0
"""Seconds of quiet between words that are called a pause; shorter ones are breath."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What the samples say, in seconds: the whole length, the stretch from first to last sound, pauses in it.

    ``pauses`` are (start, end) of at least ``PAUSE`` seconds; ``silent`` says that nothing was heard at all.
    """

    seconds: float
    begins: float
    ends: float
    pauses: tuple[tuple[float, float], ...]
    silent: bool

    @property
    def longest(self) -> float:
        """The longest pause; 0 without one."""
        return max((end - start for start, end in self.pauses), default=0.0)


def measured(samples: bytes, rate: int) -> Measured:
    """Measure a recording.

    Args:
        samples: one channel, 16 bits signed, little-endian.
        rate: samples a second.
    """
    import numpy

    values = numpy.frombuffer(samples[: len(samples) // 2 * 2], dtype="<i2")
    size = max(1, round(rate * FRAME))
    frames = numpy.pad(values, (0, -len(values) % size)).reshape(-1, size).astype(numpy.int32)
    peaks = numpy.maximum(frames.max(axis=1), -frames.min(axis=1)) if len(frames) else frames.ravel()
    seconds = len(values) / rate
    limit = max(FLOOR, QUIET_SHARE * float(numpy.quantile(peaks, 0.9))) if len(peaks) else FLOOR
    loud = [bool(peak >= limit) for peak in peaks]
    if True not in loud:
        return Measured(seconds=seconds, begins=0.0, ends=0.0, pauses=(), silent=True)
    first, last = loud.index(True), len(loud) - 1 - loud[::-1].index(True)
    step = size / rate
    return Measured(
        seconds=seconds,
        begins=first * step,
        ends=min(seconds, (last + 1) * step),
        pauses=tuple((start * step, end * step) for start, end in _gaps(loud, first, last, step)),
        silent=False,
    )


def _gaps(loud: list[bool], first: int, last: int, step: float) -> list[tuple[int, int]]:
    """Runs of quiet frames between the first and the last loud one that are long enough to be a pause."""
    found, start = [], None
    for at in range(first, last + 1):
        if not loud[at] and start is None:
            start = at
        elif loud[at] and start is not None:
            if (at - start) * step >= PAUSE:
                found.append((start, at))
            start = None
    return found
