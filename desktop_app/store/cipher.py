"""Which SQLite opens a file: the standard one, or SQLCipher for a locked one; it must not know what it holds.

The file itself tells: a locked one begins with sixteen random bytes (its salt) where any other begins with SQLite's
name. So copies, backups and folders may hold both kinds side by side, and nothing has to be noted elsewhere. A program
works on one library, so it holds one passphrase, in memory only. The rest of this room notices nothing: a connection
to a locked file fails with the standard library's own exceptions (docs/decisions/0068).
"""

from __future__ import annotations

import hmac
import os
import sqlite3
from contextlib import closing
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final, cast

from desktop_app.store import failures, handles
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Box = tuple[Callable[[bytes], bytes], Callable[[bytes], bytes]]
    """What makes bytes unreadable, and what makes them readable again."""

_MAGIC: Final = b"SQLite format 3\0"
_PAGE: Final = 4096
_SALT: Final = 16
_ROUNDS: Final = 256_000
"""PBKDF2-HMAC-SHA512 rounds: those of SQLCipher 4, so that its own tools open the file with the passphrase too."""


class _Held:
    """What this program knows for as long as it runs."""

    passphrase: str | None = None
    asker: Callable[[Path], str | None] | None = None


def use(passphrase: str | None) -> None:
    """Open locked files with this passphrase from now on; None forgets it."""
    _Held.passphrase = passphrase


def in_use() -> str | None:
    """The passphrase in use, None where there is none."""
    return _Held.passphrase


def ask_with(asker: Callable[[Path], str | None] | None) -> None:
    """Whom to ask, once, when a locked file is met and no passphrase is known; for the command line."""
    _Held.asker = asker


def is_available() -> bool:
    """Whether the optional library is installed."""
    try:
        _driver()
    except ImportError:
        return False
    return True


def is_locked(path: Path) -> bool:
    """Whether a file looks like a locked library: whole pages that begin like neither SQLite nor text nor nothing."""
    try:
        first, size = handles.beginning(path, _SALT), path.stat().st_size
    except OSError:
        return False
    unlike_text = len(first) == _SALT and any(byte > 126 or byte < 9 for byte in first) and len(set(first)) > 4
    return unlike_text and not first.startswith(_MAGIC[:6]) and size % _PAGE == 0


def connect(path: Path, *, query: str = "", like: Path | None = None, timeout: float = 5) -> sqlite3.Connection:
    """A connection in which the caller begins transactions.

    Args:
        path: the file; one that is not there is made, locked where ``like`` is.
        query: what follows the name in an address: "immutable=1".
        like: the library a new file is a copy of.
        timeout: seconds to wait for another program's lock.

    A connection may be handed from one thread to another, never used by two at a time (``turns.py``).

    Raises:
        StoreError: the file is locked and no passphrase is known, it is the wrong one, or the library is not installed.
        sqlite3.Error: for the caller to word; also from a locked file.
    """
    raw_key = _raw_key(path, like)
    name = f"{path.absolute().as_uri()}?{query}" if query else str(path)
    if raw_key is None:
        return sqlite3.connect(name, uri=bool(query), isolation_level=None, timeout=timeout, check_same_thread=False)
    try:
        raw = _driver().connect(
            name,
            uri=bool(query),
            isolation_level=None,
            timeout=timeout,
            check_same_thread=False,
            factory=_connection_class(),
        )
        raw.execute("PRAGMA cipher_log_level = NONE").fetchall()  # its own words about a wrong key go to the screen
        raw.execute(f"PRAGMA key = \"x'{raw_key}'\"")
    except Exception as error:
        raise _standard(error) or error from error
    if path.exists() and path.stat().st_size:
        _try(raw, path)
    return cast("sqlite3.Connection", raw)


def _try(raw: Any, path: Path) -> None:
    """Read the first page, which tells whether the key fits."""
    try:
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError as error:
        if "not a database" not in str(error):
            raw.close()
            raise
        raw.close()
        raise failures.wrong_passphrase(path) from error


