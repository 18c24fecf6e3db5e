"""The operating system's own lock on an open file, gone with the program; it must not read what is in it."""

from __future__ import annotations

import os
import sys

_LOCKED_BYTE = 1 << 30
"""Windows locks a byte far behind the text, so that others can read who holds it."""

if sys.platform == "win32":
    import errno
    import msvcrt

    def try_lock(handle: int) -> bool | None:
        """True locked, False held by a living program, None where the file system has no locks."""
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            return False if error.errno in (errno.EACCES, errno.EDEADLK) else None
        return True

    def unlock(handle: int) -> None:
        """Give the lock back."""
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def try_lock(handle: int) -> bool | None:
        """True locked, False held by a living program, None where the file system has no locks."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return None
        return True

    def unlock(handle: int) -> None:
        """Give the lock back."""
        fcntl.flock(handle, fcntl.LOCK_UN)
