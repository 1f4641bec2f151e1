"""What the log says of answers that could not be given: each cause, once a minute."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from counterfoil.system.outage_log import OutageLog

if TYPE_CHECKING:
    import pytest


def test_each_cause_is_said_once_a_minute_with_how_often_it_came(
    caplog: pytest.LogCaptureFixture,
) -> None:
    now = [0.0]
    outages = OutageLog(lambda: now[0])
    for _ in range(3):
        outages.note("the disk is full")
        outages.note("the database is locked", 10)
    assert caplog.messages == [
        "unavailable (503): the disk is full",
        "unavailable (503): the database is locked",
    ]
    assert {record.levelno for record in caplog.records} == {logging.WARNING}
    caplog.clear()
    now[0] = 59.9
    outages.note("the disk is full")
    assert not caplog.messages
    now[0] = 60.0
    outages.note("the disk is full")
    outages.note("the database is locked")
    assert caplog.messages == [
        "unavailable (503): the disk is full (3 more times since the last message)",
        "unavailable (503): the database is locked (20 more times since the last message)",
    ]


def test_numbers_make_no_other_cause(caplog: pytest.LogCaptureFixture) -> None:
    outages = OutageLog(lambda: 0.0)
    for number in range(5):
        outages.note(f'prepared statement "_pg3_{number}" does not exist')
    assert len(caplog.messages) == 1


def test_however_many_causes_there_are_memory_is_bounded() -> None:
    outages = OutageLog(lambda: 0.0)
    for number in range(2000):
        outages.note("x" * number)
    assert len(outages._said) <= 256
