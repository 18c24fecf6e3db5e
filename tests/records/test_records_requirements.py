from __future__ import annotations

import pytest

from desktop_app.errors import UserError
from desktop_app.reading.result import Document, ListedRequirement, NotSorted, Reading, SetAside
from desktop_app.records import postings, requirements
from desktop_app.store.lists import FactStanding, Place, RequirementKind, Sift
from desktop_app.store.models import Bridge, Link
from desktop_app.vocabulary import Confidence, FactKind, Level, LinkKind, ListedKind

TEXT = """Day Surgery Operations Manager
What you will do
Plan theatre lists and hold the budget
What you need
Registered nurse
Three years leading a team
You will be flexible.
Free parking
"""


def item(text, source=TEXT, **more):
    start = source.index(text)
    line = source.count("\n", 0, start) + 1
    given = {
        "level": Level.MUST, "kind": ListedKind.EXPERIENCE, "years": None, "confidence": Confidence.HIGH,
        "heading": "", "terms": (), "rule": "list",
    } | more  # fmt: skip
    return ListedRequirement(line=line, end=line, start=start, stop=start + len(text), text=text, **given)


def aside(text, group, source=TEXT):
    start = source.index(text)
    line = source.count("\n", 0, start) + 1
    return SetAside(line=line, end=line, start=start, stop=start + len(text), text=text, group=group, why="why")


def reading(*found, not_sorted=(), set_aside=(), notice=None):
    return Reading(language="en", requirements=found, not_sorted=not_sorted, set_aside=set_aside, notice=notice)


LISTS = item("Plan theatre lists and hold the budget", terms=("theatre", "budget"))
NURSE = item("Registered nurse", kind=ListedKind.CERTIFICATION, fact=FactKind.LICENCE)
YEARS = item("Three years leading a team", years=3.0)
FLEXIBLE = NotSorted(
    line=7, end=7, start=TEXT.index("You will"), stop=TEXT.index("Free") - 1, text="You will be flexible.",
    why="It says will be.",
)  # fmt: skip


def document(text=TEXT):
    return Document(text=text, format="txt", notes=("The page head was left out.",))


@pytest.fixture
def taken(session, post, now):
    found = reading(
        LISTS, NURSE, YEARS, not_sorted=(FLEXIBLE,), notice="A notice.",
        set_aside=(aside("What you need", "heading"), aside("Free parking", "benefit"), aside("What you will", "duty")),
    )  # fmt: skip
    return postings.take_in(session, post, document(), found, file_name="posting.txt", at=now)


@pytest.fixture
def lines(session, post, taken):
    return {row.text: row.id for row in requirements.of_opportunity(session, post)}


def texts(session, post, *places):
    return [row.text for row in requirements.of_opportunity(session, post, *places)]


def test_a_posting_is_kept_as_it_was_with_every_line_in_its_place(session, post, taken, now):
    kept = postings.latest(session, post)
    assert (kept.text, kept.file_name, kept.read_at, kept.notice) == (TEXT, "posting.txt", now, "A notice.")
    assert kept.notes == ("The page head was left out.",)
    assert texts(session, post) == [
        "What you will", LISTS.text, "Registered nurse", "Three years leading a team", "You will be flexible.",
        "Free parking",
    ]  # fmt: skip
    assert texts(session, post, Place.LISTED) == [LISTS.text, NURSE.text, YEARS.text]
    assert texts(session, post, Place.NOT_SORTED) == ["You will be flexible."]
    assert texts(session, post, Place.DUTY, Place.LEFT_OUT) == ["What you will", "Free parking"]
    nurse = requirements.of_opportunity(session, post, Place.LISTED)[1]
    assert (nurse.kind, nurse.fact, nurse.name, nurse.decided) == (
        RequirementKind.QUALIFICATION, FactKind.LICENCE, "Registered nurse", False,
    )  # fmt: skip
    assert len(taken.new) == 6
    assert requirements.counted(session)[post][Place.LISTED, Level.MUST] == 3


def test_no_posting_yet(session, post):
    assert postings.latest(session, post) is None


def test_lines_are_promoted_left_out_and_unsorted_by_the_person(session, post, lines):
    requirements.promote(session, [lines["You will be flexible."]], Level.WISH)
    requirements.leave_out(session, [lines["Registered nurse"]])
    requirements.unsort(session, [lines["Free parking"]])
    row = requirements.row_of(session, lines["You will be flexible."])
    assert (row.place, row.level, row.decided) == (Place.LISTED, Level.WISH, True)
    left = requirements.row_of(session, lines["Registered nurse"])
    assert (left.place, left.why) == (Place.LEFT_OUT, "you left it out")
    assert texts(session, post, Place.NOT_SORTED) == ["Free parking"]


