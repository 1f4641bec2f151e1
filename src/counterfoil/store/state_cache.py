"""State cache: what was read of the database, reused while nothing has changed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counterfoil.core.account import Account
    from counterfoil.core.application import Application
    from counterfoil.core.ports import Generation
    from counterfoil.core.settings import Settings
    from counterfoil.core.token import Kind, Stub

FEW = 100
"""The longest list that is cached."""
MOST = 1024
"""How many accounts, policies and single tokens are cached for the next reader."""
MOST_LISTS = 64
"""How many accounts' tokens are cached for the next reader."""


@dataclass(slots=True)
class CachedState:
    """What was read in one state of the database.

    ``named``: accounts by current username. ``all_accounts``: all accounts that are not removed,
    if they are few. ``tokens``: the tokens of accounts that have few. ``by_secret``: tokens by
    id and number of a secret.
    """

    settings: Settings | None = None
    applications: tuple[Application, ...] | None = None
    accounts: dict[int, Account] = field(default_factory=dict)
    named: dict[str, Account] = field(default_factory=dict)
    all_accounts: tuple[Account, ...] | None = None
    policies: dict[int, dict[str, str]] = field(default_factory=dict)
    tokens: dict[tuple[int, Kind], tuple[Stub, ...]] = field(default_factory=dict)
    by_secret: dict[tuple[int, int], Stub] = field(default_factory=dict)

    @property
    def is_small(self) -> bool:
        """Return whether there is room for more."""
        accounts = len(self.accounts) + len(self.named) + len(self.policies)
        return accounts + len(self.by_secret) <= MOST and len(self.tokens) <= MOST_LISTS

    def without_tokens(self) -> CachedState:
        """Return what is still true after a change of tokens."""
        return replace(self, tokens={}, by_secret={})


class StateCache:
    """What this process has read of the latest state of the database that it has seen.

    Every transaction makes a generation with a random nonce. So a snapshot or transaction that
    finds the generation of the cached state reads the same state: the transaction that made it was
    committed, and no other was committed after it.
    """

    def __init__(self, *, keeps: bool = True) -> None:
        """Start empty; ``keeps`` False (for benchmarks): stay empty."""
        self._keeps = keeps
        self._last: tuple[Generation, CachedState] | None = None

    def of(self, generation: Generation) -> CachedState:
        """Return what was read of a state; readers of that state add to it."""
        last = self._last
        if last is not None and last[0] == generation and last[1].is_small:
            return last[1]
        state = CachedState()
        self.keep(generation, state)
        return state

    def keep(self, generation: Generation, state: CachedState) -> None:
        """Store what a transaction has read of the state that it makes."""
        if self._keeps:
            self._last = (generation, state)
