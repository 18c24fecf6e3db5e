"""What a page gives to the printed brief, as cue lines by block, for the live preview; it must not print anything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.playbooks.model import Page
    from desktop_app.playbooks.state import PageState

LINES = 6
"""Most cue lines shown for one block."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of the brief with the cue lines this page gives it; no lines: not written yet."""

    key: str
    lines: tuple[str, ...]


def blocks(page: Page, state: PageState) -> tuple[Block, ...]:
    """The blocks a page feeds, in its order; private fields give nothing."""
    found = []
    for key in page.brief:
        lines: list[str] = []
        for field in page.fields:
            if field.brief == key and not field.private:
                labels = {seed.ref: seed.label for seed in state.seeds.get(field.key, ())}
                lines += _lines(state.values.get(field.key), labels)
        found.append(Block(key=key, lines=tuple(lines[:LINES])))
    return tuple(found)


def _lines(value: object, labels: Mapping[int, str]) -> list[str]:
    """The texts of a value as lines: one for a text, one for each row with its filled cells joined."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    if isinstance(value, int | float) and not isinstance(value, bool):
        return [f"{value:g}"]
    if isinstance(value, Mapping):
        return [text for text in (_row(value, labels),) if text]
    if isinstance(value, list):
        if all(isinstance(each, int) for each in value):
            return [labels[each] for each in value if each in labels]
        return [line for each in value for line in _lines(each, labels)]
    return []


def _row(row: Mapping[Any, Any], labels: Mapping[int, str]) -> str:
    cells = [str(cell) for key, cell in row.items() if key != "ref" and isinstance(cell, str | int | float) and cell]
    head = labels.get(row.get("ref") or 0)
    return " · ".join([head, *cells] if head and cells else cells)
