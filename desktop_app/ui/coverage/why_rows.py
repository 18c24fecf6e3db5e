"""Why an example came up, as rows of a word and a text with matched words marked; it must not find the reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop_app.ui.coverage.words import part_words
from desktop_app.ui.marked import paint_marked, pieces, spans
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label, escaped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPaintEvent


BEFORE = 12
"""Characters shown before the first marked word of a line that is cut."""


class MarkedLabel(Label):
    """A text in which some words are bold on the mark colour."""

    def __init__(self, text: str = "", words: Iterable[str] = (), *, one_line: bool = False) -> None:
        self._text, self._words, self._one_line = text, tuple(words), one_line
        super().__init__("", "small", wrap=not one_line, selectable=not one_line)
        if one_line:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self.setToolTip(text)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.restyle()

    def restyle(self) -> None:
        """Marks follow the theme."""
        super().restyle()
        style = f"font-weight:bold; background-color:{look().colour('mark').name()}"
        self.setText(
            "".join(
                f'<span style="{style}">{escaped(piece)}</span>' if marked else escaped(piece)
                for piece, marked in pieces(self._text, spans(self._text, self._words))
            )
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """On one line what does not fit ends in "…"; tooltip and inspector carry the whole."""
        if self._one_line:
            paint_marked(QPainter(self), self.contentsRect(), self._text, self._words, step="small")
        else:
            super().paintEvent(event)


class WhyRows(QWidget):
    """They ask, You wrote, Also, Against; made anew for each crossing. ``one_line`` lets long texts end at the edge."""

    def __init__(self, *, one_line: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one_line = one_line
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look().px(10))
        self._grid.setVerticalSpacing(look().px(3))
        self._grid.setColumnStretch(1, 1)
        self.rows: tuple[tuple[str, str], ...] = ()

    def show_why(self, asked: str, why: Any, *, told: bool, most: int = 6) -> None:
        """Show ``why`` (None on the name of a row); ``told`` whether an example stands beside the line."""
        rows: list[tuple[str, str, Sequence[str]]] = [(tr("They ask"), asked, why.their_words if why else ())]
        if why is not None:
            if why.quotes:
                name = tr("Closest, a guess") if why.guess else tr("You wrote")
                text = _joined(why.quotes)
                rows.append((name, _from_first(text, why.your_words) if self._one_line else text, why.your_words))
            rows += [(tr("Also"), each, ()) for each in also_words(why)]
            rows += [(tr("Against"), each, ()) for each in against_words(why)]
            if told and not why.quotes and not why.their_words:
                rows.append((tr("You wrote"), tr("none of their words"), ()))
        self._show(rows[:most])

    def _show(self, rows: Sequence[tuple[str, str, Sequence[str]]]) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        before = ""
        for line, (name, text, words) in enumerate(rows):
            label = Label(name if name != before else "", "small", "sub")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(MarkedLabel(text, words, one_line=self._one_line), line, 1)
            before = name
        self.rows = tuple((name, text) for name, text, _ in rows)


def _joined(quotes: Sequence[str]) -> str:
    """Sentences with "…" between them, one where they are cut there anyway."""
    whole = quotes[0]
    for each in quotes[1:]:
        whole = f"{whole.rstrip('…')} … {each.lstrip('…')}"
    return whole


def _from_first(text: str, words: Iterable[str]) -> str:
    """A text begun shortly before its first marked word, where only one line can be seen."""
    first = next(iter(spans(text, words)), (0, 0))[0]
    start = text.rfind(" ", 0, max(first - BEFORE, 0)) + 1
    return f"…{text[start:]}" if start else text


def also_words(why: Any) -> list[str]:
    """What else speaks for it."""
    found = []
    if why.remembered:
        found.append(tr("you confirmed it before for “{line}”", line=why.remembered))
    if why.ticked:
        from desktop_app.playbooks.questions import competency_names

        name = competency_names().get(why.ticked, why.ticked)
        found.append(tr("you ticked what they ask for: {competency}", competency=name))
    if why.own:
        pairs = tr(", ").join(tr("{yours} = {theirs}", yours=yours, theirs=theirs) for theirs, yours in why.own)
        found.append(tr("{pairs} is in your word list", pairs=pairs))
    if why.near:
        pairs = tr(", ").join(tr("{yours} for {theirs}", yours=yours, theirs=theirs) for theirs, yours in why.near)
        found.append(tr("may mean the same: {pairs}", pairs=pairs))
    return found


def against_words(why: Any) -> list[str]:
    """What speaks against it."""
    found = []
    if why.weak:
        found.append(tr("only common words met, so weak"))
    if why.only_in:
        found.append(tr("only in {part}, not in what you did", part=part_words(why.only_in)))
    if why.missing:
        found.append(tr("not found: {words}", words=tr(", ").join(why.missing)))
    return found
