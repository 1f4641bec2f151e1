"""Reach: how many tokens an act stops or changes beside what it names, and which come first."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from counterfoil.core.decide import stands
from counterfoil.core.token import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from counterfoil.core.account import Account
    from counterfoil.core.bounds import Caller
    from counterfoil.core.ports import Reading
    from counterfoil.core.token import Stub

    _Standing = Mapping[int, tuple[object, ...]]

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
        reading: Reading,
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
            stub = reading.stub(token_id)
            if stub is not None and actor.reaches(stub.account) and actor.sees(stub):
                is_own = account is not None and stub.account.id == account.id
                self.names.append(stub.name if is_own else f"{stub.account.username}:{stub.name}")
        return len(unnamed)


@contextmanager
def counting(
    reading: Reading, actor: Caller, account: Account, reach: Reach | None, *, alone: bool = True
) -> Iterator[None]:
    """Count the tokens that a change of an account narrows, widens or stops.

    ``reach`` None: do not. ``alone``: the act is about no other account.
    """

    def standing() -> _Standing:
        own = {stub.id: stub for kind in Kind for stub in reading.stubs(account.id, kind)}
        return _standing(own.get(key) or reading.stub(key) for key in reading.ids_under(account.id))

    if reach is None:
        yield
        return
    before = standing()
    yield
    reach.add(reading, actor, account if alone else None, _changed(before, standing()))


@contextmanager
def counting_below(
    reading: Reading, actor: Caller, stubs: Sequence[Stub], reach: Reach | None
) -> Iterator[None]:
    """Count the tokens that a change of tokens of one account narrows, widens or stops.

    ``reach`` None: do not. The tokens that are changed are named.
    """
    if reach is None or not stubs:
        yield
        return
    named = [stub.id for stub in stubs]
    ids = reading.ids_below(named)
    before = _standing(map(reading.stub, ids))
    yield
    changed = _changed(before, _standing(map(reading.stub, ids)))
    reach.add(reading, actor, stubs[0].account, changed, named)


def _standing(stubs: Iterable[Stub | None]) -> _Standing:
    """Return what each token is good for, itself and through what it was made by."""
    return {
        stub.id: (
            stub.effective,
            all(stands(link) for link in stub.line),
            stub.is_disabled or stub.is_contained,
            stub.ends_at,
            tuple(link.allow_list for link in stub.line),
        )
        for stub in stubs
        if stub is not None
    }


def _changed(before: _Standing, after: _Standing) -> list[int]:
    return [key for key in after if after[key] != before.get(key)]
