"""The guide, About and Settings: everything offline, everything true, and each thing does what it says."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument

from desktop_app import __version__
from desktop_app.cli.parser import command_names
from desktop_app.ui.about import chapters
from desktop_app.ui.places import Place
from desktop_app.ui.theme import look

ROOT = Path(__file__).resolve().parents[3]
GUIDE = ROOT / "docs" / "guide"


def go(program, page, **where):
    assert program.window.go(Place.at(page, **where))
    for _ in range(4):
        program.application.processEvents()
    return program.window.stack.current


# ---------------------------------------------------------------- the guide


def test_every_chapter_can_be_read_with_its_pictures(sampled):
    listed = chapters.chapters()
    assert [chapter.id for chapter in listed] == [*chapters.ORDER, chapters.CHANGES]
    assert {path.stem for path in GUIDE.glob("*.md")} == set(chapters.ORDER)
    for chapter in listed:
        page = go(sampled, "guide", chapter=chapter.id)
        assert chapter.title in page.title() or chapter.id == chapters.CHANGES
        assert page.text.toPlainText().strip()
        assert page.text.verticalScrollBar().value() == 0
        for picture in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", chapter.file.read_text(encoding="utf-8")):
            image = page.text.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl(picture))
            assert 0 < image.width() <= 760, picture


def test_keys_in_the_guide_stand_in_the_letters_of_the_text_on_a_tint(sampled):
    page = go(sampled, "guide", chapter="keys")
    cursor = page.text.document().find("Ctrl K")
    form = cursor.charFormat()
    assert form.font().family() == look().font("body").family()
    assert form.background().color() == look().colour("must_bg")
    table = cursor.currentTable()
    assert table.format().cellPadding() == look().px(5)
    other = page.text.document().find("what it does").charFormat()
    assert not other.hasProperty(other.Property.BackgroundBrush)


def test_every_link_of_the_guide_leads_to_a_chapter(sampled):
    for file in GUIDE.glob("*.md"):
        for link in re.findall(r"(?<!!)\[[^\]]*\]\(([^)]+)\)", file.read_text(encoding="utf-8")):
            assert link.removesuffix(".md") in chapters.ORDER, f"{file.name}: {link}"
    page = go(sampled, "guide", chapter="tonight")
    page.text.followed.emit("keys.md")
    assert page.place.get("chapter") == "keys"
    sampled.window.back()
    assert page.place.get("chapter") == "tonight"
    page.text.followed.emit("https://example.org")
    assert page.place.get("chapter") == "tonight"


def test_the_guide_opens_at_the_chapter_of_the_page(sampled):
    guide = next(action for action in sampled.window.menus.bound if action.command.key == "guide")
    for page, where, chapter in (
        ("today", {}, "tonight"),
        ("examples", {}, "examples"),
        ("opportunity", {"opportunity": 1, "tab": "coverage"}, "coverage"),
        ("settings", {}, "your-file"),
    ):
        go(sampled, page, **where)
        guide.run()
        assert sampled.window.stack.current.place.get("chapter") == chapter
    assert set(chapters.OF_PAGE.values()) <= set(chapters.ORDER)


def test_the_keys_in_the_guide_are_those_of_the_window(sampled):
    spec = importlib.util.spec_from_file_location("guide_keys", ROOT / "packaging" / "guide_keys.py")
    guide_keys = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(guide_keys)
    now, kept = guide_keys.text(sampled), (GUIDE / "keys.md").read_text(encoding="utf-8")
    assert now == kept, "write docs/guide/keys.md anew: python3 packaging/run.py screenshots keys"


def test_the_guide_names_every_command():
    words = (GUIDE / "command-line.md").read_text(encoding="utf-8")
    assert [name for name in command_names() if f"`greenroom {name}" not in words] == []
    named = re.findall(r"`greenroom ([a-z-]+)", words)
    assert set(named) <= set(command_names())


def test_the_guide_names_every_setting_and_no_other(sampled):
    page = go(sampled, "settings")
    tables = re.findall(r"^\| ([A-Z][^|]+) \| ", (GUIDE / "your-file.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert tables == page.names


def test_every_file_that_the_page_for_makers_names_is_there():
    words = (ROOT / "docs" / "extending.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:resources|desktop_app|tests|docs|packaging)/[^`*]+?)`", words)
    named += re.findall(r"^python (packaging/\S+)", words, re.MULTILINE)
    missing = [name for name in named if "XX" not in name and not (ROOT / name).exists()]
    assert len(named) > 20
    assert missing == []


# ---------------------------------------------------------------- about


def test_about_says_which_greenroom_and_whose_parts(sampled):
    page = go(sampled, "about")
    assert f"Python {sys.version.split()[0]}" in page.versions.text()
    assert any(__version__ in label.text() for label in page.findChildren(type(page.versions)))
    names = [row.part.name for row in page.parts.rows.rows]
    assert "PySide6_Essentials" in names
    page.parts.set_current("SQLAlchemy")
    page._show_licence("SQLAlchemy")
    assert "SQLAlchemy authors" in page.licence.toPlainText()


def test_a_report_is_read_copied_and_deleted_here(program):
    page, written = go(program, "about"), "Maren's pay"
    assert not page.reports.text.isVisible()
    try:
        raise ZeroDivisionError(written)
    except ZeroDivisionError as error:
        program.guard.caught(type(error), error, error.__traceback__)
    program.show_report(next((program.folder / "reports").glob("*.txt")))
    assert page.reports.text.isVisible()
    assert "ZeroDivisionError" in page.reports.text.toPlainText()
    assert "Maren" not in page.reports.text.toPlainText()
    page.reports.copy.click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    page.reports.delete.click()
    assert list((program.folder / "reports").glob("*")) == []
    assert not page.reports.text.isVisible()


# ---------------------------------------------------------------- settings in the library


def test_paper_and_word_list_are_kept_in_the_library_and_can_be_taken_back(program):
    from desktop_app.records import evidence, own_record

    page = go(program, "settings")
    page.own.paper.chosen.emit("letter")
    page.own.words.added.emit("rota", "roster")
    with program.store.read() as session:
        assert own_record.profile(session).paper.value == "letter"
        assert [(each.word, each.means) for each in evidence.aliases(session)] == [("rota", "roster")]
        alias = evidence.aliases(session)[0].id
    page.own.words.removed.emit(alias)
    with program.store.read() as session:
        assert evidence.aliases(session) == ()
    assert program.store.undo() == "word list: one pair less"


@pytest.mark.parametrize("field", ["yours", "theirs"])
def test_half_a_pair_is_refused_in_words(program, field):
    page = go(program, "settings")
    getattr(page.own.words, field).set_text("rota")
    page.own.words.added.emit("rota" if field == "yours" else "", "" if field == "yours" else "rota")
    assert "Both words are needed." in program.window.strips.strips()[-1].accessibleName()
