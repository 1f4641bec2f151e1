"""What holds of the time that expiry is judged by, however the machine's clock is put."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.system.clock import JUMP, Mark
from support.amount import examples
from support.machine import START, Machine

# What can happen to a machine: time goes by, somebody puts its clock (by any step).
steps = st.one_of(
    st.integers(-(10**6), 10**6),
    st.integers(-5, 5),
    st.sampled_from([JUMP - 1, JUMP, JUMP + 1, -JUMP]),
)
events = st.lists(
    st.one_of(
        st.tuples(st.just("pass"), st.integers(0, 10**5)),
        st.tuples(st.just("put"), steps),
        st.tuples(st.just("read"), st.just(0)),
        st.tuples(st.just("restart"), st.just(0)),
        st.tuples(st.just("write"), st.just(0)),
        st.tuples(st.just("read again"), st.just(0)),
    ),
    max_size=12,
)


@settings(max_examples=examples(400))
@given(events)
def test_what_is_kept_never_goes_back(happened: list[tuple[str, int]]) -> None:
    machine = Machine()
    clock = machine.clock()
    written = clock.mark()
    kept = written.highest
    for what, number in happened:
        if what == "pass":
            machine.pass_time(number)
        elif what == "put":
            machine.wall += number
        elif what == "restart":
            mark = clock.mark()
            clock = machine.clock()
            clock.restore(mark)
        elif what == "write":
            written = clock.mark_due() or written
            clock.written(written)
        elif what == "read again":
            # A running server takes over what is kept, which may be older than what it knows.
            clock.restore(written)
        now = clock.now()
        assert now >= kept
        assert now >= int(machine.wall)
        assert now in {clock.mark().highest, int(machine.wall)}
        assert clock.mark().highest >= kept
        kept = clock.mark().highest


@settings(max_examples=examples(400))
@given(events)
def test_what_is_kept_gains_an_hour_at_most_on_the_uptime(happened: list[tuple[str, int]]) -> None:
    machine = Machine()
    clock = machine.clock()
    for what, number in happened:
        before, up = clock.mark().highest, clock.mark().uptime
        if what == "pass":
            machine.pass_time(number)
        elif what == "put":
            machine.wall += number
        clock.now()
        assert clock.mark().highest <= before + (machine.up - up) + JUMP


@given(events, st.integers(0, 10**6))
def test_what_ended_by_the_kept_time_stays_ended(happened: list[tuple[str, int]], end: int) -> None:
    machine = Machine()
    clock = machine.clock()
    ended = False
    for what, number in happened:
        if what == "pass":
            machine.pass_time(number)
        elif what == "put":
            machine.wall += number
        now = clock.now()
        assert not ended or now >= START + end
        ended = clock.mark().highest >= START + end


@given(st.integers(-(10**8), 10**8), st.integers(0, 10**5))
def test_an_accepted_clock_goes_on_from_where_it_stands(step: int, later: int) -> None:
    machine = Machine()
    clock = machine.clock()
    machine.wall += step
    assert clock.accept() == Mark(START + step, "boot-1", 1000)
    machine.pass_time(later)
    assert clock.now() == START + step + later
    assert clock.fault() is None


@given(st.integers(0, 10**6), st.integers(-(10**6), 10**6), st.booleans())
def test_after_a_restart_nothing_is_earlier_than_the_mark(
    off: int, step: int, same_boot: bool
) -> None:
    machine = Machine()
    mark = machine.clock().mark()
    machine.pass_time(off)
    machine.wall += step
    if not same_boot:
        machine.boot, machine.up = "boot-2", 5.0
    clock = machine.clock()
    clock.restore(mark)
    assert clock.now() == max(mark.highest, int(machine.wall))
    stepped = same_boot and step > JUMP
    assert clock.mark().highest == (mark.highest if stepped else clock.now())


@given(st.lists(st.integers(1, 200), min_size=1, max_size=30))
def test_a_mark_is_written_at_most_once_a_minute(passing: list[int]) -> None:
    machine = Machine()
    clock = machine.clock()
    clock.written(clock.mark())
    written = START
    for seconds in passing:
        machine.pass_time(seconds)
        mark = clock.mark_due()
        assert (mark is not None) == (machine.wall >= written + 60)
        if mark:
            assert mark.highest == machine.wall
            clock.written(mark)
            written = mark.highest
