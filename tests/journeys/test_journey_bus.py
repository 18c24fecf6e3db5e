"""The whole journey through the real accessibility bus, by names alone: what a screen reader hears and does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.briefs.preview import text_of
from desktop_app.records import evidence, examples, followups, interviews, opportunities, requirements
from desktop_app.store.database import Database
from tests.journeys.journey_material import OWN, same_words, write_posting

pytestmark = [pytest.mark.journey, pytest.mark.slow]

ROOT = Path(__file__).resolve().parents[2]
READER = Path(__file__).with_name("bus_reader.py")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
LAUNCHER = next((path for path in map(Path, LAUNCHERS) if path.is_file()), None)
SYSTEM = Path("/usr/bin/python3")
SESSION = """
{launcher} --launch-immediately & bus=$!
sleep 1
{python} -m desktop_app --data {data} & program=$!
{system} {reader} {posting} {target}; code=$?
sleep 1
kill $program; wait $program 2>/dev/null; kill $bus
exit $code
"""


def missing():
    """What of the bus is not on this machine; all of it comes from the Debian packages named."""
    lacks = [name for name in ("dbus-run-session", "xvfb-run", "xauth") if shutil.which(name) is None]
    if LAUNCHER is None:
        lacks.append("at-spi2-core")
    asked = [str(SYSTEM), "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    if not SYSTEM.exists() or subprocess.run(asked, capture_output=True, check=False).returncode:
        lacks.append("python3-gi gir1.2-atspi-2.0")
    return lacks


def test_a_screen_reader_goes_the_whole_way_from_a_posting_to_the_thank_you(tmp_path):
    lacks = missing()
    if lacks:
        pytest.skip(f"not on this machine: {', '.join(lacks)}")
    data, target = tmp_path / "data", tmp_path / "brief.pdf"
    posting = write_posting(tmp_path / "posting.txt", OWN)
    line = SESSION.format(
        launcher=LAUNCHER,
        python=sys.executable,
        data=data,
        system=SYSTEM,
        reader=READER,
        posting=posting,
        target=target,
    )
    kept = {
        name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY", "PYTHONPATH")
    }
    done = subprocess.run(
        ["dbus-run-session", "--", "xvfb-run", "-a", "sh", "-c", line],
        cwd=ROOT, env={**kept, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}, capture_output=True, text=True, check=False,
        timeout=180,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-3000:]
    assert same_words("Saturday queue") in same_words(text_of(target.read_bytes()))
    with Database.open(data) as database, database.read() as session:
        example = examples.titled(session, "Saturday queue")
        assert example is not None
        assert examples.of_id(session, example).truth
        (post,) = opportunities.in_list(session)
        (link,) = evidence.of_opportunity(session, post.id)
        assert (link.kind, link.example_id) == ("exact", example)
        levels = {row.text: row.level for row in requirements.of_opportunity(session, post.id)}
        assert levels["A first-aid certificate"] == "must"
        (talk,) = interviews.stage_map(session, post.id)
        assert interviews.row_of(session, talk.id).brief_printed_at is not None
        kept_notes = [(row.kind, row.state) for row in followups.of_interview(session, talk.id)]
        assert ("thanks", "sent") in kept_notes
