"""The shape of a playbook: one interviewer type as pages of fields; it must not know any type by name.

These frozen dataclasses are the schema of the TOML files in ``resources/playbooks``: the loader refuses what does not
fit them, naming file, page and field. docs/playbooks.md explains every key with the shape of its value.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

Setting: TypeAlias = Any
"""A value as it stands in a playbook; its type was checked against the rule or kind when the file was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One thing to choose: ``value`` is stored for ever, ``label`` is what the person reads."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing a page asks for.

    ``key`` is stable for ever (answers are stored by it); ``kind`` names an editor (``kinds.KINDS``); ``record`` binds
    the field to a record of the store (``kinds.RECORDS``) instead of a plain answer; ``source`` names the list that
    fills the rows or the things to choose from (``kinds.SOURCES``); ``columns`` are the sub-fields of "rows" and
    "group". ``words`` and ``rows`` are the most that fit, ``seconds`` the most that should be said aloud; ``least``
    and ``most`` bound a number. ``brief`` is the block of the brief that prints this field ("" prints nowhere);
    ``private`` values never leave the store: not printed, not exported. ``options`` are settings of the editor.
    """

    key: str
    kind: str
    label: str
    help: str = ""
    placeholder: str = ""
    record: str = ""
    source: str = ""
    choices: tuple[Choice, ...] = ()
    columns: tuple[Field, ...] = ()
    words: int | None = None
    rows: int | None = None
    seconds: int | None = None
    least: int | None = None
    most: int | None = None
    private: bool = False
    optional: bool = False
    brief: str = ""
    options: tuple[tuple[str, Setting], ...] = ()

    def option(self, name: str, default: Setting = None) -> Setting:
        """One setting of the editor, or ``default``."""
        return dict(self.options).get(name, default)

    @property
    def seeded(self) -> bool:
        """Whether ``source`` puts rows here (option ``seeded``, or no others may be added) or only offers words."""
        return bool(self.source and self.option("seeded", self.option("add", True) is False))

    def column(self, key: str) -> Field | None:
        """The sub-field of that key, if there is one."""
        return next((column for column in self.columns if column.key == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A done rule or a check, named in data and implemented once (``playbooks.done``, ``playbooks.checks``).

    ``arguments`` are its settings; ``message`` and ``fix`` are the words for the person (empty where the rule brings
    its own); ``severity`` is E, W or I (domain.md 3.1); ``field`` is where the finding is shown; ``why`` and
    ``evidence`` (keys of domain.md 6) give the reason.
    """

    rule: str
    arguments: tuple[tuple[str, Setting], ...] = ()
    field: str = ""
    message: str = ""
    fix: str = ""
    severity: str = "W"
    why: str = ""
    evidence: tuple[str, ...] = ()

    def argument(self, name: str, default: Setting = None) -> Setting:
        """One setting of the rule, or ``default``."""
        return dict(self.arguments).get(name, default)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One thought of the wizard: ``code`` is what the person sees before the title (R5), ``key`` what is stored.

    ``step`` is the title where space is short (the list of pages); ``minutes`` is how long it takes; ``why`` says why
    the page matters and ``because`` leads back to the one difference (M02b). ``brief`` are the blocks this page feeds,
    ``brief_note`` what is said beside the preview. ``carries`` are codes of pages and places that take something
    from here, ``carries_note`` the same in words.
    """

    key: str
    code: str
    title: str
    minutes: int
    purpose: str
    step: str = ""
    instruction: str = ""
    why: str = ""
    because: str = ""
    evidence: tuple[str, ...] = ()
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

    @property
    def short_title(self) -> str:
        """The title for the list of pages."""
        return self.step or self.title

    def field(self, key: str) -> Field | None:
        """The field of that key, if there is one."""
        return next((each for each in self.fields if each.key == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefPlan:
    """How this type's brief is laid out (domain.md 2.11).

    ``label`` is the small line over the employer, ``pages`` the most that are printed, ``blocks`` the order of the
    blocks, ``stories`` how many examples print, ``tables`` how many requirement rows print before "more on request".
    ``before`` and ``after`` are the two tick lists at the foot; ``goal`` is what this talk is for, in one line.
    ``layout`` names the form of the page (``resources/briefs/layouts.toml``); left empty it is the one for everybody.
    """

    label: str
    pages: int
    blocks: tuple[str, ...]
    goal: str = ""
    stories: int = 0
    tables: int = 0
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    layout: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RehearsalPlan:
    """How this type is rehearsed (domain.md 2.10 and 4).

    ``answer`` is the seconds band of an answer; ``modes`` are the modes offered, the first one first; ``leans`` are
    the question families this type leans on; ``probe_after_story`` adds one depth probe after each STAR answer
    (M07a); ``poor_questions`` adds vague ones that the person must steer (M07b).
    """

    answer: tuple[int, int]
    modes: tuple[str, ...]
    leans: tuple[str, ...] = ()
    probe_after_story: bool = False
    poor_questions: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook:
    """One interviewer type.

    ``person`` is how such a person is called in a sentence ("the recruiter"). ``audience`` picks the coach's limits,
    ``version`` the telling of an example that is shown and printed (M20b). ``counts_transfer`` says whether this
    reader accepts experience that is not exact (M26a); ``may_manage`` whether this person can be the future boss
    (M03a); ``distance`` is the least distance of their word from the boss (M04b). ``weights`` are the shares of
    (job, culture), ``weights_alone`` the same where no technical round exists (M13a). ``stage`` orders the rounds of
    one opportunity (M09a): a later one waits for an outcome of an earlier one. ``types`` are the letters of the
    question bank, ``ask`` the groups of questions to ask; ``follow_up`` names the note template.
    """

    key: str
    title: str
    short_title: str
    person: str
    audience: str
    version: str
    detail: str
    counts_transfer: bool
    may_manage: bool
    distance: int
    weights: tuple[int, int]
    goal: str
    order: int
    stage: int
    types: tuple[str, ...]
    ask: tuple[str, ...]
    follow_up: str
    brief: BriefPlan
    rehearsal: RehearsalPlan
    pages: tuple[Page, ...]
    like: str = ""
    detail_help: str = ""
    weights_alone: tuple[int, int] | None = None
    depth_notes: bool = False
    source: str = ""

    @property
    def minutes(self) -> int:
        """Minutes that all pages take, the optional ones left out."""
        return sum(page.minutes for page in self.pages if not page.optional)

    def page(self, key: str) -> Page | None:
        """The page of that key, if there is one."""
        return next((page for page in self.pages if page.key == key), None)
