"""Moments: conversion between local times in a zone and epoch seconds."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo

LAST = 253402300799
"""9999-12-31T23:59:59Z, the last moment that can be represented."""
MOMENTS = "2027-11-23, 2027-11-23T12:00 (or with Z, +01:00), 12h, 90d or epoch seconds"
"""Examples of what ``read_moment`` parses."""
LENGTHS = "90m, 12h, 7d, 2w or seconds"
"""Examples of what ``read_length`` parses."""

_LENGTH = re.compile(r"([1-9][0-9]{0,8})([smhdw])", re.ASCII)
_SECONDS = re.compile(r"[0-9]{1,9}", re.ASCII)
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_EPOCH = re.compile(r"[1-9][0-9]{8,11}", re.ASCII)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?",
    re.ASCII,
)


def read_length(text: str) -> int:
    """Return the seconds in a length such as ``LENGTHS``; raises ``ValueError``."""
    length = _LENGTH.fullmatch(text)
    if length:
        return int(length[1]) * _UNITS[length[2]]
    if not _SECONDS.fullmatch(text):
        raise ValueError
    return int(text)


def is_day(text: str) -> bool:
    """Return whether a text is a date without a time."""
    return bool(_DAY.fullmatch(text))


def read_moment(
    text: str, now: int, zone: tzinfo, *, is_end: bool = False, is_past: bool = False
) -> int:
    """Return the moment in a text such as ``MOMENTS``, in epoch seconds; raises ``ValueError``.

    A date means its first second, or with ``is_end`` its last second. So do days and weeks from
    now. A length counts forward from now, or with ``is_past`` back from now. A time without an
    offset is in ``zone``. A number with few digits is refused: whoever writes 90 does not mean
    epoch seconds.
    """
    length = _LENGTH.fullmatch(text)
    if length:
        seconds = read_length(text) * (-1 if is_past else 1)
        if is_end and length[2] in "dw":
            return end_of_day(_days_from(now, seconds, zone), zone)
        return _require_in_range(now + seconds)
    if _EPOCH.fullmatch(text):
        return _require_in_range(int(text))
    if is_day(text):
        day = date.fromisoformat(text)
        # An end before 1970 is reported as past, not as malformed.
        if is_end:
            return min(end_of_day(day, zone), LAST)
        return _require_in_range(moment_of(datetime.combine(day, time()), zone))
    if not _TIME.fullmatch(text):
        raise ValueError
    written = datetime.fromisoformat(text)
    at = moment_of(written.replace(tzinfo=None), written.tzinfo or zone)
    return at if is_end and at <= 0 else _require_in_range(at)


def _days_from(now: int, seconds: int, zone: tzinfo) -> date:
    try:
        return local_time(now, zone).date() + timedelta(seconds=seconds)
    except OverflowError:
        raise ValueError from None


def _require_in_range(at: int) -> int:
    if not 0 < at <= LAST:
        raise ValueError
    return at


def format_moment(at: int, zone: tzinfo) -> str:
    """Return a moment for people: the local time in a zone, with the zone's name."""
    return local_time(at, zone).strftime("%Y-%m-%d %H:%M:%S %Z")


def moment_of(local: datetime, zone: tzinfo) -> int:
    """Return the moment of a local time (without a zone), in epoch seconds.

    If the local time occurs twice, return the second occurrence, so that no day is cut short. If
    the local time does not exist, return the last second before the gap.
    """
    local = local.replace(microsecond=0, tzinfo=zone, fold=1)
    last = _epoch(local)
    if last >= LAST:  # West of Greenwich, the last day ends beyond the last representable moment.
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


def end_of_day(day: date, zone: tzinfo) -> int:
    """Return the moment of 23:59:59 on ``day`` in ``zone``, in epoch seconds.

    If 23:59:59 occurs twice, return the second occurrence, so that no day is cut short. If it does
    not exist, return the last second before the gap.
    """
    return moment_of(datetime.combine(day, time(23, 59, 59)), zone)


def local_time(at: int, zone: tzinfo) -> datetime:
    """Return the local time of a moment, clamped to what ``datetime`` can represent."""
    try:
        return datetime.fromtimestamp(at, zone)
    except (OverflowError, ValueError, OSError):
        if at < 0:
            return datetime(1, 1, 1, tzinfo=zone)
        return datetime(9999, 12, 31, 23, 59, 59, tzinfo=zone)


def _epoch(local: datetime) -> int:
    # Not timestamp(): it uses floats, and overflows near year 9999.
    offset = local.utcoffset() or timedelta(0)
    naive = local.replace(tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)
    return naive // timedelta(seconds=1) - offset // timedelta(seconds=1)
