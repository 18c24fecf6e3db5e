"""The coverage matrix with 60 requirements and 40 examples: counting anew, showing, stepping and scrolling.

Figures are printed as milliseconds and as ratios to a yardstick of the same run; only that what is painted stays within
what can be seen is asserted. Run with ``-s -m benchmark``.
"""

import random
import sys
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.matching.result import Ranking, Reason, Story, Suggestion
from desktop_app.prep import coverage
from desktop_app.store.lists import RequirementKind
from desktop_app.ui import app as wiring
from desktop_app.ui.coverage import cells
from desktop_app.ui.coverage.matrix import Matrix
from desktop_app.ui.theme import Appearance, Theme, load_fonts
from desktop_app.vocabulary import Level, LinkKind

pytestmark = pytest.mark.benchmark

ROWS, COLUMNS, ROUNDS = 60, 40, 20


def material() -> tuple[coverage.Material, Ranking]:
    """Rows and columns of a large matrix, a third decided, some suggested."""
    chance = random.Random(1)
    asked = tuple(
        coverage.Asked(
            id=number, label=f"Requirement number {number}", text="Hold the pay and supplies budget", line=number,
            level=Level.MUST if number < 25 else Level.WISH, kind=RequirementKind.EXPERIENCE, terms=(), competency=None,
            fact=None, fact_met=False, fact_note="", bridged=False,
        )
        for number in range(1, ROWS + 1)
    )  # fmt: skip
    told = tuple(
        coverage.Told(
            id=number, title=f"Story number {number}", story=Story(id=str(number), title="x"), words={"": 150}
        )
        for number in range(1, COLUMNS + 1)
    )
    decided = {
        (line.id, story.id): coverage.Decision(
            kind=chance.choice(list(LinkKind)), never_suggest=False, their_words="", words_to_use=()
        )
        for line in asked
        for story in told
        if chance.random() < 1 / 3
    }
    reason = Reason(pairs=(("pay", "pay"),), missing=(), closest=None, strength="likely")
    offered = {
        str(line.id): tuple(
            Suggestion(requirement=str(line.id), example=str(story.id), score=1.0, reason=reason)
            for story in chance.sample(told, 8)
        )
        for line in asked
    }
    return coverage.Material(opportunity_id=1, asked=asked, told=told, decisions=decided), Ranking(suggestions=offered)


def timed(work) -> float:
    """Median milliseconds of processor time."""
    taken = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        work()
        QApplication.processEvents()
        taken.append((time.process_time() - begun) * 1_000)
    return sorted(taken)[ROUNDS // 2]


def test_a_large_matrix_stays_quick(monkeypatch) -> None:
    application = QApplication.instance() or wiring.make_application()
    load_fonts("first")
    Theme(application).choose(Appearance.LIGHT, scale=1.0)
    given, ranking = material()
    matrix = Matrix()
    matrix.resize(820, 620)
    matrix.show()
    painted = [0]
    paint = cells.Cells.paint

    def counted(self, *arguments) -> None:
        painted[0] += 1
        paint(self, *arguments)

    monkeypatch.setattr(cells.Cells, "paint", counted)

    def show() -> None:
        view = coverage.matrix(given, ranking, counts_transfer=True)
        lines = ["Must", *view.rows[:25], "Wish", *view.rows[25:]]
        matrix.show_matrix(lines, view.columns, audience="hm", pace=140, counts="Manager counts it", facts={})

    ruler = timed(lambda: sorted(("one of twenty thousand plain words " * 3_500).split(), key=len))
    rows = [
        ("count and show", show),
        ("repaint all", matrix.viewport().repaint),
        ("one arrow", lambda: QTest.keyClick(matrix, Qt.Key.Key_Right)),
        ("scroll down a row", lambda: matrix.verticalScrollBar().setValue(matrix.verticalScrollBar().value() + 40)),
        ("scroll a column", lambda: matrix.horizontalScrollBar().setValue(matrix.horizontalScrollBar().value() + 57)),
    ]
    sys.stdout.write(f"\nyardstick 1.0 = {ruler:.1f} ms; {ROWS} x {COLUMNS}\n")
    for name, work in rows:
        painted[0] = 0
        spent = timed(work)
        cells_painted = painted[0] / ROUNDS
        sys.stdout.write(f"{name:20} {spent / ruler:6.2f} ({spent:.1f} ms, {cells_painted:.0f} cells painted)\n")
        assert cells_painted < 1_200, "only what can be seen is painted, at most a few times"
    matrix.close()
