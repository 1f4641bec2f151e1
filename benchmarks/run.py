"""How fast is it? Ratios inside one run: interleaved rounds, medians, one table.

Machines are noisy: read the ratios, not the rates.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from counterfoil.core.allow_list import Address
from counterfoil.core.decide import Attempt
from counterfoil.gate import Use
from support.machine import Machine, World, sqlite_world

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Address.parse("203.0.113.7")


def timed(work: Callable[[], object], times: int) -> float:
    """Return seconds for one of ``times`` repetitions."""
    begun = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - begun) / times


def verification(world: World, entries: int, batch: int) -> Callable[[], object]:
    """Return the judging of a batch of uses of a token with so many allow-list entries."""
    ips = tuple(f"10.{n}.0.0/16" for n in range(entries - 1)) + (("203.0.113.7",) * (entries > 0))
    secret = world.token(f"v{entries}x{batch}", "list-accts", ips=ips)
    uses = [Use(secret, Attempt(HERE, "list-accts", "root"))] * batch
    return lambda: world.gate.judge(uses)


def creation(world: World) -> Callable[[], object]:
    """Return the making of one more token, durable as ever."""
    return lambda: world.token(f"c{os.urandom(8).hex()}", "list-accts")


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        world = sqlite_world(Path(folder), Machine())
        with closing(world.store):
            cases: dict[str, tuple[Callable[[], object], int, int]] = {
                f"verify, batch of 64, {entries} addresses": (
                    verification(world, entries, 64), 30, 64,
                )
                for entries in (0, 1, 10, 100)
            }  # fmt: skip
            cases["verify, alone, 1 address"] = (verification(world, 1, 1), 1000, 1)
            cases["create, durable"] = (creation(world), 30, 1)
            for work, times, _ in cases.values():
                timed(work, times)
            found: dict[str, list[float]] = {name: [] for name in cases}
            for _ in range(rounds):
                for name, (work, times, size) in cases.items():
                    found[name].append(timed(work, times) / size)
    base = statistics.median(found["verify, batch of 64, 0 addresses"])
    print(f"{'case':<36}{'us each':>10}{'per second':>12}{'ratio':>8}")
    for name, seconds in found.items():
        median = statistics.median(seconds)
        print(f"{name:<36}{median * 1e6:>10.2f}{1 / median:>12.0f}{median / base:>8.2f}")


if __name__ == "__main__":
    main()
