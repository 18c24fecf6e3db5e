"""Vectors of texts for the meaning pack, kept so that no text is read twice; it must not know what they mean.

They can be made again at any time and are no work of the person's, so they are outside undo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, func, insert, select

from desktop_app.store.models import TextVector

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

MOST: Final = 20_000
"""Texts kept: some twenty years of examples, 16 MB; beyond it the oldest go, since old wordings are never asked for."""


def kept(session: Session, model: str) -> dict[str, bytes]:
    """Every vector of one model by the hash of its text."""
    statement = select(TextVector.text_hash, TextVector.vector).where(TextVector.model == model)
    return {row[0]: row[1] for row in session.execute(statement)}


def keep(session: Session, model: str, vectors: Mapping[str, bytes], *, most: int = MOST) -> None:
    """Keep new vectors; those of another model are of no use any more and go, and the oldest where there are many."""
    session.execute(delete(TextVector).where(TextVector.model != model))
    known = set(session.scalars(select(TextVector.text_hash)))
    fresh = [
        {"model": model, "text_hash": text_hash, "vector": vector}
        for text_hash, vector in vectors.items()
        if text_hash not in known
    ]
    if fresh:
        session.execute(insert(TextVector), fresh)
    count = session.scalar(select(func.count()).select_from(TextVector)) or 0
    if count > most:
        oldest = select(TextVector.id).order_by(TextVector.id).limit(count - most)
        session.execute(delete(TextVector).where(TextVector.id.in_(oldest)))
