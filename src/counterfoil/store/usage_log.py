"""Usage log of the store: aggregated uses of tokens, written without audited transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil.core.notice import Notice, Topic
from counterfoil.core.usage import in_slices
from counterfoil.store.notices import queue
from counterfoil.store.snapshot import SqlSnapshot
from counterfoil.store.state import SnapshotState
from counterfoil.store.usage import forget_old, write_counts, write_last
from counterfoil.system.tuning import yield_gil

if TYPE_CHECKING:
    from counterfoil.core.ports import Clock
    from counterfoil.core.usage import Count, Uses
    from counterfoil.store.engine import Engine


class UsageLog:
    """Writer of aggregated uses."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        """Use a database, and the clock that provides the time of notices."""
        self._engine = engine
        self._clock = clock

    def add(self, uses: Uses) -> None:
        """Store aggregated uses of tokens.

        If a token comes from a network for the first time, a notice is queued together with the
        uses.
        """
        with self._engine.counting() as connection:
            for last in in_slices(uses.last, yield_gil):
                write_last(connection, last)
            news: list[Count] = []
            for counts in in_slices(uses.counts, yield_gil):
                news += write_counts(connection, counts)
            if news:
                reading = SqlSnapshot(SnapshotState(connection, self._clock.now()))
                for count in news:
                    stub = reading.tokens.get(count.token_id)
                    if stub is not None:
                        facts = {"network": count.network, "privilege": count.privilege}
                        notice = Notice.on(
                            Topic.NEW_NETWORK, stub, count.network, reading.now, **facts
                        )
                        queue(connection, notice, reading.settings.load().channels_for(notice))

    def forget(self, today: int) -> None:
        """Delete counts that are older than the retention time; ``today``: days since the epoch."""
        with self._engine.writing() as connection:
            forget_old(connection, today)
