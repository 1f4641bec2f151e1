"""What holds when many do the same at once, on every engine."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from itertools import cycle
from typing import TYPE_CHECKING, Any

import pytest

from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.audit import first_fault
from counterfoil.core.ports import OutcomeUnknown, Unavailable
from counterfoil.core.refusals import Refusal, Rule
from support.machine import reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from support.machine import World

ROUNDS = 20


@pytest.fixture(autouse=True)
def _switch_often() -> Iterator[None]:
    """Make threads give way as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def together(*acts: Callable[[], Any]) -> list[object]:
    """Run acts at the same moment; returns what each gave or raised.

    On a busy machine a database gives up a writer that got no time, and nothing was done: it
    asks again, as clients do.
    """
    barrier = threading.Barrier(len(acts))

    def run(act: Callable[[], object]) -> object:
        barrier.wait()
        for _ in range(20):
            try:
                return act()
            except Refusal as refusal:
                return refusal.rule
            except OutcomeUnknown:
                raise
            except Unavailable:
                continue
        return act()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


def test_of_fifty_creations_of_one_name_one_wins(world: World, rounds: int) -> None:
    others = [world.beside() for _ in range(5)]
    worlds = [world, *others]
    for number in range(ROUNDS * rounds):
        name = f"t{number}"
        acts = [
            (lambda w=w, name=name: w.token(name))
            for w, _ in zip(cycle(worlds), range(50), strict=False)
        ]
        results = together(*acts)
        assert results.count(Rule.TOKEN_NAME_TAKEN) == 49
    for other in others:
        other.store.close()


def test_of_two_renames_to_one_name_one_wins(world: World, rounds: int) -> None:
    other = world.beside()
    with closing(other.store):
        for number in range(ROUNDS * rounds):
            world.reseller(f"a{number}")
            world.reseller(f"b{number}")
            results = together(
                partial(world.authority.rename_account, world.root, f"a{number}", f"c{number}"),
                partial(other.authority.rename_account, other.root, f"b{number}", f"c{number}"),
            )
            assert results.count(Rule.USERNAME_TAKEN) == 1


def test_an_update_never_revives_a_token_revoked_beside_it(world: World, rounds: int) -> None:
    other = world.beside()
    with closing(other.store):
        for number in range(ROUNDS * rounds):
            secret = world.token("t")
            together(
                partial(
                    world.authority.update_token,
                    world.root,
                    None,
                    "t",
                    TokenSpec(expires_at=2_000_000_000 + number),
                ),
                lambda: other.authority.revoke_tokens(other.root, None, ["t"]),
            )
            assert reason(world.use(secret)) == "REVOKED"
            assert world.stub("root", "t") is None


def test_a_child_made_while_its_parent_is_revoked_does_not_live(world: World, rounds: int) -> None:
    from counterfoil.authority.base import CallerRefused  # noqa: PLC0415

    other = world.beside()
    with closing(other.store):
        for _ in range(ROUNDS * rounds):
            parent = world.through(world.token("p"))

            def make(parent: object = parent) -> object:
                try:
                    return world.token("c", caller=parent)  # type: ignore[arg-type]
                except CallerRefused:
                    return None

            child, _ = together(
                make, lambda: other.authority.revoke_tokens(other.root, None, ["p"])
            )
            if child is not None:
                assert reason(world.use(child)) == "REVOKED"  # type: ignore[arg-type]
            assert world.stub("root", "c") is None


def test_the_chain_stays_good_under_many_writers(world: World) -> None:
    others = [world.beside() for _ in range(3)]
    worlds = [world, *others]
    together(
        *(
            lambda w=w, n=n: [w.token(f"t{n}-{i}") for i in range(10)]
            for n, w in enumerate(worlds * 2)
        )
    )
    with world.store.snapshot() as reading:
        assert first_fault(reading.audit.chain(), *reading.audit.head()) is None
        assert reading.audit.head()[1] == 1 + 10 * len(worlds) * 2
    for other in others:
        other.store.close()
