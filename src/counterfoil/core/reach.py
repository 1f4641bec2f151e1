"""Reach: the tokens that a change affects beyond the named tokens, as a number and some names."""

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
    """The extent of a change; a transaction counts the affected tokens in a given ``Reach``.

    ``affected``: the number of tokens, including the ``named`` tokens. ``also_revoked``: how many
    were revoked without being named. ``names``: the first 10 of the tokens that were not named and
    that the caller may see, as ``account:name`` if they belong to another account. ``is_revoking``:
    the named tokens are revoked too.
    """

    affected: int = 0
    named: int = 0
    also_revoked: int = 0
    is_revoking: bool = False
    names: list[str] = field(default_factory=list)

    @property
    def unnamed(self) -> int:
        """Return how many tokens the change affects beyond the named tokens."""
        return self.affected - self.named

    def add(
        self,
        reading: Snapshot,
        actor: Caller,
        account: Account | None,
        ids: Sequence[int],
        named: Collection[int] = (),
    ) -> int:
        """Count affected tokens; return how many of the counted tokens were not named.

        ``account``: the account that the change is about, or None if there are several.
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
