"""Fill ``resources/fonts`` from the makers' files; only a developer runs this, the app and the tests never do.

    python packaging/cut_fonts.py FOLDER

FOLDER holds the unpacked sources that ``resources/fonts/README.md`` names. Files of script families are copied as they
are; the four Han families are cut to the characters their everyday national standards list, which takes them from
about 10 MB to 2 to 4 MB each. Afterwards ``catalogue.toml`` is written: which file covers which characters.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import uharfbuzz as hb

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
SCRIPTS = [
    "Arabic", "Hebrew", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu",
    "Kannada", "Malayalam", "Sinhala", "Thai", "Lao", "Khmer", "Myanmar", "Ethiopic", "Georgian", "Armenian",
]  # fmt: skip
SINGLES = ("NotoSans-Regular.ttf", "NotoSansMath-Regular.ttf", "NotoSansSymbols-Regular.ttf",
           "NotoSansSymbols2-Regular.ttf", "NotoEmoji_400Regular.ttf")  # fmt: skip
EXTRA = "…–—―‘’“”•·※→←↑↓€£¥₩℃№①②③④⑤⑥⑦⑧⑨⑩\u3000\u30fb\uff01\uff0c\uff1a\uff1b\uff1f\uff08\uff09〜～"


def standard(codec: str) -> set[int]:
    """Every character of a two-byte national standard, by Python's own table."""
    found = set()
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            try:
                sign = bytes((lead, trail)).decode(codec)
            except UnicodeDecodeError:
                continue
            found |= {ord(one) for one in sign}
    return found


def han_cuts() -> dict[str, tuple[str, int, set[int]]]:
    """New file name to (source file name, face number, characters to keep)."""
    common = set(range(0x20, 0x7F)) | {ord(sign) for sign in EXTRA}
    # Big5 puts the 5,401 everyday characters below lead byte C7; the rarer ones fall back to the other three families.
    everyday = {
        code
        for code in standard("big5")
        if code < 0x3400 or (chr(code) < "\uac00" and chr(code).encode("big5")[0] < 0xC7)
    }
    japanese = {ord(bytes((lead, trail)).decode("euc_jp"))
                for lead in range(0xA1, 0xF5) for trail in range(0xA1, 0xFF)
                if _decodes(bytes((lead, trail)), "euc_jp")}  # fmt: skip
    hangul = {*range(0xAC00, 0xD7A4), *range(0x1100, 0x1200), *range(0x3130, 0x3190)}
    kana = set(range(0x3040, 0x3100))
    return {
        "NotoSansSC-Regular-cut.ttf": ("NotoSansSC-Regular.ttf", 0, common | standard("gb2312")),
        "NotoSansTC-Regular-cut.otf": ("NotoSansCJK-Regular.ttc", 3, common | everyday | set(range(0x3105, 0x3130))),
        "NotoSansJP-Regular-cut.ttf": ("NotoSansJP-Regular.ttf", 0, common | japanese | kana),
        "NotoSansKR-Regular-cut.ttf": ("NotoSansKR-Regular.ttf", 0, common | standard("euc_kr") | hangul),
    }  # fmt: skip


def _decodes(data: bytes, codec: str) -> bool:
    try:
        return len(data.decode(codec)) == 1
    except UnicodeDecodeError:
        return False


def tags(names: str) -> set[int]:
    """OpenType tags as the numbers the library wants."""
    return {int.from_bytes(name.encode("ascii"), "big") for name in names.split()}


def cut(source: Path, number: int, keep: set[int], target: Path) -> None:
    """Write ``target`` with only the characters in ``keep``, without hints."""
    wanted = hb.SubsetInput()
    wanted.unicode_set.update(keep)
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NAME_LEGACY
    wanted.drop_table_tag_set.update(tags("DSIG BASE VORG vhea vmtx"))
    wanted.layout_feature_tag_set.difference_update(hb.Set(tags("vert vrt2 vkrn valt")))
    face = hb.subset(hb.Face(hb.Blob.from_file_path(str(source)), number), wanted)
    target.write_bytes(face.blob.data)


def found(folder: Path, name: str) -> Path:
    """The one file of that name below ``folder``."""
    places = sorted(folder.rglob(name))
    if not places:
        sys.exit(f"{name} is not below {folder}")
    return places[0]


def ranges(codes: set[int]) -> list[str]:
    """Characters as ascending hexadecimal ranges; gaps of up to 8 are bridged, the font's own table decides there."""
    runs: list[list[int]] = []
    for code in sorted(codes):
        if runs and code - runs[-1][1] <= 8:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return [f"{first:04X}-{last:04X}" for first, last in runs]


def write_catalogue() -> None:
    """List every fallback family with its files and what it covers, in the order in which they are asked."""
    lines = ["# Written by packaging/cut_fonts.py: which family is asked for which characters, in this order.", ""]
    families = [(script.lower(), f"NotoSans{script}-Regular.ttf", f"NotoSans{script}-Bold.ttf") for script in SCRIPTS]
    families += [(name.split("-")[0][8:].lower(), name, "") for name in han_cuts()]
    families += [("emoji", "NotoEmoji-Regular.ttf", "")]
    families += [(name.split("-")[0][4:].lower(), name, "") for name in SINGLES[:-1]]
    for family, regular, bold in families:
        codes = set(hb.Face(hb.Blob.from_file_path(str(FONTS / regular))).unicodes)
        if family != "sans":
            codes -= set(range(0x250))
        lines += ["[[family]]", f'name = "{family}"', f'regular = "{regular}"', f'bold = "{bold}"']
        text = ", ".join(f'"{run}"' for run in ranges(codes)) if family not in HAN else '"2E80-9FFF", "F900-FFEF"'
        if family == "kr":
            text = '"1100-11FF", "3130-318F", "AC00-D7A3", ' + text
        lines += [f"ranges = [{text}]", ""]
    (FONTS / "catalogue.toml").write_text("\n".join(lines), encoding="utf-8")


HAN = ("sc", "tc", "jp", "kr")


def main() -> None:
    """Copy, cut, list."""
    folder = Path(sys.argv[1])
    for script in SCRIPTS:
        for weight in ("Regular", "Bold"):
            shutil.copyfile(found(folder, f"NotoSans{script}-{weight}.ttf"), FONTS / f"NotoSans{script}-{weight}.ttf")
    for name in SINGLES:
        shutil.copyfile(found(folder, name), FONTS / name.replace("_400", "-"))
    for target, (source, number, keep) in han_cuts().items():
        cut(found(folder, source), number, keep, FONTS / target)
    write_catalogue()


if __name__ == "__main__":
    main()
