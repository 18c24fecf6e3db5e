"""Hands and ears on the accessibility bus: find by name, press, write, choose; run by the system's Python.

It knows nothing of Greenroom but what the bus tells it. The first thing that cannot be found ends the journey with a
list of what there is.
"""

import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)

BUTTON = ("push button", "button")
FIELD = ("text", "entry")
TICK = ("check box", "radio button", "toggle button")
OPERABLE = (*BUTTON, *FIELD, *TICK, "combo box", "spin button", "page tab", "menu item")


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
        time.sleep(0.1)
    sys.exit(f"no program named {name} on the bus")


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def walk(node, depth=0):
    """Everything below a node that can be seen; what is in a hidden page is not read out either."""
    yield node
    for number in range(min(node.get_child_count(), 400)) if depth < 40 else ():
        child = node.get_child_at_index(number)
        if child is not None and (depth == 0 or showing(child)):
            yield from walk(child, depth + 1)


def named(node):
    """What a thing is called: its name, for a drop-down on Linux its description."""
    return (node.get_description() if node.get_role_name() == "combo box" else node.get_name()) or ""


class Hands:
    """What somebody does who hears names only."""

    def __init__(self, app):
        self.app = app

    def all(self):
        """(role, name, node) of everything there is now."""
        self.app.clear_cache()
        found = []
        for node in walk(self.app):
            try:
                found.append((node.get_role_name(), named(node), node))
            except Exception:  # it went away while it was looked at
                continue
        return found

    def find(self, roles, begins, seconds=15, *, whole=False):
        """The first thing of those roles whose name begins so, or is so (``whole``)."""
        end = time.monotonic() + seconds
        while True:
            there = self.all()
            for role, name, node in there:
                if role in roles and (name == begins if whole else name.startswith(begins)):
                    return node
            if time.monotonic() > end:
                names = sorted({f"{role}: {name}" for role, name, _ in there if name})
                sys.exit(f"nothing called {begins!r} ({', '.join(roles)}); there are:\n" + "\n".join(names[:150]))
            time.sleep(0.1)

    def press(self, begins, roles=BUTTON, *, whole=False):
        """Turn what can be turned, press the rest: the first thing its kind offers to do."""
        action = self.find(roles, begins, whole=whole).get_action_iface()
        names = [action.get_action_name(n).lower() for n in range(action.get_n_actions())]
        action.do_action(next((names.index(each) for each in ("toggle", "press") if each in names), 0))
        time.sleep(0.15)

    def write(self, begins, words):
        """Write into a field."""
        self.find(FIELD, begins).get_editable_text_iface().set_text_contents(words)
        time.sleep(0.05)

    def choose(self, combo, words):
        """Open a drop-down and choose."""
        self.press(combo, ("combo box",))
        self.press(words, ("list item",))

    def command(self, menu, words):
        """Open a menu and do what stands there."""
        self.press(menu, ("menu item",))
        self.press(words, ("menu item",))

    def unnamed(self):
        """What can be operated here and has no name."""
        return sorted({role for role, name, _ in self.all() if role in OPERABLE and not name})
