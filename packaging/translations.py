"""Collects the words of the window for translators and compiles what they wrote; it must change no source file.

    python packaging/translations.py collect     write resources/translations/greenroom_*.ts anew, keeping translations
    python packaging/translations.py compile     make the .qm files that the window loads
    python packaging/translations.py check       list what is missing; exit code 1 where anything is

Words are the literals given to ``tr``, ``plural`` and ``mark`` (desktop_app/ui/translate.py).
"""

from __future__ import annotations

import ast
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "desktop_app"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Greenroom"
LANGUAGES = ("de", "fr", "es", "ar")


@dataclass(frozen=True)
class Message:
    """One text: English words, a comment that tells two uses apart, whether it has plural forms, where it stands."""

    text: str
    comment: str
    plural: bool
    place: str


def messages_of(source: str, place: str) -> list[Message]:
    """The messages of one file's source."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        texts = [part.value for part in node.args if isinstance(part, ast.Constant) and isinstance(part.value, str)]
        if node.func.id in ("tr", "mark") and texts:
            found.append(Message(texts[0], texts[1] if len(texts) > 1 else "", False, f"{place}:{node.lineno}"))
        elif node.func.id == "plural" and len(texts) >= 2:
            found.append(Message(texts[1], "", True, f"{place}:{node.lineno}"))
    return found


def collected() -> list[Message]:
    """Every message of the product once, in the order of files and lines."""
    unique: dict[tuple[str, str], Message] = {}
    for path in sorted(SOURCES.rglob("*.py")):
        for message in messages_of(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix()):
            unique.setdefault((message.text, message.comment), message)
    return list(unique.values())


def translations_in(path: Path) -> dict[tuple[str, str], list[str]]:
    """(text, comment) -> its translated forms, from a .ts file; empty where the file is not there."""
    if not path.is_file():
        return {}
    forms = {}
    for node in ElementTree.parse(path).getroot().iter("message"):
        translation = node.find("translation")
        if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
            continue
        several = [form.text or "" for form in translation.findall("numerusform")]
        forms[(node.findtext("source") or "", node.findtext("comment") or "")] = several or [translation.text or ""]
    return forms


def write(path: Path, language: str, listed: list[Message]) -> int:
    """Write a .ts file with ``listed``, keeping the translations it has; returns how many are missing."""
    kept = translations_in(path)
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    missing = 0
    for message in listed:
        node = ElementTree.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
        file, _, line = message.place.partition(":")
        ElementTree.SubElement(node, "location", filename=f"../../{file}", line=line)
        ElementTree.SubElement(node, "source").text = message.text
        if message.comment:
            ElementTree.SubElement(node, "comment").text = message.comment
        forms = kept.get((message.text, message.comment), [])
        translation = ElementTree.SubElement(node, "translation", {} if any(forms) else {"type": "unfinished"})
        missing += not any(forms)
        if message.plural:
            for form in forms or [""]:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0] if forms else ""
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return missing


def collect() -> int:
    """Bring every language's file up to date with the source."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    listed = collected()
    for language in LANGUAGES:
        missing = write(FOLDER / f"greenroom_{language}.ts", language, listed)
        print(f"{language}: {len(listed)} texts, {missing} not translated")
    return 0


def compile_all() -> int:
    """Make the .qm files with Qt's own compiler, which comes with PySide6."""
    compiler = Path(sys.executable).with_name("pyside6-lrelease")
    for source in sorted(FOLDER.glob("greenroom_*.ts")):
        done = subprocess.run(
            [str(compiler), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))], check=False
        )
        if done.returncode:
            return done.returncode
    return 0


def check() -> int:
    """List what the files lack; 1 where anything is missing."""
    missing = 0
    for language in LANGUAGES:
        have = translations_in(FOLDER / f"greenroom_{language}.ts")
        for message in collected():
            if not any(have.get((message.text, message.comment), [])):
                missing += 1
                print(f"{language}: {message.place}: {message.text}")
    return 1 if missing else 0


if __name__ == "__main__":
    commands = {"collect": collect, "compile": compile_all, "check": check}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        sys.exit((__doc__ or "").strip())
    sys.exit(commands[sys.argv[1]]())
