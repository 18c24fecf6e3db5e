"""The pages as they are needed: made when first gone to, kept after that; it must not know what any of them shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui import pages
from desktop_app.ui.frame.tab_order import show_in
from desktop_app.ui.theme import look
from desktop_app.ui.widgets.strips import Strip

if TYPE_CHECKING:
    from desktop_app.ui.messages import Message
    from desktop_app.ui.page import Page, Tools
    from desktop_app.ui.places import Place


def _forget_focus(page: QWidget) -> None:
    focus = page.focusWidget()
    if focus is not None:
        focus.clearFocus()


class PageStack(QStackedWidget):
    """Shows one page at a time and passes on what pages say."""

    asked = Signal(object)
    moved = Signal(object)
    retitled = Signal()
    commands_changed = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._pages: dict[str, Page] = {}
        self._scale = look().scale
        tools.theme.applied.connect(self._check_scale, Qt.ConnectionType.QueuedConnection)

    @property
    def current(self) -> Page | None:
        """The page shown."""
        return next((page for page in self._pages.values() if page is self.currentWidget()), None)

    def made(self) -> list[Page]:
        """Every page that was made so far."""
        return list(self._pages.values())

    def page(self, key: str) -> Page:
        """The page of that key, made now where it is new; raises KeyError for an unknown key."""
        if key not in self._pages:
            page = pages.page_class(key)(self._tools, self)
            page.asked.connect(self.asked)
            page.moved.connect(self.moved)
            page.retitled.connect(self.retitled)
            page.commands_changed.connect(self.commands_changed)
            self._pages[key] = page
            self.addWidget(page)
        return self._pages[key]

    def show_place(self, place: Place, *, returning: bool = False) -> bool:
        """Leave the page shown and show ``place``; False where the page left could not keep what was typed.

        ``returning`` (back, forward) finds the focus where it was left. Otherwise whatever had it when the page was
        last left has it no more: Enter must not press the button that ended the work of the time before.
        """
        now = self.current
        if now is not None and not now.leave():
            return False
        page = self.page(place.page)
        if page is not now and not returning:
            _forget_focus(page)
        page.open(place)
        chosen = page.focusWidget()  # by the page itself, or from before
        show_in(self, page)
        if page is not now and (chosen is None or not chosen.isVisible()):
            _forget_focus(page)  # Qt chose the next one in its own order
        elif page is not now and chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def forget(self) -> None:
        """Delete every page: another file is going to be shown."""
        former, self._pages = self._pages, {}
        for page in former.values():
            self.removeWidget(page)
            page.deleteLater()

    def remake(self) -> bool:
        """Make every page anew, for another text size or language; the place and the focus stay.

        False where a page could not keep what was typed: then nothing is made anew.
        """
        now, kept = self.current, [page.leave() for page in self._pages.values()]
        if not all(kept):
            return False
        focus = self.window().focusWidget()
        name = focus.accessibleName() if focus is not None and now is not None and now.isAncestorOf(focus) else ""
        former, self._pages = self._pages, {}
        if now is not None:
            self.show_place(now.place)
            again = self.current
            same = [w for w in again.findChildren(QWidget) if w.accessibleName() == name] if again and name else []
            if same:
                same[0].setFocus()
        for page in former.values():
            self.removeWidget(page)
            page.deleteLater()
        return True

    def _check_scale(self) -> None:
        """Margins and widths were fixed when the pages were made: another text size needs them anew."""
        if look().scale != self._scale and self.remake():
            self._scale = look().scale
            self.commands_changed.emit()


class StripArea(QWidget):
    """Strips above the page: what happened, what is safe, what to do. Each stays until closed or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strips: dict[str, Strip] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(4))
        self.hide()

    def show_message(self, message: Message) -> None:
        """Show a message; one with the same topic is replaced."""
        topic = message.topic or message.words
        self.withdraw(topic)
        strip = Strip(message.words, message.detail, message.kind, message.ways, closes=True)
        strip.closed.connect(lambda: self.withdraw(topic))
        self._strips[topic] = strip
        self._column.addWidget(strip)
        self._column.setContentsMargins(look().px(12), look().px(8), look().px(12), look().px(4))
        self.show()

    def withdraw(self, topic: str) -> None:
        """Take away the strip of a topic, if it is there."""
        strip = self._strips.pop(topic, None)
        if strip is not None:
            self._column.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        self.setVisible(bool(self._strips))

    def strips(self) -> list[Strip]:
        """What stands there now."""
        return list(self._strips.values())
