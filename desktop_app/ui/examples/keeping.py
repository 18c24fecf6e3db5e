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
    """Keep everything typed into the builder; "in this role" needs an opportunity in focus."""
    fields: dict[str, LineField | TextField] = {
        "title": editor.title,
        "when_text": editor.when,
        "headline": editor.headline,
        **{key: part for key, part in editor.parts.items() if key != "here"},
    }
    for key, field in fields.items():
        label = tr("typing in {field}", field=field.name)
        autosave.watch(field, label, ("example", example, key), partial(_keep, example, key))
    if opportunity is not None:
        label = tr("typing in {field}", field=editor.parts["here"].name)
        autosave.watch(editor.parts["here"], label, ("here", example), partial(_keep_here, example, opportunity))
    for key, line in editor.depth_notes.items():
        label = tr("typing in {field}", field=line.name)
        autosave.watch(line, label, ("depth", example, key), partial(_keep_depth, example, key))
    label = tr("typing in {field}", field=editor.version.name)
    autosave.watch(editor.version, label, ("version", example), partial(_keep_version, example))


def _keep(example: int, key: str, session: Any, text: str) -> None:
    from desktop_app.records import examples

    changes: dict[str, Any] = {key: text}
    examples.edit(session, example, **changes)


def _keep_here(example: int, opportunity: int, session: Any, text: str) -> None:
    from desktop_app.records import tellings

    tellings.put_here_line(session, example, opportunity, text)


def _keep_depth(example: int, key: str, session: Any, text: str) -> None:
    from desktop_app.records import tellings
    from desktop_app.store.lists import DepthKind

    tellings.put_depth_note(session, example, DepthKind(key), text)


def _keep_version(example: int, session: Any, text: str) -> None:
    from desktop_app.records import tellings

    tellings.put_version(session, example, "recruiter", text)
