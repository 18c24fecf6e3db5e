"""The one kind of failure that is worded for the person; it must not know who shows it or where it arose."""

from __future__ import annotations


class UserError(Exception):
    """Something the person can understand and put right.

    Args:
        happened: what went wrong, one sentence, naming the file or thing.
        safe: what is untouched, one sentence; left empty where ``happened`` already says it.
        remedy: what to do next, one sentence.

    ``str()`` gives the sentences joined by a space: the line the command line prints (exit code 1) and the
    window shows as a strip. Every other exception is our own bug.
    """

    def __init__(self, happened: str, safe: str = "", remedy: str = "") -> None:
        self.happened = happened
        self.safe = safe
        self.remedy = remedy
        super().__init__(" ".join(part for part in (happened, safe, remedy) if part))
