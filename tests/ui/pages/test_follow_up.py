"""The note page by keyboard: put together, typed, checked, copied, written as a file, sent, set aside, taken back."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy
from urllib.parse import parse_qs

import pytest
import vobject
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest

from desktop_app.records import debriefs, followups, interviews, opportunities, own_record, people
from desktop_app.store.lists import Channel, Employment, FollowUpState
from desktop_app.ui.follow_up.side import Shaped
from desktop_app.ui.places import Place


@pytest.fixture
def round_held(program):
    with program.store.write("a round held") as session:
        own_record.edit_profile(session, name="Maren Holt")
        post = opportunities.add(session, title="Day Surgery Manager", employer="Brightwell Clinics")
        starts = datetime(2026, 3, 12, 10, 30, tzinfo=UTC)
        talk = interviews.add(session, post, "hiring_manager", starts=starts, zone="UTC", minutes=60)
        interviews.add_seat(session, talk, people.add(session, name="Ingrid Solheim", email="ingrid@example.org"))
        debriefs.begin(session, talk)
    return talk


@pytest.fixture
def page(program, round_held):
    program.window.go(Place.at("follow_up", interview=round_held, template=""))
    shown = program.window.stack.current
    program.application.processEvents()
    return shown


def kept(program, page):
    with program.store.read() as session:
        return followups.row_of(session, page.desk.row.id)


def test_fields_make_the_note_and_typing_is_kept(page, program):
    heard = page.fields.fields["heard"]
    heard.setFocus()
    QTest.keyClicks(heard.edit, "The first list starts late.")
    assert "The first list starts late." in page.text.text
    page.autosave.flush()
    assert kept(program, page).text == page.text.text
    assert kept(program, page).subject == "Thank you: Day Surgery Manager"


def test_one_arrives_where_one_goes_on_writing(page, program):
    assert page.landing is page.fields.fields["heard"]
    assert page.landing.isAncestorOf(program.window.focusWidget())
    page.text.setFocus()
    QTest.keyClicks(page.text.edit, "By hand. ")
    page.autosave.flush()
    program.window.go(Place("today"))
    program.window.go(Place.at("follow_up", follow_up=page.desk.row.id))
    assert page.landing is page.text
    assert page.text.isAncestorOf(program.window.focusWidget())


def test_a_note_changed_by_hand_is_left_alone_until_asked(page, program):
    page.text.setFocus()
    QTest.keyClicks(page.text.edit, "When will I hear? ")
    page.autosave.flush()
    assert not page.fields.isVisible()
    page.refresh()
    assert page.text.text.startswith("When will I hear? ")
    assert "FU-09" in {finding.rule for finding in page.findings}
    finding = next(finding for finding in page.findings if finding.rule == "FU-09")
    page.acts.show_finding(finding)
    assert "hear" in page.text.edit.textCursor().selectedText()
    page.side.kept.emit(finding)
    assert "FU-09" not in {finding.rule for finding in page.findings}
    page.ways.button("again").click()
    assert page.text.text.startswith("Dear Ingrid Solheim,")
    assert page.fields.isVisible()


def said(page):
    """What stands beside the note: words and the shape before them."""
    return {line.text(): line.accessibleDescription() for line in page.side.findChildren(Shaped)}


def test_what_a_note_holds_is_ticked_where_a_rule_can_tell(page, program):
    assert (said(page)["thanks"], said(page)["the role"]) == ("right", "right")
    assert said(page)["one point added or corrected"] == "none", "only the person can tell"
    page.text.set_text("Dear Ingrid, see you on Monday, then we can talk about it all again at more length.")
    page._check()
    assert (said(page)["thanks"], said(page)["the role"]) == ("open", "open")


def test_words_of_the_debrief_are_tinted_and_so_is_what_a_check_points_at(page, program, round_held):
    assert not page.ways.legend.isVisible()
    with program.store.write("what went") as session:
        debriefs.edit(session, round_held, not_well="I was brief about the budget.")
    page.refresh()
    page.text.set_text("Thank you. I was brief about the budget, and more. When will I hear?")
    page._check()
    marked = [mark.cursor.selectedText() for mark in page.text.edit.extraSelections()]
    assert marked[0] == "I was brief about the budget"
    assert any("hear" in words for words in marked[1:])
    assert page.ways.legend.isVisible()


def test_a_note_that_was_sent_is_judged_by_the_hour_it_was_sent(page, program):
    row = kept(program, page)
    with program.store.write("sent in time") as session:
        followups.mark_sent(session, row.id, at=datetime(2026, 3, 12, 15, tzinfo=UTC))
    page.tools.clock = lambda: datetime(2026, 3, 20, 9, tzinfo=UTC)
    page.refresh()
    assert "FU-07" not in {finding.rule for finding in page.findings}
    assert said(page)["within a day"] == "right"


def test_copy_and_sent_by_key_and_back_by_undo(page, program):
    page.text.setFocus()
    QTest.keyClick(
        page.text.edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert QGuiApplication.clipboard().text().startswith("Dear Ingrid Solheim,")
    QTest.keyClick(page.text.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    row = kept(program, page)
    assert row.state is FollowUpState.SENT
    assert row.text.startswith("Dear Ingrid Solheim,")
    assert page.ways.state.text().startswith("You sent it on")
    program.window.undoing.undo()
    assert kept(program, page).state is FollowUpState.OPEN


def test_not_this_time_asks_nothing_and_comes_back(page, program):
    page.ways.button("aside").click()
    assert kept(program, page).state is FollowUpState.SET_ASIDE
    page.ways.button("back").click()
    assert kept(program, page).state is FollowUpState.OPEN


def test_the_mail_file_is_written_where_chosen(page, program, tmp_path):
    target = tmp_path / "note.eml"
    program.window.tools.messages.dialogs.save_file = lambda *_: target
    page.ways.button("save").click()
    written = target.read_bytes()
    assert b"To: Ingrid Solheim <ingrid@example.org>" in written
    assert b"Subject: Thank you: Day Surgery Manager" in written


def test_next_check_goes_through_the_findings(page):
    page.text.setFocus()
    page.text.edit.setPlainText("Dear all")
    page._check()
    QTest.keyClick(page.text.edit, Qt.Key.Key_F8)
    assert page.findings
    assert page.text.edit.hasFocus()


def test_a_note_that_is_gone_says_so(page, program):
    program.window.go(Place.at("follow_up", follow_up=99_999))
    shown = program.window.stack.current
    assert shown.empty.isVisible()
    assert not shown.frame.isVisible()


class MailProgram(QObject):
    """Stands where the person's mail program is: notes every mailto: link it is asked to open."""

    def __init__(self):
        super().__init__()
        self.links = []

    @Slot(QUrl)
    def open(self, link):
        self.links.append(link)


