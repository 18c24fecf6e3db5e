"""When a page is done: the rules that playbooks name, each implemented once; it must not know any page by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal

from desktop_app.playbooks import questions, resource, values
from desktop_app.playbooks.attitude import attitude_list
from desktop_app.playbooks.rules import Progress, Spec
from desktop_app.text import seconds, words
from desktop_app.vocabulary import Level, LinkKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from desktop_app.playbooks.model import Page, Rule
    from desktop_app.playbooks.state import ExampleFact, PageState, RequirementFact

_NO_LIMIT: Final = 1_000_000
Status = Literal["done", "begun", "open"]


def progress(page: Page, state: PageState) -> tuple[Progress, ...]:
    """How far each done rule of the page is, in the page's order."""
    return tuple(DONE[rule.rule].run(rule, page, state) for rule in page.done)


def status(page: Page, state: PageState) -> Status:
    """Whether the page is done by its rules, begun (anything filled or any rule moved) or open."""
    found = progress(page, state)
    if found and all(each.done for each in found):
        return "done"
    if any(values.filled(value) for value in state.values.values()) or any(each.have for each in found):
        return "begun"
    return "open"


def _labelled(page: Page, path: str) -> str:
    """What the person calls the field or column at a path."""
    key, column = values.split(path)
    field = page.field(key)
    inner = field.column(column) if field and column else field
    return inner.label if inner else path


def _word(table: str, key: str, number: int = 0) -> str:
    """How something that is open is called (``resources/fragments.toml``); a key without words of its own is one."""
    word: str = resource.toml("fragments")[table].get(key, key)
    return word.format(number=number)


def _progress(met: Iterable[tuple[str, bool]], need: int | None = None) -> Progress:
    """Count (name, whether met) pairs; all are needed unless ``need`` says fewer."""
    listed = list(met)
    have = sum(1 for _, good in listed if good)
    wanted = len(listed) if need is None else need
    missing = tuple(name for name, good in listed if name and not good) if have < wanted else ()
    return Progress(have=min(have, wanted), need=wanted, missing=missing)


def _filled(rule: Rule, page: Page, state: PageState) -> Progress:
    """Fields that hold something: all of ``fields``, or ``least`` of them."""
    pairs = [(_labelled(page, path), values.any_filled(state, path)) for path in rule.argument("fields")]
    return _progress(pairs, rule.argument("least"))


def _equals(rule: Rule, page: Page, state: PageState) -> Progress:
    """A choice that stands at one of ``values``."""
    path = rule.argument("path")
    wanted = rule.argument("values")
    return _progress([(_labelled(page, path), any(value in wanted for value in values.at(state, path)))])


def _words(rule: Rule, page: Page, state: PageState) -> Progress:
    """A text between ``least`` and ``most`` words."""
    path = rule.argument("path")
    count = values.count_words(state, path)
    good = rule.argument("least", 1) <= count <= rule.argument("most", _NO_LIMIT)
    return _progress([(_labelled(page, path), good)])


def _rows(rule: Rule, page: Page, state: PageState) -> Progress:
    """Rows whose ``columns`` are all filled: ``least`` of them, or with ``all`` every row there ought to be.

    ``words`` bounds the words of each text, ``together`` those of a whole row; a row that stands at a value of
    ``excused`` needs nothing more.
    """
    key, columns = rule.argument("path"), rule.argument("columns", ())
    field_value = state.values.get(key)
    listed: list[Mapping[str, Any]] = values.rows(state, key)
    if not columns and isinstance(field_value, list | tuple):
        listed = [value if isinstance(value, Mapping) else {"": value} for value in field_value]
    excused = rule.argument("excused", ())
    good = [
        row
        for row in listed
        if _row_fits(row, columns, rule) or any(row.get(column) in allowed for column, allowed in excused)
    ]
    if not rule.argument("all"):
        least = rule.argument("least", 1)
        return Progress(
            have=min(len(good), least), need=least, missing=() if len(good) >= least else (_labelled(page, key),)
        )
    field = page.field(key)
    seeds = state.seeds.get(key, ()) if field and field.seeded else ()
    whole = {row.get("ref") for row in good}
    own = {seed.ref for seed in seeds}
    pairs = [(seed.label, seed.ref in whole) for seed in seeds]
    pairs += [("", row in good) for row in listed if row.get("ref") not in own and values.filled(row)]
    pairs += [("", False)] * (rule.argument("least", 0) - len(pairs))
    if not pairs and not state.facts.requirements:
        pairs = [("", False)]  # no gap is found where nothing is asked yet: empty is not done
    return _progress(pairs)


