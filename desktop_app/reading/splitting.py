"""One line of a posting cut into the separate things it names; it must not decide whether they are asked for."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from desktop_app.reading.details import kind_of
from desktop_app.reading.lexicon import Lexicon, general
from desktop_app.reading.phrases import fold
from desktop_app.reading.years import durations
from desktop_app.vocabulary import ListedKind

ABBREVIATIONS: Final = frozenset(fold(str(general()["abbreviations"])).split())
_STOP: Final = re.compile(r"[.!?…](?=['\")\]”’]{0,2}(?:\s+|$))|;|\s[•·▪●◦‣|]\s")
_GLUED: Final = re.compile(
    r"(?<=[^\W\d_]{2})[.!?](?=[A-ZÀ-Þ][^\W\d_]{2})|(?<=[a-zà-ÿ)\]%+])(?=[A-ZÀ-Þ][^\W\d_]{2})|(?<=[a-zà-ÿ]{3})(?=\d{1,2}\s?(?:\+|[-–]\s?\d))"
    r"|(?<=[a-zà-ÿ]{4})(?=[A-Z]{2,4}\b)|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})|(?<=[a-zà-ÿ]{3})(?=A\s[a-z])|(?<!\s)\s+(?=[A-ZÀ-Þ])|\s(?=\d{1,2}\s?\+?\s)"
)
_DASHED: Final = re.compile(r"\s[-–—*]\s?(?=[A-ZÀ-Þ0-9])")
_NUMBERED: Final = re.compile(r"(?:^|(?<=[\s*]))\(?(\d{1,2})[.)]\*{0,2}\s+(?=[A-ZÀ-Þa-z])")
_SIGN: Final = re.compile(r"\*{0,2}\(?[\da-z]{1,2}[.)]\)?\*{0,2}")
_LETTERED: Final = re.compile(r"(?:^|(?<=[\s*]))\(?([a-z])\)\*{0,2}\s+(?=[A-ZÀ-Þa-z0-9])")
_FIRST_WORD: Final = re.compile(r"[^\W\d_][\w'’-]{0,30}")
_NUMBER: Final = re.compile(r"\d{1,2}\s?\+?")
_HEAD_WORD: Final = re.compile(r"[^\W\d_][\w'-]{0,30}")
_LAST_WORD: Final = re.compile(r"[\w'’+#.%-]{1,30}[)\]]?$")
LEAST_BEFORE: Final = 12
"""Characters before a lost line break."""
_CAMEL: Final = re.compile(r"[a-zà-ÿ][A-ZÀ-Þ]")
_CAMEL_END: Final = re.compile(r"^.*[a-zà-ÿ](?=[A-ZÀ-Þ])")
LEAST_LETTERS: Final = 4
"""Letters of a word that a capital of the next item may touch."""
_BEFORE_STOP: Final = re.compile(r"(\S{1,12})$")
_JOINT: Final = re.compile(
    r"(?:(?<!\s)\s+)?[,;/(–—]\s*(?:(?:and|or|und|oder|sowie|et|ou|y|o|e|en|of|och|eller|plus|with|mit|avec)\s+)?"
    r"|(?<!\s)\s+(?:and|or|und|oder|sowie|et|ou|y|en|och|eller|plus|with|mit|avec|as well as|and/or|con|com|med|met)"
    r"\s+",
    re.IGNORECASE,
)
_AND: Final = r"(?:and|or|und|oder|sowie|et|ou|y|o|e|en|of|och|eller|plus|AND|OR|And|Or)"
_OPENING_JOINT: Final = re.compile(rf"[\s;,.]{{0,20}}{_AND}(?:\s*[:/]\s*|\s+)")
_CLOSING_JOINT: Final = re.compile(
    r"(?:[;,]\s*|(?<!\s)\s+)(?:and|or|und|oder|et|ou|AND|OR|including|darunter|dont)\s*$"
)
BRACKET_WORDS: Final = 3
"""Words in brackets that may be a requirement of their own; fewer are a name or a level."""
_OR: Final = re.compile(r"\b(?:or|oder|ou|o|of|eller)\b", re.IGNORECASE)
SOON: Final = 25
"""Characters within which the second half of a clause says what it is."""
PAPERS: Final = (ListedKind.EDUCATION, ListedKind.CERTIFICATION, ListedKind.LANGUAGE)
"""Kinds that never belong to the same requirement as another kind; the borders of the others are soft."""
HEAD_WORDS: Final = 4
HEAD_KINDS: Final = ("experience", "education", "certification", "language_names")
_INCLUDING: Final = re.compile(
    r"(?:including|darunter|davon|dont|incluyendo|incluindo|waaronder|varav|di cui)"
    r"\s+(?:the|die|der|les|los|las|os|as|de|i)\b|the\b"
)
FEWEST_LETTERS: Final = 4
"""A piece shorter than this is no thing of its own."""
_LETTERS: Final = re.compile(r"[^\W_]")


def clauses(text: str, words: Lexicon) -> list[tuple[int, int]]:
    """Sentences, semicolon clauses and glued list items of a text, as spans that leave out only signs between them."""
    cuts = sorted({0, len(text), *_stops(text, words), *_glue(text, words), *_inner_bullets(text)})
    spans = []
    for start, stop in pairwise(cuts):
        trimmed = _trim(text, start, stop)
        if trimmed[0] < trimmed[1] and not _SIGN.fullmatch(text, *trimmed):
            spans.append(trimmed)
    return _join_small(text, spans)


def _trim(text: str, start: int, stop: int) -> tuple[int, int]:
    """The span without blanks, separating signs and joining words at its edges; an empty one if nothing is left."""
    opening = _OPENING_JOINT.match(text, start, stop)
    start = opening.end() if opening else start
    closing = _CLOSING_JOINT.search(text[max(start, stop - 16) : stop])
    stop = stop - len(closing.group()) if closing else stop
    while start < stop and text[start] in " \t;•·▪●◦‣|–—-*,":
        start += 1
    while stop > start and text[stop - 1] in " \t;•·▪●◦‣|–—-,":
        stop -= 1
    return start, stop


def _join_small(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Scraps of a few letters go with what stands before them."""
    joined: list[tuple[int, int]] = []
    small_first = False
    for start, stop in spans:
        small = len(_LETTERS.findall(text, start, min(stop, start + 40))) < FEWEST_LETTERS
        if small and joined:
            joined[-1] = (joined[-1][0], stop)
        elif small_first:
            joined[0] = (joined[0][0], stop)
        else:
            joined.append((start, stop))
        small_first = small and len(joined) == 1 and joined[0] == (start, stop)
    return joined


