"""Store: the engine, the clock and the schema combined."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import func, select, text, update

from counterfoil.core.notice import of_checkpoint
from counterfoil.core.ports import (
    Changes,
    Generation,
    OutcomeUnknown,
    StubLookupResult,
    Unavailable,
)
from counterfoil.store import schema
from counterfoil.store.engine import NothingToKeep
from counterfoil.store.keys import KeyChecks
from counterfoil.store.leak_reports import LeakReportQueue
from counterfoil.store.lookup import StubLookup
from counterfoil.store.notices import NoticeOutbox, queue
from counterfoil.store.settings import SqlSettingsReader
from counterfoil.store.snapshot import SqlSnapshot
from counterfoil.store.state import SnapshotState, TransactionState
from counterfoil.store.state_cache import StateCache
from counterfoil.store.transaction import SqlTransaction
from counterfoil.store.usage_log import UsageLog
from counterfoil.system.clock import Mark, SystemClock

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

    from sqlalchemy import Connection

    from counterfoil.core.audit import Checkpoint
    from counterfoil.core.session import Session
    from counterfoil.store.engine import Engine


class SqlStore:
    """The store on one engine; thread-safe."""

    def __init__(
        self, engine: Engine, clock: SystemClock, random_bytes: Callable[[int], bytes]
    ) -> None:
        """Use an engine whose schema is at ``HEAD``; ``prepare`` migrates it."""
        self.engine = engine
        self.clock = clock
        self._random = random_bytes
        self._decoy = 0
        # Transactions with an unknown outcome; adding and discarding is atomic.
        self._uncertain: set[int] = set()
        self._lookup = StubLookup(engine)
        self._past = StateCache()
        self.outbox = NoticeOutbox(engine, clock)
        self.usage = UsageLog(engine, clock)
        self.leak_reports = LeakReportQueue(engine, clock)
        self.keys = KeyChecks(engine)

    @property
    def reads_quickly(self) -> bool:
        """Return whether a snapshot takes microseconds: the database is local and undisturbed.

        While it is unknown whether a commit took effect, readers may have to wait for recovery.
        """
        return self.engine.is_local and not self._uncertain

    def load_clock(self, *, accepted: bool = False) -> None:
        """Load the highest time seen from the database; set it back only if ``accepted``."""
        with self.engine.reading() as connection:
            row = connection.execute(select(schema.clock)).one()
        self.clock.restore(Mark(row.highest, row.boot, row.uptime), accepted=accepted)

    @contextmanager
    def transaction(self) -> Iterator[SqlTransaction]:
        """Begin a transaction; it commits on a clean exit, and rolls back otherwise.

        Raises ``OutcomeUnknown`` if neither the commit nor a later query shows whether the commit
        took effect.
        """
        mark = None
        try:
            with self.engine.writing() as connection:
                state = TransactionState(
                    connection,
                    self.clock.now(),
                    self._random,
                    self.engine.is_unique_violation,
                    self._past,
                )
                act = SqlTransaction(state)
                yield act
                if state.is_empty:
                    raise NothingToKeep
                state.finish()
                mark = self.clock.accept() if act.clock_accepted else self.clock.mark_due()
                if mark:
                    _keep(connection, mark, accepted=act.clock_accepted)
        except OutcomeUnknown:
            self._uncertain.add(id(state))
            try:
                is_kept = self._was_kept(state.made)
            finally:
                self._uncertain.discard(id(state))
            if not is_kept:
                msg = "the act was not kept"
                raise Unavailable(msg) from None
        if mark:
            self.clock.written(mark)

    def _was_kept(self, made: Generation) -> bool:
        """Return whether an ended transaction was committed."""
        try:
            with self.engine.writing() as connection:
                # That transaction held this row's lock: once we have the lock, it has ended.
                connection.execute(select(schema.generation.c.number).with_for_update())
                is_kept = holds(connection, made)
                raise NothingToKeep
        except Unavailable as outage:
            raise OutcomeUnknown(str(outage)) from outage
        return is_kept

    @contextmanager
    def snapshot(self) -> Iterator[SqlSnapshot]:
        """Open a consistent snapshot; it never waits for a writer."""
        with self.engine.reading() as connection:
            if not self._decoy:
                tokens = schema.tokens.c
                self._decoy = connection.execute(select(func.min(tokens.id))).scalar() or 0
            yield SqlSnapshot(SnapshotState(connection, self.clock.now(), self._decoy, self._past))

    def find(self, digests: Sequence[bytes]) -> StubLookupResult:
        """Return the stub that has one of the digests, unless the token has a parent."""
        return self._lookup.find(digests, self._decoy)

    def change_counter(self) -> Hashable:
        """Return a value that changes with every commit by another connection."""
        return self.engine.counter()

    def changes_since(self, known: Generation | None) -> Changes:
        """Return the changes after a known state, as the feed lists them."""
        present, found = self._lookup.changes(known)
        if found is None:
            self.load_clock()
            return Changes(present, everything=True, installation=True)
        named: dict[str, set[int]] = {}
        for subject, subject_id in found:
            named.setdefault(subject, set()).add(subject_id)
        if "clock" in named:
            self.load_clock(accepted=True)
        return Changes(
            present,
            tokens=frozenset(named.get("token", ())),
            accounts=frozenset(named.get("account", ())),
            installation="settings" in named or "app" in named,
        )

    def keep_clock(self) -> None:
        """Save the highest time seen, if it was last saved a minute ago or more."""
        mark = self.clock.mark_due()
        if mark is None:
            return
        with self.engine.writing() as connection:
            _keep(connection, mark, accepted=False)
        self.clock.written(mark)

    def add_checkpoint(self, checkpoint: Checkpoint) -> bool:
        """Store a checkpoint and queue its notice; False if its position has a checkpoint already.

        Storing a checkpoint is not an audited act.
        """
        statement = text(
            "INSERT INTO checkpoints (position, text, at) VALUES (:position, :text, :at) "
            "ON CONFLICT DO NOTHING RETURNING position"
        )
        values = {"position": checkpoint.position, "text": str(checkpoint), "at": checkpoint.at}
        with self.engine.writing() as connection:
            if connection.execute(statement, values).first() is None:
                return False
            notice = of_checkpoint(checkpoint)
            settings = SqlSettingsReader(SnapshotState(connection, self.clock.now())).load()
            queue(connection, notice, settings.channels_for(notice))
            return True

    def note_session(self, session: Session, at: int) -> None:
        """Record when a session was last used; not audited, and harmless if lost."""
        table = schema.sessions
        with self.engine.writing() as connection:
            connection.execute(
                update(table)
                .where((table.c.id == session.id) & (table.c.used_at < at))
                .values(used_at=at)
            )

    def close(self) -> None:
        """Close all connections."""
        self.engine.close()


def holds(connection: Connection, generation: Generation) -> bool:
    """Return whether the feed contains a generation."""
    feed = schema.feed.c
    return (
        connection.execute(
            select(feed.generation)
            .where((feed.generation == generation.number) & (feed.nonce == generation.nonce))
            .limit(1)
        ).first()
        is not None
    )


def _keep(connection: Connection, mark: Mark, *, accepted: bool) -> None:
    """Save the highest time seen.

    A later time that another process saved is replaced only if ``accepted``.
    """
    clock = schema.clock
    written = update(clock).values(highest=mark.highest, boot=mark.boot, uptime=mark.uptime)
    connection.execute(written if accepted else written.where(clock.c.highest <= mark.highest))
