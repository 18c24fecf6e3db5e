"""One opportunity under one header with its views as tabs; it must not know what any view shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.errors import UserError
from desktop_app.ui.tabbed import TabbedPage
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text, from_now, span_text

if TYPE_CHECKING:
    from collections.abc import Sequence


class OpportunityPage(TabbedPage):
    """Employer, post and the next interview over Overview, Posting, Coverage, Signals, Compare, Interviews, Facts."""

    watches = frozenset({"opportunity", "interview", "interview_person", "person", "posting"})
    fallback = "overview"

    def views(self) -> Sequence[tuple[str, str]]:
        """The tabs in order."""
        return (
            ("overview", tr("Overview")),
            ("posting", tr("Posting")),
            ("coverage", tr("Coverage")),
            ("signals", tr("Signals")),
            ("compare", tr("Compare")),
            ("interviews", tr("Interviews")),
            ("facts", tr("Facts")),
        )

    def build(self) -> None:
        """The crumb leads back to the list."""
        self._coming: dict[str, int] = {}
        super().build()
        self.header.crumb_clicked.connect(self.go)

    def title(self) -> str:
        """Title bar."""
        return self.header.title.text()

    def subject(self) -> dict[str, int]:
        """The opportunity, and its next interview unless the view shows another."""
        return self._coming | super().subject()

    def refresh_header(self) -> None:
        """Read employer, post and the next round."""
        self._coming = {}
        opportunity = self.place.get("opportunity")
        if not opportunity or not self.tools.store.is_ready:
            return
        from desktop_app.records import interviews, opportunities

        now = self.tools.clock()
        with self.read() as session:
            try:
                row = opportunities.of_id(session, int(opportunity))
            except UserError:  # undo has taken it back while it was shown
                self.header.set_title(tr("This opportunity is no longer here."), tr("Redo brings it back."))
                self.header.set_crumb([("opportunities", tr("Opportunities"))])
                self.header.set_date("", "", "")
                self.retitled.emit()
                return
            coming = [each for each in interviews.coming(session, now) if each.opportunity_id == row.id]
            seats = interviews.seats(session, coming[0].id) if coming else ()
            self._coming = {"interview": coming[0].id} if coming else {}
            employer, post, status = row.employer, row.title, row.status.value
        groups = {"looking": tr("Looking"), "in_play": tr("In play"), "offer": tr("Offer"), "closed": tr("Closed")}
        self.header.set_title(employer or post, post if employer else "")
        self.header.set_crumb([("opportunities", tr("Opportunities")), ("", groups[status])])
        start = coming[0].local_start if coming else None
        if start is not None:
            ends = coming[0].ends.astimezone(start.tzinfo) if coming[0].ends else None
            off = from_now(now, start)
            below = tr("{name} · {span}", name=seats[0].name, span=off) if seats else off
            self.header.set_date(day_text(start), span_text(start, ends), below)
        else:
            self.header.set_date("", "", "")
        self.retitled.emit()
