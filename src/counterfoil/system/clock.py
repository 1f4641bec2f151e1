"""Clock: the time that expiry is compared with. Only this module reads the system clock."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

JUMP = 3600
"""A larger step forward, in seconds, counts for verification but is not stored."""
WRITE_EVERY = 60

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Mark(NamedTuple):
    """The highest time seen (epoch seconds), with the uptime and the boot when it was seen."""

    highest: int
    boot: str
    uptime: int


def boot_id() -> str:
    """Return the id of this boot of the machine, or "" if the system has none."""
    try:
        return _BOOT_ID.read_text("ascii").strip()
    except OSError:
        return ""


def uptime() -> float:
    """Return seconds on a clock that cannot be set, and that continues during suspension."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


class SystemClock:
    """The later of the machine's clock and the highest time seen.

    So setting the clock back makes no expired token valid again. A step forward of more than an
    hour, compared with the uptime, counts for verification but is not stored until ``accept``
    confirms the clock: otherwise a mistake would expire tokens for good.
    """

    def __init__(
        self,
        wall: Callable[[], float] = time.time,
        uptime: Callable[[], float] = uptime,
        boot: str | None = None,
    ) -> None:
        """Start with the machine's clock only, until ``restore`` is called."""
        self._wall = wall
        self._uptime = uptime
        self._boot = boot_id() if boot is None else boot
        self._highest = int(wall())
        self._seen_at = uptime()
        self._written = 0
        self._has_told = False

    def restore(self, mark: Mark, *, accepted: bool = False) -> None:
        """Continue from the mark of another process, or from before a restart.

        A clock that has returned a time goes back to a mark only if ``accepted``: a person has
        confirmed the machine's clock since then.
        """
        self._written = mark.highest
        if self._has_told and not accepted and mark.highest <= self._highest:
            return
        if mark.boot and mark.boot == self._boot:
            self._highest, self._seen_at = mark.highest, mark.uptime
        else:
            # After another boot, the time that the machine was off is unknown: no step can be
            # detected.
            self._highest, self._seen_at = max(mark.highest, int(self._wall())), self._uptime()

    def now(self) -> int:
        """Return epoch seconds: never less than any stored value that was returned before."""
        wall, self._has_told = int(self._wall()), True
        if wall > self._highest:
            if self._stepped(wall):
                return wall
            self._highest, self._seen_at = wall, self._uptime()
        return self._highest

    def _stepped(self, wall: int) -> bool:
        return wall > self._highest + (self._uptime() - self._seen_at) + JUMP

    def is_ahead(self) -> bool:
        """Return whether the machine's clock was set forward, and nobody has accepted it."""
        return self._stepped(int(self._wall()))

    def fault(self) -> str | None:
        """Return what is wrong with the machine's clock, or None."""
        wall = int(self._wall())
        if wall < self._highest - 1:
            return f"the clock is {self._highest - wall} s behind the latest time seen"
        if self._stepped(wall):
            return f"the clock jumped forward by about {wall - self._highest} s"
        return None

    def mark(self) -> Mark:
        """Return the mark to store."""
        return Mark(self._highest, self._boot, int(self._seen_at))

    def mark_due(self) -> Mark | None:
        """Return the mark if the last stored one is a minute old."""
        self.now()
        return self.mark() if self._highest >= self._written + WRITE_EVERY else None

    def written(self, mark: Mark) -> None:
        """Record that a mark was stored."""
        self._written = mark.highest

    def accept(self) -> Mark:
        """Accept the machine's clock as it is; return the mark to store."""
        self._highest, self._seen_at = int(self._wall()), self._uptime()
        return self.mark()
