"""One thing in several views: a header with tabs over pages that show parts of it; it must not know those pages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui import pages
from desktop_app.ui.actions import Command
from desktop_app.ui.frame.tab_order import show_in
from desktop_app.ui.page import Page
from desktop_app.ui.places import Place
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.page_parts import PageHeader, Tabs

if TYPE_CHECKING:
    from collections.abc import Sequence


class TabbedPage(Page):
    """A page whose views are pages of ``pages.TABS``, made when first shown.

    A subclass names its views in ``views`` as (key, words) and fills ``header`` in ``refresh_header``, which is called
    whenever a place is shown and when a watched table changed. The place of the view is the place of this page with
    ``tab`` naming it: ``Place.at("opportunity", opportunity=3, tab="coverage", line=7)``.
    """

    def views(self) -> Sequence[tuple[str, str]]:
        """Key of a tab and its words, in order."""
        return ()

    def refresh_header(self) -> None:
        """Fill ``self.header`` for ``self.place``."""

    fallback: ClassVar[str] = ""
    """The view shown where the place names none; the first one where empty."""

    def build(self) -> None:
        """Header, tabs, and the stack of views."""
        self.shown: dict[str, Page] = {}
        self.tabs = Tabs([view for view in self.views() if pages.exists(view[0])])
        self.header = PageHeader()
        self.header.set_tabs(self.tabs)
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        self.tabs.chosen.connect(self._chosen)

    def show_place(self, place: Place) -> None:
        """Show the view that the place names."""
        self.refresh_header()
        wanted = place.get("tab")
        key = wanted if wanted and pages.exists(wanted) else self.fallback or self.tabs.current_key()
        self.place = place.but(tab=key)
        self.tabs.set_current(key)
        view = self.made(key)
        view.open(self.place)
        show_in(self.stack, view)
        self.landing = view.landing
        self.header.set_note(view.note)
        self.bound = [*(action for action in self.bound if action.parent() is self), *view.bound]
        self.commands_changed.emit()

    def refresh(self) -> None:
        """The header; views refresh themselves."""
        self.refresh_header()

    @property
    def view(self) -> Page | None:
        """The view shown."""
        return next((page for page in self.shown.values() if page is self.stack.currentWidget()), None)

    def commands(self) -> Sequence[Command]:
        """Ctrl+Tab and its opposite, and each view by its name in the palette; the views bind their own."""
        named = [
            Command(key=f"tab.{key}", text=tr("Show: {view}", view=words), do=partial(self._chosen, key), menu="")
            for key, words in self.views()
        ]
        return (
            *named,
            Command(key="tab.next", text=tr("Next view"), do=lambda: self.tabs.step(1), keys=("Ctrl+Tab",)),
            Command(
                key="tab.previous", text=tr("Previous view"), do=lambda: self.tabs.step(-1), keys=("Ctrl+Shift+Tab",)
            ),
        )

    def panes(self) -> Sequence[QWidget]:
        """The panes of the view, then the tabs: going to a view puts the focus where its keys work."""
        return (*(self.view.panes() if self.view else ()), self.tabs)

    def show_pane(self, pane: QWidget) -> None:
        """Passed on to the view."""
        if self.view is not None and pane is not self.tabs:
            self.view.show_pane(pane)

    def leave(self) -> bool:
        """The view and the header keep what is pending."""
        kept = [page.leave() for page in self.shown.values()]
        return super().leave() and all(kept)

    def new(self) -> None:
        """Passed on to the view."""
        if self.view is not None:
            self.view.new()

    def find_here(self) -> None:
        """Passed on to the view."""
        if self.view is not None:
            self.view.find_here()

    def subject(self) -> dict[str, int]:
        """What the place names, then what the view knows better."""
        ids = {name: value for name, value in self.place.where if isinstance(value, int)}
        return ids | (self.view.subject() if self.view else {})

    def made(self, key: str) -> Page:
        """The view of a tab, made now where it is new."""
        if key not in self.shown:
            view = pages.page_class(key)(self.tools, self)
            view.asked.connect(self.asked)
            view.moved.connect(self._view_moved)
            view.retitled.connect(self._view_retitled)
            view.commands_changed.connect(self.commands_changed)
            self.shown[key] = view
            self.stack.addWidget(view)
        return self.shown[key]

    def _view_retitled(self) -> None:
        self.header.set_note(self.view.note if self.view is not None else "")
        self.retitled.emit()

    def _chosen(self, key: str) -> None:
        ids: dict[str, Any] = self.subject()
        self.asked.emit(
            Place.at(self.place.page, **{name: ids[name] for name in ("opportunity",) if name in ids}, tab=key)
        )

    def _view_moved(self, place: Place) -> None:
        self.place = place
        self.moved.emit(place)
