"""How long a brief takes against escaped Platypus (and Typst where installed) with the same words; asserts no time.

Every figure is a ratio in one process: A B B A, medians of nine pairs (five for the long binder). ReportLab's own
paragraphs get the same fonts, sizes and content, escaped as it needs them.
"""

from __future__ import annotations

import io
import statistics
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import pytest

from desktop_app.briefs.model import Brief, Edition, Options, Story
from desktop_app.briefs.pdf.render import render
from desktop_app.paths import RESOURCES
from tests.briefs.samples import ARABIC, CHINESE, MAREN_MANAGER, NORTHWIND, NORTHWIND_MANAGER

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = [
    "ward", "rota", "theatre", "discharge", "pharmacy", "evening", "audit", "checklist", "surgeon", "agency",
    "overtime", "handover", "list", "patient", "flow", "team", "morning", "budget", "weekend", "shift", "nurse",
    "consent", "record", "folder", "owner", "standard", "tracer", "finding", "template", "month", "week",
]  # fmt: skip


def ratio(ours: Callable[[], object], theirs: Callable[[], object], pairs: int = 9) -> tuple[float, float, float]:
    """Median seconds of each and the median of their ratios pair by pair, after one warm-up."""
    ours(), theirs()
    one, two, ratios = [], [], []
    for number in range(pairs):
        taken = {}
        for work in (ours, theirs) if number % 2 == 0 else (theirs, ours):
            start = time.perf_counter()
            work()
            taken[work] = time.perf_counter() - start
        one.append(taken[ours])
        two.append(taken[theirs])
        ratios.append(taken[ours] / taken[theirs])
    return statistics.median(one), statistics.median(two), statistics.median(ratios)


def story(number: int) -> Story:
    """A card of about 110 words, different for every number."""

    def cue(start: int, count: int) -> str:
        return " ".join(WORDS[(number * 7 + start + place * (1 + number % 5)) % len(WORDS)] for place in range(count))

    return Story(
        title=f"Card {number}: {cue(0, 4)}",
        situation=(cue(1, 24),),
        task=(cue(2, 14),),
        action=(cue(3, 30),),
        result=(cue(4, 16),),
        number=f"{number % 97} %",
        counts=cue(5, 5),
        proves=(cue(6, 2), cue(7, 2)),
        may_dig=(cue(8, 6),),
        seconds=90,
    )


def binder(cards: int) -> Brief:
    return replace(MAREN_MANAGER, stories=tuple(story(number) for number in range(cards)), matches=())


def platypus_fonts() -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    for name, file in (
        ("SS", "SourceSans3-Regular.ttf"),
        ("SSB", "SourceSans3-Bold.ttf"),
        ("SSI", "SourceSans3-Italic.ttf"),
    ):
        pdfmetrics.registerFont(TTFont(name, str(RESOURCES / "fonts" / file)))
    pdfmetrics.registerFont(TTFont("SE", str(RESOURCES / "fonts" / "SourceSerifPro-Semibold.ttf")))


