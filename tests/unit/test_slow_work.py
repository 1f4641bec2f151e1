"""Slow work has threads of its own, and a bounded number of those who wait for them."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from counterfoil.server.runtime import MANY_OF_ONE_ADDRESS, MANY_PASSWORDS, BoundedExecutor
from counterfoil.transport.authentication import TooMany

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine


def with_bounded(work: Callable[[BoundedExecutor], Coroutine[None, None, None]]) -> None:
    async def run() -> None:
        with ThreadPoolExecutor(1) as threads:
            await work(BoundedExecutor(threads))

    asyncio.run(run())


def test_beyond_a_bound_nobody_waits_and_nothing_is_done() -> None:
    go, done = threading.Event(), []

    async def flood(bounded: BoundedExecutor) -> None:
        waiting = [
            asyncio.create_task(bounded(go.wait, f"192.0.2.{n}")) for n in range(MANY_PASSWORDS)
        ]
        await asyncio.sleep(0)
        with pytest.raises(TooMany):
            await bounded(lambda: done.append(1), "198.51.100.1")
        go.set()
        assert all(await asyncio.gather(*waiting))
        # Whoever is done makes room, also if it failed.
        for _ in range(MANY_PASSWORDS + 1):
            with pytest.raises(ZeroDivisionError):
                await bounded(lambda: 1 // 0, "192.0.2.1")
        await bounded(lambda: done.append(2), "192.0.2.1")

    with_bounded(flood)
    assert done == [2]


@pytest.mark.parametrize(
    ("flooding", "other"),
    [
        (["192.0.2.7"], "192.0.2.8"),
        (["192.0.2.7", "::ffff:192.0.2.7"], "::ffff:192.0.2.8"),
        (["2001:db8::1", "2001:db8::ffff:2"], "2001:db8:0:1::1"),
    ],
)
def test_one_address_keeps_nobody_else_from_the_queue(flooding: list[str], other: str) -> None:
    go = threading.Event()

    async def flood(bounded: BoundedExecutor) -> None:
        sources = [flooding[n % len(flooding)] for n in range(MANY_OF_ONE_ADDRESS)]
        waiting = [asyncio.create_task(bounded(go.wait, source)) for source in sources]
        await asyncio.sleep(0)
        for source in flooding:
            with pytest.raises(TooMany):
                await bounded(go.wait, source)
        mine = asyncio.create_task(bounded(lambda: "compared", other))
        await asyncio.sleep(0)
        go.set()
        assert await mine == "compared"
        await asyncio.gather(*waiting)

    with_bounded(flood)
