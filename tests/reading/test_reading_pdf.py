"""PDFs: reading order, broken lines put together, heads and feet left out; hostile ones stopped in a child."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zlib

import pytest
from reportlab.lib import pdfencrypt
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

from desktop_app.errors import UserError
from desktop_app.reading.documents import apart, read_bytes
from desktop_app.reading.documents.layout import Glyph, text_of_pages
from desktop_app.reading.documents.memory import resident_bytes
from desktop_app.reading.documents.pdf import read_pdf
from tests.reading.files import pdf_objects, stream


class Sheet:
    """A PDF drawn line by line."""

    def __init__(self, **options: object) -> None:
        self.buffer = io.BytesIO()
        self.canvas = canvas.Canvas(self.buffer, pagesize=A4, **options)
        self.y = 780.0

    def line(self, text: str, *, x: float = 60, size: float = 10, font: str = "Helvetica", gap: float = 2.5) -> None:
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, self.y, text)
        self.y -= size + gap

    def lines(self, *texts: str, x: float = 60, space: float = 8) -> None:
        for text in texts:
            self.line(text, x=x)
        self.y -= space

    def page(self) -> None:
        self.canvas.showPage()
        self.y = 780.0

    def bytes(self) -> bytes:
        self.canvas.showPage()
        self.canvas.save()
        return self.buffer.getvalue()


def text_of(data: bytes) -> list[str]:
    found = read_pdf(data)
    assert "text" in found, found
    return [line for line in str(found["text"]).split("\n") if line]


def test_headings_bullets_of_odd_glyphs_wrapped_lines_and_hyphens() -> None:
    sheet = Sheet()
    sheet.line("Requirements", size=14, font="Helvetica-Bold")
    sheet.line("Essential", font="Helvetica-Bold")
    sheet.lines("• Experience with procure-", space=0)
    sheet.lines("ment rules and decision-", "making in a large council", x=70, space=0)
    for font, glyph, text in (("Symbol", "\xb7", "Symbol item"), ("ZapfDingbats", "l", "Dingbat item")):
        sheet.canvas.setFont(font, 10)
        sheet.canvas.drawString(60, sheet.y, glyph)
        sheet.line(text, x=75)
    sheet.y -= 20
    sheet.lines("Decision-making matters in 1911 as it does in 41,000 other places.")
    assert text_of(sheet.bytes()) == [
        "## Requirements", "**Essential**",
        "- Experience with procurement rules and decision-making in a large council",
        "- Symbol item", "- Dingbat item", "Decision-making matters in 1911 as it does in 41,000 other places.",
    ]  # fmt: skip


def test_two_columns_are_read_one_after_the_other_under_a_common_head() -> None:
    sheet = Sheet()
    sheet.line("A wide title that stands over both of the columns of this page", size=16)
    sheet.y -= 20
    top = sheet.y
    sheet.lines(*(f"left column line number {n} with words." for n in range(8)))
    sheet.y = top
    sheet.lines(*(f"right column line number {n} with words." for n in range(8)), x=320)
    found = " ".join(text_of(sheet.bytes()))
    assert (
        found.index("wide title") < found.index("left column line number 7") < found.index("right column line number 0")
    )


def test_heads_feet_and_page_numbers_are_left_out_and_noted() -> None:
    sheet = Sheet()
    for number in range(3):
        sheet.canvas.setFont("Helvetica", 8)
        sheet.canvas.drawString(60, 820, "Acme Careers")
        sheet.canvas.drawString(280, 20, f"Page {number + 1} of 3")
        sheet.lines(*(f"{chr(65 + 9 * number + row)} is the {row * 'very '}sentence." for row in range(9)))
        if number < 2:
            sheet.page()
    found = read_pdf(sheet.bytes())
    assert "Acme" not in str(found["text"])
    assert "Page 1" not in str(found["text"])
    assert found["dropped"] == 6
    assert apart.notes(found) == ("Page heads, feet and numbers were left out (6 lines).",)


def test_a_sentence_broken_by_the_page_is_whole_again() -> None:
    sheet = Sheet()
    sheet.lines("You must have a valid driving licence and be")
    sheet.page()
    sheet.lines("able to lift boxes of twenty kilograms.")
    assert text_of(sheet.bytes()) == [
        "You must have a valid driving licence and be able to lift boxes of twenty kilograms."
    ]


def test_pages_that_are_all_alike_are_kept() -> None:
    sheet = Sheet()
    for number in range(12):
        sheet.lines(f"Page {number} has a few words")
        sheet.page()
    assert len(text_of(sheet.bytes())) == 12


def test_titles_and_pages_without_text_are_told() -> None:
    sheet = Sheet()
    sheet.canvas.setTitle("Night nurse")
    sheet.lines("Registered nurse with current registration")
    sheet.page()
    sheet.canvas.rect(10, 10, 200, 200, fill=1)
    found = read_pdf(sheet.bytes())
    assert found["title"] == "Night nurse"
    assert apart.notes(found) == ("1 of 2 pages have no text, only pictures; they were left out.",)


def test_odd_characters_of_a_font_are_bullets_and_hyphens() -> None:
    def line(text: str, y: float) -> list[Glyph]:
        return [Glyph(char, 60 + 6 * n, 66 + 6 * n, y, y + 10, 10, bold=False) for n, char in enumerate(text)]

    made = [Glyph("\n", 0, 0, 0, 0, 0, bold=False)]
    text, dropped = text_of_pages([[*line("\uf0b7 Excel", 700), *made, *line("o Word", 680)], []])
    assert text.split("\n") == ["- Excel", "", "o Word", ""]
    assert (dropped, text_of_pages([])) == (0, ("", 0))


PROBLEMS = {
    "locked": "protected by a password",
    "scanned": "pictures of text but no text",
    "damaged": "damaged or is not",
}


def encrypted(password: str) -> bytes:
    sheet = Sheet(encrypt=pdfencrypt.StandardEncryption(password, "owner", canCopy=0))
    sheet.lines("Registered nurse")
    return sheet.bytes()


def scanned() -> bytes:
    sheet = Sheet()
    sheet.canvas.rect(10, 10, 300, 300, fill=1)
    return sheet.bytes()


def page_loop() -> bytes:
    return pdf_objects(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>")


BAD = {
    "locked": encrypted("secret"),
    "scanned": scanned(),
    "cut": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog",
    "no pages": pdf_objects(b"<< /Type /Catalog >>"),
    "loop": page_loop(),
    "bytes": bytes(range(256)) * 2,
}


@pytest.mark.parametrize("name", BAD)
def test_bad_pdfs_end_in_one_plain_sentence(name: str) -> None:
    with pytest.raises(UserError) as raised:
        read_bytes("posting.pdf", BAD[name])
    assert PROBLEMS.get(name, PROBLEMS["damaged"]) in str(raised.value)
    assert "“posting.pdf”" in str(raised.value)


def test_a_pdf_that_only_forbids_copying_is_read() -> None:
    assert "Registered nurse" in read_bytes("posting.pdf", encrypted("")).text


def told_of(name: str, data: bytes) -> str:
    """The text, or what the person is told."""
    try:
        return read_bytes(name, data).text
    except UserError as problem:
        return str(problem)


def bomb(layers: int) -> bytes:
    data = b"BT /F1 12 Tf 10 10 Td (word) Tj ET\n" * 3_000_000
    filters = b"/FlateDecode " * layers
    for _ in range(layers):
        data = zlib.compress(data, 9)
    return pdf_objects(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        stream(data, b"/Filter [" + filters + b"]"),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )


@pytest.mark.slow
@pytest.mark.parametrize("layers", [1, 2])
def test_bombs_are_stopped_or_read_in_part_and_harm_nothing(layers: int) -> None:
    told = told_of("bomb.pdf", bomb(layers))
    assert any(words in told for words in ("too much memory", "too much time", "damaged", "word word"))
    assert len(told) <= 1_100_000
    assert resident_bytes(0) == 0


@pytest.mark.slow
def test_ten_thousand_pages_are_read() -> None:
    sheet = Sheet()
    for number in range(10_000):
        sheet.lines(f"page {number}")
        sheet.page()
    told = told_of("long.pdf", sheet.bytes())
    # Three seconds where nothing else runs; a busy machine may need more than the ten that are given.
    assert "page 9999" in told or "too much time" in told


def test_too_much_time_or_memory_ends_the_child() -> None:
    sheet = Sheet()
    sheet.lines("Registered nurse")
    data = sheet.bytes()
    with pytest.raises(UserError, match="took too much time, so it was stopped"):
        apart.read_pdf_apart(data, "slow.pdf", seconds=0.0)
    with pytest.raises(UserError, match="took too much memory, so it was stopped"):
        apart.read_pdf_apart(data, "large.pdf", most_bytes=1)


def test_the_child_answers_with_one_object_and_no_more() -> None:
    child = subprocess.run(
        apart.command(), input=encrypted(""), capture_output=True, check=False, env=apart.environment()
    )
    assert child.returncode == 0
    assert set(json.loads(child.stdout)) == {"text", "title", "dropped", "pictures", "pages"}


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert apart.command() == [sys.executable, "--extract"]
