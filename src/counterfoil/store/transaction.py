"""Transaction: changes, audit entry and feed entries that commit together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil.store.accounts import SqlAccountWriter
from counterfoil.store.audit import SqlAuditWriter
from counterfoil.store.notices import SqlNoticeWriter
from counterfoil.store.secrets import SqlSecretWriter
from counterfoil.store.sessions import SqlSessionWriter
from counterfoil.store.settings import SqlSettingsWriter
from counterfoil.store.snapshot import SqlSnapshot
from counterfoil.store.tokens import SqlTokenWriter

if TYPE_CHECKING:
    from counterfoil.store.state import TransactionState


class SqlTransaction(SqlSnapshot):
    """The readers and writers of one transaction."""

    _state: TransactionState

    def __init__(self, state: TransactionState) -> None:
        """Use the state of a transaction; the transaction holds the lock of the generation row."""
        super().__init__(state)
        self.clock_accepted = False

    def accept_clock(self) -> None:
        """Replace the highest time seen with the machine's clock, forward or back."""
        self.clock_accepted = True
        self._state.changed("clock", 0)

    @property
    def accounts(self) -> SqlAccountWriter:
        """Return the accounts, for changes."""
        return SqlAccountWriter(self._state)

    @property
    def tokens(self) -> SqlTokenWriter:
        """Return the tokens, for changes."""
        return SqlTokenWriter(self._state, self.accounts)

    @property
    def secrets(self) -> SqlSecretWriter:
        """Return the secrets, for changes."""
        return SqlSecretWriter(self._state)

    @property
    def sessions(self) -> SqlSessionWriter:
        """Return the sessions, for changes."""
        return SqlSessionWriter(self._state, self.accounts, self.tokens)

    @property
    def settings(self) -> SqlSettingsWriter:
        """Return the settings, for changes."""
        return SqlSettingsWriter(self._state)

    @property
    def audit(self) -> SqlAuditWriter:
        """Return the audit log, for appending."""
        return SqlAuditWriter(self._state)

    @property
    def notices(self) -> SqlNoticeWriter:
        """Return the notices, for changes."""
        return SqlNoticeWriter(self._state, self.settings)
