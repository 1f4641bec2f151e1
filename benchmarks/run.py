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
from typing import TYPE_CHECKING

import in_process
import ours
import over_http
from plot import draw
from rows import Row, as_markdown, as_text

if TYPE_CHECKING:
    from collections.abc import Callable

DOCS = Path(__file__).parent.parent / "docs"
SIZES = (1_000, 100_000, 1_000_000)
LARGE = 10_000_000
PACKAGES = ("uvloop", "httptools", "cryptography", "SQLAlchemy", "msgspec", "uvicorn")
SECTIONS = ("http", "gate", "store", "growth", "writers", "workers", "postgresql")
INTRODUCTION = """# Speed, measured

Made by `make bench` (`make bench-large` adds 10 million tokens); nothing here is written by hand.
Every server, with all of its processes and its database, has one core; the load (wrk, 64 kept
connections) has the other. All are driven in turn, {rounds} rounds, and the medians are compared:
read the ratios, not the rates, for machines differ and are noisy. *Full verification* parses the
request, digests the secret, proves freshness, checks user, end, an allow list of 10 entries and the
privilege, seals a receipt, and notes the use. [profile.md](profile.md) says where the time goes.

![Throughput and latency against the number of tokens](pictures/growth.svg)

| | |
| --- | --- |
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
        ("Python", f"{platform.python_version()}, SQLite {sqlite3.sqlite_version}"),
        ("packages", packages),
    ]


def sections(
    options: argparse.Namespace, stack: contextlib.ExitStack
) -> list[tuple[str, list[Row]]]:
    """Measure what was asked for."""
    base = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=options.folder)))
    rounds = options.rounds

    def folder(name: str) -> Path:
        made = base / name
        made.mkdir()
        return made

    found: list[tuple[str, list[Row]]] = []

    def add(key: str, title: str, measure: Callable[[], list[Row]]) -> None:
        if key in options.only:
            found.append((title, measure()))
            print(as_text(*found[-1]), end="\n\n", flush=True)

    serving: list[ours.Ours] = []

    def mine() -> ours.Ours:
        if not serving:
            data = base / "served"
            secrets = ours.filled(data, ours.WORKING_SET)
            serving.append(ours.started(data, secrets))
            stack.callback(serving[0].stop)
        return serving[0]

    def rates() -> list[Row]:
        rows, about = over_http.rate_rows(mine(), options.environments, rounds, stack)
        if about:
            found.append(("What each of them checks", about))
        return rows

    def growth() -> list[Row]:
        sizes = [*SIZES, *([LARGE] if options.large else [])]
        rows, points = over_http.growth_rows(folder("growth"), sizes, rounds)
        if options.write:
            draw(points, DOCS / "pictures" / "growth.svg")
        return rows

    add("http", "Over HTTP, one core", rates)
    add("http", "Latency", lambda: over_http.latency_rows(mine(), rounds))
    add("gate", "In process", lambda: in_process.gate_rows(folder("gate"), rounds))
    add("store", "The store (SQLite)", lambda: [
        *in_process.store_rows(folder("store"), rounds),
        *in_process.listing_rows(folder("listing"), rounds),
        *over_http.list_rows(base / "listed", rounds),
    ])  # fmt: skip
    add("writers", "Writers", lambda: over_http.writer_rows(mine(), folder("bare"), rounds))
    add("growth", "Growth", growth)
    add("workers", "Workers", lambda: over_http.worker_rows(
        base / "served", mine().secrets, rounds))  # fmt: skip
    add("postgresql", "PostgreSQL", lambda: in_process.postgres_rows(rounds, stack))
    return found


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
        found = sections(options, stack)
    reached = [row.is_reached for _, rows in found for row in rows if row.is_reached is not None]
    print(f"{sum(reached)} of {len(reached)} aims reached")
    if options.write:
        head = INTRODUCTION.format(rounds=options.rounds)
        head += "".join(f"| {name} | {value} |\n" for name, value in machine())
        text = "\n\n".join([head, *(as_markdown(title, rows) for title, rows in found)])
        (DOCS / "benchmarks.md").write_text(text + "\n")


if __name__ == "__main__":
    main()
