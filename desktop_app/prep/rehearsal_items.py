"""What can be said aloud for an interview, one item each with cues and memory; it must not choose or order them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from desktop_app.coaching.cues import cue_words
from desktop_app.playbooks import questions as bank
from desktop_app.playbooks.rehearsal_dates import RETIRED, retired
from desktop_app.records import examples, takes, tellings
from desktop_app.store.lists import DepthKind, TakeMode
from desktop_app.text import DEFAULT_PACE, seconds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from desktop_app.playbooks.model import Field
    from desktop_app.records.questions import KeptRow
    from desktop_app.records.requirements import RequirementRow

HEADLINE_SECONDS: Final = 15
RETRIEVAL_SECONDS: Final = 10
FACT_SECONDS: Final = 15
OWN_SECONDS: Final = 60
VAGUE_SECONDS: Final = 45
"""Seconds for what no bank gives a length of: a headline, a story named, a fact, an own question, a vague one."""

BANDS: Final = {TakeMode.RECRUITER: (45, 75), TakeMode.MANAGER: (80, 120)}
"""Seconds of a full answer (domain.md 2.10)."""

LONGEST: Final = {TakeMode.RECRUITER: 175, TakeMode.MANAGER: 300}
"""Words of the longest telling (M20a), which the upper mark leaves room for."""

PROBES: Final = {
    DepthKind.WHY: "DEP-01",
    DepthKind.ALTERNATIVE: "DEP-01",
    DepthKind.COST: "DEP-06",
    DepthKind.DISAGREED: "DEP-04",
    DepthKind.WORKED: "DEP-05",
    DepthKind.CHANGE: "DEP-07",
}
"""The probe of the bank that each depth note answers."""

_LETTERS: Final = (("situation", "S"), ("task", "T"), ("action", "A"), ("result", "R"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What earlier takes of an item left: the last mark (None: never), its time, note, words and recording."""

    mark: int | None = None
    seconds: int | None = None
    note: str = ""
    text: str = ""
    take: int = 0
    recording: str = ""
    today: bool = False
    rests: bool = False
    rests_after: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to say aloud.

    ``item`` names it as takes do, ``kind`` says what it is (example, probe, vague, fact, must, own, asked, or the
    family of the bank); ``question`` is what is asked (empty: a story without a question of its own). ``cues`` are
    (letter, words), ``whole`` the full text, ``intent`` what a question is after, ``steer`` the way out of a vague
    one. ``probe`` and ``probe_note`` come after the answer. ``limits`` are in seconds, the last one counts. A fact
    brings its field and value, which only a screen can word.
    """

    item: str
    name: str
    kind: str
    mode: TakeMode
    question: str = ""
    example_id: int = 0
    kept_id: int = 0
    cues: tuple[tuple[str, str], ...] = ()
    whole: str = ""
    intent: str = ""
    steer: str = ""
    probe: str = ""
    probe_note: str = ""
    limits: tuple[int, ...] = (60,)
    memory: Memory = field(default_factory=Memory)
    fact: Field | None = None
    value: Any = None

    @property
    def limit(self) -> int:
        """The limit that counts, in seconds."""
        return self.limits[-1]


class Recall:
    """The takes of some items, read once; ``of`` answers for one of them."""

    def __init__(self, session: Session, items: Iterable[str], today: date) -> None:
        self._today = today
        self._takes: dict[str, list[takes.TakeRow]] = {}
        for take in takes.of_items(session, items):
            self._takes.setdefault(take.item, []).append(take)

    def of(self, item: str) -> Memory:
        """What is remembered of an item."""
        done = self._takes.get(item, ())
        if not done:
            return Memory()
        last = done[-1]
        marks = [(each.taken_at.astimezone().date(), each.recall) for each in done if each.recall is not None]
        firm = last.recall is not None and last.recall >= RETIRED
        return Memory(
            mark=last.recall,
            seconds=last.seconds,
            note=last.note,
            text=last.text,
            take=last.id,
            recording=last.recording,
            today=last.taken_at.astimezone().date() == self._today,
            rests=firm and retired(marks),
            rests_after=retired([*marks, (self._today, RETIRED)]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """The stories in front as plain values, read once: rows, tellings, depth notes, competencies by example."""

    stories: Mapping[int, examples.ExampleRow]
    lead: tuple[int, ...]
    versions: Mapping[int, Mapping[str, str]]
    notes: Mapping[int, Mapping[DepthKind, str]]
    competencies: Mapping[int, tuple[str, ...]]
    here: Mapping[int, str]

    def proving(self, competency: str) -> int:
        """The first story in front that shows a competency; 0 where none does."""
        return next((each for each in self.lead if competency in self.competencies.get(each, ())), 0)


def shelf(session: Session, lead: Sequence[int], opportunity_id: int) -> Shelf:
    """Read what the stories in front are told from."""
    rows = {row.id: row for row in examples.in_use(session)}
    return Shelf(
        stories=rows,
        lead=tuple(each for each in lead if each in rows),
        versions=tellings.versions_by_example(session),
        notes=tellings.depth_notes_by_example(session),
        competencies=examples.competencies_by_example(session),
        here=tellings.here_lines(session, opportunity_id) if opportunity_id else {},
    )


def band(mode: TakeMode, answer: tuple[int, int], pace: float = DEFAULT_PACE) -> tuple[int, int]:
    """The two marks of the clock for a full answer: from where it counts as told, and the end."""
    low, high = BANDS.get(mode, answer)
    return low, max(high, seconds(LONGEST[mode], pace)) if mode in LONGEST else high


def story(of: Shelf, example_id: int, mode: TakeMode, limits: tuple[int, ...], *, asked: str = "") -> Item:
    """One story: the full telling with a probe, or its headline alone, which is another thing to remember."""
    row = of.stories[example_id]
    if mode is TakeMode.HEADLINE:
        line = row.headline.strip()
        return Item(
            item=f"headline:{example_id}", name=row.title, kind="headline", mode=mode, example_id=example_id,
            cues=(("•", cue_words(line)),) if line else (), whole=line, limits=(HEADLINE_SECONDS,),
        )  # fmt: skip
    notes = of.notes.get(example_id, {})
    kind, note = next(iter(notes.items()), (DepthKind.WHY, ""))
    return Item(
        item=f"example:{example_id}", name=row.title, kind="example", mode=mode, question=asked,
        example_id=example_id, cues=cues(of, example_id), whole=whole(of, example_id, mode), limits=limits,
        probe=_bank(PROBES[kind]).text, probe_note=note,
    )  # fmt: skip


def cues(of: Shelf, example_id: int) -> tuple[tuple[str, str], ...]:
    """Letter and cue words of each part that is written, and of what it means in this role."""
    row = of.stories[example_id]
    found = [(letter, cue_words(getattr(row, part))) for part, letter in _LETTERS if getattr(row, part).strip()]
    here = of.here.get(example_id, "")
    return (*found, ("▸", cue_words(here))) if here else tuple(found)


def whole(of: Shelf, example_id: int, mode: TakeMode) -> str:
    """The telling as it is written for this listener, otherwise the parts one after the other."""
    written = of.versions.get(example_id, {})
    key = {TakeMode.RECRUITER: "recruiter", TakeMode.MANAGER: "manager"}.get(mode, "")
    return written.get(key, "").strip() or tellings.full_text(of.stories[example_id])


def probes(of: Shelf, example_id: int) -> list[Item]:
    """The second and third questions to one story: those with a note, or one without."""
    notes = of.notes.get(example_id, {}) or {DepthKind.WHY: ""}
    title = of.stories[example_id].title
    return [
        Item(
            item=f"probe:{example_id}:{kind.value}", name=title, kind="probe", mode=TakeMode.PROBE,
            question=_bank(PROBES[kind]).text, example_id=example_id, intent=_bank(PROBES[kind]).intent,
            cues=(("▸", cue_words(note)),) if note else (), whole=note, limits=(_bank(PROBES[kind]).seconds,),
        )
        for kind, note in notes.items()
    ]  # fmt: skip


def of_bank(of: Shelf, question_id: str, kept: KeptRow | None, *, opening: str = "", share: str = "") -> Item:
    """A question of the bank, with the best answer kept beside it or the story that shows what it asks for."""
    row = _bank(question_id)
    example = (kept.example_id if kept and kept.example_id in of.stories else None) or (
        of.proving(row.competency) if row.form == bank.STORY else 0
    )
    answer = (kept.best_answer.strip() if kept else "") or (opening if row.form == "pitch" else "")
    return Item(
        item=f"question:{question_id}", name=row.text, kind=row.family, question=row.text, intent=row.intent,
        mode=TakeMode.PROBE if share == "probe" else TakeMode.WHOLE, example_id=example,
        kept_id=kept.id if kept else 0, limits=(row.seconds,), **_answered(of, example, answer),
    )  # fmt: skip


def own(of: Shelf, kept: KeptRow) -> Item:
    """A question of the person's own, or one really asked that they want to practise."""
    example = kept.example_id if kept.example_id in of.stories else 0
    return Item(
        item=f"kept:{kept.id}", name=kept.text, kind="asked" if kept.came_from_id else "own", mode=TakeMode.WHOLE,
        question=kept.text, example_id=example or 0, kept_id=kept.id, limits=(OWN_SECONDS,),
        **_answered(of, example or 0, kept.best_answer.strip()),
    )  # fmt: skip


