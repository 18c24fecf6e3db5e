"""People as vCards, out and in; it must never write private remarks or what the person thinks of anybody."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.errors import UserError
from desktop_app.translate import tr

LIMIT = 2_000_000
"""Largest vCard file read, in characters; a thousand people fit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """What a vCard says of a person; every field may be empty but the name."""

    name: str
    title: str = ""
    firm: str = ""
    email: str = ""
    phone: str = ""


def vcards(contacts: list[Contact]) -> str:
    """The contacts as one .vcf text (vCard 3.0, which phones and mail programs all read)."""
    import vobject

    cards = []
    for contact in contacts:
        card = vobject.vCard()
        card.add("fn").value = _line(contact.name) or "?"
        card.add("n").value = vobject.vcard.Name(family=_line(contact.name))
        for name, text in (("title", contact.title), ("email", contact.email), ("tel", contact.phone)):
            if _line(text):
                card.add(name).value = _line(text)
        if _line(contact.firm):
            card.add("org").value = [_line(contact.firm)]
        cards.append(card.serialize())
    return "".join(cards)


def read_vcards(text: str) -> list[Contact]:
    """Every person in a .vcf text, in order; cards without a name are left out.

    Raises:
        UserError: the text is too large or is not a vCard.
    """
    import vobject

    refusal = UserError(
        tr("This is not a contact file we can read."), tr("Nothing was imported."), tr("Save it as a .vcf file.")
    )
    if len(text) > LIMIT:
        raise UserError(tr("This contact file is too large (limit 2 MB)."), tr("Nothing was imported."))
    if "BEGIN:VCARD" not in text.upper():
        raise refusal
    try:
        cards = list(vobject.readComponents(text, ignoreUnreadable=True, allowQP=True))
    except Exception as problem:  # the reader raises what its parts raise: ParseError, ValueError, IndexError ...
        raise refusal from problem
    contacts = [_contact(card) for card in cards if card.name == "VCARD"]
    return [contact for contact in contacts if contact.name]


def _contact(card: object) -> Contact:
    def first(name: str) -> str:
        value = getattr(getattr(card, name, None), "value", "")
        return _line(" ".join(value) if isinstance(value, list) else str(value))

    return Contact(name=first("fn"), title=first("title"), firm=first("org"), email=first("email"), phone=first("tel"))


def _line(text: str) -> str:
    """One line without control characters."""
    return " ".join("".join(sign if sign >= " " else " " for sign in text).split())
