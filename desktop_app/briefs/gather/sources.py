"""What a brief is gathered from: values by the block they feed, stories that may print; it must not lay anything out.

It reads through records and prep only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop_app.coaching.ledger import spoken
from desktop_app.prep.wizard import values
from desktop_app.prep.wizard.picks import lead_examples
from desktop_app.records import evidence, examples, tellings, uses
from desktop_app.store.lists import DepthKind
from desktop_app.translate import tr
from desktop_app.vocabulary import FigureState

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.coaching.figures import Figure
    from desktop_app.playbooks.model import Field
    from desktop_app.prep.wizard.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """One example that may be printed: every text with its figures as the person can stand behind them."""

    id: int
    title: str
    headline: str
    situation: str
    task: str
    action: str
    result: str
    learned: str
    telling: str
    words: int
    language: str
    my_part: str
    their_part: str
    here: str
    depth: tuple[tuple[DepthKind, str], ...]
    states: dict[str, FigureState]
    unset: FigureState
    told_to: tuple[str, ...]

    def stands(self, figure: Figure) -> bool:
        """Whether the person can stand behind a figure as exact; one that no ledger lists ("one") needs no proof."""
        state = self.states.get(figure.text, self.states.get(figure.value, self.unset))
        return figure.kind == "one" or state is FigureState.EXACT


@dataclass(slots=True)
class Sources:
    """Values by block, in the order of the pages; stories by id; and what had to be left out, in words."""

    blocks: dict[str, list[tuple[Field, Any]]] = field(default_factory=dict)
    by_key: dict[str, Any] = field(default_factory=dict)
    stories: dict[int, Material] = field(default_factory=dict)
    lead: tuple[int, ...] = ()
    left_out: list[str] = field(default_factory=list)

    def values(self, block: str) -> list[Any]:
        """The values a block is fed with, in order."""
        return [value for _, value in self.blocks.get(block, [])]

    def texts(self, block: str) -> list[str]:
        """The plain texts and list items a block is fed with."""
        found: list[str] = []
        for value in self.values(block):
            if isinstance(value, str) and value.strip():
                found.append(value.strip())
            elif isinstance(value, list):
                found += [each.strip() for each in value if isinstance(each, str) and each.strip()]
        return found

    def rows(self, block: str) -> list[dict[str, Any]]:
        """The rows and groups a block is fed with."""
        found: list[dict[str, Any]] = []
        for value in self.values(block):
            if isinstance(value, dict):
                found.append(value)
            elif isinstance(value, list):
                found += [row for row in value if isinstance(row, dict)]
        return found


def sources(session: Session, context: Context) -> Sources:
    """Read everything once; private fields and stories without the truth tick stay behind."""
    found = Sources()
    for page in context.playbook.pages:
        given = values.of_page(session, context, page)
        for each in page.fields:
            if each.key in given and not each.private:
                found.by_key.setdefault(each.key, given[each.key])
                if each.brief:
                    found.blocks.setdefault(each.brief, []).append((each, given[each.key]))
    links = evidence.of_opportunity(session, context.opportunity_id)
    wanted = [*lead_examples(session, context, links), *(link.example_id for link in links if link.kind != "none")]
    _add_stories(session, context, found, list(dict.fromkeys(wanted)))
    found.lead = tuple(each for each in lead_examples(session, context, links) if each in found.stories)
    return found


def _add_stories(session: Session, context: Context, found: Sources, wanted: list[int]) -> None:
    rows = {row.id: row for row in examples.in_use(session)}
    versions = tellings.versions_by_example(session)
    depth = tellings.depth_notes_by_example(session)
    ledger = tellings.figures_by_example(session)
    here = tellings.here_lines(session, context.opportunity_id)
    told: dict[int, list[str]] = {}
    for use in uses.of_opportunity(session, context.opportunity_id):
        if use.person:
            told.setdefault(use.example_id, []).append(use.person)
    for example_id in wanted:
        row = rows.get(example_id)
        if row is None:
            continue
        if row.private:
            found.left_out.append(tr("“{title}”: it is marked private.", title=row.title))
        elif not row.truth:
            found.left_out.append(tr("“{title}”: its truth tick is missing.", title=row.title))
        else:
            states = {figure.written: figure.state for figure in ledger.get(example_id, ())}
            full = versions.get(example_id, {}).get(context.playbook.audience) or tellings.full_text(row)
            found.stories[example_id] = _material(
                row,
                full,
                states,
                here=here.get(example_id, ""),
                depth=tuple((kind, note) for kind, note in depth.get(example_id, {}).items() if note.strip()),
                told_to=tuple(dict.fromkeys(told.get(example_id, ()))),
            )


def unset_state(number_source: str) -> FigureState:
    """How figures without a state of their own print: as the example's source says, not at all where it says nothing.

    A source in words ("ward board") stands for exact.
    """
    if not number_source.strip():
        return FigureState.DO_NOT_SAY
    try:
        return FigureState(number_source.strip())
    except ValueError:
        return FigureState.EXACT


def _material(
    row: examples.ExampleRow,
    full: str,
    states: dict[str, FigureState],
    *,
    here: str,
    depth: tuple[tuple[DepthKind, str], ...],
    told_to: tuple[str, ...],
) -> Material:
    from desktop_app.text import words

    def said(text: str) -> str:
        """A text with estimates marked "about" and what must not be said taken out (SAF-04)."""
        return spoken(text, states, unset=unset, language=row.language).text.strip()

    unset = unset_state(row.number_source)

    return Material(
        id=row.id,
        title=row.title,
        headline=said(row.headline),
        situation=said(row.situation),
        task=said(row.task),
        action=said(row.action),
        result=said(row.result),
        learned=said(row.learned),
        telling=said(full),
        words=len(words(full)),
        language=row.language,
        my_part=said(row.my_part),
        their_part=said(row.their_part),
        here=said(here),
        depth=tuple((kind, said(note)) for kind, note in depth),
        states={written: unset if state is FigureState.UNSET else state for written, state in states.items()},
        unset=unset,
        told_to=told_to,
    )
