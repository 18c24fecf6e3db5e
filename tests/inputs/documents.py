"""PDFs, Word files, pages and texts that break readers, with the words of each, for ``greenroom read``."""

from __future__ import annotations

import io
import random
import zlib

from tests.inputs.cases import Case
from tests.reading.files import docx, paragraph, pdf_objects, stream, zipped

DAMAGED = "This file is damaged or is not a PDF."
STOPPED = "so it was stopped"
NOT_WORD = "This is not a .docx file we can read."
UNSAFE = "This document is built in an unsafe way and was not opened."
NO_TEXT = "has no readable text"
NOT_TEXT = "This does not look like text."


def drawn(text: str = "", **options: object) -> bytes:
    """A PDF of one page; without text it holds a black square."""
    from reportlab.pdfgen import canvas

    out = io.BytesIO()
    page = canvas.Canvas(out, **options)
    page.drawString(60, 700, text) if text else page.rect(10, 10, 300, 300, fill=1)
    page.showPage()
    page.save()
    return out.getvalue()


def locked() -> bytes:
    """A PDF that asks for a password."""
    from reportlab.lib import pdfencrypt

    return drawn("Registered nurse", encrypt=pdfencrypt.StandardEncryption("secret", "owner", canCopy=0))


def page_of(content: bytes, more: bytes = b"") -> bytes:
    """A PDF whose one page has this content stream."""
    return pdf_objects(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        stream(content, more),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )


def bomb(layers: int) -> bytes:
    """A page of a hundred megabytes, pressed together once or more."""
    data = b"BT /F1 12 Tf 10 10 Td (word) Tj ET\n" * 3_000_000
    for _ in range(layers):
        data = zlib.compress(data, 9)
    return page_of(data, b"/Filter [" + b"/FlateDecode " * layers + b"]")


def xref_loop() -> bytes:
    """A cross-reference table that names itself as the one before."""
    data = drawn("words")
    start = data.rindex(b"startxref")
    place = data[start:].split()[1]
    return data[:start].replace(b"trailer\n<<", b"trailer\n<< /Prev " + place) + data[start:]


def noise(size: int) -> bytes:
    """Random bytes, the same each time."""
    return random.Random(size).randbytes(size)


def whole_docx() -> bytes:
    """A Word file that is all right."""
    return docx(paragraph("Registered nurse"))


ENTITIES = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def pdf(name, make, says, *, heavy=False):
    return Case("PDF", name, "posting.pdf", make, says, "read", heavy)


def word(name, make, says, *, heavy=False):
    return Case("DOCX", name, "posting.docx", make, says, "read", heavy)


def web(name, text, says="", *, heavy=False):
    def make() -> bytes:
        made = text() if callable(text) else text
        return made if isinstance(made, bytes) else made.encode()

    return Case("HTML", name, "posting.html", make, says, "read", heavy)


def plain(name, make, says, file="posting.txt"):
    return Case("text", name, file, make, says, "read")


