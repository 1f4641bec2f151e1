"""HTTP benchmark: verifications per second, compared with nginx, a bare handler and peers."""

from __future__ import annotations

import contextlib
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import ours
from peers import PEERS, CannotInstall, Peer, Request, Running
from peers.peer import free_port
from rows import Case, Row, bound_row, measured, milli, ratio_row
from writing import created
from wrk import drive, pausing, processor_seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

SECONDS = 2
CONNECTIONS = 64
PACED = 128
"""How many connections share a rate that is not the most."""
BARE_NGINX, LUA = "bare_nginx", ("lua_redis", "lua_redis_gathered")


def loading(running: Running, requests: Sequence[Request]) -> Callable[[], dict[str, float]]:
    """Return the measuring of a server under full load: rate, processor's seconds, p99."""

    def measure() -> dict[str, float]:
        before = processor_seconds(running)
        load = drive(running.port, requests[0], SECONDS, CONNECTIONS, rotate=requests[1:])
        used = processor_seconds(running) - before
        return {"rate": load.rate, "cpu": used / load.requests, "p99": load.p99}

    return measure


def peers_running(
    environments: Path, data: Path, stack: contextlib.ExitStack, peers: Sequence[Peer] = PEERS
) -> tuple[dict[str, tuple[Peer, Running, str]], list[Row]]:
    """Return the peers that could be started, and a row for each that could not."""
    running: dict[str, tuple[Peer, Running, str]] = {}
    missing: list[Row] = []
    for peer in peers:
        print(f"\r  starting {peer.name:<50}", end="", file=sys.stderr, flush=True)
        folder = data / peer.key
        folder.mkdir()
        try:
            versions = peer.install(environments / peer.key)
            started = peer.start(environments / peer.key, folder, free_port())
        except CannotInstall as reason:
            missing.append(Row(peer.name, f"missing: {reason}"))
            continue
        stack.callback(started.stop)
        running[peer.key] = peer, started, versions
    print("\r" + " " * 70 + "\r", end="", file=sys.stderr)
    return running, missing


def rate_rows(
    mine: ours.Ours,
    environments: Path,
    rounds: int,
    stack: contextlib.ExitStack,
    peers: Sequence[Peer] = PEERS,
) -> tuple[list[Row], list[Row]]:
    """Return verification against everything else, and what each peer is."""
    data = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    running, missing = peers_running(environments, data, stack, peers)
    one = Case("ours", loading(mine, [mine.request]))
    many = Case("many", loading(mine, mine.uses()))
    routed = Case("routed", loading(mine, mine.uses(ours.ROUTED)))
    bare = Case("bare", loading(mine, [Request("/health", mine.request.headers)]))
    cases = {key: Case(key, loading(r, [r.request])) for key, (_, r, _) in running.items()}
    if BARE_NGINX in running:
        # The same head as ours: reading it is all that it does.
        same = Request("/", mine.request.headers)
        cases[BARE_NGINX] = Case(BARE_NGINX, loading(running[BARE_NGINX][1], [same]))
    measured([one, many, routed, bare, *cases.values()], rounds, "over HTTP")
    rate, cpu = one.median("rate"), one.median("cpu")
    rows = [
        Row("full verification", _load(one)),
        Row("the same with 1,000 tokens in turn", _load(many)),
        Row("the same, 1,000 in turn, judged by a table of routes", _load(routed)),
        Row("a bare handler of the same listener", _load(bare)),
        ratio_row("full verification, against that bare handler", rate / bare.median("rate"), 0.65),
    ]
    if BARE_NGINX in cases:
        nginx = cases[BARE_NGINX]
        rows += [
            Row("nginx, return 204", _load(nginx)),
            ratio_row("full verification, against nginx, requests", rate / nginx.median("rate"),
                      0.55),
            bound_row("full verification, against nginx, processor's time",
                      cpu / nginx.median("cpu"), 1.8, f"{cpu / nginx.median('cpu'):.2f}",
                      "at most 1.8"),
        ]  # fmt: skip
    about = []
    for key, (peer, _, versions) in running.items():
        about.append(Row(peer.name, f"checks {peer.checks}; not: {peer.lacks}. {versions}"))
        if key != BARE_NGINX:
            least = 1.0 if key in LUA else 10.0
            ratio = rate / cases[key].median("rate")
            rows.append(
                ratio_row(f"full verification, against {peer.name}", ratio, least,
                          f" (it: {_load(cases[key])})")
            )  # fmt: skip
    return rows + missing, about


def _load(case: Case) -> str:
    rate, cpu, p99 = (case.median(figure) for figure in ("rate", "cpu", "p99"))
    return f"{rate:,.0f}/s, {cpu * 1e6:.1f} µs CPU, p99 {milli(p99)}"


def pace(rate: float) -> str:
    """Return how connections pause for so many requests a second, if answers take no time."""
    return pausing(PACED / rate)


