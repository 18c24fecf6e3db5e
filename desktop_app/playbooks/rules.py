"""How a rule named in a playbook looks in code: its settings and how it answers; it must implement none itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.playbooks.model import Page, Rule
    from desktop_app.playbooks.state import PageState

Answer = TypeVar("Answer")

SETTINGS: Final = (
    "path", "paths", "column", "columns", "number", "flag", "text", "texts", "table", "where", "words", "groups",
    "severity",
)  # fmt: skip
"""Types of settings: paths and columns must exist on the page, "words" names a list of ``resources/wording.toml``."""


@dataclass(frozen=True, slots=True)
class Spec(Generic[Answer]):
    """One rule: the function that answers, the settings it must have and those it may have, by type."""

    run: Callable[[Rule, Page, PageState], Answer]
    must: Mapping[str, str] = field(default_factory=dict)
    may: Mapping[str, str] = field(default_factory=dict)

    @property
    def settings(self) -> dict[str, str]:
        """All settings with their type."""
        return {**self.must, **self.may}


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a done rule is: ``have`` of ``need`` things, ``missing`` names what is open (at most a few)."""

    have: int
    need: int
    missing: tuple[str, ...] = ()

    @property
    def done(self) -> bool:
        """Whether nothing is missing."""
        return self.have >= self.need


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFinding:
    """One thing a page's check points at, to be shown under its field.

    ``rule`` is the check's name, or the coach's own id (TON-01) for what the coach says. ``message`` is said first,
    ``fix`` after it, ``detail`` names the thing ("2 of 3", a word, a requirement); ``field`` with ``column`` and
    ``row`` says where ("" for the whole page), ``spans`` are offsets in that text.
    """

    rule: str
    severity: str
    message: str
    fix: str
    detail: str = ""
    field: str = ""
    column: str = ""
    row: int | None = None
    why: str = ""
    evidence: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
