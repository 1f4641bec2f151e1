"""Bounds: what is left of an account's authority for whoever acts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterfoil.core.privilege import ALL, Privileges, covers

if TYPE_CHECKING:
    from counterfoil.core.allow_list import AllowList
    from counterfoil.core.token import Stub


def first_beyond(held: Privileges, asked: Privileges) -> str:
    """Return the first privilege asked for that is not held, ``all`` before others, or ""."""
    if covers(held, asked):
        return ""
    return min(asked - held, key=lambda key: (key != ALL, key))


@dataclass(frozen=True, slots=True)
class Bounds:
    """What is left of an account's authority: privileges, addresses, end.

    Every one of ``allow_lists`` must permit an address; None in ``expires_at`` is no end.
    """

    privileges: Privileges
    allow_lists: tuple[AllowList, ...] = ()
    expires_at: int | None = None

    @classmethod
    def of(cls, stub: Stub) -> Bounds:
        """Return the effective bounds of a token: its own and those of all its ancestors."""
        return cls(stub.effective, tuple(s.allow_list for s in stub.lineage), stub.ends_at)

    def covers_addresses(self, allow_list: AllowList) -> bool:
        """Tell whether whatever ``allow_list`` permits is permitted here."""
        return all(own.covers(allow_list) for own in self.allow_lists)

    def covers_end(self, expires_at: int | None) -> bool:
        """Tell whether something that ends then ends no later than these bounds."""
        if self.expires_at is None:
            return True
        return expires_at is not None and expires_at <= self.expires_at
