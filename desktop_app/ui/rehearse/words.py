"""The words of Rehearse: what an item is, how it stands, when it comes again; they must choose and keep nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.text import words as words_of
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.when import day_text

if TYPE_CHECKING:
    from datetime import date


def clock_text(seconds: int | None) -> str:
    """Seconds as minutes and seconds: 1:38."""
    minutes, rest = divmod(seconds or 0, 60)
    return f"{minutes}:{rest:02}"


def mode_names() -> dict[str, str]:
    """Each way of rehearsing by its key."""
    return {
        "headline": tr("headline only, 15 s"),
        "recruiter": tr("as a recruiter asks, 45 to 75 s"),
        "manager": tr("as a manager asks, 80 to 120 s"),
        "probe": tr("second questions, one after the other"),
        "poor_question": tr("vague questions, you steer"),
        "quick_fire": tr("plain facts, quick"),
        "whole": tr("a whole interview, in its order"),
        "retrieval": tr("a must: name the story, first line, 10 s"),
    }


def kind_name(item: Any) -> str:
    """What kind of thing an item is."""
    names = {
        "example": tr("example and probe") if item.probe else tr("example"),
        "headline": tr("headline"),
        "probe": tr("second question"),
        "vague": tr("vague question"),
        "fact": tr("fact"),
        "must": tr("must"),
        "own": tr("your own question"),
        "asked": tr("really asked"),
    }
    return str(names.get(item.kind, item.kind))


def second_line(item: Any) -> str:
    """What kind of thing it is, and how long it may take."""
    return tr("{kind} · {limit} s", kind=kind_name(item), limit=item.limit)


def is_done(item: Any) -> bool:
    """Said today and come back: it rests until the next session."""
    return bool(item.memory.today and (item.memory.mark or 0) >= 2)


def item_sentence(item: Any) -> str:
    """What is read out: Why leave the ward, 45 seconds, mark 0 of 3, due."""
    if item.memory.mark is None:
        return tr("{name}, {limit} seconds, not said yet", name=item.name, limit=item.limit)
    if is_done(item):
        return tr("{name}, {limit} seconds, mark {mark} of 3, done today", name=item.name, limit=item.limit,
                  mark=item.memory.mark)  # fmt: skip
    return tr("{name}, {limit} seconds, mark {mark} of 3, due", name=item.name, limit=item.limit, mark=item.memory.mark)


def question_words(item: Any) -> str:
    """What is asked."""
    if item.kind == "must":
        return tr("They ask for: {must}. Which story, and its first line?", must=item.question)
    if item.kind == "headline":
        return tr("“{story}” in one breath.", story=item.name)
    return str(item.question or tr("Tell me about a time like “{story}”.", story=item.name))


def steer_words(item: Any) -> str:
    """One line under the question: what helps to answer it, known before one speaks."""
    words = {
        "example": tr("One past event: your own part, one reason.")
        + " "
        + (tr("Then one probe.") if item.probe else ""),
        "headline": tr("What changed because of you, and by how much."),
        "probe": tr("About “{story}”. The reason first.", story=item.name),
        "vague": tr("A vague question: steer to one of your points."),
        "fact": tr("Short, plain, the same to everybody."),
        "must": tr("Naming it is enough. Ten seconds."),
    }
    return str(words.get(item.kind, "")).strip()


def coming_back(memory: Any, mark: int, next_day: date | None) -> str:
    """Under a mark: when the item would come again."""
    if mark < 2:
        return tr("again today")
    if memory.rests_after:
        return tr("then it rests")
    return day_text(next_day) if next_day else tr("next time")


def since_last(seconds: int, item: Any) -> str:
    """How this take compares with the last one, in plain seconds."""
    last = item.memory.seconds
    if not last:
        return tr("The first time you say it.")
    if abs(seconds - last) < 3:
        return tr("As long as last time.")
    if seconds < last:
        return plural("{n} s shorter than last time.", "{n} s shorter than last time.", last - seconds)
    return plural("{n} s longer than last time.", "{n} s longer than last time.", seconds - last)


def last_words(item: Any) -> str:
    """How long it took the last time; the marks stand under the bar."""
    last = item.memory.seconds
    return tr("last time {time}", time=clock_text(last)) if last else tr("not said yet")


def taken_words(seconds: int, limit: int, fillers: int) -> str:
    """Inside or over, and the fillers counted."""
    inside = tr("inside {limit} s", limit=limit) if seconds <= limit else tr("over by {n} s", n=seconds - limit)
    many = plural("{n} filler", "{n} fillers", fillers)
    return tr("{words} · {fillers}", words=inside, fillers=many)


def spoken_words(seconds: int, words: int, fillers: int) -> str:
    """What a typed take says of pace and fillers (domain.md 2.10): counts, and a word only where it helps."""
    from desktop_app.coaching import memorised

    found = [plural("{n} word", "{n} words", words)]
    rate = memorised.words_a_minute(words, seconds)
    if seconds >= 5:
        rated = {
            "slow": tr("{n} a minute, slow: a little more speed helps", n=round(rate)),
            "quiet": tr("{n} a minute", n=round(rate)),
            "comfortable": tr("{n} a minute, comfortable", n=round(rate)),
            "fast": tr("{n} a minute, fast: leave pauses", n=round(rate)),
        }
        found.append(rated[memorised.pace_of(rate).value])
    if memorised.too_many_fillers(fillers, seconds):
        found.append(plural("{n} filler, that is many", "{n} fillers, that is many", fillers))
    return tr(" · ").join(found)


def weighed_words(text: str, item: Any, seconds: int, fillers: int) -> str:
    """Pace, fillers and likeness with the last take of a typed one (domain.md 2.10); empty where nothing is typed."""
    from desktop_app.coaching import memorised

    count = len(words_of(text))
    if not count:
        return ""
    said = spoken_words(seconds, count, max(fillers, memorised.fillers_in(text)))
    if item.memory.text and memorised.sounds_memorised(text, item.memory.text):
        same = tr("Nearly the same words as last time. Change the opening words; keep the points.")
        said = tr("{counts}. {advice}", counts=said, advice=same)
    return said
