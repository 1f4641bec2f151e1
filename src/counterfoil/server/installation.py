"""Installation: its parts, its creation, and how a process opens it."""

from __future__ import annotations

import logging
import os
import secrets
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import available_timezones

from counterfoil.authority.authority import Authority
from counterfoil.core.application import FILE_NAME, read_applications
from counterfoil.core.caller import Caller, everything
from counterfoil.core.privilege import Catalogue
from counterfoil.core.refusal_text import sentence
from counterfoil.core.refusals import Refusal
from counterfoil.core.route import list_twins
from counterfoil.core.secret import DigestKeys
from counterfoil.crypto.checkpoints import CheckpointSigner
from counterfoil.crypto.passwords import Passwords
from counterfoil.crypto.receipts import ReceiptCipher
from counterfoil.functions.all import registry
from counterfoil.functions.dispatch import Dispatcher
from counterfoil.functions.registry import Call, Registry
from counterfoil.server.records import find_fault, running
from counterfoil.store.create import prepare, schema_fault
from counterfoil.store.database import Database
from counterfoil.store.store import SqlStore
from counterfoil.system.clock import SystemClock
from counterfoil.system.durable_names import sync_folder
from counterfoil.system.options import BadOption
from counterfoil.whm.calls import WhmCalls

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterfoil.core.audit import Checkpoint

log = logging.getLogger(__name__)

KEY = "key"
PRIVILEGES = "privileges.toml"
KEY_VARIABLE = "COUNTERFOIL_KEY"


class NoInstallation(Exception):  # noqa: N818 - a message to the operator
    """There is no usable installation; the message says where, and what to do."""


@dataclass(frozen=True, slots=True)
class Installation:
    """The parts of an installation that the endpoints and the command line use."""

    data: Path
    database: Database
    store: SqlStore
    keys: DigestKeys
    clock: SystemClock
    catalogue: Catalogue
    registry: Registry
    authority: Authority
    receipt_cipher: ReceiptCipher
    checkpoint_signer: CheckpointSigner

    @classmethod
    def assemble(
        cls, data: Path, database: Database, keys: DigestKeys, catalogue: Catalogue | None = None
    ) -> Installation:
        """Create the parts, which open nothing yet; raises ``BadOption``."""
        clock = SystemClock()
        store = SqlStore(database.engine(), clock, secrets.token_bytes)
        catalogue = catalogue or load_catalogue(data)
        return cls(
            data=data,
            database=database,
            store=store,
            keys=keys,
            clock=clock,
            catalogue=catalogue,
            registry=registry(catalogue),
            authority=Authority(store, keys, secrets.token_bytes, Passwords()),
            receipt_cipher=ReceiptCipher(keys, secrets.token_bytes),
            checkpoint_signer=CheckpointSigner(keys),
        )

    def reopen(self, keys: DigestKeys) -> Installation:
        """Return the same installation for another process, with its own connections."""
        return Installation.assemble(self.data, self.database, keys, self.catalogue)

    def require_keys(self) -> None:
        """Raise ``BadOption`` if a key is missing whose secrets may still be used."""
        missing = self.store.keys.missing(self.keys.by_id, self.clock.now())
        if missing:
            msg = f"tokens use keys that are missing: {', '.join(sorted(missing))}"
            raise BadOption(msg)

    def go_by(self, keys: DigestKeys) -> None:
        """Use other keys from now on."""
        self.keys.replace(keys)
        self.receipt_cipher.renew()

    def open(self, *, add_keys: bool) -> None:
        """Load the stored time, and check the keys against the database.

        Raises ``NoInstallation`` if a key is not the one that the database was used with.
        """
        self.store.load_clock()
        for key_id, key in self.keys.by_id.items():
            self.store.keys.check(key_id, DigestKeys({key_id: key}).subkey("check"), add=add_keys)

    def call(self, caller: Caller, args: Mapping[str, Any], **fields: Any) -> Call:  # noqa: ANN401 - of several types
        """Return the call of a function with bound arguments; ``fields``: further ones of it."""
        return Call(
            caller, args, self.authority, self.catalogue, self.registry, self.receipt_cipher,
            **fields,
        )  # fmt: skip

    @property
    def dispatcher(self) -> Dispatcher:
        """Return the dispatcher of functions."""
        return Dispatcher(self.registry, self.call)

    @property
    def calls(self) -> WhmCalls:
        """Return the dispatcher with the responses of WHM API 1."""
        return WhmCalls(self.dispatcher)

    def load_applications(self) -> int | None:
        """Load the applications of ``DIR/applications.toml``, if there is such a file.

        Return how many applications the file contains, or None without a file. Raises
        ``Unavailable``, and ``BadOption`` for an unusable file, after which the previous
        applications remain.
        """
        path = self.data / FILE_NAME
        try:
            applications = read_applications(path.read_text("utf-8"))
            self.authority.load_applications(self.root(), applications, self.catalogue)
            for warning in list_twins(applications):
                log.warning("%s: %s", path.name, warning)
        except FileNotFoundError:
            return None
        except Refusal as refusal:
            msg = f"{path}: {sentence(refusal)}"
            raise BadOption(msg) from None
        except (OSError, UnicodeDecodeError) as error:
            msg = f"{path} cannot be read: {error}"
            raise BadOption(msg) from None
        return len(applications)

    def checkpoint(self, *, far: int = 1, old: int = 0) -> Checkpoint | None:
        """Sign the current end of the audit chain, if a checkpoint is due."""
        return self.checkpoint_signer.checkpoint(self.store, far=far, old=old)

    def root(self) -> Caller:
        """Return the local caller: root itself, without a token."""
        with self.store.snapshot() as reading:
            account = reading.accounts.find("root")
        if account is None:
            msg = f"{self.database.shown} has no account root: restore a backup"
            raise NoInstallation(msg)
        return everything(account)