def late(running: Running, requests: Sequence[Request], rate: float) -> dict[str, float]:
    """Return how late answers are at a rate that is not the most."""
    load = drive(running.port, requests[0], 4, PACED, rotate=requests[1:], lua=pace(rate))
    return {"p50": load.p50, "p99": load.p99, "rate": load.rate}


def latency_rows(
    mine: ours.Ours, environments: Path, rounds: int, peers: Sequence[Peer] = PEERS
) -> list[Row]:
    """Return how late answers are at half the most that there can be; and nginx's own."""
    first, *others = mine.uses()
    half = drive(mine.port, first, SECONDS, CONNECTIONS, rotate=others).rate / 2
    cases = [Case("full verification", lambda: late(mine, mine.uses(), half))]
    with contextlib.ExitStack() as stack:
        data = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        bare = [peer for peer in peers if peer.key == BARE_NGINX]
        for peer, running, _ in peers_running(environments, data, stack, bare)[0].values():
            cases.append(Case(peer.name, partial(late, running, mine.uses(), half)))
        measured(cases, rounds, "latency")
    own, *theirs = [
        f"{milli(case.median('p99'))} (median {milli(case.median('p50'))}, "
        f"{case.median('rate'):,.0f}/s)"
        for case in cases
    ]
    return [
        bound_row("p99 at half the saturation rate", cases[0].median("p99"), 0.002, own,
                  "under 2 ms"),
        *(Row(f"{case.name}, at that rate", shown)
          for case, shown in zip(cases[1:], theirs, strict=True)),
    ]  # fmt: skip


def writer_rows(mine: ours.Ours, rounds: int) -> list[Row]:
    """Return what verification notices of eight writers, at a tenth of the saturation rate."""
    rate = drive(mine.port, mine.request, SECONDS, CONNECTIONS).rate / 10

    def busy() -> dict[str, float]:
        with ThreadPoolExecutor(1) as pool:
            writers = pool.submit(created, mine, 5)
            told = late(mine, mine.uses(), rate)
            return told | {"created": writers.result()}

    quiet, together = Case("quiet", lambda: late(mine, mine.uses(), rate)), Case("busy", busy)
    measured([quiet, together], max(1, rounds // 2), "beside writers")
    times = together.median("p99") / quiet.median("p99")
    return [
        bound_row("p99 of verification beside 8 writers, against a quiet one", times, 3,
                  f"{times:.2f} ({milli(together.median('p99'))} to {milli(quiet.median('p99'))}; "
                  f"beside {together.median('created'):,.0f}/s)",
                  "under 3 times"),
    ]  # fmt: skip


def worker_rows(data: Path, secrets: list[str], rounds: int) -> list[Row]:
    """Return what a second worker adds, on both cores, which the load shares."""
    cases = []
    servers = []
    for workers in (1, 2):
        mine = ours.started(data, secrets, "--workers", str(workers), cpu=None)
        servers.append(mine)
        cases.append(Case(str(workers), loading(mine, mine.uses())))
    measured(cases, rounds, "workers")
    for mine in servers:
        mine.stop()
    one, two = cases
    ratio = two.median("rate") / one.median("rate")
    return [
        Row("two workers, against one, on both cores, with the load on the same",
            f"{ratio:.2f} ({_load(two)} to {_load(one)})"),
    ]  # fmt: skip


def growth_rows(
    sizes: Mapping[int, tuple[Path, list[str]]], rounds: int
) -> tuple[list[Row], list[tuple[int, float, float]]]:
    """Return rate, start and memory at each size, and the points of the plot.

    ``sizes``: numbers of tokens, and the data directories that hold so many, with secrets of them.
    """
    served: dict[int, tuple[ours.Ours, Case]] = {}
    with contextlib.ExitStack() as stack:
        for size, (data, secrets) in sizes.items():
            # While very many were made, the system may have forgotten the program's own files.
            ours.started(data, secrets).stop()
            mine = ours.started(data, secrets)
            stack.callback(mine.stop)
            served[size] = mine, Case(str(size), loading(mine, mine.uses()))
        measured([case for _, case in served.values()], rounds, "growth")
        resident = {size: mine.worker().memory_info().rss for size, (mine, _) in served.items()}
    rows = [
        bound_row(f"{size:,} tokens: first answer after start", mine.seconds_to_first, 1.0,
                  f"{milli(mine.seconds_to_first)}; {_load(case)}; {resident[size] / 1e6:.0f} MB",
                  "under 1 s")
        for size, (mine, case) in served.items()
    ]  # fmt: skip
    points = [(size, case.median("rate"), case.median("p99")) for size, (_, case) in served.items()]
    rates = [rate for _, rate, _ in points]
    spread = max(rates) / min(rates)
    shown = ", ".join(f"{size:,}" for size in sizes)
    rows.append(
        bound_row(f"requests per second at {shown} tokens, most to least", spread, 1.25,
                  f"{spread:.2f}", "within 1.25")
    )  # fmt: skip
    return rows, points
