"""How a note leaves this program by the person's own hand: copy, mail file, mail program; it must never send one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from desktop_app import files
from desktop_app.errors import UserError
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from desktop_app.ui.page import Tools


def copy(tools: Tools, text: str) -> None:
    """Put the text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
    tools.messages.note(tr("Copied. Paste it where you write."))


def save(tools: Tools, *, to: str, name: str, subject: str, text: str) -> bool:
    """Write the note as an unsent mail file where the person chooses; False where nothing was written."""
    from desktop_app.transfer import mail

    target = tools.messages.save_file(
        tr("Save the note as a mail file"), [(tr("Mail"), "*.eml")], tr("{subject}.eml", subject=_file_name(subject))
    )
    if target is None:
        return False

    def write() -> None:
        made = mail.eml(to=to, name=name, subject=subject, text=text, written=tools.clock())
        try:
            files.write_for_person(target, made, owner_only=True)
        except OSError as failure:
            raise UserError(
                tr("“{file}” could not be written.", file=target.name),
                tr("The note is kept here."),
                tr("Choose another folder, or copy the text."),
            ) from failure

    if not tools.messages.attempt(write, "note"):
        return False
    tools.messages.note(tr("Written: {file}. Your mail program opens it as a draft.", file=target.name))
    return True


def open_mail(tools: Tools, *, to: str, subject: str, text: str) -> None:
    """Have the person's mail program begin the note; one too long for that is copied instead."""
    from desktop_app.transfer import mail

    def begin() -> None:
        link = mail.mailto(to=to, subject=subject, text=text)
        if link is None:
            copy(tools, text)
            tools.messages.say(
                tr("The note is too long to hand over."), tr("It is copied: paste it into a new message.")
            )
        elif not QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode)):
            copy(tools, text)
            tools.messages.say(
                tr("No mail program answered."), tr("The text is copied; or save it as a mail file."), "look_at"
            )

    tools.messages.attempt(begin, "note")


def _file_name(subject: str) -> str:
    """The subject without what file names must not hold."""
    kept = "".join(" " if each in '<>:"/\\|?*' or not each.isprintable() else each for each in subject)
    return " ".join(kept.split())[:80] or "note"
