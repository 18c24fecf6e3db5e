"""The chapters of the guide as they lie on the disk, in the language of the window where there is one; no Qt is known.

A chapter is a Markdown file of ``docs/guide``; a translation has the same name in a folder of its language's code.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop_app.paths import RESOURCES

if TYPE_CHECKING:
    from pathlib import Path

CHANGES: Final = "changes"
"""Key of the chapter that is the list of changes."""

OF_PAGE: Final = {
    "today": "tonight", "opportunities": "posting", "opportunity": "posting", "interview": "prepare", "brief": "brief",
    "examples": "examples", "rehearse": "rehearse", "questions": "rehearse", "looking_back": "afterwards",
    "calm": "rehearse", "debrief": "afterwards", "follow_up": "afterwards", "outcome": "afterwards",
    "people": "afterwards", "settings": "your-file", "files": "your-file",
}  # fmt: skip
"""Page -> the chapter that tells of it."""

ORDER: Final = (
    "tonight", "posting", "coverage", "examples", "prepare", "brief", "rehearse", "afterwards", "your-file", "keys",
    "command-line",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One chapter: its key (the file's name), its title (the first heading), where it lies."""

    id: str
    title: str
    file: Path


def folder() -> Path:
    """Where the guide lies: beside the resources in a package, in ``docs/`` of the source."""
    packed = RESOURCES.parent / "guide"
    return packed if packed.is_dir() else RESOURCES.parent / "docs" / "guide"


def chapters(language: str = "en", *, changes: str = "What is new") -> tuple[Chapter, ...]:
    """Every chapter in order, then the list of changes under the title ``changes``."""
    listed = []
    for key in ORDER:
        own = folder() / language / f"{key}.md"
        file = own if own.is_file() else folder() / f"{key}.md"
        if file.is_file():
            first = file.read_text(encoding="utf-8").partition("\n")[0]
            listed.append(Chapter(id=key, title=first.removeprefix("# ").strip(), file=file))
    new = RESOURCES.parent / "CHANGELOG.md"
    if new.is_file():
        listed.append(Chapter(id=CHANGES, title=changes, file=new))
    return tuple(listed)
