"""A Word document (.docx) becomes Markdown-like lines; nothing outside its main text part is opened or followed.

A docx is a zip of XML parts. Sizes are checked in the zip's own directory before a byte is unpacked, unpacking stops at
a limit whatever the directory said, and the XML reader refuses document types and entities, so that no file can make
itself larger than it is.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from desktop_app.reading.documents.limits import MEGABYTE, MOST_CHARACTERS, no_readable_text, not_docx, unsafe_docx
from desktop_app.reading.documents.plain import tidy
from desktop_app.reading.result import Document

MOST_PARTS: Final = 5_000
MOST_XML: Final = 50 * MEGABYTE
MOST_DEPTH: Final = 256
MOST_RATIO: Final = 200
_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT: Final = "http://purl.oclc.org/ooxml/wordprocessingml/main}"
_FALLBACK: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SIGNS: Final = {"noBreakHyphen": "-", "sym": "•"}
_WORD_TYPES: Final = "word/document.xml"


class _UnsafeError(Exception):
    """The document is built to harm."""


class _EnoughError(Exception):
    """As much text as is ever kept has been read."""


def read_docx(data: bytes, name: str) -> Document:
    """The main text of a document: headings, lists, tables and text boxes in order.

    Raises:
        UserError: not a docx, protected, without text, or built in an unsafe way.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {info.filename: info for info in archive.infolist()}
            if len(parts) > MOST_PARTS:
                raise unsafe_docx(name)
            if _WORD_TYPES not in parts:
                raise not_docx(name)
            body = _unpack(archive, parts[_WORD_TYPES])
            numbers = _unpack(archive, parts["word/numbering.xml"]) if "word/numbering.xml" in parts else b""
            styles = _unpack(archive, parts["word/styles.xml"]) if "word/styles.xml" in parts else b""
        shapes = _Styles()
        for extra in (styles, numbers):
            if extra:
                _parse(extra, shapes)
        text = _Body(shapes)
        _parse(body, text)
    except _UnsafeError:
        raise unsafe_docx(name) from None
    except (
        zipfile.BadZipFile,
        zlib.error,
        expat.ExpatError,
        EOFError,
        OSError,
        ValueError,
        NotImplementedError,
        RuntimeError,
    ):
        raise not_docx(name) from None
    found = tidy("\n".join(text.lines)).strip("\n")
    if not found.strip():
        raise no_readable_text(name)
    return Document(text=found + "\n", format="docx")