def test_an_edit_that_changes_nothing_decides_nothing_and_own_answers_neither(session, lines):
    line = lines["Three years leading a team"]
    requirements.edit(session, line, level=Level.MUST, text=" ")
    requirements.set_sift(session, line, Sift.PARTLY, "Two years, as a deputy.")
    row = requirements.row_of(session, line)
    assert (row.decided, row.sift, row.text) == (False, Sift.PARTLY, "Three years leading a team")
    requirements.edit(session, line, label="Leading a team")
    row = requirements.row_of(session, line)
    assert (row.decided, row.name) == (True, "Leading a team")


def test_confirming_an_unsure_line_makes_it_sure(session, lines):
    requirements.confirm(session, lines["You will be flexible."])
    row = requirements.row_of(session, lines["You will be flexible."])
    assert (row.confidence, row.decided) == (Confidence.HIGH, True)


def test_a_word_on_a_fact_goes_with_the_fact(session, lines):
    nurse, years = lines["Registered nurse"], lines["Three years leading a team"]
    requirements.edit(session, nurse, fact_standing=FactStanding.MET, fact_note="renewal due September 2027")
    requirements.edit(session, nurse, fact=None)
    assert requirements.row_of(session, nurse).fact_standing is None
    with pytest.raises(UserError, match="not a fact of your record"):
        requirements.edit(session, years, fact_standing=FactStanding.MET)
    requirements.edit(session, years, fact=FactKind.YEARS, fact_standing=FactStanding.SHORT)
    assert requirements.row_of(session, years).fact_standing is FactStanding.SHORT


def test_lines_by_hand_need_words_and_come_last(session, post, taken):
    with pytest.raises(UserError, match="needs some words"):
        requirements.add(session, post, "  ")
    added = requirements.add(session, post, " Can drive ", level=Level.WISH, label="Driving")
    row = requirements.row_of(session, added)
    assert (row.text, row.decided, row.line, texts(session, post)[-1]) == ("Can drive", True, None, "Can drive")


def test_selected_words_become_a_line_in_the_postings_order(session, post, taken, now):
    start = TEXT.index("and hold the budget") + 3
    added = requirements.add_selection(session, taken.posting_id, start, start + len(" hold the budget"))
    row = requirements.row_of(session, added)
    assert (row.text, row.line, TEXT[row.start : row.stop]) == ("hold the budget", 3, "hold the budget")
    assert texts(session, post)[:3] == ["What you will", LISTS.text, "hold the budget"]
    first = requirements.add_selection(session, taken.posting_id, 0, 40, level=Level.WISH)
    assert texts(session, post)[0] == "Day Surgery Operations Manager What you"
    assert requirements.row_of(session, first).end_line == 2
    with pytest.raises(UserError, match="needs some words"):
        requirements.add_selection(session, taken.posting_id, start, start + 1)


def test_splitting_gives_each_half_its_place_and_its_words(session, post, lines):
    whole = lines[LISTS.text]
    second = requirements.split(session, whole, LISTS.text.index("and hold"))
    first_row, second_row = requirements.row_of(session, whole), requirements.row_of(session, second)
    assert (first_row.text, first_row.terms) == ("Plan theatre lists", ("theatre",))
    assert (second_row.text, second_row.terms, second_row.line) == ("and hold the budget", ("budget",), 3)
    assert TEXT[first_row.start : first_row.stop].strip() == "Plan theatre lists"
    assert TEXT[second_row.start : second_row.stop] == "and hold the budget"
    assert texts(session, post)[1:3] == ["Plan theatre lists", "and hold the budget"]
    with pytest.raises(UserError, match="One half of the line would be empty"):
        requirements.split(session, second, 0)


def test_splitting_reworded_or_handwritten_lines_keeps_the_whole_place(session, post, lines):
    requirements.edit(session, lines[LISTS.text], text="Lists, budgets")
    second = requirements.split(session, lines[LISTS.text], 6)
    assert requirements.row_of(session, second).start == LISTS.start
    by_hand = requirements.add(session, post, "Drive, lift")
    assert requirements.row_of(session, requirements.split(session, by_hand, 6)).start is None


