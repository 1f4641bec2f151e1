"""What holds for any values: laws of the core, tried on random ones."""

from __future__ import annotations

import ipaddress
import json
import os
import zoneinfo
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from importlib.resources import files
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.core.allow_list import Address, AllowList
from counterfoil.core.audit import AuditEntry, Recorded, chained, first_fault, genesis
from counterfoil.core.decide import CHECKS, Accepted, Attempt, accepts_cached, decide
from counterfoil.core.moment import end_of_day
from counterfoil.core.privilege import covers, holds, intersect, needed
from counterfoil.core.secret import check_characters, is_mistyped, make_secret
from counterfoil.core.token import (
    Contained,
    Disabled,
    DisabledCause,
    Kind,
    Stub,
    parse_moment,
    parse_name,
)
from counterfoil.functions.registry import encoded
from counterfoil.whm.envelope import SLICE, as_json
from counterfoil.whm.xml import encode_xml
from support.amount import IS_QUICK, examples
from support.machine import CATALOGUE
from support.values import account as an_account

if TYPE_CHECKING:
    from counterfoil.core.account import Account

ZONES = sorted(zoneinfo.available_timezones())
KEYS = [privilege.key for privilege in CATALOGUE]
few = st.frozensets(st.sampled_from(["all", "passwd", "ssl", "kill-acct"]))

networks = st.one_of(
    st.tuples(st.ip_addresses(v=4), st.integers(0, 32)),
    st.tuples(st.ip_addresses(v=6), st.integers(0, 128)),
).map(lambda pair: ipaddress.ip_network(pair, strict=False))
# Addresses near each other, so that lists and addresses meet.
near: st.SearchStrategy[Any] = st.integers(0, 2**12).flatmap(
    lambda n: st.sampled_from(
        [ipaddress.IPv4Address(0x0A000000 + n), ipaddress.IPv6Address((0x20010DB8 << 96) + n)]
    )
)
blocks = st.one_of(
    networks,
    st.tuples(near, st.integers(0, 12)).map(
        lambda pair: ipaddress.ip_network((pair[0], pair[0].max_prefixlen - pair[1]), strict=False)
    ),
)
lists = st.lists(blocks, max_size=12)
addresses = st.one_of(near, st.ip_addresses())


def unmapped(address: Any) -> Any:
    """Return an address with IPv4-mapped IPv6 turned into IPv4."""
    return getattr(address, "ipv4_mapped", None) or address


def unmapped_block(block: Any) -> Any:
    """Return a block with IPv4-mapped IPv6 turned into IPv4."""
    mapped = getattr(block.network_address, "ipv4_mapped", None)
    if mapped is None or block.prefixlen < 96:
        return block
    return ipaddress.ip_network((int(mapped), block.prefixlen - 96))


@given(lists, addresses)
def test_an_allow_list_agrees_with_python(nets: list[Any], address: Any) -> None:
    listed = AllowList.parse([str(net) for net in nets])
    wanted = unmapped(address)
    expected = not nets or any(
        wanted in net for net in map(unmapped_block, nets) if net.version == wanted.version
    )
    assert listed.permits(Address.parse(str(address))) == expected


@given(lists)
def test_an_allow_list_reads_back_what_it_prints(nets: list[Any]) -> None:
    listed = AllowList.parse([str(net) for net in nets])
    assert AllowList.parse(listed.canonical()) == listed
    assert AllowList.parse(listed.wire() or []) == listed


@given(lists, lists, addresses)
def test_what_is_covered_is_permitted(outer: list[Any], inner: list[Any], address: Any) -> None:
    one = AllowList.parse([str(net) for net in outer])
    other = AllowList.parse([str(net) for net in inner])
    at = Address.parse(str(address))
    if one.covers(other) and other.permits(at):
        assert one.permits(at)
    both = AllowList.parse([str(net) for net in outer + inner])
    if outer:
        assert both.covers(one)


@given(st.ip_addresses())
def test_an_address_reads_back_what_it_prints(address: Any) -> None:
    parsed = Address.parse(str(address))
    assert Address.parse(str(parsed)) == parsed
    assert Address.parse(address.exploded) == parsed


@given(st.text("abcXYZ019-_", min_size=1, max_size=50))
def test_a_name_reads_back_what_it_prints(name: str) -> None:
    assert parse_name(name) == name


@given(st.integers(1, 253402300799))
def test_a_moment_reads_back_what_it_prints(moment: int) -> None:
    assert parse_moment(str(moment)) == moment


@given(few, few, st.sampled_from(["all", "passwd", "ssl", "kill-acct", "ANY"]))
def test_what_is_met_is_held_by_both(one: Any, other: Any, need: str) -> None:
    both = intersect(one, other)
    assert holds(both, need) == (holds(one, need) and holds(other, need))
    assert covers(one, both)
    assert covers(other, both)
    assert covers(intersect(other, one), both)
    assert covers(both, intersect(other, one))


