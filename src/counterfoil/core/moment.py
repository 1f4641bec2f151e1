"""Moments: what a time on the wall of a zone means in epoch seconds, and the other way round."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo

LAST = 253402300799
"""9999-12-31T23:59:59Z, the last moment that there is."""


def moment_of(local: datetime, zone: tzinfo) -> int:
    """Return the moment, in epoch seconds, of a local time without a zone.

    Where it occurs twice, the second, so that a day is never cut short; where it does not exist,
    the last second before the gap.
    """
    local = local.replace(microsecond=0, tzinfo=zone, fold=1)
    last = _epoch(local)
    if last >= LAST:  # west of Greenwich, the last of all days ends beyond what can be written
        return LAST
    if local_time(last, zone).replace(tzinfo=None) == local.replace(tzinfo=None):
        return last
    # In a gap, fold=0 reads the clock as it ran before the gap and fold=1 as it ran after:
    # the gap lies between the two moments, and its first second changes the offset.
    before, after = last, _epoch(local.replace(fold=0))
    old_offset = local_time(before, zone).utcoffset()
    while after - before > 1:
        middle = (before + after) // 2
        if local_time(middle, zone).utcoffset() == old_offset:
            before = middle
        else:
            after = middle
    return before


def local_time(at: int, zone: tzinfo) -> datetime:
    """Return the local time of a moment; beyond what can be written, the last or first time."""
    try:
        return datetime.fromtimestamp(at, zone)
    except (OverflowError, ValueError, OSError):
        if at < 0:
            return datetime(1, 1, 1, tzinfo=zone)
        return datetime(9999, 12, 31, 23, 59, 59, tzinfo=zone)


def _epoch(local: datetime) -> int:
    # Not timestamp(): it goes through floats and, near year 9999, through an overflow.
    offset = local.utcoffset() or timedelta(0)
    naive = local.replace(tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)
    return naive // timedelta(seconds=1) - offset // timedelta(seconds=1)
