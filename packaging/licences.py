"""Collects the licence of everything a package ships into build/licences; it must invent none and leave none out.

    python packaging/licences.py          write build/licences/parts.json and licences.txt

Python libraries come from their own metadata, fonts from resources/, Python itself from where it lies, and on Linux
each library of the system from the copyright file of the Debian package it is in.
"""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from desktop_app import licences
from desktop_app.licences import Part

TARGET = ROOT / "build" / "licences"
LEFT_OUT = {"pillow": "PIL", "numpy": "numpy", "charset-normalizer": "charset_normalizer"}
"""Libraries that others name and the recipe may leave out, each with the folder that it has where it is shipped."""


def of_python() -> Part:
    """Python's own licence, which comes with every Python."""
    here = [Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix), Path(sys.base_prefix) / "share" / "doc"]
    found = [path for folder in here for path in (folder / "LICENSE.txt", folder / "LICENSE") if path.is_file()]
    debian = Path(f"/usr/share/doc/python3.{sys.version_info[1]}/copyright")
    found += [debian] if debian.is_file() else []
    if not found:
        sys.exit("packaging: the licence of Python itself is not where Python lies")
    version = ".".join(str(number) for number in sys.version_info[:3])
    return Part(name="Python", version=version, licence="PSF-2.0", text=found[0].read_text(encoding="utf-8"))


def needed() -> list[str]:
    """What pyproject.toml names for run time, with the optional parts: those that are installed are shipped."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    optional = [each for listed in project["optional-dependencies"].values() for each in listed]
    return [*project["dependencies"], *optional]


def start_program() -> list[Part]:
    """PyInstaller's start program: its exception allows it in a program under any licence."""
    listed = [part for part in licences.installed(["pyinstaller"]) if part.name.lower() == "pyinstaller"]
    return [Part(name="PyInstaller's start program", version=part.version,
                 licence="GPL-2.0-or-later with an exception for the programs it starts", text=part.text)
            for part in listed]  # fmt: skip


def normal(name: str) -> str:
    """The name of a library as an index of packages compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def owners(folder: Path) -> list[str]:
    """Debian packages whose libraries lie in a frozen folder, by the name of each library."""
    names = {path.name for path in folder.glob("*.so*") if not path.is_symlink()}
    packages = set()
    for name in sorted(names):
        said = subprocess.run(["dpkg", "-S", f"*/{name}*"], capture_output=True, text=True, check=False).stdout
        for line in said.splitlines():
            package, _, path = line.partition(": ")
            if re.match(r"/(usr/)?lib/", path):
                packages.add(package.split(":")[0])
    return sorted(packages)


def of_system(folder: Path) -> list[Part]:
    """The licences of those packages, from their copyright files."""
    listed = []
    for package in owners(folder):
        text = Path(f"/usr/share/doc/{package}/copyright")
        version = subprocess.run(
            ["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True, check=False
        ).stdout
        if text.is_file():
            words = text.read_text(encoding="utf-8", errors="replace")
            named = sorted(set(re.findall(r"^License: (\S+)", words, re.MULTILINE))) or ["see its text"]
            listed.append(Part(name=package, version=version, licence=", ".join(named[:6]), text=words))
    return listed


def collect(frozen: Path | None = None) -> list[Part]:
    """Every part; raises SystemExit where one has no licence text, because then it may not be shipped."""
    libraries = licences.installed(needed())
    if frozen is not None:
        libraries = [part for part in libraries if (frozen / LEFT_OUT.get(normal(part.name), "")).exists()]
    listed = [*libraries, *licences.of_resources(), of_python(), *start_program()]
    if frozen is not None and sys.platform.startswith("linux"):
        listed += of_system(frozen)
    bare = [part.name for part in listed if not part.text.strip()]
    if bare:
        sys.exit(f"packaging: no licence text was found for {', '.join(bare)}")
    return listed


if __name__ == "__main__":
    found = collect()
    licences.write(found, TARGET)
    for part in found:
        print(f"{part.name} {part.version}: {part.licence}")
