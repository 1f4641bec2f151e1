"""Every schema that was ever released opens, is brought up, and loses nothing, killed or not."""

from __future__ import annotations

import json
import multiprocessing
import os
import re
import signal
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from counterfoil.core.audit import first_fault
from counterfoil.core.secret import Secret
from counterfoil.store import create as preparing
from counterfoil.store import schema
from counterfoil.store.engine import NothingToKeep
from counterfoil.store.partial_indexes import metadata
from counterfoil.store.sqlite.engine import SqliteEngine
from support.machine import Machine, World, postgres_world, reason, sqlite_world

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from support.postgres import Cluster

SAMPLES = Path(__file__).parents[2] / "data"


def kept_secrets(revision: str, engine: str) -> dict[str, dict[str, str]]:
    """Return the secrets of a kept database, with what became of each."""
    kept = json.loads((SAMPLES / f"schemas.{engine}.json").read_text("ascii"))
    found: dict[str, dict[str, str]] = kept[revision]
    return found


def samples(engine: str) -> dict[str, str]:
    """Return the kept databases of an engine as SQL, by revision."""
    text = (SAMPLES / f"schemas.{engine}.sql").read_text("utf-8")
    parts = re.split(r"^-- revision (\d{4})\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def statements(revision: str, engine: str) -> str:
    return samples(engine)[revision]


def laid_out(folder: Path, revision: str) -> dict[str, dict[str, str]]:
    """Lay out a kept database of SQLite; return its secrets."""
    with closing(sqlite3.connect(folder / "counterfoil.db")) as connection:
        connection.executescript(statements(revision, "sqlite"))
    return kept_secrets(revision, "sqlite")


def revision_of(folder: Path) -> str:
    with closing(sqlite3.connect(folder / "counterfoil.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def assert_nothing_is_lost(world: World, kept: dict[str, dict[str, str]]) -> None:
    for secret, facts in kept.items():
        verdict = world.use(Secret(secret), facts["need"], user=facts["user"])
        assert reason(verdict) == facts["reason"]
    with world.store.snapshot() as reading:
        assert first_fault(reading.audit.chain(), *reading.audit.head()) is None
        assert reading.settings.load().time_zone == "Europe/Berlin"
    world.token("after", "passwd")
    world.authority.revoke_tokens(world.root, None, ["parent"])
    for secret, facts in kept.items():
        if facts["user"] == "root":
            assert reason(world.use(Secret(secret))) == "REVOKED"


def test_every_released_schema_has_a_kept_database() -> None:
    for engine, released in (("sqlite", schema.REVISIONS), ("postgresql", schema.REVISIONS[1:])):
        kept = set(samples(engine))
        # The newest is kept from its release on.
        assert kept | {schema.HEAD} == set(released)


@pytest.mark.parametrize("revision", schema.REVISIONS)
def test_an_older_database_is_brought_up_whole(
    revision: str, tmp_path: Path, machine: Machine
) -> None:
    if revision not in samples("sqlite"):
        assert revision == schema.HEAD
        return
    kept = laid_out(tmp_path, revision)
    world = sqlite_world(tmp_path, machine)
    with closing(world.store):
        assert_nothing_is_lost(world, kept)
    assert revision_of(tmp_path) == schema.HEAD


@pytest.mark.parametrize("revision", schema.REVISIONS[1:])
def test_an_older_database_on_postgresql_is_brought_up_whole(
    revision: str, machine: Machine, postgres: Cluster
) -> None:
    if revision not in samples("postgresql"):
        assert revision == schema.HEAD
        return
    name = postgres.new_database()
    postgres.execute(statements(revision, "postgresql"), name)
    world = postgres_world(postgres.url(name), machine)
    with closing(world.store):
        assert_nothing_is_lost(world, kept_secrets(revision, "postgresql"))
        with world.store.engine.reading() as connection:
            found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    assert found == schema.HEAD


def _prepare_and_die(path: str, after: int) -> None:
    """Bring a database up, and be killed as the so many-eth statement has been executed."""
    done = 0

    def count(*_: object) -> None:
        nonlocal done
        done += 1
        if done == after:
            os.kill(os.getpid(), signal.SIGKILL)

    from sqlalchemy import event  # noqa: PLC0415

    engine = SqliteEngine(Path(path))
    event.listen(engine._writer, "after_cursor_execute", count)
    preparing.prepare(engine, Machine().clock(), os.urandom, lambda: "UTC")
    engine.close()


def _killed_at_each_statement(folder: str, said: multiprocessing.Queue[tuple[int, int]]) -> None:
    """Bring a database up and be killed, one statement later each time, until none is left."""
    killed = 0
    # Forked off one that has loaded everything: loading it dozens of times takes long.
    while True:
        child = os.fork()
        if not child:
            _prepare_and_die(f"{folder}/counterfoil.db", killed + 1)
            os._exit(0)
        exit_code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if exit_code != -signal.SIGKILL:
            said.put((killed, exit_code))
            return
        killed += 1
        assert revision_of(Path(folder)) == "0001"


def test_killed_in_the_middle_it_is_as_it_was_and_comes_up_the_next_time(
    tmp_path: Path, machine: Machine
) -> None:
    kept = laid_out(tmp_path, "0001")
    context = multiprocessing.get_context("spawn")
    said: multiprocessing.Queue[tuple[int, int]] = context.Queue()
    process = context.Process(target=_killed_at_each_statement, args=(str(tmp_path), said))
    process.start()
    process.join(120)
    assert process.exitcode == 0
    killed, exit_code = said.get(timeout=1)
    assert exit_code == 0
    assert killed >= 3
    assert revision_of(tmp_path) == schema.HEAD
    world = sqlite_world(tmp_path, machine)
    with closing(world.store):
        assert_nothing_is_lost(world, kept)


def test_on_every_engine_the_migrations_make_the_schema_of_the_code(world: World) -> None:
    def differences(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, metadata))

    with world.store.engine.reading() as connection:
        assert differences(connection) == []
    with world.store.engine.writing() as connection:
        connection.execute(text("ALTER TABLE settings ADD COLUMN extra INTEGER"))
        assert len(differences(connection)) == 1
        raise NothingToKeep
