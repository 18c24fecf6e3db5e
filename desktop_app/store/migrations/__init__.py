"""Moving a store from each released structure to the present one; it must never leave one half moved.

``STEPS[n]`` moves a store of structure n to n + 1 by plain SQL on the connection it is given; it neither begins nor
commits. Structure 1 is the first one that people had, so it has no step before it. ``run`` carries steps out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_app.store.migrations import uids

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

STEPS: Final[dict[int, Callable[[sqlite3.Connection], None]]] = {1: uids.give_every_record_its_uid}
