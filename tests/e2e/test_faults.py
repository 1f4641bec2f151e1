"""What holds while something is broken: the disk, the database, the network to it, the clock."""

from __future__ import annotations

import errno
import os
import signal
import sqlite3
import threading
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any

import psycopg
import pytest

from counterfoil.core import wording
from support.faults import SYNC, Proxy, Shim, small_disk
from support.storm import Client
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from support.postgres import Cluster
    from support.server import Server


def timed(act: Callable[[], Any]) -> tuple[float, Any]:
    """Return how many seconds an act took, and what it gave."""
    begun = time.monotonic()
    given = act()
    return time.monotonic() - begun, given


def said(body: dict[str, Any]) -> str:
    return str(body["metadata"]["reason"])


def create(client: Client, name: str) -> tuple[int, dict[str, Any]]:
    return client.call("api_token_create", token_name=name, acl="passwd")


def names(client: Client) -> set[str]:
    return set(client.done("api_token_list")["tokens"])


def is_ready(client: Client) -> bool:
    """Ask whether uses are judged; a worker that is being replaced answers nobody."""
    try:
        return client.call("version")[0] == 200
    except OSError:
        client.close()
        return False


def exits(server: Server) -> int:
    """Count the processes that ended because their database had failed."""
    return sum("exited with status 3" in line for line in server.log)


@pytest.fixture
def shim(tmp_path: Path, compiler: str) -> Shim:
    return Shim(tmp_path, compiler)


# SQLite


def test_while_somebody_else_locks_the_database_uses_are_judged_and_acts_wait_then_refuse(
    start: Callable[..., Server],
) -> None:
    server = start()
    owner = server.token("owner")
    with closing(Client(server, owner)) as client, closing(Client(server, owner)) as other:
        with closing(sqlite3.connect(server.data / "counterfoil.db")) as locker:
            locker.execute("BEGIN EXCLUSIVE")
            waiting = threading.Thread(target=create, args=(other, "waits"))
            waiting.start()
            until(lambda: client.call("version")[0] == 200)
            for _ in range(20):
                took, (status, _) = timed(lambda: client.call("version"))
                assert status == 200
                assert took < 2
            took, (status, body) = timed(lambda: create(client, "refused"))
            assert (status, said(body)) == (503, wording.NOT_CHANGED)
            assert 3 < took < 20
            locker.rollback()
        waiting.join()
        assert create(client, "after")[0] == 200
        assert names(client) >= {"owner", "after"}
        assert "refused" not in names(client)


@pytest.mark.parametrize("kind", ["mounted", "shim"])
def test_on_a_full_disk_uses_are_judged_and_acts_refused(
    start: Callable[..., Server], tmp_path: Path, shim: Shim, kind: str
) -> None:
    folder = tmp_path / "small"
    with small_disk(folder, "8m") as is_mounted:
        if kind == "mounted" and not is_mounted:
            pytest.skip("this machine lets nobody mount; the same with a shim holds")
        server = start(data=folder / "data", env=shim.environment)
        owner = server.token("owner")
        with closing(Client(server, owner)) as client:
            assert create(client, "before")[0] == 200
            filler = folder / "filler"
            if kind == "mounted":
                with filler.open("wb", buffering=0) as handle, pytest.raises(OSError, match="28"):
                    while True:
                        handle.write(bytes(4096))
            else:
                shim.fail(errno.ENOSPC, at=-1)
            refused = set()
            for number in range(30):
                took, (status, body) = timed(lambda n=number: create(client, f"full{n}"))  # type: ignore[misc]
                assert took < 2
                if status == 503:
                    # There may have been room for a few more in what the log had already.
                    refused.add(f"full{number}")
                    assert said(body) == wording.NOT_CHANGED
                    assert "token" not in (body.get("data") or {})
                assert client.call("version")[0] == 200
            assert len(refused) > 20
            shim.stop()
            filler.unlink(missing_ok=True)
            until(lambda: create(client, "after")[0] == 200)
            assert not names(client) & refused
            assert names(client) >= {"owner", "before", "after"}
        assert server.spawn("audit", "verify").returncode == 0
        assert server.stop() == 0


