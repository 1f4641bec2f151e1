"""What holds of acts that share a commit, on SQLite: each is kept, or told that it is not."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

import counterfoil
from counterfoil.core.audit import AuditAction, AuditEntry, first_fault
from counterfoil.core.ports import OutcomeUnknown, Unavailable
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.token import Kind
from counterfoil.store.sqlite import engine
from support.machine import Machine, engine_of, sqlite_world
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection

    from support.machine import World


def names(world: World) -> set[str]:
    with world.store.snapshot() as reading:
        return {stub.name for stub in reading.tokens.of_account(world.root.account.id, Kind.WHM)}


def assert_sound(world: World) -> None:
    with world.store.snapshot() as reading:
        assert first_fault(reading.audit.chain(), *reading.audit.head()) is None


def commits_of(world: World) -> list[Connection]:
    """Return a list that grows with each commit."""
    made: list[Connection] = []
    event.listen(engine_of(world)._writer, "commit", made.append)
    return made


@contextmanager
def together(world: World, *acts: Callable[[], Any]) -> Iterator[list[Future[Any]]]:
    """Begin acts one after the other while another has the turn; on leaving, they go on."""
    turns = engine_of(world)._turns
    pool = ThreadPoolExecutor(len(acts))
    futures: list[Future[Any]] = []
    with turns.exclusive(5):
        for number, act in enumerate(acts, 1):
            futures.append(pool.submit(act))
            until(lambda n=number: len(turns._queue) == n)  # type: ignore[misc]
        yield futures
    pool.shutdown()


def failing(world: World, code: int, *, is_kept: bool = False) -> None:
    """Let the next commit fail with a code of SQLite's, after it was kept or not."""
    dialect: Any = engine_of(world)._writer.dialect

    def fail(fairy: Any) -> None:
        del dialect.do_commit
        if is_kept:
            fairy.commit()
        error = sqlite3.OperationalError("the commit failed")
        error.sqlite_errorcode = code
        raise error

    dialect.do_commit = fail


def test_acts_that_wait_share_a_commit_and_all_are_kept(local: World) -> None:
    commits = commits_of(local)

    def write(number: int) -> None:
        for each in range(10):
            local.token(f"t{number}-{each}")

    with together(local, *(lambda n=n: write(n) for n in range(8))):
        pass
    assert names(local) == {f"t{n}-{each}" for n in range(8) for each in range(10)}
    assert len(commits) < 80
    assert_sound(local)


def test_whoever_waits_together_is_committed_once_in_the_order_of_coming(local: World) -> None:
    commits = commits_of(local)
    with together(local, *(lambda n=n: local.token(f"t{n}") for n in range(5))):
        assert not commits
    assert len(commits) == 1
    with local.store.snapshot() as reading:
        made = [
            stub.name for stub in sorted(reading.tokens.of_account(1, Kind.WHM), key=lambda s: s.id)
        ]
    assert made == ["t0", "t1", "t2", "t3", "t4"]


def test_a_refused_act_and_one_that_breaks_off_harm_nobody_beside_them(local: World) -> None:
    def break_off() -> None:
        with local.store.transaction() as tx:
            tx.sessions.end_all(local.root.account)
            tx.accounts.save_password(local.root.account, "half")
            raise SystemExit

    commits = commits_of(local)
    with together(
        local,
        lambda: local.token("a"),
        lambda: local.token("a"),
        break_off,
        lambda: local.authority.revoke_tokens(local.root, None, ["nobody"]),
        lambda: local.token("b"),
    ) as (first, again, broken, unknown, last):
        pass
    assert first.result() and last.result()  # noqa: PT018
    with pytest.raises(Refusal) as taken:
        again.result()
    assert taken.value.rule is Rule.TOKEN_NAME_TAKEN
    with pytest.raises(Refusal):
        unknown.result()
    with pytest.raises(SystemExit):
        broken.result()
    assert len(commits) == 1
    assert names(local) == {"a", "b"}
    with local.store.snapshot() as reading:
        assert reading.accounts.password_hash(local.root.account.id) is None
    assert_sound(local)


