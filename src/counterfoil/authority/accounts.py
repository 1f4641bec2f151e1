"""Transactions on accounts: create, change, suspend, remove."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counterfoil.authority.base import Acts, difference, refuse_lasting, resolve_account
from counterfoil.authority.reach import counting
from counterfoil.authority.step_up import require_grantable_now, require_step_up
from counterfoil.core.account import (
    Account,
    parse_domain,
    parse_email,
    parse_note,
    parse_username,
)
from counterfoil.core.audit import AuditAction, AuditEntry, Facts
from counterfoil.core.decide import display_order
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.repositories import NewAccount
from counterfoil.core.token import Kind

if TYPE_CHECKING:
    from counterfoil.core.caller import Caller
    from counterfoil.core.password import Password
    from counterfoil.core.ports import Transaction
    from counterfoil.core.privilege import Privileges
    from counterfoil.core.reach import Reach


@dataclass(frozen=True, slots=True)
class AccountSpec:
    """Requested values of an account; None leaves a value as it is."""

    username: str | None = None
    domain: str | None = None
    email: str | None = None
    owner: str | None = None


class AccountActs(Acts):
    """Transactions on accounts."""

    def create_account(
        self,
        caller: Caller,
        username: str,
        *,
        domain: str | None = None,
        email: str = "",
        owner: str | None = None,
        privileges: Privileges = frozenset(),
        reseller: bool = False,
        password: Password | None = None,
    ) -> Account:
        """Create an account; the owner is the caller, or another account that the caller reaches.

        With ``privileges``, the new account is a reseller. Creating a reseller is a lasting change,
        and the caller must hold all of the privileges. Raises ``USERNAME_TAKEN``, ``DOMAIN_TAKEN``,
        ``ACCOUNT_UNKNOWN`` (for the owner), ``LASTING_CHANGE`` and ``PRIVILEGE_NOT_HELD``.
        """
        hashed = None if password is None else self.passwords.hash(password)
        with self._act(caller) as (tx, actor):
            if privileges or reseller:
                refuse_lasting(actor)
                require_grantable_now(tx, actor, privileges)
            owned_by = resolve_account(tx, actor, owner)
            if owned_by.id != actor.account.id:
                refuse_lasting(actor)
            new = NewAccount(
                username=parse_username(username, lower=True),
                owner_id=owned_by.id,
                privileges=privileges,
                created_at=tx.now,
                domain=None if domain is None else parse_domain(domain),
                contact_email=parse_email(email),
                reseller=reseller or bool(privileges),
            )
            account = tx.accounts.add(new)
            if hashed is not None:
                tx.accounts.save_password(account, hashed)
            after: Facts = {
                "username": new.username,
                "domain": new.domain,
                "contact_email": new.contact_email,
                "owner_id": new.owner_id,
                "privileges": display_order(privileges),
            }
            tx.audit.append(account_entry(actor, AuditAction.ACCOUNT_CREATED, account, after=after))
        return account

    def rename_account(self, caller: Caller, username: str, new_name: str) -> Account:
        """Rename an account; its tokens are used under the new name from then on.

        Raises ``ACCOUNT_UNKNOWN``, ``ACCOUNT_IS_ROOT`` and ``USERNAME_TAKEN``.
        """
        return self.modify_account(caller, username, AccountSpec(username=new_name))

    def modify_account(
        self, caller: Caller, username: str, change: AccountSpec, *, reach: Reach | None = None
    ) -> Account:
        """Change the specified values of an account: username, domain, contact address, owner.

        A new owner is a lasting change. Some tokens must then be used under another name, or stop
        because their parents' accounts lose access to the account. These tokens are counted in
        ``reach``.

        Raises ``ACCOUNT_UNKNOWN``, ``ACCOUNT_IS_ROOT``, ``USERNAME_TAKEN``, ``DOMAIN_TAKEN``,
        ``LASTING_CHANGE``, and ``RESELLER_UNKNOWN`` or ``ACCOUNT_OWNER`` for the new owner.
        """
        with self._act(caller) as (tx, actor):
            old = changeable(tx, actor, username)
            new = replace(
                old,
                domain=old.domain if change.domain is None else parse_domain(change.domain),
                contact_email=(
                    old.contact_email if change.email is None else parse_email(change.email)
                ),
            )
            if change.username not in {None, old.username}:
                name = parse_username(str(change.username))
                former = (old.former_names | {old.username}) - {name}
                new = replace(new, username=name, former_names=former)
            if change.owner is not None:
                new = replace(new, owner_id=_new_owner(tx, actor, old, change.owner).id)
            if new != old:
                moved = reach if new.owner_id != old.owner_id else None
                with counting(tx, actor, old, moved):
                    tx.accounts.save(new)
                if reach is not None and moved is None and new.username != old.username:
                    reach.add(
                        tx,
                        actor,
                        new,
                        [s.id for k in Kind for s in tx.tokens.of_account(new.id, k)],
                    )
                if new.username != old.username:
                    tx.sessions.end_all(new)
                before, after = difference(_facts(old), _facts(new))
                is_renamed = set(after) == {"username"}
                action = AuditAction.ACCOUNT_RENAMED if is_renamed else AuditAction.ACCOUNT_MODIFIED
                tx.audit.append(account_entry(actor, action, new, before=before, after=after))
        return new

    def suspend_account(
        self, caller: Caller, username: str, reason: str = "Unknown", *, locked: bool = False,
        reach: Reach | None = None,
    ) -> Account:  # fmt: skip
        """Refuse an account's tokens, and new tokens for it, until it is unsuspended.

        ``locked``: only root and holders of ``all`` may unsuspend the account. The tokens that stop
        are counted in ``reach``. Raises ``ACCOUNT_UNKNOWN``, ``ACCOUNT_IS_ROOT``,
        ``ACCOUNT_IS_CALLER`` and ``ACCOUNT_LOCKED``.
        """
        with self._act(caller) as (tx, actor):
            account = changeable(tx, actor, username, own=False)
            refuse_locked(actor, account)
            suspended = replace(
                account,
                suspended_at=account.suspended_at or tx.now,
                suspend_reason=parse_note(reason, "reason"),
                locked=locked,
            )
            if reach is not None and not account.is_suspended:
                reach.add(tx, actor, account, tx.tokens.living_of_account(account.id))
            tx.accounts.save(suspended)
            tx.sessions.end_all(suspended)
            after: Facts = {"reason": reason, "locked": int(locked)}
            tx.audit.append(
                account_entry(actor, AuditAction.ACCOUNT_SUSPENDED, suspended, after=after)
            )
        return suspended

    def unsuspend_account(self, caller: Caller, username: str) -> Account:
        """Unsuspend an account; raises the same as suspending, and what ``step_up`` returns."""
        with self._act(caller) as (tx, actor):
            account = changeable(tx, actor, username, own=False)
            refuse_locked(actor, account)
            if not account.is_suspended:
                return account
            require_step_up(tx, actor, account.privileges)
            free = replace(account, suspended_at=None, suspend_reason="", locked=False)
            tx.accounts.save(free)
            before: Facts = {"reason": account.suspend_reason, "locked": int(account.locked)}
            tx.audit.append(
                account_entry(actor, AuditAction.ACCOUNT_UNSUSPENDED, free, before=before)
            )
        return free

    def remove_account(self, caller: Caller, username: str, *, reach: Reach | None = None) -> int:
        """Remove an account and revoke its tokens with their descendants.

        Return how many tokens were revoked. The revoked tokens are also counted in ``reach``.
        Raises ``ACCOUNT_UNKNOWN``, ``ACCOUNT_IS_ROOT`` and ``ACCOUNT_IS_CALLER``.
        """
        with self._act(caller) as (tx, actor):
            account = changeable(tx, actor, username, own=False)
            return remove(tx, actor, account, reach, account)

    def set_password(self, caller: Caller, username: str, password: Password) -> Account:
        """Set the password of an account, and end all its sessions.

        The change is lasting, unless the account has no privileges and the caller's account owns
        it. In a session that was opened through a token, the owner must be the token's account.
        Raises ``ACCOUNT_UNKNOWN``, ``LASTING_CHANGE`` and what ``step_up`` returns, because the new
        password gives access to everything that the account holds.
        """
        hashed = self.passwords.hash(password)
        with self._act(caller) as (tx, actor):
            account = resolve_account(tx, actor, username)
            actor.may_change(account)
            owner = actor.stub.account if actor.stub else actor.account
            own = account.id in {actor.account.id, owner.id}
            if own or account.privileges or account.owner_id != owner.id:
                refuse_lasting(actor)
            require_step_up(tx, actor, account.privileges)
            tx.accounts.save_password(account, hashed)
            ended = tx.sessions.end_all(account)
            after: Facts = {"sessions_ended": ended}
            tx.audit.append(
                account_entry(actor, AuditAction.ACCOUNT_PASSWORD, account, after=after)
            )
        return account


def remove(
    tx: Transaction, actor: Caller, account: Account, reach: Reach | None, about: Account
) -> int:
    """Remove an account, revoke its tokens with their descendants, and end all its sessions.

    Return how many tokens were revoked. The revoked tokens are counted in ``reach``. ``about``: the
    account that the call named.
    """
    if reach is not None:
        ids = tx.tokens.living_of_account(account.id)
        reach.also_revoked += reach.add(tx, actor, about, ids)
    revoked = tx.tokens.revoke_all(account)
    tx.sessions.end_all(account)
    tx.accounts.remove(account)
    before: Facts = {"username": account.username, "domain": account.domain}
    after: Facts = {"revoked": revoked}
    tx.audit.append(
        account_entry(actor, AuditAction.ACCOUNT_REMOVED, account, before=before, after=after)
    )
    return revoked


def changeable(tx: Transaction, actor: Caller, username: str, *, own: bool = True) -> Account:
    """Return an account that the caller may change; ``own``: the caller's own account too."""
    account = resolve_account(tx, actor, username)
    if account.is_root:
        raise Refusal(Rule.ACCOUNT_IS_ROOT)
    if account.id == actor.account.id and not own:
        raise Refusal(Rule.ACCOUNT_IS_CALLER, username=account.username)
    actor.may_change(account)
    return account


