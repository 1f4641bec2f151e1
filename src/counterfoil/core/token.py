"""Token: the stored record (the stub), and the grammar of its name and expiry."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b
from typing import TYPE_CHECKING, TypeVar

from counterfoil.core.moment import LAST, read_moment
from counterfoil.core.privilege import Privileges, intersect
from counterfoil.core.record import record
from counterfoil.core.refusals import Refusal, Rule

if TYPE_CHECKING:
    from datetime import date, tzinfo

    from counterfoil.core.account import Account
    from counterfoil.core.allow_list import AllowList

T = TypeVar("T")
MAX_NAME = 50
MAX_LINE = 16
"""The longest lineage; it limits the cost of checking one request."""
LATEST = LAST
"""9999-12-31T23:59:59Z, the latest expiry."""

_NAME = re.compile(r"[A-Za-z0-9_-]{1,50}", re.ASCII)
_MOMENT = re.compile(r"[1-9][0-9]{0,11}", re.ASCII)


class Kind(StrEnum):
    """The API that a token is for; a token of one kind is not accepted by the other API."""

    WHM = "whm"
    ACCOUNT = "cpanel"


class DisabledCause(StrEnum):
    """What disabled a token: a person, a token, a leak report, or a policy."""

    PERSON = "person"
    TOKEN = "token"  # noqa: S105 - not a secret
    LEAK = "leak"
    POLICY = "policy"


@dataclass(frozen=True, slots=True)
class Disabled:
    """When a token was disabled, why, and by which account (None: not by an account)."""

    at: int
    by: int | None
    how: DisabledCause


@dataclass(frozen=True, slots=True)
class Contained:
    """When a token was contained with its descendants, and by which account."""

    at: int
    by: int


@record
class Stub:
    """The stored record of a token in one snapshot, with its ancestors and their accounts.

    Computed when constructed: ``ancestors`` (nearest first), ``effective`` (the privileges that the
    whole lineage has), ``ends_at`` (the earliest expiry in the lineage), ``is_disabled`` and
    ``is_contained`` (of any token in the lineage).

    Times are epoch seconds. ``parent`` is the token that created this token. If ``parent`` is None
    although there is a ``parent_id``, the parent is gone. ``lasting`` and ``sessions_anywhere`` are
    marks that only a person can set: *Delegation, exactly* in the design.

    ``idle_since``: from when the token counts as idle if it is not used (None: since it was
    created). ``secret``: the number of the secret by which the token was found (0: by no secret).
    That secret is valid until ``secret_ends_at``. ``old_secret_ends_at``: until when the previous
    secret is valid.
    """

    id: int
    public_id: str
    account: Account
    kind: Kind
    name: str
    privileges: Privileges
    allow_list: AllowList
    created_at: int
    expires_at: int | None
    revoked_at: int | None = None
    parent_id: int | None = None
    parent: Stub | None = None
    lasting: bool = False
    sessions_anywhere: bool = False
    description: str = ""
    disabled: Disabled | None = None
    contained: Contained | None = None
    idle_since: int | None = None
    old_secret_ends_at: int | None = None
    secret: int = 0
    secret_ends_at: int | None = None
    ancestors: tuple[Stub, ...] = field(init=False, repr=False, compare=False)
    effective: Privileges = field(init=False, repr=False, compare=False)
    ends_at: int | None = field(init=False, repr=False, compare=False)
    is_disabled: bool = field(init=False, repr=False, compare=False)
    is_contained: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Compute once what every request reads: the ancestors, and the limits of the lineage."""
        parent, ends_at = self.parent, self.expires_at
        above: tuple[Stub, ...] = ()
        effective = intersect(self.privileges, self.account.privileges)
        is_disabled, is_contained = self.disabled is not None, self.contained is not None
        if parent is not None:
            above = (parent, *parent.ancestors)
            effective = intersect(effective, parent.effective)
            ends_at = min((e for e in (ends_at, parent.ends_at) if e is not None), default=None)
            is_disabled = is_disabled or parent.is_disabled
            is_contained = is_contained or parent.is_contained
        # Assignments to fields that are frozen only for the type checker.
        self.ancestors = above  # type: ignore[misc]
        self.ends_at = ends_at  # type: ignore[misc]
        self.effective = effective  # type: ignore[misc]
        self.is_disabled = is_disabled  # type: ignore[misc]
        self.is_contained = is_contained  # type: ignore[misc]

    def is_expired(self, now: int) -> bool:
        """Return whether the token or one of its ancestors has expired.

        A token is refused from the second of its expiry on. No other code compares an expiry with
        the time.
        """
        return self.ends_at is not None and now >= self.ends_at

    def is_secret_replaced(self, now: int) -> bool:
        """Return whether the token's secret was replaced, and the overlap has ended."""
        return self.secret_ends_at is not None and now >= self.secret_ends_at

    @property
    def is_leaked(self) -> bool:
        """Return whether a leak report disabled this token itself."""
        return self.disabled is not None and self.disabled.how is DisabledCause.LEAK

    def is_from(self, other: Stub) -> bool:
        """Return whether this token is ``other`` or a descendant of ``other``."""
        return self.id == other.id or any(link.id == other.id for link in self.ancestors)

    @property
    def lineage(self) -> tuple[Stub, ...]:
        """Return the token itself, then its ancestors, nearest first.

        The lineage is not stored, because the tuple would form a reference cycle with the token.
        Thousands of cycles would wait for the garbage collector, which stops all threads while it
        runs.
        """
        return (self, *self.ancestors)


