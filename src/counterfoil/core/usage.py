"""When, from where and for what is a token used, and how is that counted within bounds?"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from counterfoil.core.allow_list import Address
from counterfoil.core.decide import Refused
from counterfoil.core.privilege import ANY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from counterfoil.core.decide import Judgement
    from counterfoil.core.privilege import Privileges

T = TypeVar("T")
DAY = 86400
KEPT_DAYS = 90
"""For how long daily counts are kept."""
MAX_ROWS = 200
"""How many rows of counts a token has on one day; all the rest is counted in one row, ``OTHER``."""
OTHER = "*"
MAX_NEED = 200
MAX_FUNCTION = 300
_FOUR = 4


@dataclass(frozen=True, slots=True)
class LastUse:
    """One use of a token's secret; ``reason`` is "" for an accepted one. ``at``: epoch seconds."""

    token_id: int
    secret: int
    at: int
    address: str
    door: str
    function: str
    reason: str = ""

    @property
    def is_accepted(self) -> bool:
        """Tell whether it was accepted."""
        return not self.reason


def last_of(uses: Iterable[LastUse], *, accepted: bool) -> LastUse | None:
    """Return the last acceptance, or the last refusal, among uses."""
    fitting = (use for use in uses if use.is_accepted is accepted)
    return max(fitting, key=lambda use: use.at, default=None)


@dataclass(frozen=True, slots=True)
class Count:
    """How often a token was accepted on a day (from the epoch, in UTC).

    ``privilege``: what was needed, joined by commas; ``network``: the /24 or /64 it came from.
    """

    token_id: int
    day: int
    privilege: str
    network: str
    uses: int

    @property
    def is_other(self) -> bool:
        """Tell whether it counts what was too various to be told apart."""
        return self.privilege == OTHER


class Uses(NamedTuple):
    """What was gathered since it was taken last, ready to be written."""

    last: list[LastUse]
    counts: list[Count]


_Place = tuple[int, int]
"""A network: version of IP, and the number of its first address without the bits of hosts."""


_Key = tuple[int, int, "Privileges | None", "_Place | None"]
"""Token, day, what was needed and from where; None and None: too various to be told apart."""

_Same = tuple[int, int, str, Address, "Privileges | None", str, str]
"""Token, secret, reason, address, what was needed, door and function: what uses have in common."""

SLICE = 100
"""So many at a time are put into words, and written, before others may go on."""
FLOOD = 2000
SAME = 512
"""So many kinds of uses are told apart before they are sorted, which takes about a millisecond."""


class _Repeats:
    """How often one and the same use came, and when it came last."""

    __slots__ = ("at", "turn", "uses")

    def __init__(self, at: int, turn: int) -> None:
        self.uses = 1
        self.at = at
        self.turn = turn


