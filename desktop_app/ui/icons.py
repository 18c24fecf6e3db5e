"""Our own SVG drawings as icons in the theme's colours; it must not decide which icon stands where.

Each file of ``resources/icons`` is drawn on a grid of 20 with strokes of 1.6 in ``currentColor``; the door mark also
uses ``groundColor``, what it stands on.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.paths import RESOURCES
from desktop_app.ui.mirrored import placed
from desktop_app.ui.theme import look

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

ICONS = RESOURCES / "icons"


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str, ground: str) -> QSvgRenderer:
    """The drawing ``name`` with its colours filled in; raises FileNotFoundError for a name without a file."""
    drawing = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    filled = drawing.replace("currentColor", colour).replace("groundColor", ground)
    return QSvgRenderer(QByteArray(filled.encode()))


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw an icon into ``rect``, as sharp as the screen allows."""
    _renderer(name, colour.name(), look().colour("window").name()).render(painter, placed(rect))


def icon(name: str, tone: str = "sub") -> QIcon:
    """An icon for stock widgets and menus, in the colour ``tone`` of the look in force."""
    picture = QIcon()
    for size in (look().px(20), look().px(40)):
        picture.addPixmap(pixmap(name, size, look().colour(tone)))
    return picture


def pixmap(name: str, size: int, colour: QColor) -> QPixmap:
    """A drawing as a picture of ``size`` by ``size`` pixels."""
    picture = QPixmap(QSize(size, size))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    try:
        paint_icon(painter, name, QRectF(0, 0, size, size), colour)
    finally:
        painter.end()  # a painter that outlives its picture ends the process
    return picture


def application_icon() -> QIcon:
    """The door: the mark of the program in its own colours, for the title bar and the task list."""
    picture = QIcon()
    renderer = QSvgRenderer(str(ICONS / "greenroom.svg"))
    for size in (16, 24, 32, 48, 64, 128, 256):
        image = QPixmap(QSize(size, size))
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        picture.addPixmap(image)
    return picture
