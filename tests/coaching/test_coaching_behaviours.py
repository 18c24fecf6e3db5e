"""Behaviours of domain.md section 1 that are rules of the coach, each by its id."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.coaching.coach import coach
from desktop_app.coaching.result import ExampleText

STORY = ExampleText(
    situation="In spring 2023 at Harlow Foods 8% of about 900 invoices a month were rejected by the SOP and the CAPA.",
    task="My job was to get that under 3% by the end of June with no extra staff.",
    action="I sorted three months of rejects by cause, rewrote the form, and phoned our twenty largest suppliers.",
    result="By the end of May rejections fell from 8% to 2.1%.",
)


def rules(story: ExampleText, audience: str, **more: object) -> set[str]:
    return {finding.rule for finding in coach(story, audience, **more).findings}  # type: ignore[arg-type]


@pytest.mark.behaviour("M22a", "M22c")
def test_a_recruiter_may_not_know_two_short_forms_until_the_glossary_has_them() -> None:
    for listener in ("recruiter", "hr"):
        assert "JAR-01" in rules(STORY, listener)
        assert "JAR-01" not in rules(STORY, listener, glossary=("SOP",))
    assert "JAR-01" not in rules(STORY, "hm")


@pytest.mark.behaviour("M24c")
def test_the_same_telling_is_too_long_for_a_recruiter_and_not_for_a_manager() -> None:
    longer = replace(STORY, action=" ".join([STORY.action] * 11))
    assert "LEN-01" in rules(longer, "recruiter")
    assert "LEN-01" not in rules(longer, "hm")


@pytest.mark.behaviour("M23a")
def test_a_manager_is_told_what_it_would_mean_here() -> None:
    assert "REL-03" in rules(STORY, "hm")
    here = replace(STORY, here="Here that would mean sorting the late starts by cause in week one.")
    assert "REL-03" not in rules(here, "hm")
    assert "REL-03" not in rules(STORY, "recruiter")


@pytest.mark.behaviour("M15a")
def test_the_truth_tick_and_the_source_of_figures_are_asked_for() -> None:
    assert {"SAF-03", "SAF-04"} <= rules(replace(STORY, number_source=""), "recruiter")
    assert not {"SAF-03", "SAF-04"} & rules(replace(STORY, truth=True, number_source="exact"), "recruiter")
