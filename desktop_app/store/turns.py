"""Whose turn it is with a store: one thread, one session at a time; it must know no connection and no table."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Turns:
    """Belongs to the thread that made it until another one takes it by ``adopt``."""

    def __init__(self) -> None:
        self._thread = threading.get_ident()
        self._busy = False

    def adopt(self) -> None:
        """From now on the calling thread has it; the one before must be done with it."""
        self._thread = threading.get_ident()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Refuse another thread and a second session, both of which would lose work quietly; raises RuntimeError."""
        self.check_thread()
        if self._busy:
            raise RuntimeError("a session of this store is open already; sessions never nest")
        self._busy = True
        try:
            yield
        finally:
            self._busy = False

    def check_thread(self) -> None:
        """Raises RuntimeError in any thread but the one that has it."""
        if threading.get_ident() != self._thread:
            raise RuntimeError("the store belongs to the thread that opened it; give other threads plain data")
