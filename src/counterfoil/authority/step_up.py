"""Step-up: what an older session does only with its account's password once more.

Whoever sits down at a browser that was left alone, or takes its cookie, must not leave with the
privilege ``all``. One rule for every act that gives ``all`` away: to a token, to whoever is shown
the secret of a token that holds it, to an account, or to a new session. It is judged inside the
transaction of the act; the password was compared before, since that takes long by intent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil.core.privilege import ALL
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.token import has_ended

if TYPE_CHECKING:
    from counterfoil.core.caller import Caller
    from counterfoil.core.ports import Snapshot
    from counterfoil.core.privilege import Privileges
    from counterfoil.core.token import Stub

UNPROVED = "-"
"""The proof of a wrong password: no hash is like it."""


def step_up(reading: Snapshot, actor: Caller, given: Privileges) -> Rule | None:
    """Return what stands between a caller and an act that gives privileges away, or None.

    ``STEP_UP_PASSWORD``: a password is to be given; ``PASSWORD_WRONG``: it was, and is another
    or no longer the account's; ``STEP_UP_LINK``: there is none, only signing in anew helps;
    ``STEP_UP_THROUGH_TOKEN``: nothing helps a session that was opened through a token.
    """
    session = actor.session
    if ALL not in given or session is None or session.is_fresh(reading.now):
        return None
    if actor.stub is not None:
        return Rule.STEP_UP_THROUGH_TOKEN
    hashed = reading.accounts.password_hash(actor.account.id)
    if hashed is None:
        return Rule.STEP_UP_LINK
    if not actor.proof:
        return Rule.STEP_UP_PASSWORD
    return None if actor.proof == hashed else Rule.PASSWORD_WRONG


def require_step_up(reading: Snapshot, actor: Caller, given: Privileges) -> None:
    """Refuse with what ``step_up`` returns."""
    rule = step_up(reading, actor, given)
    if rule is not None:
        raise Refusal(rule)


def require_grantable_now(reading: Snapshot, actor: Caller, given: Privileges) -> None:
    """Refuse privileges for an account that the caller lacks, or may not give away just now."""
    actor.require_grantable(given)
    require_step_up(reading, actor, given)


def can_do_all(stub: Stub, now: int) -> bool:
    """Tell whether a token holds ``all`` and has not ended; an edit may bring it to that.

    Its own privileges count: what its account, or a parent, lacks just now may come back.
    """
    return ALL in stub.privileges and not has_ended(stub.expires_at, now)
