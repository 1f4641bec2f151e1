"""Leak reports of the store: reported secrets that wait to be looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select

from counterfoil.core.leak_report import LeakReport
from counterfoil.core.ports import Unavailable
from counterfoil.store import schema

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterfoil.core.ports import Clock
    from counterfoil.store.engine import Engine

MAX_REPORTS = 10_000
"""How many reported secrets may wait; looking all of them up takes about a second."""
_OLDEST = select(schema.leak_reports).order_by(schema.leak_reports.c.id).limit(100)


class LeakReportQueue:
    """Queue of leak reports; not audited."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        """Use a database, and the clock that dates reports."""
        self._engine = engine
        self._clock = clock

    def add(self, digests: Sequence[bytes], reporter: str, address: str) -> None:
        """Store a reported secret as its digests.

        Raises ``Unavailable`` if too many are waiting, so that reports cannot fill the disk.
        """
        table = schema.leak_reports
        with self._engine.writing() as connection:
            waiting: int = connection.execute(select(func.count()).select_from(table)).scalar_one()
            if waiting >= MAX_REPORTS:
                msg = f"{waiting} reports of leaks wait to be looked up"
                raise Unavailable(msg)
            connection.execute(
                insert(table).values(
                    digests=[digest.hex() for digest in digests],
                    at=self._clock.now(),
                    reporter=reporter,
                    address=address,
                )
            )

    def oldest(self) -> list[LeakReport]:
        """Return some of the waiting reports, oldest first."""
        with self._engine.reading() as connection:
            rows = connection.execute(_OLDEST).all()
        return [
            LeakReport(r.id, tuple(map(bytes.fromhex, r.digests)), r.at, r.reporter, r.address)
            for r in rows
        ]

    def remove(self, report: LeakReport) -> None:
        """Remove a report that was processed."""
        table = schema.leak_reports
        with self._engine.writing() as connection:
            connection.execute(delete(table).where(table.c.id == report.id))
