"""What is in every act? The lock, what it is told of, its audit entry and its feed entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete

from counterfoil.core.audit import AuditEntry, chained
from counterfoil.core.ports import Generation
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.store import schema, statements
from counterfoil.store.outbox import queue
from counterfoil.store.reading import SqlReading
from counterfoil.store.rows import recorded_values
from counterfoil.store.transaction_cache import CachedState

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection
    from sqlalchemy.exc import IntegrityError

    from counterfoil.core.notice import Notice
    from counterfoil.store.transaction_cache import TransactionCache

KEPT_FEED = 100_000
"""How many generations the feed goes back; whoever is further behind drops its whole cache."""
_PRUNE_EVERY = 1000


class SqlAct(SqlReading):
    """One act on one connection, under the lock of the generation row."""

    def __init__(
        self,
        connection: Connection,
        now: int,
        random_bytes: Callable[[int], bytes],
        is_unique_violation: Callable[[IntegrityError], bool],
        past: TransactionCache,
    ) -> None:
        """Lock the generation row first: feed number and audit position come from it."""
        super().__init__(connection, now)
        self._random = random_bytes
        self._is_unique_violation = is_unique_violation
        self._past = past
        [row] = statements.LOCKED_GENERATION.rows(self._driver)
        self._loaded = past.loaded(Generation(row.number, row.nonce))
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
        self._past.keep(self.made, self._loaded)
        if self.made.number % _PRUNE_EVERY == 0:
            feed = schema.feed
            self._connection.execute(
                delete(feed).where(feed.c.generation < self.made.number - KEPT_FEED)
            )

    def _changed(self, subject: str, subject_id: int) -> None:
        """Name what changed in the feed, and forget what this act has read of it."""
        if subject != "token":
            self._loaded = CachedState()
        self._stubs.clear()
        if (subject, subject_id) in self._named:
            return
        self._named.add((subject, subject_id))
        number, nonce = self.made
        statements.FEED.plain(
            self._driver, generation=number, nonce=nonce, subject=subject, subject_id=subject_id
        )

    def _taken(self, error: IntegrityError, rule: Rule, **facts: str) -> Exception:
        return Refusal(rule, **facts) if self._is_unique_violation(error) else error

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
