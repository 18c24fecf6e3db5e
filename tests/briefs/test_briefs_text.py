"""The text engine's promises: columns kept, words broken sensibly, shortened and never clipped, memory bounded."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.briefs.model import Paper
from desktop_app.briefs.pdf import faces, fonts, text
from desktop_app.briefs.pdf.document import Document
from desktop_app.briefs.pdf.fonts import Wanted, primary
from desktop_app.briefs.pdf.pen import Pen
from desktop_app.briefs.pdf.runs import Laid, Span, TextBlock
from desktop_app.briefs.pdf.text import Engine, engine_for
from desktop_app.briefs.style import Type, style_for
from tests.briefs.reading_back import links, parsed, read

BODY = Type(10, 14)


def lines_of(laid: Laid) -> list[str]:
    return [
        (" " if line.runs and line.runs[0].joined else "").join(piece.text for run in line.runs for piece in run.pieces)
        for line in laid.lines
    ]


def laid(
    words: str, width: float, *, most: int = 0, language: str = "en", align: str = "start", **differs: object
) -> Laid:
    block = TextBlock((Span(words, **differs),), BODY, align, most)  # type: ignore[arg-type]
    return Engine(language).lay(block, width)


@pytest.mark.parametrize(
    "words", ["plain Latin words in a row", "mixed слова и letters", "one\ntwo\n\nthree", "مقابلة\n\nرد", ""]
)
@pytest.mark.parametrize("width", [30, 55, 90, 400])
def test_columns_are_kept_and_no_word_is_lost(words: str, width: float) -> None:
    found = laid(words, width)
    assert found.width <= width + 0.1
    assert "".join("".join(lines_of(found)).split()) == "".join(words.split())
    assert found.height == 14 * len(found.lines)


def test_long_words_break_behind_hyphens_first() -> None:
    assert lines_of(laid("well-known state-of-the-art", 62)) == ["well-known", "state-of-the-", "art"]
    assert lines_of(laid("and/or either/neither", 45)) == ["and/or", "either/", "neither"]
    assert "".join(lines_of(laid("Donaudampfschifffahrtsgesellschaft", 60))) == "Donaudampfschifffahrtsgesellschaft"
    assert lines_of(laid("ab", 1)) == ["a", "b"]


def test_mixed_text_breaks_between_letters_only_when_it_must() -> None:
    found = laid("слова: " + "مقابلة" * 30, 80)
    assert found.width <= 80.1
    assert len(laid("ก" * 40 + "\u0e31" * 3, 60).lines) > 2
    assert laid("नमस्ते" * 20, 40).width <= 40.1
    assert laid("面" * 3 + "𝔸", 5).lines
    for width in range(20, 60, 3):
        for line in lines_of(laid("ו\u05b9" * 15 + "ש\u05b8\u05c1" * 15, width)):
            assert line[0] in "שו"


@pytest.mark.parametrize("words", ["alpha beta gamma delta epsilon " * 6, "слово ещё слово 面试 准备 " * 8])
def test_a_text_of_few_lines_ends_in_an_ellipsis(words: str) -> None:
    whole = laid(words, 120)
    short = laid(words, 120, most=2)
    assert len(whole.lines) > 2
    assert len(short.lines) == 2
    assert short.cut
    assert not whole.cut
    assert "".join(lines_of(short)).endswith("…")
    assert short.width <= 120.1
    assert len(laid("x" * 400, 60, most=1).lines) == 1
    engine = Engine("en")
    two = TextBlock((Span("Bold words here and there ", bold=True), Span("plain " * 30)), BODY, "start", 1)
    assert len(engine.lay(two, 90).lines) == 1


@pytest.mark.parametrize(("align", "rtl", "at"), [("start", False, 50), ("end", False, 150), ("centre", False, 100)])
def test_alignment(align: str, rtl: bool, at: float) -> None:
    document = Document((300, 100), "en", date(2026, 1, 1))
    pen = Pen(document, style_for(Paper.A4, "en").colours)
    document.begin_page()
    found = laid("word", 150, align=align)
    pen.text(found, 50, 10, 150)
    x = float(next(part for part in document.code if " Tm" in part).split()[4])
    assert x == pytest.approx({"start": 50, "end": 200 - found.width, "centre": 125 - found.width / 2}[align], abs=0.02)


def test_a_mirrored_page_turns_text_and_shapes() -> None:
    document = Document((300, 100), "ar", date(2026, 1, 1))
    pen = Pen(document, style_for(Paper.A4, "ar").colours, mirrored=True)
    document.begin_page()
    pen.box(10, 10, 50, 5, "ink")
    assert " 240.00 " in document.code[-1]
    found = laid("word", 100)
    pen.text(found, 10, 20, 100)
    x = float(next(part for part in document.code if " Tm" in part).split()[4])
    assert x == pytest.approx(290 - found.width, abs=0.02)
    pen.text(Laid([text.Line([], 0.0)], BODY, "start"), 10, 40, 100)
    document.end_page()
    assert read(document.finish()).strip() == "word"


def test_links_cover_their_words_on_every_line() -> None:
    document = Document((300, 100), "en", date(2026, 1, 1), tagged=False)
    pen = Pen(document, style_for(Paper.A4, "en").colours)
    document.begin_page()
    pen.text(laid("a link of many words that wraps", 60, link="https://x.example"), 10, 10, 60)
    document.end_page()
    assert len(links(document.finish())) > 1


def test_the_same_text_is_set_once_and_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = Engine("en")
    block = TextBlock((Span("remembered"),), BODY)
    assert engine.lay(block, 100) is engine.lay(block, 100)
    monkeypatch.setattr(text, "BLOCKS_KEPT", 1)
    for number in range(5):
        engine.lay(TextBlock((Span(f"text {number}"),), BODY), 100)
    assert len(engine._set) <= 2
    assert engine_for("en", False) is engine_for("en", False)


def test_caches_of_words_and_faces_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "WORDS_KEPT", 3)
    monkeypatch.setattr(faces, "WORDS_KEPT", 3)
    monkeypatch.setattr(fonts, "CLUSTERS_KEPT", 3)
    face = primary(Wanted())
    laid("qa qb qc qd qe qf qg qh qi qj", 300)
    assert len(face.words) <= 5
    assert len(face.runs) <= 5
    laid("一二三四五六七八九十 qяq", 300)
    face.words.clear()
    face.runs.clear()


def test_capitals_and_tracking_widen_a_label() -> None:
    plain = Engine("en").lay(TextBlock((Span("label"),), BODY), 300).width
    spaced = Engine("en").lay(TextBlock((Span("label"),), Type(10, 14, tracking=1.0)), 300).width
    assert spaced == pytest.approx(plain + 5, abs=0.01)
    label = TextBlock((Span("étiquette"),), Type(10, 14, capitals=True))
    assert lines_of(Engine("fr").lay(label, 300)) == ["ÉTIQUETTE"]


def test_joiners_and_selectors_draw_nothing() -> None:
    face = primary(Wanted())
    assert face.shape("\u200d").width == 0
    emoji = laid("❤️ x", 200)
    assert all(glyph for run in emoji.lines[0].runs for piece in run.pieces for glyph, _ in piece.glyphs)


def test_one_glyph_that_stands_for_two_texts_tells_both() -> None:
    """The font draws a capital omega and the sign for ohm alike; both must come back as they were."""
    document = Document((300, 100), "en", date(2026, 1, 1))
    pen = Pen(document, style_for(Paper.A4, "en").colours)
    document.begin_page()
    pen.text(laid("\u2126 \u03a9 \u2126x", 200), 10, 10, 200)
    document.end_page()
    assert read(document.finish()).split() == ["\u2126", "\u03a9", "\u2126x"]


def test_marks_alone_and_words_beyond_the_cache_still_print() -> None:
    assert laid("\ufe0f", 50).lines
    assert laid("e" + "\u1ab0" * 3 + " plain", 200).lines
    assert "".join(lines_of(laid("x" * 300, 100))) == "x" * 300
    assert lines_of(laid("面", 1)) == ["面"]
    assert lines_of(laid("ק", 1)) == ["ק"]
    assert laid("ab\u0331c", 200).lines
    assert lines_of(laid("x", 300, most=1)) == ["x"]
    assert lines_of(laid("i" * 80, 4, most=1)) == ["i"]


def test_a_place_is_named_once() -> None:
    document = Document((300, 100), "en", date(2026, 1, 1))
    document.begin_page()
    document.place("here", 90, "Here")
    document.place("here", 50, "There")
    document.end_page()
    assert [entry.title for entry in parsed(document.finish()).outline] == ["Here"]
