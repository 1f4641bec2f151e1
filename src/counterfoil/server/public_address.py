"""Public address: the URL under which people and programs call this server.

It appears in links, mails, documents and examples. The operator sets it with ``--public-url``;
otherwise it is derived from the listening address and the certificate.
"""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from cryptography import x509

from counterfoil.crypto import certificates
from counterfoil.system.addresses import find_main_address, is_loopback

if TYPE_CHECKING:
    from collections.abc import Sequence

_EVERY = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - the wildcard addresses
_PORTS = {"http": 80, "https": 443}


def choose_url(given: str, host: str, port: int, certificate: bytes) -> str:
    """Return the public URL of a server that listens on a host and port.

    ``given``: the value of ``--public-url``. ``certificate``: the PEM, empty for plain HTTP; if it
    does not cover the host, the URL uses one of its names.
    """
    if given:
        return given
    scheme = "https" if certificate else "http"
    if host in _EVERY:
        host = find_main_address() or _EVERY[host]
    if certificate:
        names = certificates.list_names(x509.load_pem_x509_certificate(certificate))
        if not certificates.covers(names, host):
            host = _choose_name(names) or host
    return f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}"


def _choose_name(names: Sequence[str]) -> str:
    """Return the first usable name of a certificate, or ""."""
    full = [name for name in names if "*" not in name]
    machine = socket.getfqdn()
    return full[0] if full else machine if certificates.covers(names, machine) else ""


def host_of(url: str) -> str:
    """Return the host of a public URL, without brackets."""
    return urlsplit(url).hostname or ""


def port_of(url: str) -> int:
    """Return the port of a public URL."""
    parts = urlsplit(url)
    return parts.port or _PORTS[parts.scheme]


def is_of_this_machine(url: str) -> bool:
    """Return whether a public URL is only reachable on this machine."""
    return is_loopback(host_of(url))
