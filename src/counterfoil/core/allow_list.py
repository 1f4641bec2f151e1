"""From which addresses may a token be used?"""

from __future__ import annotations

import ipaddress
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from counterfoil.core.refusals import Refusal, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MAX_ENTRIES = 100
MAX_READ = 1000
_LONGEST = 64
_MAPPED_BITS = 96
_SHAPE = re.compile(r"[0-9A-Fa-f:.]+(?:/(?:0|[1-9][0-9]{0,2}))?", re.ASCII)

Block = ipaddress.IPv4Network | ipaddress.IPv6Network


class Address(NamedTuple):
    """One address as it is compared: IP version 4 or 6, and the address as a number."""

    version: int
    number: int

    @classmethod
    def parse(cls, text: str) -> Address:
        """Read one plain address; IPv4-mapped IPv6 counts as IPv4.

        Raises ``ADDRESS_MALFORMED`` for zone ids, leading zeros, prefixes and all else.
        """
        if len(text) > _LONGEST:
            raise Refusal(Rule.ADDRESS_MALFORMED, entry=text[:_LONGEST])
        return cls(*_parse_address(text))

    def __str__(self) -> str:
        """Return the canonical text (RFC 5952 for IPv6)."""
        return str(_text_of(self.version, self.number))


NOWHERE = Address(6, 0)
"""In place of an address that cannot be told; no allow list of ours is asked about it."""


@lru_cache(4096)
def _parse_address(text: str) -> tuple[int, int]:
    """Read an address; the same ones come again and again, and are remembered."""
    if not _SHAPE.fullmatch(text) or "/" in text:
        raise Refusal(Rule.ADDRESS_MALFORMED, entry=text)
    block = _parse_block(text)
    return block.version, int(block.network_address)


def _text_of(version: int, number: int) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    factory = ipaddress.IPv4Address if version == 4 else ipaddress.IPv6Address  # noqa: PLR2004
    return factory(number)


def _parse_block(text: str) -> Block:
    """Read an address or CIDR block, clear its host bits, turn mapped IPv6 into IPv4."""
    if len(text) > _LONGEST or not _SHAPE.fullmatch(text):
        raise Refusal(Rule.ADDRESS_MALFORMED, entry=text[:_LONGEST])
    try:
        block = ipaddress.ip_network(text, strict=False)
    except ValueError:
        raise Refusal(Rule.ADDRESS_MALFORMED, entry=text) from None
    if isinstance(block, ipaddress.IPv6Network) and block.prefixlen >= _MAPPED_BITS:
        mapped = block.network_address.ipv4_mapped
        if mapped is not None:
            return ipaddress.IPv4Network((int(mapped), block.prefixlen - _MAPPED_BITS))
    return block


def _merge(blocks: Sequence[Block]) -> tuple[int, ...]:
    """Return ascending bounds [start, end) of the union, for one IP version."""
    spans = sorted((int(b.network_address), int(b.broadcast_address) + 1) for b in blocks)
    flat: list[int] = []
    for start, end in spans:
        if flat and start <= flat[-1]:
            flat[-1] = max(flat[-1], end)
        else:
            flat += (start, end)
    return tuple(flat)


class Overlap(Enum):
    """How much of a block a list permits."""

    NONE = "none"
    SOME = "some"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class AllowList:
    """Zero to 100 canonical blocks; empty means any address."""

    blocks: tuple[Block, ...] = ()
    _four: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _six: tuple[int, ...] = field(init=False, repr=False, compare=False)
    # Many tokens share a list, and each act names it: put into words once, when first asked.
    _short: tuple[str, ...] | None = field(init=False, repr=False, compare=False, default=None)
    _wire: tuple[str, ...] | None = field(init=False, repr=False, compare=False, default=None)

    def __post_init__(self) -> None:
        """Merge the blocks into ranges once, so that a match is one bisection."""
        for name, version in (("_four", 4), ("_six", 6)):
            ranges = _merge([b for b in self.blocks if b.version == version])
            object.__setattr__(self, name, ranges)

    @classmethod
    def parse(cls, entries: Iterable[str]) -> AllowList:
        """Read entries as a person or the wire gives them.

        Duplicates go, host bits are cleared, order is kept. Raises ``ADDRESS_MALFORMED``, and
        ``ADDRESS_TOO_MANY`` above 1,000 read or 100 kept (cPanel, Manage API Tokens).
        """
        texts = list(entries)
        if len(texts) > MAX_READ:
            raise Refusal(Rule.ADDRESS_TOO_MANY, entries=len(texts), most=MAX_READ)
        blocks = tuple(dict.fromkeys(_parse_block(text) for text in texts))
        if len(blocks) > MAX_ENTRIES:
            raise Refusal(Rule.ADDRESS_TOO_MANY, entries=len(blocks), most=MAX_ENTRIES)
        return cls(blocks)

    def permits(self, address: Address) -> bool:
        """Tell whether a token with this list may be used from ``address``."""
        if not self.blocks:
            return True
        ranges = self._four if address.version == 4 else self._six  # noqa: PLR2004
        return bisect_right(ranges, address.number) % 2 == 1

    def overlap(self, block: Block) -> Overlap:
        """Tell how much of a block may use a token with this list."""
        if not self.blocks:
            return Overlap.ALL
        ranges = self._four if block.version == 4 else self._six  # noqa: PLR2004
        start, end = int(block.network_address), int(block.broadcast_address) + 1
        at = bisect_right(ranges, start)
        if at % 2 == 1:
            return Overlap.ALL if ranges[at] >= end else Overlap.SOME
        return Overlap.NONE if at == len(ranges) or ranges[at] >= end else Overlap.SOME

    def singles(self) -> list[AllowList]:
        """Return each entry as a list of its own."""
        return [AllowList((block,)) for block in self.blocks]

    def covers(self, other: AllowList) -> bool:
        """Tell whether every address that ``other`` permits is permitted here too."""
        if not self.blocks:
            return True
        if not other.blocks:
            return False
        return _within(other._four, self._four) and _within(other._six, self._six)

    def canonical(self) -> tuple[str, ...]:
        """Return the entries in short form: RFC 5952, single addresses without a prefix."""
        if self._short is None:
            words = tuple(_entry(b, b.network_address.compressed) for b in self.blocks)
            object.__setattr__(self, "_short", words)
        return self._short or ()

    def wire(self) -> list[str] | None:
        """Return the entries as the wire writes them: IPv6 in full; none is ``None``."""
        if self._wire is None:
            words = tuple(_entry(b, b.network_address.exploded) for b in self.blocks)
            object.__setattr__(self, "_wire", words)
        return list(self._wire or ()) or None


def _entry(block: Block, address: str) -> str:
    return address if block.prefixlen == block.max_prefixlen else f"{address}/{block.prefixlen}"


def _within(inner: tuple[int, ...], outer: tuple[int, ...]) -> bool:
    """Tell whether merged ranges lie inside other merged ranges."""
    for start, end in zip(inner[::2], inner[1::2], strict=True):
        at = bisect_right(outer, start)
        if at % 2 == 0 or outer[at] < end:
            return False
    return True
