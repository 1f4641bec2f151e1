"""SQLite engine: connections, locks, and checkpoints."""

from __future__ import annotations

import fcntl
import logging
import os
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, event
from sqlalchemy.dialects import sqlite as sqlite_dialect
from sqlalchemy.pool import StaticPool

from counterfoil.core.ports import OutcomeUnknown, Unavailable
from counterfoil.store.engine import LITERAL, WAIT_SECONDS, Finding, commit_or_roll_back
from counterfoil.store.sqlite.database_files import DatabaseFiles, FileFault, Identity
from counterfoil.store.sqlite.errors import ErrorTranslator, is_certain, is_unique_violation
from counterfoil.store.sqlite.group_commit import WriteQueue
from counterfoil.store.sqlite.readers import ReadingConnections
from counterfoil.store.sqlite.wal_index import CommitCounter
from counterfoil.system.file_lock import FileLock

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from sqlalchemy import Connection, Engine, Select
    from sqlalchemy.exc import DBAPIError

log = logging.getLogger(__name__)

READ_SECONDS = 0.2
"""How long a reader waits; only crash recovery makes readers wait."""
CHECKPOINT_BYTES = 4 * 1024 * 1024

_NAMED = sqlite_dialect.dialect(paramstyle="named")
# The release that fixed a race between checkpoint and reset of the log, as SQLite documents it.
_REPAIRED = (3, 51, 3)
_BACKPORTED: dict[tuple[int, ...], int] = {(3, 44): 6, (3, 50): 7}


