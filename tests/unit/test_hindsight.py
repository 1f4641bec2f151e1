"""What past uses would have come to, and what a token did not need."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterfoil.core.allow_list import Address, AllowList, Overlap
from counterfoil.core.decide import Accepted, Attempt, decide
from counterfoil.core.privilege import covers, needed
from counterfoil.core.usage import DAY, OTHER, Count
from counterfoil.core.usage_analysis import Outcome, advise, what_if
from support.values import account, stub

ROOT = account(1, "root", "all", owner=None)
TODAY = 20_000
HOME = "192.0.2.0/24"


def counted(
    privilege: str = "passwd", network: str = HOME, uses: int = 3, day: int = TODAY
) -> Count:
    return Count(1, day, privilege, network, uses)


def fate(
    planned_ips: tuple[str, ...] = (), *needs: str, count: Count, ends: int | None = None
) -> Outcome:
    planned = stub(1, *(needs or ("passwd",)), account=ROOT, ips=planned_ips, expires_at=ends)
    return what_if(planned, [count])[0].fate


@pytest.mark.parametrize(
    ("ips", "expected"),
    [
        ((), Outcome.ACCEPTED),
        (("192.0.0.0/16",), Outcome.ACCEPTED),
        (("192.0.2.0/25", "192.0.2.128/25"), Outcome.ACCEPTED),
        (("192.0.2.7",), Outcome.PERHAPS),
        (("198.51.100.0/24", "2001:db8::/32"), Outcome.REFUSED),
    ],
)
def test_addresses_are_judged_by_how_much_of_a_network_is_left(
    ips: tuple[str, ...], expected: Outcome
) -> None:
    assert fate(ips, count=counted()) is expected


def test_a_privilege_that_is_missing_refuses_and_any_never_does() -> None:
    assert fate((), "list-accts", count=counted()) is Outcome.REFUSED
    assert fate((), "list-accts", count=counted("list-accts,passwd")) is Outcome.REFUSED
    assert fate((), "passwd", "list-accts", count=counted("list-accts,passwd")) is Outcome.ACCEPTED
    assert fate((), "list-accts", count=counted("ANY")) is Outcome.ACCEPTED
    assert fate((), "all", count=counted()) is Outcome.ACCEPTED


def test_an_end_refuses_the_days_after_it_and_its_own_day_perhaps() -> None:
    ends = TODAY * DAY + 5
    days = {day: fate(count=counted(day=day), ends=ends) for day in (TODAY - 1, TODAY, TODAY + 1)}
    assert list(days.values()) == [Outcome.ACCEPTED, Outcome.PERHAPS, Outcome.REFUSED]
    assert fate(count=counted(day=TODAY), ends=TODAY * DAY) is Outcome.REFUSED
    assert fate(count=counted(day=TODAY), ends=(TODAY + 1) * DAY) is Outcome.ACCEPTED


def test_of_what_was_too_various_nothing_is_told_but_by_its_day() -> None:
    other = counted(OTHER, OTHER)
    assert fate((), "all", count=other) is Outcome.PERHAPS
    assert fate(count=other, ends=TODAY * DAY) is Outcome.REFUSED


def test_the_lists_of_parents_count_too() -> None:
    parent = stub(1, account=ROOT, ips=("198.51.100.0/24",))
    assert what_if(stub(2, account=ROOT, parent=parent), [counted()])[0].fate is Outcome.REFUSED


@given(
    st.lists(st.sampled_from(["192.0.2.0/25", "192.0.2.9", "192.0.0.0/16", "10.0.0.0/8"]),
             max_size=3),
    st.integers(0, 255), st.sampled_from(["passwd", "list-accts", "ANY"]),
)  # fmt: skip
def test_what_is_told_for_certain_is_what_would_have_been_decided(
    ips: list[str], host: int, need: str
) -> None:
    planned = stub(1, "passwd", account=ROOT, ips=tuple(ips))
    attempt = Attempt(Address.parse(f"192.0.2.{host}"), needed(need), "root")
    accepted = isinstance(decide(planned, attempt, 1), Accepted)
    told = what_if(planned, [counted(need)])[0].fate
    assert told is Outcome.PERHAPS or (told is Outcome.ACCEPTED) == accepted


@given(st.integers(0, 40), st.integers(1, 40), st.lists(st.integers(0, 60), max_size=6))
def test_an_overlap_is_what_counting_addresses_says(
    start: int, size: int, hosts: list[int]
) -> None:
    import ipaddress  # noqa: PLC0415

    allowed = AllowList.parse([f"192.0.2.{host}" for host in hosts])
    block = ipaddress.ip_network(f"192.0.2.{start}/{32 - size.bit_length()}", strict=False)
    permitted = {allowed.permits(Address(4, int(address))) for address in block}
    if not hosts or permitted == {True}:
        expected = Overlap.ALL
    else:
        expected = Overlap.SOME if True in permitted else Overlap.NONE
    assert allowed.overlap(block) is expected


def test_advice_names_what_was_not_used_and_what_would_have_served() -> None:
    token = stub(1, "passwd", "list-accts", "ssl", account=ROOT, ips=(HOME, "198.51.100.7"))
    found = advise(token, [counted(), counted("list-accts", uses=4)], 5)
    assert (found.uses, found.since, found.is_certain) == (7, 5, True)
    assert found.unused_privileges == {"ssl"}
    assert found.unused_entries == ("198.51.100.7",)
    assert found.privileges == frozenset({"passwd", "list-accts"})
    assert found.allow_list == AllowList.parse([HOME])


def test_a_token_that_held_everything_is_advised_what_it_used_and_from_where() -> None:
    found = advise(stub(1, account=ROOT), [counted(), counted("ANY", "2001:db8::/64")], 0)
    assert found.unused_privileges == {"all"}
    assert found.privileges == frozenset({"passwd"})
    assert found.allow_list == AllowList.parse([HOME, "2001:db8::/64"])


def test_no_advice_is_given_without_uses_or_where_all_is_used_or_cannot_be_told() -> None:
    token = stub(1, "passwd", account=ROOT, ips=(HOME,))
    for counts in ([], [counted()], [counted("ANY")], [counted(), counted(OTHER, OTHER)]):
        found = advise(token, counts, 0)
        assert (found.privileges, found.allow_list) == (None, None)
    unsure = advise(stub(1, "ssl", account=ROOT), [counted(OTHER, OTHER)], 0)
    assert not unsure.is_certain
    assert unsure.unused_privileges == set()
    never = advise(token, [], 0)
    assert (never.unused_privileges, never.unused_entries) == (frozenset({"passwd"}), (HOME,))


def test_a_privilege_that_was_used_and_is_gone_does_not_come_back() -> None:
    token = stub(1, "list-accts", "ssl", account=ROOT)
    assert advise(token, [counted(), counted("list-accts")], 0).privileges == frozenset(
        {"list-accts"}
    )
    for gone in ("passwd", "all"):
        assert advise(token, [counted(gone)], 0).privileges is None
        both = [counted(gone), counted("list-accts,ssl")]
        assert advise(token, both, 0).privileges is None


def test_a_token_that_used_everything_is_advised_nothing_about_privileges() -> None:
    for counts in ([counted("all")], [counted("all"), counted("passwd")]):
        assert advise(stub(1, account=ROOT), counts, 0).privileges is None


def test_entries_within_others_are_no_narrower_list() -> None:
    token = stub(1, "passwd", account=ROOT, ips=("192.0.0.0/16", "192.0.9.0/24"))
    assert advise(token, [counted()], 0).allow_list is None


KEYS = ("all", "passwd", "list-accts", "ssl")
NETWORKS = (HOME, "192.0.3.0/24", "198.51.100.0/24", "2001:db8::/64")


@given(
    st.sets(st.sampled_from(KEYS), min_size=1),
    st.lists(st.sampled_from([*NETWORKS, "192.0.2.9", "192.0.0.0/16"]), max_size=4),
    st.lists(
        st.tuples(
            st.sampled_from([*KEYS, "ANY", OTHER, "list-accts,ssl"]), st.sampled_from(NETWORKS)
        ),
        max_size=5,
    ),
)
def test_advice_never_covers_more_than_the_token_has_and_always_less(
    privileges: set[str], ips: list[str], used: list[tuple[str, str]]
) -> None:
    token = stub(1, *privileges, account=ROOT, ips=tuple(ips))
    found = advise(token, [counted(*one) for one in used], 0)
    if found.privileges is not None:
        assert covers(token.privileges, found.privileges)
        assert found.privileges
        assert not covers(found.privileges, token.privileges)
    if found.allow_list is not None:
        assert token.allow_list.covers(found.allow_list)
        assert found.allow_list.blocks
        assert not found.allow_list.covers(token.allow_list)


def test_more_networks_than_a_list_can_hold_give_no_list() -> None:
    counts = [counted(network=f"10.0.{number}.0/24") for number in range(101)]
    assert advise(stub(1, "passwd", account=ROOT), counts, 0).allow_list is None
    kept = advise(stub(1, "passwd", account=ROOT, ips=("10.9.0.0/16",)), counts, 0)
    assert kept.allow_list is None


def test_every_entry_is_judged_alone() -> None:
    token = replace(stub(1, account=ROOT), allow_list=AllowList.parse(["192.0.2.1", "192.0.2.2"]))
    assert advise(token, [counted("all")], 0).unused_entries == ()
