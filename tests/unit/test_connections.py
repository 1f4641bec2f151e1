"""A listener's connections: how many, of whom, and which one goes."""

from __future__ import annotations

import random

import pytest

from counterfoil.transport.connections import ConnectionBound, Place, network_of


class Client:
    """One connection as its protocol would hold it."""

    def __init__(self, place: Place, since: float, *, works: bool = False) -> None:
        self.since, self.works, self.is_gone = since, works, False
        self.place = place
        place.holder = self

    def is_working(self) -> bool:
        return self.works

    def idle_since(self) -> float:
        return self.since

    def give_way(self) -> None:
        self.is_gone = True


def enter(bound: ConnectionBound, peer: str, now: float = 0, *, trusted: bool = False) -> Place:
    place = bound.enter(peer, now, is_trusted=trusted)
    assert place is not None
    return place


@pytest.mark.parametrize(
    ("peer", "network"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8::1", "2001:db8::/64"),
        ("2001:db8::ffff:1", "2001:db8::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("unix:", "unix:"),
        ("", ""),
    ],
)
def test_an_ipv6_subnet_counts_as_one_address(peer: str, network: str) -> None:
    assert network_of(peer) == network


def test_one_address_has_so_many_and_no_more_and_gives_them_back() -> None:
    bound = ConnectionBound(100, 3)
    places = [enter(bound, f"2001:db8::{n:x}") for n in range(3)]
    assert bound.enter("2001:db8::9", 0, is_trusted=False) is None
    enter(bound, "2001:db8:0:1::9")
    # What a trusted proxy brings are the connections of many.
    for _ in range(5):
        enter(bound, "2001:db8::9", trusted=True)
    for place in places:
        place.leave()
        place.leave()
    assert len(bound) == 6


def test_whom_a_proxy_names_is_counted_in_its_place() -> None:
    bound = ConnectionBound(100, 2)
    named = [enter(bound, "10.0.0.1", trusted=True) for _ in range(3)]
    assert named[0].name(("192.0.2.7", 1))
    assert named[1].name(("192.0.2.7", 2))
    assert not named[2].name(("192.0.2.7", 3))
    assert bound.enter("192.0.2.7", 0, is_trusted=False) is None
    named[0].leave()
    enter(bound, "192.0.2.7")


def test_the_longest_idle_one_of_the_greediest_address_goes() -> None:
    bound = ConnectionBound(6, 6)
    owner = Client(enter(bound, "198.51.100.1"), 0)
    greedy = [Client(enter(bound, "192.0.2.7"), since) for since in (9, 3, 5)]
    working = Client(enter(bound, "192.0.2.7"), 0, works=True)
    gateway = Client(enter(bound, "10.0.0.1", trusted=True), 0)
    enter(bound, "203.0.113.1")
    assert [client.is_gone for client in greedy] == [False, True, False]
    assert not owner.is_gone
    assert not working.is_gone
    assert not gateway.is_gone
    assert len(bound) == 6


def test_what_is_still_beginning_goes_as_well_and_where_all_work_nobody_comes_in() -> None:
    bound = ConnectionBound(2, 2)
    ended = []
    beginning = enter(bound, "192.0.2.1")
    beginning.begin(lambda: ended.append(1))
    Client(enter(bound, "192.0.2.2"), 0, works=True)
    Client(enter(bound, "192.0.2.3"), 0, works=True)
    assert ended == [1]
    beginning.leave()
    assert len(bound) == 2
    assert bound.enter("192.0.2.4", 0, is_trusted=False) is None


def test_however_they_come_and_go_the_counts_are_right() -> None:
    for seed in range(200):
        drawn = random.Random(seed)  # noqa: S311 - which ones come and go
        bound = ConnectionBound(drawn.randint(1, 12), drawn.randint(1, 5))
        clients: list[Client] = []
        for now in range(200):
            if drawn.random() < 0.6:
                peer = f"192.0.2.{drawn.randint(1, 4)}"
                trusted = drawn.random() < 0.2
                place = bound.enter(peer, now, is_trusted=trusted)
                if place is not None:
                    clients.append(Client(place, now, works=drawn.random() < 0.3))
                    if trusted and drawn.random() < 0.5:
                        place.name(("192.0.2.9", 1))
            elif clients:
                client = clients.pop(drawn.randrange(len(clients)))
                client.place.leave()
            clients = [client for client in clients if not client.is_gone]
            assert len(bound) == len(clients) <= bound.capacity
        for client in clients:
            client.place.leave()
        assert len(bound) == 0
        assert not +bound._counts
