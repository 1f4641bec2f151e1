"""Transactions that disable, enable, contain and release tokens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counterfoil.authority.base import Acts, resolve_account, resolve_token
from counterfoil.authority.reach import counting_below
from counterfoil.authority.step_up import require_step_up
from counterfoil.authority.token_request import refuse_stranger
from counterfoil.authority.tokens import not_suspended, secret_since, token_entry
from counterfoil.core.audit import AuditAction
from counterfoil.core.notice import Notice, Topic
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.token import Contained, Disabled, DisabledCause, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterfoil.core.account import Account
    from counterfoil.core.audit import Facts, Recorded, TokenActivity
    from counterfoil.core.caller import Caller
    from counterfoil.core.ports import Snapshot, Transaction
    from counterfoil.core.reach import Reach
    from counterfoil.core.session import Session
    from counterfoil.core.token import Stub

MAX_ACTS = 100
"""How many acts of each sort a report contains, newest first."""


@dataclass(frozen=True, slots=True)
class Containment:
    """What a containment stopped, and what was done with the stopped tokens before.

    ``revoked``: descendants that were revoked before; the acts of these descendants are included.
    """

    stubs: tuple[Stub, ...]
    sessions: tuple[Session, ...]
    revoked: tuple[Stub, ...]
    through: TokenActivity
    addresses: tuple[str, ...]

    @property
    def acts(self) -> list[Recorded]:
        """Return the reported acts, newest first."""
        recorded = [*self.through.made, *self.through.touched]
        return sorted(recorded, key=lambda done: -done.position)


class DisablingActs(Acts):
    """Transactions that stop tokens for a while."""

    def disable_token(
        self,
        caller: Caller,
        user: str | None,
        *names: str,
        kind: Kind = Kind.WHM,
        leaked: bool = False,
        reach: Reach | None = None,
    ) -> None:
        """Disable tokens until they are enabled, all or none; the account that did it is recorded.

        If a token is already disabled, the record of who disabled it is replaced only if the caller
        could have enabled the token. ``leaked``: the secrets of the tokens were found somewhere. A
        leaked token cannot be enabled before its secret is rotated. The descendants that stop too
        are counted in ``reach``. Raises ``TOKEN_UNKNOWN``.
        """
        with self._act(caller, even_suspended=True) as (tx, actor):
            account = resolve_account(tx, actor, user)
            stubs = _resolve_tokens(tx, actor, account, names, kind)
            with counting_below(tx, actor, stubs, reach):
                for stub in stubs:
                    _disable(tx, actor, stub, leaked=leaked)

    def enable_token(
        self,
        caller: Caller,
        user: str | None,
        *names: str,
        kind: Kind = Kind.WHM,
        even_leaked: bool = False,
        reach: Reach | None = None,
    ) -> None:
        """Enable disabled tokens, all or none.

        The descendants that are enabled too are counted in ``reach``. ``even_leaked``: enable a
        token even if its current secret was reported as leaked. Raises ``TOKEN_UNKNOWN``,
        ``ACCOUNT_SUSPENDED``, ``TOKEN_DISABLED_ABOVE``, ``TOKEN_ONLY_NARROWED``, ``TOKEN_LEAKED``
        and what ``step_up`` returns.
        """
        with self._act(caller) as (tx, actor):
            account = not_suspended(resolve_account(tx, actor, user))
            stubs = _resolve_tokens(tx, actor, account, names, kind)
            with counting_below(tx, actor, stubs, reach):
                for stub in stubs:
                    _enable(tx, actor, stub, even_leaked=even_leaked)

    def contain_token(
        self, caller: Caller, user: str | None, name: str, *, kind: Kind = Kind.WHM
    ) -> Containment:
        """Stop a token, its descendants, and the sessions that were opened through them.

        A single mark on the token stops the token, its descendants and the sessions. Removing the
        mark restores exactly the previous state. Raises ``TOKEN_UNKNOWN``.
        """
        with self._act(caller, even_suspended=True) as (tx, actor):
            stub = resolve_token(tx, actor, resolve_account(tx, actor, user), name, kind)
            found = contained_by(tx, stub)
            if stub.contained is None:
                new = replace(stub, contained=Contained(tx.now, actor.account.id))
                tx.tokens.save(new)
                after: Facts = {
                    "tokens": [s.public_id for s in found.stubs],
                    "sessions": [str(session.id) for session in found.sessions],
                }
                tx.audit.append(token_entry(actor, AuditAction.TOKEN_CONTAINED, new, after=after))
                tx.notices.add(
                    Notice.on(Topic.CONTAINED, stub, tx.now, tx.now, by=actor.account.username,
                              tokens=len(found.stubs), sessions=len(found.sessions))
                )  # fmt: skip
        return found

    def release_token(
        self, caller: Caller, user: str | None, name: str, *, kind: Kind = Kind.WHM
    ) -> Containment:
        """Release a contained token.

        The token could not be used while it was contained, so its idle time is counted from now.

        Raises ``TOKEN_UNKNOWN``, ``TOKEN_NOT_CONTAINED``, ``TOKEN_DISABLED_ABOVE`` and what
        ``step_up`` returns.
        """
        with self._act(caller) as (tx, actor):
            stub = resolve_token(tx, actor, resolve_account(tx, actor, user), name, kind)
            if stub.contained is None:
                raise Refusal(Rule.TOKEN_NOT_CONTAINED, name=stub.name)
            if actor.stub is not None or not _stands_with(tx, actor, stub.contained.by):
                raise Refusal(Rule.TOKEN_DISABLED_ABOVE, name=stub.name)
            require_step_up(tx, actor, stub.privileges)
            for link in tx.tokens.descendants(stub):
                held = None if link.id == stub.id else link.contained
                tx.tokens.save(replace(link, contained=held, idle_since=tx.now))
            before: Facts = {"at": stub.contained.at}
            tx.audit.append(token_entry(actor, AuditAction.TOKEN_RELEASED, stub, before=before))
            return contained_by(tx, stub)


def _resolve_tokens(
    reading: Snapshot, actor: Caller, account: Account, names: Sequence[str], kind: Kind
) -> list[Stub]:
    return [resolve_token(reading, actor, account, name, kind) for name in dict.fromkeys(names)]


def _refuse_leaked(reading: Snapshot, stub: Stub, reported_at: int) -> None:
    """Raise ``TOKEN_LEAKED`` unless the token's secret was replaced since the leak report."""
    if secret_since(reading, stub) < reported_at:
        raise Refusal(Rule.TOKEN_LEAKED, name=stub.name, username=stub.account.username)


