"""Overview of one opportunity: its terms to edit, its stages, notes and glossary; it must not know the other views."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.errors import UserError
from desktop_app.ui.layouts import MainSide
from desktop_app.ui.opportunities.panel import PostPanel
from desktop_app.ui.opportunities.through_whom import ThroughWhom
from desktop_app.ui.page import Page
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.choices import Switch
from desktop_app.ui.widgets.fields import LineField, TextField
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.places import Place


class OverviewTab(Page):
    """What the person knows of the post, kept as they type, beside the panel of the list."""

    watches = frozenset(
        {"opportunity", "interview", "signal", "person", "interview_person", "requirement", "participation"}
    )

    def build(self) -> None:
        """Fields at the left, the panel at the right."""
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(look().px(28), look().px(16), look().px(28), look().px(24))
        column.setSpacing(look().px(10))
        self._lines: dict[str, LineField | TextField] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(12))
        grid.setVerticalSpacing(look().px(8))
        grid.setColumnMinimumWidth(0, look().px(112))
        grid.setColumnStretch(1, 1)
        for row, (name, label) in enumerate(self._fields()):
            field, words = LineField(label), Label(label, "body", "sub")
            words.setBuddy(field)
            words.beside(field)
            grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
            self._lines[name] = field
        column.addWidget(SectionLabel(tr("The post")))
        column.addLayout(grid)
        self.came = Switch(
            tr("How it came"), [(False, tr("Through somebody")), (True, tr("Applied direct"))], small=True
        )
        self.came.chosen.connect(self._set_direct)
        self.technical = Switch(
            tr("A separate technical round"),
            [(False, tr("No technical round")), (True, tr("Technical round"))],
            small=True,
        )
        self.technical.chosen.connect(self._set_technical)
        for row, switch in enumerate((self.came, self.technical), start=len(self._lines)):
            words = Label(switch.accessibleName(), "body", "sub", wrap=True)
            words.setBuddy(switch)
            grid.addWidget(words, row, 0)
            grid.addWidget(switch, row, 1, Qt.AlignmentFlag.AlignLeft)
        self.people = ThroughWhom()
        self.people.person.connect(lambda key: self.go("people", person=key))
        self.people.added.connect(self._add_person)
        column.addWidget(self.people)
        column.addWidget(SectionLabel(tr("Notes"), tr("private, never printed")))
        self._lines["notes"] = TextField(tr("Notes"), placeholder=tr("Anything worth keeping"), least=4, most=14)
        column.addWidget(self._lines["notes"])
        column.addStretch(1)
        self.panel = PostPanel()
        self.panel.go.connect(lambda page, where: self.go(page, **where))
        self.frame = MainSide(main, self.panel, "overview", self.tools.preferences, parent=self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    @staticmethod
    def _fields() -> Sequence[tuple[str, str]]:
        return (
            ("employer", tr("Employer")),
            ("title", tr("Post")),
            ("place", tr("Place")),
            ("pattern", tr("Days and hours")),
            ("pay", tr("Pay")),
            ("source", tr("Came by")),
            ("reference", tr("Their reference")),
        )

    def panes(self) -> Sequence[QWidget]:
        """Fields, panel."""
        return self.frame.panes()

    def show_place(self, place: Place) -> None:
        """Another opportunity: pending text first."""
        self.autosave.forget()
        super().show_place(place)
        opportunity = int(place.get("opportunity") or 0)
        labels = {**dict(self._fields()), "notes": tr("Notes")}
        for name, field in self._lines.items():
            label = tr("typing in “{field}”", field=labels[name])
            merge = ("opportunity", opportunity, name)
            self.autosave.watch(field, label, merge, partial(self._keep, name))

    def _keep(self, name: str, session: Any, text: str) -> None:
        from desktop_app.records import opportunities

        opportunities.edit(session, int(self.place.get("opportunity")), **{name: text})

    def refresh(self) -> None:
        """Read the opportunity and its gate."""
        from desktop_app.playbooks import load
        from desktop_app.prep import gates
        from desktop_app.records import opportunities, parts, people

        opportunity = int(self.place.get("opportunity") or 0)
        if not opportunity:
            return
        titles = {each.key: each.title for each in load.headings(load.folders(self.tools.folder))}
        now = self.tools.clock()
        with self.read() as session:
            try:
                row = opportunities.of_id(session, opportunity)
            except UserError:  # undo has just taken it back; the header says so
                return
            for name, field in self._lines.items():
                field.set_text(getattr(row, name))
            self.came.set_value(row.direct)
            self.technical.set_value(row.technical_round)
            known = people.recruiters_known(session, opportunity)
            self.people.show_people(parts.of_opportunity(session, opportunity), known)
            gate = next((each for each in gates.in_order(session, now) if each.id == opportunity), None)
            if gate is not None:
                self.panel.show_post(session, gate, lambda key: titles.get(key, key), now)

    def _set_direct(self, direct: object) -> None:
        from desktop_app.records import opportunities

        opportunity = int(self.place.get("opportunity"))
        self.attempt(tr("how it came"), lambda session: opportunities.edit(session, opportunity, direct=direct))

    def _set_technical(self, technical: object) -> None:
        from desktop_app.records import opportunities

        opportunity = int(self.place.get("opportunity"))
        self.attempt(
            tr("technical round"), lambda session: opportunities.edit(session, opportunity, technical_round=technical)
        )

    def _add_person(self, person: int) -> None:
        from desktop_app.records import parts

        opportunity = int(self.place.get("opportunity"))
        self.attempt(tr("added a recruiter you know"), lambda session: parts.add(session, opportunity, person))
