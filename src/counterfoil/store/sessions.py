"""Sessions and sign-in links of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select, update

from counterfoil.store import schema, statements
from counterfoil.store.chunks import in_parts
from counterfoil.store.rows import session_of, session_values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Row

    from counterfoil.core.account import Account
    from counterfoil.core.repositories import NewSession, TokenReader
    from counterfoil.core.session import Session
    from counterfoil.store.accounts import SqlAccountReader
    from counterfoil.store.state import SnapshotState, TransactionState

KEPT_SESSIONS = 30 * 86400
"""For how long an ended session is stored, so that its use can be explained."""


class SqlSessionReader:
    """Reader of sessions in one snapshot."""

    def __init__(
        self, state: SnapshotState, accounts: SqlAccountReader, tokens: TokenReader
    ) -> None:
        """Read through the connection of a snapshot, with its accounts and tokens."""
        self._state = state
        self._accounts = accounts
        self._tokens = tokens

    def get(self, session_id: int) -> Session | None:
        """Return a session or link by id; a session that has ended is found for a while."""
        row = statements.SESSION.row(self._state.driver, session_id=session_id)
        return None if row is None else self._session(row)

    def find(self, digests: Sequence[bytes]) -> Session | None:
        """Return the session or link that has one of the digests, even if it has ended."""
        driver = self._state.driver
        found = [
            row for one in digests for row in statements.SESSION_FOUND.rows(driver, wanted=one)
        ]
        return self._session(found[0]) if found else None

    def of_account(self, account_id: int) -> list[Session]:
        """Return an account's sessions and links that were not ended, oldest first."""
        table = schema.sessions
        rows = self._state.connection.execute(
            select(table)
            .where((table.c.account_id == account_id) & table.c.ended_at.is_(None))
            .order_by(table.c.id)
        ).all()
        return [self._session(row) for row in rows]

    def opened_through(self, token_ids: Sequence[int]) -> list[Session]:
        """Return the sessions and links that were opened through tokens and were not ended."""
        table = schema.sessions
        found: list[Session] = []
        for ids in in_parts(token_ids):
            rows = self._state.connection.execute(
                select(table).where(table.c.token_id.in_(ids) & table.c.ended_at.is_(None))
            ).all()
            found += [s for s in map(self._session, rows) if not s.is_over(self._state.now)]
        return found

    def _session(self, row: Row[Any]) -> Session:
        # Loaded by the secret that opened the session: when that is replaced, the session ends too.
        stub = (
            None if row.token_id is None else self._tokens.get_by_secret(row.token_id, row.secret)
        )
        openers = tuple(self._accounts.get_known(account_id) for account_id in row.openers)
        return session_of(row, self._accounts.get_known(row.account_id), stub, openers)


class SqlSessionWriter(SqlSessionReader):
    """Writer of sessions in one transaction."""

    _state: TransactionState

    def add(self, new: NewSession) -> Session:
        """Insert a session or a link, and delete sessions and links that ended long ago."""
        table = schema.sessions
        self._state.connection.execute(
            delete(table).where(table.c.expires_at < self._state.now - KEPT_SESSIONS)
        )
        session_id = self._state.connection.execute(
            insert(table).values(session_values(new)).returning(table.c.id)
        ).scalar_one()
        return self._get_changed(session_id)

    def use_link(self, session: Session, digest: bytes) -> Session:
        """Turn an unused link into a session with a new digest.

        ``session`` is the new session: a copy of the link with address, browser and expiry filled
        in.
        """
        table = schema.sessions
        self._state.connection.execute(
            update(table)
            .where(table.c.id == session.id)
            .values(
                is_link=0,
                digest=digest,
                address=session.address,
                browser=session.browser,
                created_at=self._state.now,
                used_at=self._state.now,
                expires_at=session.expires_at,
            )
        )
        return self._get_changed(session.id)

    def end(self, session: Session) -> None:
        """End a session or link."""
        end_sessions(self._state, schema.sessions.c.id == session.id)
        self._state.changed("session", session.id)

    def end_all(self, account: Account) -> int:
        """End all sessions and links of an account; return how many."""
        ended = end_sessions(self._state, schema.sessions.c.account_id == account.id)
        if ended:
            self._state.changed("account", account.id)
        return ended

    def _get_changed(self, session_id: int) -> Session:
        self._state.changed("session", session_id)
        session = self.get(session_id)
        if session is None:
            msg = "the session just written is not there"
            raise LookupError(msg)
        return session


def end_sessions(state: TransactionState, condition: ColumnElement[bool]) -> int:
    """End the sessions and links that meet a condition; return how many."""
    table = schema.sessions
    ended = state.connection.execute(
        update(table).where(condition & table.c.ended_at.is_(None)).values(ended_at=state.now)
    )
    return ended.rowcount
