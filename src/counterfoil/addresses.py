"""Addresses to listen on: how they are written, and why one cannot be had."""

from __future__ import annotations

import errno
import socket
from pathlib import Path

_FIRST_FREE = Path("/proc/sys/net/ipv4/ip_unprivileged_port_start")
_LAST = 65535


def without_brackets(host: str) -> str:
    """Return an IPv6 address without the brackets that it has in a URL; other text as it is."""
    if host.startswith("[") and host.endswith("]") and ":" in host:
        return host[1:-1]
    return host


def why_not(host: str, port: int, option: str, error: Exception) -> str:
    """Say why nothing can listen on a host and port, and what to do about it.

    ``option``: the option that names the port.
    """
    where = f"cannot listen on {host} port {port}"
    other = f"{option} names the port (0 takes a free one; with make: make serve PORT=N)"
    if not host:
        return f"{where}: give an address or a name: 127.0.0.1, ::1, 0.0.0.0"
    if not 0 <= port <= _LAST:
        return f"{where}: ports go from 0 to {_LAST}: {other}"
    if isinstance(error, socket.gaierror | UnicodeError):
        return f"{where}: no address is known for this name: give one of this machine's addresses"
    match getattr(error, "errno", None):
        case errno.EADDRINUSE:
            return f"{where}: another program listens there. Choose another port: {other}"
        case errno.EACCES | errno.EPERM:
            return (
                f"{where}: ports below {_first_free()} are for root: choose a higher one ({other}),"
                " or give the program the capability CAP_NET_BIND_SERVICE"
            )
        case errno.EADDRNOTAVAIL | errno.EAFNOSUPPORT:
            kind, all_of_it = ("IPv6", "::") if ":" in host else ("IPv4", "0.0.0.0")  # noqa: S104
            return (
                f"{where}: this machine does not have the address, or no {kind} at all: give one "
                f"that `ip address` shows, or {all_of_it} for every {kind} address"
            )
        case _:
            return f"{where}: {getattr(error, 'strerror', None) or error}"


def _first_free() -> int:
    try:
        return int(_FIRST_FREE.read_text("ascii"))
    except (OSError, ValueError):
        return 1024
