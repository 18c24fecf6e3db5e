from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_app.errors import UserError
from desktop_app.records import opportunities, rows
from desktop_app.store.lists import CloseReason, OpportunityStatus


def test_open_opportunities_come_before_closed_ones_the_latest_closed_first(session, today):
    old = opportunities.add(session, title="Deputy Manager", employer="Linden House")
    older = opportunities.add(session, title="Night lead", employer="Quay Care")
    opened = opportunities.add(session, employer="Brightwell Clinics")
    opportunities.close(session, older, CloseReason.PAY, on=today - timedelta(days=30))
    opportunities.close(session, old, CloseReason.STRONGER_MATCH, words="Close second.", kept="a pitch", on=today)
    assert [row.id for row in opportunities.in_list(session)] == [opened, old, older]
    first, closed = opportunities.in_list(session)[:2]
    assert (first.employer, first.status, first.closed_on) == ("Brightwell Clinics", OpportunityStatus.LOOKING, None)
    assert (closed.close_reason, closed.close_words, closed.kept) == (
        CloseReason.STRONGER_MATCH, "Close second.", "a pitch",
    )  # fmt: skip


def test_closing_again_keeps_words_already_there_and_opening_clears_the_day(session, post):
    opportunities.close(session, post, CloseReason.OTHER, words="They froze the post.", on=date(2026, 3, 1))
    opportunities.close(session, post, CloseReason.POST_CLOSED)
    closed = opportunities.of_id(session, post)
    assert closed.close_words == "They froze the post."
    assert closed.closed_on == rows.today()
    opportunities.move(session, post, OpportunityStatus.IN_PLAY)
    assert (closed.status, closed.closed_on, closed.close_reason) == (OpportunityStatus.IN_PLAY, None, None)
    with pytest.raises(ValueError, match="day"):
        opportunities.move(session, post, OpportunityStatus.CLOSED)


def test_a_post_without_any_name_is_still_kept(session):
    assert opportunities.of_id(session, opportunities.add(session)).title == "Untitled post"
    only_employer = opportunities.of_id(session, opportunities.add(session, employer=" Brightwell "))
    assert (only_employer.title, only_employer.employer) == ("", "Brightwell")


def test_editing_never_leaves_a_post_without_a_name(session, post):
    opportunities.edit(session, post, title="", employer=" ", place="Harbour Street")
    kept = opportunities.of_id(session, post)
    assert (kept.title, kept.employer) == ("Day Surgery Operations Manager", "Brightwell Clinics")
    assert kept.place == "Harbour Street"
    opportunities.edit(session, post, title="")
    assert kept.title == ""


def test_an_unknown_field_is_our_own_bug(session, post):
    with pytest.raises(ValueError, match="no field to edit named colour"):
        opportunities.edit(session, post, colour="blue")


def test_removing_is_soft_and_bringing_back_restores(session, post):
    opportunities.remove(session, post, at=datetime(2026, 3, 10, tzinfo=UTC))
    assert opportunities.in_list(session) == ()
    assert [row.id for row in opportunities.in_list(session, removed=True)] == [post]
    opportunities.bring_back(session, post)
    assert [row.id for row in opportunities.in_list(session)] == [post]
    opportunities.remove(session, post)
    assert opportunities.of_id(session, post).removed_at.tzinfo is not None


def test_what_is_gone_is_said_in_words(session):
    with pytest.raises(UserError, match="This entry is no longer in the store"):
        opportunities.of_id(session, 99)


def test_the_glossary_explains_each_word_once(session, post):
    first = opportunities.explain(session, post, " ODP ", "operating department practitioner")
    assert opportunities.explain(session, post, "ODP", "runs the theatre side") == first
    opportunities.explain(session, post, "nhs", "the public health service")
    assert [(term.term, term.meaning) for term in opportunities.glossary(session, post)] == [
        ("nhs", "the public health service"),
        ("ODP", "runs the theatre side"),
    ]
    opportunities.remove_term(session, first)
    assert [term.term for term in opportunities.glossary(session, post)] == ["nhs"]
