"""The page *API Tokens*: the list, and actions on several tokens at once."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from counterfoil.core.listing import (
    SIZES,
    Order,
    TokenQuery,
    TokenResults,
    TokenStatus,
    list_tokens,
)
from counterfoil.core.moment import local_time
from counterfoil.core.privilege import holds
from counterfoil.core.refusal_text import granting
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.token import Kind
from counterfoil.core.token_search import IDLE_DAYS, Trait
from counterfoil.core.usage import DAY, last_of
from counterfoil.web import pages
from counterfoil.web.cookies import Flash
from counterfoil.web.create_page import PASSWORD_RULES
from counterfoil.web.request_context import EVERYBODY
from counterfoil.web.token_view import missing_for_list, view_token

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo

    from counterfoil.core.token import Stub
    from counterfoil.web.request_context import PageRequest, PageSnapshot
    from counterfoil.web.token_view import Moment

PATH = "/tokens"
_LONGEST = 200
_TOLD = 10
_CODE = 8
_MOST = 1_000_000
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def wanted_of(visit: PageRequest, soon_days: int) -> TokenQuery:
    """Return the query in the URL; invalid values become the defaults."""
    size = visit.query("size")
    order = visit.query("sort")
    return TokenQuery(
        text=visit.query("q").strip()[:_LONGEST],
        state=next((s for s in TokenStatus if s == visit.query("state")), None),
        order=next((o for o in Order if o == order), Order.NAME),
        descending=visit.query("down") == "1",
        size=int(size) if size in {str(one) for one in SIZES} else SIZES[0],
        after=visit.query("after")[:8],
        before=visit.query("before")[:8],
        soon_days=soon_days,
        trait=next((t for t in Trait if t == visit.query("only")), None),
        risky=_risky(visit),
    )


def _risky(visit: PageRequest) -> tuple[str, ...]:
    return tuple(sorted(visit.house.catalogue.dangerous))


def look_up(visit: PageRequest, seen: PageSnapshot, wanted: TokenQuery) -> TokenResults:
    """Return one page of the tokens that the user may see: of the account, or of all accounts."""
    if seen.caller.sees_any:
        return seen.reading.tokens.query(None if visit.is_for_all else seen.account.id, wanted)
    # The database cannot compute which tokens are within a caller's bounds.
    stubs = seen.caller.visible(seen.reading.tokens.of_account(seen.account.id, Kind.WHM))
    return list_tokens(
        stubs, seen.reading.usage.last_uses_of_account(seen.account.id), wanted, seen.now
    )


@dataclass(frozen=True, slots=True)
class Links:
    """The URLs of the list's controls."""

    visit: PageRequest
    wanted: TokenQuery

    def to(self, **changes: Any) -> str:  # noqa: ANN401 - of several types
        """Return the URL of the list with some changes."""
        wanted = replace(self.wanted, **({"after": "", "before": ""} | changes))
        return self.visit.link(
            PATH,
            owner=EVERYBODY if self.visit.is_for_all else self.visit.owner,
            q=wanted.text,
            state=wanted.state,
            only=wanted.trait,
            sort="" if wanted.order is Order.NAME else wanted.order,
            down="1" if wanted.descending else "",
            size="" if wanted.size == SIZES[0] else wanted.size,
            after=wanted.after,
            before=wanted.before,
        )

    def all(self) -> str:
        """Return the URL of the list without search and filter."""
        return self.to(text="", state=None, trait=None)

    def by(self, order: str) -> str:
        """Return the URL of the list sorted by a column; the second time in reverse."""
        same = self.wanted.order == order
        return self.to(order=Order(order), descending=same and not self.wanted.descending)

    def sorted_by(self, order: str) -> str:
        """Return ``aria-sort`` of a column."""
        if self.wanted.order != order:
            return "none"
        return "descending" if self.wanted.descending else "ascending"