class _Sorted:
    """The last use of each secret, and counts by token, day, need and network; bounded."""

    def __init__(self, most: int) -> None:
        self._most = most
        self.last: dict[tuple[int, int, bool], tuple[int, Address, str, str, str]] = {}
        self.counts: dict[_Key, int] = {}

    def take_in(self, gathered: dict[_Same, _Repeats]) -> None:
        """Sort what was gathered, by the turn in which each came last."""
        for same, repeats in sorted(gathered.items(), key=lambda item: item[1].turn):
            token_id, secret, reason, address, needs, door, function = same
            last = (token_id, secret, not reason)
            if last in self.last or len(self.last) < self._most:
                self.last[last] = (repeats.at, address, door, function, reason)
            if not reason:
                version, number = address
                place = (version, number >> (8 if version == _FOUR else 64))
                self._count((token_id, repeats.at // DAY, needs, place), repeats.uses)

    def _count(self, key: _Key, uses: int) -> None:
        counts = self.counts
        if key not in counts and len(counts) >= self._most:
            key = (key[0], key[1], None, None)
            if key not in counts and len(counts) >= 2 * self._most:
                return
        counts[key] = counts.get(key, 0) + uses


Taken = tuple[_Sorted, dict[_Same, _Repeats]]


def in_slices(items: Sequence[T], yield_gil: Callable[[], None]) -> Iterator[Sequence[T]]:
    """Return items a few at a time, and give way after each few; in a flood speed matters more."""
    is_flood = len(items) > FLOOD
    for start in range(0, len(items), SLICE):
        yield items[start : start + SLICE]
        if not is_flood:
            yield_gil()


class Tally:
    """Gathers uses in memory until somebody takes them away to be written.

    Bounded: beyond ``most`` last uses, or counts, those of further tokens are not noted until
    then; a token that is known is counted on, under ``OTHER``. Several threads may use it.
    A use that only repeats another costs next to nothing: it stands on every request's way.
    """

    def __init__(self, most: int = 100_000) -> None:
        """Begin with nothing."""
        self._most = most
        self._lock = threading.Lock()
        self._turn = 0
        self._day = 0
        self._same: dict[_Same, _Repeats] = {}
        self._sorted = _Sorted(most)

    def note(self, noted: Iterable[tuple[Judgement, str, str]], now: int) -> None:
        """Note uses, each with its door and function; ``now``: epoch seconds.

        Of unknown tokens nothing is noted. Nothing is put into words here.
        """
        with self._lock:
            self._turn += 1
            if now // DAY != self._day:
                # What comes on another day is counted for that day.
                self._sort()
                self._day = now // DAY
            for verdict, door, function in noted:
                stub, attempt = verdict.stub, verdict.attempt
                if stub is None or attempt is None:
                    continue
                reason = verdict.reason if isinstance(verdict, Refused) else ""
                same = (
                    stub.id, stub.secret, reason, attempt.address, attempt.needs, door, function,
                )  # fmt: skip
                repeats = self._same.get(same)
                if repeats is not None:
                    repeats.uses += 1
                    repeats.at = now
                    repeats.turn = self._turn
                else:
                    if len(self._same) >= SAME:
                        self._sort()
                    self._same[same] = _Repeats(now, self._turn)

    def _sort(self) -> None:
        self._sorted.take_in(self._same)
        self._same = {}

    @property
    def size(self) -> int:
        """Return how much waits to be written."""
        return max(len(self._sorted.last), len(self._sorted.counts), len(self._same))

    def take(self) -> Taken:
        """Return what was gathered, unread, and begin anew; ``told`` reads it."""
        with self._lock:
            taken = (self._sorted, self._same)
            self._sorted, self._same = _Sorted(self._most), {}
        return taken

    @staticmethod
    def to_usage(taken: Taken, yield_gil: Callable[[], None] = lambda: None) -> Uses:
        """Put into words what was taken: on another thread, since it takes its time.

        ``yield_gil`` is called now and then, so that others may go on meanwhile.
        """
        kept, same = taken
        kept.take_in(same)
        last = [
            LastUse(token_id, secret, at, str(address), door, function[:MAX_FUNCTION], reason)
            for part in in_slices(list(kept.last.items()), yield_gil)
            for (token_id, secret, _), (at, address, door, function, reason) in part
        ]
        counts = [
            _count_of(key, uses)
            for part in in_slices(list(kept.counts.items()), yield_gil)
            for key, uses in part
        ]
        return Uses(last, counts)


def _count_of(key: _Key, uses: int) -> Count:
    token_id, day, needs, place = key
    if needs is None or place is None:
        return Count(token_id, day, OTHER, OTHER, uses)
    need = ",".join(sorted(needs)) or ANY
    if len(need) > MAX_NEED:
        return Count(token_id, day, OTHER, OTHER, uses)
    version, number = place
    if version == _FOUR:
        return Count(token_id, day, need, f"{Address(version, number << 8)}/24", uses)
    return Count(token_id, day, need, f"{Address(version, number << 64)}/64", uses)
