"""Snapshot: one consistent state of the database, with a reader for each noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil.core.ports import Generation
from counterfoil.store import statements
from counterfoil.store.accounts import SqlAccountReader
from counterfoil.store.audit import SqlAuditReader
from counterfoil.store.notices import SqlNoticeReader
from counterfoil.store.secrets import SqlSecretReader
from counterfoil.store.sessions import SqlSessionReader
from counterfoil.store.settings import SqlSettingsReader
from counterfoil.store.tokens import SqlTokenReader
from counterfoil.store.usage import SqlUsageReader

if TYPE_CHECKING:
    from counterfoil.store.state import SnapshotState


class SqlSnapshot:
    """The readers of one snapshot; they have no state of their own."""

    def __init__(self, state: SnapshotState) -> None:
        """Use the state of a snapshot or of a transaction."""
        self._state = state
        self.now = state.now

    @property
    def generation(self) -> Generation:
        """Return the generation of the state that this snapshot reads."""
        [row] = statements.GENERATION.rows(self._state.driver)
        return Generation(*row)

    @property
    def accounts(self) -> SqlAccountReader:
        """Return the accounts."""
        return SqlAccountReader(self._state)

    @property
    def tokens(self) -> SqlTokenReader:
        """Return the tokens."""
        return SqlTokenReader(self._state, self.accounts)

    @property
    def secrets(self) -> SqlSecretReader:
        """Return the secrets."""
        return SqlSecretReader(self._state)

    @property
    def sessions(self) -> SqlSessionReader:
        """Return the sessions."""
        return SqlSessionReader(self._state, self.accounts, self.tokens)

    @property
    def settings(self) -> SqlSettingsReader:
        """Return the settings."""
        return SqlSettingsReader(self._state)

    @property
    def audit(self) -> SqlAuditReader:
        """Return the audit log."""
        return SqlAuditReader(self._state)

    @property
    def notices(self) -> SqlNoticeReader:
        """Return the notices."""
        return SqlNoticeReader(self._state)

    @property
    def usage(self) -> SqlUsageReader:
        """Return the recorded uses of tokens."""
        return SqlUsageReader(self._state)
