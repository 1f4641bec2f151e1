"""Allow list: the IP addresses and networks that a token may be used from."""

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
    """An IP address in a form that can be compared: the IP version (4 or 6) and a number."""

    version: int
    number: int

    @classmethod
    def parse(cls, text: str) -> Address:
        """Return the parsed plain address; IPv4-mapped IPv6 becomes IPv4.

        Raises ``ADDRESS_MALFORMED``, also for zone ids, leading zeros and prefixes.
        """
        if len(text) > _LONGEST:
            raise Refusal(Rule.ADDRESS_MALFORMED, entry=text[:_LONGEST])
        return _parse_address(text)

    def __str__(self) -> str:
        """Return the canonical text (RFC 5952 for IPv6)."""
        return _address_text(self.version, self.number)


NOWHERE = Address(6, 0)
"""A placeholder for a client address that is not known; it is never compared with an allow list."""


@lru_cache(4096)
def _parse_address(text: str) -> Address:
    """Return the parsed address; results are cached because the same clients send many requests."""
    if not _SHAPE.fullmatch(text) or "/" in text:
        raise Refusal(Rule.ADDRESS_MALFORMED, entry=text)
    block = _parse_block(text)
    return Address(block.version, int(block.network_address))


@lru_cache(4096)
def _address_text(version: int, number: int) -> str:
    return str(_text_of(version, number))


def _text_of(version: int, number: int) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    factory = ipaddress.IPv4Address if version == 4 else ipaddress.IPv6Address  # noqa: PLR2004
    return factory(number)


def _parse_block(text: str) -> Block:
    """Parse an address or CIDR block, clear its host bits, and turn IPv4-mapped IPv6 into IPv4."""
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
    """Return the union of blocks of one IP version as ascending bounds of ranges.

    Starts and ends (exclusive) of ranges alternate.
    """
    spans = sorted((int(b.network_address), int(b.broadcast_address) + 1) for b in blocks)
    flat: list[int] = []
    for start, end in spans:
        if flat and start <= flat[-1]:
            flat[-1] = max(flat[-1], end)
        else:
            flat += (start, end)
    return tuple(flat)


class Overlap(Enum):
    """How much of a block an allow list permits."""

    NONE = "none"
    SOME = "some"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class AllowList:
    """Zero to 100 blocks in canonical form; an empty list permits any address."""

    blocks: tuple[Block, ...] = ()
    _four: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _six: tuple[int, ...] = field(init=False, repr=False, compare=False)
    # Many tokens share a list, and every audit entry prints it: both forms are computed on first
    # use.
    _short: tuple[str, ...] | None = field(init=False, repr=False, compare=False, default=None)
    _wire: tuple[str, ...] | None = field(init=False, repr=False, compare=False, default=None)

    def __post_init__(self) -> None:
        """Merge the blocks into ranges once, so that a lookup is one bisection."""
        for name, version in (("_four", 4), ("_six", 6)):
            ranges = _merge([b for b in self.blocks if b.version == version])
            object.__setattr__(self, name, ranges)

    @classmethod
    def parse(cls, entries: Iterable[str]) -> AllowList:
        """Return the allow list of the entries that a person or a client wrote.

        Duplicates are dropped, host bits are cleared, and the order is preserved. Raises
        ``ADDRESS_MALFORMED``, and ``ADDRESS_TOO_MANY`` for more than 1,000 entries or more than 100
        distinct ones (cPanel, Manage API Tokens).
        """
        texts = list(entries)
        if len(texts) > MAX_READ:
            raise Refusal(Rule.ADDRESS_TOO_MANY, entries=len(texts), most=MAX_READ)
        blocks = tuple(dict.fromkeys(_parse_block(text) for text in texts))
        if len(blocks) > MAX_ENTRIES:
            raise Refusal(Rule.ADDRESS_TOO_MANY, entries=len(blocks), most=MAX_ENTRIES)
        return cls(blocks)

    def permits(self, address: Address) -> bool:
        """Return whether a token with this list may be used from ``address``."""
        if not self.blocks:
            return True
        ranges = self._four if address.version == 4 else self._six  # noqa: PLR2004
        return bisect_right(ranges, address.number) % 2 == 1

    def overlap(self, block: Block) -> Overlap:
        """Return how much of a block this list permits."""
        if not self.blocks:
            return Overlap.ALL
        ranges = self._four if block.version == 4 else self._six  # noqa: PLR2004
        start, end = int(block.network_address), int(block.broadcast_address) + 1
        at = bisect_right(ranges, start)
        if at % 2 == 1:
            return Overlap.ALL if ranges[at] >= end else Overlap.SOME
        return Overlap.NONE if at == len(ranges) or ranges[at] >= end else Overlap.SOME

    def singles(self) -> list[AllowList]:
        """Return each entry as a list with only that entry."""
        return [AllowList((block,)) for block in self.blocks]

    def covers(self, other: AllowList) -> bool:
        """Return whether this list permits every address that ``other`` permits."""
        if not self.blocks:
            return True
        if not other.blocks:
            return False
        return _within(other._four, self._four) and _within(other._six, self._six)

    def canonical(self) -> tuple[str, ...]:
        """Return the entries in short form: RFC 5952, no prefix for a single address."""
        if self._short is None:
            words = tuple(_entry(b, b.network_address.compressed) for b in self.blocks)
            object.__setattr__(self, "_short", words)
        return self._short or ()

    def wire(self) -> list[str] | None:
        """Return the entries in the form of API responses, IPv6 in full; None for an empty list."""
        if self._wire is None:
            words = tuple(_entry(b, b.network_address.exploded) for b in self.blocks)
            object.__setattr__(self, "_wire", words)
        return list(self._wire or ()) or None


def _entry(block: Block, address: str) -> str:
    return address if block.prefixlen == block.max_prefixlen else f"{address}/{block.prefixlen}"


def _within(inner: tuple[int, ...], outer: tuple[int, ...]) -> bool:
    """Return whether merged ranges are contained in other merged ranges."""
    for start, end in zip(inner[::2], inner[1::2], strict=True):
        at = bisect_right(outer, start)
        if at % 2 == 0 or outer[at] < end:
            return False
    return True
