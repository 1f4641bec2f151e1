"""Session cookie: its name, which depends on TLS."""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING

from counterfoil.transport.credentials import COOKIE

if TYPE_CHECKING:
    from starlette.requests import Request

    from counterfoil.transport.proxies import TrustedProxies

PLAIN_COOKIE = COOKIE.removeprefix("__Host-")


def session_cookie(request: Request, proxies: TrustedProxies) -> str:
    """Return the name of the session cookie for a request.

    With TLS, the prefix binds the cookie to this host and to TLS, and no other name counts: anyone
    who can inject a response without TLS could set a plain cookie. Browsers reject that prefix
    without TLS; only on loopback is the plain name used instead.
    """
    is_plain = not is_secure(request, proxies) and _is_loopback(request)
    return PLAIN_COOKIE if is_plain else COOKIE


def is_secure(request: Request, proxies: TrustedProxies) -> bool:
    """Return whether the browser uses TLS, to this server or to a trusted proxy."""
    if request.scope["scheme"] == "https":
        return True
    peer = request.client.host if request.client else ""
    protocols = request.headers.getlist("x-forwarded-proto")
    return proxies.trusts_peer(peer) and protocols == ["https"]


def _is_loopback(request: Request) -> bool:
    try:
        host = request.url.hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
