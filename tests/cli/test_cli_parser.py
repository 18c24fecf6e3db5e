"""The command line's frame: exit codes, one line for the person, no Qt."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import __main__, __version__
from desktop_app.cli import parser

ROOT = Path(__file__).resolve().parent.parent.parent


def test_version_is_told_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert __main__.main(["--version"]) == 0
    assert capsys.readouterr().out == f"greenroom {__version__}\n"


def test_wrong_usage_is_exit_code_two(capsys: pytest.CaptureFixture[str]) -> None:
    assert __main__.main(["no-such-command"]) == 2
    assert "no-such-command" in capsys.readouterr().err


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert __main__.main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(name in shown for name in parser.command_names())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has machines without a screen")
def test_without_a_screen_it_says_so_and_names_the_command_line() -> None:
    bare = {
        key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app"], cwd=ROOT, env=bare, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "no screen" in done.stderr
    assert "greenroom --help" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_command_line_loads_no_qt() -> None:
    probe = (
        "import sys; from desktop_app.__main__ import main; main(['--help']);"
        "print([name for name in sys.modules if name.split('.')[0] in ('PySide6', 'sqlalchemy', 'reportlab')])"
    )
    done = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_readme_lists_every_command() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert not [name for name in parser.command_names() if f"`greenroom {name}" not in text]


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ([], (None, None)),
        (["--data", "here"], ("here", None)),
        (["all.greenroom"], (None, "all.greenroom")),
        (["--data", "here", "ALL.Locked"], ("here", "ALL.Locked")),
        (["open", "all.zip"], (None, "all.zip")),
        (["open"], (None, None)),
    ],
)
def test_a_bundle_as_the_only_argument_opens_the_window_on_it(monkeypatch, given, wanted):
    from desktop_app.cli import window

    opened = []

    def open_on(data, *, sample=False, file=None):
        opened.append((data, file))
        return 0

    monkeypatch.setattr(window, "open_on", open_on)
    assert __main__.main(given) == 0
    assert opened == [wanted]
