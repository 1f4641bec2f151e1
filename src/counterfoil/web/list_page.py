"""The page *API Tokens*: the list, and its download."""

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
    list_tokens,
)
from counterfoil.core.moment import local_time
from counterfoil.core.privilege import holds
from counterfoil.core.refusal_text import granting
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.token import Kind
from counterfoil.core.token_search import IDLE_DAYS, Trait
from counterfoil.core.token_status import TokenStatus
from counterfoil.web import pages
from counterfoil.web.request_context import EVERYBODY
from counterfoil.web.token_view import missing_for_list, view_token

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo

    from counterfoil.core.token import Stub
    from counterfoil.web.request_context import PageRequest, PageSnapshot
    from counterfoil.web.token_view import Moment

PATH = "/tokens"
LONGEST_SEARCH = 200
_TOLD = 10
_CODE = 8
ALL = 1_000_000
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def wanted_of(page: PageRequest, soon_days: int) -> TokenQuery:
    """Return the query in the URL; invalid values become the defaults."""
    size = page.query("size")
    order = page.query("sort")
    return TokenQuery(
        text=page.query("q").strip()[:LONGEST_SEARCH],
        state=next((s for s in TokenStatus if s == page.query("state")), None),
        order=next((o for o in Order if o == order), Order.NAME),
        descending=page.query("down") == "1",
        size=int(size) if size in {str(one) for one in SIZES} else SIZES[0],
        after=page.query("after")[:8],
        before=page.query("before")[:8],
        soon_days=soon_days,
        trait=next((t for t in Trait if t == page.query("only")), None),
        risky=risky_privileges(page),
    )


def risky_privileges(page: PageRequest) -> tuple[str, ...]:
    """Return the dangerous privileges, sorted."""
    return tuple(sorted(page.services.catalogue.dangerous))


def look_up(page: PageRequest, seen: PageSnapshot, wanted: TokenQuery) -> TokenResults:
    """Return one page of the tokens that the user may see: of the account, or of all accounts."""
    if seen.caller.sees_any:
        return seen.reading.tokens.query(None if page.is_for_all else seen.account.id, wanted)
    # The database cannot compute which tokens are within a caller's bounds.
    stubs = seen.caller.visible(seen.reading.tokens.of_account(seen.account.id, Kind.WHM))
    return list_tokens(
        stubs,
        seen.reading.usage.last_uses_of_account(seen.account.id, Kind.WHM),
        wanted,
        seen.now,
    )


@dataclass(frozen=True, slots=True)
class Links:
    """The URLs of the list's controls."""

    page: PageRequest
    wanted: TokenQuery

    def to(self, **changes: Any) -> str:  # noqa: ANN401 - of several types
        """Return the URL of the list with some changes."""
        wanted = replace(self.wanted, **({"after": "", "before": ""} | changes))
        return self.page.link(
            PATH,
            owner=EVERYBODY if self.page.is_for_all else self.page.owner,
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


def tokens(page: PageRequest) -> Response:
    """Show the list, or why it is hidden."""
    with page.reading() as seen:
        hidden = missing_for_list(page, seen)
        facts: dict[str, Any] = _head(page, seen, hidden) | {
            "sizes": SIZES,
            "states": list(TokenStatus),
            "traits": _traits(page),
            "soon_days": seen.settings.soon_days,
            "new": page.query("new"),
        }
        facts["manage"] = hidden and _new_token_name(page, seen)
        if not hidden:
            wanted = wanted_of(page, seen.settings.soon_days)
            found = _with_first(
                look_up(page, seen, wanted), seen, page.query("new") or page.query("first")
            )
            facts |= {
                "wanted": wanted,
                "found": found,
                "links": Links(page, wanted),
                "beside": _beside(found.stubs),
                "stays": _staying(found.stubs, wanted),
                "rows": [view_token(page, seen, s, found.uses.get(s.id, ())) for s in found.stubs],
                "in_state": found.count(wanted.state),
            }
    if hidden or not page.is_fragment:
        return page.render("list.html", **facts)
    part = "results.html" if page.query("part") == "results" else "list_part.html"
    return page.render(part, **facts)


def _new_token_name(page: PageRequest, seen: PageSnapshot) -> str:
    """Return the name of the token that was just created, if no list shows it; ""."""
    name = page.query("new")
    stub = seen.reading.tokens.by_name(seen.account.id, Kind.WHM, name) if name else None
    return name if stub is not None and seen.caller.sees(stub) else ""


def _traits(page: PageRequest) -> dict[Trait | None, str]:
    """Return the filters of the list, as text."""
    days = page.plural("Unused for %(count)s day", "Unused for %(count)s days", IDLE_DAYS)
    return {
        None: page._("No filter"),
        Trait.UNUSED: page._("Never used"),
        Trait.IDLE: days,
        Trait.ANYWHERE: page._("No IP restriction"),
        Trait.RISKY: page._("High risk"),
        Trait.ENDLESS: page._("Never expires"),
    }


def _head(page: PageRequest, seen: PageSnapshot, hidden: list[str]) -> dict[str, Any]:
    """Return the contents above the list, or in its place."""
    own = seen.caller.account
    is_without = seen.caller.stub is None and seen.reading.accounts.password_hash(own.id) is None
    return {
        "lacks_password": is_without and not page.cookies.is_later,
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


def as_csv(page: PageRequest) -> Response:
    """Return the list as CSV, without secrets and without formulas."""
    with page.reading() as seen:
        hidden = missing_for_list(page, seen)
        if hidden:
            return page.render("list.html", 403, manage="", **_head(page, seen, hidden))
        wanted = replace(wanted_of(page, seen.settings.soon_days), size=ALL, after="", before="")
        found = look_up(page, seen, wanted)
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(["name", "owner", "id", "description", "created", "expires", "ips",
                         "privileges", "state", "last used", "last used from",
                         "owner id"])  # fmt: skip
        for stub in found.stubs:
            view = view_token(page, seen, stub, found.uses.get(stub.id, ()))
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


def refused(page: PageRequest, refusal: Refusal, status: int = 422) -> Response:
    """Show why something was not done, on a page of its own."""
    match refusal.rule:
        case Rule.TOKEN_UNKNOWN:
            title, back = page._("Token not found"), page.link(PATH)
        case Rule.ACCOUNT_UNKNOWN:
            title, back = page._("Account not found"), PATH
        case _:
            title, back = page._("Couldn’t complete this"), page.back
    return page.render(
        "refused.html",
        status,
        title=title,
        text=page.refused(refusal),
        back=back,
        is_gone=refusal.rule is Rule.TOKEN_UNKNOWN,
    )


def nowhere(page: PageRequest) -> Response:
    """Show that there is no page at this URL."""
    text = page._("There is no page at this address.")
    return page.render(
        "refused.html", 404, title=page._("Page not found"), text=text, back=PATH, is_gone=False
    )
