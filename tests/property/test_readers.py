"""What holds for any text: it is read as one thing and written back so, or refused by its rule."""

from __future__ import annotations

import ipaddress
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from counterfoil.core.account import parse_domain, parse_email, parse_note, parse_username
from counterfoil.core.allow_list import Address, AllowList
from counterfoil.core.moment import end_of_day
from counterfoil.core.receipt import DOORS, LENGTH, Receipt
from counterfoil.core.refusals import Reason, Refusal, Rule
from counterfoil.core.secret import ALPHABET, DigestKeys, Secret, check_characters, is_mistyped
from counterfoil.core.token import LATEST, parse_ending, parse_moment, parse_name
from counterfoil.core.url_path import read_path
from counterfoil.functions.arguments import Pair, Param, bind, flag, integer, text
from counterfoil.system.logs import masked
from counterfoil.transport.credentials import AuthorizationParser
from counterfoil.transport.proxies import TrustedProxies
from support.amount import examples

if TYPE_CHECKING:
    from collections.abc import Callable

# Text near the grammars, so that some of it is good, and text of any kind.
near = st.text("abAB019-_./:% @+\n\0é٣K\u2028", max_size=60)
digits = st.text("0123456789+- _.٣\n", max_size=14)
hosts = st.from_regex(r"\A[a-zA-Z0-9-]{1,20}(\.[a-zA-Z0-9-]{1,8}){0,3}\Z")
numbers = st.integers(-(10**13), 10**13).map(str)
any_text = st.one_of(near, digits, numbers, st.text(max_size=300))


def tried(reader: Callable[..., Any], *given_values: Any) -> Any:
    """Return what a reader makes of values, or its refusal; nothing else may be raised."""
    try:
        return reader(*given_values)
    except Refusal as refusal:
        return refusal


TABLE: list[tuple[Callable[[str], Any], Rule, str]] = [
    (parse_name, Rule.TOKEN_NAME_MALFORMED, r"[A-Za-z0-9_-]{1,50}"),
    (parse_username, Rule.USERNAME_MALFORMED, r"(?!test|root\Z)[a-z][a-z0-9]{0,15}"),
    (parse_moment, Rule.EXPIRY_MALFORMED, r"[1-9][0-9]{0,11}"),
    (Secret, Rule.SECRET_MALFORMED, r"[\x21-\x39\x3b-\x7e]{16,255}"),
]


@pytest.mark.parametrize(("reader", "rule", "grammar"), TABLE)
def test_a_text_is_read_exactly_if_it_is_in_the_grammar(
    reader: Callable[[str], Any], rule: Rule, grammar: str
) -> None:
    @settings(deadline=None)
    @given(st.one_of(any_text, st.from_regex(rf"\A{grammar}\Z"), near.map("abcdefghijkl".__add__)))
    @example("a" * 51)
    @example("ab\n")
    @example("253402300800")
    def check(given_text: str) -> None:
        good = re.fullmatch(grammar, given_text) is not None
        if reader is parse_moment:
            good = good and int(given_text) <= LATEST
        value = tried(reader, given_text)
        assert isinstance(value, Refusal) is not good
        if isinstance(value, Refusal):
            assert value.rule is rule
            assert all(len(str(fact)) <= 200 for fact in value.facts.values())
        else:
            shown = value.reveal() if isinstance(value, Secret) else str(value)
            assert shown == given_text

    check()


@pytest.mark.parametrize(
    ("reader", "rule"),
    [(parse_domain, Rule.DOMAIN_MALFORMED), (parse_email, Rule.EMAIL_MALFORMED)],
)
def test_names_of_hosts_and_people_are_ascii_read_once(
    reader: Callable[[str], str], rule: Rule
) -> None:
    @given(st.one_of(any_text, hosts, st.builds("{}@{}".format, near, hosts), st.emails()))
    def check(given_text: str) -> None:
        value = tried(reader, given_text)
        if isinstance(value, Refusal):
            assert value.rule is rule
        else:
            assert len(value) <= 253
            assert value.isascii()
            assert not set(value) & set(' \t\r\n\0:<>"\\,;')
            assert reader(value) == value

    check()


