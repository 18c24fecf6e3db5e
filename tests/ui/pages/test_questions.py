"""The question bank by keyboard: filters, best answer, example, own questions, where asked, answers as signals."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.prep import question_bank
from desktop_app.records import interviews, questions, signals, takes
from desktop_app.store.lists import Landed, SignalAbout, TakeMode
from desktop_app.ui.rows import Heading

KEY = Qt.Key


@pytest.fixture
def page(desk):
    shown = desk.go("questions")
    if shown.filters.to_ask:
        shown._turn_over()
    shown._show_all()
    return shown


def rows(page):
    return [row for row in page.listed.rows.rows if not isinstance(row, Heading)]


def choose(choice, value):
    choice.set_value(value)
    choice.picked.emit(value)


def kept(desk, key):
    return next(row for row in desk.ask(questions.kept) if row.bank_key == key)


def test_the_whole_bank_is_there_under_its_families_own_ones_first(page):
    every = rows(page)
    assert sum(not row.own for row in every) == 151
    heads = [row.text for row in page.listed.rows.rows if isinstance(row, Heading)]
    assert heads[0] == "Your own"
    assert len(heads) == 21
    QTest.keyClick(page.listed, KEY.Key_A)
    assert sum(not row.own for row in rows(page)) == 62


def test_filters_narrow_together_and_words_search_answers_too(page, desk):
    choose(page.filters.letter, "R")
    recruiters = rows(page)
    assert 0 < len(recruiters) < 151
    choose(page.filters.group, "MOT")
    assert {row.group for row in rows(page) if not row.own} == {"Interest and motivation"}
    page._show_all()
    page.filters.words.edit.setText("opposite orders")
    page.filters.changed.emit()
    assert [row.key for row in rows(page)] == ["question:SIT-01"]
    page.filters.words.edit.setText("zebra crossing")
    page.filters.changed.emit()
    assert page.empty.isVisible()
    page.empty.buttons[0].click()
    assert len(rows(page)) > 151


def test_the_best_answer_example_and_tags_are_kept_and_the_rehearsal_asks_it(page, desk):
    page.listed.set_current("question:MOT-01")
    page._show()
    page.panel.best.setFocus()
    QTest.keyClicks(page.panel.best.edit, "Because nights taught me what mornings need.")
    page.panel.tags.edit.setText("why, ward")
    page.panel.tags.edited.emit()
    assert page.autosave.flush()
    example = page._examples[0][0]
    page.panel.example_picked.emit(example)
    page.panel.rehearse.click()
    desk.settle()
    row = kept(desk, "MOT-01")
    assert row.best_answer == "Because nights taught me what mornings need."
    assert (row.tags, row.example_id, row.rehearse) == (("why", "ward"), example, True)
    choose(page.filters.tag, "ward")
    assert [each.key for each in rows(page)] == ["question:MOT-01"]
    page.listed.setFocus()
    QTest.keyClick(page.listed, KEY.Key_F5)
    desk.settle()
    assert desk.place.page == "rehearse"
    assert desk.page.current().item == "question:MOT-01"
    assert desk.page.current().whole == "Because nights taught me what mornings need."


def test_n_adds_an_own_question_and_delete_takes_it_out_with_undo(page, desk):
    QTest.keyClick(page.listed, KEY.Key_N)
    QTest.keyClicks(page.adding.edit, "What would you do about the lifts?")
    QTest.keyClick(page.adding.edit, KEY.Key_Return)
    desk.settle()
    assert page.current().text == "What would you do about the lifts?"
    page.listed.setFocus()
    QTest.keyClick(page.listed, KEY.Key_Delete)
    desk.settle()
    assert "What would you do about the lifts?" not in {row.text for row in rows(page)}
    desk.store.undo()
    desk.settle()
    assert "What would you do about the lifts?" in {row.text for row in rows(page)}


def test_questions_of_the_bank_are_not_removed(page, desk):
    before = len(rows(page))
    page.listed.set_current("question:MOT-01")
    page._show()
    page.acts.remove()
    assert len(rows(page)) == before


def test_where_it_was_really_asked_leads_to_that_debrief(page, desk):
    talk = desk.ask(interviews.in_list)[0].id
    with desk.store.write("asked") as session:
        questions.add_asked(session, talk, "Why do you want this?", question_key="MOT-01", landed=Landed.LANDED)
    desk.settle()
    choose(page.filters.only, "asked")
    row = next(each for each in rows(page) if each.key == "question:MOT-01")
    assert [each.interview_id for each in row.asked] == [talk]
    page.listed.set_current(row.key)
    page._show()
    page.panel.went.emit(talk)
    desk.settle()
    assert (desk.place.page, desk.place.get("interview")) == ("debrief", talk)


def test_an_answer_received_becomes_a_signal_of_that_round(page, desk):
    page._turn_over()
    page.listed.set_current("ask:WANT-05")
    page._show()
    talk = page._rounds[0][0]
    page.panel.planned.emit(talk)
    desk.settle()
    [line] = [each for each in page.current().answers if each.interview_id == talk]
    page.panel.planned.emit(talk)  # a second time says so and adds nothing
    page.panel.answered.emit(line.id, "Somebody who walks over", SignalAbout.CULTURE)
    desk.settle()
    post = desk.ask(interviews.row_of, talk).opportunity_id
    assert "Somebody who walks over" in {each.text for each in desk.ask(signals.ledger, post)}
    answered = [each for each in page.current().answers if each.interview_id == talk]
    assert len(answered) == 1
    assert answered[0].signal_id is not None


def test_filters_as_pure_values():
    own = question_bank.Row(key="kept:1", text="Why me?", group="", letters="", own=True, rehearse=True, tags=("b",))
    said = question_bank.Row(key="question:X", text="When?", group="G", letters="GGG", types=("R",), said=True,
                             competency="planning", tags=("A",))  # fmt: skip
    every = (own, said)

    def left(**to):
        return [row.key for row in question_bank.narrowed(every, question_bank.Filter(**to))]

    assert left() == ["kept:1", "question:X"]
    assert left(only="own") == left(only="never_said") == left(only="rehearse") == ["kept:1"]
    assert left(only="answered") == left(only="asked") == []
    assert left(letter="H") == ["kept:1"]
    assert left(letter="R", group="GGG", competency="planning", tag="A", words="when") == ["question:X"]
    assert question_bank.tags(every) == ("A", "b")


def test_marks_of_takes_stand_beside_their_question(desk):
    with desk.store.write("a take") as session:
        takes.add(session, "question:MOT-01", TakeMode.QUICK_FIRE, recall=2)
    row = next(each for each in desk.ask(question_bank.to_answer) if each.key == "question:MOT-01")
    assert (row.mark, row.said) == (2, True)


def test_hidden_names_stand_as_initials_here_too(page, desk):
    page._turn_over()
    page.listed.set_current("ask:WANT-01")
    page._show()
    before = page.panel.at.itemText(0)
    desk.window.tools.preferences.put("hide_names", True)
    try:
        assert page.panel.at.itemText(0) != before
        assert "Brightwell" not in page.panel.at.itemText(0)
        back = desk.go("looking_back")
        assert not any("Brightwell" in cell for row in back.learned.texts() for cell in row)
    finally:
        desk.window.tools.preferences.put("hide_names", False)
