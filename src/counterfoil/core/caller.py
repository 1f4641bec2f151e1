"""Within which bounds does a caller act?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from counterfoil.core.account import in_reach
from counterfoil.core.bounds import Bounds, first_beyond
from counterfoil.core.privilege import Privileges, covers, holds, intersect
from counterfoil.core.refusals import Refusal, Rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterfoil.core.account import Account
    from counterfoil.core.decide import Attempt
    from counterfoil.core.session import Session
    from counterfoil.core.token import Stub


MAX_DOOR = 16


@dataclass(frozen=True, slots=True)
class Caller:
    """Whoever acts: an account within bounds, and the token it acts through, if any.

    ``attempt`` is how it was judged at the door; every act judges it again inside its own
    transaction. ``address`` and ``door`` are for the audit log. ``session``: it came in a
    session, which may be one that was opened through the token. ``proof``: the hash of the
    password it came with, or that it brought beside its session. With neither, nor a token, it is
    the command line on the server. ``receipt``: of the answer that it will get.
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

    def holds(self, need: str) -> bool:
        """Tell whether the caller holds a privilege now, within its bounds."""
        return holds(self.bounds.privileges, need)

    def grantable(self, account: Account) -> Privileges:
        """Return the most that the caller may give to a token of ``account``."""
        return intersect(self.bounds.privileges, account.privileges)

    def require_grantable(self, asked: Privileges, account: Account | None = None) -> None:
        """Refuse privileges that the caller cannot give; asking for more is never trimmed.

        ``account``: whose token shall have them, which gives at most what that account holds.
        Raises ``PRIVILEGE_NOT_HELD`` for what the caller's account lacks,
        ``PRIVILEGE_NOT_IN_TOKEN`` for what it holds and the caller's bounds do not, and
        ``PRIVILEGE_NOT_OF_ACCOUNT``.
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
        """Tell whether the caller may know of an account, and act on its tokens.

        Itself, or what stands below it and holds nothing that the caller lacks.
        """
        if not in_reach(self.account, self.bounds.privileges, target):
            return False
        return target.id == self.account.id or covers(self.bounds.privileges, target.privileges)

    def may_change(self, target: Account) -> None:
        """Let the caller rename an account, or refuse with ``ACCOUNT_UNKNOWN``.

        Unlike its tokens, the account itself needs privileges that cover it even when it is
        the caller's own: a narrow token is not the account.
        """
        if not self.reaches(target) or not covers(self.bounds.privileges, target.privileges):
            raise Refusal(Rule.ACCOUNT_UNKNOWN, username=target.username)

    @property
    def is_local(self) -> bool:
        """Tell whether it is the command line on the server itself."""
        return self.attempt is None and self.stub is None and self.session is None

    @property
    def sees_any(self) -> bool:
        """Tell whether the caller may know of every token of an account that it reaches.

        Not through a token; nor in a session that was opened by somebody who has come to hold
        less than its account.
        """
        if self.session is not None and not covers(self.session.shared, self.account.privileges):
            return False
        return self.stub is None

    def sees(self, stub: Stub) -> bool:
        """Tell whether a token lies within the caller's bounds, if it does not see any."""
        return bool(self.seen((stub,)))

    def seen(self, stubs: Sequence[Stub]) -> list[Stub]:
        """Return those of an account's tokens that lie within the caller's bounds.

        What many of them have alike is judged once: the privileges, and the allow lists.
        """
        if self.sees_any:
            return list(stubs)
        own = None if self.stub is None else self.stub.id
        judged: dict[tuple[Privileges, tuple[int, ...]], bool] = {}
        found = []
        for stub in stubs:
            if stub.id != own:
                # By which objects they are: these live as long as the tokens do.
                above = [id(link.allow_list) for link in stub.ancestors]
                alike = (stub.effective, (id(stub.allow_list), *above))
                is_within = judged.get(alike)
                if is_within is None:
                    is_within = judged[alike] = self._reach_as_far(Bounds.of(stub))
                if not is_within or not self.bounds.covers_end(stub.ends_at):
                    continue
            found.append(stub)
        return found

    def _reach_as_far(self, theirs: Bounds) -> bool:
        """Tell whether privileges and addresses of other bounds are within the caller's own."""
        return covers(self.bounds.privileges, theirs.privileges) and all(
            any(own.covers(listed) for listed in theirs.allow_lists)
            for own in self.bounds.allow_lists
        )


def _lacking(rule: Rule, privilege: str, account: Account) -> Refusal:
    """Return a refusal that tells who lacks what: only a reseller can be granted privileges."""
    return Refusal(
        rule, privilege=privilege, username=account.username, reseller=int(account.reseller)
    )


def named_door(session_id: int) -> str:
    """Return what the audit log calls a session, in the 16 characters that it has for a door."""
    name = f"session {session_id}"
    return name if len(name) <= MAX_DOOR else f"s {session_id}"


@dataclass(frozen=True, slots=True)
class Arrival:
    """How somebody comes who is yet to be recognized: from where, for what, at which door.

    ``function``: the name of what is called, for the note of a token's last use. ``receipt``:
    of the answer, if it will be a good one. ``browser``: the program that comes, as
    ``describe_browser`` names it.
    """

    attempt: Attempt
    door: str
    function: str = ""
    receipt: str = ""
    browser: str = ""

    def as_caller(
        self, account: Account, bounds: Bounds, session: Session | None = None, proof: str = ""
    ) -> Caller:
        """Return whoever it turned out to be, in a session or by a password's hash.

        The audit log names the session for the door: it leads to who opened it.
        """
        stub = session.stub if session else None
        door = named_door(session.id) if session else self.door
        address, receipt = str(self.attempt.address), self.receipt
        return Caller(account, bounds, stub, self.attempt, address, door, session, proof, receipt)


def everything(account: Account, *, door: str = "local") -> Caller:
    """Return the caller that acts as ``account`` itself, through no token."""
    return Caller(account, Bounds(account.privileges), door=door)
