"""How much of a document is read, and the words for one that cannot be; it must not read any."""

from __future__ import annotations

from typing import Final

from desktop_app.errors import UserError
from desktop_app.translate import mark, tr

MEGABYTE: Final = 1_000_000
MOST_BYTES: Final = {"pdf": 20 * MEGABYTE, "docx": 20 * MEGABYTE, "html": 5 * MEGABYTE, "eml": 20 * MEGABYTE}
MOST_TEXT_BYTES: Final = 2 * MEGABYTE
MOST_CHARACTERS: Final = 1_000_000
"""Characters of extracted text that are kept; a posting has some thousands."""

SAFE: Final = mark("Nothing was changed.")
PASTE: Final = mark("Paste the text instead.")


def too_large(name: str, most: int) -> UserError:
    """The file is larger than its kind may be."""
    return UserError(
        tr("“{name}” is too large (limit {limit} MB).", name=name, limit=most // MEGABYTE),
        tr(SAFE),
        tr("A posting is a few pages: paste the part you need."),
    )


def empty(name: str) -> UserError:
    """There is nothing in the file."""
    return UserError(tr("“{name}” is empty.", name=name), tr(SAFE), tr("Choose another file, or paste the text."))


def not_text(name: str) -> UserError:
    """A binary file with a text file's name."""
    return UserError(
        tr("“{name}”: This does not look like text.", name=name),
        tr(SAFE),
        tr("Open it in the program it came from and paste the text."),
    )


def no_readable_text(name: str) -> UserError:
    """A page or letter without any words in it."""
    return UserError(tr("“{name}” has no readable text.", name=name), tr(SAFE), tr(PASTE))


def damaged_pdf(name: str) -> UserError:
    """Not a PDF, or one that cannot be opened."""
    return UserError(
        tr("“{name}”: This file is damaged or is not a PDF.", name=name),
        tr(SAFE),
        tr("Download it again, or paste the text."),
    )


def locked_pdf(name: str) -> UserError:
    """A PDF that asks for a password."""
    return UserError(
        tr("“{name}”: This PDF is protected by a password.", name=name),
        tr(SAFE),
        tr("Save a copy without one, or paste the text."),
    )


def scanned_pdf(name: str) -> UserError:
    """A PDF of pictures."""
    return UserError(tr("“{name}”: This PDF has pictures of text but no text.", name=name), tr(SAFE), tr(PASTE))


def not_docx(name: str) -> UserError:
    """Not a Word document of the newer kind, or one with a password."""
    return UserError(
        tr("“{name}”: This is not a .docx file we can read.", name=name), tr(SAFE), tr("Save it as .docx or PDF.")
    )


def unsafe_docx(name: str) -> UserError:
    """A document built to fill memory or to reach outside itself."""
    return UserError(
        tr("“{name}”: This document is built in an unsafe way and was not opened.", name=name), tr(SAFE), tr(PASTE)
    )


def took_time(name: str) -> UserError:
    """The reading took longer than it may."""
    return UserError(
        tr("“{name}”: Reading this file took too much time, so it was stopped.", name=name), tr(SAFE), tr(PASTE)
    )


def took_memory(name: str) -> UserError:
    """The reading took more memory than it may."""
    return UserError(
        tr("“{name}”: Reading this file took too much memory, so it was stopped.", name=name), tr(SAFE), tr(PASTE)
    )


def unknown_type(name: str) -> UserError:
    """A kind of file that holds no posting."""
    return UserError(
        tr("“{name}” is not a kind of file we read postings from.", name=name),
        tr(SAFE),
        tr("Text, Markdown, HTML, PDF, Word (.docx) and e-mail (.eml) are; anything else can be pasted."),
    )
