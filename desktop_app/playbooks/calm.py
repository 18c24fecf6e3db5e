"""The calm page for the last hour (domain.md 2.10); it must hold no numbers and nothing to learn."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from desktop_app.playbooks import resource


@dataclass(frozen=True, slots=True, kw_only=True)
class Nerves:
    """One kind of nerves [A4]: how it feels, one action, and which of the person's own lines it shows.

    ``needs`` is opening, warm_question, proof or "".
    """

    key: str
    title: str
    feels: str
    action: str
    needs: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalmPage:
    """The page: title, line, the five kinds, what to have ready, a note, and an optional line with its evidence."""

    title: str
    line: str
    note: str
    pause: str
    kinds: tuple[Nerves, ...]
    before: tuple[str, ...]
    optional_line: str
    optional_note: str
    evidence: tuple[str, ...]


@cache
def calm_page() -> CalmPage:
    """The page's words."""
    data = resource.toml("calm")
    optional = data["optional_line"]
    return CalmPage(
        title=data["title"],
        line=data["line"],
        note=data["note"],
        pause=data["pause"],
        kinds=tuple(Nerves(**kind) for kind in data["kind"]),
        before=tuple(item["text"] for item in data["before"]),
        optional_line=optional["text"],
        optional_note=optional["note"],
        evidence=(*data["note_evidence"], *data["pause_evidence"], *optional["evidence"]),
    )
