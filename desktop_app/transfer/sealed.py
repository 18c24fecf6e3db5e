"""A bundle that only a passphrase opens: scrypt for the key, AES-256-GCM round the whole; it must keep no passphrase.

The form is written down in docs/bundle.md. The beginning of the file says how the key is derived; what it may ask for
is bounded before a byte of memory is taken, because the file may come from anybody.
"""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING, Final

from desktop_app.errors import UserError
from desktop_app.translate import mark, tr

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

ENDING: Final = ".locked"
MAGIC: Final = b"greenroom-sealed"
VERSION: Final = 1
SHORTEST: Final = 8
"""Characters of a passphrase, as for the library."""
_HEAD: Final = struct.Struct(">16sBBBB16s12s")
"""Magic, version, log2 of N, r, p, salt, nonce."""
_LOG_N, _R, _P = 17, 8, 1
_LEAST_LOG_N, _MOST_LOG_N, _MOST_P = 14, 18, 2
"""The largest parameters allowed need 256 MB and a second or two."""
_NOTHING: Final = mark("Nothing was imported.")


class LockedFileError(UserError):
    """The file is locked and no passphrase, or a wrong one, was given."""


def is_sealed(data: bytes) -> bool:
    """Whether bytes begin as a locked bundle does."""
    return data.startswith(MAGIC)


def sealed(data: bytes, passphrase: str) -> bytes:
    """The bytes of a bundle made unreadable without the passphrase.

    Raises:
        UserError: the passphrase is too short, or the part that locks files is not installed.
    """
    if len(passphrase) < SHORTEST:
        raise UserError(
            tr("A passphrase needs at least {shortest} characters.", shortest=SHORTEST),
            tr("Nothing was written."),
            tr("Four words that have nothing to do with each other are easy to keep and hard to guess."),
        )
    head = _HEAD.pack(MAGIC, VERSION, _LOG_N, _R, _P, os.urandom(16), os.urandom(12))
    return head + _box(passphrase, head, tr("Nothing was written.")).encrypt(head[-12:], data, head)


def opened(name: str, data: bytes, passphrase: str | None) -> bytes:
    """The bundle inside.

    Args:
        name: of the file, for messages.
        data: all of it.
        passphrase: what the person gave; None where they were not asked yet.

    Raises:
        LockedFileError: no passphrase, a wrong one, or a file that was changed or cut, which cannot be told apart.
        UserError: a later form, or one that asks for more than is safe.
    """
    if len(data) < _HEAD.size + 16:
        raise UserError(
            tr("“{name}” is damaged: it ends too early.", name=name), tr(_NOTHING), tr("Export or copy it again.")
        )
    _, version, log_n, r, p, _salt, nonce = _HEAD.unpack_from(data)
    if version > VERSION:
        raise UserError(
            tr(
                "“{name}” was made by a later version ({version}); this one reads up to {newest}.",
                name=name,
                version=version,
                newest=VERSION,
            ),
            tr(_NOTHING),
            tr("Update Greenroom, or export it there without a passphrase."),
        )
    if not (version and _LEAST_LOG_N <= log_n <= _MOST_LOG_N and r == _R and 1 <= p <= _MOST_P):
        raise UserError(tr("“{name}” contains an unsafe size and was not opened.", name=name), tr(_NOTHING))
    if passphrase is None:
        raise LockedFileError(
            tr("“{name}” is locked with a passphrase.", name=name), tr(_NOTHING), tr("Enter its passphrase.")
        )
    box = _box(passphrase, data[: _HEAD.size], tr(_NOTHING))
    from cryptography.exceptions import InvalidTag

    try:
        return box.decrypt(nonce, data[_HEAD.size :], data[: _HEAD.size])
    except InvalidTag as problem:
        raise LockedFileError(
            tr("Wrong passphrase, or “{name}” is damaged.", name=name),
            tr(_NOTHING),
            tr("Try again, or export or copy the file again."),
        ) from problem


def _box(passphrase: str, head: bytes, safe: str) -> AESGCM:
    """What seals and opens, with the key that the head asks for."""
    try:
        from cryptography.hazmat.primitives.ciphers import aead
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
    except ImportError as problem:
        raise UserError(
            tr("The part of Greenroom that locks files is not installed."), safe, tr("Install greenroom[passphrase].")
        ) from problem
    _, _, log_n, r, p, salt, _ = _HEAD.unpack(head)
    words = passphrase.encode("utf-8", "surrogatepass")
    return aead.AESGCM(Scrypt(salt=salt, length=32, n=1 << log_n, r=r, p=p).derive(words))
