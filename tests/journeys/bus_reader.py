"""The whole journey through the accessibility bus by names alone; run by the system's Python with a target for the PDF.

Every step prints one line; the first that fails ends it.
"""

import sys
import time
from pathlib import Path

from bus_tools import BUTTON, FIELD, TICK, Hands, program, say

ROW = ("list item",)
TAB = ("page tab",)
CELL = ("table cell",)
posting, target = Path(sys.argv[1]).read_text(encoding="utf-8"), Path(sys.argv[2])
hands = Hands(program("Greenroom"))
press, write, find = hands.press, hands.write, hands.find


def whole(page):
    """Nothing on this page is without a name."""
    unnamed = hands.unnamed()
    if unnamed:
        sys.exit(f"on {page}, without a name: {unnamed}")
    say(page)


def first_run():
    find(FIELD, "The posting")
    whole("first run")
    write("The posting", posting)
    press("Read it")
    find(ROW, "Must: At least three years of bicycle repair")
    find(ROW, "Wish: A first-aid certificate")
    whole("the requirements are read out")
    press("Wish: A first-aid certificate", ROW)
    press("Must")
    find(ROW, "Must: A first-aid certificate")
    say("one of them was made a must")


def interview():
    press("Interviews", TAB)
    find(BUTTON, "Add the round")
    whole("interviews")
    hands.choose("Whom you will meet", "Recruiter")
    write("Name", "Nora Pell")
    press("Add the round")
    write("Firm", "Pell Search")
    hands.choose("Works as", "Agency")
    press("Briefed by: The manager", TICK)
    write("Day", "12 Mar 2027")
    write("Time", "10:30")
    write("Minutes", "30")
    whole("R1")
    press("Done, on to")


def wizard():
    press("R3", ROW)
    write("What you heard", "The manager wants a calm workshop.")
    press("Add")
    find((*ROW, "label", *FIELD), "The manager wants a calm workshop.")
    whole("R3")
    for code in ("R6", "R8", "R11", "R13"):
        press(code, ROW)
        find(("label",), code)
        whole(code)


def example():
    press("Examples", TICK)
    press("New")
    for part, words in (
        ("Title", "Saturday queue"),
        ("Situation", "In spring 2024 the Saturday queue at Pedalworks reached the street."),
        ("Task", "I was asked to halve the waiting without hiring anybody."),
        ("Action", "I stood at the counter for two Saturdays and I gave each mechanic one stand."),
        ("Result", "By June the wait fell from 50 minutes to 20."),
    ):
        write(part, words)
    press("It happened", TICK)
    whole("an example was written")


def linked():
    press("Opportunities", TICK)
    find(ROW, "Workshop Lead")
    whole("opportunities")
    press("Read the posting")
    press("Coverage", TAB)
    press("Experience of leading a small team, Saturday queue", CELL)
    find(("label",), "Experience of leading a small team ×")
    press("Exact", TICK)
    find(CELL, "Experience of leading a small team, Saturday queue: exact")
    whole("it was linked")


def brief():
    press("See the brief")
    find(BUTTON, "Save as PDF")
    whole("the brief")
    press("Save as PDF")
    write("File name", str(target))
    press("Save", whole=True)
    end = time.monotonic() + 20
    while not (target.exists() and target.stat().st_size) and time.monotonic() < end:
        time.sleep(0.1)
    if not target.exists():
        sys.exit("no PDF was saved")
    say("the brief was saved")


def debrief():
    press("Opportunities", TICK)
    press("Workshop Lead", ROW)
    hands.command("Record", "Open")
    press("Interviews", TAB)
    press("Recruiter, Nora Pell", ROW)
    press("Debrief")
    press("How do you feel?: good", TICK)
    write("What they will pass on", "Two figures and the notice period.")
    write("Next step", "An answer in June.")
    whole("the debrief")
    press("Go to the note")


def thanks():
    write("The note", "Dear Nora,\n\nthank you for the call about the workshop.")
    whole("the thank-you")
    press("I have sent it")
    find(("label",), "You sent it")
    say("it was sent")


for step in (first_run, example, linked, interview, wizard, brief, debrief, thanks):
    step()
