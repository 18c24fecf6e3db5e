"""Whatever stands in a text is printed as that text: nothing is run, read, fetched or lost, and time stays linear."""

from __future__ import annotations

import socket
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import uniseg.linebreak  # noqa: F401 - it reads its own version from disk when it is first imported

from desktop_app.briefs.model import Brief, Edition, Fact, Options, Paper, Point, Story
from desktop_app.briefs.pdf.document import allowed_link
from desktop_app.briefs.pdf.render import render
from tests.briefs.reading_back import every_name, letters, links, read
from tests.briefs.samples import MAREN_MANAGER, NORTHWIND

if TYPE_CHECKING:
    from collections.abc import Callable

PAYLOAD = (
    "[[[getattr(pow, Word('__globals__'))['os'].system('touch /tmp/greenroom-was-here') for Word in "
    "[orgTypeFun('Word', (str,), {})]] for orgTypeFun in [type(type(1))]] for none in [[].append(1)]]"
)

STRINGS = {
    "colour attribute": f"<para><font color=\"{PAYLOAD} and 'red'\">exploit</font></para>",
    "background attribute": f'<span backColor="{PAYLOAD}">x</span>',
    "import": "<font color=\"__import__('os').system('id')\">x</font>",
    "subclasses": '<font color="().__class__.__bases__[0].__subclasses__()">x</font>',
    "colour globals": "<font color=\"toColor.__globals__['os']\">x</font>",
    "image over http": '<img src="http://127.0.0.1:9/secret.png"/>',
    "image from file": '<img src="file:///etc/passwd"/>',
    "image from path": '<img src="/etc/hostname" width="10" height="10"/>',
    "image from share": '<img src="\\\\host\\share\\x.png"/>',
    "image as data": '<img src="data:image/png;base64,iVBORw0KGgo="/>',
    "script link": '<a href="javascript:alert(1)">click</a>',
    "file link": '<a href="file:///etc/passwd">click</a>',
    "callback": '<onDraw name="os.system" label="id"/>',
    "index": '<index item="x" name="y"/>',
    "less than": "if a<b and c>d",
    "open tag": "<b>x",
    "bad entity": "&#99999999; &nosuch; &amp;",
    "huge size": "<font size=1e400>x</font>",
    "line breaks": "one<br/>two<br/>three",
    "template": "{{7*7}} ${7*7} %s %(x)s {0.__class__}",
    "pdf operators": ") Tj ET Q endstream endobj (",
    "pdf names": "/JavaScript /OpenAction << /S /Launch >> 1 0 R",
    "backslashes": "\\\\ \\n \\052 \\(",
    "lone brackets": "((((]]]]>>>><<<<",
}

TIDIED = {
    "nul": ("a\x00b", "ab"),
    "lone surrogate": ("a\ud800b", "ab"),
    "override": ("abc\u202edef\u202c", "abcdef"),
    "isolates": ("a\u2066b\u2069c", "abc"),
    "controls": ("a\x07\x1b[31mb", "a[31mb"),
    "not a character": ("a\ufffeb\uffffc", "abc"),
    "byte order mark": ("\ufeffabc", "abc"),
    "form feed": ("one\x0ctwo\x0bthree", "onetwothree"),
    "carriage return": ("one\r\ntwo\rthree", "onetwothree"),
    "tab": ("one\ttwo", "onetwo"),
    "soft hyphen": ("pass\u00adword", "password"),
}


def filled(text: str) -> Brief:
    """A brief with the same text in every kind of place."""
    return replace(
        NORTHWIND,
        masthead=replace(NORTHWIND.masthead, company=text[:100], place=text[:60], link=text[:100]),
        goal=text,
        points=(Point(heading="Heading", proof=text),),
        facts=(Fact(question="Question", answer=text),),
        gap_answer=text,
        author=text[:50],
    )