@given(st.one_of(any_text, st.text("\t\n\r\x0b\x1b\x7f\x85\u2028\u202e a", max_size=3)))
def test_a_note_never_holds_what_could_break_a_line(note: str) -> None:
    read = tried(parse_note, note, "reason")
    if isinstance(read, Refusal):
        assert read.rule is Rule.TEXT_MALFORMED
        assert len(note) > 200 or not note.isprintable()
    else:
        assert read == note
        assert len(note) <= 200
        assert len(note.splitlines()) <= 1
        assert "\x1b" not in note


# Addresses

ip_like = st.one_of(
    st.from_regex(r"[0-9]{1,3}(\.[0-9]{1,3}){3}(/[0-9]{1,2})?", fullmatch=True),
    st.from_regex(r"[0-9a-f:.]{2,20}(/[0-9]{1,3})?", fullmatch=True),
    st.builds("{}/{}".format, st.ip_addresses(), st.integers(0, 140)),
    st.builds("{}{}".format, st.ip_addresses(v=6), st.sampled_from(["", "%1", "%eth0", "\n"])),
    any_text,
)


@settings(max_examples=examples(400))
@given(ip_like)
def test_an_entry_means_what_python_reads_or_is_refused(entry: str) -> None:
    read = tried(AllowList.parse, [entry])
    if isinstance(read, Refusal):
        assert read.rule is Rule.ADDRESS_MALFORMED
        assert len(str(read.facts["entry"])) <= 64
        return
    (block,) = read.blocks
    python = ipaddress.ip_network(entry, strict=False)
    if block.version == python.version:
        assert block == python
    else:
        # IPv4-mapped, in as many bits as its prefix leaves.
        assert python.num_addresses == block.num_addresses
        mapped: Any = python.network_address
        assert mapped.ipv4_mapped == block.network_address
    assert "%" not in entry
    assert entry.isascii()
    assert entry == entry.strip()


@given(ip_like)
def test_what_an_address_is_a_list_of_it_alone_permits(entry: str) -> None:
    address = tried(Address.parse, entry)
    if isinstance(address, Refusal):
        assert address.rule is Rule.ADDRESS_MALFORMED
        return
    only = AllowList.parse([entry])
    most = 2**32 if address.version == 4 else 2**128
    assert only.permits(address)
    assert not only.permits(Address(address.version, (address.number + 1) % most))
    assert not only.permits(Address(address.version, (address.number - 1) % most))
    assert not only.permits(Address(10 - address.version, address.number % 2**32))


small = st.lists(
    st.tuples(st.integers(0, 255), st.integers(24, 32)).map(lambda p: f"10.0.0.{p[0]}/{p[1]}"),
    min_size=1,
    max_size=6,
)


@given(small, small)
def test_covering_says_exactly_whether_all_is_permitted(outer: list[str], inner: list[str]) -> None:
    one, other = AllowList.parse(outer), AllowList.parse(inner)
    # Every address that either can permit, and one on each side.
    every = [Address(4, 0x0A000000 + n) for n in range(-1, 257)]
    assert one.covers(other) == all(one.permits(a) for a in every if other.permits(a))


@given(st.lists(st.sampled_from([f"10.0.0.{n}" for n in range(120)]), max_size=200))
def test_a_hundred_counts_what_is_left(entries: list[str]) -> None:
    assume(entries)
    kept = list(dict.fromkeys(entries))
    if len(kept) <= 100:
        assert AllowList.parse(entries).canonical() == tuple(kept)
    else:
        with pytest.raises(Refusal) as refusal:
            AllowList.parse(entries)
        assert refusal.value.rule is Rule.ADDRESS_TOO_MANY


# Ends

