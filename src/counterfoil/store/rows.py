"""How does a row become a value of the core, and back?"""

from __future__ import annotations

from collections import namedtuple
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from counterfoil.core.account import Account
from counterfoil.core.allow_list import AllowList
from counterfoil.core.audit import FIELDS, AuditEntry, Recorded
from counterfoil.core.decide import shown
from counterfoil.core.listing import searched
from counterfoil.core.rotation import Trace
from counterfoil.core.session import Service, Session
from counterfoil.core.token import Contained, Disabled, How, Kind, Stub
from counterfoil.store import schema

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Row

    from counterfoil.core.ports import NewSession, NewToken
    from counterfoil.core.privilege import Privileges

Values = dict[str, Any]


def account_of(row: Row[Any], former_names: frozenset[str]) -> Account:
    """Return the account in a row of ``accounts``."""
    return Account(
        id=row.id,
        username=row.username,
        owner_id=row.owner_id,
        privileges=frozenset(row.privileges),
        created_at=row.created_at,
        domain=row.domain,
        contact_email=row.contact_email,
        suspended_at=row.suspended_at,
        suspend_reason=row.suspend_reason,
        locked=bool(row.locked),
        removed_at=row.removed_at,
        former_names=former_names,
        reseller=bool(row.reseller),
        acl_list=row.acl_list,
    )


def account_values(account: Account) -> Values:
    """Return the columns of an account, its id left out."""
    return {
        "username": account.username,
        "owner_id": account.owner_id,
        "privileges": shown(account.privileges),
        "created_at": account.created_at,
        "domain": account.domain,
        "contact_email": account.contact_email,
        "suspended_at": account.suspended_at,
        "suspend_reason": account.suspend_reason,
        "locked": int(account.locked),
        "removed_at": account.removed_at,
        "reseller": int(account.reseller),
        "acl_list": account.acl_list,
    }


class Held(NamedTuple):
    """What a stub's columns hold in text, as values; and by which secret it was found."""

    privileges: Privileges
    allow_list: AllowList
    secret: int = 0
    secret_ends_at: int | None = None

    @classmethod
    def of(cls, row: Any) -> Held:  # noqa: ANN401 - a TokenRow
        """Return what a row of ``tokens`` holds, found by none of its secrets."""
        return cls(_privileges(tuple(row.privileges)), _allow_list(tuple(row.allow_list)))


# What many tokens have alike is made once.
_privileges = lru_cache(4096)(frozenset[str])
_allow_list = lru_cache(4096)(AllowList.parse)
_KINDS = {str(kind): kind for kind in Kind}
TokenRow = namedtuple("TokenRow", [c.name for c in schema.tokens.c])  # type: ignore[misc]  # noqa: PYI024
"""The columns of ``tokens``: SQLAlchemy looks each up by its name, which takes long for many."""


def token_row(row: Sequence[Any]) -> Any:  # noqa: ANN401 - a TokenRow, which types cannot name
    """Return the columns of ``tokens`` that a row begins with."""
    return TokenRow._make(row[: len(TokenRow._fields)])


def stub_of(row: Any, account: Account, parent: Stub | None, held: Held) -> Stub:  # noqa: ANN401 - a TokenRow
    """Return the stub in a row of ``tokens``."""
    return Stub(
        id=row.id,
        public_id=row.public_id,
        account=account,
        kind=_KINDS[row.kind],
        name=row.name,
        privileges=held.privileges,
        allow_list=held.allow_list,
        created_at=row.created_at,
        expires_at=row.expires_at,
        revoked_at=row.revoked_at,
        parent_id=row.parent_id,
        parent=parent,
        lasting=bool(row.lasting),
        sessions_anywhere=bool(row.sessions_anywhere),
        description=row.description,
        disabled=(
            None
            if row.disabled_at is None
            else Disabled(row.disabled_at, row.disabled_by, How(row.disabled_how))
        ),
        contained=(
            None if row.contained_at is None else Contained(row.contained_at, row.contained_by)
        ),
        idle_since=row.idle_since,
        old_secret_ends_at=row.old_secret_ends_at,
        secret=held.secret,
        secret_ends_at=held.secret_ends_at,
    )


def trace_of(row: Row[Any]) -> Trace:
    """Return what is kept of a secret, from a row of ``secrets``."""
    return Trace(row.number, row.digest, row.key_id, row.created_at, row.ends_at, row.request)


def session_of(
    row: Row[Any], account: Account, stub: Stub | None, openers: tuple[Account, ...]
) -> Session:
    """Return the session or link in a row of ``sessions``."""
    return Session(
        id=row.id,
        account=account,
        service=Service(row.service),
        security_token=row.security_token,
        address=row.address,
        created_at=row.created_at,
        used_at=row.used_at,
        idle_seconds=row.idle_seconds,
        expires_at=row.expires_at,
        is_link=bool(row.is_link),
        ended_at=row.ended_at,
        token_id=row.token_id,
        stub=stub,
        openers=openers,
    )


def session_values(new: NewSession) -> Values:
    """Return the columns of a new session or link."""
    return {
        "digest": new.digest,
        "is_link": int(new.is_link),
        "account_id": new.account.id,
        "token_id": new.stub.id if new.stub else None,
        "secret": new.stub.secret if new.stub else 0,
        "service": str(new.service),
        "security_token": new.security_token,
        "address": new.address,
        "created_at": new.created_at,
        "used_at": new.created_at,
        "idle_seconds": new.idle_seconds,
        "expires_at": new.expires_at,
        "openers": [opener.id for opener in new.openers],
    }


def saved_values(stub: Stub) -> Values:
    """Return the columns of a token that an act may set on one that is there."""
    return stub_values(stub) | {
        "disabled_at": stub.disabled.at if stub.disabled else None,
        "disabled_by": stub.disabled.by if stub.disabled else None,
        "disabled_how": str(stub.disabled.how) if stub.disabled else None,
        "contained_at": stub.contained.at if stub.contained else None,
        "contained_by": stub.contained.by if stub.contained else None,
        "idle_since": stub.idle_since,
        "old_secret_ends_at": stub.old_secret_ends_at,
    }


def stub_values(stub: Stub | NewToken) -> Values:
    """Return the columns that a token is made with."""
    return {
        "name": stub.name,
        "privileges": shown(stub.privileges),
        "allow_list": list(stub.allow_list.canonical()),
        "expires_at": stub.expires_at,
        "lasting": int(stub.lasting),
        "sessions_anywhere": int(stub.sessions_anywhere),
        "description": stub.description,
        "folded": searched(stub.name, stub.description),
    }


def recorded_of(row: Row[Any]) -> Recorded:
    """Return the audit entry in a row of ``audit``."""
    entry = AuditEntry(
        action=row.action,
        actor_id=row.actor_id,
        actor=row.actor,
        actor_token=row.actor_token,
        address=row.address,
        door=row.door,
        subject=row.subject,
        subject_id=row.subject_id,
        owner_id=row.owner_id,
        before=row.before,
        after=row.after,
        receipt=row.receipt,
    )
    return Recorded(row.position, row.at, entry, row.previous, row.hash)


def recorded_values(recorded: Recorded) -> Values:
    """Return the columns of an audit entry."""
    entry = recorded.entry
    return {name: getattr(entry, name) for name in FIELDS} | {
        "position": recorded.position,
        "at": recorded.at,
        "previous": recorded.previous,
        "hash": recorded.hash,
    }
