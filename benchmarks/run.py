"""How fast is it? The whole table, as ratios inside one run: interleaved rounds, medians.

Machines are noisy: read the ratios, not the rates. Everything talks to loopback alone, and
stops by itself. ``--write`` keeps what a full run found in `docs/benchmarks.md`; ``--quick``
judges within 5 minutes what a change can break, and writes nothing.
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
from typing import TYPE_CHECKING

import calls
import commands
import in_process
import ours
import over_http
import pieces
import tricks
import writing
from peers import PEERS
from plot import draw
from rows import UNSTEADY, Row, as_markdown, as_text, micro, pace, watch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from peers import Peer

    Phase = Callable[[], list[Row]]

DOCS = Path(__file__).parent.parent / "docs"
SIZES = (1_000, 100_000, 1_000_000)
LARGE = 10_000_000
QUICK_SIZES = (1_000, 100_000)
PACKAGES = ("uvloop", "httptools", "cryptography", "SQLAlchemy", "msgspec", "uvicorn")
SECTIONS = (
    "http", "gate", "profile", "calls", "beside", "store", "writers", "commands", "growth",
    "workers", "tricks", "postgresql",
)  # fmt: skip
QUICK = ("http", "gate", "calls", "beside", "store", "writers", "commands", "growth")
ROUNDS, QUICK_ROUNDS, QUICK_SHORT_ROUNDS = 5, 1, 3
"""Rounds; in a quick run those of seconds, and those of less."""
BESIDE_SECONDS, QUICK_BESIDE_SECONDS = 30, 4
CALL_SECONDS, QUICK_CALL_SECONDS = 2, 1
INTRODUCTION = """# Benchmarks

`make bench` writes this page (`make bench-large` adds 10 million tokens); no part of it is written
by hand. Each server, with all its processes and its database, runs on one core. The load generator
(wrk) runs on the other, with 64 persistent connections, or with 32 to the functions over TLS. What
is compared is measured in turn, in {rounds} rounds, and the medians are compared. Read the ratios,
not the rates: machines differ and are noisy.

A loop of fixed work is timed before each measurement. Where the slowest such loop during the
rounds of a row took more than {unsteady} times the fastest, the row is marked *unsteady*, with that
ratio: repeat it before you rely on it.

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


def count_unsteady(found: Sequence[tuple[str, Sequence[Row]]]) -> str:
    """Return how many rows were measured while the machine was unsteady."""
    rows = [row for _, section in found for row in section]
    unsteady = sum(row.is_unsteady for row in rows)
    return f"{unsteady} of {len(rows)} rows were measured in an unsteady phase"


def machine(found: Sequence[tuple[str, Sequence[Row]]]) -> list[tuple[str, str]]:
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
        ("its speed meanwhile", f"{pace()}; {count_unsteady(found)}"),
        ("Python", f"{platform.python_version()}, SQLite {sqlite3.sqlite_version}"),
        ("packages", packages),
    ]


