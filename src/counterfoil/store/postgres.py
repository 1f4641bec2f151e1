"""PostgreSQL engine: connections, their limits, and reconnection."""

from __future__ import annotations

import select
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeVar

import psycopg
from psycopg.conninfo import conninfo_to_dict
from sqlalchemy import create_engine, event
from sqlalchemy import exc as sa_exc
from sqlalchemy.pool import QueuePool

from counterfoil.core.ports import Unavailable
from counterfoil.store.engine import LITERAL, WAIT_SECONDS, Finding, commit_or_roll_back

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from psycopg.abc import PQGen
    from sqlalchemy import Connection, Engine, Select
    from sqlalchemy.exc import DBAPIError, IntegrityError

READ_SECONDS = 1.5
"""How long a reader waits for the result of one statement."""
ABANDONED_SECONDS = 3
"""After how long the server ends an idle transaction, which may hold a lock."""
DEFAULTS = {
    "application_name": "counterfoil",
    "connect_timeout": "2",
    # Of several hosts, connect to the one that accepts writes: a standby may be out of date.
    "target_session_attrs": "read-write",
    "keepalives_idle": "5",
    "keepalives_interval": "2",
    "keepalives_count": "3",
    "tcp_user_timeout": "8000",
}

POOLED = (
    "a pooler in transaction or statement mode is in front of the database, which loses session "
    "settings: use its session mode, or connect to PostgreSQL directly"
)
_TRIES = 3
_LOOK_ROUNDS = 60

_UNIQUE_VIOLATION = "23505"
_MIGRATION_LOCK = 0x666F696C
_COUNTING_LOCK = 0x666F696C02
_SESSION = (
    "SELECT set_config('lock_timeout', %s, false),"
    " set_config('idle_in_transaction_session_timeout', %s, false),"
    " set_config('synchronous_commit', CASE current_setting('synchronous_commit')"
    " WHEN 'off' THEN 'on' ELSE current_setting('synchronous_commit') END, false)"
)
_COUNTER = (
    "SELECT number, nonce, CASE WHEN pg_is_in_recovery() THEN NULL"
    " ELSE substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) END"
    " FROM generation"
)

T = TypeVar("T")


class BoundedConnection(psycopg.Connection[Any]):
    """A connection that waits at most ``patience`` seconds for a result, and then closes."""

    patience: float | None = None

    def wait(self, gen: PQGen[T], interval: float = 0.1, timeout: float | None = None) -> T:
        """Wait for a result; raises ``psycopg.OperationalError`` after ``patience`` seconds."""
        patience = self.patience if timeout is None else timeout
        try:
            return super().wait(gen, interval, patience)
        except psycopg.errors._WaitTimeout:  # noqa: SLF001 - it has no public name
            # Close it: a late result must not be read as the result of the next statement.
            self.pgconn.finish()
            msg = f"the database did not answer within {patience} s"
            raise psycopg.OperationalError(msg) from None