def test_merging_up_joins_words_place_and_work(session, post, lines, now):
    from desktop_app.records import examples

    lounge, rota = (examples.add(session, title=name) for name in ("Lounge", "Rota"))
    upper, lower = lines["Registered nurse"], lines["Three years leading a team"]
    for line, example, kind in (
        (upper, lounge, LinkKind.NEAR), (lower, lounge, LinkKind.EXACT), (lower, rota, LinkKind.EXACT),
    ):  # fmt: skip
        session.add(Link(requirement_id=line, example_id=example, kind=kind, decided_at=now))
    session.add(Bridge(requirement_id=lower, gap="Two years"))
    requirements.set_sift(session, lower, Sift.YES, "Four years.")
    assert requirements.merge_up(session, lower) == upper
    row = requirements.row_of(session, upper)
    assert row.text == "Registered nurse Three years leading a team"
    assert (row.line, row.end_line, row.sift, TEXT[row.start : row.stop]) == (
        5, 6, Sift.YES, "Registered nurse\nThree years leading a team",
    )  # fmt: skip
    links = {(link.requirement_id, link.example_id): link.kind for link in session.query(Link)}
    assert links == {(upper, lounge): LinkKind.NEAR, (upper, rota): LinkKind.EXACT}
    assert session.query(Bridge).one().requirement_id == upper
    with pytest.raises(UserError, match="no line above"):
        requirements.merge_up(session, lines[LISTS.text])


def test_merging_a_line_by_hand_keeps_the_uppers_own_place_bridge_and_sift(session, post, lines):
    upper = lines["Three years leading a team"]
    by_hand = requirements.add(session, post, "and budgets")
    session.add_all([Bridge(requirement_id=upper, gap="mine"), Bridge(requirement_id=by_hand, gap="theirs")])
    requirements.set_sift(session, upper, Sift.YES, "Four.")
    requirements.set_sift(session, by_hand, Sift.NOT_YET, "None.")
    assert requirements.merge_up(session, by_hand) == upper
    row = requirements.row_of(session, upper)
    assert (row.line, row.sift_sentence) == (6, "Four.")
    assert [bridge.gap for bridge in session.query(Bridge)] == ["mine"]


def test_merging_two_lines_without_a_bridge(session, lines):
    requirements.merge_up(session, lines["Three years leading a team"])
    assert session.query(Bridge).count() == 0


def test_lines_are_moved_and_removed(session, post, lines):
    requirements.move(session, post, [lines["Free parking"], 99])
    assert texts(session, post)[0] == "Free parking"
    requirements.remove(session, lines["Free parking"])
    assert "Free parking" not in texts(session, post)
    with pytest.raises(UserError, match="no longer"):
        requirements.row_of(session, lines["Free parking"])


def test_reading_the_same_text_again_overwrites_nothing_decided(session, post, taken, lines, now):
    requirements.edit(session, lines["Registered nurse"], level=Level.WISH)
    requirements.leave_out(session, [lines["You will be flexible."]])
    second = requirements.split(session, lines[LISTS.text], LISTS.text.index("and hold"))
    again = postings.take_in(
        session, post, document(),
        reading(LISTS, NURSE, item("Three years leading a team", level=Level.WISH), item("You will be flexible.")),
    )  # fmt: skip
    assert again.posting_id == taken.posting_id
    assert again.new == ()
    assert again.changed == (lines["Three years leading a team"],)
    assert again.gone == ("What you will",)
    assert set(again.kept) == {
        lines["Registered nurse"], lines["You will be flexible."], lines[LISTS.text], second,
    }  # fmt: skip
    assert requirements.row_of(session, lines["Registered nurse"]).level is Level.WISH
    assert requirements.row_of(session, lines["You will be flexible."]).place is Place.LEFT_OUT
    assert texts(session, post, Place.LISTED)[:2] == ["Plan theatre lists", "and hold the budget"]
    assert len(postings.of_opportunity(session, post)) == 1


