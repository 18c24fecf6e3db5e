"""Bad and odd inputs as code: what a file is called, how it is made, and the words to expect; nothing here is a blob.

``says`` is part of the one sentence that the person reads, or "" where the file is to be read without complaint.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Case:
    """One input; ``command`` is the verb of the command line that meets it; ``heavy`` ones are run apart."""

    group: str
    name: str
    file: str
    make: Callable[[], bytes]
    says: str
    command: str = "import"
    heavy: bool = False

    @property
    def id(self) -> str:
        """How the test is called."""
        return f"{self.group}: {self.name}"
