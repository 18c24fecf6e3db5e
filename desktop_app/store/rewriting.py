"""Many files of a data folder replaced all at once, or none of them; it must not know what they hold.

Each new file is written beside the one whose place it takes, and a plan on the disk says so. Until the plan is decided
the next start removes the new files; from then on it puts the rest in place. Neither needs to read them, so no
passphrase is asked for (docs/decisions/0126).
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from desktop_app import files
from desktop_app.store import failures
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

PLAN: Final = "passphrase.json"
_FRESH: Final = ".changing"
_MAY_GO: Final = re.compile(r"greenroom-\d{4}-\d\d-\d\d\.zip|[0-9T]+-\d+\.jsonl")
"""What a plan may remove: weekly bundles and journals of typing. A folder from elsewhere could name anything."""


def beside(path: Path) -> Path:
    """Where the new file that is to replace ``path`` is written."""
    return path.with_name(path.name + _FRESH)


def begin(folder: Path, paths: Iterable[Path]) -> None:
    """Note which files are going to be written anew, so that a start after a crash can clear what was begun.

    Raises:
        OSError: the plan could not be written.
    """
    _write(folder, decided=False, paths=paths, gone=())


def decide(folder: Path, paths: Iterable[Path], gone: Iterable[Path]) -> None:
    """From here on every new file takes its place, whatever happens, and what is to be ``gone`` goes.

    Raises:
        OSError: it could not be decided; nothing is.
    """
    paths = list(paths)
    for path in paths:
        files.sync_file(beside(path))
    for parent in {path.parent for path in paths}:
        files.sync_folder(parent)
    try:
        _write(folder, decided=True, paths=paths, gone=gone)
    except OSError:
        if not _read(folder)[0]:
            raise


def settle(folder: Path) -> str:
    """Finish what was decided or clear what was only begun; "" where there is nothing, else a sentence on it.

    The caller holds the folder's lock.

    Raises:
        StoreError: the folder refused a write; the next start tries again.
    """
    plan, store = folder / PLAN, folder / "greenroom.db"
    try:
        decided, paths, gone = _read(folder)
    except FileNotFoundError:
        return ""
    except (ValueError, KeyError, TypeError, OSError) as error:
        raise failures.unwritable(store) from error
    try:
        if decided:
            _put_in_place(paths, gone)
        for path in paths:
            _clear(beside(path))
        plan.unlink()
        files.sync_folder(folder)
    except OSError as error:
        raise failures.worded(error, store) or failures.unwritable(store) from error
    if decided:
        return tr("A change of the passphrase that was cut short has been finished: the new one holds.")
    return tr("A change of the passphrase was cut short: everything is as it was before.")


def _put_in_place(paths: list[Path], gone: list[Path]) -> None:
    """Every step may have been done already; the last of ``paths`` goes last."""
    for path in paths:
        if beside(path).exists():
            for suffix in files.SIDE_FILES:
                files.beside(path, suffix).unlink(missing_ok=True)
            files.replace(beside(path), path)
    for path in gone:
        if _MAY_GO.fullmatch(path.name):
            path.unlink(missing_ok=True)


def _clear(fresh: Path) -> None:
    for suffix in ("", ".new", *files.SIDE_FILES):
        files.beside(fresh, suffix).unlink(missing_ok=True)


def _write(folder: Path, *, decided: bool, paths: Iterable[Path], gone: Iterable[Path]) -> None:
    plan = {
        "decided": decided,
        "files": [_name(folder, path) for path in paths],
        "gone": [_name(folder, path) for path in gone],
    }
    files.write_whole(folder / PLAN, json.dumps(plan).encode())


def _name(folder: Path, path: Path) -> str:
    """Within the folder its place in it, because the folder may be moved meanwhile; else the whole address."""
    inside = path.is_relative_to(folder)
    return path.relative_to(folder).as_posix() if inside else str(path.absolute())


def _read(folder: Path) -> tuple[bool, list[Path], list[Path]]:
    asked = json.loads((folder / PLAN).read_text(encoding="utf-8"))
    paths, gone = ([folder / str(name) for name in asked[key]] for key in ("files", "gone"))
    return bool(asked["decided"]), paths, gone
