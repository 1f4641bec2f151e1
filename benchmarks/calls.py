"""Calls benchmark: functions over TLS against a bare handler, and verification beside them."""

from __future__ import annotations

import json
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

import msgspec

import ours
from in_process import timed
from peers import SERVER_CPU, Request
from peers.peer import ask, on_core
from rows import Case, Row, bound_row, measured, milli, ratio_row, times_row
from writing import WRITERS, created
from wrk import drive, pausing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

CONNECTIONS = 32
PACED = 128
"""How many connections share a rate that is too high for few of them to keep by pausing."""
SECONDS = 2
TOKENS = ACCOUNTS = 50
LISTED = 10_000
CALLS = {
    "version": 0.6,
    "gethostname": 0.6,
    "applist": 0.6,
    "myprivs": 0.4,
    "api_token_list": 0.15,
    "listaccts": 0.15,
}
"""Functions, and the least rate of each, as a share of the bare handler's."""
BESIDE = 3
"""At most so many times its quiet p99 may an answer take beside other load."""


def start_server(data: Path, tokens: int = TOKENS, accounts: int = 0) -> ours.Ours:
    """Start a server with TLS on a new installation; the tokens have no allow list."""
    return ours.started(data, ours.filled(data, tokens, entries=(), accounts=accounts), tls=True)


def call_of(mine: ours.Ours, function: str) -> Request:
    """Return the call of a function through a token of root."""
    return Request(f"/json-api/{function}?api.version=1", _head(mine))


def _head(mine: ours.Ours) -> tuple[tuple[str, str], ...]:
    return (
        ("Authorization", f"whm root:{mine.secrets[0]}"), ("User-Agent", "benchmark"),
        ("Accept", "*/*"),
    )  # fmt: skip


def check(mine: ours.Ours, function: str) -> None:
    """Fail unless a function succeeds, and returns as many rows as it should."""
    answer = json.loads(ask(mine.ordinary, call_of(mine, function), tls=True).body)
    assert answer["metadata"]["result"] == 1, answer
    if function == "api_token_list":
        assert len(answer["data"]["tokens"]) == TOKENS
    if function == "listaccts":
        assert len(answer["data"]["acct"]) == ACCOUNTS


def rate_of(mine: ours.Ours, request: Request, seconds: int = SECONDS) -> float:
    """Return how many answers a second the ordinary listener gives at full load."""
    return drive(mine.ordinary, request, seconds, CONNECTIONS, tls=True).rate


def call_rows(mine: ours.Ours, rounds: int, seconds: int) -> list[Row]:
    """Return the rate of each function, against the bare handler of the same listener."""
    bare = Request("/health", _head(mine))
    cases = {"": Case("/health", lambda: {"rate": rate_of(mine, bare, seconds)})}
    for function in CALLS:
        check(mine, function)
        call = partial(rate_of, mine, call_of(mine, function), seconds)
        cases[function] = Case(function, lambda call=call: {"rate": call()})  # type: ignore[misc]
    measured(cases.values(), rounds, "calls")
    most = cases[""].median("rate")
    sizes = {"api_token_list": f" of {TOKENS} tokens", "listaccts": f" of {ACCOUNTS} accounts"}
    return [
        ratio_row(
            f"{function}{sizes.get(function, '')}, against /health with the same head",
            cases[function].median("rate") / most, least,
            f" ({cases[function].median('rate'):,.0f}/s to {most:,.0f}/s)",
        )
        for function, least in CALLS.items()
    ]  # fmt: skip


def list_rows(data: Path, rounds: int) -> list[Row]:
    """Return a long list over the wire, against reading and encoding the same in one process."""
    mine = ours.started(data, ours.filled(data, LISTED), tls=True)
    try:
        headers = (("Authorization", f"whm root:{mine.secrets[0]}"),
                   ("X-Forwarded-For", ours.CLIENT))  # fmt: skip
        request = Request("/json-api/api_token_list?api.version=1", headers)
        answer = json.loads(ask(mine.ordinary, request, tls=True).body)
        assert len(answer["data"]["tokens"]) == LISTED
        wire = Case("list", lambda: drive(mine.ordinary, request, SECONDS, 1, tls=True).p50)
        with closing(sqlite3.connect(data / "counterfoil.db")) as db:
            bare = Case("the bare driver's SELECT and msgspec's encoding", _read(db, answer))
            measured([wire, bare], rounds, "listing")
    finally:
        mine.stop()
    return [times_row("api_token_list of 10,000 tokens, over the wire", wire, bare, 4, milli)]