def refuse_locked(actor: Caller, account: Account) -> None:
    """Raise ``ACCOUNT_LOCKED`` for an account that only root may unsuspend."""
    if account.locked and not (actor.account.is_root or actor.holds("all")):
        raise Refusal(Rule.ACCOUNT_LOCKED, username=account.username)


def _new_owner(tx: Transaction, actor: Caller, account: Account, username: str) -> Account:
    """Return the new owner of an account: a reseller that is not below the account."""
    refuse_lasting(actor)
    owner = resolve_account(tx, actor, username)
    if owner.id == account.id:
        if not actor.account.is_root:
            raise Refusal(Rule.ACCOUNT_OWNER, username=owner.username)
    elif not owner.is_root:
        above: Account | None = owner
        while above is not None and above.owner_id not in {None, above.id}:
            above = tx.accounts.get(above.owner_id or 0)
            if above is not None and above.id == account.id:
                raise Refusal(Rule.ACCOUNT_OWNER, username=owner.username)
    if not owner.is_root and not owner.reseller:
        raise Refusal(Rule.RESELLER_UNKNOWN, username=owner.username)
    return owner


def _facts(account: Account) -> Facts:
    return {
        "username": account.username,
        "domain": account.domain,
        "contact_email": account.contact_email,
        "owner_id": account.owner_id,
    }


def account_entry(
    actor: Caller,
    action: AuditAction,
    account: Account,
    before: Facts | None = None,
    after: Facts | None = None,
) -> AuditEntry:
    """Return the audit entry of an act on an account."""
    return AuditEntry.of(
        actor,
        action,
        account.username,
        account.id,
        owner_id=account.id,
        before=before,
        after=after,
    )
