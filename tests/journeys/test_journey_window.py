"""The whole journey in the window by keyboard alone: posting, rounds, example, matrix, wizard, two printed briefs.

Nothing is called here that a person could not do with keys; the store is only read, to see that it happened.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop_app.briefs.preview import text_of
from desktop_app.records import evidence, examples, interviews, opportunities, requirements
from desktop_app.ui import app as wiring
from desktop_app.ui import screenshots
from desktop_app.ui.theme import Appearance, load_fonts
from desktop_app.ui.wizard.simple import DateEditor, NumberEditor
from tests.journeys.journey_material import EXAMPLE, FORMATS, OWN, same_words, write_posting
from tests.journeys.watchdog import Watchdog

pytestmark = [pytest.mark.journey, pytest.mark.slow]


@pytest.fixture(scope="session")
def qapp():
    application = wiring.make_application()
    load_fonts("first")
    load_fonts("later")
    return application


@pytest.fixture
def program(qapp, qtbot, tmp_path):
    """The whole program on an empty store."""
    app = wiring.App(qapp, tmp_path / "data")
    app.theme.choose(Appearance.LIGHT, scale=1.0, motion=False)
    app.window.resize(1360, 830)
    app.window.show()
    app.window.activateWindow()
    assert QTest.qWaitForWindowActive(app.window)
    screenshots.settle(app)
    app.warming.begin()
    preparing = app.prepare()  # as main() does while the person reads the first page
    qtbot.waitUntil(lambda: not preparing.left and app.warming.has_ended, timeout=60_000)
    yield app
    screenshots.end(app)


class WindowsShown(QObject):
    """Notes every other window that is shown: a widget visible before it has a parent takes the keys away."""

    def __init__(self, window):
        super().__init__()
        self.window, self.seen = window, []

    def eventFilter(self, watched, event):  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            popup = watched.windowFlags() & Qt.WindowType.Popup == Qt.WindowType.Popup
            if watched is not self.window and not popup:
                self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


class Hands:
    """Two hands on a keyboard, and eyes for what has the focus."""

    def __init__(self, app):
        self.app, self.window, self.watchdog = app, app.window, Watchdog()

    @property
    def focus(self):
        return self.window.focusWidget() or self.window

    @property
    def page(self):
        return self.window.stack.current

    def press(self, *keys):
        for key in keys:
            combination = QKeySequence(key)[0]
            with self.watchdog.during(f"{key} on {self.page.place.get('tab') or self.page.place.page}"):
                QTest.keyClick(self.focus, combination.key(), combination.keyboardModifiers())
                self.app.application.processEvents()

    def write(self, text):
        QTest.keyClicks(self.focus, text)

    def settle(self):
        screenshots.settle(self.app)

    def reach(self, name, key="Tab", most=120):
        """Press Tab until what has the focus is called ``name``."""
        for _ in range(most):
            if self.focus.accessibleName() == name:
                return
            self.press(key)
        pytest.fail(f"no way by Tab to “{name}”; the focus is on “{self.focus.accessibleName()}”")

    def until_inside(self, pane, key="F6", most=12):
        """Press F6 until the focus is in a pane."""
        for _ in range(most):
            if pane is self.focus or pane.isAncestorOf(self.focus):
                return
            self.press(key)
        pytest.fail(f"F6 does not lead to “{pane.accessibleName()}”")

    def to_tab(self, key):
        for _ in range(8):
            if self.page.place.get("tab") == key:
                self.settle()
                return
            self.press("Ctrl+Tab")
        pytest.fail(f"Ctrl+Tab does not lead to {key}")


def take_in(hands, posting):
    """A posting comes in: pasted where it is text, as a file otherwise."""
    hands.press("Ctrl+2", "N")
    if posting.suffix == ".txt":
        QGuiApplication.clipboard().setText(posting.read_text(encoding="utf-8"))
        hands.press("Ctrl+V", "Ctrl+Return")
    else:
        hands.app.messages.dialogs.open_file = lambda *_: posting
        hands.reach("Choose a file…")
        hands.press("Space")
    hands.settle()
    assert hands.page.place.page == "opportunity", [each.accessibleName() for each in hands.window.strips.strips()]
    assert hands.page.place.get("tab") == "posting"


def fix_two(hands):
    """The first line becomes a must, the next one a wish."""
    view = hands.page.view
    hands.until_inside(view.listed)
    hands.press("Home", "1")
    first = view.listed.current
    hands.press("Home", "Down")
    while view.listed.current == first:
        hands.press("Down")
    second = view.listed.current
    hands.press("2")
    with hands.app.store.read() as session:
        assert requirements.row_of(session, first).level == "must"
        assert requirements.row_of(session, second).level == "wish"


def add_round(hands, kind, name):
    """A round with somebody; its wizard opens."""
    hands.press("Ctrl+2", "Return")
    hands.to_tab("interviews")
    hands.until_inside(hands.page.view)
    hands.press("N")
    hands.reach("Whom you will meet")
    for _ in range(20):
        if hands.focus.currentText() == kind:
            break
        hands.press("Down")
    hands.press("Tab")
    hands.write(name)
    hands.press("Return")
    hands.settle()
    assert hands.page.place.page == "interview", hands.page.place
    return hands.page.interview


def write_example(hands):
    """An example in S, T, A, R with its truth ticked; then Ctrl+L to the matrix and one link."""
    hands.press("Ctrl+3", "N")
    hands.settle()
    hands.press("Ctrl+A")
    hands.write(EXAMPLE["title"])
    for part in ("Situation", "Task", "Action", "Result", "Learned"):
        hands.reach(part)
        hands.write(EXAMPLE[part.lower()])
    hands.press("Escape")
    hands.settle()
    hands.reach("It happened, this was my part, the figures are honest")
    hands.press("Space")
    hands.settle()
    with hands.app.store.read() as session:
        (row,) = examples.in_use(session)
        assert examples.of_id(session, row.id).truth
        assert row.result == EXAMPLE["result"]
    return row.id


def link(hands, opportunity):
    """One crossing of the matrix, decided by a digit."""
    hands.press("Ctrl+L")
    hands.settle()
    assert hands.page.place.get("tab") == "coverage"
    hands.until_inside(hands.page.view.matrix)
    hands.press("Ctrl+Home", "Right")
    for _ in range(30):
        hands.press("1")
        with hands.app.store.read() as session:
            if linked := evidence.of_opportunity(session, opportunity):
                assert linked[0].kind == "exact"
                return
        hands.press("Down")
    pytest.fail("no crossing of the matrix took the link")


WORDS = ("lantern", "harbour", "thimble", "orchard", "copper", "meadow", "saddle", "anchor", "willow", "ember")


def walk_wizard(hands, most):
    """Pages of the wizard in turn, something typed into every empty field of text; returns what was typed."""
    page, typed = hands.page, []
    keys = [step.key for step in page.steps.rows.rows][:most]
    seen = set()
    for _ in keys:
        seen.add(page.place.get("step"))
        page.work.focus_first()
        typed += fill_page(hands, page, len(typed))
        hands.press("Alt+Down")
        hands.settle()
    assert seen == set(keys)
    return typed


def fill_page(hands, page, number):
    typed, visited = [], set()
    for _ in range(80):
        field = hands.focus
        if field in visited or not page.work.isAncestorOf(field):
            break
        visited.add(field)
        if isinstance(field, QLineEdit | QPlainTextEdit) and not field.isReadOnly() and not text_in(field):
            words = answer_for(field, number + len(typed))
            hands.write(words)
            typed.append(words)
        hands.press("Tab")
    return typed


def text_in(field):
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def answer_for(field, number):
    owner = field
    while owner is not None and not isinstance(owner, NumberEditor | DateEditor):
        owner = owner.parentWidget()
    if isinstance(owner, DateEditor):
        return "12 Mar 2027"
    if isinstance(owner, NumberEditor):
        return "3"
    return f"My {WORDS[number % len(WORDS)]} number {number}"


def print_brief(hands, interview, target):
    """From the wizard by Ctrl+P, saved by S; the words of the file."""
    hands.press("Ctrl+P")
    hands.app.messages.dialogs.save_file = lambda *_: target
    hands.settle()
    assert hands.page.place.page == "brief"
    hands.press("S")
    hands.settle()
    assert target.exists(), hands.page.empty.message.text()
    with hands.app.store.read() as session:
        assert interviews.row_of(session, interview).brief_printed_at is not None
    return same_words(text_of(target.read_bytes()))


def journey(program, posting, tmp_path, most=99):
    hands, windows = Hands(program), WindowsShown(program.window)
    program.application.installEventFilter(windows)
    take_in(hands, posting)
    opportunity = hands.page.place.get("opportunity")
    fix_two(hands)
    example = write_example(hands)
    link(hands, opportunity)
    for kind, name in (("Recruiter", "Nora Pell"), ("Hiring manager", "Tom Adair")):
        interview = add_round(hands, kind, name)
        typed = walk_wizard(hands, most)
        assert len(typed) > 5
        printed = print_brief(hands, interview, tmp_path / f"{kind}.pdf")
        assert same_words(name) in printed
        assert same_words(EXAMPLE["title"]) in printed
        found = [each for each in typed if "number" in each and same_words(each) in printed]
        assert len(found) >= (5 if most > 20 else 1), (typed, printed)
    program.application.removeEventFilter(windows)
    hands.watchdog.report()
    assert windows.seen == []
    with program.store.read() as session:
        assert len(opportunities.in_list(session)) == 1
        assert examples.row_of(session, example).title == EXAMPLE["title"]


def test_the_journey_through_every_page_with_a_posting_of_our_own(program, tmp_path):
    journey(program, write_posting(tmp_path / "posting.txt", OWN), tmp_path)


@pytest.mark.parametrize("ending", FORMATS)
def test_the_journey_with_a_real_posting(ending, program, tmp_path, shared):
    folder = shared / "postings" / "dev"
    text = (folder / "nyc-132292.txt").read_text(encoding="utf-8")
    real = folder / "tts-contract.html"
    posting = real if ending == "html" else write_posting(tmp_path / f"posting.{ending}", text)
    journey(program, posting, tmp_path, most=7)
