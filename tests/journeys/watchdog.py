"""Notes which keys keep the window from answering for longer than 50 ms, and on which page; it never fails a test.

Times are of this machine under this load: they are printed (``pytest -s``) and not compared.
"""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager

LIMIT = 0.05


class Watchdog:
    """``with watchdog.during("Ctrl+N on examples"):`` round all that answers a key; ``blocks`` are the longer ones."""

    def __init__(self):
        self.blocks = []
        self.keys = 0

    @contextmanager
    def during(self, what):
        begun = time.perf_counter()
        self.keys += 1
        try:
            yield
        finally:
            spent = time.perf_counter() - begun
            if spent > LIMIT:
                self.blocks.append((round(spent * 1000), what))

    def report(self):
        """Print what was seen, the longest first."""
        sys.stdout.write(f"\n{len(self.blocks)} of {self.keys} keys took longer than {LIMIT * 1000:.0f} ms\n")
        for milliseconds, what in sorted(self.blocks, reverse=True)[:20]:
            sys.stdout.write(f"{milliseconds:6} ms  {what}\n")
