"""Bytes become characters, in whatever encoding they were written; it must not know what is said in them."""

from __future__ import annotations

import codecs
import re
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE: Final = 20_000
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_C1: Final = re.compile(r"[\x80-\x9f]")
_BREAKS: Final = re.compile(r"\r\n?|\u2028|\u2029|\x85|\x0b|\x0c")
_MAC_ONLY: Final = frozenset(b"\x8e\x8f\x9f\x87\x88\x8d\x94\x99\x9a\x96\xd0\xd1\xd2\xd3\xd5\xa5\xca")
"""Bytes that write common letters, quotes and bullets in Mac Roman and rare signs in Windows-1252."""
_WINDOWS_LETTERS: Final = frozenset(
    b"\xe0\xe1\xe2\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf1\xf2\xf3\xf4\xf5\xf6\xf8\xf9\xfa\xfb\xfc\xc4\xc9\xd6\xdc\xdf\x92\x93\x94\x95\x96\xb7\xa0"
)
MOST_ODD: Final = 0.06
"""Share of control characters above which bytes are not text."""


def decode(data: bytes) -> str | None:
    r"""Text with ``\n`` line ends and no control characters, or None where the bytes are not text."""
    text = _characters(data)
    if text is None:
        return None
    odd = len(_CONTROL.findall(text[:_SAMPLE])) + len(_C1.findall(text[:_SAMPLE]))
    if odd > MOST_ODD * len(text[:_SAMPLE]):
        return None
    return tidy(text)


def tidy(text: str) -> str:
    r"""Line ends made ``\n``; control characters, lone surrogates and byte order marks taken out."""
    return _CONTROL.sub("", _BREAKS.sub("\n", text)).replace("\ufeff", "").replace("\xad", "")


def _characters(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    wide = _wide(data)
    if wide:
        return data.decode(wide, errors="replace")
    if data[:_SAMPLE].count(0) > max(2, len(data[:_SAMPLE]) // 100):
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as problem:
        # One bad byte far into good UTF-8 (a cut or joined file) is no reason to misread all of it.
        if problem.start > 2000 or data.count(b"\xc3") * 4 > sum(byte > 127 for byte in data[:_SAMPLE]):
            text = data.decode("utf-8", errors="replace")
            bad, beyond_ascii = text.count("\ufffd"), len(text) - len(text.encode("ascii", "ignore"))
            if bad * 50 < len(text) and bad * 2 < beyond_ascii:  # with hardly any good letter it never was UTF-8
                return text
    return data.decode(_eight_bits(data), errors="replace")


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Latin text is nought."""
    sample = data[:4000]
    if len(sample) < 4:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > half * 0.4 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.1:
        return "utf-16-be"
    return None


def _eight_bits(data: bytes) -> str:
    """Windows-1252, or Mac Roman where its letters are more."""
    high = [byte for byte in data[:_SAMPLE] if byte > 127]
    mac = sum(byte in _MAC_ONLY for byte in high)
    windows = sum(byte in _WINDOWS_LETTERS for byte in high)
    return "mac-roman" if mac > windows else "cp1252"
