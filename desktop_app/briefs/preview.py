"""The finished pages as pictures and as text, read from the very bytes that are saved; it must know no Qt.

pdfium may be called by one thread at a time in a process, so every call waits its turn.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LOCK: Final = threading.Lock()


@dataclass(frozen=True, slots=True)
class Picture:
    """One page as rows of blue, green and red bytes; a row takes ``stride`` bytes, ``width`` and ``height`` pixels."""

    width: int
    height: int
    stride: int
    pixels: bytes


def picture(data: bytes, number: int, *, width: int) -> Picture:
    """Page ``number`` (from 0) of a document of ours, ``width`` pixels wide."""
    import pypdfium2

    with _LOCK:
        document = pypdfium2.PdfDocument(data)
        try:
            page = document[number]
            drawn = page.render(scale=width / page.get_width(), fill_color=(255, 255, 255, 255))
            made = Picture(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer))
            drawn.close()
            page.close()
        finally:
            document.close()
    return made


def pictures(
    data: bytes, pages: int, *, width: int, progress: Callable[[int, int], object] | None = None
) -> tuple[Picture, ...]:
    """All pages, each ``width`` pixels wide; ``progress(done, pages)`` is called before each and may raise to stop."""
    return tuple(_each(data, pages, width, progress))


def _each(data: bytes, pages: int, width: int, progress: Callable[[int, int], object] | None) -> Iterator[Picture]:
    for number in range(pages):
        if progress is not None:
            progress(number, pages)
        yield picture(data, number, width=width)


def text_of(data: bytes) -> str:
    """The words of the pages in reading order, a blank line between pages."""
    import pypdfium2

    with _LOCK:
        document = pypdfium2.PdfDocument(data)
        try:
            found = [page.get_textpage().get_text_range() for page in document]
        finally:
            document.close()
    return "\n\n".join("\n".join(line.rstrip() for line in text.splitlines()) for text in found).strip() + "\n"
