"""Colours, type and sizes of the window, read from ``resources/themes``; it must know no page and draw nothing.

``look()`` is what is in force now. It is one value for the whole program because Qt's palette and style sheet are
too; widgets ask for it while painting and so never hold an old one. After ``Theme.apply`` Qt sends every widget a
``StyleChange``, which is where the kit's widgets take their fonts anew: no signal has to be connected.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette

from desktop_app.paths import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QApplication

THEMES: Final = RESOURCES / "themes"
FONTS: Final = RESOURCES / "fonts"


class Appearance(StrEnum):
    """What the person chose in Settings; a system high-contrast theme goes before all three."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


CONTRAST: Final = "contrast"
"""Name of the look that takes every colour from the system's own high-contrast palette."""


def read_data(name: str) -> dict[str, Any]:
    """One TOML file of ``resources/themes``."""
    return tomllib.loads((THEMES / f"{name}.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def metrics() -> dict[str, Any]:
    """Type steps, sizes and breakpoints (``metrics.toml``); read once."""
    return read_data("metrics")


@lru_cache(maxsize=4)
def theme_data(name: str) -> tuple[dict[str, str], bool]:
    """Colours of a theme as written, and whether it is a dark one."""
    data = read_data(name)
    return data["colours"], data["dark"]


def scales() -> tuple[float, ...]:
    """The text sizes offered, 1.0 being 100 %."""
    return tuple(metrics()["scales"]["steps"])


@dataclass(frozen=True, slots=True)
class Look:
    """The colours, type and sizes in force.

    ``dots`` is the screen's logical dots per inch; sizes in the data are pixels at 96 dpi and 100 %.
    """

    name: str
    colours: Mapping[str, QColor]
    dark: bool = False
    scale: float = 1.0
    dots: float = 96.0
    motion: bool = True
    _fonts: dict[tuple[str, bool | None, bool | None], QFont] = field(default_factory=dict, repr=False, compare=False)

    def colour(self, name: str) -> QColor:
        """The colour of that name; raises KeyError for a name no theme has."""
        return self.colours[name]

    def px(self, size: float) -> int:
        """A size of the drawings in pixels at the current text scale."""
        return round(size * self.scale)

    def size(self, name: str) -> int:
        """A named size of ``metrics.toml`` in pixels at the current text scale."""
        return self.px(metrics()["sizes"][name])

    @property
    def em(self) -> float:
        """Pixels of one em of body text; breakpoints are measured in it."""
        return float(metrics()["type"]["body"]["size"]) * self.scale

    def folds(self, width: float, breakpoint_name: str) -> bool:
        """Whether ``width`` pixels are fewer em than the breakpoint of that name."""
        return width / self.em < float(metrics()["breakpoints"][breakpoint_name])

    def font(self, step: str = "body", *, bold: bool | None = None, italic: bool | None = None) -> QFont:
        """The font of a type step; ``bold`` and ``italic`` override what the step says."""
        wanted = (step, bold, italic)
        if wanted not in self._fonts:
            self._fonts[wanted] = self._make_font(step, bold, italic)
        return self._fonts[wanted]

    def _make_font(self, step: str, bold: bool | None, italic: bool | None) -> QFont:
        data = metrics()["type"][step]
        font = QFont(metrics()["families"][data["face"]])
        font.setStyleHint(QFont.StyleHint.Serif if data["face"] == "serif" else QFont.StyleHint.SansSerif)
        font.setPointSizeF(data["size"] * self.scale * 72 / self.dots)
        weight = data["weight"] if bold is None else (700 if bold else 400)
        font.setWeight(QFont.Weight(weight))
        slanted = data.get("italic", False) if italic is None else italic
        font.setItalic(
            slanted and QLocale().textDirection() == Qt.LayoutDirection.LeftToRight
        )  # no italic Arabic exists
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if data.get("tabular"):
            font.setFeature(QFont.Tag("tnum"), 1)
        if "spacing" in data:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, data["spacing"])
        if data.get("capitals"):
            font.setCapitalization(QFont.Capitalization.AllUppercase)
        return font

    def line(self, step: str) -> int:
        """Height of one line of that type step in pixels, never less than the font needs."""
        drawn = self.px(metrics()["type"][step]["line"])
        return max(drawn, round(QFontMetricsF(self.font(step)).height()))


def _palette_of(look_: Look) -> QPalette:
    """Qt's palette roles from our colours, so that stock widgets agree with painted ones."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, "surface"), (roles.WindowText, "ink"), (roles.Base, "surface"), (roles.AlternateBase, "tint"),
        (roles.Text, "ink"), (roles.Button, "surface"), (roles.ButtonText, "ink"), (roles.BrightText, "on_accent"),
        (roles.Highlight, "accent"), (roles.HighlightedText, "on_accent"), (roles.Link, "accent"),
        (roles.LinkVisited, "accent"), (roles.ToolTipBase, "surface"), (roles.ToolTipText, "ink"),
        (roles.PlaceholderText, "faint"), (roles.Mid, "control"), (roles.Light, "tint"), (roles.Midlight, "hair"),
        (roles.Dark, "line"), (roles.Shadow, "line"), (roles.Accent, "accent"),
    ):  # fmt: skip
        palette.setColor(role, look_.colour(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, look_.colour("faint"))
    return palette


def style_sheet(look_: Look) -> str:
    """``kit.qss`` with the colours and the scaled sizes of ``look_`` filled in."""
    text = (THEMES / "kit.qss").read_text(encoding="utf-8")
    text = re.sub(r"\b(\d+)u\b", lambda found: f"{look_.px(int(found[1]))}px", text)
    return re.sub(r"@(\w+)", lambda found: look_.colour(found[1]).name(), text)


def contrast_colours(palette: QPalette) -> dict[str, QColor]:
    """Every colour name from a high-contrast system palette: no tints, so shapes and lines carry the meaning."""
    roles = QPalette.ColorRole
    ground, ink = palette.color(roles.Window), palette.color(roles.WindowText)
    accent, on_accent = palette.color(roles.Highlight), palette.color(roles.HighlightedText)
    named = dict.fromkeys(theme_data("light")[0], ground)
    named |= dict.fromkeys(("ink", "sub", "faint", "control", "line", "hair", "strong", "part", "gap"), ink)
    named |= {"accent": accent, "accent_hover": accent, "on_accent": on_accent}
    # An accent that is hard to read as text on the ground gives way to the ink.
    if contrast(accent, ground) < 4.5:
        named |= {"accent": ink, "accent_hover": ink, "on_accent": ground}
    return named


def luminance(colour: QColor) -> float:
    """Relative luminance from 0 to 1 (WCAG 2.2)."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(first: QColor, second: QColor) -> float:
    """Contrast ratio of two colours from 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def make_look(name: str, *, scale: float = 1.0, dots: float = 96.0, motion: bool = True) -> Look:
    """The look of the theme file ``name``."""
    colours, dark = theme_data(name)
    return Look(name, {key: QColor(value) for key, value in colours.items()}, dark, scale, dots, motion)


_state: dict[str, Look] = {}


def look() -> Look:
    """What is in force now; light at 100 % until a theme was applied."""
    if "now" not in _state:
        _state["now"] = make_look("light")
    return _state["now"]


def load_fonts(which: str) -> None:
    """Load the bundled fonts needed ``first`` or ``later``; a missing file leaves the system's fonts to serve."""
    for name in metrics()["fonts"][which]:
        path = FONTS / name
        if path.is_file():
            QFontDatabase.addApplicationFont(str(path))


class Theme(QObject):
    """Applies the person's choice of appearance and text size to the whole program, and follows the system.

    ``applied`` comes after every change that was put in force.
    """

    applied = Signal()

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._appearance = Appearance.SYSTEM
        self._scale = 1.0
        self._motion = True
        self._system_palette = QPalette(application.palette())
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self.apply)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    @property
    def appearance(self) -> Appearance:
        """What the person chose."""
        return self._appearance

    @property
    def scale(self) -> float:
        """The text scale, 1.0 being 100 %."""
        return self._scale

    def choose(
        self, appearance: Appearance | None = None, *, scale: float | None = None, motion: bool | None = None
    ) -> None:
        """Change any of the three and put it in force at once."""
        self._appearance = self._appearance if appearance is None else appearance
        self._motion = self._motion if motion is None else motion
        if scale is not None:
            self._scale = min(scales(), key=lambda step: abs(step - scale))
        self.apply()

    def step(self, direction: int) -> None:
        """Next larger (1) or smaller (-1) text size; 0 goes back to 100 %."""
        steps = scales()
        place = steps.index(self._scale) if self._scale in steps else 0
        self.choose(scale=1.0 if direction == 0 else steps[max(0, min(len(steps) - 1, place + direction))])

    def name_in_force(self) -> str:
        """The theme that the choice and the system lead to."""
        hints = self._application.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return CONTRAST
        if self._appearance is not Appearance.SYSTEM:
            return str(self._appearance.value)
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def apply(self, name: str | None = None) -> None:
        """Put palette, style sheet, fonts and sizes of ``name`` (else of the choice) in force."""
        name = name or self.name_in_force()
        screen = QGuiApplication.primaryScreen()
        dots = screen.logicalDotsPerInch() if screen is not None else 96.0
        if name == CONTRAST:
            colours = contrast_colours(self._system_palette)
            made = Look(CONTRAST, colours, luminance(colours["surface"]) < 0.5, self._scale, dots, self._motion)
        else:
            made = make_look(name, scale=self._scale, dots=dots, motion=self._motion)
        _state["now"] = made
        self._application.setPalette(_palette_of(made))
        self._application.setFont(made.font("body"))
        for kind in ("QMenuBar", "QMenu", "QToolTip", "QHeaderView"):
            self._application.setFont(made.font("small"), kind)  # type: ignore[arg-type]  # PySide takes str, not bytes
        self._application.setStyleSheet(style_sheet(made))
        for widget in self._application.allWidgets():
            if hasattr(widget, "follow_look"):
                widget.follow_look()
        self.applied.emit()

    def _system_changed(self) -> None:
        """The system turned dark, light or to high contrast: wait for its palette, then follow."""
        self._settling.start()
