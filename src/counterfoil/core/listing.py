"""Which of an account's tokens does somebody want to see, in which order, and how many a page?"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from counterfoil.core.token import LATEST
from counterfoil.core.use import DAY, last_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from counterfoil.core.token import Stub
    from counterfoil.core.use import LastUse

NEVER_ENDS = LATEST + 1
SIZES = (25, 50, 100)


class State(StrEnum):
    """What a token is at a moment: exactly one of these."""

    ACTIVE = "active"
    SOON = "soon"
    EXPIRED = "expired"
    DISABLED = "disabled"


class Order(StrEnum):
    """By what tokens are sorted; among equals the older one comes first."""

    NAME = "name"
    CREATED = "created"
    EXPIRES = "expires"
    USED = "used"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to see.

    ``text``: in name or description, in any case. ``state``: None for all. ``after`` and
    ``before``: the id of the token that the page stands behind, or in front of. ``soon_days``:
    how long before its end a token counts as ending soon.
    """

    text: str = ""
    state: State | None = None
    order: Order = Order.NAME
    descending: bool = False
    size: int = SIZES[0]
    after: str = ""
    before: str = ""
    soon_days: int = 30


@dataclass(frozen=True, slots=True)
class Listed:
    """One page of tokens, and how many there are in each state that hold the text.

    ``skipped``: how many of the wanted stand before the page.
    """

    stubs: Sequence[Stub]
    uses: Mapping[int, Sequence[LastUse]]
    counts: Mapping[State, int]
    skipped: int = 0
    has_after: bool = False

    @property
    def has_before(self) -> bool:
        """Tell whether there is a page before this one."""
        return self.skipped > 0

    @property
    def total(self) -> int:
        """Return how many tokens hold the text, in any state."""
        return sum(self.counts.values())


def state_of(stub: Stub, now: int, soon_days: int) -> State:
    """Return the one state that a token is in, its line of parents considered."""
    ends = NEVER_ENDS if stub.ends_at is None else stub.ends_at
    if ends <= now:
        return State.EXPIRED
    if stub.is_disabled or stub.is_contained:
        return State.DISABLED
    return State.SOON if ends <= now + soon_days * DAY else State.ACTIVE


def holds_text(stub: Stub, text: str) -> bool:
    """Tell whether a token's name or description holds a text, in any case."""
    return folded(text) in searched(stub.name, stub.description)


def folded(text: str) -> str:
    """Return a text without the difference of large and small letters, in any script."""
    return text.casefold()


def searched(name: str, description: str) -> str:
    """Return what a search looks into, folded."""
    return folded(f"{name}\n{description}")


def listed(
    stubs: Iterable[Stub], uses: Mapping[int, Sequence[LastUse]], wanted: Wanted, now: int
) -> Listed:
    """Return the wanted page of tokens that are all at hand: what stores do in their own way."""

    def key(stub: Stub) -> tuple[str | int, int]:
        match wanted.order:
            case Order.NAME:
                return stub.name.lower(), stub.id
            case Order.CREATED:
                return stub.created_at, stub.id
            case Order.EXPIRES:
                return NEVER_ENDS if stub.ends_at is None else stub.ends_at, stub.id
            case _:
                last = last_of(uses.get(stub.id, ()), accepted=True)
                return last.at if last else 0, stub.id

    everything = sorted(stubs, key=key, reverse=wanted.descending)
    fitting = [stub for stub in everything if holds_text(stub, wanted.text)]
    states = {stub.id: state_of(stub, now, wanted.soon_days) for stub in fitting}
    rows = [s for s in fitting if wanted.state is None or states[s.id] is wanted.state]
    places = {stub.public_id: at for at, stub in enumerate(everything)}
    order = {stub.id: at for at, stub in enumerate(everything)}
    behind = places.get(wanted.after, -1)
    ahead = places.get(wanted.before, len(everything))
    if wanted.before in places:
        found = [s for s in rows if order[s.id] < ahead]
        page = found[-wanted.size :]
        skipped = len(found) - len(page)
    else:
        found = [s for s in rows if order[s.id] > behind]
        page = found[: wanted.size]
        skipped = len(rows) - len(found)
    return Listed(
        page,
        {stub.id: uses.get(stub.id, ()) for stub in page},
        Counter(states.values()),
        skipped,
        skipped + len(page) < len(rows),
    )
