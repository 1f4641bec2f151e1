"""What can a caller change? The acts, each one transaction; there is no other way to change.

Every act decides its caller again inside its own transaction: what was revoked, narrowed or
suspended meanwhile acts no more.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counterfoil.core.account import (
    Account,
    parse_domain,
    parse_email,
    parse_note,
    parse_username,
)
from counterfoil.core.allow_list import AllowList
from counterfoil.core.audit import AuditEntry, Facts
from counterfoil.core.bounds import Bounds, Caller, require_held
from counterfoil.core.decide import Accepted, Refused, decide, shown
from counterfoil.core.ports import NewAccount, NewToken
from counterfoil.core.refusals import Reason, Refusal, Rule
from counterfoil.core.secret import make_secret
from counterfoil.core.token import MAX_LINE, Kind, Stub, future, parse_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from counterfoil.core.ports import Reading, Store, Transaction
    from counterfoil.core.privilege import Privileges
    from counterfoil.core.secret import Keys, Secret
    from counterfoil.core.settings import Settings


class CallerRefused(Exception):  # noqa: N818 - an answer, not an error
    """The caller itself is no longer accepted; the door answers it as a bad credential."""

    def __init__(self, verdict: Refused) -> None:
        """Keep the verdict for the receipt."""
        super().__init__(verdict.reason)
        self.verdict = verdict


@dataclass(frozen=True, slots=True)
class Created:
    """A new token and its secret, which exists nowhere else and is shown once."""

    stub: Stub
    secret: Secret


@dataclass(frozen=True, slots=True)
class Wish:
    """What a token shall be; what is None is left out, and never widened by that.

    ``endless`` says aloud that it shall have no end (wire: ``expires_at=0``); an empty
    allow list says aloud that it shall be good from anywhere.
    """

    name: str | None = None
    privileges: Privileges | None = None
    allow_list: AllowList | None = None
    expires_at: int | None = None
    endless: bool = False

    @property
    def names_end(self) -> bool:
        """Tell whether the wish says anything about the token's end."""
        return self.endless or self.expires_at is not None


def confirmed(reading: Reading, caller: Caller) -> Caller:
    """Return the caller as it stands in this snapshot; raises ``CallerRefused``."""
    account = reading.account(caller.account.id)
    if caller.stub is None or caller.attempt is None:
        if account is None or account.removed_at is not None:
            raise CallerRefused(Refused(Reason.UNKNOWN))
        return replace(caller, account=account, bounds=Bounds(account.privileges))
    verdict = decide(reading.stub(caller.stub.id), caller.attempt, reading.now)
    if not isinstance(verdict, Accepted):
        raise CallerRefused(verdict)
    stub = verdict.stub
    return replace(caller, account=stub.account, bounds=Bounds.of(stub), stub=stub)


def reached(reading: Reading, caller: Caller, username: str | None) -> Account:
    """Return the account that an act is for: the caller's own unless it names another.

    Raises ``ACCOUNT_UNKNOWN``, the same for an account that is not there and for one that
    the caller has no business with.
    """
    if username is None or username == caller.account.username:
        return caller.account
    account = reading.account_named(username)
    if account is None or not caller.reaches(account):
        raise Refusal(Rule.ACCOUNT_UNKNOWN, username=username[:50])
    return account


def visible(reading: Reading, caller: Caller, account: Account, name: str) -> Stub:
    """Return a token of an account by name, if the caller may see it; ``TOKEN_UNKNOWN``."""
    stub = reading.stub_named(account.id, Kind.WHM, name)
    if stub is None or not caller.sees(stub):
        raise Refusal(Rule.TOKEN_UNKNOWN, name=name[:50])
    return stub


