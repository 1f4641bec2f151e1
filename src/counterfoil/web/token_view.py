"""Token view: the data of one token for the pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterfoil.core.listing import state_of
from counterfoil.core.privilege import ALL
from counterfoil.core.token import DisabledCause
from counterfoil.core.usage import last_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterfoil.core.privilege import Privileges
    from counterfoil.core.token import Disabled, Stub
    from counterfoil.core.token_status import TokenStatus
    from counterfoil.core.usage import LastUse
    from counterfoil.web.request_context import PageRequest, PageSnapshot

_SHOWN_ENTRIES = 2


def risks_in(page: PageRequest, seen: PageSnapshot, held: Privileges) -> list[str]:
    """Return the names of the dangerous privileges that are held; ``all`` replaces all others."""
    keys = (ALL,) if ALL in held else tuple(k for k in seen.catalogue.dangerous if k in held)
    names = labels(page, seen)
    return [names[key] for key in keys]


def labels(page: PageRequest, seen: PageSnapshot) -> dict[str, str]:
    """Return the titles of all privileges, in the catalogue's order."""
    return {p.key: page.translate(p.title) for p in seen.catalogue}


def missing_for_list(page: PageRequest, seen: PageSnapshot) -> list[str]:
    """Return the missing Initial Privileges: without all of them, no list is shown.

    A suspended account has none, but still sees its tokens, so that it can revoke them.
    """
    if seen.caller.account.is_suspended:
        return []
    names = labels(page, seen)
    return [
        names[privilege.key]
        for privilege in seen.catalogue
        if privilege.initial and not seen.caller.holds(privilege.key)
    ]


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment for display: in epoch seconds, as in tables, and how far away it is."""

    at: int
    shown: str
    distance: str


@dataclass(frozen=True, slots=True)
class TokenView:
    """One token, for the list and for its own page."""

    stub: Stub
    state: TokenStatus
    created: Moment
    expires: Moment | None
    is_own_end: bool
    ips: tuple[str, ...]
    more_ips: int
    used: Moment | None
    used_from: str
    privileges: int
    risks: tuple[str, ...]
    rotating_until: Moment | None
    old_used: Moment | None

    @property
    def name(self) -> str:
        """Return the token's name."""
        return self.stub.name

    @property
    def is_suspended(self) -> bool:
        """Return whether its account, or that of one of its ancestors, is suspended."""
        return any(link.account.is_suspended for link in self.stub.lineage)

    @property
    def has_all(self) -> bool:
        """Return whether it may do everything."""
        return ALL in self.stub.effective

    @property
    def owner(self) -> str:
        """Return the username of its account."""
        return self.stub.account.username


@dataclass(frozen=True, slots=True)
class Halt:
    """Why a token is stopped: since when, and by whom or what.

    ``name``: the ancestor that is stopped; "" for the token itself.
    """

    is_contained: bool
    name: str
    at: str
    by: str


def halts(page: PageRequest, seen: PageSnapshot, stub: Stub) -> list[Halt]:
    """Return by whom a token and its ancestors are disabled or contained."""
    found = []
    for link in stub.lineage:
        name = "" if link.id == stub.id else link.name
        if link.contained is not None:
            by = _who(page, seen, link.contained.by)
            found.append(Halt(True, name, seen.time(link.contained.at), by))  # noqa: FBT003
        if link.disabled is not None:
            by = _disabled_by(page, seen, link.disabled)
            found.append(Halt(False, name, seen.time(link.disabled.at), by))  # noqa: FBT003
    return found


def _disabled_by(page: PageRequest, seen: PageSnapshot, disabled: Disabled) -> str:
    by = None if disabled.by is None else _who(page, seen, disabled.by)
    match disabled.how:
        case DisabledCause.PERSON:
            return by or ""
        case DisabledCause.TOKEN:
            return page._("%(user)s, through a token", user=by)
        case DisabledCause.LEAK if by is None:
            return page._("a leak report")
        case DisabledCause.LEAK:
            return page._("%(user)s, because its secret was found", user=by)
        case DisabledCause.POLICY:
            return page._("a policy")


def _who(page: PageRequest, seen: PageSnapshot, account_id: int) -> str:
    """Return who did something, for users who may see that account."""
    account = seen.reading.accounts.get(account_id)
    if account is None or not seen.caller.reaches(account):
        return page._("an administrator")
    return account.username


def view_token(
    page: PageRequest, seen: PageSnapshot, stub: Stub, uses: Sequence[LastUse]
) -> TokenView:
    """Return the view of a token in a snapshot."""
    language, now = page.language, seen.now

    def moment(at: int) -> Moment:
        return Moment(at, seen.time(at), language.distance(at, now))

    last = last_of(uses, accepted=True)
    newest = max((use.secret for use in uses), default=0)
    old = last_of([use for use in uses if use.secret < newest], accepted=True)
    entries = stub.allow_list.canonical()
    rotating = stub.old_secret_ends_at is not None and now < stub.old_secret_ends_at
    held = stub.effective
    ends = None
    if stub.ends_at is not None:
        ends = Moment(
            stub.ends_at,
            seen.time(stub.ends_at),
            page._("Expired %(distance)s", distance=language.days_ago(stub.ends_at, now))
            if stub.is_expired(now)
            else language.distance(stub.ends_at, now),
        )
    return TokenView(
        stub=stub,
        state=state_of(stub, now, seen.settings.soon_days),
        created=moment(stub.created_at),
        expires=ends,
        is_own_end=stub.ends_at == stub.expires_at,
        ips=entries[:_SHOWN_ENTRIES],
        more_ips=max(0, len(entries) - _SHOWN_ENTRIES),
        used=moment(last.at) if last else None,
        used_from=last.address if last else "",
        privileges=len(seen.catalogue.parse(held) if held else held),
        risks=tuple(risks_in(page, seen, held)),
        rotating_until=moment(stub.old_secret_ends_at)
        if rotating and stub.old_secret_ends_at
        else None,
        old_used=moment(old.at) if rotating and old else None,
    )
