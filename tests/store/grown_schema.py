"""The small schema two structures later, and the steps that lead there: a plain one and the dangerous kind."""

from __future__ import annotations

from small_schema import SMALL
from sqlalchemy import Column, MetaData, Table, Text, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from desktop_app.store.migrations.run import rebuild_table
from desktop_app.store.schema import Schema


def grown() -> MetaData:
    """The small schema with a column more on ``shelf`` and ``book``, and a table more."""
    metadata = MetaData(naming_convention=SMALL.metadata.naming_convention)
    for table in SMALL.metadata.tables.values():
        table.to_metadata(metadata)
    metadata.tables["page"].append_column(Column("mark", Text))
    metadata.tables["shelf"].append_column(Column("room", Text, nullable=False, server_default=text("''")))
    Table("label", metadata, Column("word", Text, primary_key=True), sqlite_strict=True)
    return metadata


GROWN = grown()


def ddl(table, name=None):
    made = str(CreateTable(GROWN.tables[table]).compile(dialect=sqlite.dialect()))
    return made.replace(f"CREATE TABLE {table}", f"CREATE TABLE {name}") if name else made


def add_column(raw):
    raw.execute("ALTER TABLE page ADD COLUMN mark TEXT")


def rebuild_the_parent(raw):
    """The dangerous kind: a table whose children say ON DELETE CASCADE gets another definition."""
    columns = [(name, f'"{name}"') for name in ("id", "name", "weight", "picture")]
    rebuild_table(raw, "shelf", ddl("shelf", "shelf_new"), [*columns, ("room", "'study'")])
    raw.execute(ddl("label"))
    for index in GROWN.tables["shelf"].indexes:
        raw.execute(str(CreateIndex(index).compile(dialect=sqlite.dialect())))


STEPS = {1: add_column, 2: rebuild_the_parent}
THIRD = Schema(GROWN, 3, STEPS)
