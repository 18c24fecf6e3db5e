"""PDFs: reading order, broken lines put together, heads and feet left out; hostile ones stopped in a child."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zlib
from typing import TYPE_CHECKING

import pytest
from reportlab.lib import pdfencrypt
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

from desktop_app.errors import UserError
from desktop_app.reading.documents import apart, memory, pdf, read_bytes
from desktop_app.reading.documents.layout import Glyph, text_of_pages
from desktop_app.reading.documents.memory import bound_own, resident_bytes
from desktop_app.reading.documents.pdf import read_pdf
from tests.reading.files import pdf_objects, stream

if TYPE_CHECKING:
    from pathlib import Path


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


def test_labels_beside_their_text_are_no_column() -> None:
    sheet = Sheet()
    for label, text in (("Place", "Leeds, and the villages round it"), ("Hours", "Thirty a week, some at night"),
                        ("Pay", "By the scale of the council"), ("Needs", "A driving licence for vans")):  # fmt: skip
        top = sheet.y
        sheet.line(label)
        sheet.y = top
        sheet.line(text, x=240, gap=14)
    assert text_of(sheet.bytes()) == [
        "Place Leeds, and the villages round it", "Hours Thirty a week, some at night",
        "Pay By the scale of the council", "Needs A driving licence for vans",
    ]  # fmt: skip


def test_a_head_over_two_columns_is_left_out_on_every_page() -> None:
    sheet = Sheet()
    for page in range(2):
        sheet.line("Careers at Acme and all its many sister companies, over both columns", size=12, gap=30)
        top = sheet.y
        for x, side in ((60, "left"), (320, "right")):
            sheet.y = top
            words = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
            sheet.lines(*(f"{side} sentence {word} {['odd', 'even'][page]} one." for word in words), x=x)
        if not page:
            sheet.page()
    found = read_pdf(sheet.bytes())
    assert "Acme" not in str(found["text"])
    assert found["dropped"] == 2
    assert str(found["text"]).startswith("left sentence first odd one.")


def test_a_bold_line_over_a_paragraph_stays_a_line_of_its_own() -> None:
    sheet = Sheet()
    sheet.line("Who we are looking for in this our house by the wide northern sea", font="Helvetica-Bold")
    sheet.lines("Calm people with a steady hand and a driving licence for the van")
    assert text_of(sheet.bytes()) == [
        "**Who we are looking for in this our house by the wide northern sea**",
        "Calm people with a steady hand and a driving licence for the van",
    ]


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
    assert problem_of(name) in str(raised.value)
    assert "“posting.pdf”" in str(raised.value)


def test_a_pdf_that_only_forbids_copying_is_read() -> None:
    assert "Registered nurse" in read_bytes("posting.pdf", encrypted("")).text


def problem_of(name: str) -> str:
    return PROBLEMS.get(name, PROBLEMS["damaged"])


def test_the_reader_names_the_problem_for_the_parent_to_word() -> None:
    """The locked one last: pdfium remembers it for the next damaged one, which never meets it in a child of its own."""
    found = {name: read_pdf(BAD[name])["problem"] for name in sorted(BAD, key="locked".__eq__)}
    assert {name: PROBLEMS[str(problem)] for name, problem in found.items()} == {name: problem_of(name) for name in BAD}


def written(*lines: bytes, to_unicode: bytes | None = None, missing_page: bool = False) -> bytes:
    """A PDF written by hand: lines of Helvetica, a table of what its codes mean, a page that is not there."""
    shown = b" 0 -14 Td ".join(b"(%s) Tj" % line for line in lines)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R%s] /Count %d >>" % (b" 9 0 R" * missing_page, 1 + missing_page),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        stream(b"BT /F1 12 Tf 60 700 Td " + shown + b" ET"),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding"
        + b" /ToUnicode 6 0 R" * (to_unicode is not None)
        + b" >>",
    ]
    if to_unicode is not None:
        head = b"/CMapName /X def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange "
        objects.append(stream(b"12 dict begin begincmap " + head + to_unicode + b" endcmap end"))
    return pdf_objects(*objects)


def test_a_page_that_is_not_there_is_passed_over() -> None:
    assert text_of(written(b"Registered nurse", missing_page=True)) == ["Registered nurse"]


def test_a_soft_hyphen_at_the_end_of_a_line_goes() -> None:
    assert text_of(written(b"Experience with procure\xad", b"ment rules")) == ["Experience with procurement rules"]


def test_half_a_character_of_a_broken_font_is_taken_out() -> None:
    """Such a half could not be written to the store."""
    table = b"3 beginbfchar <61> <D800> <62> <FFFE> <63> <0000> endbfchar"
    text = read_bytes("posting.pdf", written(b"Nurse abc", to_unicode=table)).text
    assert text.strip() == "Nurse -•"
    assert text.encode("utf-8")


def test_reading_ends_at_the_most_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = Sheet()
    for word in ("first", "second", "third", "fourth"):
        sheet.lines(f"this is the {word} page of many")
        sheet.page()
    monkeypatch.setattr(pdf, "MOST_CHARACTERS", 40)
    found = read_pdf(sheet.bytes())
    assert found["pages"] == 2


def test_too_little_memory_is_an_answer_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_data: bytes) -> None:
        raise MemoryError

    monkeypatch.setattr("pypdfium2.PdfDocument", full)
    told = io.BytesIO()
    assert pdf.answer(io.BytesIO(encrypted("")), told) == 0
    assert json.loads(told.getvalue()) == {"problem": "memory"}


def test_a_child_that_ends_without_an_answer_is_told_as_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reader ends its whole process on some hostile files (docs/decisions/0011)."""
    monkeypatch.setattr(apart, "command", lambda: [sys.executable, "-c", "import os; os.abort()"])
    with pytest.raises(UserError, match="damaged or is not"):
        apart.read_pdf_apart(encrypted(""), "posting.pdf")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has its own way to tell")
def test_memory_is_told_by_ps_where_there_is_no_proc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert resident_bytes(os.getpid()) > 1_000_000
    monkeypatch.setattr(memory, "_PROC", tmp_path)
    ps = tmp_path / "ps"
    ps.write_text('#!/bin/sh\necho " $1 $2 $3" | grep -q -- "-o rss= -p" && echo "  2048"\n', encoding="utf-8")
    ps.chmod(0o700)
    monkeypatch.setattr(memory, "_PS", str(ps))
    assert resident_bytes(os.getpid()) == 2048 * 1024
    ps.unlink()
    assert resident_bytes(os.getpid()) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="the bound is asked for everywhere and known to hold on Linux")
def test_a_process_bounds_itself_where_the_system_can(monkeypatch: pytest.MonkeyPatch) -> None:
    resource = pytest.importorskip("resource")
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    high = 1 << 46 if hard == resource.RLIM_INFINITY else hard  # more than any test needs: this very process is bounded
    bound_own(high)
    assert resource.getrlimit(resource.RLIMIT_AS) == (high, high)
    monkeypatch.setitem(sys.modules, "resource", None)
    bound_own(1)
    assert resource.getrlimit(resource.RLIMIT_AS) == (high, high)


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
