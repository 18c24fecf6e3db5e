"""Every regular expression of the reading takes time in proportion to a line's length, whatever the line is.

Lines are made of one piece said over and over, with an end that fits nothing; where a pattern takes noticeable time, a
line ten times as long must not take more than about ten times as long.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import time

import pytest

import desktop_app.reading
from desktop_app.reading.lexicon import lexicon

SHORT, LONG = 400, 4_000
MOST_TIMES = 40
"""A linear pattern needs about ten times as long for ten times the line, a quadratic one a hundred times."""
LEAST_SECONDS = 0.03
"""Below this the clock says nothing; a quadratic pattern is above it at ``LONG``."""
PIECES = (
    "a", "A", "1", " ", "\t", "a ", "A ", "1 ", "aA", "Aa ", "a.", "A.", "1.", "1) ", "a) ", "(a) ", "(", ")",
    "()", "[", "[a](", "[a]", "*", "**", "**a", "** ", "_", "__", "-", "- ", "-a", " - ", "+", "=", "#", "# ",
    "|", "| ", "|a", ":", ": ", "a:", "a: ", ";", "; ", "a; ", ",", ", ", "a, ", ".", "...", "?", "!", "/",
    "\\", "'", "’", '"', "<", "<a", "</", "<!--", "&", "&a", "&#", "and ", "a and ", "of ", "in ", "at A ",
    "Is A ", "years ", "5 years ", "one ", "½", "é", "中", "\u200b", "\xa0", "a\n", "\n", "\r\n", "-\n", "=\n",
    "<a b=",
)  # fmt: skip


def patterns() -> dict[str, re.Pattern[str] | re.Pattern[bytes]]:
    """Every compiled pattern of the room by its name, and those made of the word lists of three languages."""
    found = {}
    for module in pkgutil.walk_packages(desktop_app.reading.__path__, "desktop_app.reading."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, re.Pattern):
                found[f"{module.name.rpartition('.')[2]}.{name}"] = value
    words = lexicon(("en", "fr", "de"))
    for table in ("headings", "cues", "kinds", "openers", "time"):
        found |= {f"{table}.{key}": phrases.pattern for key, phrases in getattr(words, table).items()}
    return found


PATTERNS = patterns()


def seconds(pattern: re.Pattern[str] | re.Pattern[bytes], line: str) -> float:
    """Processor time of looking for a pattern in a line in every way it may be looked for."""
    text = line if isinstance(pattern.pattern, str) else line.encode()
    start = time.process_time()
    pattern.fullmatch(text)  # type: ignore[arg-type]
    for _ in pattern.finditer(text):  # type: ignore[arg-type]
        pass
    return time.process_time() - start


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_no_line_makes_a_pattern_slow() -> None:
    slow = {}
    for name, pattern in PATTERNS.items():
        for piece in PIECES:
            spent = seconds(pattern, piece * (LONG // len(piece)) + "!")
            if spent > LEAST_SECONDS:
                times = spent / seconds(pattern, piece * (SHORT // len(piece)) + "!")
                if times > MOST_TIMES:
                    slow[name, piece] = (round(spent, 3), round(times))
    assert slow == {}
