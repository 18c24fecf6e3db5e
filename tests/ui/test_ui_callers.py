"""What is opened while the window stands: it comes forward and shows the file, and no work is taken away by it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QMenu

from desktop_app.store import door
from desktop_app.store.models import Profile
from desktop_app.transfer import outgoing
from desktop_app.ui import screenshots
from desktop_app.ui.frame import callers

ROOT = Path(__file__).resolve().parents[2]

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop_app.cli.window import open_on
from desktop_app.ui import app as wiring
from desktop_app.ui.main_window import MainWindow
application = wiring.make_application()
said = set()
def say(words):
    if words not in said:
        said.add(words)
        print(words, flush=True)
def look():
    (window,) = [each for each in application.topLevelWidgets() if isinstance(each, MainWindow)]
    if not window.tools.store.is_ready:
        return
    if "ready" not in said:
        window.showMinimized()
        say("ready")
    elif not window.isMinimized():
        say("forward")
    page = window.stack.current
    if page.place.page == "files" and page.preview.isVisible():
        say("shown " + page.preview.name.text())
timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
QTimer.singleShot(60_000, application.quit)
sys.exit(open_on(sys.argv[1]))
"""


@pytest.fixture
def bundles(program, tmp_path):
    """Two bundles of a library that names its owner, which has no name any more."""
    with program.store.write("Name") as session:
        session.add(Profile(name="Zwiebelfisch"))
    for name in ("one.greenroom", "two.greenroom"):
        with program.store.read() as session:
            outgoing.write(tmp_path / name, outgoing.exported(session, name))
    with program.store.write("Name") as session:
        session.get_one(Profile, 1).name = ""
    return tmp_path / "one.greenroom", tmp_path / "two.greenroom"


def call(program, qtbot, *files):
    """Later starts at once, each in a thread; returns once the window has answered them all."""
    went = []
    for file in files:
        threading.Thread(target=lambda file=file: went.append(door.arrive(program.folder, file))).start()
    qtbot.waitUntil(lambda: len(went) == len(files), timeout=20_000)
    assert all(arrival.answered for arrival in went)


def shown(program):
    """The file whose import is previewed, or ""."""
    screenshots.settle(program)
    page = program.window.stack.current
    return page.preview.name.text() if page.place.page == "files" and page.preview.isVisible() else ""


def said(program):
    return " ".join(strip.accessibleName() for strip in program.window.strips.strips())


def test_a_later_start_has_its_file_shown_here_and_nothing_is_stored(program, qtbot, bundles):
    call(program, qtbot, bundles[0])
    assert "one.greenroom" in shown(program)
    with program.store.read() as session:
        assert session.get_one(Profile, 1).name == ""


def test_a_later_start_without_a_file_brings_a_minimised_window_forward(program, qtbot):
    program.window.showMinimized()
    before = program.window.stack.current.place
    call(program, qtbot, None)
    assert not program.window.isMinimized()
    assert program.window.stack.current.place == before


def test_of_several_files_one_is_shown_and_the_others_are_named(program, qtbot, bundles):
    for each in bundles:
        call(program, qtbot, each)
    assert "two.greenroom" in shown(program)
    assert "Only “two.greenroom” is shown" in said(program)
    assert "one after the other: one.greenroom" in said(program)
    page = program.window.stack.current
    page.importing.agree()
    assert "one.greenroom" not in said(program)
    with program.store.read() as session:
        assert session.get_one(Profile, 1).name == "Zwiebelfisch"