def _unpack(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    """One part, never more than the limit whatever the archive's directory claims."""
    if part.file_size > MOST_XML or (
        part.file_size > MEGABYTE and part.file_size > MOST_RATIO * max(1, part.compress_size)
    ):
        raise _UnsafeError
    # The archive's reader never unpacks more than the directory says, and checks a sum over it.
    return archive.read(part)


def _parse(data: bytes, reader: _Reader) -> None:
    """Feed XML to a reader; document types, entities and extreme nesting are refused."""
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    depth = 0

    def refuse(*_: object) -> int:
        raise _UnsafeError

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > MOST_DEPTH:
            raise _UnsafeError
        reader.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        reader.end(_local(name))

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = reader.characters
    try:
        parser.Parse(data, True)
    except _EnoughError:
        return


def _local(name: str) -> str:
    """The name of an element or attribute; only Word's own and the fallback marker keep theirs."""
    if name.endswith(_FALLBACK):
        return "Fallback"
    space, _, local = name.rpartition("}")
    return local if not space or f"{space}}}" in (_W, _STRICT) or space.startswith("http") else ""


class _Reader:
    """What ``_parse`` feeds."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element opens."""

    def end(self, name: str) -> None:
        """An element closes."""

    def characters(self, text: str) -> None:
        """Text between tags."""


class _Styles(_Reader):
    """Which paragraph styles are headings or list items, and which lists are numbered."""

    def __init__(self) -> None:
        self.heading: dict[str, int] = {}
        self.listed: set[str] = set()
        self.formats: dict[tuple[str, str], str] = {}
        self.abstract: dict[str, str] = {}
        self._style = self._abstract = self._number = self._level = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        value = attributes.get("val", "")
        if name == "style":
            self._style = attributes.get("styleId", "")
        elif name == "name" and self._style:
            lowered = value.lower()
            if lowered.startswith("heading ") and lowered[8:].isdigit():
                self.heading[self._style] = int(lowered[8:])
            elif lowered in ("title", "subtitle"):
                self.heading[self._style] = 1
        elif name == "outlineLvl" and self._style and value.isdigit() and int(value) < 9:
            self.heading.setdefault(self._style, int(value) + 1)
        elif name == "numPr" and self._style:
            self.listed.add(self._style)
        elif name == "abstractNum":
            self._abstract = attributes.get("abstractNumId", "")
        elif name == "lvl":
            self._level = attributes.get("ilvl", "0")
        elif name == "numFmt" and self._abstract:
            self.formats[self._abstract, self._level] = value
        elif name == "num":
            self._number = attributes.get("numId", "")
        elif name == "abstractNumId" and self._number:
            self.abstract[self._number] = value

    def end(self, name: str) -> None:
        if name == "style":
            self._style = ""
        elif name == "abstractNum":
            self._abstract = ""
        elif name == "num":
            self._number = ""

    def is_numbered(self, number: str, level: str) -> bool:
        """Whether items of a list are counted rather than marked by a sign."""
        return self.formats.get((self.abstract.get(number, ""), level), "bullet") not in ("bullet", "none", "")


@dataclass(slots=True)
class _Paragraph:
    """One paragraph in the making."""

    runs: list[str] = field(default_factory=list)
    style: str = ""
    listed: bool = False
    number: str = ""
    level: str = "0"
    outline: int = 0
    bold: int = 0
    letters: int = 0


class _Body(_Reader):
    """The text of the document, a line for each paragraph, item or table row."""

    def __init__(self, styles: _Styles) -> None:
        self.styles = styles
        self.lines: list[str] = []
        self.open: list[_Paragraph] = []
        self.boxed: list[list[str]] = []
        self.rows: list[list[str]] = []
        self.tables = 0
        self.skipped = 0
        self.in_text = False
        self.bold = False
        self.in_run = False
        self.counters: dict[tuple[str, str], int] = {}
        self.size = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self.skipped or name in ("Fallback", "del", "instrText"):
            self.skipped += 1
            return
        value = attributes.get("val", "")
        if name == "p":
            self.open.append(_Paragraph())
        elif name == "txbxContent":
            self.boxed.append([])
        elif name == "tbl":
            self.tables += 1
        elif name == "tr":
            self.rows.append([])
        elif name == "tc" and self.rows:
            self.rows[-1].append("")
        elif self.open:
            self._inside(name, value, attributes)

    def _inside(self, name: str, value: str, attributes: dict[str, str]) -> None:
        paragraph = self.open[-1]
        if name == "r":
            self.in_run, self.bold = True, False
        elif name == "t":
            self.in_text = True
        elif name == "tab":
            if self.in_run:
                paragraph.runs.append("\t")
        elif name in _SIGNS:
            paragraph.runs.append(_SIGNS[name])
        elif name in ("br", "cr"):
            paragraph.runs.append("\n" if attributes.get("type") != "page" else "")
        elif name == "b" and self.in_run:
            self.bold = value not in ("0", "false", "none")
        else:
            self._property(paragraph, name, value)

    def _property(self, paragraph: _Paragraph, name: str, value: str) -> None:
        """What a paragraph is said to be: a style, a list item, a heading."""
        if name == "pStyle":
            paragraph.style = value
        elif name == "numPr":
            paragraph.listed = True
        elif name == "numId":
            paragraph.number, paragraph.listed = value, value != "0"
        elif name == "ilvl":
            paragraph.level = value
        elif name == "outlineLvl" and value.isdigit() and int(value) < 9:
            paragraph.outline = int(value) + 1

    def end(self, name: str) -> None:
        if self.skipped:
            self.skipped -= 1
            return
        if name == "t":
            self.in_text = False
        elif name == "r":
            self.in_run = False
        elif name == "p" and self.open:
            self._paragraph(self.open.pop())
        elif name == "txbxContent" and self.boxed:
            self.lines.extend(self.boxed.pop())
        elif name == "tr" and self.rows:
            cells = [" ".join(cell.split()) for cell in self.rows.pop()]
            row = [cell.replace("|", "/") for cell in cells]
            if any(row):
                self._put(
                    "| " + " | ".join(row) + " |" if len([c for c in row if c]) > 1 else next(c for c in row if c)
                )
        elif name == "tbl":
            self.tables -= 1
            if not self.tables:
                self._put("")

    def characters(self, text: str) -> None:
        if not self.in_text or self.skipped or not self.open:
            return
        paragraph = self.open[-1]
        paragraph.runs.append(text)
        letters = len(text.strip())
        paragraph.letters += letters
        paragraph.bold += letters * self.bold
        self.size += len(text)
        if self.size > MOST_CHARACTERS:
            raise _EnoughError

    def _put(self, line: str) -> None:
        """Hand a finished line to the innermost thing that holds lines."""
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += f" • {line}" if self.rows[-1][-1] and line else line
        elif self.boxed:
            self.boxed[-1].append(line)
        else:
            self.lines.append(line)

    def _paragraph(self, paragraph: _Paragraph) -> None:
        text = "".join(paragraph.runs).strip()
        if not text:
            self._put("")
            return
        first, *more = text.split("\n")
        self._put(
            self._sign(paragraph) % first.strip()
            if not more
            else self._sign(paragraph).replace("**", "") % first.strip()
        )
        for line in more:
            self._put(line.strip())

    def _sign(self, paragraph: _Paragraph) -> str:
        """What a line begins (and ends) with: a heading's mark, a bullet, a number, bold or nothing."""
        level = self.styles.heading.get(paragraph.style, 0) or paragraph.outline
        if self.rows:
            return "%s"
        if level:
            return "#" * min(level, 6) + " %s"
        if paragraph.listed or paragraph.style in self.styles.listed:
            depth = int(paragraph.level) if paragraph.level.isdigit() else 0
            indent = "  " * min(depth, 8)
            if self.styles.is_numbered(paragraph.number, paragraph.level):
                key = (paragraph.number, paragraph.level)
                self.counters[key] = self.counters.get(key, 0) + 1
                return f"{indent}{self.counters[key]}. %s"
            return f"{indent}- %s"
        return "**%s**" if paragraph.letters and paragraph.bold == paragraph.letters else "%s"
