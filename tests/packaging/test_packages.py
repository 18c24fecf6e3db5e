"""What the packages are made from: licences, the manual page, the desktop files, one version; nothing is built."""

from __future__ import annotations

import configparser
import importlib.util
import json
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop_app import __main__, __version__, licences
from desktop_app.cli.parser import command_names, parser
from desktop_app.licences import Part

ROOT = Path(__file__).resolve().parent.parent.parent
LINUX = ROOT / "packaging" / "linux"


def script(name):
    """A module of packaging/, which is no package."""
    spec = importlib.util.spec_from_file_location(f"greenroom_{name}", ROOT / "packaging" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_library_that_is_needed_comes_with_its_licence():
    listed = {re.sub(r"[-_.]+", "-", part.name).lower(): part for part in licences.parts()}
    needed = re.findall(
        r'^    "([A-Za-z0-9-]+)', (ROOT / "pyproject.toml").read_text().split("]\n\n[project.scripts")[0], re.M
    )
    assert {re.sub(r"[-_.]+", "-", name).lower() for name in needed} <= set(listed)
    assert "shiboken6" in listed, "what a library needs is listed too"
    assert [part.name for part in listed.values() if len(part.text) < 400 or not part.licence] == []
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in listed["pyside6-essentials"].text
    assert "SIL OPEN FONT LICENSE" in listed["noto, source sans 3, source serif"].text


def test_a_package_lists_what_it_was_built_with(tmp_path, monkeypatch):
    built = (Part(name="Qt", version="6", licence="LGPL-3.0", text="All of it."),)
    licences.write(built, tmp_path)
    monkeypatch.setattr(licences, "SHIPPED", tmp_path / "parts.json")
    assert licences.parts() == built
    assert json.loads((tmp_path / "parts.json").read_text(encoding="utf-8"))[0]["name"] == "Qt"
    assert (tmp_path / "licences.txt").read_text(encoding="utf-8").startswith("Qt 6: LGPL-3.0\n")


def test_nothing_may_be_shipped_without_a_licence_text(monkeypatch):
    gathering = script("licences")
    bare = (Part(name="stray", version="1", licence="?", text=" "),)
    monkeypatch.setattr(gathering.licences, "installed", lambda needed: bare)
    with pytest.raises(SystemExit, match="stray"):
        gathering.collect()


def test_the_manual_page_names_every_command_and_option():
    page = script("manual").page(datetime(2026, 3, 1, tzinfo=UTC))
    plain = page.replace("\\-", "-").replace("\\e", "\\")
    for command in command_names():
        assert f'.SS "{command}"' in plain
    chosen = next(action for action in parser()._actions if hasattr(action, "choices") and action.choices)
    for command in chosen.choices.values():
        for option in command._option_string_actions:
            assert option in plain or option in ("-h", "--help")
    assert not re.search(r"^[.'](?!TH|SH|SS|TP|PP|B )", page, re.M), "a line that roff would take for a request"


def test_the_desktop_files_agree_with_the_program():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(LINUX / "greenroom.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    source = (ROOT / "desktop_app" / "ui" / "app.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{desktop["StartupWMClass"]}")' in source
    assert desktop["Exec"].split()[0] == desktop["Icon"] == "greenroom"
    about = ElementTree.parse(LINUX / "app.greenroom.Greenroom.metainfo.xml").getroot()
    assert about.findtext("launchable") == "greenroom.desktop"
    kinds = ElementTree.parse(LINUX / "greenroom-mime.xml").getroot()
    kind = next(kinds.iter("{http://www.freedesktop.org/standards/shared-mime-info}mime-type")).get("type")
    assert kind == about.findtext("provides/mediatype")
    for other in ("greenroom.spec", "windows/greenroom.iss"):
        assert kind in (ROOT / "packaging" / other).read_text(encoding="utf-8")


def test_the_version_has_one_place():
    given = re.compile(rf'version\s*[=:]\s*"?{re.escape(__version__)}\b', re.IGNORECASE)
    files = [*ROOT.glob("*.toml"), *(ROOT / "packaging").glob("*.*"), *(ROOT / "packaging").glob("[lmw]*/*.*")]
    own = [path for path in files if path.parent.name != "lock"]
    places = [path for path in own if given.search(path.read_text(encoding="utf-8"))]
    assert places == []


def test_the_recipe_leaves_out_the_network_and_other_databases():
    recipe = (ROOT / "packaging" / "greenroom.spec").read_text(encoding="utf-8")
    for unwanted in ("PySide6.QtNetwork", "PySide6.QtQml", '"_ssl"', "sqlalchemy.dialects.postgresql"):
        assert unwanted in recipe


def test_a_program_without_a_console_stays_silent(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert __main__.main(["--version"]) == 0
    sys.stdout.close()


@pytest.mark.slow
def test_the_selftest_passes_here():
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "--selftest"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert [line[:2] for line in done.stdout.splitlines()] == ["ok"] * 6


def test_the_selftest_fails_where_a_part_is_missing(monkeypatch, capsys):
    from desktop_app.ui import selftest

    def broken(folder):
        raise FileNotFoundError(folder)

    monkeypatch.setattr(selftest, "STEPS", (broken, selftest.read_text))
    assert selftest.main() == 1
    said = capsys.readouterr().out
    assert "FAILED  broken" in said
    assert "ok      posting read" in said
