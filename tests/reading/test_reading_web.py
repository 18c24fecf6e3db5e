"""Saved pages and rich-text pastes: the posting kept, the site dropped, the file's lines remembered."""

from __future__ import annotations

import time

import pytest

from desktop_app.errors import UserError
from desktop_app.reading.documents import from_clipboard_html, read_bytes
from desktop_app.reading.documents.tags import pieces, unescape
from desktop_app.reading.documents.web import read_html
from desktop_app.reading.posting import read_posting
from desktop_app.vocabulary import Level

PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head><title>Night nurse &ndash; Elm Court</title>
<style>.menu { color: red }</style><script>if (a < b) { document.write("<li>no</li>") }</script>
</head>
<body>
<div class="cookie-banner">We use cookies. <button>Accept</button> You must accept to go on.</div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/jobs">Jobs</a></li></ul></nav>
<header><h2>Requirements for visitors</h2></header>
<main>
<h1>Night nurse</h1>
<p>Elm Court is a home for thirty-one residents and it has been one since nineteen seventy-four,
with a garden.</p>
<h2>What you need</h2>
<ul>
  <li>Registered nurse,
      with current registration</li>
  <li>Two years' experience<br>in care</li>
  <li><p>A driving licence</p></li>
</ul>
<p><strong>Skills:</strong> patience &amp; humour, C++ &lt;3</p>
<table><tr><th>Criteria</th><th>Essential</th><th>Desirable</th></tr>
<tr><td>Study</td><td><p>Level 2</p></td><td>Level 3</td></tr></table>
<div hidden>Hidden requirement: must juggle</div>
</main>
<aside><h2>Similar jobs</h2><ul><li>Must have a van</li></ul></aside>
<footer>All rights reserved. Cookie settings.</footer>
</body></html>
"""


def test_the_posting_is_kept_and_the_site_dropped() -> None:
    document = read_bytes("page.html", PAGE.encode())
    assert document.title == "Night nurse – Elm Court"
    assert document.text.split("\n") == [
        "# Night nurse", "",
        "Elm Court is a home for thirty-one residents and it has been one since nineteen seventy-four, with a garden.",
        "", "## What you need", "",
        "- Registered nurse, with current registration", "- Two years' experience in care", "- A driving licence", "",
        "**Skills:** patience & humour, C++ <3", "",
        "| Criteria | Essential | Desirable |", "| Study | Level 2 | Level 3 |", "",
    ]  # fmt: skip
    assert document.notes == ("Menus and other parts of the web page were left out (7 lines).",)


def test_lines_are_those_of_the_file() -> None:
    document = read_html(PAGE)
    found = {item.text: document.file_line(item.start) for item in read_posting(document).requirements}
    lines = PAGE.split("\n")
    assert "Registered nurse" in lines[found["Registered nurse, with current registration"] - 1]
    assert "driving licence" in lines[found["A driving licence"] - 1]
    nurse = next(item for item in read_posting(document).requirements if "Registered" in item.text)
    assert document.file_line(nurse.stop - 1) == document.file_line(nurse.start) + 1
    levels = {item.text: item.level for item in read_posting(document).requirements}
    assert (levels["Level 2"], levels["Level 3"]) == (Level.MUST, Level.WISH)


def test_a_page_without_a_main_part_loses_its_menus_by_class_role_and_tag() -> None:
    body = "<p>We are a bakery.</p><h2>You have</h2><ul><li>an oven glove</li></ul>" + "<p>We bake bread. </p>" * 30
    page = (
        '<div role="navigation">Menu one</div><div id="site-footer">Foot</div><div class="x social-share">Share</div>'
        f'<div class="content-with-sidebar">{body}</div>'
        "<ul><li><a>one</a></li><li><a>two</a></li><li><a>three</a></li><li><a>four</a></li></ul>"
    )
    text = read_html(page).text
    assert "oven glove" in text
    assert not any(word in text for word in ("Menu", "Foot", "Share", "three"))


def test_a_menu_that_holds_the_whole_page_is_no_menu() -> None:
    page = (
        '<div class="menu"><h2>You have</h2><ul><li>a degree</li></ul>' + "<p>Much more text here.</p>" * 40 + "</div>"
    )
    assert "a degree" in read_html(page).text


def test_next_to_nothing_left_means_everything_is_kept() -> None:
    assert "must drive" in read_html("<nav><p>You must drive a van. We have three.</p></nav><p>ok</p>").text


def test_definition_lists_ordered_lists_nested_lists_and_preformatted_text() -> None:
    page = (
        "<dl><dt>Skills</dt><dd>SQL</dd></dl><ol><li>one<ul><li>deep</li></ul></li><li>two</li></ol>"
        "<pre>line a\nline b</pre><p>first<br/>second<hr>third</p>"
    )
    assert [line for line in read_html(page).text.split("\n") if line] == [
        "#### Skills", "SQL", "1. one", "  - deep", "2. two", "line a", "line b", "first", "second", "third",
    ]  # fmt: skip


def test_tables_that_only_lay_out_a_page_become_paragraphs() -> None:
    cell = "<p>We are a bakery.</p><p>You must have a degree.</p>"
    assert read_html(f"<table><tr><td>{cell}</td></tr></table>").text.split("\n") == [
        "We are a bakery.", "You must have a degree.", "",
    ]  # fmt: skip
    long = f"<table><tr><td>Side</td><td>{'word ' * 80}<p>You have</p><ul><li>a van</li></ul></td></tr></table>"
    assert "- a van" in read_html(long).text
    assert read_html("<table><tr><td>a<br>b<td>c</table>").text == "| a • b | c |\n"
    parts = "<table><tr><td>Licence<td><p>a van</p><p>a lorry</p></table>"
    assert read_html(parts).text == "| Licence | a van • a lorry |\n"


def test_words_stay_whole_where_a_tag_touches_them() -> None:
    told = {
        "<p>C<b>++</b>, <b>Java</b>, SQL</p>": "C++, Java, SQL",
        "<p>work<i>s</i> of <a href='/'>ours</a>.</p>": "works of ours.",
        "<p><b>Must<i>-have</i></b> this</p>": "**Must-have** this",
        "<p><b>Skills:</b>SQL</p>": "**Skills:**SQL",
        "<p>Sales<!-- a remark -->force</p>": "Salesforce",
        "<p><b>Essential</b> <i>skills</i> <i> here</i></p>": "**Essential** skills here",
        "<span>Place</span><span>Leeds</span>": "Place Leeds",
        "<span>Place</span><span>, Leeds</span>": "Place, Leeds",
        "<p>broken\nby the <i>source</i>\nfile</p>": "broken by the source file",
    }
    assert {page: read_html(page).text.rstrip("\n") for page in told} == told


def test_a_heading_stands_apart_from_loose_text_over_it() -> None:
    assert read_html("We bake.<h2>You have</h2><ul><li><br>a van</li></ul>").text == (
        "We bake.\n\n## You have\n\n- a van\n"
    )


def test_a_long_main_part_is_all_of_the_page() -> None:
    words = "<p>We bake bread in a stone oven.</p>" * 20
    text = read_html(f"<p>Other vacancies of ours</p><main><h1>Baker</h1>{words}</main><p>Rate this page</p>").text
    assert text.startswith("# Baker")
    assert "Other vacancies" not in text
    assert "Rate this page" not in text


def test_a_clipboard_fragment_is_taken_out_of_what_windows_puts_round_it() -> None:
    clip = (
        "Version:0.9\r\nStartHTML:1\r\n<html><body><!--StartFragment--><ul><li>SQL</li></ul><!--EndFragment--></body>"
    )
    document = from_clipboard_html(clip)
    assert document.text == "- SQL\n"
    assert document.title is None
    with pytest.raises(UserError, match="no readable text"):
        from_clipboard_html("<!--StartFragment--><p> </p><!--EndFragment-->")
    with pytest.raises(UserError, match="too large"):
        from_clipboard_html("a" * 5_000_001)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ('<meta charset="iso-8859-1"><p>café</p>'.encode("latin-1"), "café"),
        ('<meta http-equiv="c" content="text/html; charset=windows-1252"><p>“a”</p>'.encode("cp1252"), "“a”"),
        ('<meta charset="no-such"><p>café</p>'.encode(), "café"),
        ('<meta charset="ascii"><p>café</p>'.encode(), "café"),
        ("<html><p>café</p>".encode("utf-16"), "café"),
        (b"\xef\xbb\xbf<p>caf\xc3\xa9</p>", "café"),
        (b"<p>no\x00thing\x07 odd</p>" + b"<p>more words</p>" * 20, "nothing odd"),
    ],
)
def test_pages_in_any_encoding(data: bytes, words: str) -> None:
    assert words in read_bytes("page.html", data).text


def test_a_page_without_words_says_so() -> None:
    with pytest.raises(UserError, match="no readable text"):
        read_bytes("page.html", b"<html><script>words</script></html>")


HOSTILE = {
    "open comments": "<!--" * 200_000,
    "closed comments": "<!---->" * 150_000 + "<p>end</p>",
    "nested": "<div>" * 100_000 + "deep" + "</div>" * 100_000,
    "unclosed": "<b><i><p>" * 100_000,
    "never closed names": "<p>x</nope>" * 100_000,
    "attributes": "<p " + "a=1 " * 500_000 + ">x</p>",
    "open quote": '<p a="' * 200_000,
    "open tags": "<a " * 300_000,
    "less than": "<" * 1_000_000,
    "bullets": "<li>x" * 200_000,
    "entities": "&amp;" * 200_000,
    "long number": "&#" + "9" * 1_000_000 + ";",
    "cells": "<table><tr>" + "<td>x" * 200_000,
    "scripts": "<script>" * 200_000,
    "title": "<title>" * 200_000,
    "cdata": "<![CDATA[" * 200_000,
    "declarations": "<!x" * 200_000 + "<?y" * 100_000,
    "entity types": '<!DOCTYPE a [<!ENTITY b "cc">]><p>&b;</p>',
    "lists": "<ul>" * 100_000 + "<li>x",
    "menus": "<nav>" * 100_000 + "x",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_end_soon(name: str) -> None:
    start = time.process_time()
    document = read_html(HOSTILE[name])
    assert len(document.text) < 2_500_000
    # A hang or a quadratic reader takes minutes; no exact time is held.
    assert time.process_time() - start < 60


def test_tags_are_cut_as_browsers_do() -> None:
    source = '<a href="x>y" b=\'>\' c>t</a><br/><!doctype x><![CDATA[raw<b>]]>&lt;<p title="open>rest'
    found = [(piece.name or piece.text, piece.closing) for piece in pieces(source)]
    assert found == [
        ("a", False), ("t", False), ("a", True), ("br", False), ("raw<b>", False), ("&lt;", False), ("p", False),
        ("rest", False),
    ]  # fmt: skip
    first = next(pieces(source))
    assert first.attributes == {"href": "x>y", "b": ">", "c": ""}
    assert [piece.text for piece in pieces("<SCRIPT>a</b></SCRIPT>x") if piece.text] == ["a</b>", "x"]
    two = "<script>a</script>b<script>c</script>d"
    assert [piece.text for piece in pieces(two) if piece.text] == ["a", "b", "c", "d"]
    assert [piece.text for piece in pieces("1 < 2 </> <")] == ["1 ", "<", " 2 ", " ", "<"]
    assert unescape("&#99999999999999; &copy;") == " ©"
