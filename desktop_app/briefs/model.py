"""What a printed brief holds, as frozen values of plain text; it must not know SQL, Qt, ReportLab or any layout.

Everything here is content (domain.md 2.11); the form is chosen by ``Options`` and by the layout that the playbook
names (``resources/briefs/layouts.toml``). Every text is a plain ``str``: nothing is ever read as markup. A field left
empty makes its block vanish together with its label. What must never print (pay floor, private matters, liked
scores, notes about people, figures marked "do not say", anything without a truth tick) has no field to stand in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "iw", "ks", "ku-arab", "ps", "sd", "ug", "ur", "yi"})
"""Languages whose pages are mirrored."""


class Edition(StrEnum):
    """How much of the brief is printed: the pages to prepare with, one side for the table, or everything."""

    BRIEF = "brief"
    GLANCE = "glance"
    STUDY = "study"


class Paper(StrEnum):
    """The page: A4, US Letter, or one column for a telephone's screen."""

    A4 = "a4"
    LETTER = "letter"
    PHONE = "phone"


class Redaction(StrEnum):
    """What may be blotted out before a page is shown to somebody else."""

    PEOPLE = "people"
    EMPLOYERS = "employers"
    PAY = "pay"
    FIGURES = "figures"


class Standing(StrEnum):
    """How far a requirement is covered (domain.md 1A, match); OPEN is what the person has not answered yet.

    GAP is only ever the person's own "not yet": what nobody decided is not held against them.
    """

    EXACT = "exact"
    PARTIAL = "partial"
    TRANSFER = "transfer"
    GAP = "gap"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a brief is to be printed; the same brief may be printed many ways.

    ``most_pages`` of 0 means the layout's own number (one for a recruiter, two for a manager); the manager's may be
    raised to four. ``ink_saver`` drops tints and colour. ``tagged`` is for measuring only: people get tagged pages.
    """

    edition: Edition = Edition.BRIEF
    paper: Paper = Paper.A4
    ink_saver: bool = False
    redact: frozenset[Redaction] = frozenset()
    most_pages: int = 0
    tagged: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """Items of a block that are not on the pages: what the page calls it, their names, and why they gave way."""

    what: str
    names: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A finished document: its bytes, the number of pages, and each thing that had to be left out.

    ``dropped`` says it in sentences, ``gone`` item by item with the reason.
    """

    data: bytes
    pages: int
    dropped: tuple[str, ...] = ()
    gone: tuple[Gone, ...] = ()


