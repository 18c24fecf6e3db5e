"""People from and into a contact file (vCard) the person chooses; private remarks never leave, nobody is doubled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app import files
from desktop_app.errors import UserError
from desktop_app.ui.translate import plural, tr

if TYPE_CHECKING:
    from desktop_app.ui.page import Page

KIND = "*.vcf"


def take_in(page: Page) -> None:
    """Add the people of a contact file; those of the same name are left as they are, and counted."""
    from desktop_app.records import people
    from desktop_app.transfer import contacts

    messages = page.tools.messages
    path = messages.open_file(tr("Choose a contact file"), [(tr("Contacts"), KIND)])
    if path is None:
        return
    counts = {"new": 0, "there": 0}

    def add(session: Any) -> None:
        try:
            text = path.read_bytes()[: contacts.LIMIT + 1].decode("utf-8", "replace")
        except OSError as failure:
            raise UserError(
                tr("“{file}” could not be read.", file=path.name), tr("Nothing was imported."), tr("Choose another.")
            ) from failure
        names = {row.name.casefold() for row in people.in_list(session)}
        for card in contacts.read_vcards(text):
            known = card.name.casefold() in names
            counts["there" if known else "new"] += 1
            if not known:
                names.add(card.name.casefold())
                people.add(
                    session, name=card.name, title=card.title, firm=card.firm, email=card.email, phone=card.phone,
                    at=page.tools.clock(),
                )  # fmt: skip

    if page.attempt(tr("people from “{file}”", file=path.name), add):
        added = plural("{n} person added.", "{n} people added.", counts["new"])
        left = plural("{n} was here already.", "{n} were here already.", counts["there"])
        messages.note(tr("{added} {left}", added=added, left=left) if counts["there"] else added)


def write_out(page: Page) -> None:
    """Everybody as one contact file: name, firm, post, e-mail and phone, and nothing anybody thinks of them."""
    from desktop_app.records import people
    from desktop_app.transfer import contacts

    messages = page.tools.messages
    target = messages.save_file(
        tr("Save everybody as a contact file"), [(tr("Contacts"), KIND)], tr("{name}.vcf", name=tr("people"))
    )
    if target is None:
        return

    def write() -> None:
        with page.read() as session:
            every = people.in_list(session)
            cards = [
                contacts.Contact(name=each.name, title=each.title, firm=each.firm, email=each.email, phone=each.phone)
                for each in every
            ]
        try:
            files.write_for_person(target, contacts.vcards(cards).encode(), owner_only=True)
        except OSError as failure:
            raise UserError(
                tr("“{file}” could not be written.", file=target.name),
                tr("Your people are kept here."),
                tr("Choose another folder."),
            ) from failure
        messages.note(tr("Written: {file}.", file=target.name))

    messages.attempt(write, "cards")
