"""Pictures and text come from the very bytes that are saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.briefs.pdf.render import render
from desktop_app.briefs.preview import picture, pictures, text_of
from tests.briefs.reading_back import letters, read
from tests.briefs.samples import SAMPLES

if TYPE_CHECKING:
    from desktop_app.briefs.model import Rendered


@pytest.fixture(scope="module")
def made() -> Rendered:
    return render(SAMPLES["maren_manager"])


def test_each_page_is_a_picture_as_wide_as_asked(made: Rendered) -> None:
    steps: list[tuple[int, int]] = []
    drawn = pictures(made.data, made.pages, width=400, progress=lambda done, total: steps.append((done, total)))
    assert steps == [(0, 2), (1, 2)]
    for each in drawn:
        assert abs(each.width - 400) <= 1
        assert each.height / each.width == pytest.approx(297 / 210, abs=0.005)
        assert len(each.pixels) >= each.stride * each.height
        assert each.pixels[:3] == b"\xff\xff\xff"
        assert min(each.pixels) < 80
    assert drawn[0].pixels != drawn[1].pixels
    assert picture(made.data, 1, width=400) == drawn[1] == pictures(made.data, made.pages, width=400)[1]


def test_the_text_is_what_a_reader_finds(made: Rendered) -> None:
    text = text_of(made.data)
    assert letters(text) == letters(read(made.data))
    assert "\r" not in text
    assert text.endswith("\n")