def platypus(brief: Brief) -> bytes:
    """The same words through ReportLab's own paragraphs and tables."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import HRFlowable, KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table

    body = ParagraphStyle("body", fontName="SS", fontSize=9.7, leading=13.2)
    bold = ParagraphStyle("bold", parent=body, fontName="SSB")
    small = ParagraphStyle("small", parent=body, fontSize=8.4, leading=11.2)
    label = ParagraphStyle("label", parent=bold, fontSize=6.9, leading=9)
    big = ParagraphStyle("big", parent=bold, fontSize=21, leading=23)
    title = ParagraphStyle("title", parent=bold, fontSize=11.4, leading=14.5)
    company = ParagraphStyle("company", fontName="SE", fontSize=25, leading=28)

    def text(words: str, style: ParagraphStyle = body) -> Paragraph:
        return Paragraph(escape(words), style)

    head = brief.masthead
    flow: list[object] = [text(head.kind, label), text(head.company, company), text(head.role, bold)]
    flow += [text(f"{head.start} – {head.end} {' '.join(head.zones)} {head.place}"), HRFlowable(width="100%")]
    for person in brief.people:
        flow += [text(f"{person.name} {person.title}", bold), text(person.cares_about), text(person.watch_for)]
    for part in brief.timeline:
        flow.append(text(f"{part.minutes} {part.name} {part.note}", small))
    if brief.problem:
        flow.append(text(f"{brief.problem.text} {brief.problem.sign} {brief.problem.check}"))
    flow += [text(f"{point.heading} {point.proof} {point.lead_in}") for point in brief.points]
    flow += [text(f"{signal.text} {signal.source} {signal.distance}") for signal in brief.confirm]
    if brief.matches:
        rows = [
            [
                text(match.requirement, bold),
                text(match.cue + match.result),
                text(str(match.story)),
                text(match.standing),
            ]
            for match in brief.matches
        ]
        flow.append(Table(rows, colWidths=[126, 234, 60, 60], repeatRows=0))
    for card in brief.stories:
        rail = [
            text(card.number, big), text(card.counts, small), text("PROVES", label),
            text(" · ".join(card.proves), small), text("THEY MAY DIG", label), text(" ".join(card.may_dig), small),
        ]  # fmt: skip
        parts = (("S", card.situation), ("T", card.task), ("A", card.action), ("R", card.result))
        inner = Table(
            [[text(letter, bold), text(" ".join(texts), bold if letter == "R" else body)] for letter, texts in parts],
            colWidths=[16, 348],
        )
        right = [text(card.title, title), inner, text(f"{card.here} {' '.join(card.depth)}")]
        flow += [KeepTogether([Table([[rail, right]], colWidths=[116, 384])]), Spacer(1, 8)]
    flow += [text(words) for words in brief.culture]
    flow += [text(f"{bridge.gap} {bridge.proof} {bridge.plan}") for bridge in brief.bridges]
    flow += [text(ask.text) for ask in brief.asks]
    flow += [text(words) for words in brief.afterwards.ticks]
    file = io.BytesIO()
    SimpleDocTemplate(file, leftMargin=42, rightMargin=42, topMargin=39, bottomMargin=42).build(flow)
    return file.getvalue()


def typst_binder(cards: int) -> Callable[[], object]:
    typst = pytest.importorskip("typst")
    source = ['#set page("a4", margin: 42pt)', '#set text(font: "Source Sans 3", size: 9.7pt)']

    def quoted(words: str) -> str:
        return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'

    for card in binder(cards).stories:
        parts = (("S", card.situation), ("T", card.task), ("A", card.action), ("R", card.result))
        cells = ", ".join(f"strong[{letter}], text({quoted(' '.join(texts))})" for letter, texts in parts)
        rail = f"[#text(size: 21pt, {quoted(card.number)}) \\ #text({quoted(card.counts)})]"
        right = f"[#strong(text({quoted(card.title)})) #grid(columns: (16pt, 1fr), row-gutter: 4pt, {cells})]"
        source.append(f"#block(breakable: false, grid(columns: (116pt, 1fr), {rail}, {right}))")
    document = "\n".join(source).encode()
    return lambda: typst.compile(document, font_paths=[str(RESOURCES / "fonts")])


def resident() -> float:
    """Megabytes this process holds now (Linux), 0 elsewhere."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - a file of the kernel
            return int(file.read().split()[1]) * 4096 / 1e6
    except OSError:
        return 0.0


@pytest.mark.benchmark
@pytest.mark.slow
@pytest.mark.timeout(600)
def test_briefs_against_platypus(capsys: pytest.CaptureFixture[str]) -> None:
    platypus_fonts()
    render(NORTHWIND)
    before = resident()
    study = Options(edition=Edition.STUDY)
    plain = Options(edition=Edition.STUDY, tagged=False)
    cards = binder(500)
    rows = [
        ("two-page brief / Platypus", *ratio(lambda: render(NORTHWIND_MANAGER), lambda: platypus(NORTHWIND_MANAGER)))
    ]
    made = render(cards, study)
    grown = resident() - before
    rows.append(
        (
            f"binder of 500 ({made.pages} pages) / Platypus",
            *ratio(lambda: render(cards, study), lambda: platypus(cards), 5),
        )
    )
    two, bare = NORTHWIND_MANAGER, Options(tagged=False)
    rows.append(("two-page brief tagged / untagged", *ratio(lambda: render(two), lambda: render(two, bare), 15)))
    rows.append(("binder tagged / untagged", *ratio(lambda: render(cards, study), lambda: render(cards, plain), 5)))
    rows.append(("Arabic page / Latin page", *ratio(lambda: render(ARABIC), lambda: render(NORTHWIND), 15)))
    rows.append(("Chinese page / Latin page", *ratio(lambda: render(CHINESE), lambda: render(NORTHWIND), 15)))
    try:
        rows.append(("binder of 500 / Typst", *ratio(lambda: render(cards, study), typst_binder(500), 5)))
    except pytest.skip.Exception:
        rows.append(("binder of 500 / Typst (not installed)", 0.0, 0.0, 0.0))
    small, large = binder(50), binder(500)
    one = ratio(lambda: render(large, study), lambda: render(small, study), 5)
    sizes = {"recruiter": NORTHWIND, "manager": NORTHWIND_MANAGER, "Arabic": ARABIC, "Chinese": CHINESE}
    lines = [
        f"{name:44} {ours * 1000:9.1f} ms {theirs * 1000:9.1f} ms   ratio {quotient:.2f}"
        for name, ours, theirs, quotient in rows
    ]
    lines += [
        f"{'10 times the cards':44} {one[2]:9.2f} times the time",
        f"memory grown by the binder: {grown:.0f} MB; file {len(made.data) / 1000:.0f} KB",
        ", ".join(f"{name} {len(render(brief).data) / 1000:.0f} KB" for name, brief in sizes.items()),
    ]
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(lines) + "\n")
