"""The Linux packages of a frozen folder: tar.gz, .deb and AppDir; it must build nothing that it does not also try.

Used by ``package.py``. All three carry the same tree; times and owners in them are fixed, so that the same source
makes the same files.
"""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from pathlib import Path

import licences
import manual

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
APPSTREAM = "app.greenroom.Greenroom.metainfo.xml"
OPTIONAL = ("platformthemes/libqgtk3", "printsupport/", "wayland", "Wayland", "WlShell", "xcbglintegrations/")
"""Parts of Qt that work where their library is there and are passed over where it is not: recommended, not needed."""
RECOMMENDED = (
    "libwayland-client0, libwayland-cursor0, libgtk-3-0 | libgtk-3-0t64, libcups2 | libcups2t64, xdg-desktop-portal"
)
"""Their packages: Wayland, the dark mode and file dialogs of GNOME, printers, file dialogs of any desktop."""


def moment() -> datetime:
    """The moment of the source: SOURCE_DATE_EPOCH, else its last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if not given:
        asked = ["git", "log", "-1", "--format=%ct"]
        given = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip() or "0"
    return datetime.fromtimestamp(int(given), UTC)


def machine() -> str:
    """The architecture as Debian calls it."""
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())


def draw_icons(target: Path) -> None:
    """The icon in the sizes of a desktop, drawn from the one SVG by Qt."""
    code = (
        "import sys; from PySide6.QtGui import QGuiApplication, QImage, QPainter; "
        "from PySide6.QtSvg import QSvgRenderer; app = QGuiApplication([]); drawing = QSvgRenderer(sys.argv[1])\n"
        "for size in (48, 64, 128, 256):\n"
        "    image = QImage(size, size, QImage.Format.Format_ARGB32); image.fill(0); painter = QPainter(image)\n"
        "    drawing.render(painter); painter.end(); image.save(f'{sys.argv[2]}/{size}.png')\n"
    )
    target.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    icon = str(ROOT / "resources" / "icons" / "greenroom.svg")
    subprocess.run([sys.executable, "-c", code, icon, str(target)], check=True, env=environment)


def lay_share(share: Path, version: str) -> None:
    """What a desktop wants to know: entry, icons, AppStream, MIME type, manual page, licences, changes."""
    icons = ROOT / "build" / "icons"
    draw_icons(icons)
    for size in (48, 64, 128, 256):
        place(icons / f"{size}.png", share / f"icons/hicolor/{size}x{size}/apps/greenroom.png")
    place(ROOT / "resources/icons/greenroom.svg", share / "icons/hicolor/scalable/apps/greenroom.svg")
    place(HERE / "linux/greenroom.desktop", share / "applications/greenroom.desktop")
    place(HERE / "linux/greenroom-mime.xml", share / "mime/packages/greenroom.xml")
    about = (HERE / "linux" / APPSTREAM).read_text(encoding="utf-8")
    about = about.replace("@VERSION@", version).replace("@DATE@", f"{moment():%Y-%m-%d}")
    (share / "metainfo").mkdir(parents=True)
    (share / "metainfo" / APPSTREAM).write_text(about, encoding="utf-8")
    pack(manual.page(moment()).encode(), share / "man/man1/greenroom.1.gz")
    pack((ROOT / "CHANGELOG.md").read_bytes(), share / "doc/greenroom/changelog.gz")
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    parts = (ROOT / "build/licences/licences.txt").read_text(encoding="utf-8")
    whole = f"Greenroom\n\n{licence}\n\nGreenroom is shipped with these parts of others:\n\n{parts}"
    (share / "doc/greenroom/copyright").write_text(whole, encoding="utf-8")


def place(source: Path, target: Path) -> None:
    """Copy one file, making its folder."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def pack(data: bytes, target: Path) -> None:
    """Write gzip without name and time in it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(data, 9, mtime=0))


def make_tar(frozen: Path, dist: Path, version: str) -> Path:
    """The folder that runs from anywhere, as tar.gz."""
    name = f"greenroom-{version}-linux-{platform.machine()}"
    tree = ROOT / "build" / "tar" / name
    shutil.rmtree(tree.parent, ignore_errors=True)
    shutil.copytree(frozen, tree, symlinks=True)
    lay_share(tree / "share", version)
    shutil.copyfile(HERE / "linux" / "README.txt", tree / "README.txt")
    target = dist / f"{name}.tar.gz"

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = int(moment().timestamp())
        return member

    with (
        target.open("wb") as file,
        gzip.GzipFile("", "wb", 6, file, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path in (tree, *sorted(tree.rglob("*"))):
            archive.add(path, f"{name}/{path.relative_to(tree)}".removesuffix("/."), recursive=False, filter=plain)
    return target


def programs_in(folder: Path) -> list[Path]:
    """Every program and library in a folder."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    found.append(path)
    return found


