"""Greenroom, the interview-preparation program: its rooms and its version; it must not import any room."""

__version__ = "0.1.0"