def is_known_as_leaked(reading: Snapshot, stub: Stub) -> bool:
    """Return whether the current secret of a token was reported as leaked before."""
    old = stub.disabled
    if old is None or not stub.is_leaked:
        return False
    return old.at == reading.now or secret_since(reading, stub) < old.at


def _disable(tx: Transaction, actor: Caller, stub: Stub, *, leaked: bool) -> None:
    old = stub.disabled
    may_enable = old is None or _may_enable(tx, actor, old)
    if leaked and not is_known_as_leaked(tx, stub):
        # Someone who could not undo the earlier disabling must not take it over either.
        by = actor.account.id if old is None or may_enable else old.by
        disable(tx, actor, stub, Disabled(tx.now, by, DisabledCause.LEAK))
        tx.notices.add(Notice.on(Topic.LEAKED, stub, tx.now, tx.now, by=actor.account.username))
    elif old is not None and stub.is_leaked:
        # The mark as leaked stays: otherwise enabling would accept the leaked secret again.
        if may_enable and old.by not in {None, actor.account.id}:
            disable(tx, actor, stub, replace(old, by=actor.account.id))
    elif may_enable:
        how = DisabledCause.PERSON if actor.stub is None else DisabledCause.TOKEN
        new = Disabled(tx.now, actor.account.id, how)
        if old is None or replace(old, at=tx.now) != new:
            disable(tx, actor, stub, new)


def _enable(tx: Transaction, actor: Caller, stub: Stub, *, even_leaked: bool) -> None:
    if stub.disabled is None:
        return
    if not _may_enable(tx, actor, stub.disabled):
        raise Refusal(Rule.TOKEN_DISABLED_ABOVE, name=stub.name)
    refuse_stranger(actor, stub)
    if stub.is_leaked and not even_leaked:
        _refuse_leaked(tx, stub, stub.disabled.at)
    require_step_up(tx, actor, stub.privileges)
    tx.tokens.save(replace(stub, disabled=None, idle_since=tx.now))
    before: Facts = disabled_facts(tx, stub)
    after: Facts = {"how": None}
    tx.audit.append(token_entry(actor, AuditAction.TOKEN_ENABLED, stub, before=before, after=after))


def disable(
    tx: Transaction, actor: Caller, stub: Stub, disabled: Disabled, **more: str | int | list[str]
) -> None:
    """Disable a token in a transaction, and record its previous state.

    ``more``: the cause, for the audit entry. ``disabled.by`` is None if a leak report or a policy
    disabled the token.
    """
    new = replace(stub, disabled=disabled)
    tx.tokens.save(new)
    after: Facts = {"how": str(disabled.how), **more}
    before = disabled_facts(tx, stub)
    tx.audit.append(token_entry(actor, AuditAction.TOKEN_DISABLED, new, before=before, after=after))


def disabled_facts(reading: Snapshot, stub: Stub) -> Facts:
    """Return why, by whom and since when a token itself is disabled."""
    if stub.disabled is None:
        return {"how": None}
    by = None if stub.disabled.by is None else reading.accounts.get(stub.disabled.by)
    return {
        "how": str(stub.disabled.how),
        "by": by.username if by else None,
        "at": stub.disabled.at,
    }


def contained_by(reading: Snapshot, stub: Stub) -> Containment:
    """Return the tokens that a containment stops, and what was done with the stopped tokens."""
    ever = reading.tokens.descendants(stub, even_revoked=True)
    stubs = [s for s in ever if s.revoked_at is None]
    through = reading.audit.activity([s.public_id for s in ever], MAX_ACTS)
    return Containment(
        stubs=tuple(stubs),
        sessions=tuple(reading.sessions.opened_through([s.id for s in stubs])),
        revoked=tuple(s for s in ever if s.revoked_at is not None),
        through=through,
        addresses=tuple(_addresses(reading, ever, through.addresses)),
    )


def _addresses(reading: Snapshot, stubs: Sequence[Stub], known: set[str]) -> list[str]:
    """Return ``known`` and the addresses and networks of all recorded uses, sorted."""
    uses = [use for stub in stubs for use in reading.usage.last_uses(stub.id) if use.is_accepted]
    counts = [count for stub in stubs for count in reading.usage.counts(stub.id, since_day=0)]
    return sorted(known | {use.address for use in uses} | {count.network for count in counts})


def _may_enable(reading: Snapshot, actor: Caller, disabled: Disabled) -> bool:
    """Return whether the caller has access to the account that disabled a token.

    If a person, a leak report or a policy disabled the token, no calling token may enable it.
    """
    if disabled.how is not DisabledCause.TOKEN and actor.stub is not None:
        return False
    return _stands_with(reading, actor, disabled.by)


def _stands_with(reading: Snapshot, actor: Caller, account_id: int | None) -> bool:
    account = None if account_id is None else reading.accounts.get(account_id)
    return actor.account.is_root if account is None else actor.reaches(account)
