"""Tokens of the store: stubs by id, secret, name and lineage."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import String, cast, func, select, update
from sqlalchemy.exc import IntegrityError

from counterfoil.core.listing import TokenResults
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.store import schema, statements
from counterfoil.store.chunks import PART, in_parts
from counterfoil.store.listing import counts_of, page_of
from counterfoil.store.rows import made_of, new_values, saved_values, stub_of
from counterfoil.store.sessions import end_sessions
from counterfoil.store.state_cache import FEW
from counterfoil.store.statements import lineage
from counterfoil.store.usage import read_last_uses

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import ColumnElement, Select

    from counterfoil.core.account import Account
    from counterfoil.core.listing import TokenQuery
    from counterfoil.core.repositories import NewToken
    from counterfoil.core.token import Kind, Stub
    from counterfoil.core.usage import LastUse
    from counterfoil.store.accounts import SqlAccountReader
    from counterfoil.store.compiled import CompiledStatement
    from counterfoil.store.state import SnapshotState, TransactionState

# Column positions in a row of tokens: a lookup by name is too slow for long lists.
_WIDTH = len(schema.tokens.c)
_ID, _ACCOUNT, _PARENT = map(list(schema.tokens.c.keys()).index, ("id", "account_id", "parent_id"))
_PUBLIC_ID_BYTES = 5


class SqlTokenReader:
    """Reader of tokens in one snapshot; each token is loaded once."""

    def __init__(self, state: SnapshotState, accounts: SqlAccountReader) -> None:
        """Read through the connection of a snapshot, with its accounts."""
        self._state = state
        self._accounts = accounts

    def get(self, token_id: int) -> Stub | None:
        """Return a token by id, even if it is revoked."""
        if token_id in self._state.stubs:
            return self._state.stubs[token_id]
        return self._one(statements.TOKEN, token_id=token_id)

    def find(self, digests: Sequence[bytes]) -> Stub | None:
        """Return the token that has one of the digests, even if it is revoked."""
        # An unknown secret takes as long as a revoked one, so that timing reveals nothing: each
        # digest is looked up, whichever is found.
        driver = self._state.driver
        found = [row for one in digests for row in statements.SECRET.plain(driver, wanted=one)]
        if not found:
            if self._state.decoy:
                self._found_by(self._state.decoy, 1, None)
            return None
        return self._found_by(*found[0])

    def get_by_secret(self, token_id: int, secret: int) -> Stub | None:
        """Return a token as if it was found by its secret of this number; 0: by no secret."""
        if not secret:
            return self.get(token_id)
        cached = self._state.cache.by_secret
        if (token_id, secret) not in cached:
            found = statements.SECRET_NUMBERED.row(
                self._state.driver, token_id=token_id, number=secret
            )
            stub = None if found is None else self._found_by(*found)
            if stub is None:
                return None
            cached[token_id, secret] = stub
        return cached[token_id, secret]

    def by_public_id(self, public_id: str) -> Stub | None:
        """Return the token with this public ID, even if it is revoked."""
        return self._one(statements.TOKEN_PUBLIC, public_id=public_id)

    def by_name(self, account_id: int, kind: Kind, name: str) -> Stub | None:
        """Return an account's token by name; revoked tokens have no name anymore."""
        return self._one(statements.TOKEN_NAMED, account_id=account_id, kind=str(kind), name=name)

    def by_request(self, requests: Sequence[bytes]) -> Stub | None:
        """Return the token whose secret one of the idempotency keys created, even if revoked."""
        table = schema.secrets
        token_id = self._state.connection.execute(
            select(table.c.token_id).where(table.c.request.in_(requests))
        ).scalar()
        return None if token_id is None else self.get(token_id)

    def of_account(self, account_id: int, kind: Kind) -> list[Stub]:
        """Return an account's tokens that are not revoked, sorted by name."""
        cached = self._state.cache.tokens
        if (account_id, kind) in cached:
            return list(cached[account_id, kind])
        # In chunks, so that not all rows and stubs of a long list are in memory at once.
        found = statements.TOKENS_OF_ACCOUNT.parts(
            self._state.driver, PART, account_id=account_id, kind=str(kind)
        )
        stubs = [self._stub(row) for rows in found for row in rows]
        if len(stubs) <= FEW:
            cached[account_id, kind] = tuple(stubs)
        return stubs

    def count_up_to(self, account_id: int, kind: Kind, most: int) -> int:
        """Return how many tokens ``of_account`` would return, or ``most`` if there are more."""
        if (account_id, kind) in self._state.cache.tokens:
            return min(len(self._state.cache.tokens[account_id, kind]), most)
        [[count]] = statements.TOKEN_COUNT.plain(
            self._state.driver, account_id=account_id, kind=str(kind), most=most
        )
        return int(count)

    def query(self, account_id: int | None, wanted: TokenQuery) -> TokenResults:
        """Return one page of the WHM tokens of an account, or of all accounts."""
        ids, skipped = page_of(self._state.connection, account_id, wanted, self._state.now)
        rows = self._state.connection.execute(
            select(schema.tokens).where(schema.tokens.c.id.in_(ids))
        ).all()
        found = {row.id: self._stub(row) for row in rows}
        uses: dict[int, list[LastUse]] = {token_id: [] for token_id in ids}
        for use in read_last_uses(self._state.connection, schema.last_uses.c.token_id.in_(ids)):
            uses[use.token_id].append(use)
        counts = counts_of(self._state.connection, account_id, wanted, self._state.now)
        results = TokenResults([found[i] for i in ids], uses, counts, skipped)
        return replace(results, has_after=skipped + len(ids) < results.count(wanted.state))

    def count(self, account_id: int) -> int:
        """Return how many tokens of both kinds an account has; revoked tokens do not count."""
        tokens = schema.tokens.c
        mine = (tokens.account_id == account_id) & tokens.revoked_at.is_(None)
        return self._state.connection.execute(select(func.count()).where(mine)).scalar_one()

    def expiring(self, after: int, until: int) -> list[Stub]:
        """Return the tokens that expire after ``after`` and by ``until``; no revoked tokens."""
        tokens = schema.tokens
        rows = self._state.connection.execute(
            select(tokens).where(
                (tokens.c.expires_at > after)
                & (tokens.c.expires_at <= until)
                & tokens.c.revoked_at.is_(None)
            )
        ).all()
        return [self._stub(row) for row in rows]

    def idle_since(self, before: int) -> list[tuple[Stub, int]]:
        """Return the tokens not used since a moment, each with the start of its idle time."""
        tokens, uses = schema.tokens, schema.last_uses
        used = (
            select(func.max(uses.c.at))
            .where((uses.c.token_id == tokens.c.id) & (uses.c.accepted == 1))
            .scalar_subquery()
        )
        since = func.coalesce(tokens.c.idle_since, tokens.c.created_at)
        rows = self._state.connection.execute(
            select(tokens, used.label("used"), since.label("since"))
            .where(
                tokens.c.revoked_at.is_(None)
                & (since <= before)
                & (func.coalesce(used, 0) <= before)
            )
            .order_by(tokens.c.id)
        ).all()
        return [(self._stub(row), max(row.used or 0, row.since)) for row in rows]

    def descendants(self, stub: Stub, *, even_revoked: bool = False) -> list[Stub]:
        """Return a token and its descendants, oldest first; revoked tokens only on request."""
        tokens = schema.tokens
        line = lineage(select(tokens.c.id).where(tokens.c.id == stub.id))
        query = select(tokens).where(tokens.c.id.in_(select(line.c.id)))
        if not even_revoked:
            query = query.where(tokens.c.revoked_at.is_(None))
        rows = self._state.connection.execute(query.order_by(tokens.c.id)).all()
        return [self._stub(row) for row in rows]

    def living_descendants(self, token_ids: Sequence[int]) -> list[int]:
        """Return the ids of tokens and their descendants that are not revoked, oldest first."""
        tokens = schema.tokens
        found: set[int] = set()
        for ids in in_parts(token_ids):
            found.update(self._living(select(tokens.c.id).where(tokens.c.id.in_(ids))))
        return sorted(found)

    def living_of_account(self, account_id: int) -> list[int]:
        """Return the ids of an account's tokens and their descendants that are not revoked."""
        tokens = schema.tokens
        return sorted(self._living(select(tokens.c.id).where(tokens.c.account_id == account_id)))

    def public_ids(self, account_id: int) -> dict[int, str]:
        """Return the public ID of each token of an account that is not revoked, by id."""
        tokens = schema.tokens
        both = cast(tokens.c.id, String) + ":" + tokens.c.public_id
        pairs = self._texts(
            both, (tokens.c.account_id == account_id) & tokens.c.revoked_at.is_(None)
        )
        return {
            int(key): public_id for key, _, public_id in (pair.partition(":") for pair in pairs)
        }

    def _living(self, roots: Select[tuple[int]]) -> Iterable[int]:
        """Return the ids of the queried tokens and their descendants that are not revoked."""
        tokens = schema.tokens
        living = tokens.c.id.in_(select(lineage(roots).c.id)) & tokens.c.revoked_at.is_(None)
        return map(int, self._texts(cast(tokens.c.id, String), living))

    def _texts(self, column: ColumnElement[str], condition: ColumnElement[bool]) -> list[str]:
        """Return a text, which contains no comma, of each row; they are read as one row.

        Python's driver for SQLite gives up the interpreter's lock at each row. While another
        thread is busy, reading 10,000 rows would take more than ten seconds.
        """
        joined = func.aggregate_strings(column, ",")
        found = self._state.connection.execute(select(joined).where(condition)).scalar()
        return found.split(",") if found else []

    def _found_by(self, token_id: int, number: int, ends_at: int | None) -> Stub | None:
        rows = statements.TOKEN.plain(self._state.driver, token_id=token_id)
        return self._made(rows[0], number, ends_at) if rows else None

    def _one(self, statement: CompiledStatement, **bound: object) -> Stub | None:
        rows = statement.plain(self._state.driver, **bound)
        return self._stub(rows[0]) if rows else None

    def _stub(self, row: Sequence[Any]) -> Stub:
        stub = self._state.stubs.get(row[_ID])
        if stub is None:
            self._state.stubs[row[_ID]] = stub = self._made(row)
        return stub

    def _made(self, row: Sequence[Any], secret: int = 0, secret_ends_at: int | None = None) -> Stub:
        """Return the stub in a row, as if found by the secret of this number."""
        account_id, parent_id = row[_ACCOUNT], row[_PARENT]
        account = self._state.cache.accounts.get(account_id) or self._accounts.get_known(account_id)
        parent = None if parent_id is None else self.get(parent_id)
        return stub_of(row[:_WIDTH], account, parent, secret, secret_ends_at)


