"""Settings: one scrolling page of choices that act at once; it must keep nothing but preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.languages import available
from desktop_app.ui.layouts import OneColumn
from desktop_app.ui.page import Page
from desktop_app.ui.settings.own import OwnSettings
from desktop_app.ui.settings.passphrase import PassphraseRow
from desktop_app.ui.theme import Appearance, look, scales
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Check, Choice, Switch
from desktop_app.ui.widgets.page_parts import PageHeader, SectionLabel
from desktop_app.ui.widgets.spin_fields import NumberField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.places import Place


class SettingsPage(Page):
    """Appearance, text size, keys, pace and where things are kept. Other rooms add sections with ``add_section``.

    ``names`` are the words beside each control, from top to bottom; the guide has to name them all.
    """

    watches = frozenset({"profile", "word_alias"})

    def build(self) -> None:
        """The sections from top to bottom."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PageHeader(tr("Settings")))
        self._pane = body = QWidget()
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(look().px(28), look().px(16), look().px(28), look().px(24))
        self._body.setSpacing(look().px(14))
        self.names: list[str] = []
        self._appearance()
        self._language()
        self._keys()
        self._suggestions()
        self._speaking()
        self.own = OwnSettings(self)
        self.add_section(tr("Words and paper"), self.own.rows())
        self._place()
        self._body.addStretch(1)
        self._area = OneColumn(body, tr("Settings"), most=look().px(900), parent=self)
        column.addWidget(self._area, 1)

    def title(self) -> str:
        """The title bar."""
        return tr("Settings")

    def panes(self) -> Sequence[QWidget]:
        """One pane."""
        return (self._pane,)

    def show_place(self, place: Place) -> None:
        """The library may have been locked or unlocked since."""
        super().show_place(place)
        self.passphrase.show_folder(self.tools.folder)

    def add_section(self, title: str, rows: Sequence[tuple[str, QWidget, str]], note: str = "") -> None:
        """A ruled section of (words, control, explanation) rows."""
        self._body.addWidget(SectionLabel(title, note))
        self.names += [words for words, _, _ in rows]
        for words, control, explanation in rows:
            self._body.addLayout(self._row(words, control, explanation))

    def _row(self, words: str, control: QWidget, explanation: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(16))
        label = Label(words, "body", wrap=True)
        label.setBuddy(control)
        label.setFixedWidth(look().px(190))
        label.beside(control)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(look().px(4))
        beside.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        if explanation:
            beside.addWidget(Label(explanation, "small", "sub", wrap=True))
        row.addLayout(beside, 1)
        return row

    def _appearance(self) -> None:
        tools = self.tools
        self.appearance = Switch(
            tr("Appearance"),
            [(Appearance.SYSTEM, tr("As the system")), (Appearance.LIGHT, tr("Light")), (Appearance.DARK, tr("Dark"))],
            tools.theme.appearance,
        )
        self.appearance.chosen.connect(self._choose_appearance)
        self.scale = Switch(
            tr("Text size"),
            [(step, tr("{percent} %", percent=round(step * 100))) for step in scales()],
            tools.theme.scale,
        )
        self.scale.chosen.connect(self._choose_scale)
        tools.theme.applied.connect(self._show_theme)
        self.motion = self._check(tr("Short fades"), "motion", tools.preferences.motion)
        self.add_section(
            tr("Appearance"),
            [
                (tr("Light or dark"), self.appearance, tr("A system high-contrast theme goes before all three.")),
                (tr("Text size"), self.scale, tr("Everything grows with it. Ctrl + and Ctrl − work on every page.")),
                (tr("Motion"), self.motion, tr("Two fades of a tenth of a second. Nothing else moves.")),
            ],
        )

    def _language(self) -> None:
        languages = [("", tr("As the system")), *available()]
        self.language = Choice(tr("Language"), languages, self.tools.preferences.language)
        self.language.picked.connect(self._choose_language)
        explanation = tr("It changes when Greenroom is opened the next time. Your own texts stay as they are.")
        self.add_section(tr("Language"), [(tr("Language"), self.language, explanation)])

    def _choose_language(self, code: object) -> None:
        self.tools.preferences.put("language", code)
        self.tools.messages.note(tr("The language changes when Greenroom is opened the next time."))

    def _keys(self) -> None:
        preferences = self.tools.preferences
        self.letters = self._check(tr("Single letters and digits are keys"), "letter_keys", preferences.letter_keys)
        self.matrix = self._check(tr("Letters in the matrix"), "matrix_letters", preferences.matrix_letters)
        self.add_section(
            tr("Keys and shapes"),
            [
                (tr("Keys"), self.letters, tr("They never act while you type. F1 lists the keys of every page.")),
                (tr("Shapes"), self.matrix, tr("E, N and T stand beside the shapes for exact, near and transfer.")),
            ],
        )

    def _suggestions(self) -> None:
        meaning = self._check(tr("Also by meaning"), "read_meaning", self.tools.preferences.read_meaning)
        explanation = tr(
            "Where the meaning pack is installed, examples told in other words are found too. It works on this "
            "computer. Without it, words alone are compared."
        )
        self.add_section(tr("Suggestions"), [(tr("Compare"), meaning, explanation)])

    def _speaking(self) -> None:
        pace = round(self.tools.preferences.pace)
        self.pace = NumberField(tr("Your pace, words a minute"), 80, 220, pace, unit=tr("words a minute"))
        self.pace.picked.connect(self._choose_pace)
        explanation = tr("Spoken seconds are estimated with it. Most people speak 120 to 160 words a minute.")
        self.add_section(tr("Speaking"), [(tr("Your pace"), self.pace, explanation)])

    def refresh(self) -> None:
        """What lies in the library itself."""
        self.own.refresh()

    def _place(self) -> None:
        folder = Label(str(self.tools.folder), "body", selectable=True)
        folder.setAccessibleName(tr("Folder: {folder}", folder=str(self.tools.folder)))
        explanation = tr("Everything is in this one folder: copy it, back it up, delete it. Nothing is sent anywhere.")
        self.passphrase = PassphraseRow()
        self.passphrase.asked.connect(self.go)
        locking = tr(
            "A passphrase makes the file, its backups and unsaved typing unreadable for others who use this computer "
            "or find a copy. Nobody can open it without, and nobody can bring it back."
        )
        files = Button(tr("Import, export and backups"), "small")
        files.clicked.connect(lambda: self.go("files"))
        kept = tr(
            "A checked copy is made whenever something changed, and the older ones are thinned. Back in one click."
        )
        leaving = Label(tr("Removing Greenroom leaves this folder where it is."), "body")
        delete = tr("Delete the folder yourself if you no longer want it. Nothing of it lies anywhere else.")
        rows = [
            (tr("Folder"), folder, explanation),
            (tr("Backups"), files, kept),
            (tr("Passphrase"), self.passphrase, locking),
            (tr("If you leave"), leaving, delete),
        ]
        self.add_section(tr("Where it is kept"), rows)

    def _check(self, words: str, name: str, value: bool) -> Check:
        check = Check(words)
        check.setChecked(value)
        check.toggled.connect(lambda on: self._put(name, on))
        return check

    def _put(self, name: str, on: bool) -> None:
        self.tools.preferences.put(name, on)
        if name == "motion":
            self.tools.theme.choose(motion=on)

    def _choose_appearance(self, value: object) -> None:
        self.tools.preferences.put("appearance", str(Appearance(str(value)).value))
        self.tools.theme.choose(Appearance(str(value)))

    def _choose_scale(self, value: object) -> None:
        if isinstance(value, float):
            self.tools.preferences.put("scale", value)
            self.tools.theme.choose(scale=value)

    def _choose_pace(self, value: int) -> None:
        self.tools.preferences.put("pace", float(value))

    def _show_theme(self) -> None:
        self.appearance.set_value(self.tools.theme.appearance)
        self.scale.set_value(self.tools.theme.scale)