def test_a_changed_posting_keeps_the_old_text_and_the_persons_work(session, post, taken, lines, now):
    requirements.set_sift(session, lines["Three years leading a team"], Sift.YES, "Four.")
    requirements.edit(session, lines["Registered nurse"], level=Level.WISH)
    requirements.confirm(session, lines["You will be flexible."])
    by_hand = requirements.add(session, post, "Can drive")
    new_text = "Intro\nRegistered nurse\nPlan theatre lists and keep the budget\nSpeak German\n"
    again = postings.take_in(
        session, post, document(new_text),
        reading(
            item("Registered nurse", new_text), item("Plan theatre lists and keep the budget", new_text),
            item("Speak German", new_text, kind=ListedKind.LANGUAGE, fact=FactKind.LANGUAGE),
        ),
    )  # fmt: skip
    assert again.posting_id != taken.posting_id
    assert [row.text for row in postings.of_opportunity(session, post)] == [new_text, TEXT]
    assert again.gone == ("What you will",)
    assert again.reworded == ((lines[LISTS.text], LISTS.text),)
    assert set(again.missing) == {lines["Three years leading a team"], lines["You will be flexible."]}
    assert again.changed == (lines[LISTS.text],)
    nurse = requirements.row_of(session, lines["Registered nurse"])
    assert (nurse.posting_id, nurse.line, nurse.level) == (again.posting_id, 2, Level.WISH)
    assert [requirements.row_of(session, each).text for each in again.new] == ["Speak German"]
    assert requirements.row_of(session, by_hand).line is None
    assert texts(session, post)[:2] == ["Plan theatre lists and keep the budget", "Speak German"]


def test_split_and_merged_lines_stand_for_theirs_in_a_new_text_too(session, post, lines):
    requirements.split(session, lines[LISTS.text], LISTS.text.index("and hold"))
    requirements.merge_up(session, lines["Three years leading a team"])
    new_text = "Now hiring\n" + TEXT
    again = postings.take_in(
        session, post, document(new_text),
        reading(*(item(each.text, new_text) for each in (LISTS, NURSE, YEARS))),
    )  # fmt: skip
    assert again.new == ()


def test_a_decided_line_is_shown_where_it_stands_now_and_said_to_be_reworded(session, post, lines):
    requirements.edit(session, lines["Registered nurse"], level=Level.WISH)
    requirements.edit(session, lines["Three years leading a team"], text="Three years leading any team at all")
    second = requirements.split(session, lines[LISTS.text], LISTS.text.index("hold"))
    requirements.edit(session, second, text="hold; the budget")
    requirements.confirm(session, lines["You will be flexible."])
    new_text = TEXT.replace("Registered nurse", "Registered nurse (adult)").replace("You will be", "Be kind and")
    found = (item("Registered nurse (adult)", new_text), *(item(each.text, new_text) for each in (YEARS, LISTS)))
    again = postings.take_in(session, post, document(new_text), reading(*found))
    nurse, first = (requirements.row_of(session, lines[each]) for each in ("Registered nurse", LISTS.text))
    assert new_text[nurse.start : nurse.stop] == nurse.text
    assert (first.posting_id, new_text[first.start : first.stop]) == (again.posting_id, first.text)
    assert again.reworded == ()
    assert again.missing == (lines["You will be flexible."],)
    third = TEXT.replace("Three years leading a team", "Four years leading a team of ten")
    found = (item("Four years leading a team of ten", third), NURSE, LISTS)
    requirements.edit(session, lines["Three years leading a team"], text="Three years leading a team of ten nurses")
    again = postings.take_in(session, post, document(third), reading(*found))
    assert again.reworded == ((lines["Three years leading a team"], "Four years leading a team of ten"),)


def test_a_fact_that_reading_takes_back_takes_its_word_along(session, post, lines):
    requirements.edit(session, lines["Registered nurse"], fact_standing=FactStanding.MET)
    postings.take_in(session, post, document(), reading(item("Registered nurse")))
    row = requirements.row_of(session, lines["Registered nurse"])
    assert (row.fact, row.fact_standing) == (None, None)


def test_lines_without_any_word_are_never_alike():
    assert postings._likeness("---", "***") == 0.0


def test_reading_the_same_thing_twice_changes_nothing(session, post, lines):
    requirements.edit(session, lines["Three years leading a team"], text="Three years leading any team")
    before = requirements.of_opportunity(session, post)
    again = postings.take_in(
        session, post, document(),
        reading(
            LISTS, NURSE, YEARS, not_sorted=(FLEXIBLE,),
            set_aside=(aside("Free parking", "benefit"), aside("What you will", "duty")),
        ),
    )  # fmt: skip
    assert (again.new, again.changed, again.gone, again.missing) == ((), (), (), ())
    assert requirements.of_opportunity(session, post) == before
