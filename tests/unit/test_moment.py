"""A local time means one moment: the second of two, and the last before a gap."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from counterfoil.core.moment import (
    LAST,
    format_moment,
    is_day,
    local_time,
    moment_of,
    read_length,
    read_moment,
)

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


NOW = int(datetime(2026, 11, 28, 12, tzinfo=ZoneInfo("UTC")).timestamp())


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("0", 0), ("3600", 3600), ("45s", 45), ("90m", 5400), ("12h", 43200), ("7d", 604800),
     ("2w", 1209600)],
)  # fmt: skip
def test_a_length_is_read_with_its_unit_or_in_seconds(text: str, seconds: int) -> None:
    assert read_length(text) == seconds


@pytest.mark.parametrize("text", ["", "d", "1y", "1.5h", "-1h", "+1h", "0d", "٣h", "1h\n", "1e3"])
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - it has no words: its caller has
        read_length(text)


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("2026-11-23", "2026-11-23T00:00:00"),
        ("2026-11-23T12:00", "2026-11-23T12:00:00"),
        ("2026-11-23 12:00:07", "2026-11-23T12:00:07"),
        ("2026-11-23T12:00Z", "2026-11-23T13:00:00"),
        ("2026-11-23T12:00+05:30", "2026-11-23T07:30:00"),
        ("1795867459", "2026-11-28T13:04:19"),
        ("12h", "2026-11-29T01:00:00"),
        ("90d", "2027-02-26T13:00:00"),
        ("2w", "2026-12-12T13:00:00"),
    ],
)
def test_a_moment_is_read_in_the_zone(text: str, local: str) -> None:
    assert local_time(read_moment(text, NOW, BERLIN), BERLIN).isoformat()[:19] == local


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("2026-11-23", "2026-11-23T23:59:59"),
        ("2026-11-23T12:00", "2026-11-23T12:00:00"),
        ("12h", "2026-11-29T01:00:00"),
        ("90d", "2027-02-26T23:59:59"),
        ("1w", "2026-12-05T23:59:59"),
    ],
)
def test_an_end_in_days_is_the_end_of_that_day(text: str, local: str) -> None:
    at = read_moment(text, NOW, BERLIN, is_end=True)
    assert local_time(at, BERLIN).isoformat()[:19] == local


@pytest.mark.parametrize(
    ("text", "local"), [("12h", "2026-11-28T01:00:00"), ("7d", "2026-11-21T13:00:00")]
)
def test_a_length_may_count_back(text: str, local: str) -> None:
    at = read_moment(text, NOW, BERLIN, is_past=True)
    assert local_time(at, BERLIN).isoformat()[:19] == local


@pytest.mark.parametrize("is_end", [False, True])
@pytest.mark.parametrize(
    "text",
    ["", "tomorrow", "90", "1y", "2026-02-31", "2026-13-01", "20261123", "2026-W47-1", "never",
     "2026-11-23T25:00", "2026-11-23T12:00+25:00", "2026-11-23T12",
     "99999999999999", "999999999999", "999999999w", "99999999d", "-1d", "٩0d", "2026-11-23\n"],
)  # fmt: skip
def test_what_is_no_moment_is_refused(text: str, *, is_end: bool) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - as above
        read_moment(text, NOW, BERLIN, is_end=is_end)


def test_a_day_is_told_from_a_time() -> None:
    assert is_day("2026-11-23")
    assert not is_day("2026-11-23T12:00")


def test_a_moment_is_written_with_its_zone() -> None:
    assert format_moment(NOW, BERLIN) == "2026-11-28 13:00:00 CET"
    assert format_moment(LAST, ZoneInfo("UTC")) == "9999-12-31 23:59:59 UTC"


@pytest.mark.parametrize("text", ["0001-01-01", "1969-12-30", "1969-12-30T12:00"])
def test_a_day_before_1970_is_an_end_that_is_past_and_else_no_moment(text: str) -> None:
    assert read_moment(text, NOW, BERLIN, is_end=True) < NOW
    with pytest.raises(ValueError):  # noqa: PT011 - as above
        read_moment(text, NOW, BERLIN)
