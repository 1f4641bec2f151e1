"""Reach: how many tokens an act stops or changes beside what it names, and which come first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from counterfoil.core.account import Account
    from counterfoil.core.caller import Caller
    from counterfoil.core.ports import Snapshot

MOST_NAMES = 10


@dataclass(slots=True)
class Reach:
    """How far an act goes; an act that is handed one counts into it.

    ``affected``: how many tokens, the ``named`` ones included; ``also_revoked``: how many were
    revoked that nobody named; ``names``: the first 10 of what was not named, as far as the caller
    may see it, as ``account:name`` where the act is about another account. ``is_revoking``: what
    was named is revoked, too.
    """

    affected: int = 0
    named: int = 0
    also_revoked: int = 0
    is_revoking: bool = False
    names: list[str] = field(default_factory=list)

    @property
    def unnamed(self) -> int:
        """Return how many tokens the act reached beside those that were named."""
        return self.affected - self.named

    def add(
        self,
        reading: Snapshot,
        actor: Caller,
        account: Account | None,
        ids: Sequence[int],
        named: Collection[int] = (),
    ) -> int:
        """Count tokens; returns how many of them were not named.

        ``account``: the one that the act is about, or None for several.
        """
        self.affected += len(ids)
        unnamed = [token_id for token_id in ids if token_id not in named]
        self.named += len(ids) - len(unnamed)
        for token_id in unnamed[: max(0, MOST_NAMES - len(self.names))]:
            stub = reading.tokens.get(token_id)
            if stub is not None and actor.reaches(stub.account) and actor.sees(stub):
                is_own = account is not None and stub.account.id == account.id
                self.names.append(stub.name if is_own else f"{stub.account.username}:{stub.name}")
        return len(unnamed)
