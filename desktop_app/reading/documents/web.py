"""A saved web page or a rich-text paste becomes Markdown-like lines; it must not judge what they ask for.

Menus, page heads and feet, cookie banners and lists of links are dropped; every character kept remembers the line of
the file it came from.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from desktop_app.paths import RESOURCES
from desktop_app.reading.documents.limits import MOST_CHARACTERS
from desktop_app.reading.documents.plain import tidy
from desktop_app.reading.documents.tags import Piece, pieces, unescape
from desktop_app.reading.result import Document
from desktop_app.translate import tr

with (RESOURCES / "reading" / "pages.toml").open("rb") as _file:
    _PAGES: Final = {key: frozenset(str(words).split()) for key, words in tomllib.load(_file).items()}
CELLS: Final = frozenset({"td", "th"})
IN_CELLS: Final = frozenset({"p", "div", "span", "section", "center"})
MOST_IN_ROW: Final = 300
ONE_OF_A_KIND: Final = frozenset({"p", "li", "tr", "td", "th", "dt", "dd"})
"""Elements that a new one of the same name ends."""
NEVER_CHROME: Final = frozenset({"html", "body", "main", "article", "h1", "h2", "h3", "li", "p", "span", "a"})
CONTENT_TAGS: Final = frozenset({"main", "article"})
LEAST_CONTENT: Final = 400
"""Characters from which on a main part of a page is taken for all of it."""
LARGE_SHARE: Final = 0.5
"""A part called a menu by its class that holds more of the page's text than this is not one."""
MOST_PIECES: Final = 400_000
MOST_LINES: Final = 100_000
"""Tags and lines of a page that are looked at; a page of 5 MB has some 150,000 tags."""
LEAST_LINKS: Final = 4

_SPACE: Final = re.compile(r"[ \t\r\n\f\xa0\u200b]+")
_CLASS_WORD: Final = re.compile(r"[a-z]+")


@dataclass(slots=True)
class _Line:
    """One line in the making: runs of (text, offset in the source), its sign, and what it stands in."""

    sign: str = ""
    runs: list[tuple[str, int]] = field(default_factory=list)
    chrome: tuple[int, ...] = ()
    content: bool = False
    links: int = 0
    bold: int = 0
    letters: int = 0
    list_id: int = 0


@dataclass(slots=True)
class _Open:
    """An open element."""

    name: str
    never: bool
    chrome: int = 0
    list_id: int = 0


def read_html(source: str, title_wanted: bool = True) -> Document:
    """The posting in a page; ``Document.origins`` names the page's own lines.

    Where dropping menus leaves next to nothing, everything readable is kept instead.
    """
    page = _Page(source)
    page.read()
    lines, dropped = _kept(page.lines)
    notes = (
        (tr("Menus and other parts of the web page were left out ({dropped} lines).", dropped=dropped),)
        if dropped
        else ()
    )
    text, origins = _written(lines, source)
    return Document(
        text=text,
        format="html",
        title=page.title.strip() or None if title_wanted else None,
        notes=notes,
        origins=tuple(origins),
    )


