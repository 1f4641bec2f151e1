"""State of one snapshot or transaction, shared by its readers and writers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete

from counterfoil.core.ports import Generation
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.store import schema, statements
from counterfoil.store.compiled import RawConnection
from counterfoil.store.state_cache import CachedState

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection
    from sqlalchemy.exc import IntegrityError

    from counterfoil.core.token import Stub
    from counterfoil.store.state_cache import StateCache

KEPT_FEED = 100_000
"""How many generations the feed covers; a process that is further behind drops its whole cache."""
_PRUNE_EVERY = 1000


class SnapshotState:
    """A connection with an open transaction, and the values loaded through the connection."""

    def __init__(
        self, connection: Connection, now: int, decoy: int = 0, past: StateCache | None = None
    ) -> None:
        """Use a connection; ``now``: epoch seconds.

        ``decoy``: the id of a token to read in place of a token that does not exist. ``past``: what
        was read before of the same state.
        """
        self.connection = connection
        self.driver = RawConnection(connection)
        self.now = now
        self.decoy = decoy
        self.stubs: dict[int, Stub] = {}
        self._past = past
        self._cache: CachedState | None = None

    @property
    def cache(self) -> CachedState:
        """Return what was read of this state before, or through this connection."""
        if self._cache is None:
            if self._past is None:
                self._cache = CachedState()
            else:
                [row] = statements.GENERATION.plain(self.driver)
                self._cache = self._past.of(Generation(*row))
        return self._cache

    @cache.setter
    def cache(self, cache: CachedState) -> None:
        self._cache = cache


class TransactionState(SnapshotState):
    """The changes of a transaction, under the lock of the generation row."""

    _past: StateCache

    def __init__(
        self,
        connection: Connection,
        now: int,
        random_bytes: Callable[[int], bytes],
        is_unique_violation: Callable[[IntegrityError], bool],
        past: StateCache,
    ) -> None:
        """Lock the generation row first: feed number and audit position come from it."""
        super().__init__(connection, now, past=past)
        self.random_bytes = random_bytes
        self._is_unique_violation = is_unique_violation
        [row] = statements.LOCKED_GENERATION.rows(self.driver)
        self.cache = past.of(Generation(row.number, row.nonce))
        self.made = Generation(row.number + 1, random_bytes(16).hex())
        self.position: int = row.audit_position
        self.head: bytes = row.audit_head
        self.recorded = 0
        self._named: set[tuple[str, int]] = set()

    @property
    def is_empty(self) -> bool:
        """Return whether the transaction has changed nothing, and needs no commit."""
        return not self._named and not self.recorded

    def changed(self, subject: str, subject_id: int) -> None:
        """Write a change to the feed, and drop the loaded values of the changed subject."""
        if subject != "token":
            self.cache = CachedState()
        elif self.cache.tokens or self.cache.by_secret:
            self.cache = self.cache.without_tokens()
        self.stubs.clear()
        if (subject, subject_id) in self._named:
            return
        self._named.add((subject, subject_id))
        number, nonce = self.made
        statements.FEED.plain(
            self.driver, generation=number, nonce=nonce, subject=subject, subject_id=subject_id
        )

    def taken(self, error: IntegrityError, rule: Rule, **facts: str) -> Exception:
        """Return the refusal that a violated unique constraint means, or the error itself."""
        return Refusal(rule, **facts) if self._is_unique_violation(error) else error

    def finish(self) -> None:
        """Write the new generation and the head of the audit chain; prune the feed."""
        if not self.recorded:
            msg = "an act that changes something needs an audit entry"
            raise RuntimeError(msg)
        if not self._named:
            # Every generation has an entry in the feed, so that it can be looked up there.
            self.changed("nothing", 0)
        statements.NEXT_GENERATION.plain(
            self.driver,
            new_number=self.made.number,
            new_nonce=self.made.nonce,
            new_position=self.position,
            new_head=self.head,
        )
        self._past.keep(self.made, self.cache)
        if self.made.number % _PRUNE_EVERY == 0:
            feed = schema.feed
            self.connection.execute(
                delete(feed).where(feed.c.generation < self.made.number - KEPT_FEED)
            )