def test_after_a_failed_write_or_sync_a_worker_ends_and_another_recovers(
    start: Callable[..., Server], shim: Shim, rounds: int
) -> None:
    server = start(env=shim.environment)
    owner = server.token("owner")
    kept, lost, hit = {}, set(), 0
    cases = [(n, 3) for n in range(1, 9 + 191 * (rounds > 1))] + [(1, SYNC), (2, SYNC)]
    for number, operations in cases:
        name = f"e{number}-{operations}"
        with closing(Client(server, owner)) as client:
            before = exits(server)
            shim.fail(errno.EIO, at=number, operations=operations)
            try:
                status, body = create(client, name)
            except OSError:
                # A write in the background met the fault first: the process closed its connections.
                status, body = 0, {}
                client.close()
            shim.stop()
            if status == 200:
                kept[name] = body["data"]["token"]
            else:
                hit += 1
                if status:
                    assert status == 503
                    assert said(body) in {wording.NOT_CHANGED, wording.OUTCOME_UNKNOWN}
                    if said(body) == wording.NOT_CHANGED:
                        lost.add(name)
                # The process that saw it is not the one that goes on.
                until(lambda b=before: exits(server) > b)  # type: ignore[misc]
            until(lambda c=client: is_ready(c))  # type: ignore[misc]
    assert hit >= 3
    with closing(Client(server, owner)) as client:
        assert names(client) >= kept.keys()
        assert not names(client) & lost
        for secret in kept.values():
            assert client.call("version", secret=secret)[0] == 200
    assert server.spawn("audit", "verify").returncode == 0
    assert '"failure"' not in server.spawn("doctor", "--output", "json").stdout


def test_a_database_that_is_moved_away_is_not_believed_until_it_is_back(
    start: Callable[..., Server],
) -> None:
    server = start()
    owner = server.token("owner")
    database, away = server.data / "counterfoil.db", server.data / "away.db"
    with closing(Client(server, owner)) as client:
        assert client.call("version")[0] == 200
        database.rename(away)
        until(lambda: client.call("version")[0] == 503)
        assert create(client, "gone")[0] == 503
        assert not database.exists()
        away.rename(database)
        until(lambda: client.call("version")[0] == 200)
        assert create(client, "back")[0] == 200


# PostgreSQL


@pytest.fixture
def proxied(start: Callable[..., Server], postgres: Cluster) -> Iterator[tuple[Server, Proxy]]:
    proxy = Proxy(postgres.port)
    server = start(
        "--workers", "2", database=postgres.url(postgres.new_database(), port=proxy.port)
    )
    yield server, proxy
    proxy.mode = "pass"
    server.stop()
    proxy.close()


def test_a_server_that_cannot_make_its_first_link_serves_all_the_same(
    start: Callable[..., Server], postgres: Cluster
) -> None:
    proxy = Proxy(postgres.port)
    proxy.mode = "no-sessions"
    try:
        url = postgres.url(postgres.new_database(), port=proxy.port)
        server = start(database=url, terminal=True)
        until(lambda: any("No sign-in link was created" in line for line in server.log))
        with closing(Client(server, server.token("owner"))) as client:
            assert client.call("version")[0] == 200
        server.stop()
    finally:
        proxy.close()


@pytest.mark.parametrize("mode", ["refuse", "stall"])
def test_cut_off_from_its_database_a_server_refuses_within_two_seconds_and_comes_back(
    proxied: tuple[Server, Proxy], mode: str
) -> None:
    server, proxy = proxied
    owner = server.token("owner")
    with closing(Client(server, owner)) as client:
        for _ in range(3):
            proxy.mode = mode
            for _ in range(3):
                took, (status, body) = timed(lambda: client.call("version"))
                assert (status, said(body)) == (503, wording.UNAVAILABLE)
                assert took < 2
            proxy.mode = "pass"
            begun = time.monotonic()
            until(lambda: client.call("version")[0] == 200)
            assert time.monotonic() - begun < 4
        assert create(client, "after")[0] == 200
    lines = [line for line in server.log if "unavailable (503): " in line]
    causes = {line.partition("(503): ")[2] for line in lines}
    # Each worker says each cause once, however many were refused.
    assert 1 <= len(lines) <= 2 * len(causes)


