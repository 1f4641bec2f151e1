"""How are the engine, the clock and the schema put together into a store?"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import func, insert, select, update

from counterfoil.clock import Mark, SystemClock
from counterfoil.core.ports import Changes, Unavailable
from counterfoil.store import schema
from counterfoil.store.reading import SqlReading
from counterfoil.store.transaction import SqlTransaction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from sqlalchemy import Connection
    from sqlalchemy.exc import IntegrityError


class Engine(Protocol):
    """What differs between databases; ``sqlite.py`` says what each method means."""

    name: str

    def writing(self) -> AbstractContextManager[Connection]:
        """Open a transaction under the lock of writers."""

    def reading(self) -> AbstractContextManager[Connection]:
        """Open a snapshot."""

    def counter(self) -> int:
        """Return a number that differs after any commit by another connection."""

    def is_unique_violation(self, error: IntegrityError) -> bool:
        """Tell whether a constraint of uniqueness stopped a statement."""

    def checkpoint(self) -> None:
        """Do what the engine needs now and then."""

    def sound(self) -> str:
        """Return "ok", or what is wrong with the database."""

    def close(self) -> None:
        """Close all connections."""


class SqlStore:
    """The store on one engine; safe to use from several threads."""

    def __init__(
        self, engine: Engine, clock: SystemClock, random_bytes: Callable[[int], bytes]
    ) -> None:
        """Take an engine whose schema is at ``HEAD``; ``prepare`` brings it there."""
        self.engine = engine
        self.clock = clock
        self._random = random_bytes

    def load_clock(self, *, accepted: bool = False) -> None:
        """Take over the highest time seen that the database keeps; back only if ``accepted``."""
        with self.engine.reading() as connection:
            row = connection.execute(select(schema.clock)).one()
        self.clock.restore(Mark(row.highest, row.boot, row.uptime), accepted=accepted)

    @contextmanager
    def transaction(self) -> Iterator[SqlTransaction]:
        """Open one act: commits on a clean exit, else rolls back."""
        with self.engine.writing() as connection:
            act = SqlTransaction(
                connection, self.clock.now(), self._random, self.engine.is_unique_violation
            )
            yield act
            if act.is_empty:
                connection.rollback()
                return
            act.finish()
            mark = self.clock.accept() if act.clock_accepted else self.clock.mark_due()
            if mark:
                _keep(connection, mark)
        if mark:
            self.clock.written(mark)

    @contextmanager
    def snapshot(self) -> Iterator[SqlReading]:
        """Open a consistent reading that waits for no writer."""
        with self.engine.reading() as connection:
            yield SqlReading(connection, self.clock.now())

    def change_counter(self) -> int:
        """Return a number that differs after any commit by another connection."""
        return self.engine.counter()

    def changes_since(self, generation: int) -> Changes:
        """Return what acts after ``generation`` have changed, from the feed."""
        feed = schema.feed
        with self.engine.reading() as connection:
            number = connection.execute(select(schema.generation.c.number)).scalar_one()
            if number == generation:
                return Changes(number)
            oldest = connection.execute(select(func.min(feed.c.generation))).scalar()
            rows = connection.execute(
                select(feed.c.subject, feed.c.subject_id).where(feed.c.generation > generation)
            ).all()
        # Older than the feed, or from another life of the database: nothing can be told.
        if number < generation or oldest is None or generation + 1 < oldest:
            self.load_clock()
            return Changes(number, everything=True, settings=True)
        named = {
            subject: frozenset(row.subject_id for row in rows if row.subject == subject)
            for subject in ("token", "account", "settings", "clock")
        }
        if named["clock"]:
            self.load_clock(accepted=True)
        return Changes(
            number,
            tokens=named["token"],
            accounts=named["account"],
            settings=bool(named["settings"]),
        )

    def keep_clock(self) -> None:
        """Write the highest time seen, if the last writing is a minute old."""
        mark = self.clock.mark_due()
        if mark is None:
            return
        with self.engine.writing() as connection:
            _keep(connection, mark)
        self.clock.written(mark)

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
                # Asked again under the lock: another server may start at this moment.
                known = connection.execute(asked).scalar()
                if known is None:
                    known = check_value
                    connection.execute(insert(keys).values(key_id=key_id, check_value=known))
        if known not in (None, check_value):
            msg = f"key {key_id!r} is not the one that this database was used with"
            raise Unavailable(msg)

    def key_ids(self) -> set[str]:
        """Return the ids of the keys that secrets lie under."""
        with self.engine.reading() as connection:
            return set(connection.execute(select(schema.secrets.c.key_id).distinct()).scalars())

    def close(self) -> None:
        """Close all connections."""
        self.engine.close()


def _keep(connection: Connection, mark: Mark) -> None:
    connection.execute(
        update(schema.clock).values(highest=mark.highest, boot=mark.boot, uptime=mark.uptime)
    )
