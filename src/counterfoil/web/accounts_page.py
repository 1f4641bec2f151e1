"""The page *Accounts*: a search for the account whose tokens to show."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from counterfoil.web.list_page import PATH as LIST

if TYPE_CHECKING:
    from starlette.responses import Response

    from counterfoil.web.request_context import PageRequest

MOST = 50
_LONGEST = 64


def accounts(page: PageRequest) -> Response:
    """List the accounts whose names contain a text; a complete name leads to its tokens."""
    part = page.query("account").strip().lower()[:_LONGEST]
    with page.reading() as seen:
        found = list(islice(seen.accounts(part), MOST + 1))
        if page.is_fragment:
            return page.render("account_options.html", accounts=found[:MOST])
        if any(account.username == part for account in found):
            return page.go(page.link(LIST, owner=part))
        return page.render(
            "accounts.html", 200 if found else 404,
            part=part, accounts=found[:MOST], has_more=len(found) > MOST, most=MOST,
        )  # fmt: skip