def offsets_around(moment: int, zone: zoneinfo.ZoneInfo) -> set[timedelta]:
    """Return every offset from UTC that a zone has within two days of a moment."""
    hours = (datetime.fromtimestamp(moment + hour * 3600, zone) for hour in range(-48, 49, 3))
    return {offset for hour in hours if (offset := hour.utcoffset()) is not None}


def check_day(day: date, zone: zoneinfo.ZoneInfo) -> None:
    """Hold the end of a day against the wall clock, second by second around it."""
    moment = end_of_day(day, zone)
    wanted = datetime(day.year, day.month, day.day, 23, 59, 59)  # noqa: DTZ001 - local on purpose
    local = datetime.fromtimestamp(moment, zone)
    if local.replace(tzinfo=None) == wanted:
        # However the clock was put back within a day from then on, it does not come again.
        for offset in offsets_around(moment, zone):
            again = int((wanted.replace(tzinfo=UTC) - offset).timestamp())
            if again > moment:
                assert datetime.fromtimestamp(again, zone).replace(tzinfo=None) != wanted
        return
    # It is not there: the clock jumps over it in the very next second.
    after = datetime.fromtimestamp(moment + 1, zone)
    assert local.replace(tzinfo=None) < wanted < after.replace(tzinfo=None)
    assert after.utcoffset() != local.utcoffset()


LAST_DAY = date(2004 if IS_QUICK else 2040, 12, 31)


def rules_of(zone: str) -> bytes:
    """Return what is known of a zone: the same for all its names."""
    found = [file for path in zoneinfo.TZPATH if (file := Path(path) / zone).is_file()]
    return (found[0] if found else files("tzdata") / "zoneinfo" / zone).read_bytes()


@cache
def check_all_days(rules: bytes) -> None:
    """Hold every day around a change of the clock, and some of the others."""
    info = zoneinfo.ZoneInfo.from_file(BytesIO(rules))
    day, offset = date(2000, 1, 1), None
    while day <= LAST_DAY:
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=info).utcoffset()
        if noon != offset:
            for around in range(-2, 3):
                check_day(day + timedelta(days=around), info)
        check_day(day, info)
        day, offset = day + timedelta(days=1 if noon != offset else 5), noon


@pytest.mark.parametrize("zone", ZONES)
def test_a_day_ends_once_in_every_zone(zone: str) -> None:
    check_all_days(rules_of(zone))


@given(st.sampled_from(ZONES), st.dates(date(1971, 1, 1), date(9999, 12, 30)))
@settings(max_examples=examples(300))
def test_a_day_ends_in_any_year(zone: str, day: date) -> None:
    check_day(day, zoneinfo.ZoneInfo(zone))


@given(st.binary(min_size=500, max_size=500))
def test_a_made_secret_is_never_mistyped(chance: bytes) -> None:
    drawn = iter(chance + os.urandom(10_000))
    secret = make_secret("FOIL", lambda n: bytes(next(drawn) for _ in range(n)))
    assert not is_mistyped(secret, "FOIL")
    assert secret.reveal()[28:] == check_characters(secret.reveal()[:28])


# Deciding

moments = st.one_of(st.none(), st.integers(900, 1100))
users = st.sampled_from(["root", "bob", "rob", "eve", None])
froms = st.sampled_from(["192.0.2.1", "198.51.100.1", "2001:db8::1"]).map(Address.parse)
listed = st.sampled_from(
    [
        AllowList(),
        AllowList.parse(["192.0.2.0/24"]),
        AllowList.parse(["2001:db8::/32", "192.0.2.1"]),
    ]
)


@st.composite
def accounts(draw: st.DrawFn) -> Account:
    """Draw an account: root, bob who was rob, or eve."""
    number, name = draw(st.sampled_from([(1, "root"), (2, "bob"), (3, "eve")]))
    made = an_account(
        number, name, *draw(few), owner=None if number == 1 else draw(st.sampled_from([1, 2, 3]))
    )
    rare = st.sampled_from([None, None, None, 1])
    return replace(
        made,
        suspended_at=draw(rare),
        removed_at=draw(rare),
        former_names=frozenset({"rob"} if number == 2 else ()),
    )


