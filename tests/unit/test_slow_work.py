"""Slow work has threads of its own, and a bounded number of those who wait for them."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from counterfoil.doors.recognising import TooMany
from counterfoil.program import MANY_PASSWORDS, Bounded


def test_beyond_a_bound_nobody_waits_and_nothing_is_done() -> None:
    go, done = threading.Event(), []

    async def flood() -> None:
        with ThreadPoolExecutor(1) as threads:
            bounded = Bounded(threads)
            waiting = [asyncio.create_task(bounded(go.wait)) for _ in range(MANY_PASSWORDS)]
            await asyncio.sleep(0)
            with pytest.raises(TooMany):
                await bounded(lambda: done.append(1))
            go.set()
            assert all(await asyncio.gather(*waiting))
            # Whoever is done makes room, also if it failed.
            for _ in range(MANY_PASSWORDS + 1):
                with pytest.raises(ZeroDivisionError):
                    await bounded(lambda: 1 // 0)
            await bounded(lambda: done.append(2))

    asyncio.run(flood())
    assert done == [2]
