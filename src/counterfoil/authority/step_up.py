"""Step-up: in a session that is not fresh, sensitive changes require the account's password.

Someone at an unattended browser, or with a stolen cookie, must not get away with the privilege
``all``. One rule covers every transaction that gives ``all`` away: to a token, to whoever sees the
secret of a token that holds it, to an account, or to a new session. The rule is checked inside the
transaction. The password was compared before the transaction, since the comparison takes long on
purpose.
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

    ``STEP_UP_PASSWORD``: the password is required. ``PASSWORD_WRONG``: the password was wrong, or
    was changed in the meantime. ``STEP_UP_LINK``: the account has no password, so the user must
    sign in again by a link. ``STEP_UP_THROUGH_TOKEN``: the session was opened through a token, so
    the caller cannot prove who it is.
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
    """Raise a refusal of privileges that the caller lacks or that require a step-up."""
    actor.require_grantable(given)
    require_step_up(reading, actor, given)


def can_do_all(stub: Stub, now: int) -> bool:
    """Return whether a token holds ``all`` and has not expired; the token can be an edited token.

    The token's own privileges count, not its effective privileges. A privilege that the account or
    an ancestor lacks now can come back.
    """
    return ALL in stub.privileges and not has_ended(stub.expires_at, now)
