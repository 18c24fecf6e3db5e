"""Finding, checking and opening the meaning pack; it must never stop anything: absent or broken, it says so in words.

The pack is a folder: ``weights.safetensors`` (one-byte numbers with scales), ``vocab.txt``, ``pack.json`` (the
sha256 of both and of the official model they were made from) and the licence. ``packaging/meaning.py`` makes it.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from desktop_app.matching.meaning.wordpiece import WordPieces
from desktop_app.paths import RESOURCES
from desktop_app.translate import mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from desktop_app.matching.meaning.model import Encoder

FOLDER: Final = RESOURCES / "meaning"
OFFICIAL: Final = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""sha256 of the official all-MiniLM-L6-v2 ``model.safetensors``; a pack made from anything else is refused."""

FORMAT: Final = 1
WEIGHTS, VOCABULARY, DESCRIPTION = "weights.safetensors", "vocab.txt", "pack.json"
ABSENT: Final = mark("the meaning pack is not installed")
DAMAGED: Final = mark("the meaning pack is damaged")
NO_NUMPY: Final = mark("the meaning pack needs numpy, which is missing here")
DIMENSIONS: Final = 384


class Meaning:
    """An open pack: turns texts into vectors. Loading the weights waits for the first text.

    Args:
        folder: the pack, already checked by :func:`find_meaning`.
        model: what its vectors are cached under; changes when the weights do.
    """

    def __init__(self, folder: Path, model: str) -> None:
        self.model = model
        self._folder = folder
        self._loaded: tuple[WordPieces, Encoder] | None = None

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One vector of length 1 a text: float32, shape (texts, 384).

        A text of a whole example takes about a tenth of a second: call it off the window's thread and keep the
        vectors (:func:`to_blob`), by ``model`` and :func:`text_hash`.
        """
        from desktop_app.matching.meaning.model import LONGEST

        pieces, encoder = self._open()
        return encoder.vectors([pieces.numbers(text, LONGEST) for text in texts])

    def _open(self) -> tuple[WordPieces, Encoder]:
        if self._loaded is None:
            from desktop_app.matching.meaning.model import Encoder

            tensors = _tensors((self._folder / WEIGHTS).read_bytes())
            self._loaded = WordPieces(self._folder / VOCABULARY), Encoder(tensors)
        return self._loaded


class Found(NamedTuple):
    """The pack, or why there is none (in words that end "Suggestions rest on words alone: ...")."""

    meaning: Meaning | None
    why_not: str | None


def find_meaning(folder: Path = FOLDER) -> Found:
    """Look for the pack and check it whole; takes about 50 ms where it is there."""
    if not (folder / DESCRIPTION).is_file():
        return Found(None, ABSENT)
    # One thread is enough for texts this short, and leaves the window's own thread its processor.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        import numpy as np
    except ImportError:
        return Found(None, NO_NUMPY)
    del np
    try:
        description = json.loads((folder / DESCRIPTION).read_text(encoding="utf-8"))
        whole = description["format"] == FORMAT and description["source_sha256"] == OFFICIAL
        for name in (WEIGHTS, VOCABULARY):
            whole = whole and _sha256(folder / name) == description["files"][name]
    except (OSError, ValueError, KeyError, TypeError):
        whole = False
    if not whole:
        return Found(None, DAMAGED)
    return Found(Meaning(folder, description["files"][WEIGHTS][:16]), None)


def text_hash(text: str) -> str:
    """What a text's vector is cached under, with the model's name: 32 hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def to_blob(vector: NDArray[np.float32]) -> bytes:
    """One vector as 768 bytes (half precision, lowest byte first), for the store's cache."""
    return vector.astype("<f2").tobytes()


def from_blob(blob: bytes) -> NDArray[np.float32]:
    """A cached vector as it was.

    Raises:
        ValueError: the bytes are not one vector; the caller encodes the text anew.
    """
    import numpy as np

    if len(blob) != DIMENSIONS * 2:
        raise ValueError(f"a vector has {DIMENSIONS * 2} bytes, not {len(blob)}")
    return np.frombuffer(blob, "<f2").astype(np.float32)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _tensors(content: bytes) -> dict[str, NDArray[Any]]:
    """The tensors of a safetensors file (8 bytes of header length, a JSON header, then the numbers)."""
    import numpy as np

    (length,) = struct.unpack("<Q", content[:8])
    header = json.loads(content[8 : 8 + length])
    kinds = {"I8": np.int8, "F16": np.float16, "F32": np.float32}
    found: dict[str, NDArray[Any]] = {}
    for name, entry in header.items():
        if name != "__metadata__":
            start, end = (8 + length + offset for offset in entry["data_offsets"])
            found[name] = np.frombuffer(content[start:end], kinds[entry["dtype"]]).reshape(entry["shape"])
    return found