def test_acts_that_change_nothing_leave_no_trace(local: World) -> None:
    commits = commits_of(local)
    before = local.store.change_counter()

    def nothing() -> None:
        with local.store.transaction() as tx:
            tx.settings.load()

    with together(local, nothing, nothing) as futures:
        pass
    assert [future.result() for future in futures] == [None, None]
    assert not commits
    assert local.store.change_counter() == before


def test_nobody_answers_from_what_is_not_committed_yet(local: World) -> None:
    done: list[bool] = []
    event.listen(
        engine_of(local)._writer,
        "commit",
        lambda _connection: done.extend(future.done() for future in futures),
    )
    acts = (lambda name=name: local.token(name) for name in ("a", "a", "b"))
    with together(local, *acts) as futures:
        pass
    assert done == [False, False, False]
    assert isinstance(futures[1].exception(), Refusal)


def test_a_refusal_because_of_what_was_not_kept_is_an_outage(local: World) -> None:
    failing(local, sqlite3.SQLITE_FULL)
    with together(local, lambda: local.token("a"), lambda: local.token("a")) as futures:
        pass
    assert [type(future.exception()) for future in futures] == [Unavailable, Unavailable]
    assert names(local) == set()
    local.token("a")


def test_who_was_refused_before_anything_was_changed_does_not_wait(local: World) -> None:
    failing(local, sqlite3.SQLITE_FULL)
    unknown = lambda: local.authority.revoke_tokens(local.root, None, ["nobody"])
    with together(local, unknown, lambda: local.token("a")) as (refused, failed):
        pass
    assert isinstance(refused.exception(), Refusal)
    assert isinstance(failed.exception(), Unavailable)


@pytest.mark.parametrize("count", [1, 4])
def test_a_commit_that_fails_fails_for_all_and_keeps_none(local: World, count: int) -> None:
    failing(local, sqlite3.SQLITE_FULL)
    acts = [lambda n=n: local.token(f"t{n}") for n in range(count)]
    with together(local, *acts) as futures:
        pass
    assert {type(future.exception()) for future in futures} == {Unavailable}
    assert names(local) == set()
    local.token("after")
    assert_sound(local)


@pytest.mark.parametrize("count", [1, 4])
@pytest.mark.parametrize("is_kept", [False, True])
def test_of_a_commit_in_doubt_each_act_learns_whether_it_was_kept(
    local: World, count: int, is_kept: bool
) -> None:
    # An error of the disk, but none after which this process must end.
    failing(local, sqlite3.SQLITE_IOERR_LOCK, is_kept=is_kept)
    acts = [lambda n=n: local.token(f"t{n}") for n in range(count)]
    with together(local, *acts) as futures:
        pass
    outcomes = {type(future.exception()) for future in futures}
    assert outcomes == {type(None) if is_kept else Unavailable}
    assert names(local) == ({f"t{n}" for n in range(count)} if is_kept else set())
    assert_sound(local)


def test_after_a_failed_sync_nobody_is_told_of_success(local: World) -> None:
    failing(local, sqlite3.SQLITE_IOERR_FSYNC, is_kept=True)
    with together(local, lambda: local.token("a"), lambda: local.token("b")) as futures:
        pass
    assert {type(future.exception()) for future in futures} == {OutcomeUnknown}
    assert "the disk failed" in str(engine_of(local).broken)


def test_if_the_whole_transaction_breaks_nobody_in_it_is_told_of_success(local: World) -> None:
    def break_all() -> None:
        with local.store.transaction() as tx:
            # As SQLite does by itself, when the disk is full.
            tx._state.connection.exec_driver_sql("ROLLBACK")
            raise Refusal(Rule.TOKEN_UNKNOWN, name="x")

    acts = (lambda: local.token("a"), break_all, lambda: local.token("b"))
    with together(local, *acts) as futures:
        pass
    assert [type(future.exception()) for future in futures] == [
        Unavailable, Unavailable, type(None),
    ]  # fmt: skip
    assert names(local) == {"b"}
    assert_sound(local)


