"""Every word a person reads passes through here on its way out; it must hold no words itself and know no window.

``tr`` and ``plural`` take literals, so that ``packaging/translations.py`` can collect them from the source, in every
room. The English text is the key. Values are named, because other languages order them differently:
``tr("{done} of {all} pages done", done=7, all=14)``. The window says where translations are found
(``look_up_with``); without one, as on the command line, everything is English.

What is put into the store is English where it is one of a few fixed texts: it is marked there and given to ``tr``
when it is shown, so that it follows the language of the window.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    Finder = Callable[[str, str, int | None], str]

ISOLATE: Final = "\u2068"
FORWARDS: Final = "\u2066"
END: Final = "\u2069"
"""Unicode's signs round a part with a direction of its own: that of its first letter, or from the left."""
LEADS: Final = "\u200f"
"""Unicode's sign that what follows reads to the left."""
_FIELD: Final = re.compile(r"\{[^}]*\}")


def _english(text: str, comment: str, count: int | None) -> str:
    del comment, count
    return text


class _Force:
    """What is in force in this process: the finder of translations, and whether the language runs to the left."""

    find: Finder = staticmethod(_english)
    to_the_left = False


def look_up_with(find: Finder) -> None:
    """Find translations by ``find(text, comment, count)``, which gives ``text`` back where there is none."""
    _Force.find = staticmethod(find)


def write_to_the_left(yes: bool) -> None:
    """Whether the language in force is written from right to left."""
    _Force.to_the_left = yes


def tr(text: str, comment: str = "", /, **values: object) -> str:
    """``text`` in the language in force, with the named ``values`` filled in.

    ``comment`` tells translators two uses of the same English words apart.
    """
    found = _Force.find(text, comment, None)
    return filled(found, **values) if values else found


def plural(one: str, many: str, count: int, /, **values: object) -> str:
    """A sentence that depends on a number, which stands in it as ``{n}``.

    English chooses between the two texts given; a translation of ``many`` has as many forms as its language needs.
    """
    found = _Force.find(many, "", count)
    chosen = one if found == many and count == 1 else found
    return filled(chosen, n=count, **values)


def filled(text: str, /, **values: object) -> str:
    """A sentence in the language in force, from wherever it came, with ``values`` filled in as ``tr`` does.

    Where only what is filled in has letters, the sign ``LEADS`` says that "{name}, {firm}" reads to the left; a value
    alone, as in “{words}”, keeps its own direction with the quotes round it.
    """
    if not _Force.to_the_left or any(map(str.isalpha, _FIELD.sub("", text))):
        return text.format(**_placed(values))
    return LEADS + text.format(**_placed(values)) if len(values) > 1 else text.format(**values)


def mark(text: str) -> str:
    """Mark a literal of a table for collection without translating it yet; ``tr`` gets it when it is shown."""
    return text


def isolated(text: str) -> str:
    """A text of its own direction, kept from moving the words round it; in a language to the right, the text itself."""
    if _Force.to_the_left and any(unicodedata.bidirectional(sign) == "L" for sign in text):
        return f"{ISOLATE}{text}{END}"
    return text


def bare(text: str) -> str:
    """A text without those signs, for the name of a file."""
    return text.translate(dict.fromkeys(map(ord, (ISOLATE, FORWARDS, END, LEADS))))


def _placed(values: dict[str, object]) -> dict[str, object]:
    if not _Force.to_the_left:
        return values
    return {name: isolated(value) if isinstance(value, str) else value for name, value in values.items()}
