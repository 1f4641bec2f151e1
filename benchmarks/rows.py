"""What was measured: cases in interleaved rounds, medians, and a table with what is aimed at."""

from __future__ import annotations

import statistics
import sys
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

MICRO, MILLI = 1e-6, 1e-3
LOOP = 200_000
"""How long a loop tells how fast the machine is at this moment: some milliseconds."""
PACE_LOOPS = 3
"""The best of so many loops is the pace: one interruption is no change of pace."""
UNSTEADY = 1.5
"""A phase is unsteady if the slowest pace during its rounds took this many times the fastest."""

paces: list[float] = []
"""What that loop took, again and again while all else was measured."""


@dataclass
class Case:
    """Something measured once a round: ``measure`` returns seconds for one, or figures by name."""

    name: str
    measure: Callable[[], float | dict[str, float]]
    found: list[dict[str, float]] = field(default_factory=list)

    def go(self) -> None:
        """Measure once."""
        figure = self.measure()
        self.found.append(figure if isinstance(figure, dict) else {"seconds": figure})

    def median(self, figure: str = "seconds") -> float:
        """Return the median of a figure."""
        return statistics.median(found[figure] for found in self.found)


def take_pace() -> None:
    """Note how fast the machine is at this moment."""
    paces.append(min(_time_loop() for _ in range(PACE_LOOPS)))


def _time_loop() -> float:
    begun = time.perf_counter()
    for _ in range(LOOP):
        pass
    return time.perf_counter() - begun


def spread_of(taken: Sequence[float]) -> float:
    """Return the slowest pace divided by the fastest."""
    return max(taken) / min(taken) if taken else 1.0


def pace() -> str:
    """Return how steady the machine was: of times, those for the same loop at best and worst."""
    if not paces:
        return "not taken"
    least, middle, most = min(paces), statistics.median(paces), max(paces)
    spread = spread_of(paces)
    return (
        f"{'unsteady' if spread > UNSTEADY else 'steady'}: the same loop took {milli(least)} at "
        f"best, {milli(middle)} mostly, {milli(most)} at worst ({spread:.2f} times the best)"
    )


def measured(cases: Iterable[Case], rounds: int, what: str, *, warm: bool = True) -> None:
    """Measure all cases round by round, there and back; a first round only warms up."""
    cases = list(cases)
    for case in cases if warm else ():
        case.measure()
    for number in range(rounds):
        for case in cases if number % 2 else reversed(cases):
            take_pace()
            case.go()
        take_pace()
        print(f"\r  {what}: round {number + 1} of {rounds} ", end="", file=sys.stderr, flush=True)
    print("\r" + " " * 70 + "\r", end="", file=sys.stderr)


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what was found, what is aimed at, and whether that was reached (None: no aim).

    ``spread``: the slowest pace of the machine during its rounds, divided by the fastest.
    """

    what: str
    found: str
    aim: str = ""
    is_reached: bool | None = None
    spread: float = 1.0

    @property
    def is_unsteady(self) -> bool:
        """Return whether the machine's pace changed too much meanwhile."""
        return self.spread > UNSTEADY


def watch(phase: Callable[[], list[Row]]) -> list[Row]:
    """Measure a phase, and note in its rows how far the machine's pace spread during its rounds."""
    before = len(paces)
    rows = phase()
    spread = spread_of(paces[before:])
    return [replace(row, spread=spread) for row in rows]


def ratio_row(what: str, ratio: float, least: float, detail: str = "") -> Row:
    """Return a row for a ratio that should be no less."""
    return Row(what, f"{ratio:.2f}{detail}", f"at least {least:g}", ratio >= least)


def bound_row(what: str, value: float, most: float, shown: str, aim: str) -> Row:
    """Return a row for a value that should be no more."""
    return Row(what, shown, aim, value <= most)


def times_row(
    what: str,
    case: Case,
    yardstick: Case,
    most: float,
    shown: Callable[[float], str],
    detail: str = "",
) -> Row:
    """Return a row for a time that should be at most so many times its yardstick's."""
    took, bare = case.median(), yardstick.median()
    found = f"{took / bare:.2f} ({shown(took)} to {shown(bare)}{detail})"
    aim = f"at most {most:g} times"
    return bound_row(f"{what}, against {yardstick.name}", took / bare, most, found, aim)


def marked(row: Row) -> str:
    """Return whether a row's aim was reached, and whether the machine was unsteady meanwhile."""
    words = [{None: "", True: "yes", False: "no"}[row.is_reached]]
    if row.is_unsteady:
        words.append(f"(unsteady: {row.spread:.2f})")
    return " ".join(word for word in words if word)


def as_text(title: str, rows: Iterable[Row]) -> str:
    """Return a section for a terminal."""
    lines = [title, "-" * len(title)]
    lines += [f"{row.what:<72} {row.found:<34} {row.aim:<26} {marked(row)}" for row in rows]
    return "\n".join(line.rstrip() for line in lines)


def as_markdown(title: str, rows: Iterable[Row]) -> str:
    """Return a section for the documentation."""
    lines = [f"## {title}", "", "| what | found | aim | reached |", "| --- | --- | --- | --- |"]
    lines += [f"| {row.what} | {row.found} | {row.aim} | {marked(row)} |" for row in rows]
    return "\n".join(lines)


def micro(seconds: float) -> str:
    """Return a time in microseconds."""
    return f"{seconds / MICRO:,.2f} µs"


def milli(seconds: float) -> str:
    """Return a time in milliseconds."""
    return f"{seconds / MILLI:,.2f} ms"