def depends(installed: Path) -> str:
    """The Debian packages needed, with versions, read from the programs themselves by dpkg-shlibdeps."""
    files = [path for path in programs_in(installed) if not any(part in str(path) for part in OPTIONAL)]
    scratch = ROOT / "build" / "shlibdeps"
    (scratch / "debian").mkdir(parents=True, exist_ok=True)
    (scratch / "debian/control").write_text("Source: greenroom\n\nPackage: greenroom\nArchitecture: any\n")
    own = sorted({path.parent for path in programs_in(installed)})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *(f"-l{folder}" for folder in own)]
    done = subprocess.run([*command, *map(str, files)], cwd=scratch, capture_output=True, text=True, check=False)
    if done.returncode:
        errors = [line for line in done.stderr.splitlines() if ": error:" in line]
        sys.exit("packaging: the libraries that the .deb needs could not be told\n" + "\n".join(errors))
    needed = dict(line.split("=", 1) for line in done.stdout.splitlines())["shlibs:Depends"].split(", ")
    shipped = set(licences.owners(installed / "_internal"))
    return ", ".join(each for each in needed if each.split()[0] not in shipped)


def make_deb(frozen: Path, dist: Path, version: str) -> Path:
    """The Debian package."""
    tree = ROOT / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    installed = tree / "usr/lib/greenroom"
    shutil.copytree(frozen, installed, symlinks=True)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/greenroom").symlink_to("../lib/greenroom/greenroom")
    lay_share(tree / "usr/share", version)
    control = tree / "DEBIAN"
    control.mkdir()
    needed = depends(installed)
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    (control / "control").write_text(
        f"Package: greenroom\nVersion: {version}\nArchitecture: {machine()}\nSection: misc\nPriority: optional\n"
        "Maintainer: The Greenroom authors <greenroom@localhost>\n"
        f"Installed-Size: {size}\nDepends: {needed}\nRecommends: {RECOMMENDED}\n"
        "Description: prepare for the interview you are about to walk into\n"
        " Greenroom reads a posting into its listed requirements, helps you write true\n"
        " examples that prove them, prepares you for the person you will meet, and\n"
        " prints a brief you can carry. It works offline and opens no connection.\n",
        encoding="utf-8",
    )
    shutil.copy(HERE / "linux" / "postrm", control / "postrm")
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    target = dist / f"greenroom_{version}_{machine()}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(int(moment().timestamp()))}
    command = ["fakeroot", "dpkg-deb", "-Zxz", "-z9", "--root-owner-group", "--build", str(tree), str(target)]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return target


def make_appdir(frozen: Path, dist: Path, version: str) -> Path:
    """The AppDir and its squashfs payload; the AppImage runtime is put before it by the CI workflow."""
    tree = ROOT / "build" / "Greenroom.AppDir"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(frozen, tree / "usr/lib/greenroom", symlinks=True)
    lay_share(tree / "usr/share", version)
    (tree / "AppRun").symlink_to("usr/lib/greenroom/greenroom")
    shutil.copyfile(HERE / "linux/greenroom.desktop", tree / "greenroom.desktop")
    shutil.copyfile(ROOT / "resources/icons/greenroom.svg", tree / "greenroom.svg")
    (tree / ".DirIcon").symlink_to("usr/share/icons/hicolor/256x256/apps/greenroom.png")
    target = dist / f"greenroom-{version}-{platform.machine()}.squashfs"
    target.unlink(missing_ok=True)
    seconds = str(int(moment().timestamp()))
    command = ["mksquashfs", str(tree), str(target), "-root-owned", "-noappend", "-quiet", "-no-progress", "-comp",
               "zstd", "-mkfs-time", seconds, "-all-time", seconds]  # fmt: skip
    subprocess.run(command, check=True)
    return target


def check_desktop_files(share: Path) -> None:
    """Have the desktop's own tools judge the entry and the AppStream text."""
    subprocess.run(["desktop-file-validate", str(share / "applications/greenroom.desktop")], check=True)
    subprocess.run(["appstreamcli", "validate", "--no-net", str(share / "metainfo" / APPSTREAM)], check=True)
