"""Caller: who calls a function, and within which bounds."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from counterfoil.core.account import in_reach
from counterfoil.core.bounds import Bounds, first_beyond
from counterfoil.core.privilege import Privileges, covers, holds, intersect
from counterfoil.core.record import record
from counterfoil.core.refusals import Refusal, Rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterfoil.core.account import Account
    from counterfoil.core.decide import Attempt
    from counterfoil.core.session import Session
    from counterfoil.core.token import Stub


MAX_DOOR = 16


@record
class Caller:
    """The account that a call is made with, within bounds, and its token or session, if any.

    ``attempt`` is what the gate has checked. Every transaction checks it again, so that a
    revocation in between takes effect. ``address`` and ``door`` are for the audit log. ``session``
    can be a session that was opened through the token. ``proof`` is the hash of the password that
    was given, alone or in addition to a session. A caller without a session, a proof or a token is
    the command line on the server. ``receipt``: the receipt in the response.
    """

    account: Account
    bounds: Bounds
    stub: Stub | None = None
    attempt: Attempt | None = None
    address: str = ""
    door: str = "local"
    session: Session | None = None
    proof: str = field(default="", repr=False)
    receipt: str = ""

    # For what nearly every call needs: ``dataclasses.replace`` takes four times as long.

    def with_receipt(self, receipt: str) -> Caller:
        """Return the same caller with the receipt of its call."""
        return Caller(
            self.account, self.bounds, self.stub, self.attempt, self.address, self.door,
            self.session, self.proof, receipt,
        )  # fmt: skip

    def as_of(self, stub: Stub) -> Caller:
        """Return the same caller with its token as it is now."""
        return Caller(
            stub.account, Bounds.of(stub), stub, self.attempt, self.address, self.door,
            self.session, self.proof, self.receipt,
        )  # fmt: skip

    def holds(self, need: str) -> bool:
        """Return whether the caller holds a privilege now, within its bounds."""
        return holds(self.bounds.privileges, need)

    def grantable(self, account: Account) -> Privileges:
        """Return the most privileges that the caller may give to a token of ``account``."""
        return intersect(self.bounds.privileges, account.privileges)

    def require_grantable(self, asked: Privileges, account: Account | None = None) -> None:
        """Raise the refusal of privileges that the caller cannot give; requests are never trimmed.

        ``account``: the owner of the token; a token cannot hold more than its owner. Raises
        ``PRIVILEGE_NOT_HELD`` for a privilege that the caller's account lacks,
        ``PRIVILEGE_NOT_IN_TOKEN`` for a privilege that the caller's account holds but the caller's
        bounds exclude, and ``PRIVILEGE_NOT_OF_ACCOUNT`` for a privilege that the owner lacks.
        """
        lacking = first_beyond(self.bounds.privileges, asked)
        if lacking:
            is_bound = holds(self.account.privileges, lacking)
            rule = Rule.PRIVILEGE_NOT_IN_TOKEN if is_bound else Rule.PRIVILEGE_NOT_HELD
            raise _lacking(rule, lacking, self.account)
        lacking = "" if account is None else first_beyond(account.privileges, asked)
        if account is not None and lacking:
            raise _lacking(Rule.PRIVILEGE_NOT_OF_ACCOUNT, lacking, account)

    def reaches(self, target: Account) -> bool:
        """Return whether the caller may see an account and manage its tokens.

        The caller reaches its own account. It also reaches any account that it has access to, if
        that account holds no privilege that the caller lacks.
        """
        if not in_reach(self.account, self.bounds.privileges, target):
            return False
        return target.id == self.account.id or covers(self.bounds.privileges, target.privileges)

    def may_change(self, target: Account) -> None:
        """Raise ``ACCOUNT_UNKNOWN`` unless the caller may rename an account.

        The caller's bounds must cover the account's privileges, even if the account is the caller's
        own: a token with few privileges must not change its account. Managing the account's tokens
        does not require this.
        """
        if not self.reaches(target) or not covers(self.bounds.privileges, target.privileges):
            raise Refusal(Rule.ACCOUNT_UNKNOWN, username=target.username)

    @property
    def is_local(self) -> bool:
        """Return whether the caller is the command line on the server itself."""
        return self.attempt is None and self.stub is None and self.session is None

    @property
    def is_by_token(self) -> bool:
        """Return whether the caller presented a token itself, without a session."""
        return self.stub is not None and self.session is None

    @property
    def sees_any(self) -> bool:
        """Return whether the caller may see every token of an account that it reaches.

        A caller with a token may not. Neither may a caller in a session whose opener now holds
        fewer privileges than the session's account.
        """
        if self.session is not None and not covers(self.session.shared, self.account.privileges):
            return False
        return self.stub is None

    def sees(self, stub: Stub) -> bool:
        """Return whether the caller may see a token."""
        return bool(self.visible((stub,)))

    def visible(self, stubs: Sequence[Stub]) -> list[Stub]:
        """Return the tokens of an account that the caller may see: the tokens within its bounds.

        Tokens often share privileges and allow lists; each combination is compared only once.
        """
        if self.sees_any or self.bounds.are_unlimited:
            return list(stubs)
        own = None if self.stub is None else self.stub.id
        results: dict[tuple[object, ...], bool] = {}
        found = []
        for stub in stubs:
            if stub.id != own:
                # Compared by identity: the objects live at least as long as the tokens.
                key: tuple[object, ...] = (stub.effective, id(stub.allow_list))
                if stub.parent is not None:
                    key += tuple(id(link.allow_list) for link in stub.ancestors)
                is_within = results.get(key)
                if is_within is None:
                    is_within = results[key] = self._reach_as_far(Bounds.of(stub))
                if not is_within or not self.bounds.covers_end(stub.ends_at):
                    continue
            found.append(stub)
        return found

    def _reach_as_far(self, theirs: Bounds) -> bool:
        """Return whether the privileges and addresses of other bounds are within these."""
        return covers(self.bounds.privileges, theirs.privileges) and all(
            any(own.covers(allow_list) for allow_list in theirs.allow_lists)
            for own in self.bounds.allow_lists
        )


def _lacking(rule: Rule, privilege: str, account: Account) -> Refusal:
    """Return a refusal that names who lacks a privilege; only resellers are granted any."""
    return Refusal(
        rule, privilege=privilege, username=account.username, reseller=int(account.reseller)
    )


def named_door(session_id: int) -> str:
    """Return the name of a session in the audit log, in at most ``MAX_DOOR`` characters."""
    name = f"session {session_id}"
    return name if len(name) <= MAX_DOOR else f"s {session_id}"


@record
class Arrival:
    """A request whose caller is not authenticated yet: from where, for what, at which endpoint.

    ``function`` is the name of the called function, recorded as the token's last use. ``receipt``:
    the receipt in the response if the request succeeds. ``browser``: as ``describe_browser`` names
    it.
    """

    attempt: Attempt
    door: str
    function: str = ""
    receipt: str = ""
    browser: str = ""

    def as_caller(
        self, account: Account, bounds: Bounds, session: Session | None = None, proof: str = ""
    ) -> Caller:
        """Return the caller, once authenticated by a session or by the hash of a password.

        In the audit log, the session is recorded in place of the endpoint, since the session shows
        who opened it.
        """
        stub = session.stub if session else None
        door = named_door(session.id) if session else self.door
        address, receipt = str(self.attempt.address), self.receipt
        return Caller(account, bounds, stub, self.attempt, address, door, session, proof, receipt)


def everything(account: Account, *, door: str = "local") -> Caller:
    """Return the caller that acts as ``account`` itself, with all its privileges."""
    return Caller(account, Bounds(account.privileges), door=door)
