"""Eleven scripts print in the right order with the right fonts, and two independent readers get them back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest

from desktop_app.briefs.model import Paper
from desktop_app.briefs.pdf import system_fonts
from desktop_app.briefs.pdf.document import Document
from desktop_app.briefs.pdf.faces import Face
from desktop_app.briefs.pdf.fonts import FOLDER, Chooser, Wanted, clusters, families, han_order
from desktop_app.briefs.pdf.pen import Pen
from desktop_app.briefs.pdf.runs import Laid, Span, TextBlock, clean
from desktop_app.briefs.pdf.text import Engine
from desktop_app.briefs.style import Type, style_for
from tests.briefs.reading_back import letters, parsed, read, read_by_poppler, words_only

if TYPE_CHECKING:
    from pathlib import Path

LINES = {
    "Latin": "office fluffy AVATAR To. Wa Ty — “quotes” 1/2 ☐ ☑ ✓ → € café naïve Łódź Nguyễn",
    "Cyrillic": "Ночной поезд прибыл в Ўзбекистан, где ждал её друг.",
    "Greek": "Ελληνικά: άλφα, βήτα και ᾧδε πολυτονικό.",
    "Chinese": "面试准备:我在团队中负责数据库迁移,把停机时间从四小时减少到"
    "十分钟,并且写了回滚计划。“引号”测试,标点(括号)不能出现在行首。",
    "Japanese": "日本語の面接準備：チームでデータ移行を担当しました。",
    "Korean": "한국어 면접 준비: 팀에서 데이터 이전을 담당했습니다.",
    "Arabic": "مرحبا بالعالم، هذه مقابلة عمل في شركة Google يوم 12 مارس 2026 "
    "الساعة 10:30. هذا سطر طويل لاختبار الالتفاف بين الأسطر.",
    "Hebrew": "שלום עולם, זהו ראיון עבודה ב-Google ביום 12 במרץ 2026 בשעה 10:30 (קומה 3).",
    "Hindi": "नमस्ते, मैं क्षत्रिय विद्यार्थी हूँ। प्रश्न और उत्तर की तैयारी।",
    "Thai": "สวัสดีครับ ผมเตรียมตัวสัมภาษณ์งานกับบริษัทแห่งนี้มาหลายสัปดาห์แล้ว",
    "emoji": "Ready 😀 🚀 🧑🏽‍💻 ❤️ 🇩🇪 1️⃣ end",
}
MORE = {
    "traditional Chinese": "面試準備與團隊遷移",
    "Bengali": "নমস্কার আমি প্রস্তুত",
    "Tamil": "வணக்கம் நான் தயார்",
    "Telugu": "నమస్కారం నేను సిద్ధం",
    "Georgian": "გამარჯობა მზად ვარ",
    "Armenian": "Բարև պատրաստ եմ",
    "Amharic": "ሰላም ዝግጁ ነኝ",
    "Khmer": "សួស្តី",
    "Burmese": "မင်္ဂလာပါ",
    "Lao": "ສະບາຍດີ",
    "mathematics": "∀x ∈ ℝ: x² ≥ 0 𝔸",
    "pointed Hebrew": "שָׁלוֹם",
    "vowelled Arabic": "مَرْحَبًا",
}
BODY = Type(11, 16)


def printed(text: str, width: float = 470, language: str = "en", **style: object) -> tuple[bytes, Laid]:
    document = Document((595.28, 841.89), language, date(2026, 3, 10))
    pen = Pen(document, style_for(Paper.A4, language).colours)
    laid = Engine(language).lay(TextBlock((Span(text, **style),), BODY), width)  # type: ignore[arg-type]
    document.begin_page()
    pen.text(laid, 60, 40, width)
    document.end_page()
    return document.finish(), laid


@pytest.mark.parametrize("name", LINES | MORE)
def test_pdfium_reads_every_script_in_logical_order(name: str) -> None:
    text = (LINES | MORE)[name]
    got = read(printed(text)[0])
    if name in ("pointed Hebrew", "vowelled Arabic"):
        assert sorted(words_only(text)) == sorted(words_only(got))  # pdfium sorts vowel points its own way
    else:
        assert words_only(text) == words_only(got)


@pytest.mark.parametrize("name", LINES | MORE)
def test_poppler_reads_every_script_in_logical_order(name: str, tmp_path: Path) -> None:
    text = (LINES | MORE)[name]
    got = read_by_poppler(printed(text)[0], tmp_path)
    if name in ("pointed Hebrew", "vowelled Arabic"):
        assert sorted(words_only(text)) == sorted(words_only(got))
    else:
        assert words_only(text) == words_only(got)


@pytest.mark.parametrize("name", [name for name in LINES if name not in ("Arabic", "Hebrew")])
def test_left_to_right_scripts_come_back_sign_by_sign(name: str, tmp_path: Path) -> None:
    data = printed(LINES[name])[0]
    assert letters(LINES[name]) == letters(read(data))
    assert letters(LINES[name]) == letters(read_by_poppler(data, tmp_path))


@pytest.mark.parametrize("name", LINES | MORE)
def test_no_glyph_is_missing_and_every_font_is_embedded(name: str) -> None:
    data, laid = printed((LINES | MORE)[name])
    for line in laid.lines:
        for run in line.runs:
            assert all(glyph for piece in run.pieces for glyph, _ in piece.glyphs)
            assert run.face.path.is_relative_to(FOLDER)
    fonts = parsed(data).pages[0]["/Resources"]["/Font"]
    for font in fonts.values():
        descriptor = font["/DescendantFonts"][0]["/FontDescriptor"]
        assert "/FontFile2" in descriptor or "/FontFile3" in descriptor
        assert "/ToUnicode" in font


@pytest.mark.parametrize("name", LINES)
@pytest.mark.parametrize("width", [60, 120, 240])
def test_lines_never_stand_out_of_their_column(name: str, width: float) -> None:
    _, laid = printed(LINES[name] * 2, width)
    assert len(laid.lines) > 1
    assert laid.width <= width + 0.1


def test_bold_han_and_upright_italics() -> None:
    _, laid = printed("粗体 bold", bold=True)
    assert [run.face.bolden for run in laid.lines[0].runs] == [True, False]
    data, _ = printed("粗体 plain 普通", bold=True)
    assert words_only("粗体plain普通") == words_only(read(data))


def test_right_to_left_lines_stand_at_the_right_and_keep_word_order() -> None:
    _, laid = printed(LINES["Arabic"], 200)
    assert all(line.right_to_left for line in laid.lines)
    first = [piece.text for run in laid.lines[0].runs for piece in run.pieces if piece.text.strip()]
    assert first[-1].startswith("مرحبا")


def test_thai_breaks_between_words() -> None:
    _, laid = printed("ผมเตรียมตัวสัมภาษณ์งานกับบริษัทแห่งนี้มาหลายสัปดาห์แล้ว", 90)
    lines = ["".join(piece.text for run in line.runs for piece in run.pieces) for line in laid.lines]
    assert "".join(lines) == "ผมเตรียมตัวสัมภาษณ์งานกับบริษัทแห่งนี้มาหลายสัปดาห์แล้ว"
    words = ["ผม", "เตรียมตัว", "สัมภาษณ์", "งาน", "กับ", "บริษัท", "แห่ง", "นี้", "มา", "หลาย", "สัปดาห์", "แล้ว"]
    assert all(line.startswith(tuple(words)) for line in lines)


def test_chinese_punctuation_never_starts_a_line() -> None:
    for width in range(60, 200, 7):
        _, laid = printed(LINES["Chinese"], width)
        for line in laid.lines:
            start = line.runs[0].pieces[0].text[0]
            assert start not in ",。、：；！？”）"


def test_han_follows_the_language_then_the_text() -> None:
    assert han_order("zh-Hant-TW", "")[0] == "tc"
    assert han_order("zh", "")[0] == "sc"
    assert han_order("ja", "")[0] == "jp"
    assert han_order("ko-KR", "")[0] == "kr"
    assert han_order("en", "かな漢字")[0] == "jp"
    assert han_order("en", "한자 漢字")[0] == "kr"
    assert han_order("en", "汉字")[0] == "sc"


def test_clusters_keep_joined_pictures_and_marks_together() -> None:
    text = "e\u0301🧑🏽‍💻🇩🇪🇫🇷❤️x"
    assert [text[start:end] for start, end in clusters(text)] == ["e\u0301", "🧑🏽‍💻", "🇩🇪", "🇫🇷", "❤️", "x"]


def test_a_character_that_no_font_has_is_drawn_as_a_box_and_still_copied(tmp_path: Path) -> None:
    with patch.object(system_fonts, "folders", list):
        system_fonts._files.cache_clear()
        system_fonts.system_face.cache_clear()
        data, laid = printed("before \U00013000 after")
        system_fonts._files.cache_clear()
        system_fonts.system_face.cache_clear()
    assert "\U00013000" in read(data)
    assert any(piece.text == "\U00013000" for run in laid.lines[0].runs for piece in run.pieces)


def test_a_mark_that_the_font_lacks_costs_no_letter(tmp_path: Path) -> None:
    text = "wo\u1ac0rd"
    with patch.object(system_fonts, "folders", list):
        data, laid = printed(text)
    drawn = [glyph for run in laid.lines[0].runs for piece in run.pieces for glyph, _ in piece.glyphs]
    assert len(drawn) >= 4
    assert all(drawn)
    assert letters(text) == letters(read_by_poppler(data, tmp_path))


def test_a_font_of_the_system_helps_out(tmp_path: Path) -> None:
    """A face with outlines of the other kind (CFF), found in a folder of the system, prints and is embedded."""
    (tmp_path / "broken.ttf").write_bytes(b"no font at all")
    (tmp_path / "notes.txt").write_text("not a font")
    (tmp_path / "gone.ttf").symlink_to(tmp_path / "nowhere.ttf")
    source = FOLDER / "NotoSansTC-Regular-cut.otf"
    (tmp_path / "System.otf").write_bytes(source.read_bytes())
    with patch.object(system_fonts, "folders", lambda: [tmp_path]):
        system_fonts._files.cache_clear()
        system_fonts.system_face.cache_clear()
        face = system_fonts.system_face("面")
        assert isinstance(face, Face)
        assert face.path == tmp_path / "System.otf"
        assert face.outlines_are_cff
        assert system_fonts.system_face("\U000f1235") is None
    system_fonts._files.cache_clear()
    system_fonts.system_face.cache_clear()


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_every_system_has_its_font_folders(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_fonts.sys, "platform", platform)
    assert len(system_fonts.folders()) >= 2


def test_every_family_of_the_catalogue_has_its_files_and_licence() -> None:
    for family in families():
        assert (FOLDER / family.regular).is_file()
        assert not family.bold or (FOLDER / family.bold).is_file()
    listed = (FOLDER / "README.md").read_text(encoding="utf-8")
    for licence in FOLDER.glob("OFL-*.txt"):
        assert licence.name in listed
        assert "SIL Open Font License" in licence.read_text(encoding="utf-8")


def test_a_space_keeps_the_face_before_it_but_not_that_of_a_picture() -> None:
    runs = Chooser("en").runs("नमस्ते 😀 x", Wanted())
    assert [face.name.split("-")[0] for _, _, face in runs if face] == [
        "NotoSansDevanagari",
        "NotoEmoji",
        "SourceSans3",
    ]


def test_cleaning_keeps_text_and_drops_controls() -> None:
    assert clean("a\u202eb\x00c\r\nd\te") == "abc\nd e"
    assert clean("x" * 30_000).endswith("…")
    assert len(clean("x" * 30_000)) == 20_001
    assert clean("\n\n\na\n\n\n\nb\n\n") == "a\n\nb"
