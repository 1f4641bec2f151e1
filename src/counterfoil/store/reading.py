"""What does one snapshot of the store answer?"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from counterfoil.core.application import from_facts
from counterfoil.core.listing import TokenResults
from counterfoil.core.ports import Generation
from counterfoil.core.settings import Settings
from counterfoil.store import schema, statements
from counterfoil.store.chunks import PART, in_parts
from counterfoil.store.columns import privileges_of
from counterfoil.store.compiled import RawConnection
from counterfoil.store.history import SqlHistory
from counterfoil.store.listing import counts_of, page_of
from counterfoil.store.rows import account_of, session_of, stub_of, trace_of
from counterfoil.store.transaction_cache import CachedState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import ColumnElement, Connection, Row, Select

    from counterfoil.core.account import Account
    from counterfoil.core.application import Application
    from counterfoil.core.listing import TokenQuery
    from counterfoil.core.privilege import Privileges
    from counterfoil.core.rotation import SecretRecord
    from counterfoil.core.session import Session
    from counterfoil.core.token import Kind, Stub
    from counterfoil.core.usage import LastUse
    from counterfoil.store.compiled import CompiledStatement

# Where these stand in a row of tokens: to look them up by name takes longer, for very many.
_WIDTH = len(schema.tokens.c)
_ID, _ACCOUNT, _PARENT = map(list(schema.tokens.c.keys()).index, ("id", "account_id", "parent_id"))


class SqlReading(SqlHistory):
    """A snapshot on one connection; what it has loaded once it does not load again."""

    def __init__(self, connection: Connection, now: int, decoy: int = 0) -> None:
        """Take a connection on which a transaction is open; ``now``: epoch seconds.

        ``decoy``: the id of a token that is read in place of one that there is not.
        """
        super().__init__(connection)
        self._driver = RawConnection(connection)
        self._decoy = decoy
        self.now = now
        self._loaded = CachedState()
        self._stubs: dict[int, Stub] = {}

    @property
    def generation(self) -> Generation:
        """Return which acts the snapshot holds."""
        return generation_of(self._connection)

    def settings(self) -> Settings:
        """Return the installation's settings."""
        if self._loaded.settings is None:
            self._loaded.settings = _settings(tuple(statements.SETTINGS.plain(self._driver)))
        return self._loaded.settings

    def account(self, account_id: int) -> Account | None:
        """Return an account by id, removed ones included."""
        accounts = self._loaded.accounts
        if account_id not in accounts:
            row = statements.ACCOUNT.row(self._driver, account_id=account_id)
            if row is None:
                return None
            accounts[account_id] = _account(row)
        return accounts[account_id]

    def account_named(self, username: str) -> Account | None:
        """Return the account that has this username now."""
        row = statements.ACCOUNT_NAMED.row(self._driver, wanted=username)
        return None if row is None else _account(row)

    def accounts(self, owner_id: int | None = None, part: str = "") -> list[Account]:
        """Return the accounts that are not removed, sorted by name; of one owner, or all.

        ``part``: of the name that they have now.
        """
        accounts, former = schema.accounts, schema.former_names
        living: ColumnElement[bool] = accounts.c.removed_at.is_(None)
        if owner_id is not None:
            living = living & (accounts.c.owner_id == owner_id)
        if part:
            living = living & accounts.c.username.contains(part, autoescape=True)
        names: dict[int, set[str]] = {}
        joined = select(former).join(accounts, accounts.c.id == former.c.account_id).where(living)
        for row in self._connection.execute(joined):
            names.setdefault(row.account_id, set()).add(row.username)
        rows = self._connection.execute(
            select(accounts).where(living).order_by(accounts.c.username)
        ).all()
        return [account_of(row, frozenset(names.get(row.id, ()))) for row in rows]

    def acl_lists(self) -> dict[str, Privileges]:
        """Return the named lists of privileges."""
        rows = self._connection.execute(select(schema.acl_lists).order_by(schema.acl_lists.c.name))
        return {row.name: privileges_of(row.privileges) for row in rows}

    def applications(self) -> list[Application]:
        """Return the applications behind gateways, sorted by name."""
        table = schema.applications
        rows = self._connection.execute(select(table).order_by(table.c.name))
        return [from_facts(row.definition, in_file=bool(row.in_file)) for row in rows]

    def password(self, account_id: int) -> str | None:
        """Return the hash of an account's password, or None if it has none."""
        table = schema.passwords
        return self._connection.execute(
            select(table.c.hash).where(table.c.account_id == account_id)
        ).scalar()

    def session(self, session_id: int) -> Session | None:
        """Return a session or link by id, ended ones included for a while."""
        return self._one_session(schema.sessions.c.id == session_id)

    def session_of(self, digests: Sequence[bytes]) -> Session | None:
        """Return the session or link that has one of these digests, ended ones included."""
        return self._one_session(schema.sessions.c.digest.in_(digests))

    def sessions(self, account_id: int) -> list[Session]:
        """Return an account's sessions and links that were not ended, the oldest first."""
        table = schema.sessions
        rows = self._connection.execute(
            select(table)
            .where((table.c.account_id == account_id) & table.c.ended_at.is_(None))
            .order_by(table.c.id)
        ).all()
        return [self._session(row) for row in rows]

    def _one_session(self, condition: ColumnElement[bool]) -> Session | None:
        row = self._connection.execute(select(schema.sessions).where(condition)).one_or_none()
        return None if row is None else self._session(row)

    def _session(self, row: Row[Any]) -> Session:
        # By the secret that it was opened with: when that is replaced, the session ends too.
        stub = None if row.token_id is None else self.presented(row.token_id, row.secret)
        openers = tuple(self._known(account_id) for account_id in row.openers)
        return session_of(row, self._known(row.account_id), stub, openers)

    def _known(self, account_id: int) -> Account:
        """Return an account that something refers to; rows of accounts are never removed."""
        account = self.account(account_id)
        if account is None:
            msg = f"account {account_id} is not there"
            raise LookupError(msg)
        return account

    def stub(self, token_id: int) -> Stub | None:
        """Return a token by id, revoked ones included."""
        if token_id in self._stubs:
            return self._stubs[token_id]
        return self._one_stub(statements.TOKEN, token_id=token_id)

    def stub_of(self, digests: Sequence[bytes]) -> Stub | None:
        """Return the token that has one of these digests, revoked ones included."""
        secrets = schema.secrets
        found = self._connection.execute(
            select(secrets.c.token_id, secrets.c.number, secrets.c.ends_at).where(
                secrets.c.digest.in_(digests)
            )
        ).first()
        if found is None:
            # An unknown secret takes as long as a revoked one: whoever waits learns nothing.
            if self._decoy:
                self._found_by(self._decoy, 1, None)
            return None
        return self._found_by(*found)

    def presented(self, token_id: int, secret: int) -> Stub | None:
        """Return a token as its secret of this number finds it; 0: by no secret."""
        if not secret:
            return self.stub(token_id)
        found = statements.SECRET_NUMBERED.row(self._driver, token_id=token_id, number=secret)
        return None if found is None else self._found_by(*found)

    def _found_by(self, token_id: int, number: int, ends_at: int | None) -> Stub | None:
        stub = self.stub(token_id)
        return None if stub is None else replace(stub, secret=number, secret_ends_at=ends_at)

    def secrets(self, token_id: int) -> list[SecretRecord]:
        """Return what is kept of a token's secrets, the newest first."""
        table = schema.secrets
        rows = self._connection.execute(
            select(table).where(table.c.token_id == token_id).order_by(table.c.number.desc())
        )
        return [trace_of(row) for row in rows]

    def ended_secrets(self, token_ids: Sequence[int]) -> dict[tuple[int, int], int]:
        """Return when the replaced secrets of these tokens end, by token and number."""
        table = schema.secrets
        found: dict[tuple[int, int], int] = {}
        for ids in in_parts(token_ids):
            rows = self._connection.execute(
                select(table.c.token_id, table.c.number, table.c.ends_at).where(
                    table.c.token_id.in_(ids) & table.c.ends_at.is_not(None)
                )
            )
            found |= {(row.token_id, row.number): row.ends_at for row in rows}
        return found

    def secret_of_request(self, token_id: int, requests: Sequence[bytes]) -> SecretRecord | None:
        """Return the secret of a token that was made with one of these idempotency keys."""
        table = schema.secrets
        row = self._connection.execute(
            select(table).where((table.c.token_id == token_id) & table.c.request.in_(requests))
        ).first()
        return None if row is None else trace_of(row)

    def made_by(self, requests: Sequence[bytes]) -> Stub | None:
        """Return the token whose secret was made by one of these requests, revoked or not."""
        table = schema.secrets
        token_id = self._connection.execute(
            select(table.c.token_id).where(table.c.request.in_(requests))
        ).scalar()
        return None if token_id is None else self.stub(token_id)

    def descendants(self, stub: Stub, *, even_revoked: bool = False) -> list[Stub]:
        """Return a token and all that was made through it and is not revoked, the oldest first."""
        tokens = schema.tokens
        line = select(tokens.c.id).where(tokens.c.id == stub.id).cte("line", recursive=True)
        line = line.union(select(tokens.c.id).where(tokens.c.parent_id == line.c.id))
        query = select(tokens).where(tokens.c.id.in_(select(line.c.id)))
        if not even_revoked:
            query = query.where(tokens.c.revoked_at.is_(None))
        rows = self._connection.execute(query.order_by(tokens.c.id)).all()
        return [self._stub(row) for row in rows]

    def ids_below(self, token_ids: Sequence[int]) -> list[int]:
        """Return which of these tokens, and of all made through them, are not revoked, by age."""
        tokens = schema.tokens
        found: set[int] = set()
        for ids in in_parts(token_ids):
            found.update(self._living(select(tokens.c.id).where(tokens.c.id.in_(ids))))
        return sorted(found)

    def ids_under(self, account_id: int) -> list[int]:
        """Return the tokens of an account, and all made through them, that are not revoked."""
        tokens = schema.tokens
        return sorted(self._living(select(tokens.c.id).where(tokens.c.account_id == account_id)))

    def _living(self, roots: Select[tuple[int]]) -> Iterable[int]:
        """Return what is not revoked of the tokens that a query names and of all below them."""
        tokens = schema.tokens
        line = roots.cte("line", recursive=True)
        line = line.union(select(tokens.c.id).where(tokens.c.parent_id == line.c.id))
        query = select(tokens.c.id).where(
            tokens.c.id.in_(select(line.c.id)) & tokens.c.revoked_at.is_(None)
        )
        return self._connection.execute(query).scalars()

    def sessions_through(self, token_ids: Sequence[int]) -> list[Session]:
        """Return the sessions and links opened through these tokens that were not ended."""
        table = schema.sessions
        found: list[Session] = []
        for ids in in_parts(token_ids):
            rows = self._connection.execute(
                select(table).where(table.c.token_id.in_(ids) & table.c.ended_at.is_(None))
            ).all()
            found += [s for s in map(self._session, rows) if not s.is_over(self.now)]
        return found

    def stub_public(self, public_id: str) -> Stub | None:
        """Return the token with this public id, revoked ones included."""
        return self._one_stub(statements.TOKEN_PUBLIC, public_id=public_id)

    def stub_named(self, account_id: int, kind: Kind, name: str) -> Stub | None:
        """Return an account's token by name; revoked ones have no name any more."""
        return self._one_stub(
            statements.TOKEN_NAMED, account_id=account_id, kind=str(kind), name=name
        )

    def stubs(self, account_id: int, kind: Kind) -> list[Stub]:
        """Return an account's tokens that are not revoked, sorted by name."""
        found = self._connection.execute(
            select(schema.tokens).where(_standing(account_id, kind)).order_by(schema.tokens.c.name)
        )
        # A part at a time: of very many, rows and stubs are not all there at once.
        return [self._stub(row) for rows in found.partitions(PART) for row in rows]

    def list_tokens(self, account_id: int | None, wanted: TokenQuery) -> TokenResults:
        """Return one page of an account's tokens of the WHM API, or of those of all accounts."""
        ids, skipped = page_of(self._connection, account_id, wanted, self.now)
        rows = self._connection.execute(
            select(schema.tokens).where(schema.tokens.c.id.in_(ids))
        ).all()
        found = {row.id: self._stub(row) for row in rows}
        uses: dict[int, list[LastUse]] = {token_id: [] for token_id in ids}
        for use in self._last_uses(schema.last_uses.c.token_id.in_(ids)):
            uses[use.token_id].append(use)
        counts = counts_of(self._connection, account_id, wanted, self.now)
        listed = TokenResults([found[i] for i in ids], uses, counts, skipped)
        return replace(listed, has_after=skipped + len(ids) < listed.count(wanted.state))

    def _one_stub(self, statement: CompiledStatement, **bound: object) -> Stub | None:
        row = statement.row(self._driver, **bound)
        return None if row is None else self._stub(row)

    def _stub(self, row: Row[Any]) -> Stub:
        columns = row[:_WIDTH]
        token_id, account_id, parent_id = columns[_ID], columns[_ACCOUNT], columns[_PARENT]
        stub = self._stubs.get(token_id)
        if stub is None:
            account = self._loaded.accounts.get(account_id) or self._known(account_id)
            parent = None if parent_id is None else self.stub(parent_id)
            self._stubs[token_id] = stub = stub_of(columns, account, parent)
        return stub

    def policy_texts(self, account_id: int) -> dict[str, str]:
        """Return the rules of its own that a reseller was given, as text."""
        policies = self._loaded.policies
        if account_id not in policies:
            rows = statements.POLICIES.plain(self._driver, account_id=account_id)
            policies[account_id] = dict(rows)
        return policies[account_id]

    def fewest_idle_days(self) -> int:
        """Return after how many days without a use something happens to a token; 0: never."""
        table = schema.policies
        rows = self._connection.execute(
            select(table.c.value).where(table.c.name.startswith("idle_", autoescape=True))
        ).scalars()
        days = [self.settings().policy.idle_days, *map(int, rows)]
        return min((day for day in days if day), default=0)

    def idle(self, before: int) -> list[tuple[Stub, int]]:
        """Return the tokens that were not used since a moment, and since when they are idle."""
        tokens, uses = schema.tokens, schema.last_uses
        used = (
            select(func.max(uses.c.at))
            .where((uses.c.token_id == tokens.c.id) & (uses.c.accepted == 1))
            .scalar_subquery()
        )
        since = func.coalesce(tokens.c.idle_since, tokens.c.created_at)
        rows = self._connection.execute(
            select(tokens, used.label("used"), since.label("since"))
            .where(
                tokens.c.revoked_at.is_(None)
                & (since <= before)
                & (func.coalesce(used, 0) <= before)
            )
            .order_by(tokens.c.id)
        ).all()
        return [(self._stub(row), max(row.used or 0, row.since)) for row in rows]

    def token_count(self, account_id: int) -> int:
        """Return how many tokens of an account are not revoked, of both kinds."""
        tokens = schema.tokens.c
        mine = (tokens.account_id == account_id) & tokens.revoked_at.is_(None)
        return self._connection.execute(select(func.count()).where(mine)).scalar_one()

    def ending(self, after: int, until: int) -> list[Stub]:
        """Return the tokens that are not revoked and end in a span of time, the last moment in."""
        tokens = schema.tokens
        rows = self._connection.execute(
            select(tokens).where(
                (tokens.c.expires_at > after)
                & (tokens.c.expires_at <= until)
                & tokens.c.revoked_at.is_(None)
            )
        ).all()
        return [self._stub(row) for row in rows]


@lru_cache(16)
def _settings(rows: tuple[tuple[str, str], ...]) -> Settings:
    """Return the settings in these rows; every act reads them, and they seldom change."""
    return Settings().changed(dict(rows))


def generation_of(connection: Connection) -> Generation:
    """Return which acts the state holds that a connection sees."""
    [row] = statements.GENERATION.rows(RawConnection(connection))
    return Generation(*row)


def _account(row: Any) -> Account:  # noqa: ANN401 - columns of accounts, and former names
    return account_of(row, frozenset(row.former.split(",")) if row.former else frozenset())


def _standing(account_id: int, kind: Kind) -> ColumnElement[bool]:
    tokens = schema.tokens
    return (
        (tokens.c.account_id == account_id)
        & (tokens.c.kind == str(kind))
        & tokens.c.revoked_at.is_(None)
    )
