"""Connections for reading: each snapshot of the database file has one to itself."""

from __future__ import annotations

import sqlite3
from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from counterfoil.core.ports import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection

    from counterfoil.store.sqlite.errors import ErrorTranslator

MANY = 8
"""How many idle connections are kept."""


class ReadingConnections:
    """Connections for reading; idle ones are kept, because connecting takes longer than most reads.

    The driver begins and ends the snapshots itself: SQLAlchemy needs more time for that than a
    short read takes.
    """

    def __init__(self, connect: Callable[[], sqlite3.Connection], outages: ErrorTranslator) -> None:
        """Set what opens a connection, and what translates its errors; open nothing yet."""
        self._engine = create_engine("sqlite://", creator=connect, poolclass=NullPool)
        self._outages = outages
        self._idle: deque[tuple[Connection, Any]] = deque()

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Open a snapshot; in WAL mode it waits for no writer. Raises ``Unavailable``."""
        with self._outages:
            try:
                connection, driver = self._idle.pop()
            except IndexError:
                connection = self._engine.connect()
                driver = connection.connection.driver_connection
            is_sound = True
            try:
                driver.execute("BEGIN")
                try:
                    yield connection
                finally:
                    _end(connection, driver)
            except (DBAPIError, sqlite3.Error, Unavailable):
                is_sound = False
                raise
            finally:
                if is_sound and len(self._idle) < MANY:
                    self._idle.append((connection, driver))
                else:
                    connection.close()

    def close(self) -> None:
        """Close the idle connections."""
        while self._idle:
            self._idle.pop()[0].close()


def _end(connection: Connection, driver: sqlite3.Connection) -> None:
    """End a snapshot, and SQLAlchemy's own transaction if a statement went through SQLAlchemy."""
    if connection.in_transaction():
        connection.rollback()
    if driver.in_transaction:
        driver.rollback()
