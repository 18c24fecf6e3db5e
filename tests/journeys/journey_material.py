"""What both journeys carry: a posting in every format and one example; it must not test anything itself."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape
from zipfile import ZipFile

if TYPE_CHECKING:
    from pathlib import Path

FORMATS = ("txt", "html", "pdf", "docx")
OWN = """Workshop Lead, Bicycle Repair

Fennick Cycles mends two hundred bicycles a week for a city that rides to work.

What you will do
- Plan the day's repairs with three mechanics and see them through
- Order parts and keep the stock list honest

What you need
- At least three years of bicycle repair in a busy workshop
- Experience of leading a small team
- Careful stock keeping and ordering of parts

Nice to have
- A first-aid certificate
- Spoken Dutch
"""
"""A posting of our own, so that the journey runs everywhere."""

EXAMPLE = {
    "title": "Saturday queue",
    "situation": "In spring 2024 the Saturday queue at Pedalworks reached the street.",
    "task": "I was asked to halve the waiting without hiring anybody.",
    "action": "I stood at the counter for two Saturdays and wrote down every job. "
    "Then I split quick repairs from slow ones and gave each mechanic one stand.",
    "result": "By June the wait fell from 50 minutes to 20.",
    "learned": "Since then I count before I change anything.",
    "headline": "I cut the Saturday wait from 50 minutes to 20 by splitting quick repairs from slow ones.",
}


def write_posting(target: Path, text: str) -> Path:
    """Write ``text`` as a posting in the format that the ending of ``target`` names."""
    lines = text.splitlines()
    if target.suffix == ".txt":
        target.write_text(text, encoding="utf-8")
    elif target.suffix == ".html":
        target.write_text(_page(lines), encoding="utf-8")
    elif target.suffix == ".pdf":
        _pdf(target, lines)
    else:
        _docx(target, lines)
    return target


def _page(lines: list[str]) -> str:
    body = "".join(
        f"<li>{escape(line.lstrip('-*• '))}</li>" if line.startswith(("-", "*", "•")) else f"<p>{escape(line)}</p>"
        for line in lines
    )
    return f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Posting</title><body>{body}</body></html>'


def _pdf(target: Path, lines: list[str]) -> None:
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

    style = getSampleStyleSheet()["BodyText"]
    story = [Paragraph(escape(line), style) if line.strip() else Spacer(1, 8) for line in lines]
    SimpleDocTemplate(str(target), pagesize=A4).build(story)


def _docx(target: Path, lines: list[str]) -> None:
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    package = "http://schemas.openxmlformats.org/package/2006"
    body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}" '
        f'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{word}"><w:body>{body}</w:body></w:document>',
    }
    with ZipFile(target, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + text)


def same_words(text: str) -> str:
    """``text`` without spaces and signs, so that line breaks of a page do not matter."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())