def has_ended(end: int | None, now: int) -> bool:
    """Return whether an expiry has come by ``now`` (both in epoch seconds); never for None."""
    return end is not None and now >= end


def ends_earlier(one: int | None, other: int | None) -> bool:
    """Return whether one expiry comes before another; None is later than any other expiry."""
    return one is not None and (other is None or one < other)


def version_of(stub: Stub) -> str:
    """Return a version by which a form detects that a token was changed meanwhile."""
    facts = (
        stub.name, sorted(stub.privileges), stub.allow_list.canonical(), stub.expires_at,
        stub.description, stub.lasting, stub.sessions_anywhere,
    )  # fmt: skip
    return blake2b(repr(facts).encode(), digest_size=8).hexdigest()


def parse_name(text: str) -> str:
    """Return a token's name: 1 to 50 of A-Z a-z 0-9 - _; raises ``TOKEN_NAME_MALFORMED``."""
    if not _NAME.fullmatch(text):
        raise Refusal(Rule.TOKEN_NAME_MALFORMED)
    return text


def parse_moment(text: str) -> int:
    """Return a moment in whole epoch seconds; raises ``EXPIRY_MALFORMED``.

    Only plain digits are accepted; ``int`` would also accept signs, blanks, ``1_0`` and other
    scripts.
    """
    if not _MOMENT.fullmatch(text) or int(text) > LATEST:
        raise Refusal(Rule.EXPIRY_MALFORMED, value=text[:MAX_NAME])
    return int(text)


def future(moment: int, now: int) -> int:
    """Return a moment after ``now``; raises ``EXPIRY_PAST`` for an earlier moment."""
    if moment <= now:
        raise Refusal(Rule.EXPIRY_PAST)
    return moment


def one_year_after(day: date) -> date:
    """Return the same day of the next year; 28 February for 29 February."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


def parse_ending(text: str, now: int, zone: tzinfo) -> int | None:
    """Return an expiry: None for ``never``, else the end that ``read_moment`` reads.

    Raises ``EXPIRY_MALFORMED`` and ``EXPIRY_PAST``.
    """
    if text == "never":
        return None
    try:
        return future(read_moment(text, now, zone, is_end=True), now)
    except ValueError:
        raise Refusal(Rule.EXPIRY_MALFORMED, value=text[:MAX_NAME]) from None
