"""Base of all transactions: the caller is authorized again, inside the transaction.

So a caller that was revoked, narrowed or suspended in the meantime cannot make the change.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from counterfoil.core.bounds import Bounds
from counterfoil.core.caller import Arrival, Caller, everything
from counterfoil.core.decide import ACCOUNT_API, Accepted, Refused, decide
from counterfoil.core.privilege import ALL, intersect
from counterfoil.core.refusals import Reason, Refusal, Rule
from counterfoil.core.session import WHILE_SUSPENDED, decide_session
from counterfoil.core.token import Kind, Stub

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from counterfoil.core.account import Account
    from counterfoil.core.audit import Facts
    from counterfoil.core.ports import PasswordHashes, Snapshot, Store, Transaction
    from counterfoil.core.receipt import Receipt
    from counterfoil.core.secret import DigestKeys
    from counterfoil.core.session import Session


class CallerRefused(Exception):  # noqa: N818 - an answer, not an error
    """The caller is no longer accepted; the endpoint answers as for an invalid credential."""

    def __init__(self, verdict: Refused) -> None:
        """Store the verdict for the receipt."""
        super().__init__(verdict.reason)
        self.verdict = verdict


def reauthorize(reading: Snapshot, caller: Caller) -> Caller:
    """Return the caller as of this snapshot; raises ``CallerRefused``."""
    if caller.is_local:
        account = reading.accounts.get(caller.account.id)
        if account is None or account.removed_at is not None:
            raise CallerRefused(Refused(Reason.UNKNOWN))
        return replace(caller, account=account, bounds=Bounds(account.privileges))
    if caller.attempt is None:
        raise CallerRefused(Refused(Reason.UNKNOWN))
    arrival = Arrival(caller.attempt, caller.door, receipt=caller.receipt)
    if caller.session is not None:
        return in_session(reading, arrival, reading.sessions.get(caller.session.id), caller.proof)
    if caller.proof:
        return with_password(reading, arrival, caller.account.id, caller.proof)
    known = (
        None
        if caller.stub is None
        else reading.tokens.get_by_secret(caller.stub.id, caller.stub.secret)
    )
    verdict = decide(known, caller.attempt, reading.now)
    if not isinstance(verdict, Accepted):
        raise CallerRefused(verdict)
    stub = verdict.stub
    return caller.as_of(stub)


def with_password(reading: Snapshot, arrival: Arrival, account_id: int, proof: str) -> Caller:
    """Return the caller for an account's current password hash; raises ``CallerRefused``."""
    account = reading.accounts.get(account_id)
    if (
        account is None
        or account.removed_at is not None
        or reading.accounts.password_hash(account_id) != proof
    ):
        raise CallerRefused(Refused(Reason.UNKNOWN))
    held = account.privileges
    if account.is_suspended:
        held = intersect(held, WHILE_SUSPENDED)
    if not arrival.attempt.is_met_by(held):
        raise CallerRefused(Refused(Reason.PRIVILEGE))
    return arrival.as_caller(account, Bounds(held), proof=proof)


def in_session(
    reading: Snapshot, arrival: Arrival, session: Session | None, proof: str = ""
) -> Caller:
    """Return the caller in a session as of this snapshot; raises ``CallerRefused``.

    ``proof``: the hash of a password that was sent in addition; ``require_step_up`` checks this
    hash.
    """
    refused = decide_session(session, arrival.attempt, reading.now)
    if refused is not None or session is None:
        raise CallerRefused(refused or Refused(Reason.UNKNOWN))
    return arrival.as_caller(session.account, session.bounds, session, proof)


def open_receipt(reading: Snapshot, caller: Caller, receipt: Receipt) -> Stub | None:
    """Return the token of a receipt that the caller may open; None if the receipt names none.

    A caller may open the receipts of tokens that it may see. A receipt of no known token requires
    ``all``. Raises ``RECEIPT_UNREADABLE``.
    """
    stub = reading.tokens.by_public_id(receipt.token) if receipt.token else None
    if stub is None:
        may_open = caller.holds(ALL)
    else:
        may_open = caller.reaches(stub.account) and caller.sees(stub)
    if not may_open:
        raise Refusal(Rule.RECEIPT_UNREADABLE)
    return stub


def resolve_account(reading: Snapshot, caller: Caller, username: str | None) -> Account:
    """Return the account that a call is for: the named account, else the caller's own.

    Raises ``ACCOUNT_UNKNOWN`` both if the account does not exist and if the caller has no access to
    the account. A suspended account has access only to itself.
    """
    if username is None or username == caller.account.username:
        return caller.account
    account = reading.accounts.find(username)
    if account is None or caller.account.is_suspended or not caller.reaches(account):
        raise Refusal(Rule.ACCOUNT_UNKNOWN, username=username[:50])
    return account


def resolve_token(
    reading: Snapshot, caller: Caller, account: Account, name: str, kind: Kind = Kind.WHM
) -> Stub:
    """Return a token of an account by name; raises ``TOKEN_UNKNOWN``.

    A token that the caller may not see is unknown, too. Also raises the same as
    ``require_crossing``.
    """
    require_crossing(caller, kind)
    stub = reading.tokens.by_name(account.id, kind, name)
    if stub is None or not caller.sees(stub):
        raise Refusal(Rule.TOKEN_UNKNOWN, name=name[:50])
    return stub


def require_crossing(caller: Caller, kind: Kind) -> None:
    """Raise ``ACCOUNT_API_CLOSED`` for account tokens if the caller lacks ``ACCOUNT_API``.

    An account token has access to everything in its account. No other privilege of WHM covers this
    access.
    """
    if kind is Kind.ACCOUNT and not caller.holds(ACCOUNT_API):
        raise Refusal(Rule.ACCOUNT_API_CLOSED, privilege=ACCOUNT_API)


class Acts:
    """Base class of the groups of transactions."""

    def __init__(
        self,
        store: Store,
        keys: DigestKeys,
        random_bytes: Callable[[int], bytes],
        passwords: PasswordHashes,
    ) -> None:
        """Set the store, the digest keys, the source of random bytes, and the password hashes."""
        self.store = store
        self.keys = keys
        self._random = random_bytes
        self.passwords = passwords

    @contextmanager
    def _act(
        self, caller: Caller, *, even_suspended: bool = False
    ) -> Iterator[tuple[Transaction, Caller]]:
        """Open a transaction of a caller, and authorize the caller again.

        ``even_suspended`` admits suspended callers to changes that only take something away.
        """
        with self.store.transaction() as tx:
            actor = reauthorize(tx, caller)
            if actor.account.is_suspended and not even_suspended:
                raise Refusal(Rule.CALLER_SUSPENDED, username=actor.account.username)
            yield tx, actor


def system_caller(reading: Snapshot, door: str) -> Caller:
    """Return the caller root, for changes that the installation makes by itself."""
    root = reading.accounts.find("root")
    if root is None:
        msg = "there is no account root"
        raise LookupError(msg)
    return everything(root, door=door)


def refuse_lasting(actor: Caller) -> None:
    """Raise ``LASTING_CHANGE`` for a token without the mark for changes that outlive the token."""
    if actor.stub is not None and not actor.stub.lasting:
        raise Refusal(Rule.LASTING_CHANGE)


def difference(old: Facts, new: Facts) -> tuple[Facts, Facts]:
    """Return the values that differ, before and after, for an audit entry."""
    changed = [key for key in new if old[key] != new[key]]
    return {key: old[key] for key in changed}, {key: new[key] for key in changed}
