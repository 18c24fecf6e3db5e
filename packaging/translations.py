"""Collects the words of the window for translators and compiles what they wrote; it must change no source file.

    python packaging/translations.py collect     write resources/translations/greenroom_*.ts anew, keeping translations
    python packaging/translations.py compile     make the .qm files that the window loads
    python packaging/translations.py check       list what is missing; exit code 1 where anything is
    python packaging/translations.py content de  print the texts of the data files that a language lacks, as its tables

Words are the literals given to ``tr``, ``plural`` and ``mark`` (desktop_app/ui/translate.py).
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from desktop_app import localised

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
        # The file without the line: lines move with every change, and files of words would differ by nothing else.
        ElementTree.SubElement(node, "location", filename=f"../../{message.place.partition(':')[0]}")
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
    for code in LANGUAGES:
        for file in needed_in(code):
            for said in [*lacking(file, code), *(word for each in lacking_below(file, code).values() for word in each)]:
                missing += 1
                print(f"{code}: {file.relative_to(ROOT).as_posix()}: {said}")
    return 1 if missing else 0


DATA = (
    "playbooks/*.toml", "coaching/rules.toml", "coaching/laying.toml", "attitude.toml", "calm.toml", "carry_over.toml",
    "compare.toml", "evidence.toml", "follow_up.toml", "fragments.toml", "outcomes.toml", "poor_questions.toml",
    "competencies.json", "questions.json", "questions_to_ask.json", "matching/fact_sentences.toml",
    "matching/sentences.toml",
)  # fmt: skip
"""Data files with words that a person reads."""
NOT_SAID = frozenset(
    {"advert_words", "indicator_words", "labels", "headings", "address", "source", "learnt_from", "bridge"}
)
"""Keys of those files that hold words to look for, or where a thing comes from; they are the same in every language."""
SAID_BELOW = (
    "units",
    "short",
    "names",
    "intent",
    "use",
    "must_hold",
    "must_not_hold",
    "source_kind",
    "in_notes",
    "called",
)
"""Keys below which a single word in small letters is said and no name of the program."""
COMPLETE: tuple[str, ...] = ("de",)
"""Languages whose data files are translated whole."""
EVERYWHERE = ("calm.toml", "matching/fact_sentences.toml", "matching/sentences.toml", "outcomes.toml")
"""Data files that are translated whole into every language: their words stand among those of the window."""


def data_files() -> list[Path]:
    """Every data file with words, without the tables of translations beside them."""
    return [
        file for pattern in DATA for file in sorted((ROOT / "resources").glob(pattern)) if not localised.is_words(file)
    ]


def needed_in(code: str) -> list[Path]:
    """The data files that must be translated whole into a language."""
    every = data_files()
    return every if code in COMPLETE else [file for file in every if file.as_posix().endswith(EVERYWHERE)]


def _without(data: Any) -> Any:  # noqa: ANN401  whatever a data file holds
    if isinstance(data, dict):
        return {key: _without(value) for key, value in data.items() if key not in NOT_SAID}
    return [_without(value) for value in data] if isinstance(data, list) else data


def loaded(file: Path) -> Any:  # noqa: ANN401  as above
    """What a data file holds."""
    text = file.read_text(encoding="utf-8")
    return json.loads(text) if file.suffix == ".json" else tomllib.loads(text)


def lacking(file: Path, code: str) -> list[str]:
    """The texts of a data file that a language has no words for, each once."""
    have = localised.table(file, code)[""]
    return [said for said in dict.fromkeys(localised.said(_without(loaded(file)))) if said not in have]


def lacking_below(file: Path, code: str) -> dict[str, list[str]]:
    """The single words of a data file that a language has no words for, by the key they stand below."""
    data, table = loaded(file), localised.table(file, code)
    found = {}
    for key in SAID_BELOW:
        words = dict.fromkeys(localised.said_below(data, key))
        if missing := [word for word in words if re.fullmatch(r"[a-z-]+", word) and word not in table.get(key, {})]:
            found[key] = missing
    return found


def content(code: str) -> int:
    """Print what is lacking, ready to be written after: one line a text, then the single words in their sections."""
    for file in data_files():
        missing, below = lacking(file, code), lacking_below(file, code)
        if missing or below:
            print(f"# {localised.beside(file, code).relative_to(ROOT).as_posix()}: {len(missing)} texts")
            for said in missing:
                print(f"{json.dumps(said, ensure_ascii=False)} = {json.dumps('')}")
        for key, words in below.items():
            print(f"[{key}]")
            for word in words:
                print(f"{json.dumps(word, ensure_ascii=False)} = {json.dumps('')}")
    return 0


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "content":
        sys.exit(content(sys.argv[2]))
    commands = {"collect": collect, "compile": compile_all, "check": check}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        sys.exit((__doc__ or "").strip())
    sys.exit(commands[sys.argv[1]]())
