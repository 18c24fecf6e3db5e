"""The shape of a playbook: one interviewer type as pages of fields; it must not know any type by name.

These frozen dataclasses are the schema of the TOML files in ``resources/playbooks`` (docs/tour.md, "Playbooks
are data"): the loader refuses what does not fit them, naming file, page and field.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing a page asks for.

    ``key`` is stable for ever (answers are stored by it); ``kind`` names an editor (``playbooks.kinds``); ``record``
    binds the field to a record of the store ("person.name", "signals", "examples") instead of a plain answer;
    ``columns`` are the sub-fields of kind "rows"; ``choices`` are (value, label) pairs; limits are in words or rows.
    """

    key: str
    kind: str
    label: str
    help: str = ""
    placeholder: str = ""
    record: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    columns: tuple[Field, ...] = ()
    words: int | None = None
    least: int | None = None
    most: int | None = None
    private: bool = False
    optional: bool = False
    options: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A done rule or a check, named in data and implemented once (``playbooks.done``, ``playbooks.checks``).

    ``arguments`` are its settings; ``message`` and ``fix`` are the words for the person.
    """

    rule: str
    arguments: tuple[tuple[str, Any], ...] = ()
    message: str = ""
    fix: str = ""
    severity: str = "W"
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One thought of the wizard: ``code`` is what the person sees before the title (R5), ``key`` what is stored."""

    key: str
    code: str
    title: str
    minutes: int
    purpose: str
    instruction: str = ""
    why: str = ""
    because: str = ""
    prompts: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    done: tuple[Rule, ...] = ()
    done_text: str = ""
    checks: tuple[Rule, ...] = ()
    brief: tuple[str, ...] = ()
    brief_note: str = ""
    carries: tuple[str, ...] = ()
    carries_note: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook:
    """One interviewer type.

    ``audience`` picks the telling of an example and its length limits; ``counts_transfer`` says whether this reader
    accepts experience that is not exact (M26a); ``may_manage`` whether this person can be the future boss (M03a);
    ``distance`` is the least distance of their word from the boss (M04b); ``weights`` are (job, culture) shares
    (M13a); ``brief`` names the edition layout and its page limit; ``follow_up`` the note template and word band.
    """

    key: str
    title: str
    short_title: str
    audience: str
    detail: str
    counts_transfer: bool
    may_manage: bool
    distance: int
    weights: tuple[int, int]
    pages: tuple[Page, ...]
    goal: str = ""
    order: int = 50
    brief: tuple[tuple[str, Any], ...] = ()
    follow_up: tuple[tuple[str, Any], ...] = ()
    rehearsal: tuple[tuple[str, Any], ...] = ()
    compare: tuple[tuple[str, str], ...] = ()
    source: str = ""
