"""Writing benchmark: each change of a token, against writing the same rows by the bare driver."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
import threading
import time
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

import ours
from counterfoil.authority.rotation import Rotation
from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.allow_list import AllowList
from counterfoil.store import schema
from peers import SERVER_CPU, Request
from peers.peer import on_core
from replay import Replay, connect
from rows import Case, Row, measured, micro, ratio_row, times_row
from support.machine import START, Machine, World, sqlite_world
from wrk import drive, expecting, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WRITERS = 8
TIMES = 100
"""How many acts are measured at once."""
SPARE = 10
"""How many acts there are beside those measured: to learn what they write, and to try that."""
SECONDS = 3
FLUSH = 0.001
SLOW_DISK = (
    "strace", "-D", "-f", "--seccomp-bpf", "-qq", "-o", os.devnull,
    "-e", "trace=fdatasync", "-e", f"inject=fdatasync:delay_exit={FLUSH * 1e6:.0f}",
)  # fmt: skip
"""Runs a command whose every flush to the disk takes so many seconds more."""
PRIVILEGES = frozenset({"list-accts"})


def make_world(folder: Path, tokens: int) -> World:
    """Make an installation on SQLite with so many tokens, t1, t2, and so on."""
    folder.mkdir(parents=True)
    world = sqlite_world(folder, Machine())
    numbers = range(1, tokens + 1)
    with world.store.engine.writing() as connection:
        if tokens:
            connection.execute(schema.tokens.insert(), [_token(n) for n in numbers])
            connection.execute(schema.secrets.insert(), [_secret(n) for n in numbers])
    return world


def _token(number: int) -> dict[str, object]:
    return {
        "public_id": f"{number:08d}", "id": number, "account_id": 1, "kind": "whm",
        "name": f"t{number}", "privileges": sorted(PRIVILEGES), "allow_list": ["203.0.113.7"],
        "created_at": START, "folded": f"t{number}\n",
    }  # fmt: skip


def _secret(number: int) -> dict[str, object]:
    return {
        "digest": os.urandom(32), "key_id": "1", "token_id": number, "created_at": START,
    }  # fmt: skip


def create(world: World) -> Callable[[], object]:
    """Return the creation of one more token."""
    root, spec = world.root, TokenSpec(privileges=PRIVILEGES)
    return lambda: world.authority.create_token(root, None, f"c{os.urandom(8).hex()}", spec)


def update(world: World) -> Callable[[], object]:
    """Return the update of the next token: another allow list, another description."""
    root, numbers = world.root, itertools.count(1)
    allow_list = AllowList.parse(("203.0.113.9",))

    def act() -> None:
        spec = TokenSpec(allow_list=allow_list, description=os.urandom(8).hex())
        world.authority.update_token(root, None, f"t{next(numbers)}", spec)

    return act


def rotate(world: World) -> Callable[[], object]:
    """Return the rotation of the next token."""
    root, numbers, usual = world.root, itertools.count(1), Rotation()
    return lambda: world.authority.rotate_token(root, None, f"t{next(numbers)}", usual)


def revoke(world: World) -> Callable[[], object]:
    """Return the revocation of the next token."""
    root, numbers = world.root, itertools.count(1)
    return lambda: world.authority.revoke_tokens(root, None, [f"t{next(numbers)}"])


ACTS = {"creating": create, "updating": update, "rotating": rotate, "revoking": revoke}


def learn(
    folder: Path, act: Callable[[World], Callable[[], object]], tokens: int
) -> tuple[Replay, Path]:
    """Return what an act writes, and a database in which it is written again."""
    world = make_world(folder, tokens)
    file = folder / "counterfoil.db"
    replay = Replay.of(act(world), file)
    world.store.close()
    with closing(connect(file)) as db:
        replay.check(db)
    return replay, file


def repeat(work: Callable[[], object]) -> Callable[[], float]:
    """Return the measuring of an act, on the server's core: seconds for each."""

    def measure() -> float:
        with on_core(SERVER_CPU):
            begun = time.perf_counter()
            for _ in range(TIMES):
                work()
            return (time.perf_counter() - begun) / TIMES

    return measure


