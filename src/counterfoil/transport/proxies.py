"""From which address does a request come?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counterfoil.core.allow_list import Address, AllowList
from counterfoil.core.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Headers = Sequence[tuple[bytes, bytes]]

UNIX = "unix:"
"""The other end of a Unix socket: a proxy of ours by the permissions of the socket's file."""
FORWARDED_FOR, FORWARDED, REAL_IP = b"x-forwarded-for", b"forwarded", b"x-real-ip"
TOLD_BY = (FORWARDED_FOR, FORWARDED, REAL_IP)
"""The headers in which proxies tell whom they speak for."""

# RFC 7239, 4: elements joined by commas, of name=value pairs joined by semicolons; a value is a
# token, or a quoted string, which may hold both of these signs.
_PAIR = r'[ \t]*([A-Za-z]+)=("[^"\\\x00-\x1f]*"|[!#$%&\'*+.^_`|~0-9A-Za-z-]+)[ \t]*'
_PAIRS = re.compile(_PAIR)
_ELEMENT = re.compile(rf"({_PAIR}(?:;{_PAIR})*)(?:,|\Z)")
# An address as proxies write it: perhaps with a port, and IPv6 with the interface it came in by.
_ZONE = r"(?:%[0-9A-Za-z._~-]{1,32})?"
_LONGEST_NODE = 128
_NODE = re.compile(
    rf"(?:\[((?=[^\]%]*:)[0-9A-Fa-f:.]++){_ZONE}\]|([0-9.]+))(?::[0-9]{{1,5}})?"
    rf"|((?=[^%]*:)[0-9A-Fa-f:.]++){_ZONE}",
    re.ASCII,
)


class TrustedProxies:
    """The proxies whose word on the client's address counts; none by default."""

    def __init__(self, blocks: Sequence[str] = ()) -> None:
        """Read addresses and blocks; raises ``ADDRESS_MALFORMED``."""
        self._blocks = AllowList.parse(blocks)

    def trusts(self, address: Address) -> bool:
        """Tell whether an address is a proxy of ours; an empty list trusts nobody."""
        return bool(self._blocks.blocks) and self._blocks.permits(address)

    def trusts_peer(self, peer: str) -> bool:
        """Tell whether a connection's other end is a proxy of ours."""
        if peer == UNIX:
            return True
        try:
            return self.trusts(Address.parse(peer.partition("%")[0]))
        except Refusal:
            return False

    def client(
        self, peer: str, headers: Headers, told_by: Sequence[bytes] = TOLD_BY
    ) -> Address | None:
        """Return the address that a request comes from, or None if that cannot be told.

        It is the peer's own unless that is a trusted proxy. Of what such a one tells, the
        rightmost address counts that is no trusted proxy: what a client wrote stands further
        left. Where two headers tell of two such addresses, a proxy sets one of them and hands
        on what a client wrote into the other: neither is believed.
        """
        try:
            address = None
            if peer != UNIX:
                # A link-local peer carries its interface; an allow list knows none.
                address = Address.parse(peer.partition("%")[0])
                if not self.trusts(address):
                    return address
            told = [self._rightmost(chain) for chain in _chains(headers, told_by)]
        except Refusal:
            return None
        clients = {found for found in told if not self.trusts(found)}
        if len(clients) > 1:
            return None
        return clients.pop() if clients else told[0] if told else address

    def _rightmost(self, chain: list[str]) -> Address:
        """Return the rightmost address that is no proxy of ours, else the leftmost."""
        for entry in reversed(chain):
            address = _parse_node(entry)
            if not self.trusts(address):
                break
        return address


def _chains(headers: Headers, told_by: Sequence[bytes]) -> Iterator[list[str]]:
    """Go through what each header tells, the furthest proxy's word first in each."""
    for telling in told_by:
        values = [value.decode("latin-1") for name, value in headers if name == telling]
        if not values:
            continue
        if telling == FORWARDED:
            yield _elements(",".join(values))
        elif telling == REAL_IP and len(values) > 1:
            # Which of them is the proxy's cannot be told: the first is no address.
            yield [",".join(values)]
        else:
            *before, last = [e.strip(" \t") for value in values for e in value.split(",")]
            # A list may have empty places, but the last one is what the nearest proxy has to say.
            yield [*filter(None, before), last]


def _parse_node(text: str) -> Address:
    """Read an address as proxies write it; raises ``ADDRESS_MALFORMED``."""
    node = _NODE.fullmatch(text) if len(text) <= _LONGEST_NODE else None
    return Address.parse(node[1] or node[2] or node[3] if node else text)


def _elements(value: str) -> list[str]:
    """Return the addresses of RFC 7239; what names none is no address, and refused as such."""
    found, at = [], 0
    while at < len(value):
        element = _ELEMENT.match(value, at)
        if element is None:
            return [value]
        nodes = [v.strip('"') for n, v in _PAIRS.findall(element[1]) if n.lower() == "for"]
        # Of an element that names nobody, or two, nothing can be told: it is no address.
        found.append(nodes[0] if len(nodes) == 1 else element[1])
        at = element.end()
    return found or [value]
