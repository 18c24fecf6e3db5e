"""Builds the packages of the system it runs on into dist/ and tries each; it must not be run outside build/venv.

    python3 packaging/run.py package                      everything for this system
    python3 packaging/run.py package --with-meaning       the same with the optional meaning pack in it (numpy, 23 MB)
    python3 packaging/run.py package clean-root FOLDER    install the .deb in a bare Debian root and drive it there
    python3 packaging/run.py package checksums            write dist/SHA256SUMS anew, after a file was signed or added

Linux: .deb, tar.gz, AppDir with its squashfs. Windows: a folder as zip, and the installer where Inno Setup is there.
macOS: Greenroom.app in a dmg; signing and notarisation in packaging/macos/sign.sh.
"""

from __future__ import annotations

import argparse
import compileall
import os
import py_compile
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path[:0] = [str(HERE), str(ROOT)]
import clean_root
import licences as gathering
import linux_packages
import unicode_data
from PIL import Image

from desktop_app import __version__, files, licences

BUILD, DIST = ROOT / "build", ROOT / "dist"
FROZEN = BUILD / "frozen" / "greenroom"


def freeze(*, meaning: bool) -> None:
    """PyInstaller's folder from the one recipe, and the licences of what came into it."""
    licences.write(gathering.collect(), gathering.TARGET)
    unpack_signatures()
    environment = {**os.environ, "PYTHONHASHSEED": "1", "GREENROOM_MEANING": "1" if meaning else "0"}
    environment["SOURCE_DATE_EPOCH"] = str(int(linux_packages.moment().timestamp()))
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(BUILD / "frozen"), "--workpath", str(BUILD / "work"), str(HERE / "greenroom.spec")]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    inside = FROZEN / "_internal"
    trim_unicode_data(inside)
    licences.write(gathering.collect(inside), gathering.TARGET)  # now with the libraries of the system
    for name in ("parts.json", "licences.txt"):
        (inside / "licences").mkdir(exist_ok=True)
        shutil.copyfile(gathering.TARGET / name, inside / "licences" / name)


def trim_unicode_data(inside: Path) -> None:
    """Take out of ICU, which Qt has on Linux only, what nobody asks for; a library of another form stays whole."""
    for library in (each for each in inside.rglob("libicudata.so.*") if not each.is_symlink()):
        try:
            before, after = unicode_data.trim(library)
        except unicode_data.NotAsExpected as reason:
            print(f"{library.name} stays whole: {reason}")
        else:
            print(f"{library.name}: {before / 1e6:.1f} MB cut to {after / 1e6:.1f} MB")


def unpack_signatures() -> None:
    """Have Shiboken lay its Python files beside itself, compiled: else every start compiles them anew from its library.

    SBK_EMBED is Shiboken's own switch for that; the recipe ships the folder where it is there.
    """
    folder = Path(sysconfig.get_path("purelib")) / "shiboken6" / "files.dir"
    environment = {**os.environ, "SBK_EMBED": "0"}
    subprocess.run([sys.executable, "-c", "import PySide6.QtCore"], env=environment, check=True)
    compileall.compile_dir(folder, quiet=1, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)


def selftest(*command: str, **environment: str) -> None:
    """Run an artifact's own test of itself in a bare environment; ends the build where it fails."""
    kept = {name: os.environ[name] for name in ("HOME", "PATH", "SystemRoot", "TEMP", "TMPDIR") if name in os.environ}
    done = subprocess.run(
        [*command, "--selftest"], env={**kept, **environment}, capture_output=True, text=True, check=False
    )
    sys.stdout.write(done.stdout)
    if done.returncode:
        sys.exit(f"packaging: {command[0]} failed its selftest\n{done.stdout}\n{done.stderr}")


def size(path: Path) -> str:
    """Megabytes (of a million bytes) of a file, or of all files below a folder."""
    files = [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file() and not each.is_symlink()]
    return f"{sum(each.stat().st_size for each in files) / 1e6:.1f} MB"


