"""What a reading says in words when nothing, or less than hoped, was found; it must not change what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_app.reading.blocks import Shape
from desktop_app.reading.language import UNDETERMINED
from desktop_app.reading.lexicon import language_name, languages
from desktop_app.text import sentences

if TYPE_CHECKING:
    from desktop_app.reading.sorting import Judged

NOT_NONE: Final = "This does not mean there are none."
MOST_HEADINGS: Final = 3
_OTHER_NAMES: Final = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "el": "Greek", "fi": "Finnish", "he": "Hebrew", "hi": "Hindi",
    "hu": "Hungarian", "hy": "Armenian", "ja": "Japanese", "ka": "Georgian", "ko": "Korean", "no": "Norwegian",
    "pl": "Polish", "ro": "Romanian", "ru": "Russian", "th": "Thai", "tr": "Turkish", "zh": "Chinese",
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
        return "There is no text here to read. Paste the posting, or open its file."
    reason = _foreign(language) or _shape(judged)
    waiting = (
        f" {unsorted} {_passages(unsorted)} may ask for something and {_wait(unsorted)} to be sorted."
        if unsorted
        else ""
    )
    return f"{NOT_NONE} {reason}{waiting} Mark the lines that ask for something; they become requirements."


def _doubtful(found: int) -> str:
    return (
        "No requirement heading was found; what is listed was told by its wording alone. "
        f"Check {'it' if found == 1 else 'each'} against the posting."
    )


def _foreign(language: str) -> str:
    """Why a language that is not known stands in the way."""
    if language in languages() or language == UNDETERMINED:
        return ""
    known = ", ".join(sorted(language_name(code) for code in languages()))
    name = _OTHER_NAMES.get(language, "a language I do not know")
    return f"The text seems to be in {name}; I know the headings of {known}, so I did not guess."


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
        return f"I saw the headings {shown} and none that says what is asked of you, so I did not guess."
    spoken = sum(len(sentences(text)) for text in paragraphs)
    read = f"I read {len(paragraphs)} paragraph{_s(len(paragraphs))} and {spoken} sentence{_s(spoken)}."
    bullets = "No line begins with a bullet, and I" if not items else "I"
    return f"{read} {bullets} saw no heading such as “You have” or “Essential”, so I did not guess."


def _s(number: int) -> str:
    return "" if number == 1 else "s"


def _passages(number: int) -> str:
    return "passage" if number == 1 else "passages"


def _wait(number: int) -> str:
    return "waits" if number == 1 else "wait"
