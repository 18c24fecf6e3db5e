"""What a stretch of text says of itself (asked, offered, done, sent in); it must not know where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from desktop_app.reading.lexicon import CUES, KINDS, Lexicon
from desktop_app.reading.phrases import fold
from desktop_app.reading.years import durations

ANTI: Final = ("benefit", "equality", "send", "process", "pay", "employer")
HARD: Final = ("experience", "education", "certification", "language_names", "skill")
OPENING: Final = 12
"""Characters within which a sentence begins with a number of years."""
_FIRST_WORD: Final = re.compile(r"\W{0,8}(?:(?:the|a|an|une?|des?|eine?|una?|een|en|ett)\s+)?(\w[\w'’-]{0,40})")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Counts of cues and kinds in one stretch.

    ``duty_opening``: it begins like a task; ``quality_opening`` and ``starter``: like what a person is, has or can.
    """

    cues: dict[str, int]
    kinds: dict[str, int]
    duty_opening: bool
    quality_opening: bool
    condition: bool
    explaining: bool
    question: bool
    starter: bool
    years: bool
    years_first: bool

    @property
    def anti(self) -> int:
        """Cues of what is not asked of the person."""
        return sum(self.cues[group] for group in ANTI)

    @property
    def plain_anti(self) -> bool:
        """Whether words of what is not asked are enough to take an item out of a list of requirements."""
        loud = self.cues["send"] + self.cues["equality"] + self.cues["benefit"]
        return loud + (self.cues["process"] + self.cues["employer"] + self.cues["pay"]) // 2 > 0

    @property
    def hard(self) -> int:
        """Words of things that can be shown: experience, schooling, papers, languages, knowledge."""
        return sum(self.kinds[kind] for kind in HARD)

    @property
    def soft(self) -> int:
        """Words of qualities and conditions."""
        return self.kinds["trait"] + self.kinds["other"]

    @property
    def asked(self) -> bool:
        """Whether a level is said in words: must, should, a plus."""
        return bool(
            self.cues["must"] or self.cues["least"] or self.cues["wish"] or (self.cues["modal"] and self.cues["person"])
        )

    def strongest_anti(self) -> str:
        """The group of what is not asked that has most cues here, or ``other``."""
        best = max(ANTI, key=lambda group: self.cues[group])
        return best if self.cues[best] else "other"


def weigh(text: str, words: Lexicon) -> Evidence:
    """Look for every sign in a stretch of text (a sentence or a list item)."""
    folded = fold(text[:4000])
    opening = folded.lstrip(" -–*•\"'“(")
    first = _FIRST_WORD.match(folded)
    present = words.index.present(folded)
    spans = durations(folded, words)
    cues = {cue: words.cues[cue].count(folded) if words.cues[cue].bit & present else 0 for cue in CUES}
    if cues["not_wish"]:
        cues["wish"] = len(words.wishes(folded))
    return Evidence(
        cues=cues,
        kinds={kind: words.kinds[kind].count(folded) if words.kinds[kind].bit & present else 0 for kind in KINDS},
        quality_opening=words.openers["quality"].pattern.match(opening) is not None,
        duty_opening=words.openers["duty"].pattern.match(opening) is not None,
        explaining=words.openers["explains"].pattern.match(opening) is not None,
        question=folded.rstrip("*_ \"')”").endswith("?"),
        condition=words.openers["condition"].pattern.match(opening) is not None,
        starter=first is not None and first[1].replace("’", "'") in words.starters,
        years=bool(spans),
        years_first=bool(spans) and spans[0].start < OPENING,
    )


def _against(seen: Evidence) -> bool:
    """Whether words of offering, sending in or selecting outweigh what is asked."""
    level = seen.cues["must"] or seen.cues["modal"]
    outright = level and (seen.hard or (seen.cues["person"] and seen.cues["ability"]))
    outright = outright or (seen.cues["wish"] and seen.hard and seen.anti == seen.cues["process"])
    return seen.anti >= 2 or bool(seen.anti and not outright)


def asked_in_prose(seen: Evidence) -> bool:
    """Whether a sentence asks for something outright, wherever it stands."""
    cues, kinds = seen.cues, seen.kinds
    if cues["not_asked"] or seen.question or (seen.condition and not cues["wish"]) or _against(seen):
        return False
    if cues["duty"] and not (seen.asked and seen.hard):
        return False
    told = cues["person"] or seen.starter or seen.years_first
    if (seen.years and kinds["experience"] and (told or seen.asked)) or (
        seen.asked and (seen.hard or kinds["language"])
    ):
        return True
    level = cues["must"] + cues["modal"] + cues["least"]
    if (cues["wish"] and seen.soft) or (level and told and (seen.soft or cues["ability"])):
        return True
    return bool(cues["person"] and (seen.hard or seen.soft >= 2 or (seen.soft and cues["ability"])))


def asked_among_tasks(seen: Evidence) -> bool:
    """Whether a sentence among tasks is a requirement all the same: years, or a paper with a word of level."""
    if seen.duty_opening or seen.cues["duty"]:
        return False
    papers = seen.kinds["education"] + seen.kinds["certification"] + seen.kinds["language_names"]
    return bool(seen.years or (seen.asked and (papers or seen.kinds["experience"])))


def explains(seen: Evidence) -> bool:
    """Whether a sentence only explains the one before it ("This licence must be kept up")."""
    return bool(seen.cues["explains"]) or (seen.explaining and not (seen.asked and seen.hard))


def looks_asked(seen: Evidence) -> bool:
    """Whether a sentence may ask for something, not sure enough to list it."""
    if seen.condition or seen.cues["not_asked"] or seen.cues["send"] or seen.cues["equality"]:
        return False
    return bool(
        (seen.asked and (seen.hard or seen.soft or seen.cues["person"]))
        or (seen.cues["must"] and not seen.anti)
        or (seen.question and seen.cues["person"] and seen.hard)
        or seen.kinds["experience"] * seen.hard > 1
    )


def quality_score(seen: Evidence) -> float:
    """How much a list item looks like a quality of a person rather than a task: above 0 quality, below 0 task."""
    score = 1.6 * bool(seen.hard) + 0.9 * bool(seen.soft) + 1.2 * bool(seen.cues["ability"]) + 1.5 * seen.asked
    score += 1.5 * seen.years + 1.2 * seen.starter + 0.6 * bool(seen.cues["person"])
    score += 1.4 * seen.quality_opening - 1.0 * bool(seen.cues["ours"])
    score -= (
        2.6 * (seen.duty_opening and not (seen.starter or seen.quality_opening))
        + 1.2 * bool(seen.cues["duty"])
        + 1.2 * min(seen.anti, 3)
    )
    return score - 2.5 * bool(seen.cues["not_asked"]) - 0.8
