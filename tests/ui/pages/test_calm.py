"""The calm page: the person's own lines, and Escape back."""

from __future__ import annotations

import shutil

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.prep import calm
from desktop_app.records import interviews, opportunities
from desktop_app.store.database import Database
from desktop_app.ui.places import Place
from desktop_app.ui.widgets.base import Label


def test_own_lines_of_the_sample(sample_folder, tmp_path):
    folder = tmp_path / "copy"
    shutil.copytree(sample_folder, folder, ignore=shutil.ignore_patterns("*.lock"))
    with Database.open(folder) as database, database.read() as session:
        talk = interviews.in_list(session)[0].id
        coming = next(row.id for row in interviews.in_list(session) if row.state.value == "booked")
        own = calm.own_lines(session, coming)
        assert calm.own_lines(session, talk).proof
    assert own.opening.startswith("I have run a ward of 28 beds")
    assert own.opening.count(".") == 2
    assert own.question.endswith("?")


def test_nothing_prepared_still_has_water_and_a_pause_and_escape_leaves(program):
    with program.store.write("a round") as session:
        talk = interviews.add(session, opportunities.add(session, title="Post"), "hiring_manager")
    program.window.go(Place.at("calm", interview=talk))
    page = program.window.stack.current
    shown = [label.text() for label in page.findChildren(Label)]
    assert any("Water" in words for words in shown)
    asked = []
    page.asked.connect(asked.append)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert asked[-1].page == "today"
