"""What reading a posting gives back; plain frozen values that know nothing of how they were found."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from desktop_app.vocabulary import Confidence, FactKind, Level, ListedKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    r"""A file or a paste as text.

    ``text`` is what all line numbers count in (1-based, split at ``\\n``); ``format`` is txt, md, html, pdf, docx
    or eml; ``notes`` are sentences for the person about what was left out on the way (menus, page heads).
    ``origins`` is set where the text was taken out of a file whose own lines are worth naming (html): pairs (offset
    in ``text``, 1-based line of the file), sorted; a character belongs to the last pair at or before it.
    """

    text: str
    format: str
    title: str | None = None
    notes: tuple[str, ...] = ()
    origins: tuple[tuple[int, int], ...] = ()

    def file_line(self, offset: int) -> int:
        """The 1-based line of the file on which a character of ``text`` stands."""
        if not self.origins:
            return self.text.count("\n", 0, offset) + 1
        return self.origins[max(0, bisect_right(self.origins, (offset, 1 << 60)) - 1)][1]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedRequirement:
    """One thing the posting asks for, with where it stands and why it was taken for a requirement.

    ``line``..``end`` are 1-based and inclusive; ``start``..``stop`` are character offsets of the item in
    ``Document.text`` (an item that is half of a line has narrower offsets than its line). ``years`` is the minimum
    of the stated span. ``rule`` names the reading rule that found it. ``fact`` is set where the person's own record
    answers it and no story can (licence, degree ...); ``competency`` is an id of domain.md section 5.
    """

    line: int
    end: int
    start: int
    stop: int
    text: str
    level: Level
    kind: ListedKind
    years: float | None
    confidence: Confidence
    heading: str
    terms: tuple[str, ...]
    rule: str
    fact: FactKind | None = None
    competency: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotSorted:
    """Lines that looked like a requirement and were not sure, with the reason in words."""

    line: int
    end: int
    start: int
    stop: int
    text: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """Lines that are not asked of the person.

    ``group`` is heading, duty, benefit, employer, process, equality, send, pay, blank or other; duties are offered
    to the person to promote, the rest is shown on request.
    """

    line: int
    end: int
    start: int
    stop: int
    text: str
    group: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything found in one posting: every line is in exactly one of the three lists, in order.

    ``language`` is an ISO 639-1 code or "und"; ``notice`` says in words why nothing, or less than hoped, was found.
    """

    language: str
    requirements: tuple[ListedRequirement, ...]
    not_sorted: tuple[NotSorted, ...]
    set_aside: tuple[SetAside, ...]
    notice: str | None