NOW = 1_800_000_000
zones = st.sampled_from(
    ["UTC", "Europe/Berlin", "America/Santiago", "America/Nuuk", "Pacific/Apia", "Asia/Kathmandu",
     "Africa/Cairo", "America/Los_Angeles", "Pacific/Kiritimati", "Australia/Lord_Howe"]
).map(ZoneInfo)  # fmt: skip


@given(st.dates(), zones)
def test_a_written_date_ends_with_its_day_or_is_past(day: Any, zone: ZoneInfo) -> None:
    moment = datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=UTC).timestamp()
    ending = tried(parse_ending, day.isoformat(), NOW, zone)
    if isinstance(ending, Refusal):
        assert ending.rule is Rule.EXPIRY_PAST
        assert moment < NOW + 86400
        return
    assert NOW < ending <= LATEST
    # No zone is further than 14 hours from UTC; a gap shortens a day by a day at most.
    assert moment - 38 * 3600 <= ending <= moment + 14 * 3600


@given(st.integers(1, 20_000), st.integers(10**9, 2 * 10**9), zones)
def test_some_days_from_now_end_with_that_day(days: int, now: int, zone: ZoneInfo) -> None:
    today = datetime.fromtimestamp(now, zone).date()
    assert parse_ending(f"{days}d", now, zone) == end_of_day(today + timedelta(days=days), zone)


@given(any_text, zones)
def test_what_is_no_ending_is_refused_and_never_means_never(ending: str, zone: ZoneInfo) -> None:
    known = r"[1-9][0-9]*[smhdw]|[1-9][0-9]{8,}|[0-9]{4}-[0-9]{2}-[0-9]{2}.*|never"
    assume(not re.fullmatch(known, ending, re.ASCII))
    with pytest.raises(Refusal) as refusal:
        parse_ending(ending, NOW, zone)
    assert refusal.value.rule is Rule.EXPIRY_MALFORMED


# Secrets and keys

bodies = st.text(ALPHABET, min_size=28, max_size=28)


@given(bodies, st.data())
def test_every_single_wrong_character_of_a_secret_is_recognised(
    body: str, data: st.DataObject
) -> None:
    good = body + check_characters(body)
    prefix = good[:4]
    assert not is_mistyped(Secret(good), prefix)
    at = data.draw(st.integers(4, 31))
    # Every look-alike there is, the small letters and signs too.
    for code in range(0x21, 0x7F):
        if chr(code) not in {":", good[at]}:
            assert is_mistyped(Secret(good[:at] + chr(code) + good[at + 1 :]), prefix)
    assert is_mistyped(Secret(good[:at] + good[at + 1 :]), prefix)
    assert is_mistyped(Secret(good[:at] + good[at] + good[at:]), prefix)


@given(any_text)
def test_what_is_no_key_is_refused_without_being_repeated(given_text: str) -> None:
    assume(not re.search(r"[0-9a-fA-F]{64}", given_text))
    with pytest.raises(ValueError, match="a key is 64 hex digits, or several") as error:
        DigestKeys.parse(given_text)
    assert error.value.__context__ is None


key_ids = st.from_regex(r"\A[A-Za-z0-9_-]{1,16}\Z")
key_rings = st.dictionaries(key_ids, st.binary(min_size=32, max_size=32), min_size=1, max_size=4)


@given(key_rings, st.text("abc019", min_size=16, max_size=40))
def test_keys_are_read_in_their_order(keys: dict[str, bytes], secret: str) -> None:
    read = DigestKeys.parse(",".join(f"{name}:{key.hex()}" for name, key in keys.items()))
    assert list(read.by_id.items()) == list(keys.items())
    assert read.newest_id == list(keys)[-1]
    newest_first = [read.digest(Secret(secret), name) for name in reversed(list(keys))]
    assert read.digests(Secret(secret)) == newest_first
    assert len(set(newest_first)) == len(set(keys.values()))
    assert all(key.hex() not in repr(read) for key in keys.values())


@given(bodies, st.sampled_from(["", " ", "=", ":", "root:", "'", '"', "(", "/", "?token="]),
       st.sampled_from(["", " ", "'", '"', ")", "&a=b", "\n", ",", "/"]))  # fmt: skip
