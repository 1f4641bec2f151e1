"""How fast is it? The whole table, as ratios inside one run: interleaved rounds, medians.

Machines are noisy: read the ratios, not the rates. Everything talks to loopback alone, and
stops by itself. ``--write`` keeps what was found in `docs/benchmarks.md`.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import os
import platform
import sqlite3
import tempfile
from importlib.metadata import version
from pathlib import Path

import in_process
import ours
import over_http
import pieces
from plot import draw
from rows import Row, as_markdown, as_text, micro, pace

DOCS = Path(__file__).parent.parent / "docs"
SIZES = (1_000, 100_000, 1_000_000)
LARGE = 10_000_000
PACKAGES = ("uvloop", "httptools", "cryptography", "SQLAlchemy", "msgspec", "uvicorn")
SECTIONS = ("http", "gate", "profile", "store", "growth", "writers", "workers", "postgresql")
INTRODUCTION = """# Benchmarks

`make bench` writes this page (`make bench-large` adds 10 million tokens); no part of it is written
by hand. Each server, with all its processes and its database, runs on one core. The load generator
(wrk, 64 persistent connections) runs on the other. All servers are measured in turn, in {rounds}
rounds, and their medians are compared. Read the ratios, not the rates: machines differ and are
noisy.

*Full verification* parses the request, digests the secret, confirms freshness, checks user,
expiration, an allow list of 10 entries and the privilege, seals a receipt, and records the use.
[profile.md](profile.md) shows where the time goes.

![Throughput and latency against the number of tokens](pictures/growth.svg)

| | |
| --- | --- |
"""

PROFILE = """# Where the time goes

`make bench` writes this page, on the machine of [benchmarks.md](benchmarks.md). It measures 64
persistent connections in one process, with one request on each, and takes the best of five runs.
The times do not include the system's network and the event loop, whose cost nginx has too (see
the row `nginx, return 204` there).

"""


def machine() -> list[tuple[str, str]]:
    """Return what it was measured on, and with."""
    model = platform.processor() or platform.machine()
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
                break
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    today = dt.datetime.now(dt.UTC).date()
    return [
        ("date", today.isoformat()),
        ("machine", f"{os.cpu_count()} cores, {model}, Linux {platform.release()}"),
        ("its speed meanwhile", pace()),
        ("Python", f"{platform.python_version()}, SQLite {sqlite3.sqlite_version}"),
        ("packages", packages),
    ]


class Bench:
    """What is measured in one run, in folders of its own."""

    def __init__(self, options: argparse.Namespace, stack: contextlib.ExitStack) -> None:
        """Take what was asked for; the stack stops what is started."""
        self.options = options
        self.rounds: int = options.rounds
        self.stack = stack
        self.base = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=options.folder)))
        self.found: list[tuple[str, list[Row]]] = []
        self._mine: ours.Ours | None = None

    def run(self) -> None:
        """Measure section by section."""
        for key, title, measure in (
            ("http", "Over HTTP, one core", self.rates),
            ("http", "Latency", lambda: over_http.latency_rows(
                self.mine(), self.options.environments.absolute(), self.rounds)),
            ("gate", "In process", lambda: in_process.gate_rows(self.folder("gate"), self.rounds)),
            ("profile", "Where the time goes", self.profile),
            ("store", "The store (SQLite)", self.store),
            ("writers", "Writers", self.writers),
            ("growth", "Growth", self.growth),
            ("workers", "Workers", lambda: over_http.worker_rows(
                self.base / "served", self.mine().secrets, self.rounds)),
            ("postgresql", "PostgreSQL", lambda: in_process.postgres_rows(
                self.rounds, self.stack)),
        ):  # fmt: skip
            if key in self.options.only:
                self.found.append((title, measure()))
                print(as_text(*self.found[-1]), end="\n\n", flush=True)

    def folder(self, name: str) -> Path:
        """Return a new folder."""
        made = self.base / name
        made.mkdir()
        return made

    def mine(self) -> ours.Ours:
        """Return our server with the working set, started once."""
        if self._mine is None:
            data = self.base / "served"
            self._mine = ours.started(data, ours.filled(data, ours.WORKING_SET))
            self.stack.callback(self._mine.stop)
        return self._mine

    def rates(self) -> list[Row]:
        """Measure full load on everything; the peers are stopped at its end."""
        with contextlib.ExitStack() as peers:
            environments = self.options.environments.absolute()
            rows, about = over_http.rate_rows(self.mine(), environments, self.rounds, peers)
        if about:
            self.found.append(("What each of them checks", about))
        return rows

    def profile(self) -> list[Row]:
        """Measure piece by piece."""
        parts = pieces.pieces(self.folder("profile"))
        if self.options.write:
            (DOCS / "profile.md").write_text(PROFILE + pieces.as_profile(parts) + "\n")
        return [Row("  " * part.depth + part.what, micro(part.seconds)) for part in parts]

    def store(self) -> list[Row]:
        """Measure creating, finding and listing."""
        return [
            *in_process.store_rows(self.folder("store"), self.rounds),
            *in_process.listing_rows(self.folder("listing"), self.rounds),
            *over_http.list_rows(self.base / "listed", self.rounds),
        ]

    def writers(self) -> list[Row]:
        """Measure many writers at once, on this disk and on a slower one."""
        return [
            *over_http.writer_rows(self.mine(), self.folder("bare"), self.rounds),
            *over_http.slow_disk_rows(self.base / "slow", self.folder("bare-slow"), self.rounds),
        ]

    def growth(self) -> list[Row]:
        """Measure at each size."""
        sizes = [*SIZES, *([LARGE] if self.options.large else [])]
        rows, points = over_http.growth_rows(self.folder("growth"), sizes, self.rounds)
        if self.options.write:
            draw(points, DOCS / "pictures" / "growth.svg")
        return rows


def main() -> None:
    """Measure, print, and perhaps keep the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured")
    parser.add_argument("--only", nargs="*", default=SECTIONS, choices=SECTIONS,
                        help="what to measure")  # fmt: skip
    parser.add_argument("--large", action="store_true", help="with 10 million tokens")
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    parser.add_argument("--folder", type=Path, default=None, help="where the databases are made")
    parser.add_argument("--environments", type=Path,
                        default=Path.home() / ".cache" / "counterfoil-benchmarks",
                        help="where the peers are installed")  # fmt: skip
    options = parser.parse_args()
    with contextlib.ExitStack() as stack:
        bench = Bench(options, stack)
        bench.run()
    found = bench.found
    reached = [row.is_reached for _, rows in found for row in rows if row.is_reached is not None]
    print(f"{sum(reached)} of {len(reached)} aims reached")
    if options.write:
        head = INTRODUCTION.format(rounds=options.rounds)
        head += "".join(f"| {name} | {value} |\n" for name, value in machine())
        text = "\n\n".join([head, *(as_markdown(title, rows) for title, rows in found)])
        (DOCS / "benchmarks.md").write_text(text + "\n")


if __name__ == "__main__":
    main()
