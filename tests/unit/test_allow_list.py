"""Which addresses an allow list takes, and what it permits."""

from __future__ import annotations

import pytest

from counterfoil.core.allow_list import Address, AllowList
from counterfoil.core.refusals import Refusal, Rule


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "any", "10.0.0.1/33", "10.0.0.0/255.0.0.0", "10.0.0.0/0.0.0.255", "10.0.0.1/08",
        "010.0.0.1", "10.0.0.01", "10.0.0", "0x0a.0.0.1", "10.0.0.1-10.0.0.9", "10.0.0.1:80",
        "fe80::1%eth0", "fe80::1%1", "[::1]", "::1/129", "::1/-1", "1::2::3", "10.0.0.1\n",
        "١٠.0.0.1", "localhost", "10.0.0.1/", "/8", "10.0.0.1 ", "0.0.0.0/00", "1" * 65,
    ],
)  # fmt: skip
def test_what_could_be_read_in_two_ways_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        AllowList.parse([text])
    assert refusal.value.rule is Rule.ADDRESS_MALFORMED
    assert len(str(refusal.value.facts["entry"])) <= 64


@pytest.mark.parametrize(
    ("text", "canonical", "wire"),
    [
        ("10.5.3.77/24", "10.5.3.0/24", "10.5.3.0/24"),
        ("10.5.3.77/32", "10.5.3.77", "10.5.3.77"),
        ("0.0.0.0/0", "0.0.0.0/0", "0.0.0.0/0"),
        ("FC00:ABCD::F", "fc00:abcd::f", "fc00:abcd:0000:0000:0000:0000:0000:000f"),
        ("2620:0:28a4::/48", "2620:0:28a4::/48", "2620:0000:28a4:0000:0000:0000:0000:0000/48"),
        ("::ffff:10.0.0.1", "10.0.0.1", "10.0.0.1"),
        ("::ffff:10.0.0.9/120", "10.0.0.0/24", "10.0.0.0/24"),
        ("::ffff:0:0/96", "0.0.0.0/0", "0.0.0.0/0"),
        ("::ffff:0:0/95", "::fffe:0:0/95", "0000:0000:0000:0000:0000:fffe:0000:0000/95"),
    ],
)
def test_entries_are_kept_in_one_spelling(text: str, canonical: str, wire: str) -> None:
    listed = AllowList.parse([text])
    assert listed.canonical() == (canonical,)
    assert listed.wire() == [wire]


def test_an_empty_list_permits_any_address_and_is_null_on_the_wire() -> None:
    assert AllowList().permits(Address.parse("192.0.2.1"))
    assert AllowList().wire() is None


def test_duplicates_go_and_the_order_stays() -> None:
    listed = AllowList.parse(["10.0.0.9/8", "192.0.2.1", "10.0.0.0/8", "::ffff:192.0.2.1"])
    assert listed.canonical() == ("10.0.0.0/8", "192.0.2.1")


def test_a_hundred_entries_are_taken_and_one_more_is_not() -> None:
    entries = [f"10.0.{n // 256}.{n % 256}" for n in range(1001)]
    assert len(AllowList.parse(entries[:100]).blocks) == 100
    assert len(AllowList.parse(entries[:100] * 10).blocks) == 100
    for too_many in (entries[:101], entries):
        with pytest.raises(Refusal) as refusal:
            AllowList.parse(too_many)
        assert refusal.value.rule is Rule.ADDRESS_TOO_MANY


@pytest.mark.parametrize(("read", "good"), [(999, True), (1000, True), (1001, False)])
def test_at_most_a_thousand_entries_are_read_however_few_are_left(read: int, good: bool) -> None:
    if good:
        assert len(AllowList.parse(["10.0.0.1"] * read).blocks) == 1
        return
    with pytest.raises(Refusal) as refusal:
        AllowList.parse(["10.0.0.1"] * read)
    assert refusal.value.rule is Rule.ADDRESS_TOO_MANY
    assert refusal.value.facts == {"entries": 1001, "most": 1000}


def test_what_is_left_counts_to_a_hundred() -> None:
    with pytest.raises(Refusal) as refusal:
        AllowList.parse([f"10.0.0.{n}" for n in range(101)])
    assert refusal.value.facts == {"entries": 101, "most": 100}


def test_every_ipv6_address_is_no_ipv4_address() -> None:
    listed = AllowList.parse(["::/0"])
    assert listed.permits(Address.parse("2001:db8::1"))
    assert not listed.permits(Address.parse("192.0.2.1"))
    assert not listed.permits(Address.parse("::ffff:192.0.2.1"))


def test_the_edges_of_a_block_are_its_own() -> None:
    listed = AllowList.parse(["10.0.1.0/24", "10.0.2.0/24", "2001:db8::/64"])
    for inside in ("10.0.1.0", "10.0.2.255", "::ffff:10.0.1.7", "2001:db8::ffff:ffff:ffff:ffff"):
        assert listed.permits(Address.parse(inside))
    for outside in ("10.0.0.255", "10.0.3.0", "2001:db8:0:1::", "2001:db7:ffff::"):
        assert not listed.permits(Address.parse(outside))


@pytest.mark.parametrize("text", ["10.0.0.0/8", "10.0.0.1/32", "::1%lo", "", "a" * 65])
def test_an_address_is_one_plain_address(text: str) -> None:
    with pytest.raises(Refusal):
        Address.parse(text)


def test_an_address_is_shown_in_short_form() -> None:
    assert str(Address.parse("2001:0DB8:0::1")) == "2001:db8::1"
    assert str(Address.parse("::ffff:192.0.2.1")) == "192.0.2.1"


def test_covering_is_about_the_union_of_blocks() -> None:
    wide, halves = AllowList.parse(["10.0.0.0/8"]), AllowList.parse(["10.0.0.0/9", "10.128.0.0/9"])
    assert wide.covers(halves)
    assert halves.covers(wide)
    assert AllowList().covers(wide)
    assert not wide.covers(AllowList())
    assert not wide.covers(AllowList.parse(["10.0.0.1", "2001:db8::1"]))
    assert not wide.covers(AllowList.parse(["11.0.0.1"]))
    assert not AllowList.parse(["10.0.0.0/9"]).covers(wide)
