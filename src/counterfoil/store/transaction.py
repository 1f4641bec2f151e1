"""What does one act write? The change, its audit entry and its feed entries, or nothing."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from counterfoil.core.audit import AuditEntry, chained
from counterfoil.core.ports import Generation
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.store import schema, statements
from counterfoil.store.outbox import queue
from counterfoil.store.parts import in_parts
from counterfoil.store.reading import SqlReading
from counterfoil.store.rows import (
    Values,
    account_values,
    made_of,
    new_values,
    recorded_values,
    saved_values,
    session_values,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import ColumnElement, Connection, Select

    from counterfoil.core.account import Account
    from counterfoil.core.application import Application
    from counterfoil.core.notice import Notice
    from counterfoil.core.ports import NewAccount, NewSession, NewToken
    from counterfoil.core.privilege import Privileges
    from counterfoil.core.session import Session
    from counterfoil.core.settings import Settings
    from counterfoil.core.token import Kind, Stub

KEPT_FEED = 100_000
"""How many generations the feed goes back; whoever is further behind drops its whole cache."""
KEPT_SESSIONS = 30 * 86400
"""For how long after its end a session is remembered, so that its use can be explained."""
_PRUNE_EVERY = 1000
_PUBLIC_ID_BYTES = 5


class SqlTransaction(SqlReading):
    """One act on one connection, under the lock of the generation row."""

    def __init__(
        self,
        connection: Connection,
        now: int,
        random_bytes: Callable[[int], bytes],
        is_unique_violation: Callable[[IntegrityError], bool],
    ) -> None:
        """Lock the generation row first: feed number and audit position come from it."""
        super().__init__(connection, now)
        self._random = random_bytes
        self._is_unique_violation = is_unique_violation
        [row] = statements.LOCKED_GENERATION.rows(self._driver)
        self.made = Generation(row.number + 1, random_bytes(16).hex())
        self._position: int = row.audit_position
        self._head: bytes = row.audit_head
        self._named: set[tuple[str, int]] = set()
        self._recorded = 0
        self.clock_accepted = False

    @property
    def is_empty(self) -> bool:
        """Tell whether the act changed nothing, so that nothing needs to be kept of it."""
        return not self._named and not self._recorded

    def finish(self) -> None:
        """Write which state this is and where the audit chain ends; forget the feed's old ones."""
        if not self._recorded:
            msg = "an act that changes something needs an audit entry"
            raise RuntimeError(msg)
        if not self._named:
            # Every generation is in the feed, so that it can be looked up there.
            self._changed("nothing", 0)
        statements.NEXT_GENERATION.plain(
            self._driver,
            new_number=self.made.number,
            new_nonce=self.made.nonce,
            new_position=self._position,
            new_head=self._head,
        )
        if self.made.number % _PRUNE_EVERY == 0:
            feed = schema.feed
            self._connection.execute(
                delete(feed).where(feed.c.generation < self.made.number - KEPT_FEED)
            )

    def _changed(self, subject: str, subject_id: int) -> None:
        """Name what changed in the feed, and forget what this act has read of it."""
        if subject != "token":
            self._accounts.clear()
        self._stubs.clear()
        if (subject, subject_id) in self._named:
            return
        self._named.add((subject, subject_id))
        number, nonce = self.made
        statements.FEED.plain(
            self._driver, generation=number, nonce=nonce, subject=subject, subject_id=subject_id
        )

    def add_account(self, new: NewAccount) -> Account:
        """Insert an account; refuses ``USERNAME_TAKEN`` and ``DOMAIN_TAKEN``."""
        self._refuse_taken(new.username, new.domain, 0)
        values = {
            "username": new.username,
            "owner_id": new.owner_id,
            "privileges": sorted(new.privileges),
            "created_at": new.created_at,
            "domain": new.domain,
            "contact_email": new.contact_email,
            "suspend_reason": "",
            "locked": 0,
            "reseller": int(new.reseller),
        }
        try:
            account_id = self._connection.execute(
                insert(schema.accounts).values(values).returning(schema.accounts.c.id)
            ).scalar_one()
        except IntegrityError as error:
            raise self._taken(error, Rule.USERNAME_TAKEN, username=new.username) from error
        self._changed("account", account_id)
        account = self.account(account_id)
        if account is None:
            msg = "the account just written is not there"
            raise LookupError(msg)
        return account

    def save_account(self, account: Account) -> None:
        """Write an account back, its former names included; refuses as adding does."""
        self._refuse_taken(account.username, account.domain, account.id)
        try:
            self._connection.execute(
                update(schema.accounts)
                .where(schema.accounts.c.id == account.id)
                .values(account_values(account))
            )
        except IntegrityError as error:
            raise self._taken(error, Rule.USERNAME_TAKEN, username=account.username) from error
        former = schema.former_names
        known = set(
            self._connection.execute(
                select(former.c.username).where(former.c.account_id == account.id)
            ).scalars()
        )
        for name in sorted(account.former_names - known):
            self._connection.execute(insert(former).values(account_id=account.id, username=name))
        self._changed("account", account.id)

    def _refuse_taken(self, username: str, domain: str | None, own_id: int) -> None:
        # Under the act's lock this is certain; the constraints stand behind it.
        accounts = schema.accounts
        living = accounts.c.removed_at.is_(None) & (accounts.c.id != own_id)
        query = select(accounts.c.id).where(living)
        if self._connection.execute(query.where(accounts.c.username == username)).first():
            raise Refusal(Rule.USERNAME_TAKEN, username=username)
        if domain and self._connection.execute(query.where(accounts.c.domain == domain)).first():
            raise Refusal(Rule.DOMAIN_TAKEN, domain=domain)

    def _taken(self, error: IntegrityError, rule: Rule, **facts: str) -> Exception:
        return Refusal(rule, **facts) if self._is_unique_violation(error) else error

    def add_token(self, new: NewToken) -> Stub:
        """Insert a stub and its digest; refuses ``TOKEN_NAME_TAKEN``."""
        if self._id_named(new.account, new.kind, new.name) is not None:
            raise Refusal(Rule.TOKEN_NAME_TAKEN, name=new.name)
        parent = None if new.parent is None else self.stub(new.parent.id)
        values = new_values(new)
        try:
            token_id, public_id = self._insert_token(values)
            statements.NEW_SECRET.plain(
                self._driver,
                digest=new.digest,
                key_id=new.key_id,
                token_id=token_id,
                created_at=new.created_at,
                request=new.request,
            )
        except IntegrityError as error:
            raise self._taken(error, Rule.TOKEN_NAME_TAKEN, name=new.name) from error
        self._changed("token", token_id)
        return made_of(new, token_id, public_id, parent)

    def _insert_token(self, values: Values) -> tuple[int, str]:
        """Insert a token under a public id that is free; returns its id and that."""
        while True:
            public_id = base64.b32encode(self._random(_PUBLIC_ID_BYTES)).decode("ascii")
            row = statements.NEW_TOKEN.row(self._driver, **values, public_id=public_id)
            if row is not None:
                return row.id, public_id

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

    def remove_account(self, account: Account) -> int:
        """Remove an account: revoke its tokens and their descendants, end all their sessions.

        Returns how many tokens were alive. What it owned passes to its own owner (root's, if it
        owned itself), so that a later namesake gets none of it. Its password goes.
        """
        accounts, tokens = schema.accounts, schema.tokens
        revoked = self._revoke_line(
            select(tokens.c.id).where(
                (tokens.c.account_id == account.id) & tokens.c.revoked_at.is_(None)
            )
        )
        heir = account.owner_id
        if heir == account.id:
            heir = self._connection.execute(
                select(accounts.c.id).where(accounts.c.owner_id.is_(None))
            ).scalar_one()
        owned = self._connection.execute(
            update(accounts)
            .where((accounts.c.owner_id == account.id) & (accounts.c.id != account.id))
            .values(owner_id=heir)
            .returning(accounts.c.id)
        ).scalars()
        for owned_id in list(owned):
            self._changed("account", owned_id)
        self._connection.execute(
            update(accounts).where(accounts.c.id == account.id).values(removed_at=self.now)
        )
        passwords = schema.passwords
        self._connection.execute(delete(passwords).where(passwords.c.account_id == account.id))
        self._end_sessions(schema.sessions.c.account_id == account.id)
        self._changed("account", account.id)
        return revoked

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

    def add_session(self, new: NewSession) -> Session:
        """Insert a session or a link, and forget those that are long over."""
        table = schema.sessions
        self._connection.execute(delete(table).where(table.c.expires_at < self.now - KEPT_SESSIONS))
        session_id = self._connection.execute(
            insert(table).values(session_values(new)).returning(table.c.id)
        ).scalar_one()
        return self._session_now(session_id)

    def use_link(self, session: Session, digest: bytes, address: str, expires_at: int) -> Session:
        """Turn an unused link into the session of a browser, with a new digest."""
        table = schema.sessions
        self._connection.execute(
            update(table)
            .where(table.c.id == session.id)
            .values(
                is_link=0, digest=digest, address=address, used_at=self.now, expires_at=expires_at
            )
        )
        return self._session_now(session.id)

    def _session_now(self, session_id: int) -> Session:
        self._changed("session", session_id)
        session = self.session(session_id)
        if session is None:
            msg = "the session just written is not there"
            raise LookupError(msg)
        return session

    def end_session(self, session: Session) -> None:
        """End a session or link."""
        self._end_sessions(schema.sessions.c.id == session.id)
        self._changed("session", session.id)

    def end_sessions(self, account: Account) -> int:
        """End all sessions and links of an account; returns how many."""
        ended = self._end_sessions(schema.sessions.c.account_id == account.id)
        if ended:
            self._changed("account", account.id)
        return ended

    def save_acl_list(self, name: str, privileges: Privileges) -> None:
        """Write a named list of privileges, new or not."""
        table = schema.acl_lists
        self._connection.execute(delete(table).where(table.c.name == name))
        self._connection.execute(insert(table).values(name=name, privileges=sorted(privileges)))
        self._changed("acl_list", 0)

    def save_password(self, account: Account, hashed: str) -> None:
        """Write the hash of an account's password."""
        table = schema.passwords
        self._connection.execute(delete(table).where(table.c.account_id == account.id))
        self._connection.execute(
            insert(table).values(account_id=account.id, hash=hashed, changed_at=self.now)
        )
        self._changed("account", account.id)

    def save_applications(self, applications: Sequence[Application]) -> None:
        """Write all applications, in place of those that there were."""
        table = schema.applications
        self._connection.execute(delete(table))
        for app in applications:
            self._connection.execute(
                insert(table).values(
                    name=app.name, definition=app.facts(), in_file=int(app.in_file)
                )
            )
        self._changed("app", 0)

    def save_policy(self, account: Account, texts: Mapping[str, str]) -> None:
        """Write the rules of its own that a reseller has."""
        table = schema.policies
        self._connection.execute(delete(table).where(table.c.account_id == account.id))
        for name, value in sorted(texts.items()):
            self._connection.execute(
                insert(table).values(account_id=account.id, name=name, value=value)
            )
        self._changed("policy", account.id)

    def save_settings(self, settings: Settings) -> None:
        """Write the settings."""
        self._settings = None
        self._connection.execute(delete(schema.settings))
        for name, value in settings.texts().items():
            self._connection.execute(insert(schema.settings).values(name=name, value=value))
        self._changed("settings", 0)

    def accept_clock(self) -> None:
        """Take the machine's clock for the highest time seen, forward or back."""
        self.clock_accepted = True
        self._changed("clock", 0)

    def notify(self, notice: Notice) -> bool:
        """Queue a notice with the act; False if it was queued before."""
        return queue(self._connection, notice, self.settings().channels_for(notice))

    def record(self, entry: AuditEntry) -> None:
        """Append the act's entry to the audit chain; an act without one cannot commit."""
        done = chained(self._position + 1, self.now, entry, self._head)
        statements.AUDIT.plain(self._driver, **recorded_values(done))
        self._position, self._head = done.position, done.hash
        self._recorded += 1
