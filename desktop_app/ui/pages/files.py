"""Files: bringing in with a preview, taking out, backups and going back to one; it must not know any other page."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.errors import UserError
from desktop_app.ui.actions import Command
from desktop_app.ui.files.backups import BackupList
from desktop_app.ui.files.exporting import BUNDLE, Exporting
from desktop_app.ui.files.importing import Importing
from desktop_app.ui.files.preview import Preview
from desktop_app.ui.files.side import Keeping, TakingOut
from desktop_app.ui.layouts import MainSide, panel
from desktop_app.ui.page import Page
from desktop_app.ui.theme import look
from desktop_app.ui.translate import mark, tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import PageHeader, SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.places import Place

KINDS: Final = (
    (mark("Everything that can be imported"), "*.greenroom *.zip *.locked *.json *.csv *.tsv *.txt *.vcf"),
    (mark("Bundles and archives"), "*.greenroom *.zip *.locked"),
    (mark("Tables"), "*.csv *.tsv *.txt"),
)
SECOND: Final = "second_backup_folder"


class FilesPage(Page):
    """A file is looked at before anything of it is stored; a backup is gone back to without losing what is here."""

    def build(self) -> None:
        """Bringing in and the backups; taking out and keeping beside them."""
        main, column = panel((28, 16, 20, 16), 10)
        self.start = QWidget()
        opening = QVBoxLayout(self.start)
        opening.setContentsMargins(0, 0, 0, look().px(5))
        opening.setSpacing(look().px(8))
        opening.addWidget(SectionLabel(tr("Bring something in")))
        words = tr(
            "A Greenroom bundle, a CV as JSON Resume, the archive of your data from LinkedIn, a table of applications, "
            "people or stories from anywhere, or contacts. You see first what is new, changed and in conflict."
        )
        opening.addWidget(Label(words, "body", wrap=True))
        self.choose = Button(tr("Choose a file…"), "primary", key="I", icon="import")
        self.choose.clicked.connect(self.bring_in)
        opening.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.preview = Preview()
        self.backups = BackupList(self.tools.clock)
        self.backups.wanted.connect(self._go_back)
        for part in (self.start, self.preview, self.backups):
            column.addWidget(part, 0 if part is self.start else 1)
        self.importing = Importing(self, self.preview)
        self.importing.shown.connect(self._show_preview)
        self.side, beside = panel()
        self.taking, self.keeping = TakingOut(), Keeping(self.tools.folder)
        self.exporting = Exporting(self, self.taking)
        beside.addWidget(self.taking)
        beside.addWidget(self.keeping, 1)
        self._connect()
        self.frame = MainSide(
            main, self.side, "files", self.tools.preferences, side_width=340, listed=self.backups.listed, parent=self
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(PageHeader(tr("Import, export and backups")))
        whole.addWidget(self.frame, 1)
        self._show_preview(False)

    def _connect(self) -> None:
        self.taking.asked.connect(self.take_out)
        self.keeping.backed_up.connect(self.back_up)
        self.keeping.second_asked.connect(self._choose_second)
        self.keeping.second_dropped.connect(lambda: self._put_second(None))
        self.keeping.shown.connect(self.show_folder)
        self.tools.store.backed_up.connect(self.refresh)

    # ------------------------------------------------------------ the page's contract

    def title(self) -> str:
        """Title bar."""
        return tr("Import, export and backups")

    def panes(self) -> Sequence[QWidget]:
        """Bringing in and backups, then taking out."""
        return self.frame.panes()

    def show_pane(self, pane: QWidget) -> None:
        """Scroll to it where narrow."""
        self.frame.show_pane(pane)

    def commands(self) -> Sequence[Command]:
        """Bring in, take out, back up; of a preview: agree or set aside."""

        def why_not() -> str:
            return "" if self.importing.plan is not None else tr("Choose a file first.")

        rows = (
            ("import", tr("Choose a file to bring in"), self.bring_in, tr("bring in"), "I"),
            ("export", tr("Take everything out"), partial(self.take_out, BUNDLE), tr("take out"), "E"),
            ("backup", tr("Back up now"), self.back_up, tr("back up"), "B"),
        )
        made = [
            Command(key=f"files.{name}", text=text, do=do, hint=hint, keys=(key,)) for name, text, do, hint, key in rows
        ]
        made.append(
            Command(
                key="files.agree", text=tr("Import what is shown"), do=self.importing.agree, keys=("Ctrl+Return",),
                why_not=why_not,
            )
        )  # fmt: skip
        made.append(
            Command(
                key="files.aside", text=tr("Set the file aside"), do=self.importing.set_aside, keys=("Esc",),
                why_not=why_not,
            )
        )  # fmt: skip
        return made

    def show_place(self, place: Place) -> None:
        """With "do", what the File menu asked for is done at once."""
        super().show_place(place)
        asked, file = place.get("do"), place.get("file")
        if asked is None:
            return
        self.shift(do=None, file=None, aside=None)
        if asked == "import" and file is not None:  # named on the command line, or opened from a folder
            self.importing.read(Path(str(file)), place.get("aside", ()))
            return
        wanted: dict[object, Any] = {
            "import": self.bring_in,
            "export": partial(self.take_out, BUNDLE),
            "backup": self.back_up,
            "restore": self.backups.take_focus,
            "where": self.show_folder,
        }
        if asked in wanted:
            wanted[asked]()

    def refresh(self) -> None:
        """Read which backups there are."""
        self.backups.show_backups(self.tools.folder)
        second = self.tools.preferences.get(SECOND, "")
        self.keeping.show_second(second)
        self.keeping.weekly.setText(self.backups.weekly_words(self.tools.folder))

    # ------------------------------------------------------------ bringing in

    def bring_in(self) -> None:
        """Have a file chosen and show what is in it."""
        kinds = [(tr(words), patterns) for words, patterns in KINDS]
        path = self.tools.messages.open_file(tr("Bring something in"), kinds)
        if path is not None:
            self.importing.read(path)

    def _show_preview(self, shown: bool) -> None:
        self.preview.setVisible(shown)
        self.start.setVisible(not shown)
        self.backups.setVisible(not shown)
        if shown:
            self.preview.listed.setFocus()
        elif self.isVisible():
            self.choose.setFocus()

    # ------------------------------------------------------------ taking out

    def take_out(self, name: str) -> None:
        """Have a place chosen and write there; the ending says what."""
        self.exporting.take_out(name)

    # ------------------------------------------------------------ backups

    def back_up(self) -> None:
        """A checked copy now."""
        made: list[Any] = []
        if self.tools.messages.attempt(lambda: made.append(self.tools.store.database.backup()), topic="backup"):
            self.tools.messages.note(tr("Backed up and checked: {file}", file=made[0].path.name))
        self.refresh()

    def _go_back(self, path: Path) -> None:
        if not self.tools.restore(path):
            self.tools.messages.note(tr("Something you typed could not be kept, so nothing was changed."))

    def _choose_second(self) -> None:
        folder = self.tools.messages.choose_folder(tr("A second folder for backups"))
        if folder is not None:
            self._put_second(folder)

    def _put_second(self, folder: Path | None) -> None:
        """Keep the choice, and put what there is there now: a folder that cannot be written to is told at once."""
        if folder == self.tools.folder or folder == self.tools.folder / "backups":
            self.tools.messages.report(
                UserError(
                    tr("This is the folder the backups are in already."), tr("Nothing was changed."),
                    tr("Choose one on another disk."),
                )
            )  # fmt: skip
            return
        self.tools.preferences.put(SECOND, str(folder or ""))
        self.tools.store.database.second_backup_folder = folder
        if folder is not None:
            self.back_up()
        self.refresh()

    def show_folder(self) -> None:
        """Open the folder of the library in the person's own program for folders."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.tools.folder))):
            self.tools.messages.note(str(self.tools.folder))