def linux() -> None:
    """All Linux packages, each tried from where a person would have it."""
    made = [make(FROZEN, DIST, __version__) for make in (
        linux_packages.make_tar, linux_packages.make_deb, linux_packages.make_appdir)]  # fmt: skip
    linux_packages.check_desktop_files(BUILD / "deb/usr/share")
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch) / "a folder with spaces, ümlauts"
        place.mkdir()
        subprocess.run(["tar", "xzf", str(made[0])], cwd=place, check=True)
        selftest(str(next(place.glob("greenroom-*/greenroom"))))
        subprocess.run(["dpkg-deb", "-x", str(made[1]), str(place / "deb")], check=True)
        selftest(str(place / "deb/usr/bin/greenroom"))
        subprocess.run(["unsquashfs", "-q", "-n", "-d", str(place / "image"), str(made[2])], check=True)
        selftest(str(place / "image/AppRun"))
    print(f"unpacked: {size(FROZEN)}")
    for path in made:
        print(f"{path.relative_to(ROOT)}: {size(path)}")


def windows() -> None:
    """The folder as zip, and the installer where Inno Setup's compiler is there."""
    selftest(str(FROZEN / "greenroom-cli.exe"))
    target = shutil.make_archive(str(DIST / f"greenroom-{__version__}-windows"), "zip", FROZEN.parent, "greenroom")
    print(f"{target}: {size(Path(target))}")
    compiler = shutil.which("iscc")
    if compiler:
        given = [f"/DVersion={__version__}", f"/DNumbers={'.'.join(numbers())}"]
        subprocess.run([compiler, *given, str(HERE / "windows" / "greenroom.iss")], check=True)
    else:
        print("no installer: iscc (Inno Setup 6) is not on the path")


def numbers() -> list[str]:
    """The version as the four numbers that Windows wants: "1.2rc1" is 1, 2, 0, 0."""
    plain = re.match(r"\d+(\.\d+)*", __version__)
    assert plain is not None
    return [*plain[0].split("."), "0", "0", "0"][:4]


def write_checksums(dist: Path) -> Path:
    """SHA256SUMS beside the packages, in the form that ``sha256sum --check`` reads."""
    target = dist / "SHA256SUMS"
    listed = [path for path in sorted(dist.iterdir()) if path.is_file() and path != target]
    target.write_text(
        "".join(f"{files.sha256(path)}  {path.name}\n" for path in listed), encoding="utf-8", newline="\n"
    )
    return target


def mac() -> None:
    """The bundle in a disk image; packaging/macos/sign.sh signs and notarises before that where keys are."""
    app = BUILD / "frozen" / "Greenroom.app"
    selftest(str(app / "Contents/MacOS/greenroom"))
    subprocess.run(
        [str(HERE / "macos" / "disk_image.sh"), str(app), str(DIST / f"Greenroom-{__version__}.dmg")], check=True
    )


def windows_and_mac_extras() -> None:
    """Icons in the formats of both, and the version resource of Windows, all from one place."""
    icons = BUILD / "icons"
    linux_packages.draw_icons(icons)
    image = Image.open(icons / "256.png")
    image.save(
        icons / "greenroom.ico", sizes=[(16, 16), (24, 24), (32, 32), (48, 48), (64, 64), (128, 128), (256, 256)]
    )
    image.save(icons / "greenroom.icns")
    text = (HERE / "windows" / "version.txt").read_text(encoding="utf-8")
    text = text.replace("@NUMBERS@", ", ".join(numbers())).replace("@VERSION@", __version__)
    (BUILD / "windows-version.txt").write_text(text, encoding="utf-8")


def main() -> int:
    """Build for this system, or try the .deb in a bare root."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--with-meaning", action="store_true", help="ship the optional meaning pack")
    parser.add_argument("step", nargs="?", choices=("all", "clean-root", "checksums"), default="all")
    parser.add_argument(
        "folder", nargs="?", type=Path, help="of clean-root: a folder made by debootstrap, or to be made"
    )
    given = parser.parse_args()
    if given.step == "clean-root":
        return clean_root.drive(given.folder, DIST / f"greenroom_{__version__}_{linux_packages.machine()}.deb")
    DIST.mkdir(exist_ok=True)
    if given.step == "checksums":
        print(f"{write_checksums(DIST).relative_to(ROOT)}: written")
        return 0
    windows_and_mac_extras()
    freeze(meaning=given.with_meaning)
    {"win32": windows, "darwin": mac}.get(sys.platform, linux)()
    write_checksums(DIST)
    return 0


if __name__ == "__main__":
    sys.exit(main())
