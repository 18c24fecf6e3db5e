"""Cue words out of sentences, so that nobody reads aloud (domain.md 2.11); it must not add or change a word."""

from __future__ import annotations

import re

from desktop_app.text import sentences

CUE_WORDS = 18
"""Most words of one cue line."""

_STARTS = re.compile(
    r"^(?:(?:So|Then|And|But|First|Finally|Also|Next)\b,?\s+"
    r"|I (?:then |also |first )?(?!(?:am|was|have|had|do|did|can|will|would|could|must|may)\b))",
    re.IGNORECASE,
)
_JOINTS = re.compile(r"[;:]\s+|,\s+(?=because|so|which|and|but|then)|\s+(?=because\b)")


def cue(text: str, most: int = CUE_WORDS) -> str:
    """One line of cue words: the first sentence, without its opening filler, cut at a joint or after ``most`` words.

    What is cut is marked by "…"; the words left are the person's own, in their order.
    """
    found = sentences(text)
    if not found:
        return ""
    line = found[0].text.rstrip(".")
    stripped = _STARTS.sub("", line, count=1)
    line = stripped[:1].upper() + stripped[1:] if stripped else line
    if len(line.split()) <= most:
        return line
    for joint in _JOINTS.finditer(line):
        head = line[: joint.start()]
        if most // 3 <= len(head.split()) <= most:
            return f"{head} …"
    return " ".join(line.split()[:most]).rstrip(",;:") + " …"


def cues(text: str, count: int, most: int = CUE_WORDS) -> tuple[str, ...]:
    """Up to ``count`` cue lines, one a sentence in order."""
    return tuple(line for line in (cue(each.text, most) for each in sentences(text)[:count]) if line)
