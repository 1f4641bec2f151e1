"""Addresses of this machine: their notation, a list of them, and why listening on one fails."""

from __future__ import annotations

import errno
import ipaddress
import re
import socket
from contextlib import suppress
from pathlib import Path

_FIRST_FREE = Path("/proc/sys/net/ipv4/ip_unprivileged_port_start")
_LAST = 65535
_LOCAL_IPV4 = Path("/proc/net/fib_trie")
_LOCAL_IPV6 = Path("/proc/net/if_inet6")
_LOCAL = re.compile(r"\|-- (\S+)\n\s*/32 host LOCAL", re.ASCII)
_ELSEWHERE = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))
"""Documentation addresses (RFC 5737, RFC 3849): no machine has them, and nothing is sent there."""


def without_brackets(host: str) -> str:
    """Return an IPv6 address without the brackets of a URL; other text unchanged."""
    if host.startswith("[") and host.endswith("]") and ":" in host:
        return host[1:-1]
    return host


def is_loopback(host: str) -> bool:
    """Return whether an address is only reachable on this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def find_main_address() -> str:
    """Return the address from which this machine reaches others, or "" if it reaches none."""
    for family, elsewhere in _ELSEWHERE:
        # connect() on a datagram socket sends nothing, but selects the source address.
        with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as sock:
            sock.connect((elsewhere, 9))
            return str(sock.getsockname()[0]).partition("%")[0]
    return ""


def list_machine_addresses() -> list[str]:
    """Return every address of this machine, as far as the system reports them."""
    found = {find_main_address()} - {""}
    with suppress(OSError):
        found |= set(_LOCAL.findall(_LOCAL_IPV4.read_text("ascii")))
    with suppress(OSError):
        found |= {line[:32] for line in _LOCAL_IPV6.read_text("ascii").splitlines()}
    addresses = {_read_address(text) for text in found}
    # A link-local address needs an interface name, which no certificate contains.
    return sorted(str(one) for one in addresses if not (one.is_link_local or one.is_loopback))


def _read_address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    """Parse an address in text form, or as 32 hex digits."""
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return ipaddress.IPv6Address(int(text, 16))


def why_not(host: str, port: int, option: str, error: Exception) -> str:
    """Return why listening on a host and port fails, and what to do about it.

    ``option``: the option that sets the port.
    """
    where = f"cannot listen on {host} port {port}"
    other = f"use {option} (0 picks a free port; with make: make serve PORT=N)"
    if not host:
        return f"{where}: --host must be an address or a name, such as 127.0.0.1, ::1 or 0.0.0.0"
    if not 0 <= port <= _LAST:
        return f"{where}: ports range from 0 to {_LAST}; {other}"
    named = "--host" if option == "--port" else option
    if isinstance(error, socket.gaierror | UnicodeError):
        return (
            f"{where}: the name has no address: use an address of this machine for {named}, "
            "such as 127.0.0.1"
        )
    match getattr(error, "errno", None):
        case errno.EADDRINUSE:
            return f"{where}: another program uses the port. To choose another port, {other}"
        case errno.EACCES | errno.EPERM:
            return (
                f"{where}: ports below {_first_free()} require root: choose a higher one ({other}),"
                " or give the program the capability CAP_NET_BIND_SERVICE"
            )
        case errno.EADDRNOTAVAIL | errno.EAFNOSUPPORT:
            kind, all_of_it = ("IPv6", "::") if ":" in host else ("IPv4", "0.0.0.0")  # noqa: S104
            return (
                f"{where}: this machine does not have the address, or no {kind} at all: for "
                f"{named}, use one that `ip address` shows, or {all_of_it} for every {kind} address"
            )
        case _:
            return f"{where}: {getattr(error, 'strerror', None) or error}"


def _first_free() -> int:
    try:
        return int(_FIRST_FREE.read_text("ascii"))
    except (OSError, ValueError):
        return 1024
