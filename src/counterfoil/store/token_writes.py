"""What do acts write of tokens and their secrets?"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select, update
from sqlalchemy.exc import IntegrityError

from counterfoil.core.refusals import Refusal, Rule
from counterfoil.store import schema, statements
from counterfoil.store.chunks import in_parts
from counterfoil.store.rows import made_of, new_values, saved_values
from counterfoil.store.transaction_base import SqlAct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Select

    from counterfoil.core.account import Account
    from counterfoil.core.ports import NewToken
    from counterfoil.core.token import Kind, Stub

_PUBLIC_ID_BYTES = 5


class TokenWrites(SqlAct):
    """The part of an act that writes tokens."""

    def add_token(self, new: NewToken) -> Stub:
        """Insert a stub and its digest; refuses ``TOKEN_NAME_TAKEN``."""
        parent = None if new.parent is None else self.stub(new.parent.id)
        token_id, public_id = self._insert_token(new)
        statements.NEW_SECRET.plain(
            self._driver,
            digest=new.digest,
            key_id=new.key_id,
            token_id=token_id,
            created_at=new.created_at,
            request=new.request,
        )
        self._changed("token", token_id)
        return made_of(new, token_id, public_id, parent)

    def _insert_token(self, new: NewToken) -> tuple[int, str]:
        """Insert a token under a public id that is free; returns its id and that."""
        values = new_values(new)
        while True:
            public_id = base64.b32encode(self._random(_PUBLIC_ID_BYTES)).decode("ascii")
            row = statements.NEW_TOKEN.row(self._driver, **values, public_id=public_id)
            if row is not None:
                return row.id, public_id
            # There is one like it: of that name, or, by a rare chance, of that public id.
            if self._id_named(new.account, new.kind, new.name) is not None:
                raise Refusal(Rule.TOKEN_NAME_TAKEN, name=new.name)

    def _id_named(self, account: Account, kind: Kind, name: str) -> int | None:
        row = statements.ID_NAMED.row(
            self._driver, account_id=account.id, kind=str(kind), name=name
        )
        return None if row is None else row.id

    def save_token(self, stub: Stub) -> None:
        """Write a living stub back; refuses ``TOKEN_NAME_TAKEN`` and ``TOKEN_UNKNOWN``."""
        if self._id_named(stub.account, stub.kind, stub.name) not in (None, stub.id):
            raise Refusal(Rule.TOKEN_NAME_TAKEN, name=stub.name)
        tokens = schema.tokens
        try:
            done = self._connection.execute(
                update(tokens)
                .where((tokens.c.id == stub.id) & tokens.c.revoked_at.is_(None))
                .values(saved_values(stub))
            )
        except IntegrityError as error:
            raise self._taken(error, Rule.TOKEN_NAME_TAKEN, name=stub.name) from error
        if done.rowcount != 1:
            raise Refusal(Rule.TOKEN_UNKNOWN, name=stub.name)
        self._changed("token", stub.id)

    def revoke(self, stubs: Sequence[Stub]) -> int:
        """Revoke tokens and all their descendants, and end the sessions opened through them.

        Returns how many tokens were alive.
        """
        tokens = schema.tokens
        revoked = 0
        for stub in stubs:
            revoked += self._revoke_line(select(tokens.c.id).where(tokens.c.id == stub.id))
            self._changed("token", stub.id)
        return revoked

    def revoke_of(self, account: Account, stubs: Sequence[Stub]) -> int:
        """Revoke many tokens of one account as ``revoke`` does, in a few statements."""
        tokens = schema.tokens
        revoked = 0
        for ids in in_parts([stub.id for stub in stubs]):
            revoked += self._revoke_line(select(tokens.c.id).where(tokens.c.id.in_(ids)))
        if stubs:
            # Every stub of the account, and whatever stands below one, depends on the account.
            self._changed("account", account.id)
        return revoked

    def add_secret(self, stub: Stub, digest: bytes, key_id: str, request: bytes | None) -> int:
        """Insert a new secret of a token; returns its number.

        All before it are good until the token's ``old_secret_ends_at`` at most.
        """
        table = schema.secrets
        self.end_old_secrets(stub)
        self._connection.execute(
            update(table)
            .where((table.c.token_id == stub.id) & table.c.ends_at.is_(None))
            .values(ends_at=stub.old_secret_ends_at)
        )
        number: int = self._connection.execute(
            select(func.max(table.c.number)).where(table.c.token_id == stub.id)
        ).scalar_one()
        self._connection.execute(
            insert(table).values(
                digest=digest,
                key_id=key_id,
                token_id=stub.id,
                created_at=self.now,
                number=number + 1,
                request=request,
            )
        )
        return number + 1

    def end_old_secrets(self, stub: Stub) -> None:
        """Let all old secrets of a token end at its ``old_secret_ends_at`` at most."""
        table = schema.secrets
        self._connection.execute(
            update(table)
            .where((table.c.token_id == stub.id) & (table.c.ends_at > stub.old_secret_ends_at))
            .values(ends_at=stub.old_secret_ends_at)
        )

    def _revoke_line(self, roots: Select[tuple[int]]) -> int:
        """Revoke the tokens that a query names and whatever was made through them."""
        tokens = schema.tokens
        line = roots.cte("line", recursive=True)
        line = line.union(select(tokens.c.id).where(tokens.c.parent_id == line.c.id))
        # First: what the query names may be just the tokens that are not revoked yet.
        self._end_sessions(schema.sessions.c.token_id.in_(select(line.c.id)))
        done = self._connection.execute(
            update(tokens)
            .where(tokens.c.id.in_(select(line.c.id)) & tokens.c.revoked_at.is_(None))
            .values(revoked_at=self.now)
            .returning(tokens.c.id)
        )
        # Counted by what came back: for a statement that opens with WITH, SQLite's driver
        # does not say how many rows it changed.
        return len(done.all())

    def _end_sessions(self, condition: ColumnElement[bool]) -> int:
        table = schema.sessions
        ended = self._connection.execute(
            update(table)
            .where(condition & table.c.ended_at.is_(None))
            .values(ended_at=self.now)
            .returning(table.c.id)
        )
        return len(ended.all())