class Cancelled(Exception):  # noqa: N818 - it is no error: the person pressed Cancel
    """The person stopped a long document; nothing was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """Who, when and where: the first second of the page.

    ``kind`` is the interviewer type's own title ("Recruiter screen"). ``start`` and ``end`` are times as the person
    writes them ("10:30"); ``zones`` the same moment elsewhere ("CET (Berlin)", "09:30 London"); ``place`` a name
    ("Google Meet", "Ward 4"), ``link`` its address (http, https, mailto or tel; anything else is printed as text
    only). ``will_manage`` says whether this is the future manager (M03b); None prints nothing.
    """

    kind: str
    company: str
    role: str
    day: date | None = None
    start: str = ""
    end: str = ""
    zones: tuple[str, ...] = ()
    place: str = ""
    link: str = ""
    channel: str = ""
    will_manage: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody at the table; nothing about looks or character has a place here."""

    name: str
    title: str = ""
    cares_about: str = ""
    watch_for: str = ""
    question: str = ""
    story: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One of the three things to land: heading, one proof line, and the sentence that leads to it (M12a)."""

    heading: str
    proof: str = ""
    lead_in: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A question that must not make the person hesitate, with its answer; ``pay`` marks money talk."""

    question: str
    answer: str
    pay: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A figure to have ready and what it counts."""

    value: str
    counts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A listed requirement and what stands behind it.

    ``weight`` is 0 to 3 bars; ``cue`` the example in cue words, ``result`` what came out, ``answer`` the sift answer
    without its first word; ``story`` the 1-based place of the story in ``Brief.stories``, 0 for none.
    """

    requirement: str
    standing: Standing
    weight: int = 0
    cue: str = ""
    result: str = ""
    answer: str = ""
    story: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """Something heard about what the boss wants, with who said it and how far from the boss (M04c)."""

    text: str
    source: str = ""
    distance: str = ""
    how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trait:
    """A trait they look for and the sign that can be shown."""

    trait: str
    sign: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A question to ask; ``to`` names one person of a panel."""

    text: str
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One example told as situation, task, action, result, in cue lines.

    ``title`` is short; ``headline`` the fifteen-second telling. Each part is a tuple of cue lines. ``number`` with
    ``counts`` is the figure on the rail. ``depth`` are cues for a second question, ``may_dig`` what they may ask,
    ``here`` the "in this role" line, ``told_to`` who has heard it. ``telling`` is the full text, for study only.
    """

    title: str
    headline: str = ""
    situation: tuple[str, ...] = ()
    task: tuple[str, ...] = ()
    action: tuple[str, ...] = ()
    result: tuple[str, ...] = ()
    learned: str = ""
    number: str = ""
    counts: str = ""
    proves: tuple[str, ...] = ()
    may_dig: tuple[str, ...] = ()
    depth: tuple[str, ...] = ()
    here: str = ""
    seconds: int = 0
    told_to: str = ""
    telling: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bridge:
    """A gap that is owned: nearest proof, what carries over, the plan with its date."""

    gap: str
    proof: str = ""
    carries_over: str = ""
    plan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """The problem as the person understands it: a hypothesis, its sign, how it will be checked."""

    text: str
    sign: str = ""
    check: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A part of the meeting: minutes, name, and one small line under it."""

    minutes: int
    name: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The first ninety days in three lines, with what is assumed and what is needed."""

    thirty: str = ""
    sixty: str = ""
    ninety: str = ""
    assumptions: tuple[str, ...] = ()
    needs: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Their own words and where they were read."""

    text: str
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A technical topic: how well the person knows it (0 to 3) and when it was last used."""

    name: str
    rating: int = 0
    last_used: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Afterwards:
    """What is done when the door closes (domain.md 2.11, foot)."""

    ticks: tuple[str, ...] = ()
    next_step: str = ""
    follow_up: str = ""
    report_back: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """Everything that may be printed for one interview, in the order of importance within each tuple.

    ``layout`` names an entry of ``resources/briefs/layouts.toml`` (the playbook's ``brief`` setting says which).
    ``language`` is a BCP 47 tag: it chooses the words of the labels, the form of dates, the direction of the page and
    the order of Han fonts. ``known_people`` and ``known_employers`` are further names to blot out when redacting.
    ``author`` goes into the document's properties; ``prepared`` is printed and is the document's date.
    """

    masthead: Masthead
    layout: str
    prepared: date
    language: str = "en"
    author: str = ""
    goal: str = ""
    people: tuple[Person, ...] = ()
    mix: str = ""
    pitch: tuple[str, ...] = ()
    problem: Problem | None = None
    points: tuple[Point, ...] = ()
    facts: tuple[Fact, ...] = ()
    numbers: tuple[Number, ...] = ()
    matches: tuple[Match, ...] = ()
    gap_answer: str = ""
    confirm: tuple[Signal, ...] = ()
    traits: tuple[Trait, ...] = ()
    team_example: str = ""
    read_before: tuple[str, ...] = ()
    asks: tuple[Ask, ...] = ()
    before: tuple[str, ...] = ()
    afterwards: Afterwards = field(default_factory=Afterwards)
    stories: tuple[Story, ...] = ()
    bridges: tuple[Bridge, ...] = ()
    timeline: tuple[Stretch, ...] = ()
    limit: str = ""
    plan: Plan | None = None
    talking_points: tuple[str, ...] = ()
    together: str = ""
    culture: tuple[str, ...] = ()
    quote: Quote | None = None
    topics: tuple[Topic, ...] = ()
    method: tuple[str, ...] = ()
    not_knowing: tuple[str, ...] = ()
    business: tuple[str, ...] = ()
    view: str = ""
    bet: str = ""
    must_haves: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    known_people: tuple[str, ...] = ()
    known_employers: tuple[str, ...] = ()

    @property
    def right_to_left(self) -> bool:
        """Whether the pages are mirrored, by the language alone."""
        tag = self.language.lower().replace("_", "-")
        return tag in RIGHT_TO_LEFT or tag.split("-")[0] in RIGHT_TO_LEFT
