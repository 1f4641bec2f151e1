"""How are the engine, the clock and the schema put together into a store?"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select, text, update

from counterfoil.core.leak_report import LeakReport
from counterfoil.core.notice import Notice, Topic, of_checkpoint
from counterfoil.core.ports import (
    Changes,
    Generation,
    OutcomeUnknown,
    StubLookupResult,
    Unavailable,
)
from counterfoil.core.usage import in_slices
from counterfoil.store import schema
from counterfoil.store.engine import NothingToKeep
from counterfoil.store.lookup import StubLookup
from counterfoil.store.outbox import claim, forget, is_due, queue, record_delivery
from counterfoil.store.reading import SqlReading
from counterfoil.store.transaction import SqlTransaction
from counterfoil.store.transaction_cache import TransactionCache
from counterfoil.store.uses import forget_old, write_counts, write_last
from counterfoil.system.clock import Mark, SystemClock
from counterfoil.system.tuning import yield_gil

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Iterator, Sequence

    from sqlalchemy import Connection

    from counterfoil.core.audit import Checkpoint
    from counterfoil.core.notice import Channel, Delivery
    from counterfoil.core.session import Session
    from counterfoil.core.usage import Count, Uses
    from counterfoil.store.engine import Engine

MAX_REPORTS = 10_000
"""How many suspect secrets may wait to be looked up, which takes a second or so."""


_REPORTS = select(schema.leak_reports).order_by(schema.leak_reports.c.id).limit(100)


class SqlStore:
    """The store on one engine; safe to use from several threads."""

    def __init__(
        self, engine: Engine, clock: SystemClock, random_bytes: Callable[[int], bytes]
    ) -> None:
        """Take an engine whose schema is at ``HEAD``; ``prepare`` brings it there."""
        self.engine = engine
        self.clock = clock
        self._random = random_bytes
        self._decoy = 0
        self._lookup = StubLookup(engine)
        self._past = TransactionCache()

    def load_clock(self, *, accepted: bool = False) -> None:
        """Take over the highest time seen that the database keeps; back only if ``accepted``."""
        with self.engine.reading() as connection:
            row = connection.execute(select(schema.clock)).one()
        self.clock.restore(Mark(row.highest, row.boot, row.uptime), accepted=accepted)

    @contextmanager
    def transaction(self) -> Iterator[SqlTransaction]:
        """Open one act: commits on a clean exit, else rolls back.

        Raises ``OutcomeUnknown`` if whether it was kept can be learned neither from the
        commit nor afterwards.
        """
        mark = None
        try:
            with self.engine.writing() as connection:
                act = SqlTransaction(
                    connection,
                    self.clock.now(),
                    self._random,
                    self.engine.is_unique_violation,
                    self._past,
                )
                yield act
                if act.is_empty:
                    raise NothingToKeep
                act.finish()
                mark = self.clock.accept() if act.clock_accepted else self.clock.mark_due()
                if mark:
                    _keep(connection, mark, accepted=act.clock_accepted)
        except OutcomeUnknown:
            if not self._was_kept(act.made):
                msg = "the act was not kept"
                raise Unavailable(msg) from None
        if mark:
            self.clock.written(mark)

    def _was_kept(self, made: Generation) -> bool:
        """Ask, once the transaction that made a generation is over, whether it was kept."""
        try:
            with self.engine.writing() as connection:
                # Whoever made it held this row locked: once we have it, that one is over.
                connection.execute(select(schema.generation.c.number).with_for_update())
                is_kept = holds(connection, made)
                raise NothingToKeep
        except Unavailable as outage:
            raise OutcomeUnknown(str(outage)) from outage
        return is_kept

    @contextmanager
    def snapshot(self) -> Iterator[SqlReading]:
        """Open a consistent reading that waits for no writer."""
        with self.engine.reading() as connection:
            if not self._decoy:
                tokens = schema.tokens.c
                self._decoy = connection.execute(select(func.min(tokens.id))).scalar() or 0
            yield SqlReading(connection, self.clock.now(), self._decoy)

    def find(self, digests: Sequence[bytes]) -> StubLookupResult:
        """Return the stub that has one of these digests, unless it has a parent."""
        return self._lookup.find(digests, self._decoy)

    def change_counter(self) -> Hashable:
        """Return a value that differs after any commit by another connection."""
        return self.engine.counter()

    def changes_since(self, known: Generation | None) -> Changes:
        """Return what acts after a known state have changed, from the feed."""
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
        """Write the highest time seen, if the last writing is a minute old."""
        mark = self.clock.mark_due()
        if mark is None:
            return
        with self.engine.writing() as connection:
            _keep(connection, mark, accepted=False)
        self.clock.written(mark)

    def note_uses(self, uses: Uses) -> None:
        """Write down gathered uses of tokens; no act.

        Where a token comes from a network for the first time, a notice is queued with that.
        """
        with self.engine.counting() as connection:
            for last in in_slices(uses.last, yield_gil):
                write_last(connection, last)
            news: list[Count] = []
            for counts in in_slices(uses.counts, yield_gil):
                news += write_counts(connection, counts)
            if news:
                reading = SqlReading(connection, self.clock.now())
                for count in news:
                    stub = reading.stub(count.token_id)
                    if stub is not None:
                        facts = {"network": count.network, "privilege": count.privilege}
                        notice = Notice.on(
                            Topic.NEW_NETWORK, stub, count.network, reading.now, **facts
                        )
                        queue(connection, notice, reading.settings().channels_for(notice))

    def queue(self, notices: Sequence[Notice]) -> list[Notice]:
        """Queue notices; returns those that were not queued before. No act."""
        if not notices:
            return []
        with self.engine.writing() as connection:
            settings = SqlReading(connection, self.clock.now()).settings()
            return [n for n in notices if queue(connection, n, settings.channels_for(n))]

    def claim(self, channel: Channel) -> Delivery | None:
        """Take the delivery that is due longest; nobody else takes it for a while."""
        now = self.clock.now()
        with self.engine.reading() as connection:
            if not is_due(connection, channel, now):
                return None
        with self.engine.writing() as connection:
            return claim(connection, channel, now)

    def record_delivery(self, delivery: Delivery, error: str | None) -> None:
        """Note that a delivery was done, or failed and why."""
        with self.engine.writing() as connection:
            record_delivery(connection, delivery, self.clock.now(), error)

    def forget_notices(self, now: int) -> None:
        """Remove notices that are older than they are kept."""
        with self.engine.writing() as connection:
            forget(connection, now)

    def add_leak_report(self, digests: Sequence[bytes], reporter: str, address: str) -> None:
        """Keep a suspect secret as its digests. No act.

        Raises ``Unavailable`` if too many wait already: nobody can fill the disk so.
        """
        table = schema.leak_reports
        with self.engine.writing() as connection:
            waiting: int = connection.execute(select(func.count()).select_from(table)).scalar_one()
            if waiting >= MAX_REPORTS:
                msg = f"{waiting} reports of leaks wait to be looked up"
                raise Unavailable(msg)
            connection.execute(
                insert(table).values(
                    digests=[digest.hex() for digest in digests],
                    at=self.clock.now(),
                    reporter=reporter,
                    address=address,
                )
            )

    def leak_reports(self) -> list[LeakReport]:
        """Return some of the reports that wait, the oldest first."""
        with self.engine.reading() as connection:
            rows = connection.execute(_REPORTS).all()
        return [
            LeakReport(r.id, tuple(map(bytes.fromhex, r.digests)), r.at, r.reporter, r.address)
            for r in rows
        ]

    def forget_leak_report(self, report: LeakReport) -> None:
        """Remove a report that was looked up. No act."""
        table = schema.leak_reports
        with self.engine.writing() as connection:
            connection.execute(delete(table).where(table.c.id == report.id))

    def forget_uses(self, today: int) -> None:
        """Remove counts that are older than they are kept; ``today``: days from the epoch."""
        with self.engine.writing() as connection:
            forget_old(connection, today)

    def add_checkpoint(self, checkpoint: Checkpoint) -> bool:
        """Keep a checkpoint and queue the notice of it; False if there is one at its position.

        No act.
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
            settings = SqlReading(connection, self.clock.now()).settings()
            queue(connection, notice, settings.channels_for(notice))
            return True

    def note_session(self, session: Session, at: int) -> None:
        """Write down when a session was used last; no act, and lost without harm."""
        table = schema.sessions
        with self.engine.writing() as connection:
            connection.execute(
                update(table)
                .where((table.c.id == session.id) & (table.c.used_at < at))
                .values(used_at=at)
            )

    def check_key(self, key_id: str, check_value: bytes, *, add: bool) -> None:
        """Refuse a key that is another one than the database knows under this id.

        Raises ``Unavailable``: with a wrong key every token would look unknown.
        """
        keys = schema.keys
        asked = select(keys.c.check_value).where(keys.c.key_id == key_id)
        with self.engine.reading() as connection:
            known = connection.execute(asked).scalar()
        if known is None and add:
            with self.engine.writing() as connection:
                # Another server may start at this moment: the first one's value stands.
                connection.execute(
                    text(
                        "INSERT INTO keys (key_id, check_value) VALUES (:key_id, :check_value) "
                        "ON CONFLICT DO NOTHING"
                    ),
                    {"key_id": key_id, "check_value": check_value},
                )
                known = connection.execute(asked).scalar()
        if known not in (None, check_value):
            msg = f"key {key_id!r} is not the one that this database was used with"
            raise Unavailable(msg)

    def missing_keys(self, held: Collection[str], now: int) -> set[str]:
        """Return the ids of keys not held that secrets lie under which may be used, now or again.

        What was revoked or replaced for good needs its key no more; what expired may be prolonged.
        All secrets are gone through only where the database knows a key that is not held.
        """
        secrets, tokens = schema.secrets.c, schema.tokens.c
        with self.engine.reading() as connection:
            lost = set(connection.execute(select(schema.keys.c.key_id)).scalars()) - set(held)
            if not lost:
                return lost
            asked = (
                select(secrets.key_id)
                .join(schema.tokens, tokens.id == secrets.token_id)
                .where(secrets.key_id.in_(lost))
                .where(tokens.revoked_at.is_(None))
                .where(secrets.ends_at.is_(None) | (secrets.ends_at > now))
                .distinct()
            )
            return set(connection.execute(asked).scalars())

    def close(self) -> None:
        """Close all connections."""
        self.engine.close()


def holds(connection: Connection, generation: Generation) -> bool:
    """Tell from the feed whether a state holds the act that made a generation."""
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
    """Write a mark; over a later one, which another process may have left, only if accepted."""
    clock = schema.clock
    written = update(clock).values(highest=mark.highest, boot=mark.boot, uptime=mark.uptime)
    connection.execute(written if accepted else written.where(clock.c.highest <= mark.highest))