def test_a_half_closed_connection_is_made_anew(proxied: tuple[Server, Proxy]) -> None:
    server, proxy = proxied
    owner = server.token("owner")
    with closing(Client(server, owner)) as client:
        for number in range(3):
            assert client.call("version")[0] == 200
            proxy.half_close()
            until(lambda: client.call("version")[0] == 200, 4)
            until(lambda n=number: create(client, f"h{n}")[0] == 200, 10)  # type: ignore[misc]


def test_a_commit_that_never_arrived_is_told_as_not_done(proxied: tuple[Server, Proxy]) -> None:
    server, proxy = proxied
    owner = server.token("owner")
    with closing(Client(server, owner)) as client:
        proxy.mode = "commit-lost"
        answers: list[Any] = []
        thread = threading.Thread(target=lambda: answers.append(create(client, "lost")))
        commits = proxy.commits
        thread.start()
        until(lambda: proxy.commits > commits)
        proxy.mode = "pass"
        thread.join()
        status, body = answers[0]
        assert (status, said(body)) == (503, wording.NOT_CHANGED)
        assert "lost" not in names(client)
        assert create(client, "lost")[0] == 200


def test_a_commit_whose_answer_was_lost_is_looked_up_and_told_as_done(
    proxied: tuple[Server, Proxy],
) -> None:
    server, proxy = proxied
    owner = server.token("owner")
    with closing(Client(server, owner)) as client:
        proxy.mode = "answer-lost"
        answers: list[Any] = []
        thread = threading.Thread(target=lambda: answers.append(create(client, "kept")))
        commits = proxy.commits
        thread.start()
        until(lambda: proxy.commits > commits)
        proxy.mode = "pass"
        thread.join()
        status, body = answers[0]
        assert status == 200, body
        assert client.call("version", secret=body["data"]["token"])[0] == 200
        assert server.spawn("audit", "verify").returncode == 0


def test_a_commit_nobody_can_ask_about_is_told_as_unknown(proxied: tuple[Server, Proxy]) -> None:
    server, proxy = proxied
    owner = server.token("owner")
    with closing(Client(server, owner)) as client:
        proxy.mode = "answer-lost-and-down"
        status, body = create(client, "unknown")
        assert (status, said(body)) == (503, wording.OUTCOME_UNKNOWN)
        assert "token" not in (body.get("data") or {})
        proxy.mode = "pass"
        until(lambda: client.call("version")[0] == 200)
        # It was done, and asking again does not do it twice.
        assert "unknown" in names(client)
        assert "already" in said(create(client, "unknown")[1])


def test_while_its_database_is_stopped_a_server_refuses_and_then_goes_on(
    start: Callable[..., Server], own_postgres: Cluster
) -> None:
    server = start("--workers", "2", database=own_postgres.url(own_postgres.new_database()))
    owner = server.token("owner")
    with closing(Client(server, owner)) as client:
        for number in range(3):
            assert create(client, f"t{number}")[0] == 200
            own_postgres.stop(signal.SIGQUIT if number else signal.SIGINT)
            assert client.call("version")[0] == 503
            assert create(client, "gone")[0] == 503
            own_postgres.start()
            until(lambda: client.call("version")[0] == 200, 4)
        assert names(client) == {"owner", "t0", "t1", "t2"}
    assert server.spawn("audit", "verify").returncode == 0


