"""Session cookies: under which name a request's cookie counts."""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING

from counterfoil.transport.credentials import COOKIE

if TYPE_CHECKING:
    from starlette.requests import Request

    from counterfoil.transport.proxies import TrustedProxies

PLAIN_COOKIE = COOKIE.removeprefix("__Host-")


def session_cookie(request: Request, proxies: TrustedProxies) -> str:
    """Return the one name of the session's cookie for a request.

    Over TLS it binds the cookie to this host and to TLS, and no other name counts: whoever can
    write a cookie in clear could set that. A browser does not keep such a name that comes without
    TLS; on loopback, and nowhere else, the plain one stands for it.
    """
    is_plain = not is_secure(request, proxies) and _is_loopback(request)
    return PLAIN_COOKIE if is_plain else COOKIE


def is_secure(request: Request, proxies: TrustedProxies) -> bool:
    """Tell whether the browser speaks TLS: to us, or to the trusted proxy in front of us."""
    if request.scope["scheme"] == "https":
        return True
    peer = request.client.host if request.client else ""
    said = request.headers.getlist("x-forwarded-proto")
    return proxies.trusts_peer(peer) and said == ["https"]


def _is_loopback(request: Request) -> bool:
    try:
        host = request.url.hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
