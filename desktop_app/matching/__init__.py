"""Requirement by example, ranked with reasons; it must know no store, no SQL and no Qt."""
