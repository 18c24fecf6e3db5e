"""A line's facts beside the person's record, each with one sentence of why; it must never guess what is not told."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from desktop_app.matching.analysis import plan, told
from desktop_app.matching.facts import Checked
from desktop_app.matching.facts_phrases import (
    called,
    clearances,
    degrees,
    language_levels,
    languages,
    phrases,
    sentence,
)
from desktop_app.matching.facts_read import Needs, needs
from desktop_app.matching.language import language_of
from desktop_app.matching.lexicon import lexicon
from desktop_app.matching.result import Line, Story
from desktop_app.matching.tokens import tokens
from desktop_app.translate import mark, plural, tr
from desktop_app.vocabulary import FactKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.matching.facts import Degree, HeldRole, Language, Licence, Record, Standing

LEVELS: Final = ("school", "vocational", "foundation", "bachelor", "master", "doctorate")
SPOKEN: Final = ("a1", "a2", "b1", "b2", "c1", "c2", "native")
EVERYDAY: Final = "b1"
"""The level that answers a language asked for without one."""

EASE: Final[tuple[Standing, ...]] = ("met", "not_needed_yet", "ask", "untold", "not_now", "short")
"""Standings, the one nearest to being met first."""

SOON: Final = timedelta(days=90)
"""A licence that runs out within this time is met, with a word of warning."""

DAYS_A_MONTH: Final = 30.4375


def check(text: str, record: Record, today: date, kind: FactKind | None = None) -> tuple[Checked, ...]:
    """Compare every fact a line asks for with the record.

    Args:
        text: the line as listed.
        record: what the person has told us.
        today: the day expiries and open-ended roles are counted to.
        kind: what the line was taken for; where its words name nothing we know, that is still said.
    """
    asked = needs(text)
    if kind is FactKind.LICENCE and kind not in asked.kinds():
        asked = replace(asked, generic_licence=True)
    compare: dict[FactKind, Callable[[Needs, Record, date], tuple[Standing, str]]] = {
        FactKind.YEARS: _years,
        FactKind.DEGREE: _degree,
        FactKind.LICENCE: _licence,
        FactKind.LANGUAGE: _language,
        FactKind.DRIVING: _driving,
        FactKind.TRAVEL: _travel,
        FactKind.CLEARANCE: _clearance,
    }
    found = []
    for each in asked.kinds():
        standing, why = compare[each](asked, record, today)
        found.append(Checked(kind=each, standing=standing, sentence=why))
    if asked.or_degree:
        found = _one_of(found, {FactKind.DEGREE, FactKind.LICENCE})
    if kind is not None and kind not in {each.kind for each in found}:
        found.append(Checked(kind=kind, standing="ask", sentence=sentence("unread")))
    return tuple(found)


def _one_of(found: list[Checked], kinds: set[FactKind]) -> list[Checked]:
    """Of facts that stand for each other ("CPA or MBA") only the one nearest to being met."""
    nearest = min((each for each in found if each.kind in kinds), key=lambda each: EASE.index(each.standing))
    return [each for each in found if each.kind not in kinds or each is nearest]


# ---------------------------------------------------------------- years
def months_of(roles: Iterable[HeldRole], today: date, since: date | None = None) -> int:
    """Whole months spent in any of these roles; time in two at once counts once."""
    spans = []
    for role in roles:
        if role.started is None:
            continue
        start, end = max(role.started, since or role.started), min(role.ended or today, today)
        if start < end:
            spans.append((start, end))
    days, reached = 0, date.min
    for start, end in sorted(spans):
        days += max(0, (end - max(start, reached)).days)
        reached = max(reached, end)
    return round(days / DAYS_A_MONTH)


def counting_roles(topic: str, roles: Iterable[HeldRole]) -> list[HeldRole]:
    """The roles whose title or tags meet a topic; all of them where there is no topic."""
    if not topic:
        return list(roles)
    words = lexicon(language_of(topic))
    units = [unit for unit in plan(Line(id="", text=topic), words).units if unit.word]
    units = [unit for unit in units if not unit.common] or units
    found = []
    for role in roles:
        tags = (*role.tags, *(("leadership", "line management", "supervision") if role.leading else ()))
        terms = told(Story(id="", title=role.title, tags=tags), words).values
        # Hints such as topics would count a role too readily: only its own words and other names of them do.
        if any(term in terms for unit in units for term, _ in unit.ways):
            found.append(role)
    return found


def _years(asked: Needs, record: Record, today: date) -> tuple[Standing, str]:
    needed = round((asked.years or 0) * 12)
    values = {"need": duration(needed), "topic": tr(" of “{topic}”", topic=asked.topic) if asked.topic else ""}
    dated = [role for role in record.roles if role.started is not None]
    if not dated:
        return "untold", sentence("years_untold", **values)
    since = None if asked.recent is None else today - timedelta(days=round(asked.recent * 365.25))
    counting = counting_roles(asked.topic, dated)
    if not counting:
        return "untold", sentence("years_untagged", have=duration(months_of(dated, today, since)), **values)
    have = months_of(counting, today, since)
    values |= {"have": duration(have), "short": duration(needed - have)}
    if have >= needed:
        return "met", sentence("years_met", **values)
    if asked.equivalent:
        return "ask", sentence("years_equivalent", **values)
    return "short", sentence("years_short", **values)


def duration(months: int) -> str:
    """Months in words: "5 years", "1 year 4 months", "less than a month"."""
    years, rest = divmod(max(months, 0), 12)
    parts = [plural("{n} year", "{n} years", years)] if years else []
    parts += [plural("{n} month", "{n} months", rest)] if rest else []
    return " ".join(parts) or tr("less than a month")


# ---------------------------------------------------------------- schooling
def _degree(asked: Needs, record: Record, today: date) -> tuple[Standing, str]:
    del today
    needed = asked.degree or 0
    values = {
        "need": degrees().first(needed),
        "subjects": tr(" in {subjects}", subjects=asked.subjects) if asked.subjects else "",
    }
    if not record.degrees:
        return "untold", sentence("degree_untold", **values)
    enough = [each for each in record.degrees if LEVELS.index(each.level) >= needed]
    held = [each for each in enough if each.state == "held"]
    if held:
        fitting = [each for each in held if _subject_fits(asked.subjects, each)]
        values["have"] = _degree_words((fitting or held)[0])
        return ("met", sentence("degree_met", **values)) if fitting else ("ask", sentence("degree_subject", **values))
    if any(each.state == "in_progress" for each in enough):
        coming = next(each for each in enough if each.state == "in_progress")
        return "not_now", sentence("degree_on_the_way", have=_degree_words(coming), **values)
    values["have"] = _degree_words(max(record.degrees, key=lambda each: LEVELS.index(each.level)))
    if asked.equivalent:
        return "ask", sentence("degree_equivalent", **values)
    return "short", sentence("degree_short", **values)


def _subject_fits(subjects: str, degree: Degree) -> bool:
    """Whether a degree's subject is one of those asked for, or narrower or wider ("Business", "Business Law")."""
    if not subjects:
        return True
    held = {token.stem for token in tokens(degree.subject)}
    small = lexicon("en").stopped
    for subject in re.split(r",|/|\bor\b|\band\b", subjects):
        asked = {token.stem for token in tokens(subject)} - small
        if asked and (asked <= held or (held and held <= asked)):
            return True
    return False


