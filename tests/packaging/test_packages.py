"""What the packages are made from: licences, the manual page, the desktop files, one version; nothing is built."""

from __future__ import annotations

import ast
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


AS_PACKAGED = """
import sys
left_out, standins, root = set(sys.argv[1].split()), sys.argv[2], sys.argv[3]
sys.path[:0] = [standins, root]
class LeftOut:
    def find_spec(self, name, path=None, target=None):
        parts = name.split(".")
        if any(".".join(parts[:count]) in left_out for count in range(1, len(parts) + 1)):
            raise ModuleNotFoundError("left out of the package: " + name, name=name)
sys.meta_path.insert(0, LeftOut())
"""
"""Makes Python find what a package holds and nothing that its recipe leaves out."""


def left_out():
    """The modules that the recipe of the packages leaves out."""
    recipe = ast.parse((ROOT / "packaging" / "greenroom.spec").read_text(encoding="utf-8"))
    named = next(
        node.value for node in recipe.body
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "EXCLUDED"
    )  # fmt: skip
    return {*ast.literal_eval(named), "numpy"}


def as_packaged(tmp_path, program):
    """Run a program as it would find its modules in a package."""
    command = [sys.executable, "-c", AS_PACKAGED + program, " ".join(left_out())]
    command += [str(ROOT / "packaging" / "without_pictures"), str(ROOT)]
    return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)


def test_the_recipe_leaves_out_nothing_that_the_program_asks_for():
    """Also where it asks inside a function, which no start would show."""
    out, offences = left_out() - {"numpy"}, []  # numpy comes with the meaning pack, and is asked for only then
    asks = re.compile(r"^\s*(?:from ([\w.]+) import (\w+)|import ([\w.]+))", re.M)
    for module in (ROOT / "desktop_app").rglob("*.py"):
        for source, name, whole in asks.findall(module.read_text(encoding="utf-8")):
            asked = whole or f"{source}.{name}"
            parts = {".".join(asked.split(".")[:count]) for count in range(1, asked.count(".") + 2)}
            offences += [(module.name, part) for part in parts & out]
    assert set(offences) <= {("screenshots.py", "PySide6.QtTest")}, "which makes pictures of the sample for us"


@pytest.mark.slow
def test_the_selftest_passes_with_what_a_package_holds(tmp_path):
    done = as_packaged(tmp_path, "from desktop_app.ui.selftest import main; sys.exit(main())")
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line[:2] for line in done.stdout.splitlines()] == ["ok"] * 6


@pytest.mark.slow
def test_every_module_loads_and_a_brief_is_the_same_with_what_a_package_holds(tmp_path):
    program = """
import hashlib, importlib, pkgutil
import desktop_app
for module in pkgutil.walk_packages(desktop_app.__path__, "desktop_app."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
"""
    brief = """
import sys, hashlib
sys.path.append(sys.argv[-1] + "/tests/briefs")
import samples
from desktop_app.briefs.model import Options
from desktop_app.briefs.pdf.render import render
print(hashlib.sha256(render(samples.NORTHWIND_MANAGER, Options()).data).hexdigest())
"""
    packaged = as_packaged(tmp_path, program + brief)
    whole = subprocess.run(
        [sys.executable, "-c", "import sys; sys.path.insert(0, sys.argv[-1])" + brief, str(ROOT)],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert packaged.returncode == whole.returncode == 0, packaged.stderr + whole.stderr
    assert len(packaged.stdout) == 65
    assert packaged.stdout == whole.stdout


def test_the_selftest_fails_where_a_part_is_missing(monkeypatch, capsys):
    from desktop_app.ui import selftest

    def broken(folder):
        raise FileNotFoundError(folder)

    monkeypatch.setattr(selftest, "STEPS", (broken, selftest.read_text))
    assert selftest.main() == 1
    said = capsys.readouterr().out
    assert "FAILED  broken" in said
    assert "ok      posting read" in said
