"""Every word on the screen passes through ``tr``, and what is collected for translators can be compiled and used."""

from __future__ import annotations

import ast
import importlib.util
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from desktop_app.ui import translate

ROOT = Path(__file__).resolve().parents[2]
UI = sorted((ROOT / "desktop_app" / "ui").rglob("*.py"))

# Calls whose text arguments a person reads, with the places of those arguments.
SPOKEN = {
    "setText": (0,), "setTitle": (0,), "setToolTip": (0,), "setPlaceholderText": (0,), "setAccessibleName": (0,),
    "setAccessibleDescription": (0,), "setWindowTitle": (0,), "setStatusTip": (0,), "setLabelText": (0,),
    "setHeaderLabels": (0,), "addAction": (0,), "addMenu": (0,), "addTab": (0,), "setSpecialValueText": (0,),
    "set_text": (0,), "set_title": (0, 1), "set_note": (0,), "set_crumb": (0,), "set_date": (0, 1, 2),
    "set_finding": (0, 1), "set_message": (0, 1), "set_reason": (0,), "set_label": (0,), "set_words": (0,),
    "note": (0,), "say": (0, 1), "announce": (1,), "attempt": (0,), "write": (0,), "add_section": (0,),
    "Label": (0,), "Button": (0,), "Check": (0,), "Radio": (0,), "Switch": (0,), "Choice": (0,), "LineField": (0, 2),
    "TextField": (0, 2), "NumberField": (0,), "DayField": (0, 2), "TimeField": (0, 2), "SectionLabel": (0, 1),
    "PageHeader": (0, 1), "Strip": (0, 1), "EmptyState": (0, 1), "Chip": (0,), "Heading": (0, 1), "RowList": (0,),
    "SegmentBar": (0,), "Distance": (1,), "StageDots": (1,), "QLabel": (0,), "QPushButton": (0,), "QAction": (0,),
}  # fmt: skip
KEYWORDS = {"text", "hint", "words", "placeholder", "unit", "empty", "detail", "note"}
PROPER = {"Greenroom"}


def is_spoken(text):
    """Whether a literal is words a person reads: letters in it, and no name of the program."""
    words = text.strip(" –·")
    return any(letter.isalpha() for letter in words) and words not in PROPER and len(words) > 1


def literals(node):
    """Literals in an argument that reach the person: the argument itself, or what an expression chooses from."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from literals(value)
    elif isinstance(node, ast.BinOp):
        yield from literals(node.left)
        yield from literals(node.right)
    elif isinstance(node, ast.JoinedStr):
        for value in node.values:
            if isinstance(value, ast.Constant):
                text = str(value.value)
                if len([letter for letter in text if letter.isalpha()]) > 3 and "<" not in text and "style" not in text:
                    yield text


def untranslated(source):
    """(line, literal) of every text in ``source`` that reaches a person without ``tr``."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        arguments = [node.args[place] for place in SPOKEN.get(name, ()) if place < len(node.args)]
        if name in SPOKEN or name == "Command":
            arguments += [given.value for given in node.keywords if given.arg in KEYWORDS]
        if name == "write" and ast.unparse(node.func).startswith("sys.std"):
            continue
        found += [(node.lineno, text) for part in arguments for text in literals(part) if is_spoken(text)]
    return found


@pytest.mark.parametrize("module", UI, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_text_reaches_the_person_untranslated(module):
    assert untranslated(module.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    ['Label("Save me")', 'button.setText("Go")', 'x.setText("aa" if y else tr("b"))', 'Command(key="x", text="Do it")',
     'messages.say(tr("a"), "untranslated detail")', 'label.setText(f"{n} whole words")'],
)  # fmt: skip
def test_the_check_sees_what_it_is_for(line):
    assert untranslated(line)


@pytest.mark.parametrize(
    "line",
    ['Label(tr("Save me"))', 'Label("", "small")', 'button.setText(words)', 'Button("+")', 'Label("Greenroom")',
     'sys.stdout.write("plain words")', 'label.setText(f"{a} · {b}")'],
)  # fmt: skip
def test_the_check_leaves_the_rest_alone(line):
    assert untranslated(line) == []


def translations():
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations_tool", path)
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules["translations_tool"] = module
    spec.loader.exec_module(module)
    return module


def test_words_are_collected_once_with_plurals_and_comments():
    tool = translations()
    source = 'tr("Open")\ntr("Open", "requirement")\nplural("{n} page", "{n} pages", n)\ntr(text)\ntr("Open")\n'
    found = {(message.text, message.comment, message.plural) for message in tool.messages_of(source, "x.py")}
    assert found == {("Open", "", False), ("Open", "requirement", False), ("{n} pages", "", True)}
    texts = [message.text for message in tool.collected()]
    assert "Settings" in texts
    assert len(texts) > 200


def test_every_text_given_to_tr_is_a_literal():
    """A text made at run time could never be collected; tables of marked texts are the one exception."""
    strange = []
    for path in UI:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("tr", "plural"):
                first = node.args[0]
                if isinstance(first, ast.JoinedStr | ast.BinOp):
                    strange.append(f"{path.name}:{node.lineno}")
    assert strange == []


def test_a_translation_is_kept_compiled_and_shown(tmp_path, qapp):
    tool = translations()
    file = tmp_path / "greenroom_de.ts"
    listed = [tool.Message("Settings", "", False, "a.py:1"), tool.Message("{n} pages", "", True, "a.py:2")]
    assert tool.write(file, "de", listed) == 2
    text = file.read_text(encoding="utf-8")
    text = text.replace('<translation type="unfinished" />', "<translation>Einstellungen</translation>", 1)
    start = text.index("<translation", text.index("{n} pages"))
    end = text.index("</translation>", start) + len("</translation>")
    forms = "<translation><numerusform>{n} Seite</numerusform><numerusform>{n} Seiten</numerusform></translation>"
    file.write_text(text[:start] + forms + text[end:], encoding="utf-8")
    assert tool.write(file, "de", listed) == 0
    tool.FOLDER = tmp_path
    assert tool.compile_all() == 0
    translator = QTranslator()
    assert translator.load(str(tmp_path / "greenroom_de.qm"))
    qapp.installTranslator(translator)
    try:
        assert translate.tr("Settings") == "Einstellungen"
        assert translate.plural("{n} page", "{n} pages", 1) == "1 Seite"
        assert translate.plural("{n} page", "{n} pages", 3) == "3 Seiten"
        assert translate.tr("not in it") == "not in it"
    finally:
        qapp.removeTranslator(translator)
