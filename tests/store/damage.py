"""Nine kinds of damage that disks, cables, sync clients and power cuts do to a file, each from a seed."""

from __future__ import annotations

import random

PAGE = 4096


def _pages(data, chance):
    return chance.randrange(1, max(2, len(data) // PAGE))


def bit_flip(data, chance, _older):
    data[chance.randrange(100, len(data))] ^= 1 << chance.randrange(8)


def bytes_overwritten(data, chance, _older):
    at = chance.randrange(100, len(data) - 20)
    data[at : at + 16] = chance.randbytes(16)


def sector_of_zeros(data, chance, _older):
    at = chance.randrange(1, len(data) // 512) * 512
    data[at : at + 512] = bytes(512)


def sector_of_garbage(data, chance, _older):
    at = chance.randrange(1, len(data) // 512) * 512
    data[at : at + 512] = chance.randbytes(512)


def page_of_zeros(data, chance, _older):
    at = _pages(data, chance) * PAGE
    data[at : at + PAGE] = bytes(PAGE)


def pages_swapped(data, chance, _older):
    one, other = _pages(data, chance) * PAGE, _pages(data, chance) * PAGE
    data[one : one + PAGE], data[other : other + PAGE] = data[other : other + PAGE], data[one : one + PAGE]


def page_from_an_older_state(data, chance, older):
    at = chance.randrange(1, max(2, min(len(data), len(older)) // PAGE)) * PAGE
    data[at : at + PAGE] = older[at : at + PAGE]


def cut_short(data, chance, _older):
    del data[chance.randrange(len(data) // 3, len(data) - 1) :]


def beginning_overwritten(data, chance, _older):
    length = chance.choice((16, 100, 512))
    data[:length] = bytes(length)


KINDS = (
    bit_flip, bytes_overwritten, sector_of_zeros, sector_of_garbage, page_of_zeros, pages_swapped,
    page_from_an_older_state, cut_short, beginning_overwritten,
)  # fmt: skip


def damaged(whole: bytes, older: bytes, kind, seed: int) -> bytes:
    """``whole`` with one damage of a kind; ``older`` is an earlier state of the same file."""
    data = bytearray(whole)
    kind(data, random.Random(f"{kind.__name__}{seed}"), older)
    return bytes(data)