def _stops(text: str, words: Lexicon) -> list[int]:
    """Places just after a full stop or semicolon that ends something; none inside brackets."""
    places, depth, last = [], 0, 0
    for match in _STOP.finditer(text):
        between = text[last : match.start()]
        depth = max(0, depth + between.count("(") - between.count(")"))
        last = match.start()
        if depth and len(text) - match.start() > 1 and ")" in text[match.start() : match.start() + 200]:
            continue
        following = text[match.end() : match.end() + 160]
        if match.group() == ";" and not (has_head(following, words) or _only_explains(following, words)):
            continue
        if match.group() == ".":
            before = _BEFORE_STOP.search(text[max(0, match.start() - 12) : match.start()])
            word = fold(before[1]).lstrip("(\"'") if before else ""
            if word in ABBREVIATIONS or (len(word) == 1 and word.isalpha()) or re.fullmatch(r"(?:\w\.)+\w", word):
                continue
            following = text[match.end() : match.end() + 40].lstrip()
            if following and following[0].islower():
                continue
        places.append(match.end())
    return places


def _only_explains(text: str, words: Lexicon) -> bool:
    """Whether a stretch begins with what may stand in for a requirement ("or any equivalent combination")."""
    return words.cues["explains"].any(" ".join(fold(text).split(maxsplit=6)[:6]))


