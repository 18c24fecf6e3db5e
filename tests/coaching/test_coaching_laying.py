"""Stories laid into parts: labels of every framework, several in one document, prose, and never a word changed."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.coaching.laying import Laid, lay, shifted, starters
from desktop_app.coaching.prose import PARTS
from desktop_app.coaching.rulebook import rulebook
from desktop_app.text import sentences
from tests.coaching.calibration import texts


def whole(stories: tuple[Laid, ...], text: str) -> str:
    return "".join(text[piece.start : piece.end] for story in stories for piece in story.pieces)


S, T, A, R = "In May we had a leak.", "My job was to stop it.", "I closed the valve and rang Jo.", "It was dry by noon."


@pytest.mark.parametrize(
    "text",
    [
        f"S: {S}\nT: {T}\nA: {A}\nR: {R}",
        f"S - {S}\nT - {T}\nA - {A}\nR - {R}",
        f"S. {S}\nT. {T}\nA. {A}\nR. {R}",
        f"Situation\n{S}\n\nTask\n{T}\n\nAction\n{A}\n\nResult\n{R}",
        f"**Situation:** {S}\n**Task:** {T}\n**Actions:** {A}\n**Results:** {R}",
        f"## Situation\n{S}\n## Task\n{T}\n## Action\n{A}\n## Outcome\n{R}",
        f"Situation: {S} Task: {T} Action: {A} Result: {R}",
        f"1. Situation (S): {S}\n2. Task (T): {T}\n3. Action (A): {A}\n4. Result (R): {R}",
        f"SITUATION: {S}\nTASK: {T}\nACTION: {A}\nRESULT: {R}",
        f"Ausgangslage: {S}\nAufgabe: {T}\nVorgehen: {A}\nErgebnis: {R}",
        f"Situation：{S}\nTâche：{T}\nAction：{A}\nRésultat：{R}",
    ],
)
def test_labels_as_people_write_them(text: str) -> None:
    (story,) = lay(text)
    assert story.labelled
    assert story.framework == "STAR"
    assert story.parts == {"situation": S, "task": T, "action": A, "result": R, "learned": ""}
    assert whole((story,), text) == text


@pytest.mark.parametrize(
    ("text", "framework", "parts"),
    [
        (f"Context: {S}\nAction: {A}\nResult: {R}", "CAR", {"situation": S, "action": A, "result": R}),
        (f"Challenge: {S}\nAction: {A}\nResult: {R}", "CAR", {"situation": S, "action": A, "result": R}),
        (f"Problem: {S}\nAction: {A}\nResult: {R}", "CAR", {"situation": S, "action": A, "result": R}),
        (f"S: {S}\nO: {T}\nA: {A}\nR: {R}", "SOAR", {"task": T, "action": A}),
        (f"Situation: {S}\nObstacle: {T}\nAction: {A}\nResult: {R}", "SOAR", {"task": T}),
        (f"Situation: {S}\nChallenge: {T}\nAction: {A}\nResult: {R}", "STAR", {"task": T}),
        (f"S: {S}\nT: {T}\nA: {A}\nR: {R}\nR: I ask first now.", "STARR", {"learned": "I ask first now.", "result": R}),
        (f"S: {S}\nT: {T}\nA: {A}\nR: {R}\nReflection: I ask first.", "STARR", {"learned": "I ask first."}),
    ],
)
def test_frameworks_are_known_by_their_labels(text: str, framework: str, parts: dict[str, str]) -> None:
    (story,) = lay(text)
    assert story.framework == framework
    assert parts.items() <= story.parts.items()


def test_the_person_may_say_how_it_is_told() -> None:
    (story,) = lay(f"S: {S}\nT: {T}\nA: {A}\nR: {R}", framework="CAR")
    assert story.parts["situation"] == f"{S}\n{T}"
    assert story.parts["task"] == ""


def test_several_stories_with_labels_keep_their_headings() -> None:
    text = (
        f"The leak\n\nS: {S}\nT: {T}\nA: {A}\nR: {R}\n\n---\nExample 2: the fire\nS: {S}\nA: {A}\nR: {R}\n\n"
        f"===\n# Third one\nChallenge: {S}\nAction: {A}\nResult: {R}"
    )
    stories = lay(text)
    assert [story.title for story in stories] == ["The leak", "Example 2: the fire", "Third one"]
    assert [story.parts["result"] for story in stories] == [R, R, R]
    assert whole(stories, text) == text


def test_several_stories_with_labels_need_no_heading() -> None:
    text = f"S: {S}\nA: {A}\nR: {R}\nS: {S}\nA: {A}\nR: {R}"
    stories = lay(text)
    assert [story.parts["result"] for story in stories] == [R, R]
    headed = lay(f"{text}\n\nThe third one\nS: {S}\nR: {R}")
    assert [story.title for story in headed] == ["", "", "The third one"]
    assert whole(stories, text) == text


def test_several_stories_as_prose_are_cut_at_headings_and_lines() -> None:
    story = f"{S} {T} {A} I then told the owner what to change. {R}"
    text = f"The leak\n\n{story}\n\nThe fire\n\n{story}\n\n***\n\n{story}\n\nSTAR 4\n{story}\n"
    stories = lay(text)
    assert [each.title for each in stories] == ["The leak", "The fire", "", "STAR 4"]
    assert {each.parts["result"] for each in stories} == {R}
    assert {each.parts["task"] for each in stories} == {T}
    assert not any(each.labelled for each in stories)
    assert whole(stories, text) == text


def test_names_and_short_lines_are_no_labels_and_no_stories() -> None:
    text = "I met Dr. A. Jones and R. Smith.\nThey left.\n\nA short line\n\nThen I went home."
    (story,) = lay(text)
    assert not story.labelled
    assert whole((story,), text) == text


def test_text_before_the_first_label_is_a_heading_or_the_situation() -> None:
    long = "We had run the plant for years and nobody had looked at the valves since the firm was sold twice over."
    (story,) = lay(f"{long}\nTask: {T}\nAction: {A}")
    assert story.parts["situation"] == long
    (story,) = lay(f"My leak story\nTask: {T}\nAction: {A}")
    assert (story.title, story.parts["situation"]) == ("My leak story", "")


def test_an_empty_text_has_no_story() -> None:
    assert lay("") == ()
    assert lay(" \n\t\n") == ()


def test_prose_is_laid_as_its_author_laid_it_in_most_sentences() -> None:
    """Our own texts, parts run together: nine in ten sentences come back where they were."""
    right = every = 0
    for entry in texts():
        told = {part: entry.get(part, "").strip() for part in PARTS}
        (story,) = lay(" ".join(words for words in told.values() if words))
        for part, words in told.items():
            for sentence in sentences(words):
                every += 1
                right += sentence.text in story.parts[part]
    assert right / every > 0.9, f"{right} of {every}"


def test_prose_in_another_language_is_laid_by_place_alone() -> None:
    text = "Eins zwei. Drei vier. Fünf sechs. Sieben acht. Neun zehn. Elf zwölf. Das Ende war gut."
    (story,) = lay(text)
    assert story.parts["situation"].startswith("Eins")
    assert story.parts["result"].endswith("gut.")
    assert story.parts["action"]


def test_every_part_of_every_framework_has_starters() -> None:
    for framework in rulebook().frameworks.values():
        assert all(starters(field) for field, _, _ in framework.parts)
    assert starters("headline")
    assert starters("no such part") == ()


pieces = st.sampled_from(
    [
        "S: ",
        "T: ",
        "A:",
        "R) ",
        "Result\n",
        "Action: ",
        "Context - ",
        "\n\n",
        "---\n",
        "# Head\n",
        "Example 2\n",
        ". ",
        "A. ",
    ]
)


def test_a_text_without_letters_is_laid_too() -> None:
    (story,) = lay("\ufeff ... \ufeff")
    assert whole((story,), "\ufeff ... \ufeff") == "\ufeff ... \ufeff"


@given(st.lists(st.one_of(pieces, st.text(max_size=40)), max_size=14).map("".join))
@example("Result\nResult\nS: Result\nT: ")
def test_nothing_is_ever_changed_added_or_left_out(text: str) -> None:
    stories = lay(text)
    assert whole(stories, text) == (text if text.strip() else "")
    for story in stories:
        for part in PARTS:
            told = [text[piece.start : piece.end].strip() for piece in story.pieces if piece.part == part]
            assert story.parts[part] == "\n".join(words for words in told if words)


PROSE = (
    "It was a Friday in January and the boiler room was under water. My job was to keep the school open on Monday. "
    "I shut the valve and rang the plumber. By Sunday the heating ran."
)
LABELLED = "Challenge: The register was lost.\nAction: I wrote a new one of 312 keys.\nResult: No key has been missing."


def test_prose_and_labels_parted_by_a_line_are_laid_each_in_its_way() -> None:
    text = f"{PROSE}\n---\n{LABELLED}\n"
    first, second = lay(text)
    assert (first.labelled, second.labelled, second.framework) == (False, True, "CAR")
    assert first.parts["task"] == "My job was to keep the school open on Monday."
    assert "".join(text[piece.start : piece.end] for laid in (first, second) for piece in laid.pieces) == text
    assert len(lay(f"Notes.\n---\n{LABELLED}")) == 1  # a few words before a line are no story


def test_a_cut_moves_by_one_sentence_and_no_word_is_lost() -> None:
    parts = {"situation": "It rained.", "task": "I was alone. I had to go.", "action": "I went."}
    up = shifted(parts, "task", up=True)
    assert (up["situation"], up["task"]) == ("It rained. I was alone.", "I had to go.")
    again = shifted(up, "task", up=True)
    assert (again["situation"], again["task"]) == ("It rained. I was alone. I had to go.", "")
    down = shifted(parts, "task", up=False)
    assert (down["task"], down["action"]) == ("I was alone.", "I had to go. I went.")
    assert shifted(parts, "situation", up=True) == parts
    assert shifted(parts, "result", up=True) == parts
    assert shifted({"action": "I went."}, "action", up=False)["result"] == "I went."
