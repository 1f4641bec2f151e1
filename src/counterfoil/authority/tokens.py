"""Transactions on tokens: create, change and revoke."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from counterfoil.authority.base import Acts, difference, resolve_account, resolve_token
from counterfoil.authority.reach import counting_below
from counterfoil.authority.step_up import can_do_all, require_step_up
from counterfoil.authority.token_request import (
    TokenSpec,
    bounds_after_edit,
    bounds_for_new,
    refuse_marks,
    refuse_widening,
    requested_expiry,
)
from counterfoil.core.account import parse_note
from counterfoil.core.allow_list import AllowList
from counterfoil.core.audit import AuditAction, AuditEntry, Facts
from counterfoil.core.decide import ACCOUNT_API, display_order, parent_chain_valid
from counterfoil.core.policy import POLICY_SETTINGS
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.repositories import NewToken
from counterfoil.core.secret import make_secret
from counterfoil.core.token import MAX_LINE, Kind, Stub, parse_name, version_of
from counterfoil.core.usage import DAY
from counterfoil.core.usage_analysis import advise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterfoil.core.account import Account
    from counterfoil.core.caller import Caller
    from counterfoil.core.policy import Policy
    from counterfoil.core.ports import Snapshot, Transaction
    from counterfoil.core.privilege import Privileges
    from counterfoil.core.reach import Reach
    from counterfoil.core.secret import DigestKeys, Secret
    from counterfoil.core.usage_analysis import Advice


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Created:
    """A new token, and its secret. The secret is not stored and is shown once."""

    stub: Stub
    secret: Secret


class TokenActs(Acts):
    """Transactions on tokens."""

    def create_token(
        self, caller: Caller, user: str | None, name: str, spec: TokenSpec, *, form: str = ""
    ) -> Created:
        """Create a token for an account; return it with its secret.

        If omitted, the privileges are all that both the caller and the account hold; the addresses
        and the expiry are the caller's own. ``form``: the id of a form; a form makes only one
        secret. Raises ``ACCOUNT_UNKNOWN``, ``ACCOUNT_SUSPENDED``, ``TOKEN_NAME_TAKEN``,
        ``TOKEN_LINE_TOO_LONG``, ``EXPIRY_PAST``, ``FORM_USED``, what ``step_up`` returns, and the
        refusals of values beyond the caller's bounds.
        """
        with self._act(caller) as (tx, actor):
            account = not_suspended(resolve_account(tx, actor, user))
            request = reject_reused_form(tx, self.keys, form)
            refuse_marks(actor, spec)
            privileges, allow_list, expires_at = bounds_for_new(actor, account, spec, tx.now)
            require_step_up(tx, actor, privileges)
            filled = replace(
                spec, name=name, privileges=privileges, allow_list=allow_list, expires_at=expires_at
            )
            return self._add(tx, actor, account, Kind.WHM, filled, request)

    def create_account_token(
        self, caller: Caller, user: str, name: str, expires_at: int | None, *, endless: bool = False
    ) -> Created:
        """Create an account token: full access to one account, and none to WHM.

        If an account token is created with a calling token, the calling token's privilege
        ``cpanel-api``, addresses and expiry limit the account token. Raises the same as
        ``create_token``, and ``ACCOUNT_UNKNOWN`` for root, which has no account API.
        """
        spec = TokenSpec(name=name, expires_at=expires_at, endless=endless)
        with self._act(caller) as (tx, actor):
            account = not_suspended(account_owner(tx, actor, user))
            ends = (
                requested_expiry(actor, spec, tx.now) if spec.names_end else actor.bounds.expires_at
            )
            allow_list = actor.stub.allow_list if actor.stub else AllowList()
            filled = replace(
                spec, privileges=frozenset({ACCOUNT_API}), allow_list=allow_list, expires_at=ends
            )
            return self._add(tx, actor, account, Kind.ACCOUNT, filled)

    def _add(
        self,
        tx: Transaction,
        actor: Caller,
        account: Account,
        kind: Kind,
        spec: TokenSpec,
        request: bytes | None = None,
    ) -> Created:
        """Insert a token with complete bounds, and generate its secret."""
        if actor.stub and len(actor.stub.lineage) >= MAX_LINE:
            raise Refusal(Rule.TOKEN_LINE_TOO_LONG, most=MAX_LINE)
        allow_list = spec.allow_list or AllowList()
        policy = policy_of(tx, account)
        raise_first(
            policy.end_fault(spec.expires_at, tx.now, tx.settings.load().zone),
            policy.list_fault(allow_list),
            # Counted only if there is a limit: an account may have very many tokens.
            policy.count_fault(tx.tokens.count(account.id) + 1) if policy.max_tokens else None,
        )
        secret = make_secret(tx.settings.load().secret_prefix, self._random)
        key_id = self.keys.newest_id
        stub = tx.tokens.add(
            NewToken(
                account=account,
                kind=kind,
                name=parse_name(spec.name or ""),
                privileges=spec.privileges or frozenset(),
                allow_list=allow_list,
                created_at=tx.now,
                expires_at=spec.expires_at,
                parent=actor.stub,
                digest=self.keys.digest(secret, key_id),
                key_id=key_id,
                lasting=bool(spec.lasting),
                sessions_anywhere=bool(spec.sessions_anywhere),
                description=parse_note(spec.description or "", "description"),
                request=request,
            )
        )
        if not parent_chain_valid(stub):
            # In a session through a token, the token's own account must have access to the new one
            # too.
            raise Refusal(Rule.ACCOUNT_UNKNOWN, username=account.username)
        tx.audit.append(token_entry(actor, AuditAction.TOKEN_CREATED, stub, after=_facts(stub)))
        return Created(stub, secret)

    def update_token(
        self, caller: Caller, user: str | None, name: str, spec: TokenSpec,
        *, kind: Kind = Kind.WHM, seen: str = "", reach: Reach | None = None,
    ) -> Stub:  # fmt: skip
        """Change the specified values of a token, and return the new token.

        ``seen``: the version that the request is based on. If the token's version differs now,
        ``TOKEN_CHANGED`` is raised. The descendants that change with the token are counted in
        ``reach``.

        With the setting ``whm_update_replaces``, omitted values of WHM tokens become the defaults
        of a new token. Raises ``TOKEN_UNKNOWN``, ``TOKEN_NAME_TAKEN``, ``TOKEN_OPENS_ALL``,
        ``TOKEN_ONLY_NARROWED``, and the same as creation.
        """
        with self._act(caller) as (tx, actor):
            account = resolve_account(tx, actor, user)
            old = resolve_token(tx, actor, account, name, kind)
            if seen and seen != version_of(old):
                raise Refusal(Rule.TOKEN_CHANGED, name=old.name)
            refuse_marks(actor, spec)
            if tx.settings.load().whm_update_replaces and kind is Kind.WHM:
                bounds = bounds_for_new(actor, account, spec, tx.now, kept=old.allow_list)
            else:
                bounds = bounds_after_edit(actor, old, spec, tx.now)
            with counting_below(tx, actor, [old], reach):
                return _saved(tx, actor, old, spec, bounds)

    def apply_advice(
        self, caller: Caller, user: str | None, name: str, days: int,
        *, kind: Kind = Kind.WHM, reach: Reach | None = None,
    ) -> Stub:  # fmt: skip
        """Narrow a token to what it used in the last ``days`` days; raises ``ADVICE_NONE``.

        The descendants that change with the token are counted in ``reach``.
        """
        with self._act(caller) as (tx, actor):
            old = resolve_token(tx, actor, resolve_account(tx, actor, user), name, kind)
            advice = advice_on(tx, old, days)
            if advice.privileges is None and advice.allow_list is None:
                raise Refusal(Rule.ADVICE_NONE, name=old.name)
            spec = TokenSpec(privileges=advice.privileges, allow_list=advice.allow_list)
            with counting_below(tx, actor, [old], reach):
                return _saved(tx, actor, old, spec, bounds_after_edit(actor, old, spec, tx.now))

    def rename_account_token(self, caller: Caller, user: str, name: str, new_name: str) -> Stub:
        """Rename an account token; raises the same as ``update_token``."""
        with self._act(caller) as (tx, actor):
            account = account_owner(tx, actor, user)
            old = resolve_token(tx, actor, account, name, Kind.ACCOUNT)
            bounds = (old.privileges, old.allow_list, old.expires_at)
            return _saved(tx, actor, old, TokenSpec(name=new_name), bounds)

    def revoke_tokens(
        self, caller: Caller, user: str | None, names: Sequence[str], kind: Kind = Kind.WHM,
        *, reach: Reach | None = None,
    ) -> int:  # fmt: skip
        """Revoke tokens by name, all or none, with their descendants.

        Return how many tokens were revoked. Revoked tokens that were not named are counted in
        ``reach``. Raises ``TOKEN_UNKNOWN``.
        """
        with self._act(caller, even_suspended=True) as (tx, actor):
            account = resolve_account(tx, actor, user)
            stubs = [resolve_token(tx, actor, account, name, kind) for name in dict.fromkeys(names)]
            if reach is not None:
                named = [stub.id for stub in stubs]
                reach.also_revoked = reach.add(
                    tx, actor, account, tx.tokens.living_descendants(named), named
                )
            revoked = tx.tokens.revoke(stubs)
            for stub in stubs:
                tx.audit.append(
                    token_entry(actor, AuditAction.TOKEN_REVOKED, stub, before={"name": stub.name})
                )
        return revoked

    def revoke_all(
        self, caller: Caller, user: str | None, *, keep_caller: bool = False,
        reach: Reach | None = None,
    ) -> int:  # fmt: skip
        """Revoke all tokens of an account that the caller may see, of both kinds.

        ``keep_caller``: keep the token that the caller uses, and the ancestors of that token,
        because it would be invalid without them. Return how many tokens were revoked, descendants
        included. The revoked tokens are also counted in ``reach``.
        """
        with self._act(caller, even_suspended=True) as (tx, actor):
            account = resolve_account(tx, actor, user)
            named = _public_ids(tx, actor, account)
            if keep_caller and actor.stub is not None:
                for stub in actor.stub.lineage:
                    named.pop(stub.id, None)
            own = list(named)
            if reach is not None:
                ids = tx.tokens.living_descendants(own)
                reach.add(tx, actor, account, ids)
                reach.also_revoked, reach.is_revoking = len(ids) - len(own), True
            revoked = tx.tokens.revoke_many(account, own)
            if own:
                before: Facts = {"tokens": list(named.values())}
                tx.audit.append(
                    AuditEntry.of(
                        actor, AuditAction.ACCOUNT_TOKENS_REVOKED, account.username, account.id,
                        owner_id=account.id, before=before,
                    )
                )  # fmt: skip
        return revoked


def _public_ids(tx: Transaction, actor: Caller, account: Account) -> dict[int, str]:
    """Return the public ID of each token of an account that the caller may see, by id."""
    if actor.sees_any:
        return tx.tokens.public_ids(account.id)
    return {
        stub.id: stub.public_id
        for kind in Kind
        for stub in actor.visible(tx.tokens.of_account(account.id, kind))
    }


def reject_reused_form(reading: Snapshot, keys: DigestKeys, form: str) -> bytes | None:
    """Return the digest of a form's id; raises ``FORM_USED`` if the form has made a secret."""
    if not form:
        return None
    requests = keys.traces("form", form)
    made = reading.tokens.by_request(requests)
    if made is not None:
        raise Refusal(Rule.FORM_USED, name=made.name)
    return requests[0]


