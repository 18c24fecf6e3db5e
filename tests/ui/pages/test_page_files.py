"""The Files page by keyboard: look at a file, map its columns, agree, take back; write out; back up and go back."""

from __future__ import annotations

import json
import os
import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from desktop_app.store import backups
from desktop_app.store.failures import StoreError
from desktop_app.store.models import Opportunity, Person, Profile
from desktop_app.transfer import weekly
from desktop_app.ui import screenshots
from desktop_app.ui.places import Place

TABLE = "Company,Job Title,Mood\nBrightwell,Nurse,good\n"


@pytest.fixture
def page(program):
    program.window.go(Place("files"))
    screenshots.settle(program)
    return program.window.stack.current


def choose(program, tmp_path, name, text):
    """What the file dialog answers from now on."""
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    program.messages.dialogs.open_file = lambda *_: path
    return path


def press(program, key, modifiers=Qt.KeyboardModifier.NoModifier):
    program.window.activateWindow()
    QTest.keyClick(program.window.focusWidget() or program.window, key, modifiers)
    screenshots.settle(program)


def rows(program, model):
    with program.store.read() as session:
        return session.scalars(select(model).order_by(model.id)).all()


def strips(program):
    return " ".join(strip.accessibleName() for strip in program.window.strips.strips())


def test_a_table_is_shown_mapped_agreed_and_taken_back_by_keys(program, page, tmp_path):
    choose(program, tmp_path, "jobs.csv", TABLE)
    page.choose.setFocus()
    press(program, Qt.Key.Key_I)
    assert "jobs.csv is a table" in page.preview.name.text()
    assert "Nothing is stored yet" in page.preview.counts.text()
    assert "1 of 3 columns were not understood: Mood" in page.preview.told.text()
    assert not rows(program, Opportunity)
    mood = page.preview.mapper.choices["Mood"]
    mood.setFocus()
    mood.set_value("source")
    mood.activated.emit(mood.currentIndex())
    assert page.preview.told.text() == ""
    page.preview.listed.setFocus()
    press(program, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [(row.title, row.source) for row in rows(program, Opportunity)] == [("Nurse", "good")]
    assert "1 entry came in." in strips(program)
    assert page.start.isVisible()
    press(program, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not rows(program, Opportunity)


def test_rows_can_be_people_and_a_table_that_names_nothing_waits_to_be_mapped(program, page, tmp_path):
    choose(program, tmp_path, "x.csv", "Wer,Was\nTom,Chef\n")
    page.bring_in()
    screenshots.settle(program)
    assert "No column of this table names what it lists" in page.preview.told.text()
    assert page.preview.yes.reason
    page.preview.mapper.target.chosen.emit("person")
    page.preview.mapper.mapped.emit("Wer", "name")
    assert page.preview.yes.reason == ""
    page.importing.agree()
    assert [(row.name, row.remarks) for row in rows(program, Person)] == [("Tom", "Was: Chef")]


def test_a_conflict_stays_as_it_is_here_until_enter_says_otherwise(program, page, tmp_path):
    with program.store.write("name") as session:
        session.add(Profile(name="Anna"))
    choose(program, tmp_path, "cv.json", json.dumps({"basics": {"name": "Anna Berg"}}))
    page.bring_in()
    screenshots.settle(program)
    assert page.preview.listed.rows.rows[0].text == "In conflict"
    row = page.preview.listed.rows.rows[1]
    assert "here “Anna”, in the file “Anna Berg”" in row.second
    assert row.note == "stays as it is here"
    page.preview.listed.set_current(row.id)
    page.preview.listed.setFocus()
    press(program, Qt.Key.Key_Return)
    assert page.preview.listed.rows.rows[1].note == "takes the file’s words"
    page.importing.agree()
    assert rows(program, Profile)[0].name == "Anna Berg"


def test_what_is_stored_meanwhile_is_met_by_the_preview(program, page, tmp_path):
    choose(program, tmp_path, "jobs.csv", TABLE)
    page.bring_in()
    screenshots.settle(program)
    with program.store.write("add") as session:
        session.add(Opportunity(title="Other", created_at=program.tools.clock()))
    page.importing.agree()
    assert [row.title for row in rows(program, Opportunity)] == ["Other", "Nurse"]


def test_a_file_set_aside_leaves_nothing_and_a_bad_one_is_one_strip(program, page, tmp_path):
    choose(program, tmp_path, "jobs.csv", TABLE)
    page.bring_in()
    screenshots.settle(program)
    page.preview.listed.setFocus()
    press(program, Qt.Key.Key_Escape)
    assert page.start.isVisible()
    assert not rows(program, Opportunity)
    choose(program, tmp_path, "bad.json", '{"basics": NaN}')
    page.bring_in()
    screenshots.settle(program)
    assert "NaN is not a number" in strips(program)
    assert "Nothing was imported." in strips(program)


def test_everything_goes_out_and_a_redacted_list_says_no_employer(program, page, tmp_path):
    with program.store.write("add") as session:
        session.add(Opportunity(title="Nurse", employer="Brightwell", created_at=program.tools.clock()))
    program.messages.dialogs.save_file = lambda _title, _kinds, proposed: tmp_path / proposed
    page.choose.setFocus()
    press(program, Qt.Key.Key_E)
    assert (tmp_path / "everything.greenroom").read_bytes()[:2] == b"PK"
    page.taking.hidden["employers"].setChecked(True)
    assert page.taking.private.isChecked(), "where names go, what is private goes too"
    page.take_out("opportunities.csv")
    told = (tmp_path / "opportunities.csv").read_text(encoding="utf-8-sig")
    assert "Employer 1" in told
    assert "Brightwell" not in told


def test_back_up_and_go_back_with_what_was_here_kept(program, page, tmp_path):
    with program.store.write("add") as session:
        session.add(Profile(name="Before"))
    page.choose.setFocus()
    press(program, Qt.Key.Key_B)
    with program.store.write("change") as session:
        session.scalars(select(Profile)).one().name = "After"
    page.backups.take_focus()
    page.backups.listed.set_current(1)
    press(program, Qt.Key.Key_Return)
    assert page.backups.question.isVisible()
    assert program.window.focusWidget() is page.backups.question.buttons[0]
    with_page = page.backups.question.buttons[0]
    with_page.click()
    screenshots.settle(program)
    assert rows(program, Profile)[0].name == "Before"
    assert "You are back at the backup" in strips(program)
    kept = next((program.folder / "replaced").iterdir()) / "greenroom.db"
    raw = sqlite3.connect(kept)
    assert raw.execute("SELECT name FROM profile").fetchall() == [("After",)]
    raw.close()


def test_leaving_the_question_changes_nothing(program, page):
    page.back_up()
    page.backups.take_focus()
    press(program, Qt.Key.Key_Return)
    page.backups.question.buttons[1].click()
    assert not page.backups.question.isVisible()
    assert not (program.folder / "replaced").exists()


def test_a_second_folder_gets_every_backup_and_is_remembered(program, page, tmp_path):
    program.messages.dialogs.choose_folder = lambda *_: tmp_path / "stick"
    page.keeping.choose.click()
    assert len(list((tmp_path / "stick").glob("*.db"))) == 1
    program.open_folder(program.folder)
    screenshots.settle(program)
    assert program.store.database.second_backup_folder == tmp_path / "stick"
    program.window.go(Place("files"))
    program.window.stack.current.keeping.drop.click()
    assert program.store.database.second_backup_folder is None
    program.messages.dialogs.choose_folder = lambda *_: program.folder / "backups"
    program.window.stack.current.keeping.choose.click()
    assert "the folder the backups are in already" in strips(program)


def test_a_damaged_file_offers_the_newest_backup_in_one_click(program, page):
    with program.store.write("add") as session:
        session.add(Profile(name="Anna"))
    page.back_up()
    program.store.detach()
    store = program.folder / "greenroom.db"
    store.write_bytes(b"\0" * 4096 + store.read_bytes()[4096:])
    program.opening.open()
    strip = None
    for _ in range(200):
        program.application.processEvents()
        strip = next((each for each in program.window.strips.strips() if each.buttons), None)
        if strip is not None:
            break
        QTest.qWait(10)
    way = next(button for button in strip.buttons if "Go back to the backup of" in button.text())
    way.click()
    screenshots.settle(program)
    assert rows(program, Profile)[0].name == "Anna"


def test_the_file_menu_leads_here(program, tmp_path):
    choose(program, tmp_path, "jobs.csv", TABLE)
    actions = {action.command.key: action for action in program.window.menus.bound}
    actions["import"].trigger()
    screenshots.settle(program)
    page = program.window.stack.current
    assert page.preview.isVisible()
    page.importing.set_aside()
    actions["backup_now"].trigger()
    actions["restore"].trigger()
    screenshots.settle(program)
    assert program.window.focusWidget() is page.backups.listed
    program.window.back()
    program.window.forward()
    assert not page.preview.isVisible(), "going back and forth does nothing twice"
    assert [action.text() for action in program.window.menus.menus["file"].actions() if action.text()][-7:] == [
        "Import, export and backups", "Import…", "Export…", "Back up now", "Restore from a backup…",
        "Where the file lies…", "Quit",
    ]  # fmt: skip


def test_the_readable_bundle_is_written_once_a_week_beside_the_library_and_in_the_second_folder(program, tmp_path):
    with program.store.write("add") as session:
        session.add(Profile(name="Anna"))
    today = program.tools.clock().date()
    made = weekly.write(program.folder, today, tmp_path / "stick")
    assert made is not None
    assert made.name == f"greenroom-{today}.zip"
    assert (tmp_path / "stick" / made.name).read_bytes() == made.read_bytes()
    assert weekly.write(program.folder, today) is None


def test_old_backups_are_proven_again_and_what_changed_is_backed_up_while_it_is_open(program, page):
    keeping = program.opening.keeping

    def name(words):
        with program.store.write("name") as session:
            found = session.scalars(select(Profile)).first()
            if found is None:
                session.add(Profile(name=words))
            else:
                found.name = words

    def settled():
        assert program.tasks.wait()
        screenshots.settle(program)
        return [each.reason.value for each in backups.all_in(program.folder / "backups")]

    name("Anna")
    page.back_up()
    keeping.back_up()
    assert settled() == ["hand"], "nothing changed since"
    name("Anna B.")
    keeping.back_up()
    assert settled() == ["auto", "hand"]
    assert page.backups.listed.rows.rowCount() == 2
    new, old = backups.all_in(program.folder / "backups")
    assert backups.verify(new.path).whole
    old.path.write_bytes(old.path.read_bytes().replace(b"Anna", b"Anno"))
    long_ago = program.tools.clock().timestamp() - 40 * 86_400
    os.utime(old.checksum_path, (long_ago, long_ago))
    keeping.look()
    assert settled() == ["auto"]
    assert "A backup on the disk is damaged and is not counted any more" in strips(program)
    assert (old.path.parent / f"damaged-{old.path.name}").exists()
    assert page.backups.listed.rows.rowCount() == 1
    name("Anna C.")
    with program.store.database.engine.connect() as raw:
        raw.exec_driver_sql("UPDATE profile SET name = 'Not by us'")  # as a disk that changes a letter does
        raw.commit()
    keeping.back_up()
    assert settled() == ["auto"]
    assert "is damaged" in strips(program)
    with pytest.raises(StoreError), program.store.write("no more"):
        pass


def test_a_later_library_is_read_and_taken_out_and_its_folder_is_not_touched(program, tmp_path):
    from desktop_app.ui.frame.opening import Way

    with program.store.write("add") as session:
        session.add(Profile(name="Anna"))
    program.store.detach()
    raw = sqlite3.connect(program.folder / "greenroom.db")
    raw.execute("PRAGMA user_version=99")
    raw.close()
    before = {path: path.read_bytes() for path in program.folder.rglob("*") if path.suffix in (".db", ".sha256")}
    program.opening.open(Way(read_only=True))
    screenshots.settle(program)
    program.window.go(Place("files"))
    page = program.window.stack.current
    program.messages.dialogs.save_file = lambda *_: tmp_path / "all.zip"
    page.take_out("everything.greenroom")
    assert (tmp_path / "all.zip").exists()
    page.back_up()
    assert "a copy opened to read only" in strips(program)
    choose(program, tmp_path, "jobs.csv", TABLE)
    page.bring_in()
    screenshots.settle(program)
    page.importing.agree()
    assert page.preview.isVisible(), "what could not be stored stays to be seen"
    after = {path: path.read_bytes() for path in program.folder.rglob("*") if path.suffix in (".db", ".sha256")}
    assert after == before


def test_a_bundle_goes_out_locked_and_comes_in_again(program, page, tmp_path, qtbot):
    target = tmp_path / "all.greenroom"
    with program.store.write("Name") as session:
        session.add(Profile(name="Zwiebelfisch"))
    asked = []
    program.messages.dialogs.save_file = lambda *given: asked.append(given) or target
    page.taking.locked.setChecked(True)
    page.choose.setFocus()
    press(program, Qt.Key.Key_E)
    assert asked[0][2] == "everything.greenroom"
    sheet = page.exporting.sheet
    for field in sheet.fields():
        QTest.keyClicks(field.edit, "four quiet words")
    QTest.keyClick(sheet.fields()[-1].edit, Qt.Key.Key_Return)
    qtbot.waitUntil(target.exists, timeout=20_000)
    screenshots.settle(program)
    assert b"Zwiebelfisch" not in target.read_bytes()
    with program.store.write("Name") as session:
        session.get_one(Profile, 1).name = ""
    program.messages.dialogs.open_file = lambda *_: target
    page.choose.setFocus()
    press(program, Qt.Key.Key_I)
    for typed in ("another four words", "four quiet words"):
        qtbot.waitUntil(lambda: page.importing.sheet is not None and page.importing.sheet.isVisible(), timeout=20_000)
        entry = page.importing.sheet.fields()[0]
        entry.set_text(typed)
        QTest.keyClick(entry.edit, Qt.Key.Key_Return)
        screenshots.settle(program)
    assert not page.importing.sheet.isVisible()
    assert "all.greenroom" in page.preview.name.text()
    press(program, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert rows(program, Profile)[0].name == "Zwiebelfisch"


@pytest.mark.parametrize("ending", [".greenroom", ".zip"])
def test_a_bundle_named_at_the_start_is_shown_before_anything_is_stored(program, tmp_path, ending):
    from desktop_app.transfer import outgoing

    with program.store.write("Name") as session:
        session.add(Profile(name="Zwiebelfisch"))
    with program.store.read() as session:
        outgoing.write(tmp_path / f"all{ending}", outgoing.exported(session, f"all{ending}"))
    with program.store.write("Name") as session:
        session.get_one(Profile, 1).name = ""
    program.show_file(tmp_path / f"all{ending}")
    screenshots.settle(program)
    page = program.window.stack.current
    assert page.place.page == "files"
    assert page.place.get("file") is None, "coming back must not read it again"
    assert page.preview.isVisible()
    assert f"all{ending}" in page.preview.name.text()
    assert rows(program, Profile)[0].name == ""


def test_a_file_that_macos_asks_to_open_is_brought_on(qapp, tmp_path):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFileOpenEvent

    from desktop_app.ui.frame.file_opens import FileOpens

    opens, brought = FileOpens(), []
    opens.opened.connect(brought.append)
    assert opens.eventFilter(qapp, QFileOpenEvent(str(tmp_path / "all.greenroom")))
    assert not opens.eventFilter(qapp, QEvent(QEvent.Type.ApplicationActivate))
    assert brought == [tmp_path / "all.greenroom"]
