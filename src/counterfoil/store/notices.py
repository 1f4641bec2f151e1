"""Notices of the store: an outbox, from which each channel delivers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, func, insert, select, text, update

from counterfoil.core.notice import (
    MAX_ATTEMPTS,
    Channel,
    Delivery,
    DeliveryStatus,
    Notice,
    NoticeDelivery,
    Topic,
    pause,
)
from counterfoil.store import schema
from counterfoil.store.chunks import in_parts
from counterfoil.store.columns import Json
from counterfoil.store.settings import SqlSettingsReader
from counterfoil.store.state import SnapshotState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from sqlalchemy import Connection, Row

    from counterfoil.core.ports import Clock
    from counterfoil.store.engine import Engine
    from counterfoil.store.state import TransactionState

CLAIM_SECONDS = 120
"""How long a delivery belongs to the process that claimed it; then another process may retry."""
KEPT_SECONDS = 90 * 86400
_MAX_ERROR = 200
_QUEUED = text(
    "INSERT INTO notices (id, kind, at, account_id, facts) "
    "VALUES (:id, :kind, :at, :account_id, :facts) ON CONFLICT DO NOTHING RETURNING id"
).bindparams(bindparam("facts", type_=Json))
# This query runs every second for each channel.
_DUE = (
    select(schema.deliveries.c.notice_id)
    .where(schema.deliveries.c.channel == bindparam("wanted"))
    .where(schema.deliveries.c.due_at <= bindparam("now"))
    .limit(1)
)


class SqlNoticeReader:
    """Reader of notices in one snapshot."""

    def __init__(self, state: SnapshotState) -> None:
        """Read through the connection of a snapshot."""
        self._state = state

    def last(self, limit: int) -> list[NoticeDelivery]:
        """Return the last notices, newest first, with the state of their deliveries."""
        notices, deliveries = schema.notices, schema.deliveries
        rows = self._state.connection.execute(
            select(notices).order_by(notices.c.at.desc(), notices.c.id).limit(limit)
        ).all()
        states: dict[str, list[DeliveryStatus]] = {}
        for ids in in_parts([row.id for row in rows]):
            for r in self._state.connection.execute(
                select(deliveries)
                .where(deliveries.c.notice_id.in_(ids))
                .order_by(deliveries.c.channel)
            ):
                state = DeliveryStatus(r.channel, r.attempts, r.due_at, r.done_at, r.error)
                states.setdefault(r.notice_id, []).append(state)
        return [NoticeDelivery(_notice(row), tuple(states.get(row.id, ()))) for row in rows]

    def last_queued(self, topic: Topic) -> int | None:
        """Return when the last notice of a topic was queued, in epoch seconds."""
        notices = schema.notices.c
        query = select(func.max(notices.at)).where(notices.kind == str(topic))
        return self._state.connection.execute(query).scalar()


class SqlNoticeWriter(SqlNoticeReader):
    """Writer of notices in one transaction."""

    def __init__(self, state: TransactionState, settings: SqlSettingsReader) -> None:
        """Write through the connection of a transaction; the settings select the channels."""
        super().__init__(state)
        self._settings = settings

    def add(self, notice: Notice) -> bool:
        """Queue a notice with the transaction; return False if it was queued before."""
        channels = self._settings.load().channels_for(notice)
        return queue(self._state.connection, notice, channels)


class NoticeOutbox:
    """The outbox, outside of audited transactions: queue, claim, record, delete."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        """Use a database, and the clock that decides when deliveries are due."""
        self._engine = engine
        self._clock = clock

    def queue(self, notices: Sequence[Notice]) -> list[Notice]:
        """Queue notices; return the notices that were not queued before."""
        if not notices:
            return []
        with self._engine.writing() as connection:
            state = SnapshotState(connection, self._clock.now())
            settings = SqlSettingsReader(state).load()
            return [n for n in notices if queue(connection, n, settings.channels_for(n))]

    def claim(self, channel: Channel) -> Delivery | None:
        """Claim the longest due delivery, so that no other process takes it for a while."""
        now = self._clock.now()
        with self._engine.reading() as connection:
            if not _is_due(connection, channel, now):
                return None
        with self._engine.writing() as connection:
            return _claim(connection, channel, now)

    def record_delivery(self, delivery: Delivery, error: str | None) -> None:
        """Record that a delivery succeeded, or failed with an error."""
        with self._engine.writing() as connection:
            _record_delivery(connection, delivery, self._clock.now(), error)

    def forget(self, now: int) -> None:
        """Delete notices that are older than the retention time."""
        with self._engine.writing() as connection:
            _forget(connection, now)


def queue(connection: Connection, notice: Notice, channels: Sequence[Channel]) -> bool:
    """Put a notice into the outbox of each channel; return False if it was queued before."""
    values = {"id": notice.id, "kind": str(notice.topic), "at": notice.at,
              "account_id": notice.account_id, "facts": notice.facts}  # fmt: skip
    if connection.execute(_QUEUED, values).first() is None:
        return False
    for channel in channels:
        connection.execute(
            insert(schema.deliveries).values(
                notice_id=notice.id, channel=str(channel), attempts=0, due_at=notice.at, error=""
            )
        )
    return True


def _is_due(connection: Connection, channel: Channel, now: int) -> bool:
    """Return whether a delivery is due on a channel."""
    return connection.execute(_DUE, {"wanted": str(channel), "now": now}).first() is not None


def _claim(connection: Connection, channel: Channel, now: int) -> Delivery | None:
    """Claim the longest due delivery, so that no other process takes it for a while."""
    table, notices = schema.deliveries, schema.notices
    due = (table.c.channel == str(channel)) & (table.c.due_at <= now)
    first = select(table.c.notice_id).where(due).order_by(table.c.due_at).limit(1)
    claim = connection.execute(
        update(table)
        .where(due & (table.c.notice_id == first.scalar_subquery()))
        .values(due_at=now + CLAIM_SECONDS, attempts=table.c.attempts + 1)
        .returning(table.c.notice_id, table.c.attempts)
    ).first()
    if claim is None:
        return None
    row = connection.execute(select(notices).where(notices.c.id == claim.notice_id)).one()
    return Delivery(_notice(row), channel, claim.attempts)


def _record_delivery(
    connection: Connection, delivery: Delivery, now: int, error: str | None
) -> None:
    """Record that a delivery succeeded, or schedule the next attempt, or give up."""
    table = schema.deliveries
    values: dict[str, Any] = {"error": (error or "")[:_MAX_ERROR], "due_at": None}
    if error is None:
        values["done_at"] = now
    elif delivery.attempts < MAX_ATTEMPTS:
        values["due_at"] = now + pause(delivery.attempts)
    connection.execute(
        update(table)
        .where(
            (table.c.notice_id == delivery.notice.id) & (table.c.channel == str(delivery.channel))
        )
        .values(values)
    )


def _notice(row: Row[Any]) -> Notice:
    return Notice(row.id, Topic(row.kind), row.at, row.account_id, row.facts)


def _forget(connection: Connection, now: int) -> None:
    """Delete notices that are older than the retention time."""
    notices, deliveries = schema.notices, schema.deliveries
    old = notices.c.at < now - KEPT_SECONDS
    connection.execute(
        delete(deliveries).where(deliveries.c.notice_id.in_(select(notices.c.id).where(old)))
    )
    connection.execute(delete(notices).where(old))
