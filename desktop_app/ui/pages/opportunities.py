"""Opportunities: every post by its next gate, with the current one beside it; it must not know any other page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.actions import Command, ready
from desktop_app.ui.columns import ColumnHeads, Piece, boxes, paint_stack, stack_height
from desktop_app.ui.layouts import MainSide
from desktop_app.ui.opportunities.panel import PostPanel
from desktop_app.ui.page import Page
from desktop_app.ui.posting.intake import Intake
from desktop_app.ui.rows import Heading, RowDelegate, RowList, Rows
from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.when import from_now, short_day
from desktop_app.ui.widgets.bars import paint_stages
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import PageHeader
from desktop_app.ui.widgets.strips import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtGui import QPainter

    from desktop_app.ui.places import Place


def stage_words(gate: Any, titles: Callable[[str], str]) -> str:
    """What stage an opportunity is at."""
    if gate.group == "closed":
        outcome = next((stage.outcome for stage in reversed(gate.stages) if stage.outcome), None)
        words = {
            "declined": tr("Declined"),
            "withdrew": tr("Withdrawn"),
            "silent": tr("No reply"),
            "offer": tr("Offer"),
            "advanced": tr("Went on"),
        }
        return words.get(str(outcome), tr("Closed"))
    if gate.waiting:
        return tr("Waiting for the answer")
    if gate.next is not None:
        return titles(gate.next.playbook)
    return tr("Not applied") if gate.group == "looking" else tr("No round yet")


def next_words(gate: Any, now: datetime) -> tuple[str, str]:
    """The next date and how far off it is."""
    if gate.group == "closed":
        return tr("closed"), short_day(gate.row.closed_on) if gate.row.closed_on else ""
    if gate.waiting:
        promised = tr("promised {day}", day=short_day(gate.expects)) if gate.expects else tr("no day was named")
        return tr("no word"), promised
    if gate.next is not None and gate.next.starts:
        return short_day(gate.next.starts.astimezone()), from_now(now, gate.next.starts)
    closes = tr("closes {day}", day=short_day(gate.row.closes_on)) if gate.row.closes_on else ""
    return tr("no date"), closes


def ready_words(gate: Any) -> tuple[str, str]:
    """What is still open."""
    if gate.group == "closed":
        return (tr("What you keep"), gate.row.kept) if gate.row.kept else ("", "")
    if gate.unsorted:
        first = plural("{n} line not sorted", "{n} lines not sorted", gate.unsorted)
    elif gate.musts:
        first = tr("{open} of {all} musts open", open=gate.open_musts, all=gate.musts)
    else:
        first = tr("no must set yet")
    done = plural("{n} page done", "{n} pages done", gate.pages_done) if gate.pages_done else tr("not begun")
    pages = done if gate.next else ""
    return first, pages


SHARES: Final = (0.36, 0.25, 0.17, 0.22)
"""Columns of the list: employer and post, stage, next, ready."""


class GateDelegate(RowDelegate):
    """Paints one opportunity: employer and post, stage, next, ready."""

    def __init__(self, titles: Callable[[str], str], clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._titles, self._clock = titles, clock

    def row_height(self, row: Any, width: int) -> int:
        """As high as the longest of its columns, and air."""
        places = boxes(QRect(0, 0, width, 1), SHARES)
        stacks = zip((places[0], places[2], places[3]), self._pieces(row), strict=True)
        least = look().line("wordmark") + look().line("small")
        return max(least, *(stack_height(pieces, place.width()) for place, pieces in stacks)) + look().px(18)

    def paint_row(self, painter: QPainter, rect: QRect, row: Any, *, bold: bool) -> None:
        """Four columns that narrow together."""
        first, stage, then, ready = boxes(rect, SHARES)
        top = paint_stack(painter, stage, (Piece(stage_words(row, self._titles)),))
        if row.stages:
            states = tuple(each.state for each in row.stages)
            paint_stages(painter, stage.left(), stage.top() + top + look().px(10), states)
        for box, pieces in zip((first, then, ready), self._pieces(row), strict=True):
            paint_stack(painter, box, pieces)

    def _pieces(self, row: Any) -> tuple[tuple[Piece, ...], tuple[Piece, ...], tuple[Piece, ...]]:
        """What stands in the columns for employer, next and ready."""
        post = row.row.title if row.row.employer else ""
        source = tr("via {source}", source=row.row.source) if row.row.source else ""
        via = tr("applied direct") if row.row.direct else source
        second = tr(" · ").join(part for part in (post, via) if part)
        when, off = next_words(row, self._clock())
        words, detail = ready_words(row)
        unsorted = bool(row.unsorted)
        return (
            (Piece(row.row.employer or row.row.title, "wordmark"), Piece(second, "small", "sub")),
            (Piece(when, "body", "part" if row.waiting else "ink", bold=bool(row.next)), Piece(off, "small", "sub")),
            (Piece(words, "body", "part" if unsorted else "ink", bold=unsorted), Piece(detail, "small", "sub")),
        )


class OpportunitiesPage(Page):
    """The list in play, looking and closed; a posting is pasted or dropped here."""

    watches = frozenset(
        {
            "opportunity",
            "interview",
            "interview_person",
            "requirement",
            "link",
            "bridge",
            "page_progress",
            "person",
            "signal",
        }
    )

    def build(self) -> None:
        """Header with the way in, the list, the panel of the current one."""
        self._titles: dict[str, str] = {}
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(look().px(28), look().px(10), look().px(18), look().px(16))
        column.setSpacing(look().px(8))
        self.intake = Intake(self, lambda opportunity: self.go("opportunity", opportunity=opportunity, tab="posting"))
        self.intake.hide()
        column.addWidget(self.intake)
        rows = Rows(self._sentence)
        self.listed = RowList(tr("Opportunities"), rows, GateDelegate(self._type_title, self.tools.clock))
        self.listed.selected.connect(self._show)
        self.listed.opened.connect(lambda key: self.go("opportunity", opportunity=key))
        self.empty = EmptyState(
            tr("No opportunities yet."),
            tr("Paste the posting you want to answer; its requirements are read on this computer."),
            [(tr("Paste a posting"), self.new)],
        )
        column.addWidget(self.empty)
        self.heads = ColumnHeads((tr("Employer and post"), tr("Stage"), tr("Next"), tr("Ready?")), SHARES)
        self.heads.follow(self.listed)
        self.listed.set_least(look().px(280))
        column.addWidget(self.heads)
        column.addWidget(self.listed, 1)
        self.panel = PostPanel()
        self.panel.go.connect(lambda page, where: self.go(page, **where))
        self.frame = MainSide(
            main, self.panel, "opportunities", self.tools.preferences, listed=self.listed, parent=self
        )
        self.header = PageHeader(tr("Opportunities"), tr("The next gate comes first."), quiet=True)
        self.paste = Button(tr("Paste a posting"), "plain", key="N", icon="plus")
        self.paste.clicked.connect(self.new)
        self.header.add_tool(self.paste)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.frame, 1)

    def title(self) -> str:
        """Title bar."""
        return tr("Opportunities")

    def panes(self) -> Sequence[QWidget]:
        """List, then panel."""
        return self.frame.panes()

    def commands(self) -> Sequence[Command]:
        """Open, paste, outcome, remove."""
        chosen = self._why_none
        rows = (
            ("open", tr("Open"), self._open, tr("open", "do it"), "Return", chosen),
            ("paste", tr("Paste a posting"), self.new, tr("paste a posting"), "N", ready),
            ("outcome", tr("Set an outcome"), self._outcome, tr("outcome"), "O", chosen),
            ("remove", tr("Remove"), self._remove, "", "Del", chosen),
        )
        return tuple(
            Command(key=f"opportunities.{name}", text=text, do=do, hint=hint, keys=(key,), why_not=why_not)
            for name, text, do, hint, key, why_not in rows
        )

    def show_place(self, place: Place) -> None:
        """With "new", the field for a posting is open and has the caret."""
        super().show_place(place)
        if place.get("new"):
            self.new()

    def refresh(self) -> None:
        """Read the list anew."""
        from desktop_app.playbooks import load
        from desktop_app.prep import gates

        self._titles = {each.key: each.title for each in load.headings(load.folders(self.tools.folder))}
        with self.read() as session:
            self._gates = gates.in_order(session, self.tools.clock())
        names = {"in_play": tr("In play"), "looking": tr("Looking"), "closed": tr("Closed")}
        rows: list[Any] = []
        for group, name in names.items():
            mine = [gate for gate in self._gates if gate.group == group]
            if mine:
                rows += [Heading(name), *mine]
        first = self._gates[0].id if self._gates else None
        self.listed.set_rows(rows, current=self.place.get("opportunity") or self.listed.current or first)
        self.empty.setVisible(not rows and not self.intake.isVisible())
        self.listed.setVisible(bool(rows))
        self.heads.setVisible(bool(rows))
        self._show(self.listed.current)

    def new(self) -> None:
        """Open the field for a posting."""
        self.empty.hide()
        self.intake.open()

    def subject(self) -> dict[str, int]:
        """The current opportunity and its next interview."""
        gate = self._current()
        if gate is None:
            return {}
        return {"opportunity": gate.id} | ({"interview": gate.next.interview_id} if gate.next else {})

    def _current(self) -> Any:
        key = self.listed.current
        return next((gate for gate in getattr(self, "_gates", ()) if gate.id == key), None)

    def _show(self, key: object) -> None:
        gate = self._current()
        self.panel.setVisible(gate is not None)
        if gate is not None:
            with self.read() as session:
                self.panel.show_post(session, gate, self._type_title, self.tools.clock())
            self.shift(opportunity=gate.id)

    def _why_none(self) -> str:
        return "" if self._current() is not None else tr("Choose an opportunity first.")

    def _open(self) -> None:
        self.go("opportunity", opportunity=self._current().id)

    def _outcome(self) -> None:
        gate = self._current()
        interview = gate.next or (gate.stages[-1] if gate.stages else None)
        if interview is None:
            self.go("opportunity", opportunity=gate.id, tab="interviews", closing=True)
        else:
            self.go("outcome", opportunity=gate.id, interview=interview.interview_id)

    def _remove(self) -> None:
        from desktop_app.records import opportunities

        gate = self._current()
        name = gate.row.employer or gate.row.title
        self.attempt(tr("removed “{name}”", name=name), lambda session: opportunities.remove(session, gate.id))
        self.tools.messages.note(tr("Removed “{name}”. Ctrl Z brings it back.", name=name))

    def _type_title(self, key: str) -> str:
        return self._titles.get(key, key)

    def _sentence(self, gate: Any) -> str:
        when, off = next_words(gate, self.tools.clock())
        parts = (gate.row.employer, gate.row.title, stage_words(gate, self._type_title), when, off, *ready_words(gate))
        return tr(", ").join(part for part in parts if part)
