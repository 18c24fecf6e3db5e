"""What rules may know about a page that is being filled in; plain frozen values that know nothing of the store.

Whoever calls the rules (floor 2 and above) gathers these once; every default means "nothing there yet".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop_app.vocabulary import Level, LinkKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """One row that a record puts on a page: ``ref`` is its id, ``label`` its name, ``detail`` the second line."""

    ref: int
    label: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementFact:
    """One requirement; ``match`` is exact, part, transfer, gap or ""; ``gap_line`` says a gap answer is written."""

    ref: int
    text: str
    level: Level
    technical: bool = False
    terms: tuple[str, ...] = ()
    match: str = ""
    gap_line: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalFact:
    """One claim about what the boss wants.

    ``about`` is technical, culture, problem, objection or process; ``state`` unchecked, confirmed, corrected or
    dropped; ``distance`` 0 to 3, None where nobody knows (a posting); ``check`` ask, listen, skip or "";
    ``asked_as`` is the wording of the question that checks it; ``rank`` counts from 1 where the person ranked it.
    """

    ref: int
    about: str
    text: str
    distance: int | None
    state: str = "unchecked"
    check: str = ""
    asked_as: str = ""
    rank: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFact:
    """Which example proves which requirement, how, with the sift answer and the words to say it in."""

    requirement: int
    example: int | None
    kind: LinkKind
    words: str = ""
    sift: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleFact:
    """One example as this page counts it.

    ``words`` are those of the telling this reader gets; ``technical`` and ``culture`` say which half it serves;
    ``depth`` counts depth notes of six; ``told_here`` says this very person has heard it.
    """

    ref: int
    title: str
    words: int = 0
    competencies: tuple[str, ...] = ()
    technical: bool = False
    culture: bool = False
    depth: int = 0
    my_part: bool = False
    their_part: bool = False
    here_words: int = 0
    told_here: bool = False
    true: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionFact:
    """One question chosen to ask; ``answered`` says the store already knows the answer."""

    id: str
    group: str
    text: str
    answered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeFact:
    """One rehearsal; ``item`` is pitch, facts, run, opening, must:12, example:3 ...; ``recall`` is 0 to 3."""

    item: str
    day: date
    seconds: int = 0
    recall: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CoachFact:
    """One finding of the coach over a field or an example shown on the page (``example`` is its id)."""

    rule: str
    severity: str
    message: str
    fix: str
    field: str = ""
    row: int | None = None
    example: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the store knows beside the page's own values.

    ``lead`` are the examples in front for this interview; ``employer_words`` name this employer and post;
    ``sources`` are the names of people whose word must not be given away; ``advert`` and ``cv`` are texts to compare
    with; ``days_left`` are working days; ``earlier`` are (person called, outcome) of rounds before; ``pace`` is words
    a minute; ``tips_expected`` says whether M46a holds.
    """

    requirements: tuple[RequirementFact, ...] = ()
    signals: tuple[SignalFact, ...] = ()
    links: tuple[LinkFact, ...] = ()
    examples: tuple[ExampleFact, ...] = ()
    lead: tuple[int, ...] = ()
    questions: tuple[QuestionFact, ...] = ()
    takes: tuple[TakeFact, ...] = ()
    coach: tuple[CoachFact, ...] = ()
    employer_words: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    advert: str = ""
    cv: str = ""
    days_left: int | None = None
    earlier: tuple[tuple[str, str], ...] = ()
    pace: float = 140.0
    tips_expected: bool = False
    notes_drafted: int = 0
    ready: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PageState:
    """Everything a rule may look at: values by field key (docs/playbooks.md), seeds of rows by field key, facts."""

    values: Mapping[str, Any] = field(default_factory=dict)
    seeds: Mapping[str, tuple[Seed, ...]] = field(default_factory=dict)
    facts: Facts = field(default_factory=Facts)
    language: str = "en"
