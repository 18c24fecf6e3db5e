"""The coach's rules over examples, coverage and notes; it must know no store, no SQL and no Qt."""