class PostgresEngine:
    """One PostgreSQL database in one process: a writer, some readers, and a watcher connection.

    One writer is enough: all transactions take turns at the generation row anyway.
    """

    name = "postgresql"
    is_local = False
    is_abandoned = False
    broken: str | None = None

    def __init__(self, url: str, read_seconds: float = READ_SECONDS) -> None:
        """Open nothing yet: connections are opened on first use, after any fork.

        ``read_seconds``: how long readers wait for a result. Raises ``ValueError`` for a malformed
        URL, without repeating the URL, since it can contain a password.
        """
        try:
            self._conninfo: dict[str, Any] = {**DEFAULTS, **conninfo_to_dict(url)}
        except (psycopg.ProgrammingError, UnicodeDecodeError):
            msg = "the database URL is invalid: use postgresql://USER@HOST:PORT/NAME"
            raise ValueError(msg) from None
        self._read_seconds = read_seconds
        self._rounds = 0
        self._mutex = threading.Lock()
        self._asking = threading.Lock()
        self._watcher: BoundedConnection | None = None
        self._writer = self._engine(
            psycopg.IsolationLevel.READ_COMMITTED, WAIT_SECONDS + 1, pool_size=1, max_overflow=0
        )
        self._readers = self._engine(
            psycopg.IsolationLevel.REPEATABLE_READ, read_seconds, pool_size=4, max_overflow=14
        )

    def _engine(self, isolation: psycopg.IsolationLevel, patience: float, **pool: int) -> Engine:
        def connect() -> BoundedConnection:
            connection = self._connect(patience)
            connection.isolation_level = isolation
            connection.read_only = isolation is psycopg.IsolationLevel.REPEATABLE_READ
            return connection

        engine = create_engine(
            "postgresql+psycopg://", creator=connect, poolclass=QueuePool,
            pool_timeout=WAIT_SECONDS, use_native_hstore=False, **pool,
        )  # fmt: skip

        @event.listens_for(engine, "checkout")
        def _checkout(connection: BoundedConnection, _record: object, _proxy: object) -> None:
            if _has_ended(connection):
                raise sa_exc.DisconnectionError

        return engine

    def _connect(self, patience: float | None, wait: float = WAIT_SECONDS) -> BoundedConnection:
        connection = BoundedConnection.connect(autocommit=True, **self._conninfo)
        try:
            _require_encoding(connection)
            connection.patience = patience
            connection.execute(
                _SESSION, (f"{int(wait * 1000)}ms", f"{ABANDONED_SECONDS * 1000 if wait else 0}ms")
            )
            connection.autocommit = False
        except BaseException:
            connection.close()
            raise
        return connection

    def open_files(self) -> dict[str, tuple[int, int]]:
        """Return an empty dict: the files belong to the server."""
        return {}

    def require_fit(self) -> None:
        """Raise ``Unavailable`` for a pooler that assigns transactions to different sessions."""
        if self._shares_sessions():
            raise Unavailable(POOLED)

    def _shares_sessions(self) -> bool:
        """Return whether the server is behind a connection pooler that is not in session mode.

        With a pooler, the backend PID of the handshake differs from the PID of the session. If the
        PIDs differ, two connections are compared. Without session mode, both connections reach the
        same session, or a connection reaches a different session than before.
        """
        with _outages(), self._probe() as one:
            first = _process(one)
            if one.info.backend_pid == first:
                return False
            for _ in range(_TRIES):
                with self._probe() as other:
                    try:
                        with other.transaction():
                            if _process(other) == first or _process(one) != first:
                                return True
                    except psycopg.errors.ProtocolViolation:
                        return True  # A pooler in statement mode rejects transactions.
        return False

    @contextmanager
    def _probe(self) -> Iterator[BoundedConnection]:
        connection = self._connect(self._read_seconds)
        try:
            connection.autocommit = True
            yield connection
        finally:
            connection.close()

    def exists(self) -> bool:
        """Return whether the database holds an installation already."""
        with self.reading() as connection:
            query = (
                "SELECT to_regclass('alembic_version') IS NOT NULL"
                " AND to_regclass('generation') IS NOT NULL"
            )
            return bool(connection.exec_driver_sql(query).scalar_one())

    def create(self) -> None:
        """Do nothing: the operator of the server creates the database."""

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """Open a transaction without time limits; migrations take turns at an advisory lock."""
        engine = create_engine(
            "postgresql+psycopg://", creator=lambda: self._connect(None, wait=0),
            pool_size=1, use_native_hstore=False,
        )  # fmt: skip
        try:
            with (
                _outages(),
                engine.connect() as connection,
                commit_or_roll_back(connection, _is_certain),
            ):
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_MIGRATION_LOCK})")
                yield connection
        finally:
            engine.dispose()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction; its first statement locks the generation row."""
        if not self._mutex.acquire(timeout=WAIT_SECONDS):
            msg = "another change in this process takes too long"
            raise Unavailable(msg)
        try:
            with (
                _outages(),
                self._writer.connect() as connection,
                commit_or_roll_back(connection, _is_certain),
            ):
                yield connection
        finally:
            self._mutex.release()

    @contextmanager
    def counting(self) -> Iterator[Connection]:
        """Open a transaction that counts uses; processes take turns at an advisory lock."""
        with self.writing() as connection:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_COUNTING_LOCK})")
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a snapshot (REPEATABLE READ, read only); it waits for no writer."""
        with _outages(), self._readers.begin() as connection:
            yield connection

    def counter(self) -> tuple[str, int, str]:
        """Return timeline, number and nonce of the generation row, in one round trip.

        The counter is a row, because a sequence would change before the commit is visible. A server
        in recovery is a standby, whose row can be out of date; a standby raises ``Unavailable``.
        Only one query runs at a time.
        """
        return self._ask(_counted)

    def text(self, statement: Select[Any]) -> str:
        """Return a statement as the driver expects it, with named values."""
        return str(statement.compile(dialect=self._readers.dialect, compile_kwargs=LITERAL))

    def query_own_connection(self, text: str, values: dict[str, Any]) -> Sequence[Any]:
        """Return the rows of a statement (at least one row); the statement is its own snapshot."""
        return self._ask(lambda connection: _rows(connection, text, values))

    def _ask(self, ask: Callable[[BoundedConnection], T]) -> T:
        """Return the result of a query on the watcher connection; reconnect if necessary."""
        with self._asking:
            return self._ask_watcher(ask)

    def _ask_watcher(self, ask: Callable[[BoundedConnection], T]) -> T:
        kept_one = self._watcher
        if kept_one is not None and not _has_ended(kept_one):
            try:
                return ask(kept_one)
            except psycopg.Error as error:
                self._drop_watcher()
                if "did not answer" in str(error):
                    raise Unavailable(str(error)) from error
        # The first use, or the server has closed the connection meanwhile: reconnect.
        self._drop_watcher()
        try:
            self._watcher = self._connect(self._read_seconds)
            self._watcher.autocommit = True
            return ask(self._watcher)
        except psycopg.Error as error:
            self._drop_watcher()
            raise Unavailable(_first_line(error)) from error

    def _drop_watcher(self) -> None:
        if self._watcher is not None:
            with suppress(psycopg.Error):
                self._watcher.close()
            self._watcher = None

    def is_unique_violation(self, error: IntegrityError) -> bool:
        """Return whether an error's SQLSTATE is the violation of a unique constraint."""
        return getattr(error.orig, "sqlstate", None) == _UNIQUE_VIOLATION

    def maintain(self) -> None:
        """Check once a minute that the server is not behind a pooler without session mode."""
        self._rounds = (self._rounds + 1) % _LOOK_ROUNDS
        if self._rounds == 0:
            self.require_fit()

    def examine(self) -> list[Finding]:
        """Return the server's version, and whether its commits are durable."""
        with self.reading() as connection:
            version, fsync, commit, standbys, recovering = connection.exec_driver_sql(
                "SELECT current_setting('server_version'), current_setting('fsync'),"
                " current_setting('synchronous_commit'),"
                " (SELECT count(*) FROM pg_stat_replication), pg_is_in_recovery()"
            ).one()
        found = [Finding("database", "good", f"PostgreSQL {version}")]
        if fsync == "off":
            found.append(
                Finding("durability", "failure", "fsync is off: a power failure can lose or break "
                        "the database: set fsync = on in postgresql.conf")
            )  # fmt: skip
        else:
            found.append(Finding("durability", "good", f"synchronous_commit = {commit}"))
        if recovering:
            found.append(
                Finding(
                    "standby",
                    "failure",
                    "this is a standby, which cannot confirm the current state",
                )
            )
        elif standbys:
            found.append(
                Finding("standby", "warning", f"{standbys} connected: fence the primary before "
                        "one of them is promoted, or revoked tokens may be accepted")
            )  # fmt: skip
        return found

    def close(self) -> None:
        """Close all connections."""
        with self._asking:
            self._drop_watcher()
        self._readers.dispose()
        self._writer.dispose()


