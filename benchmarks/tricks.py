"""Tricks benchmark: what each trick of the fast path gains, with all others on, in one run."""

from __future__ import annotations

import statistics
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import calls
import ours
from rows import Case, Row, measured
from without import TRICKS
from writing import WRITERS, created
from wrk import drive

if TYPE_CHECKING:
    from collections.abc import Callable

LEAST = 0.1
"""What a trick must gain on one of the figures, with quartiles that do not overlap."""
CONNECTIONS, SECONDS = 64, 2
LAUNCHER = Path(__file__).with_name("without.py")


def _verify(mine: ours.Ours, path: str, tokens: int) -> float:
    first, *others = mine.uses(path)[:tokens]
    return drive(mine.port, first, SECONDS, CONNECTIONS, rotate=others).rate


def _myprivs(mine: ours.Ours) -> float:
    call = calls.call_of(mine, "myprivs")
    headers = (*call.headers, ("X-Forwarded-For", ours.CLIENT))
    return calls.rate_of(mine, replace(call, headers=headers))


FIGURES: dict[str, Callable[[ours.Ours], float]] = {
    "verification of one token": lambda mine: _verify(mine, ours.NEED, 1),
    "of 1,000 in turn": lambda mine: _verify(mine, ours.NEED, ours.WORKING_SET),
    "of 1,000, routed": lambda mine: _verify(mine, ours.ROUTED, ours.WORKING_SET),
    "myprivs": _myprivs,
    f"{WRITERS} writers": lambda mine: created(mine, SECONDS, tls=True),
}


def trick_rows(folder: Path, rounds: int) -> list[Row]:
    """Return what each trick gains: requests a second with it, against those without it."""
    with ExitStack() as stack:
        servers: dict[str, ours.Ours] = {}
        for number, name in enumerate(("", *TRICKS)):
            data = folder / str(number)
            program = (str(LAUNCHER), name) if name else ours.PROGRAM
            servers[name] = ours.started(
                data, ours.filled(data, ours.WORKING_SET), tls=True, program=program
            )
            stack.callback(servers[name].stop)
        cases = {
            (name, figure): Case(figure, partial(_rate, ask, mine))
            for figure, ask in FIGURES.items()
            for name, mine in servers.items()
        }
        measured(cases.values(), rounds, "tricks")
    return [_row(name, {f: (cases[name, f], cases["", f]) for f in FIGURES}) for name in TRICKS]


def _rate(ask: Callable[[ours.Ours], float], mine: ours.Ours) -> dict[str, float]:
    return {"rate": ask(mine)}


def _row(name: str, figures: dict[str, tuple[Case, Case]]) -> Row:
    """Return the row of one trick: the gain on each figure, and whether one is enough."""
    pays, told = False, []
    for figure, (off, on) in figures.items():
        gain = on.median("rate") / off.median("rate") - 1
        least, most = _quartiles(on)[0], _quartiles(off)[2]
        is_clear = gain >= LEAST and least > most
        pays = pays or is_clear
        told.append(f"{figure} {gain:+.0%}{' (clear)' if is_clear else ''}")
    return Row(name, ", ".join(told), f"at least +{LEAST:.0%}, clear, on one of them", pays)


def _quartiles(case: Case) -> list[float]:
    return statistics.quantiles((found["rate"] for found in case.found), n=4)
