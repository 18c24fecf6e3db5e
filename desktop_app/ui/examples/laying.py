"""Stories pasted or read from a file, laid into parts to be corrected; it must not reword, and keeps nothing itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.errors import UserError
from desktop_app.ui.examples.sheet import Sheet
from desktop_app.ui.theme import look
from desktop_app.ui.translate import mark, plural, tr
from desktop_app.ui.widgets.base import Label, Rule, clear
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Check, Choice
from desktop_app.ui.widgets.fields import LineField, TextField

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desktop_app.ui.page import Page

KINDS: Final = ((mark("Documents"), "*.txt *.md *.html *.htm *.pdf *.docx"),)
PARTS: Final = (
    ("situation", mark("Situation")),
    ("task", mark("Task")),
    ("action", mark("Action")),
    ("result", mark("Result")),
    ("learned", mark("Learned")),
)
FRAMEWORKS: Final = ("STAR", "CAR", "SOAR", "STARR")


class StoryCard(QWidget):
    """One story laid into parts, every part to be corrected; ticked when it is to be kept."""

    def __init__(self, number: int, laid: Any) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look().px(6), 0, look().px(6))
        column.addWidget(Rule(1))
        head = QHBoxLayout()
        self.keep = Check(tr("Keep story {n}", n=number))
        self.keep.setChecked(True)
        self.title = LineField(
            tr("Title of story {n}", n=number), laid.title, placeholder=tr("A name you will remember it by")
        )
        self.framework = Choice(tr("Story {n} told as", n=number), [(key, key) for key in FRAMEWORKS], laid.framework)
        head.addWidget(self.keep)
        head.addWidget(self.title, 1)
        head.addWidget(self.framework)
        column.addLayout(head)
        said = (
            tr("Laid by your own labels. Correct where a cut is wrong; no word was changed.")
            if laid.labelled
            else tr("Laid by a guess from the wording: look it over. No word was changed.")
        )
        column.addWidget(Label(said, "small", "sub", wrap=True))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        self.parts: dict[str, TextField] = {}
        for row, (key, name) in enumerate(PARTS):
            field = TextField(
                tr("{part} of story {n}", part=tr(name), n=number), laid.parts.get(key, ""), least=1, most=14
            )
            label = Label(tr(name), "small", "accent", bold=True)
            label.setBuddy(field)
            label.beside(field)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
            grid.addWidget(self._movers(row, key, tr(name)), row, 2, Qt.AlignmentFlag.AlignTop)
            self.parts[key] = field
        column.addLayout(grid)

    def _movers(self, row: int, key: str, name: str) -> QWidget:
        """Buttons that move a cut by one sentence."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for up, possible in ((True, row > 0), (False, row < len(PARTS) - 1)):
            if not possible:
                continue
            text = tr("first sentence up") if up else tr("last sentence down")
            button = Button(text, "quiet")
            button.setAccessibleName(tr("{part}: {act}", part=name, act=text))
            button.clicked.connect(partial(self._move, key, up))
            column.addWidget(button)
        return box

    def _move(self, key: str, up: bool, _checked: bool = False) -> None:
        from desktop_app.coaching.laying import shifted

        for part, text in shifted({part: field.text for part, field in self.parts.items()}, key, up=up).items():
            self.parts[part].set_text(text)

    @property
    def story(self) -> dict[str, str]:
        """Title, framework and parts as corrected; a story without a title is called by its first words."""
        parts = {key: field.text.strip() for key, field in self.parts.items()}
        first = " ".join(next((text for text in parts.values() if text), "").split()[:6])
        title = self.title.text.strip() or first
        return {"title": title, "framework": str(self.framework.value).lower(), **parts}


