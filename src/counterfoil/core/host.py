"""Host names: the one parser for registrations, requests and tests of routes.

Gateways and browsers treat some spellings as the same host: upper and lower case, the port, one
final dot, the many forms of an IPv6 address. Such spellings are normalized here; a malformed host
is refused.
"""

from __future__ import annotations

import ipaddress
import re

LONGEST_HOST = 253

# DNS host names contain no underscores, but names of containers do.
_LABEL = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
_HOST = re.compile(
    rf"(?:((?:{_LABEL}\.)*{_LABEL})\.?|\[([0-9A-Fa-f:.]{{2,45}})\])(?::([0-9]{{0,5}}))?", re.ASCII
)
_NUMBER = re.compile(r"[0-9]+|0[Xx][0-9A-Fa-f]*", re.ASCII)
_URL = re.compile(r"(?i:https?|wss?)://([^/?#]*)(.*)", re.ASCII | re.DOTALL)
_LAST_PORT = 65535
_USUAL_PORTS = {"http": 80, "https": 443}


def parse_host(text: str) -> str | None:
    """Return the one spelling of a ``Host`` header's value, or None if it is malformed.

    Lower case, without port and final dot; IPv6 in brackets and in its shortest form.
    Internationalized names are accepted only in their ASCII form (``xn--…``), because programs fold
    them differently.
    """
    if len(text) > LONGEST_HOST + len(".:65535"):
        return None
    found = _HOST.fullmatch(text)
    if found is None or (found[3] and int(found[3]) > _LAST_PORT):
        return None
    if found[2]:
        return _parse_ipv6(found[2])
    name = found[1].lower()
    # Most parsers read a name whose last label is a number as an IPv4 address (127.1, 0x7f.0.0.1).
    if _NUMBER.fullmatch(name.rpartition(".")[2]) and not _is_ipv4(name):
        return None
    return name if len(name) <= LONGEST_HOST else None


def split_url(url: str) -> tuple[str, str] | None:
    """Return the host of an absolute URL as it is spelled, and the rest; None if there is no host.

    The rest is the raw path and query; a missing path is "/".
    """
    found = _URL.fullmatch(url)
    if found is None:
        return None
    return found[1], found[2] if found[2].startswith("/") else f"/{found[2]}"


def parse_origin(url: str) -> str | None:
    """Return the one spelling of an HTTP URL that is an origin, or None for any other URL.

    Scheme, host and port only: a URL with a path, query, user or password is not an origin. The
    default port of the scheme is omitted.
    """
    found = split_url(url)
    scheme = url.partition(":")[0].lower()
    if found is None or found[1] != "/" or scheme not in _USUAL_PORTS:
        return None
    host, read = parse_host(found[0]), _HOST.fullmatch(found[0])
    if host is None or read is None:
        return None
    port = int(read[3]) if read[3] else _USUAL_PORTS[scheme]
    if not port:
        return None
    return f"{scheme}://{host}" + ("" if port == _USUAL_PORTS[scheme] else f":{port}")


def _is_ipv4(text: str) -> bool:
    try:
        ipaddress.IPv4Address(text)
    except ValueError:
        return False
    return True


def _parse_ipv6(text: str) -> str | None:
    try:
        address = ipaddress.IPv6Address(text)
    except ValueError:
        return None
    # Some parsers treat an IPv4-mapped address as IPv4, so it would be ambiguous.
    return None if address.ipv4_mapped else f"[{address.compressed}]"