@pytest.fixture
def mail_program():
    made = MailProgram()
    QDesktopServices.setUrlHandler("mailto", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("mailto")


def test_the_mail_program_gets_the_note_as_one_link(page, mail_program):
    page.ways.button("mail").click()
    [link] = mail_program.links
    assert link.path() == "ingrid@example.org"
    query = parse_qs(link.query(QUrl.ComponentFormattingOption.FullyEncoded))
    assert set(query) == {"subject", "body"}
    assert query["subject"] == ["Thank you: Day Surgery Manager"]
    assert query["body"][0].startswith("Dear Ingrid Solheim,\r\n")


def test_a_note_too_long_for_a_link_is_copied_instead(page, mail_program):
    page.text.edit.setPlainText("word " * 600)
    page.ways.button("mail").click()
    assert mail_program.links == []
    assert QGuiApplication.clipboard().text().startswith("word word")


def test_no_subject_or_address_starts_a_second_one(page, program, mail_program, tmp_path):
    page.about.set_text("Thanks?bcc=boss@example.org&to=x")
    page.text.edit.setPlainText("one & two\nBcc: nobody@example.org")
    page.ways.button("mail").click()
    [link] = mail_program.links
    query = parse_qs(link.query(QUrl.ComponentFormattingOption.FullyEncoded))
    assert set(query) == {"subject", "body"}
    target = tmp_path / "note.eml"
    program.window.tools.messages.dialogs.save_file = lambda *_: target
    page.address.set_text("a@example.org, b@example.org")
    page.ways.button("save").click()
    assert not target.exists()
    page.address.set_text("a@example.org")
    page.ways.button("save").click()
    message = message_from_bytes(target.read_bytes(), policy=policy.default)
    assert message["bcc"] is None
    assert message.get_content().splitlines()[1] == "Bcc: nobody@example.org"


def test_another_way_to_send_it_is_kept_and_checked_at_once(page, program):
    who = page.desk.row.person_id
    with program.store.write("a recruiter who rang") as session:
        people.move_to_role(session, who, "recruiter", may_manage=False, employment=Employment.AGENCY)
        people.edit(session, who, channels=("phone",))
    page.head.by.emit("email")
    page._check()
    assert "FU-08" in {finding.rule for finding in page.findings}
    assert page.head.used.text() == "So far with them: phone."
    page.head.channel.setFocus()
    page.head.by.emit("phone")
    assert kept(program, page).channel is Channel.PHONE
    assert "FU-08" not in {finding.rule for finding in page.findings}
    assert not page.address.isVisible()
    program.window.undoing.undo()
    assert kept(program, page).channel is Channel.EMAIL


def test_its_day_goes_into_a_calendar_file(page, program, tmp_path):
    target = tmp_path / "note.ics"
    program.window.tools.messages.dialogs.save_file = lambda *_: target
    page.ways.button("day").click()
    event = vobject.readOne(target.read_text(encoding="utf-8")).vevent
    assert event.summary.value == "Thank Ingrid Solheim"
