"""Actions on several tokens of the list at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil.core.listing import SIZES, TokenQuery
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.token import Kind
from counterfoil.core.token_search import Trait
from counterfoil.core.token_status import TokenStatus
from counterfoil.core.usage import DAY, last_of
from counterfoil.web.cookies import Flash
from counterfoil.web.create_page import PASSWORD_RULES
from counterfoil.web.list_page import ALL, LONGEST_SEARCH, PATH, look_up, risky_privileges
from counterfoil.web.token_view import missing_for_list

if TYPE_CHECKING:
    from starlette.responses import Response

    from counterfoil.core.token import Stub
    from counterfoil.web.request_context import PageRequest, PageSnapshot

_TOLD = 10
_CODE = 8


def chosen(page: PageRequest, seen: PageSnapshot) -> list[Stub]:
    """Return the tokens that a form selects: the named ones, or all in the list."""
    if page.form_value("all") == "1":
        if missing_for_list(page, seen):
            return []
        wanted = TokenQuery(
            text=page.form_value("q")[:LONGEST_SEARCH],
            state=next((s for s in TokenStatus if s == page.form_value("state")), None),
            size=ALL,
            soon_days=seen.settings.soon_days,
            trait=next((t for t in Trait if t == page.form_value("only")), None),
            risky=risky_privileges(page),
        )
        return list(look_up(page, seen, wanted).stubs)
    stubs = {s.name: s for s in seen.reading.tokens.of_account(seen.account.id, Kind.WHM)}
    found = []
    for name in dict.fromkeys(page.form_values("token")):
        if name not in stubs or not seen.caller.sees(stubs[name]):
            raise Refusal(Rule.TOKEN_UNKNOWN, name=name[:50])
        found.append(stubs[name])
    return found


def bulk(page: PageRequest) -> Response:
    """Perform an action on several tokens; revoking asks for confirmation."""
    with page.reading() as seen:
        stubs = chosen(page, seen)
    act, names = page.form_value("act"), [stub.name for stub in stubs]
    if not names or act not in {"revoke", "disable", "enable"}:
        return page.go(page.back)
    if act == "revoke" and page.form_value("sure") != str(len(names)):
        return _ask(page, stubs, act="bulk")
    authority = page.services.authority
    match act:
        case "revoke":
            count, code = authority.revoke_tokens(page.caller, page.owner, names), "many_revoked"
        case "disable":
            authority.disable_token(page.caller, page.owner, *names)
            count, code = len(names), "many_disabled"
        case _:
            try:
                authority.enable_token(page.caller, page.owner, *names)
            except Refusal as refusal:
                if refusal.rule not in PASSWORD_RULES:
                    raise
                return _ask_password(page, names, refusal)
            count, code = len(names), "many_enabled"
    is_gone = act == "revoke"
    back = page.back_to_row if is_gone else f"{page.back}#row-{stubs[0].public_id}"
    return page.go(back, Flash(code, {"count": count}))


def _ask_password(page: PageRequest, names: list[str], refusal: Refusal) -> Response:
    """Ask for the password before enabling tokens of which one can do everything."""
    return page.render(
        "enable_many.html", 422, names=names, asks=True,
        password_error=page.refused(refusal),
    )  # fmt: skip


def _remaining(page: PageRequest, seen: PageSnapshot, gone: set[int]) -> str:
    """Return the ID of the row to focus after others are gone; "" for none.

    The form contains the rows of its page (``rows``): the first one after a removed row, or else
    the last one before it.
    """
    last, is_after = "", False
    for code in page.form_value("rows").split()[: max(SIZES)]:
        stub = seen.reading.tokens.by_public_id(code[:_CODE])
        if stub is None or stub.id in gone:
            is_after = True
        elif is_after:
            return stub.public_id
        else:
            last = stub.public_id
    return last


def ask_revoke_all(page: PageRequest) -> Response:
    """Ask for confirmation to revoke all tokens of the account."""
    with page.reading() as seen:
        stubs = look_up(page, seen, TokenQuery(size=ALL)).stubs
    return _ask(page, list(stubs), act="revoke-all")


def revoke_all(page: PageRequest) -> Response:
    """Revoke all tokens of the account, if their number is the confirmed one."""
    with page.reading() as seen:
        stubs, user = look_up(page, seen, TokenQuery(size=ALL)).stubs, seen.account.username
    if page.form_value("sure") != str(len(stubs)):
        return _ask(page, list(stubs), act="revoke-all")
    count = page.services.authority.revoke_all(page.caller, page.owner)
    return page.go(page.link(PATH), Flash("all_revoked", {"count": count, "user": user}))


def _ask(page: PageRequest, stubs: list[Stub], act: str) -> Response:
    """Ask before revoking many tokens; the form contains their number."""
    with page.reading() as seen:
        today, user = seen.now - DAY, seen.account.username
        uses = seen.reading.usage.last_uses_of_account(seen.account.id, Kind.WHM)
        lasts = [last_of(uses.get(stub.id, ()), accepted=True) for stub in stubs]
        used = sum(last is not None and last.at > today for last in lasts)
        is_hidden = bool(missing_for_list(page, seen))
        through = seen.caller.stub
        going = [stub.id for stub in stubs]
        if act == "revoke-all":
            ids = seen.reading.tokens.living_of_account(seen.account.id)
        else:
            ids = seen.reading.tokens.living_descendants(going)
        beside = _remaining(page, seen, {*going, *ids})
    return page.render(
        "revoke_many.html",
        beside=beside,
        below=len(ids) - len(going),
        act=act,
        names=[stub.name for stub in stubs],
        told=[] if is_hidden else [stub.name for stub in stubs[:_TOLD]],
        matching={key: page.form_value(key) for key in ("q", "state", "only")}
        if page.form_value("all") == "1"
        else None,
        used=used,
        user=user,
        asked_again=bool(page.form_value("sure")),
        is_through=through is not None and any(s.id == through.id for s in stubs),
    )
