"""Function that lists tokens across accounts, in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterfoil.authority.base import resolve_account
from counterfoil.core.listing import TokenQuery, TokenResults, list_tokens, state_of
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.token import Kind
from counterfoil.core.token_status import TokenStatus
from counterfoil.functions.arguments import Param, integer, text
from counterfoil.functions.registry import Answer, Call, Function
from counterfoil.functions.tokens import MANAGE, described, used

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterfoil.core.account import Account
    from counterfoil.core.caller import Caller
    from counterfoil.core.ports import Snapshot
    from counterfoil.core.token import Stub
    from counterfoil.core.usage import LastUse

MOST, USUAL = 1000, 100


def _size(value: str) -> int:
    size = integer(value)
    if not 1 <= size <= MOST:
        raise ValueError
    return size


def _token_list_all(call: Call) -> Answer:
    args = call.args
    with call.reading() as (reading, caller):
        soon_days = reading.settings.load().soon_days
        wanted = TokenQuery(
            text=args.get("search", ""),
            state=args.get("state"),
            size=args.get("size", USUAL),
            after=args.get("after", ""),
            soon_days=soon_days,
        )
        found = _search(reading, caller, args.get("owner"), wanted)
        tokens = [
            _row(stub, found.uses.get(stub.id, ()), reading.now, soon_days)
            for stub in found.stubs
        ]  # fmt: skip
    last = tokens[-1]["id"] if found.has_after and tokens else None
    return Answer({"tokens": tokens, "next": last})


def _search(
    reading: Snapshot, caller: Caller, owner: str | None, wanted: TokenQuery
) -> TokenResults:
    """Return one page of the tokens, in all accounts or an owner's, that the caller may see."""
    if owner is None and caller.account.is_root and caller.sees_any:
        mark = reading.tokens.by_public_id(wanted.after) if wanted.after else None
        _require_mark(wanted, [] if mark is None or mark.revoked_at else [mark])
        return reading.tokens.query(None, wanted)
    # The database cannot compute which tokens are within a caller's bounds.
    stubs: list[Stub] = []
    uses: dict[int, list[LastUse]] = {}
    for account in _accounts(reading, caller, owner):
        seen = caller.visible(reading.tokens.of_account(account.id, Kind.WHM))
        if seen:
            stubs += seen
            uses |= reading.usage.last_uses_of_account(account.id, Kind.WHM)
    _require_mark(wanted, stubs)
    return list_tokens(stubs, uses, wanted, reading.now)


def _require_mark(wanted: TokenQuery, stubs: Sequence[Stub]) -> None:
    """Raise a refusal of a page after a token that is gone: the first page would come again."""
    if wanted.after and all(stub.public_id != wanted.after for stub in stubs):
        raise Refusal(Rule.ARGUMENT_MALFORMED, argument="after", value=wanted.after[:50])


def _accounts(reading: Snapshot, caller: Caller, owner: str | None) -> list[Account]:
    """Return the requested accounts that the caller has access to."""
    if owner is not None:
        top = resolve_account(reading, caller, owner)
        found = [top, *(a for a in reading.accounts.search(top.id) if a.id != top.id)]
    else:
        found = reading.accounts.search()
    if caller.account.is_suspended:
        return [account for account in found if account.id == caller.account.id]
    return [account for account in found if caller.reaches(account)]


def _row(stub: Stub, uses: Sequence[LastUse], now: int, soon_days: int) -> dict[str, Any]:
    facts = {"user": stub.account.username, "state": str(state_of(stub, now, soon_days))}
    return facts | described(stub, used(stub, uses, now))


FUNCTIONS = (
    Function(
        "token_list_all", MANAGE,
        "List the tokens of all accounts that the caller sees, by name, in pages. Root sees all, "
        "a holder of `all` those of all accounts but root, a reseller its own and those of the "
        "accounts that it owns.",
        _token_list_all,
        (
            Param("state", "Only tokens that are `active`, `soon` (to expire), `expired` or "
                  "`disabled`.", TokenStatus, example="expired"),
            Param("search", "Only tokens with this text in the name or description, in any case.",
                  text, example="billing"),
            Param("owner", "Only tokens of this account and of the accounts that it owns.", text,
                  example="ann"),
            Param("after", "Start after the token with this ID: `next` of the previous page.", text,
                  example="Z53BQ7MA"),
            Param("size", "The page size: 1 to 1000; default 100.", _size, example="100"),
        ),
        {
            "tokens": "a list of objects, each as api_token_create answers it without token, with "
                      "user (whose it is) and state",
            "next": "the id to give as `after` for the next page, or null",
        },
    ),
)  # fmt: skip
