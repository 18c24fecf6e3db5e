"""Recordings as plain wave files beside the store; what is deleted lies aside for a month; it must know no device."""

from __future__ import annotations

import contextlib
import io
import os
import wave
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from desktop_app import files
from desktop_app.errors import UserError
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FOLDER: Final = "recordings"
ASIDE: Final = "deleted"
KEPT_ASIDE: Final = timedelta(days=30)
"""How long a deleted recording can still be had back."""


class Recordings:
    """The recordings of one data folder, by file name.

    ``box`` makes bytes unreadable and readable again, where a passphrase locks the library beside them.
    """

    def __init__(
        self, data: Path, box: tuple[Callable[[bytes], bytes], Callable[[bytes], bytes]] | None = None
    ) -> None:
        self._folder, self._box = data / FOLDER, box
        self._aside = self._folder / ASIDE

    def keep(self, samples: bytes, rate: int, at: datetime) -> str:
        """Write one recording (one channel, 16 bits) and return its file name.

        Raises:
            UserError: it could not be written.
        """
        name = at.astimezone(UTC).strftime("take-%Y%m%d-%H%M%S-%f.wav")
        try:
            files.own_folder(self._folder)
            made = io.BytesIO()
            with wave.open(made, "wb") as file:
                file.setnchannels(1)
                file.setsampwidth(2)
                file.setframerate(rate)
                file.writeframes(samples)
            data = made.getvalue()
            files.write_whole(self._folder / name, data if self._box is None else self._box[0](data))
        except OSError as failure:
            raise UserError(
                tr("The recording could not be written."),
                tr("Your time and mark are kept."),
                tr("Free some room on the disk."),
            ) from failure
        return name

    def read(self, name: str) -> tuple[bytes, int]:
        """Samples and rate of one recording; one that was deleted and is asked for again comes back.

        Raises:
            UserError: there is none of that name, or it is no recording.
        """
        path = self._path(name)
        try:
            if not path.exists() and (self._aside / path.name).exists():
                files.replace(self._aside / path.name, path)
            data = path.read_bytes()
            if self._box is not None and not data.startswith(b"RIFF"):
                data = self._box[1](data)
            with wave.open(io.BytesIO(data), "rb") as file:
                if (file.getnchannels(), file.getsampwidth()) != (1, 2):
                    raise wave.Error("another form")
                return file.readframes(file.getnframes()), file.getframerate()
        except (OSError, EOFError, ValueError, wave.Error) as failure:
            raise UserError(
                tr("This recording is not there any more."), tr("Everything else about the take is.")
            ) from failure

    def delete(self, name: str) -> None:
        """Put a recording aside; it goes for good after a month."""
        path = self._path(name)
        if path.exists():
            files.own_folder(self._aside)
            aside = self._aside / path.name
            files.replace(path, aside)
            os.utime(aside)  # the month counts from now

    def clear_old(self, now: datetime) -> int:
        """Delete for good what was put aside more than a month ago; returns how many."""
        gone = 0
        for path in self._aside.glob("take-*.wav") if self._aside.is_dir() else ():
            with contextlib.suppress(OSError):  # somebody plays it, or it is gone already: the next time will do
                if datetime.fromtimestamp(path.stat().st_mtime, UTC) + KEPT_ASIDE < now:
                    path.unlink()
                    gone += 1
        return gone

    def _path(self, name: str) -> Path:
        """The file of that name inside the folder, whatever the name tries to be."""
        return self._folder / os.path.basename(name)  # noqa: PTH119  a path of another system must not lead out either
