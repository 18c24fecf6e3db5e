#!/usr/bin/env python3
"""One command to set up, open, test and build Greenroom; it needs Python alone and knows nothing of the product.

    python3 packaging/run.py                  set up .venv, then open the window
    python3 packaging/run.py --sample         the same, on the sample store
    python3 packaging/run.py test [ARGS]      set up, then run the tests (ARGS go to pytest)
    python3 packaging/run.py cli ARGS         set up, then run the command line: cli read posting.txt
    python3 packaging/run.py faults           the long fault tests, about half an hour
    python3 packaging/run.py benchmarks       the timing tables
    python3 packaging/run.py screenshots      write docs/screenshots from the sample store
    python3 packaging/run.py package          build the installers of this system in dist/, and try them
    python3 packaging/run.py lock             renew the lock files after changing pyproject.toml

Options before the command: --without-meaning leaves out the optional meaning pack; --data FOLDER chooses the store.
"""

from __future__ import annotations

import os
import sys

sys.dont_write_bytecode = True

if sys.version_info < (3, 11):  # before any newer syntax or library is touched
    sys.exit(
        "Greenroom needs Python 3.11, 3.12 or 3.13; this is %d.%d. Run it with one of those." % sys.version_info[:2]
    )

import argparse
import hashlib
import shutil
import subprocess
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import system_libraries  # beside this file; the standard library only

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {kind: ROOT / "packaging" / "lock" / f"{kind}.txt" for kind in ("app", "test", "package")}
NEWEST = (3, 13)
COMMANDS = ("open", "test", "cli", "faults", "benchmarks", "screenshots", "package", "lock")


