"""The file itself: tagged, outlined, linked, described, embedded, and the same every time."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest

from desktop_app.briefs.model import Cancelled, Edition, Options, Paper
from desktop_app.briefs.pdf.document import Document
from desktop_app.briefs.pdf.pen import Pen
from desktop_app.briefs.pdf.render import render
from tests.briefs.reading_back import every_name, links, parsed, read
from tests.briefs.samples import ARABIC, CHINESE, MAREN, MAREN_MANAGER, NORTHWIND, NORTHWIND_MANAGER, SAMPLES


def roles(data: bytes) -> list[str]:
    """Every role of the structure tree in reading order."""
    found: list[str] = []

    def walk(node: object) -> None:
        node = node.get_object()  # type: ignore[attr-defined]
        if isinstance(node, list):
            for kid in node:
                walk(kid)
        elif isinstance(node, dict) and "/S" in node:
            found.append(str(node["/S"])[1:])
            kids = node.get("/K", [])
            for kid in kids if isinstance(kids, list) else [kids]:
                walk(kid)

    walk(parsed(data).trailer["/Root"]["/StructTreeRoot"]["/K"])
    return found


def test_the_document_is_tagged_in_reading_order() -> None:
    data = render(NORTHWIND_MANAGER).data
    root = parsed(data).trailer["/Root"]
    assert str(root["/MarkInfo"]["/Marked"]) == "True"
    found = roles(data)
    assert found[0] == "Document"
    assert {"Sect", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Figure"} <= set(found)
    assert found.index("H1") < found.index("H2") < found.index("Table")
    assert found.count("H1") == 1
    assert found.count("TR") == 1 + len(NORTHWIND_MANAGER.matches)


def test_every_mark_on_a_page_is_in_the_tree() -> None:
    for brief in (NORTHWIND_MANAGER, ARABIC):
        reader = parsed(render(brief).data)
        numbers = reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
        for place, page in enumerate(reader.pages):
            content = page.get_contents().get_data().decode("latin-1")
            marks = sorted(int(number) for number in re.findall(r"/MCID (\d+)", content))
            assert marks == list(range(len(numbers[2 * place + 1])))
            opened = len(re.findall(r"\bB[DM]C\b", content))
            assert opened == len(re.findall(r"\bEMC\b", content))
            assert page["/StructParents"] == place
            assert page["/Tabs"] == "/S"


def test_a_group_in_which_nothing_was_drawn_is_not_in_the_tree_but_an_empty_cell_is() -> None:
    document = Document((300, 100), "en", NORTHWIND.prepared)
    document.describe(title="t", author="", subject="")
    document.begin_page()
    pen = Pen(document, {"ink": "000000"})
    with pen.group("Sect"), pen.group("TR"):
        with pen.group("TD"):
            pass
        with pen.group("Div"):
            pass
        with pen.one("Figure", "a dot"):
            pen.box(1, 1, 1, 1, "ink")
    document.end_page()
    assert roles(document.finish()) == ["Document", "Sect", "TR", "TD", "Figure"]


def test_pictures_have_descriptions() -> None:
    data = render(NORTHWIND_MANAGER).data
    found: list[str] = []

    def walk(node: object) -> None:
        node = node.get_object()  # type: ignore[attr-defined]
        if isinstance(node, dict) and "/S" in node:
            if node["/S"] == "/Figure":
                found.append(str(node["/Alt"]))
            kids = node.get("/K", [])
            for kid in kids if isinstance(kids, list) else [kids]:
                walk(kid)

    walk(parsed(data).trailer["/Root"]["/StructTreeRoot"]["/K"])
    assert "5′ Hello, 20′ Experience, 25′ Design, 10′ Your questions" in found
    assert {"strong", "partial", "gap"} <= set(found)
    assert any("zoom.example.com" in text for text in found)


def test_an_untagged_document_has_no_marks() -> None:
    data = render(NORTHWIND, Options(tagged=False)).data
    assert "/StructTreeRoot" not in every_name(data)
    assert b"BDC" not in parsed(data).pages[0].get_contents().get_data()


def test_outline_properties_and_viewer_settings() -> None:
    reader = parsed(render(NORTHWIND_MANAGER).data)
    titles = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert titles[0] == "Northwind Robotics – Senior Platform Engineer"
    assert "Stories to tell" in titles
    nested = next(entry for entry in reader.outline if isinstance(entry, list))
    assert [entry.title for entry in nested] == [
        f"{number}  {story.title}" for number, story in enumerate(NORTHWIND_MANAGER.stories, 1)
    ]
    assert reader.metadata.title == "Hiring manager interview – Northwind Robotics – Senior Platform Engineer"
    assert reader.metadata.author == "Sample Candidate"
    assert reader.metadata.creator == "Greenroom"
    assert reader.metadata.creation_date_raw.startswith("D:20260310")
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert str(root["/ViewerPreferences"]["/DisplayDocTitle"]).lower() == "true"
    assert root["/ViewerPreferences"]["/PrintScaling"] == "/None"


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, (595.28, 841.89)), (Paper.LETTER, (612, 792)), (Paper.PHONE, (280, 606))]
)
def test_pages_have_their_size(paper: Paper, size: tuple[float, float]) -> None:
    page = parsed(render(NORTHWIND, Options(paper=paper)).data).pages[0]
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(size, abs=0.01)


def test_links_and_story_jumps() -> None:
    data = render(NORTHWIND_MANAGER).data
    assert links(data) == ["https://zoom.example.com/j/123456789"]
    jumps = [
        str(reference.get_object()["/Dest"])
        for page in parsed(data).pages
        for reference in page.get("/Annots", [])
        if "/Dest" in reference.get_object()
    ]
    assert len(jumps) == sum(match.story > 0 for match in NORTHWIND_MANAGER.matches)


def test_the_same_brief_gives_the_same_bytes_in_any_process() -> None:
    code = (
        "import hashlib; from tests.briefs.samples import *; from desktop_app.briefs.pdf.render import render;"
        "print([hashlib.sha256(render(b).data).hexdigest() for b in (NORTHWIND_MANAGER, ARABIC, CHINESE)])"
    )
    ours = [hashlib.sha256(render(brief).data).hexdigest() for brief in (NORTHWIND_MANAGER, ARABIC, CHINESE)]
    for seed in ("1", "77"):
        found = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True,
            env={"PYTHONHASHSEED": seed, "PATH": "", "PYTHONPATH": "."},
        )  # fmt: skip
        assert found.stdout.strip() == str(ours)


def test_different_briefs_are_different_documents() -> None:
    one = parsed(render(NORTHWIND).data).trailer["/ID"][0]
    two = parsed(render(replace(NORTHWIND, goal="another")).data).trailer["/ID"][0]
    assert one != two


@pytest.mark.parametrize("name", SAMPLES)
def test_another_reader_finds_no_fault(name: str, tmp_path: object) -> None:
    if not shutil.which("qpdf"):
        pytest.skip("qpdf is not on this machine")
    file = tmp_path / "brief.pdf"  # type: ignore[operator]
    file.write_bytes(render(SAMPLES[name]).data)
    found = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.parametrize("name", SAMPLES)
def test_poppler_sees_tags_and_embedded_fonts(name: str, tmp_path: object) -> None:
    if not shutil.which("pdffonts"):
        pytest.skip("poppler's tools are not on this machine")
    file = tmp_path / "brief.pdf"  # type: ignore[operator]
    file.write_bytes(render(SAMPLES[name]).data)
    info = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Tagged:\s+yes", info)
    fonts = subprocess.run(["pdffonts", str(file)], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert fonts
    assert all(re.search(r"\s+yes\s+yes\s+yes\s+\d+\s+\d+$", line) for line in fonts), fonts


def test_files_stay_small() -> None:
    assert len(render(NORTHWIND).data) < 60_000
    assert len(render(NORTHWIND_MANAGER).data) < 60_000
    assert len(render(ARABIC).data) < 60_000
    assert len(render(CHINESE).data) < 130_000


def test_a_long_document_tells_its_progress_and_can_be_stopped() -> None:
    study = Options(edition=Edition.STUDY)
    told: list[tuple[int, int]] = []

    def watch(page: int, pages: int) -> bool:
        told.append((page, pages))
        return True

    made = render(MAREN_MANAGER, study, watch)
    assert told == [(page, made.pages) for page in range(1, made.pages + 1)]
    with pytest.raises(Cancelled):
        render(MAREN_MANAGER, study, lambda page, pages: page < 2)
    assert render(MAREN_MANAGER, study).data == made.data


def test_page_numbers_and_running_heads() -> None:
    made = render(NORTHWIND_MANAGER)
    text = read(made.data)
    assert "Page 1 of 2" in text
    assert "Page 2 of 2" in text
    assert text.count("not for sharing") == 2
    assert "Northwind Robotics" in text.split("Page 1 of 2")[1]


def test_the_glance_and_the_manager_pages_show_no_pay() -> None:
    for options in (Options(edition=Edition.GLANCE), Options()):
        brief = replace(MAREN_MANAGER, facts=MAREN.facts) if options.edition is Edition.BRIEF else MAREN
        assert "58,000" not in read(render(brief, options).data)
    assert "58,000" in read(render(MAREN).data)


def test_a_document_without_a_title_still_has_its_pages() -> None:
    bare = replace(
        NORTHWIND, masthead=replace(NORTHWIND.masthead, kind="", company="", role=""), prepared=date(2026, 1, 2)
    )
    assert render(bare).pages == 1
