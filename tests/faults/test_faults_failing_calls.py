"""The Nth disk call fails, for every N to the end of a script: no damage, no loss, and the person's own words."""

from __future__ import annotations

import random
import shutil

import pytest
from test_faults_kill import pairs

from desktop_app.store import backups, check

pytestmark = [pytest.mark.fault, pytest.mark.timeout(3600)]

KINDS = {1: "EIO once", 2: "EIO for good", 3: "ENOSPC after half a write", 4: "ENOSPC for good"}
REFUSED, OURS = 3, 9


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: KINDS[kind].replace(" ", "-"))
def test_every_call_fails_once(watched_server, tmp_path, full, record, kind):
    whole = tmp_path / "whole"
    done = watched_server.run("everything", whole, fail_at=1_000_000)
    assert done.code == 0, done
    calls = int(done.acks[-1].removeprefix("calls "))
    chosen = range(1, calls + 1) if full else sorted(random.Random(kind).sample(range(1, calls + 1), 7))
    told = 0
    for number in chosen:
        folder = tmp_path / f"data{number}"
        folder.mkdir()
        done = watched_server.run("everything", folder, fail_at=number, fail_kind=kind)
        assert done.code in (0, REFUSED), (number, done)
        told += any(ack.startswith("! ") for ack in done.acks)
        for ack in done.acks:
            if ack.startswith("! "):
                assert ack.count(". ") >= 1, ack
        if (folder / "greenroom.db").exists():
            assert check.full(folder / "greenroom.db").whole
        examples, posts = pairs(folder)
        assert examples == posts
        assert done.numbers <= examples, (number, done)
        for backup in backups.all_in(folder / "backups"):
            assert backups.verify(backup.path).whole
        shutil.rmtree(folder)
    record(len(chosen), f"of {calls} calls: 0 damaged, 0 acknowledged lost, {told} told to the person")