def test_while_somebody_holds_the_lock_of_acts_uses_are_judged(
    start: Callable[..., Server], postgres: Cluster
) -> None:
    database = postgres.new_database()
    server = start(database=postgres.url(database))
    owner = server.token("owner")
    with closing(Client(server, owner)) as client:
        with psycopg.connect(postgres.url(database)) as locker:
            locker.execute("SELECT number FROM generation FOR UPDATE")
            assert client.call("version")[0] == 200
            took, (status, body) = timed(lambda: create(client, "refused"))
            assert (status, said(body)) == (503, wording.NOT_CHANGED)
            assert 3 < took < 10
        assert create(client, "after")[0] == 200
        assert "refused" not in names(client)


def test_a_worker_that_hangs_in_the_middle_of_an_act_holds_up_the_others_for_a_moment_only(
    start: Callable[..., Server], postgres: Cluster
) -> None:
    database = postgres.new_database()
    server = start("--workers", "2", database=postgres.url(database))
    owner = server.token("owner")
    ready: dict[int, Client] = {}
    while len(ready) < 2:
        client = Client(server, owner)
        client.done("version")
        ready.setdefault(server.served_by(client.local_port()) or 0, client)
        if client not in ready.values():
            client.close()
    (hung, one), (_, other) = ready.items()
    stop = threading.Event()

    def write() -> None:
        for number in range(100_000):
            try:
                create(one, f"w{number}")
            except (OSError, ValueError):
                return
            if stop.is_set():
                return

    thread = threading.Thread(target=write)
    thread.start()
    held = "SELECT 1 FROM pg_stat_activity WHERE datname = %s AND state LIKE 'idle in tr%%'"
    with psycopg.connect(postgres.url("postgres"), autocommit=True) as watcher:
        for _ in range(500):
            os.kill(hung, signal.SIGSTOP)
            if watcher.execute(held, (database,)).fetchone():
                break
            os.kill(hung, signal.SIGCONT)
            threading.Event().wait(0.003)
        else:
            pytest.fail("the worker was never caught in an act")
    took, (status, _) = timed(lambda: create(other, "beside"))
    os.kill(hung, signal.SIGCONT)
    assert status == 200
    assert took < 5
    stop.set()
    thread.join()
    one.close()
    other.close()


# The clock


def test_a_clock_put_back_or_forward_revives_nothing_and_keeps_nothing(
    start: Callable[..., Server], tmp_path: Path, faketime: str
) -> None:
    clock = tmp_path / "clock"

    def step(offset: str) -> None:
        new = tmp_path / "clock.new"
        new.write_text(offset + "\n")
        new.rename(clock)

    step("+0")
    server = start(
        env={
            "LD_PRELOAD": faketime, "FAKETIME_TIMESTAMP_FILE": str(clock),
            "FAKETIME_NO_CACHE": "1", "DONT_FAKE_MONOTONIC": "1",
        }
    )  # fmt: skip
    owner = server.token("owner", "--acl", "all", "--expires", "never")
    now = int(time.time())

    def made(name: str, expires_at: int) -> str:
        return str(
            client.done(
                "api_token_create", token_name=name, acl="passwd", expires_at=str(expires_at)
            )["token"]
        )

    with closing(Client(server, owner)) as client:
        brief, day, year = made("b", now + 4), made("d", now + 86400), made("y", now + 365 * 86400)
        for secret in (brief, day, year):
            assert client.call("version", secret=secret)[0] == 200
        until(lambda: client.call("version", secret=brief)[0] == 403)
        for back in ("-1s", "-1h", "-1d", "-3650d"):
            step(back)
            assert client.call("version", secret=brief)[0] == 403
            assert client.call("version", secret=day)[0] == 200
        step("+1800s")
        assert client.call("version", secret=day)[0] == 200
        # Forward by more than an hour: judged by, and kept nowhere.
        step("+2d")
        assert client.call("version", secret=day)[0] == 403
        assert client.call("version", secret=year)[0] == 200
        step("+3650d")
        assert client.call("version", secret=year)[0] == 403
        assert client.call("version", secret=owner)[0] == 200
        step("+0")
        assert client.call("version", secret=day)[0] == 200
        assert client.call("version", secret=year)[0] == 200
        assert client.call("version", secret=brief)[0] == 403
    assert server.spawn("audit", "verify").returncode == 0
    assert server.stop() == 0