def export(
    source: Path,
    target: Path,
    passphrase: str | None = None,
    *,
    salt: bytes = b"",
    like: Path | None = None,
    at_rest: bool = False,
) -> None:
    """Write all of a file into a new one, to be synced by the caller; the source is only read.

    The new file is locked with ``passphrase`` (and ``salt``, which the files of one library share so that the key is
    derived once for all of them), or with the key of the library ``like``, or not at all. A source ``at_rest`` is read
    so that nothing is made beside it.

    A plain copy between the two kinds is refused by SQLCipher, and changing the only copy in place could lose it.

    Raises:
        StoreError: as ``connect``.
        sqlite3.Error: a disk that is full, a file that is damaged.
    """
    raw_key = _raw_key(source, None) or ""
    new_key = _derived(passphrase, salt or new_salt()) if passphrase else (_raw_key(like, None) or "" if like else "")
    try:
        with closing(
            _driver().connect(
                f"{source.absolute().as_uri()}?{'immutable=1' if at_rest else 'mode=ro'}",
                uri=True,
                isolation_level=None,
                factory=_connection_class(),
            )
        ) as raw:
            raw.execute("PRAGMA cipher_log_level = NONE").fetchall()
            if raw_key:
                raw.execute(f"PRAGMA key = \"x'{raw_key}'\"")
            raw.execute("PRAGMA temp_store=MEMORY")
            _try(raw, source)
            wanted = f"x'{new_key}'" if new_key else ""
            raw.execute(f'ATTACH DATABASE ? AS other KEY "{wanted}"', (str(target),))
            for setting in ("journal_mode = OFF", "synchronous = OFF"):  # it counts once the caller synced it
                raw.execute(f"PRAGMA other.{setting}").fetchall()
            raw.execute("SELECT sqlcipher_export('other')").fetchall()
            for name in ("application_id", "user_version"):
                raw.execute(f"PRAGMA other.{name} = {raw.execute(f'PRAGMA {name}').fetchone()[0]}")
            raw.execute("DETACH DATABASE other")
    except ImportError as error:
        raise failures.no_passphrases(source) from error


def new_salt() -> bytes:
    """Random bytes that a locked library begins with."""
    return os.urandom(_SALT)


def sealing(path: Path) -> Box | None:
    """How bytes kept beside a locked library are made unreadable and readable again; None for one that is not locked.

    AES-256-GCM with a key that only the library's passphrase and salt give.

    Raises:
        StoreError: as ``connect``.
    """
    raw_key = _raw_key(path, None)
    if raw_key is None:
        return None
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    box = AESGCM(hmac.digest(raw_key.encode(), b"greenroom: beside the library", "sha256"))

    def seal(plain: bytes) -> bytes:
        nonce = os.urandom(12)
        return nonce + box.encrypt(nonce, plain, None)

    def unseal(sealed: bytes) -> bytes:
        from cryptography.exceptions import InvalidTag

        try:
            return box.decrypt(sealed[:12], sealed[12:], None)
        except InvalidTag as error:
            raise ValueError(tr("sealed with another passphrase, or damaged")) from error

    return seal, unseal


# ---------------------------------------------------------------- keys
def _raw_key(path: Path, like: Path | None) -> str | None:
    """Key and salt of a file in hexadecimal digits; None where it is not, or is not to be, locked."""
    pattern = path if path.exists() and path.stat().st_size else like
    if pattern is None or not is_locked(pattern):
        return None
    if _Held.passphrase is None and _Held.asker is not None:
        _Held.passphrase = _Held.asker(pattern)
    if not _Held.passphrase:
        raise failures.locked(pattern)
    if not is_available():
        raise failures.no_passphrases(pattern)
    return _derived(_Held.passphrase, handles.beginning(pattern, _SALT))


@lru_cache(maxsize=8)
def _derived(passphrase: str, salt: bytes) -> str:
    """Derived once instead of at every connection, of which an opening makes several."""
    from cryptography.hazmat.primitives.hashes import SHA512
    from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

    words = passphrase.encode("utf-8", "surrogatepass")
    key = PBKDF2HMAC(algorithm=SHA512(), length=32, salt=salt, iterations=_ROUNDS).derive(words)
    return key.hex() + salt.hex()


# ---------------------------------------------------------------- SQLCipher, speaking like the standard library
def _driver() -> Any:
    from sqlcipher3 import dbapi2

    return dbapi2


def _standard(error: BaseException) -> sqlite3.Error | None:
    """The standard library's exception of the same name, with SQLite's own name for the failure where words tell it."""
    if not type(error).__module__.startswith("sqlcipher3"):
        return None
    kind = getattr(sqlite3, type(error).__name__, sqlite3.DatabaseError)
    made: sqlite3.Error = kind(*error.args)
    return made


@cache
def _connection_class() -> Any:
    """Connection and cursor classes that turn what SQLCipher raises into what the standard library would raise."""
    driver = _driver()

    def wrapped(name: str, base: Any) -> Any:
        inner = getattr(base, name)

        def method(self: Any, *given: Any, **named: Any) -> Any:
            try:
                return inner(self, *given, **named)
            except driver.Error as error:
                raise (_standard(error) or error) from error

        return method

    reading = ("execute", "executemany", "executescript", "fetchone", "fetchmany", "fetchall", "__next__")
    cursor_class = type("Cursor", (driver.Cursor,), {name: wrapped(name, driver.Cursor) for name in reading})

    def cursor(self: Any, factory: Any = cursor_class) -> Any:
        return driver.Connection.cursor(self, factory)

    changing = ("commit", "rollback", "backup", "close")
    body = {name: wrapped(name, driver.Connection) for name in changing} | {"cursor": cursor}
    return type("Connection", (driver.Connection,), body)
