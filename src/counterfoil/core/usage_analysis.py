"""Usage analysis: what past uses imply for planned limits, and which limits were not needed."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from enum import Enum
from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

from counterfoil.core.allow_list import MAX_ENTRIES, AllowList, Overlap
from counterfoil.core.privilege import ALL, ANY, NOTHING, Privileges, covers
from counterfoil.core.usage import DAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from counterfoil.core.token import Stub
    from counterfoil.core.usage import Count


class Outcome(Enum):
    """The outcome of past uses under planned limits; the counts do not always show the outcome."""

    ACCEPTED = "accepted"
    PERHAPS = "perhaps"
    REFUSED = "refused"


class UsageOutcome(NamedTuple):
    """A count of uses, and their outcome."""

    counted: Count
    fate: Outcome


def what_if(planned: Stub, counts: Iterable[Count]) -> list[UsageOutcome]:
    """Return for each count of uses whether the planned token would refuse them.

    The count of all other uses (``OTHER``) is never refused for certain.
    """
    return [UsageOutcome(count, _fate(planned, count)) for count in counts]


def _fate(planned: Stub, count: Count) -> Outcome:
    fates = {_by_end(planned, count)}
    if count.is_other:
        fates.add(Outcome.PERHAPS)
    else:
        fates |= {_by_privilege(planned, count), _by_network(planned, count)}
    return next(
        fate for fate in (Outcome.REFUSED, Outcome.PERHAPS, Outcome.ACCEPTED) if fate in fates
    )


def _by_end(planned: Stub, count: Count) -> Outcome:
    if planned.ends_at is None or (count.day + 1) * DAY <= planned.ends_at:
        return Outcome.ACCEPTED
    return Outcome.REFUSED if count.day * DAY >= planned.ends_at else Outcome.PERHAPS


def _by_privilege(planned: Stub, count: Count) -> Outcome:
    return Outcome.ACCEPTED if covers(planned.effective, _needs(count)) else Outcome.REFUSED


def _by_network(planned: Stub, count: Count) -> Outcome:
    block = ipaddress.ip_network(count.network)
    overlaps = {link.allow_list.overlap(block) for link in planned.lineage}
    if Overlap.NONE in overlaps:
        return Outcome.REFUSED
    return Outcome.PERHAPS if Overlap.SOME in overlaps else Outcome.ACCEPTED


def _needs(count: Count) -> Privileges:
    return NOTHING if count.privilege == ANY else frozenset(count.privilege.split(","))


@dataclass(frozen=True, slots=True)
class Advice:
    """Limits that would have been enough for a token since a moment.

    ``privileges`` and ``allow_list`` are None if there is no narrower suggestion: the token was not
    used, needs all that it has, or its uses are not distinguished (``is_certain`` False).
    """

    since: int
    uses: int
    unused_privileges: Privileges
    unused_entries: tuple[str, ...]
    privileges: Privileges | None
    allow_list: AllowList | None
    is_certain: bool


def advise(stub: Stub, counts: Sequence[Count], since: int) -> Advice:
    """Return advice: a token's limits compared with its uses since a moment (epoch seconds)."""
    is_certain = not any(count.is_other for count in counts)
    certain = [count for count in counts if not count.is_other]
    used = reduce(frozenset.union, map(_needs, certain), NOTHING)
    blocks = [ipaddress.ip_network(network) for network in sorted({c.network for c in certain})]
    entries = {
        entry: any(one.overlap(block) is not Overlap.NONE for block in blocks)
        for entry, one in zip(stub.allow_list.canonical(), stub.allow_list.singles(), strict=True)
    }
    privileges, allow_list = None, None
    if certain and is_certain:
        privileges = _fewer(stub.privileges, used)
        allow_list = _narrower(stub.allow_list, entries, [str(block) for block in blocks])
    return Advice(
        since=since,
        uses=sum(count.uses for count in counts),
        unused_privileges=stub.privileges - used if is_certain else NOTHING,
        unused_entries=tuple(e for e, is_used in entries.items() if not is_used and is_certain),
        privileges=privileges,
        allow_list=allow_list,
        is_certain=is_certain,
    )


def _fewer(held: Privileges, used: Privileges) -> Privileges | None:
    """Return the used privileges that a token still has; None if the token uses all it has.

    Privileges that the token lost after using them do not come back. A token has at least one
    privilege: if none was needed, it keeps all.
    """
    privileges = used if ALL in held else used & held
    return privileges if privileges and not covers(privileges, held) else None


def _narrower(held: AllowList, entries: dict[str, bool], networks: list[str]) -> AllowList | None:
    """Return an allow list of the used entries, or of the networks if there is no list yet."""
    used_entries = [entry for entry, is_used in entries.items() if is_used] if entries else networks
    if not used_entries or len(used_entries) > MAX_ENTRIES:
        return None
    narrower = AllowList.parse(used_entries)
    return None if narrower.covers(held) else narrower
