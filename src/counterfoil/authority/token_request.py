"""Token requests: the requested values of a token, and the bounds that result from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterfoil.core.allow_list import AllowList
from counterfoil.core.privilege import covers
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.token import Kind, future

if TYPE_CHECKING:
    from counterfoil.core.account import Account
    from counterfoil.core.caller import Caller
    from counterfoil.core.privilege import Privileges
    from counterfoil.core.token import Stub


@dataclass(frozen=True, slots=True)
class TokenSpec:
    """Requested values of a token; None means omitted, which never widens the token.

    ``endless`` requests a token without an expiry explicitly (wire: ``expires_at=0``); an empty
    allow list permits any address explicitly.
    """

    name: str | None = None
    privileges: Privileges | None = None
    allow_list: AllowList | None = None
    expires_at: int | None = None
    endless: bool = False
    lasting: bool | None = None
    sessions_anywhere: bool | None = None
    description: str | None = None

    @property
    def names_end(self) -> bool:
        """Return whether the request specifies an expiry."""
        return self.endless or self.expires_at is not None

    @property
    def names_authority(self) -> bool:
        """Return whether the request specifies privileges or marks."""
        values = (self.privileges, self.lasting, self.sessions_anywhere)
        return any(one is not None for one in values)


def refuse_marks(actor: Caller, spec: TokenSpec) -> None:
    """Raise ``MARK_THROUGH_TOKEN`` for marks in a request with a token: only people set marks."""
    if actor.stub is not None and (spec.lasting, spec.sessions_anywhere) != (None, None):
        raise Refusal(Rule.MARK_THROUGH_TOKEN)


def refuse_widening(actor: Caller, old: Stub, new: Stub) -> None:
    """Refuse to widen a token through another token that is not its ancestor.

    The widened token would have no record of the calling token, so the change would outlast the
    calling token. A calling token with the mark ``lasting`` may widen other tokens. Raises
    ``TOKEN_ONLY_NARROWED``.
    """
    ends, ended = new.expires_at, old.expires_at
    is_narrower = (
        (new.name, new.description) == (old.name, old.description)
        and covers(old.privileges, new.privileges)
        and old.allow_list.covers(new.allow_list)
        and (ended is None or (ends is not None and ends <= ended))
    )
    if not is_narrower:
        refuse_stranger(actor, old)


def refuse_stranger(actor: Caller, stub: Stub) -> None:
    """Raise ``TOKEN_ONLY_NARROWED`` unless the calling token, if unmarked, is an ancestor.

    The calling token may also be the changed token itself.
    """
    through = actor.stub
    if through is not None and not through.lasting and not stub.is_from(through):
        raise Refusal(Rule.TOKEN_ONLY_NARROWED, name=stub.name)


def bounds_for_new(
    actor: Caller, account: Account, spec: TokenSpec, now: int, kept: AllowList | None = None
) -> tuple[Privileges, AllowList, int | None]:
    """Return the bounds of a new token, with defaults for omitted values.

    ``kept``: the allow list to use if the request omits the allow list. Raises the same as
    ``create_token``.
    """
    grantable = actor.grantable(account)
    privileges = grantable if spec.privileges is None else spec.privileges
    if not privileges:
        # Either an empty list was requested, or the caller has nothing to grant.
        facts = {} if spec.privileges is not None else {"username": account.username}
        raise Refusal(Rule.PRIVILEGE_NONE, **facts)
    actor.require_grantable(privileges, account)
    allow_list = spec.allow_list
    if allow_list is None:
        allow_list = kept or (actor.stub.allow_list if actor.stub else AllowList())
    else:
        _require_addresses(actor, allow_list)
    expires_at = requested_expiry(actor, spec, now) if spec.names_end else actor.bounds.expires_at
    return privileges, allow_list, expires_at


def bounds_after_edit(
    actor: Caller, old: Stub, spec: TokenSpec, now: int
) -> tuple[Privileges, AllowList, int | None]:
    """Return the bounds of an edited token; omitted values stay as they are.

    Raises the same as ``update_token``.
    """
    if old.kind is Kind.ACCOUNT and spec.names_authority:
        raise Refusal(Rule.TOKEN_OPENS_ALL, name=old.name)
    privileges, allow_list, expires_at = old.privileges, old.allow_list, old.expires_at
    if spec.privileges is not None:
        privileges = spec.privileges
        actor.require_grantable(privileges, old.account)
    if spec.allow_list is not None:
        allow_list = spec.allow_list
        _require_addresses(actor, allow_list)
    if spec.names_end:
        expires_at = requested_expiry(actor, spec, now)
    return privileges, allow_list, expires_at


def _require_addresses(actor: Caller, allow_list: AllowList) -> None:
    if not actor.bounds.covers_addresses(allow_list):
        raise Refusal(Rule.ADDRESS_OUTSIDE)


def requested_expiry(actor: Caller, spec: TokenSpec, now: int) -> int | None:
    """Return the requested expiry, None for never.

    Raises ``EXPIRY_PAST``, and ``EXPIRY_OUTSIDE`` for an expiry later than the caller's own.
    """
    expires_at = None if spec.expires_at is None else future(spec.expires_at, now)
    if not actor.bounds.covers_end(expires_at):
        raise Refusal(Rule.EXPIRY_OUTSIDE)
    return expires_at
