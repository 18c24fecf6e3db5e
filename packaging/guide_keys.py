"""docs/guide/keys.md from the tables the window itself uses; it must hold no key of its own.

Used by ``screenshots.py``, which has a window on the sample at hand, and by the test that keeps the page true.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui import pages
from desktop_app.ui.frame.help import LISTS, list_words, rows
from desktop_app.ui.keys import shown
from desktop_app.ui.places import Place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.ui.app import App

RECORDS = {
    "interview": {"interview": 1},
    "debrief": {"interview": 1},
    "follow_up": {"follow_up": 1},
    "outcome": {"opportunity": 1},
    "brief": {"interview": 1},
    "calm": {"interview": 1},
}
"""What of the sample each page is opened on; a page that is not here needs nothing."""

HEAD = """# Keys

F1 shows the keys of the page you are on. Single letters and digits act only while you are not typing; Settings can
switch them off. On a Mac, Ctrl is Command.
"""


def places() -> list[Place]:
    """Every page and view there is, on a record of the sample."""
    known = [Place.at(key, **RECORDS.get(key, {})) for key in pages.PAGES if pages.exists(key) and key != "opportunity"]
    return known + [Place.at("opportunity", opportunity=1, tab=tab) for tab in pages.TABS if pages.exists(tab)]


def section(title: str, listed: Iterable[tuple[tuple[str, ...], str]]) -> str:
    """One table."""
    lines = [f"\n## {title}\n", "| key | what it does |", "|---|---|"]
    for keys, words in listed:
        lines.append(f"| {' or '.join(f'`{shown(key)}`' for key in keys)} | {words.replace('|', '/')} |")
    return "\n".join(lines) + "\n"


def text(app: App) -> str:
    """The whole page, read from a window that stands on the sample."""
    parts = [HEAD, section("Everywhere", rows(app.window.menus.of_window()))]
    parts.append(section("In lists and fields", [(keys, list_words(which)) for keys, which in LISTS]))
    for place in places():
        app.window.go(place)
        app.application.processEvents()
        page = app.window.stack.current
        tab = place.get("tab", "")
        title = page.title() if page is not None and not tab else str(tab).capitalize()
        mine = rows(app.window.menus.of_page())
        if mine:
            named = {"interview": "A page of the preparation", "brief": "The brief", "guide": "The guide"}
            parts.append(section(named.get(place.page, title), mine))
    return "".join(parts)
