"""A PostgreSQL server of the tests' own: in a temp folder, on a free port, as nobody special."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg
import pytest

from support.ports import free_port

if TYPE_CHECKING:
    from collections.abc import Iterator

USER = "postgres"
READY_SECONDS = 30


def binaries() -> Path | None:
    """Return the folder of PostgreSQL's server programs, the newest there is."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: p.parts[-3])
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).resolve().parent if on_path else None


@dataclass
class Cluster:
    """One PostgreSQL server process; PostgreSQL refuses to run as root, so another user does."""

    folder: Path
    port: int
    durable: bool = False
    process: subprocess.Popen[bytes] | None = None

    @classmethod
    def make(cls, *, durable: bool = False) -> Cluster:
        """Make a cluster with a locale that sorts as people do, which the code must withstand.

        Unless it is to be ``durable``, nothing is flushed to the disk: that is what takes time,
        and the machine is not switched off under the tests.
        """
        folder = Path(tempfile.mkdtemp(prefix="counterfoil-pg-", dir="/tmp"))
        cluster = cls(folder, free_port(), durable)
        if os.getuid() == 0:
            entry = pwd.getpwnam(_unprivileged())
            os.chown(folder, entry.pw_uid, entry.pw_gid)
        subprocess.run(
            [_binary("initdb"), "-D", str(folder / "data"), "-U", USER, "-A", "trust", "--no-sync",
             "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en"],
            check=True, capture_output=True, cwd="/", user=_user(), group=_group(),
        )  # fmt: skip
        return cluster

    def start(self) -> None:
        """Start and wait until it takes connections."""
        self.process = subprocess.Popen(
            [_binary("postgres"), "-D", str(self.folder / "data"), "-p", str(self.port),
             "-c", "listen_addresses=127.0.0.1", "-c", f"unix_socket_directories={self.folder}",
             *(() if self.durable else ("-c", "fsync=off", "-c", "full_page_writes=off")),
             "-c", "max_connections=300", "-c", "max_wal_senders=0", "-c", "wal_level=minimal"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            cwd="/", user=_user(), group=_group(),
        )  # fmt: skip
        deadline = time.monotonic() + READY_SECONDS
        while True:
            try:
                psycopg.connect(self.url("postgres"), connect_timeout=2).close()
            except psycopg.OperationalError:
                assert self.process.poll() is None, "PostgreSQL ended"
                assert time.monotonic() < deadline, "PostgreSQL does not start"
                time.sleep(0.05)
            else:
                return

    def stop(self, number: int = signal.SIGINT) -> None:
        """Stop by process id: SIGINT ends every connection, SIGQUIT is a crash."""
        if self.process is not None:
            self.process.send_signal(number)
            self.process.wait(30)
            self.process = None

    def remove(self) -> None:
        """Stop and leave nothing behind."""
        self.stop(signal.SIGQUIT)
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, database: str, port: int | None = None) -> str:
        """Return the address of a database."""
        return f"postgresql://{USER}@127.0.0.1:{port or self.port}/{database}"

    def execute(self, statement: str, database: str = "postgres") -> None:
        """Run a statement that takes no transaction."""
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            connection.execute(statement.encode())

    def new_database(self, template: str = "template1") -> str:
        """Make a database and return its name."""
        name = f"t{next(_numbers)}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        return name


_numbers = count(1)

MANY_ROWS = 1000
"""After more rows than this a database is not used again: what was deleted fills its files."""


class DatabasePool:
    """Databases like a template, used again: emptying one takes a hundredth of copying it.

    ``template``: a database with an installation.
    """

    def __init__(self, cluster: Cluster, template: str) -> None:
        """Read what the template holds."""
        self.cluster = cluster
        self._template = template
        self._free: list[str] = []
        with psycopg.connect(cluster.url(template)) as connection:
            self._shape = _shape(connection)
            names = [name for name, in connection.execute(
                "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
            )]  # fmt: skip
            held = {name: _copied(connection, name) for name in names}
            self._rows = {name: rows for name, rows in held.items() if rows}
            self._empty = "; ".join(f"DELETE FROM {name}" for name in names)  # noqa: S608 - ours
            self._counts = " + ".join(f"(SELECT count(*) FROM {name})" for name in names)  # noqa: S608
            self._sequences = connection.execute(
                "SELECT sequencename, coalesce(last_value, 1), last_value IS NOT NULL"
                " FROM pg_sequences"
            ).fetchall()

    @contextmanager
    def database(self) -> Iterator[str]:
        """Lend a database; its address."""
        name = self._free.pop() if self._free else self.cluster.new_database(self._template)
        yield self.cluster.url(name)
        if self._is_restored(name):
            self._free.append(name)

    def _is_restored(self, name: str) -> bool:
        """Make a database like the template again; False if that takes long or is not certain."""
        with psycopg.connect(self.cluster.url(name)) as connection:
            connection.execute("SET lock_timeout = '1s'")
            connection.execute("SET session_replication_role = replica")  # Foreign keys wait.
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            found = connection.execute(f"SELECT {self._counts}".encode()).fetchone()
            if found is None or found[0] > MANY_ROWS or _shape(connection) != self._shape:
                return False
            try:
                connection.execute(self._empty.encode())
            except psycopg.errors.LockNotAvailable:
                return False
            for table, rows in self._rows.items():
                with connection.cursor().copy(f"COPY {table} FROM STDIN".encode()) as copy:
                    copy.write(rows)
            for sequence, last, is_called in self._sequences:
                connection.execute("SELECT setval(%s, %s, %s)", (sequence, last, is_called))
        return True


def _copied(connection: psycopg.Connection[Any], table: str) -> bytes:
    with connection.cursor().copy(f"COPY {table} TO STDOUT".encode()) as copy:
        return b"".join(bytes(part) for part in copy)


def _shape(connection: psycopg.Connection[Any]) -> object:
    """Return what tables, columns and indexes a database has."""
    return connection.execute(
        "SELECT (SELECT string_agg(attrelid::text || attname || atttypid, ',' "
        "ORDER BY attrelid, attnum) FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid "
        "WHERE relnamespace = 'public'::regnamespace AND NOT attisdropped AND attnum > 0), "
        "(SELECT count(*) FROM pg_trigger), (SELECT count(*) FROM pg_constraint)"
    ).fetchone()


@cache
def _unprivileged() -> str:
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_name
        except KeyError:
            continue
    pytest.fail("there is no user postgres and no user nobody to run PostgreSQL as")


def _user() -> str | None:
    return _unprivileged() if os.getuid() == 0 else None


def _group() -> int | None:
    return pwd.getpwnam(_unprivileged()).pw_gid if os.getuid() == 0 else None


def _binary(name: str) -> str:
    folder = binaries()
    assert folder, "PostgreSQL is not installed"
    return str(folder / name)