def _require_encoding(connection: BoundedConnection) -> None:
    """Raise ``Unavailable`` unless the encoding is UTF8; no other encoding has every character."""
    encoding = connection.info.parameter_status("server_encoding")
    if encoding != "UTF8":
        msg = f"the database has the encoding {encoding}: create it with ENCODING 'UTF8'"
        raise Unavailable(msg)


def _process(connection: BoundedConnection) -> int:
    row = connection.execute("SELECT pg_backend_pid()").fetchone()
    return int(row[0]) if row else 0


def _has_ended(connection: BoundedConnection) -> bool:
    """Return, without a round trip, whether the server has closed an idle connection."""
    if connection.closed or connection.broken:
        return True
    poll = select.poll()
    poll.register(connection.fileno(), select.POLLIN | select.POLLHUP | select.POLLERR)
    # The server sends nothing on an idle connection, except when it closes it.
    return bool(poll.poll(0))


def _rows(connection: BoundedConnection, text: str, values: dict[str, Any]) -> Sequence[Any]:
    rows: Sequence[Any] = connection.execute(text, values, prepare=True).fetchall()
    if not rows:
        msg = "the database is empty"
        raise Unavailable(msg)
    return rows


def _counted(connection: BoundedConnection) -> tuple[str, int, str]:
    row = connection.execute(_COUNTER, prepare=True).fetchone()
    if row is None:
        msg = "the database is empty"
        raise Unavailable(msg)
    number, nonce, timeline = row
    if timeline is None:
        msg = "the database is a standby, which cannot confirm the current state"
        raise Unavailable(msg)
    return timeline, number, nonce


def _is_certain(error: DBAPIError) -> bool:
    """Return whether the server itself reported that a commit failed, so that it had no effect."""
    return not error.connection_invalidated and getattr(error.orig, "sqlstate", None) is not None


def _first_line(error: BaseException) -> str:
    """Return the first line of the driver's message; it never contains a password."""
    return (str(error).strip() or type(error).__name__).splitlines()[0]


@contextmanager
def _outages() -> Iterator[None]:
    """Turn errors of the server (gone, full, locked, read only) into ``Unavailable``."""
    try:
        yield
    except sa_exc.TimeoutError as error:
        msg = "all connections to the database are busy"
        raise Unavailable(msg) from error
    except sa_exc.IntegrityError:
        raise
    except sa_exc.DBAPIError as error:
        # The remaining errors are faults of the database, not of the statement; tables may also be
        # missing or locked while a backup is restored.
        if isinstance(error.orig, psycopg.DataError | psycopg.NotSupportedError):
            raise
        raise Unavailable(_first_line(error.orig or error)) from error
    except psycopg.Error as error:
        raise Unavailable(_first_line(error)) from error
