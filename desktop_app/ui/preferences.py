"""How the window was left and what the person set in Settings; it must hold nothing of the person's own writing.

View state is kept in ``window.ini`` beside the store and is not undoable. A folder that cannot be written to only
means that the window opens with its defaults next time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, Signal

from desktop_app.text import DEFAULT_PACE
from desktop_app.ui.theme import Appearance

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QSplitter


class Preferences(QObject):
    """Settings with their defaults; ``changed`` brings the name of what was set.

    ``set_aside`` is where a file that could not be read was kept, None as a rule.
    """

    changed = Signal(str)

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_aside: Path | None = _kept_aside(file)
        self._settings = QSettings(str(file), QSettings.Format.IniFormat, self)

    def get(self, name: str, default: Any = None) -> Any:
        """A stored value, turned into the type of ``default``; ``default`` where there is none or it cannot be read."""
        value: Any = self._settings.value(name, default)
        if isinstance(default, bool):
            return str(value).lower() in ("true", "1")
        if isinstance(default, int | float):
            try:
                return type(default)(value)
            except (TypeError, ValueError):
                return default
        return value

    def put(self, name: str, value: Any) -> None:
        """Store a value and say so."""
        self._settings.setValue(name, value)
        self.changed.emit(name)

    def flush(self) -> None:
        """Write to the disk now."""
        self._settings.sync()

    @property
    def appearance(self) -> Appearance:
        """System, light or dark."""
        try:
            return Appearance(self.get("appearance", Appearance.SYSTEM.value))
        except ValueError:
            return Appearance.SYSTEM

    @property
    def language(self) -> str:
        """Code of the language wanted ("de"), empty for the system's."""
        return str(self.get("language", ""))

    @property
    def scale(self) -> float:
        """Text scale, 1.0 being 100 %."""
        return float(self.get("scale", 1.0))

    @property
    def motion(self) -> bool:
        """Whether the two short fades may run."""
        return bool(self.get("motion", True))

    @property
    def letter_keys(self) -> bool:
        """Whether single letters and digits are keys of a page."""
        return bool(self.get("letter_keys", True))

    @property
    def matrix_letters(self) -> bool:
        """Whether the matrix writes E, N, T beside its shapes."""
        return bool(self.get("matrix_letters", False))

    @property
    def read_meaning(self) -> bool:
        """Whether the meaning pack may take part in suggestions, where it is installed."""
        return bool(self.get("read_meaning", True))

    @property
    def hide_names(self) -> bool:
        """Whether people and firms are shown as initials, for working where others can see."""
        return bool(self.get("hide_names", False))

    @property
    def pace(self) -> float:
        """The person's spoken words a minute."""
        return float(self.get("pace", DEFAULT_PACE))

    def keep_splitter(self, splitter: QSplitter, name: str) -> bool:
        """Restore a splitter's positions and keep them as the person moves them; whether they were moved before."""
        stored = self._settings.value(f"splitters/{name}")
        if stored:
            splitter.restoreState(stored)
        splitter.splitterMoved.connect(lambda: self._settings.setValue(f"splitters/{name}", splitter.saveState()))
        return bool(stored)


def _kept_aside(file: Path) -> Path | None:
    """Move a file that makes no sense out of the way and say where to; Qt would lose it at the first change."""
    try:
        if _makes_sense(file.read_text(encoding="utf-8")):
            return None
    except UnicodeDecodeError:
        pass
    except OSError:
        return None
    kept = file.with_name(file.name + ".bad")
    try:
        return file.replace(kept)
    except OSError:
        return None


def _makes_sense(text: str) -> bool:
    """Whether every line is blank, a comment, a section or a setting, as Qt writes them."""
    return "\0" not in text and all(map(_is_line, text.splitlines()))


def _is_line(line: str) -> bool:
    if not line.strip() or line.startswith((";", "#")):
        return True
    return line.rstrip().endswith("]") if line.startswith("[") else "=" in line
