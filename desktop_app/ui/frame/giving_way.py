"""A thread of Python lets the window's thread go first; it must not know what either does."""

from __future__ import annotations

import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

TURN: Final = 0.0005
"""Seconds after which Python hands over. A page asks for its turn for every widget it paints, and waits each time: with
the usual five milliseconds a picture of sixty widgets takes 0.3 seconds."""

_lock = threading.Lock()
_inside: list[float] = []
"""For each thread that gives way, how long turns were before it began."""


@contextmanager
def giving_way() -> Iterator[None]:
    """Short turns while this thread works; several may be inside at once."""
    with _lock:
        _inside.append(sys.getswitchinterval())
        sys.setswitchinterval(TURN)
    try:
        yield
    finally:
        with _lock:
            before = _inside.pop()
            if not _inside:
                sys.setswitchinterval(before)
