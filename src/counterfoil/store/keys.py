"""Key checks of the store: detection of a wrong key by a check value of every key in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, text

from counterfoil.core.ports import Unavailable
from counterfoil.store import schema

if TYPE_CHECKING:
    from collections.abc import Collection

    from counterfoil.store.engine import Engine


class KeyChecks:
    """The check values of keys, stored without audit entries; a check value reveals a wrong key."""

    def __init__(self, engine: Engine) -> None:
        """Use a database."""
        self._engine = engine

    def check(self, key_id: str, check_value: bytes, *, add: bool) -> None:
        """Raise ``Unavailable`` if the database knows a different key under this id.

        With a wrong key, every token would look unknown.
        """
        keys = schema.keys
        query = select(keys.c.check_value).where(keys.c.key_id == key_id)
        with self._engine.reading() as connection:
            known = connection.execute(query).scalar()
        if known is None and add:
            with self._engine.writing() as connection:
                # If two servers start at the same time, the first value stays.
                connection.execute(
                    text(
                        "INSERT INTO keys (key_id, check_value) VALUES (:key_id, :check_value) "
                        "ON CONFLICT DO NOTHING"
                    ),
                    {"key_id": key_id, "check_value": check_value},
                )
                known = connection.execute(query).scalar()
        if known not in (None, check_value):
            msg = f"key {key_id!r} is not the one that this database was used with"
            raise Unavailable(msg)

    def missing(self, held: Collection[str], now: int) -> set[str]:
        """Return the ids of keys that this process does not hold but that may still be needed.

        A secret that was revoked or replaced does not need its key anymore. An expired secret still
        needs its key, since its expiry can be extended. The secrets are only read if the database
        knows a key that this process does not hold.
        """
        secrets, tokens = schema.secrets.c, schema.tokens.c
        with self._engine.reading() as connection:
            lost = set(connection.execute(select(schema.keys.c.key_id)).scalars()) - set(held)
            if not lost:
                return lost
            query = (
                select(secrets.key_id)
                .join(schema.tokens, tokens.id == secrets.token_id)
                .where(secrets.key_id.in_(lost))
                .where(tokens.revoked_at.is_(None))
                .where(secrets.ends_at.is_(None) | (secrets.ends_at > now))
                .distinct()
            )
            return set(connection.execute(query).scalars())