class SqliteEngine:
    """One database file in one process: a writer, some readers, and a watcher connection.

    Everything uses Python's own SQLite library. A second copy of the library in the process would
    not know the POSIX locks of the first copy, and would corrupt the file.
    """

    name = "sqlite"
    is_local = True

    def __init__(self, path: Path) -> None:
        """Open nothing yet: connections are opened on first use, after any fork."""
        self.path = path
        self._outages = ErrorTranslator()
        self._files = DatabaseFiles(path)
        self._is_log_saved = False
        self._is_abandoned = False
        self._write_lock = FileLock(path.parent / "write.lock")
        self._checkpoint_lock = FileLock(path.parent / "checkpoint.lock")
        self._checkpointing: int | None = None
        self._turns = WriteQueue(self._transaction)
        self._writer = self._writing_engine()
        self._readers = ReadingConnections(lambda: self._connect(READ_SECONDS), self._outages)
        self._writing: Connection | None = None
        self._watcher = CommitCounter(path, lambda: self._connect(READ_SECONDS))
        self._looker: sqlite3.Connection | None = None

    @property
    def broken(self) -> str | None:
        """Return why this process must not rely on the data that it has read, or None."""
        return self._outages.broken

    @property
    def is_abandoned(self) -> bool:
        """Return whether the files were moved, so that no process may continue to use the files."""
        return self._is_abandoned

    def open_files(self) -> dict[str, Identity]:
        """Return device and inode of the open files, by path."""
        return self._files.identities()

    def require_fit(self) -> None:
        """Raise ``Unavailable`` if the file system has no locks.

        SQLite would report the database as locked forever.
        """
        for lock in (fcntl.flock, fcntl.lockf):
            handle = os.open(self._write_lock.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                lock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                pass
            except OSError as error:
                msg = (
                    f"the file system of {self.path.parent} has no locks ({error.strerror}): "
                    "the data must be on a local disk"
                )
                raise Unavailable(msg) from None
            finally:
                os.close(handle)

    def exists(self) -> bool:
        """Return whether the database file exists."""
        return self.path.exists()

    def create(self) -> None:
        """Create the file with its final permissions, so that it is private from the start."""
        os.close(os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))

    def _writing_engine(self) -> Engine:
        engine = create_engine(
            "sqlite://", creator=lambda: self._connect(WAIT_SECONDS), poolclass=StaticPool
        )

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            # Directly through the driver: every transaction runs this statement.
            raw: Any = connection.connection.driver_connection
            raw.execute("BEGIN IMMEDIATE")

        return engine

    def _connect(self, wait: float) -> sqlite3.Connection:
        # isolation_level=None: the driver starts no transactions of its own. mode=rw: if the file
        # is gone, an empty one must not be created in its place.
        self._require_files()
        connection = sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode=rw",
            timeout=wait,
            isolation_level=None,
            check_same_thread=False,
            uri=True,
        )
        # synchronous=FULL: with NORMAL, SQLite does not fsync the log at a commit, and a power cut
        # may lose acknowledged commits. wal_autocheckpoint=0: see _checkpoint.
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "wal_autocheckpoint=0",
            "trusted_schema=OFF",
            "temp_store=MEMORY",  # Savepoints keep their journal in memory.
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        # The first read makes SQLite open the log and its index.
        connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()
        self._remember_files()
        return connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction under the write lock; waiting transactions share one commit."""
        with self._outages, self._turns.act(WAIT_SECONDS) as connection:
            yield connection

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """Open a transaction that is not shared."""
        with self._outages, self._turns.exclusive(WAIT_SECONDS), self._transaction() as connection:
            yield connection

    # Counting may take long, so it must not delay the shared commit of other transactions.
    counting = migrating

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with self._locked(), self._outages:
            # The connection is held for good: checking it out of a pool takes as long as a
            # statement.
            connection = self._writing = self._writing or self._writer.connect()
            try:
                with commit_or_roll_back(connection, is_certain):
                    yield connection
                    self._require_files()
            except BaseException:
                # A failed commit may leave the transaction open, which would block all later ones.
                self._writing = None
                with closing(connection):
                    connection.connection.rollback()
                raise
            try:
                # A commit into a log that was just moved away is visible to no other process.
                self._require_files()
            except Unavailable as error:
                raise OutcomeUnknown(str(error)) from error

    @contextmanager
    def _locked(self) -> Iterator[None]:
        handle = self._write_lock.acquire(WAIT_SECONDS)
        if handle is None:
            msg = "another process holds the write lock"
            raise Unavailable(msg)
        try:
            yield
        finally:
            self._write_lock.release(handle)

    def reading(self) -> AbstractContextManager[Connection]:
        """Open a snapshot; in WAL mode it waits for no writer."""
        return self._readers.snapshot()

    def counter(self) -> Hashable:
        """Return a value that changes with every commit by another connection."""
        self._refuse_untrusted()
        return self._watcher.counter()

    def text(self, statement: Select[Any]) -> str:
        """Return a statement as the driver expects it, with named values."""
        return str(statement.compile(dialect=_NAMED, compile_kwargs=LITERAL))

    def query_own_connection(self, text: str, values: dict[str, Any]) -> Sequence[Any]:
        """Return the rows of a statement (at least one row); the statement is its own snapshot."""
        self._refuse_untrusted()
        try:
            if self._looker is None:
                self._looker = self._connect(READ_SECONDS)
            rows = self._looker.execute(text, values).fetchall()
        except sqlite3.DatabaseError as error:
            # OperationalError, or exactly DatabaseError, means that the database is locked, gone or
            # unreadable; other subclasses mean that the statement is wrong.
            if isinstance(error, sqlite3.OperationalError) or (
                type(error) is sqlite3.DatabaseError
            ):
                raise Unavailable(str(error)) from error
            raise
        if not rows:
            msg = "the database is empty"
            raise Unavailable(msg)
        return rows

    def is_unique_violation(self, error: DBAPIError) -> bool:
        """Return whether a statement violated a unique constraint."""
        return is_unique_violation(error)

    def _refuse_untrusted(self) -> None:
        if self._outages.refusal:
            raise Unavailable(self._outages.refusal)

    def _remember_files(self) -> None:
        try:
            self._files.remember()
        except OSError as error:
            msg = f"{error.filename} is gone: {error.strerror}"
            raise Unavailable(msg) from error

    def _require_files(self) -> None:
        """Raise ``Unavailable`` if a file was moved or replaced."""
        fault = self._files.find_fault()
        if fault is not None:
            self._outages.gone = fault.text
            raise Unavailable(fault.text)

    def maintain(self) -> None:
        """Check that the files are still in place, and checkpoint the log.

        Connections would still use an open file that was moved or replaced, while other processes
        would not see that file.
        """
        fault = self._files.find_fault()
        if fault is not None:
            self._meet(fault)
        elif self._is_abandoned:
            # Another program may have used another log meanwhile, so everything must be read again.
            self._outages.broken = f"{self._outages.gone}, and is back"
        else:
            self._outages.gone = None
        self._refuse_untrusted()
        self._checkpoint()

    def _look_once_more(self) -> None:
        """Try once more to save the log before closing; the log possibly has no readers anymore."""
        fault = self._files.find_fault()
        if fault is None:
            return
        try:
            self._meet(fault)
        except Unavailable as outage:
            log.critical("changes since the last checkpoint may be lost: %s", outage)

    def _meet(self, fault: FileFault) -> None:
        """Refuse every later use, and save the changes that only this process has, if any."""
        self._outages.gone = fault.text
        if fault.file == "database" and not fault.is_replaced:
            return
        self._is_abandoned = True
        # If the database was renamed, it is still the open file, and its log belongs to it.
        if fault.file in {"database", "log"} and not self._is_log_saved:
            self._save_log()
        if fault.file == "database":
            self._files.set_aside_log()
        if fault.is_replaced:
            self._outages.broken = fault.text

    def _save_log(self) -> None:
        """Checkpoint a log that was moved from its path into the database.

        The caller holds the write lock. Afterwards no process commits to the moved log.
        """
        with self._turns.exclusive(WAIT_SECONDS), self._locked():
            state = self._files.examine_log()
            if state.is_elsewhere:
                self._is_log_saved = True
                return
            if not state.is_whole or state.is_in_use:
                why = "another program uses the database" if state.is_in_use else "it is not whole"
                log.critical("changes since the last checkpoint are lost: %s", why)
                self._is_log_saved = True
                return
            # A reader of an old snapshot prevents a complete checkpoint: try again later.
            self._is_log_saved = state.is_done or self._watcher.checkpoint()
            if self._is_log_saved:
                log.warning("the log was removed; all its changes are in the database")
                if state.is_foreign:
                    aside = self._files.set_aside_foreign_log()
                    log.warning("another log was in its place; it was moved to %s", aside)

    def _checkpoint(self) -> None:
        """Checkpoint the write-ahead log, if this process holds the checkpoint lock.

        Only one process checkpoints, on its writer connection and under the write lock: SQLite
        before 3.51.3 can corrupt a log that two processes checkpoint and reset.
        """
        if self._checkpointing is not None and not self._checkpoint_lock.holds(self._checkpointing):
            # The lock file was removed or replaced, so another process may hold the lock as well.
            self._checkpoint_lock.release(self._checkpointing)
            self._checkpointing = None
        if self._checkpointing is None:
            self._checkpointing = self._checkpoint_lock.acquire()
        if self._checkpointing is None or self._log_size() < CHECKPOINT_BYTES:
            return
        with self._turns.exclusive(WAIT_SECONDS), self._locked(), self._outages:
            with self._writer.connect() as connection:
                raw = connection.connection.driver_connection
                raw.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()  # type: ignore[union-attr]

    def _log_size(self) -> int:
        try:
            return os.stat(f"{self.path}-wal").st_size  # noqa: PTH116 - it must not be opened
        except FileNotFoundError:
            return 0

    def examine(self) -> list[Finding]:
        """Return the result of SQLite's integrity check, and the version of SQLite."""
        with self.reading() as connection:
            said = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one())
        sound = (
            Finding("database", "good", str(self.path))
            if said == "ok"
            else Finding("database", "failure", f"{said}: stop the server and restore a backup")
        )
        return [sound, _examine_version(sqlite3.sqlite_version_info)]

    def close(self) -> None:
        """Close all connections, and release the checkpoint lock.

        If the files were replaced, nothing is closed: closing the last connection removes log and
        index by name, and the names belong to other files now. The exit of the process closes the
        files.
        """
        self._look_once_more()
        if self._is_abandoned:
            return
        if self._looker is not None:
            self._looker.close()
            self._looker = None
        if self._writing is not None:
            self._writing.close()
            self._writing = None
        self._readers.close()
        self._writer.dispose()
        self._watcher.close()
        if self._checkpointing is not None:
            self._checkpoint_lock.release(self._checkpointing)
            self._checkpointing = None
        self._files.forget()


def _examine_version(version: tuple[int, ...]) -> Finding:
    text = ".".join(map(str, version))
    if version >= _REPAIRED or version[2] >= _BACKPORTED.get(version[:2], 1 << 30):
        return Finding("sqlite", "good", text)
    # No warning, since there is nothing to do about it.
    return Finding(
        "sqlite",
        "good",
        f"{text}; its known WAL-reset bug cannot occur here",
    )
