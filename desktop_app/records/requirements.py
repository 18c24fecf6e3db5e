"""What a posting asks for, as the person has it: sort, edit, split, merge, reorder; it must not read a posting itself.

Whatever the person changes here is theirs: the row is ``decided`` and re-reading leaves it alone (``postings``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from desktop_app.errors import UserError
from desktop_app.records import rows
from desktop_app.store.lists import FactStanding, Place, RequirementKind, Sift
from desktop_app.store.models import Bridge, Link, Posting, Requirement
from desktop_app.translate import mark, tr
from desktop_app.vocabulary import Confidence, FactKind, Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.orm import Session

READ_FIELDS: Final = frozenset(
    {"text", "label", "level", "kind", "terms", "competency", "years", "fact", "heading", "place", "why"}
)
"""Fields that reading fills: a change to one of them by the person decides the row."""

_OWN_FIELDS = frozenset(
    {"stated_by_id", "recruiter_words", "manager_words", "sift", "sift_sentence", "fact_standing", "fact_note"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementRow:
    """One line with all that is known of it; ``line`` and ``start`` are None where it was added by hand."""

    id: int
    posting_id: int | None
    line: int | None
    end_line: int | None
    start: int | None
    stop: int | None
    text: str
    label: str
    heading: str
    group: str
    place: Place
    why: str
    level: Level
    kind: RequirementKind
    confidence: Confidence
    terms: tuple[str, ...]
    competency: str | None
    years: float | None
    fact: FactKind | None
    fact_standing: FactStanding | None
    fact_note: str
    decided: bool
    stated_by_id: int | None
    recruiter_words: str
    manager_words: str
    sift: Sift | None
    sift_sentence: str

    @property
    def name(self) -> str:
        """The short label, or the listed wording where there is none."""
        return self.label or self.text


@rows.once_a_reading
def of_opportunity(session: Session, opportunity_id: int, *places: Place) -> tuple[RequirementRow, ...]:
    """The lines of an opportunity in order; only those in ``places``, if any are named."""
    statement = select(*rows.columns(Requirement, RequirementRow)).where(Requirement.opportunity_id == opportunity_id)
    if places:
        statement = statement.where(Requirement.place.in_(places))
    return rows.listed(session, statement.order_by(Requirement.position, Requirement.id), RequirementRow)


def row_of(session: Session, requirement_id: int) -> RequirementRow:
    """One line as a plain value.

    Raises:
        UserError: it is not there any more.
    """
    statement = select(*rows.columns(Requirement, RequirementRow)).where(Requirement.id == requirement_id)
    found = rows.listed(session, statement, RequirementRow)
    if not found:
        raise rows.gone()
    return found[0]


def of_id(session: Session, requirement_id: int) -> Requirement:
    """The one line, to edit.

    Raises:
        UserError: it is not there any more.
    """
    return rows.found(session, Requirement, requirement_id)


def counted(session: Session) -> dict[int, dict[tuple[Place, Level], int]]:
    """How many lines of each place and level every opportunity has, for lists: one statement for all of them."""
    found: dict[int, dict[tuple[Place, Level], int]] = {}
    columns = (Requirement.opportunity_id, Requirement.place, Requirement.level)
    for row in session.execute(select(*columns, func.count().label("number")).group_by(*columns)):
        found.setdefault(row.opportunity_id, {})[row.place, row.level] = row.number
    return found


def add(session: Session, opportunity_id: int, text: str, *, level: Level = Level.MUST, **more: object) -> int:
    """Add a line by hand at the end; returns its id.

    Raises:
        UserError: there are no words in it.
    """
    if not text.strip():
        raise UserError(
            tr("A requirement needs some words."), tr("Nothing was changed."), tr("Type what they ask for.")
        )
    row = Requirement(
        opportunity_id=opportunity_id,
        text=text.strip(),
        level=level,
        rule="by hand",
        decided=True,
        position=rows.next_position(session, Requirement, Requirement.opportunity_id == opportunity_id),
    )
    rows.changed(session, row, READ_FIELDS | _OWN_FIELDS, more)
    return rows.added(session, row)


def add_selection(
    session: Session, posting_id: int, start: int, stop: int, *, level: Level = Level.MUST, **more: object
) -> int:
    """Make selected words of a posting a line, in the posting's order; returns its id.

    Args:
        session: an open session.
        posting_id: the posting that holds the words.
        start: first character of the selection, from 0; spaces at either end are left out.
        stop: the character after the last one.
        level: must, unless said otherwise.
        more: further fields.

    Raises:
        UserError: there are no words in the selection.
    """
    posting = rows.found(session, Posting, posting_id)
    chosen = posting.text[start:stop]
    start += len(chosen) - len(chosen.lstrip())
    stop = start + len(chosen.strip())
    line = posting.text.count("\n", 0, start) + 1
    added = add(session, posting.opportunity_id, chosen, level=level, **more)
    row = of_id(session, added)
    row.posting_id, row.start, row.stop = posting_id, start, stop
    row.line, row.end_line = line, line + chosen.strip().count("\n")
    row.text = " ".join(chosen.split())
    row.rule = "selected"
    session.flush()
    before = [
        each.id
        for each in of_opportunity(session, posting.opportunity_id)
        if each.id != added and each.start is not None and each.start <= start
    ]
    _insert_after(session, posting.opportunity_id, before[-1] if before else None, added)
    return added


def edit(session: Session, requirement_id: int, **changes: object) -> None:
    """Change a line; what reading had filled becomes the person's own (``decided``). Blank text keeps the old.

    Raises:
        UserError: the line is gone, or a word on a fact is given for a line that is none.
    """
    row = of_id(session, requirement_id)
    if "text" in changes and not str(changes["text"]).strip():
        changes = {name: value for name, value in changes.items() if name != "text"}
    if any(getattr(row, name) != changes[name] for name in READ_FIELDS if name in changes):
        row.decided = True
    if changes.get("fact", row.fact) is None:
        if changes.get("fact_standing") is not None:
            raise UserError(
                tr("This line is not a fact of your record."),
                tr("Nothing was changed."),
                tr("Say first what fact it asks for."),
            )
        row.fact_standing = None
    rows.changed(session, row, READ_FIELDS | _OWN_FIELDS, changes)


def promote(session: Session, requirement_ids: Iterable[int], level: Level) -> None:
    """Count these lines as asked of the person, at a level; wherever they stood before."""
    for requirement_id in requirement_ids:
        edit(session, requirement_id, place=Place.LISTED, level=level)


def leave_out(session: Session, requirement_ids: Iterable[int], *, why: str = mark("you left it out")) -> None:
    """Say that these lines ask nothing of the person; they stay, and can be shown and promoted again."""
    for requirement_id in requirement_ids:
        edit(session, requirement_id, place=Place.LEFT_OUT, why=why)


def unsort(session: Session, requirement_ids: Iterable[int]) -> None:
    """Put these lines back among those not sorted yet."""
    for requirement_id in requirement_ids:
        edit(session, requirement_id, place=Place.NOT_SORTED)


def confirm(session: Session, requirement_id: int) -> None:
    """The person looked at an unsure line and keeps it as it is: it is sure now, and decided."""
    row = of_id(session, requirement_id)
    row.decided, row.confidence = True, Confidence.HIGH
    session.flush()


def set_sift(session: Session, requirement_id: int, sift: Sift | None, sentence: str = "") -> None:
    """Keep the one-line sift answer: yes, partly or not yet, and one sentence (M21b)."""
    edit(session, requirement_id, sift=sift, sift_sentence=sentence)


def move(session: Session, opportunity_id: int, order: Sequence[int]) -> None:
    """Put the lines ``order`` (ids) first, in that order; the others follow as they were."""
    there = [row.id for row in of_opportunity(session, opportunity_id)]
    wanted = [each for each in order if each in there]
    rows.reordered(session, Requirement, [*wanted, *(each for each in there if each not in wanted)])


def _insert_after(session: Session, opportunity_id: int, before: int | None, added: int) -> None:
    order = [row.id for row in of_opportunity(session, opportunity_id) if row.id != added]
    order.insert(0 if before is None else order.index(before) + 1, added)
    rows.reordered(session, Requirement, order)


def split(session: Session, requirement_id: int, at: int) -> int:
    """Split a line in two at a character of its text; returns the id of the second, which follows the first.

    Level, kind and links' bridge stay with the first; the second takes level and kind. Signs that only joined the two
    ("and", a comma) are the person's to take out.

    Raises:
        UserError: one half would have no words.
    """
    row = of_id(session, requirement_id)
    first, second = row.text[:at].strip(), row.text[at:].strip()
    if not first or not second:
        raise UserError(
            tr("One half of the line would be empty."),
            tr("Nothing was changed."),
            tr("Put the cursor between two words."),
        )
    offset = _offset_in_posting(session, row, at)
    new = Requirement(
        opportunity_id=row.opportunity_id, posting_id=row.posting_id, line=row.line, end_line=row.end_line,
        start=row.start if offset is None else offset, stop=row.stop, text=second, heading=row.heading,
        rule=row.rule, place=row.place, why=row.why, level=row.level, kind=row.kind, decided=True,
        terms=tuple(term for term in row.terms if term.casefold() in second.casefold()),
    )  # fmt: skip
    row.text, row.label, row.decided = first, "", True
    row.terms = tuple(term for term in row.terms if term.casefold() in first.casefold())
    if offset is not None:
        row.stop = offset
    added = rows.added(session, new)
    _insert_after(session, row.opportunity_id, requirement_id, added)
    return added


def _offset_in_posting(session: Session, row: Requirement, at: int) -> int | None:
    """Where in the posting the second half begins, if the listed text still stands there letter for letter."""
    if row.posting_id is None or row.start is None or row.stop is None:
        return None
    stands = rows.found(session, Posting, row.posting_id).text[row.start : row.stop]
    return row.start + at if stands == row.text else None


def merge_up(session: Session, requirement_id: int) -> int:
    """Join a line to the one above it in the same place; returns the id of the joined line, the upper one.

    Examples linked to either stay linked, the upper line's decision first; so with the bridge and the sift answer.

    Raises:
        UserError: there is no line above.
    """
    row = of_id(session, requirement_id)
    order = [each.id for each in of_opportunity(session, row.opportunity_id, row.place)]
    position = order.index(requirement_id)
    if position == 0:
        raise UserError(
            tr("There is no line above this one."), tr("Nothing was changed."), tr("Move it first, or merge another.")
        )
    upper = of_id(session, order[position - 1])
    upper.text, upper.label, upper.decided = f"{upper.text} {row.text}", "", True
    upper.terms = tuple(dict.fromkeys((*upper.terms, *row.terms)))
    if upper.posting_id == row.posting_id and upper.start is not None and row.start is not None:
        upper.start, upper.stop = min(upper.start, row.start), max(upper.stop or 0, row.stop or 0)
        upper.line, upper.end_line = min(upper.line or 1, row.line or 1), max(upper.end_line or 1, row.end_line or 1)
    if upper.sift is None:
        upper.sift, upper.sift_sentence = row.sift, row.sift_sentence
    _move_work(session, from_id=row.id, to_id=upper.id)
    session.delete(row)
    session.flush()
    return upper.id


def _move_work(session: Session, *, from_id: int, to_id: int) -> None:
    """Give the links and the bridge of one line to another that has none of its own for them."""
    there = set(session.scalars(select(Link.example_id).where(Link.requirement_id == to_id)))
    for link in session.scalars(select(Link).where(Link.requirement_id == from_id)):
        if link.example_id not in there:
            link.requirement_id = to_id
    if session.scalar(select(Bridge.id).where(Bridge.requirement_id == to_id)) is None:
        bridge = session.scalar(select(Bridge).where(Bridge.requirement_id == from_id))
        if bridge is not None:
            bridge.requirement_id = to_id
    session.flush()


def remove(session: Session, requirement_id: int) -> None:
    """Delete a line with what hangs on it; a line that the posting holds is rather left out. Undo brings it back."""
    rows.deleted(session, Requirement, requirement_id)
