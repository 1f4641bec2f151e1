"""Trial of the peers: install, start and load each once: ``python -m peers [NAME ...]``.

Run it in the directory of the benchmarks. It uses one short load for each peer, on a machine that
may be busy, so its numbers are only indicative.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from wrk import drive, processor_seconds

from . import PEERS
from .peer import CannotInstall, Peer, free_port


def measured(peer: Peer, environments: Path, seconds: int) -> str:
    """Return a peer's line."""
    try:
        versions = peer.install(environments / peer.key)
    except CannotInstall as reason:
        return f"{peer.key:<20} missing: {reason}"
    with tempfile.TemporaryDirectory() as data:
        running = peer.start(environments / peer.key, Path(data), free_port())
        try:
            drive(running.port, running.request, 1)
            before = processor_seconds(running)
            load = drive(running.port, running.request, seconds)
            used = processor_seconds(running) - before
        finally:
            running.stop()
    return (
        f"{peer.key:<20}{load.rate:>9,.0f} /s {used / load.requests * 1e6:>8,.1f} us CPU"
        f"  p50 {load.p50 * 1e3:.2f} ms  p99 {load.p99 * 1e3:.2f} ms  ({versions})"
    )


def main() -> None:
    """Measure those named, or all."""
    parser = argparse.ArgumentParser(prog="python -m peers", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=" ".join(p.key for p in PEERS))
    parser.add_argument("--seconds", type=int, default=2, help="length of a load")
    parser.add_argument("--environments", type=Path,
                        default=Path.home() / ".cache" / "counterfoil-benchmarks",
                        help="where they are installed")  # fmt: skip
    options = parser.parse_args()
    if unknown := set(options.names) - {peer.key for peer in PEERS}:
        sys.exit(f"no such peer: {', '.join(sorted(unknown))}")
    for peer in PEERS:
        if not options.names or peer.key in options.names:
            print(measured(peer, options.environments.absolute(), options.seconds), flush=True)


if __name__ == "__main__":
    main()
