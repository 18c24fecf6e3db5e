"""Bundles, zips, CVs, tables and contacts that ``greenroom import`` must refuse or take, with the words of each."""

from __future__ import annotations

import copy
import hashlib
import io
import json
import struct
import zipfile

from tests.inputs.cases import Case

UID = "0123456789abcdef"
MOMENT = "2026-03-10T12:41:00.000+00:00"
UNSAFE_NAME = "contains an unsafe name and was not opened. Nothing was imported."
UNSAFE_SIZE = "contains an unsafe size and was not opened. Nothing was imported."
EXAMPLE = {"uid": UID, "title": "Late starts", "created_at": MOMENT, "changed_at": MOMENT}
PERSON = {"uid": UID, "name": "Ines", "created_at": MOMENT}
POST = {"uid": UID, "title": "Nurse", "created_at": MOMENT}


def zipped(files, **changes):
    """A zip of (name, data); ``changes`` are set on every entry."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            member = zipfile.ZipInfo(name)
            for key, value in changes.items():
                setattr(member, key, value)
            member.compress_type = changes.get("compress_type", zipfile.ZIP_DEFLATED)
            archive.writestr(member, data)
    return out.getvalue()


def bundle(kinds, *, sums=None, how=None, **manifest):
    """A bundle of kind -> entries, or -> the very bytes; ``manifest`` replaces keys of the manifest."""
    written = {f"{kind}.json": v if isinstance(v, bytes) else json.dumps(v).encode() for kind, v in kinds.items()}
    listed = {
        name: {"entries": _count(data), "sha256": (sums or {}).get(name, hashlib.sha256(data).hexdigest())}
        for name, data in written.items()
    }
    head = {"format": "greenroom-bundle", "version": 1, "structure": 2, "files": listed} | manifest
    return zipped([("manifest.json", json.dumps(head).encode()), *written.items()], **(how or {}))


def _count(data):
    try:
        return len(json.loads(data))
    except (ValueError, TypeError, RecursionError):
        return 1


def example(**changes):
    return bundle({"example": [EXAMPLE | changes]})


def raw(text):
    """A bundle with this text for examples, not pressed together, so that no ratio stops it before it is read."""
    return bundle({"example": text.encode("utf-8", "surrogatepass")}, how={"compress_type": zipfile.ZIP_STORED})


def one(name, make, says, *, heavy=False):
    return Case("bundle", name, "all.zip", make, says, heavy=heavy)


def renamed(name):
    return lambda: zipped([("manifest.json", b"{}"), (name, b"x")])


def archive(name, make, *, says=UNSAFE_NAME, heavy=False):
    return Case("zip", name, "all.zip", make, says, heavy=heavy)


def table(name, text, says="", file="list.csv"):
    return Case("CSV", name, file, lambda: text if isinstance(text, bytes) else text.encode(), says)


def resume(name, value, says):
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return Case("JSON Resume", name, "cv.json", lambda: data, says)


def card(name, text, says=""):
    return Case("vCard", name, "people.vcf", text.encode, says)


def encrypted():
    """A zip that says of its entry that a password is needed."""
    data = bytearray(zipped([("manifest.json", b"{}")]))
    place = data.rindex(b"PK\x01\x02")
    data[place + 8] |= 1
    return bytes(data)


def lying():
    """A zip whose directory says ten bytes where far more are packed."""
    data = bytearray(example(result="word " * 50_000))
    place = data.rindex(b"example.json") - 46
    data[place + 24 : place + 28] = struct.pack("<I", 10)
    return bytes(data)


def cut(data):
    return data[: len(data) // 2]


def two(first, second):
    return [copy.deepcopy(first), copy.deepcopy(second)]


ENTRY = "example.json, entry 1, “{}”: "
BUNDLES = [
    one("all right", example, ""),
    one("not JSON", lambda: raw("[nonsense"), "example.json, line 1: this is not JSON at column 2"),
    one("cut inside", lambda: raw('[{"uid": "012'), "example.json, line 1"),
    one("cut as a file", lambda: cut(example()), "is damaged or is not a zip file"),
    one("a later version", lambda: bundle({}, version=9), "later version (version 9); this one reads up to 1"),
    one("a later structure", lambda: bundle({}, structure=99), "made by a later version (structure 99)"),
    one("version is a text", lambda: bundle({}, version="1"), "“version”: must be a whole number"),
    one("wrong checksum", lambda: bundle({"example": [EXAMPLE]}, sums={"example.json": "0" * 64}), "checksum differs"),
    one("NaN", lambda: raw('[{"uid": NaN}]'), "NaN is not a number"),
    one("infinite", lambda: raw('[{"year": 1e999}]'), "1e999 is too large a number"),
    one("a million digits", lambda: raw('[{"year": ' + "9" * 1_000_000 + "}]"), "a number of 1000000 digits"),
    one("key twice", lambda: raw('[{"title": "a", "title": "b"}]'), "“title” is given twice in one entry"),
    one("a hundred thousand deep", lambda: raw("[" * 100_000 + "]" * 100_000), "nested too deeply"),
    one("half a character", lambda: raw('[{"title": "\\ud800"}]'), "half a character"),
    one("not UTF-8", lambda: bundle({"example": b"[\xff\xfe\x00"}), "this is not text in UTF-8"),
    one("unknown field", lambda: example(colour="red"), ENTRY.format("colour") + "this field is not known"),
    one("missing field", lambda: bundle({"example": [{"uid": UID}]}), ENTRY.format("title") + "is missing"),
    one("no uid", lambda: bundle({"example": [{"title": "x"}]}), ENTRY.format("uid") + "must be 16 hexadecimal"),
    one(
        "dangling link",
        lambda: bundle({"depth_note": [{"uid": UID, "example_id": UID, "kind": "why"}]}),
        "depth_note.json, entry 1, “example_id”: leads to no entry in this file",
    ),
    one(
        "same uid twice",
        lambda: bundle({"example": two(EXAMPLE, EXAMPLE | {"title": "Other"})}),
        "example.json, entry 2, “uid”: another entry has the same",
    ),
    one("number for a text", lambda: example(title=7), ENTRY.format("title") + "must be a text"),
    one("text for a number", lambda: example(year="soon"), ENTRY.format("year") + "must be a whole number"),
    one("yes for a flag", lambda: example(private="yes"), ENTRY.format("private") + "must be true or false"),
    one("null where needed", lambda: example(title=None), ENTRY.format("title") + "must not be empty"),
    one("unknown choice", lambda: example(framework="poem"), ENTRY.format("framework") + "must be one of star"),
    one("no day", lambda: bundle({"person": [PERSON | {"next_touch": "soon"}]}), "“next_touch”: must be a day"),
    one("no zone", lambda: example(created_at="2026-03-10T12:41:00"), "“created_at”: must be a moment with its zone"),
    one("a number among tags", lambda: example(tags=["a", 1]), "“tags”: must be a list of texts"),
    one("a list for an entry", lambda: bundle({"example": [[]]}), "must be an entry with fields"),
    one("an entry for a list", lambda: bundle({"example": b"{}"}), "example.json: must be a list of entries"),
    one("a rule of the store", lambda: example(truth=True), "it breaks the rule “example tick has a moment”"),
    one("a title of blanks", lambda: example(title="  "), "it breaks the rule “example has title”"),
    one(
        "two facts of a key",
        lambda: bundle(
            {"fact": [{"uid": n * 16, "key": "place", "value": 1, "changed_at": MOMENT} for n in ("a", "b")]}
        ),
        "fact.json, entry 2: there is another entry for the same thing",
    ),
    one("unknown kind", lambda: bundle({"spaceship": []}), "the kind of entries “spaceship” is not known"),
    one(
        "file not listed",
        lambda: zipped([("manifest.json", b'{"format":"greenroom-bundle","version":1,"structure":2,"files":{}}'),
                        ("person.json", b"[]")]),
        "holds a file “person.json” that is not listed",
    ),
    one("listed file missing", lambda: bundle({}, files={"person.json": {"entries": 0}}), "“person.json” is missing"),
    one("manifest of another program", lambda: bundle({}, format="other"), "is not a Greenroom bundle"),
    one("manifest is a list", lambda: zipped([("manifest.json", b"[]")]), "is not a Greenroom bundle"),
    one("wrong count", lambda: bundle({"example": [EXAMPLE]}, files={"example.json": {"entries": 3, "sha256":
        hashlib.sha256(json.dumps([EXAMPLE]).encode()).hexdigest()}}), "holds 1 entries, not 3"),
    one(
        "a hundred thousand entries",
        lambda: bundle({"person": [PERSON | {"uid": f"{n:016x}", "name": f"P {n}"} for n in range(100_000)]}),
        "",
        heavy=True,
    ),
]  # fmt: skip

ARCHIVES = [
    archive("..", renamed("../person.json")),
    archive("absolute", renamed("/etc/passwd")),
    archive("drive", renamed("C:/person.json")),
    archive("backslash", renamed("a\\person.json")),
    archive("device", renamed("con.json")),
    archive("device in a folder", renamed("x/NUL")),
    archive("twice", lambda: zipped([("manifest.json", b"{}"), ("Manifest.json", b"{}")])),
    archive("link", lambda: zipped([("manifest.json", b"{}")], external_attr=0o120777 << 16, create_system=3)),
    archive("control sign", renamed("a\x01b.json")),
    archive("password", encrypted, says="is protected by a password"),
    archive("directory that lies", lying, says="is damaged or is not a zip file"),
    archive("ratio", lambda: zipped([("manifest.json", b" " * 30_000_000)]), says=UNSAFE_SIZE),
    archive("six thousand files", lambda: zipped([(f"{n}.json", b"") for n in range(6_000)]), says=UNSAFE_SIZE),
    archive("another zip", lambda: zipped([("hello.txt", b"x")]), says="is not a Greenroom bundle"),
    archive("nothing inside", lambda: zipped([]), says="is not a Greenroom bundle"),
    archive("only the mark", lambda: b"PK\x03\x04 not really", says="is damaged or is not a zip file"),
    archive("Word document", lambda: zipped([("word/document.xml", b"<a/>")]), says="is a Word document"),
]

FORMULAS = (
    "=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", "'=1",
    "''=1", '=HYPERLINK("http://x","y")', "=1\n=2", "- a list",
)  # fmt: skip
TABLES = [
    *(table(f"cell {cell!r}", f'Company,Title\nAcme,"{cell.replace(chr(34), chr(34) * 2)}"\n') for cell in FORMULAS),
    table("field of 200,000", 'Company,Notes\nAcme,"' + "x" * 200_000 + '"\n'),
    table("field of two million", 'Company,Notes\nAcme,"' + "x" * 2_000_000 + '"\n', "cannot be read in line"),
    table("ragged", "Company,Title\nAcme\nBeta,Cook,extra,more\n"),
    table("no header", "Acme,Cook\nBeta,Nurse\n", "No column of this table names what it lists: Acme, Cook"),
    table("semicolons", "Company;Title\nAcme;Cook\n"),
    table("tabs", "Company\tTitle\nAcme\tCook\n"),
    table("UTF-16", "Company,Title\nAcme,Café\n".encode("utf-16")),
    table("windows-1252", "Company,Title\nAcme,Café\n".encode("cp1252")),
    table("with a mark", "\ufeffCompany,Title\nAcme,Cook\n"),
    table("two columns alike", "Company,Company\na,b\n", "Two columns have the same name: Company"),
    table("blank", "\n\n,,\n", "This table is empty"),
    table("open quote", 'Company,Title\n"Acme,Cook\nBeta,Nurse\n'),
    table("NUL", b"Company,Title\nAc\x00me,Cook\n", "This does not look like text"),
    table("nothing", b"", "is empty"),
    table("binary", bytes(range(256)) * 4, "This does not look like text"),
    table("a database", b"SQLite format 3\0" + b"x" * 100, "is a library or a backup, not an import"),
    table("a PDF", b"%PDF-1.7\n", "is a PDF, not an import"),
]

RESUMES = [
    resume("not a CV", {"a": 1}, "is JSON, but not a JSON Resume"),
    resume("a number", 7, ""),
    resume("work is a text", {"work": "x"}, "“work”: must be a list"),
    resume("entry is a text", {"work": ["x"]}, "work, entry 1: must be an entry with fields"),
    resume("title is a list", {"work": [{"position": []}]}, "work, entry 1, “position”: must be a text"),
    resume("highlights are numbers", {"work": [{"name": "x", "highlights": [1]}]}, "must be a list of texts"),
    resume("too many", {"work": [{}] * 3000}, "has 3000 entries (at most 2000)"),
    resume("NaN", b'{"basics": NaN}', "NaN is not a number"),
    resume("deep", b'{"basics":' * 50_000, "nested too deeply"),
    resume("cut", b'{"basics": {"name": "A', "line 1"),
    resume("basics is a list", {"basics": [], "work": []}, "basics: must be an entry"),
]
RESUMES[1] = Case("JSON Resume", "a number", "cv.json", lambda: b"7", "No column of this table")

CARDS = [
    card("all right", "BEGIN:VCARD\nVERSION:3.0\nFN:Ines\nEND:VCARD\n"),
    card("never ends", "BEGIN:VCARD\nFN:x\n", "This is not a contact file we can read"),
    card("another ends", "BEGIN:VCARD\nBEGIN:VCARD\nEND:VEVENT", "This is not a contact file we can read"),
    card("too large", "BEGIN:VCARD\n" + "x" * 2_000_001, "too large (limit 2 MB)"),
]

CASES = [*BUNDLES, *ARCHIVES, *TABLES, *RESUMES, *CARDS]
