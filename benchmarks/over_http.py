"""HTTP benchmark: verifications per second, compared with nginx, a bare handler and peers."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import ours
from peers import PEERS, CannotInstall, Peer, Request, Running
from peers.peer import ask, free_port
from rows import Case, Row, bound_row, measured, milli, ratio_row
from wrk import drive, expecting, pausing, processor_seconds, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SECONDS = 2
CONNECTIONS = 64
PACED = 128
"""How many connections share a rate that is not the most."""
WRITERS = 8
BARE_NGINX, LUA = "bare_nginx", ("lua_redis", "lua_redis_gathered")
LISTED = 10_000
FLUSH = 0.001
SLOW_DISK = (
    "strace", "-D", "-f", "--seccomp-bpf", "-qq", "-o", os.devnull,
    "-e", "trace=fdatasync", "-e", f"inject=fdatasync:delay_exit={FLUSH * 1e6:.0f}",
)  # fmt: skip
"""Runs a command whose every flush to the disk takes so many seconds more."""


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
    mine: ours.Ours, environments: Path, rounds: int, stack: contextlib.ExitStack
) -> tuple[list[Row], list[Row]]:
    """Return verification against everything else, and what each peer is."""
    data = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    running, missing = peers_running(environments, data, stack)
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


def latency_rows(mine: ours.Ours, environments: Path, rounds: int) -> list[Row]:
    """Return how late answers are at half the most that there can be; and nginx's own."""
    first, *others = mine.uses()
    half = drive(mine.port, first, SECONDS, CONNECTIONS, rotate=others).rate / 2
    cases = [Case("full verification", lambda: late(mine, mine.uses(), half))]
    with contextlib.ExitStack() as stack:
        data = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        bare = [peer for peer in PEERS if peer.key == BARE_NGINX]
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


def created(mine: ours.Ours, seconds: int) -> float:
    """Return how many tokens so many writers create a second, over HTTP."""
    tokens = ", ".join(quoted(f"whm root:{secret}") for secret in mine.secrets[:WRITERS])
    lua = f"""
local tokens, n = {{ {tokens} }}, 0
local headers = {{
  ["Content-Type"] = "application/x-www-form-urlencoded", ["X-Forwarded-For"] = "{ours.CLIENT}",
}}
function request()
  n = n + 1
  headers["Authorization"] = tokens[n % #tokens + 1]
  local body = "acl=list-accts&token_name=w{time.time_ns():x}-" .. n
  return wrk.format("POST", "/json-api/api_token_create?api.version=1", headers, body)
end
"""
    lua += expecting('"result":1')
    return drive(mine.ordinary, Request("/"), seconds, WRITERS, lua=lua).rate


_COMMITTER = """
import sqlite3, sys, os, time
db = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=30)
for s in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA wal_autocheckpoint=0"):
    db.execute(s).fetchall()
until, count = time.perf_counter() + float(sys.argv[2]), 0
while time.perf_counter() < until:
    db.execute("BEGIN IMMEDIATE")
    db.execute("INSERT INTO t VALUES (?)", (os.urandom(200),))
    db.execute("COMMIT")
    count += 1
print(count)
"""


def committed(folder: Path, seconds: float, under: Sequence[str] = ()) -> float:
    """Return how many bare commits so many processes make a second, on the server's core."""
    file = folder / "bare.db"
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode=WAL").fetchall()
        connection.execute("CREATE TABLE IF NOT EXISTS t (x BLOB)")
    command = [*under, "taskset", "-c", "0", sys.executable, "-c", _COMMITTER]
    processes = [
        subprocess.Popen([*command, str(file), str(seconds)], stdout=subprocess.PIPE)
        for _ in range(WRITERS)
    ]
    return sum(int(process.communicate()[0]) for process in processes) / seconds


def writer_rows(mine: ours.Ours, folder: Path, rounds: int) -> list[Row]:
    """Return what eight writers reach, and what verification notices of them."""
    rate = drive(mine.port, mine.request, SECONDS, CONNECTIONS).rate / 10

    def busy() -> dict[str, float]:
        found: list[float] = []
        writers = threading.Thread(target=lambda: found.append(created(mine, 5)))
        writers.start()
        told = late(mine, mine.uses(), rate)
        writers.join()
        return told | {"created": found[0]}

    quiet = Case("quiet", lambda: late(mine, mine.uses(), rate))
    together, alone = Case("busy", busy), Case("alone", lambda: {"rate": created(mine, 3)})
    bare = Case("bare", lambda: {"rate": committed(folder, 3)})
    measured([quiet, together, alone, bare], max(1, rounds // 2), "writers")
    share = alone.median("rate") / bare.median("rate")
    times = together.median("p99") / quiet.median("p99")
    detail = f" ({alone.median('rate'):,.0f}/s to {bare.median('rate'):,.0f}/s)"
    return [
        ratio_row("8 writers over HTTP, against 8 that only commit", share, 0.8, detail),
        bound_row("p99 of verification beside them, against a quiet one", times, 3,
                  f"{times:.2f} ({milli(together.median('p99'))} to {milli(quiet.median('p99'))})",
                  "under 3 times"),
        Row("so many they write beside it", f"{together.median('created'):,.0f}/s"),
    ]  # fmt: skip


def slow_disk_rows(data: Path, folder: Path, rounds: int) -> list[Row]:
    """Return what eight writers reach where a flush takes as long as on most disks."""
    named = f"8 writers over HTTP, if every flush took {FLUSH * 1e3:.0f} ms more"
    if shutil.which(SLOW_DISK[0]) is None:
        return [Row(named, f"missing: Debian's package {SLOW_DISK[0]}")]
    mine = ours.started(data, ours.filled(data, WRITERS), under=SLOW_DISK)
    cases = [
        Case("writers", lambda: {"rate": created(mine, 3)}),
        Case("bare", lambda: {"rate": committed(folder, 3, SLOW_DISK)}),
    ]
    try:
        measured(cases, max(1, rounds // 2), "a slow disk")
    finally:
        mine.stop()
    writers, bare = (case.median("rate") for case in cases)
    return [ratio_row(named, writers / bare, 0.8, f" ({writers:,.0f}/s to {bare:,.0f}/s)")]


def list_rows(folder: Path, rounds: int) -> list[Row]:
    """Return how long the list of very many tokens takes over the wire."""
    secrets = ours.filled(folder, LISTED)
    mine = ours.started(folder, secrets)
    headers = (("Authorization", f"whm root:{secrets[0]}"), ("X-Forwarded-For", ours.CLIENT))
    request = Request("/json-api/api_token_list?api.version=1", headers)
    tokens = json.loads(ask(mine.ordinary, request).body)["data"]["tokens"]
    assert len(tokens) == LISTED
    case = Case("list", lambda: drive(mine.ordinary, request, SECONDS, 1).p50)
    measured([case], rounds, "listing")
    mine.stop()
    took = case.median()
    return [
        bound_row("api_token_list of 10,000 tokens, over the wire", took, 0.1, milli(took),
                  "under 100 ms"),
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
    folder: Path, sizes: Sequence[int], rounds: int
) -> tuple[list[Row], list[tuple[int, float, float]]]:
    """Return rate, start and memory at each size, and the points of the plot."""
    served: dict[int, tuple[ours.Ours, Case]] = {}
    with contextlib.ExitStack() as stack:
        for size in sizes:
            data = folder / str(size)
            secrets = ours.filled(data, size)
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
