"""Reads Today with the clock and the playbooks of the window; it must show nothing and need no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.ui.page import Tools


def today(session: Any, tools: Tools) -> Any:
    """Today of an open store, as ``prep.today`` reads it; also from the thread that opens the store."""
    from desktop_app.playbooks import load
    from desktop_app.prep import today as prepared

    return prepared.of_store(session, tools.clock(), load.folders(tools.folder))
