"""Proxies: the client address of a request, and which proxies are trusted to report it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counterfoil.core.allow_list import Address, AllowList
from counterfoil.core.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Headers = Sequence[tuple[bytes, bytes]]

UNIX = "unix:"
"""The peer of a Unix socket: a trusted proxy, by the permissions of the socket's file."""
FORWARDED_FOR, FORWARDED, REAL_IP = b"x-forwarded-for", b"forwarded", b"x-real-ip"
TOLD_BY = (FORWARDED_FOR, FORWARDED, REAL_IP)
"""The headers in which proxies report the client's address."""

# RFC 7239, 4: elements separated by commas, of name=value pairs separated by semicolons. A value is
# a token or a quoted string, which may contain both of these characters.
_PAIR = r'[ \t]*([A-Za-z]+)=("[^"\\\x00-\x1f]*"|[!#$%&\'*+.^_`|~0-9A-Za-z-]+)[ \t]*'
_PAIRS = re.compile(_PAIR)
_ELEMENT = re.compile(rf"({_PAIR}(?:;{_PAIR})*)(?:,|\Z)")
# An address as proxies write it: possibly with a port, and IPv6 with the interface it came in by.
_ZONE = r"(?:%[0-9A-Za-z._~-]{1,32})?"
_LONGEST_NODE = 128
_NODE = re.compile(
    rf"(?:\[((?=[^\]%]*:)[0-9A-Fa-f:.]++){_ZONE}\]|([0-9.]+))(?::[0-9]{{1,5}})?"
    rf"|((?=[^%]*:)[0-9A-Fa-f:.]++){_ZONE}",
    re.ASCII,
)


class TrustedProxies:
    """The proxies that are trusted to report the client's address; none by default."""

    def __init__(self, blocks: Sequence[str] = ()) -> None:
        """Parse addresses and blocks; raises ``ADDRESS_MALFORMED``."""
        self._blocks = AllowList.parse(blocks)

    def trusts(self, address: Address) -> bool:
        """Return whether an address is a trusted proxy; an empty list trusts none."""
        return bool(self._blocks.blocks) and self._blocks.permits(address)

    def trusts_peer(self, peer: str) -> bool:
        """Return whether the peer of a connection is a trusted proxy."""
        if peer == UNIX:
            return True
        try:
            return self.trusts(Address.parse(peer.partition("%")[0]))
        except Refusal:
            return False

    def client(
        self, peer: str, headers: Headers, told_by: Sequence[bytes] = TOLD_BY
    ) -> Address | None:
        """Return the client address of a request, or None if it is ambiguous or malformed.

        The client address is the peer's own address unless the peer is a trusted proxy. Of the
        addresses in a header, the rightmost that is not a trusted proxy counts, since clients can
        only write entries further left. If two headers lead to different addresses, the proxy sets
        one of them and forwards the other from the client: neither is believed.
        """
        try:
            address = None
            if peer != UNIX:
                # A link-local peer has a zone id, which allow lists do not contain.
                address = Address.parse(peer.partition("%")[0])
                if not self.trusts(address):
                    return address
            addresses = [self._rightmost(chain) for chain in _chains(headers, told_by)]
        except Refusal:
            return None
        clients = {found for found in addresses if not self.trusts(found)}
        if len(clients) > 1:
            return None
        return clients.pop() if clients else addresses[0] if addresses else address

    def _rightmost(self, chain: list[str]) -> Address:
        """Return the rightmost address that is not a trusted proxy, else the leftmost."""
        for entry in reversed(chain):
            address = _parse_node(entry)
            if not self.trusts(address):
                break
        return address


def _chains(headers: Headers, told_by: Sequence[bytes]) -> Iterator[list[str]]:
    """Yield the addresses in each header, the furthest first."""
    for header in told_by:
        values = [value.decode("latin-1") for name, value in headers if name == header]
        if not values:
            continue
        if header == FORWARDED:
            yield _elements(",".join(values))
        elif header == REAL_IP and len(values) > 1:
            # Which one the proxy set is unknown: joined, they are malformed, and so refused.
            yield [",".join(values)]
        else:
            *before, last = [e.strip(" \t") for value in values for e in value.split(",")]
            # Lists may have empty elements, but the last one is the nearest proxy's own.
            yield [*filter(None, before), last]


def _parse_node(text: str) -> Address:
    """Parse an address as proxies write it; raises ``ADDRESS_MALFORMED``."""
    node = _NODE.fullmatch(text) if len(text) <= _LONGEST_NODE else None
    return Address.parse(node[1] or node[2] or node[3] if node else text)


def _elements(value: str) -> list[str]:
    """Return the addresses in a ``Forwarded`` header (RFC 7239).

    An element without an address is returned as it is, and refused as malformed later.
    """
    found, at = [], 0
    while at < len(value):
        element = _ELEMENT.match(value, at)
        if element is None:
            return [value]
        nodes = [v.strip('"') for n, v in _PAIRS.findall(element[1]) if n.lower() == "for"]
        # An element with no "for", or with two, is ambiguous: it is returned whole, and refused.
        found.append(nodes[0] if len(nodes) == 1 else element[1])
        at = element.end()
    return found or [value]
