"""No label, button or choice is cut at 150 % in any language the window speaks."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("cut_labels.py")
SETTINGS = {"de": "Einstellungen", "fr": "Réglages", "es": "Ajustes", "ar": "الإعدادات"}


@pytest.mark.slow
@pytest.mark.parametrize("code", SETTINGS)
def test_nothing_is_cut_at_150_percent(sample_folder, code):
    done = subprocess.run(
        [sys.executable, str(SCRIPT), code, "1.5", str(sample_folder)],
        capture_output=True, check=False, encoding="utf-8", env={**os.environ, "PYTHONUTF8": "1"}, timeout=300,
    )  # fmt: skip
    language, *cut = done.stdout.splitlines() or [done.stderr]
    assert language == f"language: {SETTINGS[code]}"
    assert cut == []
