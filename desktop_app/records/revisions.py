"""Earlier wordings of an example; splitting, merging, duplicating one; it must never lose a sentence of the person's.

A revision is the whole wording as it was. Every verb here that rewrites keeps one first.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desktop_app.errors import UserError
from desktop_app.records import examples, rows, tellings
from desktop_app.store.models import ExampleRevision
from desktop_app.translate import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.orm import Session


SITTING: Final = timedelta(minutes=30)
"""After so long without a change the wording that stands is kept before the next one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """An earlier wording: ``parts`` by name (title, headline, situation ...), ``versions`` by audience."""

    id: int
    saved_at: datetime
    why: str
    parts: dict[str, str]
    versions: dict[str, str]


def of_example(session: Session, example_id: int) -> tuple[Revision, ...]:
    """The earlier wordings of an example, the latest first."""
    found = session.scalars(
        select(ExampleRevision)
        .where(ExampleRevision.example_id == example_id)
        .order_by(ExampleRevision.saved_at.desc(), ExampleRevision.id.desc())
    )
    return tuple(_plain(row) for row in found)


def _plain(row: ExampleRevision) -> Revision:
    content = json.loads(row.content)
    versions = content.pop("versions")
    return Revision(id=row.id, saved_at=row.saved_at, why=row.why, parts=content, versions=versions)


def keep(session: Session, example_id: int, why: str = "", *, at: datetime | None = None) -> int | None:
    """Keep the wording as it is now; returns None where the latest revision is the same already."""
    row = examples.row_of(session, example_id)
    content: dict[str, object] = {name: getattr(row, name) for name in examples.WORDING}
    content["versions"] = tellings.versions(session, example_id)
    text = json.dumps(content, ensure_ascii=False, sort_keys=True)
    latest = session.scalar(
        select(ExampleRevision.content)
        .where(ExampleRevision.example_id == example_id)
        .order_by(ExampleRevision.saved_at.desc(), ExampleRevision.id.desc())
        .limit(1)
    )
    if latest == text:
        return None
    return rows.added(session, ExampleRevision(example_id=example_id, saved_at=at or rows.now(), why=why, content=text))


def keep_sitting(session: Session, example_id: int, *, at: datetime | None = None) -> int | None:
    """Keep the wording that stood when a sitting of writing begins; returns None in the middle of one.

    A sitting begins with the first change after ``SITTING``. What has no words beside its title is not worth keeping.
    """
    at = at or rows.now()
    row = examples.row_of(session, example_id)
    told = any(getattr(row, part).strip() for part in examples.WORDING if part != "title")
    if not told or at - row.changed_at < SITTING:
        return None
    return keep(session, example_id, "", at=row.changed_at)


def bring_back(session: Session, revision_id: int, *, at: datetime | None = None) -> None:
    """Make an earlier wording the present one; the present one is kept first."""
    row = rows.found(session, ExampleRevision, revision_id)
    wanted = _plain(row)
    keep(session, row.example_id, mark("before an earlier wording came back"), at=at)
    examples.edit(session, row.example_id, at=at, **wanted.parts)
    for audience in {*tellings.versions(session, row.example_id), *wanted.versions}:
        tellings.put_version(session, row.example_id, audience, wanted.versions.get(audience, ""), at=at)


def duplicate(session: Session, example_id: int, *, title: str = "", at: datetime | None = None) -> int:
    """A copy of an example for another telling, at the end of the bank.

    Wording, tellings, depth notes, competencies and figures are copied. The truth tick is not: it is given to a text,
    and the copy will become another one. Links and uses stay with the original.
    """
    row = examples.row_of(session, example_id)
    copied = {
        name: getattr(row, name)
        for name in (
            *examples.WORDING, "framework", "when_text", "year", "place", "people", "my_part", "their_part", "tags",
            "number_source", "no_figure_reason", "private", "language",
        )
    }  # fmt: skip
    copied["title"] = title.strip() or f"{row.title} (2)"
    copy = examples.add(session, at=at, **copied)
    for audience, text in tellings.versions(session, example_id).items():
        tellings.put_version(session, copy, audience, text, at=at)
    for kind, text in tellings.depth_notes(session, example_id).items():
        tellings.put_depth_note(session, copy, kind, text)
    examples.tick_competencies(session, copy, examples.competencies(session, example_id))
    _copy_figures(session, example_id, copy)
    return copy


def _copy_figures(session: Session, source: int, target: int) -> None:
    """What the person said about the numbers of one example holds for the same numbers in another."""
    known = {figure.written for figure in tellings.figures(session, target)}
    for each in tellings.figures(session, source):
        if each.written not in known:
            tellings.set_figure(session, target, each.written, each.state, source=each.source, normal=each.normal)


def split(
    session: Session,
    example_id: int,
    second: Mapping[str, str],
    first: Mapping[str, str],
    *,
    at: datetime | None = None,
) -> int:
    """Make two examples out of one: ``first`` is what stays, ``second`` what goes into the new one (part -> text).

    The whole wording is kept as a revision of the first. Neither half keeps the truth tick: each is a new text.

    Returns:
        The id of the second example; it takes over year, place and competencies.

    Raises:
        ValueError: a part that does not exist (our own bug).
    """
    row = examples.row_of(session, example_id)
    unknown = (second.keys() | first.keys()) - set(examples.WORDING)
    if unknown:
        raise ValueError(f"an example has no part named {', '.join(sorted(unknown))}")
    keep(session, example_id, mark("before it was split"), at=at)
    new = examples.add(
        session, at=at,
        **{"title": f"{row.title} (2)", **second},
        when_text=row.when_text, year=row.year, place=row.place, people=row.people, private=row.private,
        language=row.language, framework=row.framework,
    )  # fmt: skip
    examples.tick_competencies(session, new, examples.competencies(session, example_id))
    _copy_figures(session, example_id, new)
    examples.edit(session, example_id, at=at, **first)
    examples.confirm(session, example_id, truth=False)
    return new


def merge(session: Session, example_id: int, other_id: int, *, at: datetime | None = None) -> None:
    """Put a second example into a first: each part is set under the first's own, and the second is retired.

    Both wordings are kept as revisions, depth notes fill gaps, competencies join. The truth tick falls.

    Raises:
        UserError: asked to merge an example with itself.
    """
    if example_id == other_id:
        raise UserError(
            tr("An example cannot be merged with itself."), tr("Nothing was changed."), tr("Choose another one.")
        )
    one, other = examples.row_of(session, example_id), examples.row_of(session, other_id)
    keep(session, example_id, mark("before a merge"), at=at)
    keep(session, other_id, tr("before it went into “{title}”", title=one.title), at=at)
    joined = {
        part: "\n".join(dict.fromkeys(text for text in (getattr(one, part), getattr(other, part)) if text.strip()))
        for part in examples.PARTS
    }
    examples.edit(session, example_id, at=at, **joined)
    there = tellings.depth_notes(session, example_id)
    for kind, text in tellings.depth_notes(session, other_id).items():
        if kind not in there:
            tellings.put_depth_note(session, example_id, kind, text)
    both = (*examples.competencies(session, example_id), *examples.competencies(session, other_id))
    examples.tick_competencies(session, example_id, both)
    _copy_figures(session, other_id, example_id)
    examples.confirm(session, example_id, truth=False)
    examples.retire(session, other_id)
