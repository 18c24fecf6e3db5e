"""Settings every test shares: no screen is needed and nothing of the person's own is ever touched."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# No test is failed by a clock: a machine that does other work meanwhile is no mistake of the code.
settings.register_profile("no clock", deadline=None)
settings.load_profile("no clock")

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
"""Reading and measuring material that lies beside a checkout on some machines and is never part of the product."""


@pytest.fixture(scope="session", autouse=True)
def qts_threads_are_measured() -> Iterator[None]:
    """Coverage follows the threads Python starts; those of Qt's pool have to be told to be followed.

    A list that is read once, by the first who asks, would else count as read by nobody where a window asked first.
    """
    follow = threading.gettrace()
    if follow is None:
        yield
        return
    from desktop_app.ui import tasks

    run = tasks._Runner.run

    def followed(self: tasks._Runner) -> None:
        sys.settrace(follow)
        run(self)

    tasks._Runner.run = followed  # type: ignore[method-assign]
    yield
    tasks._Runner.run = run  # type: ignore[method-assign]


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point the data folder at a fresh one, so no test can reach the store of whoever runs it."""
    monkeypatch.setenv("GREENROOM_DATA", str(tmp_path_factory.mktemp("data")))


@pytest.fixture
def shared() -> Path:
    """The folder of reading material; tests that measure on it skip, saying so, where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the measuring material (../shared) is not on this machine")
    return SHARED
