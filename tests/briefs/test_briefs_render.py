"""Every sample prints to its pages and can be read back word for word."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest

from desktop_app.briefs import fit
from desktop_app.briefs.model import Edition, Options, Paper
from desktop_app.briefs.pdf.render import measure, page_count, render
from tests.briefs.reading_back import letters, read
from tests.briefs.samples import NORTHWIND, SAMPLES


@pytest.mark.parametrize("name", SAMPLES)
def test_every_layout_keeps_to_its_pages(name: str) -> None:
    made = render(SAMPLES[name])
    assert made.pages == (2 if SAMPLES[name].layout == "full" else 1)
    assert len(pypdfium2.PdfDocument(made.data)) == made.pages == page_count(SAMPLES[name])
    assert measure(SAMPLES[name]).dropped == made.dropped


def test_the_picture_brief_prints_every_text() -> None:
    told = letters(read(render(NORTHWIND).data)).casefold()
    skipped = {"screen", "en", NORTHWIND.author, NORTHWIND.masthead.link}
    for text in fit.texts(NORTHWIND):
        if text and text not in skipped:
            assert letters(text).casefold() in told, text


def test_printing_twice_gives_the_same_bytes() -> None:
    assert render(NORTHWIND).data == render(NORTHWIND).data


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("edition", Edition)
def test_every_edition_on_every_paper(paper: Paper, edition: Edition) -> None:
    made = render(SAMPLES["maren_manager"], Options(edition=edition, paper=paper))
    assert made.pages >= 1
    if edition is Edition.GLANCE and paper is not Paper.PHONE:
        assert made.pages == 1


def test_an_unknown_layout_falls_back_to_the_mixed_one() -> None:
    made = render(replace(NORTHWIND, layout="somebody-new"))
    assert made.pages == 1
