"""The window, its pages and widgets; it must write no SQL and know no ReportLab."""

import builtins

# PySide6 puts an import function of its own in place, which reads the source of every module imported after it to see
# whether that module uses PySide's optional spellings. We use none: with Python's own function back, start-up is a
# fifth quicker and 20 MiB lighter (docs/decisions/0084).
_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _import
