"""Which acts make, rename, suspend and remove accounts, and give them privileges?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counterfoil.authority.acts import Acts, reached, refuse_lasting
from counterfoil.core.account import (
    Account,
    parse_domain,
    parse_email,
    parse_note,
    parse_username,
)
from counterfoil.core.audit import AuditEntry, Facts
from counterfoil.core.bounds import Caller, require_held
from counterfoil.core.decide import shown
from counterfoil.core.ports import NewAccount
from counterfoil.core.refusals import Refusal, Rule

if TYPE_CHECKING:
    from counterfoil.core.ports import Transaction
    from counterfoil.core.privilege import Privileges


class AccountActs(Acts):
    """The acts on accounts."""

    def create_account(
        self,
        caller: Caller,
        username: str,
        *,
        domain: str | None = None,
        email: str = "",
        owner: str | None = None,
        privileges: Privileges = frozenset(),
    ) -> Account:
        """Create an account that the caller owns, or another that the caller reaches.

        ``privileges`` make it a reseller: a lasting change, which no token may make, of at
        most what the caller holds. Raises ``USERNAME_TAKEN``, ``DOMAIN_TAKEN``,
        ``ACCOUNT_UNKNOWN`` (the owner), ``LASTING_CHANGE``, ``PRIVILEGE_NOT_HELD``.
        """
        with self._act(caller) as (tx, actor):
            if privileges:
                refuse_lasting(actor)
                require_held(privileges, actor.bounds.privileges)
            owned_by = reached(tx, actor, owner)
            if owned_by.id != actor.account.id:
                refuse_lasting(actor)
            new = NewAccount(
                username=parse_username(username, lower=True),
                owner_id=owned_by.id,
                privileges=privileges,
                created_at=tx.now,
                domain=None if domain is None else parse_domain(domain),
                contact_email=parse_email(email),
            )
            account = tx.add_account(new)
            after: Facts = {
                "username": new.username,
                "domain": new.domain,
                "contact_email": new.contact_email,
                "owner_id": new.owner_id,
                "privileges": shown(privileges),
            }
            tx.record(_account_entry(actor, "account.created", account, after=after))
        return account

    def rename_account(self, caller: Caller, username: str, new_name: str) -> Account:
        """Give an account another username; its tokens go on under the new one.

        Raises ``ACCOUNT_UNKNOWN``, ``ACCOUNT_IS_ROOT``, ``USERNAME_TAKEN``.
        """
        with self._act(caller) as (tx, actor):
            account = _changeable(tx, actor, username)
            if account.username == new_name:
                return account
            renamed = replace(
                account,
                username=parse_username(new_name),
                former_names=(account.former_names | {account.username}) - {new_name},
            )
            tx.save_account(renamed)
            entry = _account_entry(
                actor,
                "account.renamed",
                renamed,
                before={"username": account.username},
                after={"username": new_name},
            )
            tx.record(entry)
        return renamed

    def suspend_account(
        self, caller: Caller, username: str, reason: str = "Unknown", *, locked: bool = False
    ) -> Account:
        """Refuse an account's tokens, and new ones for it, until it is unsuspended.

        ``locked``: only root and holders of ``all`` may unsuspend it. Raises
        ``ACCOUNT_UNKNOWN``, ``ACCOUNT_IS_ROOT``, ``ACCOUNT_IS_CALLER``, ``ACCOUNT_LOCKED``.
        """
        with self._act(caller) as (tx, actor):
            account = _changeable(tx, actor, username, own=False)
            _refuse_locked(actor, account)
            suspended = replace(
                account,
                suspended_at=account.suspended_at or tx.now,
                suspend_reason=parse_note(reason, "reason"),
                locked=locked,
            )
            tx.save_account(suspended)
            after: Facts = {"reason": reason, "locked": int(locked)}
            tx.record(_account_entry(actor, "account.suspended", suspended, after=after))
        return suspended

    def unsuspend_account(self, caller: Caller, username: str) -> Account:
        """Let an account's tokens work again; raises as suspending does."""
        with self._act(caller) as (tx, actor):
            account = _changeable(tx, actor, username, own=False)
            _refuse_locked(actor, account)
            if not account.is_suspended:
                return account
            free = replace(account, suspended_at=None, suspend_reason="", locked=False)
            tx.save_account(free)
            before: Facts = {"reason": account.suspend_reason, "locked": int(account.locked)}
            tx.record(_account_entry(actor, "account.unsuspended", free, before=before))
        return free

    def remove_account(self, caller: Caller, username: str) -> int:
        """Remove an account and revoke its tokens, with all made through them.

        Returns how many tokens were revoked. Raises ``ACCOUNT_UNKNOWN``, ``ACCOUNT_IS_ROOT``,
        ``ACCOUNT_IS_CALLER``.
        """
        with self._act(caller) as (tx, actor):
            account = _changeable(tx, actor, username, own=False)
            revoked = tx.remove_account(account)
            before: Facts = {"username": account.username, "domain": account.domain}
            entry = _account_entry(
                actor, "account.removed", account, before=before, after={"revoked": revoked}
            )
            tx.record(entry)
        return revoked

    def set_privileges(self, caller: Caller, username: str, privileges: Privileges) -> Account:
        """Replace what an account holds; what is taken is at once gone from its tokens.

        A lasting change. Raises ``LASTING_CHANGE``, ``ACCOUNT_UNKNOWN``, ``ACCOUNT_IS_ROOT``,
        ``PRIVILEGE_NOT_HELD``.
        """
        with self._act(caller) as (tx, actor):
            refuse_lasting(actor)
            account = _changeable(tx, actor, username, own=False)
            require_held(privileges, actor.bounds.privileges)
            changed = replace(account, privileges=privileges)
            tx.save_account(changed)
            entry = _account_entry(
                actor,
                "account.privileges",
                changed,
                before={"privileges": shown(account.privileges)},
                after={"privileges": shown(privileges)},
            )
            tx.record(entry)
        return changed


def _changeable(tx: Transaction, actor: Caller, username: str, *, own: bool = True) -> Account:
    """Return an account that the caller may change; ``own``: itself too."""
    account = reached(tx, actor, username)
    if account.is_root:
        raise Refusal(Rule.ACCOUNT_IS_ROOT)
    if account.id == actor.account.id and not own:
        raise Refusal(Rule.ACCOUNT_IS_CALLER, username=account.username)
    actor.may_change(account)
    return account


def _refuse_locked(actor: Caller, account: Account) -> None:
    if account.locked and not (actor.account.is_root or actor.holds("all")):
        raise Refusal(Rule.ACCOUNT_LOCKED, username=account.username)


def _account_entry(
    actor: Caller,
    action: str,
    account: Account,
    before: Facts | None = None,
    after: Facts | None = None,
) -> AuditEntry:
    return AuditEntry.of(
        actor,
        action,
        account.username,
        account.id,
        owner_id=account.id,
        before=before,
        after=after,
    )
