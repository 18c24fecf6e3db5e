"""A saved e-mail becomes its text; attachments are named and never opened."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage

from desktop_app.reading.documents.limits import MOST_BYTES, MOST_CHARACTERS, no_readable_text, too_large
from desktop_app.reading.documents.plain import decode, tidy
from desktop_app.reading.documents.web import read_html
from desktop_app.reading.result import Document
from desktop_app.translate import tr


def read_eml(data: bytes, name: str) -> Document:
    """The subject as a title and the body: its HTML part where it has one with words, else its plain text.

    Raises:
        UserError: no readable body.
    """
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    subject = " ".join(tidy(str(message["subject"] or "")).split())
    plain, rich, attached = _parts(message)
    body = plain
    if len(plain.strip()) < 200 and rich:
        if len(rich) > MOST_BYTES["html"]:
            raise too_large(name, MOST_BYTES["html"])
        body = read_html(rich).text
    if not body.strip():
        raise no_readable_text(name)
    notes = (tr("Attachments were not opened: {names}.", names=", ".join(attached)),) if attached else ()
    return Document(text=tidy(body)[:MOST_CHARACTERS], format="eml", title=subject or None, notes=notes)


def _parts(message: EmailMessage) -> tuple[str, str, list[str]]:
    """Plain text, HTML and the names of attachments."""
    plain, rich, attached = "", "", []
    for number, part in enumerate(message.walk()):
        if number > 200:
            break
        if part.is_multipart():
            continue
        file_name = part.get_filename()
        kind = part.get_content_type()
        if file_name or not kind.startswith("text/"):
            attached.append(" ".join(tidy(str(file_name or kind)).split())[:80])
        elif kind == "text/html":
            rich = rich or _text(part)
        else:
            plain = plain or _text(part)
    return plain, rich, attached


def _text(part: object) -> str:
    """The text of one part in the encoding it names, or in the one its bytes suggest."""
    payload = part.get_payload(decode=True)  # type: ignore[attr-defined]
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset() or ""  # type: ignore[attr-defined]
    try:
        return tidy(data.decode(charset)) if charset else decode(data) or ""
    except (LookupError, UnicodeDecodeError):
        return decode(data) or ""
