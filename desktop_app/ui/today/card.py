"""The card of the next interview on Today: who, when, how soon, the way on; it must read nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.when import day_text, long_text, span_text
from desktop_app.ui.widgets.base import Label, Painted, escaped
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtGui import QPaintEvent


class NextCard(Painted):
    """Accent panel with a bar at its start edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(26), look().px(14), look().px(22), look().px(14))
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(look().px(4))
        right.setSpacing(look().px(2))
        kinds = QHBoxLayout()
        kinds.setSpacing(look().px(10))
        self.kind, self.boss = Label("", "label", "accent"), Label("", "label", "sub")
        kinds.addWidget(self.kind)
        kinds.addWidget(self.boss, 1)
        left.addLayout(kinds)
        self.employer = Label("", "title", wrap=True)
        self.post = Label("", "body", "accent", bold=True, wrap=True)
        self.who = Label("", "body", wrap=True)
        self.who.setTextFormat(Qt.TextFormat.RichText)
        self.waits = Label("", "small", "part", bold=True, wrap=True)
        self.waits.hide()
        for label in (self.employer, self.post, self.who, self.waits):
            left.addWidget(label)
        buttons = Flow()
        self.go_on = Button(tr("Continue"), "primary", key="Return")
        self.brief = Button(tr("See the brief"), "plain", key="B", icon="document")
        self.calm = Button(tr("Calm page"), "plain")
        for button in (self.go_on, self.brief, self.calm):
            buttons.addWidget(button)
        left.addSpacing(look().px(9))
        left.addLayout(buttons)
        row.addLayout(left, 1)
        self.soon = Label("", "small", "sub")
        self.countdown = Label("", "countdown", "accent")
        self.day, self.time = Label("", "body", bold=True), Label("", "body", bold=True)
        self.printed = Label("", "small", "sub")
        for label in (self.soon, self.countdown, self.day, self.time, self.printed):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            right.addWidget(label)
        right.addStretch(1)
        row.addLayout(right)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint and bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour("accent_tint"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        width = look().px(4)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(self.width() - width if mirrored else 0, 0, width, self.height(), look().colour("accent"))

    def show_interview(
        self, row: Any, names: Sequence[tuple[str, str]], kind: str, *, boss: bool, now: datetime
    ) -> None:
        """``row`` has employer, post, starts, zone, minutes, format and place; ``names`` are (name, title)."""
        from datetime import timedelta
        from zoneinfo import ZoneInfo

        self.kind.setText(kind)
        self.boss.setText(tr("Your future manager") if boss else tr("Not your future manager"))
        self.employer.setText(row.employer or row.post)
        self.post.setText(row.post if row.employer else "")
        name, title = (escaped(each) for each in names[0]) if names else ("", "")
        bold = f"<b>{name}</b>"
        first = tr("With {name}, {title}", name=bold, title=title) if title else tr("With {name}", name=bold)
        ways = {"in_person": tr("in person"), "phone": tr("by phone"), "video": tr("by video")}
        length = tr("{n} min", n=row.minutes) if row.minutes else ""
        rest = (escaped(part) for part in (ways.get(row.format, row.format), row.place, length) if part)
        quiet = f'<span style="color:{look().colour("sub").name()}">'
        parts = [first if name else "", *(f"{quiet}{part}</span>" for part in rest)]
        self.who.setText(tr(" · ").join(part for part in parts if part))
        local = row.starts.astimezone(ZoneInfo(row.zone))
        self.soon.setText(tr("starts in"))
        self.countdown.setText(long_text(int((row.starts - now).total_seconds() // 60)))
        self.day.setText(day_text(local))
        ends = local + timedelta(minutes=row.minutes) if row.minutes else None
        own = row.starts.astimezone()
        times = span_text(local, ends)
        if own.utcoffset() != local.utcoffset():
            times = tr("{there} there, {here} here", there=times, here=span_text(own, None))
        self.time.setText(times)
        printed = getattr(row, "brief_printed_at", None)
        self.printed.setText(tr("Brief printed") if printed else tr("No brief printed yet"))

    def show_waiting(self, whose: str) -> None:
        """Whose answer to an earlier round is still out (M09a); empty where the way is free."""
        self.waits.setText(tr("Waiting for {who}’s answer from the round before.", who=whose) if whose else "")
        self.waits.setVisible(bool(whose))

    def show_minutes(self, minutes: int) -> None:
        """The way on, with the minutes left."""
        self.go_on.setToolTip(plural("about {n} minute left", "about {n} minutes left", minutes))
