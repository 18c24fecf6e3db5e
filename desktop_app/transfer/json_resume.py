"""JSON Resume (jsonresume.org, 1.0.0) in and out; it must not know what becomes of a CV in the store.

Going out, only what the person ticked as true and did not mark private is told.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from desktop_app.store.lists import LanguageLevel, Progress
from desktop_app.transfer.cv import Cv, Paper, Post, Schooling, Story
from desktop_app.transfer.strict_json import refused
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session

SCHEMA: Final = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
SECTIONS: Final = (
    "work", "volunteer", "education", "awards", "certificates", "publications", "skills", "languages", "interests",
    "references", "projects",
)  # fmt: skip
_MOST_ENTRIES: Final = 2_000


def is_resume(value: object) -> bool:
    """Whether a JSON value has the form of a JSON Resume."""
    return isinstance(value, dict) and (isinstance(value.get("basics"), dict) or any(key in value for key in SECTIONS))


def read(value: Mapping[str, Any], where: str) -> Cv:
    """The CV in a JSON value.

    Raises:
        UserError: a part is not what JSON Resume says it is; it is named.
    """
    parts = {key: _Part(where, key, entry) for key in SECTIONS for entry in [value.get(key)]}
    basics = _Fields(tr("{where}, basics", where=where), {} if value.get("basics") is None else value["basics"])
    cv = Cv(name=basics.text("name"), email=basics.text("email"), phone=basics.text("phone"))
    for each in parts["work"].entries():
        cv.posts.append(_post(each, each.text("position"), each.text("name") or each.text("company")))
    for each in parts["volunteer"].entries():
        cv.posts.append(_post(each, each.text("position"), each.text("organization")))
    for each in parts["education"].entries():
        cv.schooling.append(
            Schooling(
                level=each.text("studyType"), subject=each.text("area"), school=each.text("institution"),
                ended=each.text("endDate"),
            )
        )  # fmt: skip
    for each in parts["certificates"].entries():
        cv.papers.append(Paper(name=each.text("name"), issuer=each.text("issuer")))
    for each in parts["languages"].entries():
        cv.languages.append((each.text("language"), each.text("fluency")))
    cv.stories += _stories(parts)
    used = {"basics", "$schema", "meta", *SECTIONS} - {"publications", "interests", "references"}
    cv.left += sorted(key for key in value if key not in used and value[key])
    cv.left += [
        f"basics.{key}" for key in basics.fields if key not in ("name", "email", "phone") and basics.fields[key]
    ]
    for part in parts.values():
        cv.left += part.left()
    return cv


def _post(each: _Fields, title: str, employer: str) -> Post:
    return Post(
        title=title, employer=employer, place=each.text("location"), began=each.text("startDate"),
        ended=each.text("endDate"), summary=each.text("summary"), highlights=each.texts("highlights"),
    )  # fmt: skip


def _stories(parts: Mapping[str, _Part]) -> Iterable[Story]:
    for each in parts["projects"].entries():
        yield Story(
            title=each.text("name"), headline=each.text("description"), action="\n".join(each.texts("highlights")),
            place=each.text("entity"), when=each.text("startDate"), tags=each.texts("keywords"),
        )  # fmt: skip
    for each in parts["awards"].entries():
        yield Story(
            title=each.text("title"), headline=each.text("summary"), place=each.text("awarder"), when=each.text("date")
        )
    for each in parts["skills"].entries():
        name, level = each.text("name"), each.text("level")
        yield Story(title=name, situation=level, tags=each.texts("keywords") or ((name,) if name else ()))


class _Fields:
    """One object of the file; every field that was asked for is remembered, so that the rest can be named."""

    def __init__(self, where: str, fields: object) -> None:
        if not isinstance(fields, dict):
            raise refused(where, tr("must be an entry with fields"))
        self.where, self.fields = where, fields
        self.asked: set[str] = set()

    def text(self, name: str) -> str:
        """A text, "" where there is none; a number stands for its digits."""
        self.asked.add(name)
        value = self.fields.get(name)
        if value is None:
            return ""
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise refused(f"{self.where}, “{name}”", tr("must be a text"))
        return str(value).strip()

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        self.asked.add(name)
        value = self.fields.get(name)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise refused(f"{self.where}, “{name}”", tr("must be a list of texts"))
        return tuple(each.strip() for each in value if each.strip())


class _Part:
    """One list of the file."""

    def __init__(self, where: str, name: str, value: object) -> None:
        self.name = name
        if value is not None and not isinstance(value, list):
            raise refused(f"{where}, “{name}”", tr("must be a list"))
        if value is not None and len(value) > _MOST_ENTRIES:
            raise refused(
                f"{where}, “{name}”", tr("has {count} entries (at most {most})", count=len(value), most=_MOST_ENTRIES)
            )
        self._entries = [
            _Fields(tr("{where}, {name}, entry {number}", where=where, name=name, number=n), each)
            for n, each in enumerate(value or [], 1)
        ]

    def entries(self) -> list[_Fields]:
        """Its entries in order."""
        return self._entries

    def left(self) -> list[str]:
        """Fields that say something and were not asked for."""
        return [
            f"{self.name}.{key}"
            for each in self._entries
            if each.asked
            for key, value in each.fields.items()
            if value and key not in each.asked
        ]


def written(session: Session) -> bytes:
    """The own record and the true examples as JSON Resume; what is private and the numbers of papers stay here."""
    from desktop_app.records import examples, own_record

    profile = own_record.profile(session)
    stories = [row for row in examples.in_use(session) if row.truth and not row.private]
    value = {
        "$schema": SCHEMA,
        "basics": _said(name=profile.name, email=profile.email, phone=profile.phone),
        "work": [
            _said(
                name=row.employer, position=row.title, location=row.place,
                startDate=row.began.isoformat() if row.began else "",
                endDate=row.ended.isoformat() if row.ended else "", summary=row.summary,
            )
            for row in own_record.roles(session)
        ],
        "education": [
            _said(
                institution=row.school, area=row.subject, studyType=row.level.value.capitalize(),
                endDate=str(row.year or ""),
            )
            for row in own_record.degrees(session)
        ],
        "certificates": [
            _said(name=row.name, issuer=row.issued_by)
            for row in own_record.licences(session)
            if row.progress is Progress.HELD
        ],
        "skills": [{"name": tag} for tag in sorted({tag for row in own_record.roles(session) for tag in row.tags})],
        "languages": [
            {"language": row.code, "fluency": _fluency(row.level)}
            for row in own_record.languages(session)
        ],
        "projects": [
            _said(name=row.title, description=row.headline, entity=row.place, keywords=list(row.tags))
            for row in stories
        ],
    }  # fmt: skip
    kept = {key: part for key, part in value.items() if part}
    return (json.dumps(kept, ensure_ascii=False, indent=2) + "\n").encode()


def _fluency(level: LanguageLevel) -> str:
    return "Native" if level is LanguageLevel.NATIVE else level.value.upper()


def _said(**fields: object) -> dict[str, object]:
    """The fields that say something."""
    return {name: value for name, value in fields.items() if value}
