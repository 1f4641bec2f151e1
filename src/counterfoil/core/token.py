"""What do we keep of a token, what may it be called, and when does it end?"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b
from typing import TYPE_CHECKING, TypeVar, dataclass_transform

from counterfoil.core.moment import LAST, read_moment
from counterfoil.core.privilege import Privileges, intersect
from counterfoil.core.refusals import Refusal, Rule

if TYPE_CHECKING:
    from datetime import date, tzinfo

    from counterfoil.core.account import Account
    from counterfoil.core.allow_list import AllowList

T = TypeVar("T")
MAX_NAME = 50
MAX_LINE = 16
"""How many tokens may stand in one line of parents: it bounds what one use costs to judge."""
LATEST = LAST
"""9999-12-31T23:59:59Z, the last moment that a token may end at."""

_NAME = re.compile(r"[A-Za-z0-9_-]{1,50}", re.ASCII)
_MOMENT = re.compile(r"[1-9][0-9]{0,11}", re.ASCII)


class Kind(StrEnum):
    """Which API a token opens; a token of one kind is no token of the other."""

    WHM = "whm"
    ACCOUNT = "cpanel"


class DisabledCause(StrEnum):
    """In what way a token was disabled: by somebody, through a token, or for a cause."""

    PERSON = "person"
    TOKEN = "token"  # noqa: S105 - no secret, but who did it
    LEAK = "leak"
    POLICY = "policy"


@dataclass(frozen=True, slots=True)
class Disabled:
    """That a token is disabled: since when, by which account (None: by none), and how."""

    at: int
    by: int | None
    how: DisabledCause


@dataclass(frozen=True, slots=True)
class Contained:
    """That a token is contained with all that was made through it: since when, by whom."""

    at: int
    by: int


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(made: type[T]) -> type[T]:
    """Make a value of a class: what keeps it from changing is the type checker alone.

    A dataclass that is frozen at run time too takes four times as long to make, and of stubs
    ten thousand are made for one list.
    """
    return dataclass(slots=True, unsafe_hash=True)(made)


@record
class Stub:
    """What we keep of a token, in one snapshot with its ancestors and all their accounts.

    ``above``: its parents, the nearest first; ``line``: the token itself, then these;
    ``effective``: the privileges that are left along the line; ``ends_at``: the earliest end
    along it. Times are epoch seconds. ``parent`` is the token it was made through. ``lasting``
    and ``sessions_anywhere`` are marks that a person alone can set: *Delegation, exactly* in the
    design. A stub that has a ``parent_id`` but no ``parent`` has lost it.

    ``idle_since``: from when on it counts as idle if it is not used (None: since it was made).
    ``secret``: the number of the secret by which it was found (0: by none), which is good until
    ``secret_ends_at``; ``old_secret_ends_at``: until when the one before the present is good.
    ``is_disabled`` and ``is_contained``: it, or one that it was made through, is.
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
        """Work out, once, what every use asks for: the parents, and what is left along the line."""
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
        self.ancestors = above  # type: ignore[misc]  # here it is being made
        self.ends_at = ends_at  # type: ignore[misc]
        self.effective = effective  # type: ignore[misc]
        self.is_disabled = is_disabled  # type: ignore[misc]
        self.is_contained = is_contained  # type: ignore[misc]

    def is_expired(self, now: int) -> bool:
        """Tell whether the token has come to its end, or one that it was made through.

        An end is the first moment at which it is refused. No other place compares them.
        """
        return self.ends_at is not None and now >= self.ends_at

    def is_secret_replaced(self, now: int) -> bool:
        """Tell whether the secret that it was found by was rotated away, its overlap over."""
        return self.secret_ends_at is not None and now >= self.secret_ends_at

    @property
    def is_leaked(self) -> bool:
        """Tell whether a leak report has disabled this token itself."""
        return self.disabled is not None and self.disabled.how is DisabledCause.LEAK

    def is_from(self, other: Stub) -> bool:
        """Tell whether this is another token, or was made through it."""
        return self.id == other.id or any(link.id == other.id for link in self.ancestors)

    @property
    def lineage(self) -> tuple[Stub, ...]:
        """Return the token itself, then its parents.

        Not kept: it would hold what holds it, and ten thousand of those stay until somebody
        looks for such cycles, during which nobody else goes on.
        """
        return (self, *self.ancestors)


def has_ended(end: int | None, now: int) -> bool:
    """Tell whether an end has come by now, both in epoch seconds; None is no end."""
    return end is not None and now >= end


def ends_earlier(one: int | None, other: int | None) -> bool:
    """Tell whether one end comes before another; None is no end."""
    return one is not None and (other is None or one < other)


def version_of(stub: Stub) -> str:
    """Return by what an editor tells whether a token was changed since it was shown."""
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

    Plain digits only: ``int`` alone would also take signs, blanks, ``1_0`` and other scripts.
    """
    if not _MOMENT.fullmatch(text) or int(text) > LATEST:
        raise Refusal(Rule.EXPIRY_MALFORMED, value=text[:MAX_NAME])
    return int(text)


def future(moment: int, now: int) -> int:
    """Return a moment for a token to end at; raises ``EXPIRY_PAST`` at and before now."""
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
    """Return when a token ends: ``never`` (None), or what ``read_moment`` reads as an end.

    Raises ``EXPIRY_MALFORMED`` and ``EXPIRY_PAST``.
    """
    if text == "never":
        return None
    try:
        return future(read_moment(text, now, zone, is_end=True), now)
    except ValueError:
        raise Refusal(Rule.EXPIRY_MALFORMED, value=text[:MAX_NAME]) from None
