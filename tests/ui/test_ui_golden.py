"""Shapes and bars look as they were approved, in both themes and at double size; the kit's gallery can be drawn.

``GREENROOM_WRITE_GOLDEN=1 pytest tests/ui/test_ui_golden.py`` writes the pictures anew; look at them before committing.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from desktop_app.ui import shapes
from desktop_app.ui.theme import Appearance, look
from desktop_app.ui.widgets import bars

sys.path.insert(0, str(Path(__file__).resolve().parent))
import gallery

GOLDEN = Path(__file__).resolve().parent / "golden"
WRITES = os.environ.get("GREENROOM_WRITE_GOLDEN") == "1"
TOLERANCE = 0.004
"""Share of points that may differ by more than a shade: less than one shape of a sheet takes."""


def sheet_of_shapes():
    """Every shape at the size of the matrix and of the legend, on plain and on selected ground."""
    cell, names = look().px(36), sorted(shapes.SHAPES)
    image = QImage(cell * len(names), cell * 2, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for row, ground in enumerate(("surface", "select")):
        painter.fillRect(0, row * cell, image.width(), cell, look().colour(ground))
        for column, name in enumerate(names):
            centre = QPointF((column + 0.5) * cell, (row + 0.5) * cell)
            shapes.paint_shape(painter, name, centre, look().px(13 if row else 18))
    painter.end()
    return image


def sheet_of_bars(qtbot):
    """The painted measures, one below the other."""
    segments, timed, shared = bars.SegmentBar(), bars.TimeBar(), bars.ShareBar()
    segments.set_states(["done"] * 5 + ["part"] + ["open"] * 6, "x")
    timed.set_time(84, [80, 129])
    shared.set_shares({"S": 18, "T": 11, "A": 44, "R": 27}, strong="A", thin=True)
    stages, marks = bars.StageDots(["done", "now", "later"], "x"), bars.Marks(2)
    image = QImage(look().px(300), look().px(120), QImage.Format.Format_RGB32)
    image.fill(look().colour("surface"))
    painter = QPainter(image)
    for row, widget in enumerate((segments, timed, shared, stages, marks)):
        qtbot.addWidget(widget)
        wide = row < 3
        widget.resize(look().px(290) if wide else widget.sizeHint().width(), widget.sizeHint().height())
        widget.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        painter.drawPixmap(look().px(5), look().px(5 + 23 * row), widget.grab())
    painter.end()
    return image


def differing(first, second):
    """Share of points that differ by more than a shade between two pictures of the same size."""
    assert (first.width(), first.height()) == (second.width(), second.height())
    far = 0
    for y in range(first.height()):
        for x in range(first.width()):
            one, two = first.pixelColor(x, y), second.pixelColor(x, y)
            far += max(abs(one.red() - two.red()), abs(one.green() - two.green()), abs(one.blue() - two.blue())) > 40
    return far / (first.width() * first.height())


def compare(image, name):
    path = GOLDEN / f"{name}.png"
    if WRITES:
        GOLDEN.mkdir(exist_ok=True)
        image.save(str(path))
    golden = QImage(str(path))
    assert not golden.isNull(), f"{path} is missing"
    assert differing(image, golden.convertToFormat(QImage.Format.Format_RGB32)) < TOLERANCE


@pytest.mark.parametrize(("theme", "scale"), [("light", 1.0), ("dark", 1.0), ("light", 2.0)])
def test_shapes_look_as_approved(themed, theme, scale):
    themed.choose(Appearance(theme), scale=scale)
    compare(sheet_of_shapes(), f"shapes-{theme}-{round(scale * 100)}")


@pytest.mark.parametrize(("theme", "scale"), [("light", 1.0), ("dark", 1.0)])
def test_bars_look_as_approved(themed, qtbot, theme, scale):
    themed.choose(Appearance(theme), scale=scale)
    compare(sheet_of_bars(qtbot), f"bars-{theme}-{round(scale * 100)}")


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_gallery_can_be_drawn_in_every_theme(themed, qtbot, tmp_path, theme, scale):
    themed.choose(scale=scale)
    themed.apply(theme)
    page = gallery.Gallery()
    qtbot.addWidget(page)
    page.resize(1172, 775)
    page.show()
    qtbot.waitExposed(page)
    picture = page.grab().toImage()
    seen = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
    assert len(seen) > 20


def test_a_changed_shape_would_be_noticed(themed):
    image = sheet_of_shapes()
    changed = image.copy()
    painter = QPainter(changed)
    shapes.disc(painter, QPointF(18, 18), 20, look().colour("gap"))
    painter.end()
    assert differing(image, changed) > TOLERANCE
