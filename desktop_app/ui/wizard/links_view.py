"""Each must with its sift answer and the example behind it, as records of the store (R5); it must not judge them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label, Rule
from desktop_app.ui.widgets.choices import Choice, Switch
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.wizard.record_views import RecordView

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

    def fill(self, found: Any, context: Context) -> None:
        """One block a must."""
        asked, links, told, heard = found
        by_requirement, offered = dict(links), [(None, tr("no example yet")), *told]
        for row in asked:
            link = by_requirement.get(row.id)
            self.body.addWidget(self._block(row, link, offered, heard.get(link.example_id, "") if link else ""))
            self.body.addWidget(Rule(3, self))
        if not asked:
            self.body.addWidget(
                Label(tr("No musts yet. Mark them on the posting first."), "body", "faint", wrap=True, parent=self)
            )

    def _block(self, row: Any, link: Any, offered: Sequence[tuple[int | None, str]], heard: str) -> QWidget:
        from desktop_app.store.lists import Sift
        from desktop_app.vocabulary import LinkKind

        box = QWidget(self)  # with their parents from the start, or each is styled once more when it gets one
        grid = QGridLayout(box)
        grid.setContentsMargins(0, look().px(4), 0, look().px(4))
        grid.setHorizontalSpacing(look().px(8))
        grid.setColumnStretch(1, 1)
        grid.addWidget(Label(row.name, "body", bold=True, wrap=True, parent=box), 0, 0, 1, 2)
        answers = [(Sift.YES, tr("Yes")), (Sift.PARTLY, tr("Partly")), (Sift.NOT_YET, tr("Not yet"))]
        sift = Switch(tr("Answer to: {line}", line=row.name), answers, row.sift, small=True, parent=box)
        sentence = LineField(
            tr("One sentence for: {line}", line=row.name), row.sift_sentence, tr("One sentence"), parent=box
        )
        grid.addWidget(sift, 1, 0)
        grid.addWidget(sentence, 1, 1)
        sift.chosen.connect(lambda value: self._answer(row, value, sentence.text))
        sentence.left.connect(lambda: self._answer(row, sift.value, sentence.text))
        example = Choice(
            tr("Example for: {line}", line=row.name),
            offered,
            link.example_id if link else None,
            parent=box,
        )
        kinds = [(LinkKind.EXACT, tr("Exact")), (LinkKind.NEAR, tr("Near")), (LinkKind.TRANSFER, tr("Transfer"))]
        kind = Switch(
            tr("How it proves: {line}", line=row.name), kinds, link.kind if link else None, small=True, parent=box
        )
        example.picked.connect(lambda value: self._link(row, link, value, kind.value or LinkKind.EXACT))
        kind.chosen.connect(lambda value: self._link(row, link, example.value, value))
        grid.addWidget(kind, 2, 0)
        grid.addWidget(example, 2, 1, Qt.AlignmentFlag.AlignLeft)
        if heard:
            name = Label(tr("As a recruiter hears it"), "small", "sub", wrap=True, parent=box)
            grid.addWidget(name, 3, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(heard, "small", wrap=True, selectable=True, parent=box), 3, 1)
        return box

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
