"""Filling a store with a sample story from ``resources/sample``; it must not touch a store that holds anything.

Each sample is one person with posts, examples and people. Put together, the first one's person owns the store; of the
others only posts, people and examples are taken over, after the first one's.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from desktop_app import paths
from desktop_app.errors import UserError
from desktop_app.records import rows, sample_days, sample_person, sample_post, sample_rounds
from desktop_app.records.sample_story import Story
from desktop_app.store.models import Example, Opportunity, Person
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One sample to choose from: what it is about, where, and what it holds, in words."""

    key: str
    title: str
    where: str
    summary: str
    files: tuple[str, ...]


def _folder() -> Path:
    return paths.RESOURCES / "sample"


def choices() -> tuple[Sample, ...]:
    """The samples to choose from, in the order they are offered."""
    listed = tomllib.loads((_folder() / "samples.toml").read_text(encoding="utf-8"))["sample"]
    return tuple(Sample(**{**entry, "files": tuple(entry["files"])}) for entry in listed)


def fill(session: Session, *, keys: Iterable[str] | None = None, today: date | None = None) -> None:
    """Fill an empty store with samples.

    Args:
        session: a session that may write.
        keys: which samples, the first one's person owning the store; all of them by default.
        today: the day it is; the stories are told as of it.

    Raises:
        UserError: the store holds something already, or a sample of that name is not there.
    """
    if any(session.scalar(select(func.count()).select_from(table)) for table in (Opportunity, Example, Person)):
        raise UserError(
            tr("This store is not empty, and a sample would mix with your own work."),
            tr("Nothing was changed."),
            tr("Choose another folder with --data, such as one named sample."),
        )
    known = {sample.key: sample for sample in choices()}
    wanted = list(known) if keys is None else list(dict.fromkeys(keys))
    for key in wanted:
        if key not in known:
            raise UserError(
                tr("There is no sample named “{key}”.", key=key),
                tr("Nothing was changed."),
                tr("There are: {names}.", names=", ".join(known)),
            )
    told = []
    for number, key in enumerate(wanted):
        story = Story(session, today or rows.today(), {}, owns=number == 0)
        told += [(story, post) for post in _tell(story, known[key])]
    for story, post in told:
        sample_post.sort_matrix(story, post)


def _tell(story: Story, sample: Sample) -> list[dict[str, Any]]:
    """Tell one story; returns its posts."""
    people, posts = _read(story, sample)
    if story.owns:
        sample_person.fill_own(story, people)
    sample_person.fill_people(story, people)
    sample_person.fill_examples(story, people)
    for post in posts:
        sample_post.fill(story, post)
    for question in people.get("kept", ()):
        sample_rounds.fill_kept(story, question)
    for post in posts:
        sample_rounds.fill(story, post)
    sample_rounds.fill_takes(story, people)
    sample_person.finish_people(story, people)
    story.session.flush()
    return posts


def _read(story: Story, sample: Sample) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """All files of a sample as (what belongs to the person, one mapping for each post), every day moved.

    A file with an ``[opportunity]`` begins a post; interviews of a file without one belong to the post before.
    """
    of_person: dict[str, Any] = {}
    posts: list[dict[str, Any]] = []
    for name in sample.files:
        text = (_folder() / sample.key / name).read_text(encoding="utf-8")
        data = sample_days.moved(tomllib.loads(text), story.today)
        if "opportunity" in data:
            posts.append({"interview": []})
        for key, value in data.items():
            if key == "interview":
                posts[-1]["interview"] += value
            elif key in sample_post.KEYS:
                posts[-1][key] = value
            elif isinstance(value, list):
                of_person.setdefault(key, []).extend(value)
            else:
                of_person[key] = value
    return of_person, posts
