"""The words of Today: what each action is called, why it is offered, where it leads; it must choose nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.ui.translate import plural, tr
from desktop_app.ui.when import day_text, short_day, time_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


def action_words(action: Any, today: date) -> tuple[str, str]:
    """(what to do, why) of one of the next twenty minutes' actions."""
    name = action.name
    words = {
        "calm": (tr("Open the calm page"), tr("Stop learning now. Your first two sentences are there.")),
        "brief": (tr("Print the brief"), tr("Most pages are done and nothing is printed yet.")),
        "logistics": (tr("Check the way there"), tr("Place, link, name at the door, water, pen.")),
        "facts": (
            plural(
                "Answer {n} question that can knock you out",
                "Answer {n} questions that can knock you out",
                action.count,
            ),
            tr("A slow answer on permission, notice, place or pay can end it early."),
        ),
        "must": (
            tr("Bridge “{line}”", line=name),
            plural(
                "A must-have with nothing behind it.",
                "One of {n} must-haves with nothing behind them.",
                action.count,
            ),
        ),
        "rehearse": (tr("Say “{story}” aloud", story=name), _said_last(action.due, today) if action.due else ""),
        "signals": (
            _to_check(name, action.count),
            _second_hand(action.count, action.ranked),
        ),
        "tips": (tr("Ask {who} for tips", who=name), tr("They put you forward and would like you to do well.")),
        "page": (tr("Go on with “{page}”", page=name), tr("The first page that is still open.")),
    }
    return words[action.kind]


def _to_check(who: str, count: int) -> str:
    if not who:
        return plural("Choose how to check what you heard", "Choose how to check {n} things you heard", count)
    return plural(
        "Choose how to check what {who} told you", "Choose how to check {n} things {who} told you", count, who=who
    )


def _second_hand(count: int, ranked: int) -> str:
    far = plural("It is second-hand, size of gap unknown.", "All second-hand, size of gap unknown.", count)
    top = plural("One of them is in your top three.", "{n} of them are in your top three.", ranked) if ranked else ""
    return tr("{first} {second}", first=far, second=top).strip()


def _said_last(due: Any, today: date) -> str:
    """How the last take went: its day and time against what there is time for, and the note kept with it."""
    note = tr("Your note: “{note}”.", note=due.note) if due.note else ""
    if due.last_on is None:
        return note or tr("You have not said it aloud yet.")
    day = day_back(due.last_on, today) if (today - due.last_on).days < 2 else tr("on {day}", day=day_text(due.last_on))
    took = ""
    if due.last_seconds and due.last_seconds > due.limit > 0:
        over, limit = due.last_seconds, due.limit
        took = tr("It took {took} s {day}; there is time for {limit} s.", day=day, took=over, limit=limit)
    elif due.last_seconds:
        took = tr("It took {took} s {day}.", day=day, took=due.last_seconds)
    return tr("{first} {second}", first=took, second=note).strip() or tr("The weakest of your stories for this talk.")


def day_back(day: date, today: date) -> str:
    """A day that is over: today, yesterday, Mon 2 Mar."""
    return {0: tr("today"), 1: tr("yesterday")}.get((today - day).days) or short_day(day)


def one_after_another(codes: Sequence[str]) -> str:
    """Up to three codes of pages: H5, then H3 and H7."""
    if len(codes) < 2:
        return codes[0] if codes else ""
    rest = tr("{one} and {other}", one=codes[1], other=codes[2]) if len(codes) > 2 else codes[1]
    return tr("{first}, then {rest}", first=codes[0], rest=rest)


def nearest_words(title: str, shared: Sequence[str]) -> str:
    """What comes nearest to a must that has nothing behind it, by which words of the person's own."""
    if not shared:
        return tr("“{story}” comes nearest.", story=title)
    words = tr(", ").join(tr("“{word}”", word=word) for word in shared[:2])
    return tr("“{story}” comes nearest, by {words}.", story=title, words=words)


def due_words(due: date | None, today: date) -> tuple[str, bool]:
    """When a note is due, and whether that presses."""
    if due is None or due >= today:
        return tr("today"), True
    return tr("since {day}", day=short_day(due)), True


def follow_up_why(row: Any) -> str:
    """Why a note is due, and whether words stand ready for it."""
    from desktop_app import text

    count = len(text.words(row.text)) if row.text.strip() else 0
    draft = plural("Draft ready, {n} word.", "Draft ready, {n} words.", count) if count else ""
    return tr("{first} {second}", first=draft, second=_rule_words(row)).strip()


