"""Word documents: what is kept of a good one, and that no bad one can harm."""

from __future__ import annotations

import pytest

from desktop_app.errors import UserError
from desktop_app.reading.documents import read_bytes
from desktop_app.reading.posting import read_posting
from desktop_app.vocabulary import Level
from tests.reading.files import docx, paragraph, run, table, zipped


def text_of(data: bytes) -> str:
    return read_bytes("posting.docx", data).text


def test_headings_lists_and_bold_lines_become_markdown() -> None:
    found = text_of(
        docx(
            paragraph("Night nurse", style="Title"),
            paragraph("What you need", style="Heading2"),
            paragraph("Registered nurse", number=1),
            paragraph("Two years in care", style="ListBullet"),
            paragraph("deeper", number=1, level=1),
            paragraph("Boven", style="Kop"),
            paragraph("First", number=2),
            paragraph("Second", number=2),
            paragraph("We offer", bold=True),
            paragraph("Free meals"),
            paragraph("not a list", number=0),
        )
    )
    assert found.split("\n") == [
        "# Night nurse", "## What you need", "- Registered nurse", "- Two years in care", "  - deeper", "# Boven",
        "1. First", "2. Second", "**We offer**", "Free meals", "not a list", "",
    ]  # fmt: skip


def test_tables_keep_their_columns_and_their_levels() -> None:
    data = docx(
        paragraph("Person specification", style="Heading2"),
        table(
            [
                ["Criteria", "Essential", "Desirable"],
                ["Experience", "Two years on a ward\nLeading a shift", "Research"],
            ]
        ),
        table([["alone in its row"]]),
    )
    document = read_bytes("posting.docx", data)
    assert "| Experience | Two years on a ward • Leading a shift | Research |" in document.text
    assert "\nalone in its row" in document.text
    found = [(item.text, item.level) for item in read_posting(document).requirements]
    assert found[:3] == [
        ("Two years on a ward", Level.MUST),
        ("Leading a shift", Level.MUST),
        ("Research", Level.WISH),
    ]


def test_a_heading_by_its_outline_tab_stops_and_a_table_in_a_table() -> None:
    outlined = f'<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>{run("What you need")}</w:p>'
    stops = f'<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>{run("A degree")}</w:p>'
    inner = table([["Welsh"], [""]])
    outer = f"<w:tbl><w:tr><w:tc>{paragraph('Languages')}</w:tc><w:tc>{inner}</w:tc></w:tr></w:tbl>"
    assert text_of(docx(outlined, stops, outer)).split("\n") == [
        "## What you need",
        "A degree",
        "| Languages | Welsh |",
        "",
    ]


def test_text_boxes_breaks_tabs_and_deleted_text() -> None:
    box = (
        "<w:p><w:r><w:pict><w:txbxContent>" + paragraph("In the box") + "</w:txbxContent></w:pict></w:r>"
        + run("beside it") + "</w:p>"
    )  # fmt: skip
    lines = "<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t><w:noBreakHyphen/></w:r></w:p>"
    gone = "<w:p><w:del><w:r><w:t>deleted</w:t></w:r></w:del><w:r><w:t>kept</w:t></w:r></w:p>"
    fallback = (
        '<w:p xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent>'
        "<mc:Choice><w:r><w:t>chosen</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>again</w:t></w:r></mc:Fallback>"
        "</mc:AlternateContent></w:p>"
    )
    page = '<w:p><w:r><w:br w:type="page"/><w:t>next page</w:t></w:r></w:p>'
    found = text_of(docx(box, lines, gone, fallback, page, "<w:p/>"))
    assert found.split("\n") == ["In the box", "beside it", "one", "two\tthree-", "kept", "chosen", "next page", ""]


def test_strict_documents_are_read_too() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    body = f'<w:document xmlns:w="{strict}"><w:body>{paragraph("Strict")}</w:body></w:document>'
    assert text_of(zipped({"word/document.xml": body.encode()})) == "Strict\n"


def message(data: bytes) -> str:
    with pytest.raises(UserError) as raised:
        read_bytes("posting.docx", data)
    return str(raised.value)


def test_what_is_no_docx_is_said_so() -> None:
    whole = docx(paragraph("x"))
    not_word = [
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + b"old Word or a password",
        zipped({"hello.txt": b"hello"}),
        whole[: len(whole) // 2],
        zipped({"word/document.xml": b"<w:document"}),
        b"PK\x03\x04 not really",
    ]
    for data in not_word:
        assert "This is not a .docx file we can read." in message(data)
    assert "has no readable text" in message(docx(paragraph(" ")))


def test_an_archive_that_lies_about_its_size_is_refused() -> None:
    """The directory says ten bytes, the data unpack to far more: they are not unpacked."""
    data = bytearray(docx(paragraph("word " * 500)))
    entry = data.rindex(b"word/document.xml") - 46
    data[entry + 24 : entry + 28] = (10).to_bytes(4, "little")
    assert "This is not a .docx file we can read." in message(bytes(data))


UNSAFE = "This document is built in an unsafe way and was not opened."
ENTITIES = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


def test_bombs_nesting_entities_and_outside_parts_are_refused() -> None:
    bomb = docx(extra={"word/document.xml": b"<a>" + b" " * 60_000_000 + b"</a>"})
    ratio = docx(extra={"word/document.xml": b"<a>" + b"a" * 20_000_000 + b"</a>"})
    nested = docx("<w:p>" * 5000 + "</w:p>" * 5000)
    many = zipped({f"word/part{number}.xml": b"" for number in range(5001)} | {"word/document.xml": b"<a/>"})
    for data in (bomb, ratio, nested, many, docx(paragraph("&b;"), head=ENTITIES), docx(paragraph("x"), head=OUTSIDE)):
        assert UNSAFE in message(data)


def test_names_that_point_outside_are_never_unpacked() -> None:
    data = docx(paragraph("Driver"), extra={"../../outside.txt": b"x", "/absolute.txt": b"x"})
    assert text_of(data) == "Driver\n"


def test_very_long_text_is_cut_and_not_refused() -> None:
    many = "".join(paragraph(" ".join(str(n * 7919 % 99991) for n in range(k, k + 50))) for k in range(5000))
    found = text_of(docx(many))
    assert 900_000 < len(found) < 1_100_000


def test_a_docx_under_another_name_is_still_read() -> None:
    assert read_bytes("posting.txt", docx(paragraph("Driver"))).format == "docx"
