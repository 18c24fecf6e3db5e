"""No network: the whole journey where there is none, and nothing of it asks for any."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.journey, pytest.mark.slow]
ROOT = Path(__file__).resolve().parents[2]
WALK = [sys.executable, str(ROOT / "tests" / "journeys" / "offline_walk.py")]
REACHES_OUT = re.compile(r"AF_INET|AF_PACKET|\blisten\(")
"""What a call to the system looks like that could leave this computer, or be reached from another."""


def works(*command: str) -> bool:
    return shutil.which(command[0]) is not None and subprocess.run([*command, "true"], check=False).returncode == 0


def test_the_journey_needs_no_network_and_asks_for_none(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("DISPLAY", None)
    command, calls = WALK, tmp_path / "calls"
    traced = works("strace", "-f", "-o", str(calls))
    if traced:  # also what Qt and SQLite do, which Python's own audit does not see
        command = ["strace", "-f", "-e", "trace=network", "-o", str(calls), *command]
    if works("unshare", "-rn"):  # a network namespace of its own without any interface
        command = ["unshare", "-rn", *command]
    done = subprocess.run(
        [*command, str(tmp_path)], env=environment, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout.splitlines()[-1] == "walked"
    assert "saw coverage" in done.stdout
    if traced:
        asked = [line for line in calls.read_text(errors="replace").splitlines() if REACHES_OUT.search(line)]
        assert asked == []


def test_the_watch_on_sockets_sees_one(tmp_path: Path) -> None:
    """A test that could not fail would prove nothing."""
    code = "import sys, runpy; import tests.journeys.offline_walk as walk; sys.addaudithook(walk._refuse)\n"
    done = subprocess.run(
        [sys.executable, "-c", code + "import socket; socket.socket()"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 3
    assert "SOCKET socket.__new__" in done.stderr
