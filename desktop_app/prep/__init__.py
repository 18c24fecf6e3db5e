"""Thinking across records: coverage, readiness, today, carry-over, rehearsal; it must know no Qt."""
