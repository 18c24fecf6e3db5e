"""Each widget of the kit: what it says to a screen reader, what its keys do, and that it never cuts its words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolTip, QVBoxLayout, QWidget

from desktop_app.playbooks.model import Field
from desktop_app.ui import icons, shapes
from desktop_app.ui.columns import ColumnHeads
from desktop_app.ui.coverage.decision_bar import DecisionBar
from desktop_app.ui.layouts import scrolled
from desktop_app.ui.rows import MOST_GROWN, Heading, RowList, Rows, TwoLineDelegate
from desktop_app.ui.theme import look, scales
from desktop_app.ui.widgets import bars
from desktop_app.ui.widgets.base import Label, Rule, Shape, clear
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Check, Choice, Radio, Switch, tick_height
from desktop_app.ui.widgets.fields import LineField, TextField
from desktop_app.ui.widgets.flow import Flow
from desktop_app.ui.widgets.page_parts import Chip, KeyCap, PageHeader, SectionLabel, Tabs
from desktop_app.ui.widgets.ring import FocusRing
from desktop_app.ui.widgets.spin_fields import DayField, NumberField, TimeField
from desktop_app.ui.widgets.strips import EmptyState, Strip
from desktop_app.ui.wizard.pickers import ExamplesEditor
from desktop_app.ui.wizard.tick_list import TickList

pytestmark = pytest.mark.usefixtures("themed")


@dataclass(frozen=True)
class Named:
    id: int


def shown(qtbot, widget, width=None):
    qtbot.addWidget(widget)
    if width:
        widget.resize(width, widget.sizeHint().height())
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def painted(widget):
    """Number of different colours in the picture of a widget: more than one where something was drawn."""
    image = widget.grab().toImage()
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})


# ---------------------------------------------------------------- buttons and choices
@pytest.mark.parametrize("rank", ["primary", "plain", "small", "quiet"])
@pytest.mark.parametrize("scale", scales())
def test_a_button_has_room_for_its_words_icon_and_key(qtbot, themed, rank, scale):
    themed.choose(scale=scale)
    button = shown(qtbot, Button("Continue at H5, Make it apply", rank, key="Ctrl+Return", icon="plus"))
    words = QFontMetrics(button.font()).horizontalAdvance(button.text())
    assert button.width() > words + QFontMetrics(look().font("fine")).horizontalAdvance("Ctrl Enter")
    assert button.height() >= QFontMetrics(button.font()).height()
    assert button.accessibleName() == "Continue at H5, Make it apply"
    assert painted(button) > 2


def test_what_was_never_shown_follows_another_look_too(qtbot, themed):
    page, label = QWidget(), Label("Next")
    QVBoxLayout(page).addWidget(label)
    qtbot.addWidget(page)
    themed.apply("dark")
    try:
        page.show()
        qtbot.waitExposed(page)
        assert label.palette().windowText().color() == look().colour("ink")
    finally:
        themed.apply("light")
    assert label.palette().windowText().color() == look().colour("ink")


def test_an_untouched_field_leaves_undo_to_the_window(qtbot, themed):
    field = TextField("Notes")
    qtbot.addWidget(field)
    field.show()
    assert not field.edit.document().isUndoAvailable()


def test_a_button_that_cannot_act_keeps_the_focus_and_says_why(qtbot):
    button = shown(qtbot, Button("Print", "primary"))
    button.set_reason("needs one must")
    assert button.isEnabled()
    assert button.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert (button.toolTip(), button.accessibleDescription(), button.reason) == ("needs one must",) * 3
    button.set_reason("")
    assert button.toolTip() == ""


def test_targets_are_at_least_24_pixels_high(qtbot):
    for widget in (
        Button("Go", "small"),
        Button("Go", "quiet"),
        Check("x"),
        Radio("x"),
        Switch("x", [(1, "a"), (2, "b")]),
    ):
        assert shown(qtbot, widget).sizeHint().height() >= 24


def test_enter_does_not_press_a_button_that_has_no_focus_but_space_and_click_do(qtbot):
    button, pressed = shown(qtbot, Button("Go")), []
    button.clicked.connect(lambda: pressed.append(1))
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(pressed) == 2


def test_the_focus_ring_lies_two_pixels_outside_the_button(qtbot, qapp):
    follower, page = FocusRing(qapp), QWidget()
    column = QVBoxLayout(page)
    first, second = Button("First"), Button("Second", "quiet")
    column.addWidget(first)
    column.addWidget(second)
    shown(qtbot, page)
    follower.moved(None, first)
    assert follower.ring.parentWidget() is page
    assert follower.ring.geometry() == first.geometry().adjusted(-4, -4, 4, 4)
    page.resize(page.width() + 100, page.height())
    qapp.processEvents()
    assert follower.ring.geometry() == first.geometry().adjusted(-4, -4, 4, 4)
    follower.moved(first, second)
    assert follower.ring.geometry() == second.geometry().adjusted(-3, -3, 3, 3), "a quiet button has no border"
    follower.moved(second, first)
    follower.end()
    assert not follower.ring.isVisible(), "its window is closed"
    second.setFocus()
    first.setFocus()
    assert not follower.ring.isVisible(), "the next window has a ring of its own"
    follower.end()


def test_the_lines_of_a_field_are_never_wider_than_the_field(qtbot, themed):
    page = QWidget()
    column = QVBoxLayout(page)
    words = "I ran the rota that spends most of a ward’s money; agency shifts fell from 38 a month to 9."
    fields = [TextField(f"Field {n}", words, least=1) for n in range(4)]
    area = scrolled(page)
    for field in fields:
        column.addWidget(field)
    shown(qtbot, area)
    for width, height in ((300, 600), (275, 120), (290, 600), (240, 90)):  # a scroll bar comes and goes
        area.resize(width, height)
        QApplication.processEvents()
        for field in fields:
            edit, block = field.edit, field.edit.document().firstBlock()
            assert block.layout().lineAt(0).width() <= edit.viewport().width()


def test_a_line_that_is_too_long_says_so_and_shows_all_of_it_as_a_tip(qtbot, themed):
    field = shown(qtbot, LineField("Point", "I grew up above a bakery, so five in the morning is not early to me."))
    field.resize(200, field.height())
    assert field.edit.is_cut()
    QApplication.sendEvent(field.edit, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
    assert QToolTip.text() == field.text
    QToolTip.hideText()
    field.resize(900, field.height())
    assert not field.edit.is_cut()


def test_a_field_shows_all_of_what_it_suggests(qtbot, themed):
    page = QWidget()
    field = TextField("Situation", placeholder="In [month, year] at [place] … · When I joined … · One [day] …", least=1)
    QVBoxLayout(page).addWidget(field)
    qtbot.addWidget(page)
    page.resize(900, 200)
    page.show()
    qtbot.waitExposed(page)
    page.resize(260, 200)
    qtbot.wait(1)
    edit = field.edit
    room = edit.viewport().width() - 2 * round(edit.document().documentMargin())
    flags = int(Qt.TextFlag.TextWordWrap)
    needed = QFontMetrics(edit.font()).boundingRect(0, 0, room, 500, flags, edit.placeholderText()).height()
    assert needed > 2 * QFontMetrics(edit.font()).height()
    assert edit.viewport().height() >= needed


def test_the_focus_ring_is_whole_in_a_row_without_margins(qtbot, qapp):
    page, row, button = QWidget(), QWidget(), Button("Prepare")
    column, line = QVBoxLayout(page), QVBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(button)
    column.addWidget(row)
    qtbot.addWidget(page)
    page.show()
    follower = FocusRing(qapp)
    follower.moved(None, button)
    assert follower.ring.parentWidget() is page
    wanted = button.rect().translated(button.mapTo(page, button.rect().topLeft())).adjusted(-4, -4, 4, 4)
    assert follower.ring.geometry() == wanted
    row.move(row.x() + 5, row.y())
    assert follower.ring.geometry() == wanted.translated(5, 0)


def test_the_focus_ring_outlives_the_page_it_stood_on(qtbot, qapp):
    follower, first_page, second_page = FocusRing(qapp), QWidget(), QWidget()
    first, second = Button("First", parent=first_page), Button("Second", parent=second_page)
    first_page.show()
    shown(qtbot, second_page)
    follower.moved(None, first)
    first_page.deleteLater()
    qapp.sendPostedEvents(first_page, QEvent.Type.DeferredDelete)
    assert follower.ring is None
    follower.moved(None, second)
    assert follower.ring.parentWidget() is second_page
    assert follower.ring.isVisible()


def test_a_switch_says_what_is_switched_and_chooses_by_key_and_digit(qtbot):
    switch, chosen = Switch("Counted by", [("r", "Recruiter"), ("m", "Hiring manager")], "m"), []
    shown(qtbot, switch).chosen.connect(chosen.append)
    buttons = switch._group.buttons()
    assert [button.accessibleName() for button in buttons] == ["Counted by: Recruiter", "Counted by: Hiring manager"]
    assert switch.value == "m"
    buttons[1].setFocus()
    QTest.keyClick(buttons[1], Qt.Key.Key_1)
    assert (switch.value, chosen) == ("r", ["r"])
    switch.set_value("m")
    assert (switch.value, chosen) == ("m", ["r"])
    switch.set_value("unknown to it")
    assert switch.value is None
    switch.set_text("m", "Manager 3")
    assert buttons[1].accessibleName() == "Counted by: Manager 3"


def test_a_switch_is_as_wide_as_its_bold_words(qtbot):
    switch = shown(qtbot, Switch("x", [(1, "Recruiter"), (2, "Hiring manager")]))
    for button in switch._group.buttons():
        assert button.width() > QFontMetrics(look().font("body", bold=True)).horizontalAdvance(button.text())


def test_a_choice_reports_what_the_person_picked_and_nothing_else(qtbot):
    choice, picked = Choice("Figure", [("exact", "exact"), ("estimate", "estimate")], "estimate"), []
    shown(qtbot, choice).picked.connect(picked.append)
    assert choice.value == "estimate"
    choice.set_value("exact")
    assert picked == []
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert (choice.value, picked) == ("estimate", ["estimate"])
    choice.set_choices([("a", "a")], "missing")
    assert choice.value is None


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_rows_of_an_open_drop_down_are_high_enough_to_hit(qtbot):
    choice = shown(qtbot, Choice("Figure", [("exact", "exact"), ("estimate", "estimate")], "estimate"))
    choice.showPopup()
    assert choice.view().sizeHintForRow(0) >= look().px(28)
    choice.hidePopup()
    assert choice.value == "estimate"


def test_a_drop_down_of_many_is_measured_once_and_reports_the_value_picked(qtbot):
    offers = [
        (None, "none yet"),
        *((number, f"Example {number:03} {'wide ' * (number == 77)}") for number in range(500)),
    ]
    first, second, picked = Choice("First", offers, 3), Choice("Second", offers, 77), []
    alone = Choice("Alone", offers[:20], 4)
    assert (first.value, second.value, alone.value) == (3, 77, 4)
    second.set_choices(offers[:20], 5)
    assert (first.value, first.count(), second.value, second.count()) == (3, 501, 5, 20)
    second.set_choices(offers, 77)
    widest = QFontMetrics(second.font()).horizontalAdvance(second.itemText(78))
    assert first.sizeHint() == second.sizeHint()
    assert first.sizeHint().width() > widest > alone.sizeHint().width() - 60
    first.picked.connect(picked.append)
    first.setCurrentIndex(78)
    assert not picked
    first.activated.emit(78)
    assert picked == [77]


def test_a_list_of_ticks_is_worked_by_keys_pointer_and_a_screen_reader(qtbot, themed):
    ticks = [(number, f"Example {number}, told {'at length ' * number}".strip()) for number in range(5)]
    box, said = QWidget(), []
    listed = TickList("Examples", ticks, box)
    QVBoxLayout(box).addWidget(listed)
    shown(qtbot, box, 300)
    listed.ticked.connect(lambda: said.append(listed.chosen))
    listed.choose([3, 99])
    assert not said
    assert not listed.is_long
    assert listed.height() >= sum(tick_height(words, listed.viewport().width()) for _, words in ticks)
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert said == [[1, 3]]
    place = listed.visualRect(listed.rows.index(3)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert said[-1] == [1]
    row = QAccessible.queryAccessibleInterface(listed).child(1)
    assert row.state().checkable
    assert row.state().checked
    assert row.text(QAccessible.Text.Name) == "Example 1, told at length, chosen"
    assert painted(listed) > 3
    themed.choose(scale=1.5)
    assert listed.visualRect(listed.rows.index(0)).height() > 33


def test_many_ticks_show_some_rows_and_are_found_by_their_words(qtbot, themed):
    box, several = QWidget(), Field(key="e", kind="examples", label="Examples", rows=6, options=(("version", "hm"),))
    editor = ExamplesEditor(several, [(number, f"Story {number}") for number in range(500)], box)
    QVBoxLayout(box).addWidget(editor)
    shown(qtbot, box, 400)
    edits = []
    editor.edited.connect(lambda: edits.append(editor.value()))
    editor.show_value([7, 2])
    assert editor.value() == [7, 2]
    assert editor.ticks.height() < 10 * editor.ticks.sizeHintForRow(0)
    QTest.keyClicks(editor.finder.edit, "story 49")
    assert [item for item, _ in editor.ticks.rows.rows] == [49, *range(490, 500)]
    QTest.keyClick(editor.ticks, Qt.Key.Key_Space)
    assert edits == [[7, 2, 49]]
    QTest.keyClicks(editor.finder.edit, " of nobody")
    assert not editor.ticks.isVisible()
    assert editor.found.text() == "Nothing found for “story 49 of nobody”."
    editor.finder.edit.clear()
    assert editor.ticks.isVisible()
    assert len(editor.ticks.rows.rows) == 500
    few = ExamplesEditor(several, [(1, "One")], box)
    assert few.finder.isHidden()


def test_ticks_and_circles_turn_by_space_and_by_a_click_anywhere(qtbot):
    check = shown(qtbot, Check("It happened, this was my part, the figures are honest"), width=120)
    assert check.heightForWidth(120) > check.heightForWidth(600)
    QTest.keyClick(check, Qt.Key.Key_Space)
    assert check.isChecked()
    QTest.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(check.width() - 3, 5))
    assert not check.isChecked()
    check.setTristate(True)
    check.setCheckState(Qt.CheckState.PartiallyChecked)
    assert painted(check) > 2
    radio = shown(qtbot, Radio("Ask"))
    QTest.mouseClick(radio, Qt.MouseButton.LeftButton, pos=QPoint(radio.width() - 3, 5))
    assert radio.isChecked()


# ---------------------------------------------------------------- fields
def test_a_line_shows_its_beginning_and_reports_only_what_the_person_types(qtbot):
    field, edits = LineField("The gap, plainly", "I have not held a budget. " * 20), []
    shown(qtbot, field, 200).edited.connect(lambda: edits.append(field.text))
    assert field.edit.cursorPosition() == 0
    field.set_text("short")
    assert edits == []
    QTest.keyClicks(field.edit, "ab")
    assert edits == ["ashort", "abshort"]
    field.set_text("abshort")
    assert field.edit.cursorPosition() == 2


def test_a_growing_field_grows_with_its_text_between_its_limits(qtbot):
    field = shown(qtbot, TextField("Plan", least=2, most=8), 240)
    low = field.edit.height()
    field.set_text("word " * 24)
    middle = field.edit.height()
    field.set_text("word " * 900)
    high = field.edit.height()
    field.set_text("")
    assert low < middle < high
    assert field.edit.height() == low
    spacing = QFontMetrics(field.edit.font()).lineSpacing()
    assert 8 * spacing <= high <= 9.6 * spacing


def test_every_line_of_a_growing_field_is_visible(qtbot):
    field = shown(qtbot, TextField("Plan", "one\ntwo\nthree\nfour"), 240)
    assert field.edit.verticalScrollBar().maximum() == 0


def test_tab_leaves_a_growing_field_and_escape_leaves_without_losing_text(qtbot):
    page = QWidget()
    column = QVBoxLayout(page)
    first, second = TextField("First", "text"), LineField("Second")
    column.addWidget(first)
    column.addWidget(second)
    shown(qtbot, page)
    with qtbot.waitActive(page):
        page.activateWindow()
    escaped, left = [], []
    first.escaped.connect(lambda: escaped.append(1))
    first.left.connect(lambda: left.append(1))
    first.setFocus()
    QTest.keyClick(first.edit, Qt.Key.Key_Escape)
    assert escaped == [1]
    QTest.keyClick(first.edit, Qt.Key.Key_Tab)
    assert page.focusWidget() is second.edit
    assert left == [1]
    assert first.text == "text"


def test_a_finding_stands_under_its_field_and_is_read_with_it(qtbot):
    field = shown(qtbot, TextField("Plan with a date"))
    field.set_finding("")
    assert not field.findChildren(Label)
    field.set_finding("By when?", "A plan without a date is a <hope>.")
    [words] = field.findChildren(Label)
    assert words.isVisible()
    assert field.edit.accessibleDescription() == "By when? A plan without a date is a <hope>."
    assert "&lt;hope&gt;" in words.text()
    assert field.edit.property("finding") is True
    field.set_finding("")
    assert not words.isVisible()
    assert field.edit.property("finding") is False


def test_read_only_text_can_be_selected_but_not_changed(qtbot):
    field = shown(qtbot, LineField("Source", "ward board"))
    field.set_read_only(True)
    QTest.keyClicks(field.edit, "x")
    assert field.text == "ward board"


def test_numbers_days_and_times_report_what_was_picked(qtbot):
    number, picked = NumberField("Pace", 80, 220, 140, unit="words a minute"), []
    shown(qtbot, number).picked.connect(picked.append)
    assert number.lineEdit().width() > QFontMetrics(number.font()).horizontalAdvance("140 words a minute")
    QTest.keyClick(number, Qt.Key.Key_Up)
    assert picked == [141]
    number.set_value(150)
    assert picked == [141]
    day, days = DayField("When", None, "no date"), []
    shown(qtbot, day).picked.connect(days.append)
    assert (day.value, day.text()) == (None, "no date")
    QTest.keyClick(day, Qt.Key.Key_Up)
    assert days == [date.today()]
    day.set_value(date(2026, 3, 12))
    assert (day.value, day.text()) == (date(2026, 3, 12), "12 Mar 2026")
    clock, times = TimeField("At", None, "no time"), []
    shown(qtbot, clock).picked.connect(times.append)
    assert (clock.value, clock.text()) == (None, "no time")
    QTest.keyClick(clock, Qt.Key.Key_Up)
    assert times == [time(9, 0)]
    clock.set_value(time(0, 0))
    assert (clock.value, clock.text()) == (time(0, 0), "00:00")
    clock.set_value(None)
    assert clock.text() == "no time"


# ---------------------------------------------------------------- shapes, icons and bars
@pytest.mark.parametrize("name", sorted(shapes.SHAPES))
def test_every_shape_is_drawn_and_has_a_word(qtbot, name):
    widget = shown(qtbot, Shape(name, 18))
    assert painted(widget) > 2
    assert widget.accessibleName() == shapes.meaning(name) != ""


def test_no_two_shapes_look_the_same_in_grey(qtbot):
    pictures = {}
    for name in shapes.SHAPES:
        image = shown(qtbot, Shape(name, 22)).grab().toImage().convertToFormat(image_format())
        ink = sorted({image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height())})
        outline = tuple(
            tuple(image.pixelColor(x, y).lightness() < (ink[0] + ink[-1]) // 2 for x in range(image.width()))
            for y in range(image.height())
        )
        pictures[name] = outline
    names = sorted(pictures)
    for first in names:
        for second in names[names.index(first) + 1 :]:
            rows = zip(pictures[first], pictures[second], strict=True)
            different = sum(a != b for one, two in rows for a, b in zip(one, two, strict=True))
            assert different >= 12, f"{first} and {second} differ in {different} points only"


def image_format():
    from PySide6.QtGui import QImage

    return QImage.Format.Format_Grayscale8


@pytest.mark.parametrize("name", sorted(path.stem for path in icons.ICONS.glob("*.svg")))
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp, name):
    picture = icons.pixmap(name, 40, look().colour("gap")).toImage()
    opaque = [picture.pixelColor(x, y) for x in range(40) for y in range(40) if picture.pixelColor(x, y).alpha() > 250]
    assert opaque
    if name not in ("greenroom",):
        assert any(colour == look().colour("gap") for colour in opaque)


def test_an_icon_that_does_not_exist_is_our_bug(qapp):
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no such drawing", 20, look().colour("ink"))


def test_every_icon_is_shown_somewhere_and_the_program_has_a_picture(qapp):
    code = "".join(
        path.read_text(encoding="utf-8") for path in icons.ICONS.parents[1].joinpath("desktop_app").rglob("*.py")
    )
    assert [path.stem for path in icons.ICONS.glob("*.svg") if f'"{path.stem}"' not in code] == []
    assert not icons.application_icon().isNull()
    assert not icons.icon("plus").isNull()


def test_bars_say_their_sentence_and_draw(qtbot):
    segments = bars.SegmentBar(acts=True)
    segments.set_count(7, 14, "7 of 14 pages done")
    time_bar = bars.TimeBar()
    time_bar.set_time(84, [80, 129])
    shares = bars.ShareBar()
    shares.set_shares({"Situation": 18, "Task": 11, "Action": 44, "Result": 27}, strong="Action", thin=True)
    for widget, sentence in (
        (segments, "7 of 14 pages done"), (time_bar, "84 of 129 seconds"),
        (shares, "Situation 18 percent, Task 11 percent, Action 44 percent, Result 27 percent"),
        (bars.Distance(1, "one step away"), "one step away"), (bars.Distance(None, "unknown"), "unknown"),
        (bars.StageDots(["done", "now", "later"], "Stage 2 of 3, hiring manager"), "Stage 2 of 3, hiring manager"),
        (bars.Marks(2), "mark 2 of 3"),
    ):  # fmt: skip
        assert shown(qtbot, widget, 300).accessibleName() == sentence
        assert painted(widget) > 2


def test_a_measure_that_acts_is_activated_by_enter_and_by_a_click(qtbot):
    bar, times = bars.SegmentBar("x", acts=True), []
    bar.set_states(["done", "part", "open"], "1 of 3")
    shown(qtbot, bar, 100).activated.connect(lambda: times.append(1))
    QTest.keyClick(bar, Qt.Key.Key_Return)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton)
    assert len(times) == 2


# ---------------------------------------------------------------- parts of pages
def test_tabs_tell_which_view_the_person_chose(qtbot):
    tabs, chosen = Tabs([("overview", "Overview"), ("coverage", "Coverage"), ("facts", "Facts")]), []
    shown(qtbot, tabs).chosen.connect(chosen.append)
    tabs.set_current("coverage")
    assert chosen == []
    tabs.step(1)
    tabs.step(1)
    assert chosen == ["facts", "overview"]
    assert tabs.current_key() == "overview"
    assert tabs.accessibleTabName(1) == "Coverage"
    assert [tabs.tabText(n) for n in range(3)] == ["&Overview", "&Coverage", "F&acts"]
    assert painted(tabs) > 2


def test_a_header_folds_to_one_line_without_its_crumb(qtbot):
    header = PageHeader("Brightwell Clinics", "Day Surgery Operations Manager")
    header.set_crumb((("opportunities", "Opportunities"), ("", "In <play>")))
    header.set_date("Thu 12 March", "10:30 – 11:15", "Ingrid Solheim")
    shown(qtbot, header, 1172)
    assert header.crumb.isVisible()
    assert "In &lt;play&gt;" in header.crumb.text()
    assert header.accessibleName() == "Brightwell Clinics, Day Surgery Operations Manager"
    header.resize(900, 80)
    assert not header.crumb.isVisible()
    assert header.title_small.isVisible()
    assert not header.title.isVisible()


def test_strips_and_empty_states_offer_their_ways_out(qtbot):
    done = []
    strip = shown(
        qtbot, Strip("Open elsewhere.", "Nothing is lost.", "blocked", (("Try again", lambda: done.append(1)),)), 500
    )
    strip.buttons[0].click()
    assert strip.accessibleName() == "Open elsewhere. Nothing is lost."
    empty = shown(
        qtbot, EmptyState("Nothing heard yet.", "Ask on the next call.", (("Add", lambda: done.append(2)),)), 500
    )
    empty.buttons[0].click()
    assert done == [1, 2]
    assert empty.accessibleName() == "Nothing heard yet. Ask on the next call."


def test_small_parts_are_drawn_and_named(qtbot):
    label = shown(qtbot, SectionLabel("Must, 7", "would a no lose you the place?"), 300)
    label.set_text("Wish, 4", "")
    assert label.label.text() == "Wish, 4"
    assert shown(qtbot, KeyCap("Ctrl+Shift+Z")).accessibleName() == "Ctrl Shift Z"
    for chip in (Chip("their word", "used"), Chip("not used", "unused"), Chip("No-agency rota", shape="transfer")):
        assert painted(shown(qtbot, chip)) > 2
    assert painted(shown(qtbot, Rule(1), 100)) >= 1


def test_clear_empties_a_layout(qtbot):
    box = QWidget()
    column = QVBoxLayout(box)
    column.addWidget(Label("a"))
    column.addWidget(Label("b"))
    qtbot.addWidget(box)
    clear(box)
    assert column.count() == 0


def test_a_new_text_field_has_nothing_of_its_own_to_take_back(themed):
    """Else Ctrl+Z would end in the empty field instead of taking back the last change of the page."""
    field = TextField("Notes", "as kept")
    assert not field.edit.document().isUndoAvailable()


def test_a_switch_is_worked_by_a_screen_reader_too_and_says_each_choice_once(qtbot, themed):
    """Assistive programs toggle a button instead of clicking it."""
    from PySide6.QtGui import QAccessible
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    switch = Switch("Counted by", [("r", "Recruiter"), ("m", "Manager")], "r")
    qtbot.addWidget(switch)
    switch.show()
    said = []
    switch.chosen.connect(said.append)
    second = switch._group.button(1)
    QAccessible.queryAccessibleInterface(second).actionInterface().doAction("Toggle")
    QApplication.processEvents()
    assert said == ["m"]
    QTest.mouseClick(switch._group.button(0), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert said == ["m", "r"]
    switch.set_value("m")
    QApplication.processEvents()
    assert said == ["m", "r"]


def test_what_dictation_or_a_screen_reader_writes_into_a_line_counts_as_typed(qtbot, themed):
    from PySide6.QtGui import QAccessible

    field = LineField("Title", "before")
    qtbot.addWidget(field)
    heard = []
    field.edited.connect(lambda: heard.append(field.text))
    QAccessible.queryAccessibleInterface(field.edit).editableTextInterface().insertText(0, "long ")
    assert heard == ["long before"]
    field.set_text("shown by the page")
    assert heard == ["long before"]


def test_a_telling_is_chosen_by_a_screen_reader_too_and_said_once(qtbot, themed):
    """Assistive programs toggle a card instead of clicking it."""
    from PySide6.QtGui import QAccessible
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.examples.cards import TellingCards

    cards = TellingCards()
    qtbot.addWidget(cards)
    cards.show()
    cards.set_value("hm")
    said = []
    cards.chosen.connect(said.append)
    QAccessible.queryAccessibleInterface(cards.cards["recruiter"]).actionInterface().doAction("Toggle")
    QApplication.processEvents()
    assert said == ["recruiter"]
    assert cards.value == "recruiter"
    QTest.mouseClick(cards.cards["headline"], Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert said == ["recruiter", "headline"]
    cards.set_value("hm")
    QApplication.processEvents()
    assert said == ["recruiter", "headline"]
    assert cards.value == "hm"


def test_a_flow_goes_on_below_where_the_line_is_full_and_follows_the_direction(qtbot, themed):
    box = QWidget()
    flow = Flow(box, gap=10)
    buttons = [Button(words) for words in ("Save as PDF", "Print", "Copy as text")]
    for button in buttons:
        flow.addWidget(button)
    shown(qtbot, box, width=900)
    assert len({button.y() for button in buttons}) == 1
    assert box.sizeHint().width() < 900
    narrow = buttons[0].width() + buttons[1].width() + 12
    box.resize(narrow, box.heightForWidth(narrow))
    assert buttons[0].y() == buttons[1].y() < buttons[2].y()
    assert buttons[2].geometry().bottom() < box.height()
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.resize(narrow + 1, box.height())
    assert buttons[0].geometry().right() == box.width() - 1
    assert flow.takeAt(2).widget() is buttons[2]
    assert flow.takeAt(2) is None
    assert flow.itemAt(2) is None


def test_a_list_grows_where_the_page_scrolls_and_scrolls_by_itself_elsewhere(qtbot, themed):
    listed = RowList("People", Rows(str), TwoLineDelegate(str))
    listed.set_least(50)
    area = scrolled(listed)
    shown(qtbot, area, width=300)
    listed.set_rows([Named(number) for number in range(20)])
    assert listed.maximumHeight() > 10_000
    listed.set_grows(True)
    assert listed.height() == sum(listed.sizeHintForRow(row) for row in range(20))
    area.resize(300, 200)
    listed.set_current(19)
    assert area.verticalScrollBar().value() > 0, "the page follows the current row"
    listed.set_rows([Named(number) for number in range(MOST_GROWN + 1)])
    assert listed.minimumHeight() == 50, "a long list keeps its own scroll bar"


def test_a_label_shares_the_base_line_of_what_it_stands_beside(qtbot, themed):
    figure, words, field = Label("7", "figure"), Label("pages"), LineField("Employer", "Brightwell")
    words.sit_with(figure)
    assert words.contentsMargins().bottom() == figure.fontMetrics().descent() - words.fontMetrics().descent()
    words.hang_with(figure)
    assert words.contentsMargins().top() == figure.fontMetrics().ascent() - words.fontMetrics().ascent()
    words.beside(field)
    middle = words.contentsMargins().top() + words.fontMetrics().height() / 2
    assert abs(middle - field.sizeHint().height() / 2) <= 1


def test_what_a_screen_reader_selects_becomes_the_current_row(qtbot, themed):
    listed = RowList("People", Rows(str), TwoLineDelegate(str))
    shown(qtbot, listed, width=300)
    listed.set_rows([Heading("Now"), Named(1), Named(2)])
    heard = []
    listed.selected.connect(heard.append)
    choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
    listed.selectionModel().select(listed.rows.index(2), choose)
    qtbot.waitUntil(lambda: listed.current == 2)
    assert heard == [2]
    listed.selectionModel().select(listed.rows.index(0), choose)
    qtbot.waitUntil(lambda: listed.selectionModel().selectedIndexes() == [listed.currentIndex()])
    assert listed.current == 2, "the head of a group is no row"
    listed.selectionModel().clearSelection()
    qtbot.waitUntil(lambda: listed.selectionModel().selectedIndexes() == [listed.currentIndex()])


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_drop_down_is_chosen_from_by_a_screen_reader_too(qtbot, themed):
    choice = Choice("Whom you will meet", [(1, "Recruiter"), (2, "Manager")], 1)
    picked = []
    choice.picked.connect(picked.append)
    shown(qtbot, choice)
    assert choice.accessibleDescription() == "Whom you will meet", "on Linux its name is what is chosen"
    choice.showPopup()
    view = choice.view()
    view.selectionModel().select(view.model().index(1, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    qtbot.waitUntil(lambda: picked == [2])
    assert choice.value == 2
    choice.showPopup()
    choice.hidePopup()


def test_a_tick_turned_by_a_screen_reader_counts_as_clicked_and_one_set_by_the_program_does_not(qtbot, themed):
    tick, heard = Check("It happened"), []
    tick.clicked.connect(lambda on: heard.append(bool(on)))
    shown(qtbot, tick)
    tick.setChecked(True)
    assert heard == []
    QAbstractButton.toggle(tick)
    assert heard == [False]
    tick.click()
    assert heard == [False, True]
    bar, chosen = DecisionBar(), []
    bar.chosen.connect(chosen.append)
    bar.show_state("near", "")
    QAbstractButton.toggle(bar.ways[0])
    assert chosen == ["exact"]
    assert not bar.ways[0].isChecked(), "the page decides what is marked"


def test_the_name_of_a_column_takes_a_second_line_rather_than_being_cut(qtbot, themed):
    heads = shown(qtbot, ColumnHeads(("Who", "From the boss"), (0.5, 0.5)))
    heads.resize(600, 40)
    one = heads.sizeHint().height()
    heads.resize(150, 40)
    assert heads.sizeHint().height() > one
