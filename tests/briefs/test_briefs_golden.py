"""The pages look as they looked when somebody last agreed to them: small grey pictures, compared with tolerance.

``GREENROOM_UPDATE_GOLDEN=1 pytest tests/briefs/test_briefs_golden.py`` writes them anew; look at every one before
committing it.
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from desktop_app.briefs.model import Edition, Options, Paper, Redaction
from desktop_app.briefs.pdf import marks
from desktop_app.briefs.pdf.document import Document
from desktop_app.briefs.pdf.pen import Pen
from desktop_app.briefs.pdf.render import render
from desktop_app.briefs.pdf.runs import Span, TextBlock
from desktop_app.briefs.pdf.text import Engine
from desktop_app.briefs.style import Type, style_for
from tests.briefs.samples import SAMPLES
from tests.briefs.test_briefs_scripts import LINES

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLDEN = Path(__file__).parent / "golden"
RESOLUTION = 60

PAGES = {
    "recruiter_a4": ("northwind", Options()),
    "recruiter_letter": ("northwind", Options(paper=Paper.LETTER)),
    "recruiter_table": ("maren", Options()),
    "recruiter_ink_saver": ("maren", Options(ink_saver=True)),
    "recruiter_arabic": ("arabic", Options()),
    "recruiter_chinese": ("chinese", Options()),
    "recruiter_phone": ("northwind", Options(paper=Paper.PHONE)),
    "arabic_phone": ("arabic", Options(paper=Paper.PHONE)),
    "manager": ("northwind_manager", Options()),
    "manager_full": ("maren_manager", Options()),
    "panel": ("panel", Options()),
    "technical": ("technical", Options()),
    "executive": ("executive", Options()),
    "terms": ("terms", Options()),
    "mixed": ("mixed", Options()),
    "glance": ("maren_manager", Options(edition=Edition.GLANCE)),
    "manager_phone": ("northwind_manager", Options(paper=Paper.PHONE)),
    "study": ("maren_manager", Options(edition=Edition.STUDY)),
    "blotted": ("northwind", Options(redact=frozenset(Redaction))),
}


def pictures(data: bytes, resolution: int = RESOLUTION) -> Iterator[Image.Image]:
    for page in pypdfium2.PdfDocument(data):
        yield page.render(scale=resolution / 72).to_pil().convert("L")


def compare(name: str, picture: Image.Image) -> None:
    """Fails when more than one pixel in two hundred differs by a quarter of the scale."""
    file = GOLDEN / f"{name}.png"
    if os.environ.get("GREENROOM_UPDATE_GOLDEN"):
        GOLDEN.mkdir(exist_ok=True)
        picture.quantize(16).save(file, optimize=True)
        return
    agreed = Image.open(file).convert("L")
    assert agreed.size == picture.size
    difference = ImageChops.difference(agreed, picture)
    changed = sum(difference.histogram()[64:]) / (picture.width * picture.height)
    mean = ImageStat.Stat(difference).mean[0]
    assert changed < 0.005, f"{name}: {changed:.2%} of the page changed"
    assert mean < 3, f"{name}: the page's mean grey moved by {mean:.1f}"


@pytest.mark.parametrize("name", PAGES)
def test_pages_look_as_agreed(name: str) -> None:
    sample, options = PAGES[name]
    for number, picture in enumerate(pictures(render(SAMPLES[sample], options).data), 1):
        if number <= 2:
            compare(f"{name}_{number}", picture)


def test_eleven_scripts_look_as_agreed() -> None:
    document = Document((595.28, 841.89), "en", date(2026, 3, 10))
    pen = Pen(document, style_for(Paper.A4, "en").colours)
    engine = Engine("en")
    document.begin_page()
    y = 40.0
    for text in LINES.values():
        laid = engine.lay(TextBlock((Span(text),), Type(11, 16)), 475)
        pen.text(laid, 60, y, 475)
        y += laid.height + 8
    document.end_page()
    compare("scripts", next(pictures(document.finish())))


def test_the_marks_stay_apart_without_colour() -> None:
    """Printed in grey, ink and place of ink tell strong, partial, transfer and gap from one another."""
    document = Document((120, 40), "en", date(2026, 3, 10))
    pen = Pen(document, style_for(Paper.A4, "en").colours)
    document.begin_page()
    for place, (name, colour) in enumerate(
        [("exact", "strong"), ("partial", "partial"), ("transfer", "partial"), ("gap", "gap")]
    ):
        marks.standing(pen, 10 + 25 * place, 15, name, colour)
    document.end_page()
    picture = next(pictures(document.finish(), 300))
    scale = 300 / 72
    ink = {}
    for place, name in enumerate(("exact", "partial", "transfer", "gap")):
        left, top = (10 + 25 * place) * scale, 15 * scale
        side = marks.CIRCLE * scale
        whole = picture.crop((round(left), round(top), round(left + side), round(top + side))).point(
            lambda grey: 255 if grey < 160 else 0
        )
        middle = round(side / 2)
        start = ImageStat.Stat(whole.crop((0, 0, middle, round(side)))).mean[0] / 255
        end = ImageStat.Stat(whole.crop((middle, 0, round(side), round(side)))).mean[0] / 255
        ink[name] = (start, end)
    assert min(ink["exact"]) > 0.65
    assert ink["partial"][0] > ink["partial"][1] + 0.2
    assert max(ink["gap"]) < 0.5
    assert sum(ink["transfer"]) > sum(ink["gap"]) + 0.05
    assert abs(ink["transfer"][0] - ink["transfer"][1]) < 0.1


@pytest.mark.parametrize("name", ["maren", "northwind_manager", "chinese"])
def test_the_page_stays_light(name: str) -> None:
    """Mean ink of the pages that the design was measured by is under five in a hundred; ours stays near it."""
    for picture in pictures(render(SAMPLES[name]).data):
        assert 1 - ImageStat.Stat(picture).mean[0] / 255 < 0.075
    saved = sum(
        1 - ImageStat.Stat(p).mean[0] / 255 for p in pictures(render(SAMPLES[name], Options(ink_saver=True)).data)
    )
    usual = sum(1 - ImageStat.Stat(p).mean[0] / 255 for p in pictures(render(SAMPLES[name]).data))
    assert saved < usual
