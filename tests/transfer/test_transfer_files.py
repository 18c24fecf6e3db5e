"""Mail, calendar, contact and table files: read back by other programs' parsers, and never broken by odd text."""

from __future__ import annotations

from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from urllib.parse import parse_qs, unquote, urlsplit
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import UserError
from desktop_app.transfer import calendar, contacts, mail, tables

WRITTEN = datetime(2026, 3, 10, 12, 41, tzinfo=UTC)


def read_eml(data: bytes):
    return message_from_bytes(data, policy=policy.default)


def test_a_note_opens_as_an_unsent_message_in_any_script() -> None:
    data = mail.eml(
        to="dana@example.org", name="Dana Öz", subject="Thank you", text="Grüße, شكرا\n谢谢", written=WRITTEN
    )
    message = read_eml(data)
    assert str(message["to"]) == "Dana Öz <dana@example.org>"
    assert message["x-unsent"] == "1"
    assert message.get_content().strip().splitlines() == ["Grüße, شكرا", "谢谢"]


@pytest.mark.parametrize("subject", ["Hello\r\nBcc: boss@example.org", "Hello\nX: y", "a\u2028Bcc: z", "x" * 2000])
def test_a_subject_cannot_add_a_header(subject: str) -> None:
    message = read_eml(mail.eml(to="a@example.org", name="A\r\nB", subject=subject, text="t", written=WRITTEN))
    assert set(message.keys()) <= {
        "To", "Subject", "Date", "X-Unsent", "Content-Type", "Content-Transfer-Encoding", "MIME-Version",
    }  # fmt: skip
    assert "\n" not in str(message["subject"])


@pytest.mark.parametrize("address", ["a@b.org\r\nBcc: x@y.org", "a@b.org,c@d.org", "nobody", "a b@c.org", "<a@b.org>"])
def test_what_is_not_one_address_is_refused_in_words(address: str) -> None:
    with pytest.raises(UserError, match="address"):
        mail.eml(to=address, name="", subject="", text="", written=WRITTEN)


def test_a_mail_link_keeps_its_parts_apart() -> None:
    link = mail.mailto(to="a+b@example.org", subject="Q&A?bcc=x@y.org", text="one & two\nthree")
    assert link is not None
    parts = urlsplit(link)
    assert unquote(parts.path) == "a+b@example.org"
    assert parse_qs(parts.query) == {"subject": ["Q&A?bcc=x@y.org"], "body": ["one & two\r\nthree"]}


def test_a_note_too_long_for_a_mail_link_gives_none() -> None:
    assert mail.mailto(to="", subject="s", text="word " * 500) is None


@given(st.text(), st.text(), st.text())
def test_any_text_makes_a_message_that_reads_back(name: str, subject: str, text: str) -> None:
    message = read_eml(mail.eml(to="a@example.org", name=name, subject=subject, text=text, written=WRITTEN))
    assert message["to"].addresses[0].addr_spec == "a@example.org"
    assert len(message.get_all("subject")) == 1


def entry(**changes: object) -> calendar.Entry:
    settings = {
        "key": "interview-1",
        "title": "Brightwell",
        "starts": datetime(2026, 3, 12, 10, 30, tzinfo=ZoneInfo("Europe/Berlin")),
    }
    return calendar.Entry(**{**settings, **changes})  # type: ignore[arg-type]


def test_an_interview_keeps_its_zone_in_an_independent_parser() -> None:
    data = calendar.ics([entry(minutes=45, place="Harbour Street; door 2, left", reminder=60)], written=WRITTEN)
    event = vobject.readOne(data.decode()).vevent
    assert event.dtstart.value.utcoffset().total_seconds() == 3600
    assert (event.dtend.value - event.dtstart.value).seconds == 45 * 60
    assert event.location.value == "Harbour Street; door 2, left"
    assert b"VTIMEZONE" in data


def test_something_due_is_a_whole_day() -> None:
    event = vobject.readOne(calendar.ics([entry(starts=date(2026, 3, 6))], written=WRITTEN).decode()).vevent
    assert event.dtstart.value == date(2026, 3, 6)


@given(st.text(), st.text(), st.text())
def test_no_text_can_start_a_second_event(title: str, place: str, note: str) -> None:
    hostile = f"{note}\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:x"
    data = calendar.ics([entry(title=title, place=place, note=hostile)], written=WRITTEN)
    assert len(list(vobject.readOne(data.decode()).getChildren())) >= 1
    assert data.decode().split("\r\n").count("BEGIN:VEVENT") == 1
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def test_contacts_go_out_and_come_back() -> None:
    people = [
        contacts.Contact(
            name="Tomasz Wilk", title="Talent partner", firm="Harbour, People; Co", email="t@example.org", phone="+44 1"
        ),
        contacts.Contact(name="Ingrid Solheim"),
    ]
    assert contacts.read_vcards(contacts.vcards(people)) == people


@pytest.mark.parametrize("text", ["", "hello", "x" * (contacts.LIMIT + 1), "BEGIN:VCARD\nBEGIN:VCARD\nEND:VEVENT"])
def test_what_is_no_contact_file_is_refused_in_words(text: str) -> None:
    with pytest.raises(UserError, match="Nothing was imported"):
        contacts.read_vcards(text)


def test_a_card_without_a_name_is_left_out() -> None:
    assert contacts.read_vcards("BEGIN:VCARD\nVERSION:3.0\nTEL:1\nEND:VCARD\n") == []


@given(st.text())
def test_any_cell_survives_the_guard(cell: str) -> None:
    safe = tables.guarded(cell)
    assert tables.unguarded(safe) == cell
    assert safe[:1] not in "=+-@\t\r＝＋－＠" or not safe


def test_tables_read_back_with_any_separator_and_keep_surplus_cells() -> None:
    assert tables.rows_of(tables.csv_text(["name", "note"], [["a", "=1+1"], ["b", "x\ny"]])) == [
        {"name": "a", "note": "=1+1"},
        {"name": "b", "note": "x\ny"},
    ]
    assert tables.rows_of("a;b\n1;2;3\n4\n") == [{"a": "1", "b": "2", "column 3": "3"}, {"a": "4", "b": ""}]


def test_tables_in_old_encodings_are_read() -> None:
    assert tables.decoded("é;ß".encode("cp1252")) == "é;ß"
    assert tables.decoded("é;ß".encode("utf-16")) == "é;ß"
    assert tables.decoded("\ufeffé".encode()) == "é"


@pytest.mark.parametrize(
    ("text", "words"), [("", "empty"), ("a,a\n1,2", "same name"), ('a\n"' + "x" * 1_000_001, "cannot be read")]
)
def test_bad_tables_are_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        tables.rows_of(text)
