"""A Brief in, a finished document out; it must not read the store, nor any file but the bundled fonts and words.

It fits the brief to its pages, draws them, and says what it left out. One document is made at a time.
"""

from __future__ import annotations

import gc
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop_app.briefs.blocks.head import SEPARATOR
from desktop_app.briefs.blocks.maker import Maker
from desktop_app.briefs.blocks.page import NOTES_FROM, bands, lines_in, notes
from desktop_app.briefs.layouts import Layout, layout_for
from desktop_app.briefs.model import Brief, Cancelled, Gone, Options, Paper, Rendered
from desktop_app.briefs.pdf.document import Document
from desktop_app.briefs.pdf.ladder import climb
from desktop_app.briefs.pdf.pages import Sheet, fill, paginate
from desktop_app.briefs.pdf.pen import Pen
from desktop_app.briefs.pdf.runs import Span, TextBlock
from desktop_app.briefs.pdf.text import engine_for
from desktop_app.briefs.redaction import redacted
from desktop_app.briefs.style import style_for
from desktop_app.briefs.words import words_for
from desktop_app.localised import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.briefs.pdf.boxes import Box

FOLIO: Final = 34.0
HEAD: Final = 39.0
_LOCK: Final = threading.Lock()


@dataclass(slots=True)
class _Fitted:
    """A brief that fits: the parts for drawing it and what was left out."""

    maker: Maker
    sheets: list[Sheet]
    dropped: tuple[str, ...]
    gone: tuple[Gone, ...]


def render(
    brief: Brief, options: Options | None = None, progress: Callable[[int, int], bool] | None = None
) -> Rendered:
    """The document of ``brief``.

    ``progress(page, pages)`` is called before each page; answering False stops with ``Cancelled``. The same brief and
    options give the same bytes. One call at a time does the work; others wait.
    """
    options = options or Options()
    with _LOCK, _no_collector():
        return _rendered(brief, options, progress)  # what it made is gone before the collector looks again


def _rendered(brief: Brief, options: Options, progress: Callable[[int, int], bool] | None) -> Rendered:
    fitted = _fitted(brief, options)
    data = _drawn(fitted, options, progress)
    return Rendered(data=data, pages=len(fitted.sheets), dropped=fitted.dropped, gone=fitted.gone)