class Authority:
    """The acts over one store."""

    def __init__(self, store: Store, keys: Keys, random_bytes: Callable[[int], bytes]) -> None:
        """Take the store, the keys for digests, and the source of random bytes for secrets."""
        self.store = store
        self.keys = keys
        self._random = random_bytes

    @contextmanager
    def _act(self, caller: Caller) -> Iterator[tuple[Transaction, Caller]]:
        with self.store.transaction() as tx:
            yield tx, confirmed(tx, caller)

    # Tokens

    def create_token(self, caller: Caller, user: str | None, name: str, wish: Wish) -> Created:
        """Make a token for an account and return its secret, once.

        Left out: privileges are all that the caller holds and the account too, addresses and
        end are the caller's own. Raises ``ACCOUNT_UNKNOWN``, ``ACCOUNT_SUSPENDED``,
        ``TOKEN_NAME_TAKEN``, ``TOKEN_LINE_TOO_LONG``, ``EXPIRY_PAST`` and what goes beyond
        the caller's bounds.
        """
        with self._act(caller) as (tx, actor):
            account = reached(tx, actor, user)
            if account.is_suspended:
                raise Refusal(Rule.ACCOUNT_SUSPENDED, username=account.username)
            if actor.stub and len(actor.stub.line) >= MAX_LINE:
                raise Refusal(Rule.TOKEN_LINE_TOO_LONG, most=MAX_LINE)
            privileges, allow_list, expires_at = _fresh(actor, account, wish, tx.now)
            secret = make_secret(tx.settings().secret_prefix, self._random)
            key_id = self.keys.newest_id
            stub = tx.add_token(
                NewToken(
                    account=account,
                    kind=Kind.WHM,
                    name=parse_name(name),
                    privileges=privileges,
                    allow_list=allow_list,
                    created_at=tx.now,
                    expires_at=expires_at,
                    parent=actor.stub,
                    digest=self.keys.digest(secret, key_id),
                    key_id=key_id,
                )
            )
            tx.record(_token_entry(actor, "token.created", stub, after=_facts(stub)))
        return Created(stub, secret)

    def update_token(self, caller: Caller, user: str | None, name: str, wish: Wish) -> Stub:
        """Change what is named of a token and keep the rest; returns the token as it is now.

        With the setting ``whm_update_replaces``, what is left out becomes what creating would
        have made of it. Raises ``TOKEN_UNKNOWN``, ``TOKEN_NAME_TAKEN`` and as creating does.
        """
        with self._act(caller) as (tx, actor):
            account = reached(tx, actor, user)
            old = visible(tx, actor, account, name)
            if tx.settings().whm_update_replaces:
                privileges, allow_list, expires_at = _fresh(
                    actor, account, wish, tx.now, kept=old.allow_list
                )
            else:
                privileges, allow_list, expires_at = _edited(actor, old, wish, tx.now)
            new = replace(
                old,
                name=old.name if wish.name is None else parse_name(wish.name),
                privileges=privileges,
                allow_list=allow_list,
                expires_at=expires_at,
            )
            if new != old:
                tx.save_token(new)
                before, after = _difference(_facts(old), _facts(new))
                tx.record(_token_entry(actor, "token.updated", new, before=before, after=after))
        return new

    def revoke_tokens(self, caller: Caller, user: str | None, names: Sequence[str]) -> int:
        """Revoke tokens by name, all or none, with all that was made through them.

        Returns how many tokens were revoked; raises ``TOKEN_UNKNOWN``.
        """
        with self._act(caller) as (tx, actor):
            account = reached(tx, actor, user)
            stubs = [visible(tx, actor, account, name) for name in dict.fromkeys(names)]
            revoked = tx.revoke(stubs)
            for stub in stubs:
                tx.record(_token_entry(actor, "token.revoked", stub, before={"name": stub.name}))
        return revoked

    # Accounts

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
                _refuse_lasting(actor)
                require_held(privileges, actor.bounds.privileges)
            owned_by = reached(tx, actor, owner)
            if owned_by.id != actor.account.id:
                _refuse_lasting(actor)
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
            _refuse_lasting(actor)
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

    # The installation

    def set_settings(self, caller: Caller, texts: Mapping[str, str]) -> Settings:
        """Change settings; a lasting change. Raises ``SETTING_UNKNOWN``, ``SETTING_MALFORMED``."""
        with self._act(caller) as (tx, actor):
            _refuse_lasting(actor)
            old = tx.settings()
            new = old.changed(texts)
            if new != old:
                before, after = _difference(dict(old.texts()), dict(new.texts()))
                tx.save_settings(new)
                tx.record(
                    AuditEntry.of(actor, "settings.changed", "settings", "settings",
                                  before=before, after=after)
                )  # fmt: skip
        return new

    def accept_clock(self, caller: Caller) -> None:
        """Believe the machine's clock as it stands, after somebody has looked at it."""
        with self._act(caller) as (tx, actor):
            _refuse_lasting(actor)
            tx.accept_clock()
            tx.record(AuditEntry.of(actor, "clock.accepted", "clock", "clock"))


