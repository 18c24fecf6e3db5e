"""Type, colour and spacing of the printed brief, in one place; it must not know what a brief holds or draw anything.

Sizes are points as size/leading. Capitals and tracking apply to alphabets that have capitals; other scripts get a
slightly larger label instead, since tracking would tear joined letters apart.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from desktop_app.briefs.model import Paper

PAGE: Final = {Paper.A4: (595.28, 841.89), Paper.LETTER: (612.0, 792.0), Paper.PHONE: (280.0, 606.0)}
"""Width and height in points."""
SMALLEST_BODY: Final = 8.9
"""No running text is ever set smaller than this."""
SCALES: Final = (1.0, 0.96, 0.92)
"""How far the type may shrink before rows are dropped: 9.7 point body becomes 9.3, then 8.9."""
NOTE_PITCH: Final = 19.84
"""7 mm between handwriting lines."""

COLOURS: Final = {
    "ink": "16202B",
    "secondary": "55616E",
    "accent": "0E4F63",
    "strong": "1D6F47",
    "partial": "9A6410",
    "gap": "A8323E",
    "hairline": "C7CED6",
    "dots": "AEB7C1",
    "tint": "F3F6F8",
    "pitch": "E4EEF1",
    "bar": "DDE2E7",
    "bar_soft": "C9D8DD",
    "bar_mid": "8FB0BB",
    "paper": "FFFFFF",
}
_INK_SAVED: Final = {
    "accent": "16202B", "strong": "16202B", "partial": "16202B", "gap": "16202B", "tint": "FFFFFF", "pitch": "FFFFFF",
    "bar_soft": "FFFFFF", "bar_mid": "FFFFFF", "secondary": "3A444F",
}  # fmt: skip

_WITHOUT_CAPITALS: Final = frozenset((
    "ar", "fa", "ur", "he", "yi", "ps", "sd", "ug", "ckb", "hi", "mr", "ne", "sa", "bn", "as", "pa", "gu",
    "or", "ta", "te", "kn", "ml", "si", "th", "lo", "km", "my", "zh", "ja", "ko", "am", "ti", "ka", "dv",
))  # fmt: skip
_HAN: Final = frozenset({"zh", "ja", "ko"})
_TALL: Final = frozenset((
    "hi", "mr", "ne", "sa", "bn", "as", "pa", "gu", "or", "ta", "te", "kn", "ml", "si", "th", "lo", "km",
    "my", "bo", "ur",
))  # fmt: skip
_SCALED: Final = frozenset((
    "lead", "card_title", "point", "body", "body_bold", "small", "small_bold", "result", "quote", "rail",
    "rail_label", "number", "number_label", "numeral", "role", "meeting", "tick",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set: points, family, weight, colour name, extra space between letters in points."""

    size: float
    leading: float
    family: str = "sans"
    bold: bool = False
    italic: bool = False
    colour: str = "ink"
    tracking: float = 0.0
    capitals: bool = False


def _print() -> dict[str, Type]:
    """The roles on paper."""
    return {
        "company": Type(25, 28, "serif", bold=True),
        "time": Type(19, 23, bold=True, colour="accent"),
        "role": Type(12.2, 16, bold=True, colour="accent"),
        "date": Type(10.6, 14, bold=True),
        "kind": Type(6.9, 9, bold=True, colour="accent", tracking=0.62, capitals=True),
        "label": Type(6.9, 9, bold=True, colour="secondary", tracking=0.62, capitals=True),
        "rail_label": Type(6.5, 9, bold=True, colour="secondary", tracking=0.5, capitals=True),
        "lead": Type(11.2, 16, "serif"),
        "card_title": Type(11.4, 14.5, bold=True),
        "point": Type(10.6, 14, bold=True),
        "body": Type(9.7, 13.2),
        "body_bold": Type(9.7, 13.2, bold=True),
        "meeting": Type(9.7, 13.2, colour="secondary"),
        "small": Type(8.4, 11.2, colour="secondary"),
        "small_bold": Type(8.4, 11.2, bold=True),
        "rail": Type(8.4, 11.2),
        "quote": Type(11.2, 15, "serif", italic=True),
        "number": Type(21, 23, bold=True, colour="accent"),
        "number_label": Type(9.2, 12.4),
        "numeral": Type(20, 23, bold=True, colour="accent"),
        "folio": Type(7.4, 10, colour="secondary"),
        "head": Type(7.8, 10, colour="secondary"),
        "head_bold": Type(7.8, 10, bold=True),
        "button": Type(11, 15, bold=True, colour="paper"),
    }