def has_head(text: str, words: Lexicon) -> bool:
    """Whether a stretch begins like a requirement of its own: a quality, a kind of requirement, a number of years."""
    folded = fold(text.lstrip(" ;,.-–—•*"))
    opening = _OPENING_JOINT.match(folded)
    folded = folded[opening.end() :] if opening else folded
    lettered = _LETTERED.match(folded)
    folded = folded[lettered.end() :] if lettered else folded
    first = re.match(r"[\w'-]{1,40}", folded)
    if first is None or first.group() in words.starters:
        return first is not None
    early = " ".join(folded.split(maxsplit=HEAD_WORDS)[:HEAD_WORDS])
    if any(words.kinds[kind].any(early) for kind in HEAD_KINDS) or words.cues["ability"].any(early):
        return True
    if words.kinds["skill"].any(" ".join(early.split()[:2])):
        return True
    return bool(durations(" ".join(folded.split(maxsplit=6)[:6]), words))


def _glue(text: str, words: Lexicon) -> list[int]:
    """Places where the line break between two list items was lost ("team skillsExcellent English")."""
    places = []
    for match in _GLUED.finditer(text):
        if match.group().isspace():
            if _lost_break(text, match.start(), match.end(), words):
                places.append(match.end())
            continue
        if match.group():
            places.append(match.end())
            continue
        # What stands before the last cut belongs to another item: "withBurpSuite" is cut once at most.
        if _lost_letter_break(text, places[-1] if places else 0, match.start(), words):
            places.append(match.start())
    return places


def _lost_letter_break(text: str, begin: int, place: int, words: Lexicon) -> bool:
    """Whether two list items touch at a capital letter ("team skillsExcellent English", not "PostgreSQL")."""
    tail = re.match(r"[^\W\d_]+(?:['-][^\W\d_]+)?", text[place : place + 30])
    head = re.search(r"\S{1,30}$", text[max(begin, place - 30) : place])
    before = head.group() if head else ""
    if "(" in before or fold(before) in words.small_words:
        return False
    if tail is not None and len(tail.group()) > 1 and tail.group().isupper():
        return any(words.kinds[kind].any(fold(tail.group())) for kind in ("education", "certification"))
    plain = before[:1].islower() or before.endswith((")", "]", "%", "+")) or not before[:1].isalpha()
    plain = plain and not _CAMEL.search(before)
    known = tail is None or fold(tail.group()) in words.starters
    if before[-2:].isupper():
        return known and tail is not None
    if plain:
        return known or len(before) >= LEAST_LETTERS
    return known and before[:1].isupper() and len(before) >= LEAST_LETTERS - 1 and tail is not None


def _lost_break(text: str, start: int, stop: int, words: Lexicon) -> bool:
    """Whether two list items were joined by blanks ("SQL and Python Strong writing skills").

    The capital must belong to a word that begins requirements and is not part of a name, and what stands before must
    be able to end one.
    """
    tail = _FIRST_WORD.match(text, stop) or _NUMBER.match(text, stop)
    head = _LAST_WORD.search(text, max(0, start - 40), start)
    in_brackets = text.rfind("(", 0, start) > text.rfind(")", 0, start)
    if tail is None or head is None or start < LEAST_BEFORE or in_brackets:
        return False
    word, before = fold(tail.group()), fold(head.group())
    if text[stop].isdigit():
        least = words.cues["least"].spans(fold(text[max(0, start - 24) : start]))
        counted = bool(least) and least[-1][1] == min(24, start)
        counted = counted or words.cues["least"].any(fold(_CAMEL_END.sub("", head.group())))
        looking_back = words.time["not_experience"].any(before)
        return _can_end(before, words) and not (counted or looking_back) and _opens_years(text, stop, words)
    if stop - start >= 2:
        return word in words.starters or has_head(text[stop : stop + 60], words)
    following = text[tail.end() : tail.end() + 2].strip()
    if word not in words.after_blank or not _can_end(before, words):
        return False
    return text[start - 1] not in ",:;(/&-–" and (following[:1].islower() or following[:1] in "'’(")


def _opens_years(text: str, place: int, words: Lexicon) -> bool:
    """Whether a number of years begins here ("degree preferred 3+ years in sales")."""
    return any(span.start == 0 for span in durations(fold(text[place : place + 30]), words))


def _can_end(word: str, words: Lexicon) -> bool:
    """Whether an item may end in this word: no small word, no adjective that items begin with."""
    if word in words.small_words:
        return False
    noun = any(words.kinds[kind].any(word) for kind in (*HEAD_KINDS, "skill")) or words.cues["ability"].any(word)
    return noun or word not in words.after_blank


