"""The wizard by keyboard: what is typed stays, is kept and comes back; pages are done and moved through."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.playbooks import load
from desktop_app.prep.wizard import values
from desktop_app.prep.wizard.context import context_of
from desktop_app.records import examples, facts, interviews, opportunities, parts, people, requirements
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.choices import Check, Choice, TallCheck
from desktop_app.ui.widgets.fields import LineField, TextField
from desktop_app.ui.widgets.line_button import LineButton
from desktop_app.ui.widgets.strips import Strip
from desktop_app.ui.wizard.composed import WhenEditor, own_zone
from desktop_app.ui.wizard.pickers import QuestionsEditor
from desktop_app.ui.wizard.record_views import RecordView
from desktop_app.ui.wizard.rows import RowsEditor
from desktop_app.ui.wizard.simple import DateEditor, LineEditor, NumberEditor, TextEditor

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
INTERVIEW = 2


@pytest.fixture
def wizard(desk):
    desk.go("today")
    return desk.go("interview", interview=INTERVIEW)


def step_keys(page):
    return [step.key for step in page.steps.rows.rows]


def judged(desk, page):
    page.autosave.flush()
    page._judge()
    desk.settle()


@pytest.mark.parametrize("interview", [2, 17])
def test_typing_in_any_field_stays_under_the_caret_while_it_is_kept(desk, interview):
    """Half a day, a blank at the end, a number with a dot: keeping and judging must not rewrite what is typed."""
    page = desk.go("interview", interview=interview)
    lost = []
    for key in step_keys(page):
        page._open(key)
        for name, editor in page.work.editors.items():
            if isinstance(editor, (RecordView, QuestionsEditor)):
                continue
            fields = [each for each in editor.findChildren(LineField) if each.isVisible()][:1]
            fields += [each for each in editor.findChildren(TextField) if each.isVisible()][:1]
            for field in fields:
                field.setFocus()
                field.edit.selectAll()
                QTest.keyClicks(field.edit, "12 Ma ")
                judged_text = field.text
                judged(desk, page)
                try:
                    if field.text != judged_text:
                        lost.append((key, name, field.text))
                except RuntimeError:
                    lost.append((key, name, "the row was made anew"))
    assert not lost


def test_a_page_typed_into_reads_the_same_when_it_is_opened_again(desk, wizard):
    found = None
    for key in step_keys(wizard):
        wizard._open(key)
        for name, editor in wizard.work.editors.items():
            if type(editor) in (LineEditor, TextEditor):
                found = (key, name, editor)
                break
        if found:
            break
    key, name, editor = found
    field = editor.findChildren(LineField)[0] if isinstance(editor, LineEditor) else editor.box
    field.setFocus()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "Kept as typed")
    desk.go("today")
    page = desk.go("interview", interview=INTERVIEW, step=key)
    assert page.work.editors[name].value() == "Kept as typed"
    with desk.store.read() as session:
        book = load.playbook("hiring_manager", load.folders(desk.app.folder))
        kept = values.of_page(session, context_of(session, INTERVIEW, book), page.work.page)
    assert kept[name] == "Kept as typed"


def test_alt_and_arrows_move_and_control_enter_marks_done_and_goes_on(desk, wizard):
    keys = step_keys(wizard)
    wizard._open(keys[0])
    desk.press(wizard, Qt.Key.Key_Down, ALT)
    assert wizard.work.page.key == keys[1]
    desk.press(wizard, Qt.Key.Key_Up, ALT)
    assert wizard.work.page.key == keys[0]
    desk.press(wizard, Qt.Key.Key_Up, ALT)
    assert wizard.work.page.key == keys[0]
    before = next(step.key for step in wizard.steps.rows.rows if step.state != "done")
    wizard._open(before)
    desk.press(wizard, Qt.Key.Key_Return, CONTROL)
    states = {step.key: step.state for step in wizard.steps.rows.rows}
    assert states[before] == "done"
    assert wizard.work.page.key != before


def test_numbers_and_days_that_are_none_yet_say_so(desk, wizard):
    for kind, typed in ((NumberEditor, "many"), (DateEditor, "some day")):
        field = kind(next(iter(wizard.work.page.fields)))
        field.line.edit.setText(typed)
        field.line.left.emit()
        assert field.value() is None
        field.show_value(None)
        assert field.line.text == typed


def test_the_first_page_says_what_the_recruiter_brought_and_that_it_is_to_be_checked(desk, wizard):
    page = desk.go("interview", interview=INTERVIEW, step="from_recruiter")
    said = " ".join(label.text() for label in page.work.brought.findChildren(Label))
    assert page.work.brought.isVisible()
    assert "Recruiter, Tomasz Wilk" in said
    assert "What the boss is said to want: 6" in said
    assert "You were told this; check it with the manager." in said
    page._open("manager")
    assert not page.work.brought.isVisible()


@pytest.mark.behaviour("M22b")
def test_a_proof_is_shown_as_a_recruiter_hears_it_headline_and_result_first(desk, wizard):
    page = desk.go("interview", interview=1, step="examples")
    heard = [label.text() for label in page.work.editors["links"].findChildren(Label)]
    with desk.store.read() as session:
        row = next(each for each in examples.in_use(session) if each.title == "No-agency rota")
    assert f"{row.headline} {row.result}" in heard


def test_an_answer_to_a_must_makes_no_field_anew_and_undo_shows_what_was_there(desk, wizard):
    page = desk.go("interview", interview=1, step="examples")
    view = page.work.editors["links"]
    first, second = view.findChildren(LineField)[:2]
    before, heard = first.text, [label.text() for label in view.findChildren(Label) if label.isVisible()]
    second.edit.setFocus()
    QTest.keyClicks(second.edit, "half ")
    first.edit.setFocus()
    first.edit.selectAll()
    QTest.keyClicks(first.edit, "Yes, since 2019.")
    desk.press(first.edit, Qt.Key.Key_Tab)
    assert view.findChildren(LineField)[:2] == [first, second]
    example = next(each for each in view.findChildren(Choice) if each.value is not None)
    assert desk.window.focusWidget() is not first.edit
    with desk.store.read() as session:
        asked = requirements.row_of(session, view._shown[0][0].id)
    assert asked.sift_sentence == "Yes, since 2019."
    example.setCurrentIndex(0)
    example.activated.emit(0)
    desk.settle()
    assert [label.text() for label in view.findChildren(Label) if label.isVisible()] != heard
    for _ in range(3):
        desk.press(page, Qt.Key.Key_Z, CONTROL)
    assert first.text == before
    assert [label.text() for label in view.findChildren(Label) if label.isVisible()] == heard


@pytest.mark.behaviour("M39c")
def test_a_new_opportunity_offers_the_recruiters_one_knows(desk):
    with desk.store.write("a new post") as session:
        post = opportunities.add(session, title="Ward Manager", employer="Elsewhere")
    page = desk.go("opportunity", opportunity=post, tab="overview")
    line = next(
        each for each in page.people.findChildren(LineButton) if each.accessibleName().startswith("Add Tomasz Wilk")
    )
    line.setFocus()
    desk.press(line, Qt.Key.Key_Return)
    assert [part.name for part in desk.ask(parts.of_opportunity, post)] == ["Tomasz Wilk"]
    said = [each.accessibleName() for each in page.people.findChildren(LineButton)]
    assert not [words for words in said if words.startswith("Add Tomasz")]


@pytest.mark.parametrize("interview", [1, 2])
def test_the_whole_preparation_is_walked_by_keyboard_and_every_control_has_a_name(desk, interview):
    page = desk.go("interview", interview=interview)
    keys = step_keys(page)
    page._open(keys[0])
    nameless = []
    for key in keys:
        assert page.work.page.key == key
        reached = [each for each in page.work.findChildren(QWidget) if each.isVisible() and takes_tab(each)]
        assert reached, key
        nameless += [(key, type(each).__name__) for each in reached if not name_of(each)]
        desk.press(page.work, Qt.Key.Key_Down, ALT)
    assert page.work.page.key == keys[-1]
    assert not nameless


def takes_tab(widget):
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def name_of(widget):
    """What a screen reader says of a control: its own name, or that of the field it is the inside of."""
    while widget is not None and not widget.accessibleName():
        widget = widget.parentWidget() if type(widget.parentWidget()).__module__.startswith("desktop_app.ui") else None
    return widget.accessibleName() if widget is not None else ""


def test_a_fact_changed_after_it_was_told_asks_on_the_page_whether_to_tell_them(desk):
    with desk.store.write("told") as session:
        tomasz = next(row for row in people.in_list(session) if row.name == "Tomasz Wilk")
        facts.tell(session, tomasz.id, ["notice_weeks"])
        playbook = load.playbook("recruiter")
    field_page = next(page for page in playbook.pages if any(f.record == "facts.notice_weeks" for f in page.fields))
    key = next(field.key for field in field_page.fields if field.record == "facts.notice_weeks")
    page = desk.go("interview", interview=1, step=field_page.key)
    assert page.told.isHidden()
    number = page.work.editors[key].findChild(LineField)
    number.setFocus()
    number.edit.selectAll()
    QTest.keyClicks(number.edit, "12")
    judged(desk, page)

    def to_tomasz():
        shown = [each for each in page.told.findChildren(Strip) if not each.isHidden()]
        return [each for each in shown if "You told Tomasz Wilk otherwise." in each.accessibleName()]

    [strip] = to_tomasz()
    assert "12 weeks now" in strip.accessibleName()
    strip.buttons[1].click()
    desk.settle()
    assert not to_tomasz()


@pytest.mark.behaviour("M08a", "M04c")
def test_what_was_corrected_stands_in_two_columns_where_the_rest_is_checked(desk):
    page = desk.go("interview", interview=INTERVIEW, step="check_told")
    said = [label.text() for label in page.work.editors["to_check"].findChildren(Label)]
    at = said.index("Theatre background is essential.")
    assert {"As the recruiter has it", "As the manager has it", "Lists are; theatre is not."} <= set(said[at - 2 :])
    assert "Problem · Tomasz Wilk · one step away" in said
    assert "People · The posting · distance unknown" in said


def test_a_day_and_a_time_typed_for_a_new_round_are_kept_in_the_zone_of_this_computer(desk, wizard):
    with desk.store.write("a round more") as session:
        made = interviews.add(session, wizard.place.get("opportunity"), "recruiter")
    page = desk.go("interview", interview=made)
    [when] = [each for each in page.work.editors.values() if isinstance(each, WhenEditor)]
    for field, typed in ((when.day.line, "30 Nov 2026"), (when.time, "10:30")):
        field.setFocus()
        QTest.keyClicks(field.edit, typed)
        judged(desk, page)  # the day alone cannot be kept yet, and stays where it stands
    assert (when.value()["date"], when.value()["time"]) == ("2026-11-30", "10:30")
    kept = desk.ask(interviews.row_of, made)
    assert kept.local_start.strftime("%Y-%m-%d %H:%M") == "2026-11-30 10:30"
    assert kept.zone == own_zone()


@pytest.mark.parametrize("left", ["done_button", "leave_button"])
def test_on_arrival_the_caret_stands_in_the_first_field_whatever_had_it_the_time_before(desk, wizard, left):
    """Enter must not press the button that ended the work of the time before; going back finds it again."""
    had = getattr(wizard.work, left)
    had.setFocus()
    desk.go("today")
    desk.go("interview", interview=INTERVIEW)
    assert wizard.work.fields.isAncestorOf(desk.window.focusWidget())
    had.setFocus()
    desk.go("today")
    desk.window.back()
    assert desk.window.focusWidget() is had


def test_tab_goes_through_the_list_the_fields_and_the_way_on_as_they_read(desk, wizard):
    """Fields are made anew with every page: in Qt's own order they would come after everything in the window."""
    wizard._open(step_keys(wizard)[0])
    wizard.steps.setFocus()
    met = []
    for _ in range(80):
        desk.press(desk.window.focusWidget(), Qt.Key.Key_Tab)
        met.append(desk.window.focusWidget())
        if met[-1] is wizard.work.leave_button:
            break
    in_fields = [wizard.work.fields.isAncestorOf(each) for each in met]
    assert met[-2:] == [wizard.work.done_button, wizard.work.leave_button]
    assert in_fields.count(True) > 3
    assert all(in_fields[in_fields.index(True) : -2])
    assert all(wizard.isAncestorOf(each) for each in met)
    for there in reversed(met[:-1]):
        desk.press(desk.window.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        assert desk.window.focusWidget() is there


def test_long_questions_to_ask_are_never_cut(desk):
    """A row is as high as its words need at the width it has."""
    page = desk.go("interview", interview=2, step="ask_manager")
    desk.settle()
    editor = next(each for each in page.findChildren(QuestionsEditor) if each.isVisible())
    boxes = [box for box in editor.findChildren(Check) if box.isVisible()]
    assert any(box.height() > box.sizeHint().height() for box in boxes), "none is long enough to tell"
    assert [box.text() for box in boxes if box.heightForWidth(box.width()) > box.height() + 1] == []


def test_ticks_that_wrap_are_never_cut(desk, wizard):
    page = desk.go("interview", interview=2, step="attitude")
    ticks = page.work.findChildren(TallCheck)
    assert any(tick.heightForWidth(tick.width()) > tick.heightForWidth(9999) for tick in ticks), "one has two lines"
    assert all(tick.height() >= tick.heightForWidth(tick.width()) for tick in ticks)


def test_the_way_on_is_always_in_sight_and_its_words_stand_where_they_fit(desk, wizard):
    foot = wizard.work.foot
    desk.go("interview", interview=2, step="apply")
    assert not wizard.work.isAncestorOf(foot), "it does not scroll away"
    assert foot.words.isVisible()
    assert foot.words.geometry().bottom() < foot.done.geometry().top()
    desk.go("interview", interview=2, step="attitude")
    assert foot.short.isVisible()
    assert foot.short.geometry().left() > foot.leave.geometry().right()


def test_a_folded_bridge_has_two_lines_and_the_rest_in_its_tip(desk, wizard):
    page = desk.go("interview", interview=2, step="apply")
    folded = next(
        row
        for each in page.work.editors.values()
        if isinstance(each, RowsEditor)
        for row in each._rows
        if row.summary.isVisible()
    )
    said = folded.summary.text()
    assert said.endswith("…")
    assert folded.summary.toolTip().startswith(said[:-2])
    assert folded.summary.height() <= 2 * folded.summary.fontMetrics().lineSpacing() + 4


def test_what_was_ranked_keeps_its_place_though_it_is_offered_no_more(desk):
    """A signal ranked as skill was found to be about something else since: its words stay until the person moves it."""
    page = desk.go("interview", interview=1, step="mix")
    rank = page.work.editors["technical_rank"]
    first = rank.findChildren(Choice)[0]
    assert first.currentText() == "late starts"
    assert rank.value()[0] == {"ref": first.value, "text": "late starts"}
    assert [row["text"] for row in rank.value()][1:] == [
        "She wants somebody who can read a rota like a bank statement."
    ]
