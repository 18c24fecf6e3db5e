"""Who does what in an English text: own actions, "we", passives; it must not judge how many are right.

There is no grammar here. Verbs are found by where they stand (after "I", or joined to such a verb) and by their form
(regular past, or the table of irregular verbs in ``words.toml``), as domain.md 3.2 (ACT-01, OWN-01, OWN-04) asks.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from desktop_app.coaching.lexicon import Hit, lexicon

if TYPE_CHECKING:
    from desktop_app.coaching.lexicon import Scan

_RELATIVES: Final = frozenset(("who", "which", "that", "whose", "whom"))
_CHANGERS: Final = frozenset((*_RELATIVES, "would"))
"""Words after which somebody or something else acts."""

_PERFECT: Final = frozenset(("had", "have", "has"))
_TO_BE: Final = frozenset(("was", "am", "were"))
_AHEAD: Final = 6
"""How far after "I and the porter" the verb is looked for."""

_NUMBERED: Final = re.compile(r"[(]?[0-9]{1,2}[.)]")


def is_past(word: str) -> bool:
    """Whether a word in small letters looks like a verb in the simple past."""
    words = lexicon()
    if word in words.past:
        return True
    return len(word) > 3 and word.endswith("ed") and word not in words.words["not_past"]


def is_participle(word: str) -> bool:
    """Whether a word in small letters looks like a past participle that tells of an act."""
    words = lexicon()
    if word in words.words["adjectival"]:
        return False
    return word in words.participles or (
        len(word) > 3 and word.endswith("ed") and word not in words.words["not_past"] and not word.startswith("un")
    )


def counted_i(scan: Scan) -> list[Hit]:
    """Every "I" ("I'd", "I've" too), and every bullet that begins with a verb in the past (domain.md 3.1)."""
    found = [Hit(index, index + 1) for index, word in enumerate(scan.low) if word == "i" or word.startswith("i'")]
    return sorted(found + bullet_verbs(scan))


def counted_we(scan: Scan) -> list[Hit]:
    """Every we, us, our."""
    we = lexicon().words["we"]
    return [Hit(index, index + 1) for index, word in enumerate(scan.low) if word in we]


def bullet_verbs(scan: Scan) -> list[Hit]:
    """The past-tense verbs that open a line with a bullet or a number: own actions without "I"."""
    bullets, adverbs = lexicon().words["bullets"], lexicon().words["adverbs"]
    found = []
    numbered = False
    opening = {start for start, _ in scan.ranges}
    starts = {scan.sentence_of[start]: start for start in opening}
    for number, sentence in enumerate(scan.sentences):
        counted = _NUMBERED.match(sentence.text)
        bulleted = numbered or counted or sentence.text[0] in bullets
        numbered = bool(counted) and counted is not None and counted.end() == len(sentence.text)
        first = starts.get(number)
        if not bulleted or numbered or first is None:
            continue
        while first + 1 < len(scan.low) and (scan.low[first] in adverbs or scan.low[first].isdigit()):
            first += 1
        if is_past(scan.low[first]) and scan.low[first] not in lexicon().words["stative"]:
            found.append(Hit(first, first + 1))
    return found


def own_actions(scan: Scan) -> list[Hit]:
    """Every verb of an own act: after "I", joined to one by a comma or "and", or opening a bullet, in order."""
    found = set(bullet_verbs(scan))
    for start, stop in scan.ranges:
        found.update(_actions_in(scan, start, stop))
    # "Helped" and "worked on" do not say what was done (OWN-05), so they are no step either.
    weak = {hit.first for hit in scan.of("weak_verbs")}
    return sorted(hit for hit in found if hit.first not in weak)


def different(scan: Scan, verbs: list[Hit]) -> dict[str, Hit]:
    """The verbs by their stem, the first of each."""
    stems: dict[str, Hit] = {}
    for hit in verbs:
        stems.setdefault(_stem(scan.low[hit.first]), hit)
    return stems


def said_of_self(scan: Scan, hits: list[Hit]) -> list[Hit]:
    """The phrases whose nearest subject before them in the sentence is I or we, or that open their sentence."""
    starts = {scan.sentence_of[start]: start for start, _ in scan.ranges}
    kept = []
    for hit in hits:
        start = starts[scan.sentence_of[hit.first]]
        before = range(hit.first - 1, start - 1, -1)
        subject = next((scan.low[at] for at in before if _is_subject(scan, start, at)), "i")
        if subject in ("i", "we") or subject.startswith(("i'", "we'")):
            kept.append(hit)
    return kept


def _is_subject(scan: Scan, start: int, at: int) -> bool:
    """Whether word ``at`` says who acts from here on."""
    word = scan.low[at]
    if word in lexicon().words["other_subjects"]:
        return _place_of_subject(scan, start, at) != _OBJECT
    return word == "i" or word.startswith("i'") or word in _CHANGERS


def passives(scan: Scan) -> list[Hit]:
    """Every be or get with the participle of an act done.

    Left out is what only might be done ("to be", "would be"), and what tells a thing from others ("that were drawn
    wrong"): neither hides who acted.
    """
    words = lexicon().words
    low, found = scan.low, []
    for start, stop in scan.ranges:
        at = start
        while at < stop:
            if _is_passive_be(low, start, at) and not _tells_which(low, start, at):
                end = at + 1
                while end < stop and end - at <= 2 and (low[end] in words["adverbs"] or _is_adverb(low[end])):
                    end += 1
                if end < stop and is_participle(low[end]) and not scan.comma_before(end):
                    found.append(Hit(at, end + 1))
                    at = end
            at += 1
    return found


def _tells_which(low: list[str], start: int, at: int) -> bool:
    """Whether a relative word stands just before, "had" or "have" between them aside."""
    before = at - 1
    while before > start and low[before] in _PERFECT:
        before -= 1
    return before >= start and (low[before] in _RELATIVES or low[before] == "what")


def _is_passive_be(low: list[str], start: int, at: int) -> bool:
    """Whether the word is a form of be or get that can carry a passive of something done."""
    word = low[at]
    if word == "being":
        return at > start and low[at - 1] in ("was", "were")
    if word == "been":
        return at > start + 1 and low[at - 2] not in lexicon().words["modal"]
    return word in lexicon().words["be"]


def _actions_in(scan: Scan, start: int, stop: int) -> list[Hit]:
    """Own acts of one sentence, walking it once and keeping who the subject is."""
    low, words = scan.low, lexicon().words
    found: list[Hit] = []
    own = relative = False
    at = start
    while at < stop:
        word = low[at]
        if word == "i" or word.startswith("i'"):
            own, relative = True, False
            verb = _verb_after(scan, at, stop)
            if verb is not None:
                found.append(Hit(verb, verb + 1))
                at = verb
        elif word in words["other_subjects"]:
            place = _place_of_subject(scan, start, at)
            own = own and place != _MAIN
            relative = relative or place == _SUBORDINATE
        elif own:
            comma = scan.comma_before(at)
            relative = (relative and not comma) or word in _RELATIVES
            if not relative and is_past(word) and word not in words["stative"] and _joined(scan, at):
                found.append(Hit(at, at + 1))
        at += 1
    return found


_MAIN: Final = "main"
_SUBORDINATE: Final = "subordinate"
_OBJECT: Final = "object"


def _place_of_subject(scan: Scan, start: int, at: int) -> str:
    """Whether a word such as "they" or "it" begins a main clause, a subordinate one, or is an object."""
    previous = scan.low[at - 1] if at > start else ""
    words = lexicon().words
    if not previous or scan.comma_before(at) or previous in ("and", "but", "so", "then", "or"):
        return _MAIN
    if scan.low[at] in words["also_objects"] and previous not in words["subordinators"]:
        return _OBJECT
    return _SUBORDINATE


def _joined(scan: Scan, at: int) -> bool:
    """Whether a verb is joined to an earlier one by a comma or a joining word, adverbs between them aside.

    An "I" stands before ``at`` in its sentence, so the walk to the left ends there at the latest.
    """
    words = lexicon().words
    while not scan.comma_before(at) and scan.low[at - 1] not in words["joiners"]:
        if scan.low[at - 1] not in words["adverbs"] and not _is_adverb(scan.low[at - 1]):
            return False
        at -= 1
    return True


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and len(word) > 4 and word not in ("apply", "supply", "reply", "rely", "multiply")


def _verb_after(scan: Scan, at: int, stop: int) -> int | None:
    """Where the verb of the "I" at word ``at`` stands, or None where it is a state, a wish or no verb."""
    low, words = scan.low, lexicon().words
    opening = low[at]
    perfect = opening in ("i've", "i'd")
    at = _past_adverbs(low, at + 1, stop)
    if at >= stop or opening in ("i'm", "i'll"):
        return None
    if low[at] in _PERFECT and opening == "i":
        at = _past_adverbs(low, at + 1, stop)
        perfect = True
    if perfect:
        if at + 1 < stop and low[at] == "to" and opening != "i'd":
            at = _past_adverbs(low, at + 1, stop)
            return at if at < stop and _is_act(low[at]) else None
        return at if at < stop and (is_participle(low[at]) or is_past(low[at])) and _is_act(low[at]) else None
    if low[at] in words["not_verbs"]:
        ahead = range(at + 1, min(at + _AHEAD, stop))
        return next((index for index in ahead if is_past(low[index]) and _is_act(low[index])), None)
    if low[at] in _TO_BE and low[at + 1 : at + 3] == ["able", "to"]:
        at += 3
    promoted = low[at : at + 1] == ["got"] and at + 1 < stop and is_participle(low[at + 1])
    return at if at < stop and not promoted and _is_act(low[at]) else None


def _past_adverbs(low: list[str], at: int, stop: int) -> int:
    """The first word from ``at`` on that is no adverb."""
    adverbs = lexicon().words["adverbs"]
    while at < stop and (low[at] in adverbs or _is_adverb(low[at])):
        at += 1
    return at


def _is_act(word: str) -> bool:
    """Whether the word can be an act: letters, and no state, wish or sense."""
    words = lexicon().words
    return word[0].isalpha() and word not in words["stative"] and word not in words["not_verbs"]


def _stem(word: str) -> str:
    """The verb without its ending, so that "ask" and "asked" are one."""
    base = lexicon().past.get(word, word)
    if base == word and word.endswith("ied"):
        base = f"{word[:-3]}y"
    elif base == word:
        ending = next((each for each in ("ed", "ing", "es", "s") if word.endswith(each)), "")
        base = word.removesuffix(ending) if len(word) - len(ending) >= 3 else word
    return base.rstrip("e")