def test_a_preview_gives_way_to_a_file_that_cannot_be_read(program, qtbot, bundles, tmp_path):
    call(program, qtbot, bundles[0])
    assert "one.greenroom" in shown(program)
    call(program, qtbot, tmp_path / "gone.greenroom")
    assert shown(program) == ""
    assert "gone.greenroom" in said(program)
    assert program.window.stack.current.importing.plan is None


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # a menu without a screen
def test_a_file_waits_until_a_passphrase_is_typed_and_a_dialog_and_a_menu_are_done_with(program, qtbot, bundles):
    program.callers._again.setInterval(1)
    program.show_overlay("passphrase_set")
    sheet = program.overlays["passphrase_set"]
    sheet.fields()[0].set_text("half of it")
    call(program, qtbot, bundles[0])
    assert shown(program) == ""
    assert sheet.isVisible()
    assert sheet.fields()[0].text == "half of it"
    dialog = QDialog(program.window, modal=True)
    dialog.show()
    sheet.close_overlay()
    qtbot.wait(20)
    assert shown(program) == ""
    menu = QMenu(program.window)
    menu.addAction("one")
    menu.popup(program.window.pos())
    dialog.close()
    qtbot.wait(20)
    assert shown(program) == ""
    menu.close()
    qtbot.waitUntil(lambda: program.window.stack.current.place.page == "files")
    assert "one.greenroom" in shown(program)


def test_a_list_to_choose_from_closes_for_the_file(program, qtbot, bundles):
    program.show_overlay("palette")
    call(program, qtbot, bundles[0])
    assert "one.greenroom" in shown(program)
    assert not program.overlays["palette"].isVisible()


def test_what_could_not_be_kept_is_not_left_for_a_file(program, qtbot, bundles, monkeypatch):
    page = program.window.stack.current
    with monkeypatch.context() as patch:
        patch.setattr(page, "leave", lambda: False)
        call(program, qtbot, bundles[0])
        assert shown(program) == ""
    assert "“one.greenroom” is not shown: something you typed could not be kept first." in said(program)


def test_a_knock_that_was_held_for_a_moment_is_answered_later(program, qtbot, bundles, monkeypatch):
    program.callers._retry.setInterval(1)
    held = [True]
    whole = Path.unlink

    def unlink(path, **options):
        if held and path.suffix == door.ENDING:
            raise PermissionError(13, "held by a virus scanner")
        whole(path, **options)

    monkeypatch.setattr(Path, "unlink", unlink)
    went = []
    thread = threading.Thread(target=lambda: went.append(door.arrive(program.folder, bundles[0])))
    thread.start()
    qtbot.waitUntil(lambda: program.callers._tries > 0)
    held.clear()
    qtbot.waitUntil(lambda: bool(went), timeout=20_000)
    assert went[0].answered
    assert "one.greenroom" in shown(program)


def test_the_door_moves_with_the_folder_that_is_open(program, qtbot, tmp_path):
    first = program.callers.door.folder
    assert program.open_folder(tmp_path / "other")
    screenshots.settle(program)
    assert program.callers.door.folder == tmp_path / "other"
    door.open_door(first).close()
    assert door.open_door(tmp_path / "other") is None


def test_the_leave_of_a_wayland_desktop_is_handed_to_qt(program, monkeypatch):
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    callers.come_forward(program.window, "kwin-7")
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "kwin-7"


@pytest.mark.skipif(os.name == "nt", reason="ends a program by signal")
def test_two_real_programs_are_one_window(bundles, tmp_path):
    data = tmp_path / "theirs"
    command = [sys.executable, "-c", WINDOW, str(data)]
    first = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)

    def second(*arguments):
        done = subprocess.run(
            [sys.executable, "-m", "desktop_app", "--data", str(data), *arguments],
            cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        return done.returncode, done.stdout, done.stderr

    try:
        assert first.stdout.readline() == "ready\n"
        assert second() == (0, "", "")
        assert first.stdout.readline() == "forward\n"
        assert second(str(bundles[1])) == (0, "", "")
        assert "two.greenroom" in first.stdout.readline()
    finally:
        first.send_signal(signal.SIGKILL)
        first.wait()
        first.stdout.close()
    arrival = door.arrive(data, None)
    assert arrival.door is not None, "nobody is left to answer"
    assert arrival.door.knocks() == []
    arrival.door.close()
