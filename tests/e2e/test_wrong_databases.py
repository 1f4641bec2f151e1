"""What a database, or the way to it, that cannot be used leads to: one line, and no password."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from conftest import need
from support.ports import free_port
from support.postgres import USER, Cluster, _user
from support.server import counterfoil
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from support.server import Server

PASSWORD = "hunter2"


def start_says(data: Path, url: str) -> str:
    """Return the one line with which a start ends."""
    done = counterfoil("serve", "--port", "0", data=data, env={"COUNTERFOIL_DATABASE": url})
    assert done.returncode == 1
    assert done.stdout == ""
    [line] = done.stderr.splitlines()
    assert PASSWORD not in line
    return line


@pytest.mark.parametrize("encoding", ["SQL_ASCII", "LATIN1"])
def test_a_database_of_another_encoding(tmp_path: Path, postgres: Cluster, encoding: str) -> None:
    name = f"enc_{encoding.lower()}"
    postgres.execute(
        f"CREATE DATABASE {name} TEMPLATE template0 ENCODING '{encoding}' LOCALE 'C'"
        " LOCALE_PROVIDER libc"
    )
    assert f"the encoding {encoding}: create it with" in start_says(tmp_path, postgres.url(name))


@pytest.mark.parametrize(
    "statements",
    [
        ("CREATE TABLE alembic_version (version_num text)",),
        (
            "CREATE TABLE alembic_version (version_num text)",
            "INSERT INTO alembic_version VALUES ('0001')",
        ),
        ("CREATE TABLE accounts (x int)",),
    ],
)
def test_tables_of_another_program(
    tmp_path: Path, postgres: Cluster, statements: tuple[str, ...]
) -> None:
    name = postgres.new_database()
    for statement in statements:
        postgres.execute(statement, name)
    assert "it contains tables of another program" in start_says(tmp_path, postgres.url(name))


def test_missing_rights_and_a_database_that_is_read_only(tmp_path: Path, postgres: Cluster) -> None:
    name = postgres.new_database()
    postgres.execute(f"CREATE ROLE weak LOGIN PASSWORD '{PASSWORD}'")
    postgres.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC", name)
    url = postgres.url(name).replace(f"{USER}@", f"weak:{PASSWORD}@")
    assert "permission denied" in start_says(tmp_path, url)
    postgres.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    assert "read-only" in start_says(tmp_path, url)


# Some of them the database's own library reads as they are meant; then nobody listens there.
SAID = {"[": "refused", "]": "refused", "[]": "refused", ":[": "refused", "#": "refused",
        "?": "refused", "/": "%2F", "@": "%40", "%zz": "is invalid"}  # fmt: skip


@pytest.mark.parametrize("sign", list(SAID))
def test_a_password_with_a_sign_that_addresses_have(tmp_path: Path, sign: str) -> None:
    url = f"postgresql://u:{sign}{PASSWORD}@127.0.0.1:1/x"
    assert SAID[sign] in start_says(tmp_path, url)
    done = counterfoil("doctor", "--database", url, data=tmp_path)
    assert done.returncode != 0
    assert PASSWORD not in done.stderr + done.stdout
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("sign", ["%5B", "%40", "%2F", "!"])
def test_a_password_that_is_written_as_it_must_be(
    tmp_path: Path, postgres: Cluster, sign: str
) -> None:
    name = postgres.new_database()
    url = postgres.url(name).replace(f"{USER}@", f"{USER}:{sign}{PASSWORD}@")
    done = counterfoil("doctor", data=tmp_path, env={"COUNTERFOIL_DATABASE": url})
    assert "is invalid" not in done.stdout


# A pooler


@pytest.fixture
def pooled(postgres: Cluster, tmp_path: Path) -> Iterator[Callable[[str, str], str]]:
    """Start PgBouncer in a mode before a database; returns its address."""
    program = need("pgbouncer", "pgbouncer")
    running: list[subprocess.Popen[bytes]] = []

    def pool(mode: str, name: str) -> str:
        port = free_port()
        file = tmp_path / f"{mode}.ini"
        file.write_text(
            f"[databases]\n* = host=127.0.0.1 port={postgres.port}\n[pgbouncer]\n"
            f"listen_addr = 127.0.0.1\nlisten_port = {port}\nauth_type = any\n"
            f"pool_mode = {mode}\nunix_socket_dir =\nignore_startup_parameters = "
            "extra_float_digits\n".replace("* = ", f"{name} = user={USER} dbname={name} ")
        )
        with file.open("rb") as settings:
            running.append(
                subprocess.Popen(
                    [program, "/dev/stdin"], stdin=settings, stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL, user=_user(), cwd="/",
                )
            )  # fmt: skip
        return f"postgresql://{USER}@127.0.0.1:{port}/{name}"

    yield pool
    for process in running:
        process.terminate()
        process.wait(10)


def answers(url: str) -> bool:
    import psycopg  # noqa: PLC0415

    try:
        psycopg.connect(url, connect_timeout=2).close()
    except psycopg.OperationalError:
        return False
    return True


@pytest.mark.parametrize("mode", ["transaction", "statement"])
def test_a_pooler_that_keeps_no_session_is_refused_at_the_start_and_by_doctor(
    start: Callable[..., Server], tmp_path: Path, postgres: Cluster,
    pooled: Callable[[str, str], str], mode: str,
) -> None:  # fmt: skip
    name = postgres.new_database()
    server = start(database=postgres.url(name))
    url = pooled(mode, name)
    until(lambda: answers(url))
    assert "pooler in transaction or statement mode" in start_says(tmp_path / "other", url)
    done = counterfoil("doctor", data=server.data, env={"COUNTERFOIL_DATABASE": url})
    assert done.returncode == 1
    assert "use its session mode" in done.stdout


def test_a_pooler_in_session_mode_serves(
    start: Callable[..., Server], postgres: Cluster, pooled: Callable[[str, str], str]
) -> None:
    name = postgres.new_database()
    url = pooled("session", name)
    until(lambda: answers(url))
    server = start("--workers", "2", database=url)
    secret = server.token("t")
    assert {server.call("version", secret).status_code for _ in range(20)} == {200}
    done = server.spawn("doctor", "--output", "json")
    assert "session mode" not in done.stdout


# A file system


_NO_LOCKS = """
#include <errno.h>
int flock(int handle, int operation) { errno = ENOLCK; return -1; }
"""


def test_a_file_system_without_locks(tmp_path: Path, compiler: str) -> None:
    source, library = tmp_path / "no_locks.c", tmp_path / "no_locks.so"
    source.write_text(_NO_LOCKS)
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, source], check=True)
    env = {"LD_PRELOAD": str(library)}
    done = counterfoil("serve", "--port", "0", data=tmp_path / "data", env=env)
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    assert "has no locks (No locks available): the data must be on a local disk" in line
