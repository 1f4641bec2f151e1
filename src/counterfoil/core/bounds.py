"""Bounds: the limits within which a caller acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil.core.privilege import ALL, Privileges, covers
from counterfoil.core.record import record

if TYPE_CHECKING:
    from counterfoil.core.allow_list import AllowList
    from counterfoil.core.token import Stub


def first_beyond(held: Privileges, asked: Privileges) -> str:
    """Return the first of the ``asked`` privileges that is not held (``all`` first), or ""."""
    if covers(held, asked):
        return ""
    return min(asked - held, key=lambda key: (key != ALL, key))


@record
class Bounds:
    """What a caller may do with an account: effective privileges, addresses, expiration date.

    An address must be permitted by every one of ``allow_lists``. ``expires_at`` None: no expiry.
    """

    privileges: Privileges
    allow_lists: tuple[AllowList, ...] = ()
    expires_at: int | None = None

    @classmethod
    def of(cls, stub: Stub) -> Bounds:
        """Return the effective bounds of a token: its own, and the bounds of its ancestors."""
        lists = (
            (stub.allow_list,)
            if stub.parent is None
            else tuple(link.allow_list for link in stub.lineage)
        )
        return cls(stub.effective, lists, stub.ends_at)

    @property
    def are_unlimited(self) -> bool:
        """Return whether these bounds permit everything, from everywhere, for ever."""
        return (
            ALL in self.privileges
            and self.expires_at is None
            and not any(allow_list.blocks for allow_list in self.allow_lists)
        )

    def covers_addresses(self, allow_list: AllowList) -> bool:
        """Return whether these bounds permit every address that ``allow_list`` permits."""
        return all(own.covers(allow_list) for own in self.allow_lists)

    def covers_end(self, expires_at: int | None) -> bool:
        """Return whether an expiry is no later than the expiry of these bounds."""
        if self.expires_at is None:
            return True
        return expires_at is not None and expires_at <= self.expires_at
