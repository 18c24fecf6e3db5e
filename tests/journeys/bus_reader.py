"""Drives the window through the accessibility bus by names alone, as a screen reader does; run by the system's Python.

It knows nothing of Greenroom but what the bus tells it. Every step prints one line; the first that fails ends it.
"""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def say(words):
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def program(name):
    """The application on the bus, once its window is there."""
    end = time.monotonic() + 40
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(number)
            if found is not None and found.get_name() == name and found.get_child_count():
                return found
        time.sleep(0.2)
    sys.exit(f"no program named {name} on the bus")


def walk(node, depth=0):
    """Everything below a node that can be seen."""
    yield node
    for number in range(min(node.get_child_count(), 400)) if depth < 40 else ():
        child = node.get_child_at_index(number)
        if child is not None:
            yield from walk(child, depth + 1)


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def find(root, role, begins, seconds=20):
    """The first visible thing of that role whose name begins so."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        root.clear_cache()
        for node in walk(root):
            try:
                if node.get_role_name() in role and (node.get_name() or "").startswith(begins) and showing(node):
                    return node
            except Exception:
                continue
        time.sleep(0.3)
    names = sorted({f"{n.get_role_name()}: {n.get_name()}" for n in walk(root) if n.get_name() and showing(n)})
    sys.exit(f"nothing called {begins!r} ({role}); there are:\n" + "\n".join(names[:120]))


def press(node):
    """Do the first thing that can be done with it."""
    action = node.get_action_iface()
    names = [action.get_action_name(n) for n in range(action.get_n_actions())]
    wanted = next((n for n, name in enumerate(names) if name.lower() in ("press", "toggle", "click")), 0)
    action.do_action(wanted)
    time.sleep(0.8)


BUTTON = ("push button", "button")


def main():
    app = program("Greenroom")
    find(app, ("frame",), "Greenroom")
    find(app, BUTTON, "Continue at")
    say("today: the next step has a name")
    press(find(app, BUTTON, "See the brief"))
    find(app, BUTTON, "Save as PDF")
    say("the brief was reached")
    press(find(app, (*BUTTON, "radio button", "toggle button", "check box"), "Examples"))
    find(app, BUTTON, "New")
    say("the rail was used")
    press(find(app, BUTTON, "New"))
    title = find(app, ("text", "entry"), "Title")
    title.get_editable_text_iface().set_text_contents("Told by a screen reader")
    time.sleep(1.5)
    say("a title was written")
    operable = (*BUTTON, "text", "entry", "check box", "radio button", "combo box")
    seen = [node for node in walk(app) if showing(node) and node.get_role_name() in operable]
    unnamed = [node.get_role_name() for node in seen if not node.get_name()]
    if unnamed:
        sys.exit(f"without a name: {unnamed}")
    say("nothing is without a name")


main()
