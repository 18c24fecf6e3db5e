"""Which reader a file is for, decided by its bytes and name; it must not read any format itself."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from desktop_app.errors import UserError
from desktop_app.reading.documents import limits
from desktop_app.reading.documents.plain import decode, tidy
from desktop_app.reading.documents.web import read_html
from desktop_app.reading.result import Document
from desktop_app.translate import tr

FORMATS: Final = {
    ".txt": "txt", ".text": "txt", ".asc": "txt", ".md": "md", ".markdown": "md", ".mdown": "md", ".rst": "txt",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".mht": "eml", ".mhtml": "eml", ".pdf": "pdf", ".docx": "docx",
    ".docm": "docx", ".eml": "eml", ".doc": "docx", "": "txt",
}  # fmt: skip
_CHARSET: Final = re.compile(rb"<meta[^>]{0,200}charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w.:-]{2,40})", re.IGNORECASE)
_HTML: Final = re.compile(
    r"\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,50})?(?:<!--.{0,500}?-->\s{0,50})?<(?:!doctype html|html|head|body)\b",
    re.I | re.S,
)


def read_document(path: str | Path) -> Document:
    """The file as text.

    Raises:
        UserError: missing, a folder, unreadable, too large, empty, protected, scanned, damaged or not text.
    """
    file = Path(path)
    name = file.name or str(file)
    try:
        if file.is_dir():
            raise UserError(
                tr("“{name}” is a folder.", name=name), tr(limits.SAFE), tr("Choose a file, or paste the text.")
            )
        size = file.stat().st_size
        most = _most(_format(name))
        if size > most:
            raise limits.too_large(name, most)
        with file.open("rb") as stream:
            data = stream.read(most + 1)
    except FileNotFoundError:
        raise UserError(
            tr("There is no file “{name}”.", name=name), tr(limits.SAFE), tr("Check its name and folder.")
        ) from None
    except (OSError, ValueError):
        raise UserError(
            tr("“{name}” could not be read.", name=name),
            tr(limits.SAFE),
            tr("Check that it is open to you and on this computer."),
        ) from None
    return read_bytes(name, data)


def read_bytes(name: str, data: bytes) -> Document:
    """Bytes with a file's name (a drop, a download, standard input) as text.

    Raises:
        UserError: as ``read_document``.
    """
    chosen = _true_format(_format(name), data)
    if len(data) > _most(chosen):
        raise limits.too_large(name, _most(chosen))
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise limits.empty(name)
    if chosen == "pdf":
        from desktop_app.reading.documents.apart import read_pdf_apart

        return read_pdf_apart(data, name)
    if chosen == "docx":
        from desktop_app.reading.documents.word import read_docx

        return read_docx(data, name)
    if chosen == "eml":
        from desktop_app.reading.documents.mail import read_eml

        return read_eml(data, name)
    return _text(name, data, chosen)


def from_text(text: str) -> Document:
    """Pasted plain text."""
    return Document(text=tidy(text)[: limits.MOST_CHARACTERS], format="txt")


def from_clipboard_html(html: str) -> Document:
    """Pasted rich text: what the clipboard calls HTML, without what Windows puts round it.

    Raises:
        UserError: larger than a page may be, or without words.
    """
    start, end = html.find("<!--StartFragment-->"), html.rfind("<!--EndFragment-->")
    inner = html[start + 20 : end] if 0 <= start < end else html
    if len(inner) > limits.MOST_BYTES["html"]:
        raise limits.too_large(tr("The pasted text"), limits.MOST_BYTES["html"])
    document = read_html(inner, title_wanted=False)
    if not document.text.strip():
        raise limits.no_readable_text(tr("The pasted text"))
    return document


def _format(name: str) -> str:
    """The format a name promises.

    Raises:
        UserError: a kind of file that holds no posting.
    """
    chosen = FORMATS.get(Path(name).suffix.lower())
    if chosen is None:
        raise limits.unknown_type(name)
    return chosen


def _true_format(promised: str, data: bytes) -> str:
    """The format the bytes show, where they show one; a text file may hold a page or a PDF."""
    head = data[:1024]
    if head.lstrip()[:5] == b"%PDF-":
        return "pdf"
    if promised in ("txt", "md") and head[:4] == b"PK\x03\x04" and b"word/" in data[:4000]:
        return "docx"
    if promised == "txt" and _HTML.match(head.decode("latin-1")):
        return "html"
    return promised


def _most(chosen: str) -> int:
    return limits.MOST_BYTES.get(chosen, limits.MOST_TEXT_BYTES)


def _text(name: str, data: bytes, chosen: str) -> Document:
    """Plain text, Markdown or HTML."""
    text = None
    declared = _CHARSET.search(data[:4000]) if chosen == "html" else None
    if declared and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            text = tidy(data.decode(declared[1].decode("ascii")))
        except (LookupError, UnicodeDecodeError):
            text = None
    text = decode(data) if text is None else text
    if text is None:
        raise limits.not_text(name)
    if chosen == "html":
        document = read_html(text)
        if not document.text.strip():
            raise limits.no_readable_text(name)
        return document
    if not text.strip():
        raise limits.empty(name)
    return Document(text=text, format=chosen)