def tokens(visit: PageRequest) -> Response:
    """Show the list, or why it is hidden."""
    with visit.reading() as seen:
        hidden = missing_for_list(visit, seen)
        facts: dict[str, Any] = _head(visit, seen, hidden) | {
            "sizes": SIZES,
            "states": list(TokenStatus),
            "traits": _traits(visit),
            "soon_days": seen.settings.soon_days,
            "new": visit.query("new"),
        }
        facts["manage"] = hidden and _new_token_name(visit, seen)
        if not hidden:
            wanted = wanted_of(visit, seen.settings.soon_days)
            found = _with_first(
                look_up(visit, seen, wanted), seen, visit.query("new") or visit.query("first")
            )
            facts |= {
                "wanted": wanted,
                "found": found,
                "links": Links(visit, wanted),
                "beside": _beside(found.stubs),
                "stays": _staying(found.stubs, wanted),
                "rows": [view_token(visit, seen, s, found.uses.get(s.id, ())) for s in found.stubs],
                "in_state": found.count(wanted.state),
            }
    if hidden or not visit.is_fragment:
        return visit.page("list.html", **facts)
    part = "results.html" if visit.query("part") == "results" else "list_part.html"
    return visit.page(part, **facts)


def _new_token_name(visit: PageRequest, seen: PageSnapshot) -> str:
    """Return the name of the token that was just created, if no list shows it; ""."""
    name = visit.query("new")
    stub = seen.reading.tokens.by_name(seen.account.id, Kind.WHM, name) if name else None
    return name if stub is not None and seen.caller.sees(stub) else ""


def _traits(visit: PageRequest) -> dict[Trait | None, str]:
    """Return the filters of the list, as text."""
    days = visit.plural("Unused for %(count)s day", "Unused for %(count)s days", IDLE_DAYS)
    return {
        None: visit._("No filter"),
        Trait.UNUSED: visit._("Never used"),
        Trait.IDLE: days,
        Trait.ANYWHERE: visit._("No IP restriction"),
        Trait.RISKY: visit._("High risk"),
        Trait.ENDLESS: visit._("Never expires"),
    }


def _head(visit: PageRequest, seen: PageSnapshot, hidden: list[str]) -> dict[str, Any]:
    """Return the contents above the list, or in its place."""
    own = seen.caller.account
    is_without = seen.caller.stub is None and seen.reading.accounts.password_hash(own.id) is None
    return {
        "lacks_password": is_without and not visit.cookies.is_later,
        "account": seen.account,
        "missing": hidden,
        "grants": _grants(seen) if hidden else "",
        "may_choose": seen.reaches_all or len(list(islice(seen.accounts(), 2))) > 1,
    }


def _grants(seen: PageSnapshot) -> str:
    """Return the command that grants what the account lacks for the list; "" if nothing."""
    account = seen.caller.account
    lacking = [p.key for p in seen.catalogue if p.initial and not holds(account.privileges, p.key)]
    return granting(account.username, *lacking, is_reseller=account.reseller) if lacking else ""


def _beside(stubs: Sequence[Stub]) -> dict[int, str]:
    """Return the ID of each token's neighbor: the row to focus after the token is gone."""
    codes = [stub.public_id for stub in stubs]
    others = [*codes[1:], *codes[-2:-1], ""]
    return {stub.id: other for stub, other in zip(stubs, others, strict=False)}


def _staying(stubs: Sequence[Stub], wanted: TokenQuery) -> dict[int, str]:
    """Return the row to focus after an action on each token: a filter may hide the changed row."""
    if wanted.state is not None or wanted.trait is not None:
        return _beside(stubs)
    return {stub.id: stub.public_id for stub in stubs}


def _with_first(found: TokenResults, seen: PageSnapshot, name: str) -> TokenResults:
    """Return the page with the token first that just got a secret, wherever it belongs."""
    stub = seen.reading.tokens.by_name(seen.account.id, Kind.WHM, name) if name else None
    if stub is None or not seen.caller.sees(stub):
        return found
    others = [other for other in found.stubs if other.id != stub.id]
    uses = {**found.uses, stub.id: seen.reading.usage.last_uses(stub.id)}
    return replace(found, stubs=[stub, *others], uses=uses)