class _Page:
    """Walks the tags once and gathers lines."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.lines: list[_Line] = []
        self.line = _Line()
        self.stack: list[_Open] = []
        self.count: Counter[str] = Counter()
        self.never = 0
        self.content = 0
        self.chrome: list[int] = []
        self.lists: list[tuple[str, int, int]] = []
        self.cells = 0
        self.bold = 0
        self.links = 0
        self.parts = 0
        self.left = self.touching = False  # since the last text: an element ended; another began right after it
        self.title = ""
        self.size = 0

    def read(self) -> None:
        for number, piece in enumerate(pieces(self.source)):
            if self.size > MOST_CHARACTERS or number > MOST_PIECES or len(self.lines) > MOST_LINES:
                break
            if not piece.name:
                self._text(piece)
                self.left = self.touching = False
            elif piece.closing:
                self._close(piece.name)
                self.left = True
            else:
                self._open(piece)
                self.touching = self.left
        self._flush()

    # ---- text
    def _text(self, piece: Piece) -> None:
        if self.stack and self.stack[-1].name == "title" and not self.title:
            self.title = _SPACE.sub(" ", unescape(piece.text))
            return
        if self.never:
            return
        preformatted = self.count["pre"] > 0
        at = piece.at
        parts = piece.text.split("\n")
        for number, part in enumerate(parts, 1):
            if preformatted and number > 1:
                self._flush()
            broken = number < len(parts) and not preformatted  # a line break of the source is a blank on the page
            text = _SPACE.sub(" ", unescape(part + "\n" if broken else part))
            if text.strip():
                self._run(text, at + len(part) - len(part.lstrip()))
            elif text and self.line.runs and not self.line.runs[-1][0].endswith(" "):
                self.line.runs.append((" ", at))
            at += len(part) + 1

    def _run(self, text: str, at: int) -> None:
        line = self.line
        if not line.runs:
            line.chrome = tuple(self.chrome)
            line.content = self.content > 0
            line.list_id = self.lists[-1][2] if self.lists else 0
            text = text.lstrip()
        elif line.runs[-1][0].endswith(" "):
            text = text.lstrip()
        elif self.touching and text[0].isalnum():
            # Two elements that touch are kept apart by the page's style; text that touches a tag is the same word.
            line.runs.append((" ", at))
        letters = len(text.strip())
        line.letters += letters
        line.links += letters * bool(self.links)
        line.bold += letters * bool(self.bold)
        if self.bold and line.bold == line.letters and not line.sign.startswith(("#", "|")):
            text = f"**{text.strip()}**" + (" " if text.endswith(" ") else "")
            if line.runs and line.runs[-1][0].endswith("**"):
                before, begin = line.runs.pop()
                line.runs.append((before[:-2], begin))
                text = text[2:]
        line.runs.append((text, at))
        self.size += len(text)

    def _flush(self) -> None:
        if self.line.sign == "|" and all(text != " | " for text, _ in self.line.runs):
            self.line.sign = ""
        if any(text.strip() for text, _ in self.line.runs):
            self.lines.append(self.line)
        elif self.lines and self.lines[-1].runs and self.lines[-1].sign != "|":
            self.lines.append(_Line())
        self.line = _Line()

    # ---- tags
    def _open(self, piece: Piece) -> None:
        name = piece.name
        if name in _PAGES["void"]:
            if name in ("br", "hr") and not self.never:
                self._break(name)
            return
        if name in ONE_OF_A_KIND and self.stack and self.stack[-1].name == name:
            self._close(name)
        element = _Open(name, never=name in _PAGES["never"] or _hidden(piece.attributes))
        if not element.never and _is_chrome(name, piece.attributes, self.content > 0):
            self.parts += 1
            element.chrome = self.parts
            self.chrome.append(self.parts)
        self.stack.append(element)
        self.count[name] += 1
        self.never += element.never
        if self.never:
            return
        self._enter(name, element, piece)

    def _enter(self, name: str, element: _Open, piece: Piece) -> None:
        if name in ("b", "strong"):
            self.bold += 1
        elif name == "a":
            self.links += 1
        if name not in _PAGES["inline"] and not self._in_row(name, piece):
            self._begin_line(name, element, piece)

    def _in_row(self, name: str, piece: Piece) -> bool:
        """Whether an element goes on with the line of its table row."""
        if name in CELLS and self.count["tr"]:
            self._part(" | ", piece.at)
            self.line.sign = "|"
            return True
        line = self.line
        if line.sign != "|" or not self.count["td"] + self.count["th"] or name not in IN_CELLS:
            return False
        if line.runs and (line.letters > MOST_IN_ROW or all(text != " | " for text, _ in line.runs)):
            # A second paragraph in the first cell, or a long one: the table only lays out the page.
            return False
        if line.runs and not line.runs[-1][0].endswith(("| ", "• ")):
            self._part(" • ", piece.at)
        return True

    def _begin_line(self, name: str, element: _Open, piece: Piece) -> None:
        """A new line, with the sign of a heading or list item."""
        in_item = self.line.sign and not self.line.runs
        if not (in_item and name in ("p", "div", "span", "section")):
            self._flush()
        self.content += name in CONTENT_TAGS or piece.attributes.get("role") == "main"
        if name in ("ul", "ol"):
            self.parts += 1
            element.list_id = self.parts
            self.lists.append((name, 0, self.parts))
        elif name == "li":
            self._item()
        elif len(name) == 2 and name[0] == "h" and name[1] in "123456":
            self.line.sign = "#" * int(name[1])
        elif name == "dt":
            self.line.sign = "####"

    def _item(self) -> None:
        depth = max(0, len(self.lists) - 1)
        sign = "-"
        if self.lists:
            kind, number, key = self.lists[-1]
            self.lists[-1] = (kind, number + 1, key)
            sign = f"{number + 1}." if kind == "ol" else "-"
        self.line.sign = "  " * min(depth, 8) + sign

    def _break(self, name: str) -> None:
        """A line break ends the line, except inside a list item or a table cell, which stay whole."""
        if name == "br" and (self.count["li"] or self.line.sign == "|"):
            if self.line.runs:
                self._part(" " if self.count["li"] else " • ", self.line.runs[-1][1])
            return
        self._flush()

    def _part(self, sign: str, at: int) -> None:
        """A sign between two parts of a line, without a second blank before it."""
        runs = self.line.runs
        if runs:
            text, begin = runs[-1]
            runs[-1] = (text.rstrip(), begin)
            runs.append((sign, at))

    def _close(self, name: str) -> None:
        if not self.count[name]:
            return
        ended = ""
        while ended != name:
            element = self.stack.pop()
            ended = element.name
            self.count[ended] -= 1
            self._leave(element)

    def _leave(self, element: _Open) -> None:
        name = element.name
        inside = self.never > 0
        self.never -= element.never
        if element.chrome:
            self._flush()
            self.chrome.remove(element.chrome)
        if inside:
            return
        if name in ("b", "strong"):
            self.bold = max(0, self.bold - 1)
        elif name == "a":
            self.links = max(0, self.links - 1)
        if name in _PAGES["inline"] or name in CELLS:
            return
        if self.line.sign == "|" and name not in ("tr", "table"):
            return
        self._flush()
        if name in ("ul", "ol") and self.lists:
            self.lists.pop()
        elif name in CONTENT_TAGS:
            self.content = max(0, self.content - 1)


def _hidden(attributes: dict[str, str]) -> bool:
    return "hidden" in attributes or attributes.get("aria-hidden") == "true"


def _is_chrome(name: str, attributes: dict[str, str], in_content: bool) -> bool:
    """Whether an element is a part of the site rather than of the posting, by its tag, role, class or id."""
    if name in NEVER_CHROME:
        return False
    if name in _PAGES["chrome_tags"] or attributes.get("role") in _PAGES["chrome_roles"]:
        return True
    if name == "header" and not in_content:
        return True
    chrome = _PAGES["chrome_words"]
    named = f"{attributes.get('class', '')} {attributes.get('id', '')}".lower()[:400]
    for token in named.split():
        found = _CLASS_WORD.findall(token)
        if found and (found[-1] in chrome or found[0] in chrome) and "with" not in found and "no" not in found:
            return True
    return False


def _kept(lines: list[_Line]) -> tuple[list[_Line], int]:
    """The lines of the posting, and how many others were dropped."""
    total = sum(line.letters for line in lines) or 1
    weights: Counter[int] = Counter()
    for line in lines:
        for part in line.chrome:
            weights[part] += line.letters
    large = {part for part, weight in weights.items() if weight > LARGE_SHARE * total}
    kept = [line for line in lines if not set(line.chrome) - large]
    content = [line for line in kept if line.content or not line.runs]
    if sum(line.letters for line in content) >= LEAST_CONTENT:
        kept = content
    linked = _link_lists(kept)
    kept = [line for line in kept if not (line.list_id and line.list_id in linked)]
    if sum(line.letters for line in kept) < min(LEAST_CONTENT, total / 4):
        kept = lines
    dropped = sum(bool(line.runs) for line in lines) - sum(bool(line.runs) for line in kept)
    return kept, dropped


def _link_lists(lines: list[_Line]) -> set[int]:
    """Lists of at least four items that are nothing but links."""
    items: Counter[int] = Counter()
    linked: Counter[int] = Counter()
    for line in lines:
        if line.list_id:
            items[line.list_id] += 1
            linked[line.list_id] += line.links * 10 >= line.letters * 9
    return {key for key, number in items.items() if number >= LEAST_LINKS and linked[key] == number}


def _written(lines: list[_Line], source: str) -> tuple[str, list[tuple[int, int]]]:
    """The lines as text, and for each run the line of the file it came from."""
    ends = [match.start() for match in re.finditer("\n", source)]
    parts: list[str] = []
    origins: list[tuple[int, int]] = []
    size, last = 0, 0
    blank, gap, listed = True, False, False
    for line in lines:
        if not line.runs:
            gap = not blank
            continue
        if gap and not (listed and line.list_id):
            parts.append("\n")
            size += 1
            blank = True
        gap, listed = False, line.list_id > 0
        heading = line.sign.startswith("#")
        if heading and not blank:
            parts.append("\n")
            size += 1
        body = [(f"{line.sign} " if line.sign else "", line.runs[0][1]), *line.runs]
        if line.sign == "|":
            body[-1] = (body[-1][0].rstrip(), body[-1][1])
            body.append((" |", line.runs[-1][1]))
        for place, (text, at) in enumerate(body, 1):
            clean = tidy(text.replace("\n", " "))
            clean = clean.rstrip() if place == len(body) else clean
            number = bisect_right(ends, at - 1) + 1 if at else 1
            if clean and number != last:
                origins.append((size, number))
                last = number
            parts.append(clean)
            size += len(clean)
        parts.append("\n")
        size += 1
        blank = False
    return "".join(parts), origins
