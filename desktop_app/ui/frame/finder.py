"""What the store's search finds, as rows of the palette: words, icon and place; it must not search or rank itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from desktop_app.ui.frame.palette import MOST, Found, Hit
from desktop_app.ui.places import Place
from desktop_app.ui.translate import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.store import search
    from desktop_app.ui.frame.palette import Finder
    from desktop_app.ui.store import Store


class _Kind(NamedTuple):
    """How a kind of record is called, its icon, and where it opens: page, tab, and the name its id has there."""

    words: str
    icon: str
    page: str
    named: str
    tab: str = ""


KINDS: Final = {
    "opportunity": _Kind(mark("Opportunity"), "opportunities", "opportunity", "opportunity", "overview"),
    "person": _Kind(mark("Person"), "people", "people", "person"),
    "interview": _Kind(mark("Interview"), "calendar", "interview", "interview"),
    "example": _Kind(mark("Example"), "examples", "examples", "example"),
    "requirement": _Kind(mark("Requirement"), "document", "opportunity", "requirement", "coverage"),
    "posting": _Kind(mark("Posting"), "document", "opportunity", "posting", "posting"),
    "signal": _Kind(mark("Signal"), "quote", "opportunity", "signal", "signals"),
    "trait": _Kind(mark("What they look for"), "quote", "opportunity", "trait", "signals"),
    "fact": _Kind(mark("Fact"), "check", "opportunity", "fact", "facts"),
    "submission": _Kind(mark("Submission"), "mail", "opportunity", "submission", "facts"),
    "glossary_term": _Kind(mark("Word explained"), "document", "opportunity", "term", "overview"),
    "match_item": _Kind(mark("What must be right for you"), "check", "opportunity", "match_item", "overview"),
    "answer": _Kind(mark("Preparation"), "edit", "interview", "answer"),
    "answer_plan": _Kind(mark("Answer to rehearse"), "rehearse", "rehearse", "plan"),
    "ask_item": _Kind(mark("Question to ask"), "help", "interview", "ask"),
    "kept_question": _Kind(mark("Question you keep"), "rehearse", "questions", "kept"),
    "asked_question": _Kind(mark("Question you were asked"), "rehearse", "debrief", "asked"),
    "take": _Kind(mark("Rehearsal"), "rehearse", "rehearse", "take"),
    "debrief": _Kind(mark("Debrief"), "check", "debrief", "debrief"),
    "promise": _Kind(mark("Promise"), "calendar", "debrief", "promise"),
    "follow_up": _Kind(mark("Follow-up"), "mail", "follow_up", "follow_up"),
    "contact": _Kind(mark("Contact"), "people", "people", "contact"),
}
"""Kinds that open by themselves; a record of another kind opens where it belongs (``Hit.home``)."""

IDS: Final = frozenset({"opportunity", "interview", "person", "example"})
"""Homes whose id goes into the place, under the same name."""

JOINT: Final = " · "
MOST_ALOUD: Final = 2
PREFIXES: Final = {"@": ("person", "contact"), "#": ("requirement",)}


def place_of(kind: str, number: int, home: Iterable[tuple[str, int]]) -> Place:
    """Where a record opens: its own page, else that of the nearest thing it belongs to."""
    chain = [(kind, number), *home]
    shown = next(((name, id_) for name, id_ in chain if name in KINDS), ("", 0))
    if not shown[0]:
        return Place("settings")
    known = KINDS[shown[0]]
    ids = {name: id_ for name, id_ in reversed(chain) if name in IDS}
    where = ids | {known.named: shown[1]} | ({"tab": known.tab} if known.tab else {})
    return Place.at(known.page, **where)


def row(hit: search.Hit, called: dict[tuple[str, int], str]) -> Hit:
    """One hit as the palette shows it; ``called`` names what it may belong to.

    A part of an example or a person (a wording, a figure, a contact) is shown under the name of that.
    """
    known = KINDS.get(hit.kind) or next((KINDS[name] for name, _ in hit.home if name in KINDS), KINDS["opportunity"])
    belongs = in_one_line(next((called[home] for home in hit.home if home in called), ""))
    text = in_one_line("".join(piece.text for piece in hit.snippet))
    title = in_one_line("".join(piece.text for piece in hit.title))
    if hit.private:
        text = tr("private note")
    if hit.kind not in KINDS and hit.home and hit.home[0] in called and not hit.private:
        title, text = belongs, JOINT.join(part for part in (title, text) if part)
    if not title:
        title, text = (text, "") if text and not hit.private else (belongs or tr(known.words), text)
    if all(part.strip("… ") in title.casefold() for part in text.casefold().split(JOINT)):
        text = ""
    context = [
        tr(known.words),
        belongs if belongs != title else "",
        tr("“{words}”", words=text) if text and not hit.private else text,
    ]
    return Hit(title, JOINT.join(part for part in context if part), known.icon, place_of(hit.kind, hit.id, hit.home))


def in_one_line(text: str) -> str:
    """Lines of a posting and fields of a record after one another; a line break would fall out of the row."""
    joined = ""
    for line in text.splitlines():
        words = " ".join(line.split()).lstrip("-–•* ")
        joint = " " if joined.endswith((".", "!", "?", "…", ":", ";", ",")) else JOINT
        joined += (joint if joined and words else "") + words
    return joined


def once(found: Iterable[Hit]) -> tuple[Hit, ...]:
    """Rows without those that have the same name and open the same place as a better one."""
    kept: dict[tuple[str, Place], Hit] = {}
    for each in found:
        kept.setdefault((each.title, each.place), each)
    return tuple(kept.values())


def aloud(hits: Iterable[search.Hit], called: dict[tuple[str, int], str]) -> tuple[Hit, ...]:
    """What can be said aloud among the hits, as something to do."""
    said: dict[Place, Hit] = {}
    for hit in hits:
        if hit.kind == "kept_question" and hit.title:
            name, place = "".join(piece.text for piece in hit.title), Place.at("rehearse", question=f"kept:{hit.id}")
        elif hit.kind == "example" and (hit.kind, hit.id) in called:
            name, place = called[hit.kind, hit.id], Place.at("rehearse", example=hit.id)
        else:
            continue
        said.setdefault(place, Hit(tr("Rehearse: {what}", what=in_one_line(name)), "", "rehearse", place))
    return tuple(said.values())[:MOST_ALOUD]


def finder(store: Store) -> Finder:
    """Search the store as it stands."""

    def find(words: str, prefix: str) -> Found:
        from desktop_app.store import search

        with store.read() as session:
            hits = search.find(session, words, kinds=PREFIXES.get(prefix, ()), limit=MOST)
            called = _names(session, hits)
            nearest = "" if hits else search.nearest_word(session, words.rsplit(maxsplit=1)[-1]) or ""
        rows = once(row(hit, called) for hit in hits)
        return Found(rows, len(rows), nearest, aloud(hits, called) if not prefix else ())

    return find


def _names(session: Any, hits: Iterable[search.Hit]) -> dict[tuple[str, int], str]:
    """What the opportunities, people and examples that hits belong to are called."""
    from desktop_app.records import examples, opportunities, people

    wanted = {kind for hit in hits for kind in (hit.kind, *(name for name, _ in hit.home))}
    named: dict[tuple[str, int], str] = {}
    if "opportunity" in wanted:
        named |= {("opportunity", one.id): one.employer or one.title for one in opportunities.in_list(session)}
    if "person" in wanted:
        named |= {("person", one.id): one.name for one in people.in_list(session)}
    if "example" in wanted:
        named |= {("example", one.id): one.title for one in examples.in_short(session)}
    return named
