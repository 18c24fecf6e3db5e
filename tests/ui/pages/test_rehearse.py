"""The Rehearse page by keyboard: hidden, spoken, cues, whole text, marks; every mode; left out; the last hour."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import vobject
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.records import interviews, takes
from desktop_app.store.lists import TakeMode
from desktop_app.ui.rehearse.parts import _Cue
from desktop_app.ui.rehearse.words import coming_back
from tests import virtual_sound

KEY = Qt.Key


@pytest.fixture
def page(desk):
    shown = desk.go("rehearse", interview=manager_talk(desk))
    shown.way.choose(TakeMode.MANAGER)
    desk.settle()
    shown.listed.setFocus()
    return shown


def manager_talk(desk):
    listed = desk.ask(interviews.in_list)
    return next(row.id for row in listed if row.employer == "Brightwell Clinics" and row.playbook == "hiring_manager")


def press(page, *keys):
    for key in keys:
        QTest.keyClick(page.listed, key)


def qt_wait(done):
    for _ in range(400):
        if done():
            return
        QTest.qWait(10)
    pytest.fail("it did not come to an end")


def said(page):
    press(page, KEY.Key_Space, KEY.Key_Space)


def pick(page, kind):
    item = next(row for row in page.listed.rows.rows if row.kind == kind)
    page.listed.set_current(item.item)
    page._show_item()
    return item


def test_space_speaks_and_stops_and_a_digit_marks_and_goes_on(page, desk):
    item = pick(page, "example")
    assert page.work.hidden.isVisible()
    assert not page.work.marks.isVisible()
    press(page, KEY.Key_Space)
    assert page.work.is_speaking
    press(page, KEY.Key_F, KEY.Key_F, KEY.Key_Space)
    assert page.work.cues.isVisible()
    assert not page.work.hidden.isVisible()
    assert "2 fillers" in page.work.said.text()
    press(page, KEY.Key_2)
    desk.settle()
    kept = desk.ask(takes.of_item, item.item)[-1]
    assert (kept.recall, kept.filler, kept.mode, kept.example_id) == (2, 2, TakeMode.MANAGER, item.example_id)
    assert page.listed.current != item.item
    assert page.work.hidden.isVisible()
    done = next(row for row in page.listed.rows.rows if row.item == item.item)
    assert "done today" in page.listed.rows.data(page.listed.rows.index(page.listed.rows.row_of(done.item)), 11)
    desk.store.undo()
    desk.settle()
    assert desk.ask(takes.of_item, item.item)[-1].id != kept.id


def hinted(desk):
    return [words for _, words in desk.window.status.hints._hints]


def test_a_mark_says_when_the_item_comes_again_and_the_keys_shown_are_those_that_act(page, desk):
    item = pick(page, "example")
    assert {"one hint", "again"} <= set(hinted(desk))
    assert "mark, next question" not in hinted(desk)
    press(page, KEY.Key_Space)
    assert "a filler" in hinted(desk)
    press(page, KEY.Key_Space)
    assert "mark, next question" in hinted(desk)
    assert not {"one hint", "a filler"} & set(hinted(desk))
    again, *_, easy = page.work.marks.buttons
    assert again.accessibleDescription() == "again today"
    assert easy.accessibleDescription() == coming_back(item.memory, 3, page.work.next_day)
    assert easy.sizeHint().height() > page.work.start.sizeHint().height() * 1.5, "the day stands inside"
    page.work.anew.click()
    assert page.work.is_speaking
    assert not page.work.anew.isVisible()
    press(page, KEY.Key_Space)


def test_figures_of_the_cues_are_bold_and_what_was_written_stays_text(page):
    cue = _Cue("28-bed <b>ward</b> … 41%, 8:30")
    assert cue.text().count("<b ") == 3
    assert "&lt;b&gt;ward" in cue.text()
    assert not page.work.cues.isVisible()


def test_a_mark_before_speaking_is_refused_in_words(page, desk):
    before = len(desk.ask(takes.in_store))
    press(page, KEY.Key_2)
    assert len(desk.ask(takes.in_store)) == before


def test_one_hint_then_cues_then_the_whole_text(page):
    item = pick(page, "example")
    press(page, KEY.Key_H)
    firsts = page.work.hidden.hints.text()
    assert firsts.startswith("S ")
    assert len(firsts.split()) < 16
    said(page)
    cues = dict(page.work.item.cues)
    assert set(cues) >= {"S", "T", "A", "R"}
    assert len(" ".join(cues.values())) < len(item.whole)
    press(page, KEY.Key_W)
    assert page.work.cues.whole.text() == item.whole


def test_again_forgets_the_take_and_the_clock_can_be_hidden(page):
    pick(page, "example")
    press(page, KEY.Key_Space, KEY.Key_F, KEY.Key_R)
    assert page.work.is_speaking
    assert page.work.fillers == 0
    press(page, KEY.Key_T)
    assert not page.work.clock.isVisible()
    press(page, KEY.Key_T, KEY.Key_Space)
    assert page.work.clock.isVisible()


def test_the_last_note_is_asked_after_and_may_be_carried_on(page, desk):
    item = pick(page, "example")
    with desk.store.write("a take with a note") as session:
        takes.add(session, item.item, TakeMode.MANAGER, example_id=item.example_id, recall=1, seconds=90,
                  note="say the reason first", at=datetime(2026, 3, 9, 9, tzinfo=UTC))  # fmt: skip
    desk.settle()
    page.listed.set_current(item.item)
    page._show_item()
    said(page)
    assert "say the reason first" in page.work.cues.since.text()
    assert "shorter than last time" in page.work.cues.since.text()
    press(page, KEY.Key_N)
    assert page.work.note.text == "say the reason first"


def test_a_typed_take_gets_counts_and_pace_and_is_compared_with_the_last(page, desk):
    item = pick(page, "example")
    told = "I stood at the desk for three mornings and wrote down what each patient was waiting for. " * 6
    for expected in ("", "Change the opening words; keep the points."):
        page.listed.set_current(item.item)
        page._show_item()
        said(page)
        page.work.seconds = 45
        page.work.typed.edit.setPlainText(told)
        assert page.work.weighed.text().startswith("102 words · 136 a minute, comfortable")
        assert expected in page.work.weighed.text()
        page.acts.mark(1)
        desk.settle()
    assert desk.ask(takes.of_item, item.item)[-1].words == 102


MODES = {
    TakeMode.HEADLINE: ("headline", 15),
    TakeMode.RECRUITER: ("example", 75),
    TakeMode.MANAGER: ("example", 129),
    TakeMode.PROBE: ("probe", 30),
    TakeMode.POOR_QUESTION: ("vague", 45),
    TakeMode.QUICK_FIRE: ("fact", 15),
    TakeMode.RETRIEVAL: ("must", 10),
}


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_every_mode_asks_hides_shows_and_keeps(page, desk, mode):
    kind, limit = MODES[mode]
    page.way.choose(mode)
    item = pick(page, kind)
    assert item.limit == limit
    assert page.work.question.text()
    said(page)
    words = [page.work.cues.lines.itemAt(at).widget() for at in range(page.work.cues.lines.count())]
    assert words
    page.acts.mark(3)
    desk.settle()
    assert desk.ask(takes.of_item, item.item)[-1].mode is mode


def test_a_whole_interview_runs_in_its_order_with_a_vague_question_among_them(page):
    page.way.choose(TakeMode.WHOLE)
    rows = page.listed.rows.rows
    assert len(rows) > 10
    assert "vague" in {row.kind for row in rows}
    assert rows[-1].item.startswith("question:CLO")


def test_the_way_of_asking_is_kept_and_changes_the_list(page, desk):
    assert pick(page, "example").probe
    page.way.probe.click()
    assert not pick(page, "example").probe
    page.way.vague.click()
    assert "vague" in {row.kind for row in page.listed.rows.rows}
    page.way.probe.click()
    page.way.vague.click()
    assert desk.window.tools.preferences.get("rehearse_vague", True) is False


def test_what_is_left_out_stays_out_until_it_is_put_back(page, desk):
    item = pick(page, "example")
    press(page, KEY.Key_X)
    desk.settle()
    assert item.item not in {row.item for row in page.listed.rows.rows}
    assert "left out by you" in page.resting.text()
    page.acts.put_back()
    desk.settle()
    assert item.item in {row.item for row in page.listed.rows.rows}


def test_the_years_days_go_into_one_calendar_file(page, desk, tmp_path):
    target = tmp_path / "year.ics"
    desk.window.tools.messages.dialogs.save_file = lambda *_: target
    page.acts.calendar()
    events = vobject.readOne(target.read_text(encoding="utf-8")).vevent_list
    titles = [event.summary.value for event in events]
    assert "Interview: Ingrid Solheim, Brightwell Clinics" in titles
    assert len({event.uid.value for event in events}) == len(events)


def test_a_question_of_the_bank_can_be_said_by_name(desk):
    page = desk.go("rehearse", question="question:LEA-05")
    assert page.current().item == "question:LEA-05"
    assert page.listed.rows.rows[0].item == "question:LEA-05"


def test_without_an_interview_every_story_can_be_said(program):
    from desktop_app.records import examples
    from desktop_app.ui.places import Place

    program.window.go(Place("rehearse"))
    shown = program.window.stack.current
    assert shown.work.empty.isVisible()
    with program.store.write("a story") as session:
        made = examples.add(session, title="Lift failure", situation="In May the lift stood still.", headline="I ran.")
    assert [row.item for row in shown.listed.rows.rows] == [f"example:{made}"]
    assert shown.for_whom.text() == "No interview is coming. Stories can be said."
    for mode, item in (
        (TakeMode.HEADLINE, "headline"),
        (TakeMode.PROBE, "probe"),
        (TakeMode.POOR_QUESTION, "question"),
    ):
        shown.way.choose(mode)
        assert shown.listed.rows.rows[0].item.startswith(item)
    shown.way.choose(TakeMode.RECRUITER)
    shown.listed.setFocus()
    said(shown)
    shown.acts.mark(2)
    with program.store.read() as session:
        [take] = takes.in_store(session)
    assert (take.mode, take.interview_id, take.example_id) == (TakeMode.RECRUITER, None, made)


def test_the_strip_names_the_days_and_the_calm_hour(page):
    strip = page.work.strip.accessibleName()
    assert strip.startswith("Today, Tue\u00a010\u00a0Mar")
    assert "calm page only" in strip
    assert strip.endswith("Ingrid Solheim")


def test_in_the_last_hour_learning_stops_and_the_calm_page_is_one_key_away(page, desk):
    talk = manager_talk(desk)
    start = desk.ask(interviews.row_of, talk).starts
    before, page.tools.clock = page.tools.clock, lambda: start.replace(hour=start.hour - 1, minute=45)
    try:
        page.refresh()
        assert page.work.calm.isVisible()
        page.work.calm.buttons[0].click()
        desk.settle()
        assert desk.place.page == "calm"
    finally:
        page.tools.clock = before


def test_where_nothing_is_due_rest_is_part_of_it_and_one_may_practise_anyway(page, desk):
    talk = manager_talk(desk)
    with desk.store.write("all practised yesterday, talk in a month") as session:
        interviews.book(session, talk, datetime(2026, 4, 9, 10, tzinfo=UTC), "UTC")
        takes.add(session, "opening", TakeMode.MANAGER, interview_id=talk, recall=2,
                  at=datetime(2026, 3, 9, 9, tzinfo=UTC))  # fmt: skip
        for take in takes.of_interview(session, talk):
            if take.taken_at < datetime(2026, 3, 9, tzinfo=UTC):
                takes.remove(session, take.id)
    page = desk.go("rehearse", interview=talk)
    assert page.work.empty.isVisible()
    assert page.work.empty.message.text() == "Nothing is due until Tue 17 March. Rest is part of it."
    page.work.empty.buttons[0].click()
    assert page.current() is not None


def test_the_voice_is_recorded_only_where_asked_measured_played_and_deleted(page, desk):
    folder = virtual_sound.needed()
    item = pick(page, "example")
    press(page, KEY.Key_Space)
    assert "Nothing is recorded" in page.work.counted.text()
    press(page, KEY.Key_Space)
    assert not page.voice.isVisible()
    page.way.record.click()
    try:
        page.voice.longest = 7
        press(page, KEY.Key_R)
        assert page.voice.is_recording
        assert "Recording, only on this computer" in page.work.counted.text()
        recorder = page.voice._recorder
        qt_wait(lambda: recorder._size >= len(virtual_sound.speech()))
        press(page, KEY.Key_Space)
        assert not page.voice.is_recording
        assert page.voice.words.text().endswith("1 pause of a second or more, 2 s long.")
        press(page, KEY.Key_P)
        qt_wait(lambda: page.voice.play_button.text() == "Play")
        assert (folder / "out.raw").stat().st_size
        page.acts.mark(2)
        desk.settle()
        kept = desk.ask(takes.of_item, item.item)[-1]
        recordings = desk.app.folder / "recordings"
        assert (recordings / kept.recording).exists()
        page.listed.set_current(item.item)
        page._show_item()
        assert page.voice.words.text() == "Last time was recorded."
        page.voice.delete_button.click()
        desk.settle()
        assert not (recordings / kept.recording).exists()
        assert desk.ask(takes.of_item, item.item)[-1].recording == ""
    finally:
        page.way.record.click()
        page.work.quiet()


def test_an_answer_broken_off_leaves_no_recording(page, desk):
    virtual_sound.needed()
    pick(page, "example")
    page.way.record.click()
    page.voice.longest = 7
    try:
        said(page)
        name = page.voice._name
        assert name
        press(page, KEY.Key_R)
        desk.go("today")
        assert not page.voice.is_recording
        assert not (desk.app.folder / "recordings" / name).exists()
    finally:
        page.way.record.click()


@pytest.mark.benchmark
def test_the_next_card_stands_at_once(page, desk):
    """The next question is there when the mark returns, nothing waited for; the time it took is printed, not judged."""
    import statistics
    import sys
    import time

    taken = []
    for _ in range(5):
        said(page)
        before = page.listed.current
        start = time.process_time()
        page.acts.mark(1)
        taken.append((time.process_time() - start) * 1000)
        assert page.listed.current != before
        assert page.work.hidden.isVisible()
    sys.stdout.write(f"\nnext card: {statistics.median(taken):.1f} ms of 50\n")