def _degree_words(degree: Degree) -> str:
    level = degrees().first(LEVELS.index(degree.level))
    return level + tr(" in {subjects}", subjects=degree.subject) if degree.subject else level


# ---------------------------------------------------------------- licences and clearances
def _licence(asked: Needs, record: Record, today: date) -> tuple[Standing, str]:
    if asked.generic_licence:
        own = [each for each in record.licences if _is_named(each, asked.text)]
        return _held(own[0], asked, today) if own else _missing(asked.text.strip(" .;,"), asked, record)
    found = []
    for entry, written in asked.licences:
        own = [each for each in record.licences if _is_entry(each, entry)]
        found.append(_held(own[0], asked, today) if own else _missing(written, asked, record))
    choose = min if asked.any_licence else max
    return choose(found, key=lambda each: EASE.index(each[0]))


def _is_entry(licence: Licence, entry: int) -> bool:
    names = (licence.name, *licence.aliases)
    return any(found.entry == entry for name in names for found in phrases("licences", "names").find(name))


def _is_named(licence: Licence, text: str) -> bool:
    """Whether a line names a licence by one of its own names."""
    line = text.casefold()
    return any(name.strip() and name.strip().casefold() in line for name in (licence.name, *licence.aliases))


def _held(licence: Licence, asked: Needs, today: date) -> tuple[Standing, str]:
    """A licence on the record: met unless it lapsed, ran out or is on the way."""
    values = {"need": licence.name, "day": "", "until": ""}
    if licence.expires is not None:
        values["day"] = day_words(licence.expires)
        values["until"] = tr(", until {day}", day=values["day"])
    if licence.state == "in_progress":
        return _later(licence.name, asked) if asked.later else ("not_now", sentence("licence_on_the_way", **values))
    if licence.state == "lapsed":
        return "not_now", sentence("licence_lapsed", **values)
    if licence.expires is not None and licence.expires < today:
        return "not_now", sentence("licence_expired", **values)
    if licence.expires is not None and licence.expires - today <= SOON:
        return "met", sentence("licence_soon", **values)
    return "met", sentence("licence_met", **values)


