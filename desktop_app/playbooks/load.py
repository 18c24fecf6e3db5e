"""Finding playbooks in folders and keeping them in memory; it must not know any type by name, and writes nothing.

Built-in playbooks lie in ``resources/playbooks``; the person's own folder overrides them by key. A file is read when
somebody asks for it, and again only when it has changed on disk.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from desktop_app import paths
from desktop_app.errors import UserError
from desktop_app.localised import is_words, language, localised
from desktop_app.translate import mark, plural, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.playbooks.model import Page, Playbook
    from desktop_app.playbooks.read import Problem

BUILT_IN: Final = paths.RESOURCES / "playbooks"
OWN_FOLDER: Final = "playbooks"
"""Name of the person's own folder inside the data folder."""

_SAFE: Final = mark("The built-in playbooks are unchanged.")
_MARK: Final = "\n[[page]]"
_Stamp = tuple[str, int, int, str]
_kept: dict[_Stamp, Playbook] = {}
_heads: dict[_Stamp, Heading | None] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What a list of interviewer types shows of each: read from the top of its file alone."""

    key: str
    title: str
    short_title: str
    person: str
    order: int
    stage: int
    may_manage: bool
    file: Path


def folders(data_folder: Path | None = None) -> tuple[Path, ...]:
    """Where playbooks are looked for: the built-in ones, then the person's own, which win."""
    return (BUILT_IN,) if data_folder is None else (BUILT_IN, data_folder / OWN_FOLDER)


def headings(where: Sequence[Path] = (BUILT_IN,)) -> tuple[Heading, ...]:
    """Every playbook's heading in the order of the lists, without reading its pages.

    A file whose top cannot be read is left out here; ``all_playbooks`` says what is wrong with it.
    """
    found = {heading.key: heading for file in _files(where) if (heading := _heading(file)) is not None}
    return tuple(sorted(found.values(), key=lambda each: (each.order, each.title)))


def playbook(key: str, where: Sequence[Path] = (BUILT_IN,)) -> Playbook:
    """One playbook by its key; a later folder overrides an earlier one, a broken own file falls back to the built-in.

    Raises:
        UserError: no playbook of that key can be read.
    """
    broken: UserError | None = None
    for file in _candidates(key, where):
        try:
            return load(file, where)
        except UserError as problem:
            broken = broken or problem
    if broken:
        raise broken
    known = ", ".join(heading.key for heading in headings(where))
    raise UserError(
        tr("There is no playbook called “{key}”.", key=key),
        tr("Nothing was changed."),
        tr("There are: {known}.", known=known),
    )


def all_playbooks(where: Sequence[Path] = (BUILT_IN,)) -> tuple[tuple[Playbook, ...], tuple[UserError, ...]]:
    """Every playbook that can be read, in the order of the lists, and beside them what is wrong with the others.

    A broken file of the person's own never hides a built-in one of the same key.
    """
    found: dict[str, Playbook] = {}
    problems: list[UserError] = []
    for file in _files(where):
        try:
            read = load(file, where)
        except UserError as problem:
            problems.append(problem)
        else:
            found[read.key] = read
    return tuple(sorted(found.values(), key=lambda each: (each.order, each.title))), tuple(problems)


def load(file: Path, where: Sequence[Path] = (BUILT_IN,)) -> Playbook:
    """The playbook in one file.

    Raises:
        UserError: the file cannot be read or does not fit; the first problem in words, naming file, page and field.
    """
    stamp = _stamp(file)
    if stamp not in _kept:
        found, problems = examine(file, where)
        if problems or found is None:
            first = problems[0]
            others = len(problems) - 1
            more = ""
            if others:
                more = plural("({n} more problem in this file)", "({n} more problems in this file)", others)
            place = f"{file.name}, {first.where}" if first.where else file.name
            raise UserError(f"{place}: {first.what} {more}".strip(), tr(_SAFE), first.remedy)
        _kept[stamp] = replace(found, source=str(file))
    return _kept[stamp]


def examine(file: Path, where: Sequence[Path] = (BUILT_IN,)) -> tuple[Playbook | None, list[Problem]]:
    """The playbook in one file with every problem there is; the playbook is None where it cannot be used.

    Raises:
        UserError: the file cannot be opened, is not text or is no TOML at all.
    """
    # Reading loads the rules with it; a list of titles does without.
    from desktop_app.playbooks.read import read

    def pages_of(key: str) -> tuple[Page, ...] | None:
        # Only a playbook that stands on its own can be taken from: there are no chains and so no circles.
        for other in _candidates(key, where):
            if other != file and not _parse(other.read_text(encoding="utf-8"), other).get("like"):
                return load(other, where).pages
        return None

    found, problems = read(_parse(_text(file), file), pages_of)
    return (None if problems else found), problems


def _not_opened(file: Path, error: OSError) -> UserError:
    reason = error.strerror or tr("the system refused")
    return UserError(
        tr("{file} cannot be opened: {reason}.", file=file.name, reason=reason),
        tr(_SAFE),
        tr("Check the name and the folder."),
    )


def _text(file: Path) -> str:
    """The file as text."""
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise _not_opened(file, error) from None
    except UnicodeDecodeError:
        raise UserError(
            tr("{file} is not a text file in UTF-8.", file=file.name), tr(_SAFE), tr("Save it as UTF-8 text.")
        ) from None


def _parse(text: str, file: Path) -> dict[str, Any]:
    """The file's tables."""
    try:
        tables: dict[str, Any] = localised(tomllib.loads(text), file)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UserError(
            tr("{file} is not valid TOML: {why}.", file=file.name, why=error),
            tr(_SAFE),
            tr("Put that place right and try again."),
        ) from None
    return tables


def _files(where: Sequence[Path]) -> list[Path]:
    """Playbook files of all folders, earlier folders first; a folder that is not there holds none."""
    found: list[Path] = []
    for folder in where:
        try:
            found += sorted(file for file in folder.iterdir() if file.suffix == ".toml" and not is_words(file))
        except OSError:
            continue
    return found


def _candidates(key: str, where: Sequence[Path]) -> list[Path]:
    """Files that may hold a key, the last folder first and files named after the key before the others."""
    files = list(reversed(_files(where)))
    return [file for file in files if (heading := _heading(file)) is not None and heading.key == key]


def _heading(file: Path) -> Heading | None:
    """The heading of one file, or None where its top cannot be read."""
    try:
        stamp = _stamp(file)
        if stamp not in _heads:
            _heads[stamp] = _read_heading(file)
    except UserError:
        return None
    return _heads[stamp]


def _read_heading(file: Path) -> Heading | None:
    """The heading from the text before the first page."""
    top = _parse(_text(file).partition(_MARK)[0], file)
    try:
        heading = Heading(
            key=str(top["key"]),
            title=str(top["title"]),
            short_title=str(top.get("short_title", top["title"])),
            person=str(top["person"]),
            order=int(top.get("order", 50)),
            stage=int(top["stage"]),
            may_manage=bool(top["may_manage"]),
            file=file,
        )
    except (KeyError, TypeError, ValueError):
        return None
    return heading


def _stamp(file: Path) -> _Stamp:
    """What changes when a file changes."""
    try:
        found = file.stat()
    except OSError as error:
        raise _not_opened(file, error) from None
    return (str(file), found.st_mtime_ns, found.st_size, language())
