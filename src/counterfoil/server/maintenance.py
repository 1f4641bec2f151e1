"""Maintenance: periodic jobs, on a thread that no request waits for."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from counterfoil.core.notice import EXPIRY_DAYS, Topic, of_expiry
from counterfoil.core.ports import Unavailable
from counterfoil.core.usage import DAY, LastUse, Tally, Uses
from counterfoil.system import outage_log
from counterfoil.system.logs import CHECKPOINTS
from counterfoil.system.tuning import yield_gil

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterfoil.server.installation import Installation

log = logging.getLogger(__name__)

NOTES_SECONDS = 5
"""How often uses of tokens are written; a crash loses the uses of about that time."""
MANY_NOTES = 50_000
"""At this many buffered uses, they are written at once."""
ROWS = 5000
"""How many rows of uses one transaction writes; other writers wait meanwhile."""
CHECKPOINT_SECONDS = 600
CHECKPOINT_FAR = 1000
"""A checkpoint is made after so many seconds if the chain has grown, or after so many entries."""
FAR_BACK = 30 * DAY
"""How far back a starting process looks for expiries without a notice."""
MINUTE = 60
HOUR = 3600


@dataclass(slots=True)
class _Job:
    """A periodic job; after a failure it is retried a second later."""

    run: Callable[[], None]
    every: float
    next_at: float = 0.0


@dataclass(slots=True)
class Maintenance:
    """Jobs that run on a thread, so that no request waits for them; ``tally`` is the gate's.

    ``is_first``: this process logs what concerns the server as a whole.
    """

    installation: Installation
    tally: Tally
    is_first: bool = True
    _jobs: list[_Job] = field(init=False)
    _refused: list[LastUse] = field(default_factory=list)
    _suspects: list[LastUse] = field(default_factory=list)
    _told: dict[tuple[int, int, str], int] = field(default_factory=dict)
    _signed: int | None = None
    _looked_until: int | None = None
    _waiting: list[Uses] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        """Define the jobs."""
        store = self.installation.store
        self._jobs = [
            _Job(store.engine.maintain, 0),
            _Job(store.keep_clock, 0),
            _Job(self.flush_usage, NOTES_SECONDS),
            _Job(self._forget, HOUR),
            _Job(self.checkpoint, MINUTE),
            _Job(self.process_leak_reports, 0),
            _Job(self.apply_idle_policies, HOUR),
            _Job(self.queue_expiry_notices, MINUTE),
        ]

    def run(self, uptime: float) -> None:
        """Run the jobs that are due; called once a second.

        ``uptime``: seconds on any monotonic clock.
        """
        for job in self._jobs:
            if uptime < job.next_at and not (
                job.run == self.flush_usage and self.tally.size >= MANY_NOTES
            ):
                continue
            try:
                job.run()
            except Unavailable as outage:
                outage_log.note(str(outage))
            except Exception:
                # One job that fails must not end the others, for as long as the process lives.
                log.exception("maintenance failed")
                job.next_at = uptime + max(job.every, MINUTE)
            else:
                job.next_at = uptime + job.every

    def flush_usage(self) -> None:
        """Write the recorded uses; after an outage, the rest is written the next time."""
        with self._lock:
            if self._is_stepped():
                return
            if self.tally.size and not self._waiting:
                self._waiting = parts(Tally.to_usage(self.tally.take(), yield_gil))
            while self._waiting:
                self.installation.store.usage.add(self._waiting[-1])
                self._refused += [u for u in self._waiting.pop().last if not u.is_accepted]
            self._suspects += self.installation.authority.suspects(self._refused)
            self._refused.clear()
            while self._suspects:
                use = self._suspects[-1]
                day, key = use.at // DAY, (use.token_id, use.secret, use.reason)
                if self._told.get(key) != day:
                    self.installation.authority.refused_use(use)
                    self._told[key] = day
                self._suspects.pop()
            if len(self._told) > MANY_NOTES:
                self._told.clear()

    def finish(self) -> None:
        """Write the last uses when the process ends."""
        try:
            self.flush_usage()
        except Unavailable as outage:
            log.warning("the latest token usage was not written: %s", outage)

    def _forget(self) -> None:
        if not self._is_stepped():
            now = self.installation.clock.now()
            self.installation.store.usage.forget(now // DAY)
            self.installation.store.outbox.forget(now)

    def checkpoint(self) -> None:
        """Sign the end of the audit chain if it is due, and log new checkpoints.

        A starting server logs the newest checkpoint; later ones are logged by one of its processes.
        """
        if self._is_stepped():
            return
        self.installation.checkpoint(far=CHECKPOINT_FAR, old=CHECKPOINT_SECONDS)
        if not self.is_first:
            return
        with self.installation.store.snapshot() as reading:
            last = reading.audit.last_checkpoint()
            if last is None:
                return
            # They may come from another process, or from an export on the command line.
            news = [last] if self._signed is None else reading.audit.checkpoints(self._signed)
        for made in news:
            CHECKPOINTS.info("audit checkpoint %s", made)
        self._signed = last.position

    def apply_idle_policies(self) -> None:
        """Apply the policies for idle tokens, unless the clock is in doubt."""
        if not self._is_stepped():
            self.installation.authority.apply_idle_policies()

    def process_leak_reports(self) -> None:
        """Look up the secrets that were reported as leaked."""
        for report in self.installation.store.leak_reports.oldest():
            self.installation.authority.settle_leak(report)

    def queue_expiry_notices(self) -> None:
        """Queue notices about tokens that expire soon or have expired."""
        if self._is_stepped():
            return
        with self.installation.store.snapshot() as reading:
            now = reading.now
            # A starting process continues after the last notice, whichever process queued it.
            last_queued = self._looked_until or reading.notices.last_queued(Topic.EXPIRES)
            since = max(last_queued or 0, now - FAR_BACK)
            # Tokens for which a moment 0, 1, 7 or 30 days before their expiry has come since then.
            stubs = {
                stub.id: stub
                for days in EXPIRY_DAYS
                for stub in reading.tokens.expiring(since + days * DAY, now + days * DAY)
            }
        self.installation.store.outbox.queue(of_expiry(stubs.values(), now))
        self._looked_until = now

    def _is_stepped(self) -> bool:
        """Return whether the clock was set forward: nothing is stored with such a time."""
        return self.installation.clock.is_ahead()


def parts(uses: Uses) -> list[Uses]:
    """Split uses into batches; each batch is stored in one transaction."""
    most = max(len(uses.last), len(uses.counts))
    return [
        Uses(uses.last[start : start + ROWS], uses.counts[start : start + ROWS])
        for start in range(0, most, ROWS)
    ]