class Environment:
    """A folder with a Python and libraries of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


OWN = Environment(ROOT / ".venv")
PACKAGING = Environment(ROOT / "build" / "venv")  # what is shipped holds the app's lock file and no tool of the tests


def say(text: str) -> None:
    """Tell the person one thing, at once even where output is a pipe."""
    print(text, flush=True)


def stop(text: str) -> None:
    """End with one clear sentence and exit code 1."""
    sys.exit(f"greenroom set-up: {text}")


def suitable_python() -> str:
    """This Python, or another on the path where this one is newer than the wheels in the lock file."""
    if sys.version_info[:2] <= NEWEST:
        return sys.executable
    for minor in (13, 12, 11):
        other = shutil.which(f"python3.{minor}")
        if other:
            return other
    stop(f"Python {sys.version_info[0]}.{sys.version_info[1]} is newer than Greenroom knows; run it with Python 3.13.")
    raise AssertionError


def make_environment(place: Environment) -> None:
    """Create the environment; on Debian and Ubuntu the part of Python that makes one may have to be installed first."""
    if place.python.exists():
        return
    python = suitable_python()
    can_make = subprocess.run([python, "-c", "import ensurepip, venv"], capture_output=True, check=False)
    if can_make.returncode != 0:
        system_libraries.install(["python3-venv"], "Python cannot make an environment here", say, stop)
    say(f"Making the environment in {place.folder.relative_to(ROOT)} ...")
    shutil.rmtree(place.folder, ignore_errors=True)
    made = subprocess.run([python, "-m", "venv", str(place.folder)], check=False)
    if made.returncode != 0 or not place.python.exists():
        shutil.rmtree(place.folder, ignore_errors=True)
        stop(f"no environment could be made in {place.folder}; is the folder writable and the disk not full?")


def fingerprint(lock: Path) -> str:
    """What the environment was made from: the lock file, the project's own metadata and where it stands."""
    parts = (lock.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), str(ROOT).encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def install(kind: str, place: Environment) -> None:
    """Install exactly what the lock file lists, checked by hash; in .venv the project too, editable. Idempotent."""
    lock, stamp = LOCKS[kind], place.folder / f"installed-{kind}"
    wanted = fingerprint(lock)
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    say(f"Installing what packaging/lock/{lock.name} lists; the first time takes a minute or two ...")
    pip = [
        str(place.python),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--no-input",
        "--quiet",
        "install",
        "--no-warn-script-location",
    ]
    # The lock is complete, so nothing is resolved again: pip below 23.3 asks the index for the newest release of a
    # library that another wants with an extra, and then refuses it for having no hash.
    steps = [[*pip, "--no-deps", "--require-hashes", "--only-binary=:all:", "-r", str(lock)]]
    if place is OWN:
        steps.append([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
    for step in steps:
        done = subprocess.run(step, check=False, stderr=subprocess.PIPE, text=True)
        if done.returncode != 0:
            sys.stderr.write(done.stderr[-2000:])
            stop("the libraries could not be installed (see above). Is this computer online? Run it again to go on.")
    stamp.write_text(wanted, encoding="utf-8")
    if kind == "test":  # the test lock holds every version of the app lock too
        (place.folder / "installed-app").write_text(fingerprint(LOCKS["app"]), encoding="utf-8")


def meaning_pack() -> None:
    """Fetch the optional meaning pack once; without it everything works, by words alone."""
    script = ROOT / "packaging" / "meaning.py"
    done = subprocess.run([str(OWN.python), str(script), "--if-missing"], check=False)
    if done.returncode != 0:
        say("Going on without the meaning pack: suggestions rest on words alone. Run this again when online to add it.")


def set_up(kind: str, *, meaning: bool) -> None:
    """Everything between a bare machine and a program that starts."""
    make_environment(OWN)
    install(kind, OWN)
    system_libraries.ensure(kind, say, stop)
    if meaning:
        meaning_pack()


def run(*command: str, **environment: str) -> int:
    """Run something inside the environment, in the project's folder."""
    done = subprocess.run([str(OWN.python), *command], cwd=ROOT, env={**os.environ, **environment}, check=False)
    return done.returncode


def pytest(*arguments: str) -> int:
    """Run pytest with these arguments."""
    return run("-m", "pytest", "-q", *arguments)


def test(arguments: list[str]) -> int:
    """All tests; without arguments also the branch coverage each room must keep."""
    workers = str(min(os.cpu_count() or 1, 8))
    if arguments:
        return run("-m", "pytest", *arguments)
    code = run(
        "-m",
        "pytest",
        "-q",
        "-n",
        workers,
        "--dist",
        "worksteal",
        "--cov",
        "--cov-report=",
        "--ignore=tests/benchmarks",
    )
    return code or run("packaging/coverage_floors.py")


def package(arguments: list[str]) -> int:
    """Build the installers in an environment that holds what is shipped and PyInstaller, and nothing else."""
    make_environment(PACKAGING)
    install("app", PACKAGING)
    install("package", PACKAGING)
    system_libraries.ensure("package", say, stop)
    command = [str(PACKAGING.python), str(ROOT / "packaging" / "package.py"), *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def lock() -> int:
    """Renew the lock files with uv, which resolves for every platform and Python at once."""
    if not shutil.which("uv"):
        stop("renewing the lock files needs uv: pip install uv")
    common = ["uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes",
              "--no-header", "--no-annotate"]  # fmt: skip
    app, test = (
        ["pyproject.toml", "--extra", "passphrase", "--group", "build"],
        ["--group", "test", "-c", str(LOCKS["app"])],
    )
    for command in (
        [*common, *app, "-o", str(LOCKS["app"])],
        [*common, *app, *test, "-o", str(LOCKS["test"])],
        [*common, "--group", "pyproject.toml:package", "-o", str(LOCKS["package"])],
    ):
        subprocess.run(command, cwd=ROOT, check=True)
    return 0


def main() -> int:
    """Understand the command and do it; returns the exit code of what was run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sample", action="store_true", help="open the sample store")
    parser.add_argument("--data", metavar="FOLDER", help="folder that holds the store")
    parser.add_argument("--without-meaning", action="store_true", help="do not fetch the optional meaning pack")
    parser.add_argument("command", nargs="?", default="open",
                        choices=COMMANDS)  # fmt: skip
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    given = parser.parse_args()
    if given.command == "lock":
        return lock()
    if given.command == "package":
        return package(given.arguments)
    kind = "app" if given.command in ("open", "cli") else "test"
    set_up(kind, meaning=not given.without_meaning)
    data = ["--data", given.data] if given.data else []
    commands = {
        "open": lambda: run("-m", "desktop_app", *data, "open", *(["--sample"] if given.sample else [])),
        "cli": lambda: run("-m", "desktop_app", *data, *given.arguments),
        "test": lambda: test(given.arguments),
        "faults": lambda: pytest("-s", "tests/faults", "--faults=full", "--timeout=3600", *given.arguments),
        "benchmarks": lambda: pytest("-s", "--timeout=1800", "tests/benchmarks", *given.arguments),
        "screenshots": lambda: run("packaging/screenshots.py", *given.arguments),
    }
    try:
        return commands[given.command]()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
