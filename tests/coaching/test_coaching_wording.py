"""Wording rules on single sentences: what each must hear, and what only sounds like it."""

from __future__ import annotations

import pytest

from desktop_app.coaching.coach import coach
from desktop_app.coaching.competencies import signs, vocabulary
from desktop_app.coaching.lexicon import Scan
from desktop_app.coaching.result import ExampleText
from desktop_app.coaching.trimming import facts


def fires(rule: str, part: str, text: str, audience: str = "recruiter", **more: object) -> bool:
    example = ExampleText(**{part: text}, **more)  # type: ignore[arg-type]
    return any(finding.rule == rule for finding in coach(example, audience, language="en").findings)


HEARD = [
    ("TON-01", "situation", "My manager was a bully."),
    ("TON-01", "situation", "It was a toxic workplace."),
    ("TON-01", "result", "The management team were completely useless at planning."),
    ("TON-01", "task", "What a mess my old company was."),
    ("TON-01", "situation", "My last boss, who was incompetent, left in May."),
    ("TON-01", "situation", "The owners did not have a clue about food."),
    ("TON-01", "situation", "They treated us like dirt."),
    ("TON-01", "situation", "It was badly managed by the director."),
    ("TON-01", "learned", "I hated the company and the people in it."),
    ("TON-01", "situation", "Poor management was the rule there."),
    ("TON-02", "action", "They never told us about the change."),
    ("TON-02", "action", "It was his fault, not mine."),
    ("TON-02", "result", "It was not my fault."),
    ("TON-02", "action", "Nobody would listen to me."),
    ("TON-02", "action", "She just refused and he wouldn't help."),
    ("TON-02", "result", "We lost it because of their mistakes."),
    ("TON-02", "result", "My colleagues let me down."),
    ("TON-03", "action", "Um, I basically, you know, called them."),
    ("TON-03", "action", "Honestly I rang her and, to be honest, I mean it went on."),
    ("TON-04", "action", "I think I probably called, maybe twice."),
    ("TON-04", "action", "I guess it was sort of fixed, more or less."),
    ("TON-05", "result", "I did it single-handedly."),
    ("TON-05", "result", "We had 100% of orders out."),
    ("TON-05", "result", "It was a perfect launch."),
    ("TON-05", "result", "My team was the best in the region."),
    ("TON-06", "action", "I hit the ground running and went the extra mile."),
    ("TON-06", "action", "As a team player with a proven track record I asked."),
    ("OWN-05", "action", "I helped with the move and assisted the driver."),
    ("OWN-05", "action", "I was involved in the plan and I was responsible for the list."),
    ("OWN-05", "action", "We worked on it and I tried to call."),
    ("OWN-06", "action", "I always check it and I usually call."),
    ("OWN-06", "action", "I would ring them, and I would note it."),
    ("OWN-06", "action", "Normally I start early and tend to finish late."),
    ("OWN-07", "task", "I am a team player."),
    ("OWN-07", "action", "I'm very organised and calm."),
    ("OWN-07", "action", "I am good at dealing with people."),
    ("OWN-07", "action", "I consider myself a leader."),
    ("OWN-07", "situation", "I have excellent communication skills."),
    ("OWN-07", "situation", "I have always been a hard worker."),
    ("OWN-07", "situation", "I'm a hardworking and reliable person."),
    ("OWN-07", "situation", "I am passionate about care."),
    ("RES-03", "result", "It went really well and we were pleased with that."),
    ("RES-03", "result", "The project was a great success for the whole office."),
    ("RES-03", "result", "I got very good feedback from all of the customers."),
    ("RES-03", "result", "Everybody was happy and things were better after that."),
    ("RES-04", "result", "We now send out 40 boxes in a day."),
    ("RES-04", "result", "The list is used by 12 nurses on three wards."),
    ("RES-04", "result", "We still pack 12 of the boxes by hand."),
    ("SAF-01", "action", "Call me on 07700 900123 or jo.lee@example.org."),
    ("SAF-01", "action", "The client's name is confidential."),
    ("SAF-01", "action", "We had signed an NDA before it."),
    ("SAF-02", "situation", "I came back from my maternity leave."),
    ("SAF-02", "situation", "As a single mother I had to plan."),
    ("SAF-02", "situation", "I was diagnosed in May and off for a month."),
    ("SAF-02", "situation", "I am 58 years old."),
    ("JAR-01", "action", "I set the SOP and the CAPA."),
    ("JAR-01", "action", "I moved KPIs to the DWH with an ETL."),
    ("JAR-01", "action", "I built the CI/CD on EKS."),
    ("STR-02", "task", "The target was three percent by June."),
]


@pytest.mark.parametrize(("rule", "part", "text"), HEARD)
def test_what_a_rule_must_hear(rule: str, part: str, text: str) -> None:
    assert fires(rule, part, text)


