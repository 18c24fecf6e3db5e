"""Paper out of the finished pages: the printer dialog and the painting; it must not know what the pages say.

Pages are drawn one at a time in a thread and painted on the printer here, so that a long document never stands in
memory whole and can be stopped between two pages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from desktop_app.ui.brief.sheets import image_of
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.briefs.preview import Picture
    from desktop_app.ui.tasks import Task, Tasks

DOTS_PER_INCH = 300
"""Sharp on any office printer; 26 MB a page while it is painted."""


def is_printer_there() -> bool:
    """Whether this system knows any printer."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return bool(QPrinterInfo.availablePrinterNames())


def printer_for(name: str, points: tuple[float, float]) -> QPrinter:
    """A printer set to the size of the pages (in points), their margins being on them already."""
    from PySide6.QtPrintSupport import QPrinter

    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setDocName(name)
    made.setFullPage(True)
    size = QPageSize(QSizeF(*points), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    made.setPageSize(size)
    made.setPageOrientation(QPageLayout.Orientation.Portrait)
    return made


class PrintRun(QObject):
    """One document on its way to a printer; ``ended`` brings True when every page went, False when it was stopped.

    It belongs to its parent and removes itself when it has ended.
    """

    ended = Signal(bool)

    def __init__(self, data: bytes, pages: int, printer: QPrinter, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._data, self._pages, self._printer, self._tasks = data, pages, printer, tasks
        first, last = printer.fromPage() or 1, printer.toPage() or pages
        self._waiting = [number for number in range(first - 1, min(last, pages)) if number >= 0]
        self._painter = QPainter()
        self._begun = False

    def start(self) -> None:
        """Begin with the first page asked for."""
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._finish(well=self._begun)
            return
        number, data = self._waiting.pop(0), self._data
        wide = round(self._printer.pageLayout().fullRect(QPageLayout.Unit.Inch).width() * DOTS_PER_INCH)

        def work(_task: Task) -> Any:
            from desktop_app.briefs.preview import picture

            return picture(data, number, width=wide)

        self._tasks.run(work, self._paint, words=tr("Printing …"))

    def _paint(self, picture: Picture) -> None:
        went = self._printer.newPage() if self._begun else self._painter.begin(self._printer)
        if not went:
            self._finish(well=False)
            return
        self._begun = True
        paper = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
        share = min(paper.width() / picture.width, paper.height() / picture.height)
        width, height = picture.width * share, picture.height * share
        box = QRectF((paper.width() - width) / 2, (paper.height() - height) / 2, width, height)
        self._painter.drawImage(box, image_of(picture))
        self._next()

    def _finish(self, *, well: bool) -> None:
        if self._painter.isActive():
            self._painter.end()
        self.ended.emit(well)
        self.deleteLater()
