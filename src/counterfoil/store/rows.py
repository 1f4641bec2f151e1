"""Rows: conversion between rows of tables and values of the core."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from counterfoil.core.account import Account
from counterfoil.core.audit import FIELDS, AuditEntry, Recorded
from counterfoil.core.decide import display_order
from counterfoil.core.rotation import SecretRecord
from counterfoil.core.session import Service, Session
from counterfoil.core.token import Contained, Disabled, DisabledCause, Kind, Stub
from counterfoil.core.token_search import searched
from counterfoil.store.columns import MANY, allow_list_of, privileges_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Row

    from counterfoil.core.repositories import NewSession, NewToken

Values = dict[str, Any]


@lru_cache(MANY)
def account_of(row: tuple[Any, ...], former: str | None) -> Account:
    """Return the account in the columns of ``accounts``; equal rows share one account.

    ``former``: its former names, separated by commas.
    """
    (
        account_id, username, owner_id, privileges, domain, contact_email, created_at,
        suspended_at, suspend_reason, locked, removed_at, reseller, acl_list,
    ) = row  # fmt: skip
    return Account(
        id=account_id,
        username=username,
        owner_id=owner_id,
        privileges=privileges_of(privileges),
        created_at=created_at,
        domain=domain,
        contact_email=contact_email,
        suspended_at=suspended_at,
        suspend_reason=suspend_reason,
        locked=bool(locked),
        removed_at=removed_at,
        former_names=frozenset(former.split(",")) if former else frozenset(),
        reseller=bool(reseller),
        acl_list=acl_list,
    )


def account_with_names(row: Sequence[Any]) -> Account:
    """Return an account from a row that also has its former names, separated by commas."""
    return account_of(tuple(row[:-1]), row[-1])


def account_values(account: Account) -> Values:
    """Return the columns of an account, except its id."""
    return {
        "username": account.username,
        "owner_id": account.owner_id,
        "privileges": display_order(account.privileges),
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


_KINDS = {str(kind): kind for kind in Kind}


def stub_of(
    row: Sequence[Any],
    account: Account,
    parent: Stub | None,
    secret: int = 0,
    secret_ends_at: int | None = None,
) -> Stub:
    """Return the stub in the columns of ``tokens``, as if found by the secret of this number."""
    # Unpacked in the order of the schema: a lookup of each column by name would double the time.
    (
        token_id, public_id, _, kind, name, privileges, allow_list, created_at, expires_at,
        parent_id, revoked_at, lasting, sessions_anywhere, description, _,
        disabled_at, disabled_by, disabled_how, contained_at, contained_by,
        idle_since, old_secret_ends_at,
    ) = row  # fmt: skip
    return Stub(
        token_id,
        public_id,
        account,
        _KINDS[kind],
        name,
        privileges_of(privileges),
        allow_list_of(allow_list),
        created_at,
        expires_at,
        revoked_at,
        parent_id,
        parent,
        lasting == 1,
        sessions_anywhere == 1,
        description,
        None
        if disabled_at is None
        else Disabled(disabled_at, disabled_by, DisabledCause(disabled_how)),
        None if contained_at is None else Contained(contained_at, contained_by),
        idle_since,
        old_secret_ends_at,
        secret,
        secret_ends_at,
    )


def trace_of(row: Row[Any]) -> SecretRecord:
    """Return the record of a secret in a row of ``secrets``."""
    return SecretRecord(
        row.number, row.digest, row.key_id, row.created_at, row.ends_at, row.request
    )


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
        browser=row.browser,
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
        "browser": new.browser,
    }


def saved_values(stub: Stub) -> Values:
    """Return the columns of an existing token that a transaction may change."""
    return stub_values(stub) | {
        "disabled_at": stub.disabled.at if stub.disabled else None,
        "disabled_by": stub.disabled.by if stub.disabled else None,
        "disabled_how": str(stub.disabled.how) if stub.disabled else None,
        "contained_at": stub.contained.at if stub.contained else None,
        "contained_by": stub.contained.by if stub.contained else None,
        "idle_since": stub.idle_since,
        "old_secret_ends_at": stub.old_secret_ends_at,
    }


def new_values(new: NewToken) -> Values:
    """Return the columns of a new token, except its ids."""
    return stub_values(new) | {
        "account_id": new.account.id,
        "kind": str(new.kind),
        "created_at": new.created_at,
        "parent_id": new.parent.id if new.parent else None,
    }


def made_of(new: NewToken, token_id: int, public_id: str, parent: Stub | None) -> Stub:
    """Return the stub that was just inserted, equal to what a read would return."""
    return Stub(
        id=token_id,
        public_id=public_id,
        account=new.account,
        kind=new.kind,
        name=new.name,
        privileges=new.privileges,
        allow_list=new.allow_list,
        created_at=new.created_at,
        expires_at=new.expires_at,
        parent_id=parent.id if parent else None,
        parent=parent,
        lasting=new.lasting,
        sessions_anywhere=new.sessions_anywhere,
        description=new.description,
    )


def stub_values(stub: Stub | NewToken) -> Values:
    """Return the columns that new and existing tokens have in common."""
    return {
        "name": stub.name,
        "privileges": display_order(stub.privileges),
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
