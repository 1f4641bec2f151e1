"""What is a session, what may be done in it, and when does it end?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import reduce
from itertools import pairwise
from typing import TYPE_CHECKING

from counterfoil.core.account import in_reach
from counterfoil.core.bounds import Bounds
from counterfoil.core.decide import CHECKS, Attempt, Refused
from counterfoil.core.privilege import MANAGE_TOKENS, Privileges, intersect
from counterfoil.core.refusals import Reason

if TYPE_CHECKING:
    from counterfoil.core.account import Account
    from counterfoil.core.token import Stub

LINK_SECONDS = 15 * 60
"""How long a one-time link waits to be used."""
OPENED_IDLE_SECONDS = 15 * 60
SIGNED_IN_IDLE_SECONDS = 30 * 60
"""After how long without a request a session ends: one that ``create_user_session`` opened, and
one that somebody signed in to, or came to by a link of a command on the server."""
LIFE_SECONDS = 12 * 3600
TOKEN_LIFE_SECONDS = LIFE_SECONDS
"""How long a session lives at most, and one that was opened through a token."""
FRESH_SECONDS = 600
"""How long a session counts as just signed in: nobody has to give the password once more."""
NOTED_SECONDS = 60
"""How far behind the last request is written down, so that not every one is a write."""
MAX_OPENERS = 16
WHILE_SUSPENDED: Privileges = frozenset({MANAGE_TOKENS})
"""All that a suspended account's session has, and of that only seeing and revoking."""

_LIVES = {Reason.REVOKED, Reason.PARENT, Reason.DISABLED, Reason.CONTAINED, Reason.SUSPENDED,
          Reason.EXPIRED}  # fmt: skip
_ON_TOKEN = tuple(check for check in CHECKS if check.reason in _LIVES)


class Service(StrEnum):
    """What a session is opened for."""

    WHM = "whostmgrd"
    ACCOUNT = "cpaneld"


@dataclass(frozen=True, slots=True)
class Session:
    """A browser's session, or the one-time link to one (``is_link``), in one snapshot.

    It acts as ``account``. ``stub`` is the token that it was opened through (None with a
    ``token_id``: it has lost it), ``openers`` are the accounts that opened it for another,
    the nearest first. ``security_token`` are the ten digits that its paths carry. ``browser``:
    the program that opened it, as ``describe_browser`` names it. Times are epoch seconds.
    """

    id: int
    account: Account
    service: Service
    security_token: str
    address: str
    created_at: int
    used_at: int
    idle_seconds: int
    expires_at: int
    is_link: bool = False
    ended_at: int | None = None
    token_id: int | None = None
    stub: Stub | None = None
    openers: tuple[Account, ...] = ()
    browser: str = ""

    @property
    def bounds(self) -> Bounds:
        """Return what is left of the account's authority along the line of who opened it.

        The end is the token's, not the session's: it bounds what is made in the session.
        """
        above = [] if self.stub is None else [self.stub.effective]
        if self.account.is_suspended:
            above.append(WHILE_SUSPENDED)
        held = reduce(intersect, above, self.shared)
        if self.stub is None:
            return Bounds(held)
        return Bounds(held, tuple(s.allow_list for s in self.stub.lineage), self.stub.ends_at)

    @property
    def shared(self) -> Privileges:
        """Return what the account holds and everybody who opened the session for it too."""
        return reduce(intersect, [one.privileges for one in self.openers], self.account.privileges)

    def is_fresh(self, now: int) -> bool:
        """Tell whether somebody has signed in just now."""
        return now < self.created_at + FRESH_SECONDS

    def ends_after(self, now: int) -> int:
        """Return when it ends if a request that comes now is the last one."""
        used = now if now - self.used_at >= NOTED_SECONDS else self.used_at
        return min(self.expires_at, used + self.idle_seconds)

    def is_over(self, now: int) -> bool:
        """Tell whether it has ended by time: idle for too long, or at its end."""
        return now >= min(self.expires_at, self.used_at + self.idle_seconds)


def decide_session(session: Session | None, attempt: Attempt, now: int) -> Refused | None:
    """Return why a session may not do a thing now, or None if it may.

    The order is that of ``decide``: who it is, whether it lives, from where, what for.
    """
    if session is None or session.is_link:
        return Refused(Reason.UNKNOWN)
    reason = _why_ended(session, now) or _why_not_standing(session, attempt, now)
    if reason is None and not _is_allowed_from(session, attempt):
        reason = Reason.ADDRESS
    if reason is None and not attempt.is_met_by(session.bounds.privileges):
        reason = Reason.PRIVILEGE
    return None if reason is None else Refused(reason, "", session.stub)


def _why_ended(session: Session, now: int) -> Reason | None:
    if session.ended_at is not None or session.account.removed_at is not None:
        return Reason.REVOKED
    return Reason.EXPIRED if session.is_over(now) else None


def _why_not_standing(session: Session, attempt: Attempt, now: int) -> Reason | None:
    """Return what has become of those that it was opened by and through."""
    if session.token_id is not None and session.stub is None:
        return Reason.PARENT
    for check in _ON_TOKEN if session.stub else ():
        if session.stub and not check.passes(session.stub, attempt, now):
            return check.reason
    for account, opener in pairwise((session.account, *session.openers)):
        if opener.removed_at is not None or not in_reach(opener, opener.privileges, account):
            return Reason.PARENT
        if opener.is_suspended and opener.id != session.account.id:
            return Reason.SUSPENDED
    return None


def _is_allowed_from(session: Session, attempt: Attempt) -> bool:
    """Hold to the addresses of every token in the line that a person has not freed of that."""
    return session.stub is None or all(
        link.sessions_anywhere or link.allow_list.permits(attempt.address)
        for link in session.stub.lineage
    )
