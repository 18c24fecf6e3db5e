"""Each must with its sift answer and the example behind it, as records of the store (R5); it must not judge them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label, Rule
from desktop_app.ui.widgets.choices import Choice, Switch
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.wizard.record_views import RecordView, clear

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.prep.wizard.context import Context


def heard_as(headline: str, result: str) -> str:
    """An example in the order a recruiter takes it in: headline, then result; the rest is for who asks (M22b)."""
    parts = [part.strip() for part in (headline, result)]
    if not parts[0]:
        parts[0] = tr("No headline yet.")
    return tr("{first} {second}", first=parts[0], second=parts[1]).strip()


class LinksView(RecordView):
    """Each must with its sift answer and the example behind it (R5)."""

    _frame: object = None

    def read(self, session: Any, context: Context) -> Any:
        """(requirements, links by requirement, examples as (id, title), those linked as they are heard by id)."""
        from desktop_app.prep.wizard.offers import proving_first
        from desktop_app.records import evidence, examples, requirements
        from desktop_app.store.lists import Place

        wanted = self.field.option("level", "")
        asked = tuple(
            row
            for row in requirements.of_opportunity(session, context.opportunity_id, Place.LISTED)
            if not wanted or row.level == wanted
        )
        links: dict[int, Any] = {}
        for link in evidence.of_opportunity(session, context.opportunity_id):
            if link.kind != "none":
                links.setdefault(link.requirement_id, link)
        proving = examples.in_full(session, {link.example_id for link in links.values()})
        heard = {key: heard_as(row.headline, row.result) for key, row in proving.items()}
        return asked, tuple(sorted(links.items())), proving_first(session, context), heard

    def show_records(self, session: Any, context: Context) -> None:
        """Read and show; while the same lines and examples stand, each block takes over what changed in it.

        The caret stays where it is, and nothing is made anew for one answer.
        """
        found = self.read(session, context)
        frame = (tuple(row.id for row in found[0]), sorted(found[2]))
        if self._frame != frame:
            self._frame, self._shown = frame, found
            clear(self.body)
            self.fill(found, context)
            self.column.addWidget(self.note)
        elif found != self._shown:
            self._shown = found
            self._fill_blocks(found)

    def fill(self, found: Any, context: Context) -> None:
        """One block a must."""
        offered = [(None, tr("no example yet")), *found[2]]
        self._blocks = {row.id: _Block(row, offered, self) for row in found[0]}
        for block in self._blocks.values():
            block.answered.connect(self._answer)
            block.linked.connect(self._link)
            self.body.addWidget(block)
            self.body.addWidget(Rule(3, self))
        if not found[0]:
            self.body.addWidget(
                Label(tr("No musts yet. Mark them on the posting first."), "body", "faint", wrap=True, parent=self)
            )
        self._fill_blocks(found)

    def _fill_blocks(self, found: Any) -> None:
        asked, links, _, heard = found
        by_requirement = dict(links)
        for row in asked:
            link = by_requirement.get(row.id)
            self._blocks[row.id].show_row(row, link, heard.get(link.example_id, "") if link else "")

    def _answer(self, row: Any, sift: Any, sentence: str) -> None:
        from desktop_app.records import requirements

        if (sift, sentence) != (row.sift, row.sift_sentence):
            label = tr("answer to “{line}”", line=row.name)
            self.act.emit(label, lambda s: requirements.set_sift(s, row.id, sift, sentence), ("sift", row.id))

    def _link(self, row: Any, link: Any, example: Any, kind: Any) -> None:
        from desktop_app.records import evidence

        def change(session: Any) -> None:
            if link is not None and link.example_id != example:
                evidence.undecide(session, row.id, link.example_id)
            if example is not None:
                evidence.decide(session, row.id, example, kind)

        self.act.emit(tr("proof for “{line}”", line=row.name), change, None)


class _Block(QWidget):
    """One must: its sift answer with a sentence, the example behind it and how that proves it.

    ``answered`` brings (row, sift, sentence), ``linked`` (row, link there was, example, kind).
    """

    answered = Signal(object, object, str)
    linked = Signal(object, object, object, object)

    def __init__(self, row: Any, offered: Sequence[tuple[int | None, str]], parent: QWidget) -> None:
        from desktop_app.store.lists import Sift
        from desktop_app.vocabulary import LinkKind

        super().__init__(parent)  # with their parents from the start, or each part is styled once more when it gets one
        self._row, self._link = row, None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, look().px(4), 0, look().px(4))
        grid.setHorizontalSpacing(look().px(8))
        grid.setColumnStretch(1, 1)
        grid.addWidget(Label(row.name, "body", bold=True, wrap=True, parent=self), 0, 0, 1, 2)
        answers = [(Sift.YES, tr("Yes")), (Sift.PARTLY, tr("Partly")), (Sift.NOT_YET, tr("Not yet"))]
        self._sift = Switch(tr("Answer to: {line}", line=row.name), answers, row.sift, small=True, parent=self)
        words, suggests = tr("One sentence for: {line}", line=row.name), tr("One sentence")
        self._sentence = LineField(words, row.sift_sentence, suggests, parent=self)
        grid.addWidget(self._sift, 1, 0)
        grid.addWidget(self._sentence, 1, 1)
        self._example = Choice(tr("Example for: {line}", line=row.name), offered, parent=self)
        kinds = [(LinkKind.EXACT, tr("Exact")), (LinkKind.NEAR, tr("Near")), (LinkKind.TRANSFER, tr("Transfer"))]
        self._kind = Switch(tr("How it proves: {line}", line=row.name), kinds, small=True, parent=self)
        grid.addWidget(self._kind, 2, 0)
        grid.addWidget(self._example, 2, 1, Qt.AlignmentFlag.AlignLeft)
        self._heard = (
            Label(tr("As a recruiter hears it"), "small", "sub", wrap=True, parent=self),
            Label("", "small", wrap=True, selectable=True, parent=self),
        )
        grid.addWidget(self._heard[0], 3, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._heard[1], 3, 1)
        self._sift.chosen.connect(lambda value: self.answered.emit(self._row, value, self._sentence.text))
        self._sentence.left.connect(lambda: self.answered.emit(self._row, self._sift.value, self._sentence.text))
        nearest = LinkKind.EXACT
        self._example.picked.connect(
            lambda value: self.linked.emit(self._row, self._link, value, self._kind.value or nearest)
        )
        self._kind.chosen.connect(lambda value: self.linked.emit(self._row, self._link, self._example.value, value))

    def show_row(self, row: Any, link: Any, heard: str) -> None:
        """Show what is kept of this must; a sentence somebody is typing stays as it is typed."""
        if row.sift_sentence != self._row.sift_sentence:
            self._sentence.set_text(row.sift_sentence)
        self._row, self._link = row, link
        self._sift.set_value(row.sift)
        self._example.set_value(link.example_id if link else None)
        self._kind.set_value(link.kind if link else None)
        self._heard[1].setText(heard)
        for label in self._heard:
            label.setVisible(bool(heard))