@st.composite
def stubs(draw: st.DrawFn, depth: int = 3) -> Stub:
    """Draw a stub with up to three ancestors, all of them in any state."""
    parent = draw(st.one_of(st.none(), stubs(depth - 1))) if depth else None
    orphan = draw(st.sampled_from([None, None, None, 77]))
    return Stub(
        id=depth,
        public_id="ABCDEFGH",
        account=draw(accounts()),
        kind=draw(st.sampled_from([Kind.WHM, Kind.WHM, Kind.WHM, Kind.ACCOUNT])),
        name="t",
        privileges=draw(few.filter(bool)),
        allow_list=draw(listed),
        created_at=1,
        expires_at=draw(moments),
        revoked_at=draw(st.sampled_from([None, None, None, 5])),
        parent_id=parent.id if parent else orphan,
        parent=parent,
        disabled=draw(st.sampled_from([None] * 5 + [Disabled(5, 1, DisabledCause.PERSON)])),
        contained=draw(st.sampled_from([None] * 5 + [Contained(5, 1)])),
        secret=1,
        secret_ends_at=draw(moments),
    )


attempts = st.builds(
    Attempt, froms,
    st.sampled_from([*map(needed, ("passwd", "ssl", "all", "ANY")), frozenset({"ssl", "x"}), None]),
    users,
    st.sampled_from([Kind.WHM, Kind.WHM, Kind.ACCOUNT]),
)  # fmt: skip


@settings(max_examples=examples(500))
@given(stubs(), attempts, st.integers(890, 1110))
def test_a_use_is_accepted_exactly_if_no_single_rule_refuses_it(
    stub: Stub, attempt: Attempt, now: int
) -> None:
    verdict = decide(stub, attempt, now)
    failed = [check.reason for check in CHECKS if not check.passes(stub, attempt, now)]
    if isinstance(verdict, Accepted):
        assert not failed
    else:
        assert verdict.reason is failed[0]
    # The same, said again in other words than the checks use.
    line, link = [stub], stub
    while link.parent is not None:
        link = link.parent
        line.append(link)
    good = (
        stub.kind is attempt.kind
        and attempt.user in {None, stub.account.username}
        and line[-1].parent_id is None
        and all(s.revoked_at is None and s.account.removed_at is None for s in line)
        and all(s.disabled is None and s.contained is None for s in line)
        and (stub.secret_ends_at is None or now < stub.secret_ends_at)
        and all(s.account.suspended_at is None for s in line)
        and all(s.expires_at is None or now < s.expires_at for s in line)
        and all(s.allow_list.permits(attempt.address) for s in line)
        and all(
            attempt.is_met_by(s.privileges) and attempt.is_met_by(s.account.privileges)
            for s in line
        )
        and all(
            parent.account.id in {child.account.id, child.account.owner_id}
            or (not child.account.is_root and parent.account.is_root)
            or (not child.account.is_root and "all" in parent.account.privileges)
            for child, parent in pairwise(line)
        )
    )
    assert isinstance(verdict, Accepted) == good


@st.composite
def sound(draw: st.DrawFn, depth: int = 2) -> Stub:
    """Draw a stub of which most are accepted for something, since others are never kept."""
    parent = draw(st.one_of(st.none(), sound(depth - 1))) if depth else None
    owner = an_account(1, "root", "all", owner=None)
    return Stub(
        id=depth,
        public_id="ABCDEFGH",
        account=owner if parent else draw(st.sampled_from([owner, an_account(2, "bob", "passwd")])),
        kind=Kind.WHM,
        name="t",
        privileges=draw(few.filter(bool)),
        allow_list=draw(listed),
        created_at=1,
        expires_at=draw(moments),
        parent_id=parent.id if parent else None,
        parent=parent,
        secret=1,
        secret_ends_at=draw(moments),
    )


@settings(max_examples=examples(500))
@given(st.one_of(sound(), stubs()), attempts, st.lists(st.tuples(attempts, st.integers(890, 1110))))
def test_a_stub_that_was_accepted_once_is_judged_again_as_at_the_first_time(
    stub: Stub, first: Attempt, later: list[tuple[Attempt, int]]
) -> None:
    # What it would take to be accepted at all: only such stubs are kept.
    for needs in (frozenset({"ssl"}), frozenset({"passwd"}), frozenset[str](), first.needs):
        attempt = Attempt(first.address, needs, None, stub.kind)
        if isinstance(decide(stub, attempt, 890), Accepted):
            break
    else:
        return
    for attempt, now in [*later, (first, 890), (first, 1000)]:
        expected = isinstance(decide(stub, attempt, now), Accepted)
        assert accepts_cached(stub, attempt, now) is expected


@given(stubs())
def test_what_is_effective_never_exceeds_any_link_or_account(stub: Stub) -> None:
    for link in stub.lineage:
        assert covers(link.privileges, stub.effective)
        assert covers(link.account.privileges, stub.effective)


@given(stubs(), attempts, st.integers(890, 1110), st.integers(0, 500))
def test_once_expired_always_refused(stub: Stub, attempt: Attempt, now: int, later: int) -> None:
    if stub.ends_at is not None and now >= stub.ends_at:
        assert not isinstance(decide(stub, attempt, now + later), Accepted)


# The audit chain

