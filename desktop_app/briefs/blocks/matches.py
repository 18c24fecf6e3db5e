"""Requirements and what stands behind them: the recruiter's table, the glance, the manager's table; no stories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_app.briefs.blocks.head import SEPARATOR
from desktop_app.briefs.blocks.maker import note_lines
from desktop_app.briefs.model import Standing
from desktop_app.briefs.pdf import marks
from desktop_app.briefs.pdf.boxes import Beside, Box, Drawn, Gap, Stack
from desktop_app.briefs.pdf.runs import Span
from desktop_app.briefs.pdf.wraps import Hung, Padded, Rows, Tagged, Whole, tagged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.briefs.blocks.maker import Maker
    from desktop_app.briefs.model import Match
    from desktop_app.briefs.pdf.pen import Pen

COLOURS: Final = {
    Standing.EXACT: "strong", Standing.PARTIAL: "partial", Standing.TRANSFER: "partial", Standing.GAP: "gap",
    Standing.OPEN: "secondary",
}  # fmt: skip
_WORST_LAST: Final = {Standing.EXACT: 0, Standing.PARTIAL: 1, Standing.TRANSFER: 2, Standing.GAP: 3, Standing.OPEN: 4}
_AS_SIFTED: Final = {Standing.TRANSFER: Standing.GAP}
"""A recruiter has no leave to leap: transfer counts as not yet shown (M26a)."""
PAD: Final = 2.9
TABLE_GUTTER: Final = 12.0
"""Wide enough that readers of the file keep the columns apart."""


def _word(maker: Maker, standing: Standing) -> str:
    return maker.words(f"{maker.layout.words}.{standing.value}")


def _seen(maker: Maker, standing: Standing) -> Standing:
    """The standing as this reader counts it."""
    same_word = _word(maker, standing) == _word(maker, _AS_SIFTED.get(standing, standing))
    return _AS_SIFTED.get(standing, standing) if same_word else standing


def _worst_last(found: Sequence[Match]) -> list[Match]:
    return sorted(found, key=lambda match: _WORST_LAST[match.standing])


def _told(match: Match) -> bool:
    return bool(match.cue or match.result or match.answer)


def answers(maker: Maker) -> Box | None:
    """The main table for a sifter: requirement, yes / partly / not yet, the example in cue words, what came out."""
    found = _worst_last(maker.brief.matches)
    if not found or not any(_told(match) for match in found):
        return None
    rows = [_answer_row(maker, match) for match in found]
    boxes: list[Box] = [Rows(None, rows)]
    note = _more(maker)
    if maker.brief.gap_answer:
        boxes += [Gap(2), _gap_answer(maker)]
    return maker.section("answers", Stack(boxes), note=note)


def _answer_spans(match: Match) -> list[Span]:
    """The answer, the example and what came out, none of them twice."""
    spans = []
    answer = match.answer.strip()
    if match.cue and not _says(answer, match.cue):
        spans.append(Span(match.cue))
    if match.result and not _says(answer, match.result):
        spans.append(Span(("   " if spans else "") + match.result, bold=True))
    if answer:
        spans.insert(0, Span(answer.rstrip(".") + SEPARATOR if spans else answer))
    return spans


def _says(text: str, cue: str) -> bool:
    """Whether ``text`` has most of a cue's words already."""
    wanted = {word.strip(".,;:…()").casefold() for word in cue.split()}
    known = {word.strip(".,;:…()").casefold() for word in text.split()}
    return len(wanted & known) * 3 >= len(wanted) * 2


def _answer_row(maker: Maker, match: Match) -> Box:
    standing = _seen(maker, match.standing)
    spans = _answer_spans(match)
    # An answer that is missing is not left as a hole: there is a line to write it on.
    proof = maker.spans(spans, "body") if spans else note_lines(1, first=10.5)
    verdict = _verdict(maker, standing, "body")
    if maker.narrow:
        wide = maker.width_of(_word(maker, standing), "small_bold") + 14
        line = Beside([(1, maker.text(match.requirement, "body_bold")), (wide, verdict)], 6)
        return Padded(Whole(Stack([line, proof] if spans else [line], "TR")), top=3, bottom=3)
    cells: list[tuple[float, Box]] = [
        (140, Tagged("TH", maker.text(match.requirement, "body_bold"), "Row")),
        (54, tagged("TD", verdict)),
        (1, tagged("TD", proof)),
    ]
    return Padded(Beside(cells, 8, "TR"), top=PAD, bottom=PAD)


def _verdict(maker: Maker, standing: Standing, beside: str) -> Box:
    """The circle and the word, on the first line of a text in the role ``beside``."""
    word = _word(maker, standing)
    colour = COLOURS[standing]
    leading = maker.style.roles[beside].leading
    text = Padded(
        maker.text(word, "small_bold", colour=colour), top=(leading - maker.style.roles["small_bold"].leading) / 2
    )

    def mark(pen: Pen, x: float, y: float) -> None:
        with pen.one("Figure", word):
            marks.standing(pen, x, y + (leading - marks.CIRCLE) / 2, standing.value, colour)

    return Hung(12, mark, text)


