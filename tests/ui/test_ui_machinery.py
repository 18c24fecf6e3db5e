"""What works behind the pages: tasks, messages, rows, layouts, preferences, translation, drafts, crash and opening."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from dataclasses import dataclass
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from desktop_app.errors import UserError
from desktop_app.records import people
from desktop_app.ui import keys, translate
from desktop_app.ui.actions import Command, clashes
from desktop_app.ui.frame import crash
from desktop_app.ui.layouts import GridInspector, ListWorkSide, MainSide
from desktop_app.ui.messages import Dialogs, Messages
from desktop_app.ui.names import called
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.rows import Heading, RowList, Rows, TwoLineDelegate
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Appearance
from desktop_app.ui.typed import Typed


# ---------------------------------------------------------------- tasks
def test_work_runs_elsewhere_and_answers_here(qtbot):
    tasks, here, seen = Tasks(), threading.get_ident(), []
    task = tasks.run(lambda task: threading.get_ident(), lambda answer: seen.append((answer, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != here
    assert seen[0][1] == here
    assert task is not None


def test_many_tasks_all_deliver_their_answers(qtbot):
    tasks, answers = Tasks(), []
    for number in range(60):
        tasks.run(lambda task, number=number: number, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 60)
    assert sorted(answers) == list(range(60))
    assert tasks._running == {}


def test_work_that_leaves_the_window_to_paint_first_begins_later_at_the_latest_when_it_is_waited_for(qtbot):
    tasks, begun, answers = Tasks(), [], []
    tasks.run(lambda task: begun.append(1), rest=60_000).cancel()
    tasks.run(lambda task: 2, answers.append, rest=60_000)
    tasks.run(lambda task: 3, answers.append, rest=1)
    qtbot.waitUntil(lambda: sorted(answers) == [2, 3])
    tasks.run(lambda task: 4, answers.append, rest=60_000)
    assert len(answers) == 2
    assert tasks.wait()
    qtbot.waitUntil(lambda: answers[-1] == 4)
    assert begun == []
    assert tasks._running == {}


def test_a_failure_is_delivered_and_a_cancelled_task_says_nothing(qtbot):
    tasks, seen, started, go_on = Tasks(), [], threading.Event(), threading.Event()

    def fail(task):
        raise UserError("No.")

    def long(task):
        started.set()
        go_on.wait(5)
        task.step(1, 2)

    tasks.run(fail, seen.append, lambda error: seen.append(str(error)))
    qtbot.waitUntil(lambda: seen == ["No."])
    task = tasks.run(long, seen.append, seen.append)
    started.wait(5)
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not tasks._running)
    assert seen == ["No."]


class Listener(QObject):
    """Something of a page that a task answers to; its signal fails loudly once Qt has deleted it."""

    told = Signal(object)

    def answer(self, value):
        self.told.emit(value)


@pytest.mark.parametrize("wrapped", [False, True])
def test_nothing_is_told_to_what_was_deleted_while_work_ran(qtbot, wrapped):
    tasks, gate, listener, heard = Tasks(), threading.Event(), Listener(), []
    listener.told.connect(heard.append)
    tasks.run(lambda task: gate.wait(5), partial(listener.answer) if wrapped else listener.answer)
    tasks.run(lambda task: "last", heard.append)
    qtbot.waitUntil(lambda: heard == ["last"])
    shiboken6.delete(listener)
    gate.set()
    qtbot.waitUntil(lambda: not tasks._running)
    assert heard == ["last"]


def test_progress_arrives_on_this_thread(qtbot):
    tasks, steps = Tasks(), []
    gate = threading.Event()

    def work(task):
        gate.wait(5)
        for number in range(3):
            task.step(number, 3, "reading")

    task = tasks.run(work)
    task.progressed.connect(lambda done, total, words: steps.append((done, total, words, threading.get_ident())))
    gate.set()
    qtbot.waitUntil(lambda: len(steps) == 3)
    assert steps[2] == (2, 3, "reading", threading.get_ident())


# ---------------------------------------------------------------- messages
def test_a_failure_says_what_happened_what_is_safe_and_what_to_do(qtbot):
    messages, said = Messages(), []
    messages.said.connect(said.append)
    assert not messages.attempt(
        lambda: (_ for _ in ()).throw(UserError("It is full.", "All is safe.", "Free some space."))
    )
    assert (said[0].words, said[0].detail, said[0].kind) == ("It is full.", "All is safe. Free some space.", "blocked")
    assert messages.attempt(lambda: None)


def test_file_dialogs_can_be_answered_by_a_test(tmp_path):
    asked = []

    def answer(title, kinds, folder):
        asked.append(kinds)
        return tmp_path / "posting.txt"

    messages = Messages(Dialogs(open_file=answer, save_file=answer, choose_folder=lambda title, folder: None))
    assert messages.open_file("Posting", [("Postings", "*.txt *.pdf")]) == tmp_path / "posting.txt"
    assert asked == ["Postings (*.txt *.pdf);;All files (*)"]
    assert messages.save_file("Brief", [("PDF", "*.pdf")], "brief.pdf") == tmp_path / "posting.txt"
    assert messages.choose_folder("Where") is None


# ---------------------------------------------------------------- rows
@dataclass(frozen=True)
class Item:
    id: int
    name: str


@pytest.fixture
def listed(qtbot, themed):
    view = RowList(
        "Items",
        Rows(lambda row: f"{row.name}, number {row.id}"),
        TwoLineDelegate(lambda row: row.name, lambda row: "x"),
    )
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    view.set_rows([Heading("First"), Item(1, "one"), Item(2, "two"), Heading("Second"), Item(3, "three")])
    return view


def test_arrow_keys_pass_over_headings_and_report_the_row(listed):
    seen = []
    listed.selected.connect(seen.append)
    listed.set_current(1)
    for _ in range(2):
        QTest.keyClick(listed, Qt.Key.Key_Down)
    assert (seen, listed.current) == ([2, 3], 3)


def test_enter_and_double_click_open(listed):
    opened = []
    listed.opened.connect(opened.append)
    listed.set_current(2)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    place = listed.visualRect(listed.rows.index(4)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened[0] == 2
    assert opened[-1] == 3


def test_letters_find_a_row_by_its_sentence(listed):
    QTest.keyClicks(listed, "th")
    assert listed.current == 3


def test_new_rows_keep_the_current_one_by_its_key(listed):
    listed.set_current(2)
    listed.set_rows([Item(9, "nine"), Item(2, "two")])
    assert listed.current == 2
    listed.set_rows([Item(9, "nine"), Item(8, "eight")])
    assert listed.current == 8
    listed.set_rows([])
    assert listed.current is None


def test_a_row_is_read_out_as_its_sentence(listed):
    index = listed.rows.index(1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "one, number 1"
    assert listed.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "First"
    assert listed.rows.key_at(0) is None
    assert listed.rows.key_at(99) is None


def test_a_growing_list_is_as_high_as_its_rows(qtbot, themed):
    view = RowList(
        "Items", Rows(lambda row: row.name), TwoLineDelegate(lambda row: row.name, note=lambda row: "4 min"), grows=True
    )
    qtbot.addWidget(view)
    view.show()
    view.set_rows([Item(n, str(n)) for n in range(5)])
    assert view.height() == sum(view.sizeHintForRow(row) for row in range(5))
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() == 0)


# ---------------------------------------------------------------- layouts
@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "window.ini")


def pane(words):
    made = QWidget()
    column = QVBoxLayout(made)
    made.button = QPushButton(words)
    column.addWidget(made.button)
    return made


def exposed(qtbot, widget, width):
    qtbot.addWidget(widget)
    widget.resize(width, 600)
    widget.show()
    qtbot.waitExposed(widget)
    QApplication.processEvents()
    return widget


def test_main_and_side_stand_side_by_side_or_one_above_the_other(qtbot, themed, preferences):
    layout = exposed(qtbot, MainSide(pane("main"), pane("side"), "test", preferences), 1172)
    assert not layout.is_narrow
    assert layout.side.mapTo(layout, layout.side.rect().topLeft()).x() > layout.main.width() - 5
    layout.main.button.setFocus()
    layout.resize(900, 600)
    QApplication.processEvents()
    assert layout.is_narrow
    assert layout.side.mapTo(layout, layout.side.rect().topLeft()).y() > 0
    assert layout.side.isVisible()
    assert layout.focusWidget() is layout.main.button


def test_a_folded_list_opens_from_its_button_and_closes_with_escape(qtbot, themed, preferences):
    layout = exposed(qtbot, ListWorkSide(pane("list"), pane("work"), pane("side"), "test", preferences), 1172)
    assert layout.listed.isVisible()
    assert layout.side.isVisible()
    layout.resize(900, 600)
    QApplication.processEvents()
    assert not layout.listed.isVisible()
    assert not layout.side.isVisible()
    layout.set_current("H5 Make it apply", "Why this matters")
    assert layout.open_list.accessibleName() == "H5 Make it apply"
    layout.open_list.click()
    assert layout.listed.isVisible()
    QTest.keyClick(layout.listed.button, Qt.Key.Key_Escape)
    assert not layout.listed.isVisible()
    layout.show_pane(layout.side)
    assert layout.side.isVisible()
    layout.show_pane(layout.work)
    assert not layout.side.isVisible()
    layout.resize(1172, 600)
    QApplication.processEvents()
    assert layout.listed.isVisible()
    assert layout.side.isVisible()


def test_a_folded_inspector_leaves_a_strip_and_opens_over_the_grid(qtbot, themed, preferences):
    layout = exposed(qtbot, GridInspector(pane("grid"), pane("inspector"), pane("strip"), "test", preferences), 1172)
    assert layout.inspector.isVisible()
    assert not layout.strip.isVisible()
    layout.resize(900, 600)
    QApplication.processEvents()
    assert layout.strip.isVisible()
    assert not layout.inspector.isVisible()
    layout.show_pane(layout.inspector)
    assert layout.inspector.isVisible()
    layout.show_pane(layout.grid)
    assert not layout.inspector.isVisible()


def test_larger_text_folds_as_a_narrower_window_does(qtbot, themed, preferences):
    layout = exposed(qtbot, MainSide(pane("main"), pane("side"), "test", preferences), 1172)
    themed.choose(scale=1.5)
    QApplication.processEvents()
    assert layout.is_narrow


def test_splitters_keep_their_place(qtbot, themed, preferences, tmp_path):
    first = exposed(qtbot, MainSide(pane("a"), pane("b"), "kept", preferences), 1200)
    first.splitter.setSizes([820, 379])
    first.splitter.splitterMoved.emit(820, 1)
    preferences.flush()
    again = exposed(qtbot, MainSide(pane("a"), pane("b"), "kept", Preferences(tmp_path / "window.ini")), 1200)
    assert abs(again.splitter.sizes()[1] - 379) <= 3


# ---------------------------------------------------------------- preferences
def test_preferences_have_defaults_survive_and_forgive_nonsense(tmp_path):
    file = tmp_path / "window.ini"
    preferences = Preferences(file)
    assert (preferences.appearance, preferences.scale, preferences.letter_keys) == (Appearance.SYSTEM, 1.0, True)
    preferences.put("scale", 1.5)
    preferences.put("letter_keys", False)
    preferences.put("appearance", "dark")
    preferences.flush()
    again = Preferences(file)
    assert (again.scale, again.letter_keys, again.appearance) == (1.5, False, Appearance.DARK)
    file.write_text("[General]\nscale=large\nappearance=purple\npace=\n", encoding="utf-8")
    spoiled = Preferences(file)
    assert (spoiled.scale, spoiled.appearance, spoiled.pace) == (1.0, Appearance.SYSTEM, 140.0)


@pytest.mark.parametrize(
    "data",
    [b"", bytes(range(256)) * 20, b'{"a": 1}', b"[General\nscale\n=\n", "[General]\nscale=1.5\n".encode("utf-16")],
    ids=["empty", "binary", "JSON", "cut", "UTF-16"],
)
def test_settings_that_make_no_sense_are_kept_aside_and_the_usual_ones_hold(tmp_path, data):
    file = tmp_path / "window.ini"
    file.write_bytes(data)
    preferences = Preferences(file)
    assert (preferences.appearance, preferences.scale, preferences.letter_keys) == (Appearance.SYSTEM, 1.0, True)
    if data:
        assert preferences.set_aside == tmp_path / "window.ini.bad"
        assert preferences.set_aside.read_bytes() == data
    preferences.put("scale", 1.5)
    preferences.flush()
    again = Preferences(file)
    assert (again.scale, again.set_aside) == (1.5, None)


# ---------------------------------------------------------------- words and keys
def test_words_come_back_with_their_values():
    assert translate.tr("{done} of {all} pages done", done=7, all=14) == "7 of 14 pages done"
    assert translate.tr("100 % {sure}") == "100 % {sure}"
    assert translate.plural("{n} answer still weak", "{n} answers still weak", 1) == "1 answer still weak"
    assert translate.plural("{n} answer still weak", "{n} answers still weak", 0) == "0 answers still weak"
    assert translate.mark("Today") == "Today"


def test_keys_read_as_they_stand_on_the_keyboard(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    assert [keys.shown(key) for key in ("Ctrl+Shift+Z", "Alt+Left", "Ctrl++", "Return", "/", "Ctrl+,")] == [
        "Ctrl Shift Z", "Alt ←", "Ctrl +", "Enter", "/", "Ctrl ,",
    ]  # fmt: skip
    assert keys.is_letter("B")
    assert keys.is_letter("/")
    assert not keys.is_letter("Ctrl+B")
    assert not keys.is_letter("F6")


def test_clashing_keys_are_found():
    def command(*given):
        return Command(key="x", text="x", do=print, keys=given)

    assert clashes([command("Ctrl+K", "1")], [command("1"), command("F6")]) == {"1"}


def test_a_command_can_have_other_keys_on_macos(monkeypatch):
    command = Command(key="x", text="x", do=print, keys=("Alt+Left",), mac=("Ctrl+[",))
    monkeypatch.setattr(sys, "platform", "linux")
    assert command.sequences() == ("Alt+Left",)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert command.sequences() == ("Ctrl+[",)


# ---------------------------------------------------------------- drafts
def test_typing_left_behind_by_a_crash_comes_back_once(tmp_path):
    first = Typed(tmp_path)
    first.note(("example", 7, "action"), "I asked the porters")
    first.note(("example", 7, "task"), "mine")
    first.kept(("example", 7, "task"))
    first.note(object(), "no name")
    first.close()
    second = Typed(tmp_path)
    assert second.left == {("example", 7, "action"): "I asked the porters"}
    second.close()
    third = Typed(tmp_path)
    assert third.take(("example", 7, "action")) == "I asked the porters"
    assert third.take(("example", 7, "action")) is None
    assert third.take(["not", "a", "key"]) is None
    third.kept(("example", 7, "action"))
    third.close()
    assert Typed(tmp_path).left == {}


# ---------------------------------------------------------------- crash
def test_a_crash_writes_a_report_without_any_of_the_persons_words(program, tmp_path):
    secret = "I have never held a budget"

    def slot():
        text = secret
        raise ValueError(text)

    program.window.status.undo_asked.connect(slot)
    before = program.guard._before
    try:
        slot()
    except ValueError as error:
        program.guard.caught(type(error), error, error.__traceback__)
    assert [strip.accessibleName() for strip in program.window.strips.strips()] == [
        "Something went wrong in Greenroom. Your text is kept. The report is on this computer and is not sent."
    ]
    reports = list((program.folder / "reports").glob("*.txt"))
    assert len(reports) == 1
    report = reports[0].read_text(encoding="utf-8")
    assert "ValueError" in report
    assert "in slot" in report
    assert secret not in report
    assert before is not None


def test_a_user_error_that_was_not_caught_is_shown_as_what_it_is(program):
    error = UserError("The disk is full.", "Nothing is lost.")
    program.guard.caught(UserError, error, None)
    assert program.window.strips.strips()[0].accessibleName() == "The disk is full. Nothing is lost."


def test_only_the_last_reports_are_kept_and_an_unwritable_folder_is_no_second_crash(tmp_path):
    for number in range(crash.KEPT + 3):
        crash.write_report(tmp_path, f"report {number}")
    assert len(list((tmp_path / "reports").glob("*.txt"))) == crash.KEPT
    blocked = tmp_path / "file"
    blocked.write_text("x", encoding="utf-8")
    assert crash.write_report(blocked, "x") is None


# ---------------------------------------------------------------- opening
def opened(program, qtbot, act):
    """Do something that opens a store and return whether it went well."""
    with qtbot.waitSignal(program.opening.opened, timeout=20_000) as end:
        act()
    return end.args[0]


def test_a_store_that_cannot_be_opened_offers_ways_out(program, tmp_path, qtbot):
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "greenroom.db").write_bytes(b"this is no library at all" * 100)
    program.store.detach()
    program.tools.folder = folder
    assert not opened(program, qtbot, program.opening.open)
    strip = program.window.strips.strips()[0]
    assert strip.kind == "blocked"
    assert [button.text() for button in strip.buttons] == ["Try again", "Choose another folder"]
    program.messages.dialogs.choose_folder = lambda title, start: tmp_path / "fresh"
    assert opened(program, qtbot, strip.buttons[1].click)
    assert program.store.is_ready
    assert program.window.strips.strips() == []
    assert program.store.database.path.parent == tmp_path / "fresh"


def test_a_sample_opens_as_its_own_file_and_one_comes_back(program, qtbot):
    from desktop_app.records import opportunities

    own, beside = program.folder, program.folder / "sample"
    assert opened(program, qtbot, lambda: program.tools.open_folder(beside, sample=""))
    with program.store.read() as session:
        assert len(opportunities.in_list(session)) > 3
    assert "looking at a sample" in program.window.strips.strips()[0].accessibleName()
    assert program.store.undo_label is None
    assert opened(program, qtbot, lambda: program.tools.open_folder(beside, sample=""))
    assert opened(program, qtbot, lambda: program.tools.open_folder(own))
    assert program.window.strips.strips() == []
    with program.store.read() as session:
        assert opportunities.in_list(session) == ()


def test_a_copy_can_be_read_while_another_program_has_the_store(program, qtbot):
    from desktop_app.store.database import Database
    from desktop_app.ui.frame.opening import Way

    program.store.detach()
    with Database.open(program.folder) as other:
        with other.write("add") as session:
            people.add(session, name="Tomasz")
        assert not opened(program, qtbot, program.opening.open)
        strip = program.window.strips.strips()[0]
        assert "Open a copy to read" in [button.text() for button in strip.buttons]
        assert opened(program, qtbot, lambda: program.opening.open(Way(read_only=True)))
        with program.store.read() as session:
            assert [row.name for row in people.in_list(session)] == ["Tomasz"]
        assert "reading a copy" in program.window.strips.strips()[-1].accessibleName()


def test_rubbish_of_the_window_is_never_cleared_away_in_another_thread(program, qtbot):
    """A timer in a circle of Python objects; another thread makes more than enough objects for a collection."""

    class Circle:
        def __init__(self):
            self.me = self
            self.timer = QTimer()
            self.timer.start(60_000)

    ended = []
    weakref.finalize(Circle().timer, lambda: ended.append(threading.current_thread()))
    worker = threading.Thread(target=lambda: [[number] for number in range(100_000)])
    worker.start()
    worker.join()
    assert ended == []
    gc.set_threshold(1, *gc.get_threshold()[1:])
    try:
        qtbot.waitUntil(lambda: program.collecting.look() or bool(ended), timeout=5_000)
    finally:
        gc.set_threshold(700, *gc.get_threshold()[1:])
    assert ended == [threading.main_thread()]


def test_nobody_is_called_by_a_title_alone():
    names = ("Tomasz Wilk", "Dr Lena Voss", "Prof. Ada von Lind", "Frau Brandt", "Dr", "")
    assert [called(name) for name in names] == [
        "Tomasz",
        "Dr\u00a0Voss",
        "Prof.\u00a0Lind",
        "Frau\u00a0Brandt",
        "Dr",
        "",
    ]