def _phone() -> dict[str, Type]:
    """The roles on a telephone's screen: the same, a step larger for the eye's distance."""
    roles = _print() | {
        "company": Type(23, 26, "serif", bold=True),
        "time": Type(24, 27, bold=True, colour="accent"),
        "role": Type(12.6, 16.6, bold=True, colour="accent"),
        "lead": Type(12.2, 17.4, "serif"),
        "card_title": Type(12.2, 16, bold=True),
        "point": Type(12.2, 16, bold=True),
        "body": Type(11, 15.2),
        "body_bold": Type(11, 15.2, bold=True),
        "meeting": Type(11, 15.2, colour="secondary"),
        "small": Type(9.4, 12.6, colour="secondary"),
        "small_bold": Type(9.4, 12.6, bold=True),
        "rail": Type(9.4, 12.6),
        "number": Type(19, 21, bold=True, colour="accent"),
        "numeral": Type(19, 21, bold=True, colour="accent"),
        "number_label": Type(11, 15.2),
    }
    for name in ("kind", "label", "rail_label"):
        roles[name] = replace(roles[name], size=7.6, leading=10)
    return roles


@dataclass(frozen=True, slots=True)
class Style:
    """Everything that decides the look of one document."""

    paper: Paper
    roles: dict[str, Type]
    colours: dict[str, str]
    side: float
    top: float
    bottom: float
    slanted: bool = True
    """Whether this script has italics at all."""

    @property
    def page(self) -> tuple[float, float]:
        """Width and height of the page in points."""
        return PAGE[self.paper]

    @property
    def width(self) -> float:
        """Width of the text in points."""
        return self.page[0] - 2 * self.side


def style_for(paper: Paper, language: str, *, scale: float = 1.0, ink_saver: bool = False) -> Style:
    """The style of a document.

    ``scale`` shrinks the running text (never under ``SMALLEST_BODY``), or above 1 enlarges it for the glance edition
    that lies on a table; ``ink_saver`` drops tints and prints accents in ink.
    """
    tongue = language.lower().replace("_", "-").split("-")[0]
    roles = _phone() if paper is Paper.PHONE else _print()
    if tongue in _HAN:
        step = 11 if paper is Paper.PHONE else 9.4
        for name in ("body", "body_bold", "meeting"):
            roles[name] = replace(roles[name], size=step, leading=step * 14.5 / 9.4)
    if tongue in _WITHOUT_CAPITALS:
        roles = {name: _without_capitals(role) for name, role in roles.items()}
    if tongue in _TALL:
        roles = {name: replace(role, leading=round(role.leading * 1.15, 2)) for name, role in roles.items()}
    if scale != 1.0:
        roles = {name: _scaled(role, scale) if name in _SCALED else role for name, role in roles.items()}
    colours = COLOURS | _INK_SAVED if ink_saver else COLOURS
    phone = paper is Paper.PHONE
    slanted = tongue not in _WITHOUT_CAPITALS
    return Style(paper, roles, colours, 18 if phone else 42.5, 26 if phone else 39, 24 if phone else 42, slanted)


def _without_capitals(role: Type) -> Type:
    size = max(role.size, 7.6) if role.capitals else role.size
    return replace(role, size=size, leading=max(role.leading, size + 2.4), tracking=0.0, capitals=False, italic=False)


def _scaled(role: Type, scale: float) -> Type:
    smallest = SMALLEST_BODY if role.size >= SMALLEST_BODY else role.size
    size = round(max(role.size * scale, smallest), 2)
    return replace(role, size=size, leading=round(role.leading * size / role.size, 2))
