"""A new interviewer type is one file and no code: loaded, done, checked, rehearsed, followed up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.playbooks import carry_over, checks, done, follow_up, load, questions
from desktop_app.playbooks.state import PageState

if TYPE_CHECKING:
    from pathlib import Path

CLIENT = """
key = "client"
title = "Client"
person = "the client"
audience = "panel"
version = "hm"
detail = "what it does for them"
counts_transfer = true
may_manage = false
distance = 2
weights = [50, 50]
goal = "Show that their work will be looked after."
order = 35
stage = 3
types = ["P"]
ask = ["PEER"]
follow_up = "panel"

[brief]
label = "Client talk"
pages = 1
blocks = ["header", "points", "ask"]

[rehearsal]
answer = [60, 90]
modes = ["manager"]
leans = ["PEO"]
probe_after_story = true

[[page]]
key = "their_worry"
code = "C1"
title = "What worries them"
minutes = 5
purpose = "Know what they fear."
why = "A client pays for calm."
because = "Because the client is not your boss, their worry reaches you through others."
done_text = "Done when it is written."
brief = ["points"]
carries = ["P1"]

[[page.field]]
key = "worry"
kind = "text"
label = "Their worry"
brief = "points"

[[page.done]]
rule = "filled"
fields = ["worry"]

[[page.check]]
rule = "words_over"
path = "worry"
most = 5
message = "Long for one worry."
fix = "One sentence."
"""


@pytest.fixture
def where(tmp_path: Path) -> tuple[Path, ...]:
    own = tmp_path / load.OWN_FOLDER
    own.mkdir()
    (own / "client.toml").write_text(CLIENT, encoding="utf-8")
    return load.folders(tmp_path)


@pytest.mark.behaviour("M01a")
def test_one_file_adds_a_type(where: tuple[Path, ...]) -> None:
    keys = [heading.key for heading in load.headings(where)]
    assert keys.index("panel") < keys.index("client") < keys.index("technical"), "in its place among the others"
    client = load.playbook("client", where)
    page = client.page("their_worry")
    assert done.status(page, PageState(values={"worry": "late lists"})) == "done"
    long = PageState(values={"worry": "that the lists will be late again this year"})
    assert [each.message for each in checks.findings(page, long)] == ["Long for one worry."]
    assert questions.rehearsal_set(client, ("teamwork",), size=5)
    assert follow_up.compose(follow_up.templates()[client.follow_up], {"person": "Ann"}).text
    assert {move.what for move in carry_over.moves("recruiter", "client")} >= {"facts", "signals"}


@pytest.mark.behaviour("M01a")
def test_the_type_sets_wizard_limits_brief_and_note(where: tuple[Path, ...]) -> None:
    every = load.all_playbooks(where)[0]
    assert len({playbook.pages for playbook in every}) == len(every)
    for playbook in every:
        assert playbook.audience
        assert playbook.brief.blocks
        assert playbook.brief.label
        assert playbook.follow_up in follow_up.templates()
        assert playbook.rehearsal.answer[0] < playbook.rehearsal.answer[1]
