"""The People page by keyboard: write, date, rest, note a contact, add, remove and undo."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.records import contacts, parts, people
from desktop_app.store.lists import Employment
from desktop_app.ui.places import Place
from desktop_app.ui.widgets.strips import Strip


@pytest.fixture
def page(program, focus):
    with program.store.write("people met") as session:
        tomasz = people.add(session, name="Tomasz Wilk", firm="Halden Search", employment=Employment.AGENCY)
        contacts.set_next_touch(session, tomasz, date(2020, 1, 6), "30 days after a no")
        people.add(session, name="Ruth Obi", employment=Employment.ON_THEIR_OWN)
        people.add(session, name="Ingrid Solheim", title="Director of Operations")
    program.window.go(Place("people"))
    shown = program.window.stack.current
    focus(shown.people)
    return shown


def press(page, key):
    QTest.keyClick(page.people, key)


def kept(program, name):
    with program.store.read() as session:
        row = next(row for row in people.in_list(session) if row.name == name)
        return row, people.of_id(session, row.id)


def groups(page):
    return [getattr(row, "text", None) or row.name for row in page.people.rows.rows]


def test_who_is_due_comes_first(page):
    assert groups(page) == [
        "Touch now",
        "Tomasz Wilk",
        "Later",
        "Ruth Obi",
        "Met at interviews, not recruiters",
        "Ingrid Solheim",
    ]
    assert page.panel.why.text() == "30 days after a no"


def test_enter_asks_for_the_note(page):
    asked = []
    page.asked.connect(asked.append)
    press(page, Qt.Key.Key_Return)
    assert asked[0].page == "follow_up"
    assert asked[0].get("person") == page.people.current


def test_t_sets_another_day_and_l_lets_the_contact_rest(page, program):
    press(page, Qt.Key.Key_T)
    assert page.panel.day.isVisible()
    page.panel.day.setCurrentSection(page.panel.day.Section.DaySection)
    QTest.keyClick(page.panel.day, Qt.Key.Key_Up)
    assert kept(program, "Tomasz Wilk")[0].next_touch == date(2020, 1, 7)
    page.people.setFocus()
    press(page, Qt.Key.Key_L)
    assert kept(program, "Tomasz Wilk")[0].rests
    assert "Touch now" not in groups(page)
    program.store.undo()
    assert kept(program, "Tomasz Wilk")[0].next_touch == date(2020, 1, 7)


@pytest.mark.behaviour("M38b")
def test_what_is_typed_is_kept_and_what_passed_is_noted(page, program):
    page.panel.editors["fills"].setFocus()
    QTest.keyClicks(page.panel.editors["fills"].edit, "Clinic managers")
    page.people.setFocus()
    assert kept(program, "Tomasz Wilk")[1].fills == "Clinic managers"
    QTest.keyClicks(page.panel.words.edit, "Rang about a day unit")
    QTest.keyClick(page.panel.words.edit, Qt.Key.Key_Return)
    with program.store.read() as session:
        [line] = contacts.together(session, page.people.current)
    assert line.text == "Rang about a day unit"


def test_private_notes_are_marked_and_kept(page, program):
    page.panel.like._group.button(3).click()
    assert kept(program, "Tomasz Wilk")[1].liked == 4
    page.panel.unlike.click()
    assert kept(program, "Tomasz Wilk")[1].liked is None


def test_n_adds_and_delete_removes_with_undo(page, program):
    press(page, Qt.Key.Key_N)
    QTest.keyClicks(page.new_name.edit, "Maeve Quirke")
    QTest.keyClick(page.new_name.edit, Qt.Key.Key_Return)
    assert page.panel.name.text() == "Maeve Quirke"
    press(page, Qt.Key.Key_Delete)
    assert "Maeve Quirke" not in groups(page)
    program.store.undo()
    assert "Maeve Quirke" in groups(page)


def test_another_kind_of_work_moves_the_person_between_groups(page, program):
    page.panel.moved.emit("not_a_recruiter")
    row = kept(program, "Tomasz Wilk")[0]
    assert row.employment is Employment.NOT_A_RECRUITER
    assert row.may_manage


def test_only_recruiters_and_hidden_names(page, program):
    page.who._group.button(0).click()
    assert "Ingrid Solheim" not in groups(page)
    program.window.tools.preferences.put("hide_names", True)
    assert page.panel.name.text() == "T. W."


def test_contact_files_in_and_out_double_nobody_and_leave_remarks_here(page, program, tmp_path):
    from desktop_app.ui.people import cards

    dialogs = program.window.tools.messages.dialogs
    source, target = tmp_path / "in.vcf", tmp_path / "out.vcf"
    source.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Dana Öz\nORG:Quay;Search\nEMAIL:dana@example.org\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:ruth obi\nEND:VCARD\n",
        encoding="utf-8",
    )
    dialogs.open_file = lambda *_: source
    cards.take_in(page)
    assert "Dana Öz" in groups(page)
    assert sum(name.casefold() == "ruth obi" for name in groups(page)) == 1
    with program.store.write("a private remark") as session:
        people.edit(session, people.named(session, "Dana Öz"), style="talks a lot", liked=1)
    dialogs.save_file = lambda *_: target
    cards.write_out(page)
    written = target.read_text(encoding="utf-8")
    assert "FN:Dana Öz" in written
    assert "talks a lot" not in written
    program.store.undo()
    program.store.undo()
    assert "Dana Öz" not in groups(page)


def test_a_file_that_holds_no_contacts_is_refused_in_words(page, program, tmp_path):
    from desktop_app.ui.people import cards

    source = tmp_path / "in.vcf"
    source.write_text("hello", encoding="utf-8")
    program.window.tools.messages.dialogs.open_file = lambda *_: source
    before = groups(page)
    cards.take_in(page)
    assert groups(page) == before


def test_two_who_put_me_forward_for_one_post_are_a_hard_warning(page, program):
    with program.store.write("put forward by another") as session:
        parts.add_forwarding(
            session, client="Brightwell  clinics", role="", person_id=people.named(session, "Ruth Obi")
        )
    forward = page.panel.forward
    forward.client.setFocus()
    QTest.keyClicks(forward.client.edit, "Brightwell Clinics")
    QTest.keyClick(forward.client.edit, Qt.Key.Key_Return)
    QTest.keyClicks(forward.role.edit, "Day Surgery Manager")
    QTest.keyClick(forward.role.edit, Qt.Key.Key_Return)
    [strip] = forward.findChildren(Strip)
    assert strip.kind == "blocked"
    assert strip.accessibleName().startswith("Ruth Obi put you forward for it too.")
    with program.store.read() as session:
        [mine] = parts.forwarded(session, person_id=page.people.current)
    forward.taken_out.emit(mine.id)
    with program.store.read() as session:
        assert parts.forwarded(session, person_id=page.people.current) == ()
