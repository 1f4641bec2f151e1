"""Transactions on policies: set them, and apply them to existing tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from counterfoil.authority.base import (
    Acts,
    difference,
    refuse_lasting,
    resolve_account,
    system_caller,
)
from counterfoil.authority.disabling import disable
from counterfoil.authority.tokens import policy_of, secret_since, token_entry
from counterfoil.core.audit import AuditAction, AuditEntry
from counterfoil.core.notice import Notice, Topic
from counterfoil.core.policy import POLICY_SETTINGS
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.token import Disabled, DisabledCause, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterfoil.core.account import Account
    from counterfoil.core.audit import Facts
    from counterfoil.core.caller import Caller
    from counterfoil.core.policy import Policy
    from counterfoil.core.ports import Snapshot, Transaction
    from counterfoil.core.token import Stub

DAY = 86400
DOOR = "policy"
WARNED = "warned"


class PolicyViolation(NamedTuple):
    """A token that its account's policy would not permit now, and the rules that the token breaks.

    ``settings``: the names of the settings behind the broken rules.
    """

    stub: Stub
    rules: tuple[Rule, ...]
    settings: tuple[str, ...]


class OverQuota(NamedTuple):
    """An account with more tokens than its policy permits."""

    account: Account
    tokens: int
    most: int


class PolicyActs(Acts):
    """Transactions on policies."""

    def set_policy(self, caller: Caller, user: str, texts: Mapping[str, str]) -> Policy:
        """Set policy rules of a reseller; "" removes a rule. A lasting change.

        Return the resulting policy. Raises ``RESELLER_UNKNOWN``, ``SETTING_UNKNOWN``,
        ``SETTING_MALFORMED`` and ``POLICY_WIDER``.
        """
        with self._act(caller) as (tx, actor):
            refuse_lasting(actor)
            account = resolve_account(tx, actor, user)
            if not account.reseller:
                raise Refusal(Rule.RESELLER_UNKNOWN, username=account.username)
            for name in texts:
                if name not in POLICY_SETTINGS:
                    known = ", ".join(POLICY_SETTINGS)
                    raise Refusal(Rule.SETTING_UNKNOWN, setting=name[:50], known=known)
            wanted = {
                name: POLICY_SETTINGS[name].parse(text) for name, text in texts.items() if text
            }
            tx.settings.load().policy.require_narrower(wanted)
            old = tx.settings.policy_texts(account.id)
            new = {n: t for n, t in (old | dict(texts)).items() if t}
            if new != old:
                tx.settings.save_policy(account, new)
                names = sorted(old | new)
                before, after = difference(
                    {name: old.get(name) for name in names}, {name: new.get(name) for name in names}
                )
                tx.audit.append(
                    AuditEntry.of(actor, AuditAction.POLICY_CHANGED, account.username, account.id,
                                  owner_id=account.id, before=before, after=after)
                )  # fmt: skip
            return policy_of(tx, account)

    def enforce_policies(self, caller: Caller) -> list[PolicyViolation]:
        """Disable the tokens that break the rules of their accounts; return them."""
        with self._act(caller) as (tx, actor):
            found = [one for one in outside(tx) if one.stub.disabled is None]
            for one in found:
                disable(
                    tx,
                    actor,
                    one.stub,
                    Disabled(tx.now, None, DisabledCause.POLICY),
                    rules=[str(rule) for rule in one.rules],
                )
        return found

    def apply_idle_policies(self) -> int:
        """Warn about, disable or revoke idle tokens; return the number of affected tokens.

        A token with a descendant in use is not idle, because the descendant would stop with the
        token.
        """
        with self.store.snapshot() as reading:
            idle = _idle(reading)
            # A warning is not audited; the id of its notice makes sure that it is sent once.
            warnings = [one.notice(reading.now) for one in idle if one.fate == WARNED]
        warned = self.store.outbox.queue(warnings)
        if len(warnings) == len(idle):
            return len(warned)
        with self.store.transaction() as tx:
            actor = system_caller(tx, DOOR)
            acts = [one for one in _idle(tx) if one.fate != WARNED]
            return len(warned) + sum(_put_away(tx, actor, one) for one in acts)


class IdleToken(NamedTuple):
    """A token that was not used since a moment, and the action of its policy."""

    stub: Stub
    since: int
    fate: str

    def notice(self, now: int) -> Notice:
        """Return the notice for the token's owner; ``now``: epoch seconds."""
        days = (now - self.since) // DAY
        mark = f"{self.since} {self.fate}"
        return Notice.on(Topic.IDLE, self.stub, mark, now, days=days, becomes=self.fate)


