"""What of the installation is loaded once, as long as nothing has changed it?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counterfoil.core.account import Account
    from counterfoil.core.ports import Generation
    from counterfoil.core.settings import Settings

MOST = 1024
"""How many accounts are kept from one act to the next."""


@dataclass(slots=True)
class CachedState:
    """What was read of the settings, accounts and rules in one state of the database."""

    settings: Settings | None = None
    accounts: dict[int, Account] = field(default_factory=dict)
    policies: dict[int, dict[str, str]] = field(default_factory=dict)


class TransactionCache:
    """What the last act of this process has loaded: good for an act that follows it at once.

    Every change is an act and makes a generation with a nonce of its own. So an act that finds
    the generation of the one before knows that nothing came between, and that this was kept.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self._last: tuple[Generation, CachedState] | None = None

    def loaded(self, state: Generation) -> CachedState:
        """Return what is loaded of a state: to be read on from, but not after a change."""
        last = self._last
        return last[1] if last is not None and last[0] == state else CachedState()

    def keep(self, state: Generation, loaded: CachedState) -> None:
        """Keep what an act has loaded, of the state that it makes."""
        is_small = len(loaded.accounts) + len(loaded.policies) <= MOST
        self._last = (state, loaded) if is_small else None
