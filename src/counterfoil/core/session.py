"""Session: its limits, its end, and the checks of a request in it."""

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
"""How long a one-time link can be used."""
OPENED_IDLE_SECONDS = 15 * 60
SIGNED_IN_IDLE_SECONDS = 30 * 60
"""The idle limits, in seconds.

One is of a session that ``create_user_session`` opened, the other of one that somebody signed in
to, by password or by a link from a command on the server.
"""
LIFE_SECONDS = 12 * 3600
TOKEN_LIFE_SECONDS = LIFE_SECONDS
"""The longest life of a session, and of one that was opened through a token."""
FRESH_SECONDS = 600
"""For how long after signing in no password has to be entered again."""
NOTED_SECONDS = 60
"""How far the recorded last request may lag behind, so that not every request is a write."""
MAX_OPENERS = 16
WHILE_SUSPENDED: Privileges = frozenset({MANAGE_TOKENS})
"""All that the session of a suspended account has; it is limited to listing and revoking."""

_LIVES = {Reason.REVOKED, Reason.PARENT, Reason.DISABLED, Reason.CONTAINED, Reason.SUSPENDED,
          Reason.EXPIRED}  # fmt: skip
_ON_TOKEN = tuple(check for check in CHECKS if check.reason in _LIVES)


class Service(StrEnum):
    """The interface that a session is for."""

    WHM = "whostmgrd"
    ACCOUNT = "cpaneld"


@dataclass(frozen=True, slots=True)
class Session:
    """A browser's session, or the one-time link to one (``is_link``), as of one snapshot.

    The session acts as ``account``. ``stub`` is the token that the session was opened through. If
    ``stub`` is None although there is a ``token_id``, the token is gone. ``openers`` are the
    accounts that opened it for another account, nearest first. ``security_token``: the ten digits
    in its paths. ``browser``: as ``describe_browser`` names it. Times are epoch seconds.
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
        """Return the bounds of the session: the account's, limited by its token and its openers.

        ``expires_at`` is the token's, not the session's: it limits what is created in the session.
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
        """Return the privileges that both the account and all openers hold."""
        return reduce(intersect, [one.privileges for one in self.openers], self.account.privileges)

    def is_fresh(self, now: int) -> bool:
        """Return whether the user signed in less than ``FRESH_SECONDS`` ago."""
        return now < self.created_at + FRESH_SECONDS

    def ends_after(self, now: int) -> int:
        """Return when the session ends if a request at ``now`` is its last one."""
        used = now if now - self.used_at >= NOTED_SECONDS else self.used_at
        return min(self.expires_at, used + self.idle_seconds)

    def is_over(self, now: int) -> bool:
        """Return whether the session has ended: idle for too long, or at its expiry."""
        return now >= min(self.expires_at, self.used_at + self.idle_seconds)


def decide_session(session: Session | None, attempt: Attempt, now: int) -> Refused | None:
    """Return why a request in a session is refused, or None if it is allowed.

    The order is that of ``decide``: identity, state, origin, purpose.
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
    """Return the reason if a token or account that the session depends on is no longer valid."""
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
    """Return whether the address is permitted by the tokens that the session depends on.

    The session depends on all tokens in the lineage, except tokens that a person has marked
    ``sessions_anywhere``.
    """
    return session.stub is None or all(
        link.sessions_anywhere or link.allow_list.permits(attempt.address)
        for link in session.stub.lineage
    )
