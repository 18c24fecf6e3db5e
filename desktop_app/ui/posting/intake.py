"""A posting comes in: pasted, dropped or chosen, read in the background, kept; it shows no result."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.errors import UserError
from desktop_app.ui.theme import look
from desktop_app.ui.translate import mark, tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.fields import LineField, TextField
from desktop_app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desktop_app.ui.page import Page

KINDS = (
    (mark("Postings"), "*.txt *.md *.html *.htm *.pdf *.docx *.eml"),
    (mark("All files"), "*"),
)
"""Only what is really read (screens, 9.1)."""


LONGEST_PASTE = 500_000
"""Characters of HTML that are turned into text while the person waits; of longer ones the plain text is taken."""


class Intake(QWidget):
    """The field for a posting with the three ways in; ``kept`` gets the id of the opportunity made from it.

    With ``opportunity`` set, the posting is read into that one instead: reading again.
    """

    def __init__(
        self, page: Page, kept: Callable[[int], object], *, opportunity: int | None = None, lines: int = 5
    ) -> None:
        super().__init__()
        self._page, self._kept, self.opportunity = page, kept, opportunity
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, look().px(8))
        column.setSpacing(look().px(8))
        self.employer = LineField(tr("Employer"), placeholder=tr("Employer (you can add it later)"))
        self.post = LineField(tr("Post"), placeholder=tr("Post"))
        names = QHBoxLayout()
        names.addWidget(self.employer)
        names.addWidget(self.post)
        self._names = QWidget()
        self._names.setLayout(names)
        names.setContentsMargins(0, 0, 0, 0)
        self.text = TextField(
            tr("The posting"), placeholder=tr("Paste the posting here, or drop a file on it"), least=lines, most=9
        )
        self.text.edit.plain_of = _from_rich
        column.addWidget(self._names)
        column.addWidget(self.text)
        self.ways = row = Flow(gap=8)
        self.read_button = Button(tr("Read it"), "primary", key="Ctrl+Return")
        self.read_button.clicked.connect(self.read_text)
        choose = Button(tr("Choose a file…"), "plain")
        choose.clicked.connect(self.choose)
        row.addWidget(self.read_button)
        row.addWidget(choose)
        self.without = Button(tr("Without a posting"), "quiet")
        self.without.clicked.connect(self._without)
        row.addWidget(self.without)
        self.busy = Label("", "small", "sub")
        row.addWidget(self.busy)
        column.addLayout(row)
        self.without.setVisible(opportunity is None)
        read_now = QShortcut(QKeySequence("Ctrl+Return"), self, self.read_text)
        read_now.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.taken: Any = None
        """What came of the last posting taken in (``records.postings.Taken``)."""
        self.may_close = True
        close = QShortcut(QKeySequence("Esc"), self, self.close_field)
        close.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def open(self) -> None:
        """Show the field with the caret in it."""
        self._names.setVisible(self.opportunity is None)
        self.show()
        self.text.setFocus()

    def close_field(self) -> None:
        """Hide the field, where there is something else to see; what is typed stays in it."""
        self.setVisible(not self.may_close)

    def read_text(self) -> None:
        """Read what was pasted."""
        text = self.text.text
        if not text.strip():
            self.text.set_finding(tr("There is nothing to read yet."), tr("Paste the posting, or choose a file."))
            return
        self.text.set_finding("")
        self._start(lambda: _read_text(text), "")

    def choose(self) -> None:
        """Choose a file and read it."""
        kinds = [(tr(name), pattern) for name, pattern in KINDS]
        path = self._page.tools.messages.open_file(tr("Choose a posting"), kinds)
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Read one file off the GUI thread."""
        self._start(lambda: _read_file(path), path.name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and text may be dropped."""
        data = event.mimeData()
        if data.hasUrls() or data.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        from pathlib import Path

        data = event.mimeData()
        local = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if local:
            self.read_file(Path(local[0]))
        elif data.hasText():
            self.text.set_text((_from_rich(data.html()) if data.hasHtml() else "") or data.text())
            self.read_text()

    def _start(self, work: Callable[[], Any], file_name: str) -> None:
        self.busy.setText(tr("Reading …"))
        self.read_button.set_reason(tr("It is being read."))
        self._page.tools.tasks.run(
            lambda task: work(), partial(self._read, file_name), self._failed, words=tr("Reading")
        )

    def _read(self, file_name: str, answer: Any) -> None:
        from desktop_app.records import opportunities, postings

        document, reading = answer
        self._idle()
        made: list[int] = []

        def keep(session: Any) -> None:
            target = self.opportunity
            if target is None:
                title = self.post.text.strip() or document.title or _first_line(document.text)
                target = opportunities.add(session, title=title[:120], employer=self.employer.text.strip())
            self.taken = postings.take_in(session, target, document, reading, file_name=file_name)
            made.append(target)

        if self._page.attempt(tr("read a posting"), keep):
            for field in (self.text, self.employer, self.post):
                field.set_text("")
            self.hide()
            self._kept(made[0])

    def _failed(self, error: BaseException) -> None:
        self._idle()
        if not isinstance(error, UserError):
            raise error
        self._page.tools.messages.report(error)

    def _idle(self) -> None:
        self.busy.setText("")
        self.read_button.set_reason("")

    def _without(self) -> None:
        from desktop_app.records import opportunities

        made: list[int] = []

        def add(session: Any) -> None:
            title, employer = self.post.text.strip(), self.employer.text.strip()
            made.append(opportunities.add(session, title=title, employer=employer))

        if self._page.attempt(tr("added an opportunity"), add):
            self.hide()
            self._kept(made[0])


def _read_text(text: str) -> tuple[Any, Any]:
    from desktop_app.reading.posting import read_posting
    from desktop_app.reading.result import Document

    return Document(text=text, format="txt"), read_posting(text)


def _from_rich(html: str) -> str:
    """Text with its headings and bullets from what a browser or mail program copied; "" where that is not possible."""
    from desktop_app.reading.documents import from_clipboard_html

    if len(html) > LONGEST_PASTE:
        return ""
    try:
        return from_clipboard_html(html).text
    except UserError:
        return ""


def _read_file(path: Path) -> tuple[Any, Any]:
    from desktop_app.reading.documents import read_document
    from desktop_app.reading.posting import read_posting

    document = read_document(path)
    return document, read_posting(document)


def _first_line(text: str) -> str:
    """The first line with words, for a title."""
    return next((line.strip(" #*") for line in text.splitlines() if line.strip(" #*")), "")
