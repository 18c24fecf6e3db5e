from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from desktop_app.store import places
from desktop_app.store.places import Where

HOME = Path("/home/anna")
NOTHING: dict[str, str] = {}


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/home/anna/Dropbox/greenroom", "Dropbox"),
        ("/home/anna/Dropbox (Personal)/jobs", "Dropbox"),
        ("/home/anna/OneDrive/Documents", "OneDrive"),
        ("/home/anna/OneDrive - Brightwell Clinics/jobs", "OneDrive"),
        ("/Users/anna/Library/CloudStorage/OneDrive-Personal/jobs", "OneDrive"),
        ("/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/jobs", "iCloud Drive"),
        ("/home/anna/iCloudDrive/jobs", "iCloud Drive"),
        ("/home/anna/Google Drive/jobs", "Google Drive"),
        ("/Users/anna/Library/CloudStorage/GoogleDrive-anna@example.org/My Drive", "Google Drive"),
        ("/home/anna/Nextcloud/jobs", "Nextcloud"),
        ("/home/anna/Box/jobs", "Box"),
        ("/home/anna/Box Sync/jobs", "Box"),
        ("/home/anna/pCloudDrive/jobs", "pCloud"),
        ("/home/anna/Syncthing/jobs", "Syncthing"),
        ("/Users/anna/Library/CloudStorage/Koofr/jobs", "Koofr"),
    ],
)
def test_synced_folders_are_known_by_name(path, name):
    found = places.look(Path(path), home=HOME, variables=NOTHING, mounts=[("/", "ext4")])
    assert (found.where, found.name) == (Where.SYNCED, name)
    assert name in found.warning()
    assert found.warning().count(".") == 2


@pytest.mark.parametrize(
    ("mark", "name"), [(".stfolder", "Syncthing"), (".dropbox", "Dropbox"), (".nextcloudsync.log", "Nextcloud")]
)
def test_synced_folders_are_known_by_what_the_client_leaves_in_them(tmp_path, mark, name):
    (tmp_path / mark).mkdir()
    found = places.look(tmp_path / "deep" / "down", home=HOME, variables=NOTHING, mounts=[])
    assert found.name == name


def test_a_synced_folder_of_any_name_is_known_by_the_systems_variable(tmp_path):
    found = places.look(tmp_path / "x", home=HOME, variables={"OneDriveCommercial": str(tmp_path)}, mounts=[])
    assert found.name == "OneDrive"


@pytest.mark.parametrize(
    ("path", "mounts", "where"),
    [
        ("\\\\server\\share\\jobs", [], Where.NETWORK),
        ("//server/share/jobs", [], Where.NETWORK),
        ("/mnt/team/jobs", [("/", "ext4"), ("/mnt/team", "nfs4")], Where.NETWORK),
        ("/mnt/team/jobs", [("/", "ext4"), ("/mnt/team", "cifs")], Where.NETWORK),
        ("/mnt/team/jobs", [("/", "ext4"), ("/mnt", "fuse.sshfs"), ("/mnt/team", "fuse.rclone")], Where.NETWORK),
        ("/media/anna/STICK/jobs", [("/", "ext4"), ("/media/anna/STICK", "vfat")], Where.REMOVABLE),
        ("/run/media/anna/STICK", [("/", "ext4")], Where.REMOVABLE),
        ("/Volumes/STICK/jobs", [], Where.REMOVABLE),
        ("/drive/jobs", [("/drive", "removable")], Where.REMOVABLE),
    ],
)
def test_network_drives_and_sticks_are_known(path, mounts, where):
    found = places.look(
        PurePosixPath(path) if path.startswith("//") else Path(path), home=HOME, variables=NOTHING, mounts=mounts
    )
    assert found.where is where
    assert "library" in found.warning()


@pytest.mark.parametrize(
    "path",
    [
        "/home/anna/.local/share/Greenroom", "/home/anna/Documents/boxing/Dropboxes", "/home/anna/jobs/Box",
        "/home/anna", "/home/anna/mega-corp", "/srv/onedriver", "/nfs/local",
    ],
)  # fmt: skip
def test_an_ordinary_folder_is_ordinary(path):
    assert places.look(Path(path), home=HOME, variables=NOTHING, mounts=[("/", "ext4"), ("/home", "btrfs")]) is None


def test_this_computers_own_mounts_can_be_read(tmp_path):
    places.look(tmp_path)


@pytest.mark.parametrize(
    "name",
    [
        "greenroom (Anna's conflicted copy 2026-03-01).db", "greenroom.sync-conflict-20260301-180200-ABCDEFG.db",
        "greenroom (1).db", "greenroom-LAPTOP.db", "greenroom 2.db", "greenroom (conflicted copy 2026-03-01 180200).db",
    ],
)  # fmt: skip
def test_conflict_copies_are_listed(tmp_path, name):
    for other in ("greenroom.db", "greenroom.db-wal", "greenroom.lock", "notes.db", "greenroom.log"):
        (tmp_path / other).touch()
    assert places.conflict_copies(tmp_path) == []
    (tmp_path / name).touch()
    assert places.conflict_copies(tmp_path) == [tmp_path / name]
    assert places.conflict_copies(tmp_path / "absent") == []
