"""The microphone and the loudspeaker, through the optional part ``sounddevice``; it must keep and measure nothing.

Nothing is loaded before somebody records. Whatever is missing (the part, the system's sound library, a device, a free
one, a permission) is said in one sentence, and rehearsing goes on without sound.
"""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Any, Final

from desktop_app.errors import UserError
from desktop_app.translate import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

RATE: Final = 16_000
"""Samples a second: plenty for a voice, 2 MB a minute."""

LONGEST: Final = 20 * 60
"""Seconds after which no more is recorded, so that a forgotten microphone fills no disk."""

_SAFE: Final = mark("Rehearsing works without it.")
_UNAVAILABLE: Final = (-9985, -9998, -9993)
"""What PortAudio answers for a device that is taken, one channel too few, or a host that refuses."""


class Recorder:
    """One recording at a time. ``start`` opens the microphone, ``stop`` returns the samples."""

    def __init__(self, longest: float = LONGEST) -> None:
        self._most = round(longest * RATE) * 2
        self._pieces: list[bytes] = []
        self._size = 0
        self._stream: Any = None

    @property
    def is_running(self) -> bool:
        """Whether the microphone is open."""
        return self._stream is not None

    def start(self) -> None:
        """Open the microphone.

        Raises:
            UserError: why it cannot be opened.
        """
        sound = loaded()
        self._pieces, self._size = [], 0

        def heard(data: Any, _frames: int, _time: Any, _status: Any) -> None:  # noqa: ANN401  cffi's own types
            room = self._most - self._size
            if room > 0:
                piece = bytes(data)[:room]
                self._pieces.append(piece)
                self._size += len(piece)

        try:
            stream = sound.RawInputStream(samplerate=RATE, channels=1, dtype="int16", callback=heard)
            stream.start()
        except (sound.PortAudioError, ValueError, OSError) as failure:
            raise refused(failure, "microphone") from failure
        self._stream = stream

    def stop(self) -> bytes:
        """Close the microphone and return what it heard: one channel, 16 bits, ``RATE`` samples a second."""
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.stop()
            stream.close()
        samples, self._pieces = b"".join(self._pieces), []
        return samples


class Player:
    """Plays one recording at a time and says when it has ended."""

    def __init__(self, ended: Callable[[], object]) -> None:
        self._ended = ended
        self._stream: Any = None
        self._lock = threading.Lock()

    @property
    def is_running(self) -> bool:
        """Whether something plays."""
        return self._stream is not None

    def start(self, samples: bytes, rate: int) -> None:
        """Play samples from the beginning; ``ended`` is called from another thread at the end.

        Raises:
            UserError: why there is no sound.
        """
        sound = loaded()
        self.stop()
        place = 0

        def ask(out: Any, _frames: int, _time: Any, _status: Any) -> None:  # noqa: ANN401
            nonlocal place
            piece = samples[place : place + len(out)]
            place += len(out)
            out[: len(piece)] = piece
            if len(piece) < len(out):
                out[len(piece) :] = bytes(len(out) - len(piece))
                raise sound.CallbackStop

        def over() -> None:  # the library takes nothing but None back
            self._ended()

        try:
            stream = sound.RawOutputStream(
                samplerate=rate, channels=1, dtype="int16", callback=ask, finished_callback=over
            )
            stream.start()
        except (sound.PortAudioError, ValueError, OSError) as failure:
            raise refused(failure, "loudspeaker") from failure
        self._stream = stream

    def stop(self) -> None:
        """Be silent."""
        with self._lock:
            stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()


def loaded() -> Any:  # noqa: ANN401  a module without types
    """The library for sound, loaded now.

    Raises:
        UserError: it, or the system's part under it, is not there.
    """
    try:
        import sounddevice
    except ImportError as missing:
        packed = getattr(sys, "frozen", False)
        way = tr("This package comes without it.") if packed else tr("Install it with: pip install sounddevice")
        raise UserError(tr("Recording needs a part that is not installed."), tr(_SAFE), way) from missing
    except OSError as missing:  # PortAudio itself; on Linux it belongs to the system
        raise UserError(
            tr("The sound library PortAudio is not on this computer."),
            tr(_SAFE),
            tr("On Linux, install the package libportaudio2."),
        ) from missing
    return sounddevice


def refused(failure: Exception, what: str) -> UserError:
    """Why a device ("microphone" or "loudspeaker") could not be opened, in words."""
    words, code = str(failure), failure.args[1] if len(failure.args) > 1 else 0
    hears = what == "microphone"
    if code in _UNAVAILABLE or "unavailable" in words.casefold() or "busy" in words.casefold():
        taken = (
            tr("The microphone is taken by another program, or this system does not let Greenroom use it.")
            if hears
            else tr("The loudspeaker is taken by another program, or this system does not let Greenroom use it.")
        )
        remedy = tr("Close the other program, or allow it in the system's settings, and try again.")
        return UserError(taken, tr(_SAFE), remedy)
    if "querying device" in words or "no default" in words.casefold() or code in (-9996, -9999):
        none = tr("No microphone was found.") if hears else tr("No loudspeaker was found.")
        return UserError(none, tr(_SAFE), tr("Plug one in and try again."))
    shut = tr("The microphone could not be opened.") if hears else tr("The loudspeaker could not be opened.")
    return UserError(shut, tr(_SAFE), tr("Check it in the system's sound settings."))
