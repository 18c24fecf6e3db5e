"""Pages at the sizes of design.md section 4: nothing squeezed away, no line wider than can be read."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea

from desktop_app.records import examples, interviews, opportunities, people
from desktop_app.ui.theme import look


@pytest.fixture
def sized(desk):
    yield desk.window.resize
    desk.window.resize(1360, 830)


def test_low_windows_give_the_matrix_the_room_of_the_strip(desk, sized):
    sized(1024, 700)
    page = desk.go("opportunity", opportunity=1, tab="coverage", reader="manager")
    assert page.strip.isVisible()
    assert page.strip.why.isVisible()
    sized(1024, 520)
    desk.settle()
    assert page.strip.short_state.isVisible(), "one line is left of it"
    assert not page.strip.why.isVisible()
    assert page.strip.short_state.text() == page.strip.state.text()
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
    side = page.frame.side.parentWidget().parentWidget()
    assert page.frame.side.width() <= look().size("side_wide") < side.width(), "the rest is margin inside"
    assert side.verticalScrollBar().mapTo(page, side.verticalScrollBar().rect().topRight()).x() == page.width() - 1
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


LONG = "Assistant Director of Community Midwifery and Neonatal Services, Riverside and Upper Valley Partnership Trust"
EVERYWHERE = (
    ("today", {}),
    ("opportunities", {}),
    *(("opportunity", {"tab": tab}) for tab in ("overview", "posting", "coverage", "signals", "compare")),
    *(("opportunity", {"tab": tab}) for tab in ("interviews", "facts")),
    ("examples", {}),
    ("interview", {}),
    ("brief", {}),
    ("debrief", {}),
    ("rehearse", {}),
    ("questions", {}),
    ("looking_back", {}),
    ("people", {}),
    ("files", {}),
    ("settings", {}),
)  # fmt: skip


@pytest.fixture
def long_named(desk):
    """The sample with the names of a ministry: post, employer, person, example and requirement."""
    with desk.store.write("long names") as session:
        for row in opportunities.in_list(session):
            opportunities.edit(session, row.id, title=LONG, employer=LONG)
        for seat in interviews.seats(session, 2):
            people.edit(session, seat.person_id, name=LONG, firm=LONG)
        for example in examples.in_use(session):
            examples.edit(session, example.id, title=LONG, when_text=LONG)
    return desk


@pytest.mark.parametrize("size", [(1360, 830), (1024, 700)], ids=str)
def test_long_names_push_nothing_out_of_sight(long_named, sized, size):
    sized(*size)
    cut = []
    for page, where in EVERYWHERE:
        shown = long_named.go(page, **({"opportunity": 1, "interview": 2} | where if page not in ("today",) else {}))
        for area in shown.window().findChildren(QScrollArea):
            inner = area.widget()
            if area.isVisible() and inner is not None and inner.width() > area.viewport().width():
                cut.append((page, where, type(inner).__name__, inner.width() - area.viewport().width()))
        assert long_named.window.width() == size[0], page
    assert cut == []


@pytest.mark.parametrize("tab", ["compare", "posting"])
def test_narrow_views_have_one_scroll_and_stand_under_their_title(desk, sized, tab):
    sized(1024, 700)
    page = desk.go("opportunity", opportunity=1, tab=tab)
    desk.settle()
    assert page.listed.verticalScrollBar().maximum() == 0
    title = desk.window.stack.current.header.title_small
    first = page.first if tab == "compare" else page.above
    assert (
        abs(first.mapTo(desk.window, first.rect().topLeft()).x() - title.mapTo(desk.window, title.rect().topLeft()).x())
        <= 1
    )


def test_what_a_view_remarks_stands_beside_the_tabs_where_there_is_room(desk, sized):
    page = desk.go("opportunity", opportunity=1, tab="coverage")
    header = desk.window.stack.current.header
    assert header.note.isVisible() == bool(page.note)
    desk.go("opportunity", opportunity=1, tab="facts")
    assert not header.note.isVisible()
    desk.go("opportunity", opportunity=1, tab="posting")
    assert "text kept as it was" in header.note.text()
    sized(760, 700)
    desk.settle()
    assert not header.note.isVisible()


def test_the_count_has_a_line_of_its_own_where_it_does_not_fit(desk, sized):
    page = desk.go("opportunity", opportunity=1, tab="coverage")
    assert page.counts.geometry().top() < page.reader.geometry().bottom()
    sized(760, 700)
    desk.settle()
    assert page.counts.geometry().top() >= page.reader.geometry().bottom()


@pytest.mark.parametrize("tab", ["coverage", "signals"])
def test_an_empty_view_says_so_at_its_top(desk, tab):
    with desk.store.write("an empty post") as session:
        made = opportunities.add(session, title="Gardener", employer="Park")
    page = desk.go("opportunity", opportunity=made, tab=tab)
    desk.settle()
    top = page.empty.mapTo(page, page.empty.rect().topLeft()).y()
    assert page.empty.isVisible()
    assert top < look().px(120)
    assert not (tab == "coverage" and page.bar.isVisible()), "nothing is counted yet"
