"""Saved e-mails: the body in any shape, attachments named and left closed."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from desktop_app.errors import UserError
from desktop_app.reading.documents import read_bytes

POSTING = "Requirements:\n- Registered nurse\n- Two years in care\n" + "We are a kind house by the sea. " * 8


def letter(plain: str = "", rich: str = "", subject: str = "Night nurse – Elm Court") -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = subject
    message["From"] = "ruth@elm.example"
    if plain:
        message.set_content(plain)
    if rich:
        message.add_alternative(rich, subtype="html") if plain else message.set_content(rich, subtype="html")
    return message


def test_plain_text_and_its_subject() -> None:
    document = read_bytes("posting.eml", letter(POSTING).as_bytes())
    assert document.format == "eml"
    assert document.title == "Night nurse – Elm Court"
    assert "- Registered nurse" in document.text


def test_html_is_taken_where_the_plain_text_is_only_a_note() -> None:
    rich = "<h2>Requirements</h2><ul><li>Registered nurse</li></ul><p>" + "words " * 60 + "</p>"
    assert "- Registered nurse" in read_bytes("a.eml", letter("See the HTML.", rich).as_bytes()).text
    assert "- Registered nurse" in read_bytes("a.eml", letter("", rich).as_bytes()).text
    assert "- Two years" in read_bytes("a.eml", letter(POSTING, rich).as_bytes()).text


def test_attachments_are_named_and_not_opened() -> None:
    message = letter(POSTING)
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="Posting.pdf")
    message.add_attachment(b"x", maintype="image", subtype="png")
    assert read_bytes("a.eml", message.as_bytes()).notes == ("Attachments were not opened: Posting.pdf, image/png.",)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (
            "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable",
            b"caf=E9 au lait",
        ),
        ("Content-Type: text/plain; charset=no-such", "café au lait".encode()),
        ("Content-Type: text/plain; charset=ascii", "café au lait".encode()),
        ("Content-Type: text/plain", "café au lait".encode("cp1252")),
    ],
)
def test_bodies_in_odd_encodings(head: str, body: bytes) -> None:
    assert "café au lait" in read_bytes("a.eml", head.encode() + b"\n\n" + body).text


def test_letters_without_words_or_with_too_many() -> None:
    with pytest.raises(UserError, match="no readable text"):
        read_bytes("a.eml", b"Subject: x\nContent-Type: image/png\n\nabc")
    with pytest.raises(UserError, match="too large"):
        read_bytes("a.eml", letter("", "<p>" + "a " * 2_600_000 + "</p>").as_bytes())
    parts = b"".join(b"--x\nContent-Type: text/plain\n\npart\n" for _ in range(300))
    many = b'Content-Type: multipart/mixed; boundary="x"\n\n' + parts + b"--x--"
    assert "part" in read_bytes("a.eml", many).text


def test_a_broken_subject_is_left_out() -> None:
    document = read_bytes("a.eml", b"Subject: =?utf-8?b?////?=\nFrom: <<<>\n\n" + POSTING.encode())
    assert "Registered nurse" in document.text