FIELDS = list(asdict(AuditEntry("a", 1, "r", None, "", "l", "s", "i", 1, {}, {})))


@st.composite
def chains(draw: st.DrawFn) -> list[Recorded]:
    """Draw a chain of one to eight entries."""
    records: list[Recorded] = []
    previous = genesis("here")
    at = 0
    for position in range(1, draw(st.integers(1, 8)) + 1):
        entry = AuditEntry(
            draw(st.sampled_from(["token.created", "token.revoked"])), draw(st.integers(1, 3)),
            draw(st.text(max_size=5)), draw(st.sampled_from([None, "ABCDEFGH"])), "", "local",
            "t", "i", 1, {}, {"n": draw(st.integers())},
        )  # fmt: skip
        at += draw(st.integers(0, 10**9))
        records.append(chained(position, at, entry, previous))
        previous = records[-1].hash
    return records


@given(chains(), st.data())
def test_any_change_of_any_entry_is_seen(records: list[Recorded], data: st.DataObject) -> None:
    last, head = len(records), records[-1].hash
    assert first_fault(records, "here", last, head) is None
    at = data.draw(st.integers(0, last - 1))
    record = records[at]
    field = data.draw(st.sampled_from([*FIELDS, "at", "position", "previous", "hash"]))
    empty: dict[str, Any] = {field: bytes(32)}
    more: dict[str, Any] = {field: 10**11}
    if field in FIELDS:
        value = getattr(record.entry, field)
        other: dict[str, Any] = {field: {"x": 1} if isinstance(value, dict) else f"{value}x"}
        changed = replace(record, entry=replace(record.entry, **other))
    elif field in {"at", "position"}:
        changed = replace(record, **more)
    else:
        changed = replace(record, **empty)
    assert first_fault([*records[:at], changed, *records[at + 1 :]], "here", last, head)


@given(chains(), st.data())
def test_removing_reordering_and_adding_are_seen(
    records: list[Recorded], data: st.DataObject
) -> None:
    last, head = len(records), records[-1].hash
    at = data.draw(st.integers(0, last - 1))
    assert first_fault([*records[:at], *records[at + 1 :]], "here", last, head)
    assert first_fault([*records[: at + 1], *records[at:]], "here", last, head)
    extra = chained(last + 1, records[-1].at, records[0].entry, head)
    assert first_fault([*records, extra], "here", last, head)
    if last > 1:
        swapped = [*records[1:], records[0]]
        assert first_fault(swapped, "here", last, head)


def test_the_hash_can_be_computed_by_anybody() -> None:
    from hashlib import sha256  # noqa: PLC0415

    entry = AuditEntry("a", 1, "é", None, "", "l", "s", "i", 1, {}, {"n": 1})
    for receipt in (None, "r"):
        done = chained(1, 5, replace(entry, receipt=receipt), b"p" * 32)
        told = {"position": 1, "at": 5, **asdict(done.entry)}
        if receipt is None:  # as in the entries from before there were any
            del told["receipt"]
        text = json.dumps(told, sort_keys=True, separators=(",", ":"))
        assert done.hash == sha256(b"p" * 32 + text.encode("ascii")).digest()
    assert datetime.fromtimestamp(done.at, UTC).year == 1970


LONG = st.one_of(
    st.none(),
    st.integers(0, 2**53),
    st.text(),
    st.integers(0, 3 * SLICE).map(lambda n: [{"n": [m]} for m in range(n)]),
    st.integers(0, 3 * SLICE).map(lambda n: {f"t{m}": {"n": [m]} for m in range(n)}),
)


@given(
    st.dictionaries(st.sampled_from(["tokens", "acct", "reason", 'é"{}']), LONG),
    st.sampled_from([("metadata", "data"), ("data",), ("data", "status"), ("acct",), ()]),
)
def test_an_answer_is_the_same_json_however_long_it_is(
    data: dict[str, Any], keys: tuple[str, ...]
) -> None:
    body = {key: data if key in {"data", "acct"} else {"result": 1} for key in keys}
    assert bytes(as_json(body)) == msgspec.json.encode(body)


@given(
    st.lists(st.sampled_from([{"passwd": 1, 'é"{}': 0}, ["203.0.113.7"], [], None]), max_size=3),
    st.integers(0, 2 * SLICE),
)
def test_what_rows_share_reads_as_if_each_had_it(values: list[Any], rows: int) -> None:
    def body(held: list[Any]) -> dict[str, Any]:
        row = {f"k{place}": value for place, value in enumerate(held)}
        return {"data": {"tokens": {f"t{n}": row | {"n": n} for n in range(rows)}}}

    told, shared = body(values), body([encoded(value) for value in values])
    assert bytes(as_json(shared)) == msgspec.json.encode(told)
    assert encode_xml(shared, "result") == encode_xml(told, "result")
