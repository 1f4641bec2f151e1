"""What makes up one installation, and how is it created and opened?"""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit
from zoneinfo import available_timezones

from counterfoil.authority import Authority
from counterfoil.clock import SystemClock
from counterfoil.core.bounds import Caller, everything
from counterfoil.core.privilege import Catalogue
from counterfoil.core.secret import Keys
from counterfoil.functions.all import registry
from counterfoil.functions.registry import Call, Registry
from counterfoil.seal import Seal
from counterfoil.store.prepare import prepare, schema_fault
from counterfoil.store.sqlite import SqliteEngine
from counterfoil.store.store import SqlStore
from counterfoil.tls import sync_folder

if TYPE_CHECKING:
    from collections.abc import Mapping

DATABASE = "counterfoil.db"
KEY = "key"
KEY_VARIABLE = "COUNTERFOIL_KEY"


class NoInstallation(Exception):  # noqa: N818 - said to the operator
    """There is no usable installation; the text says where, and what to do."""


@dataclass(frozen=True, slots=True)
class Installation:
    """Everything that the doors and the command line use, put together once."""

    data: Path
    database: Path
    store: SqlStore
    keys: Keys
    clock: SystemClock
    catalogue: Catalogue
    registry: Registry
    authority: Authority
    seal: Seal

    def call(self, caller: Caller, args: Mapping[str, Any]) -> Call:
        """Return the call of a function with bound arguments."""
        return Call(caller, args, self.authority, self.catalogue, self.registry, self.seal)

    def root(self) -> Caller:
        """Return the local caller: root itself, through no token."""
        with self.store.snapshot() as reading:
            account = reading.account_named("root")
        if account is None:
            msg = f"{self.database} has no account root: restore a backup"
            raise NoInstallation(msg)
        return everything(account)


def create(data: Path, database: str = "") -> Installation:
    """Open the installation in ``data``, making or migrating what is not there yet.

    Raises ``NoInstallation``, ``store.prepare.WrongSchema``, ``OSError``.
    """
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = database_path(data, database)
    is_new = not path.exists()
    if is_new and KEY_VARIABLE not in os.environ and not (data / KEY).exists():
        _make_key(data)
    keys = load_keys(data)
    if is_new:
        # Made here, so that it is private from its first moment.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    engine, clock = SqliteEngine(path), SystemClock()
    prepare(engine, clock, secrets.token_bytes, machine_time_zone())
    return _assembled(data, path, SqlStore(engine, clock, secrets.token_bytes), keys, add_keys=True)


def open_existing(data: Path, database: str = "") -> Installation:
    """Open the installation in ``data`` as it is; raises ``NoInstallation``."""
    path = database_path(data, database)
    if not path.is_file():
        msg = (
            f"there is no installation in {data} (no {path}): start one with "
            "`counterfoil serve`, or say where it is with --data or COUNTERFOIL_DATA"
        )
        raise NoInstallation(msg)
    keys = load_keys(data)
    engine = SqliteEngine(path)
    fault = schema_fault(engine)
    if fault:
        engine.close()
        msg = f"the database {path} cannot be used: {fault}"
        raise NoInstallation(msg)
    store = SqlStore(engine, SystemClock(), secrets.token_bytes)
    return _assembled(data, path, store, keys, add_keys=False)


def _assembled(
    data: Path, path: Path, store: SqlStore, keys: Keys, *, add_keys: bool
) -> Installation:
    store.load_clock()
    for key_id, key in keys.by_id.items():
        store.check_key(key_id, Keys({key_id: key}).subkey("check"), add=add_keys)
    catalogue = Catalogue.from_toml(
        files("counterfoil").joinpath("data/acls.toml").read_text("utf-8")
    )
    return Installation(
        data=data,
        database=path,
        store=store,
        keys=keys,
        clock=store.clock,
        catalogue=catalogue,
        registry=registry(catalogue),
        authority=Authority(store, keys, secrets.token_bytes),
        seal=Seal(keys, secrets.token_bytes),
    )


def database_path(data: Path, database: str) -> Path:
    """Return the file of a ``sqlite:///PATH``; raises ``NoInstallation`` for other databases."""
    if not database:
        return data / DATABASE
    parts = urlsplit(database)
    if parts.scheme != "sqlite" or parts.netloc or not parts.path[1:]:
        msg = "--database takes sqlite:///PATH (sqlite:////var/lib/x.db for an absolute path)"
        raise NoInstallation(msg)
    return data / unquote(parts.path[1:])


def load_keys(data: Path) -> Keys:
    """Return the keys from the environment or the key file; raises ``NoInstallation``."""
    text, where = os.environ.get(KEY_VARIABLE), KEY_VARIABLE
    if text is None:
        path = data / KEY
        try:
            text, where = path.read_text("ascii"), str(path)
        except FileNotFoundError:
            msg = (
                f"the key {path} is missing, and without it no token can be recognised: "
                f"put it back from a backup, or set {KEY_VARIABLE}"
            )
            raise NoInstallation(msg) from None
        except (OSError, ValueError) as error:
            msg = f"the key {path} cannot be read: {error.__class__.__name__}"
            raise NoInstallation(msg) from None
    try:
        return Keys.parse(text)
    except ValueError as error:
        msg = f"{where}: {error}"
        raise NoInstallation(msg) from None


def _make_key(data: Path) -> None:
    """Write a new key; of two processes that try at once, one makes it and both use it."""
    new = data / f".{KEY}.{os.getpid()}"
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        os.write(handle, f"1:{secrets.token_bytes(32).hex()}\n".encode())
        os.fsync(handle)
    finally:
        os.close(handle)
    try:
        os.link(new, data / KEY)
    except FileExistsError:
        pass
    finally:
        new.unlink()
    sync_folder(data)


def machine_time_zone() -> str:
    """Return the IANA name of this machine's zone; UTC where it cannot be told."""
    names = [os.environ.get("TZ", "").removeprefix(":")]
    for path in (Path("/etc/timezone"), Path("/etc/localtime")):
        try:
            if path.is_symlink():
                names.append(str(path.readlink()).partition("zoneinfo/")[2])
            elif path.name == "timezone":
                names.append(path.read_text("ascii").strip())
        except (OSError, ValueError):
            continue
    known = available_timezones()
    return next((name for name in names if name in known), "UTC")