@pytest.mark.parametrize("name", STRINGS)
def test_every_hostile_string_is_printed_as_text(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "socket", refused)
    opened: list[str] = []
    real = Path.open

    def watched(self: Path, *arguments: object, **named: object) -> object:
        opened.append(str(self))
        return real(self, *arguments, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", watched)
    made = render(filled(STRINGS[name]))
    told = letters(read(made.data))
    assert letters(STRINGS[name][:40]) in told
    assert not [path for path in opened if "resources" not in path]
    assert not Path("/tmp/greenroom-was-here").exists()
    assert not every_name(made.data) & {
        "/JavaScript",
        "/JS",
        "/Launch",
        "/OpenAction",
        "/EmbeddedFiles",
        "/GoToR",
        "/Image",
    }
    assert not [address for address in links(made.data) if not address.startswith(("http", "mailto", "tel"))]


@pytest.mark.parametrize("name", TIDIED)
def test_characters_that_are_no_text_are_left_out(name: str) -> None:
    given, expected = TIDIED[name]
    assert expected in letters(read(render(replace(NORTHWIND, goal=given)).data))


NOT_ALLOWED = [
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:text/html,x",
    "\\\\host\\share",
    "ftp://x.example",
    "vbscript:x",
    "http://",
    "https://a b",
    "https://x.example/<b>",
    " javascript:x",
    "mailto:",
    "smb://x",
    "",
    "https://" + "x" * 3000,
]


@pytest.mark.parametrize("address", NOT_ALLOWED)
def test_links_that_are_not_allowed_are_only_text(address: str) -> None:
    assert not allowed_link(address)
    made = render(replace(NORTHWIND, masthead=replace(NORTHWIND.masthead, link=address, place="")))
    assert not links(made.data)


@pytest.mark.parametrize(
    "address",
    ["https://x.example/a?b=c#d", "http://x.example", "mailto:dana@x.example", "tel:+4420", "HTTPS://X.EXAMPLE"],
)
def test_allowed_links_are_links(address: str) -> None:
    assert allowed_link(f"  {address} ") == address
    made = render(replace(NORTHWIND, masthead=replace(NORTHWIND.masthead, link=address)))
    assert links(made.data) == [address]


LONG: dict[str, Callable[[int], str]] = {
    "words": lambda size: ("lorem ipsum dolor " * (size // 18 + 1))[:size],
    "one word": lambda size: "w" * size,
    "line feeds": lambda size: "\n" * size,
    "tags": lambda size: ("<i>" * size)[:size],
    "brackets": lambda size: ("(" * (size // 2)) + ")" * (size // 2),
    "arabic": lambda size: ("مقابلة عمل في شركة " * (size // 18 + 1))[:size],
    "one arabic word": lambda size: "مقابلة" * (size // 6),
    "mixed": lambda size: ("abc شركة 12 (x) 面试 😀 नमस्ते " * (size // 26 + 1))[:size],
    "chinese": lambda size: "我在团队中负责数据库迁移，" * (size // 13),
    "emoji": lambda size: "🧑🏽‍💻" * (size // 4),
    "marks": lambda size: "e" + "\u0301" * (size - 1),
    "thai": lambda size: "ผมเตรียมตัวสัมภาษณ์งานกับบริษัท" * (size // 31),
    "hyphens": lambda size: "ab-" * (size // 3),
    "unknown": lambda size: "\U000f0000" * size,
    "bidi brackets": lambda size: "א(" * (size // 2),
    "spaces": lambda size: "a" + " " * size,
}


@pytest.mark.parametrize("name", LONG)
def test_twenty_thousand_characters_in_any_field_keep_to_the_page(name: str) -> None:
    text = LONG[name](20_000)
    brief = replace(NORTHWIND, goal=text, facts=(Fact(question=text, answer=text),), gap_answer=text, mix=text)
    started = time.perf_counter()
    made = render(brief)
    assert made.pages == 1
    assert made.dropped
    assert time.perf_counter() - started < 20  # a bound against quadratic time on the slowest machine, no benchmark


@pytest.mark.slow
@pytest.mark.parametrize("name", LONG)
def test_time_grows_with_the_length_of_a_text_and_not_faster(name: str) -> None:
    """Study prints everything: four times the text may take at most twelve times as long (measured twice, best)."""

    def seconds(size: int) -> float:
        brief = replace(MAREN_MANAGER, stories=(Story(title="Long", telling=LONG[name](size)),))
        best = 99.0
        for _ in range(2):
            started = time.perf_counter()
            render(brief, Options(edition=Edition.STUDY))
            best = min(best, time.perf_counter() - started)
        return best

    seconds(1_000)
    small, large = seconds(5_000), seconds(20_000)
    assert large < 12 * small + 0.5


@pytest.mark.parametrize("paper", Paper)
def test_words_of_ten_thousand_letters_are_broken_and_whole(paper: Paper) -> None:
    text = "".join(chr(97 + place % 26) for place in range(10_000))
    made = render(
        replace(MAREN_MANAGER, stories=(Story(title="Long", telling=text),)),
        Options(edition=Edition.STUDY, paper=paper),
    )
    alphabets = letters(read(made.data)).count("abcdefghijklmnopqrstuvwxyz")
    assert 10_000 // 26 >= alphabets >= 10_000 // 26 - made.pages