def test_no_log_line_shows_a_secret_of_ours(body: str, before: str, after: str) -> None:
    secret = body + check_characters(body)
    assert secret not in masked(f"said {before}{secret}{after} here")


# Receipts

receipts = st.builds(
    Receipt,
    at=st.integers(0, 2**64 - 1),
    reason=st.sampled_from([None, *Reason]),
    token=st.text(ALPHABET, max_size=8),
    address=st.one_of(
        st.none(),
        st.builds(Address, st.just(4), st.integers(0, 2**32 - 1)),
        st.builds(Address, st.just(6), st.integers(0, 2**128 - 1)),
    ),
    door=st.sampled_from(DOORS),
    need=st.text("abcdefghijklmnopqrstuvwxyz-", max_size=33),
)


@given(receipts)
def test_a_receipt_comes_back_as_it_was(receipt: Receipt) -> None:
    data = receipt.to_bytes()
    assert len(data) == LENGTH
    assert Receipt.from_bytes(data) == receipt


@given(st.text("abc-", min_size=33, max_size=80))
def test_a_need_of_any_length_makes_a_receipt_of_one_length(need: str) -> None:
    data = Receipt(1, None, "", None, "", need).to_bytes()
    assert len(data) == LENGTH
    assert Receipt.from_bytes(data).need == need[:33]


# Arguments

NAME = Param("name", "", text, required=True, aliases=("title",))
ACL = Param("acl", "", text, many=True, guards=("acl",))
COUNT = Param("count", "", integer)
FLAG = Param("flag", "", flag)
TOKEN = Param("token", "", text, in_query=False)
PARAMS = (NAME, ACL, COUNT, FLAG, TOKEN)
keys_like = st.one_of(
    st.sampled_from(["name", "title", "acl", "count", "flag", "token", "ACL", "acl-", "other"]),
    st.builds("{}-{}".format, st.sampled_from(["acl", "name"]), st.integers(0, 12)),
    near,
)
pairs = st.builds(
    Pair, keys_like, st.one_of(st.sampled_from(["", "0", "1", "a", "b"]), any_text),
    st.sampled_from(["query", "body", "local"]),
)  # fmt: skip


@settings(max_examples=examples(300))
@given(st.lists(pairs, max_size=6))
def test_arguments_are_bound_whole_or_refused(given_pairs: list[Pair]) -> None:
    bound = tried(bind, PARAMS, given_pairs)
    if isinstance(bound, Refusal):
        assert str(bound.rule).startswith("argument")
        return
    values = {pair.value for pair in given_pairs}
    assert bound["name"] in values
    assert set(bound) <= {"name", "acl", "count", "flag", "token"}
    # Nothing that was given is lost, and nothing is made up.
    for param, keys in ((NAME, {"name", "title"}), (COUNT, {"count"}), (FLAG, {"flag"})):
        assert (param.name in bound) == any(pair.key in keys for pair in given_pairs)
    limits = [pair for pair in given_pairs if pair.key.lower().startswith("acl")]
    assert ("acl" in bound) == bool(limits)
    assert set(bound.get("acl", [])) == {pair.value for pair in limits}
    assert not any(pair.key == "token" and pair.place == "query" for pair in given_pairs)


