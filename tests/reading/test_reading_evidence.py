"""Single sentences that ask, and single sentences that do not, in eight languages."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from desktop_app.reading.evidence import asked_in_prose, weigh
from desktop_app.reading.lexicon import lexicon

TABLE = tomllib.loads((Path(__file__).parent / "sentences.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("code", "side"), [(code, side) for code in TABLE for side in ("asks", "does_not")])
def test_sentences_outside_any_list(code: str, side: str) -> None:
    words = lexicon((code, "en"))
    sentences = TABLE[code][side].strip().split("\n")
    wrong = [text for text in sentences if asked_in_prose(weigh(text, words)) is not (side == "asks")]
    assert wrong == []