def _row_fits(row: Mapping[str, Any], columns: tuple[str, ...], rule: Rule) -> bool:
    """Whether one row is complete and within the words it may take."""
    looked_at = [row.get(column) for column in columns] or [row]
    if not all(values.filled(value) for value in looked_at):
        return False
    counts = [len(words(value)) for key, value in row.items() if key != "ref" and isinstance(value, str)]
    longest: int = rule.argument("words", _NO_LIMIT)
    whole: int = rule.argument("together", _NO_LIMIT)
    return max(counts, default=0) <= longest and sum(counts) <= whole


def _spoken(rule: Rule, page: Page, state: PageState) -> Progress:
    """Fields that are filled and said in ``seconds`` or less: all, or ``least`` of them."""
    pairs = []
    for path in rule.argument("fields"):
        count = values.count_words(state, path)
        good = count > 0 and seconds(count, state.facts.pace) <= rule.argument("seconds")
        pairs.append((_labelled(page, path), good))
    return _progress(pairs, rule.argument("least"))


def _read(rule: Rule, page: Page, state: PageState) -> Progress:
    """A card that was read, or a list of which every item was ticked (without seeds: the shared attitude list)."""
    path = rule.argument("path")
    value = state.values.get(path)
    field = page.field(path)
    offered = [choice.value for choice in field.choices] if field else []
    if not isinstance(value, list | tuple):
        return _progress([(_labelled(page, path), value is True)])
    need = len(offered) or len(state.seeds.get(path, ())) or len(attitude_list().items)
    return Progress(have=min(len(set(map(str, value))), need), need=need)


def _requirements(rule: Rule, page: Page, state: PageState) -> Progress:
    """Every requirement has a level and at least ``musts`` are musts."""
    listed = state.facts.requirements
    musts = sum(each.level is Level.MUST for each in listed)
    pairs = [(each.text, each.level is not Level.UNKNOWN) for each in listed]
    pairs.append((_word("open", "must"), musts >= rule.argument("musts", 1)))
    return _progress(pairs)


def _signals(rule: Rule, page: Page, state: PageState) -> Progress:
    """A signal for each of ``about``; or marked unknown in ``unknown`` with a question of ``ask`` chosen."""
    unknown = _ticked(state, rule.argument("unknown", ""))
    asked = any(question.group in rule.argument("ask", ()) for question in state.facts.questions)
    known = {signal.about for signal in state.facts.signals if signal.state != "dropped"}
    return _progress(
        (_word("about", about), about in known or (about in unknown and asked)) for about in rule.argument("about")
    )


def _ranked(rule: Rule, page: Page, state: PageState) -> Progress:
    """Each rank in ``fields`` (in the order of ``about``) holds ``least`` points, or fewer where fewer are known."""
    unknown = _ticked(state, rule.argument("unknown", ""))
    pairs = []
    for path, about in zip(rule.argument("fields"), rule.argument("about"), strict=True):
        known = sum(signal.about == about and signal.state != "dropped" for signal in state.facts.signals)
        need = min(rule.argument("least", 3), max(1, known))
        held = [item for item in values.listed(state.values.get(path)) if values.filled(item)]
        pairs.append((_labelled(page, path), len(held) >= need or about in unknown))
    return _progress(pairs)


def _ticked(state: PageState, path: str) -> tuple[Any, ...]:
    """The choices ticked in a field."""
    return tuple(values.listed(state.values.get(path)))


def proved(requirement: RequirementFact, state: PageState) -> bool:
    """Whether a requirement has an example or a prepared gap line (COV-01)."""
    linked = any(
        link.requirement == requirement.ref and link.example is not None and link.kind is not LinkKind.NONE
        for link in state.facts.links
    )
    return linked or requirement.gap_line


