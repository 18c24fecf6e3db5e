"""A pane of text to read, from Markdown or plain, with pictures as wide as the column; it must open nothing outside."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QFontDatabase, QImage, QTextCharFormat, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QFrame, QTextBrowser

from desktop_app.ui.theme import look
from desktop_app.ui.widgets.base import Follows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

PICTURE: Final = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
STEPS: Final = {1: "title", 2: "heading"}
"""Heading level -> type step; deeper ones are bold body text."""


class ReadingPane(Follows, QTextBrowser):
    """``followed`` brings where a link leads, such as "keys.md"; nothing is opened by itself."""

    followed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.anchorClicked.connect(lambda link: self.followed.emit(link.toString()))
        self._file: Path | None = None
        self._plain, self._laid = "", 0
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._lay)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_file(self, file: Path) -> None:
        """Show a Markdown file; pictures are looked for beside it."""
        self._file, self._plain, self._laid = file, "", 0
        self._lay()

    def show_text(self, text: str) -> None:
        """Show plain text."""
        self._file, self._plain, self._laid = None, text, 0
        self._lay()

    def restyle(self) -> None:
        """Lay the text anew in the fonts and colours in force."""
        super().restyle()
        self._lay()

    def _lay(self) -> None:
        place = self.verticalScrollBar().value() if self._laid else 0
        self._laid = self._room()
        self.setLineWrapColumnOrWidth(self._laid)
        self.setFont(look().font("reading"))
        self.document().setDocumentMargin(look().px(18))
        if self._file is None:
            self.setPlainText(self._plain)
        else:
            text = self._file.read_text(encoding="utf-8")
            self.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
            self._set_headings()
            self._set_code()
            self._set_tables()
            self._add_pictures(text, self._file.parent)
        self.moveCursor(QTextCursor.MoveOperation.Start)  # Qt leaves it at the end and scrolls there with the focus
        self.verticalScrollBar().setValue(place)

    def _set_headings(self) -> None:
        cursor = QTextCursor(self.document())
        for number in range(self.document().blockCount()):
            block = self.document().findBlockByNumber(number)
            level = block.blockFormat().headingLevel()
            if level:
                form = QTextCharFormat()
                form.setFont(look().font(STEPS.get(level, "body"), bold=level not in STEPS or None))
                cursor.setPosition(block.position())
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(form)

    def _set_code(self) -> None:
        """Keys and names in the letters of the text on a tint, longer code in small letters of one width."""
        line, block_font = QTextCharFormat(), QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        plain = look().colour("must_bg") == look().colour("surface")  # in high contrast there are no tints
        line.setFont(look().font("body", bold=plain or None))
        line.setFontFixedPitch(False)
        line.setBackground(look().colour("must_bg"))
        whole = QTextCharFormat()
        block_font.setPixelSize(max(1, look().font("small").pixelSize()))
        whole.setFont(block_font)
        for start, end, alone in list(_code(self.document())):
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(whole if alone else line)

    def _set_tables(self) -> None:
        """Air in the cells instead of lines round them."""
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                form = frame.format()
                form.setCellPadding(look().px(5))
                form.setCellSpacing(0)
                form.setBorder(0)
                frame.setFormat(form)

    def _room(self) -> int:
        """Width of the column in pixels: of reading length, or what the window has."""
        return max(200, min(look().px(760), self.width() - look().px(24)))

    def _add_pictures(self, text: str, folder: Path) -> None:
        """Lay the pictures of a text into the document, at most as wide as the column."""
        room = self._room() - 2 * look().px(18)
        for name in PICTURE.findall(text):
            image = QImage(str(folder / name))
            if image.width() > room:
                ratio = self.devicePixelRatioF()
                image = image.scaledToWidth(round(room * ratio), Qt.TransformationMode.SmoothTransformation)
                image.setDevicePixelRatio(ratio)
            self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        self.document().markContentsDirty(0, self.document().characterCount())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another column width is laid out once the resizing is over, never while Qt is laying out."""
        super().resizeEvent(event)
        if self._room() != self._laid:
            self._later.start()


def _code(document: QTextDocument) -> Iterator[tuple[int, int, bool]]:
    """Where code stands (start, end), and whether it is a block by itself; where a look has set it already, too."""
    block = document.begin()
    while block.isValid():
        alone, found = block.blockFormat().nonBreakableLines(), block.begin()
        while not found.atEnd():
            fragment = found.fragment()
            if fragment.charFormat().fontFixedPitch():
                yield fragment.position(), fragment.position() + fragment.length(), alone
            found += 1
        block = block.next()
