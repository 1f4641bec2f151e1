"""What would an edit that is only planned have done to the uses of a token so far?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from counterfoil.authority import Wish, edited, visible
from counterfoil.core.hindsight import Fate
from counterfoil.core.hindsight import what_if as judged
from counterfoil.core.refusals import Refusal
from counterfoil.core.use import DAY
from counterfoil.doors.web import token_form

if TYPE_CHECKING:
    from counterfoil.core.token import Stub
    from counterfoil.doors.web.token_form import Entries
    from counterfoil.doors.web.visit import Snapshot, Visit

DAYS = 30
"""How far back pages look at the uses of a token."""


def changed(wish: Wish, old: Stub) -> Wish:
    """Return a wish without what is as it was: it needs not be held, or in bounds, any more."""
    same_end = (wish.expires_at, wish.endless) == (old.expires_at, old.expires_at is None)
    return replace(
        wish,
        privileges=None if wish.privileges == old.privileges else wish.privileges,
        allow_list=None if wish.allow_list == old.allow_list else wish.allow_list,
        expires_at=None if same_end else wish.expires_at,
        endless=wish.endless and not same_end,
    )


def what_if(
    visit: Visit, seen: Snapshot, entries: Entries
) -> tuple[Stub | None, dict[str, Any] | None]:
    """Return the token that is edited, and what past uses would have come to as planned."""
    name = visit.typed("old")
    if not name:
        return None, None
    old = visible(seen.reading, seen.caller, seen.account, name)
    trial = replace(entries, errors={})
    wish = token_form.wished(visit, seen, trial, old)
    since = seen.now // DAY - DAYS + 1
    counts = seen.reading.uses(old.id, since)
    if trial.errors or not counts:
        return old, {"uses": sum(c.uses for c in counts), "refused": 0, "perhaps": 0, "by": []}
    try:
        privileges, allow_list, ends = edited(seen.caller, old, changed(wish, old), seen.now)
    except Refusal:
        return old, None
    planned = replace(old, privileges=privileges, allow_list=allow_list, expires_at=ends)
    told = judged(planned, counts)

    def total(fate: Fate) -> int:
        return sum(one.counted.uses for one in told if one.fate is fate)

    by: dict[tuple[str, str], int] = {}
    for one in told:
        if one.fate is Fate.REFUSED:
            key = (one.counted.privilege, one.counted.network)
            by[key] = by.get(key, 0) + one.counted.uses
    return old, {
        "uses": sum(c.uses for c in counts),
        "refused": total(Fate.REFUSED),
        "perhaps": total(Fate.PERHAPS),
        "by": [(*key, uses) for key, uses in sorted(by.items(), key=lambda item: -item[1])[:5]],
        "days": DAYS,
    }
