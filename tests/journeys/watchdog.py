"""Notes which keys keep the window's thread at work for longer than 50 ms, and on which page; it never fails a test.

It is the processor time of that thread, since the machine is shared, without Python's own sweeping, with the clock
beside it. Both are printed (``pytest -s``) and not compared.
"""

from __future__ import annotations

import gc
import sys
import time
from contextlib import contextmanager

LIMIT = 0.05


def unit():
    """Milliseconds of work this machine needs now for a fixed sum, to read the others by."""
    begun = time.thread_time()
    sum(range(5_000_000))
    return (time.thread_time() - begun) * 1000


class Watchdog:
    """``with watchdog.during("Ctrl+N on examples"):`` round all that answers a key; ``blocks`` are the longer ones."""

    def __init__(self):
        self.blocks = []
        self.keys = 0
        self._swept, self._since = 0.0, 0.0
        gc.callbacks.append(self._sweeping)

    def _sweeping(self, phase, _found):
        """Python looks for rubbish: the running program has it leave alone what stands (decision 0086), tests not."""
        if phase == "start":
            self._since = time.thread_time()
        else:
            self._swept += time.thread_time() - self._since

    @contextmanager
    def during(self, what):
        begun, worked, self._swept = time.perf_counter(), time.thread_time(), 0.0
        self.keys += 1
        try:
            yield
        finally:
            spent = time.thread_time() - worked - self._swept
            if spent > LIMIT:
                self.blocks.append((round(spent * 1000), round((time.perf_counter() - begun) * 1000), what))

    def report(self):
        """Print what was seen, the longest first."""
        gc.callbacks.remove(self._sweeping)
        sys.stdout.write(f"\n{len(self.blocks)} of {self.keys} keys took longer than {LIMIT * 1000:.0f} ms ")
        sys.stdout.write(f"(this machine adds up five million numbers in {unit():.0f} ms; a quiet one in 45)\n")
        for worked, clock, what in sorted(self.blocks, reverse=True)[:20]:
            sys.stdout.write(f"{worked:6} ms of work, {clock:6} by the clock  {what}\n")
