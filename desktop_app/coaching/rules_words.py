"""Rules on tone, jargon and what had better not be said (TON, JAR, SAF-01, SAF-02), English only; never on form.

Each rule takes a ``Case`` and gives the findings of one id of domain.md 3.2, or none.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from desktop_app.coaching.lexicon import Scan, lexicon
from desktop_app.coaching.rulebook import rulebook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.coaching.case import Case
    from desktop_app.coaching.result import Finding

NEAR: Final = 8
"""Words between a person or employer and what is said of them (TON-01, derived)."""

NEAR_BEFORE: Final = 4
"""Words when the judgement comes first, as in "a mess at my last company" (TON-01, derived)."""

# Every repeat is bounded, so that a long run without "@" costs no more than its length.
_MAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_PHONE: Final = re.compile(r"(?<![\w.,])(?:[+(0][0-9 ()/-]{7,22}[0-9]|[0-9]{3}[-. ][0-9]{3}[-. ][0-9]{4})(?![\w,%])")
_ABBREVIATION: Final = re.compile(r"[A-Z][A-Z0-9&/-]*[A-Z][A-Z0-9]*s?|[A-Z]&[A-Z]")


def speaks_ill(case: Case) -> Iterator[Finding]:
    """TON-01: in one sentence, a harsh word near a word for a person or an employer."""
    places = []
    for part, scan in case.told:
        seen = set()
        for hit in scan.of("negative"):
            sentence = scan.sentence_of[hit.first]
            if sentence not in seen and _is_about_people(scan, hit.first, hit.stop):
                seen.add(sentence)
                places.append((part, *scan.span(hit)))
    if places:
        yield case.rule("TON-01").finding(places=tuple(places), values={"times": len(places)})


def _is_about_people(scan: Scan, first: int, stop: int) -> bool:
    """Whether a person or employer stands near enough before the word, or close after it with no clause between."""
    sentence = scan.sentence_of[first]
    for person in scan.of("people"):
        if scan.sentence_of[person.first] != sentence:
            continue
        if person.stop <= first and first - person.stop < NEAR and not _new_clause(scan, person.stop, first):
            return True
        if stop <= person.first and person.first - stop < NEAR_BEFORE and not _new_clause(scan, stop, person.first):
            return True
        if person.first < stop and first < person.stop:
            return True
    return False


def _new_clause(scan: Scan, start: int, stop: int) -> bool:
    """Whether somebody else starts to act between two words: "so", "because", "I", or a comma before them."""
    between = scan.low[start:stop]
    return any(word in ("so", "i", "because", "while", "whereas") for word in between) or any(
        scan.comma_before(index) and scan.low[index] in ("and", "but", "we", "my") for index in range(start, stop)
    )


def blame(case: Case) -> Iterator[Finding]:
    """TON-02: their fault, they never, nobody would."""
    yield from _listed(case, "TON-02", "blame", "times")


def absolute_claim(case: Case) -> Iterator[Finding]:
    """TON-05: single-handedly, perfect, the best, 100%."""
    scans = case.scans
    places = tuple(
        (part, start, end)
        for part, start, end in case.places("absolute")
        if scans[part].text[start:end] != "100" or scans[part].text[end : end + 2].strip().startswith(("%", "٪"))
    )
    if places:
        values = {"claims": len(places), "quoted": case.quoted(places)}
        yield case.rule("TON-05").finding(places=places, values=values)


def stock_phrases(case: Case) -> Iterator[Finding]:
    """TON-06: two or more phrases that everybody uses."""
    yield from _listed(case, "TON-06", "stock", "phrases")


def _listed(case: Case, rule_id: str, words: str, unit: str) -> Iterator[Finding]:
    """A rule that fires at a count of phrases in what is told."""
    rule = case.rule(rule_id)
    places = case.places(words)
    if len(places) >= rule.limits["count"]:
        yield rule.finding(places=places, values={unit: len(places), "quoted": case.quoted(places)})


def fillers(case: Case) -> Iterator[Finding]:
    """TON-03: three or more, or over two in a hundred words."""
    yield from _dense(case, "TON-03", "fillers")


def hedges(case: Case) -> Iterator[Finding]:
    """TON-04: three or more, or over two in a hundred words."""
    yield from _dense(case, "TON-04", "hedges")


def _dense(case: Case, rule_id: str, words: str) -> Iterator[Finding]:
    """A rule that fires at a count, or at a share of all words, of phrases in what is told."""
    rule = case.rule(rule_id)
    places = case.places(words)
    thick = len(places) * 100 > rule.limits["per_hundred"] * case.total
    if len(places) >= rule.limits["count"] or (len(places) > 1 and thick):
        yield rule.finding(places=places, values={words: len(places), "quoted": case.quoted(places)})


def jargon(case: Case) -> Iterator[Finding]:
    """JAR-01: two or more different abbreviations in capitals that this listener may not know."""
    rule = case.rule("JAR-01")
    found: dict[str, list[tuple[str, int, int]]] = {}
    for part, scan in case.told:
        for short, start, end in _unexplained(scan, case.known):
            found.setdefault(short, []).append((part, start, end))
    if len(found) >= rule.limits["count"]:
        name = rulebook().audiences[case.audience].name
        values = {"list": ", ".join(sorted(found)), "Audience": name[0].upper() + name[1:]}
        places = sorted((place for places in found.values() for place in places), key=_order(case))
        yield rule.finding(values=values, places=tuple(places))


def _unexplained(scan: Scan, known: frozenset[str]) -> Iterator[tuple[str, int, int]]:
    """Abbreviations nobody explains, with their places; "CI/CD" is one."""
    index = 0
    while index < len(scan.words):
        first = index
        short = _abbreviation(scan.words[index].text)
        while short and scan.between(index + 1) in ("/", "&") and (more := _abbreviation(scan.words[index + 1].text)):
            index += 1
            short = f"{short}/{more}"
        if short and not known.issuperset(short.split("/")) and not _explained(scan, first, index):
            yield short, scan.words[first].start, scan.words[index].end
        index += 1


def _order(case: Case) -> Callable[[tuple[str, int, int]], tuple[int, int]]:
    order = {part: place for place, part in enumerate(case.scans)}
    return lambda place: (order[place[0]], place[1])


@lru_cache(maxsize=16)
def abbreviations(text: str) -> frozenset[str]:
    """All abbreviations in capitals of a text, without a plural s; kept: a whole bank is read beside one posting."""
    return frozenset(short for word in Scan(text).words if (short := _abbreviation(word.text)))


def _abbreviation(word: str) -> str:
    """The abbreviation a word is, without a plural or possessive s; "" where it is none, or a word said LOUD."""
    word = word.removesuffix("'s").removesuffix("’s")
    if not 2 <= len(word) <= 8 or not _ABBREVIATION.fullmatch(word):
        return ""
    loud = word.casefold() in lexicon().languages["en"] or word.casefold() in lexicon().words["loud"]
    return "" if loud else word.removesuffix("s").upper()


def _explained(scan: Scan, first: int, last: int) -> bool:
    """Whether the text spells the abbreviation out beside it: in brackets, or followed by an opening bracket."""
    start, end = scan.words[first].start, scan.words[last].end
    return scan.text[start - 1 : start] == "(" or scan.text[end : end + 2] == " ("


def private_or_secret(case: Case) -> Iterator[Finding]:
    """SAF-01: an e-mail address, a phone number, "confidential", a client's name marked private."""
    places = list(case.places("confidential"))
    names = [name for name in case.example.private_names if name.strip()]
    for part, scan in case.told:
        for pattern in (_MAIL, _PHONE):
            places += [(part, match.start(), match.end()) for match in pattern.finditer(scan.text)]
        for name in names:
            found = re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", scan.text, re.IGNORECASE)
            places += [(part, match.start(), match.end()) for match in found]
    if places:
        ordered = tuple(sorted(set(places), key=_order(case)))
        yield case.rule("SAF-01").finding(places=ordered, values={"quoted": case.quoted(ordered)})


def protected_topic(case: Case) -> Iterator[Finding]:
    """SAF-02: the person's own age, health, faith, family and the like; other people's are part of the work."""
    places = case.places("protected")
    if places:
        yield case.rule("SAF-02").finding(places=places, values={"quoted": case.quoted(places)})


@cache
def common_abbreviations() -> frozenset[str]:
    """Abbreviations that most people know, in capitals."""
    return frozenset(word.upper().removesuffix("S") for word in lexicon().words["common_abbreviations"]) | frozenset(
        word.upper() for word in lexicon().words["common_abbreviations"]
    )


RULES: Final[dict[str, Callable[[Case], Iterator[Finding]]]] = {
    "TON-01": speaks_ill,
    "TON-02": blame,
    "TON-03": fillers,
    "TON-04": hedges,
    "TON-05": absolute_claim,
    "TON-06": stock_phrases,
    "JAR-01": jargon,
    "SAF-01": private_or_secret,
    "SAF-02": protected_topic,
}