def _rule_words(row: Any) -> str:
    """The rule that put the note down (domain.md 2.9), in words; a task keeps the person's own."""
    if row.kind == "nudge":
        if row.number > 1:
            return tr("The second and last one.")
        if row.expects is None:
            return tr("No day was promised. First of two at most.")
        return tr("They promised an answer by {day}. First of two at most.", day=short_day(row.expects))
    words = {
        "thanks": tr("Short, and on the same day."),
        "tips": tr("Two working days before you meet."),
        "report_back": tr("Two lines: how it went, still keen, what is open."),
        "close": tr("A polite close; the door stays open."),
        "feedback": tr("Accept and thank first, then ask for one sentence."),
        "fact_changed": tr("They were told something else."),
    }
    return words.get(row.kind) or (tr(row.why) if row.why else "")


def heard_words(row: Any) -> str:
    """Whose word it was, when, how far from the boss and what became of it."""
    from desktop_app.ui.signals.words import distance_words, state_words, who_said  # not before the first picture

    when = day_text(row.heard_on, weekday=False)
    how = tr("quoted, {day}", day=when) if row.quoted else when
    far, state = distance_words(row.distance), state_words(row)
    return tr("{who}, {how} · {distance}, {state}", who=who_said(row), how=how, distance=far, state=state)


def after_cells(later: Any) -> tuple[str, str, str, str]:
    """Day, post, with whom or what it waits for, how far: one line of what comes after (M09a)."""
    gate = later.gate
    post = tr("{employer}, {post}", employer=gate.row.employer, post=gate.row.title) if gate.row.employer else ""
    post = post or gate.row.title
    if gate.group == "closed":
        day = day_text(gate.row.closed_on, weekday=False) if gate.row.closed_on else ""
        return tr("Closed"), post, _why_closed(gate.row), day
    if gate.waiting:
        whose = gate.next.person or later.person
        waits = tr("{who}’s answer comes first", who=whose) if whose else tr("their answer comes first")
        since = gate.next.starts
        return tr("Waiting"), post, waits, tr("since {day}", day=short_day(since.astimezone())) if since else ""
    if gate.next is None:
        closes = gate.row.closes_on
        return tr("No round yet"), post, tr("closes {day}", day=short_day(closes)) if closes else "", ""
    starts = gate.next.starts.astimezone() if gate.next.starts else None
    day = tr("{day}, {time}", day=short_day(starts), time=time_text(starts)) if starts else tr("No day yet")
    whom = tr(", ").join(part for part in (later.kind, gate.next.person) if part)
    pages = plural("{done} of {n} page", "{done} of {n} pages", later.pages, done=gate.pages_done)
    return day, post, whom, pages if gate.pages_done else tr("not begun")


def _why_closed(row: Any) -> str:
    """Why it ended in words that blame nobody; what is kept where no reason was given."""
    from desktop_app.playbooks.outcomes import reasons

    return reasons()[row.close_reason] if row.close_reason else row.kept


def reader_words(person: str) -> str:
    """Whose counting a reading is."""
    name = person.removeprefix("the ")
    return tr("{reader}’s view", reader=name)


def follow_up_words(kind: str, person: str, employer: str) -> str:
    """What a due note is called."""
    who = person or employer
    words = {
        "thanks": tr("Thank {who}", who=who),
        "tips": tr("Ask {who} for tips", who=who),
        "report_back": tr("Report back to {who}", who=who),
        "nudge": tr("Nudge {who}, once", who=who),
        "close": tr("Close politely with {who}", who=who),
        "feedback": tr("Ask {who} for one sentence", who=who),
        "next_touch": tr("Write to {who}", who=who),
        "papers": tr("Send the papers to {who}", who=who),
        "fact_changed": tr("Tell {who} what changed", who=who),
        "other": tr("Note to {who}", who=who),
    }
    return words[kind]


def start_words(seen: Any, number: int, today: date) -> str:
    """What starting an action of ``prep.today_kept`` would do, counted from 1; empty where there is none."""
    actions = seen.next.actions if seen is not None and seen.next is not None else ()
    return tr("Start: {what}", what=action_words(actions[number - 1], today)[0]) if number <= len(actions) else ""