@given(st.lists(st.sampled_from("abcd"), min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_numbered_lists_keep_the_order_of_their_numbers(items: list[str], chance: Any) -> None:
    numbered = [Pair(f"acl-{number * 3}", item) for number, item in enumerate(items)]
    chance.shuffle(numbered)
    assert bind([ACL], numbered)["acl"] == items
    repeated = [Pair("acl", item) for item in items]
    assert bind([ACL], repeated)["acl"] == items
    # What has no number stands first.
    assert bind([ACL], [*numbered, Pair("acl", "first")])["acl"] == ["first", *items]


def _plain(uri: str) -> str | None:
    """Read a path with other means than `read_path`: letter by letter, refusing all that is odd."""
    path, at = "", 0
    if "#" in uri or any(not "!" <= letter <= "~" for letter in uri):
        return None
    raw = uri.split("?", maxsplit=1)[0]
    while at < len(raw):
        letter = raw[at]
        if letter == "%":
            digits = raw[at + 1 : at + 3]
            if len(digits) < 2 or any(d not in "0123456789abcdefABCDEF" for d in digits):
                return None
            letter, at = chr(int(digits, 16)), at + 2
            if not (letter.isascii() and (letter.isalnum() or letter in "-._~")):
                return None
        elif letter in '\\"<>[]^`{|}':
            return None
        path, at = path + letter, at + 1
    parts = [part.split(";")[0] for part in path.split("/")]
    if not path.startswith("/") or "." in parts or ".." in parts or "" in parts[1:-1]:
        return None
    return path


uris = st.lists(
    st.sampled_from(
        ["/", "a", "..", ".", "%2e", "%2F", "%61", "%", "%25", ";", "?", "#", "\\", "//", "é", "\0",
         "%00", "%zz", "v1", "~", " ", "[", ":", "%7e", "%C3%A9"]
    ),
    max_size=8,
).map("".join)  # fmt: skip


@settings(max_examples=examples(1500))
@given(st.one_of(uris, uris.map(lambda uri: "/" + uri), st.text(max_size=30)))
def test_a_path_is_read_as_a_second_reader_reads_it(uri: str) -> None:
    assert read_path(uri) == _plain(uri)


@given(uris.map(lambda uri: "/" + uri))
def test_a_path_that_was_read_reads_as_itself(uri: str) -> None:
    path = read_path(uri)
    assert path is None or read_path(path) == path


@given(st.binary(max_size=60), st.sampled_from([b"forwarded", b"x-forwarded-for", b"x-real-ip"]))
def test_whatever_a_proxy_tells_is_an_address_or_nothing(value: bytes, name: bytes) -> None:
    found = TrustedProxies(["10.0.0.0/8"]).client("10.0.0.1", [(name, value)])
    assert found is None or str(found)


@given(st.lists(st.sampled_from(["10.0.0.1", "10.9.9.9", "192.0.2.1", "192.0.2.2"]), min_size=1))
def test_the_client_is_the_rightmost_address_that_is_no_proxy_however_it_is_told(
    chain: list[str],
) -> None:
    proxies = TrustedProxies(["10.0.0.0/8"])
    told = proxies.client("10.0.0.1", [(b"x-forwarded-for", ", ".join(chain).encode())])
    also = proxies.client(
        "10.0.0.1", [(b"forwarded", ", ".join(f"for={entry}" for entry in chain).encode())]
    )
    clients = [entry for entry in chain if not entry.startswith("10.")]
    assert told == also == Address.parse(clients[-1] if clients else chain[0])


USERS = (b"whm root:", b"WHM root:", b"cpanel bob:")
OTHERS = (b"whm bob:", b"whm Root:", b" whm root:", b"whm root: ", b"whm  root:", b"Bearer ", b"")
beginnings = st.sampled_from((*USERS, *OTHERS, b"whm whm root:", b"whm :"))
presented = st.one_of(
    st.from_regex(rb"\A[!-9;-~]{14,18}[ \t]{0,2}\Z"),
    st.text("aZ09 :\t~\0é", max_size=40).map(str.encode),
    st.binary(max_size=300),
)


@given(beginnings, presented)
@example(b"whm root:", b"A" * 16 + b" \t")
@example(b"whm root:", b"A" * 16 + b" x")
def test_whoever_was_read_before_changes_nothing_of_how_a_credential_is_read(
    beginning: bytes, rest: bytes
) -> None:
    parser = AuthorizationParser()

    def read() -> object:
        found = parser.parse(beginning + rest)
        return found and (found[0], found[1].reveal(), found[2])

    fresh = read()
    for user in USERS:
        assert parser.parse(user + b"A" * 16)
    assert read() == fresh
    assert set(parser._known) <= {*USERS, b"whm bob:"}  # no part of a secret