def matches(maker: Maker) -> Box | None:
    """Match at a glance: circle, requirement, word at the end; only where no table tells the proofs."""
    found = _worst_last(maker.brief.matches)
    has_table = "answers" in maker.layout.blocks and any(_told(match) for match in found)
    if not found or has_table:
        return None
    rows: list[Box] = []
    for match in found:
        standing = _seen(maker, match.standing)
        colour, word = COLOURS[standing], _word(maker, standing)
        wide = maker.width_of(word, "small_bold") + 2
        down = (maker.style.roles["body"].leading - maker.style.roles["small_bold"].leading) / 2
        told = Padded(maker.text(word, "small_bold", align="end", colour=colour), top=down)
        line = Beside([(1, maker.text(match.requirement, "body")), (wide, told)], 6)
        rows.append(_with_circle(maker, line, standing, colour, word))
    boxes: list[Box] = [Stack(rows, "L", 2.6)]
    if maker.brief.gap_answer:
        boxes += [Gap(5), _gap_answer(maker)]
    return maker.section("matches", Stack(boxes), note=_more(maker))


def answer_lines(maker: Maker) -> Box | None:
    """Cue words only, where there are no stories: requirement and what came out, or the example."""
    found = [] if maker.brief.stories else [match for match in maker.brief.matches if _told(match)]
    rows: list[Box] = []
    for match in found:
        spans = [Span(match.requirement, bold=True)]
        spans.append(Span("   " + (match.result or match.cue or match.answer), colour="accent"))
        rows.append(tagged("LI", tagged("LBody", maker.spans(spans, "body"))))
    return maker.section("answers", Stack(rows, "L", 5)) if rows else None


def _with_circle(maker: Maker, box: Box, standing: Standing, colour: str, word: str) -> Box:
    leading = maker.style.roles["body"].leading

    def mark(pen: Pen, x: float, y: float) -> None:
        with pen.one("Figure", word):
            marks.standing(pen, x, y + (leading - marks.CIRCLE) / 2, standing.value, colour)

    return Hung(14, mark, tagged("LBody", box), "LI")


def _gap_answer(maker: Maker) -> Box:
    said = maker.words("quote.said", label=maker.words("label.gap_answer"), text=maker.quoted(maker.brief.gap_answer))
    return maker.text(said, "small", italic=True, colour="ink")


def _more(maker: Maker) -> str:
    count = maker.more.get("matches", 0)
    return maker.words(f"more.{maker.layout.edition}", count=count) if count else ""


def match_table(maker: Maker) -> Box | None:
    """The manager's table: requirement, weight, proof in one line, story, match; heaviest first, then worst first."""
    found = sorted(maker.brief.matches, key=lambda match: (-match.weight, -_WORST_LAST[match.standing]))
    if not found:
        return None
    if maker.narrow:
        rows = [_answer_row(maker, match) for match in found]
        return maker.section("match_table", Rows(None, rows), note=_more(maker))
    titles = ("requirement", "weight", "proof_line", "story", "match")
    cells = [Tagged("TH", maker.text(maker.words(f"label.{title}"), "rail_label"), "Column") for title in titles]
    rule = Drawn(4, lambda pen, x, y, width: pen.rule(x, y + 3, width, 0.6, "ink"))
    header = Stack([Beside(_columns(cells), TABLE_GUTTER, "TR"), rule])
    rows = [_table_row(maker, match) for match in found]
    note = _more(maker) or (maker.words("label.match_note") if any(match.weight for match in found) else "")
    return maker.section("match_table", Rows(header, rows), note=note)


def _columns(cells: Sequence[Box]) -> list[tuple[float, Box]]:
    return list(zip((126.0, 26.0, 1.0, 46.0, 58.0), cells, strict=True))


def _table_row(maker: Maker, match: Match) -> Box:
    body = maker.style.roles["body"]
    spans = [Span(part) for part in (match.cue or match.answer,) if part]
    if match.result:
        spans.append(Span(("   " if spans else "") + match.result, bold=True))
    bars = Drawn(body.leading, lambda pen, x, y, width: _bars(pen, x, y + (body.leading - 7.2) / 2, match.weight))
    cells = [
        Tagged("TH", maker.text(match.requirement, "body_bold"), "Row"),
        tagged("TD", bars if match.weight else Gap(0)),
        tagged("TD", maker.spans(spans or [Span("–", colour="secondary")], "body")),
        tagged("TD", _story_link(maker, match.story)),
        tagged("TD", _verdict(maker, _seen(maker, match.standing), "body")),
    ]
    return Padded(Beside(_columns(cells), TABLE_GUTTER, "TR"), top=PAD, bottom=PAD)


def _bars(pen: Pen, x: float, y: float, count: int) -> None:
    with pen.one("Figure", f"{count}/3"):
        marks.weight(pen, x, y, count)


def _story_link(maker: Maker, number: int) -> Box:
    if not 0 < number <= len(maker.brief.stories):
        return maker.text("–", "body", colour="secondary")
    text = maker.text(maker.words("label.story_number", number=number), "body_bold", colour="accent")

    def paint(pen: Pen, x: float, y: float, width: float) -> None:
        text.draw(pen, x, y, width)
        left, top = pen.turned(x, width), pen.document.height - y
        pen.document.jump(f"story:{number}", (left, top - text.height(width), left + width, top))

    return Drawn(text.height(48), paint)
