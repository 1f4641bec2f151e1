"""What is particular to SQLite: how connections are opened, locked, asked and checkpointed."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool, StaticPool

from counterfoil.core.ports import Unavailable
from counterfoil.file_lock import FileLock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine

WAIT_SECONDS = 5.0
"""How long a writer waits for the lock or a locked database before it gives up."""
CHECKPOINT_BYTES = 4 * 1024 * 1024

_UNIQUE = {sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY}


class SqliteEngine:
    """One database file, as one process uses it: one writer, some readers, one watcher.

    Everything goes through Python's own SQLite: a second copy of the library in the process
    would not see its locks and would corrupt the file.
    """

    name = "sqlite"

    def __init__(self, path: Path) -> None:
        """Open nothing yet: connections are made when first used, after any fork."""
        self._path = path
        self._write_lock = FileLock(path.parent / "write.lock")
        self._checkpoint_lock = FileLock(path.parent / "checkpoint.lock")
        self._checkpointing: int | None = None
        self._mutex = threading.Lock()
        self._writer = self._engine("BEGIN IMMEDIATE", poolclass=StaticPool)
        self._readers = self._engine("BEGIN", poolclass=QueuePool, pool_size=8, max_overflow=40)
        self._watcher: sqlite3.Connection | None = None

    def _engine(self, begin: str, **options: Any) -> Engine:  # noqa: ANN401 - SQLAlchemy's own
        engine = create_engine("sqlite://", creator=self._connect, **options)

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql(begin)

        return engine

    def _connect(self) -> sqlite3.Connection:
        # isolation_level=None: the driver starts no transactions of its own.
        connection = sqlite3.connect(
            self._path, timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False
        )
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "wal_autocheckpoint=0",
            "trusted_schema=OFF",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        return connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction that holds the write lock from its first moment."""
        if not self._mutex.acquire(timeout=WAIT_SECONDS):
            msg = "another act of this process takes too long"
            raise Unavailable(msg)
        try:
            with self._locked(), _outages(), self._writer.begin() as connection:
                yield connection
        finally:
            self._mutex.release()

    @contextmanager
    def _locked(self) -> Iterator[None]:
        handle = self._write_lock.take(WAIT_SECONDS)
        if handle is None:
            msg = "another process holds the write lock"
            raise Unavailable(msg)
        try:
            yield
        finally:
            self._write_lock.release(handle)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a snapshot; in WAL mode it waits for no writer."""
        with _outages(), self._readers.begin() as connection:
            yield connection

    def counter(self) -> int:
        """Return ``PRAGMA data_version``: it differs after a commit by any other connection.

        The watching connection is used for nothing else, is never in a transaction and
        fetches to the end: an open reading would freeze the number.
        """
        try:
            if self._watcher is None:
                self._watcher = self._connect()
            rows = self._watcher.execute("PRAGMA data_version").fetchall()
        except sqlite3.Error as error:
            raise Unavailable(str(error)) from error
        return int(rows[0][0])

    def is_unique_violation(self, error: DBAPIError) -> bool:
        """Tell whether a constraint of uniqueness stopped a statement, by the error's code."""
        return getattr(error.orig, "sqlite_errorcode", None) in _UNIQUE

    def checkpoint(self) -> None:
        """Move the write-ahead log into the database, if this process is the one that may.

        One process at a time checkpoints, on its writer connection and under the write lock:
        SQLite before 3.51.3 can corrupt a log that is checkpointed and reset by two.
        """
        if self._checkpointing is None:
            self._checkpointing = self._checkpoint_lock.take()
        if self._checkpointing is None or self._log_size() < CHECKPOINT_BYTES:
            return
        with self._mutex, self._locked(), _outages(), self._writer.connect() as connection:
            raw = connection.connection.driver_connection
            raw.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()  # type: ignore[union-attr]

    def _log_size(self) -> int:
        try:
            return os.stat(f"{self._path}-wal").st_size  # noqa: PTH116 - it may not be opened
        except FileNotFoundError:
            return 0

    def sound(self) -> str:
        """Return "ok", or what SQLite's own check says is wrong with the file."""
        with self.reading() as connection:
            return str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one())

    def close(self) -> None:
        """Close all connections; the lock of the checkpointing process goes with it."""
        if self._watcher is not None:
            self._watcher.close()
            self._watcher = None
        self._readers.dispose()
        self._writer.dispose()
        if self._checkpointing is not None:
            self._checkpoint_lock.release(self._checkpointing)
            self._checkpointing = None


@contextmanager
def _outages() -> Iterator[None]:
    """Turn what the engine cannot do now (locked, full, unreadable) into ``Unavailable``."""
    try:
        yield
    except DBAPIError as error:
        # Exactly DatabaseError: the file is corrupt, or no database at all.
        if isinstance(error.orig, sqlite3.OperationalError) or (
            type(error.orig) is sqlite3.DatabaseError
        ):
            raise Unavailable(str(error.orig)) from error
        raise
