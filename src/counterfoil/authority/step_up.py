"""Step-up: in a session that is not fresh, sensitive changes require the account's password.

Someone at an unattended browser, or with a stolen cookie, must not get away with the privilege
``all``. One rule covers every transaction that gives ``all`` away: to a token, to whoever sees the
secret of a token that holds it, to an account, or to a new session. It is checked inside the
transaction; the password was compared before, since that takes long on purpose.
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
"""The proof of a wrong password; no hash is equal to it."""


def step_up(reading: Snapshot, actor: Caller, given: Privileges) -> Rule | None:
    """Return the rule that prevents a caller from giving privileges away, or None.

    ``STEP_UP_PASSWORD``: the password is required. ``PASSWORD_WRONG``: it was wrong, or was changed
    meanwhile. ``STEP_UP_LINK``: the account has no password, so it must sign in again by a link.
    ``STEP_UP_THROUGH_TOKEN``: impossible in a session that was opened through a token.
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
    """Raise the rule that ``step_up`` returns, if any."""
    rule = step_up(reading, actor, given)
    if rule is not None:
        raise Refusal(rule)


def require_grantable_now(reading: Snapshot, actor: Caller, given: Privileges) -> None:
    """Refuse privileges for an account that the caller lacks, or that require a step-up."""
    actor.require_grantable(given)
    require_step_up(reading, actor, given)


def can_do_all(stub: Stub, now: int) -> bool:
    """Return whether a token holds ``all`` and has not expired; an edit may lead to that.

    Its own privileges count, not the effective ones: what its account or an ancestor lacks now may
    come back.
    """
    return ALL in stub.privileges and not has_ended(stub.expires_at, now)
