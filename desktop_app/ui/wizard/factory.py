"""From the kind of a field to its editor; the one table of them, and it must hold no editor's work itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.ui.translate import tr
from desktop_app.ui.wizard import composed, links_view, pickers, record_views, simple
from desktop_app.ui.wizard.editor import FieldEditor
from desktop_app.ui.wizard.rows import RowsEditor

if TYPE_CHECKING:
    from desktop_app.playbooks.model import Field

Make = Callable[["Field", QWidget | None], FieldEditor]
"""Makes the editor of a field under a parent (0115); composed editors use it for their columns."""

_PLAIN: dict[str, type[FieldEditor]] = {
    "line": simple.LineEditor,
    "text": simple.TextEditor,
    "number": simple.NumberEditor,
    "date": simple.DateEditor,
    "choice": simple.ChoiceEditor,
    "several": simple.SeveralEditor,
    "card": simple.CardEditor,
    "list": composed.ListEditor,
    "range": composed.RangeEditor,
    "when": composed.WhenEditor,
    "rank": composed.RankEditor,
    "carried": composed.CarriedView,
    "questions": pickers.QuestionsEditor,
    "requirements": record_views.RequirementsView,
    "signals": record_views.SignalsView,
    "links": links_view.LinksView,
}


def maker(examples: Sequence[pickers.Offer]) -> Make:
    """A function that makes editors, knowing the examples that may be picked."""

    def make(field: Field, parent: QWidget | None) -> FieldEditor:
        if field.kind == "rows":
            return RowsEditor(field, make, parent)
        if field.kind == "group":
            return composed.GroupEditor(field, make, parent)
        if field.kind == "examples":
            return pickers.ExamplesEditor(field, examples, parent)
        if field.kind in _WAYS:
            return _WAYS[field.kind](field, parent)
        return _PLAIN[field.kind](field, parent)

    return make


def _rehearsal(field: Field, parent: QWidget | None) -> FieldEditor:
    return record_views.WayView(
        field, tr("Say it aloud"), "rehearse", lambda context: {"interview": context.interview_id}, parent
    )


def _brief(field: Field, parent: QWidget | None) -> FieldEditor:
    return record_views.WayView(
        field, tr("See the brief"), "brief", lambda context: {"interview": context.interview_id}, parent
    )


def _follow_up(field: Field, parent: QWidget | None) -> FieldEditor:
    template = field.option("template", "")
    return record_views.WayView(
        field,
        tr("Draft the note"),
        "follow_up",
        lambda context: {"interview": context.interview_id, "template": template},
        parent,
    )


_WAYS: dict[str, Make] = {"rehearsal": _rehearsal, "brief": _brief, "follow_up": _follow_up}

KINDS = frozenset({*_PLAIN, *_WAYS, "rows", "group", "examples"})
"""Every kind of field that has an editor; a test compares it with the kinds playbooks may use."""