def _fresh(
    actor: Caller, account: Account, wish: Wish, now: int, kept: AllowList | None = None
) -> tuple[Privileges, AllowList, int | None]:
    """Return the bounds of a token that is made now, with what is left out filled in."""
    grantable = actor.grantable(account)
    privileges = grantable if wish.privileges is None else wish.privileges
    if not privileges:
        raise Refusal(Rule.PRIVILEGE_NONE)
    require_held(privileges, grantable)
    allow_list = wish.allow_list
    if allow_list is None:
        allow_list = kept or (actor.stub.allow_list if actor.stub else AllowList())
    else:
        _require_addresses(actor, allow_list)
    expires_at = _require_end(actor, wish, now) if wish.names_end else actor.bounds.expires_at
    return privileges, allow_list, expires_at


def _edited(
    actor: Caller, old: Stub, wish: Wish, now: int
) -> tuple[Privileges, AllowList, int | None]:
    """Return the bounds of a token that is edited: what is left out stays as it is."""
    privileges, allow_list, expires_at = old.privileges, old.allow_list, old.expires_at
    if wish.privileges is not None:
        privileges = wish.privileges
        require_held(privileges, actor.grantable(old.account))
    if wish.allow_list is not None:
        allow_list = wish.allow_list
        _require_addresses(actor, allow_list)
    if wish.names_end:
        expires_at = _require_end(actor, wish, now)
    return privileges, allow_list, expires_at


def _require_addresses(actor: Caller, allow_list: AllowList) -> None:
    if not actor.bounds.covers_addresses(allow_list):
        raise Refusal(Rule.ADDRESS_OUTSIDE)


def _require_end(actor: Caller, wish: Wish, now: int) -> int | None:
    expires_at = None if wish.expires_at is None else future(wish.expires_at, now)
    if not actor.bounds.covers_end(expires_at):
        raise Refusal(Rule.EXPIRY_OUTSIDE)
    return expires_at


def _changeable(tx: Transaction, actor: Caller, username: str, *, own: bool = True) -> Account:
    """Return an account that the caller may change; ``own``: itself too."""
    account = reached(tx, actor, username)
    if account.is_root:
        raise Refusal(Rule.ACCOUNT_IS_ROOT)
    if account.id == actor.account.id and not own:
        raise Refusal(Rule.ACCOUNT_IS_CALLER, username=account.username)
    actor.may_change(account)
    return account


def _refuse_lasting(actor: Caller) -> None:
    """Refuse through a token what would outlive it and could not remember it."""
    if actor.stub is not None:
        raise Refusal(Rule.LASTING_CHANGE)


def _refuse_locked(actor: Caller, account: Account) -> None:
    if account.locked and not (actor.account.is_root or actor.holds("all")):
        raise Refusal(Rule.ACCOUNT_LOCKED, username=account.username)


def _facts(stub: Stub) -> Facts:
    return {
        "name": stub.name,
        "privileges": shown(stub.privileges),
        "allow_list": list(stub.allow_list.canonical()),
        "expires_at": stub.expires_at,
        "parent": stub.parent.public_id if stub.parent else None,
    }


def _difference(old: Facts, new: Facts) -> tuple[Facts, Facts]:
    changed = [key for key in new if old[key] != new[key]]
    return {key: old[key] for key in changed}, {key: new[key] for key in changed}


def _token_entry(
    actor: Caller, action: str, stub: Stub, before: Facts | None = None, after: Facts | None = None
) -> AuditEntry:
    return AuditEntry.of(
        actor,
        action,
        stub.name,
        stub.public_id,
        owner_id=stub.account.id,
        before=before,
        after=after,
    )


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
