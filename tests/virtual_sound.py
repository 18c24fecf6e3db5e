"""A microphone and a loudspeaker made of files (ALSA's file and null plug-ins), and a voice made of sines for it."""

from __future__ import annotations

import functools
import math
import os
import sys
import tempfile
from array import array
from pathlib import Path

import pytest

RATE = 16_000
SPEECH = ((1.5, 170.0), (2.0, 0.0), (2.5, 210.0), (0.4, 0.0), (0.6, 190.0))
"""Stretches of (seconds, pitch): speaking, a pause of two seconds, speaking, a breath, speaking; seven in all."""

_ALSA = Path("/usr/share/alsa/alsa.conf")
SYSTEM = str(_ALSA)
"""The configuration of the system itself, without our device."""


def speech(stretches=SPEECH):
    """A voice as 16-bit samples: syllables of a pitch with its overtones, four a second; pitch 0 is quiet with hum."""
    values = array("h")
    for seconds, pitch in stretches:
        for at in range(round(seconds * RATE)):
            moment = at / RATE
            loud = 0.55 + 0.45 * math.cos(2 * math.pi * 4 * moment)
            tone = sum(math.sin(2 * math.pi * pitch * n * moment) / n for n in (1, 2, 3)) if pitch else 0.0
            values.append(round(9000 * loud * tone / 1.8) + (at % 7) * 5)
    return values.tobytes()


@functools.cache
def configuration():
    """An ALSA configuration whose default device hears the voice and writes what is played into a file."""
    folder = Path(tempfile.mkdtemp(prefix="virtual-sound-"))
    (folder / "in.raw").write_bytes(speech())
    (folder / "alsa.conf").write_text(
        _ALSA.read_text(encoding="utf-8")
        + f"""
pcm.!default {{ type file slave.pcm "null" file "{folder / "out.raw"}" infile "{folder / "in.raw"}" format "raw" }}
pcm.null {{ type null }}
ctl.!default {{ type null }}
""",
        encoding="utf-8",
    )
    return folder


def needed():
    """Skip, saying why, where no virtual device can be had; otherwise make it the default of this process."""
    if not sys.platform.startswith("linux") or not _ALSA.exists():
        pytest.skip("virtual sound devices are made with ALSA, which is not here")
    os.environ["ALSA_CONFIG_PATH"] = str(configuration() / "alsa.conf")
    try:
        import sounddevice
    except (ImportError, OSError) as missing:
        pytest.skip(f"no sounddevice or PortAudio here: {missing}")
    if not any(each["max_input_channels"] for each in sounddevice.query_devices()):
        pytest.skip("PortAudio does not see the virtual device")
    return configuration()
