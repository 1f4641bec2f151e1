"""What time is it, for judging expiry? The only reader of the system clock."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

JUMP = 3600
"""A step forward of more seconds than this is believed for verification alone."""
WRITE_EVERY = 60

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Mark(NamedTuple):
    """The highest time seen (epoch seconds), and at which uptime of which boot that was."""

    highest: int
    boot: str
    uptime: int


def boot_id() -> str:
    """Return what names this boot of the machine, or "" where the system does not tell."""
    try:
        return _BOOT_ID.read_text("ascii").strip()
    except OSError:
        return ""


def uptime() -> float:
    """Return seconds on a clock that nobody can set and that runs through suspension."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


class SystemClock:
    """The later of the machine's clock and the highest time seen.

    A step back revives nothing. A step forward of more than an hour, seen against the uptime,
    counts for verification but is not kept, until ``accept`` says that the clock is right.
    """

    def __init__(
        self,
        wall: Callable[[], float] = time.time,
        uptime: Callable[[], float] = uptime,
        boot: str | None = None,
    ) -> None:
        """Start from the machine's clock alone, until ``restore`` says more."""
        self._wall = wall
        self._uptime = uptime
        self._boot = boot_id() if boot is None else boot
        self._highest = int(wall())
        self._seen_at = uptime()
        self._written = 0
        self._has_told = False

    def restore(self, mark: Mark, *, accepted: bool = False) -> None:
        """Begin where another process, or this machine before a restart, left off.

        A clock that has told the time already goes back to a mark only if ``accepted``:
        somebody has said since that the machine's clock is right.
        """
        self._written = mark.highest
        if self._has_told and not accepted and mark.highest <= self._highest:
            return
        if mark.boot and mark.boot == self._boot:
            self._highest, self._seen_at = mark.highest, mark.uptime
        else:
            # Another boot: how long the machine was off cannot be told from a step.
            self._highest, self._seen_at = max(mark.highest, int(self._wall())), self._uptime()

    def now(self) -> int:
        """Return epoch seconds: never less than what was returned, and kept, before."""
        wall, self._has_told = int(self._wall()), True
        if wall > self._highest:
            if self._stepped(wall):
                return wall
            self._highest, self._seen_at = wall, self._uptime()
        return self._highest

    def _stepped(self, wall: int) -> bool:
        return wall > self._highest + (self._uptime() - self._seen_at) + JUMP

    def is_ahead(self) -> bool:
        """Tell whether the machine's clock was put forward, and nobody accepted it."""
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
        """Return what to keep of the time."""
        return Mark(self._highest, self._boot, int(self._seen_at))

    def mark_due(self) -> Mark | None:
        """Return the mark if the last one kept is a minute old."""
        self.now()
        return self.mark() if self._highest >= self._written + WRITE_EVERY else None

    def written(self, mark: Mark) -> None:
        """Note that a mark was kept."""
        self._written = mark.highest

    def accept(self) -> Mark:
        """Believe the machine's clock as it stands; return the mark to keep."""
        self._highest, self._seen_at = int(self._wall()), self._uptime()
        return self.mark()
