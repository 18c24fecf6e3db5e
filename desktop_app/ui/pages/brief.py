"""The printed brief of one interview, seen as it will be saved or printed; it must not know any other page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.errors import UserError
from desktop_app.ui.actions import Command
from desktop_app.ui.brief.drawing import Drawing, Drawn, Wish
from desktop_app.ui.brief.parts import ProgressLine, WaysBar
from desktop_app.ui.brief.sheets import Preview
from desktop_app.ui.brief.side import BriefSide
from desktop_app.ui.brief.ways import Job, Ways
from desktop_app.ui.layouts import GridInspector
from desktop_app.ui.page import Page
from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.when import day_text, from_now, time_text
from desktop_app.ui.widgets.base import announce
from desktop_app.ui.widgets.page_parts import PageHeader
from desktop_app.ui.widgets.strips import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.places import Place


POINTS_WIDE = {"a4": 595.28, "letter": 612.0}
"""How wide paper is; a telephone's long pages go on A4."""


class BriefPage(Page):
    """The pages at the left, what may be chosen about them at the right; S saves, C copies, 1 2 3 choose the edition.

    Place: ``interview``; ``printing`` prints as soon as the pages are there.
    """

    watches = frozenset(
        {
            "interview", "interview_person", "person", "participation", "opportunity", "requirement", "bridge", "link",
            "example", "example_version", "here_line", "depth_note", "signal", "trait", "match_item", "fact", "answer",
            "ask_item", "follow_up", "profile", "figure", "employment",
        }
    )  # fmt: skip

    def build(self) -> None:
        """Header, bar of ways, pages, side."""
        self._gathered: Any = None
        self._waiting = ""
        self._paper_of: int | None = None
        self.opportunity = 0
        self.ways = Ways(self.tools, self)
        self.ways.printed.connect(self._printed)
        self.header = PageHeader()
        self.header.crumb_clicked.connect(self._crumb)
        self.preview, self.side = Preview(), BriefSide()
        self.bar = WaysBar(self.act, self._open_side)
        self.line = ProgressLine(self.stop)
        self.frame = GridInspector(self.preview, self.side, None, "brief", self.tools.preferences, parent=self)
        self.frame.folded.connect(self.bar.options.setVisible)
        ways = [
            (tr("Fill in its preparation"), lambda: self.go("interview", interview=self.interview)),
            (tr("Opportunities"), lambda: self.go("opportunities")),
        ]
        self.empty = EmptyState("", ways=ways)
        self._empty_pane = QWidget()
        around = QVBoxLayout(self._empty_pane)
        around.setContentsMargins(look().px(28), look().px(10), look().px(28), look().px(16))
        around.addWidget(self.empty)
        around.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for widget in (self.header, self.bar, self.line):
            whole.addWidget(widget)
        whole.addWidget(self.frame, 1)
        whole.addWidget(self._empty_pane, 1)
        self.drawing = Drawing(self.tools.tasks, self)
        self.drawing.drawn.connect(self._show_drawn)
        self.drawing.progressed.connect(self.line.show_progress)
        self.side.changed.connect(self._ask)
        self.preview.widened.connect(self._ask)
        self.tools.preferences.changed.connect(lambda name: self._ask() if name == "hide_names" else None)

    # ------------------------------------------------------------ the page's contract

    @property
    def interview(self) -> int:
        """Id of the interview shown, 0 for none."""
        return int(self.place.get("interview") or 0)

    def title(self) -> str:
        """Brief and what for."""
        return self.header.title.text() or tr("Brief")

    def subject(self) -> dict[str, int]:
        """For Ctrl+P."""
        return {"interview": self.interview} if self.interview else {}

    def panes(self) -> Sequence[QWidget]:
        """Pages, then side."""
        return self.frame.panes() if self._gathered is not None else (self._empty_pane,)

    def show_pane(self, pane: QWidget) -> None:
        """Open the drawer it is in."""
        self.frame.show_pane(pane)

    def commands(self) -> Sequence[Command]:
        """Save, print, open, copy, editions."""
        edition = tr("edition")
        rows = (
            ("save", tr("Save the brief as PDF"), partial(self.act, "save"), tr("save"), "S"),
            ("paper", tr("Print these pages"), partial(self.act, "print"), tr("print"), "P"),
            ("open", tr("Open the brief in the PDF viewer"), partial(self.act, "open"), tr("open", "do it"), "O"),
            ("copy", tr("Copy the brief as text"), partial(self.act, "copy"), tr("copy as text"), "C"),
            ("edition_brief", tr("Edition: brief"), partial(self.side.choose, "brief"), edition, "1"),
            ("edition_glance", tr("Edition: glance"), partial(self.side.choose, "glance"), edition, "2"),
            ("edition_study", tr("Edition: study"), partial(self.side.choose, "study"), edition, "3"),
            ("stop", tr("Stop setting the pages"), self.stop, "", "Escape"),
        )
        return tuple(
            Command(
                key=f"brief.{name}", text=text, do=do, hint=hint, keys=(key,), menu="file",
                why_not=self._why_not if name != "stop" else lambda: "",
            )
            for name, text, do, hint, key in rows
        )  # fmt: skip

    def show_place(self, place: Place) -> None:
        """Another interview; with "printing" it prints once the pages are there."""
        super().show_place(place)
        self.preview.setFocus()
        if place.get("printing"):
            self.shift(printing=None)
            self.act("print")

    def refresh(self) -> None:
        """Gather anew; the pages are only set again where something on them changed."""
        if not self.interview:
            self._show_empty(None)
            return
        from desktop_app.briefs.gather import gather
        from desktop_app.playbooks import load
        from desktop_app.records import interviews, own_record

        try:
            with self.read() as session:
                row = interviews.row_of(session, self.interview)
                self._show_header(row)
                playbook = load.playbook(row.playbook, load.folders(self.tools.folder))
                self.header.set_title(tr("Brief: {kind}", kind=playbook.title))
                if self._paper_of != self.interview:
                    self.side.paper.set_value(own_record.profile(session).paper.value)
                    self._paper_of = self.interview
                self._gathered = gather(session, self.interview, playbook, self.tools.clock())
        except UserError as error:
            self._show_empty(error)
            return
        self.retitled.emit()
        self._empty_pane.hide()
        for widget in (self.bar, self.frame):
            widget.show()
        self._ask(at_once=True)

    def _open_side(self) -> None:
        self.show_pane(self.side)
        self.side.edition.setFocus()

    # ------------------------------------------------------------ drawing

    def _ask(self, *, at_once: bool = False) -> None:
        if self._gathered is None:
            return
        self.side.keep_names_hidden(hidden=self.tools.preferences.hide_names)
        self.side.offer_length(self._gathered.brief.layout)
        self.drawing.ask(Wish(self._gathered.brief, self.side.options(), self.preview.pixels_wide()), at_once=at_once)
        if not self.drawing.is_current:
            self.line.begin()

    def _show_drawn(self, drawn: Drawn) -> None:
        self.line.end()
        self.preview.show_images(drawn.images)
        self.side.show_gone(self._gathered.left_out, drawn.rendered.gone)
        pages = plural("{n} page", "{n} pages", drawn.rendered.pages)
        gone = len(self._gathered.left_out) + sum(len(each.names) or 1 for each in drawn.rendered.gone)
        left = plural("{n} thing left out", "{n} things left out", gone) if gone else tr("nothing left out")
        self.bar.state.setText(tr("{pages}, {left}", pages=pages, left=left))
        announce(self, self.bar.state.text())
        if self._waiting:
            self.act(self._waiting)

    def stop(self) -> None:
        """Stop setting the pages and go back to those shown last."""
        if not self.line.is_running:
            return
        self.drawing.stop()
        self._waiting = ""
        self.line.end()
        if self.drawing.last is not None:
            options = self.drawing.last.wish.options
            self.side.edition.set_value(options.edition.value)
            self.side.show_edition()
            self._ask()
        self.tools.messages.note(tr("Stopped. The pages shown before are still here."))

    # ------------------------------------------------------------ what is done with the pages

    def act(self, way: str) -> None:
        """Go one of ``ways`` ("save", "print", "open", "copy") with exactly the pages shown, once they are there."""
        if reason := self._why_not():
            self.tools.messages.note(reason)
        elif self.drawing.is_current:
            self._waiting = ""
            self.ways.go(way, self._job())
        else:
            self._waiting = way

    def _job(self) -> Job:
        from desktop_app.briefs.files import file_name

        drawn = self.drawing.last
        assert drawn is not None
        image = drawn.images[0]
        wide = POINTS_WIDE.get(drawn.wish.options.paper.value, POINTS_WIDE["a4"])
        return Job(
            data=drawn.rendered.data,
            pages=drawn.rendered.pages,
            name=file_name(drawn.wish.brief),
            title=self.title(),
            points=(wide, wide * image.height() / image.width()),
        )

    def _printed(self) -> None:
        from desktop_app.records import interviews

        now = self.tools.clock()
        self.attempt(tr("printed the brief"), lambda s: interviews.mark_printed(s, self.interview, at=now))

    def _why_not(self) -> str:
        return "" if self._gathered is not None else tr("There is nothing to print yet.")

    # ------------------------------------------------------------ around the pages

    def _show_header(self, row: Any) -> None:
        self.opportunity = row.opportunity_id
        start, now = row.local_start, self.tools.clock()
        when = day_text(start) if start else tr("no date yet")
        self.header.set_crumb([("opportunity", row.known_as), ("interviews", tr("Interviews")), ("interview", when)])
        printed = row.brief_printed_at
        below = tr("printed {day}", day=day_text(printed.astimezone())) if printed else tr("not printed yet")
        self.header.set_date(when if start else "", time_text(start) if start else "", below)
        self.header.set_title(tr("Brief"), from_now(now, row.starts) if row.starts and row.starts > now else "")

    def _show_empty(self, error: UserError | None) -> None:
        self._gathered = None
        self.drawing.stop()
        self.line.end()
        self.header.set_title(tr("Brief"))
        self.empty.message.setText(error.happened if error else tr("Choose an interview first."))
        self.empty.detail.setText(error.remedy if error else tr("A brief belongs to one interview."))
        self.empty.detail.show()
        self.empty.buttons[0].setVisible(error is not None)
        for widget in (self.bar, self.frame):
            widget.hide()
        self._empty_pane.show()

    def _crumb(self, link: str) -> None:
        wanted = {"interview": self.interview} if link == "interview" else {}
        self.go("interview" if wanted else "opportunity", **(wanted or {"opportunity": self.opportunity}))
