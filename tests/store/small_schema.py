"""A small schema with every shape the mechanics must carry: cascade, set null, unique, cache, collation, all types."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import BLOB, REAL, CheckConstraint, ForeignKey, Integer, MetaData, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column

from desktop_app.store.models.base import NAMES, STRICT
from desktop_app.store.schema import Schema


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True):
    metadata = MetaData(naming_convention=NAMES)
    __table_args__: ClassVar[Any] = STRICT
    id: Mapped[int] = mapped_column(Integer, primary_key=True, init=False, sort_order=-1)


class Shelf(Base):
    __tablename__ = "shelf"
    __table_args__ = (CheckConstraint("length(name) > 0", name="named"), STRICT)
    name: Mapped[str] = mapped_column(Text(collation="NOCASE"), unique=True)
    weight: Mapped[float | None] = mapped_column(REAL, default=None)
    picture: Mapped[bytes | None] = mapped_column(BLOB, default=None)


class Book(Base):
    __tablename__ = "book"
    __table_args__ = (UniqueConstraint("shelf_id", "place"), STRICT)
    shelf_id: Mapped[int] = mapped_column(ForeignKey("shelf.id", ondelete="CASCADE"))
    place: Mapped[int | None] = mapped_column(Integer, default=None)
    title: Mapped[str] = mapped_column(Text, default="")
    sequel_of: Mapped[int | None] = mapped_column(ForeignKey("book.id", ondelete="SET NULL"), default=None)


class Page(Base):
    __tablename__ = "page"
    book_id: Mapped[int] = mapped_column(ForeignKey("book.id", ondelete="CASCADE"))
    text: Mapped[str] = mapped_column(Text, default="")


class Score(Base):
    __tablename__ = "score"
    __table_args__: ClassVar[Any] = {**STRICT, "info": {"undo": False}}
    book_id: Mapped[int] = mapped_column(ForeignKey("book.id", ondelete="CASCADE"))
    value: Mapped[int] = mapped_column(Integer)


SMALL = Schema(Base.metadata, 1, {})
KEPT = ("shelf", "book", "page")