def _put_away(tx: Transaction, actor: Caller, one: IdleToken) -> bool:
    """Apply a policy to an idle token, and notify its owner; return False if already done."""
    stub = one.stub
    now = tx.tokens.get(stub.id)
    if now is None or now.revoked_at is not None:
        return False  # It was revoked with its parent a moment ago.
    idle_days = (tx.now - one.since) // DAY
    if one.fate == "revoked":
        tx.tokens.revoke([stub])
        after: Facts = {"how": str(DisabledCause.POLICY), "idle_days": idle_days}
        tx.audit.append(
            token_entry(
                actor, AuditAction.TOKEN_REVOKED, stub, before={"name": stub.name}, after=after
            )
        )
    else:
        disabled = Disabled(tx.now, None, DisabledCause.POLICY)
        disable(tx, actor, stub, disabled, idle_days=idle_days)
    return tx.notices.add(one.notice(tx.now))


def _idle(reading: Snapshot) -> list[IdleToken]:
    """Return the tokens for which a policy has an action."""
    days = reading.settings.fewest_idle_days()
    if not days:
        return []
    found = []
    policies: dict[int, Policy] = {}
    for stub, alone in reading.tokens.idle_since(reading.now - days * DAY):
        account = stub.account
        policy = policies.setdefault(account.id, policy_of(reading, account))
        if not policy.idle_action(stub, reading.now - alone, reading.now):
            continue
        since = max(alone, _used_below(reading, stub))
        what = policy.idle_action(stub, reading.now - since, reading.now)
        if what:
            found.append(IdleToken(stub, since, what))
    return found


def _used_below(reading: Snapshot, stub: Stub) -> int:
    """Return when a descendant of a token was last used; 0 if no descendant was used.

    A contained descendant counts as in use. It could not be used while contained, and would be lost
    with the token.
    """
    below = reading.tokens.descendants(stub)[1:]
    if any(link.contained for link in below):
        return reading.now
    uses = [use for link in below for use in reading.usage.last_uses(link.id)]
    moments = [use.at for use in uses if use.is_accepted]
    return max([*moments, *(link.idle_since or 0 for link in below)], default=0)


def outside(reading: Snapshot) -> list[PolicyViolation]:
    """Return the tokens that break the rules of their accounts, by account and name.

    Expired tokens are not included, since nobody can use them.
    """
    found = []
    zone = reading.settings.load().zone
    for account in reading.accounts.search():
        policy = policy_of(reading, account)
        for kind in Kind:
            for stub in reading.tokens.of_account(account.id, kind):
                if stub.is_expired(reading.now):
                    continue
                rules = policy.faults(stub, secret_since(reading, stub), zone)
                if rules:
                    settings = tuple(policy.setting_for(rule) for rule in rules)
                    found.append(PolicyViolation(stub, tuple(rules), settings))
    return found


def crowded(reading: Snapshot) -> list[OverQuota]:
    """Return the accounts with more tokens than their policy permits, sorted by name.

    No token is disabled, because a program cannot decide which of the tokens are too many.
    """
    found = []
    for account in reading.accounts.search():
        policy, count = policy_of(reading, account), reading.tokens.count(account.id)
        if policy.count_fault(count) is not None:
            found.append(OverQuota(account, count, policy.max_tokens))
    return found