NOT_HEARD = [
    ("TON-01", "situation", "The stock room was a mess."),
    ("TON-01", "action", "The handover was a mess, so my manager asked me to redesign it."),
    ("TON-01", "situation", "A customer shouted because his boiler was broken."),
    ("TON-01", "situation", "Our department had a lot of problems with new customers."),
    ("TON-01", "situation", "The team wrote the disaster recovery plan."),
    ("TON-01", "situation", "My team ran the anti-bullying policy."),
    ("TON-01", "task", "The crew did the rubbish collection for the council."),
    ("TON-01", "situation", "It was the worst winter for the farm and the manager."),
    ("TON-01", "action", "The lead disagreed, so I put the numbers in front of her."),
    ("TON-01", "action", "It was terrible weather. My manager rang."),
    ("TON-02", "situation", "Nobody had told them about a change of room."),
    ("TON-02", "action", "I wrote it so that nobody would notice the join."),
    ("TON-02", "result", "They never missed a shift again."),
    ("TON-02", "action", "They wanted a manual fallback."),
    ("TON-03", "action", "Let me know if you know how it is done, I said."),
    ("TON-03", "action", "I actually rang her that day and she came in at once and we sat down."),
    ("TON-03", "action", "People like it, they look like it and feel like it."),
    ("TON-04", "action", "I asked what kind of pump, that sort of valve and which kind of seal."),
    ("TON-04", "action", "I thought of it as soon as possible, bit by bit, as little as possible."),
    ("TON-05", "result", "It was the best way, the best time and the best option."),
    ("TON-05", "result", "We sent 100 boxes and two of our best planners."),
    ("TON-05", "result", "It was far from perfect."),
    ("TON-06", "action", "I went the extra mile."),
    ("OWN-05", "action", "She helped me and he assisted her."),
    ("OWN-05", "action", "I asked what would help and who tried to call."),
    ("OWN-05", "action", "I worked out the cost and wrote the list."),
    ("OWN-06", "action", "I said I would stay. She had always been there."),
    ("OWN-07", "task", "I was the delivery lead."),
    ("OWN-07", "task", "I am an electrician and I am responsible for the board."),
    ("OWN-07", "action", "I am not a manager."),
    ("OWN-07", "action", "I asked a reliable person to be there."),
    ("RES-03", "result", "The successful candidate started in the spring with us."),
    ("RES-03", "result", "The family withdrew the complaint in writing that same week."),
    ("RES-03", "result", "It went well and waiting fell by 20%."),
    ("RES-04", "result", "Calls fell from 40 to 12 in the week."),
    ("RES-04", "result", "We cut it by a third and by two days."),
    ("RES-04", "result", "We finished all 14 sites by March that year."),
    ("RES-04", "result", "It took 4 minutes rather than 20 after that."),
    ("RES-04", "result", "The list now goes from one desk to 12 others."),
    ("RES-04", "result", "12 of them stayed, fewer than we had feared."),
    ("SAF-01", "action", "We paid 1,200,450 in 2021 for 12 000 000 boxes."),
    ("SAF-01", "action", "I put it in the confidential waste."),
    ("SAF-02", "situation", "A patient was pregnant and her children came along."),
    ("SAF-02", "situation", "A mother rang about her son's age and health."),
    ("JAR-01", "action", "I told HR and the CEO about the IT in the UK."),
    ("JAR-01", "action", "I used the standard operating procedure (SOP) and CAPA (corrective action)."),
    ("JAR-01", "action", "I rang about the SOP."),
    ("JAR-01", "action", "I built the CI/CD for it and it was NOT easy and NEVER late."),
    ("JAR-01", "action", "I met HR/IT and R&D about the P&L."),
    ("STR-02", "task", "It fell to me to bring it under three percent."),
]


@pytest.mark.parametrize(("rule", "part", "text"), NOT_HEARD)
def test_what_only_sounds_like_it(rule: str, part: str, text: str) -> None:
    assert not fires(rule, part, text)


@pytest.mark.parametrize(
    "words",
    [
        "because it was cheaper", "so that nobody waited", "rather than wait", "to avoid a queue", "so I moved it",
        "since hiring took a year", "in order to save a day", "instead of arguing", "which meant less walking",
        "in case it failed", "as it was late",
    ],
)  # fmt: skip
def test_a_reason_is_heard_in_many_words(words: str) -> None:
    assert not fires("ACT-02", "action", f"I chose the second plan {words}.", "hm")


def test_no_reason_is_asked_for_where_judgement_is_marked() -> None:
    for audience in ("hm", "technical", "panel", "executive"):
        assert fires("ACT-02", "action", "I took the second plan. I wrote to the team.", audience)
    for audience in ("recruiter", "hr", "unknown"):
        assert not fires("ACT-02", "action", "I took the second plan. I wrote to the team.", audience)


@pytest.mark.parametrize(
    ("terms", "text", "heard"),
    [
        (("invoice",), "We paid invoices.", True),
        (("onboarding",), "I onboarded nine people.", True),
        (("stakeholder management",), "I managed the stakeholders.", False),
        (("stakeholder management",), "It was stakeholder management.", True),
        (("C++",), "I wrote it in C++.", True),
        (("供应商",), "我打电话给供应商。", True),
        (("+",), "a b", False),
        (("R",), "Rarely.", False),
        (("planning", "rota"), "I drew the rotas.", True),
    ],
)
def test_their_words_count_from_the_start_of_a_word(terms: tuple[str, ...], text: str, heard: bool) -> None:
    assert fires("REL-02", "action", text, terms=terms) != heard


def test_alone_in_a_team_story() -> None:
    alone = "I was the shift lead. I drew the plan and hung it up."
    assert fires("OWN-03", "action", alone, competencies=("conflict",))
    assert not fires("OWN-03", "action", alone, competencies=("planning",))
    assert not fires("OWN-03", "action", f"{alone} A nurse read it.", competencies=("conflict",))


def test_indicator_words_may_have_others_between() -> None:
    known = vocabulary()["process_improvement"]
    assert signs(known, [Scan("We saved roughly 30 hours a month.")]) == ("saved hours",)
    assert signs(known, [Scan("We saved it. Later we waited for many long hours.")]) == ()
    assert signs(known, [Scan("We standardized the form.")]) == ("standardised",)


def test_a_name_inside_a_number_is_no_second_fact() -> None:
    assert [fact.text for fact in facts("It cost about Two Million Pounds.")] == ["Two Million Pounds"]
