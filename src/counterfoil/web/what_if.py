"""What-if analysis: the effect of a planned edit on the past requests of a token."""

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
"""How many days of past requests the pages analyze."""


def changed(spec: TokenSpec, old: Stub) -> TokenSpec:
    """Return the request without unchanged values, which need not be held or in bounds anymore."""
    same_end = (spec.expires_at, spec.endless) == (old.expires_at, old.expires_at is None)
    return replace(
        spec,
        privileges=None if spec.privileges == old.privileges else spec.privileges,
        allow_list=None if spec.allow_list == old.allow_list else spec.allow_list,
        expires_at=None if same_end else spec.expires_at,
        endless=spec.endless and not same_end,
    )


@dataclass(frozen=True, slots=True)
class Hindsight:
    """The outcome of the last ``days`` of requests under a plan.

    ``refused`` and ``perhaps`` are the requests that fare worse than without the edit: privilege,
    network and count, the most frequent first. For those in ``perhaps``, the recorded counts do not
    decide it.
    """

    uses: int
    refused: tuple[tuple[str, str, int], ...] = ()
    perhaps: tuple[tuple[str, str, int], ...] = ()
    days: int = DAYS

    @property
    def is_worse(self) -> bool:
        """Return whether any request would, or might, be refused."""
        return bool(self.refused or self.perhaps)

    @property
    def refused_uses(self) -> int:
        """Return how many requests would be refused."""
        return sum(uses for _, _, uses in self.refused)

    @property
    def perhaps_uses(self) -> int:
        """Return for how many requests the counts do not decide it."""
        return sum(uses for _, _, uses in self.perhaps)


def planned(
    page: PageRequest, seen: PageSnapshot, entries: TokenFormData, old: Stub
) -> Stub | None:
    """Return the token that the entries would make; None if they have errors."""
    trial = replace(entries, errors={})
    spec = token_form.read_form(page, seen, trial, old)
    if trial.errors:
        return None
    try:
        privileges, allow_list, ends = bounds_after_edit(
            seen.caller, old, changed(spec, old), seen.now
        )
    except Refusal:
        return None
    return replace(old, privileges=privileges, allow_list=allow_list, expires_at=ends)


def hindsight(seen: PageSnapshot, old: Stub, plan: Stub) -> Hindsight:
    """Return the outcome of past requests under a plan."""
    counts = seen.reading.usage.counts(old.id, seen.now // DAY - DAYS + 1)
    is_sooner = ends_earlier(plan.expires_at, old.expires_at)
    is_closer = is_sooner or not plan.allow_list.covers(old.allow_list)
    is_less = not covers(plan.effective, old.effective)
    worse: dict[Outcome, dict[tuple[str, str], int]] = {Outcome.REFUSED: {}, Outcome.PERHAPS: {}}
    for now, then in zip(what_if(old, counts), what_if(plan, counts), strict=True):
        # The present outcome of some requests is unknown too: a narrowing may have changed any of
        # them.
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
    """Return whether an expired token would be valid again."""
    goes_on = old.is_expired(now) and not plan.is_expired(now)
    return goes_on and not (old.is_disabled or old.is_contained)
