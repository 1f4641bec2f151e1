"""Usage: when, from where and for what tokens are used, counted in bounded memory."""

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
"""For how long daily counts are stored."""
MAX_ROWS = 200
"""The most rows of counts that a token has on one day; further uses share one row, ``OTHER``."""
OTHER = "*"
MAX_NEED = 200
MAX_FUNCTION = 300
_FOUR = 4


@dataclass(frozen=True, slots=True)
class LastUse:
    """One use of a token's secret; ``reason`` is "" if it was accepted. ``at``: epoch seconds."""

    token_id: int
    secret: int
    at: int
    address: str
    door: str
    function: str
    reason: str = ""

    @property
    def is_accepted(self) -> bool:
        """Return whether the use was accepted."""
        return not self.reason


def last_of(uses: Iterable[LastUse], *, accepted: bool) -> LastUse | None:
    """Return the last accepted use of some uses, or the last refused use."""
    fitting = (use for use in uses if use.is_accepted is accepted)
    return max(fitting, key=lambda use: use.at, default=None)


@dataclass(frozen=True, slots=True)
class Count:
    """How often a token was accepted on a day (days since the epoch, UTC).

    ``privilege``: the needs, joined by commas; ``network``: the /24 or /64 of the client.
    """

    token_id: int
    day: int
    privilege: str
    network: str
    uses: int

    @property
    def is_other(self) -> bool:
        """Return whether this count is of uses that are not distinguished."""
        return self.privilege == OTHER


class Uses(NamedTuple):
    """Aggregated uses, ready to be written."""

    last: list[LastUse]
    counts: list[Count]


_Place = tuple[int, int]
"""A network: IP version, and its first address without the host bits, as a number."""


_Key = tuple[int, int, "Privileges | None", "_Place | None"]
"""Token, day, needs and network; None and None: uses that are not distinguished."""

_Same = tuple[int, int, str, Address, "Privileges | None", str, str]
"""Token, secret, reason, address, needs, door and function: the fields that make two uses equal."""

SLICE = 100
"""How many items are formatted, or written, before other threads may run."""
FLOOD = 2000
SAME = 512
"""How many distinct uses are buffered before they are aggregated, which takes about 1 ms."""


class _Repeats:
    """How often a use was repeated, and when it last occurred."""

    __slots__ = ("at", "turn", "uses")

    def __init__(self, at: int, turn: int) -> None:
        self.uses = 1
        self.at = at
        self.turn = turn


class _Sorted:
    """The last use of each secret, and counts by token, day, needs and network; bounded."""

    def __init__(self, most: int) -> None:
        self._most = most
        self.last: dict[tuple[int, int, bool], tuple[int, Address, str, str, str]] = {}
        self.counts: dict[_Key, int] = {}

    def take_in(self, gathered: dict[_Same, _Repeats]) -> None:
        """Aggregate buffered uses, in the order of their last occurrence."""
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
    """Yield items in slices, and let other threads run after each.

    With very many items, other threads are not let in, because throughput then matters more.
    """
    is_flood = len(items) > FLOOD
    for start in range(0, len(items), SLICE):
        yield items[start : start + SLICE]
        if not is_flood:
            yield_gil()


class Tally:
    """Uses, aggregated in memory until they are taken to be written.

    Memory is bounded by ``most`` last uses and ``most`` counts. Beyond that, uses of further tokens
    are not recorded until the next ``take``, and uses of known tokens are counted under ``OTHER``.
    Thread-safe. A repeated use costs next to nothing, because every request passes through here.
    """

    def __init__(self, most: int = 100_000) -> None:
        """Start empty."""
        self._most = most
        self._lock = threading.Lock()
        self._turn = 0
        self._day = 0
        self._same: dict[_Same, _Repeats] = {}
        self._sorted = _Sorted(most)

    def note(self, noted: Iterable[tuple[Judgement, str, str]], now: int) -> None:
        """Record uses, each with its door and function; ``now``: epoch seconds.

        Uses of unknown tokens are not recorded. Formatting is left to ``to_usage``.
        """
        with self._lock:
            self._turn += 1
            if now // DAY != self._day:
                # Uses on another day have counts of their own.
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
        """Return the number of entries that wait to be written."""
        return max(len(self._sorted.last), len(self._sorted.counts), len(self._same))

    def take(self) -> Taken:
        """Return the aggregated uses, and start again; ``to_usage`` formats the result."""
        with self._lock:
            batch = (self._sorted, self._same)
            self._sorted, self._same = _Sorted(self._most), {}
        return batch

    @staticmethod
    def to_usage(taken: Taken, yield_gil: Callable[[], None] = lambda: None) -> Uses:
        """Return the formatted uses of what ``take`` returned; slow, so it runs on its own thread.

        ``yield_gil`` is called now and then, so that other threads can run meanwhile.
        """
        totals, same = taken
        totals.take_in(same)
        last = [
            LastUse(token_id, secret, at, str(address), door, function[:MAX_FUNCTION], reason)
            for part in in_slices(list(totals.last.items()), yield_gil)
            for (token_id, secret, _), (at, address, door, function, reason) in part
        ]
        counts = [
            _count_of(key, uses)
            for part in in_slices(list(totals.counts.items()), yield_gil)
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
