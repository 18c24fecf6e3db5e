"""How the reading's time grows with a posting's length, printed and never asserted; hostile lines beside it."""

from __future__ import annotations

import math
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.reading.documents.web import read_html
from desktop_app.reading.posting import read_posting

if TYPE_CHECKING:
    from collections.abc import Callable

POSTINGS = Path(__file__).resolve().parent.parent / "reading" / "postings"
TEN_PAGES = 30_000
"""Characters of ten printed pages."""
HOSTILE = {
    "one word": "a" * 1_000_000, "words": "experience and sales " * 47_000, "bullets": "- x\n" * 250_000,
    "semicolons": "SQL; " * 200_000, "glued": "AbcDef" * 166_000, "labels": "a:\n" * 300_000,
    "years": "5 years " * 125_000,
    "brackets": "(" * 1_000_000, "bold": "**a** " * 160_000, "cells": "|a" * 500_000, "links": "[a](" * 250_000,
    "numbers": "1. a " * 200_000, "line breaks": "\n" * 1_000_000, "headings": "# a\n" * 250_000,
}  # fmt: skip


def text() -> str:
    """Made-up postings, one after the other."""
    rows = []
    for file in sorted(POSTINGS.glob("*.txt")):
        rows += [row[4:] for row in file.read_text(encoding="utf-8").split("\n")]
    return "\n".join(rows)


def milliseconds(work: Callable[[], object], times: int = 1) -> float:
    """Processor time of one call, the best of ``times``."""
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best * 1000


@pytest.mark.benchmark
@pytest.mark.slow
@pytest.mark.timeout(600)
def test_time_grows_with_length_alone() -> None:
    base = text()[:10_000]
    read_posting(base)
    out = ["", f"{'characters':>12} {'ms':>9} {'ms per 10,000':>14}"]
    sizes = (1, 10, 100)
    times = [milliseconds(lambda size=size: read_posting(base * size), 5 if size < 100 else 1) for size in sizes]
    for size, spent in zip(sizes, times, strict=True):
        out.append(f"{len(base) * size:>12,} {spent:>9.1f} {spent / size:>14.1f}")
    slope = math.log(times[-1] / times[0]) / math.log(sizes[-1])
    pages = milliseconds(lambda: read_posting(text()[:TEN_PAGES]), 9)
    out += [
        f"exponent {slope:.2f} (1 is linear); ten pages {pages:.0f} ms",
        "",
        "hostile texts of a million characters",
    ]
    for name, made in HOSTILE.items():
        out.append(f"{name:>14} {milliseconds(lambda made=made: read_posting(made[:1_000_000])):>9.0f} ms")
    page = "<div><p>We need <b>you</b></p><ul>" + "<li>a degree in law" * 20
    for size in (1, 10, 100):
        spent = milliseconds(lambda size=size: read_html(page * size))
        out.append(f"html {len(page) * size:>10,} {spent:>9.1f} ms")
    sys.stdout.write("\n".join(out) + "\n")
    assert read_posting(base * 2).requirements
