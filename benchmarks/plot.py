"""How do throughput and latency change with the number of tokens? Drawn as SVG."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matplotlib import pyplot as plt

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def draw(points: Sequence[tuple[int, float, float]], file: Path) -> None:
    """Draw requests per second, and the p99 in milliseconds, over the number of tokens."""
    sizes = [size for size, _, _ in points]
    plt.rcParams["svg.hashsalt"] = "counterfoil"
    figure, (above, below) = plt.subplots(2, 1, sharex=True, figsize=(7, 5))
    above.plot(sizes, [rate for _, rate, _ in points], marker="o", color="#0f5f5a")
    above.set_ylabel("verifications per second")
    below.plot(sizes, [p99 * 1e3 for _, _, p99 in points], marker="o", color="#a8261c")
    below.set_ylabel("p99 at full load, ms")
    below.set_xlabel("tokens in the database")
    below.set_xscale("log")
    for axes in (above, below):
        axes.set_ylim(0, 1.1 * axes.dataLim.ymax)
        axes.grid(alpha=0.3)
    figure.tight_layout()
    figure.savefig(file, format="svg", metadata={"Date": None})
