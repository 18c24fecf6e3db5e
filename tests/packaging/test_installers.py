"""The installers of Windows and macOS and the workflow that builds them, as far as they can be judged from here."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import plistlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.ui import languages
from desktop_app.ui.frame import platform_start

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = ROOT / "packaging"
SCRIPT = PACKAGING / "windows" / "greenroom.iss"
WORKFLOW = (ROOT / ".github" / "workflows" / "packages.yml").read_text(encoding="utf-8")
LANGUAGES = ("english", "german", "french", "spanish", "arabic")

ENTRIES = {
    "Languages": {"Name", "MessagesFile"},
    "Tasks": {"Name", "Description", "GroupDescription", "Flags"},
    "InstallDelete": {"Type", "Name"},
    "Files": {"Source", "DestDir", "Flags"},
    "Icons": {"Name", "Filename", "Tasks"},
    "Registry": {"Root", "Subkey", "ValueType", "ValueName", "ValueData", "Flags", "Tasks", "Check"},
    "Run": {"Filename", "Description", "Flags"},
}
"""Sections made of entries, with the parameters that ours use."""
CONSTANTS = {"app", "autopf", "autoprograms", "autodesktop", "localappdata", "olddata"}
BROUGHT = {"CreateDesktopIcon", "AdditionalIcons", "LaunchProgram"}
"""Messages that Inno Setup has in every language."""


def sections():
    """Section -> its lines, without comments and without what the preprocessor reads."""
    found, current = {}, None
    for line in SCRIPT.read_text(encoding="utf-8-sig").splitlines():
        if match := re.fullmatch(r"\[(\w+)\]", line):
            current = found.setdefault(match[1], [])
        elif current is not None and line.strip() and not line.startswith((";", "#")):
            current.append(line)
    return found


def entries(section):
    """The entries of a section as parameter -> value."""
    made = []
    for line in sections()[section]:
        parts = re.findall(r'(?:^|; )(\w+): ((?:"(?:[^"]|"")*")|[^;"]*)', line)
        assert "; ".join(f"{name}: {value}" for name, value in parts) == line, line
        made.append({name: re.sub(r'^"(.*)"$', r"\1", value).replace('""', '"') for name, value in parts})
    return made


def settings():
    return dict(line.split("=", 1) for line in sections()["Setup"])


@pytest.fixture(scope="module")
def package():
    """The module that builds, without what only the build environment has."""
    spec = importlib.util.spec_from_file_location("greenroom_package", PACKAGING / "package.py")
    module = importlib.util.module_from_spec(spec)
    before = list(sys.path)
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path[:] = before
    return module


def test_every_entry_of_the_windows_script_is_of_its_sections_form():
    assert set(sections()) == {*ENTRIES, "Setup", "CustomMessages", "Code"}
    for section, allowed in ENTRIES.items():
        for entry in entries(section):
            assert set(entry) <= allowed, (section, entry)
    text = SCRIPT.read_text(encoding="utf-8-sig")
    assert set(re.findall(r"\{(\w+)\}", text)) - CONSTANTS == set(), "constants that are not known"
    assert text.count("\n#if") == text.count("\n#endif")
    code = re.sub(r"\{.*?\}|'[^']*'", "", "\n".join(sections()["Code"]))
    assert len(re.findall(r"\bbegin\b", code)) == len(re.findall(r"\bend;", code))


def test_every_path_of_the_windows_script_is_there_or_made_by_the_build():
    named = [entry["Source"] for entry in entries("Files")]
    named += [settings()[name] for name in ("LicenseFile", "SetupIconFile", "OutputDir")]
    made = {"build/frozen/greenroom/*", "build/icons/greenroom.ico", "dist"}
    for path in named:
        plain = (SCRIPT.parent / path.replace("\\", "/")).resolve().relative_to(ROOT).as_posix()
        assert plain in made or (ROOT / plain).is_file(), path
    build = "".join((PACKAGING / name).read_text(encoding="utf-8") for name in ("package.py", "greenroom.spec"))
    for part in ('"frozen"', '"greenroom.ico"', '"dist"', '"Greenroom"', '"greenroom-cli"'):
        assert part in build


def test_the_windows_script_speaks_every_language_whole():
    spoken = {entry["Name"]: entry["MessagesFile"] for entry in entries("Languages")}
    assert tuple(spoken) == LANGUAGES
    assert len(LANGUAGES) == len(languages.available())
    told = {}
    for line in sections()["CustomMessages"]:
        language, name = line.partition("=")[0].split(".")
        told.setdefault(language, set()).add(name)
    assert set(told) == set(LANGUAGES)
    asked = set(re.findall(r"\{cm:(\w+)", SCRIPT.read_text(encoding="utf-8-sig"))) - BROUGHT | {"Kept"}
    assert {frozenset(names) for names in told.values()} == {frozenset(asked)}
    places = [line for line in sections()["CustomMessages"] if ".Kept=" in line and "%1" in line]
    assert len(places) == len(LANGUAGES), "each says where what was written stays"


def test_windows_installs_for_one_person_and_leaves_what_they_wrote():
    assert settings()["PrivilegesRequired"] == "lowest"
    assert {entry["Root"] for entry in entries("Registry")} == {"HKA", "HKCU"}
    removed = [entry["Name"] for entry in entries("InstallDelete")]
    assert removed == ["{app}\\_internal"]
    assert "UninstallDelete" not in sections()
    assert "{localappdata}\\Greenroom" in "\n".join(sections()["Code"])
    assert settings()["AppMutex"] == platform_start.MUTEX
    assert "platform_start.let_installer_know()" in (ROOT / "desktop_app/ui/app.py").read_text(encoding="utf-8")


def test_a_bundle_opens_with_greenroom_on_every_system():
    kept = {(entry["Subkey"], entry.get("ValueName", "")): entry.get("ValueData") for entry in entries("Registry")}
    classes = "Software\\Classes\\"
    assert kept[classes + ".greenroom", ""] == "Greenroom.Bundle"
    assert kept[classes + ".greenroom\\OpenWithProgids", "Greenroom.Bundle"] == ""
    assert kept[classes + "Greenroom.Bundle\\shell\\open\\command", ""] == '"{app}\\Greenroom.exe" "%1"'
    assert settings()["ChangesAssociations"] == "yes"
    recipe = (PACKAGING / "greenroom.spec").read_text(encoding="utf-8")
    assert '"public.filename-extension": ["greenroom"]' in recipe
    assert recipe.count('"app.greenroom.bundle"') == 2, "what is declared is what is opened"
    assert 'pattern="*.greenroom"' in (PACKAGING / "linux/greenroom-mime.xml").read_text(encoding="utf-8")
    assert "%f" in (PACKAGING / "linux/greenroom.desktop").read_text(encoding="utf-8")


def test_macos_names_its_version_and_its_languages():
    recipe = (PACKAGING / "greenroom.spec").read_text(encoding="utf-8")
    assert '"CFBundleVersion": __version__' in recipe
    assert "version=__version__" in recipe
    listed = re.search(r'"CFBundleLocalizations": \[(.*?)\]', recipe)[1]
    assert re.findall(r'"(\w+)"', listed) == ["en", "de", "fr", "es", "ar"]
    assert {code for code, _ in languages.available()} == set(re.findall(r'"(\w+)"', listed))
    rights = plistlib.loads((PACKAGING / "macos/entitlements.plist").read_bytes())
    assert rights == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.mark.skipif(os.name == "nt", reason="needs a shell")
@pytest.mark.parametrize("script", sorted(PACKAGING.glob("*/*.sh")), ids=lambda path: path.name)
def test_a_shell_script_can_be_read_and_run(script):
    assert subprocess.run(["sh", "-n", str(script)], check=False).returncode == 0
    assert os.access(script, os.X_OK)


def test_the_workflow_names_only_what_is_there():
    for path in set(re.findall(r"packaging/[\w/-]+\.(?:py|sh)\b", WORKFLOW)):
        assert (ROOT / path).is_file(), path
    for step in ("package", "package clean-root", "package checksums"):
        assert f"packaging/run.py {step}" in WORKFLOW
    systems = set(re.findall(r"{system: ([\w-]+)", WORKFLOW))
    assert systems == {"linux", "windows", "macos-arm", "macos-intel"}
    assert set(re.findall(r"matrix\.system == '([\w-]+)'", WORKFLOW)) <= systems
    assert __version__ not in WORKFLOW, "the version has one place"


def test_the_workflow_uses_no_runner_that_is_gone():
    """MacOS 13 and 14 were taken away by GitHub in December 2025 and November 2026, Node 20 in September 2026."""
    runners = set(re.findall(r"runner: ([\w.-]+)", WORKFLOW))
    assert not runners & {"macos-13", "macos-14", "ubuntu-20.04", "windows-2019"}
    newest = {name: int(version) for name, version in re.findall(r"uses: actions/([\w-]+)@v(\d+)", WORKFLOW)}
    assert newest.keys() == {"checkout", "setup-python", "upload-artifact"}
    assert min(newest.values()) >= 6


def test_the_version_goes_to_windows_as_four_numbers(package, monkeypatch):
    for version, numbers in (("0.1.0", "0.1.0.0"), ("1.2rc1", "1.2.0.0"), ("1.2.3.4.5+local", "1.2.3.4")):
        monkeypatch.setattr(package, "__version__", version)
        assert ".".join(package.numbers()) == numbers
    given = (PACKAGING / "package.py").read_text(encoding="utf-8")
    for name in re.findall(r"#ifndef (\w+)", SCRIPT.read_text(encoding="utf-8-sig")):
        assert f"/D{name}=" in given


def test_checksums_name_every_file_but_their_own(package, tmp_path):
    (tmp_path / "b.deb").write_bytes(b"b")
    (tmp_path / "a.zip").write_bytes(b"a")
    (tmp_path / "folder").mkdir()
    for _ in range(2):
        listed = package.write_checksums(tmp_path).read_text(encoding="utf-8")
        expected = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}" for path in
                    (tmp_path / "a.zip", tmp_path / "b.deb")]  # fmt: skip
        assert listed.splitlines() == expected
