"""Secrets of the store: the digest and the end of each secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from counterfoil.store import schema, statements
from counterfoil.store.chunks import in_parts
from counterfoil.store.rows import trace_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterfoil.core.rotation import SecretRecord
    from counterfoil.core.token import Stub
    from counterfoil.store.state import SnapshotState, TransactionState


class SqlSecretReader:
    """Reader of secrets in one snapshot."""

    def __init__(self, state: SnapshotState) -> None:
        """Read through the connection of a snapshot."""
        self._state = state

    def of_token(self, token_id: int) -> list[SecretRecord]:
        """Return the records of a token's secrets, newest first."""
        table = schema.secrets
        rows = self._state.connection.execute(
            select(table).where(table.c.token_id == token_id).order_by(table.c.number.desc())
        )
        return [trace_of(row) for row in rows]

    def ends(self, token_ids: Sequence[int]) -> dict[tuple[int, int], int]:
        """Return the ends of the replaced secrets of tokens, by token and number."""
        table = schema.secrets
        found: dict[tuple[int, int], int] = {}
        for ids in in_parts(token_ids):
            rows = self._state.connection.execute(
                select(table.c.token_id, table.c.number, table.c.ends_at).where(
                    table.c.token_id.in_(ids) & table.c.ends_at.is_not(None)
                )
            )
            found |= {(row.token_id, row.number): row.ends_at for row in rows}
        return found

    def by_request(self, token_id: int, requests: Sequence[bytes]) -> SecretRecord | None:
        """Return the secret of a token that was created with one of these idempotency keys."""
        table = schema.secrets
        row = self._state.connection.execute(
            select(table).where((table.c.token_id == token_id) & table.c.request.in_(requests))
        ).first()
        return None if row is None else trace_of(row)


class SqlSecretWriter(SqlSecretReader):
    """Writer of secrets in one transaction."""

    _state: TransactionState

    def add(self, stub: Stub, digest: bytes, key_id: str, request: bytes | None) -> int:
        """Insert a new secret of a token; return its number.

        No earlier secret is valid after the token's ``old_secret_ends_at``.
        """
        driver = self._state.driver
        statements.END_SECRETS.plain(driver, wanted=stub.id, moment=stub.old_secret_ends_at)
        [[last]] = statements.LAST_SECRET.plain(driver, wanted=stub.id)
        number = int(last) + 1
        statements.NEXT_SECRET.plain(
            driver, digest=digest, key_id=key_id, token_id=stub.id, created_at=self._state.now,
            number=number, request=request,
        )  # fmt: skip
        return number

    def end_old(self, stub: Stub) -> None:
        """End all old secrets of a token no later than the token's ``old_secret_ends_at``."""
        statements.END_OLD_SECRETS.plain(
            self._state.driver, wanted=stub.id, moment=stub.old_secret_ends_at
        )
