"""Listing of tokens: filter, order and pages."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from counterfoil.core.token import LATEST
from counterfoil.core.token_search import has_trait, matches
from counterfoil.core.token_status import TokenStatus
from counterfoil.core.usage import DAY, last_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from counterfoil.core.token import Stub
    from counterfoil.core.token_search import Trait
    from counterfoil.core.usage import LastUse

NEVER_ENDS = LATEST + 1
SIZES = (25, 50, 100)


def states_in(state: TokenStatus | None) -> tuple[TokenStatus, ...]:
    """Return the statuses that a filter includes: tokens that expire soon are active too."""
    if state is None:
        return tuple(TokenStatus)
    return (state, TokenStatus.SOON) if state is TokenStatus.ACTIVE else (state,)


class Order(StrEnum):
    """The sort key of tokens; the older token comes first among equals."""

    NAME = "name"
    CREATED = "created"
    EXPIRES = "expires"
    USED = "used"


@dataclass(frozen=True, slots=True)
class TokenQuery:
    """A query for one page of tokens.

    ``text``: a search text, as ``is_found`` matches it. ``state``: None for all; *active* includes
    tokens that expire soon. ``after`` and ``before``: the public ID of the token that the page
    begins after, or ends before. ``soon_days``: how many days before its expiry a token counts as
    expiring soon. ``trait``: None for all. ``risky``: the privileges that the trait *risky* looks
    for.
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
    """One page of tokens, and the number of matches by status.

    ``skipped``: how many matches precede the page.
    """

    stubs: Sequence[Stub]
    uses: Mapping[int, Sequence[LastUse]]
    counts: Mapping[TokenStatus, int]
    skipped: int = 0
    has_after: bool = False

    @property
    def has_before(self) -> bool:
        """Return whether there is a page before this one."""
        return self.skipped > 0

    @property
    def total(self) -> int:
        """Return the number of matches, in any status."""
        return self.count(None)

    def count(self, state: TokenStatus | None) -> int:
        """Return the number of matches that the filter of a status includes."""
        return sum(self.counts.get(one, 0) for one in states_in(state))


def state_of(stub: Stub, now: int, soon_days: int) -> TokenStatus:
    """Return the status of a token; its ancestors count too."""
    ends = NEVER_ENDS if stub.ends_at is None else stub.ends_at
    if ends <= now:
        return TokenStatus.EXPIRED
    if stub.is_disabled or stub.is_contained:
        return TokenStatus.DISABLED
    return TokenStatus.SOON if ends <= now + soon_days * DAY else TokenStatus.ACTIVE


def list_tokens(
    stubs: Iterable[Stub], uses: Mapping[int, Sequence[LastUse]], wanted: TokenQuery, now: int
) -> TokenResults:
    """Return one page of tokens that are all in memory, as stores query it in SQL."""

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
    if not matches(stub, uses, wanted.text):
        return False
    return wanted.trait is None or has_trait(stub, uses, wanted.trait, now, wanted.risky)
