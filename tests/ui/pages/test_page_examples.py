"""The example builder by keyboard: tellings, findings, figures, wordings, splitting, merging, stories brought in."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from desktop_app.records import examples, revisions, tellings, uses
from desktop_app.store.lists import DepthKind, Framework
from desktop_app.vocabulary import FigureState

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LOUNGE, ROTA = 1, 2


@pytest.fixture
def builder(desk):
    desk.go("today")
    page = desk.go("examples", example=LOUNGE)
    page.bank.setFocus()
    desk.settle()
    return page


def rules(page):
    return [card.finding.rule for card in page.side.cards if card.isVisible()]


def row(desk, example=LOUNGE):
    return desk.ask(examples.row_of, example)


def type_into(desk, field, text, *, fresh=True):
    """Real keys into a field, then what they start; kept at once instead of after the pause."""
    field.setFocus()
    if fresh:
        field.edit.selectAll()
    QTest.keyClicks(field.edit, text)
    desk.settle()


def keep(desk, page):
    page.autosave.flush()
    desk.settle()


def test_letters_go_to_the_bank_when_the_page_is_first_shown(desk):
    desk.go("today")
    page = desk.go("examples")
    assert page.bank.hasFocus()
    before = row(desk, page.example).title
    desk.press(page.bank, Qt.Key.Key_N)
    assert page.editor.title.edit.hasFocus()
    assert page.editor.title.edit.selectedText() == "New example"
    assert rules(page) == []  # nobody is greeted by six faults
    assert before in [each.title for each in desk.ask(examples.in_use)]


def test_every_part_typed_is_kept_and_the_bank_follows(desk, builder):
    typed = {"title": "Lounge by noon", "when_text": "Spring 2025", "headline": "I cut late discharges to 12%."}
    editor = builder.editor
    fields = {"title": editor.title, "when_text": editor.when}
    for key, field in fields.items():
        type_into(desk, field, typed[key])
    desk.press(editor.title.edit, Qt.Key.Key_1, ALT)
    type_into(desk, editor.headline, typed["headline"])
    desk.press(editor.headline.edit, Qt.Key.Key_3, ALT)
    for key in ("situation", "task", "action", "result", "learned"):
        typed[key] = f"I wrote {key}."
        type_into(desk, editor.parts[key], typed[key])
    type_into(desk, editor.parts["here"], "Here I would count first.")
    type_into(desk, editor.depth_notes["cost"], "Two weekends.")
    type_into(desk, editor.about.year, "2024")
    type_into(desk, editor.about.place, "Ward 6")
    type_into(desk, editor.about.people, "the porters")
    keep(desk, builder)
    kept = row(desk)
    assert {key: getattr(kept, key) for key in typed} == typed
    assert (kept.year, kept.place, kept.people) == (2024, "Ward 6", "the porters")
    assert desk.ask(tellings.here_lines, 1)[LOUNGE] == "Here I would count first."
    assert desk.ask(tellings.depth_notes, LOUNGE)[DepthKind.COST] == "Two weekends."
    assert builder.bank.rows.rows[0].title == "Lounge by noon"
    assert "Lounge by noon" in builder.title()


def test_a_year_that_is_none_is_said_and_the_one_there_was_stays(desk, builder):
    year = builder.editor.about.year
    type_into(desk, year, "20x")
    assert year.edit.accessibleDescription().startswith("A year has four digits")
    keep(desk, builder)
    assert row(desk).year == 2025
    type_into(desk, year, "2023")
    keep(desk, builder)
    assert (row(desk).year, year.edit.accessibleDescription()) == (2023, "")


def test_findings_follow_typing_before_anything_is_kept(desk, builder, qtbot):
    assert rules(builder)[0] == "OWN-01"
    action = builder.editor.parts["action"]
    mine = action.text.replace("We ", "I ").replace("our healthcare assistant", "an assistant").replace(" with us", "")
    action.setFocus()
    action.edit.selectAll()
    action.edit.insertPlainText(mine)
    qtbot.waitUntil(lambda: "OWN-01" not in rules(builder), timeout=500)  # typing is kept after 600 ms
    assert "We asked pharmacy" in row(desk).action  # judged as typed, not as kept


def test_f8_goes_through_the_words_of_findings_and_they_are_underlined(desk, builder):
    action = builder.editor.parts["action"]
    marked = {mark.cursor.selectedText() for mark in action.edit.extraSelections()}
    assert {"We", "our", "us", "three"} <= marked
    desk.press(builder.bank, Qt.Key.Key_F8)
    assert action.edit.hasFocus()
    assert action.edit.textCursor().selectedText() == "We"
    desk.press(action.edit, Qt.Key.Key_F8)
    assert builder.editor.depth_notes["cost"].edit.hasFocus()  # RDY-01: the first note that is open
    desk.press(builder.editor.depth_notes["cost"].edit, Qt.Key.Key_F8, SHIFT)
    assert action.edit.hasFocus()


def test_a_finding_is_jumped_to_behind_characters_that_count_twice(desk, builder):
    action = builder.editor.parts["action"]
    action.setFocus()
    action.edit.selectAll()
    action.edit.insertPlainText("🚑🚑 We drove. We carried. We phoned and they helped us all night.")
    desk.settle()
    builder.judging.judge()
    finding = next(card.finding for card in builder.side.cards if card.finding and card.finding.rule == "OWN-01")
    builder.side.went.emit(finding)
    assert action.edit.textCursor().selectedText() == "We"


def test_it_is_right_rests_with_its_reason_and_returns_with_other_words(desk, builder):
    card = builder.side.cards[0]
    card._fine.setFocus()
    desk.press(card._fine, Qt.Key.Key_Space)
    assert card.reason.edit.hasFocus()
    QTest.keyClicks(card.reason.edit, "we did share it")
    desk.press(card.reason.edit, Qt.Key.Key_Return)
    assert "OWN-01" not in rules(builder)
    (kept,) = [each for each in desk.ask(uses.dismissed, example_id=LOUNGE) if each.rule == "OWN-01"]
    assert kept.reason == "we did share it"
    assert builder.side.aside.layout().count() == 1
    type_into(desk, builder.editor.parts["action"], " We cheered.", fresh=False)
    keep(desk, builder)
    assert "OWN-01" in rules(builder)
    assert builder.side.aside.layout().count() == 0
    desk.store.undo()
    desk.settle()
    builder.side.restored.emit(kept.id)
    desk.settle()
    assert "OWN-01" in rules(builder)


def test_a_recruiter_version_starts_from_the_full_text_and_says_what_was_cut(desk, builder):
    page = desk.go("examples", example=4)
    page.editor.version.set_text("")
    full = tellings.full_text(row(desk, 4))
    if desk.ask(tellings.versions, 4):
        page.attempt("no version", lambda session: tellings.put_version(session, 4, "recruiter", ""))
        desk.settle()
    desk.press(page.bank, Qt.Key.Key_2, ALT)
    assert page.editor.version.text == full == desk.ask(tellings.versions, 4)["recruiter"]
    assert "full text" in page.editor.trimmed.text()
    page.editor.version.setFocus()
    page.editor.version.edit.selectAll()
    page.editor.version.edit.insertPlainText(full.split("\n\n")[0])
    desk.settle()
    page.judging.judge()
    assert page.editor.trimmed.text().startswith("Left out here: ")
    assert "Facts left out" in page.editor.trimmed.text()
    desk.press(page.editor.version.edit, Qt.Key.Key_3, ALT)
    assert page.editor.trimmed.text().startswith("The recruiter does not hear: ")
    desk.press(page.bank, Qt.Key.Key_2, ALT)
    page.editor.again.setFocus()
    desk.press(page.editor.again, Qt.Key.Key_Space)
    assert page.editor.version.text == full
    assert "begun again" in desk.ask(revisions.of_example, 4)[0].why


def test_each_telling_shows_its_words_and_seconds_against_its_limit(builder):
    notes = {key: card.note.text() for key, card in builder.editor.telling.cards.items()}
    assert notes == {
        "headline": "25 words · 11 s of 13", "recruiter": "159 words · 68 s of 75", "hm": "195 words · 84 s of 129",
    }  # fmt: skip


def test_a_figure_gets_its_state_its_source_and_is_found_in_the_text(desk, builder):
    figures = builder.side.figures
    entry = next(each for each in figures._entries if each.key == "41%")
    figures.figure_set.emit(entry, FigureState.DO_NOT_SAY)
    desk.settle()
    kept = {each.written: each for each in desk.ask(tellings.figures, LOUNGE)}
    assert kept["41%"].state is FigureState.DO_NOT_SAY
    entry = next(each for each in figures._entries if each.key == "41%")
    figures.source_set.emit(entry, "ward board")
    figures.went.emit(entry.places[0])
    desk.settle()
    assert builder.editor.parts["situation"].edit.textCursor().selectedText() == "41%"
    assert {each.written: each.source for each in desk.ask(tellings.figures, LOUNGE)}["41%"] == "ward board"


def differing(page):
    layout = page.side.figures.differs.layout()
    labels = [layout.itemAt(n).widget().findChild(type(page.side.remark)) for n in range(layout.count())]
    return [label.text() for label in labels]


def test_the_same_number_told_otherwise_is_pointed_out(desk, builder):
    desk.press(builder.bank, Qt.Key.Key_1, ALT)
    type_into(desk, builder.editor.headline, "By the end of April 14% left after 5 pm; day surgery too.")
    builder.judging.judge()
    assert differing(builder)[0].startswith("14% here, 12% in the full text")


def test_a_number_of_another_example_is_pointed_out_too(desk, builder):
    text = "By the end of April 17% left after 5 pm, down from 41%, and day surgery cancelled fewer cases."
    page = builder
    page.attempt("a rival", lambda session: examples.add(session, title="The rival", result=text))
    desk.settle()
    page.showing._elsewhere.stop()
    page.showing._elsewhere.timeout.emit()
    desk.settle()
    assert any("17% in “The rival”" in each for each in differing(page))


def test_competencies_are_offered_from_the_text_and_ticked(desk, builder):
    about = builder.editor.about
    before = desk.ask(examples.competencies, LOUNGE)
    offered = next(check for check in about._ticks.findChildren(type(about.private)) if not check.isChecked())
    offered.setFocus()
    desk.press(offered, Qt.Key.Key_Space)
    after = desk.ask(examples.competencies, LOUNGE)
    assert len(after) == len(before) + 1
    assert about.shows_label.note.text().startswith("3 ticked")
    about.another.picked.emit("learning")
    desk.settle()
    assert "none stands out" in about.shows_label.note.text()


def test_a_framework_changes_the_letters_and_hides_no_words(desk, builder):
    editor = builder.editor
    editor.about.framework.picked.emit(Framework.SOAR)
    desk.settle()
    assert editor.letters["task"].text() == "O"
    editor.about.framework.picked.emit(Framework.CAR)
    desk.settle()
    assert editor.letters["situation"].text() == "C"
    assert editor.parts["task"].isVisible()  # it holds words
    editor.about.framework.picked.emit(Framework.STARR)
    desk.settle()
    assert editor.letters["learned"].text() == "R"
    assert row(desk).framework is Framework.STARR


def test_starters_stand_in_an_empty_part_and_go_with_the_first_letter(desk, builder):
    desk.press(builder.bank, Qt.Key.Key_N)
    task = builder.editor.parts["task"]
    assert task.edit.placeholderText().startswith("My job was to …")
    type_into(desk, task, "M", fresh=False)
    assert task.text == "M"


def test_the_private_flag_the_truth_tick_and_the_written_application(desk, builder):
    about, standing = builder.editor.about, builder.side.standing
    for check in (about.private, standing.in_writing, standing.truth):
        check.setFocus()
        desk.press(check, Qt.Key.Key_Space)
    assert row(desk).private
    assert not row(desk).truth
    assert [use.employer for use in desk.ask(uses.of_example, LOUNGE) if use.in_writing] == ["Brightwell Clinics"]
    assert "SAF-03" in rules(builder)
    standing.in_writing.setFocus()
    desk.press(standing.in_writing, Qt.Key.Key_Space)
    assert not [use for use in desk.ask(uses.of_example, LOUNGE) if use.in_writing]


def test_who_heard_it_and_who_has_not_is_said(builder):
    said = [label.text() for label in builder.side.standing.told.findChildren(type(builder.side.remark))]
    assert said[-1] == "Not heard yet: Ingrid Solheim."
    assert any(text.startswith("Told to Tomasz Wilk: Brightwell Clinics, round 1") for text in said)


def test_names_are_initials_where_they_are_hidden(desk, builder):
    desk.app.preferences.put("hide_names", True)
    desk.settle()
    try:
        said = [label.text() for label in builder.side.standing.told.findChildren(type(builder.side.remark))]
        said += [each.note for each in builder.bank.rows.rows if hasattr(each, "note")]
        said += [builder.side.standing.proves_label.note.text()]
        shown = " ".join(text for text in said if text)
        assert "Not heard yet: I. S." in shown
        assert "told T." in shown
        assert "at B. C." in shown
    finally:
        desk.app.preferences.put("hide_names", False)
        desk.settle()


def test_the_telling_shown_is_the_one_stop_by_tab_and_arrows_go_on(desk, builder):
    cards = builder.editor.telling.cards
    builder.editor.aloud.setFocus()
    desk.press(builder.editor.aloud, Qt.Key.Key_Tab)
    assert cards["hm"].hasFocus()
    desk.press(cards["hm"], Qt.Key.Key_Left)
    assert builder.editor.telling.value == "recruiter"
    assert builder.editor.version.isVisible()


def test_ctrl_down_and_up_go_through_the_parts(desk, builder):
    parts = builder.editor.parts
    desk.press(builder.bank, Qt.Key.Key_Down, CONTROL)
    assert parts["situation"].edit.hasFocus()
    desk.press(parts["situation"].edit, Qt.Key.Key_Down, CONTROL)
    assert parts["task"].edit.hasFocus()
    desk.press(parts["task"].edit, Qt.Key.Key_Up, CONTROL)
    assert parts["situation"].edit.hasFocus()


def test_after_del_the_neighbour_is_shown_and_undo_brings_it_back(desk, builder):
    listed = [each.id for each in desk.ask(examples.in_use)]
    page = desk.go("examples", example=listed[2])
    page.bank.setFocus()
    desk.press(page.bank, Qt.Key.Key_Delete)
    assert page.example == listed[3] == page.bank.current
    assert page.editor.title.text == row(desk, listed[3]).title
    desk.store.undo()
    desk.settle()
    assert listed[2] in [each.id for each in page.bank.rows.rows[:9]]


def test_an_earlier_wording_is_compared_and_brought_back(desk, builder):
    before = row(desk).action
    page = builder
    page.attempt("long ago", lambda session: age(session, timedelta(days=1)))
    desk.settle()
    type_into(desk, page.editor.parts["action"], "I did all of it.")
    keep(desk, page)
    desk.press(page.editor.parts["action"].edit, Qt.Key.Key_H, CONTROL)
    sheet = page.sheets.wordings
    assert sheet.isVisible()
    assert not page.side.isVisible()
    shown = [label.text() for label in sheet.compared.findChildren(type(page.side.remark))]
    assert any("<s>" in text and "<u><b>" in text for text in shown), shown
    sheet.bring.setFocus()
    desk.press(sheet.bring, Qt.Key.Key_Space)
    assert row(desk).action == before == page.editor.parts["action"].text
    assert page.sheets.work.sheet is None


def age(session, by):
    example = examples.of_id(session, LOUNGE)
    example.changed_at -= by


def test_escape_leaves_a_sheet_and_an_example_without_earlier_wordings_says_so(desk, builder):
    page = desk.go("examples", example=3)
    desk.press(page.bank, Qt.Key.Key_H, CONTROL)
    assert page.sheets.wordings.none.isVisible()
    said = []
    desk.app.messages.noted.connect(said.append)
    desk.press(page.sheets.wordings.back, Qt.Key.Key_F8)
    desk.app.messages.noted.disconnect(said.append)
    assert said == ["Go back to the example first: Esc."]
    desk.press(page.sheets.wordings.back, Qt.Key.Key_Escape)
    assert page.editor.isVisible()
    assert page.side.isVisible()


def test_an_example_is_duplicated_split_and_merged(desk, builder):
    desk.press(builder.bank, Qt.Key.Key_D, CONTROL)
    copy = builder.example
    assert builder.editor.title.text == "Discharge lounge (2)"
    builder.sheets.divide()
    sheet = builder.sheets.split
    _, piece, switch = next(each for each in sheet._switches if each[0] == "action")
    switch.setFocus()
    desk.press(switch, Qt.Key.Key_2)
    sheet.go.setFocus()
    desk.press(sheet.go, Qt.Key.Key_Space)
    second = builder.example
    assert second not in (LOUNGE, copy)
    assert row(desk, second).action == piece.strip()
    assert piece.strip() not in row(desk, copy).action
    assert row(desk, copy).situation == row(desk, second).situation == row(desk).situation
    builder.sheets.join()
    merge = builder.sheets.merge
    merge.other.set_value(copy)
    merge.other.picked.emit(copy)
    assert row(desk, copy).action in merge.preview.text()
    merge.go.setFocus()
    desk.press(merge.go, Qt.Key.Key_Space)
    assert row(desk, copy).retired
    assert row(desk, second).action.startswith(piece.strip())
    assert row(desk, copy).action in row(desk, second).action


STORIES = """Burst pipe
It was a Friday in January 2024 and the boiler room at Hill Street School was under water. My job was to keep the
school open on Monday. I shut the main valve and rang the plumber, because a short would have cost us a week.
By Sunday evening the heating ran and all 240 pupils came in on Monday.
---
Challenge: The key register was lost in a move.
Action: I checked every lock and wrote a new register of 312 keys.
Result: No key has been missing since, against eleven the year before.
"""


def test_stories_pasted_are_laid_into_parts_corrected_and_kept(desk, builder):
    desk.press(builder.bank, Qt.Key.Key_V, CONTROL | SHIFT)
    sheet = builder.sheets.laying
    assert sheet.text.edit.hasFocus()
    desk.press(sheet.text.edit, Qt.Key.Key_Return, CONTROL)
    assert "nothing to lay" in sheet.text.edit.accessibleDescription()
    sheet.text.edit.insertPlainText(STORIES)
    desk.press(sheet.text.edit, Qt.Key.Key_Return, CONTROL)
    first, second = sheet.stories
    assert (first.title.text, second.framework.value) == ("Burst pipe", "CAR")
    task = first.parts["task"].text
    assert task.startswith("My job was")
    first._move("task", True)
    assert first.parts["situation"].text.endswith(task)
    first._move("situation", False)
    assert first.parts["task"].text == task
    second.keep.setFocus()
    desk.press(second.keep, Qt.Key.Key_Space)
    assert sheet.keep.text() == "Keep 1 example"
    desk.press(second.keep, Qt.Key.Key_Space)
    count = len(desk.ask(examples.in_use))
    sheet.keep.setFocus()
    desk.press(sheet.keep, Qt.Key.Key_Space)
    made = desk.ask(examples.in_use)
    assert len(made) == count + 2
    assert (made[-2].title, made[-1].framework) == ("Burst pipe", Framework.CAR)
    assert made[-1].title == "The key register was lost in"
    assert builder.example == made[-2].id
    desk.store.undo()
    desk.settle()
    assert len(desk.ask(examples.in_use)) == count


def test_a_document_with_several_stories_is_read_and_fills_the_blank_example(desk, builder, tmp_path):
    path = tmp_path / "stories.md"
    path.write_text(STORIES, encoding="utf-8")
    desk.press(builder.bank, Qt.Key.Key_N)
    blank, count = builder.example, len(desk.ask(examples.in_use))
    desk.app.messages.dialogs.open_file = lambda *_: path
    builder.sheets.paste()
    builder.sheets.laying.choose()
    desk.settle()
    builder.sheets.laying.keep.click()
    desk.settle()
    assert len(desk.ask(examples.in_use)) == count + 1
    assert row(desk, blank).title == "Burst pipe"
    desk.app.messages.dialogs.open_file = lambda *_: tmp_path / "gone.pdf"
    said = []
    desk.app.messages.said.connect(said.append)
    builder.sheets.laying.choose()
    desk.settle()
    assert len(said) == 1
    desk.app.messages.said.disconnect(said.append)


def test_a_large_bank_is_judged_in_the_background(desk, builder, monkeypatch):
    from desktop_app.ui.examples import list as bank

    monkeypatch.setattr(bank, "AT_ONCE", 2)
    builder.notes._known.clear()
    builder._show_bank()
    assert builder.bank.rows.rows[0].note.endswith("being read …")
    desk.settle()
    assert builder.bank.rows.rows[0].worst == "W"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I checked the pump. " * 5000, marks=pytest.mark.slow, id="20,000 words"),
        pytest.param("🚑🔧\x00\x07", id="emoji and control characters"),
        pytest.param("أصلحت المضخة and then שלום\u202e", id="mixed scripts"),
    ],
)
def test_odd_texts_are_judged_and_kept(desk, builder, text):
    action = builder.editor.parts["action"]
    action.setFocus()
    action.edit.selectAll()
    action.edit.insertPlainText(text)
    builder.judging.judge()
    keep(desk, builder)
    assert row(desk).action == action.text
    assert builder.side.cards[0].isVisible()


def test_an_empty_bank_says_what_to_do_and_a_first_example_asks_for_no_post(desk, builder):
    def empty(session):
        for each in (*examples.in_use(session), *examples.retired(session)):
            examples.remove(session, each.id)

    builder.attempt("emptied the bank", empty)
    desk.settle()
    assert builder.example == 0
    assert not builder.editor.isVisible()
    assert not builder.side.isVisible()
    assert builder.sheets.work._empty.isVisible()
    said = []
    desk.app.messages.noted.connect(said.append)
    desk.press(builder, Qt.Key.Key_F8)
    desk.app.messages.noted.disconnect(said.append)
    assert said == ["Write an example first: N."]
    builder.sheets.work._empty.buttons[0].setFocus()
    desk.press(builder.sheets.work._empty.buttons[0], Qt.Key.Key_Space)
    assert builder.editor.title.edit.hasFocus()


def test_narrow_the_coach_opens_in_a_drawer_and_gives_way_to_the_words(desk, builder):
    desk.window.resize(900, 700)
    desk.settle()
    try:
        assert builder.frame.is_narrow
        assert builder.frame.open_side.text() == "Coach: 2 findings"
        builder.frame.open_side.click()
        desk.settle()
        assert builder.side.isVisible()
        builder.side.cards[0]._go.click()
        desk.settle()
        assert not builder.side.isVisible()
        assert builder.editor.parts["action"].edit.hasFocus()
    finally:
        desk.window.resize(1360, 830)
        desk.settle()


def test_what_is_typed_is_kept_before_a_button_pressed_without_leaving_the_field(desk, builder):
    """A screen reader presses a button where the focus is in no field: the refresh must not put the old text back."""
    page = builder
    page.editor.parts["learned"].edit.setPlainText("I count before I change anything.")
    assert page.autosave.is_pending
    truth = page.side.standing.truth
    QAbstractButton.toggle(truth)
    desk.settle()
    assert page.editor.parts["learned"].text == "I count before I change anything."
    assert row(desk).learned == "I count before I change anything."


def test_coming_back_finds_the_example_that_was_worked_on(desk):
    page = desk.go("examples")
    worked_on = page.showing.rows[3].id
    desk.go("examples", example=worked_on)
    desk.go("today")
    assert desk.go("examples").example == worked_on


def test_a_new_example_from_another_page_is_named_by_typing(desk):
    desk.go("today")
    desk.go("examples", new=True)
    QTest.keyClicks(desk.window.focusWidget(), "Clinic")
    assert desk.window.focusWidget().text() == "Clinic"


def test_the_title_has_a_line_of_its_own_only_where_it_does_not_fit(desk):
    page = desk.go("examples")
    line = page.editor.head
    line.title.set_text("Short")
    line.resize(600, line.height())
    assert line.aloud.geometry().top() < line.title.geometry().bottom()
    line.title.set_text("A title so long that nothing else finds room beside it on the line, whatever the window")
    desk.settle()
    assert line.aloud.geometry().top() >= line.title.geometry().bottom()
