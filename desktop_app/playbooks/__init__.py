"""One TOML file per interviewer type becomes frozen dataclasses; it must know no store, no Qt and no type by name."""