def as_csv(visit: PageRequest) -> Response:
    """Return the list as CSV, without secrets and without formulas."""
    with visit.reading() as seen:
        hidden = missing_for_list(visit, seen)
        if hidden:
            return visit.page("list.html", 403, manage="", **_head(visit, seen, hidden))
        wanted = replace(wanted_of(visit, seen.settings.soon_days), size=_MOST, after="", before="")
        found = look_up(visit, seen, wanted)
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(["name", "owner", "id", "description", "created", "expires", "ips",
                         "privileges", "state", "last used", "last used from",
                         "owner id"])  # fmt: skip
        for stub in found.stubs:
            view = view_token(visit, seen, stub, found.uses.get(stub.id, ()))
            writer.writerow(
                _plain(cell)
                for cell in (
                    stub.name, view.owner, stub.public_id, stub.description,
                    _iso(view.created, seen.zone), _iso(view.expires, seen.zone),
                    " ".join(stub.allow_list.canonical()), " ".join(sorted(stub.effective)),
                    str(view.state), _iso(view.used, seen.zone), view.used_from,
                    str(stub.account.id),
                )
            )  # fmt: skip
    headers = pages.HEADERS | {"Content-Disposition": 'attachment; filename="api-tokens.csv"'}
    return Response(text.getvalue(), 200, headers, "text/csv; charset=utf-8")


def _iso(moment: Moment | None, zone: ZoneInfo) -> str:
    """Return a moment in ISO 8601 with its offset, which sorts, and which programs parse."""
    return local_time(moment.at, zone).isoformat() if moment else ""


