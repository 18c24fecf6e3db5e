"""Which field of the example builder keeps what, through the page's autosave; it must show nothing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from desktop_app.ui.autosave import Autosave
    from desktop_app.ui.examples.editor import ExampleEditor
    from desktop_app.ui.widgets.fields import LineField, TextField


def watch_fields(autosave: Autosave, editor: ExampleEditor, example: int, opportunity: int | None) -> None:
    """Keep everything typed into the builder; "in this role" needs an opportunity it is about."""
    fields: dict[str, LineField | TextField] = {
        "title": editor.title,
        "when_text": editor.when,
        "headline": editor.headline,
        **{key: part for key, part in editor.parts.items() if key != "here"},
        "place": editor.about.place,
        "people": editor.about.people,
    }
    for key, field in fields.items():
        label = tr("typing in {field}", field=field.name)
        autosave.watch(field, label, ("example", example, key), partial(_keep, example, key))
    year = editor.about.year
    label = tr("typing in {field}", field=year.name)
    autosave.watch(year, label, ("example", example, "year"), partial(_keep_year, example))
    if opportunity is not None:
        label = tr("typing in {field}", field=editor.parts["here"].name)
        keep = partial(_keep_here, example, opportunity)
        autosave.watch(editor.parts["here"], label, ("here", example, opportunity), keep)
    for key, note in editor.depth_notes.items():
        label = tr("typing in {field}", field=note.name)
        autosave.watch(note, label, ("depth", example, key), partial(_keep_depth, example, key))
    label = tr("typing in {field}", field=editor.version.name)
    autosave.watch(editor.version, label, ("version", example), partial(_keep_version, example))


def _keep(example: int, key: str, session: Any, text: str) -> None:
    from desktop_app.records import examples, revisions

    if key in examples.WORDING:
        revisions.keep_sitting(session, example)
    changes: dict[str, Any] = {key: text}
    examples.edit(session, example, **changes)


def _keep_year(example: int, session: Any, text: str) -> None:
    """A year half typed leaves the one there was."""
    from desktop_app.records import examples
    from desktop_app.ui.examples.about import year_of

    if not text.strip() or year_of(text) is not None:
        examples.edit(session, example, year=year_of(text))


def _keep_here(example: int, opportunity: int, session: Any, text: str) -> None:
    from desktop_app.records import tellings

    tellings.put_here_line(session, example, opportunity, text)


def _keep_depth(example: int, key: str, session: Any, text: str) -> None:
    from desktop_app.records import tellings
    from desktop_app.store.lists import DepthKind

    tellings.put_depth_note(session, example, DepthKind(key), text)


def _keep_version(example: int, session: Any, text: str) -> None:
    from desktop_app.records import revisions, tellings

    revisions.keep_sitting(session, example)
    tellings.put_version(session, example, "recruiter", text)
