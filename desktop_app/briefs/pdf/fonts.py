"""Which face each stretch of text is printed in; it must not shape, measure or draw.

The family that the style asks for comes first; a character it lacks goes to the first bundled family that has it
(``resources/fonts/catalogue.toml``), Han in the order of the page's language, and only then to a font of the system.
"""

from __future__ import annotations

import tomllib
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop_app.briefs.pdf.faces import Face, face_at
from desktop_app.paths import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER: Final = RESOURCES / "fonts"
PRIMARY: Final = {
    ("sans", False, False): "SourceSans3-Regular.ttf",
    ("sans", True, False): "SourceSans3-Bold.ttf",
    ("sans", False, True): "SourceSans3-Italic.ttf",
    ("sans", True, True): "SourceSans3-BoldItalic.ttf",
    ("serif", False, False): "SourceSerifPro-Regular.ttf",
    ("serif", True, False): "SourceSerifPro-Semibold.ttf",
    ("serif", False, True): "SourceSerifPro-It.ttf",
    ("serif", True, True): "SourceSerifPro-It.ttf",
}
HAN: Final = ("sc", "tc", "jp", "kr")
_NO_OWN_FACE: Final = frozenset("“”‘’–—…· ")
"""Signs that take the face of a Han neighbour, and spaces, which keep the face before them."""

CLUSTERS_KEPT: Final = 20_000
WIDE_SPACE: Final = 400
"""Thousandths of an em: a face with a wider space (pictures) lends its space to nobody."""

ZERO_WIDTH_JOINER, VARIATION_PICTURE, VARIATION_TEXT = "\u200d", "\ufe0f", "\ufe0e"


class Wanted(NamedTuple):
    """What a style asks for."""

    family: str = "sans"
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Family:
    """A fallback family: its files and the ranges it is asked for, as parallel ascending edges."""

    name: str
    regular: str
    bold: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def claims(self, code: int) -> bool:
        """Whether the catalogue lists ``code`` for this family; the font's own table has the last word."""
        place = bisect_right(self.starts, code) - 1
        return place >= 0 and code <= self.ends[place]

    def face(self, bold: bool) -> Face:
        """The family's face; where no bold file exists, the regular one drawn bolder."""
        if bold and self.bold:
            return face_at(FOLDER / self.bold)
        return face_at(FOLDER / self.regular, bolden=bold)


@lru_cache(maxsize=1)
def families() -> tuple[Family, ...]:
    """Every fallback family, in the order of the catalogue."""
    with (FOLDER / "catalogue.toml").open("rb") as file:
        listed = tomllib.load(file)["family"]
    found = []
    for entry in listed:
        edges = [tuple(int(edge, 16) for edge in span.split("-")) for span in entry["ranges"]]
        edges.sort()
        starts, ends = zip(*edges, strict=True)
        found.append(Family(entry["name"], entry["regular"], entry["bold"], starts, ends))
    return tuple(found)


@lru_cache(maxsize=len(PRIMARY))
def primary(wanted: Wanted) -> Face:
    """The face that a style asks for."""
    return face_at(FOLDER / PRIMARY[wanted])


def han_order(language: str, text: str) -> tuple[str, ...]:
    """The Han families in the order to ask them: the page's language first, then what the text itself shows."""
    tag = language.lower().replace("_", "-")
    if tag.startswith("zh"):
        first = "tc" if any(part in tag for part in ("hant", "tw", "hk", "mo")) else "sc"
    elif tag.startswith("ja") or any("\u3040" <= sign <= "\u30ff" for sign in text):
        first = "jp"
    elif tag.startswith("ko") or any("\uac00" <= sign <= "\ud7a3" for sign in text):
        first = "kr"
    else:
        first = "sc"
    return (first, *(name for name in HAN if name != first))


def is_han(sign: str) -> bool:
    """Whether a character is set in a Han family: ideographs, kana, Hangul and their punctuation."""
    return "\u2e80" <= sign <= "\ud7ff" or "\uf900" <= sign <= "\ufaff" or "\uff00" <= sign <= "\uffef" or (
        "\u1100" <= sign <= "\u11ff" or sign >= "\U00020000"
    )  # fmt: skip


