"""How kinds of entry, their fields and backups are called in the window; it must not read any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale

from desktop_app.ui.translate import plural, tr
from desktop_app.ui.when import day_text, time_text

if TYPE_CHECKING:
    from desktop_app.store.backups import Backup


def kind_words() -> dict[str, str]:
    """Kinds of entry as the person calls them; what is not listed is a detail of something."""
    return {
        "example": tr("example"),
        "opportunity": tr("opportunity"),
        "posting": tr("posting"),
        "requirement": tr("requirement"),
        "interview": tr("interview"),
        "answer": tr("answer"),
        "person": tr("person"),
        "contact": tr("contact with somebody"),
        "signal": tr("signal"),
        "fact": tr("fact"),
        "held_role": tr("role held"),
        "degree": tr("degree"),
        "licence": tr("licence or certificate"),
        "spoken_language": tr("language"),
        "profile": tr("your name and how to reach you"),
        "take": tr("rehearsal"),
        "kept_question": tr("question"),
        "debrief": tr("debrief"),
        "follow_up": tr("note"),
        "link": tr("link from an example to a requirement"),
    }


def kind_word(kind: str) -> str:
    """One kind."""
    return kind_words().get(kind) or tr("detail")


def field_words() -> dict[str, str]:
    """Fields that columns of a table may mean and that conflicts are about."""
    return {
        "title": tr("title"),
        "employer": tr("employer"),
        "place": tr("place"),
        "pay": tr("pay"),
        "source": tr("how it came"),
        "reference": tr("reference"),
        "pattern": tr("working pattern"),
        "status": tr("where it stands"),
        "applied_on": tr("applied on"),
        "closes_on": tr("last day to apply"),
        "closed_on": tr("closed on"),
        "close_words": tr("why it closed"),
        "contact_name": tr("name of the contact"),
        "contact_email": tr("e-mail of the contact"),
        "contact_phone": tr("phone of the contact"),
        "notes": tr("notes"),
        "name": tr("name"),
        "first_name": tr("first name"),
        "last_name": tr("last name"),
        "firm": tr("firm"),
        "email": tr("e-mail"),
        "phone": tr("phone"),
        "last_contact": tr("last contact"),
        "reach": tr("how to reach them"),
        "background": tr("background"),
        "remarks": tr("remarks"),
        "headline": tr("headline"),
        "situation": tr("situation"),
        "task": tr("task"),
        "action": tr("action"),
        "result": tr("result"),
        "learned": tr("what I learned"),
        "when_text": tr("when"),
        "year": tr("year"),
        "people": tr("who was there"),
        "tags": tr("tags"),
        "number_source": tr("source of the figures"),
        "text": tr("text"),
        "summary": tr("summary"),
        "value": tr("value"),
        "level": tr("level"),
        "began": tr("began"),
        "ended": tr("ended"),
    }


def field_word(name: str) -> str:
    """One field; a rare one by its name in the file."""
    return field_words().get(name) or name.replace("_", " ")


def target_words() -> list[tuple[str, str]]:
    """What the rows of a table can be."""
    return [("opportunity", tr("opportunities")), ("person", tr("people")), ("example", tr("examples"))]


def what_words(what: str) -> str:
    """What a file turned out to be."""
    return {
        "bundle": tr("a Greenroom bundle"),
        "json_resume": tr("a CV as JSON Resume"),
        "linkedin": tr("the archive of LinkedIn"),
        "contacts": tr("contacts"),
        "table": tr("a table"),
    }[what]


def counts(plan: Any) -> str:
    """New, changed, in conflict, the same: in one line."""
    parts = [
        plural("{n} new entry", "{n} new entries", plan.count_new),
        tr("{n} changed", n=len(plan.changed)),
        tr("{n} in conflict", n=len(plan.conflicts)),
        tr("{n} the same", n=plan.same),
    ]
    return tr(" · ").join(parts)


def difference(each: Any) -> str:
    """One field of an entry on both sides."""
    name = field_word(each.field)
    if not each.mine:
        return tr("{field}: “{theirs}”", field=name, theirs=each.theirs)
    return tr("{field}: here “{mine}”, in the file “{theirs}”", field=name, mine=each.mine, theirs=each.theirs)


def reason_word(reason: str) -> str:
    """Why a backup was made."""
    return {
        "auto": tr("made by itself"),
        "hand": tr("made by you"),
        "migration": tr("before a new version"),
        "restore": tr("before going back"),
    }[reason]


def backup_name(backup: Backup) -> str:
    """A backup by its day and time where the person is."""
    here = backup.made.astimezone()
    return tr("{day}, {time}", day=day_text(here.date(), year=True), time=time_text(here))


def size_words(count: int) -> str:
    """A number of bytes."""
    if count < 1_000_000:
        return tr("{n} kB", n=max(1, round(count / 1000)))
    return tr("{n} MB", n=QLocale().toString(count / 1_000_000, "f", 1))
