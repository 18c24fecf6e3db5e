"""Finding the library that a command works on; it must not open, make or change one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app import paths
from desktop_app.errors import UserError

if TYPE_CHECKING:
    import argparse
    from pathlib import Path


def library(given: argparse.Namespace) -> Path:
    """The store of the data folder that ``--data`` or ``GREENROOM_DATA`` names.

    Raises:
        UserError: there is none.
    """
    store = paths.store_file(paths.data_folder(given.data))
    if not store.exists():
        raise UserError(
            f"There is no library in {store.parent}.", "Nothing was changed.", "Name its folder with --data FOLDER."
        )
    return store
