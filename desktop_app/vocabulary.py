"""The closed lists that several rooms share, in the words of domain.md 1A; it must hold no logic and no texts.

Interviewer types are deliberately absent: each is a playbook file (resources/playbooks), known by its key alone.
"""

from __future__ import annotations

from enum import StrEnum


class Level(StrEnum):
    """How firmly a posting asks for something (domain.md 1A, requirement)."""

    MUST = "must"
    WISH = "wish"
    UNKNOWN = "unknown"


class ListedKind(StrEnum):
    """What sort of thing a posting's line asks for (postings/LABELLING.md rule 8; the JSON of ``greenroom read``)."""

    EXPERIENCE = "experience"
    SKILL = "skill"
    EDUCATION = "education"
    CERTIFICATION = "certification"
    LANGUAGE = "language"
    TRAIT = "trait"
    OTHER = "other"


class FactKind(StrEnum):
    """Requirements that are compared with the person's record and not proved by a story (matching/README.md)."""

    YEARS = "years"
    DEGREE = "degree"
    LICENCE = "licence"
    LANGUAGE = "language"
    DRIVING = "driving"
    TRAVEL = "travel"
    CLEARANCE = "clearance"


class Confidence(StrEnum):
    """How sure the reading of a line is; low ones are shown as "unsure" with the reason."""

    HIGH = "high"
    LOW = "low"


class LinkKind(StrEnum):
    """How an example proves a requirement (domain.md 1A, link); ``NONE`` is a decision too."""

    EXACT = "exact"
    NEAR = "near"
    TRANSFER = "transfer"
    NONE = "none"


class FigureState(StrEnum):
    """What the person can stand behind for a number in an example (SAF-04, issue "Figures ledger")."""

    UNSET = "unset"
    EXACT = "exact"
    ESTIMATE = "estimate"
    MEMORY = "memory"
    DO_NOT_SAY = "do_not_say"


class Severity(StrEnum):
    """E holds back the "ready" badge, W is listed, I is a hint; nothing ever holds back saving (domain.md 3.1)."""

    ERROR = "E"
    WARNING = "W"
    HINT = "I"
