"""Which of an account's tokens does somebody want to see, in which order, and how many a page?"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from counterfoil.core.token import LATEST
from counterfoil.core.token_search import has_trait, is_found
from counterfoil.core.usage import DAY, last_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from counterfoil.core.token import Stub
    from counterfoil.core.token_search import Trait
    from counterfoil.core.usage import LastUse

NEVER_ENDS = LATEST + 1
SIZES = (25, 50, 100)


class TokenStatus(StrEnum):
    """What a token is at a moment: exactly one of these."""

    ACTIVE = "active"
    SOON = "soon"
    EXPIRED = "expired"
    DISABLED = "disabled"


def states_in(state: TokenStatus | None) -> tuple[TokenStatus, ...]:
    """Return the states that a filter shows: what ends soon is active still."""
    if state is None:
        return tuple(TokenStatus)
    return (state, TokenStatus.SOON) if state is TokenStatus.ACTIVE else (state,)


class Order(StrEnum):
    """By what tokens are sorted; among equals the older one comes first."""

    NAME = "name"
    CREATED = "created"
    EXPIRES = "expires"
    USED = "used"


@dataclass(frozen=True, slots=True)
class TokenQuery:
    """What somebody wants to see.

    ``text``: as ``is_found`` takes it. ``state``: None for all; *active* holds what ends soon.
    ``after`` and ``before``: the id of the token that the page stands behind, or in front of.
    ``soon_days``: how long before its end a token counts as ending soon. ``trait``: None for
    all; ``risky``: the privileges that it may be about.
    """

    text: str = ""
    state: TokenStatus | None = None
    order: Order = Order.NAME
    descending: bool = False
    size: int = SIZES[0]
    after: str = ""
    before: str = ""
    soon_days: int = 30
    trait: Trait | None = None
    risky: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TokenResults:
    """One page of tokens, and how many are found in each state.

    ``skipped``: how many of the wanted stand before the page.
    """

    stubs: Sequence[Stub]
    uses: Mapping[int, Sequence[LastUse]]
    counts: Mapping[TokenStatus, int]
    skipped: int = 0
    has_after: bool = False

    @property
    def has_before(self) -> bool:
        """Tell whether there is a page before this one."""
        return self.skipped > 0

    @property
    def total(self) -> int:
        """Return how many tokens are found, in any state."""
        return self.count(None)

    def count(self, state: TokenStatus | None) -> int:
        """Return how many tokens are found that the filter of a state shows."""
        return sum(self.counts.get(one, 0) for one in states_in(state))


def state_of(stub: Stub, now: int, soon_days: int) -> TokenStatus:
    """Return the one state that a token is in, its line of parents considered."""
    ends = NEVER_ENDS if stub.ends_at is None else stub.ends_at
    if ends <= now:
        return TokenStatus.EXPIRED
    if stub.is_disabled or stub.is_contained:
        return TokenStatus.DISABLED
    return TokenStatus.SOON if ends <= now + soon_days * DAY else TokenStatus.ACTIVE


def list_tokens(
    stubs: Iterable[Stub], uses: Mapping[int, Sequence[LastUse]], wanted: TokenQuery, now: int
) -> TokenResults:
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
    fitting = [s for s in everything if _fits(s, uses.get(s.id, ()), wanted, now)]
    states = {stub.id: state_of(stub, now, wanted.soon_days) for stub in fitting}
    rows = [stub for stub in fitting if states[stub.id] in states_in(wanted.state)]
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
    return TokenResults(
        page,
        {stub.id: uses.get(stub.id, ()) for stub in page},
        Counter(states.values()),
        skipped,
        skipped + len(page) < len(rows),
    )


def _fits(stub: Stub, uses: Sequence[LastUse], wanted: TokenQuery, now: int) -> bool:
    if not is_found(stub, uses, wanted.text):
        return False
    return wanted.trait is None or has_trait(stub, uses, wanted.trait, now, wanted.risky)
