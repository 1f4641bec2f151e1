"""Origin: the site whose page made a request, as the browser reports it.

One rule for the pages, for signing in, and for the API in a session. ``Sec-Fetch-Site`` and
``Origin`` both count: a request is foreign if either header names another site. The oldest browsers
send neither header; for such browsers, ``Referer`` counts.
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
    """The site whose page made a request; UNSAID if no header reports it, as with programs."""

    OWN = auto()
    FOREIGN = auto()
    UNSAID = auto()


def site_of(headers: Headers, *, secure: bool) -> Site:
    """Return the site whose page made a request; ``secure``: the browser uses TLS.

    For signing in and for the API, callers accept UNSAID, since programs use cookies too; forms of
    pages are only sent by browsers.
    """
    claims = [value in _FETCHED_HERE for value in _values(headers, b"sec-fetch-site")]
    hosts = _values(headers, b"host")
    claims += [_is_here(value, hosts, secure=secure) for value in _values(headers, b"origin")]
    if not claims:
        referers = [value for value in _values(headers, b"referer") if value]
        claims = [_is_here(value, hosts, secure=secure) for value in referers]
    if not claims:
        return Site.UNSAID
    return Site.OWN if all(claims) else Site.FOREIGN


def is_foreign(headers: Headers, *, secure: bool) -> bool:
    """Return whether a browser reports that another site's page made this request."""
    return site_of(headers, secure=secure) is Site.FOREIGN


def _values(headers: Headers, wanted: bytes) -> list[bytes]:
    return [value.strip(b" \t") for name, value in headers if name == wanted]


def _is_here(address: bytes, hosts: list[bytes], *, secure: bool) -> bool:
    """Return whether a URL has the host under which this server was called."""
    try:
        parts = urlsplit(address.lower())
    except ValueError:
        return False
    # Anyone on the network can forge a page without TLS, so it does not count as this site's.
    return [parts.netloc] == [host.lower() for host in hosts] and not (
        secure and parts.scheme != b"https"
    )


def called_url(headers: Headers, fallback: str, *, secure: bool) -> str:
    """Return the scheme and host under which a client called this server.

    ``fallback``: the host to use if the ``Host`` header is missing, repeated or malformed.
    """
    hosts = [value.decode("latin-1") for name, value in headers if name == b"host"]
    host = hosts[0] if len(hosts) == 1 and _HOST.fullmatch(hosts[0]) else fallback
    return f"{'https' if secure else 'http'}://{host}"
