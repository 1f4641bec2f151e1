"""What time it is when somebody has put the clock."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterfoil.system import clock as clocks
from counterfoil.system.clock import Mark, SystemClock
from support.machine import START, Machine


def test_time_goes_on_as_the_machines_does(machine: Machine) -> None:
    clock = machine.clock()
    machine.pass_time(5)
    assert clock.now() == START + 5
    assert clock.fault() is None


def test_a_step_back_shows_the_highest_time_seen(machine: Machine) -> None:
    clock = machine.clock()
    machine.pass_time(100)
    clock.now()
    machine.wall -= 50
    assert clock.now() == START + 100
    assert "behind" in (clock.fault() or "")
    machine.pass_time(60)
    assert clock.now() == START + 110


@pytest.mark.parametrize(("step", "kept"), [(3600, True), (3601, False)])
def test_a_step_forward_of_more_than_an_hour_is_not_kept(
    machine: Machine, step: int, *, kept: bool
) -> None:
    clock = machine.clock()
    machine.wall += step
    assert clock.now() == START + step
    assert (clock.mark().highest == START + step) is kept
    assert (clock.fault() is None) is kept
    machine.wall = START + 1
    assert clock.now() == (START + step if kept else START + 1)


def test_a_long_sleep_is_no_step(machine: Machine) -> None:
    clock = machine.clock()
    machine.pass_time(100_000)
    assert clock.now() == START + 100_000
    assert clock.fault() is None
    assert clock.mark().highest == START + 100_000


def test_an_accepted_clock_is_believed_forward_and_back(machine: Machine) -> None:
    clock = machine.clock()
    for wall in (START + 10**6, START - 10**6):
        machine.wall = wall
        assert clock.accept() == Mark(wall, "boot-1", 1000)
        assert clock.now() == wall
        assert clock.fault() is None


def test_another_process_of_this_boot_sees_the_step_too(machine: Machine) -> None:
    mark = machine.clock().mark()
    machine.wall += 10_000
    clock = machine.clock()
    clock.restore(mark)
    assert "jumped forward" in (clock.fault() or "")
    assert clock.mark().highest == START


def test_taking_over_an_older_mark_of_this_boot_revives_nothing(machine: Machine) -> None:
    # A server reads the mark again while it runs; the one kept may be almost a minute old.
    clock = machine.clock()
    kept = clock.mark()
    machine.pass_time(50)
    assert clock.now() == START + 50
    machine.wall -= 40
    clock.restore(kept)
    assert clock.now() == START + 50


def test_going_back_to_a_mark_takes_somebody_who_accepted_it(machine: Machine) -> None:
    clock = machine.clock()
    machine.pass_time(5000)
    clock.now()
    machine.wall = START + 10
    mark = machine.clock().accept()
    clock.restore(mark)
    assert clock.now() == START + 5000
    clock.restore(mark, accepted=True)
    assert clock.now() == START + 10
    assert clock.fault() is None


def test_a_later_mark_of_another_process_is_taken_over(machine: Machine) -> None:
    clock = machine.clock()
    assert clock.now() == START
    clock.restore(Mark(START + 30, "boot-1", 1000))
    assert clock.now() == START + 30


def test_after_another_boot_the_time_off_is_no_step(machine: Machine) -> None:
    mark = machine.clock().mark()
    machine.wall += 10_000
    machine.boot = "boot-2"
    clock = machine.clock()
    clock.restore(mark)
    assert clock.fault() is None
    assert clock.mark().highest == START + 10_000
    machine.wall = START - 5
    later = machine.clock()
    later.restore(mark)
    assert later.now() == START


def test_a_mark_of_a_machine_that_names_no_boot_is_of_another_boot(machine: Machine) -> None:
    machine.boot = ""
    mark = machine.clock().mark()
    machine.wall += 10_000
    clock = machine.clock()
    clock.restore(mark)
    assert clock.fault() is None
    assert clock.mark().highest == START + 10_000


@pytest.mark.parametrize(("back", "faulty"), [(1, False), (2, True)])
def test_a_clock_is_faulty_from_two_seconds_behind(
    machine: Machine, back: int, *, faulty: bool
) -> None:
    clock = machine.clock()
    machine.wall -= back
    assert (clock.fault() is not None) is faulty


def test_the_uptime_since_the_last_reading_counts_before_a_step(machine: Machine) -> None:
    clock = machine.clock()
    machine.up += 500
    machine.wall += 3600 + 500
    assert clock.fault() is None
    machine.wall += 1
    assert clock.fault() == "the clock jumped forward by about 4101 s"
    assert clock.is_ahead()
    machine.wall = START - 7
    assert clock.fault() == "the clock is 7 s behind the latest time seen"
    assert not clock.is_ahead(), "what is behind is no reason to keep nothing"


def test_a_mark_is_due_a_minute_after_the_last(machine: Machine) -> None:
    clock = machine.clock()
    clock.restore(Mark(START, "boot-1", 1000))
    machine.pass_time(59)
    assert clock.mark_due() is None
    machine.pass_time(1)
    mark = clock.mark_due()
    assert mark is not None
    clock.written(mark)
    assert clock.mark_due() is None


def test_the_real_machine_tells_boot_and_uptime(monkeypatch: pytest.MonkeyPatch) -> None:
    assert clocks.uptime() > 0
    assert SystemClock().now() > START - 10**9
    monkeypatch.setattr(clocks, "_BOOT_ID", Path("/nowhere/at/all"))
    assert clocks.boot_id() == ""
