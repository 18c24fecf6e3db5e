"""Whether whoever one meets will be the boss: the person's word first, then what their kind can be (M03b)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.playbooks import load
from desktop_app.prep.wizard.context import context_of, person_for, will_manage
from desktop_app.records import interviews, opportunities, parts
from desktop_app.store.database import Database

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.behaviour("M03b")
@pytest.mark.parametrize(
    ("key", "before"),
    [("recruiter", False), ("hiring_manager", True), ("panel", None), ("unknown", None), ("human_resources", False)],
)
def test_the_persons_own_word_decides(tmp_path: Path, key: str, *, before: bool | None) -> None:
    playbook = load.playbook(key)
    with Database.open(tmp_path) as database, database.write("Begin") as session:
        opportunity = opportunities.add(session, title="Operations Manager", employer="Brightwell Clinics")
        interview = interviews.add(session, opportunity, key)
        assert will_manage(session, context_of(session, interview, playbook)) is before
        person = person_for(session, context_of(session, interview, playbook), name="Ingrid Solheim")
        context = context_of(session, interview, playbook)
        assert will_manage(session, context) is before
        manager = load.playbook("hiring_manager")
        other = interviews.add(session, opportunity, "hiring_manager")
        boss = person_for(session, context_of(session, other, manager), name="Dr Amit Rao")
        parts.set_manager(session, opportunity, boss)
        assert will_manage(session, context_of(session, other, manager)) is True
        assert will_manage(session, context) is False, "somebody else is, and there is one boss"
        assert person != boss