def advice_on(reading: Snapshot, stub: Stub, days: int) -> Advice:
    """Return the advice for a token from its uses in the last days."""
    since = max(stub.created_at, reading.now - days * DAY)
    return advise(stub, reading.usage.counts(stub.id, since // DAY), since)


def policy_of(reading: Snapshot, account: Account) -> Policy:
    """Return the policy for an account's tokens: the installation's, narrowed by all owners."""
    policy = reading.settings.load().policy
    seen: set[int] = set()
    above: Account | None = account
    while above is not None and above.id not in seen:
        seen.add(above.id)
        own = reading.settings.policy_texts(above.id)
        policy = policy.narrow(
            {name: POLICY_SETTINGS[name].parse(text) for name, text in own.items()}
        )
        above = None if above.owner_id is None else reading.accounts.get(above.owner_id)
    return policy


def secret_since(reading: Snapshot, stub: Stub) -> int:
    """Return when the current secret of a token was created, in epoch seconds."""
    return max((s.created_at for s in reading.secrets.of_token(stub.id)), default=stub.created_at)


def raise_first(*faults: Refusal | None) -> None:
    """Raise the first refusal, if any."""
    for fault in faults:
        if fault is not None:
            raise fault


def _saved(
    tx: Transaction,
    actor: Caller,
    old: Stub,
    spec: TokenSpec,
    bounds: tuple[Privileges, AllowList, int | None],
) -> Stub:
    """Save an edited token, with an audit entry of the differences."""
    privileges, allow_list, expires_at = bounds
    new = replace(
        old,
        name=old.name if spec.name is None else parse_name(spec.name),
        privileges=privileges,
        allow_list=allow_list,
        expires_at=expires_at,
        lasting=_either(spec.lasting, old.lasting),
        sessions_anywhere=_either(spec.sessions_anywhere, old.sessions_anywhere),
        description=parse_note(_either(spec.description, old.description), "description"),
    )
    if new != old:
        refuse_widening(actor, old, new)
        if can_do_all(new, tx.now) and not can_do_all(old, tx.now):
            require_step_up(tx, actor, new.privileges)
        _hold_to_policy(tx, old, new)
        tx.tokens.save(new)
        before, after = difference(_facts(old), _facts(new))
        tx.audit.append(
            token_entry(actor, AuditAction.TOKEN_UPDATED, new, before=before, after=after)
        )
    return new


def _hold_to_policy(tx: Transaction, old: Stub, new: Stub) -> None:
    """Raise a refusal of an edit that breaks the policy; unchanged values are not checked."""
    is_same_list = new.allow_list == old.allow_list
    if is_same_list and new.expires_at == old.expires_at:
        return
    policy = policy_of(tx, old.account)
    if new.expires_at != old.expires_at:
        since, zone = secret_since(tx, old), tx.settings.load().zone
        raise_first(policy.end_fault(new.expires_at, since, zone))
    if not is_same_list:
        raise_first(policy.list_fault(new.allow_list))


def _either(wanted: T | None, kept: T) -> T:
    return kept if wanted is None else wanted


def account_owner(reading: Snapshot, actor: Caller, user: str) -> Account:
    """Return an account that has an account API; raises ``ACCOUNT_UNKNOWN`` for root."""
    account = resolve_account(reading, actor, user)
    if account.is_root:
        raise Refusal(Rule.ACCOUNT_UNKNOWN, username=account.username)
    return account


def not_suspended(account: Account) -> Account:
    """Return the account; raises ``ACCOUNT_SUSPENDED``, even if root is the caller."""
    if account.is_suspended:
        raise Refusal(Rule.ACCOUNT_SUSPENDED, username=account.username)
    return account


def _facts(stub: Stub) -> Facts:
    return {
        "name": stub.name,
        "privileges": display_order(stub.privileges),
        "allow_list": list(stub.allow_list.canonical()),
        "expires_at": stub.expires_at,
        "parent": stub.parent.public_id if stub.parent else None,
        "lasting": int(stub.lasting),
        "sessions_anywhere": int(stub.sessions_anywhere),
        "description": stub.description,
    }


def token_entry(
    actor: Caller,
    action: AuditAction,
    stub: Stub,
    before: Facts | None = None,
    after: Facts | None = None,
) -> AuditEntry:
    """Return the audit entry of an act on a token."""
    return AuditEntry.of(
        actor,
        action,
        stub.name,
        stub.public_id,
        owner_id=stub.account.id,
        before=before,
        after=after,
    )
