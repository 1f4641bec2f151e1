"""What would an edit that is only planned have done to the uses of a token so far?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counterfoil.authority.token_request import TokenSpec, bounds_after_edit
from counterfoil.core.privilege import covers
from counterfoil.core.refusals import Refusal
from counterfoil.core.token import ends_earlier
from counterfoil.core.usage import DAY
from counterfoil.core.usage_analysis import Outcome, what_if
from counterfoil.web import token_form

if TYPE_CHECKING:
    from counterfoil.core.token import Stub
    from counterfoil.web.request_context import PageRequest, PageSnapshot
    from counterfoil.web.token_form import TokenFormData

DAYS = 30
"""How far back pages look at the uses of a token."""


def changed(wish: TokenSpec, old: Stub) -> TokenSpec:
    """Return a wish without what is as it was: it needs not be held, or in bounds, any more."""
    same_end = (wish.expires_at, wish.endless) == (old.expires_at, old.expires_at is None)
    return replace(
        wish,
        privileges=None if wish.privileges == old.privileges else wish.privileges,
        allow_list=None if wish.allow_list == old.allow_list else wish.allow_list,
        expires_at=None if same_end else wish.expires_at,
        endless=wish.endless and not same_end,
    )


@dataclass(frozen=True, slots=True)
class Hindsight:
    """What the uses of the last ``days`` would have come to under a plan.

    ``refused`` and ``perhaps`` are those that fare worse than as the token is: privilege,
    network and uses, the most first. Of those of ``perhaps`` the counts cannot tell.
    """

    uses: int
    refused: tuple[tuple[str, str, int], ...] = ()
    perhaps: tuple[tuple[str, str, int], ...] = ()
    days: int = DAYS

    @property
    def is_worse(self) -> bool:
        """Tell whether any use would, or might, have been refused."""
        return bool(self.refused or self.perhaps)

    @property
    def refused_uses(self) -> int:
        """Return how many would have been refused."""
        return sum(uses for _, _, uses in self.refused)

    @property
    def perhaps_uses(self) -> int:
        """Return of how many the counts cannot tell."""
        return sum(uses for _, _, uses in self.perhaps)


def planned(
    visit: PageRequest, seen: PageSnapshot, entries: TokenFormData, old: Stub
) -> Stub | None:
    """Return a token as the entries would make it; None if they make none."""
    trial = replace(entries, errors={})
    wish = token_form.read_form(visit, seen, trial, old)
    if trial.errors:
        return None
    try:
        privileges, allow_list, ends = bounds_after_edit(
            seen.caller, old, changed(wish, old), seen.now
        )
    except Refusal:
        return None
    return replace(old, privileges=privileges, allow_list=allow_list, expires_at=ends)


def hindsight(seen: PageSnapshot, old: Stub, plan: Stub) -> Hindsight:
    """Return what past uses of a token would have come to as planned."""
    counts = seen.reading.usage.counts(old.id, seen.now // DAY - DAYS + 1)
    is_sooner = ends_earlier(plan.expires_at, old.expires_at)
    is_closer = is_sooner or not plan.allow_list.covers(old.allow_list)
    is_less = not covers(plan.effective, old.effective)
    worse: dict[Outcome, dict[tuple[str, str], int]] = {Outcome.REFUSED: {}, Outcome.PERHAPS: {}}
    for now, then in zip(what_if(old, counts), what_if(plan, counts), strict=True):
        # Of some nobody could tell before, either: a narrowing may have turned any of them.
        may_turn = is_closer or (is_less and then.counted.is_other)
        is_turned = may_turn if now.fate is Outcome.PERHAPS else now.fate is Outcome.ACCEPTED
        if then.fate is Outcome.REFUSED and now.fate is Outcome.PERHAPS:
            is_turned = True
        if is_turned and then.fate in worse:
            key = (then.counted.privilege, then.counted.network)
            worse[then.fate][key] = worse[then.fate].get(key, 0) + then.counted.uses

    def told(fate: Outcome) -> tuple[tuple[str, str, int], ...]:
        ordered = sorted(worse[fate].items(), key=lambda item: (-item[1], item[0]))
        return tuple((*key, uses) for key, uses in ordered)

    return Hindsight(sum(c.uses for c in counts), told(Outcome.REFUSED), told(Outcome.PERHAPS))


def reactivates(old: Stub, plan: Stub, now: int) -> bool:
    """Tell whether a token that has expired would work again as planned."""
    goes_on = old.is_expired(now) and not plan.is_expired(now)
    return goes_on and not (old.is_disabled or old.is_contained)
