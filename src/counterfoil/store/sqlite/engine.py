"""What is particular to SQLite: how connections are opened, locked, asked and checkpointed."""

from __future__ import annotations

import fcntl
import logging
import os
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, event
from sqlalchemy.dialects import sqlite as sqlite_dialect
from sqlalchemy.pool import QueuePool, StaticPool

from counterfoil.core.ports import OutcomeUnknown, Unavailable
from counterfoil.store.engine import LITERAL, WAIT_SECONDS, Finding, commit_or_roll_back
from counterfoil.store.sqlite.database_files import DatabaseFiles, FileFault, Identity
from counterfoil.store.sqlite.errors import ErrorTranslator, is_certain, is_unique_violation
from counterfoil.store.sqlite.group_commit import WriteQueue
from counterfoil.store.sqlite.wal_index import CommitCounter
from counterfoil.system.file_lock import FileLock

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Connection, Engine, Select
    from sqlalchemy.exc import DBAPIError

log = logging.getLogger(__name__)

READ_SECONDS = 0.2
"""How long a reader waits; readers are kept waiting only while a crash is recovered from."""
CHECKPOINT_BYTES = 4 * 1024 * 1024

_NAMED = sqlite_dialect.dialect(paramstyle="named")
# Where SQLite's own page says that a race between checkpoint and reset was repaired.
_REPAIRED = (3, 51, 3)
_BACKPORTED: dict[tuple[int, ...], int] = {(3, 44): 6, (3, 50): 7}