def _inner_bullets(text: str) -> list[int]:
    """Bullets or numbers that stand inside one line, where there are at least two of them."""
    numbered = list(_NUMBERED.finditer(text))
    if len(numbered) >= 2 and [match[1] for match in numbered] == [str(n + 1) for n in range(len(numbered))]:
        return [place for match in numbered for place in match.span()]
    lettered = list(_LETTERED.finditer(text))
    if len(lettered) >= 2 and [match[1] for match in lettered] == list("abcdefghijklmnopqrstuvwxyz")[: len(lettered)]:
        return [place for match in lettered for place in match.span()]
    dashed = [match.start() for match in _DASHED.finditer(text)]
    return dashed if len(dashed) >= 2 else []


def parts(text: str, span: tuple[int, int], words: Lexicon) -> list[tuple[int, int]]:
    """A clause cut where its halves differ in kind, level or years ("a degree and three years in sales")."""
    start, stop = span
    if stop - start > 1500:
        return [span]
    folded = fold(text[start:stop])
    for match in _JOINT.finditer(folded):
        left, right = folded[: match.start()], folded[match.end() :]
        if len(left) < 8 or len(right) < 8 or _inside_brackets(left, match.group(), right):
            continue
        if _differ(left, right, match.group(), words):
            rest = _trim(text, start + match.end(), stop)
            return [_trim(text, start, start + match.start()), *parts(text, rest, words)]
    return [span]


def _inside_brackets(left: str, joint: str, right: str) -> bool:
    """Whether a cut would part a bracket from its end, or the bracket only names what stands before it ("(CIA)")."""
    if left.count("(") > left.count(")"):
        return True
    return "(" in joint and ")" in right and len(right[: right.index(")")].split()) < BRACKET_WORDS


def _differ(left: str, right: str, joint: str, words: Lexicon) -> bool:
    """Whether two halves of a clause are requirements of their own."""
    near = right[:70]
    both = durations(left, words), durations(near, words)
    if both[0] and both[1] and both[1][0].start < SOON:
        return not _INCLUDING.match(near)
    school_left, school_right = words.kinds["education"].any(left), words.kinds["education"].any(near[:SOON])
    work_left, work_right = words.kinds["experience"].any(left), words.kinds["experience"].any(near)
    soon = both[1] and both[1][0].start < SOON
    if school_left and not work_left and not school_right and work_right and soon:
        return True
    if work_left and both[0] and not school_left and school_right:
        return True
    if "," in joint and not _OR.search(joint) and _own_head(left, right, words):
        return True
    if not any(sign in joint for sign in ",;(–") or _OR.search(joint):
        return False
    return _turns_to_wish(left, right, words) and _has_kind(left, words) and _has_kind(right, words)


def _turns_to_wish(left: str, right: str, words: Lexicon) -> bool:
    """Whether the second half alone is a wish; the level of a list stands at its end ("A, B and C preferred")."""
    wishes = words.wishes(right)
    if not wishes or words.wishes(left) or words.cues["wish_aside"].pattern.match(right):
        return False
    return "," not in right[: wishes[0][0]].rstrip(" ,")


def _own_head(left: str, right: str, words: Lexicon) -> bool:
    """Whether what follows a comma is a thing of another kind that says so itself ("team spirit, knowledge of SQL")."""
    first = _HEAD_WORD.match(right)
    if first is None or first.group() not in words.after_blank or first.group() in words.small_words:
        return False
    opening = " ".join(right.split(maxsplit=8)[:8])
    if not any(phrases.any(left) for phrases in words.kinds.values()):
        return False
    kinds = {kind_of(left, None, words), kind_of(opening, None, words)}
    spoken = ListedKind.LANGUAGE not in kinds or words.kinds["language_names"].any(left + " " + opening)
    return len(kinds) > 1 and spoken and not kinds.isdisjoint(PAPERS)


def _has_kind(folded: str, words: Lexicon) -> bool:
    return any(
        words.kinds[kind].any(folded)
        for kind in ("experience", "skill", "education", "certification", "language_names")
    )
