"""The archive that LinkedIn gives people of their own data, as a CV and the jobs they applied for; it writes nothing.

Connections are left alone: a list of hundreds of acquaintances is not who was met on the way to a post.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_app.transfer import tables
from desktop_app.transfer.cv import Cv, Paper, Post, Schooling, Story
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.transfer.archive import Archive

JOBS: Final = "Job Applications.csv"
_PREAMBLE: Final = "Notes:"

Row = "Mapping[str, str]"


def is_linkedin(archive: Archive) -> bool:
    """Whether this zip looks like LinkedIn's archive."""
    names = {name.rsplit("/", 1)[-1] for name in archive.names}
    return bool(names & {"Profile.csv", "Positions.csv"}) or JOBS in names


class Found:
    """The tables of an archive, each read when it is asked for."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._paths = {name.rsplit("/", 1)[-1]: name for name in archive.names}
        self.asked: set[str] = {"Connections.csv"}

    def rows(self, name: str) -> list[dict[str, str]]:
        """The rows of one table, [] where there is none.

        Raises:
            UserError: the table cannot be read.
        """
        self.asked.add(name)
        if name not in self._paths:
            return []
        text = tables.decoded(self._archive.read(self._paths[name]))
        if text.startswith(_PREAMBLE):
            text = text.partition("\n\n")[2]
        return tables.rows_of(text) if text.strip() else []

    def others(self) -> list[str]:
        """Tables that were not asked for."""
        return sorted(name for name in self._paths if name.endswith(".csv") and name not in self.asked)


def read(archive: Archive) -> tuple[Cv, list[dict[str, str]]]:
    """The CV in the archive, and the rows of the jobs applied for.

    Raises:
        UserError: a table cannot be read.
    """
    found = Found(archive)
    cv = Cv()
    for row in found.rows("Profile.csv")[:1]:
        cv.name = f"{row.get('First Name', '')} {row.get('Last Name', '')}".strip()
        cv.left += [tr("Profile “{name}”", name=name) for name in ("Headline", "Summary") if row.get(name)]
    emails = found.rows("Email Addresses.csv")
    first = next((row for row in emails if row.get("Primary", "").casefold() == "yes"), emails[0] if emails else {})
    cv.email = first.get("Email Address", "")
    cv.phone = next((row.get("Number", "") for row in found.rows("PhoneNumbers.csv")), "")
    cv.posts += [_post(row, "Title") for row in found.rows("Positions.csv")]
    cv.posts += [_post(row, "Role") for row in found.rows("Volunteering.csv")]
    for row in found.rows("Education.csv"):
        cv.schooling.append(
            Schooling(
                level=row.get("Degree Name", ""), school=row.get("School Name", ""), ended=row.get("End Date", ""),
                subject=row.get("Notes", "") if len(row.get("Notes", "")) <= len(row.get("School Name", "")) else "",
            )
        )  # fmt: skip
    for row in found.rows("Certifications.csv"):
        cv.papers.append(
            Paper(
                name=row.get("Name", ""), issuer=row.get("Authority", ""), number=row.get("License Number", ""),
                expires=row.get("Finished On", ""),
            )
        )  # fmt: skip
    cv.languages += [(row.get("Name", ""), row.get("Proficiency", "")) for row in found.rows("Languages.csv")]
    cv.stories += _stories(found)
    jobs = found.rows(JOBS)
    cv.left += found.others()
    return cv, jobs


def _post(row: Mapping[str, str], title: str) -> Post:
    return Post(
        title=row.get(title, ""), employer=row.get("Company Name", ""), place=row.get("Location", ""),
        began=row.get("Started On", ""), ended=row.get("Finished On", ""), summary=row.get("Description", ""),
    )  # fmt: skip


def _stories(found: Found) -> list[Story]:
    made = [
        Story(
            title=row.get("Title", ""), action=row.get("Description", ""), situation=row.get("Url", ""),
            when=row.get("Started On", ""),
        )
        for row in found.rows("Projects.csv")
    ]  # fmt: skip
    made += [
        Story(title=row.get("Title", ""), headline=row.get("Description", ""), when=row.get("Issued On", ""))
        for row in found.rows("Honors.csv")
    ]
    skills = tuple(row.get("Name", "").strip() for row in found.rows("Skills.csv"))
    if skills := tuple(filter(None, skills)):
        made.append(Story(title=tr("Skills listed on LinkedIn"), situation=", ".join(skills), tags=skills[:20]))
    return made
