"""Recording one's own voice while rehearsing, only where the person turned it on; it must keep no take itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.errors import UserError
from desktop_app.paths import store_file
from desktop_app.ui.rehearse.words import clock_text
from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from desktop_app.ui.page import Tools

ON = "rehearse_record"
"""The preference: off until somebody turns it on."""


class VoiceBar(QWidget):
    """What was recorded, with Play and Delete; hidden where there is nothing.

    ``forgotten`` brings the take whose recording was deleted: its id, 0 for the one not marked yet.
    """

    forgotten = Signal(int)
    _ended = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._name, self._take, self._pending = "", 0, False
        self.longest = 20 * 60
        self._recorder: Any = None
        self._player: Any = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(10))
        self.words = Label("", "small", "sub", wrap=True)
        self.play_button = Button(tr("Play"), "small", key="P", icon="play")
        self.play_button.clicked.connect(self.play_or_stop)
        self.delete_button = Button(tr("Delete the recording"), "quiet")
        self.delete_button.clicked.connect(self.delete)
        row.addWidget(self.play_button)
        row.addWidget(self.delete_button)
        row.addWidget(self.words, 1)
        self._ended.connect(self._silent)
        self.hide()

    # ------------------------------------------------------------ recording

    @property
    def is_on(self) -> bool:
        """Whether the person turned recording on."""
        return bool(self._tools.preferences.get(ON, False))

    @property
    def is_recording(self) -> bool:
        """Whether the microphone is open."""
        return self._recorder is not None and bool(self._recorder.is_running)

    def begin(self) -> None:
        """Open the microphone, where recording is on; what is missing is said, and the clock runs on."""
        self.drop()
        if not self.is_on:
            return
        from desktop_app.voice.device import Recorder

        self._recorder = Recorder(self.longest)
        try:
            self._recorder.start()
        except UserError as refused:
            self._recorder = None
            self._tools.messages.report(refused, topic="voice")

    def end(self) -> None:
        """Close the microphone, measure what was said and keep it beside the store."""
        if not self.is_recording:
            return
        from desktop_app.voice.device import RATE
        from desktop_app.voice.measure import measured

        samples, self._recorder = self._recorder.stop(), None
        found = measured(samples, RATE)
        if found.silent:
            self._tools.messages.report(
                UserError(
                    tr("Nothing was heard."), tr("Your time counts all the same."),
                    tr("Is the microphone muted? The system may also keep Greenroom from using it."),
                ),
                topic="voice",
            )  # fmt: skip
            return
        try:
            self._name = self._recordings().keep(samples, RATE, self._tools.clock())
            self._recordings().clear_old(self._tools.clock())
        except UserError as failure:
            self._tools.messages.report(failure, topic="voice")
            return
        self._pending, self._take = True, 0
        self._show(measured_words(found))

    def drop(self) -> None:
        """Stop, and put aside what was not marked."""
        self.silence()
        if self.is_recording:
            self._recorder.stop()
            self._recorder = None
        if self._pending:
            self._recordings().delete(self._name)
        self._name, self._pending = "", False
        self.hide()

    def keep(self) -> str:
        """The file of the take that is marked now; empty where nothing was recorded."""
        name = self._name if self._pending else ""
        self._pending = False
        return name

    def show_last(self, take: int, name: str) -> None:
        """The recording of the last take of an item, if it has one."""
        self.drop()
        if name:
            self._name, self._take = name, take
            self._show(tr("Last time was recorded."))

    # ------------------------------------------------------------ playing and deleting

    def play_or_stop(self) -> None:
        """Play what was recorded, or be silent."""
        if self._player is not None and self._player.is_running:
            self.silence()
            return
        if not self._name:
            self._tools.messages.note(tr("Nothing is recorded."))
            return
        from desktop_app.voice.device import Player

        self._player = Player(self._ended.emit)
        try:
            self._player.start(*self._recordings().read(self._name))
        except UserError as failure:
            self._tools.messages.report(failure, topic="voice")
            return
        self.play_button.set_text(tr("Stop"))

    def silence(self) -> None:
        """Stop playing."""
        if self._player is not None:
            self._player.stop()
        self._silent()

    def delete(self) -> None:
        """Put the recording aside; it goes for good after a month."""
        if self._name:
            self.silence()
            self._recordings().delete(self._name)
            self._name, self._pending = "", False
            self.hide()
            self.forgotten.emit(self._take)

    def _silent(self) -> None:
        self.play_button.set_text(tr("Play"))

    def _show(self, words: str) -> None:
        self.words.setText(words)
        self.show()

    def _recordings(self) -> Any:
        from desktop_app.store import cipher
        from desktop_app.voice.keeping import Recordings

        return Recordings(self._tools.folder, cipher.sealing(store_file(self._tools.folder)))


def measured_words(found: Any) -> str:
    """Length and pauses, from the samples alone."""
    said = tr("Recorded {time}, only on this computer.", time=clock_text(round(found.seconds)))
    if not found.pauses:
        return tr("{recorded} No pause of a second or more.", recorded=said)
    count = len(found.pauses)
    pauses = plural(
        "{n} pause of a second or more, {longest} s long.",
        "{n} pauses of a second or more, the longest {longest} s.",
        count,
        longest=round(found.longest),
    )
    return tr("{recorded} {pauses}", recorded=said, pauses=pauses)
