"""The text engine, the pages and the file; it must know nothing of SQL, of Qt or of what a brief is about."""