def clusters(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each stretch that must stay in one face: a letter with its marks, a joined picture, a flag."""
    start, flags = 0, 0
    for place in range(1, len(text) + 1):
        if place < len(text) and clings(text[place - 1], text[place], flags):
            flags = flags + 1 if _is_flag(text[place]) else 0
            continue
        yield start, place
        start, flags = place, 0


def _is_flag(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"


def clings(previous: str, sign: str, flags: int = 0) -> bool:
    """Whether ``sign`` belongs to the cluster of ``previous``."""
    if sign < "\u0300":
        return False
    if ZERO_WIDTH_JOINER in (sign, previous) or "\U0001f3fb" <= sign <= "\U0001f3ff":
        return True
    if _is_flag(sign) and _is_flag(previous):
        return flags % 2 == 0
    return unicodedata.category(sign) in ("Mn", "Mc", "Me") or "\ufe00" <= sign <= "\ufe0f"


class Chooser:
    """Chooses faces for one page language; remembers every cluster it has met."""

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self._known: dict[tuple[str, Wanted, str], Face | None] = {}

    def runs(self, text: str, wanted: Wanted) -> list[tuple[int, int, Face | None]]:
        """Stretches of ``text`` with the face each is printed in; None where no font at all has the character."""
        main = primary(wanted)
        if main.covers(text):
            return [(0, len(text), main)]
        order = han_order(self.language, text)
        found: list[tuple[int, int, Face | None]] = []
        for start, end in clusters(text):
            previous = found[-1][2] if found else None
            face = self._face(text, (start, end), wanted, order, previous)
            if found and found[-1][2] is face:
                found[-1] = (found[-1][0], end, face)
            else:
                found.append((start, end, face))
        return found

    def _face(
        self, text: str, edges: tuple[int, int], wanted: Wanted, order: tuple[str, ...], previous: Face | None
    ) -> Face | None:
        start, end = edges
        cluster = text[start:end]
        if cluster in _NO_OWN_FACE:
            if cluster == " " and previous is not None and 0 < previous.advance(previous.space) < WIDE_SPACE:
                return previous
            if _beside_han(text, start, end):
                return self._known_face("、", wanted, order)
        return self._known_face(cluster, wanted, order)

    def _known_face(self, cluster: str, wanted: Wanted, order: tuple[str, ...]) -> Face | None:
        key = (cluster, wanted, order[0])
        if key not in self._known:
            if len(self._known) > CLUSTERS_KEPT:
                self._known.clear()
            self._known[key] = _search(cluster, wanted, order)
        return self._known[key]


def _beside_han(text: str, start: int, end: int) -> bool:
    return (start > 0 and is_han(text[start - 1])) or (end < len(text) and is_han(text[end]))


def _search(cluster: str, wanted: Wanted, order: tuple[str, ...]) -> Face | None:
    """The first face that has the whole cluster, else the first that has its base letter."""
    from desktop_app.briefs.pdf.system_fonts import system_face

    drawn = "".join(sign for sign in cluster if sign not in (VARIATION_PICTURE, VARIATION_TEXT, ZERO_WIDTH_JOINER))
    for needed in dict.fromkeys((drawn, drawn[:1])):
        if not needed:
            continue
        for face in _candidates(needed, wanted, order, picture=VARIATION_PICTURE in cluster):
            if face.covers(needed):
                return face
    return system_face(drawn[:1]) if drawn else primary(wanted)


def _candidates(needed: str, wanted: Wanted, order: tuple[str, ...], *, picture: bool) -> Iterator[Face]:
    """Faces worth asking for ``needed``, best first."""
    code = ord(needed[0])
    by_name = {family.name: family for family in families()}
    if picture:
        yield by_name["emoji"].face(False)
    yield primary(wanted)
    yield primary(Wanted("sans", wanted.bold, wanted.italic))
    if is_han(needed[0]):
        for name in order:
            yield by_name[name].face(wanted.bold)
    for family in families():
        if family.name not in HAN and family.claims(code):
            yield family.face(wanted.bold)