class SqliteEngine:
    """One database file, as one process uses it: one writer, some readers, one watcher.

    Everything goes through Python's own SQLite: a second copy of the library in the process
    would not see its locks and would corrupt the file.
    """

    name = "sqlite"
    is_local = True

    def __init__(self, path: Path) -> None:
        """Open nothing yet: connections are made when first used, after any fork."""
        self.path = path
        self._outages = ErrorTranslator()
        self._files = DatabaseFiles(path)
        self._is_log_saved = False
        self._is_abandoned = False
        self._write_lock = FileLock(path.parent / "write.lock")
        self._checkpoint_lock = FileLock(path.parent / "checkpoint.lock")
        self._checkpointing: int | None = None
        self._turns = WriteQueue(self._transaction)
        self._writer = self._engine("BEGIN IMMEDIATE", WAIT_SECONDS, poolclass=StaticPool)
        self._readers = self._engine(
            "BEGIN", READ_SECONDS, poolclass=QueuePool, pool_size=8, max_overflow=40
        )
        self._writing: Connection | None = None
        self._watcher = CommitCounter(path, lambda: self._connect(READ_SECONDS))
        self._looker: sqlite3.Connection | None = None

    @property
    def broken(self) -> str | None:
        """Return why this process must not go on with what it has read, or None."""
        return self._outages.broken

    @property
    def is_abandoned(self) -> bool:
        """Tell whether its files are no longer in their places: no process may go on with them."""
        return self._is_abandoned

    def open_files(self) -> dict[str, Identity]:
        """Return device and inode of the files that are open, by path."""
        return self._files.identities()

    def require_fit(self) -> None:
        """Refuse a file system without locks: SQLite would call the database locked for ever."""
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
        """Tell whether the file is there."""
        return self.path.exists()

    def create(self) -> None:
        """Make the file, so that it is private from its first moment."""
        os.close(os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))

    def _engine(self, begin: str, wait: float, **options: Any) -> Engine:  # noqa: ANN401 - SQLAlchemy's own
        engine = create_engine("sqlite://", creator=lambda: self._connect(wait), **options)

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            # Through the driver itself: it is a statement of every act.
            raw: Any = connection.connection.driver_connection
            raw.execute(begin)

        return engine

    def _connect(self, wait: float) -> sqlite3.Connection:
        # isolation_level=None: the driver starts no transactions of its own.
        # mode=rw: a file that is gone must not be made anew, empty; nor may the log be.
        self._require_files()
        connection = sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode=rw",
            timeout=wait,
            isolation_level=None,
            check_same_thread=False,
            uri=True,
        )
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "wal_autocheckpoint=0",
            "trusted_schema=OFF",
            "temp_store=MEMORY",  # what savepoints need is no file
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        # The first reading opens the log and its index.
        connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()
        self._remember_files()
        return connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction that holds the write lock; acts that wait for it share a commit."""
        with self._outages, self._turns.act(WAIT_SECONDS) as connection:
            yield connection

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """Open a transaction that nobody shares."""
        with self._outages, self._turns.exclusive(WAIT_SECONDS), self._transaction() as connection:
            yield connection

    # Who counts for long must not keep acts waiting for a commit that they could have had.
    counting = migrating

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with self._locked(), self._outages:
            # One connection for good: to take it out of a pool takes as long as a statement.
            connection = self._writing = self._writing or self._writer.connect()
            try:
                with commit_or_roll_back(connection, is_certain):
                    yield connection
                    self._require_files()
            except BaseException:
                # A commit that fails may leave it open, and then nothing could be written again.
                self._writing = None
                with closing(connection):
                    connection.connection.rollback()
                raise
            try:
                # Into a log that was just taken away, nobody else sees it committed.
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

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a snapshot; in WAL mode it waits for no writer."""
        with self._outages, self._readers.begin() as connection:
            yield connection

    def counter(self) -> Hashable:
        """Return a value that differs after a commit by any other connection."""
        self._refuse_untrusted()
        return self._watcher.counter()

    def text(self, statement: Select[Any]) -> str:
        """Return a statement as the driver takes it, with named values."""
        return str(statement.compile(dialect=_NAMED, compile_kwargs=LITERAL))

    def query_own_connection(self, text: str, values: dict[str, Any]) -> Sequence[Any]:
        """Return the rows of a statement, one at least; it is a snapshot of its own."""
        self._refuse_untrusted()
        try:
            if self._looker is None:
                self._looker = self._connect(READ_SECONDS)
            rows = self._looker.execute(text, values).fetchall()
        except sqlite3.DatabaseError as error:
            # Exactly that class, or locked, gone, unreadable: not a statement that is wrong.
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
        """Tell whether a constraint of uniqueness stopped a statement."""
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
        """Refuse to go on if a file does not lie where it lay; raises ``Unavailable``."""
        fault = self._files.find_fault()
        if fault is not None:
            self._outages.gone = fault.text
            raise Unavailable(fault.text)

    def upkeep(self) -> None:
        """Look whether the files are still there, and checkpoint the log.

        A file that was moved away or replaced would go on answering through the connections
        that hold it open, while other processes know nothing of it.
        """
        fault = self._files.find_fault()
        if fault is not None:
            self._meet(fault)
        elif self._is_abandoned:
            # Another program may have used another log meanwhile: that is read anew.
            self._outages.broken = f"{self._outages.gone}, and is back"
        else:
            self._outages.gone = None
        self._refuse_untrusted()
        self._checkpoint()

    def _look_once_more(self) -> None:
        """Save the log at the end too: those who kept it from being saved may be done."""
        fault = self._files.find_fault()
        if fault is None:
            return
        try:
            self._meet(fault)
        except Unavailable as outage:
            log.critical("changes since the last checkpoint may be lost: %s", outage)

    def _meet(self, fault: FileFault) -> None:
        """Prove nothing from here on, and keep what only this process may still have."""
        self._outages.gone = fault.text
        if fault.file == "database" and not fault.is_replaced:
            return
        self._is_abandoned = True
        # The database that is open may only have got another name, and so its log belongs to it.
        if fault.file in {"database", "log"} and not self._is_log_saved:
            self._save_log()
        if fault.file == "database":
            self._files.set_aside_log()
        if fault.is_replaced:
            self._outages.broken = fault.text

    def _save_log(self) -> None:
        """Move into the database what was committed to a log that has lost its name.

        Under the write lock: after this look no process commits to that log any more.
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
            # Somebody who still reads an old state keeps it from being done: once more, later.
            self._is_log_saved = state.is_done or self._watcher.checkpoint()
            if self._is_log_saved:
                log.warning("the log was removed; all its changes are in the database")
                if state.is_foreign:
                    aside = self._files.set_aside_foreign_log()
                    log.warning("another log was in its place; it was moved to %s", aside)

    def _checkpoint(self) -> None:
        """Move the write-ahead log into the database, if this process is the one that may.

        One process at a time checkpoints, on its writer connection and under the write lock:
        SQLite before 3.51.3 can corrupt a log that is checkpointed and reset by two.
        """
        if self._checkpointing is not None and not self._checkpoint_lock.holds(self._checkpointing):
            # Its file was removed or replaced, so that another process may hold the lock, too.
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
            return os.stat(f"{self.path}-wal").st_size  # noqa: PTH116 - it may not be opened
        except FileNotFoundError:
            return 0

    def examine(self) -> list[Finding]:
        """Return what SQLite's own check says of the file, and of what version it is."""
        with self.reading() as connection:
            said = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one())
        sound = (
            Finding("database", "good", str(self.path))
            if said == "ok"
            else Finding("database", "failure", f"{said}: stop the server and restore a backup")
        )
        return [sound, _examine_version(sqlite3.sqlite_version_info)]

    def close(self) -> None:
        """Close all connections; the lock of the checkpointing process goes with it.

        Not if other files have taken the places of those that are open: whoever closes the last
        connection removes log and index by their names. The end of the process closes them.
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
        self._readers.dispose()
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
    # Nothing to do about it, so no warning.
    return Finding(
        "sqlite",
        "good",
        f"{text}; its known WAL-reset bug cannot occur here",
    )
