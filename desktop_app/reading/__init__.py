"""A document becomes text and text becomes listed requirements; it must know no store, no SQL and no Qt."""
