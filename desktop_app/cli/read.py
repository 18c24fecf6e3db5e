"""``greenroom read``: what a posting asks for, as text or JSON; no store is touched and nothing is kept."""

from __future__ import annotations

import json
import sys
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from desktop_app.reading.result import Document, ListedRequirement, NotSorted, Reading

WIDTH = 88


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Offer ``greenroom read FILE [--json] [--text]``."""
    command = subparsers.add_parser("read", help="list what a posting asks for")
    command.add_argument("file", metavar="FILE", help="txt, md, html, pdf, docx, eml, or - for standard input")
    form = command.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON")
    form.add_argument("--text", action="store_true", help="print the text as read, which line numbers count in")
    command.set_defaults(command=read)


def read(given: argparse.Namespace) -> int:
    """Print one posting's requirements; returns 0.

    Raises:
        UserError: the file cannot be read, with what to do.
    """
    from desktop_app.reading.documents import read_bytes, read_document
    from desktop_app.reading.posting import read_posting

    if given.file == "-":
        document = read_bytes("standard input.txt", sys.stdin.buffer.read())
    else:
        document = read_document(given.file)
    if given.text:
        _write(document.text if document.text.endswith("\n") else document.text + "\n")
        return 0
    reading = read_posting(document)
    if given.json:
        _write(json.dumps(as_json(document, reading), ensure_ascii=False, indent=2) + "\n")
    else:
        _write(as_text(document, reading))
    return 0


def _write(text: str) -> None:
    """Print in UTF-8 whatever the terminal is set to, so that no posting stops half way."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", errors="replace"))
    sys.stdout.buffer.flush()


def as_json(document: Document, reading: Reading) -> dict[str, object]:
    """The object that ``read --json`` prints (docs: the command line)."""
    return {
        "language": reading.language,
        "requirements": [
            {
                **_lines(document, item),
                "text": item.text,
                "level": item.level.value,
                "kind": item.kind.value,
                "years": item.years,
                "confidence": item.confidence.value,
                "heading": item.heading,
                "terms": list(item.terms),
            }
            for item in reading.requirements
        ],
        "not_sorted": [{**_lines(document, item), "text": item.text, "why": item.why} for item in reading.not_sorted],
        "notice": reading.notice,
    }


def _lines(document: Document, item: ListedRequirement | NotSorted) -> dict[str, int]:
    """First and last line: of the file where it has lines of its own, else of the text as read."""
    if document.origins:
        return {"line": document.file_line(item.start), "end": document.file_line(max(item.start, item.stop - 1))}
    return {"line": item.line, "end": item.end}


def as_text(document: Document, reading: Reading) -> str:
    """The requirements for reading: must first, then wishes, then what is not sorted; unsure ones are marked."""
    parts = []
    if reading.notice:
        parts.append(_filled(reading.notice, "", ""))
    for level, title in (("must", "MUST"), ("wish", "WISH"), ("unknown", "ASKED, LEVEL NOT SAID")):
        items = [item for item in reading.requirements if item.level == level]
        if items:
            parts.append(f"{title}  {len(items)}\n" + "\n".join(_entry(document, item) for item in items))
    if reading.not_sorted:
        lines = [
            _filled(f"{item.text}  [{_where(document, item)}] {item.why}", "  ? ", "    ")
            for item in reading.not_sorted
        ]
        parts.append(f"NOT SORTED YET  {len(lines)}\n" + "\n".join(lines))
    aside = [part for part in reading.set_aside if part.group not in ("blank", "heading")]
    if aside:
        groups = sorted({part.group for part in aside})
        parts.append(f"Left out as not asked of you: {len(aside)} passages ({', '.join(groups)}).")
    parts.extend(document.notes)
    return "\n\n".join(parts) + "\n"


def _entry(document: Document, item: ListedRequirement) -> str:
    facts = [item.kind.value, _where(document, item)]
    if item.years is not None:
        facts.insert(1, f"{item.years:g} years" if item.years != 1 else "1 year")
    if item.confidence == "low":
        facts.append("unsure")
    sign = "■" if item.level == "must" else "□"
    return _filled(f"{item.text}  [{', '.join(facts)}]", f"  {sign} ", "    ")


def _where(document: Document, item: ListedRequirement | NotSorted) -> str:
    place = _lines(document, item)
    return f"line {place['line']}" if place["line"] == place["end"] else f"lines {place['line']}-{place['end']}"


def _filled(text: str, first: str, later: str) -> str:
    return textwrap.fill(text, WIDTH, initial_indent=first, subsequent_indent=later, break_long_words=False)
