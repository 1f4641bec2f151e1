"""What holds when a file of the database is moved away, removed or replaced beside a server."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from counterfoil.system.file_lock import FileLock
from support.storm import Client
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from support.server import Server

DATABASE = "counterfoil.db"
WORKERS = ["1", "2"]


def status(server: Server, secret: str) -> int:
    """Return what a use is answered with over a new connection; 0: nobody takes it."""
    try:
        with closing(Client(server, secret)) as client:
            return client.call("version")[0]
    except OSError:
        return 0


def statuses(server: Server, secret: str) -> set[int]:
    return {status(server, secret) for _ in range(12)}


def acts(server: Server, secret: str, *names: str) -> None:
    with closing(Client(server, secret)) as client:
        for name in names:
            assert client.call("api_token_create", token_name=name, acl="passwd")[0] == 200


def names(server: Server, secret: str) -> set[str]:
    with closing(Client(server, secret)) as client:
        return set(client.done("api_token_list")["tokens"])


def is_sound(server: Server) -> None:
    assert server.run("audit", "verify").returncode == 0
    found = json.loads(server.run("doctor", "--output", "json").stdout)
    assert not [finding for finding in found if finding["state"] == "failure"]


def proves_nothing(server: Server, secret: str, path: str) -> None:
    """Check that uses and acts are refused by every worker, and that all who ask learn why."""
    until(lambda: statuses(server, secret) == {503}, 5)
    with closing(Client(server, secret)) as client:
        assert client.call("api_token_create", token_name="refused", acl="passwd")[0] == 503
    with server.client() as client:
        assert client.get("/ready").status_code == 503
        assert client.get("/health").status_code == 200
    done = server.spawn("doctor", "--output", "json")
    assert done.returncode == 1
    [finding] = json.loads(done.stdout)
    assert finding["check"] == "files"
    assert f"{path} is" in finding["detail"]
    # Another process would see another state, and so touches nothing.
    before = {path.name for path in server.data.iterdir()}
    refused = server.spawn("token", "revoke", "kept", "--yes")
    assert refused.returncode == 1
    assert path in refused.stderr
    assert {path.name for path in server.data.iterdir()} == before


@pytest.mark.parametrize("workers", WORKERS)
@pytest.mark.parametrize("suffix", ["-wal", "-shm"])
@pytest.mark.parametrize("how", ["moved", "removed"])
def test_without_log_or_index_nothing_is_proved_and_nothing_is_lost(
    start: Callable[..., Server], workers: str, suffix: str, how: str, tmp_path: Path
) -> None:
    server = start("--workers", workers)
    owner = server.token("owner")
    acts(server, owner, "kept", "more")
    path, away = server.data / f"{DATABASE}{suffix}", tmp_path / "away"
    path.rename(away)
    if how == "removed":
        away.unlink()
    proves_nothing(server, owner, str(path))
    assert sum(f"{path} is gone" in line for line in server.log) <= 3 * int(workers)
    if how == "moved":
        away.rename(path)
    else:
        path.touch()
    # Nobody goes on with what he has open: another process reads the files anew.
    until(lambda: statuses(server, owner) == {200})
    assert names(server, owner) == {"owner", "kept", "more"}
    acts(server, owner, "after")
    is_sound(server)
    assert server.stop() == 0


@pytest.mark.parametrize("workers", WORKERS)
def test_a_revocation_outlives_its_log_and_the_processes(
    start: Callable[..., Server], workers: str
) -> None:
    server = start("--workers", workers)
    owner, gone = server.token("owner"), server.token("gone")
    assert server.call("api_token_revoke", owner, token_name="gone").status_code == 200
    for suffix in ("-wal", "-shm"):
        (server.data / f"{DATABASE}{suffix}").unlink()
    until(lambda: any("are in the database" in line for line in server.log))
    server.stop(signal.SIGKILL)
    again = start("--workers", workers)
    assert status(again, gone) == 403
    assert status(again, owner) == 200
    is_sound(again)


@pytest.mark.parametrize("workers", WORKERS)
def test_stopping_the_server_saves_what_a_lost_log_held(
    start: Callable[..., Server], workers: str
) -> None:
    server = start("--workers", workers)
    owner = server.token("owner")
    acts(server, owner, "kept")
    (server.data / f"{DATABASE}-wal").unlink()
    assert server.stop() == 0
    again = start("--workers", workers)
    assert names(again, owner) == {"owner", "kept"}
    is_sound(again)


@pytest.mark.parametrize("workers", WORKERS)
@pytest.mark.parametrize("copied", ["before", "after"])
def test_a_copy_in_the_place_of_the_log_brings_nothing_back(
    start: Callable[..., Server], workers: str, copied: str, tmp_path: Path
) -> None:
    server = start("--workers", workers)
    owner, gone = server.token("owner"), server.token("gone")
    path, copy = server.data / f"{DATABASE}-wal", tmp_path / "copy"
    if copied == "before":
        shutil.copy(path, copy)
    assert server.call("api_token_revoke", owner, token_name="gone").status_code == 200
    acts(server, owner, "kept")
    if copied == "after":
        shutil.copy(path, copy)
    copy.replace(path)
    until(lambda: any("exited with status 4" in line for line in server.log))
    until(lambda: statuses(server, owner) == {200})
    assert status(server, gone) == 403
    assert names(server, owner) == {"owner", "kept"}
    assert (server.data / f"{DATABASE}-wal.set-aside").exists() == (copied == "before")
    is_sound(server)


@pytest.mark.parametrize("workers", WORKERS)
def test_a_database_put_in_the_place_of_another_gets_nothing_of_its_log(
    start: Callable[..., Server], workers: str, tmp_path: Path
) -> None:
    server = start("--workers", workers)
    owner = server.token("owner")
    copy = tmp_path / "copy"
    with closing(sqlite3.connect(server.data / DATABASE)) as source:
        with closing(sqlite3.connect(copy)) as target:
            source.backup(target)
    acts(server, owner, "later")
    copy.chmod(0o600)
    copy.replace(server.data / DATABASE)
    until(lambda: any("exited with status 4" in line for line in server.log))
    until(lambda: statuses(server, owner) == {200})
    assert names(server, owner) == {"owner"}
    acts(server, owner, "after")
    is_sound(server)


@pytest.mark.parametrize("workers", WORKERS)
def test_a_database_behind_a_link_is_another_one(
    start: Callable[..., Server], workers: str, tmp_path: Path
) -> None:
    server = start("--workers", workers)
    owner = server.token("owner")
    acts(server, owner, "kept")
    path, away = server.data / DATABASE, tmp_path / DATABASE
    path.rename(away)
    path.symlink_to(away)
    # Beside what the link leads to lies no log: whoever opens it sees another state.
    until(lambda: any("exited with status 4" in line for line in server.log))
    assert any(f"{path} was replaced" in line for line in server.log)
    until(lambda: statuses(server, owner) == {200})
    assert names(server, owner) == {"owner", "kept"}


@pytest.mark.parametrize("workers", WORKERS)
def test_a_renamed_folder_is_not_believed_until_it_is_back(
    start: Callable[..., Server], workers: str
) -> None:
    server = start("--workers", workers)
    owner = server.token("owner")
    away = server.data.with_name("away")
    with closing(Client(server, owner)) as client:
        server.data.rename(away)
        until(lambda: client.call("version")[0] == 503)
        assert client.call("api_token_create", token_name="no", acl="passwd")[0] == 503
        assert not server.data.exists()
        away.rename(server.data)
        until(lambda: client.call("version")[0] == 200)
    assert names(server, owner) == {"owner"}
    acts(server, owner, "after")
    is_sound(server)


@pytest.mark.parametrize("workers", WORKERS)
@pytest.mark.parametrize("how", ["removed", "replaced"])
def test_locks_are_taken_on_the_files_that_are_there(
    start: Callable[..., Server], workers: str, how: str
) -> None:
    server = start("--workers", workers)
    owner = server.token("owner")
    for name in ("write.lock", "checkpoint.lock"):
        path = server.data / name
        path.unlink()
        if how == "replaced":
            path.touch(0o600)
    acts(server, owner, "kept")
    # One worker checkpoints, and holds the lock that others would ask for.
    lock = FileLock(server.data / "checkpoint.lock")

    def is_held() -> bool:
        handle = lock.acquire()
        if handle is not None:
            lock.release(handle)
        return handle is None

    until(is_held)
    # Whoever takes the lock of acts, by its name, keeps all others from writing.
    writing = FileLock(server.data / "write.lock")
    handle = writing.acquire(5)
    assert handle is not None
    with closing(Client(server, owner)) as client:
        assert client.call("api_token_create", token_name="waits", acl="passwd")[0] == 503
    writing.release(handle)
    acts(server, owner, "after")
    assert statuses(server, owner) == {200}


def test_what_may_happen_beside_a_server_is_no_fault(
    start: Callable[..., Server], rounds: int
) -> None:
    server = start("--workers", "2")
    owner = server.token("owner")
    for number in range(3 * rounds):
        server.spawn("token", "create", f"beside{number}", "--acl", "passwd")
        acts(server, owner, f"within{number}")
        with closing(sqlite3.connect(server.data / DATABASE, timeout=5)) as other:
            other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            other.execute("VACUUM")
        os.kill(server.workers()[0].pid, signal.SIGKILL)
        until(lambda: len(server.workers()) == 2)
        until(lambda: statuses(server, owner) == {200})
    assert len(names(server, owner)) == 1 + 6 * rounds
    assert not [line for line in server.log if " is gone" in line or "replaced by" in line]
    assert not [line for line in server.log if "status 4" in line]
    is_sound(server)
