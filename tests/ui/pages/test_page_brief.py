"""The brief page by keyboard: what is shown is what is saved, printed, opened and copied."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from desktop_app.briefs.preview import text_of
from desktop_app.records import interviews, opportunities, sample
from desktop_app.store.database import Database
from desktop_app.ui import screenshots
from desktop_app.ui.brief import printing
from desktop_app.ui.places import Place
from desktop_app.ui.widgets.base import Label


class Viewer(QObject):
    """Stands for the person's PDF viewer: the system hands it what is to be opened."""

    def __init__(self):
        super().__init__()
        self.seen = []

    @Slot(QUrl)
    def take(self, url):
        self.seen.append(Path(url.toLocalFile()).read_bytes())


@pytest.fixture
def viewer():
    made = Viewer()
    QDesktopServices.setUrlHandler("file", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture(scope="module")
def sample_store(tmp_path_factory):
    """The sample, written once."""
    folder = tmp_path_factory.mktemp("sample")
    with Database.open(folder) as database, database.write("sample") as session:
        sample.fill(session)
    return folder


@pytest.fixture
def data(sample_store, tmp_path):
    """A copy of it where the program looks."""
    shutil.copytree(sample_store, tmp_path / "data", ignore=shutil.ignore_patterns("*.lock"))


@pytest.fixture
def page(data, program, qtbot):
    """The brief of a booked manager round of the sample store."""
    with program.store.read() as session:
        booked = next(
            row for row in interviews.in_list(session) if (row.employer, row.round) == ("Brightwell Clinics", 2)
        )
    program.window.go(Place.at("brief", interview=booked.id))
    shown = program.window.stack.current
    qtbot.waitUntil(lambda: shown.drawing.is_current, timeout=10_000)
    return shown


def press(key, page, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(page.window().focusWidget() or page.window(), key, modifiers)


def test_saving_writes_exactly_what_is_shown_and_remembers_it(page, program, tmp_path):
    target = tmp_path / "mine.pdf"
    program.messages.dialogs.save_file = lambda *_: target
    press(Qt.Key.Key_S, page)
    assert target.read_bytes() == page.drawing.last.rendered.data
    assert len(page.preview.sheets.images) == page.drawing.last.rendered.pages == 2
    with program.store.read() as session:
        assert interviews.row_of(session, page.interview).brief_printed_at is not None
    assert "printed" in page.header.below.text()
    program.window.undoing.undo()
    assert page.header.below.text() == "not printed yet"


def test_a_name_without_ending_gets_one_and_no_name_writes_nothing(page, program, tmp_path):
    program.messages.dialogs.save_file = lambda *_: None
    press(Qt.Key.Key_S, page)
    program.messages.dialogs.save_file = lambda *_: tmp_path / "mine"
    press(Qt.Key.Key_S, page)
    assert [file.name for file in tmp_path.glob("mine*")] == ["mine.pdf"]


def test_a_folder_that_is_not_there_is_said_and_nothing_is_marked(page, program, tmp_path):
    program.messages.dialogs.save_file = lambda *_: tmp_path / "gone" / "mine.pdf"
    press(Qt.Key.Key_S, page)
    assert "is not there" in program.window.strips.strips()[0].accessibleName()
    with program.store.read() as session:
        assert interviews.row_of(session, page.interview).brief_printed_at is None


def test_digits_choose_the_edition_and_saving_at_once_waits_for_it(page, program, tmp_path, qtbot):
    target = tmp_path / "study.pdf"
    program.messages.dialogs.save_file = lambda *_: target
    press(Qt.Key.Key_3, page)
    press(Qt.Key.Key_S, page)
    assert not target.exists()
    qtbot.waitUntil(target.exists, timeout=10_000)
    assert page.drawing.last.wish.options.edition == "study"
    assert target.read_bytes() == page.drawing.last.rendered.data
    assert page.drawing.last.rendered.pages > 2
    press(Qt.Key.Key_2, page)
    qtbot.waitUntil(lambda: page.drawing.is_current and page.drawing.last.rendered.pages == 1, timeout=10_000)


def test_a_managers_brief_may_run_longer_and_less_is_left_out(page, qtbot):
    """What is left out stands beside the pages with its reason; four pages leave out less than two."""
    words = [label.text() for label in page.side.findChildren(Label)]
    assert "the least firm first: there was no more room" in words
    before = sum(len(each.names) for each in page.drawing.last.rendered.gone)
    page.side.longer.setFocus()
    press(Qt.Key.Key_Space, page)
    qtbot.waitUntil(lambda: page.drawing.is_current and page.drawing.last.rendered.pages > 2, timeout=10_000)
    assert page.drawing.last.rendered.pages <= 4
    assert sum(len(each.names) for each in page.drawing.last.rendered.gone) < before
    press(Qt.Key.Key_2, page)
    assert not page.side.longer.isVisible()


def test_escape_stops_a_long_edition_and_the_pages_stay(page, qtbot):
    before = page.drawing.last.rendered.data
    page.preview.verticalScrollBar().setValue(120)
    press(Qt.Key.Key_3, page)
    assert page.line.is_running
    press(Qt.Key.Key_Escape, page)
    assert not page.line.is_running
    assert page.side.edition.value == "brief"
    qtbot.wait(400)
    assert page.drawing.last.rendered.data == before
    assert page.drawing.is_current
    assert page.preview.verticalScrollBar().value() == 120


def test_what_is_blotted_out_is_neither_seen_nor_copied(page, qtbot):
    press(Qt.Key.Key_C, page)
    assert "Ingrid Solheim" in QGuiApplication.clipboard().text()
    page.side.hiding["people"].setFocus()
    press(Qt.Key.Key_Space, page)
    qtbot.waitUntil(lambda: bool(page.drawing.last.wish.options.redact), timeout=10_000)
    press(Qt.Key.Key_C, page)
    assert "Solheim" not in QGuiApplication.clipboard().text()


def test_hiding_names_in_the_window_hides_them_on_the_pages(page, program, qtbot):
    program.preferences.put("hide_names", True)
    qtbot.waitUntil(lambda: page.drawing.is_current and bool(page.drawing.last.wish.options.redact), timeout=10_000)
    assert page.side.hide_note.isVisible()
    assert not page.side.hiding["people"].isEnabled()
    assert "Solheim" not in text_of(page.drawing.last.rendered.data)


@pytest.mark.parametrize("paper", ["letter", "phone"])
def test_paper_is_chosen_by_keys(page, paper, qtbot):
    page.side.paper.findChildren(QAbstractButton)[0].setFocus()
    press({"letter": Qt.Key.Key_2, "phone": Qt.Key.Key_3}[paper], page)
    qtbot.waitUntil(lambda: page.drawing.is_current and page.drawing.last.wish.options.paper == paper, timeout=10_000)
    image = page.preview.sheets.images[0]
    assert (image.height() > 1.35 * image.width()) is (paper == "phone")


def test_it_opens_in_the_viewer_and_prints_there_without_a_printer(page, program, viewer, monkeypatch):
    press(Qt.Key.Key_O, page)
    assert viewer.seen == [page.drawing.last.rendered.data]
    monkeypatch.setenv("CUPS_SERVER", "localhost:1")
    if printing.is_printer_there():
        pytest.skip("a printer is set up on this machine")
    press(Qt.Key.Key_P, page)
    assert len(viewer.seen) == 2
    with program.store.read() as session:
        assert interviews.row_of(session, page.interview).brief_printed_at is not None


def test_every_page_reaches_a_printer(page, program, tmp_path, qtbot):
    """Qt's own PDF printer stands for one of metal: the pages are painted on it as on any other."""
    import pypdfium2

    printer = printing.printer_for("brief", (595.28, 841.89))
    printer.setOutputFormat(printer.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    run = printing.PrintRun(page.drawing.last.rendered.data, 2, printer, program.tasks, page)
    with qtbot.waitSignal(run.ended, timeout=20_000) as ended:
        run.start()
    assert ended.args == [True]
    paper = pypdfium2.PdfDocument(tmp_path / "paper.pdf")
    assert len(paper) == 2
    assert [round(each) for each in paper[0].get_size()] == [595, 842]
    drawn = paper[0].render(scale=0.2).to_numpy()
    assert drawn.min() < 120
    assert drawn[:, :4].min() > 240


def test_ctrl_p_leads_here_from_the_wizard_and_back(page, program, qtbot):
    interview = page.interview
    program.window.go(Place.at("interview", interview=interview))
    press(Qt.Key.Key_P, program.window, Qt.KeyboardModifier.ControlModifier)
    assert program.window.stack.current is page
    assert page.interview == interview
    press(Qt.Key.Key_F6, program.window)
    assert page.side.isAncestorOf(program.window.focusWidget())


def test_an_interview_with_nothing_written_says_so_and_leads_to_the_wizard(program):
    with program.store.write("empty") as session:
        post = opportunities.add(session, title="Cook", employer="Mill House")
        empty = interviews.add(session, post, "recruiter")
    program.window.go(Place.at("brief", interview=empty))
    page = program.window.stack.current
    assert "nothing to print" in page.empty.message.text()
    assert page.empty.isVisible()
    assert not page.preview.isVisible()
    press(Qt.Key.Key_S, page)
    page.empty.buttons[0].setFocus()
    press(Qt.Key.Key_Space, page)
    assert program.window.stack.current.place.page == "interview"
    assert program.window.stack.current.interview == empty


def test_a_change_elsewhere_shows_on_the_pages(page, program, qtbot):
    with program.store.read() as session:
        row = interviews.row_of(session, page.interview)
    with program.store.write("place") as session:
        interviews.edit(session, row.id, place="Lighthouse Yard")
    qtbot.waitUntil(lambda: "Lighthouse Yard" in text_of(page.drawing.last.rendered.data), timeout=10_000)


def test_another_width_draws_the_same_pages_anew(page, program, qtbot):
    before = page.drawing.last
    program.window.resize(1100, 760)
    qtbot.waitUntil(lambda: page.drawing.last.wish.width != before.wish.width, timeout=10_000)
    # a window may come to its new width in several steps, each drawn
    qtbot.waitUntil(lambda: page.preview.sheets.images[0].width() == page.preview.pixels_wide(), timeout=10_000)
    assert page.drawing.last.rendered is before.rendered
    screenshots.settle(program)