class SqlTokenWriter(SqlTokenReader):
    """Writer of tokens in one transaction."""

    _state: TransactionState

    def add(self, new: NewToken) -> Stub:
        """Insert a stub and its digest; raises ``TOKEN_NAME_TAKEN``."""
        parent = None if new.parent is None else self.get(new.parent.id)
        token_id, public_id = self._insert_token(new)
        statements.NEW_SECRET.plain(
            self._state.driver,
            digest=new.digest,
            key_id=new.key_id,
            token_id=token_id,
            created_at=new.created_at,
            request=new.request,
        )
        self._state.changed("token", token_id)
        return made_of(new, token_id, public_id, parent)

    def save(self, stub: Stub) -> None:
        """Update a stub that is not revoked; raises ``TOKEN_NAME_TAKEN`` and ``TOKEN_UNKNOWN``."""
        if self._find_id(stub.account, stub.kind, stub.name) not in (None, stub.id):
            raise Refusal(Rule.TOKEN_NAME_TAKEN, name=stub.name)
        values = {f"new_{name}": value for name, value in saved_values(stub).items()}
        try:
            changed = statements.SAVE_TOKEN.change(self._state.driver, token_id=stub.id, **values)
        except IntegrityError as error:
            raise self._state.taken(error, Rule.TOKEN_NAME_TAKEN, name=stub.name) from error
        if changed != 1:
            raise Refusal(Rule.TOKEN_UNKNOWN, name=stub.name)
        self._state.changed("token", stub.id)

    def revoke(self, stubs: Sequence[Stub]) -> int:
        """Revoke tokens and their descendants, and end the sessions that were opened through them.

        Return how many tokens were not revoked before.
        """
        driver, now, revoked = self._state.driver, self._state.now, 0
        for stub in stubs:
            statements.END_SESSIONS_OF_TOKEN.change(driver, root_id=stub.id, moment=now)
            revoked += statements.REVOKE.change(driver, root_id=stub.id, moment=now)
            self._state.changed("token", stub.id)
        return revoked

    def revoke_many(self, account: Account, token_ids: Sequence[int]) -> int:
        """Revoke many tokens of one account as ``revoke`` does, in a few statements."""
        tokens = schema.tokens
        revoked = 0
        for ids in in_parts(token_ids):
            revoked += self._revoke(select(tokens.c.id).where(tokens.c.id.in_(ids)))
        if token_ids:
            # One feed entry is enough: all tokens of the account, and their descendants, depend on
            # it.
            self._state.changed("account", account.id)
        return revoked

    def revoke_all(self, account: Account) -> int:
        """Revoke all tokens of an account as ``revoke`` does."""
        tokens = schema.tokens.c
        revoked = self._revoke(
            select(tokens.id).where((tokens.account_id == account.id) & tokens.revoked_at.is_(None))
        )
        self._state.changed("account", account.id)
        return revoked

    def _insert_token(self, new: NewToken) -> tuple[int, str]:
        """Insert a token with an unused public ID; return both IDs."""
        values = new_values(new)
        while True:
            public_id = base64.b32encode(self._state.random_bytes(_PUBLIC_ID_BYTES)).decode("ascii")
            row = statements.INSERT_TOKEN.row(self._state.driver, **values, public_id=public_id)
            if row is not None:
                return row.id, public_id
            # The name is taken, or (rarely) the public ID is.
            if self._find_id(new.account, new.kind, new.name) is not None:
                raise Refusal(Rule.TOKEN_NAME_TAKEN, name=new.name)

    def _find_id(self, account: Account, kind: Kind, name: str) -> int | None:
        row = statements.ID_NAMED.row(
            self._state.driver, account_id=account.id, kind=str(kind), name=name
        )
        return None if row is None else row.id

    def _revoke(self, roots: Select[tuple[int]]) -> int:
        """Revoke the queried tokens and their descendants."""
        tokens = schema.tokens
        line = lineage(roots)
        # Sessions first: the query may select only tokens that are not revoked yet.
        end_sessions(self._state, schema.sessions.c.token_id.in_(select(line.c.id)))
        done = self._state.connection.execute(
            update(tokens)
            .where(tokens.c.id.in_(select(line.c.id)) & tokens.c.revoked_at.is_(None))
            .values(revoked_at=self._state.now)
        )
        return done.rowcount


def _standing(account_id: int, kind: Kind) -> ColumnElement[bool]:
    tokens = schema.tokens
    return (
        (tokens.c.account_id == account_id)
        & (tokens.c.kind == str(kind))
        & tokens.c.revoked_at.is_(None)
    )
