"""Reach of a change: the tokens whose effective limits differ before and after it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from counterfoil.core.decide import parent_chain_valid
from counterfoil.core.token import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from counterfoil.core.account import Account
    from counterfoil.core.caller import Caller
    from counterfoil.core.ports import Snapshot
    from counterfoil.core.reach import Reach
    from counterfoil.core.token import Stub

    _Standing = Mapping[int, tuple[object, ...]]


@contextmanager
def counting(
    reading: Snapshot, actor: Caller, account: Account, reach: Reach | None, *, alone: bool = True
) -> Iterator[None]:
    """Count the tokens that a change of an account narrows, widens or stops.

    ``reach`` None: do not count. ``alone``: the act changes no other account.
    """

    def standing() -> _Standing:
        own = {
            stub.id: stub for kind in Kind for stub in reading.tokens.of_account(account.id, kind)
        }
        return _standing(
            own.get(key) or reading.tokens.get(key)
            for key in reading.tokens.living_of_account(account.id)
        )

    if reach is None:
        yield
        return
    before = standing()
    yield
    reach.add(reading, actor, account if alone else None, _changed(before, standing()))


@contextmanager
def counting_below(
    reading: Snapshot, actor: Caller, stubs: Sequence[Stub], reach: Reach | None
) -> Iterator[None]:
    """Count the tokens that a change of an account's tokens narrows, widens or stops.

    ``reach`` None: do not count. The tokens that the change names are counted as named.
    """
    if reach is None or not stubs:
        yield
        return
    named = [stub.id for stub in stubs]
    ids = reading.tokens.living_descendants(named)
    before = _standing(map(reading.tokens.get, ids))
    yield
    changed = _changed(before, _standing(map(reading.tokens.get, ids)))
    reach.add(reading, actor, stubs[0].account, changed, named)


def _standing(stubs: Iterable[Stub | None]) -> _Standing:
    """Return the effective limits of each token, including the limits of its lineage."""
    return {
        stub.id: (
            stub.effective,
            all(parent_chain_valid(link) for link in stub.lineage),
            stub.is_disabled or stub.is_contained,
            stub.ends_at,
            tuple(link.allow_list for link in stub.lineage),
        )
        for stub in stubs
        if stub is not None
    }


def _changed(before: _Standing, after: _Standing) -> list[int]:
    return [key for key in after if after[key] != before.get(key)]