def _plain(cell: str) -> str:
    """Return a cell that no spreadsheet treats as a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def chosen(visit: PageRequest, seen: PageSnapshot) -> list[Stub]:
    """Return the tokens that a form selects: the named ones, or all in the list."""
    if visit.form_value("all") == "1":
        if missing_for_list(visit, seen):
            return []
        wanted = TokenQuery(
            text=visit.form_value("q")[:_LONGEST],
            state=next((s for s in TokenStatus if s == visit.form_value("state")), None),
            size=_MOST,
            soon_days=seen.settings.soon_days,
            trait=next((t for t in Trait if t == visit.form_value("only")), None),
            risky=_risky(visit),
        )
        return list(look_up(visit, seen, wanted).stubs)
    stubs = {s.name: s for s in seen.reading.tokens.of_account(seen.account.id, Kind.WHM)}
    found = []
    for name in dict.fromkeys(visit.form_values("token")):
        if name not in stubs or not seen.caller.sees(stubs[name]):
            raise Refusal(Rule.TOKEN_UNKNOWN, name=name[:50])
        found.append(stubs[name])
    return found


def bulk(visit: PageRequest) -> Response:
    """Perform an action on several tokens; revoking asks for confirmation."""
    with visit.reading() as seen:
        stubs = chosen(visit, seen)
    act, names = visit.form_value("act"), [stub.name for stub in stubs]
    if not names or act not in {"revoke", "disable", "enable"}:
        return visit.go(visit.back)
    if act == "revoke" and visit.form_value("sure") != str(len(names)):
        return _ask(visit, stubs, act="bulk")
    authority = visit.house.authority
    match act:
        case "revoke":
            count, code = authority.revoke_tokens(visit.caller, visit.owner, names), "many_revoked"
        case "disable":
            authority.disable_token(visit.caller, visit.owner, *names)
            count, code = len(names), "many_disabled"
        case _:
            try:
                authority.enable_token(visit.caller, visit.owner, *names)
            except Refusal as refusal:
                if refusal.rule not in PASSWORD_RULES:
                    raise
                return _ask_password(visit, names, refusal)
            count, code = len(names), "many_enabled"
    is_gone = act == "revoke"
    back = visit.back_to_row if is_gone else f"{visit.back}#row-{stubs[0].public_id}"
    return visit.go(back, Flash(code, {"count": count}))


def _ask_password(visit: PageRequest, names: list[str], refusal: Refusal) -> Response:
    """Ask for the password before enabling tokens of which one can do everything."""
    return visit.page(
        "enable_many.html", 422, names=names, asks=True,
        password_error=visit.refused(refusal),
    )  # fmt: skip


def _remaining(visit: PageRequest, seen: PageSnapshot, gone: set[int]) -> str:
    """Return the ID of the row to focus after others are gone; "" for none.

    The form contains the rows of its page (``rows``): the first one after a removed row, or else
    the last one before it.
    """
    last, is_after = "", False
    for code in visit.form_value("rows").split()[: max(SIZES)]:
        stub = seen.reading.tokens.by_public_id(code[:_CODE])
        if stub is None or stub.id in gone:
            is_after = True
        elif is_after:
            return stub.public_id
        else:
            last = stub.public_id
    return last


def ask_revoke_all(visit: PageRequest) -> Response:
    """Ask for confirmation to revoke all tokens of the account."""
    with visit.reading() as seen:
        stubs = look_up(visit, seen, TokenQuery(size=_MOST)).stubs
    return _ask(visit, list(stubs), act="revoke-all")


def revoke_all(visit: PageRequest) -> Response:
    """Revoke all tokens of the account, if their number is the confirmed one."""
    with visit.reading() as seen:
        stubs, user = look_up(visit, seen, TokenQuery(size=_MOST)).stubs, seen.account.username
    if visit.form_value("sure") != str(len(stubs)):
        return _ask(visit, list(stubs), act="revoke-all")
    count = visit.house.authority.revoke_all(visit.caller, visit.owner)
    return visit.go(visit.link(PATH), Flash("all_revoked", {"count": count, "user": user}))


def _ask(visit: PageRequest, stubs: list[Stub], act: str) -> Response:
    """Ask before revoking many tokens; the form contains their number."""
    with visit.reading() as seen:
        today, user = seen.now - DAY, seen.account.username
        uses = seen.reading.usage.last_uses_of_account(seen.account.id)
        lasts = [last_of(uses.get(stub.id, ()), accepted=True) for stub in stubs]
        used = sum(last is not None and last.at > today for last in lasts)
        is_hidden = bool(missing_for_list(visit, seen))
        through = seen.caller.stub
        going = [stub.id for stub in stubs]
        if act == "revoke-all":
            ids = seen.reading.tokens.living_of_account(seen.account.id)
        else:
            ids = seen.reading.tokens.living_descendants(going)
        beside = _remaining(visit, seen, {*going, *ids})
    return visit.page(
        "revoke_many.html",
        beside=beside,
        below=len(ids) - len(going),
        act=act,
        names=[stub.name for stub in stubs],
        told=[] if is_hidden else [stub.name for stub in stubs[:_TOLD]],
        matching={key: visit.form_value(key) for key in ("q", "state", "only")}
        if visit.form_value("all") == "1"
        else None,
        used=used,
        user=user,
        asked_again=bool(visit.form_value("sure")),
        is_through=through is not None and any(s.id == through.id for s in stubs),
    )


def refused(visit: PageRequest, refusal: Refusal, status: int = 422) -> Response:
    """Show why something was not done, on a page of its own."""
    match refusal.rule:
        case Rule.TOKEN_UNKNOWN:
            title, back = visit._("Token not found"), visit.link(PATH)
        case Rule.ACCOUNT_UNKNOWN:
            title, back = visit._("Account not found"), PATH
        case _:
            title, back = visit._("Couldn’t complete this"), visit.back
    return visit.page(
        "refused.html",
        status,
        title=title,
        text=visit.refused(refusal),
        back=back,
        is_gone=refusal.rule is Rule.TOKEN_UNKNOWN,
    )


def nowhere(visit: PageRequest) -> Response:
    """Show that there is no page at this URL."""
    text = visit._("There is no page at this address.")
    return visit.page(
        "refused.html", 404, title=visit._("Page not found"), text=text, back=PATH, is_gone=False
    )
