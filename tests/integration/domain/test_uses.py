"""What is kept of the uses of tokens, on every engine."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import psutil
import pytest

from counterfoil.authority.token_request import TokenSpec
from counterfoil.authority.tokens import advice_on
from counterfoil.core.allow_list import Address
from counterfoil.core.decide import Accepted, Attempt
from counterfoil.core.privilege import needed
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.usage import DAY, KEPT_DAYS, MAX_ROWS, Count, LastUse, Tally, Uses
from counterfoil.server.maintenance import parts
from support.machine import HERE, START, World, reason
from support.values import account, stub

if TYPE_CHECKING:
    from counterfoil.core.token import Stub

TODAY = START // DAY


def stub_of(world: World, name: str = "t") -> Stub:
    found = world.stub("root", name)
    assert found is not None
    return found


def kept(world: World, name: str = "t") -> tuple[list[LastUse], list[Count]]:
    token_id = stub_of(world, name).id
    with world.store.snapshot() as reading:
        return reading.usage.last_uses(token_id), reading.usage.counts(token_id, 0)


def test_last_use_last_refusal_and_counts_are_kept(world: World) -> None:
    secret = world.token("t", "list-accts")
    world.use(secret, "list-accts")
    world.machine.pass_time(3)
    world.use(secret, "list-accts", address=Address.parse("192.0.2.9"))
    world.use(secret, "passwd")
    world.written()
    last, counts = kept(world)
    assert {(u.is_accepted, u.at, u.address, u.door, u.function, u.reason) for u in last} == {
        (True, START + 3, "192.0.2.9", "whm", "f", ""),
        (False, START + 3, str(HERE), "whm", "f", "PRIVILEGE"),
    }
    assert [(c.day, c.privilege, c.network, c.uses) for c in counts] == [
        (TODAY, "list-accts", "192.0.2.0/24", 2)
    ]


def test_verifying_writes_nothing_until_upkeep_does(world: World) -> None:
    secret = world.token("t")
    for _ in range(50):
        world.use(secret)
    assert kept(world) == ([], [])
    world.written()
    assert kept(world)[1][0].uses == 50


def test_counts_of_several_processes_and_times_add_up(world: World) -> None:
    secret = world.token("t")
    other = world.beside()
    for one in (world, other, world):
        one.use(secret)
        one.written()
    other.store.close()
    assert [count.uses for count in kept(world)[1]] == [3]


def test_an_older_note_written_later_does_not_replace_a_newer_one(world: World) -> None:
    world.token("t")
    token_id = stub_of(world).id
    for at in (START + 5, START):
        world.store.usage.add(Uses([LastUse(token_id, 1, at, "192.0.2.1", "whm", "f")], []))
    assert [use.at for use in kept(world)[0]] == [START + 5]


def many(token_id: int, first: int, count: int) -> Uses:
    networks = range(first, first + count)
    return Uses([], [Count(token_id, TODAY, "ANY", f"10.{n >> 8}.{n & 255}.0/24", 1)
                     for n in networks])  # fmt: skip


def test_a_token_has_a_bounded_number_of_rows_a_day_and_no_use_is_uncounted(world: World) -> None:
    world.token("t")
    token_id = stub_of(world).id
    for first in (0, 150, 5000):
        world.store.usage.add(many(token_id, first, 150))
    counts = kept(world)[1]
    assert len(counts) == MAX_ROWS + 1
    assert sum(count.uses for count in counts) == 450
    assert [c.uses for c in counts if c.is_other] == [250]
    world.store.usage.add(many(token_id, 0, 1))
    assert sum(count.uses for count in kept(world)[1] if count.is_other) == 250


def test_several_that_write_at_once_keep_the_bound_and_lose_nothing(world: World) -> None:
    world.token("t")
    token_id = stub_of(world).id
    stores = [world.beside() for _ in range(4)]
    writers = [
        threading.Thread(target=one.store.usage.add, args=(many(token_id, 100 * n, 100),))
        for n, one in enumerate(stores)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    for one in stores:
        one.store.close()
    counts = kept(world)[1]
    assert len(counts) == MAX_ROWS + 1
    assert sum(count.uses for count in counts) == 400


def test_counts_are_forgotten_after_their_days(world: World) -> None:
    secret = world.token("t")
    world.use(secret)
    world.written()
    world.store.usage.forget(TODAY + KEPT_DAYS)
    assert len(kept(world)[1]) == 1
    world.store.usage.forget(TODAY + KEPT_DAYS + 1)
    assert kept(world)[1] == []
    assert len(kept(world)[0]) == 1


def test_notes_touch_neither_generation_nor_audit(world: World) -> None:
    secret = world.token("t")
    with world.store.snapshot() as reading:
        before = reading.generation, reading.audit.head()
    world.use(secret)
    world.written()
    with world.store.snapshot() as reading:
        assert (reading.generation, reading.audit.head()) == before


def test_many_uses_take_bounded_memory_and_few_transactions(rounds: int) -> None:
    """100,000 tokens, each use from another network, written as maintenance does at 10 k/s."""
    total = 200_000 if rounds == 1 else 1_000_000
    root = account(1, "root", "all", owner=None)
    stubs = [stub(number, account=root) for number in range(100_000)]
    needs, held = needed("passwd"), frozenset({"all"})
    tally, process = Tally(), psutil.Process()
    transactions = noted = 0
    before = process.memory_info().rss
    for number in range(total):
        attempt = Attempt(Address(6, number << 64), needs)
        verdict = Accepted(stubs[number * 7919 % len(stubs)], held, attempt)
        tally.note([(verdict, "whm", "f")], START)
        if number % 50_000 == 49_999:
            written = parts(Tally.to_usage(tally.take()))
            transactions += len(written)
            noted += sum(count.uses for part in written for count in part.counts)
    assert noted == total
    assert transactions <= 300
    assert process.memory_info().rss - before < 200_000_000


def test_applying_advice_narrows_to_what_was_used_in_one_act(world: World) -> None:
    secret = world.token("t", "list-accts", "passwd")
    with pytest.raises(Refusal) as refused:
        world.authority.apply_advice(world.root, None, "t", 30)
    assert refused.value.rule is Rule.ADVICE_NONE
    world.use(secret, "list-accts")
    world.written()
    narrowed = world.authority.apply_advice(world.root, None, "t", 30)
    assert narrowed.privileges == {"list-accts"}
    assert narrowed.allow_list.canonical() == ("192.0.2.0/24",)
    assert reason(world.use(secret, "list-accts")) == ""
    assert reason(world.use(secret, "passwd")) == "PRIVILEGE"
    assert reason(world.use(secret, address=Address.parse("198.51.100.1"))) == "ADDRESS"


def test_applying_advice_gives_back_nothing_that_was_taken_from_the_token(world: World) -> None:
    secret = world.token("t", "list-accts", "passwd", "ssl")
    for need in ("list-accts", "passwd"):
        world.use(secret, need)
    world.written()
    fewer = TokenSpec(privileges=frozenset({"list-accts", "ssl"}))
    world.authority.update_token(world.root, None, "t", fewer)
    narrowed = world.authority.apply_advice(world.root, None, "t", 30)
    assert narrowed.privileges == {"list-accts"}
    assert reason(world.use(secret, "passwd")) == "PRIVILEGE"


def test_advice_looks_no_further_back_than_it_is_asked_to(world: World) -> None:
    secret = world.token("t", "list-accts", "passwd")
    world.use(secret, "passwd")
    world.machine.pass_time(40 * DAY)
    world.use(secret, "list-accts")
    world.written()
    with world.store.snapshot() as reading:
        assert advice_on(reading, stub_of(world), 30).privileges == frozenset({"list-accts"})
        assert advice_on(reading, stub_of(world), 60).privileges is None
