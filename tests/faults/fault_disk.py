"""What may be left of a recorded run after a power cut: a deliberately harsh disk.

Data that was synced holds. Every other block of 512 bytes, and every change of length, is there or not, by chance.
Names hold once their folder was synced; of those since, none, the first few, or any of them are there.
"""

from __future__ import annotations

import random
import struct
from pathlib import Path

_HEAD = struct.Struct("<cQQHQ")
_BLOCK = 512


class _File:
    def __init__(self, data=b""):
        self.held = bytearray(data)
        self.pending = []

    def sync(self):
        for change in self.pending:
            _apply(self.held, *change)
        self.pending = []

    def after_cut(self, chance):
        data = bytearray(self.held)
        for offset, written in self.pending:
            if written is None:
                if chance.random() < 0.5:
                    _apply(data, offset, None)
                continue
            at = 0
            while at < len(written):
                length = min(_BLOCK - (offset + at) % _BLOCK, len(written) - at)
                if chance.random() < 0.5:
                    _apply(data, offset + at, written[at : at + length])
                at += length
        return bytes(data)


def _apply(data, offset, written):
    if written is None:
        del data[offset:]
        data.extend(bytes(max(0, offset - len(data))))
        return
    data.extend(bytes(max(0, offset + len(written) - len(data))))
    data[offset : offset + len(written)] = written


def operations(log):
    """The recorded operations: (kind, inode, offset, name, data)."""
    data, at, found = Path(log).read_bytes(), 0, []
    while at + _HEAD.size <= len(data):
        kind, inode, offset, names, length = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        name = data[at : at + names].decode()
        at += names
        body = data[at : at + length] if kind in b"WR" else b""
        at += len(body)
        found.append((kind.decode(), inode, offset, name, body))
    return found


class Disk:
    """A folder as the disk has it, carried through a recording one operation at a time."""

    def __init__(self, folder):
        self.root = str(folder)
        self.names = {}
        self.by_inode = {}
        self.folders = {str(folder)}
        self.waiting = []
        self.live = {}
        for path in Path(folder).rglob("*"):
            if path.is_dir():
                self.folders.add(str(path))
            else:
                file = _File(path.read_bytes())
                self.names[str(path)] = self.live[str(path)] = file
                self.by_inode[path.stat().st_ino] = file

    def do(self, operation):
        """Carry out one operation; returns the text of an acknowledgement."""
        kind, inode, offset, name, body = operation
        if kind == "A":
            return name
        if kind == "C":
            self.by_inode[inode] = self.live[name] = _File()
            self.waiting.append(("C", name, self.by_inode[inode]))
        elif kind == "O":
            self.by_inode[inode] = self.live.setdefault(name, self.by_inode.get(inode) or _File())
        elif kind == "W":
            self.by_inode[inode].pending.append((offset, body))
        elif kind == "T":
            self.by_inode[inode].pending.append((offset, None))
        elif kind == "S":
            self.by_inode[inode].sync()
        elif kind == "U":
            self.live.pop(name, None)
            self.waiting.append(("U", name, None))
        elif kind == "M":
            self.waiting.append(("M", name, None))
        elif kind == "R":
            to = body.decode()
            self.live[to] = self.live.pop(name)
            self.waiting.append(("R", name, to))
        elif kind == "D":
            self._sync_folder(name)
        return None

    def _sync_folder(self, folder):
        left = []
        for change in self.waiting:
            concerned = {str(Path(change[1]).parent)}
            if change[0] == "R":
                concerned.add(str(Path(change[2]).parent))
            if folder in concerned:
                _rename(self.names, self.folders, change)
            else:
                left.append(change)
        self.waiting = left

    def after_cut(self, seed, into):
        """Write what is left after a power cut now into the folder ``into``."""
        chance = random.Random(seed)
        names, folders = dict(self.names), set(self.folders)
        way = chance.choice(("none", "first", "first", "any"))
        some = [change for change in self.waiting if chance.random() < 0.5]
        first = self.waiting[: chance.randrange(len(self.waiting) + 1)]
        for change in {"none": [], "first": first, "any": some}[way]:
            _rename(names, folders, change)
        into = Path(into)
        for folder in sorted(folders):
            (into / Path(folder).relative_to(self.root)).mkdir(parents=True, exist_ok=True)
        for name, file in names.items():
            if str(Path(name).parent) in folders:
                (into / Path(name).relative_to(self.root)).write_bytes(file.after_cut(chance))


def _rename(names, folders, change):
    kind, name, other = change
    if kind == "C":
        names[name] = other
    elif kind == "U":
        names.pop(name, None)
    elif kind == "M":
        folders.add(name)
    elif name in names:
        names[other] = names.pop(name)