def act_rows(folder: Path, rounds: int) -> list[Row]:
    """Return each change of a token in process, against writing the same rows."""
    tokens = TIMES * (rounds + 1) + SPARE
    cases: list[tuple[str, Case, Case, str]] = []
    with ExitStack() as stack:
        for name, act in ACTS.items():
            world = make_world(folder / name / "ours", tokens)
            stack.callback(world.store.close)
            replay, file = learn(folder / name / "bare", act, tokens)
            db = stack.enter_context(closing(connect(file)))
            bare = repeat(lambda replay=replay, db=db: replay.write(db))  # type: ignore[misc]
            cases.append((
                name, Case(name, repeat(act(world))),
                Case("the same rows by the bare driver", bare), replay.shown,
            ))  # fmt: skip
        measured([one for _, *both, _ in cases for one in both], rounds, "acts")
    return [
        times_row(f"{name} a token", case, bare, 2.5, micro, f"; {shown}")
        for name, case, bare, shown in cases
    ]


# Many writers.


def created(mine: ours.Ours, seconds: int, *, tls: bool = False) -> float:
    """Return how many tokens so many writers create a second, over HTTP."""
    tokens = ", ".join(quoted(f"whm root:{secret}") for secret in mine.secrets[:WRITERS])
    lua = f"""
local tokens, n = {{ {tokens} }}, 0
local headers = {{
  ["Content-Type"] = "application/x-www-form-urlencoded", ["X-Forwarded-For"] = "{ours.CLIENT}",
}}
function request()
  n = n + 1
  headers["Authorization"] = tokens[n % #tokens + 1]
  local body = "acl=list-accts&token_name=w{time.time_ns():x}-" .. n
  return wrk.format("POST", "/json-api/api_token_create?api.version=1", headers, body)
end
"""
    lua += expecting('"result":1')
    return drive(mine.ordinary, Request("/"), seconds, WRITERS, lua=lua, tls=tls).rate


def write_in_turns(folder: Path, seconds: float) -> float:
    """Return how often a second so many threads create a token's rows, by the bare driver.

    Each has a connection of its own; one lock gives them turns.
    """
    replay, file = learn(folder, create, 0)
    lock, counts = threading.Lock(), [0] * WRITERS
    connections = [connect(file) for _ in range(WRITERS)]
    until = time.perf_counter() + seconds

    def go_on(number: int) -> None:
        while time.perf_counter() < until:
            with lock:
                replay.write(connections[number])
            counts[number] += 1

    threads = [threading.Thread(target=go_on, args=(number,)) for number in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for db in connections:
        db.close()
    return sum(counts) / seconds


def bare_writers(folder: Path, under: Sequence[str] = ()) -> dict[str, float]:
    """Return that rate in a process of its own on the server's core; ``under``: a command."""
    pinned = [] if SERVER_CPU is None else ["taskset", "-c", str(SERVER_CPU)]
    shutil.rmtree(folder, ignore_errors=True)
    done = subprocess.run(
        [*under, *pinned, sys.executable, __file__, str(folder), str(SECONDS)],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, timeout=20 * SECONDS, check=True,
    )  # fmt: skip
    return {"rate": float(done.stdout)}


def writer_rows(mine: ours.Ours, folder: Path, rounds: int) -> list[Row]:
    """Return what eight writers over HTTP reach, against eight bare ones."""
    return [_writer_row("8 writers over HTTP", mine, folder, rounds, ())]


def slow_disk_rows(data: Path, folder: Path, rounds: int) -> list[Row]:
    """Return the same where a flush takes as long as on most disks."""
    named = f"8 writers over HTTP, if every flush took {FLUSH * 1e3:.0f} ms more"
    if shutil.which(SLOW_DISK[0]) is None:
        return [Row(named, f"missing: Debian's package {SLOW_DISK[0]}")]
    mine = ours.started(data, ours.filled(data, WRITERS), under=SLOW_DISK, tls=True)
    try:
        return [_writer_row(named, mine, folder, rounds, SLOW_DISK)]
    finally:
        mine.stop()


def _writer_row(
    named: str, mine: ours.Ours, folder: Path, rounds: int, under: Sequence[str]
) -> Row:  # fmt: skip
    cases = [
        Case("writers", lambda: {"rate": created(mine, SECONDS, tls=True)}),
        Case("bare", lambda: bare_writers(folder, under)),
    ]
    measured(cases, rounds, "writers")
    writers, bare = (case.median("rate") for case in cases)
    return ratio_row(
        f"{named}, against 8 bare ones that take turns and write the same rows", writers / bare,
        0.5, f" ({writers:,.0f}/s to {bare:,.0f}/s)",
    )  # fmt: skip


if __name__ == "__main__":
    print(write_in_turns(Path(sys.argv[1]), float(sys.argv[2])))
