"""What was typed and is not in the store yet, over a crash and back into its field; it must not write to the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable
    from pathlib import Path

    from desktop_app.store.drafts import Drafts


class Typed:
    """The journal of drafts of this run, and what earlier runs left behind.

    Keys are those of ``Autosave.watch``: tuples of texts and numbers such as ("example", 7, "action"); other keys are
    kept in memory only.
    """

    def __init__(self, folder: Path) -> None:
        from desktop_app.store import cipher
        from desktop_app.store.drafts import Drafts, drop, left_behind

        seal, unseal = cipher.sealing(folder / "greenroom.db") or (None, None)
        left = left_behind(folder, unseal=unseal)
        self._drafts: Drafts = Drafts(folder, seal=seal)
        self.left: dict[tuple[str | int, ...], str] = {draft.key: draft.text for draft in left}
        for key, text in self.left.items():
            self._drafts.note(key, text)
        # The old journals go only when this run's own holds what they held.
        if left and self._drafts.flush():
            drop(left)

    def note(self, key: Hashable, text: str) -> None:
        """A field holds this now."""
        if _writable(key):
            self._drafts.note(key, text)  # type: ignore[arg-type]

    def kept(self, key: Hashable) -> None:
        """The field was kept in the store."""
        if _writable(key):
            self._drafts.forget(key)  # type: ignore[arg-type]

    def take(self, key: Hashable) -> str | None:
        """What an earlier run left behind for this field, once."""
        return self.left.pop(key, None) if _writable(key) else None  # type: ignore[call-overload]

    def close(self) -> None:
        """Write what is pending."""
        self._drafts.close()


def _writable(key: Hashable) -> bool:
    return isinstance(key, tuple) and all(isinstance(part, str | int) for part in key)