def _musts_proved(rule: Rule, page: Page, state: PageState) -> Progress:
    """COV-01: every must has an example or a gap line, and there is a must."""
    pairs = [(each.text, proved(each, state)) for each in musts(state)]
    return _progress(pairs or [(_word("open", "must"), False)])


def musts(state: PageState) -> list[RequirementFact]:
    """The musts, in the person's order."""
    return [each for each in state.facts.requirements if each.level is Level.MUST]


def _team_proof(rule: Rule, page: Page, state: PageState) -> Progress:
    """COV-07: an example of teamwork that names both parts, or both parts written on the page."""
    in_store = any(team_example(each) for each in state.facts.examples)
    parts = rule.argument("fields", ())
    on_page = bool(parts) and all(values.any_filled(state, path) for path in parts)
    return _progress([(_word("open", "team"), in_store or on_page)])


def team_example(example: ExampleFact) -> bool:
    """Whether an example proves teamwork with both parts (COV-07)."""
    return "teamwork" in example.competencies and example.my_part and example.their_part


def _questions(rule: Rule, page: Page, state: PageState) -> Progress:
    """Questions chosen: ``least`` in all, one of each of ``groups``, one of each list in ``kinds`` (by id)."""
    chosen = state.facts.questions
    pairs = [
        (_word("group", group), any(question.group == group for question in chosen))
        for group in rule.argument("groups", ())
    ]
    for name, ids in rule.argument("kinds", ()):
        pairs.append((name, any(question.id in ids for question in chosen)))
    least = rule.argument("least", 0)
    pairs += [(_word("open", "question", number), len(chosen) >= number) for number in range(1, least + 1)]
    return _progress(pairs)


def _takes(rule: Rule, page: Page, state: PageState) -> Progress:
    """``times`` takes of ``item``, the last ones running, each between ``least`` and ``most`` seconds."""
    times = rule.argument("times", 1)
    seconds_of = [take.seconds for take in state.facts.takes if take.item == rule.argument("item")]
    low, high = rule.argument("least", 0), rule.argument("most", _NO_LIMIT)
    have = 0
    for each in reversed(seconds_of):
        if not low <= each <= high:
            break
        have += 1
    return Progress(have=min(have, times), need=times)


def _recall(rule: Rule, page: Page, state: PageState) -> Progress:
    """The last take of every item of a family ("must", "example") recalled at ``least`` or better.

    ``days`` asks for that many different days with such a recall.
    """
    family, least, days = rule.argument("item"), rule.argument("least", 2), rule.argument("days", 1)
    pairs = []
    for item, label in _items(family, state):
        takes = [take for take in state.facts.takes if take.item == item and take.recall is not None]
        good_days = {take.day for take in takes if (take.recall or 0) >= least}
        last_good = bool(takes) and (takes[-1].recall or 0) >= least
        pairs.append((label, last_good and len(good_days) >= days))
    return _progress(pairs) if pairs else Progress(have=0, need=1)


def _items(family: str, state: PageState) -> list[tuple[str, str]]:
    """What a family of rehearsal items holds: (item of a take, name for the person)."""
    if family == "must":
        return [(f"must:{each.ref}", each.text) for each in musts(state)]
    titles = {each.ref: each.title for each in state.facts.examples}
    return [(f"example:{ref}", titles.get(ref, "")) for ref in state.facts.lead]


def _signals_planned(rule: Rule, page: Page, state: PageState) -> Progress:
    """Each of the ``top`` ranked points that is still second-hand has a way to be checked; something was heard."""
    if all(signal.state == "dropped" for signal in state.facts.signals):
        return _progress([(_word("open", "heard"), False)])
    open_ones = [signal for signal in state.facts.signals if signal.state == "unchecked" and signal.distance != 0]
    ranked = [signal for signal in open_ones if signal.rank is not None and signal.rank <= rule.argument("top", 3)]
    looked_at = ranked or open_ones[: rule.argument("top", 3)]
    return _progress((signal.text, bool(signal.check)) for signal in looked_at)


