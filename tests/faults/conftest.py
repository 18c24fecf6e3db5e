"""What the fault tests share: how many runs, the fork servers, and the table printed at the end.

The normal suite runs a sample of each fault; ``--faults=full`` (or GREENROOM_FAULTS=full) runs the counts of a release,
about half an hour: ``python3 packaging/run.py faults``.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent / "store")]

import fault_machine  # noqa: E402

TABLE: list[tuple[str, int, str, float]] = []


def pytest_addoption(parser):
    parser.addoption("--faults", choices=("quick", "full"), default="quick", help="how many runs of each fault")


@pytest.fixture(scope="session")
def full(pytestconfig):
    """Whether the counts of a release are wanted."""
    return pytestconfig.getoption("--faults", "quick") == "full" or os.environ.get("GREENROOM_FAULTS") == "full"


@pytest.fixture(scope="session")
def count(full):
    """``count(quick, release)``: how many runs of a fault."""
    return lambda quick, release: release if full else quick


@pytest.fixture
def record(request):
    """``record(runs, result)``: one line of the table for this test."""
    began = time.monotonic()
    name = request.node.name.removeprefix("test_").replace("_", " ")
    return lambda runs, result: TABLE.append((name, runs, result, time.monotonic() - began))


def pytest_terminal_summary(terminalreporter):
    if TABLE:
        terminalreporter.section("faults")
        for name, runs, result, seconds in TABLE:
            terminalreporter.write_line(f"{name:72} {runs:6} runs  {result}  ({seconds:.0f} s)")


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """A fork server with plain disk calls."""
    if not hasattr(os, "fork"):
        pytest.skip("this system cannot fork; the kills are run on Linux and macOS")
    running = fault_machine.Server(tmp_path_factory.mktemp("server"))
    yield running
    assert "Traceback" not in running.close()


@pytest.fixture(scope="session")
def watched_server(tmp_path_factory):
    """A fork server whose disk calls can be recorded and made to fail."""
    library = fault_machine.preload_library(str(tmp_path_factory.mktemp("library")))
    if library is None:
        pytest.skip("needs Linux and a C compiler (cc) to stand between the program and its disk")
    running = fault_machine.Server(tmp_path_factory.mktemp("server"), library)
    yield running
    assert "Traceback" not in running.close()
