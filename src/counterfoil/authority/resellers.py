"""Transactions on resellers and their privileges."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from counterfoil.authority.accounts import account_entry, changeable, refuse_locked, remove
from counterfoil.authority.base import Acts, refuse_lasting
from counterfoil.authority.reach import counting
from counterfoil.authority.step_up import require_grantable_now, require_step_up
from counterfoil.core.account import Account, parse_list_name, parse_note
from counterfoil.core.audit import AuditAction, AuditEntry
from counterfoil.core.decide import display_order
from counterfoil.core.privilege import ALL
from counterfoil.core.refusals import Refusal, Rule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterfoil.core.caller import Caller
    from counterfoil.core.ports import Transaction
    from counterfoil.core.privilege import Privileges
    from counterfoil.core.reach import Reach


class Grant(StrEnum):
    """How the specified privileges change the privileges of a reseller."""

    REPLACE = "replace"
    ADD = "add"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Regranted:
    """A reseller before and after a change of its privileges."""

    old: Account
    new: Account

    @property
    def added(self) -> Privileges:
        """Return the privileges that the reseller gained."""
        return frozenset() if ALL in self.old.privileges else self._beyond(self.new, self.old)

    @property
    def removed(self) -> Privileges:
        """Return the privileges that the reseller lost."""
        return frozenset() if ALL in self.new.privileges else self._beyond(self.old, self.new)

    @staticmethod
    def _beyond(one: Account, other: Account) -> Privileges:
        return one.privileges - other.privileges


class ResellerActs(Acts):
    """Transactions on resellers, and on the named lists of privileges."""

    def setup_reseller(
        self, caller: Caller, username: str, initial: Privileges, *, makeowner: bool = False
    ) -> Account:
        """Make an account a reseller with at least the initial privileges; a lasting change.

        ``makeowner``: the account owns itself, which only root may request. Raises
        ``ACCOUNT_UNKNOWN``, ``ACCOUNT_IS_ROOT``, ``ACCOUNT_IS_CALLER``, ``PRIVILEGE_NOT_HELD``,
        ``ACCOUNT_OWNER`` and ``LASTING_CHANGE``.
        """
        with self._act(caller) as (tx, actor):
            refuse_lasting(actor)
            account = changeable(tx, actor, username, own=False)
            given = account.privileges if account.reseller else initial
            require_grantable_now(tx, actor, given)
            if makeowner and not actor.account.is_root:
                raise Refusal(Rule.ACCOUNT_OWNER, username=account.username)
            new = replace(
                account,
                reseller=True,
                privileges=given,
                owner_id=account.id if makeowner else account.owner_id,
            )
            _save(tx, actor, AuditAction.RESELLER_SET_UP, account, new)
        return new

    def unsetup_reseller(
        self, caller: Caller, username: str, *, reach: Reach | None = None
    ) -> Account:
        """Remove all privileges of a reseller, and keep its account; a lasting change.

        The tokens that lose privileges are counted in ``reach``.
        """
        with self._act(caller) as (tx, actor):
            refuse_lasting(actor)
            account = _reseller(tx, actor, username)
            new = replace(
                account,
                reseller=False,
                privileges=frozenset(),
                acl_list=None,
                owner_id=actor.account.id if account.owner_id == account.id else account.owner_id,
            )
            with counting(tx, actor, account, reach):
                _save(tx, actor, AuditAction.RESELLER_UNSET, account, new)
        return new

    def set_privileges(
        self, caller: Caller, username: str, privileges: Privileges | None, acl_list: str = ""
    ) -> Account:
        """Replace the privileges of a reseller; raises the same as ``change_privileges``."""
        return self.change_privileges(caller, username, privileges, acl_list).new

    def change_privileges(
        self,
        caller: Caller,
        username: str,
        privileges: Privileges | None,
        acl_list: str = "",
        how: Grant = Grant.REPLACE,
        *,
        reach: Reach | None = None,
    ) -> Regranted:
        """Change the privileges of a reseller, by keys or by a named list; a lasting change.

        A list replaces all privileges. After privileges are added or removed individually, the
        reseller no longer follows its list. The reseller's tokens lose removed privileges at once,
        and are counted in ``reach``. Raises ``LASTING_CHANGE``, ``ACCOUNT_UNKNOWN``,
        ``ACCOUNT_IS_ROOT``, ``RESELLER_UNKNOWN``, ``ACL_LIST_UNKNOWN``, ``PRIVILEGE_NOT_HELD``,
        ``PRIVILEGE_NOT_IN_TOKEN`` and ``PRIVILEGE_WITHIN_ALL``.
        """
        with self._act(caller) as (tx, actor):
            refuse_lasting(actor)
            account = _reseller(tx, actor, username)
            if acl_list:
                privileges = tx.settings.acl_lists().get(acl_list)
                if privileges is None:
                    raise Refusal(Rule.ACL_LIST_UNKNOWN, name=acl_list[:64])
            held = _combined(account, privileges or frozenset(), how)
            require_grantable_now(
                tx, actor, held if how is Grant.REPLACE else held - account.privileges
            )
            new = replace(account, privileges=held, acl_list=acl_list or None)
            if how is not Grant.REPLACE and held == account.privileges:
                new = account
            with counting(tx, actor, account, reach):
                _save(tx, actor, AuditAction.ACCOUNT_PRIVILEGES, account, new)
        return Regranted(account, new)

    def save_acl_list(
        self, caller: Caller, name: str, changes: Mapping[str, bool], *, reach: Reach | None = None
    ) -> Privileges:
        """Add privileges to a named list, and remove other privileges; a lasting change.

        All resellers that follow the list get its new privileges at once. The tokens that change
        are counted in ``reach``. Raises ``ACL_LIST_MALFORMED``, ``PRIVILEGE_NOT_HELD`` and
        ``LASTING_CHANGE``.
        """
        with self._act(caller) as (tx, actor):
            refuse_lasting(actor)
            parse_list_name(name)
            old = tx.settings.acl_lists().get(name, frozenset())
            new = (old | {key for key, on in changes.items() if on}) - {
                key for key, on in changes.items() if not on
            }
            require_grantable_now(tx, actor, new)
            tx.settings.save_acl_list(name, new)
            entry = AuditEntry.of(
                actor, AuditAction.ACL_LIST_SAVED, name, name,
                before={"privileges": display_order(old)}, after={"privileges": display_order(new)},
            )  # fmt: skip
            tx.audit.append(entry)
            for account in tx.accounts.search():
                if account.acl_list == name and account.privileges != new:
                    changed = replace(account, privileges=new)
                    with counting(tx, actor, account, reach, alone=False):
                        _save(tx, actor, AuditAction.ACCOUNT_PRIVILEGES, account, changed)
        return new

    def suspend_reseller(
        self,
        caller: Caller,
        username: str,
        reason: str = "Unknown",
        *,
        locked: bool = False,
        alone: bool = False,
        reach: Reach | None = None,
    ) -> list[str]:
        """Suspend a reseller and, unless ``alone``, the accounts it owns; return their names.

        The tokens that stop are counted in ``reach``.
        """
        with self._act(caller) as (tx, actor):
            done = []
            accounts = _with_owned(tx, actor, username, alone=alone)
            stopped = [a for a in accounts if not a.is_suspended]
            if reach is not None:
                # A token may be a descendant of another account's token: it is counted once.
                ids = {
                    key for account in stopped for key in tx.tokens.living_of_account(account.id)
                }
                reach.add(tx, actor, accounts[0], sorted(ids))
            for account in stopped:
                suspended = replace(
                    account,
                    suspended_at=tx.now,
                    suspend_reason=parse_note(reason, "reason"),
                    locked=locked,
                )
                tx.accounts.save(suspended)
                tx.sessions.end_all(suspended)
                entry = account_entry(
                    actor, AuditAction.ACCOUNT_SUSPENDED, suspended,
                    after={"reason": reason, "locked": int(locked)},
                )  # fmt: skip
                tx.audit.append(entry)
                done.append(account.username)
        return done

    def unsuspend_reseller(
        self, caller: Caller, username: str, *, alone: bool = False
    ) -> list[str]:
        """Unsuspend a reseller and, unless ``alone``, the accounts it owns; return their names."""
        with self._act(caller) as (tx, actor):
            done = []
            for account in _with_owned(tx, actor, username, alone=alone):
                if not account.is_suspended:
                    continue
                refuse_locked(actor, account)
                require_step_up(tx, actor, account.privileges)
                free = replace(account, suspended_at=None, suspend_reason="", locked=False)
                tx.accounts.save(free)
                entry = account_entry(
                    actor, AuditAction.ACCOUNT_UNSUSPENDED, free,
                    before={"reason": account.suspend_reason, "locked": int(account.locked)},
                )  # fmt: skip
                tx.audit.append(entry)
                done.append(account.username)
        return done

    def terminate_reseller(
        self, caller: Caller, username: str, *, also_itself: bool, reach: Reach | None = None
    ) -> list[tuple[str, int]]:
        """Remove a reseller's accounts, and the reseller or its privileges; a lasting change.

        Return each removed account with the number of its revoked tokens. The revoked tokens are
        also counted in ``reach``.
        """
        with self._act(caller) as (tx, actor):
            refuse_lasting(actor)
            reseller, *owned = _with_owned(tx, actor, username, alone=False)
            targets = [*owned, reseller] if also_itself else owned
            done = []
            for account in targets:
                revoked = remove(tx, actor, account, reach, reseller)
                done.append((account.username, revoked))
            if not also_itself:
                new = replace(reseller, reseller=False, privileges=frozenset(), acl_list=None)
                with counting(tx, actor, reseller, reach):
                    _save(tx, actor, AuditAction.RESELLER_UNSET, reseller, new)
        return done


def _combined(account: Account, privileges: Privileges, how: Grant) -> Privileges:
    """Return the privileges of a reseller after a change; raises ``PRIVILEGE_WITHIN_ALL``."""
    held = account.privileges
    if how is Grant.REPLACE:
        return privileges
    if how is Grant.ADD:
        return frozenset({ALL}) if ALL in held | privileges else held | privileges
    if ALL in held and ALL not in privileges:
        raise Refusal(Rule.PRIVILEGE_WITHIN_ALL, username=account.username)
    return held - privileges


def _reseller(tx: Transaction, actor: Caller, username: str) -> Account:
    account = changeable(tx, actor, username, own=False)
    if not account.reseller:
        raise Refusal(Rule.RESELLER_UNKNOWN, username=account.username)
    return account


def _with_owned(tx: Transaction, actor: Caller, username: str, *, alone: bool) -> list[Account]:
    """Return a reseller and its directly owned accounts, all of which the caller may change."""
    reseller = _reseller(tx, actor, username)
    owned = [] if alone else [a for a in tx.accounts.search(reseller.id) if a.id != reseller.id]
    for account in owned:
        actor.may_change(account)
    return [reseller, *owned]


def _save(tx: Transaction, actor: Caller, action: AuditAction, old: Account, new: Account) -> None:
    """Save a reseller, with an audit entry of the differences."""
    if new == old:
        return
    tx.accounts.save(new)
    entry = account_entry(
        actor, action, new,
        before={"privileges": display_order(old.privileges), "acl_list": old.acl_list},
        after={"privileges": display_order(new.privileges), "acl_list": new.acl_list},
    )  # fmt: skip
    tx.audit.append(entry)
