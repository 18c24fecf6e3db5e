"""How long playbooks take to read, and a page's rules to run; prints figures and asserts no time."""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING

import pytest

from desktop_app.playbooks import checks, done, follow_up, load, questions, resource
from desktop_app.playbooks.state import Facts, PageState, QuestionFact, RequirementFact, SignalFact
from desktop_app.vocabulary import Level

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = "I would sit with finance before the first month-end and take over the supplies line by week three. "


def milliseconds(work: Callable[[], object], repeat: int = 9) -> float:
    taken = []
    for _ in range(repeat):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def forget() -> None:
    load._kept.clear()
    load._heads.clear()


def busy(page) -> PageState:
    """A page with every text filled and a full store behind it."""
    values = {}
    for field in page.fields:
        if field.columns:
            row = {column.key: TEXT for column in field.columns}
            values[field.key] = row if field.kind == "group" else [row] * 5
        else:
            values[field.key] = [TEXT] * 4 if field.kind == "list" else TEXT
    facts = Facts(
        requirements=tuple(RequirementFact(ref=n, text=f"{TEXT}{n}", level=Level.MUST) for n in range(40)),
        signals=tuple(SignalFact(ref=n, about="technical", text=TEXT, distance=1, asked_as=TEXT) for n in range(40)),
        questions=tuple(QuestionFact(id=f"HMW-0{n}", group="HMW", text=TEXT) for n in range(9)),
        sources=("Tomasz Wilk",),
    )
    return PageState(values=values, facts=facts)


def rules(page, state: PageState) -> None:
    done.progress(page, state)
    checks.findings(page, state)


@pytest.mark.benchmark
def test_reading_and_rules(capsys: pytest.CaptureFixture[str]) -> None:
    def cold(work: Callable[[], object]) -> Callable[[], object]:
        def fresh() -> object:
            forget()
            return work()

        return fresh

    manager = load.playbook("hiring_manager")
    states = {page.code: busy(page) for page in manager.pages}
    taken = {page.code: milliseconds(lambda page=page: rules(page, states[page.code]), 5) for page in manager.pages}
    code = max(taken, key=lambda each: taken[each])
    lines = [
        ("headings of all types, cold", milliseconds(cold(load.headings))),
        ("headings of all types, again", milliseconds(load.headings)),
        ("hiring manager, cold", milliseconds(cold(lambda: load.playbook("hiring_manager")))),
        ("hiring manager, again", milliseconds(lambda: load.playbook("hiring_manager"))),
        ("all types, cold", milliseconds(cold(load.all_playbooks), 5)),
        (f"rules and checks of the slowest page ({code}), full", taken[code]),
        ("rehearsal set of 20", milliseconds(lambda: questions.rehearsal_set(manager, ("teamwork",), size=20))),
        ("a note", milliseconds(lambda: follow_up.compose(follow_up.templates()["recruiter"], {"interest": TEXT}))),
        ("follow_up.toml, cold", milliseconds(lambda: (resource.toml.cache_clear(), resource.toml("follow_up")))),
    ]
    with capsys.disabled():
        print("\nplaybooks                                                        ms (median)")  # noqa: T201
        for name, median in lines:
            print(f"  {name:<60}{median:>12.2f}")  # noqa: T201
    assert all(median >= 0 for _, median in lines)
