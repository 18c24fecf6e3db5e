"""In a window read from the right every painted row is mirrored, and words in other letters still read as written."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from desktop_app.ui import languages
from desktop_app.ui.columns import Piece, boxes, paint_stack
from desktop_app.ui.coverage.matrix import Matrix
from desktop_app.ui.drawer import scrolled
from desktop_app.ui.marked import _laid, paint_marked
from desktop_app.ui.mirrored import across, direction, forwards, led, placed, placed_point
from desktop_app.ui.rows import RowDelegate, Rows, TwoLineDelegate, paint_text
from desktop_app.ui.shapes import paint_shape
from desktop_app.ui.theme import look
from desktop_app.ui.widgets.bars import paint_distance, paint_marks, paint_stages
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Check, Switch
from desktop_app.ui.widgets.spin_fields import DayField

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
WIDE, HIGH = 320, 60


@pytest.fixture
def from_the_right(qapp):
    qapp.setLayoutDirection(RTL)
    yield qapp
    qapp.setLayoutDirection(LTR)


def picture(paint, width=WIDE, height=HIGH):
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    paint(painter)
    painter.end()
    return made


def inked(image, background=None):
    """The columns of pixels that differ from the ground, as (first, last), or None where nothing is painted."""
    ground = image.pixel(0, 0) if background is None else background
    found = [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))]
    return (found[0], found[-1]) if found else None


def unlike(one, other):
    """How much two pictures differ, as a share of the ink of the first; half a pixel to the side makes some."""

    def light(image, x, y):
        return image.pixelColor(x, y).lightness()

    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    ink = sum(255 - light(one, x, y) for x, y in places)
    return sum(abs(light(one, x, y) - light(other, x, y)) for x, y in places) / ink


def row_of(delegate, row, way):
    model = Rows(str)
    model.set_rows([row])
    option = QStyleOptionViewItem()
    option.rect, option.direction = QRect(0, 0, WIDE, HIGH), way
    # The hair line under the row would be ink in every column: only what is above it counts.
    return picture(lambda painter: delegate.paint(painter, option, model.index(0))).copy(0, 0, WIDE, HIGH - 4)


def test_what_is_measured_from_the_left_is_flipped_within_its_row():
    with across(QRect(100, 0, 200, 10), mirrored=True):
        assert placed(QRectF(100, 0, 50, 10)) == QRectF(250, 0, 50, 10)
        assert placed_point(QPointF(110, 3)) == QPointF(290, 3)
        with across(QRect(0, 0, 11, 1), mirrored=True):
            assert placed_point(QPointF(0, 0)).x() == 11
        assert placed_point(QPointF(110, 3)) == QPointF(290, 3)
    assert placed(QRectF(1, 2, 3, 4)) == QRectF(1, 2, 3, 4)
    with across(QRect(0, 0, 200, 10), mirrored=False):
        assert placed_point(QPointF(110, 3)) == QPointF(110, 3)


def test_a_row_has_its_title_at_the_right_and_its_note_at_the_left(from_the_right):
    delegate = TwoLineDelegate(lambda row: row, None, lambda row: "17")
    title = inked(row_of(TwoLineDelegate(lambda row: row), "Ward", RTL))
    assert title[0] > WIDE / 2
    assert title[1] > WIDE - 20
    both = inked(row_of(delegate, "Ward", RTL))
    assert both[0] < 20
    assert both[1] == title[1]


class _Columns(RowDelegate):
    def paint_row(self, painter, rect, row, *, bold):
        first, second = boxes(rect, (0.7, 0.3))
        for box, words in ((first, row[0]), (second, row[1])):
            if words:
                paint_stack(painter, box, (Piece(words),))


@pytest.mark.parametrize("words", ["Ward", "جناح"])
def test_columns_change_sides_whatever_their_letters(from_the_right, words):
    first, second = (inked(row_of(_Columns(), row, RTL)) for row in ((words, ""), ("", words)))
    assert first[1] > WIDE - 20
    assert first[0] > WIDE / 2
    assert second[1] < WIDE / 2


@pytest.mark.parametrize(
    "paint",
    [
        lambda painter: paint_shape(painter, "must", QPointF(12, 20), 10),
        lambda painter: paint_distance(painter, 4, 20, 2),
        lambda painter: paint_distance(painter, 4, 20, None),
        lambda painter: paint_stages(painter, 4, 20, ("done", "now", "later")),
        lambda painter: paint_marks(painter, 4, 20, 2),
    ],
    ids=["shape", "distance", "unknown", "stages", "marks"],
)
def test_measures_in_a_row_are_mirrored(qapp, paint):
    def mirrored(painter):
        with across(QRect(0, 0, WIDE, HIGH), mirrored=True):
            paint(painter)

    plain, other = inked(picture(paint)), inked(picture(mirrored))
    assert plain[1] < WIDE / 2 < other[0]
    assert abs((WIDE - 1 - other[1]) - plain[0]) <= 1


def test_words_in_other_letters_keep_their_order(qapp):
    """Brackets and full stops of a Latin text stay where they were written, at the other side of the window."""
    box, words = QRect(10, 10, WIDE - 20, 30), "Ward 6 (days)."
    before = picture(lambda painter: paint_text(painter, box, words))
    qapp.setLayoutDirection(RTL)
    try:
        after = picture(lambda painter: paint_text(painter, box, words))
        marked = picture(lambda painter: paint_marked(painter, box, words, ("days",)))
    finally:
        qapp.setLayoutDirection(LTR)
    plain, mirrored = inked(before), inked(after)
    assert plain[0] < 20
    assert mirrored[1] > WIDE - 20
    width = plain[1] - plain[0] + 1
    assert abs(mirrored[1] - mirrored[0] + 1 - width) <= 1
    assert unlike(before.copy(plain[0], 0, width, HIGH), after.copy(mirrored[0], 0, width, HIGH)) < 0.5
    other = picture(lambda painter: paint_text(painter, box, "." + words[:-1]))
    assert unlike(before.copy(plain[0], 0, width, HIGH), other.copy(inked(other)[0], 0, width, HIGH)) > 0.7
    assert inked(marked)[1] > WIDE - 20


def test_marked_words_stand_apart_as_in_any_window(qapp, qtbot):
    """The blanks before and after a marked word are on its two sides, also where the painter draws from the right."""
    words, found = "Hold the unit now", []
    for way in (LTR, RTL):
        qapp.setLayoutDirection(way)
        image = QImage(WIDE, 40, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(way)
        paint_marked(painter, QRect(10, 5, WIDE - 20, 30), words, ("unit",))
        assert painter.layoutDirection() == way
        painter.end()
        first, last = inked(image)
        found.append(image.copy(first, 0, last - first + 1, 40))
    qapp.setLayoutDirection(LTR)
    assert abs(found[0].width() - found[1].width()) <= 2
    width = min(found[0].width(), found[1].width())
    assert unlike(found[0].copy(0, 0, width, 40), found[1].copy(0, 0, width, 40)) < 0.5


def test_a_marked_word_stays_where_it_stood_in_a_latin_phrase_of_our_line(from_the_right):
    text = "مثال · “matron’s budget talk”"
    layout = _laid(text, ("budget",), "small")
    at = [layout.lineAt(0).cursorToX(text.index(word) + 1)[0] for word in ("matron", "budget", "talk", "مثال")]
    assert at == sorted(at), "read from the left inside, with our word at the right"


def test_a_line_with_our_words_in_it_reads_our_way(from_the_right):
    assert direction("Day Surgery · تقديم مباشر") == RTL
    assert direction("Day Surgery · Halden Search") == LTR
    assert led("Day Surgery · تقديم").startswith("\u200f")
    assert led("Halden") == "Halden"
    assert forwards("Ctrl+,") == "\u2066Ctrl+,\u2069"


def test_in_other_windows_the_first_letter_decides(qapp):
    assert direction("Day Surgery · تقديم") == LTR
    assert direction("تقديم · Day") == RTL
    assert direction("12") == LTR
    assert led("Day · تقديم") == "Day · تقديم"
    assert forwards("Ctrl+,") == "Ctrl+,"


def test_labels_begin_at_the_side_of_the_window_also_in_latin_letters(from_the_right, qtbot):
    label = Label("Brightwell")
    qtbot.addWidget(label)
    label.resize(WIDE, 40)
    assert inked(label.grab().toImage())[1] > WIDE - 10
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    assert inked(label.grab().toImage())[0] < 10
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    first, last = inked(label.grab().toImage())
    assert abs((first + last) / 2 - WIDE / 2) < 3


@pytest.mark.parametrize("make", [lambda: Check("Leave out"), lambda: Button("جديد", "quiet", icon="plus", key="N")])
def test_words_stand_beside_their_box_or_icon(from_the_right, qtbot, make):
    """Nothing but the key of a button is at the far side."""
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(WIDE, 34)
    image = widget.grab().toImage()
    half = image.copy(WIDE // 2, 0, WIDE // 2, 34)
    assert inked(half)[1] > WIDE // 2 - 20
    assert inked(half)[0] > 40  # the words end well before the middle
    far = inked(image.copy(0, 0, WIDE // 2, 34), image.pixel(WIDE // 2, 2))
    assert (far is None) == isinstance(widget, Check)


def test_what_is_left_over_in_a_wide_window_is_at_the_far_side(from_the_right, qtbot):
    area = scrolled(QWidget())
    qtbot.addWidget(area)
    area.resize(900, 200)
    area.set_most(600)
    edges = area.viewportMargins()
    assert (edges.left(), edges.right()) == (300, 0)


def test_a_day_begins_with_its_number_in_every_window(from_the_right, qtbot):
    field = DayField("Day", date(2026, 11, 19))
    qtbot.addWidget(field)
    assert field.text().split()[0] == "19"
    assert field.text().split()[-1] == "2026"


def test_a_switch_is_round_at_its_outer_ends(from_the_right, qtbot):
    switch = Switch("Counted by", [(1, "one"), (2, "two")], 1)
    qtbot.addWidget(switch)
    switch.adjustSize()
    switch.resize(switch.sizeHint())
    image = switch.grab().toImage()
    first = switch.findChildren(type(switch.children()[-1]))[0]
    assert first.x() > 0
    ground = look().colour("accent").rgb()
    right = first.x() + first.width() - 1
    assert image.pixel(right, first.y() + first.height() // 2) == ground
    assert image.pixel(right, first.y()) != ground
    assert image.pixel(first.x() + 1, first.y() + 1) == ground


def matrix_of(columns):
    line = SimpleNamespace(
        asked=SimpleNamespace(
            id=1, label="Budget", level=SimpleNamespace(value="must"), kind=SimpleNamespace(value="skill"),
            for_stories=True, fact_note="",
        ),
        cells=[SimpleNamespace(link=None, suggestion=None) for _ in columns],
        standing=SimpleNamespace(value="open"),
    )  # fmt: skip
    told = [
        SimpleNamespace(id=at, title=title, seconds=lambda audience, pace: 60) for at, title in enumerate(columns, 1)
    ]
    return [line], told


def test_the_matrix_begins_at_the_right_and_scrolls_to_the_left(from_the_right, qtbot, monkeypatch):
    monkeypatch.setattr("desktop_app.ui.coverage.cells.cell_shape", lambda cell: "none")
    matrix = Matrix()
    qtbot.addWidget(matrix)
    matrix.resize(560, 240)
    matrix.show()
    lines, columns = matrix_of([f"Story {number}" for number in range(12)])
    monkeypatch.setattr(type(matrix.matrix), "data", lambda self, index, role=0: None)
    matrix.show_matrix(lines, columns, audience="recruiter", pace=140.0, counts="", facts={})
    last = matrix.matrix.columnCount() - 1
    assert matrix.columnViewportPosition(0) > matrix.columnViewportPosition(1) > matrix.columnViewportPosition(2)
    assert matrix.first.isVisible()
    assert matrix.first.geometry().right() == matrix.viewport().geometry().right()
    assert matrix.last.geometry().left() == matrix.viewport().geometry().left()
    for column in (6, last - 1, 1):
        matrix.setCurrentIndex(matrix.matrix.index(0, column))
        matrix.scrollTo(matrix.currentIndex())
        left = matrix.viewport().x() + matrix.columnViewportPosition(column)
        assert left >= matrix.last.geometry().right(), column
        assert left + matrix.columnWidth(column) <= matrix.first.geometry().left() + 1, column


def test_arabic_has_one_kind_of_digits(qapp, tmp_path):
    """Numbers in our sentences are 1 2 3; a country with other digits would mix them with those of its dates."""
    before = QLocale()
    (tmp_path / "greenroom_ar.qm").write_bytes(b"")
    try:
        for system, wanted in (("ar_EG", "ar_001"), ("ar_MA", "ar_MA"), ("de_AT", "ar_001")):
            QLocale.setDefault(QLocale(system))
            languages.put_in_force(qapp, "ar", tmp_path)
            assert QLocale().name() == QLocale(wanted).name()
            assert QLocale().zeroDigit() == "0"
    finally:
        QLocale.setDefault(QLocale("en"))
        languages.put_in_force(qapp, "en", tmp_path)
        QLocale.setDefault(before)
