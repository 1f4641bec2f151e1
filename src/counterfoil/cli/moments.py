"""Times and lengths as people write them on the command line: one reading for all options."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import click

from counterfoil.cli.local import as_pairs, succeeded
from counterfoil.cli.output import fail
from counterfoil.core.moment import (
    LENGTHS,
    MOMENTS,
    end_of_day,
    local_time,
    read_length,
    read_moment,
)

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from counterfoil.cli.target import Target

YEAR_DAYS = 365
"""The same day of the next year, also over a leap day."""
NEVER = "never"
_DAYS = re.compile(r"[0-9]{1,6}d?", re.ASCII)


def read_when(
    opened: Target, option: str, text: str | None, *, is_end: bool = False, is_past: bool = False
) -> str | None:
    """Return epoch seconds for the wire from what ``MOMENTS`` shows; None stays None.

    ``is_end``: a day means its last second; ``is_past``: 12h means twelve hours ago.
    """
    if text is None:
        return None
    try:
        zone, now = opened.settings().zone, opened.now()
        return str(read_moment(text, now, zone, is_end=is_end, is_past=is_past))
    except ValueError:
        fail(f"{option}: {text!r} is not a valid time. Use {MOMENTS}", 2)


def read_ending(opened: Target, text: str | None) -> str | None:
    """Return ``expires_at`` for the wire: a moment, or ``never``; None stays None."""
    if text == NEVER:
        return "0"
    try:
        zone, now = opened.settings().zone, opened.now()
        return None if text is None else str(read_moment(text, now, zone, is_end=True))
    except ValueError:
        fail(f"--expires: {text!r} is not a valid expiry. Use {MOMENTS}, or {NEVER}", 2)


def default_ending(opened: Target, user: str | None) -> str:
    """Return ``expires_at`` where nothing was said: what the owner's policy offers and allows."""
    settings, now = opened.settings(), opened.now()
    body = opened.invoke("my_settings", as_pairs(("user", user)))
    if succeeded(body):
        settings = settings.changed(body["data"]["settings"])
    policy, zone = settings.policy, settings.zone
    ends = _offered(policy.default_expiry_days, now, zone)
    latest = policy.latest(now, zone)
    return str(min((end for end in (ends, latest) if end is not None), default=0))


def _offered(days: int, now: int, zone: ZoneInfo) -> int | None:
    """Return the end of a token about which nothing was said; None: never."""
    if not days:
        return None
    from counterfoil.core.token import one_year_after  # noqa: PLC0415 - not for help

    day = local_time(now, zone).date()
    is_year = days == YEAR_DAYS
    return end_of_day(one_year_after(day) if is_year else day + timedelta(days=days), zone)


def read_seconds(option: str, text: str) -> str:
    """Return seconds for the wire from what ``LENGTHS`` shows."""
    try:
        return str(read_length(text))
    except ValueError:
        fail(f"{option}: {text!r} is not a valid duration. Use {LENGTHS}", 2)


class Days(click.IntRange):
    """A number of days: 30, or 30d as everywhere."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401 - click's
        """Take the number of days, whether or not it says that they are days."""
        if isinstance(value, str) and _DAYS.fullmatch(value):
            value = value.removesuffix("d")
        return super().convert(value, param, ctx)
