"""What pages need at first use is read in a thread once the store stands, and is then there without reading."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import QObject

from desktop_app.coaching.rulebook import rulebook
from desktop_app.matching.facts_phrases import phrases
from desktop_app.matching.facts_read import needs
from desktop_app.matching.lexicon import lexicon
from desktop_app.ui.frame import warming


def test_every_piece_can_be_read_and_the_matrix_finds_its_words_there(tmp_path):
    for piece in warming.pieces(tmp_path):
        piece()
    kept = (lexicon, rulebook, phrases)
    before = [each.cache_info().misses for each in kept]
    lexicon("en")
    rulebook()
    needs("Two years, fluent German, a clearance, a nursing licence")
    assert [each.cache_info().misses for each in kept] == before


def test_no_class_of_a_widget_is_made_in_the_thread(tmp_path):
    """Qt's classes made outside the thread of the window end the program now and then."""
    told = (
        "import sys; from pathlib import Path; from desktop_app.ui.frame import warming; before = set(sys.modules)\n"
        f"for piece in warming.pieces(Path({str(tmp_path)!r})): piece()\n"
        "print([name for name in set(sys.modules) - before if name.startswith(('desktop_app.ui', 'PySide6'))])"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_it_reads_once_in_a_thread_and_leaves_the_turns_as_they_were(qtbot):
    turn, read, parent = sys.getswitchinterval(), [], QObject()

    def broken():
        raise OSError("the word list is gone")

    warm = warming.Warming((broken, lambda: read.append(sys.getswitchinterval())), parent, rest=0)
    with qtbot.waitSignal(warm.ended, timeout=5_000):
        warm.begin()
    warm.begin()
    assert len(read) == 1
    assert read[0] < turn
    assert sys.getswitchinterval() == turn


def test_it_stops_when_the_program_ends(qtbot):
    read, parent = [], QObject()
    warm = warming.Warming((lambda: read.append(1),), parent, rest=0)
    warm.begin()
    warm.stop()
    qtbot.wait(30)
    assert read == []
