"""What is particular to SQLite: locks, outages, schema, files."""

from __future__ import annotations

import multiprocessing
import os
import re
import sqlite3
import stat
import threading
from typing import TYPE_CHECKING

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from counterfoil.core.decide import Attempt
from counterfoil.core.ports import Unavailable
from counterfoil.core.privilege import needed
from counterfoil.gate.verify import CredentialCheck
from counterfoil.store import create as preparing
from counterfoil.store import schema
from counterfoil.store.create import WrongSchema, prepare, schema_fault
from counterfoil.store.partial_indexes import metadata
from counterfoil.store.sqlite import engine as sqlite
from counterfoil.store.sqlite.engine import SqliteEngine
from counterfoil.system import outage_log
from counterfoil.system.file_lock import FileLock
from support.machine import HERE, Machine, engine_of, reason, sqlite_world

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

    from support.machine import World


def test_every_connection_has_the_same_pragmas(local: World) -> None:
    engine = engine_of(local)
    engine.counter()
    connections = [engine._watcher._connection]
    with engine.reading() as one, engine.writing() as two:
        connections += [c.connection.driver_connection for c in (one, two)]
        for connection in connections:
            assert connection is not None
            found = {
                pragma: connection.execute(f"PRAGMA {pragma}").fetchone()[0]
                for pragma in ("journal_mode", "synchronous", "foreign_keys", "wal_autocheckpoint")
            }
            assert found == {
                "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1,
                "wal_autocheckpoint": 0,
            }  # fmt: skip


def test_own_reading_does_not_move_the_counter_but_any_commit_does(local: World) -> None:
    first = local.store.change_counter()
    local.account("root")
    assert local.store.change_counter() == first
    local.token("t")
    second = local.store.change_counter()
    assert second != first
    beside = local.beside()
    beside.token("u")
    beside.store.close()
    assert local.store.change_counter() != second


def test_what_cannot_be_proved_is_refused_as_stale_and_its_cause_noted(
    local: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted: list[str] = []
    monkeypatch.setattr(outage_log, "note", lambda cause, _count=1: noted.append(cause))
    secret = local.token("t")
    assert reason(local.use(secret)) == ""
    watcher = engine_of(local)._watcher
    watcher.close()
    closed = watcher._connect()
    closed.close()
    watcher._connection = closed
    assert noted == []
    assert reason(local.use(secret)) == "STALE"
    assert noted == ["Cannot operate on a closed database."]
    watcher._connection = None
    assert reason(local.use(secret)) == ""


def test_a_database_that_is_gone_is_never_a_yes(local: World, tmp_path: Path) -> None:
    secret = local.token("t")
    local.use(secret)
    engine_of(local)._readers.close()
    for path in tmp_path.glob("counterfoil.db*"):
        path.unlink()
    other = CredentialCheck(secret, Attempt(HERE, needed("kill-acct"), "root"))
    fresh = local.new_gate()
    assert reason(fresh.judge([other])[0]) == "STALE"


def test_a_stub_that_cannot_be_loaded_is_stale(local: World, tmp_path: Path) -> None:
    local.use(local.token("t"))
    secret = local.token("u")
    local.use(local.token("v"))
    engine = engine_of(local)
    engine._readers.close()
    assert engine._looker
    engine._looker.close()
    engine._looker = None
    for path in tmp_path.glob("counterfoil.db*"):
        path.unlink()
    assert reason(local.use(secret)) == "STALE"


def test_a_writer_waits_for_the_lock_and_gives_up_in_time(
    local: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "WAIT_SECONDS", 0.2)
    lock = FileLock(tmp_path / "write.lock")
    held = lock.acquire()
    assert held is not None
    with pytest.raises(Unavailable, match="another process holds"):
        local.token("t")
    lock.release(held)
    local.token("t")


def test_a_late_lock_is_given_back(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "lock")
    held = lock.acquire()
    assert held is not None
    assert lock.acquire(0.05) is None
    assert lock.acquire(0) is None
    lock.release(held)
    again = lock.acquire(5)
    assert again is not None
    lock.release(again)


def test_waiters_get_the_lock_when_it_is_released(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "lock")
    held = lock.acquire()
    assert held is not None
    taken: list[int | None] = []
    thread = threading.Thread(target=lambda: taken.append(lock.acquire(10)))
    thread.start()
    lock.release(held)
    thread.join()
    assert taken[0] is not None
    lock.release(taken[0])


def test_acts_of_one_process_take_turns_and_give_up_in_time(
    local: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "WAIT_SECONDS", 0.1)
    with engine_of(local).writing():
        caught: list[BaseException] = []

        def act() -> None:
            try:
                local.token("t")
            except Unavailable as outage:
                caught.append(outage)

        thread = threading.Thread(target=act)
        thread.start()
        thread.join()
    assert "takes too long" in str(caught[0])


def test_one_process_alone_checkpoints(local: World, tmp_path: Path) -> None:
    monkey = engine_of(local)
    monkey.maintain()
    beside = local.beside()
    beside_engine = engine_of(beside)
    beside_engine.maintain()
    assert monkey._checkpointing is not None
    assert beside_engine._checkpointing is None
    monkey.close()
    beside_engine.maintain()
    assert beside_engine._checkpointing is not None
    beside.store.close()
    assert (tmp_path / "checkpoint.lock").exists()


def test_a_long_log_is_moved_into_the_database(
    local: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "CHECKPOINT_BYTES", 1)
    local.token("t")
    before = (tmp_path / "counterfoil.db").stat().st_mtime_ns
    engine_of(local).maintain()
    assert (tmp_path / "counterfoil.db").stat().st_mtime_ns != before
    assert local.stub("root", "t") is not None
    assert engine_of(local).examine()[0].state == "good"


def test_a_broken_statement_is_a_bug_and_no_outage(local: World) -> None:
    with pytest.raises(Exception, match="NOT NULL"), engine_of(local).writing() as connection:
        connection.exec_driver_sql("UPDATE tokens SET name = NULL")
        connection.exec_driver_sql("INSERT INTO former_names (account_id) VALUES (1)")


# The schema


def statements(connection: Connection) -> dict[str, set[str]]:
    """Return each table's and index's parts, in no order."""
    rows = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'alembic_version'"
        " AND name NOT LIKE 'sqlite_%'"
    )
    return {
        name: {part.strip(" ()\t") for part in re.split(r",(?![^(]*\))|\n", sql)}
        for name, sql in rows
    }


