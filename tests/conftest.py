"""Settings every test shares: no screen is needed and nothing of the person's own is ever touched."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# No test is failed by a clock: a machine that does other work meanwhile is no mistake of the code.
settings.register_profile("no clock", deadline=None)
settings.load_profile("no clock")

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
"""Reading and measuring material that lies beside a checkout on some machines and is never part of the product."""


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
