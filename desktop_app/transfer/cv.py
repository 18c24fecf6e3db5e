"""A curriculum vitae as facts and draft examples; it must not know the file it came from, and ticks nothing as true."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from desktop_app.matching.facts_read import needs
from desktop_app.store.lists import DegreeLevel, LanguageLevel, Progress
from desktop_app.transfer.dates import day_of
from desktop_app.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.transfer.drafts import Drafts

TITLE_CHARACTERS: Final = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A post as a CV tells it; ``began`` and ``ended`` as written there."""

    title: str = ""
    employer: str = ""
    place: str = ""
    began: str = ""
    ended: str = ""
    summary: str = ""
    highlights: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Schooling:
    """A degree or course as a CV tells it."""

    level: str = ""
    subject: str = ""
    school: str = ""
    ended: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A certificate or licence as a CV tells it."""

    name: str = ""
    issuer: str = ""
    number: str = ""
    expires: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Something done that could become an example: a project, an award, a group of skills."""

    title: str
    headline: str = ""
    situation: str = ""
    action: str = ""
    place: str = ""
    when: str = ""
    tags: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True)
class Cv:
    """What was read of a CV; ``left`` names the parts that have no place here."""

    name: str = ""
    email: str = ""
    phone: str = ""
    posts: list[Post] = field(default_factory=list)
    schooling: list[Schooling] = field(default_factory=list)
    papers: list[Paper] = field(default_factory=list)
    languages: list[tuple[str, str]] = field(default_factory=list)
    stories: list[Story] = field(default_factory=list)
    left: list[str] = field(default_factory=list)


def put(cv: Cv, into: Drafts, today: date) -> None:
    """Add what a CV says to the drafts: facts of the own record, and draft examples without a truth tick."""
    if cv.name or cv.email or cv.phone:
        into.add("profile", name=cv.name, email=cv.email, phone=cv.phone)
    for post in cv.posts:
        _post(post, into)
    for each in cv.schooling:
        _schooling(each, into, today)
    for paper in cv.papers:
        if paper.name:
            expires = day_of(paper.expires)
            state = Progress.LAPSED if expires and expires < today else Progress.HELD
            into.add(
                "licence", name=paper.name, issued_by=paper.issuer, number=paper.number, expires=expires, progress=state
            )
    _languages(cv.languages, into)
    for story in cv.stories:
        _example(story, into)
    if cv.left:
        into.notes.append(
            tr("Not taken, because there is no place for it here: {names}.", names=", ".join(sorted(set(cv.left))))
        )


def _post(post: Post, into: Drafts) -> None:
    title = post.title or post.employer
    if not title:
        into.notes.append(tr("A post without a title and an employer was left out."))
        return
    began, ended = day_of(post.began), day_of(post.ended)
    for written, read in ((post.began, began), (post.ended, ended)):
        if written and read is None and written.casefold() not in ("present", "current", "now"):
            into.notes.append(
                tr(
                    "“{title}”: the date “{written}” was not understood and is left open.",
                    title=title,
                    written=written[:40],
                )
            )
    if began and ended and ended < began:
        into.notes.append(tr("“{title}” ends before it begins in the file; its end is left open.", title=title))
        ended = None
    into.add(
        "held_role", title=title, employer=post.employer, place=post.place, began=began, ended=ended,
        summary=post.summary,
    )  # fmt: skip
    where = ", ".join(part for part in (title, post.employer) if part)
    for highlight in post.highlights:
        story = Story(title=highlight, situation=where, action=highlight, place=post.employer, when=post.began)
        _example(story, into)


def _schooling(each: Schooling, into: Drafts, today: date) -> None:
    number = needs(f"{each.level} {each.subject}").degree
    if number is None:
        number = needs(each.school).degree
    known = list(DegreeLevel)
    name = ", ".join(part for part in (each.level, each.subject, each.school) if part)
    if not name:
        return
    if number is None:
        into.notes.append(
            tr(
                "“{name}”: its level was not understood and is kept as school; set it on the Facts page.",
                name=name[:80],
            )
        )
    ended = day_of(each.ended)
    into.add(
        "degree",
        level=known[number or 0].value,
        subject=each.subject or each.level,
        school=each.school,
        year=ended.year if ended else None,
        progress=(Progress.IN_PROGRESS if ended and ended > today else Progress.HELD).value,
    )


def _languages(given: list[tuple[str, str]], into: Drafts) -> None:
    known: set[str] = set()
    for name, level in given:
        asked = needs(f"{level} {name}" if level else name).languages or needs(name).languages
        code = asked[0][0] if asked else ""
        if not code:
            into.notes.append(
                tr("The language “{name}” is not known by name; add it on the Facts page.", name=name[:40])
            )
        elif code not in known:
            known.add(code)
            written = asked[0][1]
            if not written:
                spoken = f"{name[:40]} (“{level[:40]}”)" if level else name[:40]
                into.notes.append(
                    tr(
                        "How well you speak {language} was not understood; kept as B1, change it there.",
                        language=spoken,
                    )
                )
            into.add("spoken_language", code=code, level=written or LanguageLevel.B1.value)


def _example(story: Story, into: Drafts) -> None:
    """One draft example without a truth tick; a long title is shortened, and the whole of it stays in the text."""
    title = " ".join(story.title.split())
    if not title:
        return
    short = title if len(title) <= TITLE_CHARACTERS else title[: TITLE_CHARACTERS - 1].rsplit(" ", 1)[0] + "…"
    when = day_of(story.when)
    into.add(
        "example", title=short, headline=story.headline, situation=story.situation, action=story.action,
        place=story.place, year=when.year if when else None, when_text=story.when, tags=story.tags,
    )  # fmt: skip
