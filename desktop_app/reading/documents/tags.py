"""HTML cut into tags and text, in time linear in its length whatever it holds; it must not know what a tag means."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

RAW_TEXT: Final = frozenset({"script", "style", "textarea", "title", "xmp", "noembed"})
_NAME: Final = re.compile(r"</?([a-zA-Z][a-zA-Z0-9:-]{0,40})")
_ATTRIBUTE: Final = re.compile(
    r"""([a-zA-Z_:@][\w:.@-]{0,60})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?"""
)
_LONG_NUMBER: Final = re.compile(r"&#x?[0-9a-fA-F]{9,};?")
MOST_TAG: Final = 4_000
"""Characters of one tag in which attributes are looked for."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text (``name`` empty) or a tag, with the offset where it begins; ``closing`` for end tags."""

    at: int
    text: str = ""
    name: str = ""
    closing: bool = False
    attributes: dict[str, str] = field(default_factory=dict)


def pieces(source: str) -> Iterator[Piece]:
    """Tags and texts in order; comments, declarations and processing instructions are left out."""
    return _Cutting(source).run()


class _Cutting:
    """Walks forward only; what was once looked for in vain to the end is never looked for again."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.missing: set[str] = set()

    def _find(self, sought: str, start: int) -> int:
        if sought in self.missing:
            return -1
        found = self.source.find(sought, start)
        if found < 0:
            self.missing.add(sought)
        return found

    def run(self) -> Iterator[Piece]:
        at, source = 0, self.source
        while at < len(source):
            opening = source.find("<", at)
            if opening < 0:
                opening = len(source)
            if opening > at:
                yield Piece(at, text=source[at:opening])
            if opening >= len(source):
                return
            at = yield from self._tag(opening)

    def _tag(self, at: int) -> Generator[Piece, None, int]:
        """The tag at a place; returns where to go on."""
        source = self.source
        if source.startswith("<!--", at):
            end = self._find("-->", at + 4)
            return end + 3 if end >= 0 else len(source)
        if source.startswith("<![CDATA[", at):
            end = self._find("]]>", at)
            stop = end if end >= 0 else len(source)
            yield Piece(at, text=source[at + 9 : stop])
            return stop + 3
        named = _NAME.match(source, at)
        if named is None:
            if source.startswith(("<!", "<?", "</"), at):
                end = self._find(">", at)
                return end + 1 if end >= 0 else len(source)
            yield Piece(at, text="<")
            return at + 1
        end = self._end_of_tag(named.end())
        name, closing = named[1].lower(), source[at + 1] == "/"
        yield Piece(at, name=name, closing=closing, attributes={} if closing else _attributes(source, named.end(), end))
        after = end + 1
        if not closing and name in RAW_TEXT:
            stop = self._close_of(name, after)
            yield Piece(after, text=source[after:stop])
            return stop
        return after

    def _end_of_tag(self, at: int) -> int:
        """Where the ``>`` of a tag is; one inside quotes does not count."""
        source, quote = self.source, ""
        while True:
            end = self._find(">", at)
            if end < 0:
                return len(source)
            for char in source[at:end]:
                if quote:
                    quote = "" if char == quote else quote
                elif char in "\"'":
                    quote = char
            if not quote:
                return end
            closed = self._find(quote, end)
            if closed < 0:
                return end
            at, quote = closed + 1, ""

    def _close_of(self, name: str, at: int) -> int:
        """Where the end tag of a raw text element begins."""
        lowered = f"</{name}"
        found = self._find(lowered, at)
        upper = self._find(lowered.upper(), at)
        both = [place for place in (found, upper) if place >= 0]
        return min(both) if both else len(self.source)


def _attributes(source: str, start: int, end: int) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(source, start, min(end, start + MOST_TAG)):
        value = next((part for part in match.groups()[1:] if part is not None), "")
        found.setdefault(match[1].lower(), value)
    return found


def unescape(text: str) -> str:
    """Character references made characters; numbers too long to be one are left out."""
    return html.unescape(_LONG_NUMBER.sub("", text)) if "&" in text else text
