"""Which languages the window speaks and putting one in force at the start; it must translate nothing itself.

A language is one compiled file ``resources/translations/greenroom_XX.qm``. English needs none: it is the source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

from desktop_app import localised, translate
from desktop_app.paths import RESOURCES

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

TRANSLATIONS: Final = RESOURCES / "translations"
SOURCE: Final = "en"
PLACES: Final = {"ar": "ar_001"}
"""Where a language alone would bring one country's digits beside those of the texts: Arabic everywhere has these."""


def available(folder: Path = TRANSLATIONS) -> list[tuple[str, str]]:
    """(code, name in its own language) of English and of every language with a file, by name."""
    codes = [SOURCE, *(path.stem.removeprefix("greenroom_") for path in folder.glob("greenroom_*.qm"))]
    named = [(code, QLocale(code).nativeLanguageName().capitalize() or code) for code in codes]
    return sorted(named, key=lambda language: language[1].casefold())


def chosen(wanted: str, folder: Path = TRANSLATIONS) -> str:
    """The language to speak: the one wanted, else the first of the system's that there is, else English."""
    there = {code for code, _ in available(folder)}
    system = [name.split("-")[0].split("_")[0] for name in QLocale().uiLanguages()]
    return next((code for code in (wanted, *system) if code in there), SOURCE)


def put_in_force(application: QApplication, wanted: str, folder: Path = TRANSLATIONS) -> str:
    """Load the language for our words and Qt's own, with dates, numbers and direction; returns its code."""
    code = chosen(wanted, folder)
    localised.speak(code)
    system = QLocale()
    fits = system.name().split("_")[0] == code and (code not in PLACES or system.zeroDigit() == "0")
    locale = system if fits else QLocale(PLACES.get(code, code))
    QLocale.setDefault(locale)
    direction = locale.textDirection() if code != SOURCE else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(direction)
    translate.write_to_the_left(direction is Qt.LayoutDirection.RightToLeft)
    if code == SOURCE:
        return code
    ours, qts = QTranslator(application), QTranslator(application)
    if ours.load(str(folder / f"greenroom_{code}.qm")):
        application.installTranslator(ours)
    if qts.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qts)
    return code
