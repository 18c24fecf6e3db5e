"""What each row of the window's table does; it must hold no state of its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from desktop_app.ui.frame.panes import next_pane
from desktop_app.ui.places import Place
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.main_window import MainWindow

_PLACES: Final = ("today", "opportunities", "examples", "rehearse", "questions", "looking_back", "people")


def handlers(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Key of a row of ``actions.WINDOW`` -> what it does."""
    theme, preferences = window.tools.theme, window.tools.preferences

    def size(direction: int) -> None:
        theme.step(direction)
        preferences.put("scale", theme.scale)
        window.tools.messages.note(tr("Text size {percent} %", percent=round(theme.scale * 100)))

    def go(page: str, **where: object) -> Callable[[], object]:
        return lambda: window.go(Place.at(page, **where))

    table: dict[str, Callable[[], object]] = {
        "new": lambda: window.stack.current.new() if window.stack.current else None,
        "paste_posting": go("opportunities", new=True),
        "add_interview": partial(_add_interview, window),
        "brief": partial(_brief, window),
        "print": partial(_brief, window, printing=True),
        "files": go("files"),
        "import": go("files", do="import"),
        "export": go("files", do="export"),
        "backup_now": go("files", do="backup"),
        "restore": go("files", do="restore"),
        "where": go("files", do="where"),
        "quit": window.close,
        "undo": window.undoing.undo,
        "redo": window.undoing.redo,
        "find": lambda: window.stack.current.find_here() if window.stack.current else None,
        "palette": lambda: window.overlay_asked.emit("palette"),
        "settings": go("settings"),
        "wide_rail": window.toggle_rail,
        "hide_names": partial(_hide_names, window),
        "larger": partial(size, 1),
        "smaller": partial(size, -1),
        "normal_size": partial(size, 0),
        "next_pane": partial(next_pane, window),
        "previous_pane": partial(next_pane, window, -1),
        "back": window.back,
        "forward": window.forward,
        "keys": lambda: window.overlay_asked.emit("keys"),
        "guide": partial(guide, window),
        "whats_new": go("guide", chapter="changes"),
        "about": go("about"),
    }
    return table | {page: go(page) for page in _PLACES}


def _add_interview(window: MainWindow) -> None:
    """To the rounds of the opportunity shown, or of the only open one, the focus on whom one will meet."""
    from desktop_app.records import opportunities
    from desktop_app.store.lists import OpportunityStatus

    page = window.stack.current
    opportunity = page.subject().get("opportunity") if page is not None else None
    if opportunity is None and page is not None:
        with page.read() as session:
            listed = opportunities.in_list(session)
        still_open = [row.id for row in listed if row.status is not OpportunityStatus.CLOSED]
        opportunity = still_open[0] if len(still_open) == 1 else None
    if opportunity is None:
        window.go(Place("opportunities"))
        window.tools.messages.note(tr("An interview belongs to an opportunity. Open it, then add the interview."))
    else:
        window.go(Place.at("opportunity", opportunity=opportunity, tab="interviews", adding=True))


def _brief(window: MainWindow, *, printing: bool = False) -> None:
    page = window.stack.current
    interview = page.subject().get("interview") if page is not None else None
    if interview is None:
        window.tools.messages.note(tr("A brief belongs to one interview. Open the interview first, then print."))
        return
    window.go(Place.at("brief", interview=interview, **({"printing": True} if printing else {})))


def guide(window: MainWindow) -> None:
    """The chapter that tells of the page shown."""
    from desktop_app.ui.about.chapters import OF_PAGE

    page = window.stack.current
    tab = page.place.get("tab", "") if page is not None else ""
    chapter = "coverage" if tab == "coverage" else OF_PAGE.get(page.place.page if page is not None else "", "tonight")
    window.go(Place.at("guide", chapter=chapter))


def _hide_names(window: MainWindow) -> None:
    hidden = not window.tools.preferences.hide_names
    window.tools.preferences.put("hide_names", hidden)
    words = tr("Names are shown as initials.") if hidden else tr("Names are shown in full.")
    window.tools.messages.note(words)
