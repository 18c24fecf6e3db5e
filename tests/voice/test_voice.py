"""One's own voice: measured from samples, kept as files, recorded and played on a virtual device, refused in words."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import wave
from array import array
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import UserError
from desktop_app.voice.device import Player, Recorder, refused
from desktop_app.voice.keeping import Recordings
from desktop_app.voice.measure import measured
from tests import virtual_sound

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
RATE = virtual_sound.RATE


def test_length_and_pauses_come_from_the_samples():
    found = measured(virtual_sound.speech(), RATE)
    assert found.seconds == pytest.approx(7.0)
    [(start, end)] = found.pauses
    assert (start, end) == (pytest.approx(1.5, abs=0.06), pytest.approx(3.5, abs=0.06))
    assert found.longest == pytest.approx(2.0, abs=0.1)
    assert not found.silent


def test_quiet_before_and_after_is_no_pause():
    found = measured(virtual_sound.speech(((3, 0.0), (1, 200.0), (3, 0.0))), RATE)
    assert found.pauses == ()
    assert found.longest == 0
    assert (found.begins, found.ends) == (pytest.approx(3, abs=0.06), pytest.approx(4, abs=0.06))


@pytest.mark.parametrize("samples", [b"", b"\x00" * 32_000, array("h", [40, -40] * 8000).tobytes(), b"\x01"])
def test_hum_and_nothing_are_silence(samples):
    assert measured(samples, RATE).silent


@given(st.binary(max_size=4000), st.integers(1, 48_000))
def test_any_samples_can_be_measured(samples, rate):
    found = measured(samples, rate)
    assert 0 <= found.begins <= found.ends <= found.seconds + 1e-9
    assert all(end - start >= 1 - 1e-9 for start, end in found.pauses)


def test_a_quiet_voice_has_the_same_pauses_as_a_loud_one():
    quiet = array("h", (value // 12 for value in memoryview(virtual_sound.speech()).cast("h")))
    assert len(measured(quiet.tobytes(), RATE).pauses) == 1


def test_recordings_are_kept_read_deleted_and_had_back_for_a_month(tmp_path):
    kept = Recordings(tmp_path)
    name = kept.keep(virtual_sound.speech(), RATE, NOW)
    assert name == "take-20260310-120000-000000.wav"
    with wave.open(str(tmp_path / "recordings" / name)) as file:
        assert (file.getnframes(), file.getframerate()) == (7 * RATE, RATE)
    assert kept.read(name) == (virtual_sound.speech(), RATE)
    kept.delete(name)
    assert not (tmp_path / "recordings" / name).exists()
    assert kept.read(name)[1] == RATE  # undo asks for it again
    kept.delete(name)
    assert kept.clear_old(datetime.now(UTC)) == 0
    assert kept.clear_old(datetime.now(UTC) + timedelta(days=31)) == 1
    with pytest.raises(UserError, match="not there any more"):
        kept.read(name)
    kept.delete(name)


def test_no_name_leads_out_of_the_folder_and_no_other_file_is_played(tmp_path):
    kept = Recordings(tmp_path)
    assert kept.clear_old(NOW) == 0
    (tmp_path / "greenroom.db").write_text("all I have", encoding="utf-8")
    kept.delete("../greenroom.db")
    assert (tmp_path / "greenroom.db").exists()
    (tmp_path / "recordings").mkdir()
    (tmp_path / "recordings" / "x.wav").write_bytes(b"RIFF, or so")
    with pytest.raises(UserError):
        kept.read("x.wav")
    with wave.open(str(tmp_path / "recordings" / "two.wav"), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(b"\x00" * 8)
    with pytest.raises(UserError):
        kept.read("two.wav")


def test_a_full_disk_is_said_in_words(tmp_path):
    (tmp_path / "recordings").write_text("a file in the way", encoding="utf-8")
    with pytest.raises(UserError, match="could not be written"):
        Recordings(tmp_path).keep(b"", RATE, NOW)


def test_a_virtual_microphone_is_recorded_and_measured():
    virtual_sound.needed()
    recorder = Recorder(longest=7.0)
    recorder.start()
    assert recorder.is_running
    until = time.monotonic() + 10
    while recorder._size < recorder._most and time.monotonic() < until:
        time.sleep(0.005)
    samples = recorder.stop()
    assert not recorder.is_running
    assert len(samples) == 7 * RATE * 2  # the limit holds, however fast the device is
    assert len(measured(samples, RATE).pauses) == 1


def test_what_is_played_comes_out_of_a_virtual_loudspeaker():
    folder = virtual_sound.needed()
    ended = []
    player = Player(lambda: ended.append(1))
    player.start(virtual_sound.speech(((0.3, 200.0),)), RATE)
    until = time.monotonic() + 10
    while not ended and time.monotonic() < until:
        time.sleep(0.005)
    player.stop()
    player.stop()
    assert ended
    assert not player.is_running
    heard = (folder / "out.raw").read_bytes()
    assert max(memoryview(heard[: len(heard) // 2 * 2]).cast("h")) > 3000


RECORD = """
import sys
from desktop_app.errors import UserError
from desktop_app.voice.device import Player, Recorder
for act in (lambda: Recorder().start(), lambda: Player(print).start(b"", 16000)):
    try:
        act()
    except UserError as said:
        print(said)
"""


def said(tmp_path, before="", **env):
    done = subprocess.run(
        [sys.executable, "-c", before + RECORD], capture_output=True, text=True, timeout=60, check=True,
        env={**os.environ, **env},
    )  # fmt: skip
    return done.stdout.splitlines()


def test_without_the_part_it_says_how_to_get_it(tmp_path):
    lines = said(tmp_path, "import sys; sys.modules['sounddevice'] = None\n")
    assert len(lines) == 2
    assert lines[0].startswith("Recording needs a part that is not installed. Rehearsing works without it.")


def test_without_the_systems_library_it_names_it(tmp_path):
    (tmp_path / "sounddevice.py").write_text("raise OSError('PortAudio library not found')", encoding="utf-8")
    lines = said(tmp_path, f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n")
    assert "PortAudio is not on this computer" in lines[0]


def test_without_a_device_it_says_so(tmp_path):
    virtual_sound.needed()
    if Path("/proc/asound/cards").exists():
        pytest.skip("this computer has a sound card")
    lines = said(tmp_path, ALSA_CONFIG_PATH=virtual_sound.SYSTEM)
    assert lines[0] == "No microphone was found. Rehearsing works without it. Plug one in and try again."
    assert lines[1].startswith("No loudspeaker was found.")


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (OSError("Error opening RawInputStream: Device unavailable [PaErrorCode -9985]", -9985), "taken by another"),
        (OSError("Device or resource busy"), "taken by another"),
        (OSError("Error querying device -1"), "No microphone was found"),
        (OSError("Invalid device", -9996), "No microphone was found"),
        (ValueError("who knows"), "could not be opened"),
    ],
)
def test_every_refusal_is_one_sentence_with_a_way_on(failure, words):
    told = refused(failure, "microphone")
    assert words in told.happened
    assert told.safe
    assert told.remedy
