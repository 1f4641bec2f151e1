"""From which address does a request come?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil.core.allow_list import Address, AllowList
from counterfoil.core.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence


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
        try:
            return self.trusts(Address.parse(peer.partition("%")[0]))
        except Refusal:
            return False

    def client(self, peer: str, headers: Sequence[tuple[bytes, bytes]]) -> Address | None:
        """Return the rightmost address that is no trusted proxy, or None if it is unreadable.

        ``X-Forwarded-For`` counts only when the peer is trusted; without it, one
        ``X-Real-IP``; without both, the peer itself. What a client wrote stands further left.
        """
        try:
            # A link-local peer carries its interface; an allow list knows none.
            address = Address.parse(peer.partition("%")[0])
            if not self.trusts(address):
                return address
            for entry in reversed(_forwarded(headers)):
                address = Address.parse(entry)
                if not self.trusts(address):
                    break
        except Refusal:
            return None
        return address


def _forwarded(headers: Sequence[tuple[bytes, bytes]]) -> list[str]:
    chain = [
        entry.strip(" \t")
        for name, value in headers
        if name == b"x-forwarded-for"
        for entry in value.decode("latin-1").split(",")
    ]
    if chain:
        return chain
    return [
        value.decode("latin-1").strip(" \t") for name, value in headers if name == b"x-real-ip"
    ][-1:]