def day_words(day: date) -> str:
    """A day in words, such as "4 March 2027"."""
    return tr("{day} {month} {year}", day=day.day, month=tr(_MONTHS[day.month - 1]), year=day.year)


_MONTHS: Final = (
    mark("January"), mark("February"), mark("March"), mark("April"), mark("May"), mark("June"), mark("July"),
    mark("August"), mark("September"), mark("October"), mark("November"), mark("December"),
)  # fmt: skip


def _missing(need: str, asked: Needs, record: Record) -> tuple[Standing, str]:
    """A licence that is not on the record: time may be given, something equal may count, else it is not told."""
    if asked.later:
        return _later(need, asked)
    valid = [each.name for each in record.licences if each.state == "held"]
    if asked.equivalent and valid:
        return "ask", sentence("licence_equivalent", need=need, have=" / ".join(valid))
    return "untold", sentence("licence_untold", need=need)


def _later(need: str, asked: Needs) -> tuple[Standing, str]:
    return "not_needed_yet", sentence("licence_later", need=need, time=f" ({asked.within})" if asked.within else "")


def _clearance(asked: Needs, record: Record, today: date) -> tuple[Standing, str]:
    if asked.clearance is not None:
        ladder, rung = asked.clearance
        rungs = clearances()[ladder]
        own = [
            each
            for each in record.licences
            if any(
                found.entry >= rung for name in (each.name, *each.aliases) for found in rungs.find(f"{name} clearance")
            )
        ]
        return _held(own[0], asked, today) if own else _missing(rungs.first(rung), asked, record)
    if asked.right_to_work:
        return _told(record.may_work, "work", {})
    return "not_needed_yet", sentence("check_later")


# ---------------------------------------------------------------- languages
def _language(asked: Needs, record: Record, today: date) -> tuple[Standing, str]:
    del today
    spoken = {each.code: each for each in record.languages}
    if asked.foreign:
        others = [each for each in record.languages if each.level != "native" and _reaches(each, EVERYDAY)]
        if others:
            return "met", sentence("language_met", need=tr("a foreign language"), have=_said(others))
        return "untold", sentence("language_untold", need=tr("a foreign language"))
    found = [_one_language(code, level, spoken.get(code)) for code, level in asked.languages]
    choose = min if asked.any_language and len(found) > 1 else max
    return choose(found, key=lambda each: EASE.index(each[0]))


def _one_language(code: str, level: str, own: Language | None) -> tuple[Standing, str]:
    need = f"{_name(code)}, {_level_words(level)}" if level else _name(code)
    if own is None:
        return "untold", sentence("language_untold", need=need)
    met = _reaches(own, level or EVERYDAY)
    return ("met" if met else "short"), sentence(
        "language_met" if met else "language_short", need=need, have=_said([own])
    )


def _reaches(own: Language, level: str) -> bool:
    """Whether a level answers another; a mother tongue answers all, and C2 answers "native"."""
    return SPOKEN.index(own.level) >= min(SPOKEN.index(level), SPOKEN.index("c2"))


def _name(code: str) -> str:
    codes, names = languages()
    return names.first(codes.index(code)) if code in codes else code


def _level_words(level: str) -> str:
    levels, words = language_levels()
    if level == "native":
        return called(level)
    return f"{words.first(levels.index(level))} ({level.upper()})" if level in levels else level.upper()


def _said(own: Iterable[Language]) -> str:
    """Languages and their levels as they are said back."""
    levels = {each.code: called(each.level) if each.level == "native" else each.level.upper() for each in own}
    return ", ".join(f"{_name(code)} ({level})" for code, level in levels.items())


# ---------------------------------------------------------------- statements
def _told(answer: bool | None, name: str, values: dict[str, str]) -> tuple[Standing, str]:
    """A plain statement of the person's: yes, no, or not told."""
    if answer is None:
        return "untold", sentence(f"{name}_untold", **values)
    return ("met", sentence(f"{name}_met", **values)) if answer else ("short", sentence(f"{name}_no", **values))


def _driving(asked: Needs, record: Record, today: date) -> tuple[Standing, str]:
    del today
    both = (record.drives, record.own_car) if asked.car else (record.drives,)
    answer = None if None in both and False not in both else all(both)
    return _told(answer, "driving", {"car": tr(" and a car") if asked.car else ""})


def _travel(asked: Needs, record: Record, today: date) -> tuple[Standing, str]:
    del today
    if not asked.travel:
        return _told(record.would_move, "relocate", {})
    need = tr(", about {share} % of the time", share=asked.travel_share) if asked.travel_share is not None else ""
    if record.travel_share is None:
        return "untold", sentence("travel_untold", need=need)
    if record.travel_share >= (asked.travel_share if asked.travel_share is not None else 1):
        return "met", sentence("travel_met", need=need)
    return "short", sentence("travel_short", need=need, have=f"{record.travel_share} %")
