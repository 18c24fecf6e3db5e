"""What pages need at first use is read in a thread once the store stands, and is then there without reading."""

from __future__ import annotations

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
    assert all(f"desktop_app.ui.pages.{name}" in sys.modules for name in warming.PAGES)


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
