"""What a token may be called, and when it ends."""

from __future__ import annotations

import gc
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from counterfoil.core.moment import end_of_day
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.token import (
    LATEST,
    future,
    one_year_after,
    parse_ending,
    parse_moment,
    parse_name,
)
from support.values import account, stub

NOW = 1_800_000_000


@pytest.mark.parametrize("name", ["a", "A-b_9", "x" * 50, "-", "_"])
def test_a_good_name_is_taken_as_it_is(name: str) -> None:
    assert parse_name(name) == name


@pytest.mark.parametrize(
    "name", ["", "x" * 51, "a b", "ab\n", "a.b", "é", "٣", "a\0", "../a", "<b>"]
)
def test_a_bad_name_is_refused(name: str) -> None:
    with pytest.raises(Refusal) as refusal:
        parse_name(name)
    assert refusal.value.rule is Rule.TOKEN_NAME_MALFORMED


@pytest.mark.parametrize(
    "text",
    ["", "+5", "-5", " 5", "5 ", "1_0", "٣", "0", "00", "05", "1.5", "1e9", "5\n", "9" * 13, "0x10",
     "253402300800"],
)  # fmt: skip
def test_a_moment_is_plain_digits_within_range(text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        parse_moment(text)
    assert refusal.value.rule is Rule.EXPIRY_MALFORMED


def test_the_last_moment_is_taken() -> None:
    assert parse_moment("253402300799") == LATEST
    assert parse_moment("1") == 1


@pytest.mark.parametrize(("moment", "good"), [(99, False), (100, False), (101, True)])
def test_a_future_moment_is_after_now(moment: int, good: bool) -> None:
    if good:
        assert future(moment, 100) == moment
    else:
        with pytest.raises(Refusal) as refusal:
            future(moment, 100)
        assert refusal.value.rule is Rule.EXPIRY_PAST


def at(text: str, offset: int) -> int:
    """Return the moment of a local time that is ``offset`` hours off UTC."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()) - offset * 3600


@pytest.mark.parametrize(
    ("zone", "day", "moment"),
    [
        ("UTC", "2027-11-23", at("2027-11-23T23:59:59", 0)),
        ("Europe/Berlin", "2027-11-23", at("2027-11-23T23:59:59", 1)),
        # Twice: the second, when the clock was put back.
        ("America/Santiago", "2027-04-03", at("2027-04-03T23:59:59", -4)),
        ("Africa/Cairo", "2026-10-29", at("2026-10-29T23:59:59", 2)),
        ("Asia/Beirut", "2027-10-30", at("2027-10-30T23:59:59", 2)),
        ("America/Scoresbysund", "2027-10-30", at("2027-10-30T23:59:59", -2)),
        ("America/Nuuk", "2027-10-30", at("2027-10-30T23:59:59", -2)),
        ("America/Sao_Paulo", "2018-02-17", at("2018-02-17T23:59:59", -3)),
        # Put back after midnight: the day before is over by then.
        ("Atlantic/Azores", "2027-10-30", at("2027-10-30T23:59:59", 0)),
        ("America/Havana", "2027-11-06", at("2027-11-06T23:59:59", -4)),
        ("America/Toronto", "2006-10-28", at("2006-10-28T23:59:59", -4)),
        # Half an hour, and a change that puts 00:01 back to 23:01 of the day before.
        ("Australia/Lord_Howe", "2027-04-03", at("2027-04-03T23:59:59", 11)),
        ("America/St_Johns", "2006-10-28", at("2006-10-28T23:59:59", -3) + 1800),
        # Not there: the second before the gap that begins at 23:00.
        ("America/Nuuk", "2027-03-27", at("2027-03-27T22:59:59", -2)),
        # A gap across midnight: from 23:30 to 00:30.
        ("America/Toronto", "1919-03-30", at("1919-03-30T23:29:59", -5)),
        # A day that was skipped whole: the last second of the day before.
        ("Pacific/Apia", "2011-12-30", at("2011-12-29T23:59:59", -10)),
    ],
)
def test_a_day_ends_at_its_last_second(zone: str, day: str, moment: int) -> None:
    assert end_of_day(date.fromisoformat(day), ZoneInfo(zone)) == moment


def test_a_year_after_a_leap_day_is_28_february() -> None:
    assert one_year_after(date(2028, 2, 29)) == date(2029, 2, 28)
    assert one_year_after(date(2026, 11, 23)) == date(2027, 11, 23)


def test_people_write_dates_days_or_never() -> None:
    zone = ZoneInfo("Europe/Berlin")
    assert parse_ending("never", NOW, zone) is None
    today = datetime.fromtimestamp(NOW, zone).date()
    assert parse_ending(today.isoformat(), NOW, zone) == end_of_day(today, zone)
    ninety = parse_ending("90d", NOW, zone)
    assert ninety is not None
    shown = datetime.fromtimestamp(ninety, zone)
    assert (shown.date() - today).days == 90
    assert (shown.hour, shown.minute, shown.second) == (23, 59, 59)
    for zone_name in ("America/Los_Angeles", "UTC"):
        assert parse_ending("9999-12-31", NOW, ZoneInfo(zone_name)) == LATEST


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2027-13-01",
        "2027-02-30",
        "20271123",
        "2027-W01-1",
        "90",
        "0d",
        "-1d",
        "9999999d",
        "٩0d",
        "2027-11-23\n",
        "0001-01-01x",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        parse_ending(text, NOW, ZoneInfo("UTC"))
    assert refusal.value.rule is Rule.EXPIRY_MALFORMED


def test_a_date_that_is_past_is_refused() -> None:
    with pytest.raises(Refusal) as refusal:
        parse_ending("2001-01-01", NOW, ZoneInfo("UTC"))
    assert refusal.value.rule is Rule.EXPIRY_PAST


def test_tokens_and_their_parents_are_gone_as_soon_as_nobody_holds_them() -> None:
    root = account(1, "root", "all", owner=None)
    gc.collect()
    child = stub(3, account=root, parent=stub(2, account=root, parent=stub(1, account=root)))
    assert [link.id for link in child.lineage] == [3, 2, 1]
    assert [link.id for link in child.ancestors] == [2, 1]
    del child
    assert gc.collect() == 0
