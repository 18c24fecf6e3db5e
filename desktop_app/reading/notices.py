"""What a reading says in words when nothing, or less than hoped, was found; it must not change what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_app.reading.blocks import Shape
from desktop_app.reading.language import UNDETERMINED
from desktop_app.reading.lexicon import language_name, languages
from desktop_app.text import sentences
from desktop_app.translate import mark, plural, tr

if TYPE_CHECKING:
    from desktop_app.reading.sorting import Judged

NOT_NONE: Final = mark("This does not mean there are none.")
MOST_HEADINGS: Final = 3
_NAMES: Final = {
    "de": mark("German"), "en": mark("English"), "es": mark("Spanish"), "fr": mark("French"), "it": mark("Italian"),
    "nl": mark("Dutch"), "pt": mark("Portuguese"), "sv": mark("Swedish"), "ar": mark("Arabic"), "cs": mark("Czech"),
    "da": mark("Danish"), "el": mark("Greek"), "fi": mark("Finnish"), "he": mark("Hebrew"), "hi": mark("Hindi"),
    "hu": mark("Hungarian"), "hy": mark("Armenian"), "ja": mark("Japanese"), "ka": mark("Georgian"),
    "ko": mark("Korean"), "no": mark("Norwegian"), "pl": mark("Polish"), "ro": mark("Romanian"),
    "ru": mark("Russian"), "th": mark("Thai"), "tr": mark("Turkish"), "zh": mark("Chinese"),
}  # fmt: skip


def notice_of(judged: list[Judged], language: str, found: int, unsorted: int, unsure: int) -> str | None:
    """The sentence for the person, or None where the reading speaks for itself.

    Args:
        judged: every block with what it was taken for.
        language: of the posting, as ISO 639-1 or und.
        found: how many requirements were listed.
        unsorted: how many passages were not sorted.
        unsure: how many of the requirements have low confidence.
    """
    if found:
        return _doubtful(found) if unsure == found else None
    blocks = [one.placed.block for one in judged]
    if all(block.shape is Shape.BLANK for block in blocks):
        return tr("There is no text here to read. Paste the posting, or open its file.")
    reason = _foreign(language) or _shape(judged)
    waiting = (
        plural(
            "{n} passage may ask for something and waits to be sorted.",
            "{n} passages may ask for something and wait to be sorted.",
            unsorted,
        )
        if unsorted
        else ""
    )
    remedy = tr("Mark the lines that ask for something; they become requirements.")
    return " ".join(part for part in (tr(NOT_NONE), reason, waiting, remedy) if part)


def _doubtful(found: int) -> str:
    return plural(
        "No requirement heading was found; what is listed was told by its wording alone. Check it against the posting.",
        "No requirement heading was found; what is listed was told by its wording alone. "
        "Check each against the posting.",
        found,
    )


def _foreign(language: str) -> str:
    """Why a language that is not known stands in the way."""
    if language in languages() or language == UNDETERMINED:
        return ""
    known = ", ".join(sorted(_name(code) or language_name(code) for code in languages()))
    name = _name(language) or tr("a language I do not know")
    return tr(
        "The text seems to be in {name}; I know the headings of {known}, so I did not guess.", name=name, known=known
    )


def _name(code: str) -> str:
    """How a language is called in the language in force; "" where it has no name here."""
    return tr(_NAMES[code]) if code in _NAMES else ""


def _shape(judged: list[Judged]) -> str:
    """Which signs of requirements were looked for in vain."""
    headings = [
        one.placed.block.text.strip().rstrip(":")
        for one in judged
        if one.placed.is_heading and len(one.placed.block.text) <= 60
    ]
    items = sum(one.placed.block.shape is Shape.ITEM for one in judged)
    paragraphs = [one.placed.block.text for one in judged if one.placed.block.shape is Shape.TEXT]
    if len(headings) > 1:
        shown = ", ".join(f"“{heading}”" for heading in headings[1 : MOST_HEADINGS + 1])
        return tr(
            "I saw the headings {shown} and none that says what is asked of you, so I did not guess.", shown=shown
        )
    spoken = sum(len(sentences(text)) for text in paragraphs)
    read = tr(
        "I read {paragraphs} and {sentences}.",
        paragraphs=plural("{n} paragraph", "{n} paragraphs", len(paragraphs)),
        sentences=plural("{n} sentence", "{n} sentences", spoken),
    )
    missed = (
        tr("I saw no heading such as “You have” or “Essential”, so I did not guess.")
        if items
        else tr(
            "No line begins with a bullet, and I saw no heading such as “You have” or “Essential”, so I did not guess."
        )
    )
    return f"{read} {missed}"
