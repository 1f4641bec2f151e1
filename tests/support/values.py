"""Values of the core with everything left out filled in."""

from __future__ import annotations

from counterfoil.core.account import Account
from counterfoil.core.allow_list import AllowList
from counterfoil.core.bounds import Bounds
from counterfoil.core.caller import Caller
from counterfoil.core.token import Kind, Stub


def account(
    number: int = 1, username: str = "root", *privileges: str, owner: int | None = 1
) -> Account:
    """Return an account; ``owner`` None makes it root."""
    return Account(number, username, owner, frozenset(privileges), 100)


def listed(*entries: str) -> AllowList:
    """Return an allow list."""
    return AllowList.parse(entries)


def caller(of: Account, *privileges: str) -> Caller:
    """Return a caller that acts within some of an account's privileges."""
    return Caller(of, Bounds(frozenset(privileges)))


def stub(
    number: int = 1,
    *privileges: str,
    account: Account,
    expires_at: int | None = None,
    ips: tuple[str, ...] = (),
    parent: Stub | None = None,
    parent_id: int | None = None,
    revoked_at: int | None = None,
    kind: Kind = Kind.WHM,
) -> Stub:
    """Return a stub; without privileges named, one that holds ``all``."""
    return Stub(
        id=number,
        public_id=f"{number:08}",
        account=account,
        kind=kind,
        name=f"t{number}",
        privileges=frozenset(privileges or {"all"}),
        allow_list=AllowList.parse(ips),
        created_at=100,
        expires_at=expires_at,
        revoked_at=revoked_at,
        parent_id=parent.id if parent else parent_id,
        parent=parent,
    )
