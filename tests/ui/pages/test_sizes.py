"""Pages at the sizes of design.md section 4: nothing squeezed away, no line wider than can be read."""

from __future__ import annotations

import pytest

from desktop_app.ui.theme import look


@pytest.fixture
def sized(desk):
    yield desk.window.resize
    desk.window.resize(1360, 830)


def test_low_windows_give_the_matrix_the_room_of_the_strip(desk, sized):
    sized(1024, 700)
    page = desk.go("opportunity", opportunity=1, tab="coverage", reader="manager")
    assert page.strip.isVisible()
    sized(1024, 480)
    desk.settle()
    assert not page.strip.isVisible()
    assert page.matrix.viewport().height() > look().px(80)
    page.frame.want_strip(False)
    sized(1024, 700)
    desk.settle()
    assert not page.strip.isVisible(), "nothing to say, however much room"
    page.frame.want_strip(True)
    assert page.strip.isVisible()


def test_wide_windows_leave_a_margin_instead_of_longer_lines(desk, sized):
    sized(1920, 1000)
    page = desk.go("opportunities")
    desk.settle()
    assert page.frame.main.width() <= look().size("main_most")
    assert page.frame.splitter.width() < page.frame.width()
    wizard = desk.go("interview", interview=2)
    desk.settle()
    assert wizard.frame.work.width() <= look().size("work_most")
    sized(1360, 830)
    desk.settle()
    assert wizard.frame.splitter.width() == wizard.frame.width()


def test_narrow_pages_have_one_scroll_and_heads_stand_over_their_columns(desk, sized):
    sized(1024, 700)
    page = desk.go("people")
    desk.settle()
    assert page.people.verticalScrollBar().maximum() == 0
    assert page.people.height() >= sum(page.people.sizeHintForRow(row) for row in range(page.people.rows.rowCount()))
    sized(1360, 500)
    desk.settle()
    assert page.people.verticalScrollBar().maximum() > 0


def test_facts_stand_under_the_name_where_few_examples_leave_no_room(desk):
    page = desk.go("opportunity", opportunity=1, tab="coverage", reader="manager")
    cells, matrix = page.matrix.cells, page.matrix.matrix
    line = next(each for each in matrix.lines if not isinstance(each, str) and not each.asked.for_stories)
    from PySide6.QtGui import QPainter, QPixmap

    canvas = QPixmap(10, 10)
    painter = QPainter(canvas)
    words = cells._fact_words(line, matrix)
    assert cells._fact_fits(painter, words)
    before, cells.outer = cells.outer, (page.matrix.viewport().width() - 110, 0)
    assert not cells._fact_fits(painter, words)
    cells.outer = before
    painter.end()