def create(data: Path, url: str = "") -> Installation:
    """Open the installation in ``data``; create or migrate what is necessary.

    Raises ``NoInstallation``, ``BadOption``, ``Unavailable``, ``WrongSchema`` and ``OSError``.
    """
    _make_folder(data)
    refuse_two_states(data)
    database = Database.parse(data, url)
    _require_place(database)
    engine = database.engine()
    try:
        engine.require_fit()
        is_new = not engine.exists()
        if is_new and KEY_VARIABLE not in os.environ and not (data / KEY).exists():
            _make_key(data)
        installation = Installation.assemble(data, database, load_keys(data))
        if is_new:
            engine.create()
        prepare(engine, installation.clock, secrets.token_bytes, machine_time_zone)
    except OSError as error:
        msg = (
            f"the data directory {data} cannot be used: {_reason(error, data)}. Make it "
            "writable for the user that runs the server, or use --data"
        )
        raise NoInstallation(msg) from None
    finally:
        engine.close()
    installation.open(add_keys=True)
    return installation


def _make_folder(data: Path) -> None:
    """Create the data directory if it does not exist; raises ``NoInstallation``."""
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        is_there = isinstance(error, FileExistsError)
        what = "is not a directory" if is_there else f"cannot be created: {_reason(error, data)}"
        msg = f"the data directory {data} {what}. Use another one with --data or COUNTERFOIL_DATA"
        raise NoInstallation(msg) from None


def _require_place(database: Database) -> None:
    """Raise ``BadOption`` for an impossible path of a database file."""
    path = database.path
    if path is None:
        return
    if path.is_dir():
        msg = f"--database: {path} is a directory; use a file in it"
        raise BadOption(msg)
    if not path.parent.is_dir():
        msg = f"--database: there is no directory {path.parent}; create it, or use another file"
        raise BadOption(msg)


def _reason(error: OSError, path: Path) -> str:
    """Return the reason of an error, and the path of the error if that path differs."""
    where = error.filename if error.filename and Path(error.filename) != path else ""
    return f"{error.strerror or error}" + (f" ({where})" if where else "")


def open_existing(data: Path, url: str = "", *, add_keys: bool = False) -> Installation:
    """Open an existing installation in ``data`` without changing its schema.

    ``add_keys``: store check values of new keys, for callers that create secrets.

    Raises ``NoInstallation``, ``BadOption`` and ``Unavailable``.
    """
    refuse_two_states(data)
    database = Database.parse(data, url)
    if database.path is not None and not database.path.is_file():
        msg = (
            f"there is no installation in {data} (no {database.path}). Create one with "
            "`counterfoil serve`, or set its directory with --data or COUNTERFOIL_DATA, and its "
            "PostgreSQL database with COUNTERFOIL_DATABASE"
        )
        raise NoInstallation(msg)
    installation = Installation.assemble(data, database, agreed_keys(data))
    installation.store.engine.require_fit()
    fault = schema_fault(installation.store.engine)
    if fault:
        installation.store.close()
        msg = f"the database {database.shown} cannot be used: {fault}"
        raise NoInstallation(msg)
    installation.open(add_keys=add_keys)
    return installation


def refuse_two_states(data: Path) -> None:
    """Raise ``NoInstallation`` if a server runs whose files were moved or replaced."""
    fault = find_fault(data)
    if fault is not None:
        raise NoInstallation(fault)


def load_catalogue(data: Path) -> Catalogue:
    """Return the privileges of this program and of ``DIR/privileges.toml``.

    Raises ``BadOption``.
    """
    own = Catalogue.from_json(files("counterfoil").joinpath("data/acls.json").read_text("utf-8"))
    path = data / PRIVILEGES
    try:
        return own.extended(path.read_text("utf-8"))
    except FileNotFoundError:
        return own
    except (OSError, ValueError) as error:
        msg = f"{path} cannot be used: {error}"
        raise BadOption(msg) from None


def load_keys(data: Path) -> DigestKeys:
    """Return the keys from the environment or the key file; raises ``NoInstallation``."""
    text, where = os.environ.get(KEY_VARIABLE), KEY_VARIABLE
    if text is None:
        path = data / KEY
        try:
            text, where = path.read_text("ascii"), str(path)
        except FileNotFoundError:
            msg = (
                f"the key {path} is missing, and tokens cannot be verified without it: "
                "restore it from a backup, copy it from another server on the same database, "
                f"or set {KEY_VARIABLE}"
            )
            raise NoInstallation(msg) from None
        except (OSError, ValueError) as error:
            msg = f"the key {path} cannot be read: {error.__class__.__name__}"
            raise NoInstallation(msg) from None
    try:
        return DigestKeys.parse(text)
    except ValueError as error:
        msg = f"{where}: {error}"
        raise NoInstallation(msg) from None


def agreed_keys(data: Path) -> DigestKeys:
    """Return the keys; the newest key that a running server also knows becomes the newest.

    Tokens created under a newer key would be unknown to the server until it has loaded that key.
    """
    keys = load_keys(data)
    loaded = [set(one.facts["keys"]) for one in running(data) if "keys" in one.facts]
    return keys.agreed_with(set.intersection(*loaded)) if loaded else keys


def _make_key(data: Path) -> None:
    """Write a new key; if two processes try at the same time, both use the key written first.

    link() fails if the file exists, so no key is ever overwritten.
    """
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
    """Return the IANA name of this machine's time zone, or UTC if it is unknown."""
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
