"""What does one act write? Of tokens, and here of accounts, sessions and the installation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from counterfoil.core.refusals import Refusal, Rule
from counterfoil.store import schema
from counterfoil.store.rows import (
    account_values,
    session_values,
)
from counterfoil.store.token_writes import TokenWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterfoil.core.account import Account
    from counterfoil.core.application import Application
    from counterfoil.core.ports import NewAccount, NewSession
    from counterfoil.core.privilege import Privileges
    from counterfoil.core.session import Session
    from counterfoil.core.settings import Settings

KEPT_SESSIONS = 30 * 86400
"""For how long after its end a session is remembered, so that its use can be explained."""


class SqlTransaction(TokenWrites):
    """All that an act may write."""

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

    def add_session(self, new: NewSession) -> Session:
        """Insert a session or a link, and forget those that are long over."""
        table = schema.sessions
        self._connection.execute(delete(table).where(table.c.expires_at < self.now - KEPT_SESSIONS))
        session_id = self._connection.execute(
            insert(table).values(session_values(new)).returning(table.c.id)
        ).scalar_one()
        return self._session_now(session_id)

    def use_link(self, session: Session, digest: bytes) -> Session:
        """Turn an unused link into a session, with a new digest.

        ``session`` is the link with the address, browser and end of the session.
        """
        table = schema.sessions
        self._connection.execute(
            update(table)
            .where(table.c.id == session.id)
            .values(
                is_link=0,
                digest=digest,
                address=session.address,
                browser=session.browser,
                created_at=self.now,
                used_at=self.now,
                expires_at=session.expires_at,
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
        self._connection.execute(delete(schema.settings))
        for name, value in settings.texts().items():
            self._connection.execute(insert(schema.settings).values(name=name, value=value))
        self._changed("settings", 0)
