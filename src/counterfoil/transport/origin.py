"""Origin: which site's page made a request, by what the browser says of it.

One rule for the pages, the sign-in and the API in a session. Browsers say it in ``Sec-Fetch-Site``
and in ``Origin``, of which one that names another site is enough; the oldest, which send neither,
say it in ``Referer``.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Sequence

    Headers = Sequence[tuple[bytes, bytes]]

_FETCHED_HERE = {b"same-origin", b"none"}


_HOST = re.compile(r"[A-Za-z0-9.-]{1,253}(?::[0-9]{1,5})?|\[[0-9a-fA-F:.]{2,45}\](?::[0-9]{1,5})?")


class Site(Enum):
    """Whose page made a request: ours, another site's, or nothing was said (no browser does)."""

    OWN = auto()
    FOREIGN = auto()
    UNSAID = auto()


def site_of(headers: Headers, *, secure: bool) -> Site:
    """Return whose page made a request; ``secure``: the browser speaks TLS.

    Signing in and the API take what says nothing, since programs have cookies too; a page's form
    is sent by browsers alone.
    """
    told = [value in _FETCHED_HERE for value in _values(headers, b"sec-fetch-site")]
    hosts = _values(headers, b"host")
    told += [_is_here(value, hosts, secure=secure) for value in _values(headers, b"origin")]
    if not told:
        referers = [value for value in _values(headers, b"referer") if value]
        told = [_is_here(value, hosts, secure=secure) for value in referers]
    if not told:
        return Site.UNSAID
    return Site.OWN if all(told) else Site.FOREIGN


def is_foreign(headers: Headers, *, secure: bool) -> bool:
    """Tell whether a browser says that another site's page made this request."""
    return site_of(headers, secure=secure) is Site.FOREIGN


def _values(headers: Headers, wanted: bytes) -> list[bytes]:
    return [value.strip(b" \t") for name, value in headers if name == wanted]


def _is_here(address: bytes, hosts: list[bytes], *, secure: bool) -> bool:
    """Tell whether an address is below the one by which this server was called."""
    try:
        parts = urlsplit(address.lower())
    except ValueError:
        return False
    # A page in clear, which anybody on the way may have written, is none of a server with TLS.
    return [parts.netloc] == [host.lower() for host in hosts] and not (
        secure and parts.scheme != b"https"
    )


def called_url(headers: Headers, fallback: str, *, secure: bool) -> str:
    """Return the scheme and host under which a client called this server.

    ``fallback``: the host where the header ``Host`` is missing, comes twice or names none.
    """
    hosts = [value.decode("latin-1") for name, value in headers if name == b"host"]
    host = hosts[0] if len(hosts) == 1 and _HOST.fullmatch(hosts[0]) else fallback
    return f"{'https' if secure else 'http'}://{host}"
