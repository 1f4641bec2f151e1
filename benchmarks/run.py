"""How fast is it? Ratios inside one run: interleaved rounds, medians, one table.

Machines are noisy: read the ratios, not the rates. Everything talks to loopback alone, and
stops by itself.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from counterfoil.core.allow_list import Address
from counterfoil.core.decide import Accepted, Attempt
from counterfoil.core.privilege import needed
from counterfoil.core.secret import Secret, make_secret
from counterfoil.gate import Use
from counterfoil.store import schema
from support.machine import KEYS, START, Machine, World, postgres_world, sqlite_world
from support.postgres import Cluster, binaries, free_port
from support.server import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HERE = Address.parse("203.0.113.7")
BATCH = 64
WORKING_SET = 1000
SECONDS = 1.5
CONNECTIONS = 64


@dataclass
class Case:
    """One line of the table: seconds for one, measured once a round; ``of``: to compare with."""

    name: str
    measure: Callable[[], float]
    of: str = ""
    found: list[float] = field(default_factory=list)


def timed(work: Callable[[], object], times: int, each: int = 1) -> Callable[[], float]:
    """Return the measuring of work that does ``each`` things, ``times`` times."""

    def measure() -> float:
        begun = time.perf_counter()
        for _ in range(times):
            work()
        return (time.perf_counter() - begun) / times / each

    return measure


def judging(world: World, uses: list[Use]) -> Callable[[], object]:
    """Return the judging of a batch, after having made sure that all of it is accepted."""
    verdicts = world.gate.judge(uses)
    assert all(isinstance(verdict, Accepted) for verdict in verdicts), verdicts
    return lambda: world.gate.judge(uses)


def use_of(secret: Secret) -> Use:
    """Return a use from an address that is the last one of every list here."""
    return Use(secret, Attempt(HERE, needed("list-accts"), "root"))


def one_token(world: World, entries: int) -> Use:
    """Return a use of a token with so many allow-list entries."""
    ips = (*(f"10.{n}.0.0/16" for n in range(entries - 1)), *["203.0.113.7"][:entries])
    return use_of(world.token(f"v{os.urandom(4).hex()}", "list-accts", ips=ips))


def filled(folder: Path, count: int) -> tuple[World, list[Secret]]:
    """Return an installation with so many tokens, and secrets spread over all of them."""
    world = sqlite_world(folder, Machine())
    secrets: list[Secret] = []
    step = max(1, count // (2 * WORKING_SET))

    def rows() -> Iterator[tuple[int, bytes]]:
        for number in range(count):
            if number % step == 0:
                secrets.append(make_secret("FOIL", os.urandom))
                yield number + 1, KEYS.digest(secrets[-1], KEYS.newest_id)
            else:
                yield number + 1, os.urandom(32)

    made = rows()
    done = 0
    with world.store.engine.writing() as connection:
        while part := list(itertools.islice(made, 50_000)):
            connection.execute(
                schema.tokens.insert(),
                [
                    {"id": number, "public_id": f"{number:08d}", "account_id": 1, "kind": "whm",
                     "name": f"t{number}", "privileges": ["list-accts"],
                     "allow_list": ["203.0.113.7"], "created_at": START}
                    for number, _ in part
                ],
            )  # fmt: skip
            connection.execute(
                schema.secrets.insert(),
                [
                    {"digest": digest, "key_id": KEYS.newest_id, "token_id": number,
                     "created_at": START}
                    for number, digest in part
                ],
            )  # fmt: skip
            done += len(part)
            print(f"\r  making {count:,} tokens: {done:,}", end="", file=sys.stderr, flush=True)
    print("\r" + " " * 60 + "\r", end="", file=sys.stderr)
    return world, secrets


def sized(count: int, folder: Path, first: str) -> list[Case]:
    """Return warm and cold verification in a database of so many tokens."""
    world, secrets = filled(folder, count)
    uses = [use_of(secret) for secret in secrets[:WORKING_SET]]
    cold = itertools.cycle(secrets)

    def lookup() -> None:
        with world.store.snapshot() as snapshot:
            assert snapshot.stub_of(KEYS.digests(next(cold)))

    batches = [judging(world, uses[at : at + BATCH]) for at in range(0, len(uses), BATCH)]
    turn = itertools.cycle(batches)

    def next_batch() -> None:
        next(turn)()

    size = f"{count:,} tokens"
    return [
        Case(f"verify, {WORKING_SET:,} in turn of {size}",
             timed(next_batch, len(batches) * 4, BATCH), first),
        Case(f"cold look-up, {size}", timed(lookup, 200), first),
    ]  # fmt: skip


def committing(folder: Path) -> Callable[[], object]:
    """Return a bare durable commit of the same engine."""
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    for statement in (
        "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "CREATE TABLE t (x BLOB)",
    ):  # fmt: skip
        connection.execute(statement).fetchall()
    return lambda: connection.execute("INSERT INTO t VALUES (?)", (os.urandom(200),))


def creation(world: World) -> Callable[[], object]:
    """Return the making of one more token, durable as ever."""
    return lambda: world.token(f"c{os.urandom(8).hex()}", "list-accts")


def loaded(port: int, credential: str) -> Callable[[], float]:
    """Return the measuring of a server on a port under full load."""

    def measure() -> float:
        done = subprocess.run(
            [sys.executable, str(Path(__file__).with_name("load.py")), str(port),
             str(CONNECTIONS), str(SECONDS)],
            input=credential, capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            sys.exit(done.stderr)
        return 1 / float(done.stdout)

    return measure


def over_http(folder: Path, stack: contextlib.ExitStack) -> list[Case]:
    """Return verification over HTTP, and the bare handler of the same server."""
    server = Server(folder / "served", ("--tls", "off")).start()
    stack.callback(server.stop)
    port = free_port()
    bare = subprocess.Popen([sys.executable, str(Path(__file__).with_name("bare.py")), str(port)])
    stack.callback(bare.wait)
    stack.callback(bare.terminate)
    time.sleep(1)
    ips = [part for n in range(9) for part in ("--ip", f"10.{n}.0.0/16")]
    secret = server.token("bench", "--acl", "list-accts", *ips, "--ip", "127.0.0.1")
    name = "HTTP, bare handler of the same server"
    return [
        Case(name, loaded(port, "none"), name),
        Case("HTTP, whole call with verification", loaded(server.port, f"whm root:{secret}"), name),
    ]


def on_postgres(stack: contextlib.ExitStack, first: str) -> list[Case]:
    """Return verification and creation on a PostgreSQL server of our own, if there is one."""
    if binaries() is None:
        print("PostgreSQL is not installed: left out", file=sys.stderr)
        return []
    cluster = Cluster.make(durable=True)
    stack.callback(cluster.remove)
    cluster.start()
    world = postgres_world(cluster.url(cluster.new_database()), Machine())
    stack.callback(world.store.close)
    use = one_token(world, 1)
    return [
        Case(f"PostgreSQL: verify, batch of {BATCH}",
             timed(judging(world, [use] * BATCH), 30, BATCH), first),
        Case("PostgreSQL: verify, alone", timed(judging(world, [use]), 100), first),
        Case("PostgreSQL: create, durable", timed(creation(world), 20), ""),
    ]  # fmt: skip


def cases(folder: Path, sizes: list[int], stack: contextlib.ExitStack) -> list[Case]:
    """Return everything that is measured."""
    world = sqlite_world(folder, Machine())
    stack.callback(world.store.close)
    first = f"verify, batch of {BATCH}, no list"
    found = [
        Case(first if not entries else f"verify, batch of {BATCH}, list of {entries}",
             timed(judging(world, [one_token(world, entries)] * BATCH), 60, BATCH), first)
        for entries in (0, 1, 10, 100)
    ]  # fmt: skip
    found.append(
        Case("verify, alone, list of 1", timed(judging(world, [one_token(world, 1)]), 2000), first)
    )
    for size in sizes:
        (folder / str(size)).mkdir()
        found += sized(size, folder / str(size), first)
    bare = "bare durable commit"
    found.append(Case(bare, timed(committing(folder), 100), bare))
    found.append(Case("create, durable", timed(creation(world), 30), bare))
    return [*found, *over_http(folder, stack), *on_postgres(stack, first)]


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="how often each is measured")
    parser.add_argument("--tokens", type=int, nargs="*", default=[1000, 1_000_000],
                        help="sizes of databases to compare")  # fmt: skip
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        measured = cases(Path(folder), options.tokens, stack)
        for case in measured:
            case.measure()
        for number in range(options.rounds):
            # There and back, so that no case always follows the same one.
            for case in measured if number % 2 else reversed(measured):
                case.found.append(case.measure())
            print(f"\r  round {number + 1} of {options.rounds}", end="", file=sys.stderr)
        print("\r" + " " * 30 + "\r", end="", file=sys.stderr)
    medians = {case.name: statistics.median(case.found) for case in measured}
    print(f"{'case':<46}{'us each':>10}{'per second':>12}{'ratio':>8}  [least .. most]")
    for case in measured:
        median = medians[case.name]
        line = f"{case.name:<46}{median * 1e6:>10.2f}{1 / median:>12,.0f}"
        if case.of:
            base = medians[case.of]
            line += f"{median / base:>8.2f}"
            line += f"  [{min(case.found) / base:.2f} .. {max(case.found) / base:.2f}]"
        print(line)
    print("ratio: time for one, against the first line of its kind")


if __name__ == "__main__":
    main()