def _examples(rule: Rule, page: Page, state: PageState) -> Progress:
    """``least`` examples of ``path`` that fit: ``depth`` notes, at most ``words``, ``tags`` of which each has some."""
    picked = values.listed(state.values.get(rule.argument("path")))
    chosen = [each for each in state.facts.examples if each.ref in picked]
    fitting = [
        each
        for each in chosen
        if each.depth >= rule.argument("depth", 0) and each.words <= rule.argument("words", _NO_LIMIT)
    ]
    least = rule.argument("least", 1)
    pairs = [(_word("open", "example", number), len(fitting) >= number) for number in range(1, least + 1)]
    names = questions.competency_names()
    pairs += [
        (names.get(tag, tag), sum(tag in each.competencies for each in chosen) >= count)
        for tag, count in rule.argument("tags", ())
    ]
    return _progress(pairs)


def _no_repeats(rule: Rule, page: Page, state: PageState) -> Progress:
    """Every row names an example, and none is named twice unless that row ticks ``unless``."""
    column, unless = rule.argument("column"), rule.argument("unless", "")
    seen: set[Any] = set()
    pairs = []
    for number, row in enumerate(values.rows(state, rule.argument("path")), 1):
        picked = {ref for ref in values.listed(row.get(column)) if isinstance(ref, int)}
        fresh = not picked & seen or bool(unless and values.filled(row.get(unless)))
        seen |= picked
        pairs.append((_word("open", "row", number), bool(picked) and fresh))
    return _progress(pairs) if pairs else Progress(have=0, need=1)


def _drafted(rule: Rule, page: Page, state: PageState) -> Progress:
    """At least one note is drafted for this talk, or ``each`` person has one."""
    need = max(1, len(state.seeds.get(rule.argument("each", ""), ())))
    return Progress(have=min(state.facts.notes_drafted, need), need=need)


def _ready(rule: Rule, page: Page, state: PageState) -> Progress:
    """The "ready" badge holds, or the person gave a reason in ``path`` for going without it."""
    return _progress([(_word("open", "ready"), state.facts.ready or values.any_filled(state, rule.argument("path")))])


DONE: Final[dict[str, Spec[Progress]]] = {
    "filled": Spec(_filled, {"fields": "paths"}, {"least": "number"}),
    "equals": Spec(_equals, {"path": "path", "values": "texts"}),
    "words": Spec(_words, {"path": "path"}, {"least": "number", "most": "number"}),
    "rows": Spec(
        _rows,
        {"path": "path"},
        {
            "columns": "columns",
            "least": "number",
            "all": "flag",
            "words": "number",
            "together": "number",
            "excused": "table",
        },
    ),
    "spoken": Spec(_spoken, {"fields": "paths", "seconds": "number"}, {"least": "number"}),
    "read": Spec(_read, {"path": "path"}),
    "requirements": Spec(_requirements, {}, {"musts": "number"}),
    "signals": Spec(_signals, {"about": "texts"}, {"unknown": "path", "ask": "groups"}),
    "ranked": Spec(_ranked, {"fields": "paths", "about": "texts"}, {"least": "number", "unknown": "path"}),
    "musts_proved": Spec(_musts_proved),
    "team_proof": Spec(_team_proof, {}, {"fields": "paths"}),
    "questions": Spec(_questions, {}, {"least": "number", "groups": "groups", "kinds": "table"}),
    "takes": Spec(_takes, {"item": "text"}, {"times": "number", "least": "number", "most": "number"}),
    "recall": Spec(_recall, {"item": "text"}, {"least": "number", "days": "number"}),
    "signals_planned": Spec(_signals_planned, {}, {"top": "number"}),
    "examples": Spec(
        _examples, {"path": "path"}, {"least": "number", "depth": "number", "words": "number", "tags": "table"}
    ),
    "no_repeats": Spec(_no_repeats, {"path": "path", "column": "column"}, {"unless": "column"}),
    "drafted": Spec(_drafted, {}, {"each": "path"}),
    "ready": Spec(_ready, {"path": "path"}),
}
"""Every done rule a playbook may name, with its settings."""