def _read(db: sqlite3.Connection, answer: object) -> Callable[[], float]:
    """Return the measuring of a long list's yardstick, on the server's core."""
    select = (
        "SELECT * FROM tokens WHERE account_id = 1 AND kind = 'whm' AND revoked_at IS NULL"
        " ORDER BY name"
    )

    def read() -> None:
        assert len(db.execute(select).fetchall()) == LISTED
        msgspec.json.encode(answer)

    several = timed(read, 5)

    def measure() -> float:
        with on_core(SERVER_CPU):
            return several()

    return measure


# Answers beside other load.


def delay_of(
    mine: ours.Ours, requests: Sequence[Request], rate: float, seconds: int, *, tls: bool
) -> dict[str, float]:
    """Return how late answers are at a rate below the most."""
    port, connections = (mine.ordinary, CONNECTIONS) if tls else (mine.port, PACED)
    load = drive(
        port, requests[0], seconds, connections, rotate=requests[1:],
        lua=pausing(connections / rate), tls=tls,
    )  # fmt: skip
    return {"p99": load.p99, "rate": load.rate}


def beside(
    other: Callable[[int], float], measure: Callable[[], dict[str, float]], seconds: int
) -> dict[str, float]:
    """Measure while another load is there for one second more; add that load's rate."""
    with ThreadPoolExecutor(1) as pool:
        load = pool.submit(other, seconds + 1)
        found = measure()
        return found | {"beside": load.result()}


def beside_rows(mine: ours.Ours, writing: ours.Ours, rounds: int, seconds: int) -> list[Row]:
    """Return p99 beside other load against a quiet one, at half the quiet saturation rate.

    ``writing``: a server whose tokens nobody counts, for the rows beside writers.
    """
    version, verify = call_of(writing, "version"), mine.uses()
    half_version = rate_of(writing, version) / 2
    half_verify = drive(mine.port, verify[0], SECONDS, CONNECTIONS, rotate=verify[1:]).rate / 2
    ask_version = partial(delay_of, writing, [version], half_version, seconds, tls=True)
    ask_verify = partial(delay_of, mine, verify, half_verify, seconds, tls=False)

    def write(seconds: int) -> float:
        return created(writing, seconds, tls=True)

    def call(function: str) -> Callable[[], dict[str, float]]:
        load = partial(rate_of, mine, call_of(mine, function))
        return lambda: beside(load, ask_verify, seconds)

    quiet_version, quiet_verify = Case("version", ask_version), Case("verification", ask_verify)
    writers = Case(f"{WRITERS} writers", lambda: beside(write, ask_version, seconds))
    loads = [
        Case(f"{CONNECTIONS} connections of {function}", call(function))
        for function in ("myprivs", "listaccts")
    ]
    cases = [quiet_version, writers, quiet_verify, *loads]
    measured(cases, rounds, "beside other load", warm=False)
    return [
        _beside_row(quiet_version, writers),
        *(_beside_row(quiet_verify, load) for load in loads),
    ]


def _beside_row(quiet: Case, busy: Case) -> Row:
    times = busy.median("p99") / quiet.median("p99")
    return bound_row(
        f"p99 of {quiet.name} beside {busy.name}, against a quiet one", times, BESIDE,
        f"{times:.2f} ({milli(busy.median('p99'))} to {milli(quiet.median('p99'))}; "
        f"{busy.median('rate'):,.0f}/s of {quiet.median('rate'):,.0f}/s, "
        f"beside {busy.median('beside'):,.0f}/s)",
        f"under {BESIDE} times",
    )  # fmt: skip
