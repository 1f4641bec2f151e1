"""Creation and migration of a database, and its first rows."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import insert, inspect, text

from counterfoil.core.account import ROOT
from counterfoil.core.audit import AuditAction, AuditEntry, chained, genesis
from counterfoil.core.privilege import ALL
from counterfoil.core.settings import Settings
from counterfoil.store import schema
from counterfoil.store.rows import recorded_values

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from counterfoil.store.engine import Engine
    from counterfoil.system.clock import SystemClock

_VERSIONS = "alembic_version"

log = logging.getLogger(__name__)


class WrongSchema(Exception):  # noqa: N818 - a message to the operator
    """The database has a schema that this program cannot use; the message says what to do."""


def schema_fault(engine: Engine) -> str | None:
    """Return why the database's schema cannot be used, or None."""
    with engine.reading() as connection:
        found, foreign = _revision(connection), _foreign(connection)
    if foreign:
        return foreign
    if found == schema.HEAD:
        return None
    if found is None:
        return "it is empty: start `counterfoil serve` once"
    if found in schema.REVISIONS:
        return f"it has the older schema {found}: start `counterfoil serve` once to upgrade it"
    return _newer(found)


def prepare(
    engine: Engine,
    clock: SystemClock,
    random_bytes: Callable[[int], bytes],
    time_zone: Callable[[], str],
) -> bool:
    """Create or migrate the database; return whether it was created.

    ``time_zone`` returns the first value of that setting.

    Everything happens in one transaction under the migration lock: two servers that start at the
    same time take turns, and a server that is killed in between leaves the database unchanged.
    Raises ``WrongSchema``.
    """
    with engine.reading() as connection:
        if _revision(connection) == schema.HEAD and not _foreign(connection):
            return False
    with engine.migrating() as connection:
        found, foreign = _revision(connection), _foreign(connection)
        if foreign:
            raise WrongSchema(foreign)
        if found == schema.HEAD:
            return False
        if found is not None and found not in schema.REVISIONS:
            raise WrongSchema(_newer(found))
        _migrate(connection)
        if found is not None:
            log.info("migrated the database from schema %s to %s", found, schema.HEAD)
            return False
        _first_rows(connection, clock, random_bytes, time_zone())
    return True


def _foreign(connection: Connection) -> str | None:
    """Return the message about another program's tables with our names, or None."""
    names = set(inspect(connection).get_table_names())
    taken = names & {_VERSIONS, *schema.metadata.tables}
    if not taken or names >= {_VERSIONS, "generation", "accounts"}:
        return None
    return (
        f"it contains tables of another program ({', '.join(sorted(taken))}): "
        "use a separate database for Counterfoil"
    )


def _newer(found: str) -> str:
    return (
        f"it has schema {found}, which is newer than this program ({schema.HEAD}): "
        "install the newer program, or restore a backup made with this one"
    )


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table(_VERSIONS):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _migrate(connection: Connection) -> None:
    # Imported here: Alembic takes 0.3 s to load, and only a migration needs it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _first_rows(
    connection: Connection,
    clock: SystemClock,
    random_bytes: Callable[[int], bytes],
    time_zone: str,
) -> None:
    """Insert root, the generation row, the clock, the settings and the first audit entry."""
    now, installation = clock.now(), random_bytes(16).hex()
    root_id = connection.execute(
        insert(schema.accounts)
        .values(
            username=ROOT,
            owner_id=None,
            privileges=[ALL],
            contact_email="",
            created_at=now,
            suspend_reason="",
            locked=0,
        )
        .returning(schema.accounts.c.id)
    ).scalar_one()
    entry = AuditEntry(
        action=AuditAction.INSTALLATION_CREATED.value, actor_id=root_id, actor=ROOT,
        actor_token=None, address="", door="local", subject=installation, subject_id=installation,
        owner_id=root_id, before={}, after={"time_zone": time_zone},
    )  # fmt: skip
    done = chained(1, now, entry, genesis(installation))
    connection.execute(insert(schema.audit).values(recorded_values(done)))
    nonce = random_bytes(16).hex()
    connection.execute(
        insert(schema.generation).values(
            id=1, installation=installation, number=1, nonce=nonce,
            audit_position=1, audit_head=done.hash,
        )
    )  # fmt: skip
    connection.execute(
        insert(schema.feed).values(generation=1, nonce=nonce, subject="account", subject_id=root_id)
    )
    mark = clock.mark()
    connection.execute(
        insert(schema.clock).values(id=1, highest=mark.highest, boot=mark.boot, uptime=mark.uptime)
    )
    for name, value in Settings().changed({"time_zone": time_zone}).texts().items():
        connection.execute(insert(schema.settings).values(name=name, value=value))