@contextmanager
def _no_collector() -> Iterator[None]:
    """Put off looking for circular garbage while thousands of small lasting objects are made: a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def measure(brief: Brief, options: Options | None = None) -> Rendered:
    """Pages and what would be left out, without drawing: ``data`` is empty."""
    with _LOCK:
        fitted = _fitted(brief, options or Options())
    return Rendered(data=b"", pages=len(fitted.sheets), dropped=fitted.dropped, gone=fitted.gone)


def page_count(brief: Brief, options: Options | None = None) -> int:
    """How many pages ``render`` would make."""
    return measure(brief, options).pages


def _fitted(brief: Brief, options: Options) -> _Fitted:
    """The brief set so that it keeps to its pages, with as little left out as the ladder finds."""
    layout = layout_for(brief.layout, options.edition)
    words = words_for(brief.language)
    brief = redacted(brief, options.redact, words)
    engine = engine_for(brief.language, brief.right_to_left)
    most = _page_limit(layout, options)

    def set_up(candidate: Brief, scale: float) -> tuple[Maker, list[Sheet]]:
        style = style_for(options.paper, brief.language, scale=scale, ink_saver=options.ink_saver)
        more = {"matches": len(brief.matches) - len(candidate.matches)}
        maker = Maker(candidate, options, layout, style, words, engine, more)
        return maker, paginate(bands(maker, 14.0 if scale >= 1 else 10.0), style, later_top=_later_top(options))

    (maker, sheets), left = climb(brief, layout, set_up, lambda found: not most or len(found[1]) <= most)
    if options.paper is not Paper.PHONE:
        fill(sheets, maker.style, lambda room: _notes(maker, room))
    return _Fitted(maker, sheets, left.told(layout, words), left.gone(layout, words_for(language())))


def _page_limit(layout: Layout, options: Options) -> int:
    """How many pages the brief may take; 0 for as many as it needs."""
    if options.paper is Paper.PHONE or not layout.pages:
        return 0
    return min(max(options.most_pages, layout.pages), layout.most)


def _later_top(options: Options) -> float:
    return 26.0 if options.paper is Paper.PHONE else 52.0


def _notes(maker: Maker, room: float) -> Box | None:
    """Note lines for what is left of a page, when it is enough to be worth it."""
    if room < NOTES_FROM:
        return None
    return notes(maker, lines_in(maker, room))


def _drawn(fitted: _Fitted, options: Options, progress: Callable[[int, int], bool] | None) -> bytes:
    """The bytes of the document."""
    maker = fitted.maker
    brief, style = maker.brief, maker.style
    document = Document(style.page, brief.language, brief.prepared, tagged=options.tagged)
    head = brief.masthead
    parts = [part for part in (head.kind, head.company, head.role) if part]
    document.describe(
        title=" – ".join(parts), author=brief.author, subject=maker.words(f"edition.{maker.layout.edition}")
    )
    document.sign(repr((brief, options)))
    pen = Pen(document, style.colours, mirrored=brief.right_to_left)
    pages = len(fitted.sheets)
    for number, sheet in enumerate(fitted.sheets, 1):
        if progress is not None and not progress(number, pages):
            raise Cancelled
        document.begin_page()
        if number == 1:
            document.place("top", style.page[1], " – ".join(parts[1:]) or parts[0] if parts else "")
        if number > 1 and options.paper is not Paper.PHONE:
            _running_head(maker, pen)
        for box, y in sheet.boxes:
            box.draw(pen, style.side, y, style.width)
        if options.paper is not Paper.PHONE:
            _folio(maker, pen, number, pages)
        document.end_page()
    return document.finish()


def _line(maker: Maker, pen: Pen, text: str, role: str, *, y: float, align: str, share: tuple[float, float]) -> None:
    """One line of furniture in a part of the text's width, shortened rather than wrapped."""
    style = maker.style
    width = style.width * (share[1] - share[0])
    block = TextBlock((Span(text),), style.roles[role], align, most_lines=1)
    pen.text(maker.engine.lay(block, width), style.side + style.width * share[0], y, width)


def _running_head(maker: Maker, pen: Pen) -> None:
    """From page two: company and role, interview and day."""
    head, style = maker.brief.masthead, maker.style
    day = maker.words.day(head.day, "with_weekday") if head.day else ""
    time = f"{head.start} {maker.words('head.to')} {head.end}" if head.start and head.end else head.start
    when = ", ".join(part for part in (day, time) if part)
    with pen.furniture():
        left = SEPARATOR.join(part for part in (head.company, head.role) if part)
        _line(maker, pen, left, "head_bold", y=HEAD - 14, align="start", share=(0, 0.55))
        right = SEPARATOR.join(part for part in (head.kind, when) if part)
        _line(maker, pen, right, "head", y=HEAD - 14, align="end", share=(0.55, 1))
        pen.rule(style.side, HEAD, style.width, 0.5, "hairline")


def _folio(maker: Maker, pen: Pen, number: int, pages: int) -> None:
    """The foot of every page: when prepared, not for sharing, page x of y."""
    style, words = maker.style, maker.words
    top = style.page[1] - FOLIO
    with pen.furniture():
        pen.rule(style.side, top, style.width, 0.5, "hairline")
        told = words("foot.prepared", date=words.day(maker.brief.prepared)) + SEPARATOR + words("foot.private")
        _line(maker, pen, told, "folio", y=top + 4, align="start", share=(0, 0.7))
        _line(maker, pen, words("foot.page", page=number, pages=pages), "folio", y=top + 4, align="end", share=(0.7, 1))
