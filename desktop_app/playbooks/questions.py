"""The two banks of questions and what is chosen from them for a rehearsal; it must not know any type by name.

151 questions an interviewer may ask and 62 to ask back (domain.md 4), each with its types as letters; a playbook
names the letters, so a new type draws on the banks without code.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Final

from desktop_app.playbooks import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from desktop_app.playbooks.model import Playbook

SHARES: Final = (("competency", 40), ("leaning", 30), ("fresh", 20), ("closing", 10))
"""Shares of a rehearsal set in percent (domain.md 4)."""

CLOSING: Final = "CLO"
PROBES: Final = "DEP"
STORY: Final = "STAR"
PROBE_FORM: Final = "probe"
POOR_EVERY: Final = 5
"""One poor question to so many others where a playbook asks for them (M07b; our own choice)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question an interviewer may ask; ``seconds`` is the target length of the answer, ``intent`` what they want.

    ``form`` is fact, short, pitch, STAR, plan, bridge, probe, opinion or ask.
    """

    id: str
    family: str
    text: str
    types: tuple[str, ...]
    competency: str
    intent: str
    form: str
    seconds: int

    @property
    def letters(self) -> str:
        """The family's three letters, as in the id."""
        return self.id.partition("-")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskQuestion:
    """One question to ask back: ``intent`` is what one learns, ``use`` where the answer goes."""

    id: str
    group: str
    title: str
    text: str
    types: tuple[str, ...]
    intent: str
    use: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PoorQuestion:
    """A vague question with a way to steer from it to one's own point (M07b, M12c)."""

    id: str
    text: str
    steer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question of a rehearsal set: ``share`` says why it was chosen, ``probe_of`` which story it digs into."""

    id: str
    text: str
    seconds: int
    share: str
    probe_of: str = ""
    steer: str = ""


@cache
def questions() -> tuple[Question, ...]:
    """The bank of questions to expect, in its order."""
    return tuple(Question(**{**row, "types": tuple(row["types"])}) for row in resource.json_list("questions"))


@cache
def by_id() -> dict[str, Question]:
    """The bank of questions to expect by id."""
    return {question.id: question for question in questions()}


@cache
def to_ask() -> tuple[AskQuestion, ...]:
    """The bank of questions to ask, in its order."""
    return tuple(
        AskQuestion(
            id=row["id"],
            group=row["id"].partition("-")[0],
            title=row["group"],
            text=row["text"],
            types=tuple(row["types"]),
            intent=row["intent"],
            use=row["use"],
        )
        for row in resource.json_list("questions_to_ask")
    )


@cache
def poor_questions() -> tuple[PoorQuestion, ...]:
    """Vague questions to steer, in their order."""
    return tuple(PoorQuestion(**row) for row in resource.toml("poor_questions")["question"])


@cache
def competency_names() -> dict[str, str]:
    """The competencies the questions test, by id (domain.md 5)."""
    return {row["id"]: row["name"] for row in resource.json_list("competencies")}


def of(
    types: Collection[str] = (),
    families: Collection[str] = (),
    competencies: Collection[str] = (),
    forms: Collection[str] = (),
) -> tuple[Question, ...]:
    """Questions that fit every filter given; an empty filter lets all through."""
    return tuple(
        question
        for question in questions()
        if (not types or set(types) & set(question.types))
        and (not families or question.letters in families)
        and (not competencies or question.competency in competencies)
        and (not forms or question.form in forms)
    )


def to_ask_of(groups: Collection[str] = (), types: Collection[str] = ()) -> tuple[AskQuestion, ...]:
    """Questions to ask that fit every filter given; an empty filter lets all through."""
    return tuple(
        question
        for question in to_ask()
        if (not groups or question.group in groups) and (not types or set(types) & set(question.types))
    )


def rehearsal_set(
    playbook: Playbook, competencies: Sequence[str], *, size: int = 10, answered: Collection[str] = (), seed: int = 0
) -> tuple[Asked, ...]:
    """What to rehearse for one interview, in the order of an interview (domain.md 4).

    40 % serve the competencies of the requirements in their rank order, 30 % come from the families this type leans
    on, 20 % were never answered, 10 % close. What one share cannot fill, the others fill. Where the playbook says so,
    each story is followed by one depth probe (M07a), and one poor question comes to every five others (M07b); both
    are over and above ``size``.

    Args:
        playbook: says which letters, families and extras.
        competencies: ids in the person's rank order, the most wanted first.
        size: how many questions.
        answered: ids of questions the person has answered before.
        seed: another seed gives another set; the same one always the same.
    """
    random = Random(seed)
    pool = list(of(types=playbook.types))
    random.shuffle(pool)
    chosen: dict[str, tuple[Question, str]] = {}
    takers: dict[str, Callable[[], Iterable[Question]]] = {
        "competency": lambda: _by_rank(pool, competencies),
        "leaning": lambda: [each for each in pool if each.letters in playbook.rehearsal.leans],
        "fresh": lambda: [each for each in pool if each.id not in answered],
        "closing": lambda: [each for each in pool if each.letters == CLOSING],
    }
    # The narrow share goes first, so that wide ones cannot use up what it needs.
    for name in ("closing", "competency", "leaning", "fresh"):
        _take(chosen, name, takers[name](), counts(size)[name])
    for name in ("competency", "leaning", "fresh"):
        _take(chosen, name, takers[name](), size - len(chosen))
    _take(chosen, "other", pool, size - len(chosen))
    places = {question.id: number for number, question in enumerate(questions())}
    ordered = sorted(chosen.values(), key=lambda each: places[each[0].id])
    return tuple(_with_extras(ordered, playbook, random))


def counts(size: int) -> dict[str, int]:
    """How many questions each share gets of ``size``, largest remainders first, so that they add up."""
    exact = {name: size * percent for name, percent in SHARES}
    found = {name: value // 100 for name, value in exact.items()}
    short = size - sum(found.values())
    for name in sorted(exact, key=lambda each: exact[each] % 100, reverse=True)[:short]:
        found[name] += 1
    return found


def _take(chosen: dict[str, tuple[Question, str]], share: str, offered: Iterable[Question], count: int) -> None:
    """Add up to ``count`` questions that are not chosen yet."""
    wanted = len(chosen) + max(0, count)
    for question in offered:
        if len(chosen) >= wanted:
            return
        chosen.setdefault(question.id, (question, share))


def _by_rank(pool: list[Question], competencies: Sequence[str]) -> list[Question]:
    """One question for each competency in rank order, then a second one for each, and so on."""
    queues = [[each for each in pool if each.competency == competency] for competency in dict.fromkeys(competencies)]
    longest = max((len(queue) for queue in queues), default=0)
    return [queue[turn] for turn in range(longest) for queue in queues if turn < len(queue)]


def _with_extras(ordered: list[tuple[Question, str]], playbook: Playbook, random: Random) -> list[Asked]:
    """The set with chosen probes behind stories, extra probes and poor questions where the playbook asks for them."""
    probes = [each for each in ordered if each[0].form == PROBE_FORM]
    extra = list(of(families=(PROBES,)))
    random.shuffle(extra)
    poor = list(poor_questions())
    random.shuffle(poor)
    found: list[Asked] = []
    for number, (question, share) in enumerate([each for each in ordered if each[0].form != PROBE_FORM], 1):
        found.append(_asked(question, share))
        if question.form == STORY and probes:
            probe, why = probes.pop(0)
            found.append(_asked(probe, why, probe_of=question.id))
        elif question.form == STORY and playbook.rehearsal.probe_after_story:
            found.append(_asked(extra[0], "probe", probe_of=question.id))
            extra.append(extra.pop(0))
        if playbook.rehearsal.poor_questions and number % POOR_EVERY == 0 and poor:
            vague = poor.pop(0)
            found.append(Asked(id=vague.id, text=vague.text, seconds=0, share="poor", steer=vague.steer))
    return found + [_asked(question, share) for question, share in probes]


def _asked(question: Question, share: str, probe_of: str = "") -> Asked:
    """A question of the bank as part of a set."""
    return Asked(id=question.id, text=question.text, seconds=question.seconds, share=share, probe_of=probe_of)
