"""Notes which keys keep the window's thread at work for longer than 50 ms, and on which page; it never fails a test.

It is the processor time of that thread, since the machine is shared, with the clock beside it. Both are printed
(``pytest -s``) and not compared.
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
        begun, worked = time.perf_counter(), time.thread_time()
        self.keys += 1
        try:
            yield
        finally:
            spent = time.thread_time() - worked
            if spent > LIMIT:
                self.blocks.append((round(spent * 1000), round((time.perf_counter() - begun) * 1000), what))

    def report(self):
        """Print what was seen, the longest first."""
        sys.stdout.write(f"\n{len(self.blocks)} of {self.keys} keys took longer than {LIMIT * 1000:.0f} ms\n")
        for worked, clock, what in sorted(self.blocks, reverse=True)[:20]:
            sys.stdout.write(f"{worked:6} ms of work, {clock:6} by the clock  {what}\n")
