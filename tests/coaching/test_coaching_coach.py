"""The coach as a whole: order, screen, setting aside, languages, records, and that nothing it is given breaks it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.coaching.coach import EXAMPLE_RULES, coach, dismissal_key, is_ready, shown
from desktop_app.coaching.competencies import offered, vocabulary
from desktop_app.coaching.consistency import Told, changed_facts
from desktop_app.coaching.coverage import RULES as COVERAGE_RULES
from desktop_app.coaching.laying import lay
from desktop_app.coaching.memorised import sounds_memorised
from desktop_app.coaching.note import RULES as NOTE_RULES
from desktop_app.coaching.note import NoteText, check_note
from desktop_app.coaching.result import ExampleText, Report
from desktop_app.coaching.rulebook import audience_of, rulebook
from desktop_app.coaching.trimming import telling, trimmed
from desktop_app.coaching.wording import check_text
from desktop_app.errors import UserError
from desktop_app.text import seconds
from desktop_app.vocabulary import FigureState, LinkKind, Severity

GOOD = ExampleText(
    situation="In spring 2023 at Harlow Foods our accounts team paid about 900 invoices a month, and 8% were rejected.",
    task="My job was to get that under 3% by the end of June with no extra staff.",
    action="I pulled three months of rejected invoices and sorted them by cause. Two thirds had a missing order "
    "number, so I rewrote the supplier form to make that field compulsory. I then phoned our twenty largest suppliers "
    "and walked them through the change. Finally I set up a Friday check so any new pattern reached me within a week.",
    result="By the end of May rejections fell from 8% to 2.1%, and we saved roughly 30 hours of rework a month.",
    requirement="Reduce invoice errors",
    terms=("invoice", "error"),
    truth=True,
)


def fired(example: ExampleText, audience: str = "recruiter", **more: object) -> list[str]:
    return [f"{one.rule} {one.severity}" for one in coach(example, audience, **more).findings]  # type: ignore[arg-type]


def test_every_rule_of_the_document_is_implemented_and_no_other() -> None:
    done = {*EXAMPLE_RULES, *NOTE_RULES, *COVERAGE_RULES, "CON-01", "TON-07"}
    assert done == set(rulebook().rules)


def test_a_good_example_has_no_finding_and_is_ready_and_hears_what_is_right() -> None:
    report = coach(GOOD)
    assert report.findings == ()
    assert is_ready(report)
    assert report.right[0] == "One event, with a time or a place"
    assert "It ends" in report.right
    assert report.right[-1] == "Fits a recruiter: 50 s of 75"


# ---------------------------------------------------------------- one change, one finding
@pytest.mark.parametrize(
    ("changes", "audience", "found"),
    [
        ({"situation": "In 2023 at Harlow."}, "recruiter", ["STR-01 E"]),
        ({"task": "The target was three percent by the end of June."}, "recruiter", ["STR-02 W"]),
        ({"result": "It went down."}, "recruiter", ["RES-01 E"]),
        (
            {"result": "Rejections became very rare in all of the offices and they stayed so."},
            "recruiter",
            ["RES-02 W"],
        ),
        (
            {"result": "The board made the new form the rule in all of the offices.", "no_figure_reason": "A rule"},
            "recruiter",
            ["RES-02 I"],
        ),
        ({"result": "It was a great success and it went really well."}, "recruiter", ["RES-02 W", "RES-03 W"]),
        ({"result": "Our team now has 12 rejections a month in all of the offices."}, "recruiter", ["RES-04 I"]),
        ({"headline": "word " * 31}, "recruiter", ["LEN-04 W"]),
        ({"requirement": " "}, "recruiter", ["REL-01 E"]),
        ({"terms": ("payroll",)}, "hr", ["REL-02 W"]),
        ({"terms": ("payroll",)}, "executive", []),
        ({"truth": False}, "recruiter", ["SAF-03 E"]),
        ({"link": LinkKind.TRANSFER}, "recruiter", ["REL-05 W"]),
        ({"link": LinkKind.TRANSFER, "their_words": "accounts payable"}, "recruiter", []),
        ({"question_form": "failure"}, "recruiter", ["REL-06 W"]),
        ({"framework": "STARR"}, "recruiter", ["REL-06 W"]),
        ({"framework": "STARR", "learned": "I ask what a form is for before I change it."}, "recruiter", []),
        ({"year": 2018}, "recruiter", ["REL-07 I"]),
        ({"year": 2021}, "recruiter", []),
        ({"number_source": ""}, "recruiter", ["SAF-04 W"]),
        ({"number_source": "exact"}, "recruiter", []),
        ({"depth_notes": {"why": "x", "cost": " "}}, "panel", ["RDY-01 W"]),
        ({"depth_notes": {"why": "x", "cost": "y", "who": "z"}}, "panel", []),
        ({"private_names": ("Harlow Foods", " ")}, "recruiter", ["SAF-01 W"]),
        ({"here": ""}, "hm", ["LEN-02 W", "REL-03 W"]),
        ({"competencies": ("integrity",), "from_store": True, "number_source": "exact"}, "recruiter", ["REL-04 I"]),
        ({"competencies": ("process_improvement",), "from_store": True, "number_source": "exact"}, "recruiter", []),
        ({"situation": GOOD.situation.replace("2023 at Harlow Foods", "time")}, "recruiter", []),
    ],
)
def test_one_change_makes_one_finding(changes: dict[str, object], audience: str, found: list[str]) -> None:
    assert fired(replace(GOOD, **changes), audience, this_year=2026) == found  # type: ignore[arg-type]


def test_the_record_with_nothing_filled_in_is_asked_for_all_of_it() -> None:
    found = fired(replace(GOOD, from_store=True), "technical")
    assert found == ["LEN-02 W", "RDY-01 W", "SAF-04 W"]
    notes = dict.fromkeys(("why", "cost"), "x")
    report = coach(replace(GOOD, depth_notes=notes), "technical")
    assert report.findings[1].detail == (
        "2 of 6 depth notes. Open: what else you weighed, who disagreed, how you know it worked, what you would change."
    )


def test_figures_with_a_state_in_the_ledger_need_no_other_source() -> None:
    states = dict.fromkeys(("900", "8%", "3%", "three", "Two thirds", "twenty", "2.1%"), FigureState.EXACT)
    report = coach(replace(GOOD, from_store=True, number_source="", figures=states))
    (finding,) = (one for one in report.findings if one.rule == "SAF-04")
    assert finding.detail == "No source yet: “30”."
    assert finding.places == (("result", 72, 74),)


def test_car_looks_for_the_task_in_its_context() -> None:
    context = replace(GOOD, framework="car", situation=f"{GOOD.situation} {GOOD.task}", task="")
    assert fired(context) == []
    assert fired(replace(context, situation=GOOD.situation.replace("our", "the"))) == ["STR-02 W"]
    assert fired(replace(GOOD, framework="no such")) == []


def test_length_is_that_of_the_version_where_there_is_one() -> None:
    long = "I pulled the invoices. " * 60
    report = coach(replace(GOOD, versions={"recruiter": long}))
    (finding,) = report.findings
    assert (finding.rule, finding.severity, finding.part) == ("LEN-01", Severity.ERROR, "recruiter")
    assert finding.message == "About 103 s; a recruiter wants 75."
    assert fired(replace(GOOD, versions={"recruiter": "Too short."})) == ["LEN-02 W"]
    assert fired(replace(GOOD, versions={"hm": long, "recruiter": " "})) == []


def test_seconds_are_at_the_persons_own_pace() -> None:
    assert coach(GOOD, pace=100).seconds == 70
    assert coach(GOOD, pace=100).right[-1] == "Fits a recruiter: 70 s of 105"


def test_abbreviations_the_listener_knows_are_no_jargon() -> None:
    example = replace(GOOD, action=GOOD.action + " I put FRC, SCP and VLOOKUPs into the FRC file.")
    (finding,) = coach(example).findings
    assert finding.message == "A recruiter may not know FRC, SCP, VLOOKUP."
    said = [example.action[start:end] for start, end in finding.spans]
    assert said == ["FRC", "SCP", "VLOOKUPs", "FRC"]
    assert fired(example, glossary=("scp", "vlookup")) == []
    assert fired(example, advert="You know the SCP and FRC rules.") == []
    assert fired(replace(example, terms=("invoice", "SCP", "frc"))) == []
    assert fired(example, "executive") == []


# ---------------------------------------------------------------- audiences
def test_audiences_are_known_by_other_words_and_refused_by_name() -> None:
    assert audience_of(" Hiring Manager ").key == "hm"
    assert audience_of("").key == "unknown"
    with pytest.raises(UserError, match="recruiter, hr, panel, hm, technical, executive, unknown"):
        coach(GOOD, "the cat")


@pytest.mark.parametrize("audience", list(rulebook().audiences))
def test_every_audience_has_its_limits(audience: str) -> None:
    long = replace(GOOD, action=GOOD.action + " I rang them." * 120)
    assert any(found.startswith("LEN-01") for found in fired(long, audience))
    assert not any(found.startswith("LEN-01") for found in fired(GOOD, audience))


# ---------------------------------------------------------------- on screen
EMPTY = ExampleText(situation="In 2023 at Harlow Foods we had many rejected invoices.", task="My job was to end that.")


def test_five_at_most_on_screen_errors_first_and_consequences_held_back() -> None:
    report = coach(EMPTY, "hm")
    assert len(report.findings) > 8
    first = shown(report)
    assert [one.rule for one in first] == ["STR-03", "RES-01", "REL-01", "SAF-03", "LEN-02"]
    assert {"ACT-01", "OWN-02", "PRO-01"} <= {one.rule for one in report.findings}


def test_what_is_set_aside_returns_when_its_words_change() -> None:
    vague = replace(GOOD, result="It was a great success and it went really well.")
    report = coach(vague)
    aside = {dismissal_key(one, vague) for one in report.findings if one.rule == "RES-03"}
    assert [one.rule for one in shown(report, aside, vague)] == ["RES-02"]
    elsewhere = replace(vague, situation=vague.situation + " It was cold.")
    assert [one.rule for one in shown(coach(elsewhere), aside, elsewhere)] == ["RES-02"]
    spaced = replace(vague, result=vague.result + "  ")
    assert [one.rule for one in shown(coach(spaced), aside, spaced)] == ["RES-02"]
    changed = replace(vague, result=vague.result + " So well!")
    assert [one.rule for one in shown(coach(changed), aside, changed)] == ["RES-02", "RES-03"]


def test_findings_of_coverage_and_notes_have_keys_of_their_own() -> None:
    (one, other) = changed_facts({"pay": "9"}, [Told(person=name, fact="pay", value="8") for name in ("Ana", "Bo")])
    assert dismissal_key(one, GOOD) != dismissal_key(other, GOOD)
    (late,) = check_note(NoteText(text=GOOD.action + " Thank you.", audience="hm", hours=30)).findings
    assert dismissal_key(late, "Thanks  a lot") == dismissal_key(late, "Thanks a lot") != dismissal_key(late, "Thanks")


# ---------------------------------------------------------------- languages
GERMAN = ExampleText(
    situation="Im Mai 2023 hatten wir bei der Stadt Kassel 40 Beschwerden in der Woche über die neuen Bescheide.",
    task="Ich war die Leiterin und sollte das bis zum Herbst halbieren.",
    action="Ich habe alle Briefe gelesen und die Fragen gezählt. Dann habe ich den Bescheid mit zwei Kollegen neu "
    "geschrieben und mit zehn Bürgern geprüft. Wir haben die alte Fassung verglichen und die schweren Wörter ersetzt. "
    "Zuletzt habe ich die Hotline geschult und jede Woche die Zahlen an die Wand gehängt.",
    result="Bis Oktober gingen die Beschwerden auf zwölf in der Woche zurück.",
    requirement="Bürgernahe Sprache",
    terms=("Bürger",),
    truth=True,
)


def test_in_another_language_the_wording_rules_rest_and_it_says_so() -> None:
    report = coach(GERMAN)
    assert report.findings == ()
    assert report.notice is not None
    assert coach(GOOD).notice is None
    assert fired(replace(GERMAN, result="Am Ende waren alle Bürger sehr zufrieden damit.")) == ["RES-02 W"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nous avons réduit les plaintes de moitié et j'ai formé toute l'équipe dans le mois.", False),
        ("Yo era la jefa y tuve que reducir las quejas de los clientes en la tienda.", False),
        ("В мае мы сократили жалобы вдвое, и я обучил всю команду.", False),
        ("私は五月に苦情を減らしました。", False),
        ("在五月我减少了投诉。", False),
        ("في مايو خفضنا الشكاوى إلى النصف.", False),
        ("ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ", False),
        ("I rang her.", True),
        ("I rang Jürgen and Łukasz at the façade site, and they met me at Zürich.", True),
        ("12 34 !!", True),
    ],
)
def test_english_is_told_from_other_languages(text: str, language: bool) -> None:
    assert (coach(ExampleText(action=text)).notice is None) == language


def test_what_the_record_says_decides_in_doubt() -> None:
    short = ExampleText(action="Ich rief an.", language="de")
    assert coach(short).notice is not None
    assert coach(short, language="en").notice is None
    assert coach(replace(GOOD, language="sw")).notice is None
    swahili = "Nilipiga simu kwa wateja wote na kupanga kazi upya kila wiki."
    assert coach(ExampleText(action=swahili, language="sw")).notice is not None
    assert coach(ExampleText(action="ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ", language="chr")).notice is not None


def test_scripts_without_spaces_have_a_length() -> None:
    report = coach(ExampleText(action="我先打电话给二十家最大的供应商，然后重新写了表格，并且每周五检查一次结果。"))
    assert 10 < report.words["action"] < 30
    assert not any(one.rule == "STR-03" for one in report.findings)


# ---------------------------------------------------------------- competencies and gap lines
def test_competencies_are_offered_from_the_story_and_none_is_ticked() -> None:
    found = offered(GOOD.situation, "I simplified the form, removed two steps and saved us hours.", GOOD.result)
    assert found[0].id == "process_improvement"
    assert {"simplified", "removed", "saved hours"} <= set(found[0].words)
    assert len(found) <= 3
    assert offered("", "", "") == ()
    assert len(vocabulary()) == 27


def test_a_gap_line_states_and_does_not_apologise() -> None:
    apology = "I know I don't have SAP, sorry, and unfortunately I only used Sage."
    (finding,) = check_text(apology, gap_line=True)
    assert (finding.rule, finding.part, len(finding.spans)) == ("TON-07", "text", 3)
    assert check_text(apology) == ()
    assert check_text("Not yet. I have run Sage for four years and start the SAP course in May.", gap_line=True) == ()
    assert check_text("Leider habe ich kein SAP und das tut mir leid, ich bin nur auf Sage.", gap_line=True) == ()


def test_any_text_is_judged_by_its_wording_alone() -> None:
    found = check_text("I am a team player. My last boss was a bully. The SOP and the CAPA are mine.", advert="CAPA")
    assert [(one.rule, one.places[0][0]) for one in found] == [("TON-01", "text"), ("OWN-07", "text")]
    assert [one.rule for one in check_text("The SOP and the CAPA are mine.", "hr")] == ["JAR-01"]
    assert check_text("The SOP and the CAPA are mine.", "executive", glossary=("sop",)) == ()
    assert check_text("We ran. It went well.", "hm") == ()


# ---------------------------------------------------------------- anything a person can paste
anything = st.text(max_size=300) | st.text(st.characters(categories=["Cc", "Cf", "Zl", "Mn", "So", "Cs"]), max_size=60)


def sound(report: Report, example: ExampleText) -> None:
    assert list(report.shares) == ["situation", "task", "action", "result"]
    assert report.seconds == seconds(report.words["total"])
    for finding in report.findings:
        assert finding.message
        for part, start, end in finding.places:
            assert 0 <= start < end <= len(getattr(example, part))


@given(anything, anything, anything, anything, st.sampled_from(list(rulebook().audiences)))
def test_any_text_gets_findings_and_never_fails(s: str, t: str, a: str, r: str, audience: str) -> None:
    example = ExampleText(
        title=t, headline=s, situation=s, task=t, action=a, result=r, learned=s, here=r, terms=(t, a), from_store=True,
        requirement=r, competencies=("teamwork", t), private_names=(s,), year=1990, versions={audience: a},
        question_form="mistake", link=LinkKind.TRANSFER,
    )  # fmt: skip
    report = coach(example, audience, glossary=(s,), advert=t)
    sound(report, example)
    shown(report, (), example)
    sound(coach(telling(example, audience).example, audience), telling(example, audience).example)
    check_note(NoteText(text=a, audience=audience, names=(s,), heard=(t,), channel=r, channels_used=(s,)))
    check_text(s, audience, glossary=(t,), advert=a, gap_line=True)
    sounds_memorised(s, t)


@pytest.mark.parametrize(
    "part",
    [
        "I checked the pump and, honestly, they never listened. " * 2500,
        "word" * 30_000,
        "a " * 4_000,
        "1,000" * 4_000,
        "9" * 60_000,
        "no stops at all just words and words " * 500,
        "\u202eمرحبا بكم في العمل " * 1000,
        "我们减少了投诉" * 4000,
        "😀" * 20_000,
        "\x00\x01\x1b[31m\u200b\ufeff" * 1000,
        "A.B.C." * 10_000,
        "-" * 50_000,
        "(" * 50_000,
        "e@" * 5_000,
        "+1 2" * 2_000,
        "S: T: A: R: " * 4000,
        "\n" * 50_000,
        "i i'd i've had had " * 700,
    ],
    ids=lambda part: repr(part[:12]),
)
@pytest.mark.slow
@pytest.mark.timeout(60)
def test_a_huge_or_hostile_part_is_judged_in_good_time(part: str) -> None:
    example = ExampleText(situation=part, task=part[:50], action=part, result=part, from_store=True)
    sound(coach(example, "hm"), example)
    trimmed(part, part[: len(part) // 2])
    lay(part)
