"""A local time means one moment: the second of two, and the last before a gap."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from counterfoil.core.moment import LAST, local_time, moment_of

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("local", "moment"),
    [
        ("2027-10-31T02:30:00", 1824946200),  # twice; this is the one in winter time
        ("2027-03-28T02:30:00", 1806195599),  # not there: 01:59:59 in winter time
        ("2027-03-28T03:00:00", 1806195600),
        ("2027-10-31T03:00:00", 1824948000),
        ("9999-12-31T23:59:59", 253402297199),
        ("2027-10-31T02:30:00.999999", 1824946200),
    ],
)
def test_what_a_clock_on_the_wall_means(local: str, moment: int) -> None:
    assert moment_of(datetime.fromisoformat(local), BERLIN) == moment


def test_what_lies_beyond_the_calendar_is_its_last_or_first_time() -> None:
    for zone in ("Pacific/Kiritimati", "Europe/Berlin", "UTC"):
        assert local_time(LAST, ZoneInfo(zone)).isoformat()[:19] == "9999-12-31T23:59:59"
    assert local_time(LAST, ZoneInfo("Pacific/Honolulu")).isoformat()[:13] == "9999-12-31T13"
    assert local_time(-(10**12), BERLIN).year == 1
    assert (
        moment_of(datetime.fromisoformat("9999-12-31T23:59:59"), ZoneInfo("Pacific/Honolulu"))
        == LAST
    )
