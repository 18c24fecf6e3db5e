"""The SQLite file: models, reading, writing with undo, migrations, backups, search; it must know no Qt."""
