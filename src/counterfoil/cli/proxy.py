"""Proxies for ``--url``: those that the environment names, by the rules of curl."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

_ANY = "*"
_PORTS = {"http": 1080, "https": 443}
"""curl's own defaults: 1080 is no mistake."""
_BROKEN = re.compile(r"%(?![0-9A-Fa-f]{2})", re.ASCII)


@dataclass(frozen=True, slots=True)
class HttpProxy:
    """An HTTP proxy: its address without user and password, and these, decoded."""

    url: str
    auth: tuple[str, str] | None = None


def find_proxy(url: str, environment: Mapping[str, str]) -> HttpProxy | None:
    """Return the proxy through which an address is asked, or None.

    Taken from ``https_proxy`` or ``http_proxy``, else ``all_proxy``, in lower or upper case; as
    with curl, ``HTTP_PROXY`` does not count, since whoever asks a CGI program can set it. Loopback
    is never asked through a proxy: that would be the proxy's own. Raises ``ValueError`` with what
    is wrong, without the address: it may hold a password.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".")
    if _is_loopback(host) or _is_excepted(host, _first(environment, "no_proxy", "NO_PROXY")):
        return None
    names = {"http": ("http_proxy",), "https": ("https_proxy", "HTTPS_PROXY")}[parts.scheme]
    for name in (*names, "all_proxy", "ALL_PROXY"):
        if environment.get(name):
            try:
                return _parse(environment[name])
            except ValueError:
                msg = f"the variable {name} is not http://HOST:PORT or https://HOST:PORT"
                raise ValueError(msg) from None
    return None


def _parse(text: str) -> HttpProxy:
    parts = urlsplit(text if "://" in text else f"http://{text}")
    if parts.scheme not in _PORTS or not parts.hostname or _BROKEN.search(parts.netloc):
        raise ValueError
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    auth = None
    if parts.username is not None:
        given = (parts.username, parts.password or "")
        user, password = (unquote(one, errors="strict") for one in given)
        auth = (user, password)
    return HttpProxy(f"{parts.scheme}://{host}:{parts.port or _PORTS[parts.scheme]}", auth)


def _first(environment: Mapping[str, str], *names: str) -> str:
    return next((environment[name] for name in names if environment.get(name)), "")


def _is_excepted(host: str, text: str) -> bool:
    """Tell whether a list names a host, a domain that it is in, or a block of addresses."""
    address = _address(host)
    for entry in re.split(r"[,\s]+", text.lower()):
        name = entry.strip(".").removeprefix("[").removesuffix("]")
        if entry == _ANY or (name and (host == name or host.endswith(f".{name}"))):
            return True
        if address is not None and name:
            try:
                if address in ipaddress.ip_network(name, strict=False):
                    return True
            except ValueError:
                continue
    return False


def _is_loopback(host: str) -> bool:
    address = _address(host)
    return host == "localhost" or (address is not None and address.is_loopback)


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
