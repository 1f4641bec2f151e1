"""Settings of the store: settings of the installation, policies, ACL lists, applications."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import delete, insert, select

from counterfoil.core.application import from_facts
from counterfoil.core.settings import Settings
from counterfoil.store import schema, statements
from counterfoil.store.columns import privileges_of
from counterfoil.store.state_cache import FEW

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterfoil.core.account import Account
    from counterfoil.core.application import Application
    from counterfoil.core.privilege import Privileges
    from counterfoil.store.state import SnapshotState, TransactionState


class SqlSettingsReader:
    """Reader of settings in one snapshot."""

    def __init__(self, state: SnapshotState) -> None:
        """Read through the connection of a snapshot."""
        self._state = state

    def load(self) -> Settings:
        """Return the installation's settings."""
        if self._state.cache.settings is None:
            self._state.cache.settings = _settings(
                tuple(statements.SETTINGS.plain(self._state.driver))
            )
        return self._state.cache.settings

    def acl_lists(self) -> dict[str, Privileges]:
        """Return the named lists of privileges."""
        rows = self._state.connection.execute(
            select(schema.acl_lists).order_by(schema.acl_lists.c.name)
        )
        return {row.name: privileges_of(row.privileges) for row in rows}

    def applications(self) -> list[Application]:
        """Return the applications behind gateways, sorted by name."""
        found = self._state.cache.applications
        if found is None:
            rows = statements.APPLICATIONS.plain(self._state.driver)
            found = tuple(_application(definition, in_file) for _, definition, in_file in rows)
            if len(found) <= FEW:
                self._state.cache.applications = found
        return list(found)

    def count_applications_up_to(self, most: int) -> int:
        """Return how many applications there are, or ``most`` if there are more."""
        if self._state.cache.applications is not None:
            return min(len(self._state.cache.applications), most)
        [[count]] = statements.APPLICATION_COUNT.plain(self._state.driver, most=most)
        return int(count)

    def policy_texts(self, account_id: int) -> dict[str, str]:
        """Return a reseller's own policy rules, as text."""
        policies = self._state.cache.policies
        if account_id not in policies:
            rows = statements.POLICIES.plain(self._state.driver, account_id=account_id)
            policies[account_id] = dict(rows)
        return policies[account_id]

    def fewest_idle_days(self) -> int:
        """Return the fewest idle days after which a policy acts on a token; 0: no policy does."""
        table = schema.policies
        rows = self._state.connection.execute(
            select(table.c.value).where(table.c.name.startswith("idle_", autoescape=True))
        ).scalars()
        days = [self.load().policy.idle_days, *map(int, rows)]
        return min((day for day in days if day), default=0)


class SqlSettingsWriter(SqlSettingsReader):
    """Writer of settings in one transaction."""

    _state: TransactionState

    def save(self, settings: Settings) -> None:
        """Store the settings."""
        self._state.connection.execute(delete(schema.settings))
        for name, value in settings.texts().items():
            self._state.connection.execute(insert(schema.settings).values(name=name, value=value))
        self._state.changed("settings", 0)

    def save_policy(self, account: Account, texts: Mapping[str, str]) -> None:
        """Store a reseller's own policy rules."""
        table = schema.policies
        self._state.connection.execute(delete(table).where(table.c.account_id == account.id))
        for name, value in sorted(texts.items()):
            self._state.connection.execute(
                insert(table).values(account_id=account.id, name=name, value=value)
            )
        self._state.changed("policy", account.id)

    def save_acl_list(self, name: str, privileges: Privileges) -> None:
        """Insert or replace a named list of privileges."""
        table = schema.acl_lists
        self._state.connection.execute(delete(table).where(table.c.name == name))
        self._state.connection.execute(
            insert(table).values(name=name, privileges=sorted(privileges))
        )
        self._state.changed("acl_list", 0)

    def save_applications(self, applications: Sequence[Application]) -> None:
        """Store all applications, in place of the previous ones."""
        table = schema.applications
        self._state.connection.execute(delete(table))
        for app in applications:
            self._state.connection.execute(
                insert(table).values(
                    name=app.name, definition=app.facts(), in_file=int(app.in_file)
                )
            )
        self._state.changed("app", 0)


@lru_cache(16)
def _settings(rows: tuple[tuple[str, str], ...]) -> Settings:
    """Return the settings in rows; cached, because every transaction reads the settings."""
    return Settings().changed(dict(rows))


@lru_cache(100)
def _application(definition: str, in_file: int) -> Application:
    """Return the application in a row; cached, because many calls read the applications."""
    return from_facts(msgspec.json.decode(definition), in_file=bool(in_file))
