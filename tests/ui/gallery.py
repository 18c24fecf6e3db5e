"""The kit on one page, to be compared with its drawing; it is no screen of the product and only tests show it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui import theme
from desktop_app.ui.rows import paint_text
from desktop_app.ui.shapes import span_line
from desktop_app.ui.theme import look
from desktop_app.ui.widgets.base import Label, Painted, Shape, focus_ring
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Check, Radio, Switch
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.widgets.page_parts import Chip, SectionLabel
from desktop_app.ui.widgets.strips import Strip


def row(*widgets, gap=10):
    box = QHBoxLayout()
    box.setSpacing(gap)
    for widget in widgets:
        box.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    box.addStretch(1)
    return box


def section(title, *layouts, note=""):
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(9)
    column.addWidget(SectionLabel(title, note))
    for layout in layouts:
        if isinstance(layout, QWidget):
            column.addWidget(layout)
        else:
            column.addLayout(layout)
    column.addStretch(1)
    return box


class Spans(Painted):
    def sizeHint(self):
        return Label("x").sizeHint().expandedTo(self.minimumSize())

    def paintEvent(self, event):
        painter, left = QPainter(self), 0
        for kind, text in (
            ("must", "must span"),
            ("wish", "wish span"),
            ("unsure", "not sorted span"),
            ("", "matched"),
        ):
            painter.setFont(look().font("body", bold=not kind or None))
            width = painter.fontMetrics().horizontalAdvance(text)
            ground = {"must": "must_bg", "wish": "wish_bg", "unsure": "part_tint", "": "mark"}[kind]
            painter.fillRect(left, 0, width, look().px(20), look().colour(ground))
            paint_text(painter, QRect(left, 0, width + 4, 24), text, bold=not kind or None)
            if kind:
                painter.setPen(span_line(kind))
                painter.drawLine(left, look().px(21), left + width, look().px(21))
            left += width + 12


class States(Painted):
    """The four states of a list row, painted as the delegate paints them."""

    def __init__(self):
        super().__init__()
        self.setMinimumHeight(4 * 34)

    def paintEvent(self, event):
        painter, at = QPainter(self), look().colour
        for number, text in enumerate(("Resting", "Hover", "Selected", "Selected, list has the focus")):
            rect = QRect(0, number * 34, self.width(), 34)
            ground = {1: "tint", 2: "select", 3: "select"}.get(number)
            if ground:
                painter.fillRect(rect, at(ground))
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, at("hair"))
            if number == 2:
                painter.fillRect(0, rect.top(), 3, 34, at("accent"))
            if number == 3:
                focus_ring(painter, rect)
            paint_text(painter, rect.adjusted(10, 7, 0, 0), text, bold=number == 2 or None)


class Swatch(Painted):
    def __init__(self, name):
        super().__init__()
        self.name = name
        self.setMinimumSize(look().px(90), look().px(44))

    def paintEvent(self, event):
        painter, colour = QPainter(self), look().colour(self.name)
        painter.setBrush(colour)
        painter.setPen(look().colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        light = theme.contrast(colour, look().colour("ink")) > theme.contrast(colour, look().colour("surface"))
        painter.setPen(look().colour("ink" if light else "surface"))
        painter.setFont(look().font("label", bold=False))
        text = f"{self.name}\n{colour.name().upper()}"
        painter.setFont(look().font("fine"))
        painter.drawText(self.rect().adjusted(6, 4, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)


class Gallery(QWidget):
    """Every part of the kit in its states."""

    def __init__(self, parent=None):
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(28, 18, 28, 16)
        grid.setHorizontalSpacing(34)
        grid.setVerticalSpacing(16)
        grid.addWidget(self.buttons(), 0, 0)
        grid.addWidget(self.choices(), 0, 1)
        grid.addWidget(self.fields(), 0, 2)
        grid.addWidget(self.proofs(), 1, 0)
        grid.addWidget(self.levels(), 1, 1)
        grid.addWidget(section("List rows", States()), 1, 2)
        grid.addWidget(self.types(), 2, 0)
        grid.addWidget(self.texts(), 2, 1)
        grid.addWidget(self.strips(), 2, 2)
        grid.addWidget(self.colours(), 3, 0, 1, 3)
        for column in range(3):
            grid.setColumnStretch(column, 1)

    def buttons(self):
        self.focused = Button("Primary, focus", "primary")
        reason = Button("Cannot yet")
        reason.set_reason("needs one must")
        return section(
            "Buttons",
            row(Button("Primary", "primary"), self.focused, Button("Hover", "primary")),
            row(Button("Plain", key="K"), Button("Focus"), Button("Hover"), reason),
            row(
                Button("Small", "small"),
                Button("With icon", "small", key="N", icon="plus"),
                Button("Quiet, a link", "quiet"),
            ),
        )

    def choices(self):
        done, ask = Check("done"), Radio("Ask")
        done.setChecked(True)
        ask.setChecked(True)
        switch = Switch("Counted by", [("recruiter", "Recruiter"), ("manager", "Hiring manager")], "manager")
        return section(
            "Switch and choice",
            row(switch),
            row(done, Check("not done"), ask, Radio("Listen")),
            row(Chip("their word", "used"), Chip("not used", "unused"), Chip("No-agency rota", shape="transfer")),
        )

    def fields(self):
        finding = LineField("Finding", "Finding under the field")
        finding.set_finding("By when?", "A plan without a date is a hope.")
        self.field = LineField("Focus", "Focus, typing")
        return section(
            "Fields", LineField("Resting", "Resting"), self.field,
            LineField("Hint", "", "Placeholder, a hint and never the label"), finding,
        )  # fmt: skip

    def proofs(self):
        size = 18
        return section(
            "Proof shapes",
            row(Shape("exact", size), Label("exact"), Shape("near", size), Label("near"), Shape("transfer", size),
                Label("transfer"), Shape("none", size), Label("none")),
            row(Shape("suggested_exact", size), Shape("suggested_near", size), Shape("suggested_transfer", size),
                Label("suggested, not counted")),
            row(Shape("not_counted", size), Label("not counted by this reader"), Shape("open", size), Label("open")),
        )  # fmt: skip

    def levels(self):
        return section(
            "Levels, severity, state",
            row(Shape("must"), Label("must"), Shape("wish"), Label("wish"), Shape("unsure"), Label("not sorted")),
            row(Shape("blocked", 16), Label("blocks ready"), Shape("look_at", 16), Label("look at"),
                Shape("hint", 16), Label("hint"), Shape("right", 16), Label("right")),
            Spans(),
        )  # fmt: skip

    def types(self):
        lines = (
            ("hero 34/42", "Next talk", "hero"),
            ("title 26/32", "Brightwell Clinics", "title"),
            ("heading 20/26", "13 found, 2 to sort", "heading"),
            ("quote 16/22", "“asked about every Monday”", "quote"),
        )
        return section("Type", *(self.sample(*line) for line in lines))

    def texts(self):
        lines = (("reading 16/24", "Posting and note text", "reading"), ("body 15/21", "Most of the app", "body"),
                 ("small 13.5/18", "Reasons, second lines", "small"), ("fine 12.5/16", "Dates, counts, keys", "fine"),
                 ("label 11/14", "Section label", "label"))  # fmt: skip
        return section("Text", *(self.sample(*line) for line in lines))

    def sample(self, name, text, step):
        label = Label(name, "fine", "sub")
        label.setFixedWidth(96)
        return row(label, Label(text, step, {"small": "sub", "fine": "faint", "label": "sub"}.get(step, "ink")))

    def strips(self):
        return section(
            "Messages in the page",
            Strip("Second-hand, size of gap unknown"),
            Strip("This does not mean there are none.", kind="look_at"),
            Strip("The file is open elsewhere.", "Nothing is lost.", kind="blocked"),
        )

    def colours(self):
        names = [name for name in theme.theme_data("light")[0] if name not in ("on_accent", "accent_hover", "veil")]
        swatches = QGridLayout()
        swatches.setSpacing(6)
        for number, name in enumerate(names):
            swatches.addWidget(Swatch(name), number // 11, number % 11)
        return section("Colours", swatches, note=f"{look().name} theme")
