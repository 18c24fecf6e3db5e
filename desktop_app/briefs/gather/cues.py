"""Cue words out of sentences, so that nobody reads aloud (domain.md 2.11); it must not add or change a word."""

from __future__ import annotations

import re

from desktop_app.text import sentences

CUE_WORDS = 18
"""Most words of one cue line, give or take a third: a sentence a little longer stays whole."""
CUT = "\u00a0…"
"""What says that words were left out; it never stands on a line of its own."""

_STARTS = re.compile(
    r"^(?:(?:So|Then|And|But|First|Finally|Also|Next)\b,?\s+"
    r"|I (?:then |also |first )?(?!(?:am|was|have|had|do|did|can|will|would|could|must|may)\b))",
    re.IGNORECASE,
)
_JOINTS = re.compile(
    r"[;:,]\s+|\s[–—]\s|\s+(?=(?:because|and|but|so|then|which|who|where|when|und|weil|aber|et|mais|car|y|pero)\b)"
)


def most_of(most: int) -> int:
    """Words up to which a line is not worth cutting."""
    return most + most // 3


def bare(line: str) -> str:
    """A line without its opening filler."""
    return _STARTS.sub("", line, count=1) or line


def started(line: str) -> str:
    """The same as the beginning of a sentence."""
    stripped = bare(line)
    return stripped if stripped == line else stripped[:1].upper() + stripped[1:]


def cue(text: str, most: int = CUE_WORDS) -> str:
    """One line of cue words: the first sentence, without its opening filler.

    What is longer than ``most`` words and a third is cut at the last joint before that, else after ``most`` words; "…"
    says so, and the words left are the person's own, in their order.
    """
    found = sentences(text)
    if not found:
        return ""
    line = started(found[0].text.rstrip("."))
    told = line.split()
    if len(told) <= most_of(most):
        return line
    near = " ".join(told[: most_of(most) + 2])  # a joint farther on is never taken, however many there are
    heads = (near[: joint.start()].rstrip(" ,;:") for joint in _JOINTS.finditer(near))
    fitting = [head for head in heads if most * 2 // 3 <= len(head.split()) <= most_of(most)]
    kept = (fitting[-1] if fitting else " ".join(told[:most]).rstrip(",;:")).rstrip(" …")
    return kept + CUT


def cues(text: str, count: int, most: int = CUE_WORDS) -> tuple[str, ...]:
    """Up to ``count`` cue lines, one a sentence in order."""
    return tuple(line for line in (cue(each.text, most) for each in sentences(text)[:count]) if line)


def clause_before(text: str, most: int) -> str:
    """The last clause of ``text`` as a cue: what stands right before something, at most ``most`` words of it."""
    clause = re.split(r"[,;:]\s|\s[–—]\s", text.strip())[-1].strip(" ,;:–—")
    return bare(" ".join(clause.split()[-most:]))
