"""Which parts of others Greenroom is made with, their versions and licences; it must not know who shows them.

A package carries the list it was built with (``licences/parts.json``, written by ``packaging/licences.py``). Run from
an environment, the list is read from what is installed there.
"""

from __future__ import annotations

import importlib.metadata
import json
import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from desktop_app.paths import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

SHIPPED: Final = RESOURCES.parent / "licences" / "parts.json"
"""The list inside a package; not there where Greenroom runs from an environment."""

TEXTS: Final = RESOURCES / "licences"
"""Licence texts that wheels name without carrying them, as ``<SPDX id>.txt``."""

_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_CLASSIFIER: Final = "License :: OSI Approved :: "
_LEGAL: Final = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing that is shipped with Greenroom: its name, version, licence in short, and the licence's text."""

    name: str
    version: str
    licence: str
    text: str


def parts() -> tuple[Part, ...]:
    """Every part with its licence, by name: as the package lists them, else as they are installed here."""
    if SHIPPED.is_file():
        return tuple(Part(**entry) for entry in json.loads(SHIPPED.read_text(encoding="utf-8")))
    try:
        needed = importlib.metadata.requires("greenroom") or []
    except importlib.metadata.PackageNotFoundError:
        needed = []
    ours = [requirement.partition(";")[0] for requirement in needed]  # with our own optional parts, where installed
    return (*installed(ours), *of_resources())


def installed(needed: Iterable[str]) -> tuple[Part, ...]:
    """The parts that the requirements ``needed`` ("reportlab>=5") bring along, themselves and what they need."""
    found: dict[str, Part] = {}
    waiting = [requirement for requirement in needed if "extra ==" not in requirement]
    while waiting:
        name = _NAME.match(waiting.pop())
        key = re.sub(r"[-_.]+", "-", name.group()).lower() if name else ""
        if not key or key in found:
            continue
        try:
            distribution = importlib.metadata.distribution(key)
        except importlib.metadata.PackageNotFoundError:
            continue  # needed on another system or by another Python
        found[key] = _part(distribution)
        waiting += [requirement for requirement in distribution.requires or () if "extra ==" not in requirement]
    return tuple(found[key] for key in sorted(found))


def of_resources() -> tuple[Part, ...]:
    """What lies in ``resources/`` and is not ours: the fonts, and the meaning pack where it is there."""
    fonts = [path.read_text(encoding="utf-8").strip() for path in sorted((RESOURCES / "fonts").glob("OFL-*.txt"))]
    listed = [
        Part(name="Noto, Source Sans 3, Source Serif", version="", licence="OFL-1.1", text="\n\n".join(fonts))
    ]  # fmt: skip
    notice = RESOURCES / "meaning" / "NOTICE.txt"
    if notice.is_file():
        text = notice.read_text(encoding="utf-8")
        listed.append(Part(name="all-MiniLM-L6-v2", version="", licence="Apache-2.0", text=text))
    return tuple(listed)


def as_text(listed: Sequence[Part]) -> str:
    """The whole list as one text to read: an overview, then every licence."""
    overview = [f"{part.name} {part.version}".strip() + f": {part.licence}" for part in listed]
    whole = [f"{'-' * 78}\n{part.name} {part.version}\n\n{part.text.strip()}\n" for part in listed]
    return "\n".join([*overview, "", *whole])


def write(listed: Sequence[Part], folder: Path) -> None:
    """Write the list for a package: ``parts.json`` and, for people, ``licences.txt``."""
    folder.mkdir(parents=True, exist_ok=True)
    entries = [asdict(part) for part in listed]
    (folder / "parts.json").write_text(json.dumps(entries, ensure_ascii=False, indent=1), encoding="utf-8")
    (folder / "licences.txt").write_text(as_text(listed), encoding="utf-8")


def _part(distribution: importlib.metadata.Distribution) -> Part:
    about = distribution.metadata
    named = next((about[key] for key in ("License-Expression", "License") if key in about), "")
    licence = named.strip().split("\n")[0]
    if not licence:
        classified = [each for each in about.get_all("Classifier") or () if each.startswith(_CLASSIFIER)]
        licence = ", ".join(each.removeprefix(_CLASSIFIER) for each in classified) or "see its text"
    texts = [path.read_text(encoding="utf-8", errors="replace").strip() for path in _files(distribution)]
    if not texts:  # the wheel names its licence and leaves the text out
        known = [path for path in sorted(TEXTS.glob("*.txt")) if path.stem in licence]
        texts = [path.read_text(encoding="utf-8").strip() for path in known]
    return Part(
        name=about["Name"], version=distribution.version, licence=licence.split(" (see")[0], text="\n\n".join(texts)
    )


def _files(distribution: importlib.metadata.Distribution) -> list[Path]:
    """The licence files of a distribution in its own folder, those in ``licenses/`` and those beside the metadata."""
    from pathlib import Path

    listed = []
    for file in distribution.files or ():
        folder, *inside = file.parts
        legal = "licenses" in inside[:-1] or bool(_LEGAL.search(file.name))
        if folder.endswith(".dist-info") and legal:
            listed.append(Path(str(distribution.locate_file(file))))
    return sorted(path for path in listed if path.is_file())
