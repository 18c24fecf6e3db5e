"""A brief's file name is safe everywhere, and saving never damages what was there."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.briefs import files
from desktop_app.briefs.files import file_name, write_pdf
from desktop_app.errors import UserError
from tests.briefs.samples import NORTHWIND


def named(**parts: object) -> str:
    return file_name(replace(NORTHWIND, masthead=replace(NORTHWIND.masthead, **parts)))  # type: ignore[arg-type]


def test_the_name_says_day_company_and_kind() -> None:
    assert named(company="Northwind", kind="Recruiter") == "2026-03-12 Northwind – recruiter.pdf"


@pytest.mark.parametrize(
    ("company", "expected"),
    [
        ("A/B\\C: the <best>?", "2026-03-12 A B C the best – recruiter.pdf"),
        ("..\\..\\windows", "2026-03-12 windows – recruiter.pdf"),
        ("Line\nfeed\u202eand\u200bmarks", "2026-03-12 Line feed and marks – recruiter.pdf"),
        ("北风机器人公司", "2026-03-12 北风机器人公司 – recruiter.pdf"),
        ("ends with dots...", "2026-03-12 ends with dots – recruiter.pdf"),
    ],
)
def test_hostile_names_become_harmless(company: str, expected: str) -> None:
    assert named(company=company, kind="Recruiter") == expected


@pytest.mark.parametrize("company", ["x" * 500, "株" * 500, "𠮷" * 200, "👩🏽‍💻" * 200, ""])
def test_names_stay_short_in_characters_and_bytes(company: str) -> None:
    name = named(company=company, role="")
    assert len(name) <= 80
    assert len(name.encode()) <= 240
    assert name.endswith(".pdf")


def test_without_anything_there_is_still_a_name() -> None:
    assert named(company="", role="", kind="", day=None) == "brief.pdf"
    assert named(company="", role="", kind="Panel", day=None) == "panel.pdf"
    assert named(company="CON", role="", kind="", day=None) == "_CON.pdf"
    assert len(named(company="𠮷" * 99, kind="𠮷" * 99).encode()) <= 240
    assert named(company="Acme", day=date(2026, 1, 2)).startswith("2026-01-02 Acme")


def test_saving_replaces_in_one_step_and_leaves_nothing_behind(tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    write_pdf(target, b"one")
    write_pdf(target, b"two")
    assert target.read_bytes() == b"two"
    assert [path.name for path in tmp_path.iterdir()] == ["brief.pdf"]


@pytest.mark.skipif(os.name != "posix", reason="file modes are a POSIX matter")
def test_the_mode_of_the_old_file_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_pdf(target, b"new")
    assert target.stat().st_mode & 0o777 == 0o640
    fresh, plain = tmp_path / "fresh.pdf", tmp_path / "plain"
    write_pdf(fresh, b"new")
    plain.touch()
    assert fresh.stat().st_mode == plain.stat().st_mode


def test_a_file_of_the_persons_own_with_a_likely_name_is_left_alone(tmp_path: Path) -> None:
    for name in ("brief.pdf.new", "brief.pdf.part", "brief.new"):
        (tmp_path / name).write_bytes(b"the person's own")
    write_pdf(tmp_path / "brief.pdf", b"new")
    assert {path.read_bytes() for path in tmp_path.iterdir() if path.name != "brief.pdf"} == {b"the person's own"}


def failing(code: int, kind: type[OSError] = OSError):
    def call(*_: object, **__: object) -> None:
        raise kind(code, os.strerror(code))

    return call


@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EIO, "could not be saved"), (errno.EROFS, "cannot be written to")],
)
def test_a_failing_disk_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr(files.os, "fsync", failing(code))
    with pytest.raises(UserError, match=words) as caught:
        write_pdf(target, b"new")
    assert target.read_bytes() == b"old"
    assert "untouched" in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == ["brief.pdf"]


@pytest.mark.skipif(not Path("/dev/full").exists() or os.name != "posix", reason="needs a POSIX limit on file size")
def test_a_really_full_disk(tmp_path: Path) -> None:
    """A file size limit of 4 KB stands in for the full disk: the kernel itself refuses the write."""
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"old")
    code = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096));"
        "from pathlib import Path; from desktop_app.briefs.files import write_pdf\n"
        "from desktop_app.errors import UserError\n"
        f"try: write_pdf(Path({str(target)!r}), b'x' * 100000)\n"
        "except UserError as error: print(error)"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "could not be saved" in found.stdout
    assert "untouched" in found.stdout
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["brief.pdf"]


def test_a_file_held_open_is_tried_again_then_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"old")
    tries: list[Path] = []
    real = Path.replace

    def held(self: Path, other: Path) -> Path:
        tries.append(other)
        if len(tries) < 3:
            refused = PermissionError(errno.EACCES, "in use")
            refused.winerror = 32  # type: ignore[attr-defined] # what Windows says while a viewer holds the file
            raise refused
        return real(self, other)

    monkeypatch.setattr(Path, "replace", held)
    write_pdf(target, b"new")
    assert target.read_bytes() == b"new"
    assert len(tries) == 3

    monkeypatch.setattr(Path, "replace", failing(errno.EACCES, PermissionError))
    with pytest.raises(UserError, match="open in another program"):
        write_pdf(target, b"newer")
    assert target.read_bytes() == b"new"


def test_a_missing_folder_and_a_folder_as_target_are_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is not there"):
        write_pdf(tmp_path / "nowhere" / "brief.pdf", b"x")
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(UserError, match="is a folder"):
        write_pdf(tmp_path / "folder.pdf", b"x")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_said(tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"old")
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(UserError, match="cannot be written to"):
            write_pdf(target, b"new")
    finally:
        tmp_path.chmod(0o700)
    assert target.read_bytes() == b"old"


def test_a_folder_that_cannot_be_flushed_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "brief.pdf"
    calls: list[int] = []
    real = os.fsync

    def second_fails(handle: int) -> None:
        calls.append(handle)
        if len(calls) > 1:
            raise OSError(errno.EINVAL, "folders cannot be flushed here")
        real(handle)

    monkeypatch.setattr(files.os, "fsync", second_fails)
    write_pdf(target, b"data")
    assert target.read_bytes() == b"data"
