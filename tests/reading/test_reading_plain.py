"""Text in any encoding becomes characters, and what is no text is told."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.errors import UserError
from desktop_app.reading.documents import from_text, read_bytes, read_document
from desktop_app.reading.documents.plain import decode

FRENCH = "Compétences exigées : « maîtrise » de l’Excel — à Évry\n" * 3


@pytest.mark.parametrize(
    "data",
    [
        FRENCH.encode(),
        FRENCH.encode("utf-8-sig"),
        FRENCH.encode("utf-16"),
        FRENCH.encode("utf-16-le"),
        FRENCH.encode("utf-16-be"),
        FRENCH.encode("utf-32"),
        b"\xfe\xff" + FRENCH.encode("utf-16-be"),
        FRENCH.encode("cp1252"),
        FRENCH.encode("mac-roman"),
        FRENCH.replace("\n", "\r\n").encode(),
        FRENCH.replace("\n", "\r").encode(),
    ],
)
def test_the_same_words_in_every_encoding(data: bytes) -> None:
    assert decode(data) == FRENCH


def test_one_bad_byte_does_not_spoil_good_text() -> None:
    text = decode(("é" * 3000).encode() + b"\xff" + b"fin")
    assert text is not None
    assert text.startswith("ééé")
    assert text.endswith("fin")


def test_a_late_accent_of_an_old_encoding_is_read_as_it_was_meant() -> None:
    """The first letter beyond ASCII far into a file: in UTF-8 with a bad byte, or never UTF-8 at all."""
    plain = "We bake bread in a stone oven. " * 80
    many = plain + "Später Müller für Öfen, größer, schön. " * 20
    assert decode(many.encode("cp1252")) == many
    one = plain + "The candidate’s own van."
    assert decode(one.encode("cp1252")) == one


def test_control_characters_and_marks_are_taken_out() -> None:
    assert decode("a\x07b\ufeffc\xadd\u2028e".encode() + b" words" * 20) == "abcd\ne" + " words" * 20


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 40, b"MZ\x90\x00\x03\x00\x00\x00" * 60, b"\x89PNG\r\n\x1a\n\x00\x01" * 50]
)
def test_binary_is_no_text(data: bytes) -> None:
    with pytest.raises(UserError, match="This does not look like text"):
        read_bytes("notes.txt", data)


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_end_in_text_or_a_plain_sentence(data: bytes) -> None:
    try:
        told = read_bytes("any.txt", data).text
    except UserError as problem:
        told = str(problem)
    assert "\x00" not in told
    assert "\r" not in told
    assert told.encode("utf-8")


def test_pasted_text_is_tidied_and_never_endless() -> None:
    assert from_text("a\r\nb\x00").text == "a\nb"
    assert [from_text("one\n\ntwo").file_line(place) for place in (0, 3, 5, 7)] == [1, 1, 3, 3]
    assert len(from_text("x" * 1_500_000).text) == 1_000_000
    assert from_text("").text == ""


def test_what_is_wrong_with_a_file_is_said_in_words(tmp_path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "blank.md").write_bytes(b"\xef\xbb\xbf \r\n\t")
    (tmp_path / "unprintable.txt").write_bytes(b"\xc2\xad\xc2\xad")
    (tmp_path / "large.txt").write_bytes(b"a" * 2_000_001)
    (tmp_path / "picture.xyz").write_bytes(b"abc")
    said = {
        "folder": "is a folder",
        "empty.txt": "“empty.txt” is empty.",
        "blank.md": "“blank.md” is empty.",
        "unprintable.txt": "“unprintable.txt” is empty.",
        "large.txt": "is too large (limit 2 MB)",
        "picture.xyz": "is not a kind of file we read postings from",
        "missing.txt": "There is no file “missing.txt”.",
        "a\x00b.txt": "could not be read",
    }
    for name, words in said.items():
        with pytest.raises(UserError) as raised:
            read_document(str(tmp_path) + "/" + name)
        assert words in str(raised.value)
        assert "Nothing was changed." in str(raised.value)


def test_dropped_bytes_are_measured_too() -> None:
    with pytest.raises(UserError, match="is too large"):
        read_bytes("dropped.txt", b"words " * 400_000)


def test_bytes_tell_the_format_where_the_name_does_not() -> None:
    assert read_bytes("saved.txt", b"<!DOCTYPE html><html><body><p>You have a degree</p>").format == "html"
    assert read_bytes("saved.txt", b"<!-- saved from a site --><html><p>You have a degree</p>").format == "html"
    assert read_bytes("letter.txt", b"Dear <html> people, we write about tags").format == "txt"
    assert read_bytes("README", b"plain words").format == "txt"
    assert read_bytes("posting.md", b"# Title").format == "md"
