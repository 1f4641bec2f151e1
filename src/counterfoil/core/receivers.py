"""Receivers of notices: refusal of settings with which no notice could ever be delivered.

A receiver is refused only if no lookup is needed: a literal private address, or a name that cannot
exist in the DNS. Other names are resolved at each delivery.
"""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from counterfoil.core.host import parse_host
from counterfoil.core.mail_server import MailServer
from counterfoil.core.refusals import Refusal, Rule

if TYPE_CHECKING:
    from collections.abc import Collection

    from counterfoil.core.settings import Settings

_Ip = ipaddress.IPv4Address | ipaddress.IPv6Address
_LAST = (1 << 32) - 1
_LEADING = (
    ipaddress.IPv6Network("::/96"),  # IPv4-compatible
    ipaddress.IPv6Network("::ffff:0:0/96"),  # IPv4-mapped
    ipaddress.IPv6Network("::ffff:0:0:0/96"),  # IPv4-translated
    ipaddress.IPv6Network("64:ff9b::/96"),  # NAT64
)
"""IPv6 blocks whose addresses embed an IPv4 address in their last 32 bits."""
_LOCAL = (
    ipaddress.IPv6Network("64:ff9b:1::/48"),  # NAT64 within a network
    ipaddress.IPv6Network("fec0::/10"),  # site-local
)


def is_public(address: _Ip) -> bool:
    """Return whether an address is on the public internet; an embedded IPv4 address decides."""
    if isinstance(address, ipaddress.IPv6Address):
        if any(address in block for block in _LOCAL):
            return False
        inner = address.sixtofour
        if any(address in block for block in _LEADING):
            inner = ipaddress.IPv4Address(int(address) & _LAST)
        if inner is not None:
            return is_public(inner)
    return address.is_global and not address.is_multicast


def refuse_undeliverable(settings: Settings, changed: Collection[str]) -> None:
    """Raise a refusal of changed settings with which no notice could ever be delivered.

    Raises ``RECEIVER_PRIVATE``, ``RECEIVER_IN_CLEAR`` and ``RECEIVER_UNKNOWN``. Settings that were
    not ``changed`` are not checked, so that old settings do not block other changes.
    """
    if not settings.allow_private_links and {"webhook_url", "allow_private_links"} & set(changed):
        _refuse_webhook(settings.webhook_url)
    if "mail_server" in changed and settings.mail_server:
        server = MailServer.parse(settings.mail_server)
        if server.user and server.scheme == "smtp" and not server.is_loopback:
            raise Refusal(Rule.RECEIVER_IN_CLEAR, setting="mail_server")
        _refuse_nobody("mail_server", server.host)
    for setting, address in (("mail_to", settings.mail_to), ("mail_from", settings.mail_from)):
        if setting in changed and address:
            _refuse_nobody(setting, address.rpartition("@")[2], takes_address=False)


def _refuse_webhook(url: str) -> None:
    if not url:
        return
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".")
    if _leads_within(host):
        raise Refusal(Rule.RECEIVER_PRIVATE, setting="webhook_url", host=host)
    if parts.scheme == "http":
        raise Refusal(Rule.RECEIVER_IN_CLEAR, setting="webhook_url")
    _refuse_nobody("webhook_url", host)


def _leads_within(host: str) -> bool:
    """Return whether a host is certainly not on the public internet."""
    address = _address(host)
    if address is not None:
        return not is_public(address)
    return host == "localhost" or host.endswith(".localhost")


def _refuse_nobody(setting: str, host: str, *, takes_address: bool = True) -> None:
    """Raise a refusal of malformed hosts (``127.1``, ``a..b``) and names below ``invalid``."""
    host = host.lower().removesuffix(".")
    is_known = parse_host(host) is not None and f".{host}".rpartition(".")[2] != "invalid"
    if _address(host) is not None:
        is_known = takes_address
    if not is_known:
        raise Refusal(Rule.RECEIVER_UNKNOWN, setting=setting, host=host[:50])


def _address(host: str) -> _Ip | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
