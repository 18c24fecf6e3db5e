"""Which opportunity is in focus when no page says: that of the next interview; it must not decide anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.records import interviews, opportunities
from desktop_app.store.lists import OpportunityStatus

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desktop_app.records.opportunities import OpportunityRow


def opportunity_in_focus(session: Session, now: datetime) -> OpportunityRow | None:
    """The opportunity of the next booked interview, else the first one that is open, else None."""
    rows = opportunities.in_list(session)
    coming = interviews.coming(session, now, limit=1)
    if coming:
        return next((row for row in rows if row.id == coming[0].opportunity_id), None)
    return next((row for row in rows if row.status is not OpportunityStatus.CLOSED), None)