def vague(row: bank.PoorQuestion) -> Item:
    """A vague question with the way to steer out of it."""
    return Item(
        item=f"question:{row.id}", name=row.text, kind="vague", mode=TakeMode.POOR_QUESTION, question=row.text,
        steer=row.steer, limits=(VAGUE_SECONDS,),
    )  # fmt: skip


def fact(entry: Field, key: str, value: Any) -> Item:  # noqa: ANN401  a JSON value
    """A plain fact that must come at once."""
    return Item(
        item=f"fact:{key}", name=entry.label, kind="fact", mode=TakeMode.QUICK_FIRE, question=entry.label,
        limits=(FACT_SECONDS,), fact=entry, value=value,
    )  # fmt: skip


def retrieval(of: Shelf, must: RequirementRow, example_id: int) -> Item:
    """A must: name the story and say its first line."""
    row = of.stories.get(example_id)
    first = "" if row is None else row.headline.strip() or row.situation.strip()
    return Item(
        item=f"must:{must.id}", name=must.name, kind="must", mode=TakeMode.RETRIEVAL, question=must.name,
        example_id=example_id if row else 0, cues=((("•", row.title), ("▸", cue_words(first))) if row else ()),
        whole=first, limits=(RETRIEVAL_SECONDS,),
    )  # fmt: skip


def _answered(of: Shelf, example_id: int, answer: str) -> dict[str, Any]:
    """Cues and text behind a question: the answer kept, or else the story."""
    if answer:
        return {"cues": (("▸", cue_words(answer)),), "whole": answer}
    if example_id:
        return {"cues": cues(of, example_id), "whole": whole(of, example_id, TakeMode.WHOLE)}
    return {}


def _bank(question_id: str) -> bank.Question:
    return bank.by_id()[question_id]