PDFS = [
    pdf("password", locked, "This PDF is protected by a password. Nothing was changed. Save a copy without one"),
    pdf("pictures of text", drawn, "This PDF has pictures of text but no text."),
    pdf("nothing at all", lambda: b"", "is empty"),
    pdf("cut short", lambda: drawn("words")[:300], DAMAGED),
    pdf("cut at the end", lambda: drawn("words")[:-200], DAMAGED),
    pdf("random bytes", lambda: noise(300), DAMAGED),
    pdf("random bytes after the mark", lambda: b"%PDF-1.7\n" + noise(3000), DAMAGED),
    pdf("not a PDF", lambda: b"GIF89a" + noise(400), DAMAGED),
    pdf("only the mark", lambda: b"%PDF-1.7\n", DAMAGED),
    pdf("no pages", lambda: pdf_objects(b"<< /Type /Catalog >>"), DAMAGED),
    pdf(
        "pages in a loop",
        lambda: pdf_objects(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>"),
        DAMAGED,
    ),
    pdf("cross references in a loop", xref_loop, ""),
    pdf("deep arrays", lambda: page_of(b"[" * 100_000 + b"]" * 100_000 + b" TJ"), "no text"),
    pdf("object that is its own length", lambda: pdf_objects(b"<< /Length 1 0 R >>"), DAMAGED),
    pdf("two million operators", lambda: page_of(b"q Q " * 1_000_000), "no text", heavy=True),
    pdf("pressed once", lambda: bomb(1), STOPPED, heavy=True),
    pdf("pressed twice", lambda: bomb(2), STOPPED, heavy=True),
    pdf("over twenty megabytes", lambda: b"%PDF-1.7\n" + b" " * 20_000_001, "too large (limit 20 MB)"),
]

WORDS = [
    word("old .doc renamed", lambda: OLD_WORD + b"old Word", NOT_WORD),
    word("password", lambda: OLD_WORD + "EncryptedPackage".encode("utf-16-le"), NOT_WORD),
    word("plain zip", lambda: zipped({"hello.txt": b"hello"}), NOT_WORD),
    word("cut in half", lambda: whole_docx()[: len(whole_docx()) // 2], NOT_WORD),
    word("broken XML", lambda: zipped({"word/document.xml": b"<w:document"}), NOT_WORD),
    word("only the mark", lambda: b"PK\x03\x04 not really", NOT_WORD),
    word("no words", lambda: docx(paragraph(" ")), NO_TEXT),
    word("ratio", lambda: docx(extra={"word/document.xml": b"<a>" + b"a" * 9_000_000 + b"</a>"}), UNSAFE),
    word("sixty thousand parts", lambda: zipped({f"word/{n}.xml": b"" for n in range(60_000)}), UNSAFE, heavy=True),
    word("bomb", lambda: docx(extra={"word/document.xml": b"<a>" + b" " * 60_000_000 + b"</a>"}), UNSAFE, heavy=True),
    word("nested paragraphs", lambda: docx("<w:p>" * 5000 + "</w:p>" * 5000), UNSAFE),
    word("nested tables", lambda: docx("<w:tbl><w:tr><w:tc>" * 3000 + "</w:tc></w:tr></w:tbl>" * 3000), UNSAFE),
    word("entities", lambda: docx(paragraph("&b;"), head=ENTITIES), UNSAFE),
    word("a file from outside", lambda: docx(paragraph("x"), head=OUTSIDE), UNSAFE),
    word("names that reach outside", lambda: docx(paragraph("Driver"), extra={"../../out.txt": b"x"}), ""),
    word("macro beside it", lambda: docx(paragraph("Driver"), extra={"word/vbaProject.bin": b"x"}), ""),
]

PAGES = [
    web("open comments", "<!--" * 50_000, NO_TEXT),
    web("deep", "<div>" * 20_000 + "You need a licence" + "</div>" * 20_000),
    web("unclosed", "<b><i><p>You need a licence " * 3_000),
    web("attributes", "<p " + "a=1 " * 50_000 + ">You need a licence</p>"),
    web("open quote", "<p>You need a licence</p><p a='" * 10_000),
    web("less than", "<" * 100_000 + "You need a licence"),
    web("long number", "<p>You need a licence &#" + "9" * 100_000 + ";</p>"),
    web("cells", "<table><tr>" + "<td>You need a licence" * 5_000),
    web("nothing but a script", "<html><script>words</script></html>", NO_TEXT),
    web("only blanks", b" \r\n\t", "is empty"),
    web("too large", lambda: b"<p>" + b"a" * 5_000_001, "too large (limit 5 MB)"),
    web("fifty megabytes", lambda: b"<p>" + b"a" * 50_000_000, "too large (limit 5 MB)", heavy=True),
    web("UTF-16", "<html><p>You need a licence – café</p>".encode("utf-16")),
    web("windows-1252", '<meta charset="windows-1252"><p>“You need a licence”</p>'.encode("cp1252")),
    web("no charset", "<p>You need a licence – café</p>".encode()),
    web("NUL inside", b"<p>You need\x00 a licence</p>" + b"<p>You need a van</p>" * 40),
    web("entity types", '<!DOCTYPE a [<!ENTITY b "cc">]><p>You need a licence &b;</p>'),
    web("declarations", "<p>You need a licence</p>" + "<!x" * 20_000),
    web("a hundred thousand deep", "<div>" * 100_000 + "You need a licence" + "</div>" * 100_000, heavy=True),
]

TEXTS = [
    plain("binary", lambda: bytes(range(256)) * 40, NOT_TEXT),
    plain("program", lambda: b"MZ\x90\x00\x03\x00\x00\x00" * 60, NOT_TEXT),
    plain("three megabytes", lambda: b"a" * 3_000_000, "too large (limit 2 MB)"),
    plain("empty", lambda: b"", "is empty"),
    plain("mixed line ends", lambda: b"\xef\xbb\xbfYou need\r\na licence\rand a\nvan", ""),
    plain("one long line", lambda: b"You need a licence. " * 50_000, ""),
    plain("picture", lambda: b"\x89PNG\r\n\x1a\n", "is not a kind of file we read", file="posting.png"),
    plain("blanks in Markdown", lambda: b"\n \n", "is empty", file="posting.md"),
]

CASES = [*PDFS, *WORDS, *PAGES, *TEXTS]
