"""The coach beside the fields: judged while somebody types, underlined, jumped to; it must not keep anything."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer

from desktop_app.ui.examples.cards import TELLINGS
from desktop_app.ui.examples.editor import SHORT
from desktop_app.ui.examples.marks import select, underline
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from desktop_app.ui.examples.coach import CoachSide
    from desktop_app.ui.examples.editor import ExampleEditor
    from desktop_app.ui.widgets.fields import TextField

PAUSE: Final = 15
"""Milliseconds after a keystroke until the coach speaks: keys that come together are judged once."""

RESTED: Final = 200
"""Milliseconds without a keystroke until the tellings are compared with each other."""

LONG: Final = 20_000
"""Characters beyond which a text is judged only when typing rests, so that typing never waits for it."""

TOLD: Final = ("situation", "task", "action", "result", "learned")


class Judging(QObject):
    """Judges the example whose fields the editor shows, as it stands in them.

    ``mine`` is the example as the store has it; fields that differ are judged as typed.
    """

    def __init__(self, page: Any, editor: ExampleEditor, side: CoachSide) -> None:
        super().__init__(page)
        self._page, self._editor, self._side = page, editor, side
        self.mine: Any = None
        self.setting: Any = None
        self.kept: tuple[Any, ...] = ()
        self.sources: dict[str, str] = {}
        self.elsewhere: tuple[tuple[str, str, str], ...] = ()
        self._judged: object = None
        self._texts: dict[str, str] = {}
        self._findings: tuple[Any, ...] = ()
        self._starts: dict[str, int] = {}
        self._at = 0
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._judge_now)
        self._later = QTimer(self, singleShot=True, interval=RESTED)
        self._later.timeout.connect(self._compare)
        editor.typed.connect(self._typed)
        side.went.connect(self.go_to)
        side.figures.went.connect(self._go_to_place)
        page.tools.theme.applied.connect(self.judge)

    def show(self, mine: Any, setting: Any, kept: tuple[Any, ...], sources: dict[str, str]) -> None:
        """Another example, or the same as it stands in the store now."""
        self.mine, self.setting, self.kept, self.sources = mine, setting, kept, sources
        self.judge()

    @property
    def audience(self) -> str:
        """Whose telling is judged; a headline is judged as a recruiter hears it."""
        telling = self._editor.telling.value
        return SHORT if telling == "headline" else telling

    def live(self) -> Any:
        """The example with the words its fields hold."""
        editor, text = self._editor, self.mine.text
        parts = editor.texts()
        versions = {key: told for key, told in text.versions.items() if key != SHORT}
        if editor.version.text.strip():
            versions[SHORT] = editor.version.text
        depth = {key: note.text for key, note in editor.depth_notes.items() if note.text.strip()}
        typed = replace(
            text, title=editor.title.text, headline=editor.headline.text, versions=versions, depth_notes=depth, **parts
        )
        return replace(self.mine, text=typed)

    def judge(self) -> None:
        """Everything about what stands in the fields: findings, measures, figures, and what the tellings leave out."""
        if self._judge_now() or self._later.isActive():
            self._later.stop()
            self._compare()

    def _judge_now(self) -> bool:
        """Findings, measures and figures; the comparison follows when typing rests. False where nothing is new."""
        from desktop_app.coaching.ledger import ledger
        from desktop_app.prep import coached

        if self.mine is None:
            return False
        mine, telling = self.live(), self._editor.telling.value
        state = (mine, telling, self.setting, self.kept, dict(self.sources), self.elsewhere, self._at, look().name)
        if state == self._judged:
            return False
        self._judged = state
        audience = self.audience
        report, found = coached.judged(mine, audience, self.setting)
        _, self._starts = coached.told(mine, audience)
        right = report.right
        if telling == "headline":
            found = tuple(each for each in found if each.part == "headline")
            right = (tr("It fits one breath"),) if mine.text.headline.strip() and not found else ()
        if [each.rule for each in found] != [each.rule for each in self._findings]:
            self._at = 0
        self._findings = found
        texts = self._texts = _tellings(mine)
        self._editor.show_measures(texts, report.shares, self.setting.pace)
        if not any(text.strip() for text in texts.values()):  # nothing to judge: six faults would greet a beginner
            right, found = (), ()
            self._findings = ()
        self._side.show_report(right, found, report.notice, self._spare(texts[telling]), self._at)
        self._side.show_aside(coached.resting(mine, audience, report, self.kept))
        parts = {key: getattr(mine.text, key) for key in TOLD}
        told = {**parts, "headline": mine.text.headline, SHORT: mine.text.versions.get(SHORT, "")}
        told |= mine.text.depth_notes  # they are printed as well, so their figures need a word on them too
        entries = ledger(told, mine.text.figures, mine.text.language)
        no_figure = any(each.rule == "RES-02" for each in report.findings)
        self._side.figures.show_figures(entries, self.sources, reason=mine.text.no_figure_reason, wanted=no_figure)
        self._underline(found, entries)
        self._later.start()
        return True

    def _compare(self) -> None:
        """What the shorter telling leaves out, and numbers told in two ways."""
        from desktop_app.coaching import trimming

        if self.mine is None:
            return
        full, words = self._texts["hm"], ""
        short = self._editor.version.text
        if len(full) + len(short) > LONG:
            words = tr("This is too long to compare the tellings; shorten it first.") if short.strip() else ""
        elif short.strip() and self._editor.telling.value != "headline":
            cut = trimming.trimmed(full, short)
            words = self._cut_words(cut, full)
        self._editor.set_trimmed(words)
        self._side.figures.show_differing((*self._own_differing(self._texts), *self.elsewhere))

    def _cut_words(self, cut: Any, full: str) -> str:
        facts = tr(", ").join(fact.text for fact in cut.facts_left_out)
        more = tr(", ").join(fact.text for fact in cut.facts_added)
        only = tr("Only in the recruiter version: {facts}.", facts=more) if more else ""
        if self._editor.telling.value == "hm":
            left = tr("The recruiter does not hear: {facts}.", facts=facts) if facts else ""
            return " ".join(each for each in (left, only) if each)
        gone = " ".join(full[start:end] for start, end in cut.left_out)
        if not (gone or facts or more or cut.shortened):
            return tr("This is the full text. Cut what a recruiter does not need; the full text keeps it.")
        said = [
            tr("Left out here: {what}", what=gone) if gone else "",
            tr("Facts left out, kept for the manager: {facts}.", facts=facts) if facts else "",
            only,
        ]
        return "\n".join(each for each in said if each)

    def _spare(self, text: str) -> str:
        from desktop_app.text import seconds, words

        most = next(each[3] for each in TELLINGS if each[0] == self._editor.telling.value)
        left = seconds(most, self.setting.pace) - seconds(len(words(text)), self.setting.pace)
        if not text.strip():
            return tr("Begin anywhere; the coach speaks when there is something to read.")
        if left >= 0:
            return tr("Shorter than the limit by {n} s.", n=left)
        return tr("Over the limit by {n} s.", n=-left)

    def _own_differing(self, texts: dict[str, str]) -> list[tuple[str, str, str]]:
        """The same number told in two ways within this example."""
        from desktop_app.coaching.ledger import differing

        names = {"hm": tr("the full text"), SHORT: tr("the recruiter version"), "headline": tr("the headline")}
        told = {key: texts[key] for key in ("hm", SHORT, "headline") if texts[key].strip()}
        if sum(map(len, told.values())) > LONG:
            return []
        if told.get(SHORT) == told.get("hm"):
            told.pop(SHORT, None)
        found = differing(told, self.mine.text.language) if len(told) > 1 else ()
        shown = self._editor.telling.value
        rows = []
        for each in found:
            one, other = each.first, each.second
            if other[0] == shown:
                one, other = other, one
            here = (
                one[1].text if one[0] == shown else tr("{figure} in {where}", figure=one[1].text, where=names[one[0]])
            )
            rows.append((here, other[1].text, names[other[0]]))
        return rows

    def _underline(self, found: tuple[Any, ...], entries: Any) -> None:
        """Words of findings and figures, in the fields that are shown."""
        fields = self._fields()
        of_findings: dict[str, list[tuple[int, int]]] = {key: [] for key in fields}
        of_figures: dict[str, list[tuple[int, int]]] = {key: [] for key in fields}
        for finding in found:
            for part, start, end in finding.places or [(finding.part, *span) for span in finding.spans]:
                where, shift = self._where(part)
                if where in of_findings:
                    of_findings[where].append((start + shift, end + shift))
        for entry in entries:
            for part, start, end in entry.places:
                of_figures[part].append((start, end))
        drawn = 500  # more marks than a person looks at only make the field slow
        for key, field in fields.items():
            if field.isVisibleTo(self._editor):
                underline(field, of_findings[key][:drawn], of_figures[key][:drawn])

    def _fields(self) -> dict[str, TextField]:
        """The field of each text of the example."""
        editor = self._editor
        return {**editor.parts, "headline": editor.headline, SHORT: editor.version, **editor.depth_notes}

    def _where(self, part: str) -> tuple[str, int]:
        """The field a part is shown in under this telling, and where the part begins there."""
        one_text = self._editor.telling.value == SHORT and self._editor.version.text.strip()
        return (SHORT, self._starts.get(part, 0)) if one_text and part in TOLD else (part, 0)

    # ------------------------------------------------------------ going to the words

    def step(self, by: int) -> None:
        """The next finding, round and round; the first press goes to the first."""
        if not self._findings:
            self._page.tools.messages.note(tr("No finding to go to."))
            return
        fresh = not self.stepped
        self._at = 0 if fresh and by > 0 else (self._at + by) % len(self._findings)
        self.go_to(self._findings[self._at])
        self.stepped = True

    stepped = False

    def go_to(self, finding: Any) -> None:
        """Into the place a finding is about, its words selected, the finding opened."""
        self.stepped = True
        self._at = next((n for n, each in enumerate(self._findings) if each.rule == finding.rule), 0)
        own = {
            "RDY-01": self._first_open_note,
            "SAF-03": self._side.standing.truth.setFocus,
            "REL-01": self._page.link,
            "REL-05": self._page.link,
            "REL-07": self._editor.about.year.setFocus,
        }
        self._page.show_pane(self._page.sheets.work)  # a drawer would lie over the words
        act = own.get(finding.rule)
        spans = finding.spans
        if act is not None:
            act()
        elif finding.part == "headline":
            self._page.show_telling("headline")
            self._editor.headline.setFocus()
        else:
            self._go_to_place((finding.part or "action", *(spans[0] if spans else (0, 0))))
        self.judge()

    def _first_open_note(self) -> None:
        notes = self._editor.depth_notes.values()
        next((note for note in notes if not note.text.strip()), next(iter(notes))).setFocus()

    def _go_to_place(self, place: tuple[str, int, int]) -> None:
        self._page.show_pane(self._page.sheets.work)
        part, start, end = place
        where, shift = self._where(part)
        telling = {"headline": "headline", SHORT: SHORT}.get(where, "hm")
        if telling != self._editor.telling.value:
            self._page.show_telling(telling)
        field = self._fields()[where]
        field.setFocus()
        if end > start:
            select(field, start + shift, end + shift)

    def _typed(self) -> None:
        self.stepped = False
        long = sum(len(text) for text in self._editor.texts().values()) > LONG
        self._timer.start(400 if long else PAUSE)


def _tellings(mine: Any) -> dict[str, str]:
    """What each audience is told: the headline, the recruiter version or else the full text, the full text."""
    full = "\n".join(text for key in TOLD if (text := getattr(mine.text, key)).strip())
    return {"headline": mine.text.headline, SHORT: mine.text.versions.get(SHORT, "") or full, "hm": full}
