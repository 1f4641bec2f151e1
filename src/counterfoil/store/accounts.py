"""Accounts of the store, with their former names and password hashes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from counterfoil.core.refusals import Refusal, Rule
from counterfoil.store import schema, statements
from counterfoil.store.rows import account_of, account_values, account_with_names
from counterfoil.store.state_cache import FEW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement

    from counterfoil.core.account import Account
    from counterfoil.core.repositories import NewAccount
    from counterfoil.store.state import SnapshotState, TransactionState


class SqlAccountReader:
    """Reader of accounts in one snapshot."""

    def __init__(self, state: SnapshotState) -> None:
        """Read through the connection of a snapshot."""
        self._state = state

    def get(self, account_id: int) -> Account | None:
        """Return an account by id, even if it is removed."""
        accounts = self._state.cache.accounts
        if account_id not in accounts:
            rows = statements.ACCOUNT.plain(self._state.driver, account_id=account_id)
            if not rows:
                return None
            accounts[account_id] = account_with_names(rows[0])
        return accounts[account_id]

    def get_known(self, account_id: int) -> Account:
        """Return an account that a row refers to; rows of accounts are never deleted."""
        account = self.get(account_id)
        if account is None:
            msg = f"account {account_id} is not there"
            raise LookupError(msg)
        return account

    def find(self, username: str) -> Account | None:
        """Return the account that has this username now."""
        named = self._state.cache.named
        if username not in named:
            rows = statements.ACCOUNT_NAMED.plain(self._state.driver, wanted=username)
            if not rows:
                return None
            account = account_with_names(rows[0])
            named[username] = self._state.cache.accounts.setdefault(account.id, account)
        return named[username]

    def search(self, owner_id: int | None = None, part: str = "") -> list[Account]:
        """Return the accounts, of one owner or all, sorted by name, without removed accounts.

        ``part``: a part of the current username.
        """
        if owner_id is None and not part:
            return self._all()
        accounts, former = schema.accounts, schema.former_names
        living: ColumnElement[bool] = accounts.c.removed_at.is_(None)
        if owner_id is not None:
            living = living & (accounts.c.owner_id == owner_id)
        if part:
            living = living & accounts.c.username.contains(part, autoescape=True)
        joined = select(former).join(accounts, accounts.c.id == former.c.account_id).where(living)
        names = self._state.connection.execute(joined).all()
        rows = self._state.connection.execute(
            select(accounts).where(living).order_by(accounts.c.username)
        ).all()
        return _accounts(rows, names)

    def _all(self) -> list[Account]:
        found, driver = self._state.cache.all_accounts, self._state.driver
        if found is not None:
            return list(found)
        accounts = _accounts(
            statements.ACCOUNTS.plain(driver), statements.FORMER_NAMES.plain(driver)
        )
        if len(accounts) <= FEW:
            self._state.cache.all_accounts = tuple(accounts)
        return accounts

    def count_up_to(self, most: int) -> int:
        """Return at least how many rows ``search`` reads, or ``most`` if there are more.

        These are the accounts that are not removed, and all former names; none, if they are cached.
        """
        if self._state.cache.all_accounts is not None:
            return 0
        [[accounts]] = statements.ACCOUNT_COUNT.plain(self._state.driver, most=most)
        [[names]] = statements.FORMER_NAME_COUNT.plain(self._state.driver, most=most)
        return min(int(accounts) + int(names), most)

    def password_hash(self, account_id: int) -> str | None:
        """Return the hash of an account's password, or None if it has none."""
        table = schema.passwords
        return self._state.connection.execute(
            select(table.c.hash).where(table.c.account_id == account_id)
        ).scalar()


class SqlAccountWriter(SqlAccountReader):
    """Writer of accounts in one transaction."""

    _state: TransactionState

    def add(self, new: NewAccount) -> Account:
        """Insert an account; raises ``USERNAME_TAKEN`` and ``DOMAIN_TAKEN``."""
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
            account_id = self._state.connection.execute(
                insert(schema.accounts).values(values).returning(schema.accounts.c.id)
            ).scalar_one()
        except IntegrityError as error:
            raise self._state.taken(error, Rule.USERNAME_TAKEN, username=new.username) from error
        self._state.changed("account", account_id)
        account = self.get(account_id)
        if account is None:
            msg = "the account just written is not there"
            raise LookupError(msg)
        return account

    def save(self, account: Account) -> None:
        """Update an account, including its former names; raises the same as ``add``."""
        self._refuse_taken(account.username, account.domain, account.id)
        try:
            self._state.connection.execute(
                update(schema.accounts)
                .where(schema.accounts.c.id == account.id)
                .values(account_values(account))
            )
        except IntegrityError as error:
            raise self._state.taken(
                error, Rule.USERNAME_TAKEN, username=account.username
            ) from error
        former = schema.former_names
        known = set(
            self._state.connection.execute(
                select(former.c.username).where(former.c.account_id == account.id)
            ).scalars()
        )
        for name in sorted(account.former_names - known):
            self._state.connection.execute(
                insert(former).values(account_id=account.id, username=name)
            )
        self._state.changed("account", account.id)

    def remove(self, account: Account) -> None:
        """Mark an account as removed, and delete its password.

        Its accounts pass to its own owner, or to root if the removed account owned itself. So a
        later account of the same name inherits nothing.
        """
        accounts = schema.accounts
        heir = account.owner_id
        if heir == account.id:
            heir = self._state.connection.execute(
                select(accounts.c.id).where(accounts.c.owner_id.is_(None))
            ).scalar_one()
        owned = self._state.connection.execute(
            update(accounts)
            .where((accounts.c.owner_id == account.id) & (accounts.c.id != account.id))
            .values(owner_id=heir)
            .returning(accounts.c.id)
        ).scalars()
        for owned_id in list(owned):
            self._state.changed("account", owned_id)
        self._state.connection.execute(
            update(accounts).where(accounts.c.id == account.id).values(removed_at=self._state.now)
        )
        passwords = schema.passwords
        self._state.connection.execute(
            delete(passwords).where(passwords.c.account_id == account.id)
        )
        self._state.changed("account", account.id)

    def save_password(self, account: Account, hashed: str) -> None:
        """Store the hash of an account's password."""
        table = schema.passwords
        self._state.connection.execute(delete(table).where(table.c.account_id == account.id))
        self._state.connection.execute(
            insert(table).values(account_id=account.id, hash=hashed, changed_at=self._state.now)
        )
        self._state.changed("account", account.id)

    def _refuse_taken(self, username: str, domain: str | None, own_id: int) -> None:
        # The lock of the generation row makes this check reliable; the unique indexes are a second
        # line.
        accounts = schema.accounts
        living = accounts.c.removed_at.is_(None) & (accounts.c.id != own_id)
        query = select(accounts.c.id).where(living)
        if self._state.connection.execute(query.where(accounts.c.username == username)).first():
            raise Refusal(Rule.USERNAME_TAKEN, username=username)
        if (
            domain
            and self._state.connection.execute(query.where(accounts.c.domain == domain)).first()
        ):
            raise Refusal(Rule.DOMAIN_TAKEN, domain=domain)


def _accounts(rows: Sequence[Sequence[Any]], former: Sequence[Sequence[Any]]) -> list[Account]:
    """Return the accounts in rows; ``former``: account ids with former names."""
    names: dict[int, list[str]] = {}
    for account_id, username in former:
        names.setdefault(account_id, []).append(username)
    return [account_of(tuple(row), ",".join(names.get(row[0], ()))) for row in rows]
