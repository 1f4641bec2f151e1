"""Decision about one request with a token: the ordered checks, and the verdict.

The checks run in the order of ``CHECKS``: identity (kind, name, user), state (revoked, lineage,
disabled, contained, suspended, expired), origin (address), and purpose (route, privilege). Purpose
comes last, because only the holder of an otherwise valid credential may learn what it lacks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING

from counterfoil.core.account import in_reach
from counterfoil.core.moment import format_moment
from counterfoil.core.privilege import ALL, ANY, NOTHING, Privileges, covers, holds
from counterfoil.core.refusals import Reason
from counterfoil.core.token import Kind, Stub

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from counterfoil.core.allow_list import Address


@dataclass(slots=True, init=False)
class Attempt:
    """One use of a token: for what, by which claimed user, from where. Not changed once judged.

    ``user`` is None if the form of the credential names no user (Bearer). ``kind`` is None if the
    form names no kind. ``needs``: all required privileges; None if the path matches no registered
    route.
    """

    # Neither this class nor the verdicts are frozen: each request makes one, and making a frozen
    # one takes five times as long.

    address: Address
    needs: Privileges | None
    user: str | None
    kind: Kind | None

    def __init__(
        self,
        address: Address,
        needs: Privileges | None = NOTHING,
        user: str | None = None,
        kind: Kind | None = Kind.WHM,
    ) -> None:
        """Set the fields."""
        self.address = address
        self.needs = needs
        self.user = user
        self.kind = kind

    def is_met_by(self, held: Privileges) -> bool:
        """Return whether these privileges include all that are required."""
        return self.needs is not None and covers(held, self.needs)

    def missing_or_needed(self, held: Privileges) -> str:
        """Return the first required privilege that is not held, else all required ones.

        The text is for receipts and explanations: keys joined by commas, or ``ANY`` if none is
        required.
        """
        if self.needs is None:
            return ""
        if not covers(held, self.needs):
            return min(self.needs - held)
        return join_needs(self.needs)


def needs_text(attempt: Attempt) -> str:
    """Return what an accepted use required, for its receipt."""
    return join_needs(attempt.needs or NOTHING)


@lru_cache(maxsize=4096)
def join_needs(needs: Privileges) -> str:
    """Return needs as one word: joined by commas, or ``ANY`` if there are none."""
    return ",".join(sorted(needs)) or ANY


def split_needs(text: str) -> Privileges:
    """Return the needs in a word that ``join_needs`` returned."""
    return NOTHING if text in {"", ANY} else frozenset(text.split(","))


@dataclass(slots=True, init=False)
class Accepted:
    """The verdict *accepted*: the token, and its effective privileges at this moment."""

    stub: Stub
    privileges: Privileges
    attempt: Attempt | None = field(compare=False)

    def __init__(self, stub: Stub, privileges: Privileges, attempt: Attempt | None = None) -> None:
        """Set the fields."""
        self.stub = stub
        self.privileges = privileges
        self.attempt = attempt


@dataclass(slots=True)
class Refused:
    """The verdict *refused*, with its reason.

    ``detail`` is only for people who may see the token. ``stub`` is None if no token was found.
    """

    reason: Reason
    detail: str = ""
    stub: Stub | None = None
    attempt: Attempt | None = field(default=None, compare=False)


Verdict = Accepted | Refused


@dataclass(slots=True)
class Open:
    """The verdict *open*: access without a credential, because the route is public."""

    attempt: Attempt
    stub: None = None


Judgement = Verdict | Open


class Depends(Enum):
    """What the result of a check depends on; this decides when the check must be repeated."""

    STUB = auto()
    """On the stub only: the result holds as long as the stub does not change."""
    USE = auto()
    """On the use too: on its time, address, user or needs."""
    REASON = auto()
    """On the use too, but a later check of ``USE`` fails whenever this one does.

    This check only gives a more precise reason.
    """


@dataclass(frozen=True, slots=True)
class Check:
    """One check of a stub and an attempt; ``compared`` returns as text which values were compared.

    ``compared`` also receives the time zone for the times in its text.
    """

    name: str
    reason: Reason
    depends: Depends
    passes: Callable[[Stub, Attempt, int], bool]
    compared: Callable[[Stub, Attempt, int, tzinfo], str]


@dataclass(frozen=True, slots=True)
class Step:
    """The result of one check, as ``explain`` shows it."""

    check: str
    passed: bool
    compared: str
    reason: Reason


ACCOUNT_API = "cpanel-api"
"""The privilege of a WHM token without which account tokens created with it are invalid."""


def _is_right_kind(stub: Stub, attempt: Attempt, _now: int) -> bool:
    return attempt.kind is None or stub.kind is attempt.kind


def _is_not_former_name(stub: Stub, attempt: Attempt, _now: int) -> bool:
    return attempt.user not in stub.account.former_names or attempt.user == stub.account.username


def _is_owner(stub: Stub, attempt: Attempt, _now: int) -> bool:
    return attempt.user is None or attempt.user == stub.account.username


def _is_not_revoked(stub: Stub, _attempt: Attempt, now: int) -> bool:
    return (
        stub.revoked_at is None
        and stub.account.removed_at is None
        and not stub.is_secret_replaced(now)
    )


def _standing(stub: Stub, now: int, zone: tzinfo) -> str:
    if stub.revoked_at is not None:
        return f"revoked {format_moment(stub.revoked_at, zone)}"
    if stub.secret_ends_at is None:
        return "not revoked"
    replaced = "was replaced" if stub.is_secret_replaced(now) else "is valid until"
    return f"secret {stub.secret} {replaced} {format_moment(stub.secret_ends_at, zone)}"


def _end(stub: Stub, now: int, zone: tzinfo) -> str:
    if stub.ends_at is None:
        return "does not expire"
    ends = "expired" if stub.is_expired(now) else "expires"
    return f"{ends} {format_moment(stub.ends_at, zone)}; request {format_moment(now, zone)}"


def _is_line_whole(stub: Stub, _attempt: Attempt, _now: int) -> bool:
    for link in stub.lineage:  # noqa: SIM110 - this runs for every request, and loops are faster
        if not parent_chain_valid(link):
            return False
    return True


def parent_chain_valid(link: Stub) -> bool:
    """Return whether a token that was created with a parent still has a valid one.

    The parent must not be revoked. The parent's account must still have access to the token's
    account. The parent must be of the same kind as the token or hold ``ACCOUNT_API``.
    """
    if link.parent is None:
        return link.parent_id is None
    parent = link.parent
    return (
        (link.kind is parent.kind or holds(parent.effective, ACCOUNT_API))
        and parent.revoked_at is None
        and parent.account.removed_at is None
        and in_reach(parent.account, parent.account.privileges, link.account)
    )


def _is_not_suspended(stub: Stub, _attempt: Attempt, _now: int) -> bool:
    for link in stub.lineage:  # noqa: SIM110
        if link.account.suspended_at is not None:
            return False
    return True


def _is_not_expired(stub: Stub, _attempt: Attempt, now: int) -> bool:
    return not stub.is_expired(now)


def _is_allowed_from(stub: Stub, attempt: Attempt, _now: int) -> bool:
    address = attempt.address
    for link in stub.ancestors:
        if not link.allow_list.permits(address):
            return False
    return stub.allow_list.permits(address)


def _is_routed(_stub: Stub, attempt: Attempt, _now: int) -> bool:
    return attempt.needs is not None


def _is_privileged(stub: Stub, attempt: Attempt, _now: int) -> bool:
    return attempt.needs is not None and covers(stub.effective, attempt.needs)


def _halted_text(how: str, names: list[str]) -> str:
    return f"{how}: {', '.join(names) or 'none'}"


def _made_through(stub: Stub) -> str:
    """Return the ancestors of a token as text, from its parent up, each with its account."""
    names = (f"{link.name} of {link.account.username}" for link in stub.ancestors)
    return "created with " + (", which was created with ".join(names) or "no other token")


CHECKS: tuple[Check, ...] = (
    Check(
        "kind",
        Reason.WRONG_KIND,
        Depends.USE,
        _is_right_kind,
        lambda s, a, *_: f"token type {s.kind}; required: {a.kind or 'any'}",
    ),
    Check(
        "former name",
        Reason.RENAMED,
        Depends.REASON,
        _is_not_former_name,
        lambda s, a, *_: (
            f"user {a.user or '(none)'}; the account's current name is {s.account.username}"
        ),
    ),
    Check(
        "user",
        Reason.WRONG_USER,
        Depends.USE,
        _is_owner,
        lambda s, a, *_: f"user {a.user or '(none)'}; the token belongs to {s.account.username}",
    ),
    Check(
        "not revoked",
        Reason.REVOKED,
        Depends.USE,
        _is_not_revoked,
        lambda s, _, now, zone: _standing(s, now, zone),
    ),
    Check(
        "line",
        Reason.PARENT,
        Depends.STUB,
        _is_line_whole,
        lambda s, *_: _made_through(s),
    ),
    Check(
        "not disabled",
        Reason.DISABLED,
        Depends.STUB,
        lambda s, _, __: not s.is_disabled,
        lambda s, *_: _halted_text("disabled", [x.name for x in s.lineage if x.disabled]),
    ),
    Check(
        "not contained",
        Reason.CONTAINED,
        Depends.STUB,
        lambda s, _, __: not s.is_contained,
        lambda s, *_: _halted_text("contained", [x.name for x in s.lineage if x.contained]),
    ),
    Check(
        "not suspended",
        Reason.SUSPENDED,
        Depends.STUB,
        _is_not_suspended,
        lambda s, *_: ", ".join(
            dict.fromkeys(
                f"{x.account.username} {'is' if x.account.is_suspended else 'is not'} suspended"
                for x in s.lineage
            )
        ),
    ),
    Check(
        "not expired",
        Reason.EXPIRED,
        Depends.USE,
        _is_not_expired,
        lambda s, _, now, zone: _end(s, now, zone),
    ),
    Check(
        "address",
        Reason.ADDRESS,
        Depends.USE,
        _is_allowed_from,
        lambda s, a, *_: (
            f"{a.address} against "
            + " and ".join(", ".join(x.allow_list.canonical()) or "any" for x in s.lineage)
        ),
    ),
    Check(
        "route",
        Reason.ROUTE,
        Depends.REASON,
        _is_routed,
        lambda _, a, *__: (
            "no registered route matches" if a.needs is None else "the function or route is known"
        ),
    ),
    Check(
        "privilege",
        Reason.PRIVILEGE,
        Depends.USE,
        _is_privileged,
        lambda s, a, *_: (
            f"needs {', '.join(sorted(a.needs or ())) or ANY}; "
            f"effective: {', '.join(display_order(s.effective)) or 'none'}"
        ),
    ),
)
"""All checks of a known token, in order."""


def display_order(privileges: Privileges) -> list[str]:
    """Return privileges sorted for people and headers; ``all`` replaces all others."""
    return [ALL] if ALL in privileges else sorted(privileges)


def decide(stub: Stub | None, attempt: Attempt, now: int) -> Verdict:
    """Return the verdict on a use at ``now`` (epoch seconds); the first failed check is the reason.

    All checks run, even after one has failed. So the time that a refusal takes does not reveal its
    reason.
    """
    if stub is None:
        return Refused(Reason.UNKNOWN, attempt=attempt)
    failed = [check for check in CHECKS if not check.passes(stub, attempt, now)]
    if failed:
        first = failed[0]
        return Refused(first.reason, first.compared(stub, attempt, now, UTC), stub, attempt)
    return Accepted(stub, stub.effective, attempt)


_PER_USE = tuple(check.passes for check in CHECKS if check.depends is Depends.USE)


def accepts_cached(stub: Stub, attempt: Attempt, now: int) -> bool:
    """Return whether a stub that was accepted before and has not changed is accepted again.

    Checks that depend only on the stub are skipped, because their results cannot have changed.
    """
    for passes in _PER_USE:  # noqa: SIM110 - as above: this runs for every request
        if not passes(stub, attempt, now):
            return False
    return True


def explain(stub: Stub, attempt: Attempt, now: int, zone: tzinfo = UTC) -> list[Step]:
    """Return the result of every check, with the compared values; times are in ``zone``."""
    return [
        Step(c.name, c.passes(stub, attempt, now), c.compared(stub, attempt, now, zone), c.reason)
        for c in CHECKS
    ]