class Bench:
    """What is measured in one run, in folders of its own."""

    def __init__(self, options: argparse.Namespace, stack: contextlib.ExitStack) -> None:
        """Take what was asked for; the stack stops what is started."""
        self.options = options
        self.rounds: int = options.rounds
        self.short_rounds: int = options.short_rounds
        self.stack = stack
        self.base = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=options.folder)))
        self.found: list[tuple[str, list[Row]]] = []
        self.environments: Path = options.environments.absolute()
        self.peers: Sequence[Peer] = () if options.quick else PEERS
        self.call_seconds = QUICK_CALL_SECONDS if options.quick else CALL_SECONDS
        self.beside_seconds = QUICK_BESIDE_SECONDS if options.quick else BESIDE_SECONDS
        self._servers: dict[str, ours.Ours] = {}
        self._sizes: dict[int, tuple[Path, list[str]]] = {}

    def run(self) -> None:
        """Measure section by section; the rows of each phase say how steady the machine was."""
        for key, title, phases in self.sections():
            if key in self.options.only:
                rows = [row for phase in phases for row in watch(phase)]
                self.found.append((title, rows))
                print(as_text(title, rows), end="\n\n", flush=True)

    def sections(self) -> list[tuple[str, str, list[Phase]]]:
        """Return the sections: key, title, and phases in their order."""
        rounds, short = self.rounds, self.short_rounds
        return [
            ("http", "Over HTTP, one core", [self.rates]),
            ("http", "Latency", [self.latency]),
            ("gate", "In process", [lambda: in_process.gate_rows(self.folder("gate"), short)]),
            ("profile", "Where the time goes", [self.profile]),
            ("calls", "Functions over TLS, one core", [
                lambda: calls.call_rows(self.called(), short, self.call_seconds),
                lambda: calls.list_rows(self.base / "listed", short),
            ]),
            ("beside", "Beside other load", [
                lambda: calls.beside_rows(
                    self.called(), self.written(), rounds, self.beside_seconds),
                lambda: over_http.writer_rows(self.mine(), rounds),
            ]),
            ("store", "The store (SQLite)", [
                lambda: in_process.store_rows(self.folder("store"), short),
                lambda: in_process.listing_rows(self.folder("listing"), short),
                lambda: writing.act_rows(self.folder("acts"), short),
            ]),
            ("writers", "Writers", [
                lambda: writing.writer_rows(self.written(), self.base / "bare", rounds),
                lambda: writing.slow_disk_rows(
                    self.base / "slow", self.base / "bare-slow", rounds),
            ]),
            ("commands", "Commands", [
                lambda: commands.command_rows(self.base / "local", short),
                lambda: commands.remote_rows(self.base / "remote", short),
            ]),
            ("growth", "Growth", [self.growth]),
            ("growth", "Start", [lambda: commands.start_rows(self.sizes(), short)]),
            ("workers", "Workers", [lambda: over_http.worker_rows(
                self.base / "served", self.mine().secrets, rounds)]),
            ("tricks", "Tricks of the fast path", [
                lambda: tricks.trick_rows(self.folder("tricks"), rounds)]),
            ("postgresql", "PostgreSQL", [lambda: in_process.postgres_rows(rounds, self.stack)]),
        ]  # fmt: skip

    def folder(self, name: str) -> Path:
        """Return a new folder."""
        made = self.base / name
        made.mkdir()
        return made

    def mine(self) -> ours.Ours:
        """Return our server with the working set, started once."""
        return self._once(
            "served", lambda data: ours.started(data, ours.filled(data, ours.WORKING_SET))
        )

    def called(self) -> ours.Ours:
        """Return our server with TLS, 50 tokens and 50 accounts, started once."""
        return self._once("called", lambda data: calls.start_server(data, accounts=calls.ACCOUNTS))

    def written(self) -> ours.Ours:
        """Return our server with TLS that writers add tokens to, started once."""
        return self._once("written", calls.start_server)

    def _once(self, name: str, start: Callable[[Path], ours.Ours]) -> ours.Ours:
        if name not in self._servers:
            self._servers[name] = start(self.base / name)
            self.stack.callback(self._servers[name].stop)
        return self._servers[name]

    def sizes(self) -> dict[int, tuple[Path, list[str]]]:
        """Return data directories with so many tokens, and secrets of them, filled once."""
        if not self._sizes:
            for size in self.options.sizes:
                data = self.base / f"{size}-tokens"
                self._sizes[size] = data, ours.filled(data, size)
        return self._sizes

    def rates(self) -> list[Row]:
        """Measure full load on everything; the peers are stopped at its end."""
        with contextlib.ExitStack() as peers:
            rows, about = over_http.rate_rows(
                self.mine(), self.environments, self.rounds, peers, self.peers
            )
        if about:
            self.found.append(("What each of them checks", about))
        return rows

    def latency(self) -> list[Row]:
        """Measure how late answers are at half of full load."""
        return over_http.latency_rows(self.mine(), self.environments, self.rounds, self.peers)

    def profile(self) -> list[Row]:
        """Measure piece by piece."""
        parts = pieces.pieces(self.folder("profile"))
        if self.options.write:
            (DOCS / "profile.md").write_text(PROFILE + pieces.as_profile(parts) + "\n")
        return [Row("  " * part.depth + part.what, micro(part.seconds)) for part in parts]

    def growth(self) -> list[Row]:
        """Measure at each size."""
        rows, points = over_http.growth_rows(self.sizes(), self.rounds)
        if self.options.write:
            draw(points, DOCS / "pictures" / "growth.svg")
        return rows


def parse_options() -> argparse.Namespace:
    """Return the options; only a full run writes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, help="how often each is measured")
    parser.add_argument("--only", nargs="*", choices=SECTIONS, help="what to measure")
    parser.add_argument("--quick", action="store_true",
                        help="what a change can break, within 5 minutes")  # fmt: skip
    parser.add_argument("--large", action="store_true", help="with 10 million tokens")
    parser.add_argument("--write", action="store_true",
                        help="write docs/benchmarks.md, if the run is a full one")  # fmt: skip
    parser.add_argument("--folder", type=Path, default=None, help="where the databases are made")
    parser.add_argument("--environments", type=Path,
                        default=Path.home() / ".cache" / "counterfoil-benchmarks",
                        help="where the peers are installed")  # fmt: skip
    options = parser.parse_args()
    quick = options.quick
    if quick and options.large:
        parser.error("--quick leaves out what --large adds")
    options.write = options.write and not quick and options.only is None
    options.short_rounds = options.rounds or (QUICK_SHORT_ROUNDS if quick else ROUNDS)
    options.rounds = options.rounds or (QUICK_ROUNDS if quick else ROUNDS)
    options.only = options.only or (QUICK if quick else SECTIONS)
    options.sizes = QUICK_SIZES if quick else (*SIZES, *([LARGE] if options.large else []))
    return options


def main() -> None:
    """Measure, print, and perhaps keep the table."""
    options = parse_options()
    with contextlib.ExitStack() as stack:
        bench = Bench(options, stack)
        bench.run()
    found = bench.found
    reached = [row.is_reached for _, rows in found for row in rows if row.is_reached is not None]
    print(f"the machine was {pace()}; {count_unsteady(found)}")
    for row in (row for _, rows in found for row in rows if row.is_reached is False):
        print(f"not reached: {row.what}: {row.found}, {row.aim}")
    print(f"{sum(reached)} of {len(reached)} aims reached")
    if options.write:
        head = INTRODUCTION.format(rounds=options.rounds, unsteady=UNSTEADY)
        head += "".join(f"| {name} | {value} |\n" for name, value in machine(found))
        text = "\n\n".join([head, *(as_markdown(title, rows) for title, rows in found)])
        (DOCS / "benchmarks.md").write_text(text + "\n")


if __name__ == "__main__":
    main()
