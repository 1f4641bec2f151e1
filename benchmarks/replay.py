"""Replay: what an act wrote, written again and again by nothing but SQLite's driver.

The rows are found by comparing all tables before and after an act, so the yardstick follows the
schema. Values that differ between two acts (ids, names, digests) differ in each replay, too.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from counterfoil.store import schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

Value: TypeAlias = int | str | bytes | None
Record: TypeAlias = dict[str, Value]
Next: TypeAlias = "Callable[[int], Value]"
Rows: TypeAlias = dict[tuple[Value, ...], Record]
Tables: TypeAlias = dict[str, Rows]

INSERT, UPDATE, DELETE = "INSERT", "UPDATE", "DELETE"
PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "wal_autocheckpoint=0")
"""As durable as the store itself is."""


@dataclass(frozen=True, slots=True)
class Write:
    """One row that an act wrote: its key, and the values that are new."""

    verb: str
    table: str
    key: Record
    values: Record

    @property
    def shape(self) -> tuple[str, str, tuple[str, ...]]:
        """Return what is the same in each act of the kind."""
        return self.verb, self.table, tuple(self.values)

    def statement(self) -> str:
        """Return the SQL that writes it; the values come before the key."""
        where = " AND ".join(f'"{column}" = ?' for column in self.key)
        if self.verb == INSERT:
            columns = ", ".join(f'"{column}"' for column in self.values)
            marks = ", ".join("?" for _ in self.values)
            return f'INSERT INTO "{self.table}" ({columns}) VALUES ({marks})'  # noqa: S608 - ours
        if self.verb == UPDATE:
            pairs = ", ".join(f'"{column}" = ?' for column in self.values)
            return f'UPDATE "{self.table}" SET {pairs} WHERE {where}'  # noqa: S608
        return f'DELETE FROM "{self.table}" WHERE {where}'  # noqa: S608

    def parameters(self) -> list[Value]:
        """Return the values of the statement."""
        key = [] if self.verb == INSERT else list(self.key.values())
        return [*self.values.values(), *key]


def connect(file: Path) -> sqlite3.Connection:
    """Open a database with the bare driver; threads may share the connection."""
    db = sqlite3.connect(file, isolation_level=None, timeout=30, check_same_thread=False)
    for pragma in PRAGMAS:
        db.execute(f"PRAGMA {pragma}").fetchall()
    return db


def read_tables(file: Path) -> Tables:
    """Return all rows of all tables, by their primary keys."""
    found: Tables = {}
    with contextlib.closing(connect(file)) as db:
        db.row_factory = sqlite3.Row
        for table in schema.metadata.sorted_tables:
            key = _key_of(table.name)
            rows = [dict(row) for row in db.execute(f'SELECT * FROM "{table.name}"')]  # noqa: S608
            found[table.name] = {tuple(row[column] for column in key): row for row in rows}
    return found


def _key_of(table: str) -> list[str]:
    return [column.name for column in schema.metadata.tables[table].primary_key]


def compare(before: Tables, after: Tables) -> list[Write]:
    """Return what was written between two states of a database."""
    return [
        write
        for table in after
        for write in sorted(_compare_rows(table, before[table], after[table]), key=_verb_of)
    ]


def _verb_of(write: Write) -> str:
    return write.verb


def _compare_rows(
    table: str,
    before: Rows,
    after: Rows,
) -> Iterator[Write]:
    columns = _key_of(table)
    for key, row in after.items():
        named, old = dict(zip(columns, key, strict=True)), before.get(key)
        if old is None:
            yield Write(INSERT, table, named, row)
        elif changed := {name: value for name, value in row.items() if value != old[name]}:
            yield Write(UPDATE, table, named, changed)
    for key in before.keys() - after.keys():
        yield Write(DELETE, table, dict(zip(columns, key, strict=True)), {})


def advance(one: Value, other: Value) -> Next:
    """Return the values that follow those of two acts, by the number of the act after them.

    Numbers go on in the same steps; texts and bytes are random and as long.
    """
    if isinstance(one, int) and isinstance(other, int):
        step = other - one
        return lambda number: other + step * number
    if isinstance(one, str) and isinstance(other, str):
        length = len(other)
        return lambda _: os.urandom(length // 2 + 1).hex()[:length]
    assert isinstance(one, bytes), (one, other)
    assert isinstance(other, bytes), (one, other)
    length = len(other)
    return lambda _: os.urandom(length)


def follow_keys(table: str, keys: tuple[Record, Record], states: Sequence[Tables]) -> list[Next]:
    """Return the keys of the rows that acts after these two change.

    Such a row is like theirs, but for texts and bytes; its numbers go on in the same steps.
    """
    one, other = (
        state[table][tuple(key.values())] for key, state in zip(keys, states, strict=False)
    )
    names = [
        name
        for name, value in one.items()
        if value == other[name] or (isinstance(value, int) and isinstance(other[name], int))
    ]
    rows = {tuple(row[name] for name in names): key for key, row in states[-1][table].items()}
    steps = [
        (lambda _, value=other[name]: value)
        if one[name] == other[name]
        else advance(one[name], other[name])
        for name in names
    ]

    def part(number: int, place: int) -> Value:
        return rows[tuple(step(number) for step in steps)][place]

    return [partial(part, place=place) for place in range(len(keys[0]))]


class Replay:
    """What acts of a kind write, going on from two of them."""

    def __init__(self, states: Sequence[Tables]) -> None:
        """Compare the states of a database before, between and after two acts."""
        first, second = (compare(*pair) for pair in pairwise(states))
        assert second, "the act wrote nothing"
        shapes = [write.shape for write in first], [write.shape for write in second]
        assert shapes[0] == shapes[1], f"two acts of a kind wrote other rows: {shapes}"
        self._number = 0
        self._writes: list[tuple[str, list[Value], list[tuple[int, Next]]]] = []
        for old, new in zip(first, second, strict=True):
            values = new.parameters()
            steps = [
                (place, advance(one, other))
                for place, (one, other) in enumerate(
                    zip(old.values.values(), new.values.values(), strict=True)
                )
                if one != other
            ]
            if new.verb != INSERT and old.key != new.key:
                keys = follow_keys(new.table, (old.key, new.key), states)
                steps += enumerate(keys, len(new.values))
            self._writes.append((new.statement(), values, steps))
        self.shown = "; ".join(
            f"{verb} {', '.join(write.table for write in second if write.verb == verb)}"
            for verb in sorted({write.verb for write in second})
        )

    def write(self, db: sqlite3.Connection) -> int:
        """Write the rows of the next act durably; return how many rows there were."""
        self._number += 1
        rows = 0
        db.execute("BEGIN IMMEDIATE")
        for statement, values, steps in self._writes:
            for place, step in steps:
                values[place] = step(self._number)
            rows += db.execute(statement, values).rowcount
        db.execute("COMMIT")
        return rows

    @classmethod
    def of(cls, act: Callable[[], object], file: Path) -> Replay:
        """Do an act three times on a database, and return its replay.

        The first act may write what is written only once.
        """
        act()
        states = [read_tables(file)]
        for _ in range(2):
            act()
            states.append(read_tables(file))
        return cls(states)

    def check(self, db: sqlite3.Connection) -> None:
        """Write once, and fail if a statement meets no row or several."""
        rows = self.write(db)
        assert rows == len(self._writes), f"{rows} rows instead of {len(self._writes)}"
