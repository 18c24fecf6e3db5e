"""The parent's side of the fault tests: orders to the fork server, kills, and what was acknowledged."""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent


@dataclass
class Run:
    """How a child ended (None: killed by us) and what it acknowledged before."""

    code: int | None
    acks: list[str]

    @property
    def numbers(self):
        """Numbers of the pairs that are to be there: acknowledged and not taken back since."""
        there = set()
        for ack in self.acks:
            if ack.removeprefix("-").isdigit():
                (there.discard if ack.startswith("-") else there.add)(int(ack.removeprefix("-")))
        return there


class Server:
    """A fork server; with ``preload`` its disk calls can be recorded and made to fail."""

    def __init__(self, scratch, preload=None):
        self.scratch = Path(scratch)
        environment = os.environ | ({"LD_PRELOAD": str(preload)} if preload else {})
        self.log = (self.scratch / "server.log").open("wb")
        self.process = subprocess.Popen(
            [sys.executable, str(HERE / "fork_server.py")], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=self.log, env=environment, text=True,
        )  # fmt: skip
        self.count = 0

    def run(self, action, folder, *, kill_after=None, timeout=60, **order):
        """Carry out one action; ``kill_after`` seconds after its first acknowledgement the child is killed."""
        self.count += 1
        acks = self.scratch / f"acks-{self.count}"
        acks.touch()
        self.process.stdin.write(
            json.dumps({"action": action, "folder": str(folder), "acks": str(acks)} | order) + "\n"
        )
        self.process.stdin.flush()
        child = int(self.process.stdout.readline())
        if kill_after is not None:
            end = time.monotonic() + timeout
            while not acks.stat().st_size and time.monotonic() < end and action not in ("migrate", "move"):
                time.sleep(0.001)
            time.sleep(kill_after)
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        code = int(self.process.stdout.readline())
        said = acks.read_text().split("\n")[:-1]
        acks.unlink()
        return Run(None if code == -9 else code, said)

    def close(self):
        """End the server; returns what children wrote to stderr, which is our own bugs."""
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()
        self.log.close()
        return (self.scratch / "server.log").read_text()


@cache
def preload_library(folder):
    """The preloaded library, built; None where there is no C compiler or another system than Linux."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or not sys.platform.startswith("linux"):
        return None
    made = Path(folder) / "preload.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(made), str(HERE / "preload.c"), "-ldl"]
    return made if subprocess.run(command, capture_output=True, check=False).returncode == 0 else None


class Halfway:
    """Random waits before a kill, over a stretch that grows and shrinks with what came of each.

    After a run that had finished the stretch shrinks, after one that had not it grows: about half finish, however busy
    the machine is, and the kills lie over the whole of the work.
    """

    def __init__(self, longest, seed=0):
        self._longest, self._chance = longest, random.Random(seed)

    def wait(self):
        """Seconds before the next kill."""
        return self._chance.uniform(0, self._longest)

    def tell(self, finished):
        """Whether the work was done before the kill."""
        self._longest *= 0.95 if finished else 1.05


def moments(count, longest, seed=0):
    """Random waits before a kill, in seconds."""
    chance = random.Random(seed)
    return [chance.uniform(0, longest) for _ in range(count)]
