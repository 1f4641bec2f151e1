"""The page *Found a token*: from a leaked secret to its token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterfoil.authority.disabling import is_known_as_leaked
from counterfoil.core.secret import Secret, find_secret, is_mistyped
from counterfoil.core.token import Kind
from counterfoil.core.usage import last_of
from counterfoil.web.token_view import view_token

if TYPE_CHECKING:
    from starlette.responses import Response

    from counterfoil.core.token import Stub
    from counterfoil.web.request_context import PageRequest, PageSnapshot

PATH = "/found"


def ask(page: PageRequest) -> Response:
    """Show the form; ``why``: where a secret was that does not belong there."""
    return page.render(
        "found.html", found=None, is_asked=False, is_mistyped=False, why=page.query("why")
    )


def look_up(page: PageRequest) -> Response:
    """Show the token of a secret to users who may see it; the secret itself is not shown."""
    with page.reading() as seen:
        secret = find_secret(page.form_value("secret"))
        stub = secret and _stub_of(page, seen, secret)
        return page.render(
            "found.html",
            200 if stub else 404,
            is_asked=True,
            why="",
            found=_facts(page, seen, stub) if stub else None,
            is_mistyped=secret is not None and is_mistyped(secret, seen.settings.secret_prefix),
        )


def _stub_of(page: PageRequest, seen: PageSnapshot, secret: Secret) -> Stub | None:
    """Return the token, or None: unknown secrets and other people's tokens look the same."""
    stub = seen.reading.tokens.find(page.services.authority.keys.digests(secret))
    if stub is None or not (seen.caller.reaches(stub.account) and seen.caller.sees(stub)):
        return None
    return stub


def _facts(page: PageRequest, seen: PageSnapshot, stub: Stub) -> dict[str, Any]:
    uses = seen.reading.usage.last_uses(stub.id)
    last = last_of([use for use in uses if use.secret == stub.secret], accepted=True)
    is_replaced = stub.is_secret_replaced(seen.now)
    return {
        "stub": stub,
        "row": view_token(page, seen, stub, uses),
        "last": last,
        "last_at": last and seen.time(last.at),
        "last_ago": last and page.language.distance(last.at, seen.now),
        "revoked_at": stub.revoked_at and seen.time(stub.revoked_at),
        "is_replaced": is_replaced,
        "is_known": is_known_as_leaked(seen.reading, stub),
        "is_for_account": stub.kind is Kind.ACCOUNT,
        "is_suspended": stub.account.is_suspended,
    }