def test_the_migrations_make_the_schema_of_the_code(local: World) -> None:
    made = create_engine("sqlite://")
    metadata.create_all(made)
    with engine_of(local).reading() as migrated, made.connect() as declared:
        assert statements(migrated) == statements(declared)
    made.dispose()


def test_the_code_knows_the_newest_migration() -> None:
    config = Config()
    config.set_main_option(
        "script_location",
        os.path.join(os.path.dirname(preparing.__file__), "migrations"),  # noqa: PTH118, PTH120
    )
    script = ScriptDirectory.from_config(config)
    assert script.get_current_head() == schema.HEAD
    assert [s.revision for s in script.walk_revisions()][::-1] == list(schema.REVISIONS)


def test_a_newer_database_is_refused_and_left_alone(tmp_path: Path, machine: Machine) -> None:
    sqlite_world(tmp_path, machine).store.close()
    path = tmp_path / "counterfoil.db"
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    engine = SqliteEngine(path)
    assert "newer than this program" in (schema_fault(engine) or "")
    with pytest.raises(WrongSchema, match="install the newer program"):
        prepare(engine, machine.clock(), os.urandom, lambda: "UTC")
    engine.close()


def test_an_empty_and_an_older_database_say_what_to_do(
    tmp_path: Path, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = SqliteEngine(tmp_path / "empty.db")
    engine.create()
    assert "counterfoil serve" in (schema_fault(engine) or "")
    assert prepare(engine, machine.clock(), os.urandom, lambda: "UTC")
    assert schema_fault(engine) is None
    monkeypatch.setattr(schema, "HEAD", "9999")
    assert f"older schema {schema.REVISIONS[-1]}" in (schema_fault(engine) or "")
    engine.close()


def _prepare_in_process(path: str, made: multiprocessing.Queue[bool]) -> None:
    from pathlib import Path  # noqa: PLC0415

    engine = SqliteEngine(Path(path))
    engine.create()
    made.put(prepare(engine, Machine().clock(), os.urandom, lambda: "UTC"))
    engine.close()


def test_of_servers_that_start_at_once_one_makes_the_database(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    made: multiprocessing.Queue[bool] = context.Queue()
    path = str(tmp_path / "counterfoil.db")
    processes = [context.Process(target=_prepare_in_process, args=(path, made)) for _ in range(4)]
    for process in processes:
        process.start()
    results = [made.get(timeout=60) for _ in processes]
    for process in processes:
        process.join()
    assert sorted(results) == [False, False, False, True]


def test_files_beside_the_database_are_private(local: World, tmp_path: Path) -> None:
    local.token("t")
    engine_of(local).maintain()
    for name in ("write.lock", "checkpoint.lock"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600
