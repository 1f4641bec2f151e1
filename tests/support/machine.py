"""A machine whose clock the test sets, and an installation on it, in this process."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from counterfoil.authority.authority import Authority
from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.allow_list import Address, AllowList
from counterfoil.core.bounds import Bounds
from counterfoil.core.caller import Caller, everything
from counterfoil.core.decide import Accepted, Attempt, Judgement, Refused
from counterfoil.core.privilege import ANY, Catalogue, needed
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.secret import DigestKeys
from counterfoil.core.usage import Tally
from counterfoil.crypto.passwords import Passwords
from counterfoil.gate.verify import CredentialCheck, Gate
from counterfoil.server.maintenance import parts
from counterfoil.store.create import prepare
from counterfoil.store.postgres import PostgresEngine
from counterfoil.store.sqlite.engine import SqliteEngine
from counterfoil.store.store import SqlStore
from counterfoil.system.clock import SystemClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterfoil.core.account import Account
    from counterfoil.core.secret import Secret
    from counterfoil.core.token import Stub
    from counterfoil.store.engine import Engine

START = 1_800_000_000
ENGINES = ("postgresql", "sqlite")
HERE = Address.parse("192.0.2.1")
CATALOGUE = Catalogue.from_json(files("counterfoil").joinpath("data/acls.json").read_text("utf-8"))
PASSWORDS = Passwords(8)
"""Hashes that cost little: what one costs has tests of its own, on servers."""
KEYS = DigestKeys.parse("1:" + "ab" * 32)


@dataclass
class Machine:
    """A wall clock and an uptime that move only when they are told to."""

    wall: float = START
    up: float = 1000.0
    boot: str = "boot-1"

    def pass_time(self, seconds: float) -> None:
        """Let time go by."""
        self.wall += seconds
        self.up += seconds

    def clock(self) -> SystemClock:
        """Return a clock of this machine."""
        return SystemClock(lambda: self.wall, lambda: self.up, self.boot)


@dataclass
class World:
    """An installation in this process: a store, its acts, and a gate beside it."""

    store: SqlStore
    machine: Machine
    open_beside: Callable[[], SqlStore]
    keys: DigestKeys = KEYS
    authority: Authority = field(init=False)
    gate: Gate = field(init=False)

    def __post_init__(self) -> None:
        self.authority = Authority(self.store, self.keys, os.urandom, PASSWORDS)
        self.gate = self.new_gate()

    def beside(self) -> World:
        """Return the same installation as another process sees it; the test closes its store."""
        return World(self.open_beside(), self.machine, self.open_beside, self.keys)

    def new_gate(self, capacity: int = 1000) -> Gate:
        """Return a gate with an empty cache."""
        known = frozenset(privilege.key for privilege in CATALOGUE)
        return Gate(self.store, self.keys, self.store.clock, capacity, known)

    @property
    def root(self) -> Caller:
        """Return root, through no token."""
        return self.as_account("root")

    def as_account(self, username: str) -> Caller:
        """Return an account acting as itself, through no token."""
        return everything(self.account(username))

    def account(self, username: str) -> Account:
        """Return an account by the name that it has now."""
        with self.store.snapshot() as reading:
            account = reading.accounts.find(username)
        assert account is not None, username
        return account

    def stub(self, username: str, name: str) -> Stub | None:
        """Return a token as the store has it."""
        from counterfoil.core.token import Kind  # noqa: PLC0415

        with self.store.snapshot() as reading:
            return reading.tokens.by_name(self.account(username).id, Kind.WHM, name)

    def reseller(self, username: str, *privileges: str, owner: str = "root") -> Account:
        """Make an account with privileges."""
        account = self.authority.create_account(
            self.root, username, owner=None if owner == "root" else owner, reseller=True
        )
        if privileges:
            return self.authority.set_privileges(self.root, username, frozenset(privileges))
        return account

    def grant(self, username: str, *privileges: str) -> Account:
        """Make an account a reseller that holds just these privileges."""
        self.authority.setup_reseller(self.root, username, frozenset())
        return self.authority.set_privileges(self.root, username, frozenset(privileges))

    def token(
        self,
        name: str = "t",
        *privileges: str,
        user: str | None = None,
        caller: Caller | None = None,
        ips: tuple[str, ...] = (),
        expires_at: int | None = None,
    ) -> Secret:
        """Make a token and return its secret; everything left out is wide."""
        spec = TokenSpec(
            privileges=frozenset(privileges) if privileges else None,
            allow_list=AllowList.parse(ips) if ips else None,
            expires_at=expires_at,
        )
        return self.authority.create_token(caller or self.root, user, name, spec).secret

    def use(
        self,
        secret: Secret,
        need: str = ANY,
        *,
        user: str | None = "root",
        address: Address = HERE,
        gate: Gate | None = None,
    ) -> Judgement:
        """Use a secret at the gate."""
        attempt = Attempt(address, needed(need), user)
        return (gate or self.gate).judge(
            [CredentialCheck(secret, attempt, door="whm", function="f")]
        )[0]

    def written(self) -> None:
        """Write the uses that the gate has gathered, as maintenance does."""
        for part in parts(Tally.to_usage(self.gate.tally.take())):
            self.store.usage.add(part)

    def through(self, secret: Secret, *, user: str = "root", address: Address = HERE) -> Caller:
        """Return whoever acts through a token, as a door would."""
        attempt = Attempt(address, needed(ANY), user)
        verdict = self.gate.judge([CredentialCheck(secret, attempt)])[0]
        assert isinstance(verdict, Accepted), verdict
        stub = verdict.stub
        return Caller(stub.account, Bounds.of(stub), stub, attempt, str(address), "whm")


def broken(act: Callable[[], object]) -> Rule:
    """Return the rule that an act breaks; fails if it breaks none."""
    try:
        act()
    except Refusal as refusal:
        return refusal.rule
    msg = "no rule was broken"
    raise AssertionError(msg)


def world_on(engine: Callable[[], Engine], machine: Machine) -> World:
    """Make an installation on an engine, or open the one that is there."""

    def open_store() -> SqlStore:
        opened, clock = engine(), machine.clock()
        if not opened.exists():
            opened.create()
        prepare(opened, clock, os.urandom, lambda: "UTC")
        store = SqlStore(opened, clock, os.urandom)
        store.load_clock()
        return store

    return World(open_store(), machine, open_store)


def engine_of(world: World) -> SqliteEngine:
    """Return the engine of an installation on SQLite."""
    assert isinstance(world.store.engine, SqliteEngine)
    return world.store.engine


@cache
def _new_installation() -> bytes:
    """Return the file of a new installation: to make each anew takes longer than most tests."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "counterfoil.db"
        world_on(lambda: SqliteEngine(file), Machine()).store.close()
        return file.read_bytes()


def sqlite_world(folder: Path, machine: Machine) -> World:
    """Make an installation on SQLite in a folder, or open the one that is there."""
    file = folder / "counterfoil.db"
    if machine == Machine() and not file.exists():
        file.touch(0o600)
        file.write_bytes(_new_installation())
    return world_on(lambda: SqliteEngine(file), machine)


def postgres_world(url: str, machine: Machine) -> World:
    """Make an installation in a PostgreSQL database."""
    # Fifty threads of one process share a processor with other tests: here nobody is impatient.
    return world_on(lambda: PostgresEngine(url, read_seconds=20), machine)


def reason(verdict: Judgement) -> str:
    """Return why a use was refused, or "" if it was accepted."""
    return str(verdict.reason) if isinstance(verdict, Refused) else ""
