"""Limits on connections: in total, by address, and which connection is closed to make room.

A listener counts a connection from its acceptance on, before any handshake. If there is no room,
the longest idle connection of the address with the most connections is closed.
"""

from __future__ import annotations

import ipaddress
import resource
from collections import Counter, OrderedDict
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

MOST = 8192
"""The most connections of one listener in one process; each needs memory, too."""
RESERVED = 128
"""Descriptors that a process needs for its files, its database and outgoing connections."""
_LOOKED_AT = 64
"""How many connections are examined to make room: in a flood, a full search would be too slow."""
_SUBNET = 64


class Holder(Protocol):
    """The protocol that serves a connection, once it is established."""

    def is_working(self) -> bool:
        """Return whether the server has work to do for the client."""

    def idle_since(self) -> float:
        """Return since when nothing has happened, by the loop's clock."""

    def give_way(self) -> None:
        """Close the connection."""


class Place:
    """The place of one connection; ``client``: (address, port) as a proxy named it."""

    __slots__ = ("_bound", "_end", "_is_trusted", "_network", "_since", "client", "holder")

    def __init__(
        self, bound: ConnectionBound, network: str, since: float, *, is_trusted: bool
    ) -> None:
        """Create a place; the ``ConnectionBound`` that creates it counts it."""
        self._bound = bound
        self._network = network
        self._since = since
        self._is_trusted = is_trusted
        self._end: Callable[[], object] | None = None
        self.client: tuple[str, int] | None = None
        self.holder: Holder | None = None

    @property
    def network(self) -> str:
        """Return the network that the connection is counted for: an address, or an IPv6 subnet."""
        return self._network

    def begin(self, end: Callable[[], object]) -> None:
        """Set how the connection is closed before it has a holder."""
        self._end = end

    def name(self, client: tuple[str, int]) -> bool:
        """Count the connection for the client that a proxy names.

        Return False if the client has too many connections already.
        """
        self.client = client
        return self._bound.rename(self, network_of(client[0]))

    def is_working(self) -> bool:
        """Return whether the connection must not be closed."""
        return self.holder is not None and self.holder.is_working()

    def rank(self, count: int) -> tuple[bool, int, float]:
        """Return the rank by which a connection is chosen to be closed: the highest is."""
        since = self._since if self.holder is None else self.holder.idle_since()
        return (not self._is_trusted, count, -since)

    def give_way(self) -> None:
        """Close the connection."""
        if self.holder is not None:
            self.holder.give_way()
        elif self._end is not None:
            self._end()

    def leave(self) -> None:
        """Release the place; releasing it twice is harmless."""
        self._bound.leave(self)

    def rename(self, network: str) -> None:
        """Set another network; only for ``ConnectionBound``."""
        self._network = network


class ConnectionBound:
    """Counter of the connections of one listener in one process."""

    def __init__(self, capacity: int, per_network: int) -> None:
        """Set the limits: of all, and of one address that is not a trusted proxy."""
        self.capacity = capacity
        self._per_network = per_network
        self._places: OrderedDict[Place, None] = OrderedDict()
        self._counts: Counter[str] = Counter()

    def __len__(self) -> int:
        """Return the number of connections."""
        return len(self._places)

    def enter(self, peer: str, now: float, *, is_trusted: bool) -> Place | None:
        """Return a place for a connection from ``peer``; None if it must be refused."""
        network = network_of(peer)
        if not is_trusted and self._counts[network] >= self._per_network:
            return None
        if len(self._places) >= self.capacity and not self._make_room():
            return None
        place = Place(self, network, now, is_trusted=is_trusted)
        self._places[place] = None
        self._counts[network] += 1
        return place

    def rename(self, place: Place, network: str) -> bool:
        """Count a place for a different network; return False if that network has too many."""
        if place not in self._places:
            return False
        if self._counts[network] >= self._per_network:
            return False
        self._discount(place)
        place.rename(network)
        self._counts[network] += 1
        return True

    def leave(self, place: Place) -> None:
        """Stop counting a connection."""
        if place in self._places:
            del self._places[place]
            self._discount(place)

    def _discount(self, place: Place) -> None:
        self._counts[place.network] -= 1
        if self._counts[place.network] <= 0:
            del self._counts[place.network]

    def _make_room(self) -> bool:
        idle = []
        for _ in range(min(_LOOKED_AT, len(self._places))):
            place = next(iter(self._places))
            self._places.move_to_end(place)
            if not place.is_working():
                idle.append(place)
        if not idle:
            return False
        victim = max(idle, key=lambda place: place.rank(self._counts[place.network]))
        self.leave(victim)
        victim.give_way()
        return True


def capacity() -> int:
    """Return the capacity of a process: its descriptor limit without the reserved ones."""
    files = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    if files == resource.RLIM_INFINITY:
        return MOST
    return max(RESERVED // 2, min(MOST, files - RESERVED))


def raise_limit() -> None:
    """Raise the soft limit of descriptors to the hard one; default soft limits are far too low."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    enough = MOST + RESERVED
    wanted = enough if hard == resource.RLIM_INFINITY else min(hard, enough)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


@lru_cache(maxsize=4096)
def network_of(peer: str) -> str:
    """Return the network that an address is counted for: the address itself, or its IPv6 /64."""
    try:
        address = ipaddress.ip_address(peer.partition("%")[0])
    except ValueError:
        return peer
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        return str(ipaddress.IPv6Network((address, _SUBNET), strict=False))
    return str(address)
