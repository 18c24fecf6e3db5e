"""A note as an .eml file or a mailto: link for the person's own mail program; it must never send anything itself."""

from __future__ import annotations

import re
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

from desktop_app.errors import UserError
from desktop_app.translate import tr

if TYPE_CHECKING:
    from datetime import datetime

MAILTO_LIMIT = 1_900
"""Longest mailto: link in characters: Windows hands at most 2,048 of them to a mail program."""

_LINE_BREAK = re.compile(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029\x00]")
# An address as people have them: one @, no blank, no comma, bracket or quote that could start a second address.
_ADDRESS = re.compile(r"[^\s@,;:<>()\[\]\\\"]{1,64}@[^\s@,;:<>()\[\]\\\"]{1,190}")


def _one_line(text: str) -> str:
    """A subject or name on one line: a line break in it would start a header of somebody else's choosing."""
    return " ".join(_LINE_BREAK.sub(" ", text).split())


def checked_address(address: str) -> str:
    """The address without edge blanks.

    Raises:
        UserError: it holds a line break or is not one address.
    """
    trimmed = address.strip()
    if _LINE_BREAK.search(trimmed):
        raise UserError(
            tr("An address cannot contain a line break."), tr("Nothing was written."), tr("Correct it and try again.")
        )
    if trimmed and not _ADDRESS.fullmatch(trimmed):
        raise UserError(
            tr("“{address}” is not one e-mail address.", address=_one_line(trimmed)[:80]),
            tr("Nothing was written."),
            tr("Correct it and try again."),
        )
    return trimmed


def eml(*, to: str, name: str, subject: str, text: str, written: datetime) -> bytes:
    """A message as an unsent .eml file (RFC 5322): mail programs open it as a draft.

    Args:
        to: one address, or "" to leave it to the mail program.
        name: name of the person written to.
        subject: made one line.
        text: the note as plain text in any script; its line breaks stay.
        written: aware moment for the Date header.

    Raises:
        UserError: the address is not one.
    """
    from email.headerregistry import Address

    message = EmailMessage(policy=SMTP)
    address = checked_address(to)
    if address:
        user, _, domain = address.rpartition("@")
        message["To"] = Address(display_name=_one_line(name), username=user, domain=domain)
    message["Subject"] = _one_line(subject)
    message["Date"] = format_datetime(written)
    message["X-Unsent"] = "1"  # asks Outlook and others to open it for editing
    message.set_content(_printable(text), cte="quoted-printable")
    return message.as_bytes()


def mailto(*, to: str, subject: str, text: str) -> str | None:
    """A mailto: link (RFC 6068) with every part percent-encoded; None where it would be too long for mail programs.

    Raises:
        UserError: the address is not one.
    """
    address = quote(checked_address(to), safe="@")
    body = quote(_printable(text).replace("\r\n", "\n").replace("\n", "\r\n"), safe="")
    link = f"mailto:{address}?subject={quote(_one_line(subject), safe='')}&body={body}"
    return link if len(link) <= MAILTO_LIMIT else None


def _printable(text: str) -> str:
    """Text without NUL and lone surrogates, which no mail program can carry."""
    return text.replace("\x00", "").encode("utf-8", "ignore").decode("utf-8")
