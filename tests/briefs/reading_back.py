"""Ways to read a printed brief back, with readers that are not ours: pdfium, pypdf, and poppler where installed."""

from __future__ import annotations

import io
import shutil
import subprocess
import unicodedata
from typing import TYPE_CHECKING, Any

import pypdf
import pypdfium2
import pytest

if TYPE_CHECKING:
    from pathlib import Path


def letters(text: str) -> str:
    """Only what carries meaning: letters, figures and signs, without spaces and direction marks."""
    return "".join(
        sign for sign in unicodedata.normalize("NFC", text) if not sign.isspace() and unicodedata.category(sign) != "Cf"
    )


def words_only(text: str) -> str:
    """Letters, marks and figures in order, without punctuation and spaces."""
    return "".join(sign for sign in letters(text) if unicodedata.category(sign)[0] in "LMN" or ord(sign) > 0x1F000)


def read(data: bytes) -> str:
    """The text as pdfium reads it."""
    document = pypdfium2.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def read_by_poppler(data: bytes, folder: Path) -> str:
    """The text as poppler reads it; the test is skipped, saying so, where it is not installed."""
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not on this machine")
    file = folder / "read.pdf"
    file.write_bytes(data)
    found = subprocess.run(["pdftotext", "-enc", "UTF-8", str(file), "-"], capture_output=True, check=True)
    return found.stdout.decode("utf-8")


def parsed(data: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(data), strict=True)


def links(data: bytes) -> list[str]:
    """Every address a click would open."""
    found = []
    for page in parsed(data).pages:
        for reference in page.get("/Annots", []):
            action = reference.get_object().get("/A")
            if action:
                found.append(str(action["/URI"]))
    return found


def every_name(data: bytes) -> set[str]:
    """All keys and names in all objects of the file, streams apart."""
    reader = parsed(data)
    found: set[str] = set()
    seen: set[int] = set()
    queue: list[Any] = [reader.trailer]
    while queue:
        thing = queue.pop()
        if isinstance(thing, pypdf.generic.IndirectObject):
            if thing.idnum in seen:
                continue
            seen.add(thing.idnum)
            thing = thing.get_object()
        if isinstance(thing, dict):
            found.update(thing.keys())
            queue += thing.values()
        elif isinstance(thing, list):
            queue += thing
        elif isinstance(thing, pypdf.generic.NameObject):
            found.add(str(thing))
    return found
