"""The Unicode data of Qt, cut for the packages: it still loads, orders and decodes, and another form is left alone."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
LIBRARIES = sorted((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"))
ASKED = """
from PySide6.QtCore import QBuffer, QByteArray, QCollator, QLocale, QXmlStreamReader
words = ["Zebra 10", "Zebra 9", "z", "ä", "a", "é", "ñ", "n", "ب", "ا"]
for name in ("en_GB", "de_DE", "fr_FR", "es_ES", "ar_EG", "sv_SE"):
    collator = QCollator(QLocale(name))
    collator.setNumericMode(True)
    print(name, sorted(words, key=collator.sortKey), QLocale(name).toUpper("straße"))
old = {"gb18030": b"\\xd6\\xd0", "Shift_JIS": b"\\x93\\xfa", "EUC-KR": b"\\xc7\\xd1", "Big5": b"\\xa4\\xa4"}
for coding, text in old.items():
    buffer = QBuffer()
    buffer.setData(QByteArray(b'<?xml version="1.0" encoding="' + coding.encode() + b'"?><a>' + text + b"</a>"))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader, found = QXmlStreamReader(buffer), ""
    while not reader.atEnd():
        reader.readNext()
        found += reader.text()
    print(coding, found, reader.errorString())
print([line.split()[-1] for line in open("/proc/self/maps") if "icudata" in line][0])
"""


@pytest.fixture(scope="module")
def unicode_data():
    spec = importlib.util.spec_from_file_location("greenroom_unicode_data", ROOT / "packaging" / "unicode_data.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def answers(**more):
    done = subprocess.run(
        [sys.executable, "-c", ASKED], env={**os.environ, "PYTHONUTF8": "1", **more}, capture_output=True, text=True,
        encoding="utf-8", check=True,
    )  # fmt: skip
    *said, library = done.stdout.splitlines()
    return said, library


@pytest.mark.skipif(not LIBRARIES, reason="Qt has no ICU on this system")
def test_what_is_left_orders_and_decodes_as_before(unicode_data, tmp_path):
    library = tmp_path / LIBRARIES[0].name
    library.write_bytes(LIBRARIES[0].read_bytes())
    before, after = unicode_data.trim(library)
    assert after == library.stat().st_size < before / 5
    whole, _ = answers()
    cut, loaded = answers(LD_LIBRARY_PATH=str(tmp_path))
    assert loaded == str(library)
    assert cut == whole


def others():
    """No library, a program, and the library broken off at several places."""
    yield b"MZ"
    yield b"\x7fELF\x02\x01"
    if LIBRARIES:
        program, whole = Path(sys.executable).resolve().read_bytes(), LIBRARIES[0].read_bytes()
        yield program
        yield program[:100_000]
        yield from (whole[: len(whole) // part] for part in (2, 10, 1_000, 100_000))


def test_a_library_of_another_form_is_left_as_it_is(unicode_data, tmp_path):
    other = tmp_path / "libicudata.so.1"
    for content in others():
        other.write_bytes(content)
        with pytest.raises(unicode_data.NotAsExpected):
            unicode_data.trim(other)
        assert other.read_bytes() == content