class LayingSheet(Sheet):
    """Paste or choose a document; ``taken`` brings the stories to keep, each a dict of title, framework and parts."""

    taken = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(
            tr("Paste or import stories"),
            tr(
                "One story or several, as prose or with labels such as S, T, A, R or Challenge, Action, Result. "
                "They are cut into parts and never reworded."
            ),
        )
        self._page = page
        self.setAcceptDrops(True)
        self.text = TextField(tr("Stories to lay into parts"), placeholder=tr("Paste here, or drop a file"), least=6,
                              most=14)  # fmt: skip
        self.column.addWidget(self.text)
        row = QHBoxLayout()
        self.lay_button = Button(tr("Lay it into parts"), "primary", key="Ctrl+Return")
        self.lay_button.clicked.connect(self.lay_text)
        choose = Button(tr("Choose a file…"), "plain")
        choose.clicked.connect(self.choose)
        self.busy = Label("", "small", "sub")
        row.addWidget(self.lay_button)
        row.addWidget(choose)
        row.addWidget(self.busy, 1)
        self.column.addLayout(row)
        self.results = QWidget()
        QVBoxLayout(self.results).setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.results)
        self.keep = Button(tr("Keep"), "plain")
        self.keep.clicked.connect(self._keep)
        self.column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.stories: list[StoryCard] = []
        lay_now = QShortcut(QKeySequence("Ctrl+Return"), self, self.lay_text)
        lay_now.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.keep.hide()

    def start(self) -> None:
        """The caret into the field; what was pasted before stays."""
        self.text.setFocus()

    def lay_text(self) -> None:
        """Lay what was pasted."""
        text = self.text.text
        if not text.strip():
            self.text.set_finding(tr("There is nothing to lay yet."), tr("Paste a story, or choose a file."))
            return
        self._start(partial(_lay, text))

    def choose(self) -> None:
        """Choose a document and lay what it tells."""
        kinds = [(tr(name), pattern) for name, pattern in KINDS]
        path = self._page.tools.messages.open_file(tr("Choose a document with stories"), kinds)
        if path is not None:
            self._start(partial(_read, path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and text may be dropped."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Lay what was dropped."""
        from pathlib import Path

        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            self._start(partial(_read, Path(local[0])))
        elif event.mimeData().hasText():
            self.text.set_text(event.mimeData().text())
            self.lay_text()

    def _start(self, work: Callable[[], Any]) -> None:
        self.text.set_finding("")
        self.busy.setText(tr("Reading …"))
        self._page.tools.tasks.run(lambda task: work(), self._laid, self._failed, words=tr("Reading stories"))

    def _laid(self, answer: Any) -> None:
        text, laid = answer
        self.busy.setText("")
        self.text.set_text(text)
        clear(self.results)
        self.stories = [StoryCard(number, each) for number, each in enumerate(laid, 1)]
        layout = self.results.layout()
        for card in self.stories:
            card.keep.clicked.connect(self._count)
            layout.addWidget(card)  # type: ignore[union-attr]
        if not self.stories:
            self.text.set_finding(tr("No words were found in it."), tr("Paste the text instead."))
        self._count()
        if self.stories:
            self.stories[0].title.setFocus()

    def _failed(self, error: BaseException) -> None:
        self.busy.setText("")
        if not isinstance(error, UserError):
            raise error
        self._page.tools.messages.report(error)

    def _count(self) -> None:
        wanted = sum(card.keep.isChecked() for card in self.stories)
        self.keep.setVisible(bool(self.stories))
        self.keep.set_text(plural("Keep {n} example", "Keep {n} examples", wanted))
        self.keep.set_reason("" if wanted else tr("Tick a story to keep first."))

    def _keep(self) -> None:
        wanted = [card.story for card in self.stories if card.keep.isChecked()]
        if not wanted:
            self._page.tools.messages.note(self.keep.reason)
            return
        self.taken.emit(wanted)

    def empty(self) -> None:
        """Nothing pasted, nothing laid."""
        self.text.set_text("")
        clear(self.results)
        self.stories = []
        self.keep.hide()


def _lay(text: str) -> tuple[str, Any]:
    from desktop_app.coaching.laying import lay

    return text, lay(text)


def _read(path: Path) -> tuple[str, Any]:
    from desktop_app.reading.documents import read_document

    return _lay(read_document(path).text)