def test_an_act_whose_transaction_was_given_up_is_not_told_of_success(local: World) -> None:
    with pytest.raises(Unavailable, match="aborted the transaction"):
        with local.store.transaction() as tx:
            tx.accounts.save_password(local.root.account, "half")
            tx.audit.append(AuditEntry.of(local.root, AuditAction.ACCOUNT_PASSWORD, "root", 1))
            tx._state.connection.exec_driver_sql("ROLLBACK")
            tx._state.finish = lambda: None  # type: ignore[method-assign]
    local.token("a")
    assert_sound(local)


def test_whoever_waits_too_long_leaves_the_queue_and_the_others_go_on(
    local: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with together(local, lambda: local.token("a"), lambda: local.token("c")) as futures:
        monkeypatch.setattr(engine, "WAIT_SECONDS", 0.05)
        with pytest.raises(Unavailable, match="takes too long"):
            local.token("b")
    assert all(future.result() for future in futures)
    assert names(local) == {"a", "c"}


def test_a_thread_that_is_broken_off_while_it_waits_has_left_the_queue(
    local: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns = engine_of(local)._turns

    class Interrupted:
        """A lock whose waiter is interrupted, before or after its turn has come."""

        def __init__(self, *, has_come: bool) -> None:
            self.has_come, self.is_first = has_come, True

        def acquire(self, **_wait: float) -> bool:
            if self.is_first:
                self.is_first = False
                return True
            if self.has_come:
                turns._queue.remove(self)  # type: ignore[arg-type]
                is_next.set()
            raise KeyboardInterrupt

        def release(self) -> None: ...

    for has_come in (False, True):
        is_next = threading.Event()
        with turns.exclusive(5):
            with monkeypatch.context() as patched:
                patched.setattr(threading, "Lock", lambda h=has_come: Interrupted(has_come=h))
                with pytest.raises(KeyboardInterrupt):
                    local.token("never")
            assert is_next.is_set() == has_come
            assert not turns._queue
        local.token(f"after-{has_come}")


def test_a_group_is_bounded_so_that_other_processes_have_their_turn(
    local: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counterfoil.store.sqlite.group_commit.MOST", 2)
    commits = commits_of(local)
    acts = [lambda n=n: local.token(f"t{n}") for n in range(6)]
    with together(local, *acts):
        pass
    assert len(commits) == 3
    assert len(names(local)) == 6


_WRITERS = """
import os, sys, threading
from pathlib import Path
from support.machine import Machine, sqlite_world

world = sqlite_world(Path(sys.argv[1]), Machine())

def write(number):
    for each in range(10_000):
        name = f"t{number}-{each}"
        world.token(name)
        if each % 3 == 0:
            world.authority.revoke_tokens(world.root, None, [name])
            name = "-" + name
        os.write(1, f"{name}\\n".encode())

for number in range(8):
    threading.Thread(target=write, args=(number,)).start()
"""


def test_what_many_threads_were_told_of_survives_kill_9(tmp_path: Path, rounds: int) -> None:
    told: list[str] = []
    machine = Machine()
    sqlite_world(tmp_path, machine).store.close()
    path = os.pathsep.join(
        (str(Path(__file__).parents[2]), str(Path(counterfoil.__file__).parents[1]))
    )
    for _ in range(3 * rounds):
        with subprocess.Popen(
            [sys.executable, "-c", _WRITERS, str(tmp_path)],
            stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": path},
        ) as process:  # fmt: skip
            assert process.stdout
            told = [process.stdout.readline().strip() for _ in range(60)]
            process.send_signal(signal.SIGKILL)
            told += [line.strip() for line in process.stdout if line.endswith("\n")]
        world = sqlite_world(tmp_path, machine)
        alive = names(world)
        dead = {name[1:] for name in told if name.startswith("-")}
        assert {name for name in told if not name.startswith("-")} <= alive
        assert not dead & alive
        assert_sound(world)
        for name in alive:
            world.authority.revoke_tokens(world.root, None, [name])
        world.store.close()
