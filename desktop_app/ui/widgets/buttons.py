"""Buttons in four ranks, each showing its key; they must not bind that key or act by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.translate import isolated
from desktop_app.ui.icons import paint_icon
from desktop_app.ui.keys import shown
from desktop_app.ui.mirrored import forwards, side
from desktop_app.ui.shapes import pen
from desktop_app.ui.theme import look
from desktop_app.ui.widgets.base import Follows

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent

Rank = Literal["primary", "plain", "small", "quiet"]
GAP: Final = 9
"""Pixels between icon, text and key hint."""


class Button(Follows, QPushButton):
    """A button of one of four ranks. At most one ``primary`` stands on a page.

    ``key`` is shown beside the text in Qt's portable form but bound by the page's commands; the accessible name is
    the text without it. A button that cannot act stays focusable: give the reason with ``set_reason``.
    """

    RING: Final = 2
    """Pixels between button and focus ring, which the window draws outside (``widgets.ring``)."""

    def __init__(
        self, text: str, rank: Rank = "plain", *, key: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.rank: Rank = rank
        self._key, self._icon, self._reason = key, icon, ""
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor if rank == "quiet" else Qt.CursorShape.ArrowCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(text)
        self.restyle()

    @property
    def reason(self) -> str:
        """Why the button cannot act now; empty when it can."""
        return self._reason

    def set_reason(self, reason: str) -> None:
        """Say why the button cannot act now (empty: it can). It stays focusable and keeps its name."""
        self._reason = reason
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)
        self.update()

    def set_text(self, text: str) -> None:
        """Other words, read out as such."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def restyle(self) -> None:
        """Font of the rank."""
        step = "small" if self.rank in ("small", "quiet") else "body"
        self.setFont(look().font(step, bold=self.rank == "primary"))
        super().restyle()

    def _padding(self) -> int:
        return look().px({"primary": 14, "plain": 13, "small": 10, "quiet": 2}[self.rank])

    def _icon_side(self) -> int:
        return look().px(16 if self.rank == "small" else 17) if self._icon else 0

    def _hint_font(self) -> QFont:
        return look().font("fine")

    def sizeHint(self) -> QSize:
        """Text, icon and key hint with the padding of the rank."""
        parts = [QFontMetrics(self.font()).horizontalAdvance(self.text())] if self.text() else []
        if self._icon:
            parts.append(self._icon_side())
        if self._key:
            parts.append(QFontMetrics(self._hint_font()).horizontalAdvance(shown(self._key)))
        width = sum(parts) + look().px(GAP) * (len(parts) - 1) + 2 * self._padding()
        height = {"primary": 33, "plain": 33, "small": 27, "quiet": 27}[self.rank]
        return QSize(width + 2, max(look().px(height), QFontMetrics(self.font()).height() + 6))

    def minimumSizeHint(self) -> QSize:
        """A button never cuts its words."""
        return self.sizeHint()

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Ground, border and text for the state it is in."""
        at = look().colour
        over = self.underMouse() and self.isEnabled()
        if self._reason or not self.isEnabled():
            return (None, None, at("faint")) if self.rank == "quiet" else (at("tint"), at("line"), at("faint"))
        if self.rank == "primary":
            return at("accent_hover" if over or self.isDown() else "accent"), None, at("on_accent")
        if self.rank == "quiet":
            return None, None, at("accent_hover" if over else "accent")
        ground = "select" if self.isDown() or self.isChecked() else ("tint" if over else "surface")
        return at(ground), at("accent" if self.isChecked() else "control"), at("ink")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, border, icon, text and key hint."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, border, ink = self._colours()
        if ground is not None:
            # Where there are no tints, one that cannot act yet is told by its dashed edge.
            dashed = bool(self._reason) and look().colour("tint") == look().colour("surface")
            painter.setPen(pen(border, 1, dashed=dashed) if border is not None else Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._paint_words(painter, ink)

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        room = self.rect().adjusted(self._padding(), 0, -self._padding(), 0)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        wide = self._icon_side()
        if self._icon:
            left = room.right() - wide + 1 if mirrored else room.left()
            paint_icon(painter, self._icon, QRectF(left, (self.height() - wide) / 2, wide, wide), ink)
            shift = wide + look().px(GAP)
            room = room.adjusted(0, 0, -shift, 0) if mirrored else room.adjusted(shift, 0, 0, 0)
        painter.setPen(ink)
        words = QFont(self.font())
        words.setUnderline(self.rank == "quiet" and look().colour("accent") == look().colour("ink"))
        painter.setFont(words)
        alone = not self._icon and not self._key
        painter.drawText(
            room,
            (Qt.AlignmentFlag.AlignHCenter if alone else side()) | Qt.AlignmentFlag.AlignVCenter,
            isolated(self.text()),
        )
        if self._key:
            painter.setFont(self._hint_font())
            painter.setPen(ink if self.rank == "primary" or self._reason else look().colour("sub"))
            painter.drawText(room, side(right=True) | Qt.AlignmentFlag.AlignVCenter, forwards(shown(self._key)))
