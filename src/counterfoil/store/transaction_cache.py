"""Transaction cache: settings, accounts and policies, reused while nothing has changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counterfoil.core.account import Account
    from counterfoil.core.ports import Generation
    from counterfoil.core.settings import Settings

MOST = 1024
"""How many accounts and policies are cached from one transaction to the next."""


@dataclass(slots=True)
class CachedState:
    """The settings, accounts and policies that were read in one state of the database."""

    settings: Settings | None = None
    accounts: dict[int, Account] = field(default_factory=dict)
    policies: dict[int, dict[str, str]] = field(default_factory=dict)


class TransactionCache:
    """Values that the last transaction of this process loaded, for the next transaction.

    Every transaction makes a generation with a random nonce. So a transaction that finds the
    generation of the previous transaction knows that the previous transaction was committed, and
    that no other transaction was committed in between.
    """

    def __init__(self) -> None:
        """Start empty."""
        self._last: tuple[Generation, CachedState] | None = None

    def loaded(self, state: Generation) -> CachedState:
        """Return the values loaded of a state; after a change, do not use the values."""
        last = self._last
        return last[1] if last is not None and last[0] == state else CachedState()

    def keep(self, state: Generation, loaded: CachedState) -> None:
        """Store the values that a transaction loaded, under its new generation."""
        is_small = len(loaded.accounts) + len(loaded.policies) <= MOST
        self._last = (state, loaded) if is_small else None
