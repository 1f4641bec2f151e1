"""In-process benchmark: the time of the gate itself, also while other processes write."""

from __future__ import annotations

import itertools
import os
import sqlite3
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.allow_list import Address
from counterfoil.core.decide import Accepted, Attempt
from counterfoil.core.listing import TokenQuery
from counterfoil.core.privilege import needed
from counterfoil.gate.verify import CredentialCheck
from counterfoil.store import schema
from rows import Case, Row, bound_row, measured, micro, milli, ratio_row
from support.machine import KEYS, Machine, World, postgres_world, sqlite_world
from support.postgres import Cluster, binaries

if TYPE_CHECKING:
    import contextlib
    from collections.abc import Callable

    from counterfoil.core.secret import Secret

HERE = Address.parse("203.0.113.7")
BATCH = 64
ENTRIES = (0, 1, 10, 100)
MANY = 10_000


def timed(work: Callable[[], object], times: int, each: int = 1) -> Callable[[], float]:
    """Return the measuring of work that does ``each`` things, ``times`` times."""

    def measure() -> float:
        begun = time.perf_counter()
        for _ in range(times):
            work()
        return (time.perf_counter() - begun) / times / each

    return measure


def use_of(secret: Secret) -> CredentialCheck:
    """Return a use from an address that is the last one of every list here."""
    return CredentialCheck(
        secret, Attempt(HERE, needed("list-accts"), "root"), door="auth", function="GET x"
    )


def a_use(world: World, entries: int) -> CredentialCheck:
    """Return a use of a new token with so many allow-list entries."""
    ips = (*(f"10.{n}.0.0/16" for n in range(entries - 1)), *["203.0.113.7"][:entries])
    return use_of(world.token(f"v{os.urandom(4).hex()}", "list-accts", ips=ips))


def judging(world: World, uses: list[CredentialCheck]) -> Callable[[], object]:
    """Return the judging of a batch, after having made sure that all of it is accepted."""
    verdicts = world.gate.judge(uses)
    assert all(isinstance(verdict, Accepted) for verdict in verdicts), verdicts
    return lambda: world.gate.judge(uses)


def gate_rows(folder: Path, rounds: int) -> list[Row]:
    """Return what a verification takes in this process."""
    world = sqlite_world(folder, Machine())
    batches = [
        Case(f"list of {n}", timed(judging(world, [a_use(world, n)] * BATCH), 100, BATCH))
        for n in ENTRIES
    ]
    alone = Case("alone", timed(judging(world, [a_use(world, 10)]), 3000))
    measured([*batches, alone], rounds, "the gate")
    world.store.close()
    ten = next(case for case in batches if case.name == "list of 10").median()
    medians = [case.median() for case in batches]
    return [
        bound_row("the gate, a batch of 64, each", ten, 2e-6, micro(ten), "under 2 µs"),
        bound_row("the gate, alone, with its own reading of the change counter", alone.median(),
                  5e-6, micro(alone.median()), "under 5 µs"),
        bound_row("allow lists of 0, 1, 10, 100 entries", max(medians) / min(medians), 1.25,
                  ", ".join(micro(median) for median in medians), "alike (within 1.25)"),
    ]  # fmt: skip


def store_rows(folder: Path, rounds: int) -> list[Row]:
    """Return finding a token that is not in the cache, against the bare engine."""
    world = sqlite_world(folder, Machine())
    secrets = [world.token(f"s{n}", "list-accts", ips=("203.0.113.7",)) for n in range(200)]
    digests = itertools.cycle([KEYS.digests(secret) for secret in secrets])
    world.store.find(next(digests))
    bare = sqlite3.connect(folder / "counterfoil.db", isolation_level=None)
    statement = (
        "SELECT s.*, t.*, a.* FROM secrets s JOIN tokens t ON t.id = s.token_id"
        " JOIN accounts a ON a.id = t.account_id WHERE s.digest = ?"
    )
    uses = itertools.cycle([use_of(secret) for secret in secrets])

    def cold() -> None:
        world.gate._drop(list(world.gate._stubs))  # noqa: SLF001 - as if it had never been used
        assert isinstance(world.gate.judge([next(uses)])[0], Accepted)

    cases = {
        "read": timed(lambda: bare.execute(statement, (next(digests)[0],)).fetchall(), 500),
        "find": timed(lambda: world.store.find(next(digests)), 500),
        "first": timed(cold, 500),
    }
    found = {name: Case(name, measure) for name, measure in cases.items()}
    measured(found.values(), rounds, "the store")
    read, lookup, first = (found[name].median() for name in cases)
    bare.close()
    world.store.close()
    return [
        bound_row("a stub that is not in the cache, against the bare read of the same rows",
                  lookup / read, 3, f"{lookup / read:.2f} ({micro(lookup)} to {micro(read)})",
                  "within 3 times"),
        Row("the first use of a token, whole, in process", micro(first)),
    ]  # fmt: skip


def listing_rows(folder: Path, rounds: int) -> list[Row]:
    """Return what listing the tokens of an account with very many takes."""
    world = sqlite_world(folder, Machine())
    rows = [
        {"id": n, "public_id": f"{n:08d}", "account_id": 1, "kind": "whm", "name": f"t{n:05}",
         "privileges": ["list-accts"], "allow_list": ["203.0.113.7"], "created_at": n}
        for n in range(1, MANY + 1)
    ]  # fmt: skip
    with world.store.engine.writing() as connection:
        connection.execute(schema.tokens.insert(), rows)

    def page() -> None:
        with world.store.snapshot() as reading:
            assert len(reading.tokens.query(1, TokenQuery()).stubs)

    case = Case("page", timed(page, 5))
    measured([case], rounds, "listing")
    world.store.close()
    return [
        bound_row("the first page of 10,000 tokens, for the web", case.median(), 0.1,
                  milli(case.median()), "under 100 ms"),
    ]  # fmt: skip


def postgres_rows(rounds: int, stack: contextlib.ExitStack) -> list[Row]:
    """Return verification and creation on a PostgreSQL server of our own, if there is one."""
    if binaries() is None:
        return [Row("PostgreSQL", "missing: Debian's package postgresql")]
    cluster = Cluster.make(durable=True)
    stack.callback(cluster.remove)
    cluster.start()
    world = postgres_world(cluster.url(cluster.new_database()), Machine())
    stack.callback(world.store.close)
    use = a_use(world, 10)
    root, spec = world.root, TokenSpec(privileges=frozenset({"list-accts"}))

    def create() -> None:
        world.authority.create_token(root, None, f"c{os.urandom(8).hex()}", spec)

    digests = KEYS.digests(world.token("cold", "list-accts"))
    engine = world.store.engine
    cases = [
        Case("batch", timed(judging(world, [use] * BATCH), 30, BATCH)),
        Case("alone", timed(judging(world, [use]), 100)),
        Case("counter", timed(engine.counter, 100)),
        Case("find", timed(lambda: world.store.find(digests), 100)),
        Case("create", timed(create, 20)),
    ]
    measured(cases, rounds, "PostgreSQL")
    batch, alone, counter, find, created = (case.median() for case in cases)
    return [
        Row("PostgreSQL: a batch of 64, each; alone", f"{micro(batch)}; {micro(alone)}"),
        Row("PostgreSQL: the reading of its change counter in that", micro(counter)),
        ratio_row("PostgreSQL: reading the counter, against finding a stub", counter / find, 1 / 3),
        Row("PostgreSQL: creating a token, durable", micro(created)),
    ]  # fmt: skip
